// The lawyers' second table: for each rule the few facts in which one word of its condition decides (scripts/conditions.ts proposes rows).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import table from '../cases/conditions.json' with { type: 'json' };
import { readFacts } from '../../src/knowledge/facts.ts';
import { RULES } from '../../src/knowledge/law/rules/index.ts';
import { saysOf, type Row } from './condition-rows.ts';

const TODAY = '2026-11-23';
const ROWS = table as unknown as Record<string, Row[]>;

for (const [id, rows] of Object.entries(ROWS))
  test(`${id} on each of its edges`, () => {
    const rule = RULES.find((one) => one.id === id);
    assert.ok(rule, 'the rule is gone');
    const said = rows.map(({ facts }) => {
      const read = readFacts(facts);
      assert.deepEqual(read.problems, []);
      return { facts, says: saysOf(rule, read.facts, TODAY) };
    });
    assert.deepEqual(said, rows);
  });

test('every rule with a condition has rows', () => {
  const without = RULES.filter(
    ({ id, holds, arguableIf, disputed }) => (holds ?? arguableIf ?? disputed) && !(id in ROWS),
  );
  assert.deepEqual(
    without.map(({ id }) => id),
    [],
  );
});
