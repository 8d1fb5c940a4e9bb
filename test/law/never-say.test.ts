// What must never be said or done: one test per row that the law alone can break.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { Facts } from '../../src/knowledge/facts.ts';
import type { Assessment, LetterKind } from '../../src/knowledge/law/assessment.ts';
import { assess, conclusionText, explain, lawRules, REASONS } from '../../src/knowledge/law/index.ts';
import { core } from '../../src/knowledge/law/core.ts';
import { tries } from '../support/chance.ts';
import { anyFacts, anyToday } from './arbitrary.ts';

const letters = (result: Assessment): LetterKind[] => result.remedies.map((one) => one.letter);
const WITHDRAWALS: ReadonlySet<LetterKind> = new Set(['withdrawal', 'insuranceWithdrawal', 'withdrawalFollowUp']);
const withdraws = (result: Assessment): boolean => letters(result).some((one) => WITHDRAWALS.has(one));
const saysExpired = (facts: Facts, today: string): boolean => assess(facts, today).conclusion === 'withdrawalExpired';

test('1: no contract is said, but a period that ends today stands first', () => {
  const result = assess({ callDate: '2026-11-09', agreedOnPhone: false, product: 'mobile' }, '2026-11-23');
  assert.equal(result.conclusion, 'noContract');
  assert.equal(result.deadlines[0]?.safeUntil, '2026-11-23');
  assert.equal(result.remedies.find((one) => one.letter === 'withdrawal')?.urgency, 'now');
  assert.match(conclusionText('noContract', 'de').lead, /Frist/);
});

test('2: pending never means that the period may pass', () => {
  const facts: Facts = {
    callDate: '2026-11-10',
    agreedOnPhone: true,
    product: 'mobile',
    contractSummaryTiming: 'afterCall',
    textFormApproval: false,
  };
  const result = assess(facts, '2026-11-20');
  assert.equal(result.conclusion, 'pendingIneffective');
  assert.ok(withdraws(result));
  assert.equal(result.deadlines[0]?.safeUntil, '2026-11-24');
  assert.match(conclusionText('pendingIneffective', 'de').lead, /Widerrufsfrist nicht verstreichen/);
});

test('3: expired is never said while instruction, delivery, kind of insurance or an earlier withdrawal is unknown', () => {
  const base: Facts = {
    callDate: '2026-10-01',
    agreedOnPhone: true,
    wantedContract: false,
    withdrawalInstructionReceived: true,
    documentsReceivedDate: '2026-10-01',
  };
  assert.ok(saysExpired({ ...base, product: 'otherService' }, '2026-11-23'), 'the contrast');
  const { withdrawalInstructionReceived: _received, ...uninstructed } = base;
  assert.ok(!saysExpired({ ...uninstructed, product: 'otherService' }, '2026-11-23'));
  assert.ok(!saysExpired({ ...base, product: 'otherService', withdrawalInstructionReceived: 'unknown' }, '2026-11-23'));
  assert.ok(!saysExpired({ ...base, product: 'printSubscription', termsStorable: true }, '2026-11-23'));
  assert.ok(!saysExpired({ ...base, product: 'insurance' }, '2026-10-25'));
  assert.ok(!saysExpired({ ...base, product: 'otherService', alreadyWithdrawn: true }, '2026-11-23'));
  assert.ok(!saysExpired({ ...base, product: 'otherService', alreadyWithdrawn: 'unknown' }, '2026-11-23'));
});

test('4: twelve months are named only when the missing instruction was told, with the safe day beside', () => {
  const told = assess(
    {
      callDate: '2026-11-01',
      agreedOnPhone: true,
      product: 'mobile',
      textFormApproval: true,
      withdrawalInstructionReceived: false,
    },
    '2026-11-10',
  );
  const [first] = told.deadlines;
  assert.equal(first?.id, 'withdrawalUninstructed');
  assert.equal(first?.safeUntil, '2026-11-15');
  assert.match(explain('W-25', 'de').text, /Spam/);
  const silent = assess(
    { callDate: '2026-11-01', agreedOnPhone: true, product: 'mobile', textFormApproval: true },
    '2026-11-10',
  );
  assert.equal(silent.deadlines[0]?.latestArguable, undefined);
});

