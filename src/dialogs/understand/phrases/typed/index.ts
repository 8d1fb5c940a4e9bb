// What people type to one question and would not say in a story: words for each value, by the fact that is asked for.
import { CALL } from './call.ts';
import { CONTRACT } from './contract.ts';
import { PAPERS } from './papers.ts';
import { PERSONS } from './persons.ts';
import { MONEY } from './money.ts';
import { RECORDING } from './recording.ts';
import { STEPS } from './steps.ts';
import type { TypedWords } from './question.ts';

export type { WordedQuestion } from './question.ts';

/** All of them; each question stands in one of the parts. */
export const ANSWER_WORDS: TypedWords = {
  ...CALL,
  ...CONTRACT,
  ...PAPERS,
  ...PERSONS,
  ...MONEY,
  ...RECORDING,
  ...STEPS,
};
