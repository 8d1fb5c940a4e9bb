// A made letter as a file: the frozen letter through the pure renderer, under a name that says what it is.
import type { CaseFile, MadeLetter } from '../../case/file.ts';
import { documentOf } from '../../dialogs/documents.ts';
import { loadFonts } from '../../fonts.ts';
import { letterTitle, render } from '../../letters/index.ts';
import type { Document } from '../house.ts';

const TYPES = { pdf: 'application/pdf', txt: 'text/plain; charset=utf-8' } as const;

/** The file of a letter; equal letters give equal bytes. @throws LetterProblem */
export function paperOf(made: MadeLetter, format: 'pdf' | 'txt', file: CaseFile): Document {
  const bytes = render(documentOf(made), format, loadFonts());
  const title = letterTitle(made.letter, file.lang === 'de' ? 'de' : 'en');
  return { bytes, name: `${made.made} ${title}.${format}`, type: TYPES[format] };
}
