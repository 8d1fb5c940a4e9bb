// The five hands behind the wire: receive, listen, turn, commit, act. Implements `House`.
import { hash, randomBytes } from 'node:crypto';
import { openShare } from '../../dialogs/index.ts';
import { forgetRemembered } from '../../knowledge/remembered.ts';
import { hashOf } from '../hash.ts';
import type { House } from '../house.ts';
import type { Log } from '../route.ts';
import type { Files, Store } from '../store/port.ts';
import { StoreError } from '../store/port.ts';
import type { Sealing } from '../store/sealing.ts';
import { newBackground } from './background.ts';
import { newChains } from './chains.ts';
import { begin, receive, userLine } from './conversation.ts';
import { newEffects, type Services } from './effects.ts';
import { newJournal } from './journal.ts';
import { filesOf } from './kept-files.ts';
import { lock } from './lock.ts';
import { newNearby } from './near.ts';
import { openConversation, type Hands, type Open } from './open.ts';
import type { Paper } from './papers.ts';
import { newPress } from './press.ts';
import { receiptFor } from './receipt.ts';
import { shownOf, type Makers } from './shown.ts';
import { newStuck } from './stuck.ts';
import { newSettling } from './settling.ts';
import { startTimers } from './timers.ts';
import { dueMessages, remark, take } from './unasked.ts';
import { newUploads } from './uploads.ts';
import type { Talk } from './work.ts';

export type { Reminder } from './effects.ts';

export type HouseOptions = Talk &
  Paper &
  Services &
  Makers & {
    store: Store;
    files: Files;
    seal: Sealing;
    /** ISO instant. */
    clock: () => string;
    /** ISO day in Berlin, or the day the operator set. */
    today: () => string;
    log: Log;
    /** How often due days, ends of life and forgotten turns are looked for. */
    pollMs?: number;
  };

/** More lines of one conversation than this do not wait: the client is told to come back. */
const QUEUE = 20;
const POLL_MS = 15_000;
/** A turn holds everybody up while it computes: one this long belongs in the log. */
const SLOW_MS = 250;
const CLOSE_MS = 10_000;
/** A case whose effect waits for its next try is looked at no less often than this: a day may come meanwhile. */
const WAIT_MOST_MS = 60_000;

/**
 * Opens the house: runs at once the turns that a crash left undone, and keeps looking for what is due.
 * @throws StoreError when the store does not answer
 */
