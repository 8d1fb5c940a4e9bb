// What is read from uploaded files after the commit: the words of a text, and the text a model makes from a sound.
import { createHash } from 'node:crypto';
import { MACHINE_LIMIT } from '../../dialogs/tape/tape.ts';
import type { Message, TranscribeProblem } from '../../dialogs/messages.ts';
import type { Document } from '../house.ts';
import type { CaseKey } from '../store/sealing.ts';
import type { Uploads } from './uploads.ts';

/** One spoken line of a machine's text; `unsure` are words the machine itself doubted. Seconds from the start. */
export type MachineLine = { speaker: 'A' | 'K'; text: string; start?: number; unsure?: string[] };
/** A kept sound, as it goes to whoever writes it down; `name` has the ending of its type. */
export type Sound = { name: string; type: string; bytes: Uint8Array };
/** Writes a sound down; never throws: what went wrong is data. */
export type Transcribe = (sound: Sound) => Promise<{ lines: MachineLine[] } | { problem: TranscribeProblem }>;

/** A longer text is no transcript of a sales call; its beginning is read. */
const TEXT_BYTES = 600_000;

/** The id under which a sound's text is kept. */
const transcriptId = (file: string): string =>
  createHash('sha256').update(`transcript|${file}`).digest('hex').slice(0, 32);

type Place = { uploads: Uploads; conv: string; key: CaseKey; file: string };
type Content = Extract<Message, { kind: 'textRead' | 'transcribed' }>;
/** A message without its envelope. */
export type Found = Content extends infer M ? (M extends Message ? Omit<M, 'id' | 'at' | 'today'> : never) : never;

async function bytesOf(
  { uploads, conv, key, file }: Place,
  most: number,
): Promise<(Document & { cut: boolean }) | undefined> {
  const found = await uploads.open(conv, key, file);
  if (!found) return undefined;
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of found.content) {
    pieces.push(piece);
    length += piece.length;
    if (length > most) break;
  }
  return { bytes: Buffer.concat(pieces), name: found.name, type: found.type, cut: length > most };
}

/** The words of an uploaded text. */
export async function textOf(place: Place): Promise<Found | undefined> {
  const found = await bytesOf(place, TEXT_BYTES);
  if (!found) return undefined;
  const text = new TextDecoder('utf-8').decode(found.bytes.subarray(0, TEXT_BYTES));
  return { kind: 'textRead', file: place.file, text };
}

/** Has a sound written down and keeps the text sealed beside it. */
export async function writeDown(place: Place, transcribe: Transcribe | undefined): Promise<Found> {
  const { uploads, conv, key, file } = place;
  const problem = (why: TranscribeProblem): Found => ({ kind: 'transcribed', file, problem: why });
  if (!transcribe) return problem('gone');
  const sound = await bytesOf(place, MACHINE_LIMIT);
  if (!sound) return problem('gone');
  if (sound.cut) return problem('tooBig');
  const result = await transcribe(sound);
  if ('problem' in result) return problem(result.problem);
  if (result.lines.length === 0) return problem('empty');
  const id = transcriptId(file);
  await uploads.remove(conv, id);
  const content = Buffer.from(JSON.stringify({ file, lines: result.lines }));
  await uploads.put(conv, key, id, { name: 'abschrift.json', type: 'application/json' }, content);
  return { kind: 'transcribed', file, text: id };
}

/** The kept text of a sound, as it was written. */
export async function transcriptOf(place: Place): Promise<Document | undefined> {
  return bytesOf({ ...place, file: transcriptId(place.file) }, MACHINE_LIMIT);
}
