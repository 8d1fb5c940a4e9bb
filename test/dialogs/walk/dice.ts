// Chance with a seed: the same walk every time, on every machine.

export type Dice = {
  /** A whole number from 0 to n - 1. */
  roll: (n: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** True in so many of a hundred cases. */
  chance: (percent: number) => boolean;
};

/** @param seed any whole number; neighbouring seeds give unlike rows (mulberry32) */
export function dice(seed: number): Dice {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0;
  const roll = (n: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * n);
  };
  return {
    roll,
    pick: (list) => list[roll(list.length)] as (typeof list)[number],
    chance: (percent) => roll(100) < percent,
  };
}
