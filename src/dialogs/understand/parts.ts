// Parts of a sentence between its marks.
import type { Place } from './place.ts';

/** What parts a sentence, besides a dash between blanks. */
export const MARKS = ',;:()';

/** Parts of a sentence between commas, brackets, colons and dashes. */
export function partsOf(text: string, sentence: Place): Place[] {
  const parts: Place[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    const mark = MARKS.includes(text.charAt(i)) && !(/\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1)));
    if (!mark && !text.startsWith(' - ', i)) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  if (start < sentence.end) parts.push({ start, end: sentence.end });
  return parts;
}
