// What the SQLite store reads: one conversation with its log, and those that something is still to be done for.
import type { Group } from './group.ts';
import type { Store } from './port.ts';
import type { Head, Statements } from './sqlite-commit.ts';
import { explain } from './sqlite-file.ts';

/** Reads what is committed; what is asked of one conversation waits until it is on disk. */
type Reading = <T>(work: () => T, conv?: string) => Promise<T>;

/** The reads of one store; they throw only StoreError. @param usable throws once the store is closed */
export function newReading(group: Pick<Group, 'onDisk'>, usable: () => void): Reading {
  return async <T>(work: () => T, conv?: string): Promise<T> => {
    usable();
    if (conv !== undefined) await group.onDisk(conv);
    try {
      return work();
    } catch (cause) {
      throw explain(cause);
    }
  };
}

/**
 * The store's calls that keep nothing.
 * @param now in milliseconds: whoever is past their life is not there, also before they are removed
 */
export function readsOn(
  sql: Statements,
  reading: Reading,
  now: () => number,
): Pick<Store, 'load' | 'ended' | 'read' | 'unhandled' | 'dueBefore'> {
  const isOver = (head: Head): boolean => head.gone === 1 || head.expires <= now();
  return {
    load: (conv) =>
      reading(() => {
        const row = sql.load.get(conv) as (Head & { key: Uint8Array; state: Uint8Array | null }) | undefined;
        if (!row || isOver(row)) return undefined;
        const { rev, seq, input, handled, epoch, due, key, state } = row;
        return { rev, seq, input, handled, epoch, key, state: state ?? undefined, ...(due === null ? {} : { due }) };
      }, conv),
    ended: (conv) =>
      reading(() => {
        const head = sql.head.get(conv) as Head | undefined;
        return head !== undefined && isOver(head);
      }, conv),
    read: (conv, after, limit) =>
      reading(() => {
        const head = sql.head.get(conv) as Head | undefined;
        if (!head || isOver(head)) return [];
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
    unhandled: (limit) => reading(() => sql.unhandled.all(limit).map((row) => String(row['id']))),
    dueBefore: (day, limit) => reading(() => sql.dueBefore.all(day, now(), limit).map((row) => String(row['id']))),
  };
}
