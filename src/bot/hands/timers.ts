// What happens without a client: lines that a crash left without a turn, due days, and ends of life.
import type { Log } from '../route.ts';
import type { Hands } from './conversation.ts';
import { StoreError } from '../store/port.ts';

const EXPIRE_AT_ONCE = 500;
const CONVERSATIONS_AT_ONCE = 100;

type Tasks = {
  every: number;
  settle(conv: string): void;
  due(conv: string, today: string): void;
  /** The conversation has just been removed, or its tombstone; files may be left. */
  ended(conv: string): void;
  log: Log;
};

/** Looks at once and then regularly; does not keep the process alive. Returns the way to stop. */
export function startTimers({ store, clock, today }: Hands, tasks: Tasks): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const look = async (): Promise<void> => {
    const day = today();
    const after = Temporal.PlainDate.from(day).add({ days: 1 }).toString();
    const ended = await store.expire(clock(), EXPIRE_AT_ONCE);
    for (const conv of ended) tasks.ended(conv);
    if (ended.length > 0) tasks.log({ level: 'info', what: 'cases.ended', count: ended.length });
    for (const conv of await store.unhandled(CONVERSATIONS_AT_ONCE)) tasks.settle(conv);
    for (const conv of await store.dueBefore(after, CONVERSATIONS_AT_ONCE)) tasks.due(conv, day);
  };
  const loop = async (): Promise<void> => {
    try {
      await look();
    } catch (error) {
      const code = error instanceof StoreError ? error.code : error instanceof Error ? error.name : 'unknown';
      tasks.log({ level: 'error', what: 'timers.failed', error: code });
    }
    if (!stopped) timer = setTimeout(() => (running = loop()), tasks.every).unref();
  };
  let running = loop();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
