// Three-valued conditions: what is open, what nobody said, and which facts are named as reasons.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../src/knowledge/facts.ts';
import {
  all,
  any,
  compile,
  compileFast,
  is,
  isNot,
  not,
  present,
  told,
  verdict,
  type Condition,
} from '../../src/knowledge/law/logic.ts';
import { checkRules, RULES } from '../../src/knowledge/law/rules/index.ts';
import type { LawRule } from '../../src/knowledge/law/rules/rule.ts';

const ask = (condition: Condition, facts: Facts) => {
  const slow = compile<{ facts: Facts }>(condition, {})({ facts });
  assert.equal(compileFast<{ facts: Facts }>(condition, {})({ facts }), slow.value, 'fast and slow agree');
  return slow;
};
const yes = is('agreedOnPhone', true);
const mobile = is('product', 'mobile', 'internet');

test('a fact not asked is open and needed; "unknown" is open and not asked again', () => {
  assert.deepEqual(ask(yes, {}), verdict('open', [], ['agreedOnPhone']));
  assert.deepEqual(ask(yes, { agreedOnPhone: 'unknown' }), verdict('open'));
  assert.deepEqual(ask(yes, { agreedOnPhone: false }), verdict('no', ['agreedOnPhone']));
});

test('what nobody said counts as no for told', () => {
  assert.equal(ask(told('deceased', true), {}).value, 'no');
  assert.equal(ask(told('deceased', true), { deceased: 'unknown' }).value, 'no');
  assert.equal(ask(present('callDate'), { callDate: 'unknown' }).value, 'no');
});

test('a no settles all, a yes settles any, open stays open', () => {
  assert.deepEqual(ask(all(yes, mobile), { product: 'energy' }), verdict('no', ['product']));
  assert.deepEqual(ask(all(yes, mobile), { product: 'mobile' }), verdict('open', ['product'], ['agreedOnPhone']));
  assert.deepEqual(ask(any(yes, mobile), { product: 'mobile' }), verdict('yes', ['product']));
  assert.deepEqual(ask(any(yes, mobile), {}), verdict('open', [], ['agreedOnPhone', 'product']));
  assert.equal(ask(not(any(yes, mobile)), {}).value, 'open');
  assert.equal(ask(isNot('agreedOnPhone', true), { agreedOnPhone: false }).value, 'yes');
});

test('a list fact matches by what it contains', () => {
  assert.equal(ask(is('misledAbout', 'price'), { misledAbout: ['term', 'price'] }).value, 'yes');
});

const sample = RULES.find((rule) => rule.id === 'F-20');
assert.ok(sample);
const rule = (change: Partial<LawRule>): LawRule => ({ ...sample, ...change });

test('rules that cannot be right are refused by name', () => {
  const unknownFact = { op: 'is', fact: 'shoeSize', values: [1] } as unknown as Condition;
  assert.throws(() => checkRules([rule({ holds: unknownFact })]), /F-20: unknown fact "shoeSize"/);
  assert.throws(() => checkRules([rule({ norm: ' ' })]), /F-20: no citation/);
  assert.throws(() => checkRules([rule({}), rule({})]), /F-20: the id is used twice/);
  assert.throws(
    () => checkRules([rule({}), rule({ id: 'F-99', conclusion: 'valid' })]),
    /F-20: same condition as F-99/,
  );
  assert.throws(() => checkRules([rule({ exceptionTo: 'F-98' })]), /exception to unknown rule/);
  assert.throws(() => checkRules([rule({ source: ['nowhere'] })]), /unknown source/);
  assert.throws(() => checkRules([rule({ holds: { op: 'calc', name: 'nothing' } })]), /unknown computation/);
  assert.doesNotThrow(() => checkRules([rule({ validUntil: '2026-01-01' }), rule({ validFrom: '2026-01-02' })]));
});

test('the words of every rule keep house rules', () => {
  for (const one of RULES) {
    for (const lang of ['de', 'en'] as const) {
      const { title, text } = one[lang];
      const [first = ''] = text.split(/(?<=[.!?])\s/);
      assert.ok(
        !first.includes('§') && !title.includes('§'),
        `${one.id} ${lang}: paragraph sign in the first sentence`,
      );
      assert.ok(text.length <= 340, `${one.id} ${lang}: too long`);
    }
    assert.ok(!/\b(Ihr|Der) Vertrag ist (unwirksam|nichtig)\b/.test(one.de.text + one.de.title), one.id);
  }
});
