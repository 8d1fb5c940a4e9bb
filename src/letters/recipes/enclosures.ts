// What a line under „Anlagen“ stands for: the paper of the case that belongs behind it.
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import { recipeOf } from './index.ts';
import type { EnclosedPaper } from './recipe.ts';

const NUMBER = /^\d+\. /;

/** An enclosure as a made letter lists it, without its number, and which paper it is; none where the letter names no paper of the case. */
export function enclosureOf(letter: LetterKind, line: string): { title: string; paper?: EnclosedPaper } {
  const title = line.replace(NUMBER, '');
  const paper = recipeOf(letter)?.enclosures?.find(({ text }) => text === title)?.paper;
  return { title, ...(paper ? { paper } : {}) };
}
