// Who waits for news of a conversation, in this process.
import type { ConvId } from './port.ts';

/** Who waits for what is new in which conversation. */
export type Watchers = {
  add(conv: ConvId, wake: () => void): () => void;
  wake(conv: ConvId): void;
  /** The conversations somebody waits for. */
  watched(): ConvId[];
};

/** @param changed called when the first one comes to a conversation and when the last one leaves it */
export function newWatchers(changed: (conv: ConvId, watched: boolean) => void = () => {}): Watchers {
  const all = new Map<ConvId, Set<() => void>>();
  return {
    add(conv, wake) {
      // Wrapped, so that the same function given twice is two watchers and each stop ends its own.
      const own = (): void => wake();
      const set = all.get(conv) ?? new Set();
      set.add(own);
      if (set.size === 1) {
        all.set(conv, set);
        changed(conv, true);
      }
      return () => {
        if (!set.delete(own) || set.size > 0) return;
        all.delete(conv);
        changed(conv, false);
      };
    },
    wake(conv) {
      for (const wake of all.get(conv) ?? []) queueMicrotask(wake);
    },
    watched: () => [...all.keys()],
  };
}
