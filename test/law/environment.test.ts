// What the law takes as said before a rule is tried: assumptions, what one answer says about another question, the day of the law.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts, type FactKey } from '../../src/knowledge/facts.ts';
import { assumedValue, beforeKept, environment } from '../../src/knowledge/law/environment.ts';
import { assess } from '../../src/knowledge/law/index.ts';

const TODAY = '2026-11-23';
const env = (given: object) => {
  const { facts, problems } = readFacts(given);
  assert.deepEqual(problems, []);
  return environment(facts, TODAY);
};
const eur = { amount: 30, currency: 'EUR' };

/** An answer, the question that it answers as well, and how. */
const IMPLIED: readonly [object, FactKey, unknown, FactKey[]][] = [
  [{ declaration: 'clearYes' }, 'agreedOnPhone', true, ['declaration']],
  [{ declaration: 'yesToSomethingElse' }, 'agreedOnPhone', true, ['declaration']],
  [{ declaration: 'no' }, 'agreedOnPhone', false, ['declaration']],
  [{ declaration: 'silent' }, 'agreedOnPhone', false, ['declaration']],
  [{ declaration: 'onlyDocuments' }, 'agreedOnPhone', false, ['declaration']],
  [{ contractSummaryTiming: 'afterCall' }, 'contractSummaryReceived', true, ['contractSummaryTiming']],
  [{ contractSummaryDate: '2026-11-20' }, 'contractSummaryReceived', true, ['contractSummaryDate']],
  [
    { callDate: '2026-11-19', contractSummaryDate: '2026-11-20' },
    'contractSummaryTiming',
    'afterCall',
    ['contractSummaryDate', 'callDate'],
  ],
  [
    { callDate: '2026-11-21', contractSummaryDate: '2026-11-20' },
    'contractSummaryTiming',
    'beforeDeclaration',
    ['contractSummaryDate', 'callDate'],
  ],
  [{ approvalMeans: 'sms' }, 'textFormApproval', true, ['approvalMeans']],
  [{ approvalDate: '2026-11-20' }, 'textFormApproval', true, ['approvalDate']],
  [{ withdrawalInstructionDate: '2026-11-20' }, 'withdrawalInstructionReceived', true, ['withdrawalInstructionDate']],
  [{ withdrawnDate: '2026-11-20' }, 'alreadyWithdrawn', true, ['withdrawnDate']],
  [{ objectedDate: '2026-11-20' }, 'alreadyObjected', true, ['objectedDate']],
  [{ misledAboutText: 'Es sei gratis.' }, 'misledAbout', ['other'], ['misledAboutText']],
  [{ debitDate: '2026-11-20' }, 'debited', true, ['debitDate']],
  [{ debitAmount: eur }, 'debited', true, ['debitAmount']],
  [{ debitAmount: eur, debitDate: '2026-11-20' }, 'debited', true, ['debitDate', 'debitAmount']],
  [{ goodsReceivedDate: '2026-11-20' }, 'goodsReceived', true, ['goodsReceivedDate']],
  [{ insuranceKind: 'life' }, 'product', 'insurance', ['insuranceKind']],
];

for (const [given, key, value, by] of IMPLIED)
  test(`${JSON.stringify(given)} says ${key}: ${JSON.stringify(value)}`, () => {
    const { facts, impliedBy } = env(given);
    assert.deepEqual(facts[key], value);
    assert.deepEqual(impliedBy.get(key), by);
    // „Weiß ich nicht“ says nothing, and nothing is said over an answer that was given.
    const unknown = Object.fromEntries(Object.keys(given).map((one) => [one, 'unknown']));
    assert.equal(env(unknown).facts[key], undefined);
    const spec = {
      agreedOnPhone: !value,
      product: 'mobile',
      misledAbout: ['price'],
      contractSummaryTiming: 'duringCall',
    };
    const answer = (spec as Partial<Record<FactKey, unknown>>)[key] ?? false;
    const answered = env({ ...given, [key]: answer });
    assert.deepEqual(answered.facts[key], answer);
    assert.equal(answered.impliedBy.has(key), false);
  });

test('a summary on the day of the call may have come before or after the yes: nothing is said about that', () => {
  assert.equal(
    env({ callDate: '2026-11-20', contractSummaryDate: '2026-11-20' }).facts.contractSummaryTiming,
    undefined,
  );
  assert.equal(env({ contractSummaryDate: '2026-11-20' }).facts.contractSummaryTiming, undefined);
});

