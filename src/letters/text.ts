// A letter as plain text, and its hash: what is shown, sent by e-mail, and frozen.
import { createHash } from 'node:crypto';
import type { LetterDocument } from './letter.ts';

/** A line to write on; the paper draws it. */
export const RULE = '_'.repeat(24);
const toFill = (label: string): string => `${label}: ${RULE}`;

type Sides = Pick<LetterDocument, 'from' | 'to' | 'blanks'>;

/** Name, street, postcode with town, and a country other than Germany; what is filled in by hand as a line with its label. */
export function senderLines({ from, blanks = [] }: Sides): string[] {
  const town = [from.postcode, from.town].filter((part) => part).join(' ');
  const abroad = from.country && !/^(?:DE|Deutschland|Germany)$/i.test(from.country) ? from.country : undefined;
  const blank = (label: string): string | undefined => (blanks.includes('sender') ? toFill(label) : undefined);
  const lines = [from.name ?? blank('Name'), from.street ?? blank('Straße'), town || blank('Ort'), abroad];
  return lines.filter((line): line is string => Boolean(line));
}

/** The addressee as it stands in the window; what is filled in by hand as lines. */
export function recipientLines({ to, blanks = [] }: Sides): string[] {
  if (!blanks.includes('recipient')) return [to.name, ...to.lines];
  return [to.name || toFill('An'), RULE, RULE];
}

/** The letter in plain text, in the order in which the paper is read. */
export function renderText(doc: LetterDocument): string {
  const parts = [
    senderLines(doc).join('\n'),
    recipientLines(doc).join('\n'),
    doc.info.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    doc.subject,
    ...(doc.salutation ? [doc.salutation] : []),
    ...doc.blocks.map((block) => block.text),
    ...(doc.closing ? [doc.closing] : []),
    ...doc.signatures.map((name) => `\n${name}`),
    ...(doc.enclosures.length > 0 ? [['Anlagen', ...doc.enclosures].join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** SHA-256 (hex) of the letter's text: two letters with equal words have equal hashes. */
export const letterHash = (doc: LetterDocument): string => createHash('sha256').update(renderText(doc)).digest('hex');
