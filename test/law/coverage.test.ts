// The coverage table is current and complete, and no row can be switched off unnoticed.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { asTable, coverage, TABLE } from '../../scripts/coverage-law.ts';
import { readFacts } from '../../src/knowledge/facts.ts';
import { assess, explain, isRule } from '../../src/knowledge/law/index.ts';
import { RULES } from '../../src/knowledge/law/rules/index.ts';
import { CASES } from './case.ts';
import ROWS from './rows.json' with { type: 'json' };

const written = readFileSync(join(import.meta.dirname, '../..', TABLE), 'utf8');

test('the table is current', () => {
  assert.equal(written, asTable(coverage()), 'run scripts/coverage-law.ts');
});

test('every row of the reference stands in the table once', () => {
  const ids = [...written.matchAll(/^\| ([A-Z][\w-]*) \|/gm)].map((found) => found[1]);
  assert.deepEqual(ids, ROWS);
  assert.equal(new Set(ROWS).size, ROWS.length);
});

test('every rule is a row of the reference, or one of the five about how rules work together', () => {
  const extra = new Set(RULES.map((rule) => rule.id).filter((id) => !ROWS.includes(id)));
  assert.deepEqual([...extra].toSorted(), ['R-ENG-1', 'R-ENG-2', 'R-ENG-3', 'R-ENG-4', 'SCOPE-01']);
});

for (const [, id = '', rest = ''] of written.matchAll(/^\| ([\w-]+) \| explains \| (.*)$/gm)) {
  test(`row ${id}`, () => {
    assert.ok(isRule(id));
    for (const lang of ['de', 'en'] as const) assert.ok(explain(id, lang).norm);
    const shown = /shown in "(.*)" \|$/.exec(rest)?.[1];
    if (shown === undefined) return;
    const one = CASES.find((each) => each.name === shown);
    assert.ok(one, shown);
    const { background } = assess(readFacts(one.facts).facts, one.today, { detail: 'full' });
    assert.ok(background?.includes(id), shown);
  });
}

test('rules that only explain change no conclusion', () => {
  const off = new Set(RULES.filter((rule) => !rule.conclusion).map((rule) => rule.id));
  for (const one of CASES.filter((_, at) => at % 7 === 0)) {
    const { facts } = readFacts(one.facts);
    const [all, without] = [assess(facts, one.today), assess(facts, one.today, { without: off })];
    assert.deepEqual(without, all, one.name);
  }
});
