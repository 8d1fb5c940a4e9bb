// Which amount was taken, which stands on a bill, which is only a price.
import type { Place } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { all } from '../rule.ts';
import { isOwed, isReminded, isToBePaid } from './asked-for.ts';
import { CUES } from './sum-cues.ts';
import { billTaken, takenLater } from './taken.ts';
import { inTotal, isPart, type Sum } from './total.ts';

type Cue = Place & { kind: (typeof CUES)[number]['kind']; pull: number };
type Amount = Reading['amounts'][number];
/** What an amount is by the word that pulls it most, and that word. */
type Pulled = { kind: Cue['kind']; cost: number; say?: string };

/** debitAmount, invoiceAmount and invoiced from amounts beside their words. */
export function moneyFacts(reading: Reading, facts: Readonly<Record<string, unknown>>): Sum[] {
  const cues = CUES.flatMap(({ kind, pattern, pull }) =>
    all(pattern, reading.text).map((hit): Cue => ({
      kind,
      pull,
      start: hit.index,
      end: hit.index + hit[0].length,
    })),
  );
  const sums = reading.amounts
    .filter((amount) => amount.unit !== 'cent' && amount.amount !== 0 && !isPart(reading, amount))
    .flatMap((amount) => sumsOf(reading, facts, amount, cues));
  // "25 Euro zugesichert, nun bucht die Telekom 44,95 ab": of two sums the one nearer to the taking was taken.
  const taken = sums.filter((sum) => sum.fact === 'debitAmount').toSorted((a, b) => (a.cost ?? 0) - (b.cost ?? 0));
  const others = sums.filter((sum) => sum.fact !== 'debitAmount').toSorted((a, b) => nearerOnBill(reading, a, b));
  const kept = [...taken, ...others].map((sum) => inTotal(reading, sum));
  return [...kept, ...takenLater(reading, facts, sums), ...billTaken(reading, facts, sums)];
}

/** What one amount is: owed, taken, on a bill, several of them or none. */
function sumsOf(
  reading: Reading,
  facts: Readonly<Record<string, unknown>>,
  amount: Amount,
  cues: readonly Cue[],
): Sum[] {
  const best = pulledBy(reading, amount, cues);
  const place = { start: amount.start, end: amount.end };
  const value = { amount: amount.amount, currency: 'EUR' };
  const sums: Sum[] = [];
  if (best.kind === 'arrears' || isOwed(reading, amount)) sums.push({ fact: 'arrearsAmount', value, ...place });
  const debited = best.kind === 'debit' || isTakenRegularly(reading, amount, cues, best);
  if (debited && facts['debited'] === true && !isListed(reading, amount))
    sums.push({ fact: 'debitAmount', value, ...place, cost: best.cost });
  if (
    (best.kind === 'invoice' && !isSaidBefore(reading, amount, cues)) ||
    isBilledRegularly(reading, amount, cues, best) ||
    isToBePaid(reading, amount) ||
    (facts['dunning'] === 'reminder' && isReminded(reading, amount))
  )
    sums.push({ fact: 'invoiceAmount', value, ...place, cost: best.kind === 'invoice' ? best.cost : 0 });
  return sums;
}

/** The word that pulls an amount most; a mere price, where none is near. */
function pulledBy(reading: Reading, amount: Amount, cues: readonly Cue[]): Pulled {
  const sentence = sentenceAt(reading, amount.start);
  let best: Pulled = { kind: 'price', cost: 70 };
  for (const cue of cues) {
    const away = Math.abs(sentenceAt(reading, cue.start) - sentence);
    // A bill named in the sentence before still governs the sum behind it.
    if (away > 1 || (away === 1 && (cue.kind === 'price' || cue.kind === 'other' || cue.start > amount.start)))
      continue;
    if (cue.kind === 'debit' && hasSumBehind(reading, amount, cue)) continue;
    const gap = cue.end <= amount.start ? apart(reading, cue.end, amount.start) : Math.max(0, cue.start - amount.end);
    const cost = gap + away * 30 - cue.pull;
    if (cost < best.cost && cost < 55) best = { kind: cue.kind, cost, say: reading.text.slice(cue.start, cue.end) };
  }
  return best;
}

/** "2 Lose für 50 Euro, abgebucht wurde am 25. November 100 Euro": the word has a sum of its own behind it. */
const hasSumBehind = (reading: Reading, amount: Place, cue: Cue): boolean =>
  cue.start > amount.end &&
  /,/.test(reading.text.slice(amount.end, cue.start)) &&
  reading.amounts.some(
    (other) =>
      other.start >= cue.end &&
      apart(reading, cue.end, other.start) < SAID_NEAR &&
      !/[,;!?]|\. /.test(reading.text.slice(cue.end, other.start)),
  );

