// Amounts, months and counts as people type them to a question: "39 euro und 90 cent", "hundertzwanzig", "anderthalb Jahre".
import { findAmounts } from '../../../knowledge/german/amounts.ts';
import { numberOf } from '../../../knowledge/german/numbers.ts';
import { wordsOf, wordCount } from '../../../knowledge/german/words.ts';
import { compile, first, has } from '../rule.ts';

/** Notes by their nicknames. */
const SLANG = new Map([['fuffi', 50], ['fuffziger', 50], ['fuenfziger', 50], ['zehner', 10], ['zwanziger', 20], ['zwanni', 20], ['zehni', 10], ['hunni', 100], ['hunderter', 100], ['fuffzig', 50], ['fuffzehn', 15], ['tausender', 1000]]); // prettier-ignore
const EURO_CENT = compile('(\\d{1,6}) ?(?:€|euros?|eur)(?: und)? (\\d{1,2}|\\w+)(?! ?(?:monat|mal|jahr|tag|woche|x_))');
const CENT_ONLY = compile('_(\\d{1,2}|\\w+) ?(?:cents?|ct)_');
const HALF = compile('_(?:halb\\w*|half)_');
const AND_A_HALF = compile('_(?:anderthalb|eineinhalb|einundhalb|and a half|year and a half)_');

/** Number words in dialect as well: "zweihundertfuffzig". */
const spelledNumber = (word: string): number | undefined =>
  SLANG.get(word) ??
  numberOf(word) ??
  numberOf(word.replace('fuffz', 'fuenfz').replace(/^(\d{1,6})(?:m|mon|x)$/, '$1'));

/** Articles count only where they stand alone: "eine", not "eine 20-Jährige". */
const ARTICLES = new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines', 'ne', 'nen', 'ner', 'nem', 'a', 'an']);

function numbersIn(said: string): number[] {
  const words = wordsOf(said).map(({ text }) => text);
  const real = words.filter((word) => !ARTICLES.has(word) || words.length < 2);
  return real.map(spelledNumber).filter((n) => n !== undefined);
}

/**
 * An amount in euros, for a question that asks for one.
 * @param text as typed; @param said the same, folded
 */
export function amountOf(text: string, said: string): number | undefined {
  const both = first(EURO_CENT, said);
  const cents = both ? spelledNumber(both[2] ?? '') : undefined;
  if (both && cents !== undefined && cents < 100) return Number(both[1]) + cents / 100;
  const hits = findAmounts(text);
  const euro = hits.find((hit) => hit.unit === 'euro');
  if (euro) return euro.amount;
  const bare = /^(?:ca\.? |etwa |rund )?(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(said);
  if (bare) return Number(`${bare[1]}.${bare[2] ?? '0'}`);
  const cent = first(CENT_ONLY, said);
  const few = cent ? spelledNumber(cent[1] ?? '') : undefined;
  if (few !== undefined && few < 100) return few / 100;
  const [whole, second, ...more] = numbersIn(said);
  if (whole === undefined || more.length > 0) return undefined;
  // "neunzehn neunundneunzig"
  if (second === undefined) return wordCount(said) <= 5 ? whole : undefined;
  return second >= 10 && second < 100 ? whole + second / 100 : undefined;
}

/** A term in months: years count twelve. @param said folded */
export function monthsOf(said: string): number | undefined {
  const years = /jahr|year/.test(said);
  if (has(AND_A_HALF, said)) return years ? 18 : undefined;
  if (years && has(HALF, said)) return 6;
  const [n] = numbersIn(said);
  if (n === undefined) return years && /_?(?:ein|a)_?/.test(said) ? 12 : undefined;
  return years ? n * 12 : n;
}

/** How many, or how old. @param said folded */
export function countOf(said: string): number | undefined {
  const [n] = numbersIn(said);
  // "wird im Januar erst 17": not yet.
  return n !== undefined && /^(?:\w+ )?(?:wird|turns|will be)\b/.test(said) ? n - 1 : n;
}
