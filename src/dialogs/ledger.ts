// Facts in: where a fact goes, when it is used at once, and when it is a correction that waits for a yes.
import type { CaseFile, Change, Known, KnownFacts, Source, Step } from '../case/file.ts';
import { matterOf, withFact } from '../case/file.ts';
import { FACT_KEYS, FACTS, isFactKey, type FactKey, type FactValues } from '../knowledge/facts.ts';
import { companyOf } from '../knowledge/companies.ts';
import type { Draft } from './draft.ts';
import type { Reply } from './messages.ts';
import { refusedBefore } from './company/refused-first.ts';

/** A fact that somebody told, with the words that prove it. */
export type Told = { fact: FactKey; value: FactValues[FactKey] | 'unknown'; quote?: string; inferred?: boolean };
/** What came of noting: what is new, what gainsays, what waits for a consent. */
export type Noted = { fresh: Told[]; contradicts: Change[]; health: Change[] };

/** What was taken from somebody's words, said back. What no word of theirs proves is marked as inferred. */
export const understood = (matter: string, facts: readonly Told[]): Reply => ({
  kind: 'understood',
  matter,
  facts: facts.map(({ fact, value, quote }) => ({
    key: fact,
    value,
    ...(quote === undefined ? { inferred: true } : { quote }),
  })),
});

const QUOTE_LIMIT = 240;
const TEXT_LIMIT = 400;

/** The known fact of a matter or of the person. */
export function knownOf(file: CaseFile, matter: string, key: FactKey): Known | undefined {
  const facts: KnownFacts = FACTS[key].scope === 'case' ? file.person : matterOf(file, matter).facts;
  return facts[key];
}

/** Whether two values of a fact say the same, lists in any order. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((x) => b.includes(x));
  return JSON.stringify(a) === JSON.stringify(b);
};

/** Companies are the same by the directory, however they are written. */
const sameFact = (fact: FactKey, a: unknown, b: unknown): boolean => {
  if (sameValue(a, b)) return true;
  if (fact !== 'provider' || typeof a !== 'string' || typeof b !== 'string') return false;
  const [first, second] = [companyOf(a), companyOf(b)];
  return first !== undefined && first.id === second?.id;
};

/** A value as the vocabulary accepts it, cut to what a case file may hold; undefined when it does not fit the fact. */
export function checked(fact: string, value: unknown): FactValues[FactKey] | 'unknown' | undefined {
  if (!isFactKey(fact)) return undefined;
  if (value === 'unknown') return 'unknown';
  const cut = FACTS[fact].kind === 'text' && typeof value === 'string' ? value.slice(0, TEXT_LIMIT) : value;
  const parsed = FACTS[fact].schema.safeParse(cut);
  return parsed.success ? parsed.data : undefined;
}

/** Sets one fact. */
export function setFact(
  draft: Draft,
  matter: string,
  told: Told,
  source: Source = 'customer',
  confirmed = false,
): void {
  const known: Known = {
    value: told.value,
    source,
    at: draft.at,
    confirmed,
    message: draft.id,
    ...(told.quote === undefined ? {} : { quote: told.quote.slice(0, QUOTE_LIMIT) }),
  };
  // What has reached the court was written against the paper before: the next one waits for an answer of its own.
  if (told.fact === 'dunning' && knownOf(draft.file, matter, 'dunning')?.value !== told.value)
    draft.file = withFact(draft.file, matter, 'objectionAtCourt', undefined);
  draft.file = withFact(draft.file, matter, told.fact, known);
  if (told.fact === 'callDate') notTwice(draft, matter, told.value);
  // A goal that was only the yes to "möchten Sie ihn behalten?" goes with it.
  const goal = knownOf(draft.file, matter, 'goal');
  if (told.fact === 'wantedContract' && told.value === false && goal?.value === 'keep' && goal.quote === undefined)
    draft.file = withFact(draft.file, matter, 'goal', undefined);
  // Who wants the old tariff back no longer wants the new one, or is asked once more.
  if (
    told.fact === 'goal' &&
    told.value === 'keepOldTariff' &&
    knownOf(draft.file, matter, 'wantedContract')?.value === true
  )
    draft.file = withFact(draft.file, matter, 'wantedContract', undefined);
}

