// How the store asks Redis: everything that goes wrong is a StoreError, and a read is patient with a Redis that is just changing.
import { setTimeout as pause } from 'node:timers/promises';
import { StoreError } from './port.ts';
import { explain } from './redis-fault.ts';
import { passes, PAUSE_MS, TRY_MS } from './redis-writes.ts';

/** All calls of one store, until it is closed. */
export type Calls = {
  /** @throws StoreError `closed` once it is */
  usable: () => void;
  /** Runs the work once. @throws StoreError for whatever it throws but mistakes of ours */
  asking: <T>(work: () => Promise<T>) => Promise<T>;
  /** Reading twice does no harm: a connection that is just coming back is waited for, a short while. */
  reading: <T>(work: () => Promise<T>) => Promise<T>;
  /** From now on every call fails. False if it had ended before. */
  end: () => boolean;
};

/** Calls of a store that is open. */
export function newCalls(): Calls {
  let closed = false;
  const usable = (): void => {
    if (closed) throw new StoreError('closed', 'The store is closed.');
  };
  const asking = async <T>(work: () => Promise<T>): Promise<T> => {
    usable();
    try {
      return await work();
    } catch (cause) {
      throw explain(cause);
    }
  };
  const patiently = async <T>(work: () => Promise<T>): Promise<T> => {
    const until = Date.now() + TRY_MS;
    for (;;) {
      try {
        return await work();
      } catch (error) {
        if (closed || !passes(error) || Date.now() > until) throw error;
        await pause(PAUSE_MS);
      }
    }
  };
  return {
    usable,
    asking,
    reading: (work) => asking(() => patiently(work)),
    end() {
      const first = !closed;
      closed = true;
      return first;
    },
  };
}
