// How well a passage's text fits a question: rare terms tell more than common ones, short texts more than long ones.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bodiesOf } from '../../src/knowledge/search/bodies.ts';

const fits = bodiesOf([
  ['frist', 'brief'],
  ['brief', 'firma'],
  ['brief', 'firma', 'tarif', 'anruf', 'mail', 'frist'],
  [],
]);
const measured = (...terms: string[]): number[] => Array.from(fits(terms));

test('the text that fits best has 1, one without any of the terms 0', () => {
  assert.deepEqual(measured('tarif'), [0, 0, 1, 0]);
  assert.deepEqual(measured('unbekannt'), [0, 0, 0, 0]);
  assert.deepEqual(measured(), [0, 0, 0, 0]);
});

test('a short text about it comes before a long one, and both different words before one of them twice', () => {
  const [short = 0, , long = 0] = measured('frist');
  assert.equal(short, 1);
  assert.ok(long > 0 && long < 1);
  const [once = 0, both = 0] = measured('brief', 'firma');
  assert.ok(once < both);
  const [, twice = 0] = measured('brief', 'firma', 'firma');
  assert.equal(twice, 1);
});

test('a question leaves nothing to the next', () => {
  const before = measured('brief', 'frist');
  measured('firma', 'tarif');
  assert.deepEqual(measured('brief', 'frist'), before);
});

test('a term that few texts have tells more than one that most have', () => {
  const [own = 0, other = 0] = measured('frist', 'brief');
  assert.ok(own > other);
});
