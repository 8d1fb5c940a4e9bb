// The SQLite store: the contract, durability, and what happens when the folder, the disk or another process is in the way.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import fs, { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { after, test } from 'node:test';
import type { Commit } from '../../src/bot/store/port.ts';
import { TOMBSTONE_MS } from '../../src/bot/store/port.ts';
import { openReserve } from '../../src/bot/store/reserve.ts';
import { openGroup } from '../../src/bot/store/group.ts';
import { LOG_PAGES, PAGE_BYTES } from '../../src/bot/store/sqlite-log.ts';
import { migrate, STEPS } from '../../src/bot/store/schema.ts';
import { DATABASE, openSqlite } from '../../src/bot/store/sqlite.ts';
import { storeContract } from './contract.ts';

const folders: string[] = [];
const newFolder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'wortlaut-store-'));
  folders.push(path);
  return path;
};
after(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});

const dir = newFolder();
storeContract({
  name: 'sqlite',
  many: false,
  open: async () => openSqlite(dir),
  raw: async () => Buffer.concat(readdirSync(dir).map((name) => readFileSync(join(dir, name)))),
  end: async () => {},
});

const FAR = '2099-01-01T00:00:00.000Z';
const started = (conv: string): Commit => ({
  conv,
  expected: 0,
  write: 'start',
  state: Buffer.from('S'),
  key: Buffer.from('K'),
  entries: [],
  expires: FAR,
});
const childAt = (dataDir: string, work: string): string =>
  `import { openSqlite } from ${JSON.stringify(new URL('../../src/bot/store/sqlite.ts', import.meta.url).href)};
   const store = openSqlite(${JSON.stringify(dataDir)});
   ${work}`;
const node = (script: string) => ['--input-type=module-typescript', '-e', script];

test('a second process is refused with a sentence; one that was killed does not block', async () => {
  const folder = newFolder();
  const script = childAt(
    folder,
    `await store.commit({ conv: 'c', expected: 0, write: 'start', state: Buffer.from('S'),
    key: Buffer.from('K'), entries: [], expires: '${FAR}' }); console.log('ready'); setInterval(() => {}, 1000);`,
  );
  const child = spawn(process.execPath, node(script), { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  assert.throws(() => openSqlite(folder), {
    code: 'locked',
    message: /Another Wortlaut process is using .*Stop it first/,
  });
  child.kill('SIGKILL');
  await once(child, 'exit');
  const store = openSqlite(folder);
  assert.equal((await store.load('c'))?.rev, 1);
  assert.throws(() => openSqlite(folder), { code: 'locked' });
  await store.close();
  await openSqlite(folder).close();
});

test('only this user can read the data', async () => {
  const folder = join(newFolder(), 'data');
  const store = openSqlite(folder);
  await store.commit(started('c'));
  assert.equal(statSync(folder).mode & 0o777, 0o700);
  for (const name of readdirSync(folder)) assert.equal(statSync(join(folder, name)).mode & 0o777, 0o600, name);
  assert.ok(readdirSync(folder).includes(`${DATABASE}-wal`));
  await store.close();
});

test('a folder that cannot be used is named in a sentence', () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'file'), '');
  assert.throws(() => openSqlite(join(folder, 'file', 'data')), {
    name: 'StoreError',
    code: 'unwritable',
    message: /file\/data cannot be written \(ENOTDIR\)\. .*DATA_DIR/,
  });
});

test('a file system that denies every folder ends the start, which went round for ever', () => {
  const program = `import { folder } from ${JSON.stringify(import.meta.resolve('../../src/bot/store/folder.ts'))};
    try { folder('/proc/none/of/these'); } catch (cause) { process.stdout.write(cause.code); }`;
  const ended = spawnSync(process.execPath, ['--input-type=module', '--eval', program], { timeout: 20_000 });
  assert.equal(ended.stdout.toString(), 'unwritable');
});

test('something else under the name of the database is called damaged', () => {
  const folder = newFolder();
  writeFileSync(join(folder, DATABASE), 'this is no database, whatever its name may say. '.repeat(100));
  assert.throws(() => openSqlite(folder), { code: 'damaged' });
});

test('a database of a newer version is left alone', async () => {
  const folder = newFolder();
  await openSqlite(folder).close();
  const db = new DatabaseSync(join(folder, DATABASE));
  db.exec('pragma user_version = 99');
  db.close();
  assert.throws(() => openSqlite(folder), { code: 'newer' });
});

