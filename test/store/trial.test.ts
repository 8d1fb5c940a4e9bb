// When a store is tried with a write of nobody: after a write that failed, and never otherwise. Whoever supervises asks often.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreError, type StoreErrorCode } from '../../src/bot/store/port.ts';
import { newTrial } from '../../src/bot/store/trial.ts';

const failed = (code: StoreErrorCode) => Promise.reject(new StoreError(code, 'no'));

test('nothing is tried before a write failed, then at each look until one comes through, then nothing any more', async () => {
  let full = false;
  let tried = 0;
  const trial = newTrial(async () => {
    tried += 1;
    if (full) await failed('noSpace');
  });
  assert.equal(await trial.of(Promise.resolve('kept')), 'kept');
  await trial.again();
  assert.equal(tried, 0);

  full = true;
  await assert.rejects(trial.of(failed('noSpace')), { code: 'noSpace' });
  await assert.rejects(trial.again(), { code: 'noSpace' });
  await assert.rejects(trial.again(), { code: 'noSpace' });
  assert.equal(tried, 2);

  full = false;
  await trial.again();
  await trial.again();
  assert.equal(tried, 3);

  await assert.rejects(trial.of(failed('unavailable')));
  await trial.of(Promise.resolve());
  await trial.again();
  assert.equal(tried, 3, 'the write of somebody came through, too');
});

test('a line that is too big, and a store that is closed, say nothing about the others', async () => {
  let tried = 0;
  const trial = newTrial(async () => (tried += 1));
  for (const code of ['tooBig', 'closed'] as const) await assert.rejects(trial.of(failed(code)), { code });
  await assert.rejects(trial.of(Promise.reject(new TypeError('ours'))), TypeError);
  await trial.again();
  assert.equal(tried, 0);
});
