// How a case ends in the SQLite store: its key first, then the rest, also on a disk that takes no more.
import type { Store } from './port.ts';
import { StoreError, TOMBSTONE_MS } from './port.ts';
import type { Reserve } from './reserve.ts';
import { SWEEPER, type Head, type Statements } from './sqlite-commit.ts';
import type { WriteAheadLog } from './sqlite-log.ts';

/** While the log is emptied all writes wait: not after each of many deletions. */
const CHECKPOINT_EVERY_MS = 1_000;

type Place = {
  sql: Statements;
  /** Writes with others; settles when it is on disk. */
  write: <T>(of: string, work: () => T) => Promise<T>;
  log: Pick<WriteAheadLog, 'empty'>;
  reserve: Reserve;
  wake: (conv: string) => void;
  /** Milliseconds since 1970. */
  now: () => number;
};

/** Has old pages leave the log. */
type Emptying = {
  /** On a full disk the log may have to stay as it is; it is emptied with the next deletion that finds room. */
  now(): Promise<void>;
  /** The log holds old pages until it is emptied; at most once a second. */
  soon(): Promise<void>;
  /** It is not emptied any more. */
  end(): void;
};

function openEmptying({ log, now }: Pick<Place, 'log' | 'now'>): Emptying {
  let ended = false;
  let last = 0;
  let timer: NodeJS.Timeout | undefined;
  const atOnce = (): Promise<void> => {
    last = now();
    return log.empty();
  };
  const soon = async (): Promise<void> => {
    if (ended || timer) return;
    const wait = last + CHECKPOINT_EVERY_MS - now();
    if (wait <= 0) return atOnce();
    timer = setTimeout(() => {
      timer = undefined;
      void soon();
    }, wait).unref();
  };
  return {
    now: atOnce,
    soon,
    end() {
      ended = true;
      clearTimeout(timer);
    },
  };
}

/** Deleting needs a little room first: on a full disk the reserve gives it, and the log when it is emptied. */
const makingRoom =
  ({ write, reserve }: Pick<Place, 'write' | 'reserve'>, emptying: Emptying) =>
  async <T>(conv: string, work: () => T): Promise<T> => {
    try {
      return await write(conv, work);
    } catch (error) {
      // A disk says in more than one way that it takes no more: a quota and a limit of size are errors of writing.
      if (!(error instanceof StoreError && (error.code === 'noSpace' || error.code === 'unavailable'))) throw error;
    }
    // The log needs room in the database to be emptied into: first with what the reserve gives, then with what the log gave.
    if (reserve.release())
      try {
        return await write(conv, work);
      } catch {
        // The log is all that is left to give room.
      }
    await emptying.now();
    return await write(conv, work);
  };

/** Deletes cases, and has what was deleted leave the log, too; `end` before the database is closed. */
export function openErasure(place: Place): Pick<Store, 'expire' | 'forget'> & Pick<Emptying, 'end'> {
  const { sql, write, reserve, wake, now } = place;
  const emptying = openEmptying(place);
  const evenIfFull = makingRoom(place, emptying);

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
      for (const n of numbers) await write(SWEEPER, () => dropRest(n));
      await emptying.soon();
    } catch {
      // Tried again with the tombstone.
    }
  };

  return {
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
      // Where nothing ended the log stays: while it is emptied all writes wait for the disk.
      if (rows.length > 0) await sweep(shredded.map(({ n }) => n));
      for (const { id } of shredded) wake(id);
      reserve.restore();
      return rows.map(({ id }) => id);
    },
    async forget(conv) {
      const n = await evenIfFull(conv, () => {
        const head = sql.head.get(conv) as Head | undefined;
        return head && !head.gone ? shred(head.n) : undefined;
      });
      if (n === undefined) return false;
      wake(conv);
      await sweep([n]);
      reserve.restore();
      return true;
    },
    end: () => emptying.end(),
  };
}
