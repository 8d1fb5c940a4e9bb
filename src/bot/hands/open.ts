// A conversation opened from the store: its key, its state, and what the hands work with.
import type { Effect } from '../../dialogs/messages.ts';
import type { Lease, Loaded, Store } from '../store/port.ts';
import type { CaseKey, Sealing } from '../store/sealing.ts';
import type { Nearby } from './near.ts';
import type { State } from './records.ts';
import { openState } from './records.ts';
import type { Talk } from './work.ts';

/** `wrapped`: the case's key under the newest master key, if an older one wraps it. */
export type Open = { loaded: Loaded; key: CaseKey; wrapped: Uint8Array | undefined; state: State };

/** What the hands work with. */
export type Hands = {
  /** A model reads along, where the customer agrees. */
  reads: boolean;
  /** Reminders can be sent by e-mail. */
  mails: boolean;
  /** A model writes sounds down, where the customer agrees. */
  transcribes: boolean;
  store: Store;
  sealing: Sealing;
  nearby: Nearby;
  talk: Talk;
  /** ISO instant and ISO day in Berlin. */
  clock: () => string;
  today: () => string;
  /** Called after each commit of a turn. */
  committed: (conv: string, effects: readonly Effect[], ended: boolean) => void;
  failed: (conv: string, failure: unknown) => void;
  /** Called with the milliseconds each turn took. */
  took: (conv: string, ms: number) => void;
};

/**
 * The conversation as it is now; undefined if it is not there or was ended.
 * @throws StoreError
 */
export async function openConversation(
  { store, sealing, nearby }: Hands,
  conv: string,
  lease?: Lease,
): Promise<Open | undefined> {
  const loaded = await store.load(conv, lease);
  if (!loaded?.state) {
    nearby.drop(conv);
    return undefined;
  }
  const near = nearby.find(conv, loaded);
  const key = near?.key ?? sealing.openCase(conv, loaded.key);
  const wrapped = sealing.rewrap(conv, loaded.key);
  const state = near?.state ?? openState(key, conv, loaded.rev, loaded.state);
  nearby.keep(conv, { sealed: loaded.key, key, rev: loaded.rev, state });
  return { loaded, key, wrapped, state };
}
