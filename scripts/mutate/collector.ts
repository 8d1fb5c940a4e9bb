// Stands for `node:test` while a mutant runs: the same words, but the tests only queue up and run one after the other, in this process.
type Body = (context: unknown) => unknown;
type Arguments = [name: string, body: Body] | [name: string, options: object, body: Body];

const queue: Body[] = [];
const bodyOf = (given: Arguments): Body => (typeof given[1] === 'function' ? given[1] : given[2]) as Body;

/** Takes a test without running it. */
export const test = (...given: Arguments): void => void queue.push(bodyOf(given));
/** The same under its other name. */
export const it = (...given: Arguments): void => test(...given);
/** Takes the tests of a group. */
export const describe = (...given: Arguments): void => void bodyOf(given)({});

/** Runs what has queued up since the last time, up to the first test that fails. @throws what that test threw */
export async function runAll(): Promise<void> {
  for (const body of queue.splice(0)) await body({});
}
