// After a failover the store's connections come back, also when the news reach one that is just asking for the master.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { eventually } from '../../scripts/local/processes.ts';
import { startProxy } from '../../scripts/local/proxy.ts';
import { startSentinels } from '../../scripts/local/sentinel.ts';
import type { Commit } from '../../src/bot/store/port.ts';
import type { Log } from '../../src/bot/store/redis-news.ts';
import { openRedis } from '../../src/bot/store/redis.ts';

/** A Sentinel that says nothing is given up after two seconds: so many of them hold a connection longer than a failover takes. */
const SLOW = 5;

const group = await startSentinels(1);
const slow = await Promise.all(Array.from({ length: SLOW }, () => startProxy(group.ports[0] ?? 0)));
after(async () => {
  await Promise.all(slow.map((proxy) => proxy.close()));
  await group.stop();
});

const begun: Commit = {
  conv: 'c',
  expected: 0,
  write: 'start',
  state: Buffer.from('S'),
  key: Buffer.from('K'),
  entries: [],
  expires: '2099-01-01T00:00:00Z',
};

// It happened on a busy machine: a server's connection was asking a slow Sentinel when another Sentinel said "+switch-master".
// It broke off, counted as ended for good, and every line at this server was refused from then on.
test(
  'the news of a failover do not end a connection that is just asking for the master',
  { timeout: 60_000 },
  async (t) => {
    const asked = slow.map(({ port }) => `127.0.0.1:${port}`).join(',');
    const store = await openRedis(`redis+sentinel://${asked}/${group.name}`, { waitMs: 0 });
    const other = await openRedis(group.url, { waitMs: 0 });
    t.after(() => Promise.all([store.close(), other.close()]));
    await store.commit(begun);
    let woken = 0;
    const unwatch = store.watch('c', () => (woken += 1));

    for (const proxy of slow) proxy.stall('all');
    (await group.master()).proxy.cut();
    await group.failover();
    // The other Sentinels say it within two seconds.
    await wait(2_500);
    for (const proxy of slow) proxy.flow();

    const line = (write: string): Commit => ({ conv: 'c', write, entries: [{ body: Buffer.from('x'), input: true }] });
    const kept = await eventually('the line is kept', () => store.commit(line('a')).catch(() => undefined), 15_000);
    assert.equal(kept.kind === 'replayed' ? 'ok' : kept.kind, 'ok');
    assert.equal((await eventually('it reads', () => store.load('c').catch(() => undefined), 5_000)).seq, 1);

    // The subscription is back, too: who watches hears of a line kept elsewhere at once, not at the next look around.
    await eventually('the other one writes', () => other.commit(line('b')).catch(() => undefined), 15_000);
    const before = woken;
    await other.commit(line('c'));
    await eventually('whoever watches is woken', () => woken > before, 3_000);
    unwatch();
  },
);

// Three connections, each tried anew every few milliseconds: it was ninety lines in five seconds.
test('Sentinels and servers that are all unreachable are one line of the log', { timeout: 60_000 }, async () => {
  const gone = await startSentinels(1);
  const logged: Parameters<Log>[0][] = [];
  const store = await openRedis(gone.url, { waitMs: 0, log: (entry) => logged.push(entry) });
  await gone.stop();
  await eventually('it is told', () => logged.length > 0);
  await wait(2_000);
  assert.deepEqual(
    logged.filter(({ node }) => node === undefined).map(({ what }) => what),
    ['redis.away'],
  );
  // Each Sentinel is named, once.
  const named = logged.flatMap(({ node }) => node ?? []);
  assert.equal(new Set(named).size, named.length);
  await store.close();
});

test('a Sentinel that was switched off is a line of the log: it was a stack on stderr, every second', async (t) => {
  const stderr = t.mock.method(console, 'error', () => undefined);
  const off = await startProxy(group.ports[0] ?? 0);
  await off.close();
  const node = `127.0.0.1:${off.port}`;
  const logged: Parameters<Log>[0][] = [];
  const url = `redis+sentinel://127.0.0.1:${group.ports[0]},${node}/${group.name}`;
  const store = await openRedis(url, { waitMs: 0, log: (entry) => logged.push(entry) });
  t.after(() => store.close());
  await eventually('it is told', () => logged.length > 0, 10_000);
  assert.deepEqual(logged, [{ level: 'error', what: 'redis.away', node, error: 'ECONNREFUSED' }]);
  assert.equal(stderr.mock.callCount(), 0);
});
