// A made letter as a file: the frozen letter through the pure renderer, under a name that says what it is.
import type { CaseFile, MadeLetter } from '../../case/file.ts';
import { documentOf } from '../../dialogs/documents.ts';
import { handoverDocument, type Handover } from '../../dialogs/index.ts';
import { loadFonts } from '../../fonts.ts';
import { LetterProblem, letterTitle, render } from '../../letters/index.ts';
import type { LetterDocument } from '../../letters/letter.ts';
import type { Document } from '../house.ts';

const TYPES = { pdf: 'application/pdf', txt: 'text/plain; charset=utf-8' } as const;

/** The file of a letter; equal letters give equal bytes. @throws LetterProblem */
export function paperOf(made: MadeLetter, format: 'pdf' | 'txt', file: CaseFile): Document {
  const bytes = render(documentOf(made), format, loadFonts());
  const title = letterTitle(made.letter, file.lang === 'de' ? 'de' : 'en');
  return { bytes, name: `${made.made} ${title}.${format}`, type: TYPES[format] };
}

/** The hand-over sheet as PDF. */
export function sheetPaperOf(sheet: Handover, file: CaseFile, today: string): Document {
  const bytes = renderAnyway(handoverDocument(sheet, file.sender, today));
  return { bytes, name: `${today} Übergabeblatt.pdf`, type: TYPES.pdf };
}

/** A sheet quotes whatever was typed: signs that no font of ours can show become a square, the sheet still comes. */
function renderAnyway(document: LetterDocument): Uint8Array {
  try {
    return render(document, 'pdf', loadFonts());
  } catch (error) {
    if (!(error instanceof LetterProblem) || error.code !== 'characters') throw error;
    const unknown = new Set(error.characters);
    const plain = (text: string): string => Array.from(text, (sign) => (unknown.has(sign) ? '□' : sign)).join('');
    return render(
      {
        ...document,
        subject: plain(document.subject),
        blocks: document.blocks.map((block) => ({ ...block, text: plain(block.text) })),
      },
      'pdf',
      loadFonts(),
    );
  }
}
