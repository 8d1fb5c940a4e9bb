// Direct Line tokens: HS256 JWTs good for one conversation (node:crypto alone; JWT shape because Web Chat reads `user`).
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { MasterKey } from '../store/sealing.ts';
import { derivedKeys } from '../store/derived.ts';

/** Announced to clients, so that they refresh every 15 minutes; the real life is `hours`. */
export const EXPIRES_IN = 1800;

/** What every conversation begins with (the store's rule), for tokens made before it exists. */
export const FIRST_EPOCH = 1;

const Claims = z.object({
  iss: z.literal('wortlaut'),
  aud: z.literal('directline'),
  bot: z.literal('wortlaut'),
  conv: z.string(),
  user: z.string(),
  epoch: z.number(),
  iat: z.number(),
  exp: z.number(),
  origins: z.array(z.string()).optional(),
  /** Only in tokens made before the conversation exists: how it is to begin. */
  start: z
    .object({
      locale: z.string().optional(),
      entry: z.record(z.string(), z.string()).optional(),
      /** This conversation was counted against its address when the token was made. */
      counted: z.boolean().optional(),
    })
    .optional(),
});
/** What a token says, checked by `Claims`. */
export type Claims = z.infer<typeof Claims>;
/** How a conversation begins that its token only promises. */
export type Start = NonNullable<Claims['start']>;

/** `grace`: past its life, still good for refresh and reconnect. */
export type Verified = { claims: Claims; age: 'valid' | 'grace' | 'expired' };

/** 22 characters of 128 random bits. */
export const newConversationId = (): string => randomBytes(16).toString('base64url');
/** An id in the form that Direct Line asks for: `dl_` and 96 random bits. */
export const newUserId = (): string => `dl_${randomBytes(12).toString('base64url')}`;

const Header = z.object({ alg: z.literal('HS256'), kid: z.string() });
/** So many genuine tokens are remembered: one is shown at every request of its conversation. */
const REMEMBERED = 4_000;

const encode = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}

/**
 * Makes and checks tokens.
 * @param masters master keys, the current one first; its id is the token's `kid`
 * @param clock milliseconds since 1970
 */
export function tokens(masters: readonly MasterKey[], hours: number, graceHours: number, clock: () => number) {
  const keys = derivedKeys(masters, 'token');
  const sign = (key: Buffer, signed: string): Buffer => createHmac('sha256', key).update(signed).digest();
  /** The claims of a token whose signature is ours. */
  const claimsOf = (token: string): Claims | undefined => {
    const [head, body, signature, more] = token.split('.');
    if (!head || !body || !signature || more !== undefined || token.length > 4_000) return undefined;
    const header = Header.safeParse(decode(head));
    if (!header.success) return undefined;
    const key = keys.find(({ id }) => id === header.data.kid)?.key;
    const given = Buffer.from(signature, 'base64url');
    if (!key || given.length !== 32 || !timingSafeEqual(given, sign(key, `${head}.${body}`))) return undefined;
    return Claims.safeParse(decode(body)).data;
  };
  const genuine = new Map<string, Claims>();
  const remember = (token: string, claims: Claims | undefined): Claims | undefined => {
    if (!claims) return undefined;
    const [oldest] = genuine.keys();
    if (genuine.size >= REMEMBERED && oldest !== undefined) genuine.delete(oldest);
    genuine.set(token, claims);
    return claims;
  };
  return {
    issue(claim: { conv: string; user: string; epoch: number; origins?: string[]; start?: Start }): string {
      const current = keys[0];
      if (!current) throw new Error('no master key');
      const iat = Math.floor(clock() / 1000);
      const { conv, user, epoch, origins, start } = claim;
      const exp = iat + Math.round(hours * 3600);
      const payload = {
        iss: 'wortlaut',
        aud: 'directline',
        bot: 'wortlaut',
        conv,
        user,
        epoch,
        iat,
        exp,
        origins,
        start,
      };
      const signed = `${encode({ alg: 'HS256', typ: 'JWT', kid: current.id })}.${encode(payload)}`;
      return `${signed}.${sign(current.key, signed).toString('base64url')}`;
    },
    verify(token: string): Verified | undefined {
      const claims = genuine.get(token) ?? remember(token, claimsOf(token));
      if (!claims) return undefined;
      const late = clock() / 1000 - claims.exp;
      const age = late < 0 ? 'valid' : late < graceHours * 3600 ? 'grace' : 'expired';
      return { claims, age };
    },
  };
}
/** Makes, renews and opens the tokens of conversations. */
export type Tokens = ReturnType<typeof tokens>;
