// Files of a customer: read within limits, kept sealed by the house, then said as one message (docs/directline.md).
import { AUDIO_BYTES } from '../../case/limits.ts';
import type { Incoming, Refusal } from '../house.ts';
import type { Ask } from '../route.ts';
import { parseJson } from '../body.ts';
import { badArgument, badSyntax, busy, notFound, Problem, tooBig, unavailable } from '../problem.ts';
import type { Wire } from '../wire.ts';
import { ACTIVITY_BYTES, readActivity } from './activity.ts';
import { keepAndSay, type File } from './keep.ts';
import { cleanName, filenameOf, readMultipart } from './multipart.ts';

const FILES_PER_UPLOAD = 5;
const UPLOAD_BYTES = AUDIO_BYTES + ACTIVITY_BYTES + 16 * 1024;

/** Errors of the house as answers. */
export function refusal(refused: Refusal['refused']): Problem {
  switch (refused) {
    case 'gone':
      return notFound('This conversation has ended');
    case 'expired':
      return new Problem(403, 'TokenExpired', 'Token expired');
    case 'full':
      return tooBig('This case is full');
    case 'tooBig':
      return tooBig('Documents may have at most 15 MB, recordings 100 MB');
    case 'type':
      return new Problem(415, 'UnsupportedMediaType', 'Accepted are PDF, photos, plain text and audio');
    case 'busy':
      return busy();
    case 'unavailable':
      return unavailable();
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}

/** Two files of one name get different ones. */
function distinct(names: string[]): string[] {
  const seen = new Map<string, number>();
  return names.map((name) => {
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    if (before === 0) return name;
    const dot = name.lastIndexOf('.');
    return dot > 0 ? `${name.slice(0, dot)} (${before + 1})${name.slice(dot)}` : `${name} (${before + 1})`;
  });
}

/** The declared names of the attachments, in their order; the files may come in another one. */
function announced(activity: unknown): string[] {
  if (typeof activity !== 'object' || activity === null || !('attachments' in activity)) return [];
  const list: unknown[] = Array.isArray(activity.attachments) ? activity.attachments : [];
  return list.map((each) =>
    typeof each === 'object' && each !== null && 'name' in each && typeof each.name === 'string'
      ? cleanName(each.name)
      : '',
  );
}

function parts(body: Buffer, contentType: string): { incoming: Incoming; files: File[] } {
  const all = readMultipart(body, contentType);
  const head = all.find(({ type }) => type.startsWith('application/vnd.microsoft.activity'));
  const json = head ? parseJson(head.body.toString()) : { type: 'message' };
  const received = readActivity(json, true);
  if (received.kind !== 'line' || received.incoming.type !== 'message') throw badArgument('An upload is a message');
  const order = announced(json);
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length);
  const found = all
    .filter((part) => part !== head)
    .map(({ type, filename, body: bytes }) => ({ name: filename ?? 'Datei', declared: type, bytes }))
    .sort((a, b) => rank(a.name) - rank(b.name));
  const names = distinct(found.map(({ name }) => name));
  const files = found.map(({ declared, bytes }, i) => ({ name: names[i] ?? 'Datei', declared, content: once(bytes) }));
  return { incoming: received.incoming, files };
}

/** Handles `POST /conversations/{id}/upload` for a conversation that was opened; says the message and returns its number. */
export const uploads =
  (wire: Wire) =>
  async (ask: Ask, who: { conv: string; user: string; epoch: number }): Promise<{ seq: number }> => {
    const { incoming, files } = await read(ask);
    if (files.length === 0) throw badSyntax('There is no file in this upload');
    if (files.length > FILES_PER_UPLOAD) throw tooBig(`At most ${FILES_PER_UPLOAD} files at a time`);
    const outcome = await keepAndSay(wire.house, who, files, incoming);
    if ('refused' in outcome) throw refusal(outcome.refused);
    wire.metrics.count('uploads');
    return outcome;
  };

async function read(ask: Ask): Promise<{ incoming: Incoming; files: File[] }> {
  const contentType = ask.headers['content-type'] ?? '';
  if (/^multipart\/form-data\b/i.test(contentType)) return parts(await ask.bytes(UPLOAD_BYTES), contentType);
  const name = filenameOf(ask.headers['content-disposition'] ?? '') ?? 'Datei';
  const files = [{ name, declared: contentType.toLowerCase(), content: ask.stream(UPLOAD_BYTES) }];
  // The same file under the same id is one line, as with every other line: our pages send it again where the network broke off.
  const clientActivityID = ask.query.get('clientActivityID');
  const said = readActivity({ type: 'message', ...(clientActivityID && { channelData: { clientActivityID } }) });
  return { incoming: said.kind === 'line' ? said.incoming : { type: 'message' }, files };
}