/** The day of the call is no other call's as well. */
function notTwice(draft: Draft, matter: string, day: unknown): void {
  const others = knownOf(draft.file, matter, 'otherCallDates');
  if (!others || !Array.isArray(others.value) || !others.value.some((one) => one === day)) return;
  const left = others.value.filter((one) => one !== day);
  draft.file = withFact(draft.file, matter, 'otherCallDates', left.length > 0 ? { ...others, value: left } : undefined);
}

/** Sets the open question's answer. Who was asked whether to keep the contract and says yes has also said what they want. */
export function setAnswer(draft: Draft, matter: string, told: Told): void {
  setFact(draft, matter, told, 'customer', true);
  if (told.fact === 'wantedContract' && told.value === true && knownOf(draft.file, matter, 'goal') === undefined)
    setFact(draft, matter, { fact: 'goal', value: 'keep' }, 'customer', true);
}

/** Lists grow, they do not contradict one another. */
function grown(old: unknown, added: unknown): unknown {
  if (!Array.isArray(old) || !Array.isArray(added)) return added;
  return [...new Set([...(old as string[]), ...(added as string[])])].slice(0, 20);
}

/** Facts that gather: a second value is added and contradicts nothing. */
const LISTS = new Set<FactKey>(['misledAbout', 'otherCallDates']);
/** Words about the same thing may be said twice in other words: the first stand, nothing contradicts. */
const FREE_WORDS = new Set<FactKey>(['misledAboutText', 'callDateApprox', 'callerClaimedToBe', 'callCentre']);
/** An inferred or coarse reading never overrules what was said plainly. */
const WEAK = new Set<FactKey>([
  'jurisdiction',
  'personOnPhone',
  'consumer',
  'writerRole',
  'callDateFrom',
  'callDateTo',
]);

/** What follows upon what: a later step is news of the case, no correction of the step before. */
const STEPS: Readonly<Partial<Record<FactKey, readonly unknown[]>>> = {
  dunning: ['none', 'reminder', 'collector', 'courtOrder', 'enforcementOrder', 'lawsuit'],
};
/** Nothing had come yet, or no answer in the matter, or a no; now something else has. */
const AWAITED: Readonly<Partial<Record<FactKey, readonly unknown[]>>> = {
  companyReply: ['none', 'refused', 'partial'],
  recordingReply: ['none', 'extended', 'identityAsked', 'refused', 'deleted', 'transcriptOnly', 'incomplete'],
};

/** The day of a step, and the step. */
const STEP_OF: Partial<Record<FactKey, FactKey>> = { dunningDate: 'dunning', recordingReplyDate: 'recordingReply' };

/** Whether a value is the next thing that happened, after the one that stands there. */
function isNews(fact: FactKey, old: unknown, value: unknown, told: readonly Told[]): boolean {
  const steps = STEPS[fact];
  if (steps) return steps.indexOf(value) > steps.indexOf(old);
  // Each step has its own day.
  const step = STEP_OF[fact];
  if (step) return told.some((t) => t.fact === step) && String(value) > String(old);
  return AWAITED[fact]?.includes(old) === true;
}

/**
 * Notes told facts: absent ones at once, equal ones not again; what differs is handed back as a contradiction,
 * health facts without consent are handed back unnoted.
 */
