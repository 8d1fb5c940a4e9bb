// The press: sheets in order, one failure spoils no other, and a crowd is told to come back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newPress } from '../../src/bot/hands/press.ts';
import { Problem } from '../../src/bot/problem.ts';

test('sheets are made one after the other, and one that fails stops no other', async () => {
  const press = newPress();
  const order: number[] = [];
  const sheet = (n: number): Promise<number> =>
    press(() => {
      order.push(n);
      if (n === 2) throw new Error('no ink');
      return n;
    });
  const made = await Promise.allSettled([1, 2, 3].map(sheet));
  assert.deepEqual(order, [1, 2, 3]);
  assert.deepEqual(
    made.map(({ status }) => status),
    ['fulfilled', 'rejected', 'fulfilled'],
  );
});

// Each sheet that was asked for waited, however many there were, and nobody was told.
test('who comes when a hundred wait is asked to come back, and is served once they have theirs', async () => {
  const press = newPress();
  const open = Promise.withResolvers<void>();
  const crowd = Array.from({ length: 100 }, () => press(() => open.promise));
  await assert.rejects(
    press(() => 'late'),
    (error) => error instanceof Problem && error.status === 429,
  );
  open.resolve();
  await Promise.all(crowd);
  assert.equal(await press(() => 'now'), 'now');
});
