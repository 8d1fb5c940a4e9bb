// Paper is made on the event loop, 10 to 80 ms a sheet: one at a time, and whoever else waits is served in between.
import { setImmediate as others } from 'node:timers/promises';

export type Press = <T>(make: () => T | Promise<T>) => Promise<T>;

export function newPress(): Press {
  let before: Promise<unknown> = Promise.resolve();
  return (make) => {
    const made = before.then(() => others()).then(make);
    before = made.catch(() => undefined);
    return made;
  };
}
