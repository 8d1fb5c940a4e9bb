// The law's words in a language beside German and English. Norms and their paraphrase stay German.
import type { Conclusion, Firmness, LetterKind } from '../assessment.ts';
import type { Mark } from '../rules/rule.ts';

/** A rule in words. */
export type RuleWords = {
  readonly title: string;
  readonly text: string;
  /** Only where the rule has a sentence of its own for how firm it is. */
  readonly firmnessWhy?: string;
};
/** A conclusion as the heading of a result, with the sentence under it. */
export type Headline = { headline: string; lead: string };
/** What a period is called, and what has to be done in it. */
export type DeadlineWords = { title: string; todo: string };

/** The law's words in one further language; a gap stops the program. */
export type LawWords = {
  /** Has somebody who grew up with the language read these words? Until then the customer is told. */
  readonly checkedBySpeaker: boolean;
  /** Rules that decide something, by id: title and text as in German, the first sentence without a paragraph sign. */
  readonly rules: Readonly<Record<string, RuleWords>>;
  readonly conclusions: Readonly<Record<Conclusion | 'noCapacity', Headline>>;
  /** The headline where a withdrawal already sent in time carries the result. */
  readonly stands: string;
  /** By kind of deadline. */
  readonly deadlines: Readonly<Record<string, DeadlineWords>>;
  /** Why each letter is offered. */
  readonly reasons: Readonly<Record<LetterKind, string>>;
  /** Facts that cannot all be true, by the check's id. */
  readonly contradictions: Readonly<Record<string, string>>;
  readonly firmness: Readonly<Record<Firmness, string>>;
  readonly marks: Readonly<Record<Exclude<Mark, 'V'>, string>>;
};
