// Group commit: writes that wait in one tick of the event loop share one transaction, and what waits meanwhile shares one sync.
import type { DatabaseSync } from 'node:sqlite';

type Job = { of: string; work: () => unknown; done: (value: unknown) => void; failed: (error: unknown) => void };
/** Settles when the batch is on disk or has failed. */
type Batch = { jobs: Job[]; over: PromiseWithResolvers<void> };

/** The writes of all conversations, a transaction for those that come together. */
export type Group = {
  /**
   * Runs the work inside the next transaction; settles when it is on disk. One that throws undoes only its own writes.
   * @param of whose write it is
   */
  add<T>(of: string, work: () => T): Promise<T>;
  /** Settles when what was written of somebody is on disk, so that nothing is read that a power cut takes back. */
  onDisk(of: string): Promise<void> | undefined;
  /** Why nothing more is written, if a sync has failed; only a new start mends it. */
  lost(): Error | undefined;
  /** Nothing is written until this work is over; what comes meanwhile waits. One such work after the other. */
  hold(work: () => Promise<void>): Promise<void>;
  /** Writes now what waits; settles when it is on disk. */
  flush(): Promise<void>;
};

const newBatch = (): Batch => ({ jobs: [], over: Promise.withResolvers<void>() });

/**
 * @param sync brings to the disk what was committed, beside the event loop
 * @param explain makes the error that the caller sees out of the database's
 */
export function openGroup(db: DatabaseSync, sync: () => Promise<void>, explain: (error: unknown) => Error): Group {
  const begin = db.prepare('begin immediate');
  const commit = db.prepare('commit');
  const rollback = db.prepare('rollback');
  const writers = new Map<string, Promise<void>>();
  let waiting = newBatch();
  let planned = false;
  let holds = 0;
  let held: Promise<unknown> = Promise.resolve();
  /** Told by the next sync whether it is on disk. */
  let written: ((lost: Error | undefined) => void)[] = [];
  let syncing: Promise<void> | undefined;
  /** After a failed sync nobody knows what the disk holds. The next start reads it. */
  let broken: Error | undefined;

  const together = (jobs: readonly Job[]): void => {
    try {
      begin.run();
      const values = jobs.map(({ work }) => work());
      commit.run();
      written.push((lost) => jobs.forEach(({ done, failed }, i) => (lost ? failed(lost) : done(values[i]))));
    } catch (error) {
      if (db.isTransaction) rollback.run();
      // One of them took the others along: each for itself.
      if (jobs.length > 1) for (const job of jobs) together([job]);
      else jobs[0]?.failed(explain(error));
    }
  };

  const syncOn = async (): Promise<void> => {
    while (written.length > 0) {
      const told = written;
      written = [];
      await sync().catch((error: unknown) => (broken = explain(error)));
      for (const tell of told) tell(broken);
    }
    syncing = undefined;
  };

  const write = (): void => {
    planned = false;
    const { jobs, over } = waiting;
    waiting = newBatch();
    together(jobs);
    written.push(() => {
      for (const { of } of jobs) if (writers.get(of) === over.promise) writers.delete(of);
      over.resolve();
    });
    syncing ??= syncOn();
  };

  return {
    add<T>(of: string, work: () => T) {
      if (broken) return Promise.reject(broken);
      if (!planned) {
        planned = true;
        setImmediate(() => planned && holds === 0 && write());
      }
      writers.set(of, waiting.over.promise);
      return new Promise<T>((resolve, failed) => {
        waiting.jobs.push({ of, work, done: (value) => resolve(value as T), failed });
      });
    },
    onDisk: (of) => writers.get(of),
    lost: () => broken,
    hold(work) {
      holds += 1;
      const over = held.then(work).finally(() => {
        holds -= 1;
        if (holds === 0 && planned) write();
      });
      held = over.catch(() => undefined);
      return over;
    },
    async flush() {
      await held;
      if (planned) write();
      await syncing;
    },
  };
}
