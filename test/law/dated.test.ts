// The law of the day of the call: which edition of a rule, which citation, and what is said before the earliest edition.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Facts } from '../../src/knowledge/facts.ts';
import { assess, deadline, explain } from '../../src/knowledge/law/index.ts';
import { checkRules, RULES } from '../../src/knowledge/law/rules/index.ts';

const TODAY = '2026-11-23';
const uninstructed = (callDate: string): Facts => ({
  callDate,
  agreedOnPhone: true,
  product: 'otherService',
  wantedContract: false,
  withdrawalInstructionReceived: false,
});
const ground = (facts: Facts, id: string, today = TODAY) =>
  assess(facts, today, { detail: 'full' }).grounds.find((one) => one.id === id)?.status;

test('the missing instruction is cited by the day of the call: 18 and 19 June 2026', () => {
  const norm = (callDate: string) => assess(uninstructed(callDate), TODAY).deadlines[0]?.norm ?? '';
  assert.match(norm('2026-06-18'), /§ 356 Abs\. 3 S\. 1, 2 BGB a\.F\./);
  assert.match(norm('2026-06-19'), /§ 356 Abs\. 3 S\. 1, Abs\. 4 S\. 1 BGB/);
  assert.match(deadline('withdrawalUninstructed', '2026-06-18').norm, /a\.F\./);
  assert.doesNotMatch(deadline('withdrawalUninstructed', '2026-06-19').norm, /a\.F\./);
});

test('only the numbers changed: the last day is counted the same way on both sides of the reform', () => {
  assert.equal(deadline('withdrawalUninstructed', '2026-06-18').sendBy, '2027-07-02');
  assert.equal(deadline('withdrawalUninstructed', '2026-06-19').sendBy, '2027-07-03');
});

test('a rule is explained in the edition of the day', () => {
  for (const [id, old, now] of [
    ['W-25', /Abs\. 3/, /Abs\. 4/],
    ['W-68', /§ 356 Abs\. 4/, /§ 356 Abs\. 5/],
    ['W-69', /§ 356 Abs\. 5/, /§ 356 Abs\. 6/],
    ['W-45', /§ 356a/, /§ 356c/],
  ] as const) {
    assert.match(explain(id, 'de', '2026-06-18').norm, old, id);
    assert.match(explain(id, 'de', '2026-06-19').norm, now, id);
    assert.match(explain(id, 'de').norm, now, id);
  }
});

test('rules of the reform are not in the background of an older call', () => {
  const facts = { ...uninstructed('2026-06-18'), approvalMeans: 'link' } satisfies Facts;
  const before = assess(facts, TODAY, { detail: 'full' }).background ?? [];
  const after = assess({ ...facts, callDate: '2026-06-19' }, TODAY, { detail: 'full' }).background ?? [];
  assert.ok(!before.includes('W-53'));
  assert.ok(after.includes('W-53'));
});

test('energy by phone: text form since 27 July 2021', () => {
  const facts: Facts = { agreedOnPhone: true, product: 'energy', textFormApproval: false };
  assert.equal(ground({ ...facts, callDate: '2021-07-26' }, 'F-20', '2021-08-01'), 'fails');
  assert.equal(ground({ ...facts, callDate: '2021-07-27' }, 'F-20', '2021-08-01'), 'holds');
});

test('telephone and internet by phone: approval in text form since 1 December 2021', () => {
  const facts: Facts = {
    agreedOnPhone: true,
    product: 'mobile',
    contractSummaryTiming: 'afterCall',
    textFormApproval: false,
  };
  assert.equal(ground({ ...facts, callDate: '2021-11-30' }, 'F-03', '2021-12-05'), 'fails');
  assert.equal(ground({ ...facts, callDate: '2021-12-01' }, 'F-03', '2021-12-05'), 'holds');
});

