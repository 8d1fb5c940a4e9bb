// Finds the numbers of src/knowledge/search/weights.ts anew, from questions with known answers: the sets in eval/, and every
// few ways of asking, each left out of the search while it is asked. Prints them; the same input gives the same numbers.
// `node bin/wortlaut.mjs run scripts/weigh.ts [every]`: takes a minute with every fourth way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '../src/knowledge/search/ask.ts';
import { FEATURES, featuresOf, type Features } from '../src/knowledge/search/features.ts';
import { theirPages } from '../src/knowledge/search/pages.ts';
import { rank } from '../src/knowledge/search/search.ts';
import { DOUBTS } from '../src/knowledge/search/weights.ts';

type Row = { lang: string; question: string; passages: string[] };
/** A question, the numbers of its right pages, and how much it counts. */
type Example = { question: string; lang: string; right: ReadonlySet<number>; counts: number; without?: number };

const SETS = [
  'questions.jsonl',
  'questions-fresh.jsonl',
  'questions-dev.jsonl',
  'questions-q.jsonl',
  'questions-r.jsonl',
  'questions-i.jsonl',
];
/** A way of asking counts less than a question that somebody asked; for the judge still less, for ways are short. */
const WAY_COUNTS = 0.3;
const WAY_JUDGES = 0.2;
const every = Number(process.argv[2] ?? 4);
const { pages, ways } = theirPages();
const numbers = new Map(pages.map(({ id }, number) => [id, number]));
const others = new Set([...pages.keys()].filter((number) => pages[number]?.other === true));

function examples(): Example[] {
  const asked = SETS.flatMap((file) => {
    const lines = readFileSync(join(import.meta.dirname, '..', 'eval', file), 'utf8').split('\n');
    return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
  });
  const ofSets = asked.map(({ question, lang, passages }): Example => {
    const right = new Set(passages.map((id) => numbers.get(id) ?? -1));
    return { question, lang, right: passages.length === 0 ? others : right, counts: 1 };
  });
  const ofWays = [...ways.entries()].flatMap(([without, { text, page }]): Example[] => {
    if (without % every > 0) return [];
    const right = pages[page]?.other === true ? others : new Set([page]);
    return [{ question: text, lang: 'de', right, counts: WAY_COUNTS, without }];
  });
  return [...ofSets, ...ofWays];
}

/** Goes down the slope that `slope` adds up, with steps that shrink for numbers that jump (Adam), pulled towards 0 a little. */
function descend(
  length: number,
  steps: number,
  pull: number,
  slope: (weights: Float64Array, into: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(length);
  const mean = new Float64Array(length);
  const square = new Float64Array(length);
  for (let step = 1; step <= steps; step += 1) {
    const down = new Float64Array(length);
    slope(weights, down);
    for (const [i, one] of down.entries()) {
      const by = one + pull * (weights[i] ?? 0);
      mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * by;
      square[i] = 0.999 * (square[i] ?? 0) + 0.001 * by * by;
      const size = Math.sqrt((square[i] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[i] = (weights[i] ?? 0) - (0.05 * ((mean[i] ?? 0) / (1 - 0.9 ** step))) / size;
    }
  }
  return weights;
}

const dot = (features: Features, weights: Float64Array): number =>
  features.reduce((sum, one, i) => sum + one * (weights[i] ?? 0), 0);
const add = (into: Float64Array, features: Features, times: number): void => {
  for (const [i, one] of features.entries()) into[i] = (into[i] ?? 0) + one * times;
};

/** The right pages shall have the greatest share of all. */
function weighFeatures(all: readonly Example[]): Float64Array {
  const MOST = 40;
  const rows = all.map(({ question, lang, right, counts, without }) => {
    const features = featuresOf(question, read(question, lang), without);
    const rough = features.map((one) => one.slice(0, 9).reduce((sum, each) => sum + each, 0));
    const order = [...features.keys()].toSorted((a, b) => (rough[b] ?? 0) - (rough[a] ?? 0)).slice(0, MOST);
    const taken = [...new Set([...order, ...(right === others ? [] : right)])];
    return {
      counts,
      pages: taken.flatMap((page) => (features[page] ? [{ own: features[page], right: right.has(page) }] : [])),
    };
  });
  const whole = rows.reduce((sum, { counts }) => sum + counts, 0);
  return descend(FEATURES.length, 400, 0.002, (weights, into) => {
    for (const row of rows) {
      const scores = row.pages.map(({ own }) => dot(own, weights));
      const most = Math.max(...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const sum = odds.reduce((so, one) => so + one, 0);
      const good = odds.reduce((so, one, i) => so + (row.pages[i]?.right === true ? one : 0), 0);
      if (good === 0) continue;
      for (const [i, { own, right }] of row.pages.entries())
        add(into, own, ((odds[i] ?? 0) / sum - (right ? (odds[i] ?? 0) / good : 0)) * (row.counts / whole));
    }
  });
}

/** How often the first passage is the right one, given what speaks against it. */
function weighDoubts(all: readonly Example[]): Float64Array {
  const rows = all.map(({ question, lang, right, counts, without }) => {
    const { order, doubts } = rank(question, lang, without);
    const first = order.find(({ page }) => pages[page]?.other === false)?.page ?? -1;
    return {
      counts: without === undefined ? counts : WAY_JUDGES,
      own: [1, ...DOUBTS.map((name) => doubts[name])],
      right: right.has(first) ? 1 : 0,
    };
  });
  const whole = rows.reduce((sum, { counts }) => sum + counts, 0);
  return descend(DOUBTS.length + 1, 3000, 0.0005, (weights, into) => {
    for (const { counts, own, right } of rows)
      add(into, own, (1 / (1 + Math.exp(-dot(own, weights))) - right) * (counts / whole));
  });
}

const say = (names: readonly string[], weights: Float64Array): string =>
  names.map((name, i) => `${name}: ${(weights[i] ?? 0).toFixed(2)}`).join(', ');
const all = examples();
console.log(`RANK, to be put in before JUDGE is found: ${say(FEATURES, weighFeatures(all))}`);
console.log(`JUDGE, for the RANK that stands in the file: ${say(['none', ...DOUBTS], weighDoubts(all))}`);
