// When the write-ahead log of the SQLite store is copied back into the database, and when the writes wait for that.
import type { DatabaseSync } from 'node:sqlite';
import type { Group } from './group.ts';
import { openCopier } from './sqlite-copier.ts';

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
  const copier = openCopier(db, path);
  let copying: Promise<void> | undefined;
  let beginning: Promise<void> | undefined;
  /** How long the log was when it was last to be copied back: on a full disk it is not tried at every write. */
  let tried = 0;

  const beginAnew = (): Promise<void> =>
    (beginning ??= group.hold(() => copier.ask('anew')).finally(() => (beginning = undefined)));
  const copyBack = async (): Promise<void> => {
    await copier.ask('copy');
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
    empty: () => group.hold(() => copier.ask('empty')),
    async close() {
      await copying;
      await beginning;
      await copier.end();
    },
  };
}