test('steps are taken once each; one that fails leaves what was there', () => {
  const db = new DatabaseSync(':memory:');
  const version = (): unknown => db.prepare('pragma user_version').get()?.['user_version'];
  migrate(db);
  assert.equal(version(), STEPS.length);
  migrate(db);
  assert.throws(() =>
    migrate(db, [...STEPS, 'create table extra (a text) strict; create table conversation (n integer);']),
  );
  assert.equal(version(), STEPS.length);
  assert.equal(db.prepare("select count(*) as n from sqlite_master where name = 'extra'").get()?.['n'], 0);
  migrate(db, [...STEPS, 'create table extra (a text) strict;']);
  assert.equal(version(), STEPS.length + 1);
  db.close();
});

test('writes of one tick share a transaction, and one that fails takes no other down', async () => {
  const db = new DatabaseSync(':memory:');
  db.exec('create table t (a integer primary key) strict');
  const group = openGroup(
    db,
    async () => {},
    (error) => (error instanceof Error ? error : new Error(String(error))),
  );
  const insert = db.prepare('insert into t values (?)');
  const inside = (a: number) =>
    group.add('', () => {
      insert.run(a);
      if (a === 3) throw new RangeError('no');
      return a;
    });
  const results = await Promise.allSettled([1, 2, 3, 4, 2].map(inside));
  assert.deepEqual(
    results.map((r) => r.status),
    ['fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'rejected'],
  );
  assert.deepEqual(
    db
      .prepare('select a from t order by a')
      .all()
      .map((r) => r['a']),
    [1, 2, 4],
  );
  db.close();
});

test('a write counts when it is on disk, not before; what comes meanwhile shares the next sync', async () => {
  const db = new DatabaseSync(':memory:');
  db.exec('create table t (a integer primary key) strict');
  const insert = db.prepare('insert into t values (?)');
  const syncs: PromiseWithResolvers<void>[] = [];
  const sync = (): Promise<void> => {
    syncs.push(Promise.withResolvers<void>());
    return syncs.at(-1)?.promise ?? Promise.resolve();
  };
  const group = openGroup(db, sync, () => new Error('the disk failed'));
  const tick = (): Promise<void> => new Promise((done) => setImmediate(done));
  const counted: number[] = [];
  const add = async (a: number): Promise<void> => {
    await group.add(`c${a}`, () => insert.run(a));
    counted.push(a);
  };
  const first = add(1);
  await tick();
  const later = [add(2), add(3)];
  await tick();
  assert.equal(db.prepare('select count(*) n from t').get()?.['n'], 3, 'written');
  assert.deepEqual([counted, syncs.length], [[], 1]);
  assert.ok(group.onDisk('c1') && group.onDisk('c3'), 'whoever reads these waits');
  syncs[0]?.resolve();
  await first;
  await tick();
  assert.deepEqual([counted, syncs.length, group.onDisk('c1')], [[1], 2, undefined]);
  assert.ok(group.onDisk('c2'));
  assert.equal(group.lost(), undefined);
  syncs[1]?.reject(new Error('EIO'));
  await Promise.all(later.map((each) => assert.rejects(each, /the disk failed/)));
  await assert.rejects(add(4), /the disk failed/, 'after that nobody knows what the disk holds');
  assert.match(group.lost()?.message ?? '', /the disk failed/, 'and whoever asks whether it is ready hears so');
  assert.deepEqual(counted, [1]);
  db.close();
});

// It was measured by the clock: one commit that was quick by chance made three hundred look slow.
test('many commits of one tick cost few syncs', async ({ mock }) => {
  const { mock: syncs } = mock.method(fs, 'fdatasync');
  syncBuiltinESMExports();
  const store = openSqlite(newFolder());
  await Promise.all(Array.from({ length: 300 }, (_, i) => store.commit(started(`c${i}`))));
  const before = syncs.callCount();
  const results = await Promise.all(
    Array.from({ length: 300 }, (_, i) =>
      store.commit({ conv: `c${i}`, write: 'b', entries: [{ body: Buffer.from('x'), input: true }] }),
    ),
  );
  assert.ok(results.every((r) => r.kind === 'ok'));
  const cost = syncs.callCount() - before;
  assert.ok(cost >= 1 && cost <= 3, `${cost} syncs for 300`);
  await store.close();
  mock.restoreAll();
  syncBuiltinESMExports();
});

// The event loop stood 11 to 94 ms each time: the log was copied back in the middle of whichever write was the unlucky one.
test('the log is copied back and begins anew beside the writes, and what was acknowledged survives a kill at any moment of it', async () => {
  const folder = newFolder();
  const script = childAt(
    folder,
    `await store.commit({ conv: 'c', expected: 0, write: 's' + Date.now(), state: Buffer.from('S'), key: Buffer.from('K'), entries: [], expires: '${FAR}' });
    const body = Buffer.alloc(60_000, 7);
    for (let i = 0; ; i += 1) {
      const all = await Promise.all([0, 1, 2, 3].map((n) =>
        store.commit({ conv: 'c', write: [process.pid, i, n].join('_'), entries: [{ body, input: false }] })));
      console.log(Math.max(...all.map(({ seq }) => seq)));
    }`,
  );
  const size = (name: string): number => statSync(join(folder, name)).size;
  for (const lines of [140, 187, 230, 271]) {
    const child = spawn(process.execPath, node(script), { stdio: ['ignore', 'pipe', 'inherit'] });
    let [said, acknowledged] = ['', 0];
    for await (const data of child.stdout) {
      said += String(data);
      const all = said.split('\n').slice(0, -1);
      acknowledged = Number(all.at(-1) ?? 0);
      if (all.length >= lines) child.kill('SIGKILL');
    }
    assert.ok(size(DATABASE) > 8_000_000, 'copied back while it was written');
    // One write more than SQLite's own limit may stand in it.
    assert.ok(size(`${DATABASE}-wal`) <= (LOG_PAGES + 100) * (PAGE_BYTES + 24), 'the log has an end');
    const store = openSqlite(folder);
    assert.ok(((await store.load('c'))?.seq ?? 0) >= acknowledged);
    const [last] = await store.read('c', acknowledged - 1, 1);
    assert.deepEqual([last?.seq, last?.body.length], [acknowledged, 60_000]);
    await store.close();
    const db = new DatabaseSync(join(folder, DATABASE));
    assert.equal(db.prepare('pragma integrity_check').get()?.['integrity_check'], 'ok');
    db.close();
  }
});

/** For `--import`: a system that has no thread left, as Node tells it (seen with a user's limit of processes used up). */
const NO_THREAD = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  const none = 'export class Worker { constructor() { console.log("refused");' +
    ' throw Object.assign(new Error("EAGAIN"), { code: "ERR_WORKER_INIT_FAILED" }); } }';
  registerHooks({
    resolve: (name, context, next) => name === 'node:worker_threads'
      ? { url: 'data:text/javascript,' + encodeURIComponent(none), shortCircuit: true }
      : next(name, context),
  });`)}`;

// The first deletion, or the 400th turn, ended the server: nobody had caught what the system said. Then it went on, but the key of
// a deleted case stayed in the log.
test('where the system gives no further thread, SQLite copies the log back itself, and cases are deleted as ever', () => {
  const folder = newFolder();
  const script = childAt(
    folder,
    `const start = { expected: 0, write: 'start', state: Buffer.from('S'), key: Buffer.from('K'), entries: [], expires: '${FAR}' };
    await store.commit({ conv: 'c', ...start });
    const body = Buffer.alloc(60_000, 7);
    // Twice the greatest length of the log.
    for (let i = 0; i < 2 * ${LOG_PAGES * PAGE_BYTES} / 240_000; i += 1)
      await Promise.all([0, 1, 2, 3].map((n) => store.commit({ conv: 'c', write: [i, n].join('_'), entries: [{ body, input: false }] })));
    const folder = ${JSON.stringify(folder)};
    const { size } = statSync(join(folder, '${DATABASE}-wal'));
    await store.commit({ conv: 'd', ...start, key: Buffer.from('KEY-OF-D') });
    const gone = await store.forget('d');
    const left = readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes('KEY-OF-D'));
    const { seq } = await store.load('c');
    await store.close();
    console.log(JSON.stringify({ size, gone, left, seq }));`,
  );
  const run = spawnSync(
    process.execPath,
    [
      '--import',
      NO_THREAD,
      ...node(
        `import { readdirSync, readFileSync, statSync } from 'node:fs'; import { join } from 'node:path';\n${script}`,
      ),
    ],
    { encoding: 'utf8' },
  );
  assert.match(run.stdout, /^refused$/m, 'a thread was asked for');
  assert.equal(run.status, 0, run.stderr);
  const told = JSON.parse(run.stdout.trim().split('\n').at(-1) ?? '') as { size: number; [what: string]: unknown };
  const { size, ...rest } = told;
  assert.deepEqual(rest, { gone: true, left: [], seq: 4 * Math.ceil((2 * LOG_PAGES * PAGE_BYTES) / 240_000) });
  assert.ok(size <= (LOG_PAGES + 100) * (PAGE_BYTES + 24), 'the log has an end');
  const db = new DatabaseSync(join(folder, DATABASE));
  assert.equal(db.prepare('pragma integrity_check').get()?.['integrity_check'], 'ok');
  db.close();
});

test('while nobody may write, writes wait; they are written when that is over, in their order', async () => {
  const db = new DatabaseSync(':memory:');
  db.exec('create table t (a integer primary key) strict');
  const insert = db.prepare('insert into t values (?)');
  const group = openGroup(
    db,
    async () => undefined,
    () => new Error('no'),
  );
  const over = Promise.withResolvers<void>();
  const held = group.hold(() => over.promise);
  const counted: number[] = [];
  const writes = [1, 2].map((a) => group.add('c', () => insert.run(a)).then(() => counted.push(a)));
  const ended = group.flush();
  for (let n = 0; n < 3; n += 1) await new Promise((done) => setImmediate(done));
  assert.equal(db.prepare('select count(*) n from t').get()?.['n'], 0);
  over.resolve();
  await Promise.all([held, ended, ...writes]);
  assert.deepEqual(counted, [1, 2]);
  db.close();
});

test('looking for what has ended stops nobody: the log is emptied only when something did', async () => {
  const folder = newFolder();
  let shift = 0;
  const store = openSqlite(folder, () => Date.now() + shift);
  await store.commit(started('c1'));
  const log = (): number => statSync(join(folder, `${DATABASE}-wal`)).size;
  const before = log();
  assert.ok(before > 0);
  assert.deepEqual(await store.expire(new Date().toISOString(), 10), []);
  assert.equal(log(), before);
  assert.equal(await store.forget('c1'), true);
  assert.equal(log(), 0);
  shift = TOMBSTONE_MS + 1_000;
  await store.commit({ ...started('c2'), expires: new Date(Date.now() + 2 * shift).toISOString() });
  assert.deepEqual(await store.expire(new Date(Date.now() + shift).toISOString(), 10), ['c1']);
  assert.equal(log(), 0, 'what was left of it goes from the log, too');
  await store.close();
});

test('a full disk: the error says so, nothing is half written, and it goes on when there is space again', () => {
  const folder = newFolder();
  // The shell's limit on file size stands for the full disk: 512-byte or 1 KB blocks, whichever the shell has.
  const script = childAt(
    folder,
    `
    const body = Buffer.alloc(100_000, 1);
    const log: string[] = [];
    let ok = 0;
    await store.commit({ conv: 'c', expected: 0, write: 'start', state: Buffer.from('S'), key: Buffer.from('K'), entries: [], expires: '${FAR}' });
    for (let i = 0; i < 60; i += 1) {
      try {
        const both = await Promise.allSettled([
          store.commit({ conv: 'c', write: 'w' + i, entries: [{ body, input: true }, { body, input: false }] }),
          store.commit({ conv: 'c', write: 'v' + i, entries: [{ body, input: true }] }),
        ]);
        for (const result of both) {
          if (result.status === 'rejected') throw result.reason;
          ok = Math.max(ok, result.value.seq);
        }
      } catch (error) { log.push(error.code); break; }
    }
    const entries = await store.read('c', 0, 1000);
    const once = [await store.once('ticket', 60_000), await store.once('ticket', 60_000)];
    console.log(JSON.stringify({ once, log, ok, seq: (await store.load('c'))?.seq, entries: entries.length }));
    process.exit(0);`,
  );
  const run = spawnSync(
    'bash',
    ['-c', `trap '' XFSZ; ulimit -f 4000; exec "$0" "$@"`, process.execPath, ...node(script)],
    {
      encoding: 'utf8',
    },
  );
  const {
    once: taken,
    log,
    ok,
    seq,
    entries,
  } = JSON.parse(run.stdout) as {
    once: boolean[];
    log: string[];
    ok: number;
    seq: number;
    entries: number;
  };
  assert.ok(['noSpace', 'unavailable'].includes(log[0] ?? ''), `${log[0]} ${run.stderr}`);
  assert.ok(seq >= ok);
  assert.equal(entries, seq);
  assert.deepEqual(taken, [true, false], 'what is kept can be read, over a stream as well');
  const again = spawnSync(
    process.execPath,
    node(
      childAt(
        folder,
        `
    const before = await store.load('c');
    const result = await store.commit({ conv: 'c', write: 'later', entries: [{ body: Buffer.alloc(100_000, 1), input: true }] });
    console.log(JSON.stringify([before.seq, result.kind, result.seq]));
    await store.close();`,
      ),
    ),
    { encoding: 'utf8' },
  );
  const [before, kind, after] = JSON.parse(again.stdout) as [number, string, number];
  assert.ok(before >= ok, 'what was acknowledged is there');
  assert.deepEqual([kind, after], ['ok', before + 1]);
});

test('what was done once is not done again after a restart: a used ticket was good once more', async () => {
  const folder = newFolder();
  let now = Date.parse('2026-12-01T10:00:00Z');
  const before = openSqlite(folder, () => now);
  assert.equal(await before.once('ticket', 60_000), true);
  await before.close();
  const again = openSqlite(folder, () => now);
  assert.equal(await again.once('ticket', 60_000), false);
  assert.equal(await again.once('another', 60_000), true);
  await again.close();
  now += 60_001;
  const later = openSqlite(folder, () => now);
  assert.equal(await later.once('ticket', 60_000), true, 'its time is over');
  await later.close();
});

// The reserve was gone after the first deletion, and the log stood at the limit: the second customer could not delete the case.
test('on a full disk one case after the other can be deleted', () => {
  const folder = newFolder();
  const script = childAt(
    folder,
    `
    const body = Buffer.alloc(100_000, 1);
    let full;
    const cases = [];
    for (let i = 0; i < 60 && !full; i += 1) {
      try {
        await store.commit({ conv: 'c' + i, expected: 0, write: 'start', state: Buffer.from('S'), key: Buffer.from('K'), entries: [{ body, input: true }], expires: '${FAR}' });
        cases.push('c' + i);
      } catch (error) { full = error.code; }
    }
    // While nothing can be kept it is not ready, and says so; it goes on by itself as soon as there is room.
    const ready = [];
    const ask = async () => ready.push(await store.ping().then(() => 'ready', (error) => error.code));
    for (let i = 0; i < 2; i += 1) await ask();
    const gone = [];
    for (const conv of cases) gone.push(await store.forget(conv).catch((error) => error.code));
    await ask();
    console.log(JSON.stringify({ full, gone, ready }));
    process.exit(0);`,
  );
  const run = spawnSync(
    'bash',
    ['-c', `trap '' XFSZ; ulimit -f 4000; exec "$0" "$@"`, process.execPath, ...node(script)],
    { encoding: 'utf8' },
  );
  const { full, gone, ready } = JSON.parse(run.stdout) as { full: string; gone: unknown[]; ready: string[] };
  assert.ok(['noSpace', 'unavailable'].includes(full), `${full} ${run.stderr}`);
  assert.ok(gone.length > 10 && gone.every((one) => one === true), JSON.stringify(gone));
  assert.deepEqual(ready, [full, full, 'ready'], 'a supervisor heard "ready" while every line was refused');
  const db = new DatabaseSync(join(folder, DATABASE));
  assert.equal(
    db.prepare('select count(*) as n from entry where conv = 0').get()?.['n'],
    0,
    'what was tried is taken away again',
  );
  db.close();
});

test('deleted is deleted with the key, even if the rest cannot go yet; it goes with the tombstone', async () => {
  const folder = newFolder();
  const store = openSqlite(folder);
  await store.commit(started('c'));
  await store.commit({ conv: 'c', write: 'a', entries: [{ body: Buffer.from('x'), input: true }] });
  const db = new DatabaseSync(join(folder, DATABASE));
  db.exec("create trigger stuck before delete on entry begin select raise(abort, 'stuck'); end;");
  const left = (): unknown[] =>
    [
      'select count(*) as n from entry',
      'select count(key) as n from conversation',
      'select count(*) as n from conversation',
    ].map((sql) => db.prepare(sql).get()?.['n']);
  assert.equal(await store.forget('c'), true);
  assert.equal(await store.load('c'), undefined);
  assert.deepEqual(left(), [1, 0, 1]);
  db.exec('drop trigger stuck');
  await store.expire(new Date(Date.now() + 10 * 24 * 3_600_000).toISOString(), 10);
  assert.deepEqual(left(), [0, 0, 0]);
  db.close();
  await store.close();
});

test('some space is kept back for deletions', async () => {
  const folder = newFolder();
  await openSqlite(folder).close();
  assert.ok(statSync(join(folder, 'reserve')).size >= 4_000 * 4096, 'as much as the log may hold');
  const reserve = openReserve(folder);
  assert.deepEqual([reserve.release(), reserve.release()], [true, false]);
  reserve.restore();
  assert.equal(statSync(join(folder, 'reserve')).mode & 0o777, 0o600);
});
