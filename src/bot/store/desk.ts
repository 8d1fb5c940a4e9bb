// What is kept apart from the cases: how often links were used, and messages that customers reported. No case, no person.
import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { folder } from './folder.ts';
import { explain } from './sqlite-file.ts';

/** So many people came through a short link as far as this step on this day (ISO). */
export type Count = { day: string; step: string; n: number };
/** A reported message; `at` is an ISO instant, the rest is sealed. */
export type Kept = { id: string; at: string; sealed: Uint8Array };

/** What is kept of links and reports; every call fails with a StoreError where the store cannot answer. */
export type Desk = {
  /** One more for a link, a day (ISO) and a step. */
  count(link: string, day: string, step: string): Promise<void>;
  /** Everything counted for a link, oldest day first. */
  counts(link: string): Promise<Count[]>;
  /** Keeps sealed bytes until an instant; the same id twice is one. */
  keep(id: string, at: string, until: string, sealed: Uint8Array): Promise<void>;
  /** What is kept, oldest first. */
  kept(): Promise<Kept[]>;
  /** Removes what is past its end. */
  expire(now: string): Promise<void>;
  close(): Promise<void>;
};

/** Counts older than this are of no use to anybody. */
export const COUNT_DAYS = 400;

const SCHEMA = `
  create table if not exists counts (link text not null, day text not null, step text not null, n integer not null,
    primary key (link, day, step)) strict, without rowid;
  create index if not exists counts_day on counts (day);
  create table if not exists kept (id text primary key, at text not null, until text not null, sealed blob not null) strict;`;

/**
 * The desk in a file of the data folder, beside the cases and readable by itself while the server runs.
 * @throws StoreError when the folder cannot be used
 */
export function openDesk(dataDir: string): Desk {
  const at = (): DatabaseSync => {
    const db = new DatabaseSync(join(folder(dataDir), 'desk.db'), { timeout: 5000, defensive: true });
    db.exec(`pragma journal_mode = wal; pragma synchronous = normal; pragma secure_delete = on; ${SCHEMA}`);
    return db;
  };
  let db: DatabaseSync;
  try {
    db = at();
  } catch (cause) {
    throw explain(cause);
  }
  const add = db.prepare(
    'insert into counts values (?, ?, ?, 1) on conflict (link, day, step) do update set n = n + 1',
  );
  const forget = db.prepare('delete from counts where day < ?');
  const read = db.prepare('select day, step, n from counts where link = ? order by day, step');
  const put = db.prepare('insert into kept values (?, ?, ?, ?) on conflict (id) do nothing');
  const drop = db.prepare('delete from kept where until <= ?');
  const list = db.prepare('select id, at, sealed from kept order by at, id');
  /** Fails as the store does: whoever asks hears 503 and a sentence. */
  const asking = async <T>(work: () => T): Promise<T> => {
    try {
      return work();
    } catch (cause) {
      throw explain(cause);
    }
  };
  return {
    count: (link, day, step) => asking(() => void add.run(link, day, step)),
    counts: (link) =>
      asking(() => read.all(link).map(({ day, step, n }) => ({ day: String(day), step: String(step), n: Number(n) }))),
    keep: (id, when, until, sealed) => asking(() => void put.run(id, when, until, sealed)),
    kept: () =>
      asking(() =>
        list
          .all()
          .flatMap(({ id, at: when, sealed }) =>
            sealed instanceof Uint8Array ? [{ id: String(id), at: String(when), sealed }] : [],
          ),
      ),
    expire: (now) =>
      asking(() => {
        drop.run(now);
        forget.run(Temporal.PlainDate.from(now.slice(0, 10)).subtract({ days: COUNT_DAYS }).toString());
      }),
    close: async () => db.close(),
  };
}
