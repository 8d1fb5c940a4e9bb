// The arithmetic of every kind of period has an English sentence for each German one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { arithmeticIn } from '../../src/dialogs/phrases/arithmetic.ts';
import { deadline } from '../../src/knowledge/law/index.ts';
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
