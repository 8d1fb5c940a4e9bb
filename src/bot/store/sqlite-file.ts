// The files of the SQLite store: one process at a time, private, durable; the database's errors in words.
import { closeSync, fdatasync, openSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseSync } from 'node:sqlite';
import { unwritable } from './folder.ts';
import { StoreError } from './port.ts';
import { migrate, STEPS } from './schema.ts';
import { LOG_PAGES } from './sqlite-log.ts';

const LOCK = 'wortlaut.lock';

/** One process: a lock held by SQLite on a file of its own dies with the process, so a stale one cannot block. */
export function lock(dataDir: string): () => void {
  const path = join(dataDir, LOCK);
  try {
    const db = new DatabaseSync(privately(path), { timeout: 0 });
    try {
      db.exec('begin exclusive');
    } catch (cause) {
      db.close();
      throw cause;
    }
    return () => db.close();
  } catch (cause) {
    if (sqliteCode(cause) === 5)
      throw new StoreError(
        'locked',
        `Another Wortlaut process is using ${dataDir}. Stop it first, or set DATA_DIR to another folder; several processes need REDIS_URL.`,
        { cause },
      );
    throw explain(cause);
  }
}

/** Made by us, readable by this user alone; SQLite gives its side files the same rights. */
function privately(path: string): string {
  try {
    closeSync(openSync(path, 'a', 0o600));
  } catch (cause) {
    throw unwritable(path, cause);
  }
  return path;
}

/**
 * The database, up to date, and the way to bring what was committed to the disk. With `normal` SQLite itself syncs only
 * around checkpoints; the write-ahead log is synced by us, in a thread beside the event loop, before a write counts.
 */
export function openDatabase(path: string): {
  db: DatabaseSync;
  path: string;
  sync: () => Promise<void>;
  close: () => void;
} {
  const db = new DatabaseSync(privately(path), { timeout: 5000, defensive: true });
  db.exec(`pragma journal_mode = wal; pragma synchronous = normal; pragma secure_delete = on;
    pragma wal_autocheckpoint = ${LOG_PAGES};
    pragma trusted_schema = off; pragma foreign_keys = on;`);
  migrate(db);
  // An empty write makes the write-ahead log where there is none yet; it stays the same file until the database closes.
  db.exec('begin immediate; pragma user_version = ' + STEPS.length + '; commit');
  const log = openSync(`${path}-wal`, 'r+');
  const dataSync = promisify(fdatasync);
  return {
    db,
    path,
    sync: () => dataSync(log),
    close() {
      closeSync(log);
      db.close();
    },
  };
}

/** SQLite's primary result code, 0 for another error. */
function sqliteCode(cause: unknown): number {
  return typeof cause === 'object' && cause !== null && 'errcode' in cause ? Number(cause.errcode) & 0xff : 0;
}

/** What the database says, as a StoreError with a sentence. */
export function explain(cause: unknown): Error {
  if (cause instanceof StoreError || cause instanceof TypeError) return cause;
  const options = { cause };
  const text = cause instanceof Error ? cause.message : String(cause);
  switch (sqliteCode(cause)) {
    case 13:
      return new StoreError('noSpace', 'The disk is full: nothing was written. Free some space.', options);
    case 8:
    case 14:
      return new StoreError('unwritable', `The database cannot be written (${text}).`, options);
    case 11:
    case 26:
      return new StoreError('damaged', `The database is damaged (${text}). Restore a backup.`, options);
    default:
      return new StoreError('unavailable', `The database does not answer (${text}).`, options);
  }
}

/** One open database with the way to the disk. */
export type Database = ReturnType<typeof openDatabase>;
