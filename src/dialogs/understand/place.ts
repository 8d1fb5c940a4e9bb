// Where words stand in the read text.
import type { Span } from '../../knowledge/german/clauses.ts';

/** From the first sign of some words up to behind their last. */
export type Place = Span;

/** The place of a hit without the blanks behind it. @param from where the searched text begins */
export const spanOf = (hit: RegExpExecArray, from = 0): Place => ({
  start: from + hit.index,
  end: from + hit.index + hit[0].trimEnd().length,
});

/** The place of a hit, blanks and all. */
export const wholeOf = (hit: RegExpExecArray, from = 0): Place => ({
  start: from + hit.index,
  end: from + hit.index + hit[0].length,
});
