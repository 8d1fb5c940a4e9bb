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

/**
 * A place without the signs around its words.
 * @param marks what falls away: a sign in front, a sign behind, and a word that only joins what follows
 */
export function trimmed(
  text: string,
  { start, end }: Place,
  marks: { before: RegExp; behind: RegExp; joins?: RegExp },
): Place {
  let [a, b] = [start, end];
  while (a < b && marks.before.test(text.charAt(a))) a++;
  a += marks.joins?.exec(text.slice(a, b))?.[0].length ?? 0;
  while (b > a && marks.behind.test(text.charAt(b - 1))) b--;
  return { start: a, end: b };
}
