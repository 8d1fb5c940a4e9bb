// After the letters: an answer that is overdue, a company that gives in, how it ended. The next letter follows from the facts.
import type { CaseFile, MadeLetter } from '../../case/file.ts';
import { factsOf } from '../../case/file.ts';
import { lastDay } from '../../case/keep.ts';
import { CHANGES } from '../../knowledge/kinds.ts';
import { accessLastDay, assessOnce, extensionOf } from '../../knowledge/law/index.ts';
import { daysAfter } from '../../knowledge/law/deadlines/calendar.ts';
import { askFact } from '../asking.ts';
import { answersAccess, explainReply, meaningOf } from './company-reply.ts';
import { ask, firstTime, lawFacts, tell, type Draft } from '../draft.ts';
import { knownOf, setFact } from '../ledger.ts';
import { spoken } from '../phrases/spoken.ts';
import { ACCESS, oneLetter } from '../paper/options.ts';

const BY_PHONE =
  /(?<!\p{L})(?:telefon\p{L}*|angerufen|anruf\p{L}*|rief|riefen|telefoniert|hotline|am apparat|mündlich|gesagt|sagten?|meinten?|phone\p{L}*|called|call|said|told)(?!\p{L})/iu;
const IN_WRITING =
  /(?<!\p{L})(?:brief|post|mail|e-?mail|sms|schriftlich|schreib\p{L}*|geschrieben|letter|wrote|written|writing)(?!\p{L})/iu;
/** So long after the last date the customer is asked how it ended. */
const OUTCOME_DAYS = 14;

type Waiting = { letter: MadeLetter; day: string };

/** Sent letters that set a day and are not answered; a request for the recording waits as long as the law gives the company. */
const waiting = (file: CaseFile): Waiting[] =>
  file.letters.flatMap((letter) => {
    const day = letter.frame.deadlineSet;
    if (letter.state !== 'sent' || letter.copyTo !== undefined || day === undefined) return [];
    const later = ACCESS.has(letter.letter) ? accessLastDay(lawFacts(file, letter.matter)) : undefined;
    return [{ letter, day: later !== undefined && later > day ? later : day }];
  });

/** The answers that sent letters wait for, for a calendar. */
export const awaitedAnswers = (file: CaseFile): { id: string; day: string }[] =>
  waiting(file).map(({ letter: { id }, day }) => ({ id, day }));

/** The next day by which a letter about a matter wants its answer. */
export const nextAnswer = (file: CaseFile, matter: string, today: string): string | undefined =>
  waiting(file)
    .flatMap(({ letter, day }) => (letter.matter === matter && day >= today ? [day] : []))
    .sort()[0];

/**
 * The days on which something is to be asked about the letters: after each day that a letter set, and how it ended.
 * @param deadlines the days of the law's dates
 */
export function followUpDays(file: CaseFile, today: string, deadlines: readonly string[]): string[] {
  const answers = waiting(file).map(({ day }) => daysAfter(day, 1));
  const last = [...deadlines, ...answers].sort().at(-1);
  const sent = file.letters.some((letter) => letter.state !== 'made');
  return [...answers, ...(sent && last ? [daysAfter(last, OUTCOME_DAYS)] : [])].filter((day) => day > today);
}

/** Says which letter has waited in vain, once, and asks what came. @returns whether anything was said */
export function askForAnswer(draft: Draft): boolean {
  for (const { letter, day } of waiting(draft.file)) {
    // That nothing came was said already when the law's day passed.
    const said = letter.letter === 'recordingAccess' && factsOf(draft.file, letter.matter).recordingReply === 'none';
    if (said || day >= draft.today || !firstTime(draft, `answer:${letter.id}`)) continue;
    tell(draft, 'answerOverdue', { date: day });
    if (draft.file.open) return true;
    draft.file = { ...draft.file, active: letter.matter };
    askFact(draft, ACCESS.has(letter.letter) ? 'recordingReply' : 'companyReply');
    return true;
  }
  return false;
}

/** How a matter ended is asked once no date lies ahead and a letter is out. @returns whether it was asked */
export function askOutcome(draft: Draft): boolean {
  if (draft.file.open) return false;
  for (const { id } of draft.file.matters) {
    const sent = draft.file.letters.some((letter) => letter.matter === id && letter.state !== 'made');
    if (!sent || knownOf(draft.file, id, 'outcome') !== undefined) continue;
    const { deadlines } = assessOnce(lawFacts(draft.file, id), draft.today);
    const ahead = [
      ...deadlines.map((deadline) => lastDay(deadline) ?? ''),
      ...waiting(draft.file).map(({ day }) => day),
    ].some((day) => day >= draft.today);
    if (ahead || !firstTime(draft, `${id}:outcome`, draft.today)) continue;
    draft.file = { ...draft.file, active: id };
    askFact(draft, 'outcome');
    return true;
  }
  return false;
}

/**
 * What follows when a company gives in, and how a matter ends.
 * @returns 'asked' when a question was put
 */
