// The Redis store: the contract on a real server, two instances, and a server that is silent, gone or cuts connections.
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { after, before, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import * as adapter from '../../src/bot/store/redis.ts';
import type { Commit, Store } from '../../src/bot/store/port.ts';
import { storeContract, until } from './contract.ts';
import type { RedisServer } from '../../scripts/local/redis.ts';
import { codeOf } from '../../src/bot/store/redis-fault.ts';
import { openLink } from '../../src/bot/store/redis-link.ts';
import type { Log } from '../../src/bot/store/redis-news.ts';
import { readRedisUrl } from '../../src/bot/store/redis-url.ts';
import { freePort } from '../../scripts/local/processes.ts';
import { startProxy } from '../../scripts/local/proxy.ts';
import { startRedis } from '../../scripts/local/redis.ts';
import { rawContent } from './raw-content.ts';

const FAR = '2099-01-01T00:00:00.000Z';
const start = (conv: string): Commit => ({
  conv, expected: 0, write: 'start', state: Buffer.from('S'), key: Buffer.from('K'), entries: [], expires: FAR,
}); // prettier-ignore
const line = (conv: string, write: string): Commit => ({
  conv,
  write,
  entries: [{ body: Buffer.from(write), input: true }],
});

// Whatever a failed test leaves running would keep the process alive.
const opened: Store[] = [];
const servers: RedisServer[] = [];
const openRedis: typeof adapter.openRedis = async (...args) => {
  const store = await adapter.openRedis(...args);
  opened.push(store);
  return store;
};
const startServer = async (port?: number): Promise<RedisServer> => {
  const started = await startRedis(port === undefined ? {} : { port });
  servers.push(started);
  return started;
};
let server: RedisServer;
before(async () => {
  server = await startServer();
});
after(async () => {
  await Promise.all(opened.map((store) => store.close()));
  await Promise.all(servers.map((each) => each.stop()));
});

storeContract({
  name: 'redis',
  many: true,
  open: () => openRedis(server.url),
  raw: () => rawContent(server.admin),
  end: async () => {},
});

test('why Redis does not answer is said by its code: for Sentinels, a Cluster and a silent server it was "Error"', async () => {
  const at = `127.0.0.1:${await freePort()}`;
  for (const [url, why] of [
    [`redis://${at}`, /does not answer \(ECONNREFUSED\)/],
    [`redis+cluster://${at}`, /does not answer \((ECONNREFUSED|CLOSED)\)/],
    [`redis+sentinel://${at}/m`, /does not answer \(no Sentinel answers\)/],
  ] as const)
    await assert.rejects(openRedis(url), { code: 'unavailable', message: why }, url);
  assert.equal(codeOf(new Error('Command timed out')), 'TIMEOUT');
  assert.equal(codeOf(new Error('OOM command not allowed when used memory > maxmemory')), 'OOM');
  assert.equal(codeOf(new TypeError('something else')), 'TypeError');
});

test('servers with other keys do not start beside each other: half of the customers would have got 403', async () => {
  const { url, admin } = server;
  const key = (id: string) => ({ id, key: new Uint8Array(randomBytes(32)) });
  const [k1, k2] = [key('k1'), key('k2')];
  await openRedis(url, { keys: [k1] });
  await openRedis(url, { keys: [k1] });
  await assert.rejects(openRedis(url, { keys: [key('k1')] }), { code: 'keys', message: /key k1 is not the k1 .*127/ });
  await assert.rejects(openRedis(url, { keys: [k2] }), {
    code: 'keys',
    message: /sealed with k1; none of these.*wl:keys/,
  });
  // A new key seals, the old one still opens; later the new one alone.
  await openRedis(url, { keys: [k2, k1] });
  await openRedis(url, { keys: [k2] });
  const noted = JSON.stringify(await admin.hgetall('wl:keys'));
  assert.ok(!noted.includes(Buffer.from(k1.key).toString('base64')), 'a print does not tell the key');
  await admin.del('wl:keys');
  const both = await Promise.allSettled([openRedis(url, { keys: [k1] }), openRedis(url, { keys: [key('k1')] })]);
  assert.ok(
    both.some(({ status }) => status === 'rejected'),
    'of two at the same moment at most one starts',
  );
  await admin.del('wl:keys');
});

test('two instances on one store: appends of both have numbers without gaps', async () => {
  const [one, two] = await Promise.all([openRedis(server.url), openRedis(server.url)]);
  await one.commit(start('pair'));
  const results = await Promise.all(
    Array.from({ length: 200 }, (_, i) => (i % 2 ? one : two).commit(line('pair', `p${i}`))),
  );
  assert.deepEqual(results.map((r) => r.seq).sort((a, b) => a - b), Array.from({ length: 200 }, (_, i) => i + 1)); // prettier-ignore
  await Promise.all([one.close(), two.close()]);
});

test('an answer that is lost: locking counts once and deleting still has its receipt', async () => {
  const proxy = await startProxy(Number(new URL(server.url).port));
  const store = await openRedis(`redis://127.0.0.1:${proxy.port}`);
  await store.commit(start('lost'));
  /** Redis does it, its answer does not arrive, the connection breaks off. */
  const unanswered = async <T>(asked: () => Promise<T>, done: () => Promise<unknown>): Promise<T> => {
    proxy.stall('answers');
    const answer = asked();
    while (!(await done())) await wait(5);
    proxy.cut();
    proxy.flow();
    return answer;
  };
  const meta = async (field: string) =>
    (await server.admin.hget((await server.admin.keys('*:m:lost'))[0] ?? '', field)) ?? '';
  const locked = await unanswered(
    () => store.commit({ ...line('lost', 'lock'), epoch: 2 }),
    async () => (await meta('epoch')) === '2',
  );
  assert.equal(locked.kind, 'replayed');
  assert.equal((await store.load('lost'))?.epoch, 2);
  assert.equal(
    await unanswered(
      () => store.forget('lost'),
      async () => (await meta('gone')) !== '',
    ),
    true,
  );
  assert.equal(await store.forget('lost'), false);
  await store.close();
  await proxy.close();
});

test('connections that are cut in the middle lose and double nothing', async () => {
  const store = await openRedis(server.url);
  await store.commit(start('cut'));
  const cutting = (async () => {
    for (let i = 0; i < 5; i += 1) {
      await wait(10);
      await server.admin.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
    }
  })();
  const committed = async (write: string): Promise<number> => {
    for (;;) {
      const result = await store.commit(line('cut', write)).catch(() => wait(20));
      if (result) return result.seq;
    }
  };
  const seqs = await Promise.all(Array.from({ length: 300 }, async (_, i) => {
    await wait(i / 4);
    return committed(`c${i}`);
  })); // prettier-ignore
  await cutting;
  assert.equal(new Set(seqs).size, 300);
  const entries = await store.read('cut', 0, 1000);
  assert.deepEqual(entries.map((e) => e.seq), Array.from({ length: 300 }, (_, i) => i + 1)); // prettier-ignore
  assert.equal(new Set(entries.map((e) => Buffer.from(e.body).toString())).size, 300);
  await store.close();
});

test('who reads while the connection is just coming back waits for it instead of failing at once', async () => {
  // Seen after the last of several cuts: everything was kept, and the read that asked for it was refused.
  const store = await openRedis(server.url);
  await store.commit(start('reconnecting'));
  await store.commit(line('reconnecting', 'kept'));
  const alive = (): Promise<boolean> => store.ping().then(() => true, () => false); // prettier-ignore
  await server.admin.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes');
  while (await alive()) await wait(1);
  const [entries, loaded, open] = await Promise.all([
    store.read('reconnecting', 0, 10),
    store.load('reconnecting', { token: 'mine', ms: 5_000 }),
    store.unhandled(100),
  ]);
  assert.deepEqual(entries.map((e) => Buffer.from(e.body).toString()), ['kept']); // prettier-ignore
  assert.deepEqual([loaded?.seq, loaded?.leased], [1, true]);
  assert.ok(open.includes('reconnecting'));
  // The lease was given, the answer got lost: asking again is not somebody else.
  assert.equal((await store.load('reconnecting', { token: 'mine', ms: 5_000 }))?.leased, true);
  assert.equal((await store.load('reconnecting', { token: 'other', ms: 5_000 }))?.leased, false);
  await store.close();
});

test('a subscription that was cut wakes its watchers when it is back', async () => {
  const store = await openRedis(server.url);
  await store.commit(start('watched'));
  let woken = 0;
  store.watch('watched', () => (woken += 1));
  await wait(50);
  woken = 0;
  await server.admin.call('CLIENT', 'KILL', 'TYPE', 'pubsub');
  await until(() => woken > 0);
  assert.ok(woken > 0, 'woken by the connection');
  await wait(50);
  woken = 0;
  await store.commit(line('watched', 'x'));
  await until(() => woken > 0);
  assert.equal(woken, 1, 'woken by the line');
  await store.close();
});

test('the script is sent again to a server that has forgotten it', async () => {
  const store = await openRedis(server.url);
  await store.commit(start('flushed'));
  await server.admin.script('FLUSH');
  assert.equal((await store.commit(line('flushed', 'x'))).kind, 'ok');
  await store.close();
});

test('a deleted conversation leaves a tombstone that dies by itself, and no other key', async () => {
  const store = await openRedis(server.url);
  await store.commit({ ...start('buried'), due: '2026-12-01' });
  await store.commit(line('buried', 'x'));
  await store.forget('buried');
  const keys = (await server.admin.keys('*buried*')).sort();
  assert.equal(keys.length, 1);
  const { gone, ...rest } = await server.admin.hgetall(keys[0] ?? '');
  assert.match(gone ?? '', /^[0-9a-f-]{36}$/, 'an id of the call that deleted it, which says nothing of the case');
  assert.deepEqual(rest, {});
  assert.ok((await server.admin.pttl(keys[0] ?? '')) > 47 * 3_600_000);
  await store.close();
});

test('connections to a Redis that is gone close at once: the goodbye of the one that subscribes waited two seconds in its queue', async () => {
  const own = await startServer();
  const link = await openLink(readRedisUrl(own.url), () => {});
  await own.stop();
  while ([link.commands, link.writes, link.subscriber].some(({ status }) => status === 'ready')) await wait(1);
  link.subscriber.subscribe('news').catch(() => {});
  let closed = false;
  const closing = link.close().then(() => (closed = true));
  await new Promise((resolve) => setImmediate(resolve));
  assert.ok(closed, 'without any clock');
  await closing;
});

test('a life ends in Redis itself, also if nobody looks', async () => {
  const store = await openRedis(server.url);
  await store.commit({ ...start('short'), expires: new Date(Date.now() + 100).toISOString() });
  await store.commit(line('short', 'x'));
  await wait(200);
  assert.deepEqual(await server.admin.keys('*:m:short'), []);
  assert.deepEqual(await server.admin.keys('*:l:short'), []);
  assert.deepEqual(await store.expire(new Date().toISOString(), 100), ['short']);
  assert.deepEqual(await store.expire(new Date().toISOString(), 100), []);
  assert.equal((await store.commit(start('short'))).kind, 'gone');
  await store.close();
});

test(
  'a silent server: an error after seconds instead of hanging, and all is well when it speaks again',
  { timeout: 30_000 },
  async () => {
    const own = await startServer();
    const store = await openRedis(own.url);
    await store.commit(start('c'));
    process.kill(own.pid, 'SIGSTOP');
    const began = Date.now();
    await assert.rejects(store.commit(line('c', 'a')), { name: 'StoreError', code: 'unavailable' });
    assert.ok(Date.now() - began < 4_000);
    process.kill(own.pid, 'SIGCONT');
    let result;
    for (let i = 0; i < 100 && !result; i += 1) result = await store.commit(line('c', 'a')).catch(() => wait(50));
    assert.deepEqual([result?.seq, (await store.load('c'))?.seq], [1, 1], 'the write that timed out is not done twice');
    await store.close();
    await own.stop();
  },
);

test('a server that is gone: an error at once; when it is back, so are we', { timeout: 30_000 }, async () => {
  const own = await startServer();
  const logged: Parameters<Log>[0][] = [];
  const store = await openRedis(own.url, { log: (entry) => void logged.push(entry) });
  await own.stop();
  await assert.rejects(store.ping(), { code: 'unavailable' });
  const began = Date.now();
  await assert.rejects(store.ping(), { code: 'unavailable' });
  assert.ok(Date.now() - began < 1_000);
  await assert.rejects(store.read('again', 0, 10), { code: 'unavailable' });
  assert.ok(Date.now() - began < 4_000, 'reading waits for a connection, not for ever');
  const back = await startServer(Number(new URL(own.url).port));
  let alive = false;
  for (let i = 0; i < 200 && !alive; i += 1) alive = await store.ping().then(() => true, () => wait(50).then(() => false)); // prettier-ignore
  assert.ok(alive);
  assert.equal((await store.commit(start('again'))).kind, 'ok');
  await until(() => logged.length > 1);
  assert.deepEqual(
    logged.map(({ what }) => what),
    ['redis.away', 'redis.back'],
    'one line when it goes and one when it comes, however often it is tried meanwhile',
  );
  await store.close();
  await back.stop();
});

test('no server at the start is a sentence', async () => {
  await assert.rejects(openRedis('redis://127.0.0.1:1'), {
    code: 'unavailable', message: /Redis at 127\.0\.0\.1:1 \(REDIS_URL\) does not answer \(ECONNREFUSED\)/,
  }); // prettier-ignore
});

test('a Redis without memory left says so', async () => {
  const own = await startServer();
  const store = await openRedis(own.url);
  await store.commit(start('c'));
  await own.admin.config('SET', 'maxmemory', '1');
  await assert.rejects(store.commit(line('c', 'x')), { code: 'noSpace' });
  // It answers every question, but nothing can be kept: not ready, until there is room again.
  for (let i = 0; i < 2; i += 1) await assert.rejects(store.ping(), { code: 'noSpace' });
  assert.equal((await store.load('c'))?.rev, 1);
  await own.admin.config('SET', 'maxmemory', '0');
  await store.ping();
  assert.equal((await store.commit(line('c', 'x'))).kind, 'ok');
  await store.close();
  await own.stop();
});

test('a Redis that does not keep what it is given is warned about at the start', async () => {
  const own = await startServer();
  await own.admin.config('SET', 'maxmemory-policy', 'allkeys-lru');
  const store = await openRedis(own.url);
  assert.match(store.about.promise, /without a replica/);
  assert.deepEqual(store.about.warnings.map((text) => /appendonly yes|noeviction/.exec(text)?.[0]), ['appendonly yes', 'noeviction']); // prettier-ignore
  await store.close();
  await own.stop();
});

test('of two processes one gets the lease of a turn; it ends with the commit or by itself', async () => {
  const [one, two] = await Promise.all([openRedis(server.url), openRedis(server.url)]);
  await one.commit(start('leased'));
  assert.equal((await one.load('leased', { token: 'a', ms: 5_000 }))?.leased, true);
  const refused = await two.load('leased', { token: 'b', ms: 5_000 });
  assert.deepEqual([refused?.leased, refused?.rev], [false, 1]);
  // Who has no lease can still write: the revision is the fence, the lease only saves work.
  assert.equal((await two.commit({ ...line('leased', 'w1'), lease: 'b' })).kind, 'ok');
  assert.equal((await two.load('leased', { token: 'b', ms: 5_000 }))?.leased, false);
  await one.commit({ ...line('leased', 'w2'), lease: 'a' });
  assert.equal((await two.load('leased', { token: 'b', ms: 30 }))?.leased, true);
  await wait(60);
  assert.equal((await one.load('leased', { token: 'c', ms: 30 }))?.leased, true);
  assert.equal(await one.load('nobody', { token: 'c', ms: 30 }), undefined);
  await Promise.all([one.close(), two.close()]);
});
