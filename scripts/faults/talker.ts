// One customer of many: posts lines one after the other, repeats each until it is acknowledged, and reads the whole log later.
import { randomBytes } from 'node:crypto';

type Session = { conversationId: string; token: string };
type Activity = {
  id: string;
  type: string;
  name?: string;
  text?: string;
  replyToId?: string;
  from: { role: string };
  channelData?: { clientActivityID?: string };
};

/** What came of one customer's lines, in numbers of lines. */
export type Verdict = {
  acknowledged: number;
  /** Acknowledged lines that are not in the log. */
  lost: number;
  /** Lines that stand in the log twice. */
  doubled: number;
  /** Lines with no turn, and lines with more than one. */
  unanswered: number;
  answeredTwice: number;
  /** Acknowledged lines or answers that stand in another order than they were sent. */
  disordered: number;
  /** The longest time a line took from its first attempt to its acknowledgement, in milliseconds. */
  slowest: number;
};

/** One customer. */
export type Talker = {
  /** Says a line; resolves when it is acknowledged. @throws after `giveUpMs` */
  say(text: string): Promise<void>;
  /** Waits until no turn is open, and counts. @throws if the log cannot be read */
  verdict(): Promise<Verdict>;
  session: Session;
};

const PAUSE_MS = 50;
const SETTLE_MS = 45_000;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Asks again until it is answered with 2xx. What a client may not do is an error at once. */
async function asking<T>(what: () => Promise<Response>, giveUpMs: number): Promise<T> {
  const end = Date.now() + giveUpMs;
  for (;;) {
    const response = await what().catch(() => undefined);
    if (response?.ok) {
      const body = await response.json().catch(() => undefined);
      if (body !== undefined) return body as T;
    }
    const again =
      response === undefined || response.status >= 500 || response.status === 429 || response.status === 408;
    if (!again && !response.ok) throw new Error(`status ${response.status}: ${await response.text()}`);
    if (Date.now() > end) throw new Error(`not answered in ${giveUpMs} ms (${response?.status ?? 'no connection'})`);
    await pause(PAUSE_MS);
  }
}

const post = (url: string, token: string | undefined, body: unknown): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  });

/** @param server the address to use next: any of the instances */
export async function newTalker(server: () => string, giveUpMs = 300_000): Promise<Talker> {
  const { token } = await asking<Session>(() => post(`${server()}/api/chat/token`, undefined, {}), giveUpMs);
  const started = await asking<Session>(() => post(`${server()}/v3/directline/conversations`, token, {}), giveUpMs);
  const path = `/v3/directline/conversations/${started.conversationId}/activities`;
  /** What was acknowledged, and when it was first sent and acknowledged. */
  const kept: { clientId: string; began: number; done: number }[] = [];

  const wholeLog = async (): Promise<Activity[]> => {
    const all: Activity[] = [];
    for (let watermark = ''; ;) {
      const set = await asking<{ activities: Activity[]; watermark?: string }>(
        () =>
          fetch(`${server()}${path}?watermark=${watermark}`, { headers: { authorization: `Bearer ${started.token}` } }),
        giveUpMs,
      );
      // Without a watermark the store was away: an empty set that means nothing.
      if (set.watermark === undefined) await pause(PAUSE_MS);
      else if (set.activities.length === 0) return all;
      all.push(...set.activities);
      watermark = set.watermark ?? watermark;
    }
  };
  const isMark = ({ name, replyToId }: Activity): boolean => name === 'wortlaut/case' && replyToId !== undefined;

  return {
    session: started,
    async say(text) {
      const clientId = randomBytes(9).toString('base64url');
      const began = performance.now();
      const activity = { type: 'message', text, channelData: { clientActivityID: clientId } };
      await asking(() => post(`${server()}${path}`, started.token, activity), giveUpMs);
      kept.push({ clientId, began, done: performance.now() });
    },
    async verdict() {
      const end = Date.now() + SETTLE_MS;
      for (;;) {
        const log = await wholeLog();
        const lines = log.filter(({ from }) => from.role === 'user');
        const clientIds = lines.map(({ channelData }) => channelData?.clientActivityID ?? '');
        const marks = log.filter(isMark).map(({ replyToId }) => replyToId ?? '');
        const answered = new Set(marks);
        const unanswered = lines.filter(({ id }) => !answered.has(id)).length;
        if (unanswered > 0 && Date.now() < end) {
          await pause(200);
          continue;
        }
        const present = kept.filter(({ clientId }) => clientIds.includes(clientId));
        const places = present.map((line) => ({ ...line, place: clientIds.indexOf(line.clientId) }));
        // Two lines sent at once have no order; one sent after the other was acknowledged stands after it.
        const early = places.filter((a) => places.some((b) => b.done <= a.began && b.place > a.place)).length;
        const turns = lines.map(({ id }) => marks.indexOf(id)).filter((place) => place >= 0);
        const overtaken = turns.filter((place, i) => i > 0 && place < (turns[i - 1] ?? 0)).length;
        return {
          acknowledged: kept.length,
          lost: kept.length - present.length,
          doubled: clientIds.length - new Set(clientIds).size,
          unanswered,
          answeredTwice: marks.length - answered.size,
          disordered: early + overtaken,
          slowest: Math.round(Math.max(0, ...kept.map(({ began, done }) => done - began))),
        };
      }
    },
  };
}

/** All verdicts in one. */
export function summed(verdicts: readonly Verdict[]): Verdict {
  const sum = (name: keyof Verdict): number => verdicts.reduce((total, one) => total + one[name], 0);
  return {
    acknowledged: sum('acknowledged'),
    lost: sum('lost'),
    doubled: sum('doubled'),
    unanswered: sum('unanswered'),
    answeredTwice: sum('answeredTwice'),
    disordered: sum('disordered'),
    slowest: Math.max(0, ...verdicts.map(({ slowest }) => slowest)),
  };
}

/** Nothing lost, doubled, unanswered, answered twice or out of order. */
export const isWhole = ({ lost, doubled, unanswered, answeredTwice, disordered }: Verdict): boolean =>
  lost + doubled + unanswered + answeredTwice + disordered === 0;
