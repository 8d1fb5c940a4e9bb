// What a letter says for facts: the words of the tables that lawyers read.
import assert from 'node:assert/strict';
import type { Facts } from '../../../src/knowledge/facts.ts';
import type { LetterKind } from '../../../src/knowledge/law/assessment.ts';
import { assessOnce } from '../../../src/knowledge/law/index.ts';
import { LetterProblem } from '../../../src/letters/index.ts';
import type { LetterInput } from '../../../src/letters/letter.ts';
import { bodyOf, documentOf, PARTIES, TODAY } from './cases.ts';

/** A letter of a case, with its ladder. */
export const make = (letter: LetterKind, facts: Facts, more: Partial<LetterInput> = {}) =>
  documentOf({ letter, facts, parties: PARTIES, today: TODAY, stack: true, ...more });
/** What must and must not stand in it. */
export const says = (
  letter: LetterKind,
  facts: Facts,
  must: readonly RegExp[],
  mustNot: readonly RegExp[] = [],
  more: Partial<LetterInput> = {},
): void => {
  const text = bodyOf(make(letter, facts, more));
  for (const one of must) assert.match(text, one);
  for (const one of mustNot) assert.doesNotMatch(text, one);
};
/** It does not fit these facts, and says so. */
export const refused = (letter: LetterKind, facts: Facts): void => {
  assert.throws(
    () => make(letter, facts),
    (e) => e instanceof LetterProblem && e.code === 'notFitting',
  );
};
/** Whether the assessment offers it. */
export const offered = (letter: LetterKind, facts: Facts): boolean =>
  assessOnce(facts, TODAY).remedies.some((one) => one.letter === letter);
