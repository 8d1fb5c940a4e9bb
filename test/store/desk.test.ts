// The desk keeps figures of links and reported messages, in a file or in a Redis that several servers share: the same on both.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { newFolder } from '../../scripts/local/processes.ts';
import { startRedis, type RedisServer } from '../../scripts/local/redis.ts';
import { openDesk, type Desk } from '../../src/bot/store/desk.ts';
import { openRedisDesk } from '../../src/bot/store/redis-desk.ts';

const folder = newFolder('desk');
let redis: RedisServer;
before(async () => {
  redis = await startRedis({});
});
after(async () => {
  await redis.stop();
  folder.remove();
});

const OPENERS: readonly [string, () => Promise<Desk>][] = [
  ['in a file', () => Promise.resolve(openDesk(folder.path))],
  ['in Redis', () => openRedisDesk(redis.url)],
];

for (const [name, open] of OPENERS)
  describe(`the desk ${name}`, () => {
    it('counts by link, day and step; two servers at once lose no use', async () => {
      const [one, two] = [await open(), await open()];
      await Promise.all(
        Array.from({ length: 20 }, (_, n) => (n % 2 === 0 ? one : two).count('a', '2026-11-23', 'opened')),
      );
      await one.count('a', '2026-11-24', 'begun');
      await one.count('b', '2026-11-23', 'opened');
      assert.deepEqual(await two.counts('a'), [
        { day: '2026-11-23', step: 'opened', n: 20 },
        { day: '2026-11-24', step: 'begun', n: 1 },
      ]);
      assert.deepEqual(await two.counts('never seen'), []);
      await Promise.all([one.close(), two.close()]);
    });

    it('keeps a report once, gives it back as it was, oldest first, and lets it go on its day', async () => {
      const desk = await open();
      const sealed = Buffer.from([0, 1, 124, 255, 10]);
      const far = '2099-01-01T00:00:00.000Z';
      await desk.keep('later', '2026-11-24T10:00:00.000Z', far, sealed);
      await desk.keep('early', '2026-11-23T10:00:00.000Z', far, sealed);
      await desk.keep('early', '2026-11-25T10:00:00.000Z', far, Buffer.from('again'));
      await desk.keep('short', '2026-11-23T09:00:00.000Z', '2026-12-01T00:00:00.000Z', sealed);
      await desk.expire('2026-11-30T00:00:00.000Z');
      assert.deepEqual(
        (await desk.kept()).map(({ id }) => id),
        ['short', 'early', 'later'],
      );
      await desk.expire('2026-12-02T00:00:00.000Z');
      const left = await desk.kept();
      assert.deepEqual(
        left.map(({ id, at }) => [id, at]),
        [
          ['early', '2026-11-23T10:00:00.000Z'],
          ['later', '2026-11-24T10:00:00.000Z'],
        ],
      );
      assert.deepEqual(Buffer.from(left[0]?.sealed ?? []), sealed);
      await desk.close();
    });
  });

it('a Redis that is away and a file that cannot be written are told as a store that cannot answer: it was 500, "our fault"', async () => {
  const own = await startRedis({});
  const shared = await openRedisDesk(own.url);
  await own.stop();
  const place = newFolder('desk');
  const alone = openDesk(place.path);
  await alone.close();
  for (const [desk, why] of [
    [shared, /^Redis does not answer \((ECONNREFUSED|CLOSED)\)\.$/],
    [alone, /^The database does not answer/],
  ] as const)
    for (const call of [
      () => desk.count('a', '2026-11-23', 'opened'),
      () => desk.counts('a'),
      () => desk.keep('r', '2026-11-23T10:00:00.000Z', '2099-01-01T00:00:00.000Z', Buffer.from('x')),
      () => desk.kept(),
      () => desk.expire('2026-11-23T10:00:00.000Z'),
    ])
      await assert.rejects(call, { name: 'StoreError', code: 'unavailable', message: why });
  await shared.close();
  place.remove();
});

it('figures older than 400 days go by themselves, without a look at all of them at each count', async () => {
  const place = newFolder('desk');
  const desk = openDesk(place.path);
  await desk.count('a', '2025-01-01', 'opened');
  await desk.count('a', '2026-11-23', 'opened');
  assert.equal((await desk.counts('a')).length, 2);
  await desk.expire('2026-11-23T10:00:00.000Z');
  assert.deepEqual(await desk.counts('a'), [{ day: '2026-11-23', step: 'opened', n: 1 }]);
  await desk.close();
  place.remove();
});
