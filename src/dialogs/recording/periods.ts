// One sum for two lengths of time: what the agent offers a month, and says yes to as the whole, once or a year.
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { clauses, sentences } from '../../knowledge/german/clauses.ts';
import type { Line } from './lines.ts';

/** Lengths of time that a sum may be for, with the words that say so. */
const PERIODS: readonly [string, RegExp][] = [
  ['month', /\b(?:im|pro|je|jeden|a|per) (?:monat|month)\b|\bmonatlich\b|\bmonthly\b/],
  ['year', /\b(?:im|pro|je|jedes|a|per) (?:jahr|year)\b|\bjaehrlich\b|\bfuers (?:ganze )?jahr\b/],
  ['issue', /\b(?:pro|je|das|a|per) (?:heft|ausgabe|lieferung|woche|issue|week)\b/],
  ['once', /\b(?:insgesamt|einmalig|auf einmal|alles zusammen|all in|in total|once)\b|\b(?:nur )?einmal\b(?! im)/],
];
/** The agent agrees to what was just asked, and corrects nothing. */
const AFFIRMS =
  /^\W*(?:ja|genau|richtig|stimmt|klar|natuerlich|selbstverstaendlich|so ist es|jawohl|yes|right|exactly)\b(?![^.!?]*\b(?:aber|nein|nicht|monatlich|im monat|but|not)\b)/;
/** Paid beside the price: "Anschlusspreis einmalig 39,99". */
const BESIDE = /\b(?:anschluss|versand|einricht|bereitstell|aktivier|porto|liefer)\w*/;

type Named = { sum: number; period: string };
/** The sums of some words, each with the length of time that its clause names. */
const named = (folded: string): Named[] =>
  sentences(folded).flatMap((s) =>
    clauses(folded, s).flatMap((c) => {
      const part = folded.slice(c.start, c.end);
      const period = PERIODS.find(([, words]) => words.test(part))?.[0];
      if (period === undefined || BESIDE.test(part)) return [];
      return findAmounts(part).map(({ amount }) => ({ sum: amount, period }));
    }),
  );

/** @param lines the call in order; @param yesTurn the turn of the yes; @returns whether the sum of the offer was agreed on for another length of time */
export function forAnotherTime(lines: readonly Line[], yesTurn: number): boolean {
  const offered = lines.filter((line) => line.agent && line.turn <= yesTurn + 4).flatMap((line) => named(line.folded));
  return lines.some((line, i) => {
    const reply = lines[i + 1];
    if (line.agent || line.turn > yesTurn || reply?.agent !== true || !AFFIRMS.test(reply.folded)) return false;
    return named(line.folded).some(
      (one) =>
        offered.some((other) => other.sum === one.sum && other.period !== one.period) &&
        !offered.some((other) => other.sum === one.sum && other.period === one.period),
    );
  });
}
