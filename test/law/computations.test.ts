// The named computations of the conditions, each at its edge: is a contract claimed, is the deception in time, was the withdrawal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts, type FactKey } from '../../src/knowledge/facts.ts';
import { CALCS } from '../../src/knowledge/law/derive.ts';
import { environment } from '../../src/knowledge/law/environment.ts';
import { assess } from '../../src/knowledge/law/index.ts';

const TODAY = '2026-11-23';
const says = (
  name: string,
  given: object,
  today = TODAY,
): [string | undefined, FactKey[] | undefined, FactKey[] | undefined] => {
  const { facts, problems } = readFacts(given);
  assert.deepEqual(problems, []);
  const found = CALCS[name]?.(environment(facts, today));
  return [found?.value, found?.because, found?.needs];
};

test('R-ENG-2: what claims a contract, each word of it', () => {
  const claims: object[] = [
    { contractKind: 'new' },
    { documentsReceivedDate: TODAY },
    { contractSummaryReceived: true },
    { contractSummaryDate: TODAY },
    { confirmationDate: TODAY },
    { providerSwitch: true },
    { debited: true },
    { debitDate: TODAY },
    { invoiced: true },
    { invoiceAmount: { amount: 5, currency: 'EUR' } },
    { invoiceReceivedDate: TODAY },
    { agreedOnPhone: true },
    ...['reminder', 'collector', 'courtOrder', 'enforcementOrder', 'lawsuit'].map((dunning) => ({ dunning })),
  ];
  for (const given of claims) assert.equal(says('claimed', given)[0], 'yes', JSON.stringify(given));
  const silent: object[] = [
    {},
    { contractSummaryReceived: false },
    { providerSwitch: false },
    { debited: false },
    { invoiced: false },
    { dunning: 'none' },
    { agreedOnPhone: false },
    { contractKind: 'unknown' },
    { documentsReceivedDate: 'unknown' },
    { agreedOnPhone: 'unknown' },
  ];
  // Not denied: the claim may still come.
  for (const given of silent) assert.equal(says('claimed', given)[0], 'open', JSON.stringify(given));
  assert.deepEqual(says('claimed', { invoiced: true })[1], ['invoiced']);
});

test('an approval came before the summary by their days, and on the same day it is asked which came first', () => {
  const came = { contractSummaryDate: '2026-11-13' };
  assert.deepEqual(says('approvedBeforeSummary', { ...came, approvalDate: '2026-11-12' }).slice(0, 2), [
    'yes',
    ['approvalDate', 'contractSummaryDate'],
  ]);
  for (const given of [
    came,
    { ...came, approvalDate: '2026-11-14' },
    { ...came, approvalDate: 'unknown' },
    { approvalDate: '2026-11-12' },
    { ...came, approvalDate: '2026-11-13', summaryBeforeApproval: true },
    { ...came, approvalDate: '2026-11-12', summaryBeforeApproval: true },
  ])
    assert.equal(says('approvedBeforeSummary', given)[0], 'no', JSON.stringify(given));
  const sameDay = { ...came, approvalDate: '2026-11-13' };
  const days = ['approvalDate', 'contractSummaryDate'];
  assert.deepEqual(says('approvedBeforeSummary', sameDay), ['open', days, ['summaryBeforeApproval']]);
  // Who does not know is not asked again, and nothing is lost by it.
  assert.deepEqual(says('approvedBeforeSummary', { ...sameDay, summaryBeforeApproval: 'unknown' }), ['open', days, []]);
  assert.equal(says('approvedBeforeSummary', { ...sameDay, summaryBeforeApproval: false })[0], 'yes');
});

test('a bill is told by its coming, its sum, its day, its disputed part', () => {
  const eur = { amount: 5, currency: 'EUR' };
  for (const given of [
    { invoiced: true },
    { invoiceAmount: eur },
    { invoiceReceivedDate: TODAY },
    { invoiceDisputedAmount: eur },
  ])
    assert.equal(says('billed', given)[0], 'yes', JSON.stringify(given));
  for (const given of [{}, { invoiced: false }, { invoiceAmount: 'unknown' }])
    assert.equal(says('billed', given)[0], 'no');
});

test('F-12: what is a telecoms contract', () => {
  for (const product of ['mobile', 'internet', 'bundle'])
    assert.deepEqual(says('telecoms', { product }), ['yes', ['product'], []]);
  assert.deepEqual(says('telecoms', { product: 'energy' }), ['no', ['product'], []]);
  assert.deepEqual(says('telecoms', {}), ['open', [], ['product']]);
  assert.deepEqual(says('telecoms', { product: 'unknown' }), ['open', [], []]);
  assert.deepEqual(says('telecoms', { product: 'tv' }), ['open', ['product'], ['partOfBundle']]);
  assert.deepEqual(says('telecoms', { product: 'tv', partOfBundle: 'unknown' }), ['open', ['product'], []]);
  assert.deepEqual(says('telecoms', { product: 'tv', partOfBundle: true }), ['yes', ['product', 'partOfBundle'], []]);
  assert.deepEqual(says('telecoms', { product: 'tv', partOfBundle: false }), ['no', ['product', 'partOfBundle'], []]);
});

test('R-ENG-3: the product is taken from the company only while it is silent', () => {
  assert.deepEqual(says('telecomsByProvider', { provider: 'o2' }), ['yes', ['provider'], []]);
  assert.equal(says('telecomsByProvider', { provider: 'o2', product: 'unknown' })[0], 'yes');
  assert.equal(says('telecomsByProvider', { provider: 'o2', product: 'energy' })[0], 'no');
  assert.equal(says('telecomsByProvider', { provider: 'eprimo' })[0], 'no');
});

