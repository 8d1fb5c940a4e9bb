// A protocol as a file: what was heard or remembered, through the pure renderer, under a name that says what it is.
import type { CaseFile } from '../../case/file.ts';
import { protocolDocument } from '../../dialogs/index.ts';
import { loadFonts } from '../../fonts.ts';
import { renderProtocol } from '../../letters/index.ts';
import type { Document } from '../house.ts';

/** @returns undefined where the case has no such protocol. @throws LetterProblem */
export function protocolOf(file: CaseFile, id: string, today: string): Document | undefined {
  const document = protocolDocument(file, id, today);
  if (!document) return undefined;
  return {
    bytes: renderProtocol(document, loadFonts()),
    name: `${today} ${document.title}.pdf`,
    type: 'application/pdf',
  };
}
