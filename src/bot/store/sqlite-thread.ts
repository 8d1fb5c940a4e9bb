// The thread that copies the write-ahead log back into the database: nothing else is done here.
import { DatabaseSync } from 'node:sqlite';
import { parentPort, workerData } from 'node:worker_threads';
import type { Wish } from './sqlite-copier.ts';

/** What SQLite is told. After `anew` an empty write makes the log's new head, which is synced, too: the next writer need not. */
const WORDS: Record<Wish, string> = {
  copy: 'pragma wal_checkpoint(passive)',
  anew: 'pragma wal_checkpoint(restart); begin immediate; pragma user_version = ',
  empty: 'pragma wal_checkpoint(truncate)',
};

const { path, version } = workerData as { path: string; version: number };
const db = new DatabaseSync(path, { timeout: 5000, defensive: true });
// Around the copying SQLite syncs the log and the database by itself.
db.exec(
  'pragma synchronous = normal; pragma wal_autocheckpoint = 0; pragma secure_delete = on; pragma trusted_schema = off',
);

parentPort?.on('message', (wish: Wish | 'end') => {
  if (wish === 'end') {
    db.close();
    parentPort?.close();
    return;
  }
  try {
    db.exec(wish === 'anew' ? `${WORDS.anew}${version}; commit` : WORDS[wish]);
  } catch {
    // On a full disk the log stays as it is: whoever asked looks at it and sees.
    if (db.isTransaction) db.exec('rollback');
  }
  parentPort?.postMessage(wish, []);
});
