// The five hands behind the wire: receive, listen, turn, commit, act. Implements `House`.
import type { House } from '../house.ts';
import { StoreError, type Store } from '../store/port.ts';
import { filesOf } from './kept-files.ts';
import { partsOf, type HouseOptions, type Parts } from './parts.ts';
import { receiptFor } from './receipt.ts';
import { receivingOf } from './receiving.ts';
import { newSettling } from './settling.ts';
import { shownOf } from './shown.ts';
import { newStuck, type Stuck } from './stuck.ts';
import { startTimers } from './timers.ts';
import { dueMessages, take } from './unasked.ts';

export type { Reminder } from './effects.ts';
export type { HouseOptions } from './parts.ts';

const POLL_MS = 15_000;
const CLOSE_MS = 10_000;
/** A case whose effect waits for its next try is looked at no less often than this: a day may come meanwhile. */
const WAIT_MOST_MS = 60_000;

/**
 * What is done for a case whose day has come, or that has an effect still undone.
 * @param stuck the cases that cannot be opened now
 * @param waiting those whose effects are tried again later
 */
function newComing({ hands, chains, effects }: Parts, stuck: Stuck, waiting: Stuck) {
  return (conv: string, day: string): Promise<void> => {
    const come = async (): Promise<void> => {
      await take(hands, conv, `due_${day.replaceAll('-', '')}`, (open) => dueMessages(hands, conv, open));
      const next = await effects.again(hands, conv);
      if (next !== undefined) waiting.aside(conv, Math.min(next, Date.parse(hands.clock()) + WAIT_MOST_MS));
    };
    return chains.run(conv, () => stuck.watch(conv, come));
  };
}

/** What the store itself answers, without a key. */
function storedOf(
  store: Store,
  closing: () => boolean,
): Pick<House, 'exists' | 'ended' | 'state' | 'watch' | 'once' | 'ready'> {
  return {
    async exists(conv) {
      const loaded = await store.load(conv);
      return loaded && { epoch: loaded.epoch };
    },
    ended: (conv) => store.ended(conv),
    async state(conv) {
      const loaded = await store.load(conv);
      return loaded && { seq: loaded.seq, pending: loaded.handled < loaded.input };
    },
    watch: (conv, wake) => store.watch(conv, wake),
    once: (name, ms) => store.once(name, ms),
    async ready() {
      try {
        await store.ping();
        return closing() ? 'closing' : 'ready';
      } catch (error) {
        return error instanceof StoreError && error.code === 'noSpace' ? 'full' : 'away';
      }
    },
  };
}

/**
 * Opens the house: runs at once the turns that a crash left undone, and keeps looking for what is due.
 * @throws StoreError when the store does not answer
 */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { store, seal, clock, log } = options;
  await store.ping();
  const parts = partsOf(options);
  const { hands, chains, background, uploads, journal } = parts;
  const { act, failed } = background;
  const stuck = newStuck(() => performance.now());
  const waiting = newStuck(() => Date.parse(clock()));
  let ending = false;
  const closing = (): boolean => ending;

  const settling = newSettling({ hands, chains, stuck, act, closing });
  const coming = newComing(parts, stuck, waiting);
  const stopTimers = startTimers(hands, {
    every: options.pollMs ?? POLL_MS,
    settle: settling,
    due: (conv, day) => act(conv, () => coming(conv, day)),
    ended: (conv) => act(conv, () => uploads.removeAll(conv)),
    tidy: async () => options.tidy?.(clock()),
    stuck,
    waiting,
    log,
  });

  return {
    ...storedOf(store, closing),
    ...receivingOf({ ...parts, settling, closing }),
    ...shownOf({ ...options, ...parts }),
    ...filesOf({ hands, uploads, failed, closing }),
    log: journal.lines,
    news: journal.news,
    async forget(conv, by) {
      const done = await parts.forget(conv);
      return done ? receiptFor(seal, conv, by, clock()) : undefined;
    },
    async close() {
      if (ending) return;
      ending = true;
      await stopTimers();
      await chains.idle(CLOSE_MS);
      await background.idle(CLOSE_MS);
      await store.close();
    },
  };
}
