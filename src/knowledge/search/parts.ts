// A text in its parts: words with their neighbours, small ones too ("wer seid ihr"), and pieces of words for spelling, endings
// and dialect.
import { plain } from './words.ts';

const PIECE = 4;

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words and pairs of neighbours. */
export const withPairs = (words: readonly string[]): string[] => [
  ...words,
  ...words.slice(1).map((word, i) => `${words[i]} ${word}`),
];

/** Every four letters in a row, the word's ends marked. */
export function pieces(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const whole = `_${word}_`;
    for (let from = 0; from + PIECE <= whole.length; from += 1) found.push(whole.slice(from, from + PIECE));
  }
  return found;
}
