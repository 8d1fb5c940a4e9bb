// What was deceived about goes into a letter: exactly what the words tell, and no second ground beside it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';
import { DECEIT_WAYS } from './ways-deceit.ts';

test('the ground of a deceit is the one that is told', () => {
  for (const [text, { misledAbout }] of DECEIT_WAYS) {
    assert.deepEqual(extract(text, { today: '2026-11-23' }).facts.misledAbout, misledAbout, text);
  }
});
