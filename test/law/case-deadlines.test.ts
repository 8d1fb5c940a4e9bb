// Which days a case starts, for whom, from which event, in which order: own days from the earliest possible one, the other side's from the latest (T-16).
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from '../../src/knowledge/facts.ts';
import { cutOffKind, isTelecoms, leadDate } from '../../src/knowledge/law/deadlines/of-case.ts';
import { assess } from '../../src/knowledge/law/index.ts';
import { CASES } from './case.ts';

const TODAY = '2026-11-23';
const tariff = { callDate: '2026-11-20', agreedOnPhone: true, product: 'mobile', wantedContract: false } as const;
const power = { ...tariff, product: 'energy' } as const;
const service = { ...tariff, product: 'otherService' } as const;
const box = { ...tariff, product: 'goods', goodsReceived: true, goodsReceivedDate: '2026-11-21' } as const;
const { callDate: _day, ...undated } = service;
const wanted = { ...tariff, wantedContract: true } as const;

const deadlinesOf = (given: object, today = TODAY) => {
  const { facts, problems } = readFacts(given);
  assert.deepEqual(problems, []);
  return assess(facts, today).deadlines;
};

/** The id, what is claimed, the facts, "by sendBy latestArguable" or null: there is none. */
const ROWS: readonly [string, string, object, string | null][] = [
  ['courtOrder', 'X-50: two weeks from service', { ...tariff, dunning: 'courtOrder', dunningDate: '2026-11-14' }, 'customer 2026-11-28 2026-11-30'],
  ['courtOrder', 'X-50: not counted while the day of service is not known', { ...tariff, dunning: 'courtOrder' }, null],
  ['courtOrder', 'X-50: a reminder starts nothing', { ...tariff, dunning: 'reminder', dunningDate: '2026-11-14' }, null],
  ['enforcementOrder', 'X-51: two weeks from service', { ...tariff, dunning: 'enforcementOrder', dunningDate: '2026-11-16' }, 'customer 2026-11-30 2026-11-30'],
  ['cutOffThreat', 'X-10: two weeks from the threat', { ...tariff, cutOffThreatened: true, disconnectionThreatDate: '2026-11-14' }, 'customer 2026-11-28 2026-11-28'],
  ['cutOffThreat', 'X-12: energy: four weeks', { ...power, cutOffThreatened: true, disconnectionThreatDate: '2026-11-14' }, 'customer 2026-12-12 2026-12-12'],
  ['cutOffThreat', 'X-10: nothing was threatened', { ...tariff, cutOffThreatened: false, disconnectionThreatDate: '2026-11-14' }, null],
  ['approvalRequest', 'V-20: asked to approve what another said', { ...service, personOnPhone: 'other', personWasAuthorised: false, approvalRequestDate: '2026-11-20' }, 'customer 2026-12-04 2026-12-04'],
  ['approvalRequest', 'V-25: parents asked', { ...service, personAge: 16, approvalRequestDate: '2026-11-20' }, 'customer 2026-12-04 2026-12-04'],
  ['approvalRequest', 'V-28: a custodian asked', { ...service, custodianship: 'withReservation', approvalRequestDate: '2026-11-20' }, 'customer 2026-12-04 2026-12-04'],
  ['approvalRequest', 'the holder spoke: nobody’s approval is missing', { ...service, approvalRequestDate: '2026-11-20' }, null],
  ['avoidanceDeceit', 'A-04: a year from the discovery', { ...service, misledAbout: ['price'], misledDiscoveredDate: '2026-11-21' }, 'customer 2027-11-21 2027-11-22'],
  ['avoidanceDeceit', 'A-04: a year from the call, as the earliest day', { ...service, misledAbout: ['price'] }, 'customer 2027-11-20 2027-11-22'],
  ['avoidanceDeceit', 'T-16: from the first day of a range', { ...undated, misledAbout: ['price'], callDateFrom: '2026-11-02', callDateTo: '2026-11-09' }, 'customer 2027-11-02 2027-11-02'],
  ['avoidanceDeceit', 'A-04: no deception', { ...service, misledDiscoveredDate: '2026-11-21' }, null],
  ['avoidanceError', 'A-01: at once; two weeks at most', { ...service, declaration: 'yesToSomethingElse', misledDiscoveredDate: '2026-11-20' }, 'customer 2026-11-27 2026-12-04'],
  ['avoidanceError', 'A-01: nobody knows when it was noticed', { ...service, declaration: 'yesToSomethingElse' }, null],
  ['avoidanceError', 'A-01: no error', { ...service, misledDiscoveredDate: '2026-11-20' }, null],
  ['invoiceObjection', 'X-01: eight weeks from the bill', { ...tariff, invoiceReceivedDate: '2026-11-03' }, 'customer 2026-12-29 2026-12-29'],
  ['invoiceObjection', 'X-01: also of a wanted contract', { ...wanted, invoiceReceivedDate: '2026-11-03' }, 'customer 2026-12-29 2026-12-29'],
  ['invoiceObjection', 'X-01: a bill of the phone company while the product is not told', { callDate: '2026-11-20', provider: 'o2', invoiceReceivedDate: '2026-11-03' }, 'customer 2026-12-29 2026-12-29'],
  ['invoiceObjection', 'X-01: not for other bills', { ...power, invoiceReceivedDate: '2026-11-03' }, null],
  ['debitRefund', 'X-20: eight weeks from the debit', { ...service, callDate: '2026-10-20', debited: true, debitDate: '2026-10-30' }, 'customer 2026-12-25 2026-12-28'],
  ['debitRefund', 'X-23: not where the contract is undisputed', { ...wanted, callDate: '2026-10-20', debited: true, debitDate: '2026-10-30' }, null],
  ['debitRefund', 'X-20: nothing was debited', { ...service, debited: false }, null],
  ['deviatingPolicy', 'V-07: silence to a deviating policy approves it after a month', { product: 'insurance', insuranceKind: 'other', callDate: '2026-11-02', agreedOnPhone: true, confirmationDiffers: true, confirmationDate: '2026-11-05' }, 'customer 2026-12-05 2026-12-07'],
  ['deviatingPolicy', 'V-07: elsewhere silence accepts nothing', { ...service, callDate: '2026-11-02', confirmationDiffers: true, confirmationDate: '2026-11-05' }, null],
  ['unauthorisedDebit', 'X-21: thirteen months without a mandate', { ...service, callDate: '2026-01-20', debited: true, directDebitMandate: false, debitDate: '2026-01-31' }, 'customer 2027-02-28 2027-03-01'],
  ['unauthorisedDebit', 'X-21: somebody used the data', { ...service, callDate: '2026-01-20', debited: true, identityMisused: true, debitDate: '2026-01-31' }, 'customer 2027-02-28 2027-03-01'],
  ['unauthorisedDebit', 'X-21: with a mandate there are only the eight weeks', { ...service, callDate: '2026-01-20', debited: true, directDebitMandate: true, debitDate: '2026-01-31' }, null],
  ['unauthorisedDebit', 'X-21: the mandate for the old tariff covers the debit that an extension is part of', { ...service, callDate: '2026-01-20', debited: true, directDebitMandate: false, contractKind: 'extension', debitDate: '2026-01-31' }, null],
  ['unauthorisedDebit', 'X-21: nobody said there was none', { ...service, callDate: '2026-01-20', debited: true, debitDate: '2026-01-31' }, null],
  ['termChangeNotice', 'K-06: three months from the notice', { ...tariff, priceChangeNoticeDate: '2026-08-31' }, 'customer 2026-11-30 2026-11-30'],
  ['termChangeNotice', 'K-06: not for other services', { ...service, priceChangeNoticeDate: '2026-08-31' }, null],
  ['termChangeNotice', 'K-06: nothing that ends a wanted contract', { ...wanted, priceChangeNoticeDate: '2026-08-31' }, null],
  ['accessRequest', 'R-14: the company has a month from receipt, three days after sending', { ...service, recordingRequestedDate: '2026-11-21' }, 'trader 2026-12-24 2026-12-24'],
  ['accessRequest', 'R-14: a month that ends on a Saturday ends on the Monday', { ...service, recordingRequestedDate: '2026-11-02' }, 'trader 2026-12-07 2026-12-07'],
  ['accessRequest', 'R-14: who has refused has answered', { ...service, recordingRequestedDate: '2026-11-21', recordingReply: 'refused' }, null],
  ['accessRequest', 'R-14: who asks for an identity card has not', { ...service, recordingRequestedDate: '2026-11-21', recordingReply: 'identityAsked' }, 'trader 2026-12-24 2026-12-24'],
  ['accessRequest', 'R-14: it has answered', { ...service, recordingRequestedDate: '2026-11-21', recordingReply: 'given' }, null],
  ['energyComplaint', 'S-03: the company has four weeks', { ...power, complaintDate: '2026-11-20' }, 'trader 2026-12-18 2026-12-18'],
  ['energyComplaint', 'S-03: for energy only', { ...tariff, complaintDate: '2026-11-20' }, null],
  ['refund', 'W-60: the company has 14 days to pay back', { ...service, debited: true, alreadyWithdrawn: true, withdrawnDate: '2026-11-22' }, 'trader 2026-12-06 2026-12-07'],
  ['refund', 'W-60: thirty days in finance', { ...service, product: 'finance', debited: true, alreadyWithdrawn: true, withdrawnDate: '2026-11-22' }, 'trader 2026-12-22 2026-12-22'],
  ['refund', 'W-72: an insurer pays back by rules of its own', { ...service, product: 'insurance', debited: true, alreadyWithdrawn: true, withdrawnDate: '2026-11-22' }, null],
  ['goodsReturn', 'W-60: 14 days to send the goods back, from sending the withdrawal', { ...box, alreadyWithdrawn: true, withdrawnDate: '2026-11-22' }, 'customer 2026-12-06 2026-12-07'],
  ['goodsReturn', 'W-60: they went back already', { ...box, alreadyWithdrawn: true, withdrawnDate: '2026-11-22', goodsReturned: true }, null],
  ['goodsReturn', 'nobody has withdrawn', box, null],
  ['goodsReturn', '§ 241a BGB: what nobody ordered need not go back', { ...box, agreedOnPhone: false, alreadyWithdrawn: true, withdrawnDate: '2026-11-22' }, null],
  ['refund', 'W-60: nothing was paid', { ...service, debited: false, alreadyWithdrawn: true, withdrawnDate: '2026-11-22' }, null],
  ['refund', 'W-60: nothing was withdrawn', { ...service, debited: true, alreadyWithdrawn: false }, null],
  ['maximumTerm', 'K-02: the claimed end lies past 24 months', { ...tariff, callDate: '2026-11-21', contractEndDate: '2028-11-22' }, 'trader 2028-11-21 2028-11-21'],
  ['maximumTerm', 'K-02: the claimed end is the last day of the 24 months', { ...tariff, callDate: '2026-11-21', contractEndDate: '2028-11-21' }, null],
  ['maximumTerm', 'K-02: no end is claimed', tariff, null],
  ['maximumTerm', 'K-01: telephone and internet only', { ...service, contractEndDate: '2029-11-22' }, null],
  ['maximumTerm', 'T-16: the other side’s from the last day of a range', { product: 'mobile', agreedOnPhone: true, callDateFrom: '2026-11-02', callDateTo: '2026-11-09', contractEndDate: '2028-12-01' }, 'trader 2028-11-09 2028-11-09'],
  ['maximumTerm', 'K-02: nobody knows the day of the call', { product: 'mobile', agreedOnPhone: true, callDateFrom: '2026-11-02', contractEndDate: '2028-12-01' }, null],
  ['withdrawal', 'W-20: 14 days', { ...service, withdrawalInstructionReceived: true, withdrawalInstructionDate: '2026-11-20' }, 'customer 2026-12-04 2026-12-04'],
  ['withdrawal', 'W-02: none in a shop', { ...service, channel: 'shop' }, null],
  ['withdrawal', 'W-02: the same right at the door', { ...service, channel: 'doorstep', withdrawalInstructionReceived: true, withdrawalInstructionDate: '2026-11-20' }, 'customer 2026-12-04 2026-12-04'],
  ['withdrawal', 'V-35: none for a business', { ...service, consumer: false }, null],
  ['withdrawal', 'the end is named though it has passed', { ...service, callDate: '2026-09-01', withdrawalInstructionReceived: true, withdrawalInstructionDate: '2026-09-01' }, 'customer 2026-09-15 2026-09-15'],
  ['withdrawal', 'R-ENG-4: open: the safe day alone', { ...service, callDate: '2026-09-01' }, 'customer - -'],
  ['withdrawal', 'without any day nothing is named', { ...undated }, null],
  ['withdrawal', 'W-06: life insurance is a withdrawal, too', { ...service, product: 'insurance', insuranceKind: 'life', withdrawalInstructionReceived: true, withdrawalInstructionDate: '2026-11-20' }, 'customer 2026-12-20 2026-12-21'],
  ['withdrawalUninstructed', 'W-25: twelve months and 14 days', { ...service, withdrawalInstructionReceived: false }, 'customer 2027-12-04 2027-12-06'],
  ['withdrawal', 'abroad: the safe day is the day', { ...service, jurisdiction: 'CH' }, 'customer 2026-12-04 -'],
  ['withdrawal', 'abroad, in a shop', { ...service, jurisdiction: 'CH', channel: 'shop' }, null],
]; // prettier-ignore

