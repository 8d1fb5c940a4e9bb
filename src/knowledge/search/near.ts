// How near two ways of asking are, seen in one respect: words with their neighbours, small ones too ("wer seid ihr"), pieces
// of words for spelling, endings and dialect, or what the words mean. What many passages share counts little.
import { rarity } from './rarity.ts';
import { plain } from './words.ts';

const PIECE = 4;

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Words and pairs of neighbours. */
export const withPairs = (words: readonly string[]): string[] => [
  ...words,
  ...words.slice(1).map((word, i) => `${words[i]} ${word}`),
];

/** Every four letters in a row, the word's ends marked. */
export function pieces(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const whole = `_${word}_`;
    for (let from = 0; from + PIECE <= whole.length; from += 1) found.push(whole.slice(from, from + PIECE));
  }
  return found;
}

/** A way of asking: the number of its passage, and its parts. */
export type Parted = { passage: number; parts: readonly string[] };

/** What a measure found; the next question writes over it. */
export type Nearness = {
  /** Cosine with every way of asking. */
  ways: Float64Array;
  /** Cosine with all ways of a passage taken together. */
  passages: Float64Array;
  /** How much likelier the parts are in ways of a passage than in all ways, a mean over the parts, as a logarithm. */
  likely: Float64Array;
};

/** Measures how near a question's parts come; a way may be left out, as if it had never been written down. */
export type Measure = (parts: readonly string[], without?: number) => Nearness;

/** So many ways that are like all others are thought beside a passage's own. */
const BESIDE = 3;
/** Short questions say little: no mean over fewer parts than these. */
const LEAST_PARTS = 3;

/** The parts of all ways, numbered, and where each stands: one long row of ways, cut where a part ends. */
type Index = {
  numbers: ReadonlyMap<string, number>;
  /** Rarity of each part. */
  weights: Float64Array;
  /** Passage and length of each way. */
  passages: Int32Array;
  lengths: Float64Array;
  starts: Int32Array;
  ways: Int32Array;
};

function indexOf(all: readonly Parted[], passages: number): Index {
  const numbers = new Map<string, number>();
  const having: number[] = [];
  const spread: number[] = [];
  const last: number[] = [];
  const rows = all.map(({ passage, parts }) =>
    Int32Array.from(new Set(parts), (part) => {
      const number = numbers.get(part) ?? numbers.size;
      if (number === numbers.size) numbers.set(part, number);
      having[number] = (having[number] ?? 0) + 1;
      if (last[number] !== passage) spread[number] = (spread[number] ?? 0) + 1;
      last[number] = passage;
      return number;
    }),
  );
  const weights = Float64Array.from(spread, (one) => rarity(passages, one));
  const starts = new Int32Array(numbers.size + 1);
  for (const [number, one] of having.entries()) starts[number + 1] = (starts[number] ?? 0) + one;
  const ways = new Int32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (const [way, row] of rows.entries())
    for (const number of row) {
      const at = next[number] ?? 0;
      ways[at] = way;
      next[number] = at + 1;
    }
  const lengths = Float64Array.from(rows, (row) => {
    let square = 0;
    for (const number of row) square += (weights[number] ?? 0) ** 2;
    return Math.sqrt(square) || 1;
  });
  return { numbers, weights, passages: Int32Array.from(all, ({ passage }) => passage), lengths, starts, ways };
}

/**
 * Makes the measure for a set of ways.
 * @param all the ways, those of one passage in a row
 * @param passages how many passages there are
 */
export function nearness(all: readonly Parted[], passages: number): Measure {
  const { numbers, weights, passages: passageOf, lengths, starts, ways: places } = indexOf(all, passages);
  const unseen = rarity(passages);
  // The measure itself must not hold the ways: their parts are written down in the index, and would be kept twice.
  const count = all.length;
  const sizes = new Float64Array(passages);
  for (const passage of passageOf) sizes[passage] = (sizes[passage] ?? 0) + 1;
  // Questions come with every line, and each looks at all ways: loops over numbers, as closures and pairs cost more than the sums.
  const squares = new Float64Array(passages);
  for (let number = 0; number < weights.length; number += 1) {
    const end = starts[number + 1] ?? 0;
    let sum = 0;
    for (let at = starts[number] ?? 0; at < end; at += 1) {
      const way = places[at] ?? 0;
      const passage = passageOf[way] ?? 0;
      sum += (weights[number] ?? 0) / (lengths[way] ?? 1);
      if (at + 1 < end && passageOf[places[at + 1] ?? 0] === passage) continue;
      squares[passage] = (squares[passage] ?? 0) + sum * sum;
      sum = 0;
    }
  }
  /** What a part says of each passage of which no way has it: the same for all questions of so many parts. */
  const unlikely = Float64Array.from(sizes, (size) => Math.log(BESIDE / (size + BESIDE)));
  const ways = new Float64Array(count);
  const likely = new Float64Array(passages);
  const together = new Float64Array(passages);
  return (parts, without) => {
    const own = without === undefined ? undefined : passageOf[without];
    const asked = Array.from(new Set(parts), (part) => numbers.get(part));
    let square = 0;
    for (const one of asked) square += (one === undefined ? unseen : (weights[one] ?? 0)) ** 2;
    const length = Math.sqrt(square) || 1;
    ways.fill(0);
    together.fill(0);
    for (let passage = 0; passage < passages; passage += 1) likely[passage] = asked.length * (unlikely[passage] ?? 0);
    for (const number of asked) {
      if (number === undefined) continue;
      const heavy = weights[number] ?? 0;
      const weight = heavy / length;
      const start = starts[number] ?? 0;
      const end = starts[number + 1] ?? 0;
      const usual = (BESIDE * (end - start + 0.5)) / (count + 1);
      let having = 0;
      for (let at = start; at < end; at += 1) {
        const way = places[at] ?? 0;
        const passage = passageOf[way] ?? 0;
        ways[way] = (ways[way] ?? 0) + weight * (heavy / (lengths[way] ?? 1));
        having += 1;
        if (at + 1 < end && passageOf[places[at + 1] ?? 0] === passage) continue;
        const others = having - (passage === own ? 1 : 0);
        likely[passage] = (likely[passage] ?? 0) + Math.log(others / usual + 1);
        having = 0;
      }
    }
    for (let way = 0; way < count; way += 1) {
      const passage = passageOf[way] ?? 0;
      together[passage] = (together[passage] ?? 0) + (ways[way] ?? 0);
    }
    const spread = Math.max(LEAST_PARTS, asked.length);
    for (let passage = 0; passage < passages; passage += 1) {
      // |all - one|² = |all|² - 2 all·one + |one|², and |one| is 1.
      const sum = together[passage] ?? 0;
      const left = passage === own ? (squares[passage] ?? 0) + 1 - 2 * sum : (squares[passage] ?? 0);
      const near = passage === own ? sum - (ways[without ?? 0] ?? 0) : sum;
      together[passage] = left > 0 ? near / Math.sqrt(left) : 0;
      likely[passage] = (likely[passage] ?? 0) / spread;
    }
    if (without !== undefined) ways[without] = 0;
    return { ways, passages: together, likely };
  };
}
