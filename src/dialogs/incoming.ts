// Messages that are no typed words: a button, a late proposal, a timer, a person of the staff.
import { factsOf } from '../case/file.ts';
import { FACTS, isFactKey } from '../knowledge/facts.ts';
import type { Deadline } from '../knowledge/law/assessment.ts';
import { keepsContract } from '../knowledge/law/index.ts';
import { coerce } from './answering/answer-value.ts';
import { take } from './answering/answer.ts';
import { answerProblem } from './answering/answering.ts';
import { askFact } from './asking.ts';
import { correct } from './changes.ts';
import { assessed, closeQuestion, firstTime, tell, type Draft } from './draft.ts';
import { passageOf } from '../knowledge/articles/index.ts';
import { answerIntent } from './hearing/findings.ts';
import { askForAnswer, askOutcome } from './company/followup.ts';
import { askAgain, proceed } from './interview.ts';
import { checked, knownOf, sameValue } from './ledger.ts';
import { beneath } from './hearing/meant.ts';
import { HEARD_INTENTS, type Heard, type HeardIntent, type Proposal } from './messages.ts';
import { note } from './ledger.ts';
import type { TextKey } from './phrases/texts.ts';
import { ENDS } from './replies/result-dates.ts';
import { remind } from './sending/reminders.ts';
import { said } from './answering/said.ts';

/** A button, or a script's value. For a question that is closed it is a correction and is asked back. */
export function answered(draft: Draft, question: string, value: unknown): void {
  if (draft.file.open?.id !== question) beneath(draft);
  const { open } = draft.file;
  if (open?.id === question) {
    if (isFactKey(open.fact)) {
      const problem = answerProblem(open.fact, coerce(open.fact, value), draft.today);
      if (problem) {
        tell(draft, problem);
        return askAgain(draft);
      }
    }
    if (take(draft, open, value) === 'taken') return;
    // A page may send what was typed into its field as the question's value.
    if (typeof value === 'string' && value.trim() !== '') return said(draft, value);
    tell(draft, 'valueUnfit');
    return askAgain(draft);
  }
  closedQuestion(draft, question, value);
}

function closedQuestion(draft: Draft, question: string, value: unknown): void {
  const step = draft.file.trail.findLast((s) => s.question.id === question);
  const fact = step?.question.fact;
  if (!step || !fact || !isFactKey(fact) || 'sensitive' in FACTS[fact]) {
    tell(draft, 'questionClosed');
    return askAgain(draft);
  }
  const { matter } = step.question;
  const fits = checked(fact, coerce(fact, value));
  if (fits === undefined || !draft.file.matters.some((m) => m.id === matter)) {
    tell(draft, 'questionClosed');
    return askAgain(draft);
  }
  if (sameValue(knownOf(draft.file, matter, fact)?.value, fits)) {
    tell(draft, 'alreadySo');
    return askAgain(draft);
  }
  correct(draft, matter, [{ fact, value: fits }], true);
  closeQuestion(draft);
  proceed(draft);
}

/** What a model found in an earlier line, come late: it fills only absent facts and waits for a yes; where it reads the words otherwise, the customer is asked. */
export function heardLater(draft: Draft, { proposals, intents = [], passages = [] }: Heard): void {
  answerHeard(draft, intents, passages);
  const matter = draft.file.active;
  const absent = proposals.filter((p) => isFactKey(p.fact) && knownOf(draft.file, matter, p.fact) === undefined);
  const { fresh } = note(draft, matter, absent, 'model');
  const otherwise = draft.file.pending ? undefined : proposals.find((p) => readsOtherwise(draft, matter, p));
  if (otherwise) correct(draft, matter, [otherwise], true);
  // A question that is being read is not taken away for a proposal; it is asked about after the next answer.
  if ((fresh.length > 0 || otherwise) && !draft.file.open) proceed(draft);
}

/** What it heard besides facts gets our own words: the gravest of the intents, and the passage that answers the question. */
function answerHeard(draft: Draft, intents: readonly HeardIntent[], passages: readonly string[]): void {
  const [gravest] = HEARD_INTENTS.filter((intent) => intents.includes(intent));
  if (gravest) answerIntent(draft, gravest);
  const passage = passages.find((id) => passageOf(id) !== undefined);
  if (passage !== undefined) draft.replies.push({ kind: 'passage', passage });
}

