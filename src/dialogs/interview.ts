// What comes next: a waiting correction, what is urgent, the letter in hand, the open fact, the result, the letters.
import { factsOf, matterOf, written } from '../case/file.ts';
import { isFactKey, type FactKey, type Facts } from '../knowledge/facts.ts';
import type { Assessment } from '../knowledge/law/assessment.ts';
import { contradictionText, keepsContract } from '../knowledge/law/index.ts';
import { aboutOf, askFact } from './asking.ts';
import { askPending } from './changes.ts';
import { dropWish } from './paper/compose.ts';
import { ask, assessed, closeQuestion, factsKey, firstTime, lawFacts, resultMark, tell, type Draft } from './draft.ts';
import { pursueTape } from './tape/exists.ts';
import { followUp } from './company/followup.ts';
import { toldIllness, withoutRefusedIllness } from './hearing/health.ts';
import { beneath } from './hearing/meant.ts';
import { pursueMemory } from './tape/memory.ts';
import { pursueOnlyTape } from './tape/only-tape.ts';
import { takeUpOrder } from './paper/ordered.ts';
import { askLetters, askSummary, needsSummary, pursueLetters } from './paper/paper.ts';
import type { BodyKey } from './phrases/bodies.ts';
import type { TextKey } from './phrases/texts.ts';
import { onlyEndingKept, tellKept } from './sending/kept.ts';
import { pursueSending } from './sending/sending.ts';
import { askTwins, likeItsTwin } from './hearing/twins.ts';
import { tellUrgent } from './court/urgent.ts';
import { askWhose } from './hearing/whose.ts';
import { knownOf, needsConsent } from './ledger.ts';

/** Goes on after anything changed: says what must be said and puts at most one question. */
export function proceed(draft: Draft, lead?: TextKey): void {
  closeQuestion(draft);
  draft.file = withoutRefusedIllness(draft.file);
  if (draft.file.pending) return waiting(draft, draft.file.pending.fact, lead);
  if (unconfirmed(draft).length > 0) return askProposals(draft);
  const assessment = assessed(draft);
  tellUrgent(draft, assessment);
  courtBeforeWish(draft);
  if (askTwins(draft)) return;
  tellContradictions(draft, assessment);
  tellKept(draft);
  if (pursueMemory(draft)) return;
  const followed = followUp(draft);
  if (followed === 'asked') return;
  if (followed === 'ended') return finishMatter(draft);
  if (draft.file.wish) {
    if (pursueLetters(draft)) return;
    const then = followUp(draft);
    if (then === 'asked') return;
    if (then === 'ended') return finishMatter(draft);
  }
  if (pursueSending(draft)) return;
  if (pursueTape(draft, assessment)) return;
  if (pursueOnlyTape(draft, assessment)) return;
  const [health, ...more] = healthQuestions(draft);
  if (health) return askFact(draft, health, lead, more.length);
  const next = assessment.nextQuestion;
  if (next) {
    tellOnBehalf(draft);
    return askFact(draft, next.fact, lead);
  }
  if (askWhose(draft)) return;
  if (needsContractDay(draft, assessment)) return askFact(draft, 'callDate', lead);
  if (needsServiceDay(draft, assessment)) return askFact(draft, 'dunningDate', lead);
  // Who needs a person, or another place, today is not kept waiting for a confirmation.
  const elsewhere = assessment.stop !== null || assessment.conclusion === 'outOfScope';
  if (!elsewhere && summaryDue(draft)) return askSummary(draft, draft.file.active);
  showResult(draft, assessment);
  if (takeUpOrder(draft, assessment)) return proceed(draft);
  if (askLetters(draft, assessment) === 'none') finishMatter(draft);
}

/** Post from a court that comes while another letter is being made: its day is asked first, and that letter waits to be chosen again. */
function courtBeforeWish(draft: Draft): void {
  const { wish } = draft.file;
  const { dunning, dunningDate } = factsOf(draft.file);
  const court = dunning === 'courtOrder' || dunning === 'enforcementOrder' || dunning === 'lawsuit';
  if (court && dunningDate === undefined && wish && wish.letter !== 'courtOrderObjection') dropWish(draft);
}

/**
 * The summary comes before the first result of a matter, once for each state of the facts: who cannot say whether it is
 * right gets the result too. What changes after the result was said or pressed by the customer, and a letter asks again.
 */
function summaryDue(draft: Draft): boolean {
  const matter = draft.file.active;
  return (
    draft.file.shown[resultMark(matter)] === undefined &&
    needsSummary(draft, matter) &&
    firstTime(draft, summedMark(matter), factsKey(lawFacts(draft.file, matter)))
  );
}
const summedMark = (matter: string): string => `${matter}:summed`;

/** Whether the summary of a matter was shown as its facts stand now. */
export const summed = ({ file }: Draft, matter: string): boolean =>
  file.shown[summedMark(matter)] === factsKey(lawFacts(file, matter));

