// Work that nobody waits for: each piece by itself and repeatable, a failure seen in the log, all of it waited for at the end.
import type { Log } from '../route.ts';
import { StoreError } from '../store/port.ts';
import { caseHash } from './receipt.ts';

export type Background = {
  act: (conv: string, work: () => Promise<unknown>) => void;
  /** Writes a failure to the log, without the customer's words. */
  failed: (conv: string, failure: unknown, what?: string) => void;
  /** Resolves when nothing runs any more, at the latest after `ms`. */
  idle: (ms: number) => Promise<void>;
};

export function newBackground(log: Log): Background {
  const acting = new Set<Promise<void>>();
  const failed = (conv: string, failure: unknown, what = 'turn.failed'): void =>
    log({ level: 'error', what, case: caseHash(conv).slice(0, 12), ...faultOf(failure) });
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

/** What went wrong and where, without the message: that may hold the customer's words. Our store's messages do not. */
function faultOf(failure: unknown): Record<string, string> {
  if (failure instanceof StoreError) return { error: failure.code, why: failure.message };
  if (!(failure instanceof Error)) return { error: typeof failure };
  const frames = (failure.stack ?? '').split('\n').filter((row) => /^\s+at /.test(row));
  const where = frames
    .slice(0, 4)
    .map((row) => row.trim().replace(/\(?file:\/\/.*?\/(src|test|node_modules)\//, '($1/'));
  return { error: failure.name, where: where.join(' < ') };
}
