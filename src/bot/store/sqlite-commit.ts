// The statements of the SQLite store, and one commit as they write it.
import type { Commit, Committed } from './port.ts';
import { MAX_LOG } from './port.ts';
import type { Database } from './sqlite-file.ts';

/** The row of a conversation without key and state; times in milliseconds, `gone` 0 or 1. */
export type Head = {
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

/** Whose writes those are that no conversation waits for. */
export const SWEEPER = '';

/** The prepared statements. */
export type Statements = ReturnType<typeof statements>;

/** All statements, prepared once. */
export function statements({ db }: Pick<Database, 'db'>) {
  const columns = 'n, rev, seq, input, handled, epoch, gone, expires, due';
  return {
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
    /** An entry of nobody: conversations are numbered from 1. */
    tryEntry: db.prepare('insert or replace into entry (conv, seq, at, input, body) values (0, 0, 0, 0, zeroblob(?))'),
    once: db.prepare('insert into once (name, until) values (?, ?) on conflict do nothing'),
    dropOnce: db.prepare('delete from once where until <= ?'),
    bury: db.prepare('delete from conversation where n = ?'),
    epoch: db.prepare('update conversation set epoch = ? where n = ?'),
    ping: db.prepare('select count(*) from (select 1 from conversation limit 1)'),
  };
}

/**
 * Writes a commit: all of it or nothing; must run within a transaction.
 * @param now in milliseconds
 */
export function applyCommit(sql: Statements, c: Commit, now: number): Committed {
  let head = sql.head.get(c.conv) as Head | undefined;
  const expires = c.expires === undefined ? undefined : Date.parse(c.expires);
  if (!head && c.expected === 0 && c.key && expires !== undefined) {
    const { n } = sql.start.get(c.conv, expires, c.key) as { n: number };
    head = { n, rev: 0, seq: 0, input: 0, handled: 0, epoch: 1, gone: 0, expires, due: null };
  }
  if (!head || head.gone || head.expires <= now) return { kind: 'gone', rev: 0, first: 0, seq: 0 };
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
  for (const entry of c.entries) {
    seq += 1;
    if (entry.input) input = seq;
    sql.append.run(n, seq, now, entry.input ? 1 : 0, entry.body);
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
}

/** Why a write does not fit what is there. */
function refusal(c: Commit, head: Head): 'conflict' | 'full' | undefined {
  if (c.expected !== undefined && c.expected !== head.rev) return 'conflict';
  if (c.after !== undefined && c.after !== head.seq) return 'conflict';
  if (c.epoch !== undefined && c.epoch !== head.epoch + 1) return 'conflict';
  return head.seq + c.entries.length > MAX_LOG && c.entries.some((e) => e.input) ? 'full' : undefined;
}
