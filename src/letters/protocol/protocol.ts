// A protocol as PDF: tagged (PDF/UA-1), fonts embedded, the same bytes for the same document.
import { bind } from '../../bind.ts';
import { uncovered } from '../pdf/coverage.ts';
import { makePdf } from '../pdf/pdf.ts';
import { PROTOCOL_TEMPLATE } from './template.ts';

/** A protocol before it is paper; in German, whatever language the case has. */
export type ProtocolDocument = {
  title: string;
  subtitle: string;
  /** ISO day of the print. */
  date: string;
  info: { label: string; value: string }[];
  lead: string[];
  table?: { head: string[]; rows: string[][] };
  sections: { title: string; paragraphs?: string[]; items?: string[] }[];
  notes: string[];
  /** The name under the line to sign; absent where nothing is signed. */
  signature?: string;
};

const MISSING = '\u25a1';

/**
 * Makes the PDF. Signs that no font has (emoji in a quote) are shown as a box: a protocol must not fail for them.
 * @param fonts as for letters
 * @throws LetterProblem `renderFailed`
 */
export function renderProtocol(document: ProtocolDocument, fonts: readonly Uint8Array[]): Uint8Array {
  const bad = uncovered(strings(document).join('\n'), fonts);
  const box = uncovered(MISSING, fonts).length === 0 ? MISSING : '?';
  const clean = JSON.stringify(document, (_key, value: unknown) =>
    typeof value === 'string' ? bind(bad.reduce((text, sign) => text.replaceAll(sign, box), value)) : value,
  );
  const [year = 0, month = 0, day = 0] = document.date.split('-').map(Number);
  return makePdf(PROTOCOL_TEMPLATE, { protocol: clean, day: JSON.stringify([year, month, day]) }, document.date, fonts);
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}
