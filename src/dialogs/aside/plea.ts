// Feeling, a curse, the wish for somebody to talk to: words that answer no question, whatever was asked.
import { wordCount } from '../../knowledge/german/words.ts';
import type { OpenQuestion } from '../../case/file.ts';
import { isFactKey, specOf } from '../../knowledge/facts.ts';
import { answerValue } from '../answering/answering.ts';
import type { Draft } from '../draft.ts';
import type { SaidQuestion } from '../messages.ts';
import { readOnce } from '../hearing/reading.ts';

const PLEAS: ReadonlySet<string> = new Set(['distress', 'insult', 'human', 'callMe']);
/** Longer words tell something, whatever is felt beside it. */
const PLEA_WORDS = 25;
/** What was untrue, and what is remembered of the call, is told in any words. */
const FREE = /^(?:memory\.|misledAboutText$|recording\.)/;

/** Whether words are a plea and no answer to the open question. */
export function pleads(draft: Draft, open: OpenQuestion, question: SaidQuestion, text: string): boolean {
  if (FREE.test(open.fact) || wordCount(text) > PLEA_WORDS) return false;
  const { intents, facts, stop } = readOnce(draft, text);
  if (stop !== undefined || !intents.some((i) => PLEAS.has(i)) || Object.keys(facts).length > 0) return false;
  const read = answerValue(draft, open, question, text);
  if (!read.found || read.loose || read.problem || read.value === 'unknown') return true;
  // "Ja, ich bin völlig fertig" has answered; so has who names a firm we know. Any other words would do for a name.
  const named = isFactKey(open.fact) ? specOf(open.fact).kind === 'text' : question.type === 'text';
  return named && read.value === text.trim();
}