test('what is assumed while nobody said anything is named, and only that', () => {
  const assumptions = {
    jurisdiction: 'DE',
    consumer: true,
    personOnPhone: 'self',
    writerRole: 'holder',
    basicSupply: false,
    identityMisused: false,
    custodianship: 'none',
  } as const;
  const { facts, assumed } = env({});
  assert.deepEqual([...assumed].toSorted(), [...Object.keys(assumptions), 'channel'].toSorted());
  for (const [key, value] of Object.entries(assumptions)) {
    assert.equal(facts[key as FactKey], value);
    assert.equal(assumedValue(key as FactKey), value);
  }
  const said = env({ ...assumptions, channel: 'inboundCall' });
  assert.equal(said.assumed.size, 0);
});

test('„weiß ich nicht“ leaves standing what only opens doors to the customer', () => {
  for (const key of ['jurisdiction', 'consumer', 'writerRole', 'basicSupply', 'custodianship'] as const)
    assert.equal(env({ [key]: 'unknown' }).facts[key], assumedValue(key), key);
  for (const key of ['personOnPhone', 'identityMisused'] as const)
    assert.equal(env({ [key]: 'unknown' }).facts[key], 'unknown', key);
  // The direction of the call is not said either way.
  assert.ok(env({ channel: 'unknown' }).assumed.has('channel'));
});

test('the law of the day of the call, else of the first day it can have been, else of today', () => {
  assert.equal(env({ callDate: '2021-01-05', callDateFrom: '2021-01-02' }).lawOf, '2021-01-05');
  assert.equal(env({ callDate: 'unknown', callDateFrom: '2021-01-02' }).lawOf, '2021-01-02');
  assert.equal(env({ callDateTo: '2021-01-02' }).lawOf, TODAY);
});

test('a company of the directory is taken at what it sells while the product is not told', () => {
  assert.equal(env({ provider: 'o2' }).telecomsProvider, true);
  assert.equal(env({ provider: 'eprimo' }).telecomsProvider, false);
  assert.equal(env({ provider: 'unknown' }).telecomsProvider, false);
  assert.equal(env({}).telecomsProvider, false);
  // Which edition is kept goes by the product once that is told.
  const before = (given: object) => beforeKept(env({ callDate: '2021-08-01', ...given }));
  assert.equal(before({ provider: 'o2' }), '2021-12-01');
  assert.equal(before({ provider: 'o2', product: 'unknown' }), '2021-12-01');
  assert.equal(before({ provider: 'o2', product: 'energy' }), null);
  assert.equal(before({ provider: 'o2', product: 'otherService' }), null);
  assert.equal(before({ product: 'bundle' }), '2021-12-01');
});

test('a German and a foreign case count by their own periods', () => {
  const day = (jurisdiction: string) => {
    const { period } = env({
      jurisdiction,
      callDate: '2026-11-14',
      product: 'mobile',
      withdrawalInstructionDate: '2026-11-14',
    });
    return period().latestArguable;
  };
  assert.equal(day('DE'), '2026-11-30');
  assert.equal(day('AT'), undefined);
});

test('reasons of a ground are the answers that were given, not what follows from them', () => {
  const { facts } = readFacts({ declaration: 'onlyDocuments', callDate: '2026-11-20' });
  const [ground] = assess(facts, TODAY).grounds;
  assert.equal(ground?.id, 'V-01');
  assert.deepEqual(ground.because, ['declaration']);
});

test('an order online, in a shop or at the door is not denied by a call that never was', () => {
  for (const channel of ['online', 'shop', 'doorstep']) {
    const facts = readFacts({ channel, personOnPhone: 'nobody', agreedOnPhone: false, callDate: '2026-11-20' }).facts;
    const { conclusion, grounds } = assess(facts, TODAY);
    assert.equal(conclusion, 'outOfScope');
    const denied = grounds.filter((one) => one.conclusion === 'noContract' && one.status !== 'open');
    assert.deepEqual(denied, [], channel);
  }
  const phone = readFacts({ personOnPhone: 'nobody', agreedOnPhone: false, documentsReceivedDate: '2026-11-20' }).facts;
  assert.equal(assess(phone, TODAY).conclusion, 'noContract');
});
