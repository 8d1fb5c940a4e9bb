// Turns that are still to come: each runs in its conversation's chain, and again while the store is away.
import { StoreError } from '../store/port.ts';
import type { Background } from './background.ts';
import type { Chains } from './chains.ts';
import { settle } from './conversation.ts';
import type { Hands } from './open.ts';
import type { Stuck } from './stuck.ts';

/** A turn whose store did not answer is tried again: after this, then after twice as long, at most `RETRY_MOST_MS`. */
const RETRY_MS = 250;
const RETRY_MOST_MS = 15_000;

const isAway = (error: unknown): boolean => error instanceof StoreError && error.code === 'unavailable';

type Place = { hands: Hands; chains: Chains; stuck: Stuck; act: Background['act']; closing: () => boolean };

/** @returns has a conversation's turn run; nobody waits for it */
export function newSettling({ hands, chains, stuck, act, closing }: Place): (conv: string) => void {
  const settling = (conv: string, tries = 0): void =>
    act(conv, async () => {
      try {
        await chains.run(conv, () => stuck.watch(conv, () => (closing() ? Promise.resolve() : settle(hands, conv))));
      } catch (error) {
        if (isAway(error) && !closing())
          setTimeout(() => settling(conv, tries + 1), Math.min(RETRY_MS * 2 ** tries, RETRY_MOST_MS)).unref();
        if (!isAway(error) || tries === 0) throw error;
      }
    });
  return settling;
}
