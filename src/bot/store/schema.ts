// The tables of the SQLite store, as a list of steps: `user_version` says how many were taken.
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from './port.ts';

/** Steps are only added, never changed. Times are milliseconds; state, key and bodies are sealed. */
export const STEPS: readonly string[] = [
  `create table conversation (
     n integer primary key,
     id text not null unique,
     rev integer not null default 0,
     seq integer not null default 0,
     input integer not null default 0,
     handled integer not null default 0,
     epoch integer not null default 1,
     gone integer not null default 0,
     expires integer not null,
     due text,
     key blob,
     state blob
   ) strict;
   create index expiring on conversation (expires);
   create index due on conversation (due) where due is not null;
   create index unhandled on conversation (n) where handled < input;
   create table entry (
     conv integer not null,
     seq integer not null,
     at integer not null,
     input integer not null,
     body blob not null,
     primary key (conv, seq)
   ) strict, without rowid;
   create table done (
     conv integer not null,
     write text not null,
     first integer not null,
     seq integer not null,
     primary key (conv, write)
   ) strict, without rowid;`,
  `create table once (name text primary key, until integer not null) strict, without rowid;
   create index ending on once (until);`,
];

/**
 * Takes the steps that are still to take, each in its own transaction.
 * @throws StoreError `newer` for a database of a newer version of the program
 */
export function migrate(db: DatabaseSync, steps: readonly string[] = STEPS): void {
  const version = Number(db.prepare('pragma user_version').get()?.['user_version'] ?? 0);
  if (version > steps.length)
    throw new StoreError(
      'newer',
      `The data were written by a newer version of Wortlaut (${version} > ${steps.length}).`,
    );
  for (const [i, step] of steps.entries()) {
    if (i < version) continue;
    db.exec('begin immediate');
    try {
      db.exec(step);
      db.exec(`pragma user_version = ${i + 1}`);
      db.exec('commit');
    } catch (cause) {
      if (db.isTransaction) db.exec('rollback');
      throw cause;
    }
  }
}
