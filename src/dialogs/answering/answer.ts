// A value for the open question: checked, noted, and what follows from it.
import { type OpenQuestion, type Step, factsOf } from '../../case/file.ts';
import { type FactKey, isFactKey } from '../../knowledge/facts.ts';
import { LETTER_KINDS } from '../../knowledge/law/assessment.ts';
import { correct } from '../changes.ts';
import { type Draft, closeQuestion } from '../draft.ts';
import { findOut, takeTape } from '../tape/exists.ts';
import { askAgain, finishMatter, proceed, turnTo } from '../interview.ts';
import { type Told, checked, knownOf, note, remember, sameValue, setAnswer, understood } from '../ledger.ts';
import { chosen } from '../hearing/meant.ts';
import { takeLanguage } from '../aside/other-tongue.ts';
import { takeMemory } from '../tape/memory.ts';
import { offered } from '../hearing/offered.ts';
import { wishLetter } from '../paper/paper.ts';
import { endedThis } from '../company/which-ended.ts';
import { isOwnAddress, takeParty } from '../paper/parties.ts';
import { sendingTold } from '../sending/sending.ts';
import { takeSent, takeSentDay } from '../sending/sent.ts';
import { checkTranscript, heardAnswer } from '../tape/tape.ts';
import { type Taken, coerce } from './answer-value.ts';
import { takeConfirm } from './answer-confirm.ts';
import { takeHeading, takeRole } from './answer-paper.ts';
import { takeConsent } from './answer-consent.ts';

/** How a value was typed: the words that prove it, what they say besides, and the words whose reading is said back. */
export type AsTyped = { quote?: string; beside?: readonly Told[]; echo?: string };

/** Takes a value for the open question and goes on; `refused` leaves everything as it was. */
export function take(draft: Draft, open: OpenQuestion, value: unknown, typed: AsTyped = {}): Taken {
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
  { quote, beside = [], echo }: AsTyped,
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
