// A made letter as a file: the frozen letter through the pure renderer, under a name that says what it is.
import type { CaseFile, MadeLetter } from '../../case/file.ts';
import { documentOf } from '../../dialogs/paper/documents.ts';
import { handoverDocument, type Handover } from '../../dialogs/index.ts';
import { LetterProblem, letterTitle, type LetterFormat } from '../../letters/index.ts';
import type { LetterDocument } from '../../letters/letter.ts';
import { LETTER_TYPES, letterFile } from '../../paper.ts';
import type { Document } from '../house.ts';

/** The file of a letter; equal letters give equal bytes. @throws LetterProblem */
export async function paperOf(made: MadeLetter, format: LetterFormat, file: CaseFile): Promise<Document> {
  const bytes = await letterFile(documentOf(made), format);
  // The file goes to a German company: whoever writes Russian or Arabic gets the German name, and no English one.
  const title = letterTitle(made.letter, file.lang === 'en' ? 'en' : 'de', made.copyTo);
  return { bytes, name: `${made.made} ${title}.${format}`, type: LETTER_TYPES[format] };
}

/** The hand-over sheet as PDF. */
export async function sheetPaperOf(sheet: Handover, file: CaseFile, today: string): Promise<Document> {
  const bytes = await renderAnyway(handoverDocument(sheet, file.sender, today));
  return { bytes, name: `${today} Übergabeblatt.pdf`, type: LETTER_TYPES.pdf };
}

/** A sheet quotes whatever was typed: signs that no font of ours can show become a square, the sheet still comes. */
async function renderAnyway(document: LetterDocument): Promise<Uint8Array> {
  try {
    return await letterFile(document, 'pdf');
  } catch (error) {
    if (!(error instanceof LetterProblem) || error.code !== 'characters') throw error;
    const unknown = new Set(error.characters);
    const plain = (text: string): string => Array.from(text, (sign) => (unknown.has(sign) ? '□' : sign)).join('');
    return letterFile(
      {
        ...document,
        subject: plain(document.subject),
        blocks: document.blocks.map((block) => ({ ...block, text: plain(block.text) })),
      },
      'pdf',
    );
  }
}
