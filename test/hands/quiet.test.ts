// Memory is given back in quiet moments only, and only where there is something to give back.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newClearing } from '../../src/quiet.ts';

const MB = 2 ** 20;

test('clears at once after the start, then only when it was quiet and enough has gathered', () => {
  let [used, served, cleared] = [200 * MB, 3, 0];
  const clear = (): void => {
    cleared += 1;
    used = 140 * MB;
  };
  const clearing = newClearing(
    clear,
    () => used,
    () => served,
  );
  clearing();
  assert.equal(cleared, 1);
  // Nobody came: nothing to do, however often it is looked.
  clearing();
  clearing();
  assert.equal(cleared, 1);
  // A probe now and then is no work.
  served += 1;
  used += 2 * MB;
  clearing();
  clearing();
  assert.equal(cleared, 1);
  // Customers: not while they ask, but when they have gone.
  for (let n = 0; n < 5; n += 1) {
    served += 100;
    used += 20 * MB;
    clearing();
    assert.equal(cleared, 1);
  }
  clearing();
  assert.equal(cleared, 2);
  clearing();
  assert.equal(cleared, 2);
});

test('somebody asked while the first text was read: the clearing waits for the next quiet moment', () => {
  let [served, cleared] = [0, 0];
  const clearing = newClearing(
    () => (cleared += 1),
    () => 200 * MB,
    () => served,
  );
  served = 1;
  clearing();
  assert.equal(cleared, 0);
  clearing();
  assert.equal(cleared, 1);
});
