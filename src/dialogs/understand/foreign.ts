// Turkish, Russian, Ukrainian, Polish and Arabic: what little is read of them, by the same rule of verbatim words.
import type { FactKey } from '../../knowledge/facts.ts';
import type { DateHit } from '../../knowledge/german/dates.ts';
import {
  FOREIGN_AGE,
  FOREIGN_ARRIVED,
  FOREIGN_BILL,
  FOREIGN_CALL,
  FOREIGN_CLAIM,
  FOREIGN_FIRST_PERSON,
  FOREIGN_GOODS,
  FOREIGN_KINDS,
  FOREIGN_LIVING,
  FOREIGN_LIVING_AFTER,
  FOREIGN_NO_CALL,
  FOREIGN_PAPERS,
  FOREIGN_RELATIVE,
  FOREIGN_ROLES,
  FOREIGN_RULES,
  FOREIGN_SPOUSE,
  FOREIGN_TERM,
  FOREIGN_TOWNS,
} from './phrases/other-languages.ts';
import { fold } from '../../knowledge/german/words.ts';
import type { Caller } from './companies/caller.ts';
import type { Named } from './companies/firms.ts';
import type { Place } from './place.ts';
import { quoteOf, type Reading, sentenceAt } from './reading.ts';
import { all, first } from './rule.ts';

type Found = { fact: FactKey; value: unknown; start: number; end: number };
/** Patterns are written as people write; the text they run on is folded. */
const make = (say: string): RegExp =>
  new RegExp(say.replaceAll(/[äöüßçéèáàóñ]/g, (letter) => fold(letter).text).replaceAll('~', '[^.!?\\n]{0,40}?'), 'gu');
const RULES = FOREIGN_RULES.map((rule) => ({ ...rule, pattern: make(rule.say) }));
const PAPERS = make(FOREIGN_PAPERS);
const ARRIVED = make(FOREIGN_ARRIVED);
const CALL = make(FOREIGN_CALL);
const wordsOf = (fact: FactKey): RegExp =>
  make(
    FOREIGN_RULES.filter((one) => one.fact === fact)
      .map(({ say }) => say)
      .join('|'),
  );
const KINDS = FOREIGN_KINDS.map(([kind, say]) => ({ kind, pattern: make(say) }));
const CLAIMED = make(FOREIGN_CLAIM);
/** Whoever sells these may have been the customer's company before: only words say what changed. */
const LINES: ReadonlySet<unknown> = new Set(['mobile', 'internet', 'tv', 'bundle']);
const DEBITED = wordsOf('debited');
const SWITCHED = wordsOf('providerSwitch');
const NO_CALL = make(FOREIGN_NO_CALL);
const CALLED = RULES.filter(({ fact }) => fact === 'channel').map(({ pattern }) => pattern);
const ME = make(FOREIGN_FIRST_PERSON);
const GOODS = make(FOREIGN_GOODS);
const COURT = RULES.filter(({ value }) => value === 'courtOrder').map(({ pattern }) => pattern);
const BILL = make(FOREIGN_BILL);
const TERM = make(FOREIGN_TERM);
const RELATIVE = make(FOREIGN_RELATIVE);
const AGE = make(FOREIGN_AGE);
const SPOUSE = make(FOREIGN_SPOUSE);
/** "24 года" may be a term; nobody below this age is told of as old. */
const OLD = 60;

const AT_HOME = make(
  `(?:${FOREIGN_LIVING}) (?:${FOREIGN_TOWNS})\\p{L}{0,6}|(?<!\\p{L})(?:${FOREIGN_TOWNS})\\p{L}{0,4}${FOREIGN_LIVING_AFTER}`,
);
const ROLE = make(
  `(?<=(?:(?<!\\p{L})(?:z|ze|od|из|от|з|із|від|من) ["]?))${FOREIGN_ROLES}|${FOREIGN_ROLES}(?=['’]?[dt][ae]n)`,
);

/** A German body that the caller said to be of: "jest z Bundesnetzagentur". */
export function foreignCaller(reading: Reading): Caller | undefined {
  const hit = first(ROLE, reading.text);
  if (!hit) return undefined;
  const [start, end] = [hit.index, hit.index + hit[0].length];
  return { name: quoteOf(reading, start, end), start, end };
}

/** The first company in a sentence that tells of a call. */
export const foreignCallingFirm = (reading: Reading, firms: readonly Named[]): Named | undefined =>
  firms.find(
    (firm) =>
      firm.kind !== 'collector' && first(CALL, reading.sentences[sentenceAt(reading, firm.start)]?.text ?? '') !== null,
  );

/** A day without a year that comes sooner than it was. */
function announced(reading: Reading, date: DateHit): boolean {
  if (date.ahead === undefined) return false;
  const today = Temporal.PlainDate.from(reading.today);
  return today.until(Temporal.PlainDate.from(date.ahead)).days < Temporal.PlainDate.from(date.from).until(today).days;
}

/** "Dzwonili 12.11. i teraz przyszła umowa": told in one sentence, the day belongs to the verb before it, else to the next one. */
function nearerTheCall(reading: Reading, date: DateHit): boolean {
  const sentence = reading.sentences[sentenceAt(reading, date.start)];
  if (!sentence) return false;
  const before = sentence.text.slice(0, date.start - sentence.start);
  const [called, came] = [first(CALL, before) !== null, first(ARRIVED, before) !== null];
  if (called !== came) return called;
  const gap = (pattern: RegExp): number =>
    Math.min(
      ...all(pattern, sentence.text).map((hit) => {
        const start = sentence.start + hit.index;
        return start > date.start ? start - date.end : date.start - (start + hit[0].length);
      }),
    );
  return gap(CALL) < Math.min(gap(ARRIVED), gap(PAPERS));
}