test('7: nobody is told that a credit agency entry cannot come, and the repealed rule is not cited', () => {
  for (const rule of lawRules()) assert.ok(!rule.norm.includes('31 Abs. 2 BDSG'), rule.id);
  assert.match(explain('X-30', 'de').text, /Ausgeschlossen ist er damit nicht/);
});

test('8: no word asks to click, to confirm or to answer JA', () => {
  const words = [
    ...lawRules('de').flatMap((rule) => [rule.title, rule.text, rule.law]),
    ...Object.values(REASONS).map((reason) => reason.de),
  ].join('\n');
  assert.ok(!/klicken Sie (auf|bitte)|bestätigen Sie (bitte|den|die)|antworten Sie mit/i.test(words));
});

test('9: cancelling is never proposed for an extension, a tariff change or an add-on', () => {
  fc.assert(
    fc.property(
      anyFacts,
      anyToday,
      fc.constantFrom('extension', 'tariffChange', 'addOn'),
      (facts, today, contractKind) => {
        const { goal: _goal, ...rest } = facts;
        assert.ok(!letters(assess({ ...rest, contractKind }, today)).includes('cancellation'));
      },
    ),
    tries(400),
  );
});

test('12: a yes on the phone is neither denied nor volunteered: the letter demands proof', () => {
  const result = assess(
    { callDate: '2026-11-20', agreedOnPhone: true, product: 'mobile', contractKind: 'new' },
    '2026-11-23',
  );
  assert.notEqual(result.conclusion, 'noContract');
  const contest = result.remedies.find((one) => one.letter === 'contestConclusion');
  assert.equal(contest?.ground, 'B-01');
  assert.ok(!/nie (telefoniert|zugestimmt)/.test(contest?.reason ?? ''));
});

test('14: deletion only after the copy, and no recording does not mean no contract', () => {
  fc.assert(
    fc.property(anyFacts, anyToday, (facts, today) => {
      const result = assess(facts, today);
      if (letters(result).includes('erasure')) assert.equal(facts.recordingReply, 'given');
    }),
    tries(400),
  );
  const gone = assess(
    {
      recordingRequestedDate: '2026-09-01',
      recordingReply: 'deleted',
      agreedOnPhone: true,
      product: 'otherService',
      callDate: '2026-08-20',
    },
    '2026-11-23',
  );
  assert.notEqual(gone.conclusion, 'noContract');
  assert.match(explain('R-19', 'de').text, /heißt nicht, dass es keinen Vertrag gibt/);
});

test('An unlawful call is never a ground, and no general confirmation rule is claimed', () => {
  for (const id of ['C-01', 'C-10', 'F-90']) assert.equal(lawRules().find((rule) => rule.id === id)?.conclusion, null);
});

test('No headline promises or declares a contract void', () => {
  for (const conclusion of ['noContract', 'void', 'pendingIneffective', 'withdrawable', 'voidable'] as const)
    assert.match(conclusionText(conclusion, 'de').headline, /^Es spricht viel dafür/);
});

test('Above all: a withdrawal that may be in time is in the plan, and its date is the first line', () => {
  fc.assert(
    fc.property(anyFacts, anyToday, (facts, today) => {
      // Outside Germany, for businesses and in shops there is no such right; a wanted contract is not ended unasked.
      if (facts.jurisdiction !== undefined && facts.jurisdiction !== 'DE' && facts.jurisdiction !== 'unknown') return;
      if (facts.consumer === false || facts.channel === 'shop') return;
      if (facts.wantedContract === true || facts.goal === 'keep') return;
      if (facts.fullyPerformed === true && facts.earlyStartRequested === true && facts.lossOfRightAcknowledged === true)
        return;
      const result = assess(facts, today);
      const { status } = core(facts, today).env.period();
      if (status === 'over') return;
      assert.ok(withdraws(result), 'the letter is there');
      const own = result.deadlines.filter(
        (one) => one.by === 'customer' && one.id !== 'courtOrder' && one.id !== 'enforcementOrder',
      );
      if (typeof facts.callDate === 'string' && facts.callDate !== 'unknown')
        assert.match(own[0]?.id ?? '', /^withdrawal/);
    }),
    tries(1500),
  );
});
