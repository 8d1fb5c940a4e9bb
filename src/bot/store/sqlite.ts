// The default store: one SQLite file, one process, one durable transaction per tick of the event loop.
import { join } from 'node:path';
import { checkCommit } from './check.ts';
import { folder } from './folder.ts';
import { openGroup } from './group.ts';
import type { Store } from './port.ts';
import { StoreError } from './port.ts';
import { newOnce } from './once.ts';
import { openLog } from './sqlite-log.ts';
import type { Reserve } from './reserve.ts';
import { openReserve } from './reserve.ts';
import { applyCommit, statements, SWEEPER, type Head } from './sqlite-commit.ts';
import { openErasure } from './sqlite-erase.ts';
import { explain, lock, openDatabase, type Database } from './sqlite-file.ts';
import { newTrial } from './trial.ts';
import { newWatchers } from './watchers.ts';

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

function storeOn({ db, path, sync, close }: Database, reserve: Reserve, unlock: () => void, now: () => number): Store {
  const onDisk = (): Promise<void> => {
    const synced = sync();
    log.grown();
    return synced;
  };
  const group = openGroup(db, onDisk, explain);
  const log = openLog(db, path, group);
  const watchers = newWatchers();
  const sql = statements({ db });
  const once = newOnce(now);
  const trial = newTrial(async () => {
    await group.add(SWEEPER, () => sql.tryEntry.run(TRIAL_BYTES));
    await group.add(SWEEPER, () => sql.dropEntries.run(0));
  });
  let closed = false;

  const usable = (): void => {
    if (closed) throw new StoreError('closed', 'The store is closed.');
  };
  /** Reads see what is committed; those of one conversation wait until it is on disk. */
  const reading = async <T>(work: () => T, conv?: string): Promise<T> => {
    usable();
    if (conv !== undefined) await group.onDisk(conv);
    try {
      return work();
    } catch (cause) {
      throw explain(cause);
    }
  };
  const writing = async <T>(conv: string, work: () => T): Promise<T> => {
    usable();
    return group.add(conv, work);
  };
  const erasure = openErasure({ sql, write: writing, log, reserve, wake: (conv) => watchers.wake(conv), now });
  const alive = (conv: string): Head | undefined => {
    const head = sql.head.get(conv) as Head | undefined;
    return head && !head.gone && head.expires > now() ? head : undefined;
  };

  return {
    load: (conv) =>
      reading(() => {
        const row = sql.load.get(conv) as (Head & { key: Uint8Array; state: Uint8Array | null }) | undefined;
        if (!row || row.gone || row.expires <= now()) return undefined;
        const { rev, seq, input, handled, epoch, due, key, state } = row;
        return { rev, seq, input, handled, epoch, key, state: state ?? undefined, ...(due === null ? {} : { due }) };
      }, conv),
    ended: (conv) =>
      reading(() => {
        const head = sql.head.get(conv) as Head | undefined;
        return head !== undefined && (head.gone === 1 || head.expires <= now());
      }, conv),
    async commit(c) {
      usable();
      checkCommit(c);
      const result = await trial.of(group.add(c.conv, () => applyCommit(sql, c, now())));
      if (result.kind === 'ok' && c.entries.length > 0) watchers.wake(c.conv);
      return result;
    },
    read: (conv, after, limit) =>
      reading(() => {
        const head = alive(conv);
        if (!head) return [];
        const rows = sql.read.all(head.n, after, limit) as {
          seq: number;
          at: number;
          input: number;
          body: Uint8Array;
        }[];
        return rows.map(({ seq, at, input, body }) => ({
          seq,
          at: new Date(at).toISOString(),
          body,
          input: input === 1,
        }));
      }, conv),
    async once(name, ms) {
      usable();
      return once(name, ms);
    },
    watch(conv, wake) {
      usable();
      return watchers.add(conv, wake);
    },
    unhandled: (limit) => reading(() => sql.unhandled.all(limit).map((row) => String(row['id']))),
    dueBefore: (day, limit) => reading(() => sql.dueBefore.all(day, now(), limit).map((row) => String(row['id']))),
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
      try {
        db.exec('pragma wal_checkpoint(truncate)');
      } catch {
        // On a full disk the write-ahead log stays; the next start reads it.
      }
      close();
      unlock();
    },
  };
}
