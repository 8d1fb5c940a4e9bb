// Assessments and next questions are asked for several times on the way to a reply, for the same facts: the last ones are kept.
import type { FactKey, Facts } from '../facts.ts';
import { remembered } from '../remembered.ts';
import { assess, nextAsked } from './assess.ts';
import type { Assessment } from './assessment.ts';

/** A turn needs about three; some turns at once fit. An assessment is about 10 KB. */
const assessments = remembered<Assessment>(64);
/** One case looks ahead by up to seven. */
const questions = remembered<{ fact: FactKey | null }>(256);

const keyOf = (facts: Facts, today: string): string => `${today}${JSON.stringify(facts)}`;

/** The same as `assess`: equal facts on the same day give the same assessment, computed once while it is fresh. */
export const assessOnce = (facts: Facts, today: string): Assessment =>
  assessments(keyOf(facts, today), () => assess(facts, today));

/** The same as `nextAsked`. */
export const nextAskedOnce = (facts: Facts, today: string): FactKey | null =>
  questions(keyOf(facts, today), () => ({ fact: nextAsked(facts, today) })).fact;