/** Whether a model reads another value out of words that the built-in reading took a fact from, and nobody has confirmed it. */
function readsOtherwise(draft: Draft, matter: string, { fact, value }: Proposal): boolean {
  if (!isFactKey(fact) || FACTS[fact].kind === 'text' || FACTS[fact].kind === 'multi' || 'sensitive' in FACTS[fact])
    return false;
  const known = knownOf(draft.file, matter, fact);
  const fits = checked(fact, value);
  if (!known || known.confirmed || known.value === 'unknown' || fits === undefined || sameValue(known.value, fits))
    return false;
  return answerProblem(fact, fits, draft.today) === undefined;
}

/** A day has come: of a deadline, of a letter's answer, or for asking how it ended. */
export function due(draft: Draft, deadline: string): void {
  const said = draft.replies.length;
  dueDeadline(draft, deadline);
  if (draft.replies.length === said || !draft.file.open) askForAnswer(draft);
  if (draft.replies.length === said) askOutcome(draft);
  if (draft.replies.length > said) remind(draft);
}

/** By these days the company pays back; an answer is awaited by another. */
const REPAYS = /^(?:refund|financeRefund)(?:-\d+)?$/;
/** What was said of the recording so far is no answer to the request. */
const STILL_OPEN: ReadonlySet<unknown> = new Set([undefined, 'extended', 'identityAsked']);

function dueDeadline(draft: Draft, deadline: string): void {
  for (const matter of draft.file.matters) {
    const found = assessed(draft, matter.id).deadlines.find((d) => d.id === deadline);
    // Who has withdrawn is not reminded of the day for it.
    const kept = deadline.startsWith('withdrawal') && factsOf(draft.file, matter.id).alreadyWithdrawn === true;
    // Nor is who keeps the contract.
    const keeps = ENDS.test(deadline) && keepsContract(factsOf(draft.file, matter.id));
    if (!found || kept || keeps) continue;
    const date = found.safeUntil ?? found.sendBy;
    if (!date || !firstTime(draft, `${matter.id}:due:${deadline}`, draft.today)) continue;
    if (found.by === 'customer') tell(draft, date < draft.today ? 'duePast' : todayOf(found), { date });
    else tell(draft, REPAYS.test(deadline) ? 'dueRefund' : 'dueTrader', { date });
    if (
      deadline.startsWith('accessRequest') &&
      !draft.file.open &&
      STILL_OPEN.has(knownOf(draft.file, matter.id, 'recordingReply')?.value)
    ) {
      draft.file = { ...draft.file, active: matter.id };
      askFact(draft, 'recordingReply');
    }
    // Told to be on its way: whether it has come is asked while something can still be done.
    if (COURT.test(deadline) && !draft.file.open && isOnItsWay(draft, matter.id)) {
      draft.file = { ...draft.file, active: matter.id };
      askFact(draft, 'objectionAtCourt');
    }
    return;
  }
}

const COURT = /^(?:courtOrder|enforcementOrder)/;
/** Sending is enough on the last day only where the law says so (T-12); at a court the paper has to be there, and no e-mail is one. */
const todayOf = ({ id, needs }: Pick<Deadline, 'id' | 'needs'>): TextKey =>
  COURT.test(id) ? 'dueCourt' : needs === 'receipt' && !SILENT.test(id) ? 'dueArrive' : 'dueToday';
/** After this day silence has refused: nothing has to arrive. */
const SILENT = /^approvalRequest/;
/** An objection that went out and is not known to have arrived: told so, or written here and sent. */
const isOnItsWay = ({ file }: Draft, matter: string): boolean =>
  knownOf(file, matter, 'objectionAtCourt') !== undefined ||
  file.letters.some((one) => one.matter === matter && one.letter === 'courtOrderObjection' && one.state === 'sent');

/** A person of the advice centre writes. */
export function staffSays(draft: Draft, act: unknown): void {
  const text = typeof act === 'object' && act !== null && 'text' in act ? act.text : undefined;
  if (typeof text === 'string' && text.trim() !== '') tell(draft, 'staff', { text: text.slice(0, 2000) });
}
