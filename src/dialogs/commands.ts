// Commands of the talk: back, why, explain, skip, repeat, answers, change, restart, cancel, delete, human, court, result, letters.
import type { Matter, OpenQuestion, Step } from '../case/file.ts';
import { withFact } from '../case/file.ts';
import { isFactKey, type FactKey } from '../knowledge/facts.ts';
import { ANEW } from './paper/address.ts';
import { take } from './answering/answer.ts';
import { takeConfirm } from './answering/answer-confirm.ts';
import { askCourtPaper, askFact, countAnew, isFactQuestion } from './asking.ts';
import { activeMatter, ask, assessed, closeQuestion, tell, type Draft } from './draft.ts';
import { people } from './hearing/findings.ts';
import { askAgain, hasFacts, proceed, showResult } from './interview.ts';
import { dropWish } from './paper/compose.ts';
import { beneath } from './hearing/meant.ts';
import { writeDown } from './tape/memory.ts';
import { listen } from './tape/tape.ts';
import { madeMark } from './paper/options.ts';
import { sendingTold } from './sending/sending.ts';
import { askLetters, wishLetter } from './paper/paper.ts';

/** What can be asked of the talk itself. */
export const COMMANDS = [
  'back', 'why', 'explain', 'skip', 'repeat', 'answers', 'change', 'restart', 'cancel', 'delete', 'human', 'court', 'result', 'letters', 'help',
  'recording', 'memory',
] as const; // prettier-ignore
/** One of them. */
export type Command = (typeof COMMANDS)[number];
/** Whether a name is one of them. */
export const isCommand = (name: string): name is Command => (COMMANDS as readonly string[]).includes(name);

/** Runs a command. @param fact for `change`: the fact to ask again */
export function command(draft: Draft, name: Command, fact?: string): void {
  const offered = draft.file.open?.fact === 'meant';
  beneath(draft);
  switch (name) {
    case 'back':
      return offered ? repeated(draft) : back(draft);
    case 'why':
    case 'explain': {
      const { open } = draft.file;
      if (!open) return resume(draft);
      draft.replies.push({ kind: 'reason', question: open, ...(name === 'explain' ? { plain: true } : {}) });
      // The hint of where to look comes with it; asking is no failed try.
      return askAgain(draft, undefined, (open.again ?? 0) === 0);
    }
    case 'skip':
      return skip(draft);
    case 'repeat':
    case 'help':
      if (name === 'help') tell(draft, 'help');
      return repeated(draft);
    case 'answers':
      return answers(draft);
    case 'change':
      return change(draft, fact);
    case 'restart':
      return ask(draft, 'confirm', { about: 'restart' });
    case 'delete':
      return ask(draft, 'confirm', { about: 'delete' });
    case 'cancel':
      return cancel(draft);
    case 'human':
      people(draft);
      return draft.file.open ? askAgain(draft) : undefined;
    case 'court':
      return court(draft);
    case 'result':
      if (!hasFacts(draft)) {
        tell(draft, 'noResultYet');
        return askAgain(draft);
      }
      showResult(draft, assessed(draft), true);
      return draft.file.open ? askAgain(draft) : undefined;
    case 'letters':
      return letters(draft);
    case 'recording':
      return listen(draft);
    case 'memory':
      return writeDown(draft);
  }
}

/** Where no question is open: an interview that was broken off goes on, a finished one is finished. */
function resume(draft: Draft): void {
  if (hasFacts(draft) && activeMatter(draft).concluded) return tell(draft, 'nothingOpen');
  proceed(draft);
}

const repeated = (draft: Draft): void => (draft.file.open ? askAgain(draft) : resume(draft));

/** "zurück": what the last answer changed stands as before, and its question is put again. */
function back(draft: Draft): void {
  if (leavesPaper(draft) || leavesInBetween(draft)) return;
  const step = draft.file.trail.at(-1);
  if (!step || wholeStory(step)) {
    tell(draft, 'nothingToUndo');
    return askAgain(draft);
  }
  draft.file = { ...draft.file, trail: draft.file.trail.slice(0, -1) };
  undo(draft, step);
  countAnew(draft);
  tell(draft, 'undone');
  // What stood there before stands there again, and is said.
  for (const { fact, known } of step.before) {
    if (known && known.value !== 'unknown') draft.replies.push({ kind: 'changed', fact, value: known.value });
  }
  const { question } = step;
  if (question.fact === 'confirm') return proceed(draft);
  if (isFactQuestion(question.fact) && question.about !== 'start') return askFact(draft, question.fact);
  draft.file = { ...draft.file, open: question };
  askAgain(draft);
}

/** A question about a paper came in between: "zurück" leaves it, and undoes no answer that nobody spoke of. */
function leavesPaper(draft: Draft): boolean {
  const { open } = draft.file;
  if (open?.fact === 'evidence.heading' && open.about !== undefined) ask(draft, 'evidence.role', { about: open.about });
  else if (open?.fact === 'evidence.role') {
    tell(draft, 'skipped');
    closeQuestion(draft);
    proceed(draft);
  } else return false;
  return true;
}

/** What a command asked in between is left, too: the last answer was none of it. */
function leavesInBetween(draft: Draft): boolean {
  const { open } = draft.file;
  if (open?.fact !== 'confirm' || open.about === undefined || !IN_BETWEEN.has(open.about)) return false;
  return takeConfirm(draft, open, open.about === 'answers' ? 'none' : false) === 'taken';
}
/** Questions that stand between and change nothing: going back from them leaves the last answer. */
const IN_BETWEEN: ReadonlySet<string> = new Set(['answers', 'restart', 'delete', 'cancel', 'change']);