test('V-24, V-25: minor below eighteen, an infant below seven; the age goes before the word', () => {
  assert.deepEqual(says('minor', { personAge: 17 }), ['yes', ['personAge'], []]);
  assert.deepEqual(says('minor', { personAge: 18 }), ['no', ['personAge'], []]);
  assert.deepEqual(says('minor', { personIsMinor: true }), ['yes', ['personIsMinor'], []]);
  assert.deepEqual(says('minor', { personIsMinor: true, personAge: 44 }), ['no', ['personAge'], []]);
  assert.deepEqual(says('minor', { personIsMinor: false }), ['no', ['personIsMinor'], []]);
  assert.deepEqual(says('minor', {}), ['no', [], []]);
  // Of age by now: a minor at the call all the same, whatever the age is said to be today.
  assert.deepEqual(says('minor', { nowOfAge: true, personAge: 18 }), ['yes', ['nowOfAge'], []]);
  assert.equal(says('infant', { nowOfAge: true, personAge: 6 })[0], 'no');
  assert.deepEqual(says('infant', { personAge: 6 }), ['yes', ['personAge'], []]);
  assert.equal(says('infant', { personAge: 7 })[0], 'no');
  assert.equal(says('infant', { personIsMinor: true })[0], 'no');
});

test('A-04: a year from the discovery, moved by § 193 BGB; within a year of the call no date is needed', () => {
  const found = { misledDiscoveredDate: '2025-11-22' }; // a year later is a Sunday
  assert.deepEqual(says('deceitInTime', found, '2026-11-23'), ['yes', ['misledDiscoveredDate'], []]);
  assert.deepEqual(says('deceitInTime', found, '2026-11-24'), ['no', ['misledDiscoveredDate'], []]);
  assert.deepEqual(says('deceitInTime', { callDate: '2025-11-22' }, '2026-11-23'), ['yes', [], []]);
  assert.deepEqual(says('deceitInTime', { callDate: '2025-11-22' }, '2026-11-24'), [
    'open',
    [],
    ['misledDiscoveredDate'],
  ]);
  assert.deepEqual(says('deceitInTime', { callDateFrom: '2025-11-22' }, '2026-11-24'), [
    'open',
    [],
    ['misledDiscoveredDate'],
  ]);
  assert.deepEqual(says('deceitInTime', { callDate: '2025-11-22', misledDiscoveredDate: 'unknown' }, '2026-11-24'), [
    'open',
    [],
    [],
  ]);
  assert.equal(says('deceitInTime', {})[0], 'yes');
});

test('W-42: a withdrawal that was sent: in time, too late, or not yet known', () => {
  const told = { callDate: '2026-11-02', product: 'otherService', withdrawalInstructionReceived: true, withdrawalInstructionDate: '2026-11-02' };
  assert.deepEqual(says('withdrawnInTime', told), ['open', [], ['alreadyWithdrawn']]);
  assert.deepEqual(says('withdrawnInTime', { ...told, alreadyWithdrawn: false }), ['no', ['alreadyWithdrawn'], []]);
  assert.deepEqual(says('withdrawnInTime', { ...told, alreadyWithdrawn: true }), ['open', [], ['withdrawnDate']]);
  assert.deepEqual(says('withdrawnInTime', { ...told, alreadyWithdrawn: true, withdrawnDate: 'unknown' }), ['open', [], []]);
  assert.deepEqual(says('withdrawnInTime', { ...told, alreadyWithdrawn: 'unknown' }), ['open', [], ['withdrawnDate']]);
  assert.equal(says('withdrawnInTime', { ...told, withdrawnDate: '2026-11-16' })[0], 'yes');
  assert.equal(says('withdrawnInTime', { ...told, withdrawnDate: '2026-11-17' })[0], 'no');
  const undated = { callDate: '2026-10-02', product: 'otherService', withdrawnDate: '2026-11-17' };
  assert.deepEqual(says('withdrawnInTime', undated), ['open', ['alreadyWithdrawn', 'withdrawnDate', 'callDate'], ['withdrawalInstructionReceived']]);
}); // prettier-ignore

test('the reform: finance and insurance of the day before are disputed, of the day itself not', () => {
  assert.equal(says('beforeReform', { callDate: '2026-06-18' })[0], 'yes');
  assert.equal(says('beforeReform', { callDate: '2026-06-19' })[0], 'no');
  const firmness = (callDate: string): string => {
    const { facts } = readFacts({ product: 'finance', agreedOnPhone: true, callDate, wantedContract: false });
    return assess(facts, '2026-06-25').firmness;
  };
  assert.equal(firmness('2026-06-18'), 'disputed');
  assert.notEqual(firmness('2026-06-19'), 'disputed');
});

test('whether the withdrawal is in time, as sure and as arguable', () => {
  const told = {
    product: 'otherService',
    withdrawalInstructionReceived: true,
    withdrawalInstructionDate: '2026-11-14',
    callDate: '2026-11-14',
  };
  const both = (today: string): (string | undefined)[] =>
    ['periodInTime', 'periodArguable'].map((name) => says(name, told, today)[0]);
  assert.deepEqual(both('2026-11-28'), ['yes', 'yes']);
  assert.deepEqual(both('2026-11-30'), ['no', 'yes']);
  assert.deepEqual(both('2026-12-01'), ['no', 'no']);
  for (const name of ['periodInTime', 'periodArguable'])
    assert.deepEqual(says(name, { callDate: '2026-09-14', product: 'otherService' }), [
      'open',
      ['callDate'],
      ['withdrawalInstructionReceived'],
    ]);
});
