// The arithmetic of every kind of period has an English sentence for each German one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arithmeticIn } from '../../src/dialogs/phrases/arithmetic.ts';
import { assessOnce, deadline } from '../../src/knowledge/law/index.ts';
import type { Facts } from '../../src/knowledge/facts.ts';
import type { DeadlineKind } from '../../src/knowledge/law/assessment.ts';

const KINDS: readonly DeadlineKind[] = [
  'withdrawal', 'withdrawalUninstructed', 'insuranceWithdrawal', 'lifeInsuranceWithdrawal', 'accessRequest',
  'accessRequestExtended', 'invoiceObjection', 'debitRefund', 'unauthorisedDebit', 'avoidanceDeceit', 'avoidanceError',
  'approvalRequest', 'deviatingPolicy', 'energyComplaint', 'courtOrder', 'enforcementOrder', 'cutOffThreat', 'refund', 'termChangeNotice',
  'telecomCancellation', 'maximumTerm',
]; // prettier-ignore
const GERMAN = /[äöüß„]|\b(?:Tag|Tage|Monat|Monate|Wochen|gezählt|Freitag|Montag|der|und)\b/;

test('no German is left and no line is lost', () => {
  for (const kind of KINDS) {
    for (const event of ['2026-11-12', '2026-10-31', '2026-12-11']) {
      const { arithmetic } = deadline(kind, event);
      const english = arithmeticIn(arithmetic, 'en');
      assert.equal(english.length, arithmetic.length, `${kind}: ${arithmetic.join(' | ')}`);
      for (const line of english) assert.ok(!GERMAN.test(line), `${kind}: ${line}`);
      assert.deepEqual(arithmeticIn(arithmetic, 'de'), arithmetic);
    }
  }
});

test('a deceit whose discovery nobody has told of is counted from the call, and says so', () => {
  const facts: Facts = {
    provider: 'o2',
    product: 'mobile',
    callDate: '2026-11-20',
    agreedOnPhone: true,
    wantedContract: false,
    misledAbout: ['price'],
  };
  const lines = (more: object): string[] =>
    assessOnce({ ...facts, ...more }, '2026-11-29').deadlines.find(({ id }) => id === 'avoidanceDeceit')?.arithmetic ??
    [];
  assert.match(
    lines({}).join(' '),
    /Gezählt ab dem Tag des Anrufs: .* Das Jahr beginnt erst, wenn man die Täuschung bemerkt/,
  );
  assert.doesNotMatch(lines({}).join(' '), /bemerkten/);
  assert.match(lines({ misledDiscoveredDate: '2026-11-25' }).join(' '), /dem Tag, an dem Sie die Täuschung bemerkten/);
  assert.equal(arithmeticIn(lines({}), 'en').length, lines({}).length);
});
