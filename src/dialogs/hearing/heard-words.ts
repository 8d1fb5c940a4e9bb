// What is known of free text while it is heard: its reading, the answer in it, the yes before it.
import type { OpenQuestion } from '../../case/file.ts';
import type { Draft } from '../draft.ts';
import type { Told } from '../ledger.ts';
import type { Extraction } from '../understand/index.ts';

/** A value already read for the open question from the same text, or from the words that stood before it (`quote`). */
export type Answered = { open: OpenQuestion; value: unknown; beside: readonly Told[]; quote?: string };

/** A yes that was said before the text: to the facts of a matter, perhaps all but what the text puts right. */
export type Agreed = { matter: string; excepts: boolean };

/** Free text with all that is known of it before its facts are taken. */
export type Words = {
  draft: Draft;
  text: string;
  reading: Extraction;
  /** They tell nothing of the case: a question, a task, a plan to say something untrue, somebody in danger. */
  bare: boolean;
  answered?: Answered;
  /** The value of what was answered, as the fact takes it. */
  value?: Told['value'];
  agreed?: Agreed;
};
