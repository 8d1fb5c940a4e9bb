// The write-ahead log of the SQLite store is copied back into the database by a thread of its own: it takes as long as the disk does.
import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import type { Group } from './group.ts';
import { STEPS } from './schema.ts';

/** SQLite's own size of a page. */
export const PAGE_BYTES = 4096;
/** The log is never longer, 32 MB: SQLite would then copy it back in the middle of a write, with everybody waiting. */
export const LOG_PAGES = 8_000;
/** So many new pages are copied back beside the writes. */
const COPY_PAGES = 2_000;
/** From here on the log begins anew after the next copying, for which the writes wait: few pages are left to copy then. */
const LONG_PAGES = 5_000;
/** From here on the writes wait for what is being copied, too: more is written than the disk takes. */
const FULL_PAGES = 7_000;

/** After so long without a wish the thread ends: it holds 16 MB, of which 6 are given back. */
const IDLE_MS = 5_000;

/** `copy` back what is there, while others write on; then let the log begin `anew`, or `empty` it, while nobody writes. */
export type Wish = 'copy' | 'anew' | 'empty';

/** The write-ahead log of one database. */
export type WriteAheadLog = {
  /** To be called after each transaction: has the log copied back when enough was written. */
  grown(): void;
  /** Old pages go from the log now, as far as the disk lets them; writes wait meanwhile. */
  empty(): Promise<void>;
  /** Waits for the thread and ends it. */
  close(): Promise<void>;
};

/** @param group whose writes wait while the log begins anew */
export function openLog(db: DatabaseSync, path: string, group: Pick<Group, 'hold'>): WriteAheadLog {
  // Says how long the log is and copies nothing; costs a thousandth of a millisecond.
  const look = db.prepare('pragma wal_checkpoint(noop)');
  const size = (): { log: number; copied: number } => {
    const row = look.get();
    return { log: Number(row?.['log'] ?? 0), copied: Number(row?.['checkpointed'] ?? 0) };
  };
  let thread: Worker | undefined;
  let asked: Promise<void> = Promise.resolve();
  let copying: Promise<void> | undefined;
  let beginning: Promise<void> | undefined;
  /** How long the log was when it was last to be copied back: on a full disk it is not tried at every write. */
  let tried = 0;

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
  let idle: NodeJS.Timeout | undefined;
  const end = async (): Promise<void> => (thread ? told('end') : undefined);
  /** One wish after the other. */
  const ask = (wish: Wish): Promise<void> => {
    clearTimeout(idle);
    asked = asked.then(() => told(wish));
    idle = setTimeout(() => (asked = asked.then(end)), IDLE_MS).unref();
    return asked;
  };

  const beginAnew = (): Promise<void> =>
    (beginning ??= group.hold(() => ask('anew')).finally(() => (beginning = undefined)));
  const copyBack = async (): Promise<void> => {
    await ask('copy');
    const { log, copied } = size();
    if (log >= LONG_PAGES || log === copied) await beginAnew();
    copying = undefined;
  };

  return {
    grown() {
      const { log, copied } = size();
      if (log >= FULL_PAGES) void beginAnew();
      if (copying) return;
      if (log < tried) tried = 0;
      if (log - Math.max(copied, tried) < COPY_PAGES) return;
      tried = log;
      copying = copyBack();
    },
    empty: () => group.hold(() => ask('empty')),
    async close() {
      await copying;
      await beginning;
      clearTimeout(idle);
      await asked;
      await end();
    },
  };
}
