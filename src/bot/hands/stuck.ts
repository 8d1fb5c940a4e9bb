// Conversations that are left alone for a while: their bytes or keys are damaged and trying again at once changes nothing, or what is
// undone in them waits for its next try.
import { StoreError } from '../store/port.ts';

/** An operator who puts a copy back is not kept waiting for longer than this. */
const AGAIN_MS = 3_600_000;

/** The conversations that are left alone, each until its time. */
export type Stuck = {
  /** Runs the work; if what is kept cannot be opened, the conversation is left alone for an hour, and the failure goes on. */
  watch: (conv: string, work: () => Promise<unknown>) => Promise<void>;
  /** Leaves a conversation alone until then. */
  aside: (conv: string, end: number) => void;
  /** Asks the store for as many more as are left alone, and leaves them out: they hold up nobody else. */
  past: (ask: (limit: number) => Promise<string[]>, limit: number) => Promise<string[]>;
};

/** @param now in milliseconds; only differences count */
export function newStuck(now: () => number): Stuck {
  const until = new Map<string, number>();
  return {
    async watch(conv, work) {
      try {
        await work();
      } catch (error) {
        if (error instanceof StoreError && (error.code === 'damaged' || error.code === 'keys')) {
          until.set(conv, now() + AGAIN_MS);
        }
        throw error;
      }
    },
    aside: (conv, end) => void until.set(conv, end),
    async past(ask, limit) {
      for (const [conv, end] of until) if (end <= now()) until.delete(conv);
      const found = await ask(limit + until.size);
      return found.filter((conv) => !until.has(conv)).slice(0, limit);
    },
  };
}
