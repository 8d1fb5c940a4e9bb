// The content checks can fail, and say where: file and line of the rule that is wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkLaw, OLD_AFTER_DAYS, whereIs } from '../../scripts/check-law.ts';
import { is } from '../../src/knowledge/law/logic.ts';
import { CHECKED, checkRules, RULES } from '../../src/knowledge/law/rules/index.ts';
import type { LawRule } from '../../src/knowledge/law/rules/rule.ts';

const root = join(import.meta.dirname, '../..');
const [good] = RULES.filter((rule) => rule.id === 'F-03');
const planted = (change: Partial<LawRule>): LawRule[] => [{ ...(good as LawRule), ...change }];

test('every rule is found at its line', () => {
  for (const { id } of RULES) {
    const [file = '', line = ''] = whereIs(root, id).split(':');
    assert.match(readFileSync(join(root, file), 'utf8').split('\n')[Number(line) - 1] ?? '', new RegExp(`'${id}'`), id);
  }
});

test('a planted mistake is named with its rule', () => {
  assert.throws(() => checkRules(planted({ norm: ' ' })), /rule F-03: no citation/);
  assert.throws(() => checkRules(planted({ source: ['Stammtisch'] })), /rule F-03: unknown source "Stammtisch"/);
  assert.throws(
    () => checkRules(planted({ holds: { op: 'is', fact: 'schuhgroesse' as 'product', values: [43] } })),
    /rule F-03: unknown fact "schuhgroesse"/,
  );
  assert.throws(() => checkRules([...planted({}), ...planted({})]), /rule F-03: the id is used twice/);
  assert.throws(
    () =>
      checkRules([
        ...planted({ holds: is('consumer', true) }),
        ...planted({ id: 'F-99', conclusion: 'void', holds: is('consumer', true) }),
      ]),
    /same condition as F-99, other result/,
  );
});

test('today the rules and their cases have no problem', async () => {
  assert.deepEqual((await checkLaw(root, CHECKED)).problems, []);
});

test('a last check over 180 days ago warns and is no problem', async () => {
  const later = Temporal.PlainDate.from(CHECKED).add({ days: OLD_AFTER_DAYS });
  assert.deepEqual((await checkLaw(root, later.toString())).warnings, []);
  const old = await checkLaw(root, later.add({ days: 1 }).toString());
  assert.match(old.warnings.join(), /181 days ago/);
  assert.deepEqual(old.problems, []);
});
