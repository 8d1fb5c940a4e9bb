// Chance of the property tests: the same cases every time, so that no run is red by luck; others when somebody goes looking.

const SEED = Number(process.env['SEED'] ?? 20261201);
const TIMES = Number(process.env['TIMES'] ?? 1);

/**
 * @param few how many cases every run of the tests tries; `TIMES=100` tries a hundred times as many, `SEED=5` others
 * @param seed what the cases begin from, where a property has its own
 */
export const tries = (few: number, seed = SEED): { numRuns: number; seed: number } => ({
  numRuns: few * TIMES,
  seed: process.env['SEED'] ? SEED : seed,
});
