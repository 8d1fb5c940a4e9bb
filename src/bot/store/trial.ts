// Whether lines can be kept: a store may answer every question while nothing can be written any more.
import { StoreError, type StoreErrorCode } from './port.ts';

const CANNOT: ReadonlySet<StoreErrorCode> = new Set(['noSpace', 'unavailable', 'unwritable', 'damaged']);

/** Remembers whether the last write came through, and tries another where it did not. */
export type Trial = {
  /** A write of somebody: that it fails, or comes through, is remembered. */
  of<T>(write: Promise<T>): Promise<T>;
  /** After a write that failed another is tried, of nobody: nobody else may come while the server says that it is not ready. */
  again(): Promise<void>;
};

/** @param write keeps something of nobody, as a line would be kept, and takes it away again */
export function newTrial(write: () => Promise<unknown>): Trial {
  let failing = false;
  const of = async <T>(work: Promise<T>): Promise<T> => {
    try {
      const value = await work;
      failing = false;
      return value;
    } catch (error) {
      if (error instanceof StoreError && CANNOT.has(error.code)) failing = true;
      throw error;
    }
  };
  return {
    of,
    async again() {
      if (failing) await of(write());
    },
  };
}