export function note(draft: Draft, matter: string, told: readonly Told[], source: Source = 'customer'): Noted {
  const noted: Noted = { fresh: [], contradicts: [], health: [] };
  for (const item of told) {
    const value = checked(item.fact, item.value);
    if (value === undefined) continue;
    const change: Change = { fact: item.fact, value, ...(item.quote === undefined ? {} : { quote: item.quote.slice(0, QUOTE_LIMIT) }) }; // prettier-ignore
    if (needsConsent(draft.file, item.fact) && value !== 'unknown') {
      if (draft.file.person.consentHealth === undefined) noted.health.push(change);
      continue;
    }
    const known = knownOf(draft.file, matter, item.fact);
    if (known === undefined || (known.value === 'unknown' && value !== 'unknown')) {
      setFact(draft, matter, { ...item, value }, source);
      noted.fresh.push({ ...item, value });
    } else if (value === 'unknown' || sameFact(item.fact, known.value, value)) {
      continue;
    } else if (isNews(item.fact, known.value, value, told)) {
      if (item.fact === 'recordingReply') noted.fresh.push(...keepRefusal(draft, matter));
      setFact(draft, matter, { ...item, value }, source);
      noted.fresh.push({ ...item, value });
      if (item.fact === 'dunning' && !told.some((t) => t.fact === 'dunningDate'))
        draft.file = withFact(draft.file, matter, 'dunningDate', undefined);
    } else if (LISTS.has(item.fact)) {
      const list = grown(known.value, value);
      if (sameValue(list, known.value)) continue;
      setFact(draft, matter, { ...item, value: list as FactValues[FactKey] }, source);
      noted.fresh.push({ ...item, value: list as FactValues[FactKey] });
    } else if (!FREE_WORDS.has(item.fact) && !WEAK.has(item.fact)) {
      noted.contradicts.push(change);
    }
  }
  return noted;
}

/** Another answer has come: a refusal before it stays known, and its day is not that of the new one. */
function keepRefusal(draft: Draft, matter: string): Told[] {
  const refused = refusedBefore(draft.file, matter);
  for (const one of refused) setFact(draft, matter, one, 'customer', true);
  draft.file = withFact(draft.file, matter, 'recordingReplyDate', undefined);
  return refused.filter(({ value }) => value !== 'unknown');
}

/** Health facts are noted only after consent; a guardian who names the own appointment tells what a court has ordered, and no illness. */
export function needsConsent(file: CaseFile, fact: FactKey): boolean {
  if (fact === 'custodianship' && file.person.writerRole?.value === 'custodian') return false;
  const spec = FACTS[fact];
  return 'sensitive' in spec && spec.sensitive === 'health' && file.person.consentHealth?.value !== true;
}

const TRAIL_LIMIT = 40;

/** Remembers what stood before a question was answered, for "zurück". */
export function remember(draft: Draft, before: CaseFile, step: Step): void {
  const touched = changedFacts(before, draft.file, step.question.matter).filter((f) => !step.before.some((b) => b.fact === f)); // prettier-ignore
  const facts = touched.map((fact) => {
    const known = knownOf(before, step.question.matter, fact);
    return known ? { fact, known } : { fact };
  });
  const trail = [...draft.file.trail, { ...step, before: [...step.before, ...facts] }];
  draft.file = { ...draft.file, trail: trail.slice(-TRAIL_LIMIT) };
}

function changedFacts(before: CaseFile, after: CaseFile, matter: string): FactKey[] {
  if (!before.matters.some((m) => m.id === matter)) return [];
  const [old, now] = [matterOf(before, matter).facts, matterOf(after, matter).facts];
  if (old === now && before.person === after.person) return [];
  const there = new Set(Object.keys({ ...before.person, ...after.person, ...old, ...now }));
  return FACT_KEYS.filter(
    (key) =>
      there.has(key) &&
      (FACTS[key].scope === 'case' ? before.person[key] !== after.person[key] : old[key] !== now[key]),
  );
}

/** Days that may lie ahead; all others are about what has happened. */
export const MAY_BE_AHEAD = new Set<FactKey>(['switchDate', 'serviceStartDate', 'contractEndDate', 'debitDate']);

/** The told days that lie after today though they speak of the past. */
export const futureDates = (told: readonly Told[], today: string): Told[] =>
  told.filter(({ fact, value }) => FACTS[fact].kind === 'date' && !MAY_BE_AHEAD.has(fact) && typeof value === 'string' && value !== 'unknown' && value > today); // prettier-ignore
