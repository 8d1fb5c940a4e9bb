// The thread that copies the write-ahead log back into the database, which takes as long as the disk does: one wish after the other.
import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { STEPS } from './schema.ts';

/** After so long without a wish the thread ends: it holds 16 MB, of which 6 are given back. */
const IDLE_MS = 5_000;

/** `copy` back what is there, while others write on; then let the log begin `anew`, or `empty` it, while nobody writes. */
export type Wish = 'copy' | 'anew' | 'empty';

/** Brings wishes to the thread; it is started with the first one. */
export type Copier = {
  /** Settles when the wish is done, or could not be. */
  ask(wish: Wish): Promise<void>;
  /** Waits for what was asked and ends the thread. */
  end(): Promise<void>;
};

/** @param path of the database that is open as `db` */
export function openCopier(db: DatabaseSync, path: string): Copier {
  let thread: Worker | undefined;
  let asked: Promise<void> = Promise.resolve();
  let idle: NodeJS.Timeout | undefined;

  const started = (): Worker => {
    const made = new Worker(new URL('./sqlite-thread.ts', import.meta.url), {
      workerData: { path, version: STEPS.length },
      execArgv: ['--disable-warning=ExperimentalWarning'],
      resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 1 },
    });
    // One that dies leaves the copying to SQLite at the log's greatest length; the next wish starts another.
    made.on('error', () => undefined).once('exit', () => (thread = undefined));
    return made;
  };
  const emptyHere = (): void => {
    try {
      db.exec('pragma wal_checkpoint(truncate)');
    } catch {
      // On a full disk the log stays, as in the thread.
    }
  };
  const told = (wish: Wish | 'end'): Promise<void> =>
    new Promise((done) => {
      try {
        thread ??= started();
      } catch {
        // The system gives no further thread: SQLite copies the log back itself at its greatest length. Who had a case
        // deleted does not wait for that.
        if (wish === 'empty') emptyHere();
        return done();
      }
      const worker = thread;
      const over = (): void => {
        worker.off('message', over).off('exit', over).unref();
        done();
      };
      worker.on('message', over).on('exit', over).ref();
      worker.postMessage(wish, []);
    });
  const ended = async (): Promise<void> => (thread ? told('end') : undefined);

  return {
    ask(wish) {
      clearTimeout(idle);
      asked = asked.then(() => told(wish));
      idle = setTimeout(() => (asked = asked.then(ended)), IDLE_MS).unref();
      return asked;
    },
    async end() {
      clearTimeout(idle);
      await asked;
      await ended();
    },
  };
}