/** Contracts at the door and on the internet are not ours, but their withdrawal runs from a day that is worth knowing. */
function needsContractDay(draft: Draft, { conclusion, stop }: Assessment): boolean {
  const facts = lawFacts(draft.file, draft.file.active);
  const { channel, callDate } = facts;
  return (
    conclusion === 'outOfScope' &&
    stop === null &&
    (channel === 'doorstep' || channel === 'online') &&
    callDate === undefined &&
    !keepsContract(facts)
  );
}

/** With an enforcement order nothing more is asked, but the two weeks at the court run from a day that must be known. */
function needsServiceDay(draft: Draft, { stop }: Assessment): boolean {
  const { dunning, dunningDate, objectionAtCourt } = lawFacts(draft.file, draft.file.active);
  const ordered = dunning === 'enforcementOrder' || dunning === 'courtOrder';
  return stop !== null && ordered && dunningDate === undefined && objectionAtCourt !== true;
}

/** Puts the open question once more, with another number, so that a button of the old one answers nothing. */
export function askAgain(draft: Draft, lead?: TextKey, counts = false): void {
  beneath(draft);
  const { open } = draft.file;
  if (!open) return proceed(draft, lead);
  const values = aboutOf(draft, open);
  ask(draft, open.fact, {
    matter: open.matter,
    ...(open.about === undefined ? {} : { about: open.about }),
    ...(values ? { values } : {}),
    ...(lead ? { lead } : {}),
    again: (open.again ?? 0) + (counts ? 1 : 0),
  });
}

/** A health fact waits for consent, everything else for a yes to the change. */
function waiting(draft: Draft, fact: FactKey, lead?: TextKey): void {
  if (needsConsent(draft.file, fact))
    ask(draft, 'consent.health', {
      about: fact,
      matter: draft.file.pending?.matter ?? draft.file.active,
      ...(lead ? { lead } : {}),
    });
  else askPending(draft);
}

/** An illness was told of: consent is asked for, then what it meant in the call. */
function healthQuestions(draft: Draft): FactKey[] {
  const matter = draft.file.active;
  const told = toldIllness(draft.file, matter);
  if (told === undefined || draft.file.person.consentHealth?.value === false) return [];
  const asked: FactKey[] = told === 'custodianship' ? ['custodianship', 'incapable'] : ['incapable'];
  // Under a reservation the guardian decides, whatever the illness: it is then nobody's business.
  if (knownOf(draft.file, matter, 'custodianship')?.value === 'withReservation') return [];
  const put = new Set(draft.file.skipped.filter((s) => s.matter === matter).map((s) => s.fact));
  return asked.filter((fact) => knownOf(draft.file, matter, fact) === undefined && !put.has(fact));
}

/** Who writes for somebody else hears once whom the questions mean. */
function tellOnBehalf(draft: Draft): void {
  const { writerRole, deceased } = factsOf(draft.file);
  const other = writerRole === 'relative' || writerRole === 'representative' || writerRole === 'custodian';
  // An heir writes in a name of their own (§ 1922 BGB).
  if (other && firstTime(draft, 'onBehalf')) tell(draft, deceased === true ? 'onBehalfHeir' : 'onBehalf');
}

/** What cannot all be true is said once; the customer puts it right or leaves it. */
function tellContradictions(draft: Draft, assessment: Assessment): void {
  for (const { id, facts } of assessment.contradictions ?? []) {
    const told = factsOf(draft.file);
    if (!firstTime(draft, `${draft.file.active}:doubt:${id}`, JSON.stringify(facts.map((f) => told[f])))) continue;
    tell(draft, 'contradiction', { text: contradictionText(id, written(draft.file.lang)) });
  }
}

/** Shows the result of a matter, unless nothing changed since it was last shown. */
export function showResult(draft: Draft, assessment: Assessment, always = false): void {
  const matter = draft.file.active;
  const key = factsKey(lawFacts(draft.file, matter)) + draft.today;
  if (!firstTime(draft, resultMark(matter), key) && !always) return;
  const before = draft.file.shown[reasonsMark(matter)]?.split(' ');
  const reasons = reasonsOf(assessment);
  firstTime(draft, reasonsMark(matter), reasons.join(' '));
  // Where the headline stays, only what is new in it is said: a long text after a short answer is not read.
  const again = !always && before?.[0] === assessment.conclusion;
  const fresh = again
    ? reasons.filter((reason) => !before.includes(reason)).map((reason) => reason.split(':', 1).join(''))
    : [];
  draft.replies.push({ kind: 'result', matter, assessment, today: draft.today, ...(again ? { again, fresh } : {}) });
  const bodies = again && fresh.length === 0 ? [] : bodiesFor(assessment, factsOf(draft.file, matter));
  if (bodies.length > 0) draft.replies.push({ kind: 'bodies', bodies });
}

