// A value for the open question: checked, noted, and what follows from it.
import type { Evidence, EvidenceRole, OpenQuestion, Step } from '../case/file.ts';
import { factsOf, withFact } from '../case/file.ts';
import { FACTS, isFactKey, type FactKey } from '../knowledge/facts.ts';
import { LETTER_KINDS } from '../knowledge/law/assessment.ts';
import { correct, settlePending } from './changes.ts';
import { ask, closeQuestion, tell, type Draft } from './draft.ts';
import { askFact } from './asking.ts';
import { dropWish } from './compose.ts';
import { askHeading, evidenceFacts, headed } from './evidence.ts';
import { findOut, takeTape } from './exists.ts';
import { askAgain, finishMatter, proceed, summed, turnTo, unconfirmed } from './interview.ts';
import { checked, knownOf, note, remember, sameValue, setAnswer, setFact, understood, type Told } from './ledger.ts';
import { consented } from './machine.ts';
import { chosen } from './meant.ts';
import { takeLanguage } from './other-tongue.ts';
import { takeMemory } from './memory.ts';
import { offered } from './offered.ts';
import { settleRest } from './only-tape.ts';
import { confirmSummary, wishLetter } from './paper.ts';
import { endedThis } from './which-ended.ts';
import { isOwnAddress, takeParty } from './parties.ts';
import { restart } from './restart.ts';
import { sendingTold } from './sending.ts';
import { takeSent, takeSentDay } from './sent.ts';
import { settleTwins } from './twins.ts';
import { checkTranscript, heardAnswer } from './tape.ts';

/** Whether a value fitted the open question. */
export type Taken = 'taken' | 'refused';

/** Yes and no as buttons, scripts and people send them. */
function yesNo(value: unknown): boolean | undefined {
  if (value === true || value === 'true' || value === 'yes') return true;
  if (value === false || value === 'false' || value === 'no') return false;
  return undefined;
}

/** A value of a button or a script, as the vocabulary of the fact wants it. */
export function coerce(fact: FactKey, value: unknown): unknown {
  const { kind } = FACTS[fact];
  if (kind === 'boolean') return yesNo(value) ?? value;
  if (kind === 'number' && typeof value === 'string' && /^\d{1,4}$/.test(value)) return Number(value);
  if (kind === 'multi' && typeof value === 'string' && value !== 'unknown') return [value];
  if (kind === 'money' && typeof value === 'number') return { amount: value, currency: 'EUR' };
  return value;
}

/** How a value was typed: the words that prove it, what they say besides, and the words whose reading is said back. */
export type Typed = { quote?: string; beside?: readonly Told[]; echo?: string };

/** Takes a value for the open question and goes on; `refused` leaves everything as it was. */
export function take(draft: Draft, open: OpenQuestion, value: unknown, typed: Typed = {}): Taken {
  if (isFactKey(open.fact)) return takeFact(draft, open, open.fact, value, typed);
  switch (open.fact) {
    case 'confirm':
      return takeConfirm(draft, open, value);
    case 'letter':
      return takeLetter(draft, open, value);
    case 'sent':
      return takeSent(draft, open, value) ? 'taken' : 'refused';
    case 'sentDay':
      return takeSentDay(draft, open, value) ? 'taken' : 'refused';
    case 'matter':
      if (typeof value !== 'string' || !draft.file.matters.some((m) => m.id === value)) return 'refused';
      closeQuestion(draft);
      turnTo(draft, value);
      return 'taken';
    case 'meant': {
      if (takeLanguage(draft, open, value)) return 'taken';
      const { under } = open;
      const company = chosen(draft, open, value);
      if (company !== undefined && under) return take(draft, under, company, { quote: offered(open).typed });
      if (draft.file.open) askAgain(draft);
      return 'taken';
    }
    case 'recording.text':
      closeQuestion(draft);
      if (value === 'none' || value === 'unknown') {
        findOut(draft);
        proceed(draft);
      } else if (typeof value !== 'string' || !checkTranscript(draft, value)) return 'refused';
      return 'taken';
    case 'listen':
      return heardAnswer(draft, open.about ?? '', value) ? 'taken' : 'refused';
    case 'memory.time':
    case 'memory.name':
    case 'memory.length':
    case 'memory.words':
    case 'memory.witnesses':
      if (!takeMemory(draft, open.fact, value)) return 'refused';
      proceed(draft);
      return 'taken';
    case 'tape.since':
    case 'tape.before':
      if (!takeTape(draft, open.fact, value)) return 'refused';
      proceed(draft);
      return 'taken';
    case 'evidence.role':
      return takeRole(draft, open, value);
    case 'evidence.heading':
      return takeHeading(draft, open, value);
    case 'consent.health':
    case 'consent.model':
    case 'consent.recordingUpload':
      return takeConsent(draft, open, value);
    default: {
      if (open.fact === 'recipient.address' && typeof value === 'string' && PLAIN_YES.test(value)) {
        askAgain(draft, 'recipientWrite');
        return 'taken';
      }
      if (open.fact === 'recipient.address' && typeof value === 'string' && isOwnAddress(draft, value)) {
        askAgain(draft, 'recipientOwn', true);
        return 'taken';
      }
      const taken = takeParty(draft, open, value);
      if (taken === 'taken') proceed(draft);
      return taken === 'refused' ? 'refused' : 'taken';
    }
  }
}

