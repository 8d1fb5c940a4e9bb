// A made letter as the document that it froze: what the paper, the text and the hash are made from.
import type { MadeLetter } from '../../case/file.ts';
import type { LetterDocument } from '../../letters/letter.ts';

/** The frozen letter as a document to render; equal letters give equal documents. */
export function documentOf(made: MadeLetter): LetterDocument {
  const { to, from, made: date, subject, blocks, frame, with: stacked } = made;
  return { to, from, date, subject, blocks, with: stacked, ...frame };
}