for (const [id, says, facts, expected] of ROWS)
  test(`${id}: ${says}`, () => {
    const found = deadlinesOf(facts).filter((one) => one.id === id);
    assert.ok(found.length < 2, 'named twice');
    const [one] = found;
    assert.equal(one ? `${one.by} ${one.sendBy ?? '-'} ${one.latestArguable ?? '-'}` : null, expected);
  });

test('the safe day stands beside the day of a late instruction, and is left out where no day of the call is known', () => {
  const [one] = deadlinesOf({
    ...service,
    withdrawalInstructionReceived: true,
    withdrawalInstructionDate: '2026-11-22',
  });
  assert.equal(one?.safeUntil, '2026-12-04');
  assert.equal(one.sendBy, '2026-12-06');
  const [other] = deadlinesOf({
    ...undated,
    withdrawalInstructionReceived: true,
    withdrawalInstructionDate: '2026-11-22',
  });
  assert.equal(other?.safeUntil, undefined);
  assert.equal(other?.sendBy, '2026-12-06');
});

test('court first while it is not over, then the withdrawal, then own days, then the other side’s, each by its day', () => {
  const all = {
    ...tariff,
    callDate: '2026-10-28',
    dunning: 'courtOrder',
    dunningDate: '2026-11-20',
    debited: true,
    debitDate: '2026-11-02',
    invoiceReceivedDate: '2026-11-05',
    recordingRequestedDate: '2026-11-01',
    withdrawalInstructionReceived: true,
    withdrawalInstructionDate: '2026-11-21',
  };
  const ids = (facts: object): string[] => deadlinesOf(facts).map(({ id }) => id);
  assert.deepEqual(ids(all), ['courtOrder', 'withdrawal', 'debitRefund', 'invoiceObjection', 'accessRequest']);
  assert.deepEqual(ids({ ...all, invoiceReceivedDate: '2026-11-01' }), ['courtOrder', 'withdrawal', 'invoiceObjection', 'debitRefund', 'accessRequest']); // prettier-ignore
  // On its last arguable day the court is still first; the day after it stands among the others.
  assert.equal(ids({ ...all, dunningDate: '2026-11-09' })[0], 'courtOrder');
  assert.deepEqual(ids({ ...all, dunningDate: '2026-11-06' }), ['withdrawal', 'courtOrder', 'debitRefund', 'invoiceObjection', 'accessRequest']); // prettier-ignore
});

