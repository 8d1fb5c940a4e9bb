// Where the parts of all ways of asking stand, in rows of numbers: each question looks at all of them.
import { rarity } from './rarity.ts';

/** A way of asking: the number of its passage, and its parts. */
export type Parted = { passage: number; parts: readonly string[] };

/** A passage that has a part and in how many of its ways, as one number. */
const BITS = 12;
const MOST_WAYS = (1 << BITS) - 1;
/** The passage of such a number. */
export const passageIn = (holds: number): number => holds >> BITS;
/** In how many of its ways the part stands. */
export const timesIn = (holds: number): number => holds & MOST_WAYS;

/** The parts of all ways, numbered, and where each stands: long rows of ways and of passages, cut where a part ends. */
export type Index = {
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

/**
 * Numbers the parts of all ways and writes down where each stands.
 * @param all the ways, those of one passage in a row
 * @param passages how many passages there are
 */
export function indexOf(all: readonly Parted[], passages: number): Index {
  const { numbers, rows, having, spread } = numbered(all);
  const weights = Float64Array.from(spread, (one) => rarity(passages, one));
  const starts = new Int32Array(numbers.size + 1);
  for (const [number, one] of having.entries()) starts[number + 1] = (starts[number] ?? 0) + one;
  const ways = placed(rows, starts);
  const lengths = Float64Array.from(rows, (row) => {
    let square = 0;
    for (const number of row) square += (weights[number] ?? 0) ** 2;
    return Math.sqrt(square) || 1;
  });
  return { numbers, weights, lengths, starts, ways, ...counted(all, starts, ways) };
}

type Numbered = {
  numbers: Map<string, number>;
  /** The parts of each way, by their numbers. */
  rows: Int32Array[];
  /** In how many ways a part stands, and in how many passages. */
  having: number[];
  spread: number[];
};
function numbered(all: readonly Parted[]): Numbered {
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
  return { numbers, rows, having, spread };
}

/** The ways of each part, one part behind the other. */
function placed(rows: readonly Int32Array[], starts: Int32Array): Int32Array {
  const ways = new Int32Array(starts.at(-1) ?? 0);
  const next = starts.slice();
  for (const [way, row] of rows.entries())
    for (const number of row) {
      const at = next[number] ?? 0;
      ways[at] = way;
      next[number] = at + 1;
    }
  return ways;
}

/** The passages of each part with their counts, one part behind the other. */
function counted(all: readonly Parted[], starts: Int32Array, ways: Int32Array): Pick<Index, 'cuts' | 'having'> {
  const cuts = new Int32Array(starts.length);
  const held: number[] = [];
  for (let number = 0; number + 1 < starts.length; number += 1) {
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
  return { cuts, having: Int32Array.from(held) };
}