/** "2 Lose, 50 Euro, abgebucht wurde am 25. November 100 Euro": a day between them takes no sum away from its word. */
const apart = ({ dates }: Reading, from: number, to: number): number =>
  dates.reduce(
    (gap, date) => (date.start >= from && date.end <= to ? gap - (date.end - date.start) : gap),
    Math.max(0, to - from),
  );

/** "auf der Rechnung stehen jeden Monat 9,99": the rhythm does not make it a mere price. */
const isBilledRegularly = (reading: Reading, amount: Amount, cues: readonly Cue[], best: Pulled): boolean =>
  best.kind === 'price' &&
  cues.some(
    (cue) =>
      cue.kind === 'invoice' &&
      sentenceAt(reading, cue.start) === sentenceAt(reading, amount.start) &&
      (cue.start < amount.start
        ? amount.start - cue.end < 60
        : cue.start - amount.end < 60 && !isNearer(reading, amount, cue.start)),
  );

/** "buchen jeden Monat 9,99 bei mir ab": nor does it take away that the money is gone. */
const isTakenRegularly = (reading: Reading, amount: Amount, cues: readonly Cue[], best: Pulled): boolean =>
  best.kind === 'price' &&
  RHYTHM.test(best.say ?? '') &&
  cues.some(
    (cue) =>
      cue.kind === 'debit' &&
      sentenceAt(reading, cue.start) === sentenceAt(reading, amount.start) &&
      (cue.start < amount.start ? amount.start - cue.end : cue.start - amount.end) < 40,
  );

/** "9,90 und 12,50 und 24 Euro": one of several sums, and none of them alone is what was taken. */
function isListed({ amounts, text }: Reading, amount: Place): boolean {
  const at = amounts.findIndex(({ start }) => start === amount.start);
  const joined = (left: number): boolean => {
    const [one, next] = [amounts[left], amounts[left + 1]];
    return one !== undefined && next !== undefined && JOINED.test(text.slice(one.end, next.start));
  };
  return (joined(at) && joined(at + 1)) || (joined(at - 1) && (joined(at) || joined(at - 2)));
}

const JOINED = /^ ?(?:euros?|eur|€)?(?:,| und| and| dann| mal| sowie){1,2} ?(?:mal |noch |dann )?$/;

/** "Er sagte 19,99, die Rechnung beträgt 39,98": before the comma stands what was said, and the bill has a sum of its own. */
const isSaidBefore = (reading: Reading, { end }: Place, cues: readonly Cue[]): boolean =>
  cues.some(
    (cue) =>
      cue.kind === 'invoice' &&
      cue.start > end &&
      cue.start - end < SAID_NEAR &&
      SAID_SUM.test(reading.text.slice(sentenceStart(reading, end), cue.start)) &&
      /,/.test(reading.text.slice(end, cue.start)) &&
      reading.amounts.some(
        (other) =>
          other.start >= cue.end &&
          other.start - cue.end < SAID_NEAR &&
          !/[,.;!?]/.test(reading.text.slice(cue.end, other.start)),
      ),
  );
const sentenceStart = (reading: Reading, place: number): number =>
  reading.sentences[sentenceAt(reading, place)]?.start ?? place;
const SAID_NEAR = 40;
const SAID_SUM = /\b(?:sagte\w*|gesagt|hiess es|versprach\w*|versprochen|genannt|nannte|said|told|promised)\b/;

/** "19 Euro waren ausgemacht, auf der Rechnung stehen 44,99": of two sums of a sentence the one plainly nearer to the bill's word. */
const nearerOnBill = (reading: Reading, a: Sum, b: Sum): number =>
  a.fact === 'invoiceAmount' &&
  b.fact === 'invoiceAmount' &&
  sentenceAt(reading, a.start) === sentenceAt(reading, b.start) &&
  Math.abs((a.cost ?? 0) - (b.cost ?? 0)) > PLAINLY
    ? (a.cost ?? 0) - (b.cost ?? 0)
    : 0;
const PLAINLY = 8;

/** Another sum stands nearer to a word behind this one: "19,95 im Monat, dann die Rechnung 44,80". */
const isNearer = (reading: Reading, sum: Place, word: number): boolean =>
  reading.amounts.some((other) => other.start > word && other.start - word < word - sum.end);
const RHYTHM = /monat|mtl|month/;