test('the day that leads: the safe one while it lies ahead, then the sure one, then the last arguable one; passed ones keep the last', () => {
  const one = { safeUntil: '2026-11-10', sendBy: '2026-11-20', latestArguable: '2026-11-23' };
  assert.equal(leadDate(one, '2026-11-10'), '2026-11-10');
  assert.equal(leadDate(one, '2026-11-11'), '2026-11-20');
  assert.equal(leadDate(one, '2026-11-21'), '2026-11-23');
  assert.equal(leadDate(one, '2026-12-01'), '2026-11-23');
  assert.equal(leadDate({ safeUntil: '2026-11-10', sendBy: '2026-11-20' }, '2026-12-01'), '2026-11-20');
  assert.equal(leadDate({ safeUntil: '2026-11-10' }, '2026-12-01'), '2026-11-10');
  assert.equal(leadDate({}, '2026-12-01'), '9999-12-31');
});

test('over all tables: a deadline has its sums, its norm, and ends on the day that its sums end on', () => {
  for (const { name, facts: given, today } of CASES)
    for (const one of deadlinesOf(given, today)) {
      assert.ok(one.arithmetic.length >= 2 && one.norm.length > 5, `${name}: ${one.id}`);
      assert.ok(one.sendBy ?? one.safeUntil, `${name}: ${one.id}`);
      assert.ok((one.sendBy ?? '') <= (one.latestArguable ?? '9'), `${name}: ${one.id}`);
      assert.ok((one.safeUntil ?? '') <= (one.latestArguable ?? one.sendBy ?? '9'), `${name}: ${one.id}`);
    }
});

