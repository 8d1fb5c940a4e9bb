// The sum that was taken, where the words of the account name none themselves.
import { type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, ways } from '../rule.ts';
import { isPart, type Sum } from './total.ts';

/** "Die Rechnung über 47,95 kam am 1.10. und wurde am 8.10. abgebucht": the bill's sum, where the account's words name none. */
export function billTaken(reading: Reading, facts: Readonly<Record<string, unknown>>, sums: readonly Sum[]): Sum[] {
  if (facts['debited'] !== true || sums.some((sum) => sum.fact === 'debitAmount')) return [];
  const bills = sums.filter((sum) => sum.fact === 'invoiceAmount');
  const [bill] = bills;
  const debit = bill && all(BILL_DEBITED, reading.text).find((hit) => hit.index >= bill.end);
  if (!bill || !debit || new Set(bills.map((one) => JSON.stringify(one.value))).size > 1) return [];
  const between = reading.amounts.some(
    (sum) => sum.start > bill.end && sum.start < debit.index + debit[0].length && !isPart(reading, sum),
  );
  return between ||
    /\bjede[rnm]? \w*rechnung/.test(reading.text) ||
    sentenceAt(reading, bill.start) !== sentenceAt(reading, debit.index + 1)
    ? []
    : [{ ...bill, fact: 'debitAmount' }];
}

const BILL_DEBITED = compile(
  ways(
    '_(?:und|die|das|sie|and|which) (?:wurden?|ist|sind|was|were|haben (?:sie|die)|hat (?:man|\\w+)) ' +
      '(?:[\\w_.]+ ){0,5}(?:abgebucht|eingezogen|abgezogen|debited|taken|collected)_',
    ', (?:(?:und |dann )?(?:am )?[\\d_]+\\.? ?(?:\\w+ )?)?(?:abgebucht|eingezogen|debited)_',
  ),
);

/** "... für 59 Euro. Am 13.11. wurde das Geld abgebucht": the sum named last before it, no prize. */
export function takenLater(reading: Reading, facts: Readonly<Record<string, unknown>>, sums: readonly Sum[]): Sum[] {
  if (facts['debited'] !== true || sums.some((sum) => sum.fact === 'debitAmount')) return [];
  const taken = first(TAKEN, reading.text);
  if (!taken) return [];
  const price = reading.amounts.findLast(
    (amount) =>
      amount.unit === 'euro' &&
      amount.amount > 0 &&
      amount.end <= taken.index &&
      taken.index - amount.end < 220 &&
      !has(WON, reading.text.slice(Math.max(0, amount.start - 25), amount.end + 25)),
  );
  return price
    ? [{ fact: 'debitAmount', value: { amount: price.amount, currency: 'EUR' }, start: price.start, end: price.end }]
    : [];
}

const TAKEN = compile(
  '_(?:das geld|der betrag|die summe|den betrag|the money|the amount)_[^.!?\\n]{0,40}_(?:abgebucht|eingezogen|abgezogen|weg|abgegangen|vom konto|gone|taken|debited)_',
);
const WON = compile('_(?:gewonnen|gewinn|gewinne|guthaben|bonus|prämie|rabatt|won|prize|cent|kwh)_');
