// The part of a bill that the customer does not accept: the sum beside "erkenne ich nicht an", where a bill is told of.
import { isHypothetical } from '../../../knowledge/german/clauses.ts';
import type { Notes } from '../notes.ts';
import { CONTESTS, CONTESTS_BEHIND, REST_IS_RIGHT } from '../phrases/disputed.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { compile, has } from '../rule.ts';

const P = { before: compile(CONTESTS), behind: compile(CONTESTS_BEHIND), right: compile(REST_IS_RIGHT) };
/** So far around a sum the words stand that contest it. */
const AROUND = 60;

/** Notes the sum; called when the sums of the bill are known. */
export function noteDisputed(notes: Notes, reading: Reading): void {
  if (notes.facts['invoiced'] !== true) return;
  const found = reading.amounts.find((sum) => {
    const sentence = reading.sentences[sentenceAt(reading, sum.start)];
    if (!sentence || /\?\W*$/.test(sentence.text) || isHypothetical(sentence.text)) return false;
    const others = reading.amounts.filter((one) => one !== sum);
    const from = Math.max(
      sentence.start,
      sum.start - AROUND,
      ...others.filter((one) => one.end <= sum.start).map((one) => one.end),
    );
    const to = Math.min(
      sentence.end,
      sum.end + AROUND,
      ...others.filter((one) => one.start >= sum.end).map((one) => one.start),
    );
    const [before, behind] = [reading.text.slice(from, sum.start), reading.text.slice(sum.end, to)];
    if (has(P.right, behind.slice(0, 20))) return false;
    return has(P.before, before) || has(P.behind, behind);
  });
  if (found) notes.note('invoiceDisputedAmount', { amount: found.amount, currency: 'EUR' }, found);
}
