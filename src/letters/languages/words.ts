// The words around letters in a language beside German and English. The letter itself stays German.
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import type { CopyRole } from '../letter.ts';
import type { ProofClass } from '../recipes/recipe.ts';

/** Words around letters, for every letter, block and copy there is: the program stops where one is missing. */
export type LetterWords = {
  /** Has somebody who grew up with the language read these words? Until then the customer is told. */
  readonly checkedBySpeaker: boolean;
  /** Instead of an explanation where the customer changed a paragraph. */
  readonly ownWords: string;
  readonly notUs: string;
  readonly counts: Readonly<Record<'dispatch' | 'receipt', string>>;
  readonly sending: Readonly<Record<ProofClass, string>>;
  readonly titles: Readonly<Record<LetterKind, string>>;
  /** What else to do with a letter, as many sentences as its recipe has. */
  readonly advice: Readonly<Partial<Record<LetterKind, readonly string[]>>>;
  /** Why a letter does not fit, in the order of its recipe. */
  readonly refusals: Readonly<Partial<Record<LetterKind, readonly string[]>>>;
  /** Second letters: what they are called, and what their recipe advises. */
  readonly copies: Readonly<Record<CopyRole, { readonly title: string; readonly advice: readonly string[] }>>;
  /** Why a paragraph stands there, by block; blocks that share their German reason have one entry, under any of them. */
  readonly why: Readonly<Record<string, string>>;
};
