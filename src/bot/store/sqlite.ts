// The default store: one SQLite file, one process, one durable transaction per tick of the event loop.
import { join } from 'node:path';
import { checkCommit } from './check.ts';
import { folder } from './folder.ts';
import { openGroup, type Group } from './group.ts';
import type { Store } from './port.ts';
import { StoreError } from './port.ts';
import { openLog } from './sqlite-log.ts';
import type { Reserve } from './reserve.ts';
import { openReserve } from './reserve.ts';
import { applyCommit, statements, SWEEPER, type Statements } from './sqlite-commit.ts';
import { openErasure } from './sqlite-erase.ts';
import { explain, lock, openDatabase, type Database } from './sqlite-file.ts';
import { openOnce } from './sqlite-once.ts';
import { newReading, readsOn } from './sqlite-reads.ts';
import { newTrial, type Trial } from './trial.ts';
import { newWatchers } from './watchers.ts';

/** The file's name in the data folder. */
export const DATABASE = 'wortlaut.db';
/** As much as a long turn: where a short line would just fit, the next one would not. */
const TRIAL_BYTES = 64 * 1024;

/**
 * Opens (or makes) the store in the data folder.
 * @param now the clock that ends lives, in milliseconds
 * @throws StoreError `unwritable`, `locked`, `newer`, `damaged`: sentences for the operator
 */
export function openSqlite(dataDir: string, now: () => number = Date.now): Store {
  const unlock = lock(folder(dataDir));
  try {
    return storeOn(openDatabase(join(dataDir, DATABASE)), openReserve(dataDir), unlock, now);
  } catch (cause) {
    unlock();
    throw explain(cause);
  }
}

/** Tries whether lines can be kept: an entry of nobody, written and taken away again. */
const trialOn = (sql: Statements, group: Group): Trial =>
  newTrial(async () => {
    await group.add(SWEEPER, () => sql.tryEntry.run(TRIAL_BYTES));
    await group.add(SWEEPER, () => sql.dropEntries.run(0));
  });

/** Copies the log back into the database, if the disk takes it; else it stays, and the next start reads it. */
function emptyLogOf(db: Database['db']): void {
  try {
    db.exec('pragma wal_checkpoint(truncate)');
  } catch {
    // On a full disk.
  }
}

function storeOn({ db, path, sync, close }: Database, reserve: Reserve, unlock: () => void, now: () => number): Store {
  let closed = false;
  const usable = (): void => {
    if (closed) throw new StoreError('closed', 'The store is closed.');
  };
  const onDisk = (): Promise<void> => {
    const synced = sync();
    log.grown();
    return synced;
  };
  const group = openGroup(db, onDisk, explain);
  const log = openLog(db, path, group);
  const watchers = newWatchers();
  const sql = statements({ db });
  const reading = newReading(group, usable);
  const write = async <T>(conv: string, work: () => T): Promise<T> => {
    usable();
    return group.add(conv, work);
  };
  const erasure = openErasure({ sql, write, log, reserve, wake: (conv) => watchers.wake(conv), now });
  const once = openOnce(sql, group, now);
  const trial = trialOn(sql, group);

  return {
    ...readsOn(sql, reading, now),
    async commit(c) {
      usable();
      checkCommit(c);
      const result = await trial.of(group.add(c.conv, () => applyCommit(sql, c, now())));
      if (result.kind === 'ok' && c.entries.length > 0) watchers.wake(c.conv);
      return result;
    },
    async once(name, ms) {
      usable();
      return once(name, ms);
    },
    watch(conv, wake) {
      usable();
      return watchers.add(conv, wake);
    },
    expire: erasure.expire,
    forget: erasure.forget,
    async ping() {
      await reading(() => {
        const lost = group.lost();
        if (lost) throw lost;
        sql.ping.get();
      });
      await trial.again();
    },
    async close() {
      if (closed) return;
      closed = true;
      erasure.end();
      await group.flush();
      await log.close();
      emptyLogOf(db);
      close();
      unlock();
    },
  };
}
