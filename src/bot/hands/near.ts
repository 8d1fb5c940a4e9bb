// Conversations that talked a moment ago stay open for the next line: opening their seals again costs as much as keeping a line.
// What was worked out of their lines goes with them: no case stays in memory unsealed for longer than it is talked about.
import { forgetRemembered } from '../../knowledge/remembered.ts';
import type { Loaded } from '../store/port.ts';
import type { CaseKey } from '../store/sealing.ts';
import type { State } from './records.ts';

/** So many are kept, and none much longer than this after its last line: it is looked for as often. */
const KEPT = 128;
const KEPT_MS = 60_000;

/** A state is never changed, only replaced; `sealed` is the wrapped key it was opened with. */
export type Near = { sealed: Uint8Array; key: CaseKey; rev: number; state: State };

/** Conversations that talk, kept open in the memory of this process. */
export type Nearby = {
  /** What is still true of what the store has now. */
  find(conv: string, loaded: Loaded): { key: CaseKey; state: State | undefined } | undefined;
  keep(conv: string, near: Near): void;
  /** The state after a commit, of a conversation that is kept with this key. */
  renew(conv: string, now: Omit<Near, 'sealed'>): void;
  drop(conv: string): void;
};

/** @param clock milliseconds since 1970 */
export function newNearby(clock: () => number = Date.now): Nearby {
  const all = new Map<string, Near & { until: number }>();
  let timer: NodeJS.Timeout | undefined;
  /** Nobody may come by for a long time: what is too old goes by itself. */
  const sweep = (): void => {
    timer = undefined;
    for (const [conv, { until }] of all) if (until <= clock()) all.delete(conv);
    forgetRemembered();
    if (all.size > 0) timer = setTimeout(sweep, KEPT_MS).unref();
  };
  const keep = (conv: string, near: Near): void => {
    all.delete(conv);
    const [oldest] = all.keys();
    if (all.size >= KEPT && oldest !== undefined) all.delete(oldest);
    all.set(conv, { ...near, until: clock() + KEPT_MS });
    timer ??= setTimeout(sweep, KEPT_MS).unref();
  };
  return {
    find(conv, { key, rev }) {
      const near = all.get(conv);
      if (!near || Buffer.compare(near.sealed, key) !== 0) return undefined;
      return { key: near.key, state: near.rev === rev ? near.state : undefined };
    },
    keep,
    renew(conv, now) {
      const near = all.get(conv);
      if (near?.key === now.key) keep(conv, { ...now, sealed: near.sealed });
    },
    drop(conv) {
      // Asking for what is not here costs nobody what was worked out of other cases.
      if (all.delete(conv)) forgetRemembered();
    },
  };
}
