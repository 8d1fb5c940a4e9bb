// A sum and its parts: "24,99 plus 39,99, macht 64,98, darin 17 Euro für MagentaTV".
import type { FactKey } from '../../../knowledge/facts.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { compile, has } from '../rule.ts';

/** An amount as a fact; `cost` is how far it stands from the word that makes it one. */
export type Sum = { fact: FactKey; value: unknown; start: number; end: number; cost?: number };

/** "24,99 plus 39,99, macht 64,98": the bill's sum is the one that the others make. */
export function inTotal(reading: Reading, sum: Sum): Sum {
  if (sum.fact !== 'invoiceAmount') return sum;
  const whole = reading.amounts.findLast(
    (amount) =>
      amount.start > sum.start &&
      sentenceAt(reading, amount.start) === sentenceAt(reading, sum.start) &&
      has(TOTAL, reading.text.slice(Math.max(0, amount.start - 28), amount.start)),
  );
  return whole ? { ...sum, value: { amount: whole.amount, currency: 'EUR' }, start: whole.start, end: whole.end } : sum;
}

const TOTAL = compile(
  '_(?:macht|insgesamt|zusammen|in summe|gesamt|summe|alles in allem|summa summarum|macht zusammen|total|altogether|in all)(?: (?:also|dann|genau|schon|of))?:? ?$',
);

/** "Darin 17 Euro für MagentaTV", "davon 35 Anschlusspreis": a part of the sum that stands before it. */
export const isPart = (reading: Reading, { start }: { start: number }): boolean =>
  has(PART, reading.text.slice(Math.max(0, start - 30), start));
const PART = compile('_(?:darin|davon|darunter|inklusive|inkl|including|of which|enthalten sind) (?:\\w+ ){0,2}$');
