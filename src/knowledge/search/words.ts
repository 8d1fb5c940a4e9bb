// Words of a text as the search counts them: folded, without umlauts, concepts for synonyms and compounds, stems for the rest.
import snowball from 'snowball-stemmers';
import { forgettable } from '../remembered.ts';
import { fold } from '../german/words.ts';
import { CONCEPTS, PHRASES, STOP_WORDS } from './concepts.ts';
import { NORM_PHRASES } from './norms.ts';

const german = snowball.newStemmer('german');
const concepts = Object.entries(CONCEPTS).map(([name, say]) => ({ name, pattern: new RegExp(say) }));
const phrases = [...NORM_PHRASES, ...PHRASES].map(([say, words]) => ({
  pattern: new RegExp(`\\b(?:${say})\\b`, 'g'),
  words,
}));

/** "Gespräch", "Gespraech" and "Gesprach" are one word here. */
export const plain = (text: string): string =>
  fold(text)
    .text.replaceAll('ae', 'a')
    .replaceAll('oe', 'o')
    .replaceAll(/(?<![aeq])ue/g, 'u');

/** One word of a text: how it was spelled, and what it counts as. */
export type Token = { word: string; terms: string[] };

const cache = new Map<string, string[]>();
const CACHE_SIZE = 20_000;
forgettable(() => cache.clear());

/** "Abzustellen" is "abstellen". */
const withoutZu = (word: string): string =>
  word.replace(/^(ab|an|auf|aus|ein|vor|mit|nach|zuruck|um|durch|weg|raus)zu(?=\w{4,}n$)/, '$1');

/** What a plain word counts as: its concepts, else its stem. */
function termsOfWord(word: string): string[] {
  const known = cache.get(word);
  if (known) return known;
  const found = concepts.filter(({ pattern }) => pattern.test(word)).map(({ name }) => `=${name}`);
  const terms = found.length > 0 ? found : [stem(word)];
  if (cache.size < CACHE_SIZE) cache.set(word, terms);
  return terms;
}

/** Participles lose their "ge" so that "gekündigt" and "kündigen" meet. */
const stem = (word: string): string =>
  german.stem(word.replace(/^((?:an|ab|auf|aus|ein|zu|zuruck|mit|vor|nach|um)?)ge(?=\w{4,}(?:t|en)$)/, '$1'));

/** Concepts as terms; names that begin with z mark ways of asking and are no concepts. */
export const conceptTerms = (words: string): string[] =>
  words.split(' ').map((word) => (word in CONCEPTS ? `=${word}` : word));

/** Whether a plain word is known to the concepts. */
export const hasConcept = (word: string): boolean => concepts.some(({ pattern }) => pattern.test(word));

/**
 * Splits a text.
 * @param repair brings a misspelled word to a known one
 * @returns the words that carry meaning; a fixed phrase counts as one word
 */
export function tokens(text: string, repair: (word: string) => string = (word) => word): Token[] {
  const found: Token[] = [];
  let rest = plain(text).replace(/[''`]/g, '');
  for (const { pattern, words } of phrases) {
    rest = rest.replace(pattern, (said) => {
      if (words !== '') found.push({ word: said, terms: conceptTerms(words) });
      return ' ';
    });
  }
  for (const word of rest.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []) {
    if (STOP_WORDS.has(word)) continue;
    const known = repair(withoutZu(word));
    if (!STOP_WORDS.has(known)) found.push({ word: known, terms: termsOfWord(known) });
  }
  return found;
}

/** The terms of a text's words in a row. */
export const termsOf = (found: readonly Token[]): string[] => found.flatMap(({ terms }) => terms);
