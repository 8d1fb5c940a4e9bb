// A matter from its first letter to its last: what happened in between becomes facts, the next letter follows, each with its days.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assess } from '../../src/knowledge/law/index.ts';
import type { Facts } from '../../src/knowledge/facts.ts';
import type { LetterKind } from '../../src/knowledge/law/assessment.ts';
import { compose } from '../../src/letters/index.ts';
import type { Parties } from '../../src/letters/letter.ts';
import { bodyOf, PARTIES, SENDER } from './support/cases.ts';

const ALONE: Parties = { sender: SENDER };
const COLLECTOR: Parties = {
  sender: SENDER,
  recipient: { name: 'Eintreib GmbH', lines: ['Am Kai 1', '99999 Beispielstadt'] },
};

/** What is offered on a day, and the letter as it is made then. */
function step(today: string, facts: Facts, letter: LetterKind, parties: Parties = PARTIES) {
  const { remedies, deadlines } = assess(facts, today);
  const offered = remedies.map((remedy) => remedy.letter);
  const { documents, missing } = compose({ letter, facts, parties, today });
  const [document] = documents;
  assert.ok(document, `${letter}: missing ${missing.join(', ')}`);
  return { offered, deadlines, document, body: bodyOf(document) };
}
const START: Facts = {
  callDate: '2026-11-06',
  channel: 'outboundCall',
  personOnPhone: 'self',
  agreedOnPhone: true,
  wantedContract: false,
  product: 'mobile',
  provider: 'vodafone',
  contractKind: 'new',
  contractSummaryReceived: true,
  contractSummaryTiming: 'beforeDeclaration',
  contractSummaryDate: '2026-11-06',
  confirmationDate: '2026-11-09',
  withdrawalInstructionReceived: true,
  withdrawalInstructionDate: '2026-11-09',
};

describe('withdrawal to arbitration', () => {
  it('withdrawal, refund, answer to the collector, arbitration: each when its day has come and not before', () => {
    const first = step('2026-11-12', START, 'withdrawal');
    assert.ok(first.offered.includes('withdrawal'));
    assert.ok(
      !first.offered.includes('refund') &&
        !first.offered.includes('debtCollectorReply') &&
        !first.offered.includes('arbitration'),
    );
    assert.ok(first.deadlines.some((one) => one.id.startsWith('withdrawal') && one.sendBy === '2026-11-23'));
    assert.equal(first.document.deadlineSet, '2026-11-30', '14 days and 3 for the post, moved from Sunday');

    const withdrawn: Facts = {
      ...START,
      alreadyWithdrawn: true,
      withdrawnDate: '2026-11-12',
      objectedDate: '2026-11-12',
      alreadyObjected: true,
    };
    const debited: Facts = {
      ...withdrawn,
      debited: true,
      debitAmount: { amount: 39.99, currency: 'EUR' },
      debitDate: '2026-12-01',
    };
    const second = step('2026-12-03', debited, 'refund');
    assert.ok(second.offered.includes('refund') && second.offered.includes('debitRefund'));
    assert.match(second.body, /1\. Dezember 2026.*39,99 Euro/s);
    assert.equal(second.document.deadlineSet, '2026-12-21', '20 December is a Sunday');
    assert.ok(
      second.deadlines.some((one) => one.id === 'debitRefund' && one.sendBy === '2027-01-26'),
      'eight weeks',
    );

    const dunned: Facts = {
      ...debited,
      companyReply: 'refused',
      companyReplyDate: '2026-12-15',
      dunning: 'collector',
      dunningDate: '2027-01-08',
    };
    const third = step('2027-01-11', dunned, 'debtCollectorReply', COLLECTOR);
    assert.ok(third.offered.includes('debtCollectorReply') && third.offered.includes('debtCollectorComplaint'));
    assert.match(third.body, /8\. Januar 2027/);
    assert.equal(third.document.to.name, 'Eintreib GmbH');

    const fourth = step('2027-01-25', dunned, 'arbitration', ALONE);
    assert.ok(fourth.offered.includes('arbitration'));
    assert.equal(fourth.document.to.lines[0], 'Schlichtungsstelle Telekommunikation');
    assert.match(fourth.body, /12\. November 2026/, 'the chronology names the withdrawal');
  });
});

describe('access to complaint', () => {
  it('the request, the reminder after the month, the complaint to the authority; an early or complete answer stops it', () => {
    const first = step('2026-11-12', START, 'recordingAccess');
    assert.ok(first.offered.includes('recordingAccess') && !first.offered.includes('recordingReminder'));
    assert.equal(first.document.deadlineSet, '2026-12-15', 'three days for the post and one month');

    const asked: Facts = { ...START, recordingRequestedDate: '2026-11-12' };
    assert.ok(
      !step('2026-12-11', asked, 'recordingAccess').offered.includes('recordingReminder'),
      'the month still runs',
    );
    const second = step('2026-12-16', { ...asked, recordingReply: 'none' }, 'recordingReminder');
    assert.ok(second.offered.includes('recordingReminder') && second.offered.includes('dpaComplaint'));
    assert.match(second.body, /12\. November 2026/);
    assert.equal(second.document.deadlineSet, '2027-01-04', '2 January is a Saturday');

    const third = step('2027-01-05', { ...asked, recordingReply: 'none' }, 'dpaComplaint', ALONE);
    assert.match(third.document.to.name, /^Bundesbeauftragte/);
    assert.match(third.body, /12\. November 2026/);
    const landed = step(
      '2027-01-05',
      { ...asked, provider: 'primastrom', product: 'energy', recordingReply: 'none', traderState: 'BE' },
      'dpaComplaint',
      ALONE,
    );
    assert.match(landed.document.to.name, /^Berliner/, 'everybody but a telecoms provider: the Land');

    const early = assess({ ...asked, recordingReply: 'transcriptOnly' }, '2026-11-20').remedies.map((r) => r.letter);
    assert.ok(early.includes('recordingReminder'), 'a partial answer needs no waiting');
    const given = assess({ ...asked, recordingReply: 'given' }, '2026-12-20').remedies.map((r) => r.letter);
    // The original is evidence while the dispute goes on; erasure comes after it.
    assert.ok(!given.includes('recordingReminder') && !given.includes('dpaComplaint') && !given.includes('erasure'));
    const over = assess({ ...asked, recordingReply: 'given', companyReply: 'cancelled' }, '2026-12-20');
    assert.ok(over.remedies.some((r) => r.letter === 'erasure'));
  });
});