/** What follows from a call that never was, as in German. */
const NOBODY_CALLED = [
  ['personOnPhone', 'nobody'],
  ['agreedOnPhone', false],
  ['wantedContract', false],
] as const;

const LETTER = /\p{L}/u;
/** What a pattern found by a stem is quoted as the words it stands in. */
function wholeWords(text: string, from: number, to: number): Place {
  let [start, end] = [from, to];
  const inWord = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  while (inWord(start)) start -= 1;
  while (inWord(end)) end += 1;
  return { start, end };
}

/** Facts of a message in one of the five further languages, the first word on each. */
export function foreignFacts(reading: Reading): Found[] {
  const found: Found[] = [];
  const known = new Set<FactKey>();
  const add = (fact: FactKey, value: unknown, start: number, end: number): void => {
    if (known.has(fact)) return;
    known.add(fact);
    found.push({ fact, value, ...wholeWords(reading.text, start, end) });
  };
  const none = first(NO_CALL, reading.text);
  const end = none ? none.index + none[0].length : 0;
  // Told of a call, "nobody called" means later: nobody called back.
  if (
    none &&
    !CALLED.some((call) => first(call, reading.text.slice(0, none.index)) ?? first(call, reading.text.slice(end)))
  ) {
    for (const [fact, value] of NOBODY_CALLED) add(fact, value, none.index, end);
    known.add('channel');
  }
  for (const { fact, value, pattern } of RULES) {
    const hit = first(pattern, reading.text);
    if (hit) add(fact, value, hit.index, hit.index + hit[0].length);
  }
  for (const { kind, pattern } of KINDS) {
    const hit = first(pattern, reading.text);
    if (hit) add('contractKind', kind, hit.index, hit.index + hit[0].length);
  }
  const sold = found.find((one) => one.fact === 'product');
  const claimed = known.has('debited') || known.has('providerSwitch') || first(CLAIMED, reading.text) !== null;
  if (sold && claimed && !LINES.has(sold.value)) add('contractKind', 'new', sold.start, sold.end);
  const home = first(AT_HOME, reading.text);
  if (home) add('jurisdiction', 'DE', home.index, home.index + home[0].length);
  const call = first(CALL, reading.text);
  const relative = first(RELATIVE, reading.text);
  if (relative) add('writerRole', 'relative', relative.index, relative.index + relative[0].length);
  const age = all(AGE, reading.text).find((hit) => Number(hit[1] ?? hit[2]) >= OLD);
  if (age) add('personAge', Number(age[1] ?? age[2]), age.index, age.index + age[0].length);
  // A parent for whom somebody writes, a husband or a wife: no business, and the parent is of age.
  const spouse = relative ?? first(SPOUSE, reading.text);
  if (spouse) add('consumer', true, spouse.index, spouse.index + spouse[0].length);
  if (relative) add('personIsMinor', false, relative.index, relative.index + relative[0].length);
  const term = first(TERM, reading.text);
  if (term) add('contractTermMonths', Number(term[1]), term.index, term.index + term[0].length);
  if (call && (first(ME, reading.text) || relative))
    add('personOnPhone', 'self', call.index, call.index + call[0].length);
  for (const date of reading.dates) {
    const sentence = reading.sentences[sentenceAt(reading, date.start)]?.text ?? '';
    if (date.problem || !date.exact) continue;
    // What a court sent is no paper of the contract.
    if (COURT.some((words) => first(words, sentence))) {
      add('dunningDate', date.from, date.start, date.end);
      continue;
    }
    if (first(ARRIVED, sentence) && first(GOODS, sentence) && !nearerTheCall(reading, date)) {
      add('goodsReceived', true, date.start, date.end);
      add('goodsReceivedDate', date.from, date.start, date.end);
    }
    if (first(ARRIVED, sentence) && first(PAPERS, sentence) && !nearerTheCall(reading, date))
      add('documentsReceivedDate', date.from, date.start, date.end);
    else if (announced(reading, date) && first(SWITCHED, sentence)) add('switchDate', date.ahead, date.start, date.end);
    else if (first(CALL, sentence)) add('callDate', date.from, date.start, date.end);
    else if (first(DEBITED, sentence)) add('debitDate', date.from, date.start, date.end);
  }
  const debited = found.find((one) => one.fact === 'debited');
  const debitSentence = debited && sentenceAt(reading, debited.start);
  const sum = reading.amounts.find(
    (amount) => amount.unit === 'euro' && sentenceAt(reading, amount.start) === debitSentence,
  );
  // A bill that came, with the only sum of its sentence.
  const bill = all(BILL, reading.text).find((hit) =>
    first(ARRIVED, reading.sentences[sentenceAt(reading, hit.index)]?.text ?? ''),
  );
  const billed = bill
    ? reading.amounts.filter(
        (amount) => amount.unit === 'euro' && sentenceAt(reading, amount.start) === sentenceAt(reading, bill.index),
      )
    : [];
  if (billed.length === 1 && billed[0] && billed[0] !== sum)
    add('invoiceAmount', { amount: billed[0].amount, currency: 'EUR' }, billed[0].start, billed[0].end);
  if (sum) add('debitAmount', { amount: sum.amount, currency: 'EUR' }, sum.start, sum.end);
  return found;
}
