// A letter as a file in any format of the contract; brings the fonts, so that the renderers stay pure. The makers of Word
// files and e-mails are loaded when the first is wanted: the command line starts without them.
import { loadFonts } from './fonts.ts';
import { renderPdf, renderText, type LetterFormat } from './letters/index.ts';
import type { LetterDocument } from './letters/letter.ts';

/** Media types of the formats. */
export const LETTER_TYPES: Readonly<Record<LetterFormat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  txt: 'text/plain; charset=utf-8',
  eml: 'message/rfc822',
};

/**
 * The bytes of a letter; equal letters give equal bytes.
 * @throws LetterProblem for the PDF, and the e-mail that has it attached: signs without a glyph, an address too long
 */
export async function letterFile(doc: LetterDocument, format: LetterFormat): Promise<Uint8Array> {
  switch (format) {
    case 'pdf':
      return renderPdf(doc, loadFonts());
    case 'docx':
      return (await import('./letters/docx/docx.ts')).renderDocx(doc);
    case 'txt':
      return new TextEncoder().encode(renderText(doc));
    case 'eml':
      return (await import('./mail/eml.ts')).letterMail(doc, renderPdf(doc, loadFonts()));
  }
}
