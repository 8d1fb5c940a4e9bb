// One entry for every format of a letter.
import type { LetterDocument } from './letter.ts';
import { renderPdf } from './pdf/pdf.ts';
import { renderText } from './text.ts';

export type LetterFormat = 'pdf' | 'txt';

/**
 * The file of a letter; equal letters give equal bytes.
 * @param fonts see renderPdf; not used for text
 * @throws LetterProblem
 */
export function render(doc: LetterDocument, format: LetterFormat, fonts: readonly Uint8Array[]): Uint8Array {
  return format === 'pdf' ? renderPdf(doc, fonts) : new TextEncoder().encode(renderText(doc));
}
