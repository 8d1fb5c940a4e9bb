// Paper is made on the event loop, 10 to 80 ms a sheet: one at a time, and whoever else waits is served in between.
import { setImmediate as others } from 'node:timers/promises';
import { busy } from '../problem.ts';

/** Makes a sheet when its turn has come. */
export type Press = <T>(make: () => T | Promise<T>) => Promise<T>;

/** So many sheets wait at most, some seconds of work: who comes then would rather be told than wait without a word. */
const MOST_WAITING = 100;
const WAIT_SECONDS = 10;

/** @returns a press that makes one sheet after the other; it throws a 429 `Problem` where too many wait */
export function newPress(): Press {
  let before: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (make) => {
    if (waiting >= MOST_WAITING) throw busy(WAIT_SECONDS);
    waiting += 1;
    const made = before.then(() => others()).then(make);
    before = made.catch(() => undefined);
    try {
      return await made;
    } finally {
      waiting -= 1;
    }
  };
}
