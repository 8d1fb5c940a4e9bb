// The lawyers' table: facts in, conclusion, grounds, dates and letters out. Rows are data in test/cases.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import { readFacts } from '../../src/knowledge/facts.ts';
import { contradictions } from '../../src/knowledge/law/contradictions.ts';
import { CASES, check } from './case.ts';

for (const one of CASES) test(one.name, () => check(one));

test('the tables have at least 250 cases, each with a sentence of its own as its name', () => {
  assert.ok(CASES.length >= 250, String(CASES.length));
  assert.equal(new Set(CASES.map((one) => one.name)).size, CASES.length);
});

test('a case of the tables contradicts itself only where its name says what is wrong', () => {
  const doubtful = CASES.filter(({ facts, today }) => contradictions(readFacts(facts).facts, today).length > 0);
  // One story tells of four contracts: the debit belongs to another of them.
  const other = doubtful.filter(
    ({ name }) => !/though (?:a yes is on record|it is said)/.test(name) && !name.startsWith('S084'),
  );
  assert.deepEqual(
    other.map(({ name }) => name),
    [],
  );
});

test('wortlaut assess gives the same conclusions for the whole table in one batch', () => {
  const root = join(import.meta.dirname, '../..');
  // The day most cases share; the command takes one day for a whole file.
  const day = CASES[0]?.today;
  assert.ok(day);
  const cases = CASES.filter((one) => one.today === day);
  const input = cases.map((one) => JSON.stringify({ facts: one.facts, detail: 'result' })).join('\n');
  const run = spawnSync(process.execPath, ['src/cli.ts', 'assess', '--today', day], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  assert.equal(run.status, 0, run.stderr);
  const lines = run.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { conclusion: string });
  assert.equal(lines.length, cases.length);
  for (const [at, one] of cases.entries()) {
    const found = lines[at]?.conclusion ?? '';
    assert.ok(
      one.conclusion.includes(found) || (found === 'void' && one.conclusion.includes('noContract')),
      `${one.name}: ${found}`,
    );
  }
});
