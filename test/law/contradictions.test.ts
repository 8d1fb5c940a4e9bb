// What cannot all be true is named, each kind with the facts that raise it and its nearest neighbour that does not.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CONTRADICTIONS, contradictions, contradictionText } from '../../src/knowledge/law/contradictions.ts';
import { readFacts } from '../../src/knowledge/facts.ts';

const TODAY = '2026-11-23';
const [DAY_BEFORE, DAY, TOMORROW] = ['2026-11-09', '2026-11-10', '2026-11-24'];
const future = (fact: string): [object, object] => [{ [fact]: TOMORROW }, { [fact]: TODAY }];
const beforeCall = (fact: string): [object, object] => [
  { callDate: DAY, [fact]: DAY_BEFORE },
  { callDate: DAY, [fact]: DAY },
];

/** Every row: the kind, facts that raise it, and facts one step away that raise nothing. */
const ROWS: readonly [string, object, object][] = [
  ['future-callDate', ...future('callDate')],
  ['future-documentsReceivedDate', ...future('documentsReceivedDate')],
  ['future-debitDate', ...future('debitDate')],
  ['future-withdrawnDate', ...future('withdrawnDate')],
  ['future-dunningDate', ...future('dunningDate')],
  ['future-approvalDate', ...future('approvalDate')],
  ['approval-before-call', ...beforeCall('approvalDate')],
  ['papers-before-call', ...beforeCall('documentsReceivedDate')],
  ['debit-before-call', ...beforeCall('debitDate')],
  ['withdrawn-before-call', ...beforeCall('withdrawnDate')],
  ['delivery-before-call', ...beforeCall('goodsReceivedDate')],
  ['objection-before-call', ...beforeCall('objectedDate')],
  ['discovered-before-call', ...beforeCall('misledDiscoveredDate')],
  ['age', { personIsMinor: true, personAge: 44 }, { personIsMinor: true, personAge: 17 }],
  ['age', { personIsMinor: true, personAge: 18 }, { personIsMinor: false, personAge: 18 }],
  ['age', { personIsMinor: false, personAge: 17 }, { personAge: 17 }],
  ['insurance-kind', { product: 'mobile', insuranceKind: 'life' }, { product: 'insurance', insuranceKind: 'life' }],
  ['insurance-kind', { product: 'mobile', insuranceKind: 'life' }, { product: 'unknown', insuranceKind: 'life' }],
  ['no-call-but-yes', { personOnPhone: 'nobody', agreedOnPhone: true }, { personOnPhone: 'nobody', agreedOnPhone: false }],
  ['no-call-but-yes', { personOnPhone: 'nobody', declaration: 'clearYes' }, { personOnPhone: 'self', declaration: 'clearYes' }],
  ['no-call-but-yes', { personOnPhone: 'nobody', declaration: 'yesToSomethingElse' }, { personOnPhone: 'nobody', declaration: 'no' }],
  ['yes-and-no', { agreedOnPhone: false, declaration: 'clearYes' }, { agreedOnPhone: true, declaration: 'clearYes' }],
  ['yes-and-no', { agreedOnPhone: true, declaration: 'no' }, { agreedOnPhone: false, declaration: 'no' }],
  ['yes-and-no', { agreedOnPhone: true, declaration: 'silent' }, { agreedOnPhone: false, declaration: 'silent' }],
  ['yes-and-no', { agreedOnPhone: true, declaration: 'onlyDocuments' }, { declaration: 'onlyDocuments' }],
  ['summary-missing-and-timed', { contractSummaryReceived: false, contractSummaryTiming: 'afterCall' }, { contractSummaryReceived: true, contractSummaryTiming: 'afterCall' }],
  ['summary-missing-and-timed', { contractSummaryReceived: false, contractSummaryDate: DAY }, { contractSummaryReceived: false }],
  ['summary-timed-and-dated', { contractSummaryTiming: 'afterCall', contractSummaryDate: DAY_BEFORE, callDate: DAY }, { contractSummaryTiming: 'afterCall', contractSummaryDate: DAY, callDate: DAY }],
  ['summary-timed-and-dated', { contractSummaryTiming: 'duringCall', contractSummaryDate: DAY, callDate: DAY_BEFORE }, { contractSummaryTiming: 'duringCall', contractSummaryDate: DAY, callDate: DAY }],
  ['summary-timed-and-dated', { contractSummaryTiming: 'beforeDeclaration', contractSummaryDate: DAY, callDate: DAY_BEFORE }, { contractSummaryTiming: 'afterCall', contractSummaryDate: DAY, callDate: DAY_BEFORE }],
  ['approval-denied-and-given', { textFormApproval: false, approvalMeans: 'sms' }, { textFormApproval: true, approvalMeans: 'sms' }],
  ['approval-denied-and-given', { textFormApproval: false, approvalDate: DAY }, { textFormApproval: false }],
  ['instruction-missing-and-dated', { withdrawalInstructionReceived: false, withdrawalInstructionDate: DAY }, { withdrawalInstructionReceived: true, withdrawalInstructionDate: DAY }],
  ['not-withdrawn-and-dated', { alreadyWithdrawn: false, withdrawnDate: DAY }, { alreadyWithdrawn: true, withdrawnDate: DAY }],
  ['not-debited-and-dated', { debited: false, debitDate: DAY }, { debited: true, debitDate: DAY }],
  ['not-debited-and-dated', { debited: false, debitAmount: { amount: 30, currency: 'EUR' } }, { debited: false, debitAmount: 'unknown' }],
  ['not-objected-and-dated', { alreadyObjected: false, objectedDate: DAY }, { alreadyObjected: true, objectedDate: DAY }],
  ['not-delivered-and-dated', { goodsReceived: false, goodsReceivedDate: DAY }, { goodsReceived: true, goodsReceivedDate: DAY }],
  ['not-billed-and-dated', { invoiced: false, invoiceReceivedDate: DAY }, { invoiced: true, invoiceReceivedDate: DAY }],
  ['not-billed-and-dated', { invoiced: false, invoiceAmount: { amount: 30, currency: 'EUR' } }, { invoiced: false }],
  ['range', { callDateFrom: DAY, callDateTo: DAY_BEFORE }, { callDateFrom: DAY_BEFORE, callDateTo: DAY }],
  ['range', { callDate: DAY_BEFORE, callDateFrom: DAY }, { callDate: DAY, callDateFrom: DAY }],
  ['range', { callDate: DAY, callDateTo: DAY_BEFORE }, { callDate: DAY, callDateTo: DAY }],
]; // prettier-ignore

const raised = (given: object): string[] => {
  const { facts, problems } = readFacts(given);
  assert.deepEqual(problems, []);
  return contradictions(facts, TODAY).map(({ id }) => id);
};

for (const [id, doubtful, fitting] of ROWS)
  test(`${id}: ${JSON.stringify(doubtful)}, not ${JSON.stringify(fitting)}`, () => {
    assert.deepEqual(raised(doubtful), [id]);
    assert.deepEqual(raised(fitting), []);
  });

test('every kind has a row, names the facts it is about, and a sentence in German and English', () => {
  assert.deepEqual([...new Set(ROWS.map(([id]) => id))].toSorted(), [...CONTRADICTIONS].toSorted());
  for (const [id, doubtful] of ROWS) {
    const about: readonly string[] = contradictions(readFacts(doubtful).facts, TODAY)[0]?.facts ?? [];
    assert.ok(
      Object.keys(doubtful).every((key) => about.includes(key)),
      id,
    );
    for (const lang of ['de', 'en'] as const) assert.match(contradictionText(id, lang), /^\p{Lu}.+[.?]$/u);
  }
});
