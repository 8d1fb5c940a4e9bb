// The same contract where Redis is more than one server: a master under Sentinel, and a Cluster of six.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { eventually } from '../../scripts/local/processes.ts';
import { startRedisCluster } from '../../scripts/local/redis-cluster.ts';
import { startSentinels } from '../../scripts/local/sentinel.ts';
import type { Commit } from '../../src/bot/store/port.ts';
import { openRedis } from '../../src/bot/store/redis.ts';
import { slotOf } from '../../src/bot/store/redis-slot.ts';
import { storeContract } from './contract.ts';
import { rawContent } from './raw-content.ts';

const [group, cluster] = await Promise.all([startSentinels(), startRedisCluster()]);
after(async () => {
  await Promise.all([group.stop(), cluster.stop()]);
});

storeContract({
  name: 'redis under Sentinel',
  many: true,
  open: () => openRedis(group.url),
  raw: async () => rawContent((await group.master()).server.admin),
  end: async () => {},
});

storeContract({
  name: 'redis cluster',
  many: true,
  open: () => openRedis(cluster.url),
  raw: async () => rawContent(...(await cluster.masters()).map(({ server }) => server.admin)),
  end: async () => {},
});

const begun = (conv: string): Commit => ({
  conv,
  expected: 0,
  write: 'start',
  state: Buffer.from('S'),
  key: Buffer.from('K'),
  entries: [],
  expires: '2099-01-01T00:00:00Z',
});

test('conversations are spread over all masters, each whole on one', async () => {
  const store = await openRedis(cluster.url);
  const convs = Array.from({ length: 60 }, (_, i) => `spread${i}`);
  await Promise.all(convs.map((conv) => store.commit(begun(conv))));
  const masters = await cluster.masters();
  const found = await Promise.all(masters.map(({ server }) => server.admin.keys('*:m:spread*')));
  assert.equal(found.flat().length, convs.length);
  assert.ok(
    found.every((keys) => keys.length >= 5),
    'one master has nearly nothing',
  );
  for (const key of found.flat().slice(0, 5))
    assert.equal(await masters[0]?.server.admin.cluster('KEYSLOT', key), slotOf(key));
  assert.ok((await store.unhandled(100)).length <= 100);
  await store.close();
});

for (const [name, place] of [
  ['Sentinel', group],
  ['a Cluster', cluster],
] as const)
  test(`under ${name} a write that no replica has is not acknowledged; repeated, it is one write`, async () => {
    const store = await openRedis(place.url, { waitMs: 200 });
    await store.commit(begun('held'));
    const line = { conv: 'held', write: 'line', entries: [{ body: Buffer.from('x'), input: true }] };
    for (const { proxy } of place.members) proxy.stall('link');
    await assert.rejects(store.commit(line), { code: 'unavailable', message: /No replica/ });
    await assert.rejects(store.ping(), { code: 'unavailable' }, 'a server that can keep nothing is not ready');
    for (const { proxy } of place.members) proxy.flow();
    const ready = (): Promise<boolean> =>
      store.ping().then(
        () => true,
        () => false,
      );
    await eventually('it is ready again', ready);
    // Another process repeats it: it is there already, and counts only because a replica has it now.
    const other = await openRedis(place.url);
    assert.deepEqual(await other.commit(line), { kind: 'replayed', rev: 1, first: 1, seq: 1 });
    assert.equal((await other.read('held', 0, 9)).length, 1);
    await Promise.all([store.close(), other.close()]);
  });

test('the start says what a line’s acknowledgement is worth, and what is set wrongly', async () => {
  const [safe, fast] = [await openRedis(group.url), await openRedis(cluster.url, { waitMs: 0 })];
  assert.match(safe.about.promise, /^Redis under Sentinel at .*when one replica has it \(at most 300 ms\)\.$/);
  assert.match(fast.about.promise, /REDIS_WAIT=0.*a failover can lose the last ones/);
  assert.deepEqual([safe.about.warnings, fast.about.warnings], [[], []]);
  await Promise.all([safe.close(), fast.close()]);
});