export function followUp(draft: Draft): 'asked' | 'ended' | 'none' {
  const matter = draft.file.active;
  const { companyReply, outcome, contractKind } = factsOf(draft.file, matter);
  if (companyReply === 'cancelled' && firstTime(draft, `${matter}:gaveIn`)) {
    // What was said on the phone is to be confirmed in writing; of a call that nobody told of, the letter must not speak.
    const reply = knownOf(draft.file, matter, 'companyReply');
    const words = reply?.quote ?? '';
    const written = reply?.source === 'document' || IN_WRITING.test(words) || !BY_PHONE.test(words);
    // A change that is taken back leaves the contract before it: a sentence that ended „the contract“ would end that one.
    const spoken = CHANGES.some((kind) => kind === contractKind) ? 'askWrittenChange' : 'askWritten';
    tell(draft, written ? 'checkPromise' : spoken);
  }
  if (followAccess(draft, matter)) return 'asked';
  // A letter that is being made comes first; how it ends is gone on with after it.
  if (outcome === undefined || outcome === 'unknown' || draft.file.wish) return 'none';
  if (firstTime(draft, `${matter}:ended`)) tell(draft, outcome === 'lost' ? 'endedLost' : 'ended');
  if (offerErasure(draft, matter)) return 'asked';
  if (draft.file.matters.length > 1 || !firstTime(draft, `${matter}:closing`)) return 'ended';
  ask(draft, 'confirm', { about: 'delete', matter });
  return 'asked';
}

const ACCESS_TEXTS = {
  counts: 'recordingExtended',
  late: 'recordingExtendedLate',
  bare: 'recordingExtendedBare',
} as const;

/** A refusal, a deletion, a transcript or a part, told by the customer: what it means, once; a pasted letter was explained as it came. */
function explainTold(draft: Draft, matter: string): void {
  const known = knownOf(draft.file, matter, 'recordingReply');
  if (known?.source !== 'customer') return;
  const value = NEEDS_MEANING.find((one) => one === known.value);
  if (value === undefined || !firstTime(draft, `${matter}:accessReply`, value)) return;
  const row = meaningOf(value, known.quote ?? '');
  if (row) tell(draft, 'replyRead', { text: row.text[spoken(draft.file.lang)] });
}
/** Answers after which something can be done, so that their meaning is told. */
const NEEDS_MEANING = ['refused', 'deleted', 'transcriptOnly', 'incomplete', 'given'] as const;

/**
 * What a longer time or a demand for an identity card means, once for each state; whether an extension counts hangs on its day
 * and on a reason, so those are asked first.
 * @returns whether a question was put
 */
function followAccess(draft: Draft, matter: string): boolean {
  const facts = lawFacts(draft.file, matter);
  explainTold(draft, matter);
  const date = accessLastDay(facts);
  if (date === undefined) return false;
  if (facts.recordingReply === 'identityAsked' && firstTime(draft, `${matter}:access`, 'identity'))
    tell(draft, 'recordingIdentity', { date });
  if (facts.recordingReply !== 'extended') return false;
  const extension = extensionOf(facts);
  const missing = EXTENSION.find((fact) => facts[fact] === undefined);
  // Too late is too late, whatever the reason.
  if (missing && extension !== 'late') {
    askFact(draft, missing);
    return true;
  }
  if (extension && firstTime(draft, `${matter}:access`, `${extension}:${date}`))
    tell(draft, ACCESS_TEXTS[extension], { date });
  return false;
}
/** Asked one after the other: without both the new day cannot be known. */
const EXTENSION = ['recordingExtendedDate', 'recordingExtensionReasons'] as const;

/** Once the dispute is over, and only with the copy in hand, the company need not keep the voice any longer. */
function offerErasure(draft: Draft, matter: string): boolean {
  const made = draft.file.letters.some((letter) => letter.matter === matter && letter.letter === 'erasure');
  if (made || factsOf(draft.file, matter).recordingReply !== 'given') return false;
  if (!firstTime(draft, `${matter}:erasure`)) return false;
  tell(draft, 'erasureOffer');
  ask(draft, 'letter', { about: 'erasure', values: oneLetter('erasure'), matter });
  return true;
}

/** The company has answered: the letter is marked, the reply is read, and what it does not tell is asked. */
export function companyReplied(
  draft: Draft,
  { text, received, letter: letterId }: { text: string; received: string; letter?: string | null | undefined },
): 'read' | 'asked' | 'refused' {
  const letter = draft.file.letters.find((l) => l.id === letterId);
  if (letterId && !letter) return 'refused';
  const matter = letter?.matter ?? draft.file.active;
  draft.file = {
    ...draft.file,
    active: matter,
    letters: draft.file.letters.map((l) => (l.id === letterId ? { ...l, state: 'answered' } : l)),
  };
  const access = letter !== undefined && ACCESS.has(letter.letter);
  if (!access) setFact(draft, matter, { fact: 'companyReplyDate', value: received }, 'customer', true);
  tell(draft, 'replyNoted', { date: received });
  if (explainReply(draft, matter, text, access, received)) return 'read';
  askFact(draft, access ? 'recordingReply' : 'companyReply');
  return 'asked';
}

const isSent = (letter: MadeLetter): boolean => letter.state === 'sent' && letter.copyTo === undefined;

/** The last letter sent to a company. */
export const lastSent = (file: CaseFile): MadeLetter | undefined => file.letters.findLast(isSent);

/** The sent letter that a pasted reply is about: a request for the recording, or the last of the others. */
export function letterAnswered(file: CaseFile, text: string): MadeLetter | undefined {
  const last = lastSent(file);
  // Nothing was sent: whatever the words are, they answer no letter.
  if (!last) return undefined;
  const access = answersAccess(text);
  return file.letters.findLast((letter) => isSent(letter) && ACCESS.has(letter.letter) === access) ?? last;
}
