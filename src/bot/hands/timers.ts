// What happens without a client: lines that a crash left without a turn, due days, and ends of life, of cases and of reports.
import { daysAfter } from '../../knowledge/law/deadlines/calendar.ts';
import type { Log } from '../log.ts';
import type { Hands } from './open.ts';
import { newOutage } from '../outage.ts';
import type { Stuck } from './stuck.ts';

const EXPIRE_AT_ONCE = 500;
const CONVERSATIONS_AT_ONCE = 100;
/** After a store that failed: soon again, since a line may wait. */
const AGAIN_MS = 1_000;

type Tasks = {
  every: number;
  settle(conv: string): void;
  /** A day has come, or an effect is still undone. */
  due(conv: string, today: string): void;
  /** The conversation has just been removed, or its tombstone; files may be left. */
  ended(conv: string): void;
  /** Removes what is kept beside the cases and past its end. */
  tidy(): Promise<void>;
  stuck: Stuck;
  /** Those whose undone effects are tried again later. */
  waiting: Stuck;
  log: Log;
};

/** Looks at once and then regularly; does not keep the process alive. Returns the way to stop. */
export function startTimers({ store, clock, today }: Hands, tasks: Tasks): () => Promise<void> {
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  /** Each on its own: what fails at one does not hold up the others. Lines without a turn come first, somebody waits for them. */
  const steps: readonly (() => Promise<void>)[] = [
    async () => {
      const left = await tasks.stuck.past((limit) => store.unhandled(limit), CONVERSATIONS_AT_ONCE);
      for (const conv of left) tasks.settle(conv);
    },
    async () => {
      const day = today();
      const after = daysAfter(day, 1);
      const due = await tasks.stuck.past(
        (limit) => tasks.waiting.past((more) => store.dueBefore(after, more), limit),
        CONVERSATIONS_AT_ONCE,
      );
      for (const conv of due) tasks.due(conv, day);
    },
    async () => {
      const ended = await store.expire(clock(), EXPIRE_AT_ONCE);
      for (const conv of ended) tasks.ended(conv);
      if (ended.length > 0) tasks.log({ level: 'info', what: 'cases.ended', count: ended.length });
    },
    () => tasks.tidy(),
  ];
  /** Of a store that is away for hours every look would be a line of the log. */
  const tried = steps.map((step) => ({ step, outage: newOutage(tasks.log, 'timers.failed') }));
  const loop = async (): Promise<void> => {
    let failed = false;
    for (const { step, outage } of tried) {
      // A store that is away lets each step wait for seconds: what is left of a look is done at the next start.
      if (stopped) return;
      try {
        await step();
        outage.over();
      } catch (error) {
        failed = true;
        outage.failed(error);
      }
    }
    const next = failed ? Math.min(AGAIN_MS, tasks.every) : tasks.every;
    if (!stopped) timer = setTimeout(() => (running = loop()), next).unref();
  };
  let running = loop();
  return async () => {
    stopped = true;
    clearTimeout(timer);
    await running;
  };
}
