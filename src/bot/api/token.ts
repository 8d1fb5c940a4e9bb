// `POST /api/chat/token`: what a page or a script starts with, and the way back into a case.
import { z } from 'zod';
import { languageTag } from '../directline/activity.ts';
import { expired, limited, staying, tokenOf } from '../directline/gate.ts';
import type { Streams } from '../directline/stream.ts';
import { EXPIRES_IN, FIRST_EPOCH, newConversationId, newUserId } from '../directline/token.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../route.ts';
import { badArgument, notFound } from '../problem.ts';
import type { Wire } from '../wire.ts';
import { checkOrigin } from '../wire.ts';
import type { Resume } from './links.ts';
import { openResume, sealResume } from './links.ts';

const COOKIE = 'wortlaut_resume';
const BODY_BYTES = 8 * 1024;
/** A case lives at most 15 months; browsers keep a cookie at most 400 days. */
const COOKIE_SECONDS = 400 * 24 * 3600;

const Body = z.object({
  locale: z.unknown().optional(),
  entry: z.record(z.string().max(40), z.string().max(200)).optional(),
  resume: z.string().max(2_000).optional(),
  /** Begin anew although the browser still holds the way back into an older conversation. */
  fresh: z.boolean().optional(),
});

const Lock = z.object({ once: z.string().regex(/^\w{16,48}$/) });

const cookieOf = (ask: Ask): string | undefined =>
  (ask.headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim().split('='))
    .find(([name]) => name === COOKIE)?.[1];

function setCookie(wire: Wire, value: string, seconds = COOKIE_SECONDS): string {
  const secure = wire.publicUrl().startsWith('https:') ? '; Secure' : '';
  return `${COOKIE}=${value}; Max-Age=${seconds}; Path=/api/chat; HttpOnly; SameSite=Lax${secure}`;
}

/** The cookie counts only for a page of ours that asks itself: never for a script or a foreign page. */
const cookieCounts = (ask: Ask): boolean => {
  const site = ask.headers['sec-fetch-site'];
  return ask.origin !== undefined && (site === undefined || site === 'same-origin');
};

async function living(wire: Wire, resume: Resume | undefined): Promise<Resume | undefined> {
  const found = resume && (await wire.house.exists(resume.conv));
  return resume && found?.epoch === resume.epoch ? resume : undefined;
}

const given = (wire: Wire, status: number, resume: Resume, token: string): Answer => ({
  status,
  body: { token, conversationId: resume.conv, expires_in: EXPIRES_IN },
  // Sealed anew at each use: an old cookie that leaked is worth no more than its epoch.
  headers: { 'set-cookie': setCookie(wire, sealResume(wire.sealer, resume)) },
});

/** `POST /api/chat/token`: begins a conversation or takes the one of the cookie or link up again; a token and the next cookie. @throws Problem 400, 403, 429, 503 */
export function chatToken(wire: Wire) {
  return async (ask: Ask): Promise<Answer> => {
    checkOrigin(wire, ask);
    staying(wire);
    const parsed = Body.safeParse((await ask.json(BODY_BYTES)) ?? {});
    if (!parsed.success) throw badArgument('The body is not acceptable');
    const { entry, resume, fresh } = parsed.data;
    const cookie = cookieCounts(ask) && !fresh ? cookieOf(ask) : undefined;
    const shown = resume ?? cookie;
    const back = shown === undefined ? undefined : await living(wire, openResume(wire, shown));
    if (back) return given(wire, 200, back, wire.tokens.issue(back));
    if (resume !== undefined) throw notFound('This case is no longer here');
    limited(wire, 'conversations', ask);
    const locale = languageTag(parsed.data.locale);
    const begun = { conv: newConversationId(), user: newUserId(), epoch: FIRST_EPOCH };
    const start = { counted: true, ...(locale !== undefined && { locale }), ...(entry && { entry }) };
    return given(wire, 201, begun, wire.tokens.issue({ ...begun, start }));
  };
}

/**
 * `POST /api/case/links`: every link, token and socket of the case so far opens nothing any more. Who asks goes on with a new
 * token, and the cookie of the same browser is the new one.
 */
export function lockLinks(wire: Wire, streams: Streams) {
  return async (ask: Ask): Promise<Answer> => {
    // The epoch is judged by the house: a page whose answer was lost asks again with the old token.
    const { conv, user, epoch: before } = tokenOf(wire, ask, false);
    const parsed = Lock.safeParse(await ask.json(BODY_BYTES));
    if (!parsed.success) throw badArgument('"once" must be 16 to 48 letters and digits');
    const epoch = await wire.house.lock(conv, before, parsed.data.once);
    if (epoch === undefined)
      throw (await wire.house.exists(conv)) ? expired() : notFound('This conversation has ended');
    streams.wake(conv);
    const resume = { conv, user, epoch };
    return given(wire, 200, resume, wire.tokens.issue(resume));
  };
}

/** `DELETE /api/chat/token`: this browser forgets the way back; the case stays. */
export const forgetDevice =
  (wire: Wire) =>
  async (ask: Ask): Promise<Answer> => {
    checkOrigin(wire, ask);
    return { status: 204, headers: { 'set-cookie': setCookie(wire, '', 0) } };
  };
