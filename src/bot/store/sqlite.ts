// The default store: one SQLite file, one process, one durable transaction per tick of the event loop.
import { join } from 'node:path';
import { checkCommit } from './check.ts';
import { folder } from './folder.ts';
import { openGroup } from './group.ts';
import type { Commit, Committed, Store } from './port.ts';
import { MAX_LOG, StoreError, TOMBSTONE_MS } from './port.ts';
import type { Reserve } from './reserve.ts';
import { openReserve } from './reserve.ts';
import { explain, lock, openDatabase } from './sqlite-file.ts';
import { newWatchers } from './watchers.ts';

export const DATABASE = 'wortlaut.db';
const CHECKPOINT_EVERY_MS = 1_000;
/** Whose writes those are that no conversation waits for. */
const SWEEPER = '';

type Head = {
  n: number;
  rev: number;
  seq: number;
  input: number;
  handled: number;
  epoch: number;
  gone: number;
  expires: number;
  due: string | null;
};

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

type Database = ReturnType<typeof openDatabase>;

function storeOn({ db, sync, close }: Database, reserve: Reserve, unlock: () => void, now: () => number): Store {
  const group = openGroup(db, sync, explain);
  const watchers = newWatchers();
  const columns = 'n, rev, seq, input, handled, epoch, gone, expires, due';
  const sql = {
    head: db.prepare(`select ${columns} from conversation where id = ?`),
    load: db.prepare(`select ${columns}, key, state from conversation where id = ?`),
    start: db.prepare('insert into conversation (id, expires, key) values (?, ?, ?) returning n'),
    done: db.prepare('select first, seq from done where conv = ? and write = ?'),
    remember: db.prepare('insert into done (conv, write, first, seq) values (?, ?, ?, ?) on conflict do nothing'),
    append: db.prepare('insert into entry (conv, seq, at, input, body) values (?, ?, ?, ?, ?)'),
    count: db.prepare('update conversation set seq = ?, input = ?, handled = ? where n = ?'),
    turn: db.prepare('update conversation set seq = ?, input = ?, handled = ?, rev = ?, state = ? where n = ?'),
    key: db.prepare('update conversation set key = ? where n = ?'),
    expires: db.prepare('update conversation set expires = ? where n = ?'),
    due: db.prepare('update conversation set due = ? where n = ?'),
    read: db.prepare('select seq, at, input, body from entry where conv = ? and seq > ? order by seq limit ?'),
    unhandled: db.prepare('select id from conversation where handled < input limit ?'),
    dueBefore: db.prepare('select id from conversation where due < ? and expires > ? order by due limit ?'),
    expired: db.prepare('select n, id, gone from conversation where expires <= ? limit ?'),
    dropKey: db.prepare(`update conversation set key = null, state = null, due = null, gone = 1, expires = ?,
      handled = input, epoch = epoch + 1 where n = ?`),
    dropEntries: db.prepare('delete from entry where conv = ?'),
    dropDone: db.prepare('delete from done where conv = ?'),
    bury: db.prepare('delete from conversation where n = ?'),
    epoch: db.prepare('update conversation set epoch = ? where n = ?'),
    ping: db.prepare('select count(*) from (select 1 from conversation limit 1)'),
  };
  let closed = false;
  let checkpointed = 0;
  let checkpointTimer: NodeJS.Timeout | undefined;

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
  const alive = (conv: string): Head | undefined => {
    const head = sql.head.get(conv) as Head | undefined;
    return head && !head.gone && head.expires > now() ? head : undefined;
  };

  const apply = (c: Commit): Committed => {
    let head = sql.head.get(c.conv) as Head | undefined;
    const expires = c.expires === undefined ? undefined : Date.parse(c.expires);
    if (!head && c.expected === 0 && c.key && expires !== undefined) {
      const { n } = sql.start.get(c.conv, expires, c.key) as { n: number };
      head = { n, rev: 0, seq: 0, input: 0, handled: 0, epoch: 1, gone: 0, expires, due: null };
    }
    if (!head || head.gone || head.expires <= now()) return { kind: 'gone', rev: 0, first: 0, seq: 0 };
    const { n, rev } = head;
    const refused = refusal(c, head);
    const last = head.seq + c.entries.length;
    const first = Math.min(head.seq + 1, last);
    if (refused || sql.remember.run(n, c.write, first, last).changes === 0) {
      const earlier = sql.done.get(n, c.write) as { first: number; seq: number } | undefined;
      if (earlier) return { kind: 'replayed', rev, ...earlier };
      return { kind: refused ?? 'conflict', rev, first: head.seq, seq: head.seq };
    }
    let { seq, input } = head;
    const at = now();
    for (const entry of c.entries) {
      seq += 1;
      if (entry.input) input = seq;
      sql.append.run(n, seq, at, entry.input ? 1 : 0, entry.body);
    }
    const handled = Math.max(c.handled ?? 0, head.handled);
    if (c.state) sql.turn.run(seq, input, handled, rev + 1, c.state, n);
    else sql.count.run(seq, input, handled, n);
    if (c.key && c.expected !== 0) sql.key.run(c.key, n);
    if (c.epoch !== undefined) sql.epoch.run(c.epoch, n);
    // A column with an index is written only when it changes: most turns leave both days as they are.
    if (expires !== undefined && expires !== head.expires) sql.expires.run(expires, n);
    if (c.due !== undefined && c.due !== head.due) sql.due.run(c.due, n);
    return { kind: 'ok', rev: c.state ? rev + 1 : rev, first, seq };
  };

  /** The case is gone with its key; a tombstone stays so that a late start or append does not bring it back. */
  const shred = (n: number): number => {
    sql.dropKey.run(now() + TOMBSTONE_MS, n);
    return n;
  };
  const dropRest = (n: number): void => {
    sql.dropEntries.run(n);
    sql.dropDone.run(n);
  };
  /** What is left is unreadable. If it cannot go now (a full disk), it goes with the tombstone. */
  const sweep = async (numbers: number[]): Promise<void> => {
    try {
      for (const n of numbers) await group.add(SWEEPER, () => dropRest(n));
      emptyLog();
    } catch {
      // Tried again with the tombstone.
    }
  };
  /** Deleting needs a little room first: on a full disk the reserve gives it, and the log when it is emptied. */
  const evenIfFull = async <T>(conv: string, work: () => T): Promise<T> => {
    try {
      return await writing(conv, work);
    } catch (error) {
      // A disk says in more than one way that it takes no more: a quota and a limit of size are errors of writing.
      if (!(error instanceof StoreError && (error.code === 'noSpace' || error.code === 'unavailable'))) throw error;
    }
    // The log needs room in the database to be emptied into: first with what the reserve gives, then with what the log gave.
    if (reserve.release())
      try {
        return await writing(conv, work);
      } catch {
        // The log is all that is left to give room.
      }
    emptyLogNow();
    return await writing(conv, work);
  };
  const emptyLogNow = (): void => {
    checkpointed = now();
    try {
      db.exec('pragma wal_checkpoint(truncate)');
    } catch {
      // On a full disk the log may have to stay as it is; it is emptied with the next deletion that finds room.
    }
  };
  /** The write-ahead log holds old pages until it is emptied; at most once a second. */
  const emptyLog = (): void => {
    if (closed || checkpointTimer) return;
    const wait = checkpointed + CHECKPOINT_EVERY_MS - now();
    if (wait <= 0) return emptyLogNow();
    checkpointTimer = setTimeout(() => {
      checkpointTimer = undefined;
      emptyLog();
    }, wait).unref();
  };

  return {
    load: (conv) =>
      reading(() => {
        const row = sql.load.get(conv) as (Head & { key: Uint8Array; state: Uint8Array | null }) | undefined;
        if (!row || row.gone || row.expires <= now()) return undefined;
        const { rev, seq, input, handled, epoch, due, key, state } = row;
        return { rev, seq, input, handled, epoch, key, state: state ?? undefined, ...(due === null ? {} : { due }) };
      }, conv),
    async commit(c) {
      usable();
      checkCommit(c);
      const result = await group.add(c.conv, () => apply(c));
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
    watch(conv, wake) {
      usable();
      return watchers.add(conv, wake);
    },
    unhandled: (limit) => reading(() => sql.unhandled.all(limit).map((row) => String(row['id']))),
    dueBefore: (day, limit) => reading(() => sql.dueBefore.all(day, now(), limit).map((row) => String(row['id']))),
    async expire(instant, limit) {
      const until = Date.parse(instant);
      const rows = await evenIfFull(SWEEPER, () => {
        const found = sql.expired.all(until, limit) as { n: number; id: string; gone: number }[];
        for (const { n, gone } of found) {
          if (!gone) shred(n);
          else {
            dropRest(n);
            sql.bury.run(n);
          }
        }
        return found;
      });
      const shredded = rows.filter((row) => !row.gone);
      // Where nothing ended the log stays: emptying it stops the event loop for as long as the disk takes.
      if (rows.length > 0) await sweep(shredded.map(({ n }) => n));
      for (const { id } of shredded) watchers.wake(id);
      reserve.restore();
      return rows.map(({ id }) => id);
    },
    async forget(conv) {
      const n = await evenIfFull(conv, () => {
        const head = sql.head.get(conv) as Head | undefined;
        return head && !head.gone ? shred(head.n) : undefined;
      });
      if (n === undefined) return false;
      watchers.wake(conv);
      await sweep([n]);
      reserve.restore();
      return true;
    },
    ping: () =>
      reading(() => {
        const lost = group.lost();
        if (lost) throw lost;
        sql.ping.get();
      }),
    async close() {
      if (closed) return;
      closed = true;
      await group.flush();
      clearTimeout(checkpointTimer);
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

/** Why a write does not fit what is there. */
function refusal(c: Commit, head: Head): 'conflict' | 'full' | undefined {
  if (c.expected !== undefined && c.expected !== head.rev) return 'conflict';
  if (c.after !== undefined && c.after !== head.seq) return 'conflict';
  if (c.epoch !== undefined && c.epoch !== head.epoch + 1) return 'conflict';
  return head.seq + c.entries.length > MAX_LOG && c.entries.some((e) => e.input) ? 'full' : undefined;
}
