// A short letter as a `mailto:` address: one click opens the customer's own mail program with everything in place.
import type { LetterDocument } from './letter.ts';
import { renderText } from './text.ts';

/** Longer addresses are cut by some mail programs; umlauts count three to six signs each. */
const LONGEST = 1_500;

/** The letter as a `mailto:` address, where it fits and the addressee's e-mail address is known. */
export function mailtoOf(doc: LetterDocument): string | undefined {
  const { email } = doc.to;
  if (!email || !/^[^\s@]+@[^\s@]+$/.test(email)) return undefined;
  const text = renderText(doc).trim().replaceAll('\n', '\r\n');
  const address = `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(doc.subject)}&body=${encodeURIComponent(text)}`;
  return address.length <= LONGEST ? address : undefined;
}