export async function openHouse(options: HouseOptions): Promise<House> {
  const { store, files, seal, clock, today, turn, say, view, keptUntil, render, calendar, log } = options;
  await store.ping();
  const chains = newChains();
  const nearby = newNearby();
  const background = newBackground(log);
  const { act, failed } = background;
  const press = newPress();
  const stuck = newStuck(() => performance.now());
  const waiting = newStuck(() => Date.parse(clock()));
  const paper: Paper = { render: (...letter) => press(() => render(...letter)), calendar };
  const uploads = newUploads(files, async (conv) => (await store.load(conv)) !== undefined);
  let closing = false;

  const took = (conv: string, ms: number): void => {
    if (ms >= SLOW_MS) log({ level: 'info', what: 'turn.slow', case: hashOf(conv), ms: Math.round(ms) });
  };

  const forget = async (conv: string): Promise<boolean> => {
    const done = await store.forget(conv);
    nearby.drop(conv);
    forgetRemembered();
    await uploads.removeAll(conv);
    return done;
  };

  const journal = newJournal({ store, seal, nearby, failed });
  const { news, lines } = journal;
  const effects = newEffects({ services: options, background, chains, journal, uploads, forget });

  const hands: Hands = {
    store,
    sealing: seal,
    nearby,
    talk: { turn, say, view, keptUntil },
    clock,
    today,
    reads: options.listen !== undefined,
    mails: options.remind !== undefined,
    transcribes: options.transcribe !== undefined,
    committed: (conv, done, ended) => effects.done(hands, conv, done, ended),
    failed,
    took,
  };

  const settling = newSettling({ hands, chains, stuck, act, closing: () => closing });

  const stopTimers = startTimers(hands, {
    every: options.pollMs ?? POLL_MS,
    settle: settling,
    due: (conv, day) => {
      const write = `due_${day.replaceAll('-', '')}`;
      const come = async (): Promise<void> => {
        await take(hands, conv, write, (open) => dueMessages(hands, conv, open));
        const next = await effects.again(hands, conv);
        if (next !== undefined) waiting.aside(conv, Math.min(next, Date.parse(clock()) + WAIT_MOST_MS));
      };
      act(conv, () => chains.run(conv, () => stuck.watch(conv, come)));
    },
    ended: (conv) => act(conv, () => uploads.removeAll(conv)),
    tidy: async () => options.tidy?.(clock()),
    stuck,
    waiting,
    log,
  });

  return {
    ...shownOf({ ...options, hands, press, paper, uploads, journal }),
    ...filesOf({ hands, uploads, failed, closing: () => closing }),
    begin: (start) => chains.run(start.conv, () => begin(hands, start)),
    async exists(conv) {
      const loaded = await store.load(conv);
      return loaded && { epoch: loaded.epoch };
    },
    ended: (conv) => store.ended(conv),
    async receive(conv, user, incoming, epoch) {
      if (closing) return { refused: 'unavailable' };
      if (chains.length(conv) >= QUEUE) return { refused: 'busy' };
      const line = userLine(hands, user, incoming);
      try {
        const result = await chains.run(conv, () =>
          receive(hands, conv, line, writeId(conv, incoming.clientId), epoch),
        );
        if ('refused' in result) return result;
        if (!result.settled) settling(conv);
        if (result.fresh) effects.listenTo(hands, conv, String(result.seq), incoming, line.today);
        return { seq: result.seq, ...(!result.fresh && { again: true }) };
      } catch (error) {
        failed(conv, error, 'receive.failed');
        return { refused: error instanceof StoreError && error.code === 'tooBig' ? 'tooBig' : 'unavailable' };
      }
    },
    remark: (conv, phrase) => chains.run(conv, async () => void (await remark(hands, conv, phrase))),
    log: lines,
    news,
    async state(conv) {
      const loaded = await store.load(conv);
      return loaded && { seq: loaded.seq, pending: loaded.handled < loaded.input };
    },
    watch: (conv, wake) => store.watch(conv, wake),
    once: (name, ms) => store.once(name, ms),
    async opened(conv, share) {
      const opens = ({ state }: Open): boolean => openShare(state.file.shares, share, today()) !== undefined;
      const open = await openConversation(hands, conv);
      if (!open || open.state.ended || !opens(open)) return false;
      const id = `o${randomBytes(12).toString('hex')}`;
      await chains.run(conv, () =>
        take(hands, conv, id, (now) =>
          opens(now) ? [{ id, at: clock(), today: today(), kind: 'opened', share }] : [],
        ),
      );
      return true;
    },
    lock: (conv, epoch, once) => chains.run(conv, () => lock(hands, conv, epoch, once)),
    async forget(conv, by) {
      const done = await forget(conv);
      return done ? receiptFor(seal, conv, by, clock()) : undefined;
    },
    async ready() {
      try {
        await store.ping();
        return closing ? 'closing' : 'ready';
      } catch (error) {
        return error instanceof StoreError && error.code === 'noSpace' ? 'full' : 'away';
      }
    },
    async close() {
      if (closing) return;
      closing = true;
      await stopTimers();
      await chains.idle(CLOSE_MS);
      await background.idle(CLOSE_MS);
      await store.close();
    },
  };
}

/** The same client id is the same write, hence one line; without one every line is its own. */
const writeId = (conv: string, clientId: string | undefined): string =>
  clientId === undefined ? randomBytes(12).toString('hex') : hash('sha256', `${conv}|${clientId}`).slice(0, 24);