test('a call before the earliest edition says so and is never clear', () => {
  const rows: [Facts, boolean][] = [
    [{ callDate: '2021-11-30', product: 'internet', agreedOnPhone: true }, true],
    [{ callDate: '2021-12-01', product: 'internet', agreedOnPhone: true }, false],
    [{ callDate: '2021-07-26', product: 'energy', agreedOnPhone: true }, true],
    [{ callDate: '2021-07-27', product: 'energy', agreedOnPhone: true }, false],
    [{ callDate: '2014-06-12', product: 'printSubscription', agreedOnPhone: true }, true],
    [{ callDate: '2014-06-13', product: 'printSubscription', agreedOnPhone: true }, false],
    [{ callDate: '2021-11-30', provider: 'Vodafone', agreedOnPhone: true }, true],
    [{}, false],
  ];
  for (const [facts, says] of rows) {
    const { standOfLaw } = assess(facts, TODAY);
    assert.equal(standOfLaw.includes('nicht hinterlegt'), says, JSON.stringify(facts));
  }
  const old = assess({ callDate: '2019-05-03', product: 'mobile', agreedOnPhone: false }, TODAY);
  assert.equal(old.conclusion, 'noContract');
  assert.equal(old.firmness, 'arguable');
});

test('insurance and finance from before the reform go to somebody who looks', () => {
  for (const product of ['insurance', 'finance'] as const) {
    const facts: Facts = { product, agreedOnPhone: true, callDate: '2026-06-18', wantedContract: false };
    assert.ok(
      assess(facts, '2026-06-25').remedies.some((one) => one.letter === 'handoverSheet'),
      product,
    );
  }
});

test('what may be a loan under the new credit law goes to somebody who looks, and the rule is no longer clear', () => {
  const sold: Facts = { product: 'finance', agreedOnPhone: true, wantedContract: false };
  const sheet = (facts: Facts) => assess(facts, '2026-11-30').remedies.find((one) => one.letter === 'handoverSheet');
  const loan: Facts = { ...sold, callDate: '2026-11-20' };
  assert.equal(sheet(loan)?.urgency, 'soon');
  assert.equal(assess(loan, '2026-11-30').firmness, 'disputed');
  // Also for who is content with it: nobody here has read what it costs to wait.
  assert.equal(sheet({ ...loan, wantedContract: true })?.urgency, 'soon');
  // The day before keeps the old law, and a tariff or an insurance is no loan.
  assert.equal(sheet({ ...sold, callDate: '2026-11-19' }), undefined);
  assert.equal(assess({ ...sold, callDate: '2026-11-19' }, '2026-11-30').firmness, 'clear');
  for (const product of ['insurance', 'otherService'] as const) assert.equal(sheet({ ...loan, product }), undefined);
});

test('two editions of one rule never overlap, and the table is refused when they do', () => {
  const first = RULES.find((rule) => rule.id === 'W-68');
  assert.ok(first);
  assert.throws(() => checkRules([first, first]), /used twice/);
  const { validUntil: _until, ...open } = first;
  const second = RULES.findLast((rule) => rule.id === 'W-68');
  assert.ok(second);
  assert.throws(() => checkRules([open, second]), /W-68: the id is used twice/);
});

test('a threatened cut-off is counted by product: four weeks for energy, two for telephone', () => {
  const facts: Facts = { cutOffThreatened: true, disconnectionThreatDate: '2026-11-16', callDate: '2026-10-01' };
  const day = (product: 'energy' | 'mobile') =>
    assess({ ...facts, product }, TODAY).deadlines.find((one) => one.id === 'cutOffThreat');
  assert.equal(day('mobile')?.sendBy, '2026-11-30');
  assert.equal(day('energy')?.sendBy, '2026-12-14');
  assert.match(day('energy')?.norm ?? '', /41f Abs\. 1, 3 EnWG/);
  assert.match(day('mobile')?.norm ?? '', /61 Abs\. 4 TKG/);
  const restore = (today: string) =>
    assess({ ...facts, product: 'energy' }, today).remedies.some((one) => one.letter === 'restoreService');
  assert.equal(restore('2026-12-14'), false);
  assert.equal(restore('2026-12-15'), true);
});
