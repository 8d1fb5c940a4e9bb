// Words in which nothing was found: the same question with more and more help, and in the end without it.
import { matterOf } from '../../case/file.ts';
import { isFactKey } from '../../knowledge/facts.ts';
import { aboutOf } from '../asking.ts';
import { putAside } from '../commands.ts';
import { tell, type Draft } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import { takeParty } from '../paper/parties.ts';
import { wordQuestion } from '../replies/question.ts';
import { agrees } from '../understand/index.ts';

/** "Moment, da steht …, das stimmt so nicht", when all is done. */
const WRONG =
  /(?<!\p{L})(?:(?:stimmt|passt)(?: (?:so|da|ja|doch|aber|gar))* (?:nicht|ned|net|nich)|(?:ist|war)(?: (?:so|da|ja|doch|aber|leider))* (?:falsch|nicht (?:richtig|wahr))|nicht richtig|(?:is|isn.t|not|that.s) (?:wrong|not right|right))(?!\p{L})/iu;

const NUMBER_ALONE = /^\s*\d{1,2}[.)]?\s*$/;

/** Questions of this form are answered by the thing itself. */
const ASKS_WHETHER: ReadonlySet<string> = new Set(['sender.customerNumber', 'sender.email']);

/** How often a question is put again before it is left open. */
const TRIES = 3;

/** Nothing in it: a calm sentence and the same question; then with help; then with "I don't know"; then it is left open. */
export function notUnderstood(draft: Draft, text = ''): void {
  const wrongSaid = WRONG.test(text);
  const { open } = draft.file;
  if (!open) {
    if (matterOf(draft.file).concluded) return tell(draft, wrongSaid ? 'howToChange' : 'afterwards');
    // "1", behind a stop: the answer to a question that has gone. It is put again, and nothing is found wanting.
    if (!NUMBER_ALONE.test(text)) tell(draft, 'nothingNew');
    return proceed(draft);
  }
  // Asked whether there is a number or an address: "ja" says so, and names none.
  if (ASKS_WHETHER.has(open.fact) && agrees(text) === true) return askAgain(draft, 'thenWrite', true);
  const again = open.again ?? 0;
  // The first question is worded as an invitation and carries no lead of its own.
  if (open.about === 'start') tell(draft, 'onlySigns');
  if (again === 0) return askAgain(draft, 'notUnderstood', true);
  const { question } = wordQuestion(open, aboutOf(draft, open, false), draft.file, draft.file.lang);
  const canSkip = question.choices?.some((c) => c.value === 'unknown') === true;
  // A customer who has tried so often is not kept at this question: a later one may make it needless.
  if (again >= TRIES && isFactKey(open.fact)) return putAside(draft, open, open.fact, 'putAside');
  if (again >= TRIES && takeParty(draft, open, 'unknown') === 'taken') return proceed(draft);
  if (again === 1 && question.help) return askAgain(draft, 'notUnderstoodHelp', true);
  askAgain(draft, canSkip ? 'notUnderstoodUnknown' : question.choices ? 'notUnderstoodChoose' : 'notUnderstood', true);
}
