// Turkish, Russian, Ukrainian, Polish and Arabic: what little is read of them, by the same rule of verbatim words.
import type { FactKey } from '../../knowledge/facts.ts';
import type { DateHit } from '../../knowledge/german/dates.ts';
import { fold } from '../../knowledge/german/words.ts';
import type { Caller } from './companies/caller.ts';
import type { Named } from './companies/firms.ts';
import { Findings, type Found } from './foreign-findings.ts';
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
import type { Place } from './place.ts';
import { quoteOf, type Reading, sentenceAt } from './reading.ts';
import { all, first } from './rule.ts';

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
const placeOf = (hit: RegExpExecArray): Place => ({ start: hit.index, end: hit.index + hit[0].length });

/** Facts of a message in one of the five further languages, the first word on each. */
export function foreignFacts(reading: Reading): Found[] {
  const findings = new Findings(reading.text);
  addNoCall(findings, reading);
  for (const { fact, value, pattern } of RULES) {
    const hit = first(pattern, reading.text);
    if (hit) findings.add(fact, value, placeOf(hit));
  }
  addKind(findings, reading);
  addPeople(findings, reading);
  for (const date of reading.dates) if (!date.problem && date.exact) addDay(findings, reading, date);
  addSums(findings, reading);
  return findings.all;
}

/** "Nobody called"; told beside a call it means later: nobody called back. */
function addNoCall(findings: Findings, { text }: Reading): void {
  const none = first(NO_CALL, text);
  if (!none) return;
  const place = placeOf(none);
  if (CALLED.some((call) => first(call, text.slice(0, place.start)) ?? first(call, text.slice(place.end)))) return;
  for (const [fact, value] of NOBODY_CALLED) findings.add(fact, value, place);
  findings.settle('channel');
}

/** What kind of contract it is said to be: by its words, else a new one where money or a switch shows that it is claimed. */
function addKind(findings: Findings, { text }: Reading): void {
  for (const { kind, pattern } of KINDS) {
    const hit = first(pattern, text);
    if (hit) findings.add('contractKind', kind, placeOf(hit));
  }
  const sold = findings.of('product');
  const claimed = findings.knows('debited') || findings.knows('providerSwitch') || first(CLAIMED, text) !== null;
  if (sold && claimed && !LINES.has(sold.value)) findings.add('contractKind', 'new', sold);
}

/** Where they live, who writes for whom, how old somebody is; and the term, which is told like an age. */
function addPeople(findings: Findings, { text }: Reading): void {
  const home = first(AT_HOME, text);
  if (home) findings.add('jurisdiction', 'DE', placeOf(home));
  const relative = first(RELATIVE, text);
  if (relative) findings.add('writerRole', 'relative', placeOf(relative));
  const age = all(AGE, text).find((hit) => Number(hit[1] ?? hit[2]) >= OLD);
  if (age) findings.add('personAge', Number(age[1] ?? age[2]), placeOf(age));
  // A parent for whom somebody writes, a husband or a wife: no business, and the parent is of age.
  const spouse = relative ?? first(SPOUSE, text);
  if (spouse) findings.add('consumer', true, placeOf(spouse));
  if (relative) findings.add('personIsMinor', false, placeOf(relative));
  const term = first(TERM, text);
  if (term) findings.add('contractTermMonths', Number(term[1]), placeOf(term));
  const call = first(CALL, text);
  if (call && (first(ME, text) || relative)) findings.add('personOnPhone', 'self', placeOf(call));
}

/** What happened on a day, by the words of its sentence. */
function addDay(findings: Findings, reading: Reading, date: DateHit): void {
  const sentence = reading.sentences[sentenceAt(reading, date.start)]?.text ?? '';
  // What a court sent is no paper of the contract.
  if (COURT.some((words) => first(words, sentence))) return findings.add('dunningDate', date.from, date);
  const came = first(ARRIVED, sentence) !== null && !nearerTheCall(reading, date);
  if (came && first(GOODS, sentence)) {
    findings.add('goodsReceived', true, date);
    findings.add('goodsReceivedDate', date.from, date);
  }
  if (came && first(PAPERS, sentence)) findings.add('documentsReceivedDate', date.from, date);
  else if (announced(reading, date) && first(SWITCHED, sentence)) findings.add('switchDate', date.ahead, date);
  else if (first(CALL, sentence)) findings.add('callDate', date.from, date);
  else if (first(DEBITED, sentence)) findings.add('debitDate', date.from, date);
}

/** The sum beside the words of the taking, and that of a bill that came: the only one of its sentence. */
function addSums(findings: Findings, reading: Reading): void {
  const sumsAt = (sentence: number | undefined): Reading['amounts'] =>
    reading.amounts.filter((one) => one.unit === 'euro' && sentenceAt(reading, one.start) === sentence);
  const debited = findings.of('debited');
  const [sum] = debited ? sumsAt(sentenceAt(reading, debited.start)) : [];
  const bill = all(BILL, reading.text).find((hit) =>
    first(ARRIVED, reading.sentences[sentenceAt(reading, hit.index)]?.text ?? ''),
  );
  const [billed, another] = bill ? sumsAt(sentenceAt(reading, bill.index)) : [];
  if (billed && !another && billed !== sum)
    findings.add('invoiceAmount', { amount: billed.amount, currency: 'EUR' }, billed);
  if (sum) findings.add('debitAmount', { amount: sum.amount, currency: 'EUR' }, sum);
}
