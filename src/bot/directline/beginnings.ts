// How a conversation is begun and come back to at the Direct Line (docs/directline.md): tokens, start, reconnect.
import { z } from 'zod';
import type { Answer } from '../answer.ts';
import type { Ask, Handler } from '../route.ts';
import { badArgument, forbidden, notFound } from '../problem.ts';
import type { Wire } from '../wire.ts';
import { checkOrigin } from '../wire.ts';
import { ACTIVITY_BYTES, languageTag } from './activity.ts';
import { readWatermark } from './feed.ts';
import { begin, enter, expired, hasSecret, staying, tokenOf } from './gate.ts';
import { streamUrl } from './ticket.ts';
import type { Claims } from './token.ts';
import { EXPIRES_IN, FIRST_EPOCH, newConversationId, newUserId } from './token.ts';

const Parameters = z.object({
  user: z.object({ id: z.string().min(1).max(100).optional() }).optional(),
  User: z.object({ Id: z.string().min(1).max(100).optional() }).optional(),
  trustedOrigins: z.array(z.string().max(200)).max(20).optional(),
  locale: z.unknown().optional(),
});
type Parameters = { user: string | undefined; origins: string[] | undefined; locale: string | undefined };

/** TokenParameters in both spellings; an empty body is fine. @throws Problem 400 */
async function parameters(ask: Ask): Promise<Parameters> {
  const parsed = Parameters.safeParse((await ask.json(ACTIVITY_BYTES)) ?? {});
  if (!parsed.success) throw badArgument('The token parameters are not acceptable');
  const { user, User, trustedOrigins, locale } = parsed.data;
  return { user: user?.id ?? User?.Id, origins: trustedOrigins, locale: languageTag(locale) };
}

const userOf = (given: string | undefined): string => {
  if (given !== undefined && !given.startsWith('dl_')) throw badArgument('user.id must begin with "dl_"');
  return given ?? newUserId();
};

/** A fresh token for the same customer in the same conversation. */
function renewed(wire: Wire, claims: Claims): { conversationId: string; token: string; expires_in: number } {
  const { conv, user, epoch, origins } = claims;
  // A token that may still begin its conversation keeps that right only until it has been used.
  const token = wire.tokens.issue({ conv, user, epoch, ...(origins && { origins }) });
  return { conversationId: conv, token, expires_in: EXPIRES_IN };
}

/** The handlers of the table's first four rows. */
export function beginnings(wire: Wire): Record<'generate' | 'refresh' | 'start' | 'reconnect', Handler> {
  const newClaims = (given: Parameters, counted = false): Claims & { token: string } => {
    const claim = { conv: newConversationId(), user: userOf(given.user), epoch: FIRST_EPOCH };
    // Whoever holds the secret is a server that speaks for many; it is not counted as one address.
    const start = { ...(given.locale !== undefined && { locale: given.locale }), ...(counted && { counted }) };
    const token = wire.tokens.issue({ ...claim, start, ...(given.origins && { origins: given.origins }) });
    const verified = wire.tokens.verify(token);
    if (!verified) throw new Error('a token of ours does not verify');
    return { ...verified.claims, token };
  };

  return {
    async generate(ask: Ask): Promise<Answer> {
      if (!hasSecret(wire, ask)) throw forbidden('This secret is not known here');
      const { conv, token } = newClaims(await parameters(ask));
      return { status: 200, body: { conversationId: conv, token, expires_in: EXPIRES_IN } };
    },

    async refresh(ask: Ask): Promise<Answer> {
      const claims = tokenOf(wire, ask, true);
      const found = await wire.house.exists(claims.conv);
      if (found && found.epoch !== claims.epoch) throw expired();
      if (found) return { status: 200, body: renewed(wire, claims) };
      // A token that was never used may still begin its conversation, but not one that was deleted meanwhile.
      if (!claims.start || (await wire.house.ended(claims.conv))) throw notFound('This conversation has ended');
      const { conv, user, epoch, origins, start } = claims;
      const token = wire.tokens.issue({ conv, user, epoch, start, ...(origins && { origins }) });
      return { status: 200, body: { conversationId: conv, token, expires_in: EXPIRES_IN } };
    },

    async start(ask: Ask): Promise<Answer> {
      staying(wire);
      const secret = hasSecret(wire, ask);
      if (!secret) checkOrigin(wire, ask);
      const known = secret ? undefined : tokenOf(wire, ask, true);
      const given = await parameters(ask);
      const claims = known ?? newClaims(given, true);
      const found = await wire.house.exists(claims.conv);
      if (found && found.epoch !== claims.epoch) throw expired();
      let outcome: 'started' | 'exists' = 'exists';
      if (!found) outcome = await begin(wire, ask, claims, given.locale);
      const body = { ...renewed(wire, claims), streamUrl: streamUrl(wire, claims, 0) };
      return { status: outcome === 'started' ? 201 : 200, body };
    },

    async reconnect(ask: Ask): Promise<Answer> {
      const claims = await enter(wire, ask, true);
      const given = ask.query.get('watermark');
      // Without a watermark only what comes from now on; an empty one is a client that has seen nothing yet.
      const state = given === null ? await wire.house.state(claims.conv) : undefined;
      const after = state?.seq ?? readWatermark(given);
      return { status: 200, body: { ...renewed(wire, claims), streamUrl: streamUrl(wire, claims, after) } };
    },
  };
}
