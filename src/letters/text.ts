// A letter as plain text, and its hash: what is shown, sent by e-mail, and frozen.
import { createHash } from 'node:crypto';
import type { Sender } from '../case/file.ts';
import type { LetterDocument } from './letter.ts';

/** Street, postcode with town, and a country other than Germany. */
export function senderLines(from: Sender): string[] {
  const town = [from.postcode, from.town].filter((part) => part).join(' ');
  const abroad = from.country && !/^(?:DE|Deutschland|Germany)$/i.test(from.country) ? from.country : undefined;
  return [from.name, from.street, town, abroad].filter((line): line is string => Boolean(line));
}

/** The letter in plain text, in the order in which the paper is read. */
export function renderText(doc: LetterDocument): string {
  const parts = [
    senderLines(doc.from).join('\n'),
    [doc.to.name, ...doc.to.lines].join('\n'),
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
