// Group commit: all writes that wait in one tick of the event loop share one durable transaction.
import type { DatabaseSync } from 'node:sqlite';

type Job = { work: () => unknown; done: (value: unknown) => void; failed: (error: unknown) => void };
type Outcome = { value: unknown } | { error: unknown };

export type Group = {
  /** Runs the work inside the next transaction; settles when it is on disk. One that throws undoes only its own writes. */
  add<T>(work: () => T): Promise<T>;
  /** Writes now what waits. */
  flush(): void;
};

/** @param explain makes the error that the caller sees out of the database's */
export function openGroup(db: DatabaseSync, explain: (error: unknown) => Error): Group {
  const begin = db.prepare('begin immediate');
  const commit = db.prepare('commit');
  const rollback = db.prepare('rollback');
  const savepoint = db.prepare('savepoint job');
  const release = db.prepare('release job');
  const undo = db.prepare('rollback to job');
  let waiting: Job[] = [];
  let planned = false;

  const attempt = (work: () => unknown): Outcome => {
    savepoint.run();
    try {
      const value = work();
      release.run();
      return { value };
    } catch (error) {
      // A full disk undoes the whole transaction by itself: then nothing of it may be reported as done.
      if (!db.isTransaction) throw error;
      undo.run();
      release.run();
      return { error };
    }
  };

  const together = (jobs: Job[]): void => {
    const outcomes: Outcome[] = [];
    try {
      begin.run();
      for (const job of jobs) outcomes.push(attempt(job.work));
      commit.run();
    } catch (error) {
      if (db.isTransaction) rollback.run();
      if (jobs.length > 1) for (const job of jobs) together([job]);
      else jobs[0]?.failed(explain(error));
      return;
    }
    for (const [i, job] of jobs.entries()) {
      const outcome = outcomes[i];
      if (outcome && 'value' in outcome) job.done(outcome.value);
      else job.failed(explain(outcome?.error));
    }
  };

  const flush = (): void => {
    planned = false;
    const jobs = waiting;
    waiting = [];
    if (jobs.length > 0) together(jobs);
  };

  return {
    add<T>(work: () => T) {
      if (!planned) {
        planned = true;
        setImmediate(flush);
      }
      return new Promise<T>((resolve, failed) => {
        waiting.push({ work, done: (value) => resolve(value as T), failed });
      });
    },
    flush,
  };
}
