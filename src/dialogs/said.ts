// What the customer wrote: command, button, number, value of the type, free text, in this order (contract 6).
import type { OpenQuestion } from '../case/file.ts';
import { FACTS, isFactKey } from '../knowledge/facts.ts';
import { take } from './answer.ts';
import { answerValue } from './answering.ts';
import { command } from './commands.ts';
import { tell, type Draft } from './draft.ts';
import { hear } from './hear.ts';
import { askAgain } from './interview.ts';
import { matchChoice } from './match.ts';
import type { Proposal } from './messages.ts';
import { aboutOf } from './asking.ts';
import { spoken } from './phrases/spoken.ts';
import { wordQuestion } from './replies/question.ts';
import { readCommand } from './understand/index.ts';

const READ_LIMIT = 20_000;
/** From so many words on an answer is also read as a story: it may say more than was asked. */
const STORY_WORDS = 5;

const words = (text: string): number => text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

/** One line of the customer. @param heard what a model proposed for it, if any */
export function said(draft: Draft, whole: string, heard: readonly Proposal[] = []): void {
  if (whole.length > READ_LIMIT) tell(draft, 'tooLong');
  const text = whole.slice(0, READ_LIMIT).trim();
  const { open, lang } = draft.file;
  if (!/[\p{L}\p{N}]/u.test(text)) return nothingSaid(draft, text);

  const name = readCommand(text, lang);
  if (name && !namesChoice(draft, open, text)) return command(draft, name);

  if (open) {
    const { question } = wordQuestion(open, aboutOf(draft, open), draft.file, spoken(lang));
    const choice = matchChoice(text, question);
    if (choice !== undefined && take(draft, open, choice) === 'taken') return;
    const value = answerValue(draft, open, question, text);
    if (value.found) {
      if (value.problem) {
        tell(draft, value.problem);
        return askAgain(draft, undefined, true);
      }
      if (isFactKey(open.fact) && words(text) >= STORY_WORDS)
        return hear(draft, text, heard, { open, value: value.value });
      if (take(draft, open, value.value, quoteFor(open, text)) === 'taken') return;
    }
    if (typedOnly(open) && !looksLikeStory(text) && take(draft, open, text) === 'taken') return;
  }
  hear(draft, text, heard);
}

/** A typed answer proves a fact by itself; a yes or no does not make a quote. */
const quoteFor = (open: OpenQuestion, text: string): string | undefined =>
  isFactKey(open.fact) && FACTS[open.fact].kind !== 'boolean' && words(text) > 2 ? text : undefined;

/** Questions whose answer is any text: name, address, company. */
const typedOnly = (open: OpenQuestion): boolean =>
  open.fact.startsWith('sender.') ||
  open.fact.startsWith('recipient.') ||
  (isFactKey(open.fact) && FACTS[open.fact].kind === 'text');

const looksLikeStory = (text: string): boolean => words(text) > 25 || /[?]$/.test(text.trim());

function namesChoice(draft: Draft, open: OpenQuestion | undefined, text: string): boolean {
  if (!open) return false;
  const { question } = wordQuestion(open, aboutOf(draft, open), draft.file, spoken(draft.file.lang));
  return matchChoice(text, question) !== undefined;
}

function nothingSaid(draft: Draft, text: string): void {
  tell(draft, text === '' ? 'empty' : 'onlySigns');
  askAgain(draft);
}
