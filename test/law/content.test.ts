// The content checks can fail, and say where: file and line of the rule that is wrong.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkLaw, OLD_AFTER_DAYS, whereIs } from '../../scripts/check-law.ts';
import { firmnessOf } from '../../src/knowledge/law/grounds.ts';
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

test('a row that rests on more than the statute is never called clearly regulated', () => {
  const firm = (id: string): string[] =>
    RULES.filter((rule) => rule.id === id).map((rule) => firmnessOf(rule, 'holds', null));
  const hedged =
    'B-01 E1 V-03 V-11 V-22 V-33 V-34 F-05 F-06 F-07 F-08 F-10 F-21 F-22 F-23 F-40 F-70 F-83 F-90 W-07 W-08 W-10 W-27 W-28 W-40 W-43 W-47 W-52 W-53 W-66 A-05 A-12 K-02 K-08 X-04 X-30 X-31 X-32 C-05 C-10 C-11 C-13 R-02 R-04 R-10 R-12 R-13 R-18 R-19 R-20 R-37 T-08 S-01';
  for (const id of hedged.split(' ')) {
    assert.ok(firm(id).length > 0, id);
    for (const one of firm(id)) assert.notEqual(one, 'clear', id);
  }
  for (const id of 'V-24 F-03 F-20 F-30 W-01 W-20 W-25 W-42 X-01 X-20 X-50 A-04 R-14'.split(' '))
    for (const one of firm(id)) assert.equal(one, 'clear', id);
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

test('the withdrawal from a lottery is said of the door too, where it holds as well as on the phone', () => {
  const rule = RULES.find(({ id }) => id === 'W-05');
  assert.ok(rule);
  for (const words of [rule.de.title, rule.de.text]) assert.match(words, /am Telefon oder an der Haustür/);
  for (const words of [rule.en.title, rule.en.text]) assert.match(words, /by phone or at the door/);
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
