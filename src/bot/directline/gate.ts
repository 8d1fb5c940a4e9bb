// Who may do what at the Direct Line: secrets, tokens, and whether the conversation is there (docs/directline.md).
import { createHash, timingSafeEqual } from 'node:crypto';
import type { Ask } from '../route.ts';
import { forbidden, notFound, Problem } from '../problem.ts';
import type { Wire } from '../wire.ts';
import { checkOrigin } from '../wire.ts';
import { network } from './limits.ts';
import type { Claims } from './token.ts';

/** The client's token is too old, or of an epoch that has ended. */
export const expired = (): Problem => new Problem(403, 'TokenExpired', 'Token expired');
const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** What stands behind `Authorization: Bearer`. @throws Problem 401 */
function bearer(ask: Ask): string {
  const found = /^Bearer +([\x21-\x7e]+)$/i.exec(ask.headers.authorization ?? '');
  if (!found?.[1])
    throw new Problem(401, 'Unauthorized', 'An Authorization header with "Bearer" and a secret or token is needed');
  return found[1];
}

/** A server on its way down begins nothing new: the client tries again, at another one or the next. @throws Problem 503 */
export function staying(wire: Wire): void {
  if (wire.closing()) throw new Problem(503, 'ServiceError', 'The service is restarting', { 'retry-after': '5' });
}

/** True if the request carries one of the secrets. @throws Problem 401 without any, 403 for a secret from a browser */
export function hasSecret(wire: Wire, ask: Ask): boolean {
  const given = sha256(bearer(ask));
  const known = wire.config.directLineSecrets.filter((secret) => timingSafeEqual(sha256(secret), given));
  if (known.length > 0 && ask.origin !== undefined) throw forbidden('A secret does not belong into a browser');
  return known.length > 0;
}

/**
 * The claims of a genuine token that is not too old.
 * @param late also accept a token in its grace time (refresh, reconnect)
 * @throws Problem 401, 403
 */
export function tokenOf(wire: Wire, ask: Ask, late: boolean): Claims {
  checkOrigin(wire, ask);
  const verified = wire.tokens.verify(bearer(ask));
  if (!verified) throw forbidden('This token does not open this conversation');
  const { claims, age } = verified;
  const conv = ask.params['conv'];
  if (conv !== undefined && conv !== claims.conv) throw forbidden('This token does not open this conversation');
  if (ask.origin !== undefined && claims.origins && !claims.origins.includes(ask.origin))
    throw forbidden('This token was made for other origins');
  if (age === 'expired' || (age === 'grace' && !late)) throw expired();
  return claims;
}

/**
 * Opens the conversation of a token: checks that it lives, and begins it if the token was made to begin one.
 * @throws Problem 401, 403, 404, 503
 */
export async function enter(wire: Wire, ask: Ask, late = false): Promise<Claims> {
  const claims = tokenOf(wire, ask, late);
  const found = await wire.house.exists(claims.conv);
  if (found && found.epoch !== claims.epoch) throw expired();
  if (!found) await begin(wire, ask, claims);
  return claims;
}

/** @throws Problem 429 with the seconds to wait */
export function limited(wire: Wire, limit: keyof Wire['limits'], ask: Ask): void {
  if (!wire.config.rateLimits) return;
  const wait = wire.limits[limit](network(ask.address));
  if (wait > 0) throw tooMany(wire, wait);
}

/**
 * Counts a post of an address. The first one over the limit is still taken in a conversation: the bot asks for patience.
 * @throws Problem 429 with the seconds to wait
 */
export async function paced(wire: Wire, ask: Ask, { conv }: Claims): Promise<void> {
  if (!wire.config.rateLimits) return;
  const wait = wire.limits.posts(network(ask.address));
  if (wait === 0) return;
  if (wire.limits.reminders(conv) > 0) throw tooMany(wire, wait);
  await wire.house.remark(conv, 'limit.slow');
}

function tooMany(wire: Wire, wait: number): Problem {
  wire.metrics.count('limited');
  const message = 'Das war sehr viel in kurzer Zeit. Bitte warten Sie einen Moment. / Too many requests.';
  return new Problem(429, 'TooManyRequests', message, { 'retry-after': String(wait) });
}

/** Begins the conversation of a token that has not been used yet; `exists` if another request was faster. */
export async function begin(wire: Wire, ask: Ask, claims: Claims, locale?: string): Promise<'started' | 'exists'> {
  if (!claims.start) throw notFound('This conversation has ended');
  staying(wire);
  if (!claims.start.counted) limited(wire, 'conversations', ask);
  const language = locale ?? claims.start.locale;
  const outcome = await wire.house.begin({
    conv: claims.conv,
    user: claims.user,
    ...(language !== undefined && { locale: language }),
    ...(claims.start.entry && { entry: claims.start.entry }),
  });
  if (outcome === 'gone') throw notFound('This conversation has ended');
  if (outcome === 'started') wire.metrics.count('conversations');
  return outcome;
}
