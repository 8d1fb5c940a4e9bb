// What speaks for each passage, as numbers: how near the question comes to the ways of asking, how much of it the passage
// knows, what its text says.
import { DECISIVE } from './concepts.ts';
import { hasOf, OFTEN, ONCE, pageOf, partsOf, theirPages, TOLD } from './pages.ts';
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
export type Features = readonly number[];

/** A question, ready for the search. */
export type Asked = {
  tokens: readonly Token[];
  /** What each token weighs in the question. */
  shares: readonly number[];
};

/** What only the passage's text knows counts half. */
const TEXT_COVERS = 0.5;
const MOST_MISSED = 2;

/** What each page knows of a question: the shares of its words together, and how many of the decisive ones it misses. */
function knownBy({ tokens, shares }: Asked, decisive: readonly string[], without: number | undefined) {
  const { pages, holders, ways } = theirPages();
  const own = without === undefined ? undefined : ways[without];
  /** Whether a page's ways have a term, one that is left out not counted. */
  const isAsked = (holds: number, term: string): boolean =>
    (hasOf(holds) & (ONCE | OFTEN)) > (own?.page === pageOf(holds) && own.terms.has(term) ? 1 : 0);
  const covered = new Float64Array(pages.length);
  const covers = new Float64Array(pages.length);
  for (const [i, token] of tokens.entries()) {
    covers.fill(0);
    for (const term of token.terms)
      for (const holds of holders.get(term) ?? []) {
        const page = pageOf(holds);
        if (isAsked(holds, term)) covers[page] = 1;
        else if (covers[page] === 0 && hasOf(holds) >= TOLD) covers[page] = TEXT_COVERS;
      }
    const share = shares[i] ?? 0;
    for (let page = 0; page < covers.length; page += 1)
      covered[page] = (covered[page] ?? 0) + (covers[page] ?? 0) * share;
  }
  const missed = new Float64Array(pages.length).fill(decisive.length);
  for (const term of decisive)
    for (const holds of holders.get(term) ?? [])
      if (isAsked(holds, term)) missed[pageOf(holds)] = (missed[pageOf(holds)] ?? 0) - 1;
  return { covered, missed };
}

/**
 * The features of every page for a question.
 * @param without number of a way of asking that is left out, as if it had never been written down
 */
export function featuresOf(question: string, { tokens, shares }: Asked, without?: number): Features[] {
  const { pages, ways, bodies, measures } = theirPages();
  const terms = termsOf(tokens);
  const set = new Set(terms);
  const parts = partsOf(question, terms);
  const [byTerms, byWords, byPieces] = [
    measures.terms(parts.terms, without),
    measures.words(parts.words, without),
    measures.pieces(parts.pieces, without),
  ];
  const found = bodies.search(terms.join(' '));
  const most = Math.max(...found.map(({ score }) => score));
  const text = new Map(found.map(({ id, score }) => [Number(id), score / most]));
  const whole = shares.reduce((sum, one) => sum + one, 0) || 1;
  const decisive = [...set].filter((term) => DECISIVE.has(term));
  const { covered, missed } = knownBy({ tokens, shares }, decisive, without);
  return pages.map((page, number) => {
    let nearest = -1;
    let nearestSum = 0;
    // Of which way the question is most is asked only where a way names something that decides.
    if (page.decides)
      for (const way of page.ways) {
        const joint = (byTerms.ways[way] ?? 0) + (byWords.ways[way] ?? 0) + (byPieces.ways[way] ?? 0);
        if (joint <= nearestSum) continue;
        nearestSum = joint;
        nearest = way;
      }
    return [
      byTerms.nearest[number] ?? 0,
      byWords.nearest[number] ?? 0,
      byPieces.nearest[number] ?? 0,
      byTerms.passages[number] ?? 0,
      byWords.passages[number] ?? 0,
      byPieces.passages[number] ?? 0,
      byTerms.likely[number] ?? 0,
      byWords.likely[number] ?? 0,
      byPieces.likely[number] ?? 0,
      text.get(number) ?? 0,
      (covered[number] ?? 0) / whole,
      Math.min(MOST_MISSED, missed[number] ?? 0),
      ways[nearest]?.decisive.some((term) => !set.has(term)) ? 1 : 0,
      page.other ? 1 : 0,
    ];
  });
}