/** A told story is not thrown away by one word; single answers are changed, or everything begins anew. */
const wholeStory = ({ question, before }: Step): boolean =>
  before.length > (question.about === 'start' ? 2 : STORY_FACTS) && before.every(({ known }) => known === undefined);
/** Told at another question: so many facts at once are a story, too. */
const STORY_FACTS = 4;

function undo(draft: Draft, step: Step): void {
  const { matter } = step.question;
  for (const { fact, known } of step.before) draft.file = withFact(draft.file, matter, fact, known);
  const { pending: _pending, ...file } = draft.file;
  draft.file = {
    ...file,
    ...(step.sender ? { sender: step.sender } : {}),
    skipped: file.skipped.filter((s) => !(s.matter === matter && s.fact === step.question.fact)),
  };
  if (step.question.fact === 'letter') {
    dropWish(draft);
    const reopened = ({ concluded: _concluded, ...m }: Matter): Matter => m;
    draft.file = { ...draft.file, matters: draft.file.matters.map((m) => (m.id === matter ? reopened(m) : m)) };
  }
  if (file.matters.some((m) => m.id === matter)) draft.file = { ...draft.file, active: matter };
}

/** "überspringen": a fact is put aside; what cannot be put aside is asked again. */
function skip(draft: Draft): void {
  const { open } = draft.file;
  if (!open) return resume(draft);
  if (isFactQuestion(open.fact)) return putAside(draft, open, open.fact, 'skipped');
  // A letter goes out without a number as well; its own button says so. The address that is noted stays.
  const may = open.fact === 'sender.customerNumber' || open.about === ANEW;
  if (may && take(draft, open, 'none') === 'taken') return;
  if (open.fact === 'sent' || open.fact === 'sentDay') {
    sendingTold(draft);
    tell(draft, 'skipped');
    return proceed(draft);
  }
  tell(draft, 'cannotSkip');
  askAgain(draft);
}

/** Leaves the question about a fact open and goes on with the next. */
export function putAside(draft: Draft, open: OpenQuestion, fact: FactKey, why: 'skipped' | 'putAside'): void {
  const step: Step = { question: open, before: [] };
  draft.file = {
    ...draft.file,
    skipped: [...draft.file.skipped, { matter: open.matter, fact }],
    trail: [...draft.file.trail, step].slice(-40),
  };
  tell(draft, why);
  proceed(draft);
}

/** "Antworten": all answers as a list; then the open question comes again. */
function answers(draft: Draft): void {
  if (!hasFacts(draft)) {
    tell(draft, 'noAnswersYet');
    return askAgain(draft);
  }
  draft.replies.push({ kind: 'answers', matter: draft.file.active });
  tell(draft, 'howToChange');
  if (draft.file.open) askAgain(draft);
}

/** "ändern": all answers as a list to choose from; with a fact, its question again. */
function change(draft: Draft, fact?: string): void {
  if (fact === 'sender') return changeSender(draft);
  countAnew(draft);
  if (fact !== undefined && isFactKey(fact)) return askFact(draft, fact);
  if (!hasFacts(draft)) {
    tell(draft, 'noAnswersYet');
    return askAgain(draft);
  }
  ask(draft, 'confirm', { about: 'answers' });
}

/** Name and address are asked anew, then the last letter is made with them; the old version stays as it is. */
function changeSender(draft: Draft): void {
  const { name: _n, street: _s, postcode: _p, town: _t, country: _c, ...sender } = draft.file.sender;
  const last = draft.file.letters.findLast((one) => one.matter === draft.file.active && one.copyTo === undefined);
  draft.file = { ...draft.file, sender };
  closeQuestion(draft);
  if (last) {
    // From equal facts no letter is made twice: but for the name it would be the same.
    const { [madeMark(last.matter, last.letter)]: _made, ...shown } = draft.file.shown;
    draft.file = { ...draft.file, shown };
    wishLetter(draft, last.letter);
  }
  proceed(draft);
}

/** "abbrechen": the letter in hand is put away, nothing is deleted. */
function cancel(draft: Draft): void {
  const { pending: _pending, ...file } = draft.file;
  draft.file = file;
  const had = draft.file.wish !== undefined;
  dropWish(draft);
  tell(draft, 'cancelled');
  if (had) return proceed(draft);
  closeQuestion(draft);
}

/** "Danke, tschüss": the talk stops where it is. A letter that is being made is gone on with when they write again. */
export function leave(draft: Draft): void {
  beneath(draft);
  tell(draft, 'cancelled');
  closeQuestion(draft);
}

/** Post from a court goes before everything; what kind it is, is asked first. */
export function court(draft: Draft): void {
  const dunning = assessed(draft).deadlines.some((d) => d.id === 'courtOrder' || d.id === 'enforcementOrder');
  tell(draft, 'courtFirst');
  if (dunning) return proceed(draft);
  askCourtPaper(draft);
}

/** "Briefe": those made so far, then those that can be made. */
function letters(draft: Draft): void {
  for (const made of draft.file.letters.slice(-3)) draft.replies.push({ kind: 'letter', letter: made.id });
  if (!hasFacts(draft)) {
    tell(draft, 'noLettersYet');
    return askAgain(draft);
  }
  const { nextQuestion } = assessed(draft);
  if (nextQuestion) {
    tell(draft, 'lettersAfterQuestions');
    return draft.file.open ? askAgain(draft) : proceed(draft);
  }
  // "Ok Brief", at the very list of them, names none.
  if (draft.file.open?.fact === 'letter' && draft.file.letters.length === 0) return askAgain(draft, 'letterFirst');
  closeQuestion(draft);
  if (askLetters(draft) === 'none') tell(draft, 'noLetters');
}
