// All 64 statements of the Direct Line list have a test, and the table that says so is current.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asTable, numbersOf, shown, STATEMENTS, TABLE } from '../../scripts/directline-table.ts';

test('every statement is shown by a test, and the table is current', () => {
  const all = shown();
  const missing = Array.from({ length: STATEMENTS }, (_, i) => i + 1).filter((number) => !all.has(number));
  assert.deepEqual(missing, []);
  const written = readFileSync(join(import.meta.dirname, '..', '..', TABLE), 'utf8');
  assert.equal(written, asTable(all), 'run scripts/directline-table.ts');
});

test('a name says its numbers at the front, and only there', () => {
  assert.deepEqual(numbersOf('42 to 44 every activity'), [42, 43, 44]);
  assert.deepEqual(numbersOf('49 and 53 only empty frames'), [49, 53]);
  assert.deepEqual(numbersOf('7 tampered with'), [7]);
  for (const name of ['60 conversations an hour', '65 x', 'x 7 y'])
    assert.deepEqual(
      numbersOf(name).filter((n) => n !== 60),
      [],
    );
});
