// Finds the passages that answer a question and says how sure it is of the first.
import { isFurther, isLight, read } from './ask.ts';
import { FEATURES, featuresOf, type Features } from './features.ts';
import { pageOf, theirPages } from './pages.ts';
import { DOUBTS, JUDGE, RANK } from './weights.ts';
import { termsOf } from './words.ts';

/** A passage found, best first. */
export type Hit = {
  /** Id of the passage. */
  id: string;
  /** How much speaks for it, among hits of one question; all together, with questions of other fields, are at most 1. */
  share: number;
};
/** What was found, and how sure it is. */
export type Found = {
  /** The best first. */
  hits: Hit[];
  /** How likely the first answers the question, 0 to 1. */
  sure: number;
  /** A question of another field comes nearer than any passage. */
  other: boolean;
  /** What the question is made of, as the search counts it. */
  terms: string[];
};

const WEIGHTS = Float64Array.from(FEATURES, (name) => RANK[name]);
const scoreOf = (features: Features): number => features.reduce((sum, one, i) => sum + one * (WEIGHTS[i] ?? 0), 0);
const at = (features: Features | undefined, name: (typeof FEATURES)[number]): number =>
  features?.[FEATURES.indexOf(name)] ?? 0;

/** The pages in their order for a question, and what the judge looks at. */
export type Ranked = {
  /** Numbers of pages, the best first, each with its share. */
  order: { page: number; share: number }[];
  doubts: Readonly<Record<(typeof DOUBTS)[number], number>>;
  terms: string[];
};

/** Who names a neighbouring country or a town there may be told of its law. */
const NEIGHBOURS: ReadonlySet<string> = new Set(['=osterreich', '=schweiz']);
const MOST_LEAD = 3;
const MOST_FOREIGN = 3;
const LEAST_LENGTH = 3;

/**
 * Puts every page in order for a question.
 * @param without number of a way of asking that is left out, as if it had never been written down
 */
export function rank(question: string, lang: string, without?: number): Ranked {
  const { pages, weights } = theirPages();
  const asked = read(question, lang);
  const features = featuresOf(isFurther(lang) ? '' : question, asked, without);
  const abroad = asked.tokens.some((token) => token.terms.some((term) => NEIGHBOURS.has(term)));
  const scores = features.map((one, page) => (pages[page]?.abroad && !abroad ? -Infinity : scoreOf(one)));
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  const order = odds
    .map((one, page) => ({ page, share: one / all }))
    .toSorted((a, b) => b.share - a.share || a.page - b.page);
  const [first, second] = order.filter(({ page }) => pages[page]?.other === false).map(({ page }) => page);
  const foreign = asked.tokens.filter((token) => !isLight(token) && token.terms.every((term) => !weights.has(term)));
  const length = Math.max(LEAST_LENGTH, question.split(/\s+/).length);
  const best = features[first ?? 0];
  return {
    order,
    doubts: {
      share: (odds[first ?? 0] ?? 0) / all,
      lead: Math.min(MOST_LEAD, (scores[first ?? 0] ?? 0) - (scores[second ?? 0] ?? 0)),
      other: order.reduce((sum, { page, share }) => sum + (pages[page]?.other === true ? share : 0), 0),
      all: at(best, 'termsAll') + at(best, 'wordsAll') + at(best, 'piecesAll'),
      foreign: Math.min(MOST_FOREIGN, foreign.length),
      foreignShare: foreign.length / length,
    },
    terms: [...new Set(termsOf(asked.tokens))],
  };
}

/**
 * The passages for a question.
 * @param lang the question's language; in the five further ones key words stand for the topics
 */
export function search(question: string, lang: string = 'de'): Found {
  const { pages } = theirPages();
  const { order, doubts, terms } = rank(question, lang);
  if (terms.length === 0 && isFurther(lang)) return { hits: [], sure: 0, other: false, terms };
  const hits = order.flatMap(({ page, share }) => {
    const { id = '', other = true } = pages[page] ?? {};
    return other ? [] : [{ id, share }];
  });
  const sum = DOUBTS.reduce((so, name) => so + JUDGE[name] * doubts[name], JUDGE.none);
  return { hits, sure: 1 / (1 + Math.exp(-sum)), other: pages[order[0]?.page ?? 0]?.other === true, terms };
}

/** Whether a passage speaks of a term, in its questions or its text. */
export function covers(id: string, term: string): boolean {
  const { pages, holders } = theirPages();
  return (holders.get(term) ?? []).some((holds) => pages[pageOf(holds)]?.id === id);
}

export { isFurther } from './ask.ts';
