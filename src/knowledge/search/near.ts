// How near two ways of asking are, seen in one respect: words, pieces of words, or what the words mean. What many passages share
// counts little. Questions come with every line, and each looks at all ways: loops over numbers, as closures and pairs cost more
// than the sums.
import { indexOf, type Index, type Parted, passageIn, timesIn } from './parts-index.ts';
import { rarity } from './rarity.ts';

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

/**
 * Makes the measure for a set of ways.
 * @param all the ways, those of one passage in a row
 * @param passages how many passages there are
 */
export function nearness(all: readonly Parted[], passages: number): Measure {
  const index = indexOf(all, passages);
  const { numbers, weights, lengths, starts, ways: places, cuts, having } = index;
  const unseen = rarity(passages);
  // The measure itself must not hold the ways: their parts are written down in the index, and would be kept twice.
  const count = all.length;
  const firsts = firstWays(all, passages);
  const passageOf = Int32Array.from(all, ({ passage }) => passage);
  const squares = squaresOf(index, passageOf, passages);
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
      const passage = passageIn(holds);
      const others = timesIn(holds) - (passage === own ? 1 : 0);
      let more = others < COUNTED ? (logarithms[others] ?? 0) : 0;
      if (more === 0) {
        more = Math.log(others / usual + 1);
        if (others < COUNTED) logarithms[others] = more;
      }
      likely[passage] = (likely[passage] ?? 0) + more;
    }
  };

  /** How near a part, so heavy in a question of such a length, brings the ways that have it. */
  const addNear = (number: number, length: number): void => {
    const heavy = weights[number] ?? 0;
    const weight = heavy / length;
    const end = starts[number + 1] ?? 0;
    for (let at = starts[number] ?? 0; at < end; at += 1) {
      const way = places[at] ?? 0;
      ways[way] = (ways[way] ?? 0) + weight * (heavy / (lengths[way] ?? 1));
    }
  };

  /** From the ways to their passages, without the one that is left out. */
  const addUp = (own: number | undefined, without: number | undefined): void => {
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
      addNear(number, length);
      addLikely(number, own);
    }
    addUp(own, without);
    const spread = Math.max(LEAST_PARTS, asked.length);
    for (let passage = 0; passage < passages; passage += 1) likely[passage] = (likely[passage] ?? 0) / spread;
    if (without !== undefined) ways[without] = 0;
    return { ways, nearest, passages: together, likely };
  };
}

/** The number of each passage's first way. */
function firstWays(all: readonly Parted[], passages: number): Int32Array {
  const firsts = new Int32Array(passages + 1);
  for (const { passage } of all) firsts[passage + 1] = (firsts[passage + 1] ?? 0) + 1;
  for (let passage = 0; passage < passages; passage += 1)
    firsts[passage + 1] = (firsts[passage] ?? 0) + (firsts[passage + 1] ?? 0);
  return firsts;
}

/** The square of all ways of a passage taken together, as long as each of them is 1. */
function squaresOf({ weights, lengths, starts, ways }: Index, passageOf: Int32Array, passages: number): Float64Array {
  const squares = new Float64Array(passages);
  for (let number = 0; number < weights.length; number += 1) {
    const end = starts[number + 1] ?? 0;
    let sum = 0;
    for (let at = starts[number] ?? 0; at < end; at += 1) {
      const way = ways[at] ?? 0;
      const passage = passageOf[way] ?? 0;
      sum += (weights[number] ?? 0) / (lengths[way] ?? 1);
      if (at + 1 < end && passageOf[ways[at + 1] ?? 0] === passage) continue;
      squares[passage] = (squares[passage] ?? 0) + sum * sum;
      sum = 0;
    }
  }
  return squares;
}
