// What the customer takes along: letters as files, made at the first fetch and then given unchanged; calendar; everything as JSON.
import { createHash } from 'node:crypto';
import type { CaseFile, MadeLetter } from '../../case/file.ts';
import type { LetterFormat } from '../../letters/index.ts';
import type { Document, LogLine } from '../house.ts';
import type { CaseKey } from '../store/sealing.ts';
import type { Uploads } from './uploads.ts';

/** The paper, as functions: src/letters. Pure; the fonts are the caller's. */
export type Paper = {
  render: (letter: MadeLetter, format: LetterFormat, file: CaseFile) => Document | Promise<Document>;
  calendar: (file: CaseFile, today: string) => Document | undefined;
};

/** The id of a made document among the case's files. */
const documentId = (letter: string, format: LetterFormat): string =>
  createHash('sha256').update(`document|${letter}|${format}`).digest('hex').slice(0, 32);

/** A letter as a file: the kept one, or made now and kept. Undefined if the case has no such letter. */
export async function documentOf(
  { render }: Paper,
  uploads: Uploads,
  {
    conv,
    key,
    file,
    letter,
    format,
  }: { conv: string; key: CaseKey; file: CaseFile; letter: string; format: LetterFormat },
): Promise<Document | undefined> {
  const made = file.letters.find((each) => each.id === letter);
  if (!made) return undefined;
  const id = documentId(letter, format);
  const kept = await keptDocument(uploads, conv, key, id);
  if (kept) return kept;
  const { bytes, name, type } = await render(made, format, file);
  await uploads.put(conv, key, id, { name, type }, bytes);
  // Read back: had another process been first, its bytes are the document.
  return (await keptDocument(uploads, conv, key, id)) ?? { bytes, name, type };
}

async function keptDocument(uploads: Uploads, conv: string, key: CaseKey, id: string): Promise<Document | undefined> {
  const found = await uploads.open(conv, key, id);
  if (!found) return undefined;
  const pieces: Uint8Array[] = [];
  for await (const piece of found.content) pieces.push(piece);
  return { bytes: Buffer.concat(pieces), name: found.name, type: found.type };
}

/** Everything kept about the case: the file, the conversation in words, the letters as text. */
export async function exportOf(paper: Paper, file: CaseFile, log: readonly LogLine[], day: string): Promise<Document> {
  const letters: { id: string; text: string }[] = [];
  for (const letter of file.letters) {
    const { bytes } = await paper.render(letter, 'txt', file);
    letters.push({ id: letter.id, text: Buffer.from(bytes).toString('utf8') });
  }
  const conversation = log.flatMap((line): object[] => {
    if (line.from === 'user') return [{ at: line.at, from: 'user', ...line.incoming }];
    return line.what === 'said' ? [{ at: line.at, from: 'bot', text: line.said.text }] : [];
  });
  const content = JSON.stringify({ exported: day, case: file, conversation, letters }, undefined, 2);
  return { bytes: Buffer.from(content), name: `wortlaut-${day}.json`, type: 'application/json' };
}
