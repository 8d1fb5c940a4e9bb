// A question as the search reads it: its words, repaired where they are misspelled, and what each weighs.
import { distance } from 'fastest-levenshtein';
import { STOP_WORDS } from './concepts.ts';
import type { Asked } from './features.ts';
import { FURTHER_LANGS, type FurtherLang } from '../languages.ts';
import { remembered } from '../remembered.ts';
import { FURTHER_WORDS } from './further-words.ts';
import { LIGHT_WORDS } from './light.ts';
import { theirPages } from './pages.ts';
import { conceptTerms, hasConcept, plain, tokens, type Token } from './words.ts';

const SHORT = 5;
const LONG = 10;

/** A word that no article knows, brought to the nearest that one does; short words are left alone. */
const repair = (word: string): string =>
  word.length < SHORT || theirPages().known.has(word) ? word : repairs(word, () => nearestTo(word));

/** Names and everyday words come again and again, and each is compared with hundreds. */
const repairs = remembered<string>(5_000);

function nearestTo(word: string): string {
  if (hasConcept(word)) return word;
  const { initials } = theirPages();
  let best = word;
  let least = word.length < LONG ? 2 : 3;
  for (const other of initials.get(word.charAt(0)) ?? []) {
    if (Math.abs(other.length - word.length) >= least || other.length < SHORT) continue;
    const off = distance(word, other);
    if (off < least) [best, least] = [other, off];
  }
  return best;
}

/** An everyday word that no concept knows. */
export const isLight = ({ word, terms }: Token): boolean =>
  terms.every((term) => !term.startsWith('=')) && (/^\d+$/.test(word) || LIGHT_WORDS.has(word) || isRunOn(word));
/** "Solls", "wars", "hätts": an everyday word with an "es" that ran on. */
const isRunOn = (word: string): boolean =>
  word.endsWith('s') && (LIGHT_WORDS.has(word.slice(0, -1)) || STOP_WORDS.has(word.slice(0, -1)));
const LIGHT = 0.15;

/** Whether only key words of this language are known. */
export const isFurther = (lang: string): lang is FurtherLang => (FURTHER_LANGS as readonly string[]).includes(lang);

/** Key words of a further language as concepts; other words count for nothing. Only Arabic writes what stands before onto the word. */
function further(question: string, lang: FurtherLang): Token[] {
  const found: Token[] = [];
  let rest = plain(question);
  for (const [say, words] of FURTHER_WORDS[lang]) {
    rest = rest.replace(new RegExp(lang === 'ar' ? say : `(?<!\\p{L})(?:${say})`, 'gu'), (word) => {
      found.push({ word, terms: conceptTerms(words) });
      return ' ';
    });
  }
  return found;
}

/** Reads a question; in the five further languages key words stand for the topics. */
export function read(question: string, lang: string): Asked {
  const { weights, unseen } = theirPages();
  const found = isFurther(lang) ? further(question, lang) : tokens(question, repair);
  const shares = found.map(
    (token) => Math.max(...token.terms.map((term) => weights.get(term) ?? unseen)) * (isLight(token) ? LIGHT : 1),
  );
  return { tokens: found, shares };
}
