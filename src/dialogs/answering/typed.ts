// A line that was typed under a question, and the ways in which it may answer.
import type { OpenQuestion } from '../../case/file.ts';
import type { FactKey, FactKind } from '../../knowledge/facts.ts';
import type { Draft } from '../draft.ts';
import type { Proposal, SaidQuestion } from '../messages.ts';

/** A line that was typed under a question. */
export type Typed = {
  draft: Draft;
  open: OpenQuestion;
  question: SaidQuestion;
  /** The question's own words. */
  asked: string;
  text: string;
  /** What a model proposed for the text. */
  heard: readonly Proposal[];
};
/** The same, where the question is for a fact. */
export type OfFact = Typed & { fact: FactKey; kind: FactKind };
/** Whether the text was taken as the answer, or is none; undefined where the next way is to be tried. */
export type Way = (typed: OfFact) => boolean | undefined;

/** Questions for a name: a sentence without one is no answer. */
export const NAMES: ReadonlySet<string> = new Set(['provider', 'callerClaimedToBe', 'callCentre']);
