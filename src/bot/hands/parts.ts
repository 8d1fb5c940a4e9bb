// What the hands work with, put together once: the queue of each conversation, its files, its lines, and what follows a turn.
import { forgetRemembered } from '../../knowledge/remembered.ts';
import { hashOf } from '../hash.ts';
import type { Log } from '../log.ts';
import type { Files, Store } from '../store/port.ts';
import type { Sealing } from '../store/sealing.ts';
import { newBackground, type Background } from './background.ts';
import { newChains, type Chains } from './chains.ts';
import { newEffects, type Effects, type Services } from './effects.ts';
import { newJournal, type Journal } from './journal.ts';
import { newNearby } from './near.ts';
import type { Hands } from './open.ts';
import type { Paper } from './papers.ts';
import { newPress, type Press } from './press.ts';
import type { Makers } from './shown.ts';
import { newUploads, type Uploads } from './uploads.ts';
import type { Talk } from './work.ts';

/** What a house is opened with: the talk, the paper, what the operator has beside it, and where all is kept. */
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

/** The parts of one house. */
export type Parts = {
  hands: Hands;
  chains: Chains;
  background: Background;
  effects: Effects;
  journal: Journal;
  uploads: Uploads;
  press: Press;
  /** The paper of the options, one piece at a time. */
  paper: Paper;
  /** Deletes a case with all that is held of it here. True for the call that did it. */
  forget: (conv: string) => Promise<boolean>;
};

/** A turn holds everybody up while it computes: one this long belongs in the log. */
const SLOW_MS = 250;

/** Puts the parts together; nothing runs yet. */
export function partsOf(options: HouseOptions): Parts {
  const { store, files, seal, clock, today, turn, say, view, keptUntil, render, calendar, log } = options;
  const chains = newChains();
  const nearby = newNearby();
  const background = newBackground(log);
  const { failed } = background;
  const press = newPress();
  const uploads = newUploads(files, async (conv) => (await store.load(conv)) !== undefined);
  const journal = newJournal({ store, seal, nearby, failed });

  const forget = async (conv: string): Promise<boolean> => {
    const done = await store.forget(conv);
    nearby.drop(conv);
    forgetRemembered();
    await uploads.removeAll(conv);
    return done;
  };
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
    took(conv, ms) {
      if (ms >= SLOW_MS) log({ level: 'info', what: 'turn.slow', case: hashOf(conv), ms: Math.round(ms) });
    },
  };
  const paper: Paper = { render: (...letter) => press(() => render(...letter)), calendar };
  return { hands, chains, background, effects, journal, uploads, press, paper, forget };
}