/** „Ja“ to "is there another address?" says that there is one, not which. */
const PLAIN_YES = /^\s*(?:ja|jo|doch|schon|yes|yep)\b[^\d]{0,30}$/i;

function takeFact(
  draft: Draft,
  open: OpenQuestion,
  fact: FactKey,
  raw: unknown,
  { quote, beside = [], echo }: Typed,
): Taken {
  const value = checked(fact, coerce(fact, raw));
  if (value === undefined) return 'refused';
  const before = draft.file;
  const told = { fact, value, ...(quote === undefined ? {} : { quote }) };
  const known = knownOf(before, open.matter, fact);
  // Asked again by "ändern": another answer is a correction like any other.
  const corrects = known !== undefined && known.value !== 'unknown' && !sameValue(known.value, value);
  if (corrects) correct(draft, open.matter, [told]);
  else setAnswer(draft, open.matter, told);
  const also = [...beside, ...ownDay(draft, open, value, beside), ...endedThis(draft, open.matter, told)];
  // What they told of as sent was their own withdrawal, and no letter from here.
  if (fact === 'alreadyWithdrawn' && open.about !== undefined && value === true) sendingTold(draft);
  const { fresh } = note(draft, open.matter, also);
  const shown = echo !== undefined && !corrects && value !== 'unknown' ? [{ ...told, quote: echo }, ...fresh] : fresh;
  if (shown.length > 0) draft.replies.push(understood(open.matter, shown));
  remember(draft, before, { question: open, before: [] });
  proceed(draft);
  return 'taken';
}

/** "Am Freitag abgeschickt", said of a letter that is younger: a yes to a withdrawal of one's own means that day. */
function ownDay(draft: Draft, { fact, about, matter }: OpenQuestion, value: unknown, beside: readonly Told[]): Told[] {
  if (fact !== 'alreadyWithdrawn' || about === undefined || value !== true || beside.length > 0) return [];
  const { callDate } = factsOf(draft.file, matter);
  return callDate !== undefined && callDate !== 'unknown' && about < callDate
    ? []
    : [{ fact: 'withdrawnDate', value: about }];
}

/** The list of answers: one of them is asked again, or nothing is to change. */
function takeAnswerToChange(draft: Draft, value: unknown): Taken {
  if (value === 'none' || value === 'unknown' || value === true) {
    const { matter } = draft.file.open ?? { matter: draft.file.active };
    closeQuestion(draft);
    // Said to be right after it was shown in a summary: it is not asked again.
    if (value === true && summed(draft, matter)) confirmSummary(draft, matter);
    proceed(draft);
    return 'taken';
  }
  if (typeof value !== 'string' || !isFactKey(value)) return 'refused';
  closeQuestion(draft);
  askFact(draft, value);
  return 'taken';
}

/** A correction that was confirmed can be taken back; the question that was open before it comes again then. */
export function settleChange(draft: Draft, open: OpenQuestion, yes: boolean): void {
  const before = draft.file;
  settlePending(draft, yes);
  if (!yes) return;
  const last = draft.file.trail.at(-1);
  const told = last && last.before.length === 0 && last.question.matter === open.matter ? last : undefined;
  if (told) draft.file = { ...draft.file, trail: draft.file.trail.slice(0, -1) };
  remember(draft, before, { question: told?.question ?? open, before: [] });
}

function takeConfirm(draft: Draft, open: OpenQuestion, value: unknown): Taken {
  if (open.about === 'answers') return takeAnswerToChange(draft, value);
  if (value === 'unknown' && (open.about === undefined || open.about.startsWith('summary'))) {
    closeQuestion(draft);
    dropWish(draft);
    proceed(draft);
    return 'taken';
  }
  const yes = yesNo(value);
  if (yes === undefined) return 'refused';
  closeQuestion(draft);
  switch (open.about) {
    case 'change':
      settleChange(draft, open, yes);
      break;
    case 'proposals':
      settleProposals(draft, open.matter, yes);
      break;
    case 'account':
      settleAccount(draft, open.matter, yes);
      break;
    case 'twins':
      settleTwins(draft, open.matter, yes);
      break;
    case 'rest':
      if (!settleRest(draft, open.matter, yes)) {
        finishMatter(draft);
        return 'taken';
      }
      break;
    case 'restart':
      if (yes) return restart(draft);
      break;
    case 'cancel':
      if (yes) {
        tell(draft, 'cancelled');
        return 'taken';
      }
      break;
    case 'delete':
      if (yes) {
        draft.effects.push({ id: 'forget', kind: 'forget' });
        tell(draft, 'deleted');
        return 'taken';
      }
      tell(draft, 'notDeleted');
      break;
    default:
      if (!yes) {
        // "Nein" once more does not say what is wrong: all answers are shown, to choose from.
        const about = open.about === 'summaryAgain' ? 'answers' : 'summaryAgain';
        ask(draft, 'confirm', { about, matter: open.matter });
        return 'taken';
      }
      confirmSummary(draft, open.matter);
  }
  proceed(draft);
  return 'taken';
}

