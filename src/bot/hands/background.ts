// Work that nobody waits for: each piece by itself and repeatable, a failure seen in the log, all of it waited for at the end.
import { faultOf } from '../fault.ts';
import { hashOf } from '../hash.ts';
import type { Log } from '../log.ts';

/** Work that nobody waits for; what fails of it is a line of the log. */
export type Background = {
  act: (conv: string, work: () => Promise<unknown>) => void;
  /** Writes a failure to the log, without the customer's words. */
  failed: (conv: string, failure: unknown, what?: string) => void;
  /** Resolves when nothing runs any more, at the latest after `ms`. */
  idle: (ms: number) => Promise<void>;
};

/** @param log where failures are written, with the conversation as a hash */
export function newBackground(log: Log): Background {
  const acting = new Set<Promise<void>>();
  const failed = (conv: string, failure: unknown, what = 'turn.failed'): void =>
    log({ level: 'error', what, case: hashOf(conv), ...faultOf(failure) });
  return {
    failed,
    act(conv, work) {
      const done = (async () => {
        try {
          await work();
        } catch (error) {
          failed(conv, error, 'effect.failed');
        }
      })();
      acting.add(done);
      void done.finally(() => acting.delete(done));
    },
    async idle(ms) {
      await Promise.race([Promise.all(acting), new Promise((resolve) => setTimeout(resolve, ms).unref())]);
    },
  };
}
