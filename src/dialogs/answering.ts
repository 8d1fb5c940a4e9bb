// A typed value for the open question, by its type; and what is wrong with one that cannot be.
import type { OpenQuestion } from '../case/file.ts';
import { isFactKey, specOf, type FactKey } from '../knowledge/facts.ts';
import type { Draft } from './draft.ts';
import { checked, futureDates } from './ledger.ts';
import type { SaidQuestion } from './messages.ts';
import type { TextKey } from './phrases/texts.ts';
import { readAnswer } from './understand/index.ts';

/** `found` with a `problem`: it was meant as an answer but cannot be right. */
export type AnswerRead = { found: false } | { found: true; value: unknown; problem?: TextKey };

/** Reads the type's value out of typed text. */
export function answerValue(draft: Draft, open: OpenQuestion, question: SaidQuestion, text: string): AnswerRead {
  const read = readAnswer(text, {
    kind: isFactKey(open.fact) ? specOf(open.fact).kind : question.type === 'boolean' ? 'boolean' : 'choice',
    choices: question.choices ?? [],
    today: draft.today,
    lang: draft.file.lang,
  });
  if (read === undefined) return { found: false };
  const problem = isFactKey(open.fact) ? answerProblem(open.fact, read.value, draft.today) : undefined;
  return { found: true, value: read.value, ...(problem ? { problem } : {}) };
}

/** Why a value cannot stand for a fact; undefined when it can, or when it is no value of the fact at all. */
export function answerProblem(fact: FactKey, value: unknown, today: string): TextKey | undefined {
  const fits = checked(fact, value);
  if (fits === undefined)
    return specOf(fact).kind === 'date' && /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? 'dateInvalid' : undefined;
  return futureDates([{ fact, value: fits }], today).length > 0 ? 'dateAhead' : undefined;
}
