// The price and the term as they are said in a call, and whether what the papers say was named anywhere in it.
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import { wordsOf } from '../../knowledge/german/words.ts';
import type { SaidFigures } from '../../case/file.ts';
import type { Line } from './lines.ts';
import { type Offer, priceAt } from './offer.ts';
import { A_LENGTH } from './phrases/offer/term.ts';

/** So many figures of a call are kept; a sales call names a handful. */
const MOST = 40;
/** A bill may be for so many months at once. */
const YEAR = 12;

/** @param lines the call in order; @param offer what was named, and when */
export function figuresOf(lines: readonly Line[], offer: Offer): SaidFigures {
  const at = (turn: number | undefined): Line | undefined => (turn === undefined ? undefined : lines[turn - 1]);
  const priced = at(offer.price?.turn);
  const place = priced && priceAt(priced.folded);
  const price = place === undefined ? undefined : findAmounts(priced?.folded.slice(place) ?? '')[0]?.amount;
  const termed = at(offer.term?.turn);
  const term = termed && lengthsIn(termed.folded)[0];
  return {
    ...(price !== undefined && priced ? { price: { value: price, turn: priced.turn } } : {}),
    ...(term !== undefined && termed ? { term: { value: term, turn: termed.turn } } : {}),
    amounts: distinct(lines.flatMap(({ folded }) => amountsIn(folded))),
    months: distinct(lines.flatMap(({ folded }) => lengthsIn(folded))),
  };
}

const distinct = (all: readonly number[]): number[] => [...new Set(all)].slice(0, MOST);

/** Sums, and bare numbers that may be one. */
const amountsIn = (folded: string): number[] => [
  ...findAmounts(folded).map(({ amount }) => amount),
  ...wordsOf(folded)
    .map(({ text }) => (/^\d{1,3}$/.test(text) ? Number(text) : numberOf(text)))
    .filter((n): n is number => n !== undefined && n >= 5),
];

/** Lengths of time in months. @param folded the words of a turn */
export const lengthsIn = (folded: string): number[] =>
  [...folded.matchAll(A_LENGTH)].flatMap(([words]) => {
    const number = numberOf(/^\S+?(?=[ -]?-?(?:monat|jahr|month|year))/.exec(words)?.[0]?.trim() ?? '');
    return number === undefined ? [] : [number * (/jahr|year/.test(words) ? YEAR : 1)];
  });

/** Whether a sum on paper is said in the call: itself, for several months at once, or two of its sums together. */
export function isSaid(sum: number, amounts: readonly number[]): boolean {
  const near = (one: number, other: number, far: number): boolean => Math.abs(one - other) < far;
  return amounts.some(
    (one, i) =>
      near(one, sum, 1) ||
      Array.from({ length: YEAR }, (_, n) => one * (n + 1)).some((many) => near(many, sum, 0.02)) ||
      amounts.slice(i + 1).some((other) => near(one + other, sum, 0.02)),
  );
}
