// Reads the log as activities for polls and sockets: the newest mark carries the case as it is now.
import { linker, filePath, withLinks } from '../api/links.ts';
import type { LogLine } from '../house.ts';
import type { Activity } from '../render.ts';
import { activityId, renderLines } from '../render.ts';
import type { Wire } from '../wire.ts';

/** So many lines of the log make one answer. */
export const PAGE = 100;

/** What a client gets at once; `watermark` is given back to read on. */
export type ActivitySet = { activities: Activity[]; watermark: string };
/** Who reads which conversation, and the epoch they were let in with. */
export type Reader = { conv: string; user: string; epoch: number };

/** Watermarks are what the client gives back: a number, and from anything else we start at the beginning. */
export function readWatermark(given: string | null): number {
  return given !== null && /^\d{1,15}$/.test(given) ? Number(given) : 0;
}

/** Whether a mark stands among these lines; only then the case is worth computing. */
const hasMark = (lines: readonly LogLine[]): boolean =>
  lines.some((line) => line.from === 'bot' && line.what === 'case');

/**
 * The activities after a number, at most 100.
 * @returns nothing when the conversation is gone, `expired` when its links were locked since the reader was let in;
 *   `end` is true when the page reaches the newest line
 */
export async function readSet(
  wire: Wire,
  who: Reader,
  after: number,
): Promise<(ActivitySet & { last: number; end: boolean }) | 'expired' | undefined> {
  // A watermark from beyond the log (another life of the same client) must not make it deaf for ever.
  const news = await wire.house.news(who.conv, after, PAGE);
  if (!news) return undefined;
  if (news.epoch !== who.epoch) return 'expired';
  const { seq, lines } = news;
  const last = lines.at(-1)?.seq ?? Math.min(after, seq);
  // An empty page is the end, too: a line that cannot be opened any more is left out, and nobody waits for it.
  const end = lines.length === 0 || last >= seq;
  const view = end && hasMark(lines) ? await wire.house.view(who.conv) : undefined;
  const link = linker(wire, who.conv, who.epoch);
  const activities = renderLines(lines, {
    conv: who.conv,
    fileLink: (file) => link(filePath(file)),
    view: view && withLinks(wire, view, who),
  });
  return { activities, watermark: String(last), last, end };
}

/** What a client hears last when its conversation is deleted. */
export function farewell(conv: string, last: number, at: number): ActivitySet {
  const activity: Activity = {
    type: 'endOfConversation',
    id: activityId(conv, last + 1),
    timestamp: new Date(at).toISOString(),
    channelId: 'directline',
    conversation: { id: conv },
    from: { id: 'bot', name: 'Wortlaut', role: 'bot' },
    channelData: { 'webchat:sequence-id': last + 1 },
  };
  return { activities: [activity], watermark: String(last + 1) };
}
