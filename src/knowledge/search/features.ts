// What speaks for each passage, as numbers: how near the question comes to the ways of asking, how much of it the passage
// knows, what its text says.
import { DECISIVE } from './concepts.ts';
import { RESPECTS, partsOf, theirPages } from './pages.ts';
import { termsOf, type Token } from './words.ts';

/** In each respect (meaning, words, pieces of words): the nearest way, all ways together, how likely the parts are. */
export const FEATURES = [
  'termsWay',
  'wordsWay',
  'piecesWay',
  'termsAll',
  'wordsAll',
  'piecesAll',
  'termsLikely',
  'wordsLikely',
  'piecesLikely',
  'text',
  'coverage',
  'missed',
  'beside',
  'other',
] as const;
/** One number for each feature, in their order. */
export type Features = Float64Array;

export type Asked = {
  tokens: readonly Token[];
  /** What each token weighs in the question. */
  shares: readonly number[];
};

/** What only the passage's text knows counts half. */
const TEXT_COVERS = 0.5;
const MOST_MISSED = 2;

/**
 * The features of every page for a question.
 * @param without number of a way of asking that is left out, as if it had never been written down
 */
export function featuresOf(question: string, { tokens, shares }: Asked, without?: number): Features[] {
  const { pages, ways, bodies, measures } = theirPages();
  const terms = termsOf(tokens);
  const set = new Set(terms);
  const parts = partsOf(question, terms);
  const near = RESPECTS.map((respect) => measures[respect](parts[respect], without));
  const joint = ways.map((_, way) => near.reduce((sum, one) => sum + (one.ways[way] ?? 0), 0));
  const found = bodies.search(terms.join(' '));
  const most = Math.max(...found.map(({ score }) => score));
  const text = new Map(found.map(({ id, score }) => [Number(id), score / most]));
  const whole = shares.reduce((sum, one) => sum + one, 0) || 1;
  const decisive = [...set].filter((term) => DECISIVE.has(term));
  return pages.map((page, number) => {
    const own = without !== undefined && ways[without]?.page === number ? ways[without].terms : undefined;
    const isAsked = (term: string): boolean => (page.asked.get(term) ?? 0) > (own?.has(term) ? 1 : 0);
    const covers = ({ terms: any }: Token): number =>
      any.some(isAsked) ? 1 : any.some((term) => page.told.has(term)) ? TEXT_COVERS : 0;
    const nearest = page.ways.reduce((best, way) => ((joint[way] ?? 0) > (joint[best] ?? 0) ? way : best), -1);
    return Float64Array.of(
      ...near.map((one) => page.ways.reduce((best, way) => Math.max(best, one.ways[way] ?? 0), 0)),
      ...near.map((one) => one.passages[number] ?? 0),
      ...near.map((one) => one.likely[number] ?? 0),
      text.get(number) ?? 0,
      tokens.reduce((sum, token, i) => sum + covers(token) * (shares[i] ?? 0), 0) / whole,
      Math.min(MOST_MISSED, decisive.filter((term) => !isAsked(term)).length),
      ways[nearest]?.decisive.some((term) => !set.has(term)) ? 1 : 0,
      page.other ? 1 : 0,
    );
  });
}