/** The words of the protocol of memory become the account that letters carry; a no keeps them out for good. */
function settleAccount(draft: Draft, matter: string, yes: boolean): void {
  const taken = draft.file.matters.map((m) =>
    m.id === matter ? { ...m, account: yes ? (m.memory?.words ?? '') : '' } : m,
  );
  draft.file = { ...draft.file, matters: taken };
}

export function settleProposals(draft: Draft, matter: string, yes: boolean): void {
  for (const key of unconfirmed(draft, matter)) {
    const known = knownOf(draft.file, matter, key);
    draft.file = withFact(draft.file, matter, key, yes && known ? { ...known, confirmed: true } : undefined);
  }
}

function takeLetter(draft: Draft, open: OpenQuestion, value: unknown): Taken {
  // Who does not know which letter is told which comes first: "don't know" is no "none".
  if (value === 'unknown') {
    askAgain(draft, 'letterFirst');
    return 'taken';
  }
  if (value === 'none') {
    draft.file = { ...draft.file, trail: [...draft.file.trail, { question: open, before: [] }] };
    if (open.about === undefined) finishMatter(draft);
    else proceed(draft);
    return 'taken';
  }
  const wanted: readonly unknown[] = Array.isArray(value) ? value : [value];
  const [letter, ...then] = wanted.flatMap((one) => LETTER_KINDS.filter((kind) => kind === one));
  if (!letter) return 'refused';
  const step: Step = { question: open, before: [] };
  draft.file = { ...draft.file, trail: [...draft.file.trail, step] };
  wishLetter(draft, letter, then);
  proceed(draft);
  return 'taken';
}

const CONSENTS = {
  'consent.health': 'consentHealth',
  'consent.model': 'consentModel',
  'consent.recordingUpload': 'consentRecordingUpload',
} as const;

function takeConsent(draft: Draft, open: OpenQuestion, value: unknown): Taken {
  const yes = yesNo(value);
  if (yes === undefined) return 'refused';
  const before = draft.file;
  const fact = CONSENTS[open.fact as keyof typeof CONSENTS];
  setFact(draft, open.matter, { fact, value: yes }, 'customer', true);
  const { pending } = draft.file;
  if (fact === 'consentHealth' && pending && 'sensitive' in FACTS[pending.fact]) {
    const { pending: _told, ...rest } = draft.file;
    draft.file = rest;
    if (yes) setFact(draft, pending.matter, pending);
  }
  if (fact === 'consentRecordingUpload') consented(draft, open.about, yes);
  remember(draft, before, { question: open, before: [] });
  proceed(draft);
  return 'taken';
}

const ROLES: readonly string[] = [
  'letter',
  'email',
  'confirmation',
  'contractSummary',
  'withdrawalInstruction',
  'invoice',
  'dunning',
  'court',
  'recording',
  'receipt',
  'other',
];

function takeRole(draft: Draft, open: OpenQuestion, value: unknown): Taken {
  const role = value === 'unknown' ? 'other' : value;
  if (typeof role !== 'string' || !ROLES.includes(role)) return 'refused';
  const set = (e: Evidence): Evidence => (e.id === open.about ? { ...e, role: role as EvidenceRole } : e);
  draft.file = { ...draft.file, evidence: draft.file.evidence.map(set) };
  closeQuestion(draft);
  askHeading(draft, open.about ?? '', role as EvidenceRole);
  return 'taken';
}

/** What stands above a paper says best what it is. */
function takeHeading(draft: Draft, open: OpenQuestion, value: unknown): Taken {
  if (typeof value !== 'string') return 'refused';
  const none = value === 'none' || value === 'unknown';
  const heading = none ? undefined : value.replace(/\s+/g, ' ').trim().slice(0, HEADING_LIMIT);
  const paper = draft.file.evidence.find((e) => e.id === open.about);
  if (!paper) return 'refused';
  const role = heading ? headed(heading, paper.role ?? 'other') : (paper.role ?? 'other');
  const set = (e: Evidence): Evidence => (e.id === paper.id ? { ...e, role, ...(heading ? { heading } : {}) } : e);
  draft.file = { ...draft.file, evidence: draft.file.evidence.map(set) };
  closeQuestion(draft);
  evidenceFacts(draft, open.matter, role);
  return 'taken';
}
const HEADING_LIMIT = 120;