test('the safe day has its own sum, once, in words that fit how the contract came about', () => {
  const lines = (given: object): string[] => deadlinesOf(given)[0]?.arithmetic ?? [];
  const late = { ...service, withdrawalInstructionReceived: true, withdrawalInstructionDate: '2026-11-22' };
  assert.match(lines(late).join(' '), /^Der sichere Tag: 14 Tage ab dem Anruf\. .*Gezählt ab dem Tag des Anrufs: Freitag, 20\. November 2026\..*= Freitag, 4\. Dezember 2026\. Gezählt ab dem Tag, an dem Vertragsschluss und Belehrung beide da waren: Sonntag, 22\. November 2026/); // prettier-ignore
  assert.match(lines({ ...late, channel: 'outboundCall' }).join(' '), /ab dem Anruf/);
  assert.match(lines({ ...late, channel: 'unknown' }).join(' '), /ab dem Anruf/);
  for (const channel of ['doorstep', 'letter', 'online']) {
    const text = lines({ ...late, channel }).join(' ');
    assert.doesNotMatch(text, /Anruf/, channel);
    assert.match(text, /Gezählt ab dem Tag des Vertragsschlusses: Freitag, 20\. November 2026/, channel);
  }
  // Both sums would be one and the same: it is written once.
  assert.doesNotMatch(lines({ ...late, withdrawalInstructionDate: '2026-11-20' }).join(' '), /sichere Tag/);
  assert.match(lines({ ...service, withdrawalInstructionReceived: false }).join(' '), /sichere Tag/);
  // A range of days: from its first.
  assert.match(lines({ ...undated, callDateFrom: '2026-11-18', callDateTo: '2026-11-20' }).join(' '), /Mittwoch, 18\. November 2026/); // prettier-ignore
  // Other days have no safe day of the withdrawal.
  const bill = deadlinesOf({ ...tariff, invoiceReceivedDate: '2026-11-21' }).find(({ id }) => id === 'invoiceObjection'); // prettier-ignore
  assert.doesNotMatch(bill?.arithmetic.join(' ') ?? 'sichere Tag', /sichere Tag/);
});

