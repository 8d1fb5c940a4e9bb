// Who waits for news over Redis: its messages only wake, and may get lost.
import type { Client } from './redis-link.ts';
import { keysOf } from './redis-names.ts';
import { newWatchers, type Watchers } from './watchers.ts';

/** A wake-up may get lost with its connection: so often everybody who watches is woken anyway. */
const WAKE_ALL_MS = 15_000;

/** @param subscriber a connection of its own */
export function openWatch(subscriber: Client): Pick<Watchers, 'add'> & { end(): void } {
  let ended = false;
  const wakeAll = (): void => {
    for (const conv of watchers.watched()) watchers.wake(conv);
  };
  const ignore = (): void => {};
  const watchers = newWatchers((conv, watched) => {
    if (ended) return;
    const { log } = keysOf(conv);
    // What came before the subscription stood is found by whoever is woken when it does.
    if (watched) subscriber.subscribe(log).then(() => watchers.wake(conv), ignore);
    else subscriber.unsubscribe(log).catch(ignore);
  });
  subscriber.on('message', (channel: string) => watchers.wake(channel.slice(channel.lastIndexOf(':') + 1)));
  // After a lost connection the subscriptions come back by themselves, except those that were just being made; what was sent
  // meanwhile does not.
  subscriber.on('ready', () => {
    const logs = [...watchers.watched()].map((conv) => keysOf(conv).log);
    if (logs.length > 0) subscriber.subscribe(...logs).then(wakeAll, ignore);
  });
  const ticking = setInterval(wakeAll, WAKE_ALL_MS).unref();

  return {
    add: (conv, wake) => watchers.add(conv, wake),
    end() {
      ended = true;
      clearInterval(ticking);
    },
  };
}
