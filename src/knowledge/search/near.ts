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
  /** Cosine with the nearest way of each passage. */
  nearest: Float64Array;
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

/** Most passages have a part in one or two ways: up to so many, what that says is worked out once for a part. */
const COUNTED = 16;

/** A passage that has a part and in how many of its ways, as one number. */
const BITS = 12;
const MOST_WAYS = (1 << BITS) - 1;

/** The parts of all ways, numbered, and where each stands: long rows of ways and of passages, cut where a part ends. */
type Index = {
  numbers: ReadonlyMap<string, number>;
  /** Rarity of each part. */
  weights: Float64Array;
  /** Length of each way. */
  lengths: Float64Array;
  starts: Int32Array;
  ways: Int32Array;
  /** Where a part's passages begin, and each with its count. */
  cuts: Int32Array;
  having: Int32Array;
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
  const cuts = new Int32Array(starts.length);
  const held: number[] = [];
  for (let number = 0; number < weights.length; number += 1) {
    const cut = held.length;
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
      const passage = all[ways[at] ?? 0]?.passage ?? 0;
      const before = held.length > cut ? (held.at(-1) ?? 0) : -1;
      if (before >> BITS !== passage) held.push((passage << BITS) | 1);
      else if ((before & MOST_WAYS) === MOST_WAYS) throw new RangeError('too many ways of asking');
      else held[held.length - 1] = before + 1;
    }
    cuts[number + 1] = held.length;
  }
  return { numbers, weights, lengths, starts, ways, cuts, having: Int32Array.from(held) };
}

/**
 * Makes the measure for a set of ways.
 * @param all the ways, those of one passage in a row
 * @param passages how many passages there are
 */
export function nearness(all: readonly Parted[], passages: number): Measure {
  const { numbers, weights, lengths, starts, ways: places, cuts, having } = indexOf(all, passages);
  const unseen = rarity(passages);
  // The measure itself must not hold the ways: their parts are written down in the index, and would be kept twice.
  const count = all.length;
  /** The number of each passage's first way. */
  const firsts = new Int32Array(passages + 1);
  for (const { passage } of all) firsts[passage + 1] = (firsts[passage + 1] ?? 0) + 1;
  for (let passage = 0; passage < passages; passage += 1)
    firsts[passage + 1] = (firsts[passage] ?? 0) + (firsts[passage + 1] ?? 0);
  const passageOf = Int32Array.from(all, ({ passage }) => passage);
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
  const unlikely = Float64Array.from({ length: passages }, (_, passage) =>
    Math.log(BESIDE / ((firsts[passage + 1] ?? 0) - (firsts[passage] ?? 0) + BESIDE)),
  );
  const ways = new Float64Array(count);
  const nearest = new Float64Array(passages);
  const likely = new Float64Array(passages);
  const together = new Float64Array(passages);
  const logarithms = new Float64Array(COUNTED);

  /** What the passages that have a part, `own` in one way less, say by it. */
  const addLikely = (number: number, own: number | undefined): void => {
    const usual = (BESIDE * ((starts[number + 1] ?? 0) - (starts[number] ?? 0) + 0.5)) / (count + 1);
    logarithms.fill(0);
    const end = cuts[number + 1] ?? 0;
    for (let at = cuts[number] ?? 0; at < end; at += 1) {
      const holds = having[at] ?? 0;
      const passage = holds >> BITS;
      const others = (holds & MOST_WAYS) - (passage === own ? 1 : 0);
      let more = others < COUNTED ? (logarithms[others] ?? 0) : 0;
      if (more === 0) {
        more = Math.log(others / usual + 1);
        if (others < COUNTED) logarithms[others] = more;
      }
      likely[passage] = (likely[passage] ?? 0) + more;
    }
  };

  return (parts, without) => {
    const own = without === undefined ? undefined : passageOf[without];
    const asked = Array.from(new Set(parts), (part) => numbers.get(part));
    let square = 0;
    for (const one of asked) square += (one === undefined ? unseen : (weights[one] ?? 0)) ** 2;
    const length = Math.sqrt(square) || 1;
    ways.fill(0);
    for (let passage = 0; passage < passages; passage += 1) likely[passage] = asked.length * (unlikely[passage] ?? 0);
    for (const number of asked) {
      if (number === undefined) continue;
      const heavy = weights[number] ?? 0;
      const weight = heavy / length;
      const end = starts[number + 1] ?? 0;
      for (let at = starts[number] ?? 0; at < end; at += 1) {
        const way = places[at] ?? 0;
        ways[way] = (ways[way] ?? 0) + weight * (heavy / (lengths[way] ?? 1));
      }
      addLikely(number, own);
    }
    const spread = Math.max(LEAST_PARTS, asked.length);
    for (let passage = 0; passage < passages; passage += 1) {
      const end = firsts[passage + 1] ?? 0;
      let sum = 0;
      let most = 0;
      for (let way = firsts[passage] ?? 0; way < end; way += 1) {
        const near = ways[way] ?? 0;
        sum += near;
        if (near > most && way !== without) most = near;
      }
      nearest[passage] = most;
      // |all - one|² = |all|² - 2 all·one + |one|², and |one| is 1.
      const left = passage === own ? (squares[passage] ?? 0) + 1 - 2 * sum : (squares[passage] ?? 0);
      const near = passage === own ? sum - (ways[without ?? 0] ?? 0) : sum;
      together[passage] = left > 0 ? near / Math.sqrt(left) : 0;
      likely[passage] = (likely[passage] ?? 0) / spread;
    }
    if (without !== undefined) ways[without] = 0;
    return { ways, nearest, passages: together, likely };
  };
}