test('the norm is that of the country and of the day', () => {
  const norm = (given: object): string => deadlinesOf({ ...service, ...given })[0]?.norm ?? '';
  assert.match(norm({}), /^§ 355 Abs\. 1 S\. 5, Abs\. 2 BGB/);
  assert.match(norm({ withdrawalInstructionReceived: false }), /^§ 356 Abs\. 3 S\. 1, Abs\. 4 S\. 1 BGB/);
  assert.match(norm({ callDate: '2026-06-18', withdrawalInstructionReceived: false }), /a\.F\./);
  assert.match(norm({ product: 'insurance' }), /^§ 8 Abs\. 1, 2 VVG/);
  assert.equal(norm({ jurisdiction: 'AT' }), '§§ 11 Abs. 1, 12 FAGG (Österreich)');
  assert.equal(norm({ jurisdiction: 'CH' }), 'Art. 40e Abs. 2, 4 OR (Schweiz)');
  assert.equal(norm({ jurisdiction: 'other' }), 'Recht Ihres Landes');
});

test('a telephone contract is told by the product or by the company', () => {
  for (const product of ['mobile', 'internet', 'bundle'] as const) assert.equal(isTelecoms({ product }, false), true);
  for (const product of ['tv', 'energy', 'unknown'] as const) assert.equal(isTelecoms({ product }, false), false);
  assert.equal(isTelecoms({}, false), false);
  assert.equal(isTelecoms({}, true), true);
  assert.equal(cutOffKind({ product: 'energy' }), 'energyCutOffThreat');
  assert.equal(cutOffKind({ product: 'mobile' }), 'cutOffThreat');
});
