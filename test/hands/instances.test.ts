// Two houses on one Redis, as two processes would be: a line at one, its words at the other; every line one turn.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openRedis } from '../../src/bot/store/redis.ts';
import type { RedisServer } from '../../scripts/local/redis.ts';
import { startRedis } from '../../scripts/local/redis.ts';
import type { Rig } from './rig.ts';
import { newFolder, rig, said, short, until } from './rig.ts';

let server: RedisServer;
const houses: Rig[] = [];
before(async () => {
  server = await startRedis();
  const dir = newFolder();
  for (let i = 0; i < 2; i += 1) houses.push(await rig({ dir, store: await openRedis(server.url), pollMs: 200 }));
});
after(async () => {
  await Promise.all(houses.map(({ house }) => house.close()));
  await server.stop();
});
const [one, two] = [() => houses[0]?.house ?? assert.fail(), () => houses[1]?.house ?? assert.fail()];

test('a line at one wakes whoever watches at the other, who reads the words', async () => {
  assert.equal(await one().begin({ conv: 'c', user: 'u' }), 'started');
  assert.equal(await two().begin({ conv: 'c', user: 'u' }), 'exists');
  let woken = 0;
  const stop = two().watch('c', () => (woken += 1));
  await until(() => woken > 0);
  woken = 0;
  const began = performance.now();
  assert.deepEqual(await one().receive('c', 'u', said('hallo')), { seq: 3 });
  await until(() => woken > 0);
  assert.ok(performance.now() - began < 1_000);
  assert.deepEqual(short(await two().log('c', 2, 9)), ['3 > hallo', '4 < Sie sagten: hallo (3) @3', '5 case @3']);
  stop();
});

test('lines at both at once: each gets one turn, repeated ones none', async () => {
  await one().begin({ conv: 'd', user: 'u' });
  const send = (i: number) => (i % 2 ? one() : two()).receive('d', 'u', said(`n${i >> 1}`, `n${i >> 1}`));
  const results = await Promise.all(Array.from({ length: 30 }, (_, i) => send(i)));
  assert.ok(results.every((result) => 'seq' in result));
  await until(async () => (await one().state('d'))?.pending === false);
  const lines = (await two().log('d', 2, 200)) ?? [];
  const asked = lines.filter((line) => line.from === 'user').map((line) => line.seq);
  assert.equal(asked.length, 15);
  const answered = lines.filter((line) => line.from === 'bot' && line.what === 'case').map((line) => line.replyTo);
  assert.deepEqual(
    answered.toSorted((a = 0, b = 0) => a - b),
    asked,
  );
});

test('a line that was sent again leaves nothing behind that the next ones wait for: each took three seconds', async () => {
  await one().begin({ conv: 'w', user: 'u' });
  await one().receive('w', 'u', said('einmal', 'i1'));
  await one().receive('w', 'u', said('einmal', 'i1'));
  const began = performance.now();
  for (const text of ['zwei', 'drei', 'vier']) {
    await one().receive('w', 'u', said(text, text));
    await until(async () => (await one().state('w'))?.pending === false);
  }
  assert.ok(performance.now() - began < 2_500, 'three lines take less than one lease');
});

test('deleted at one is gone at the other', async () => {
  await one().begin({ conv: 'e', user: 'u' });
  await two().receive('e', 'u', said('hallo'));
  assert.ok(await one().forget('e', 'customer'));
  assert.deepEqual(await two().receive('e', 'u', said('noch da?')), { refused: 'gone' });
  assert.equal(await two().log('e', 0, 9), undefined);
  assert.equal(await two().forget('e', 'customer'), undefined);
});

test('a line left behind by an instance that died is taken by another', async () => {
  await one().begin({ conv: 'f', user: 'u' });
  const dying = await rig({
    dir: newFolder(),
    store: await openRedis(server.url),
    seal: houses[0]?.options.seal ?? assert.fail(),
    wrap: (real) => ({
      ...real,
      commit: async (c) => {
        if (c.after !== undefined) return { kind: 'conflict', rev: 0, first: 0, seq: 0 };
        return c.write.startsWith('t') ? new Promise(() => {}) : real.commit(c);
      },
    }),
  });
  assert.deepEqual(await dying.house.receive('f', 'u', said('hallo')), { seq: 3 });
  await until(async () => (await one().state('f'))?.pending === false);
  assert.deepEqual(short(await one().log('f', 2, 9)), ['3 > hallo', '4 < Sie sagten: hallo (3) @3', '5 case @3']);
  await dying.store.close();
});