const reasonsMark = (matter: string): string => `${matter}:reasons`;
/** What a result rests on; one that rests on nothing new is said shorter. */
const reasonsOf = ({ conclusion, firmness, grounds }: Assessment): string[] => [
  conclusion,
  firmness,
  ...grounds.flatMap(({ id, status }) => (status === 'open' ? [] : [`${id}:${status}`])),
];

/** Who helps on where fixed rules end: after a stop, and outside of what is known here. */
function bodiesFor({ stop, conclusion, firmness }: Assessment, facts: Facts): BodyKey[] {
  if (stop === 'criminalCharge') return ['lawyer', 'legalAid'];
  if (stop === 'insolvency') return ['debtAdvice', 'lawyer'];
  if (stop) return ['lawyer', 'consumerCentre', 'legalAid', 'court'];
  if (conclusion === 'outOfScope') {
    if (facts.jurisdiction === 'AT') return ['austria'];
    if (facts.jurisdiction === 'CH') return ['switzerland'];
    if (facts.jurisdiction === 'other') return ['ec', 'consumerCentre'];
    return facts.consumer === false ? ['lawyer', 'regulator'] : ['consumerCentre', 'lawyer', 'legalAid'];
  }
  return firmness === 'disputed' ? ['consumerCentre', 'lawyer'] : [];
}

/** Facts that somebody else proposed and the customer has not confirmed. */
export function unconfirmed(draft: Draft, matter: string = draft.file.active): FactKey[] {
  const all = { ...draft.file.person, ...matterOf(draft.file, matter).facts };
  return (Object.keys(all) as FactKey[]).filter((k) => {
    const known = all[k];
    return known !== undefined && !known.confirmed && known.source !== 'customer';
  });
}

function askProposals(draft: Draft): void {
  const matter = draft.file.active;
  const facts = unconfirmed(draft).map((key) => {
    const known = knownOf(draft.file, matter, key);
    return { key, value: known?.value, ...(known?.quote === undefined ? {} : { quote: known.quote }) };
  });
  draft.replies.push({ kind: 'understood', matter, facts });
  ask(draft, 'confirm', { about: 'proposals' });
}

/** Ends a matter: the next one comes, or everything is done. */
export function finishMatter(draft: Draft): void {
  const done = draft.file.active;
  draft.file = {
    ...draft.file,
    matters: draft.file.matters.map((m) => (m.id === done ? { ...m, concluded: true } : m)),
  };
  closeQuestion(draft);
  const left = draft.file.matters.filter((m) => !m.concluded);
  const [next] = left;
  if (!next) return tell(draft, farewell(draft));
  if (left.length > 1) return ask(draft, 'matter');
  tell(draft, 'nextMatter');
  turnTo(draft, next.id);
}

/** Who keeps every contract is not told to confirm nothing: one may be waiting for just that. */
function farewell(draft: Draft): TextKey {
  const { letters, matters } = draft.file;
  if (matters.some(({ id }) => isOpenAtCourt(lawFacts(draft.file, id)))) return 'doneCourt';
  if (letters.length > 0 && !onlyEndingKept(draft)) return 'doneWithLetters';
  return matters.every(({ id }) => keepsContract(lawFacts(draft.file, id))) ? 'doneKept' : 'done';
}

/** Whether an order waits for an objection that has not reached its court: nothing is done then, whatever letter is left out. */
const isOpenAtCourt = ({ dunning, objectionAtCourt }: Facts): boolean =>
  (dunning === 'courtOrder' || dunning === 'enforcementOrder') && objectionAtCourt !== true;

/** Makes a matter the active one and goes on there. */
export function turnTo(draft: Draft, matter: string): void {
  if (!draft.file.matters.some((m) => m.id === matter)) return;
  const { wish: _wish, pending: _pending, ...file } = draft.file;
  draft.file = {
    ...file,
    active: matter,
    matters: file.matters.map((m) => (m.id === matter ? withoutMark(m) : m)),
  };
  if (firstTime(draft, `${matter}:met`)) {
    likeItsTwin(draft, matter);
    showKnown(draft, matter);
  }
  proceed(draft);
}

/** What is already known of a matter that was told of beside another. */
function showKnown(draft: Draft, matter: string): void {
  const facts = Object.entries(matterOf(draft.file, matter).facts).flatMap(([key, known]) =>
    isFactKey(key) ? [{ key, value: known.value, ...(known.quote === undefined ? {} : { quote: known.quote }) }] : [],
  );
  if (facts.length > 0) draft.replies.push({ kind: 'understood', matter, facts });
}

function withoutMark<M extends { concluded?: boolean }>(matter: M): Omit<M, 'concluded'> {
  const { concluded: _concluded, ...rest } = matter;
  return rest;
}

/** Whether anything of the case is known yet. */
export const hasFacts = (draft: Draft): boolean =>
  Object.keys(factsOf(draft.file)).length > 0 || draft.file.matters.length > 1;
