// Where a yes or no stands: what both readings of it look at.
import type { Clause, Reading } from '../reading.ts';

/** Where a yes or no stands: what leads up to it in its sentence, its own words, and all of its clauses. */
export type Around = {
  clause: Clause;
  sentence: Reading['sentences'][number];
  said: string;
  lead: string;
  words: string;
};

/** The customer tells of themselves. */
export const OWN = /\b(?:ich|wir|hab|habe|i|we)\b/;
