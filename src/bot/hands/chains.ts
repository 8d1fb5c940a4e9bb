// One piece of work at a time per conversation; the store's compare-and-set is the fence, this is the queue.

/** The queues of all conversations. */
export type Chains = {
  /** How many pieces of work wait or run. */
  length(conv: string): number;
  /** Runs the work when all earlier work of this conversation is done. */
  run<T>(conv: string, work: () => Promise<T>): Promise<T>;
  /** Resolves when nothing runs any more, at the latest after `ms`. */
  idle(ms: number): Promise<void>;
};

/** Queues of this process alone. */
export function newChains(): Chains {
  const chains = new Map<string, { tail: Promise<unknown>; length: number }>();
  return {
    length: (conv) => chains.get(conv)?.length ?? 0,
    async run(conv, work) {
      const chain = chains.get(conv) ?? { tail: Promise.resolve(), length: 0 };
      chains.set(conv, chain);
      chain.length += 1;
      const mine = chain.tail.then(work);
      chain.tail = mine.catch(() => {});
      try {
        return await mine;
      } finally {
        chain.length -= 1;
        if (chain.length === 0) chains.delete(conv);
      }
    },
    async idle(ms) {
      const until = Date.now() + ms;
      while (chains.size > 0 && Date.now() < until) {
        const left = new Promise<void>((resolve) => setTimeout(resolve, until - Date.now()).unref());
        await Promise.race([Promise.all([...chains.values()].map((chain) => chain.tail)), left]);
      }
    },
  };
}
