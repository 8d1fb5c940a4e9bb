// How rules become grounds: what they rest on, what they still need, which one speaks for the headline.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts } from '../../src/knowledge/facts.ts';
import { core } from '../../src/knowledge/law/core.ts';
import { assess, explain } from '../../src/knowledge/law/index.ts';

const TODAY = '2026-11-23';
const assessed = (given: object, without: readonly string[] = []) => {
  const { facts, problems } = readFacts(given);
  assert.deepEqual(problems, []);
  return assess(facts, TODAY, { detail: 'full', without: new Set(without) });
};
const ground = (given: object, id: string) => assessed(given).grounds.find((one) => one.id === id);
const reasons = (given: object, id: string): [string | undefined, string[] | undefined, string[] | undefined] => {
  const one = ground(given, id);
  return [one?.status, one?.because.toSorted(), one?.needs.toSorted()];
};
const power = { callDate: '2026-11-20', agreedOnPhone: true, product: 'energy' } as const;

test('a ground that holds rests on what was said and needs nothing more', () => {
  assert.deepEqual(reasons({ agreedOnPhone: false }, 'V-01'), ['holds', ['agreedOnPhone'], []]);
  assert.deepEqual(reasons({ ...power, textFormApproval: false }, 'F-20'), [
    'holds',
    ['agreedOnPhone', 'product', 'textFormApproval'],
    [],
  ]);
});

test('a ground that can be argued names what would make it sure', () => {
  assert.deepEqual(reasons(power, 'F-20'), ['arguable', ['agreedOnPhone', 'product'], ['textFormApproval']]);
});

test('an open ground names what is known and what is missing', () => {
  const [status, because, needs] = reasons({ callDate: '2026-11-20', product: 'energy' }, 'F-20');
  assert.equal(status, 'open');
  assert.deepEqual(because, ['product']);
  assert.ok(needs?.includes('textFormApproval'));
  // The kind of the approval is asked for by the reading that can be argued; what is sure needs the answer itself.
  const summary = reasons(
    { callDate: '2026-11-20', agreedOnPhone: true, product: 'mobile', contractSummaryTiming: 'afterCall' },
    'F-03',
  );
  assert.equal(summary[0], 'open');
  assert.ok(summary[2]?.includes('textFormApproval'));
});

test('F-40 is named as met, never as the headline, and nothing is missing for it', () => {
  const [status, because, needs] = reasons(
    { callDate: '2026-11-20', agreedOnPhone: true, product: 'printSubscription' },
    'F-40',
  );
  assert.equal(status, 'open');
  assert.ok(because?.includes('product'));
  assert.deepEqual(needs, []);
  assert.equal(
    assessed({ callDate: '2026-11-20', agreedOnPhone: true, product: 'printSubscription' }).conclusion,
    'withdrawable',
  );
});

test('a ground that fails names what rules it out', () => {
  assert.deepEqual(reasons({ ...power, product: 'mobile' }, 'F-20'), ['fails', ['product'], []]);
  assert.deepEqual(reasons({ consumer: true }, 'V-35'), ['fails', ['consumer'], []]);
});

test('of several grounds for one result the surest speaks', () => {
  const by = (given: object): [string | undefined, string] => {
    const { facts } = readFacts(given);
    return [core(facts, TODAY).headline.by?.rule.id, assessed(given).firmness];
  };
  // A girl of fifteen spoke for her father: that she could speak for him can be argued, that she is fifteen is clear.
  assert.deepEqual(
    by({ callDate: '2026-11-20', agreedOnPhone: true, product: 'otherService', personOnPhone: 'child', personAge: 15 }),
    ['V-25', 'clear'],
  );
  // No call, and a SIM card came by post: silence is a principle from memory, that nobody spoke is clear.
  assert.deepEqual(by({ personOnPhone: 'nobody', agreedOnPhone: false, goodsReceived: true }), ['V-01', 'clear']);
});

test('grounds stand in the order of the results, then by id', () => {
  const ids = (given: object): string[] =>
    assessed(given)
      .grounds.filter(({ conclusion }) => conclusion === 'noContract')
      .map(({ id }) => id);
  const found = ids({ callDate: '2026-11-20' });
  assert.ok(found.length > 4);
  assert.deepEqual(found, found.toSorted());
});

test('an unknown answer about the withdrawal keeps it in view, an unknown deception does not', () => {
  const counts = (given: object, id: string): boolean | undefined =>
    core(readFacts(given).facts, TODAY).standings.find((one) => one.rule.id === id)?.counts;
  assert.equal(counts({ callDate: '2026-11-20' }, 'W-42'), false);
  assert.equal(counts({ callDate: '2026-11-20', alreadyWithdrawn: 'unknown' }, 'W-42'), true);
  assert.equal(counts({ callDate: '2026-11-20', misledAbout: 'unknown' }, 'A-04'), false);
  assert.equal(counts({ callDate: '2026-11-20', misledAbout: ['price'] }, 'A-04'), true);
  assert.equal(counts({ callDate: '2026-09-20', wantedContract: true }, 'W-01'), false);
  assert.equal(counts({ callDate: '2026-09-20', wantedContract: false }, 'W-01'), true);
});

test('a rule that is switched off is neither tried nor told', () => {
  const given = { callDate: '2026-11-20', agreedOnPhone: false };
  assert.ok(assessed(given).background?.includes('B-01'));
  assert.ok(!assessed(given, ['B-01']).background?.includes('B-01'));
  assert.ok(!assessed(given, ['V-01']).grounds.some(({ id }) => id === 'V-01'));
});

test('the edition of a rule is in force on its last day, too', () => {
  const background = (callDate: string): string[] =>
    assessed({ callDate, agreedOnPhone: true, product: 'otherService', withdrawalInstructionReceived: false })
      .background ?? [];
  for (const id of ['W-25', 'W-68'] as const) {
    const [before, after] = ['2026-06-18', '2026-06-19'].map(
      (day) => background(day).filter((one) => one === id).length,
    );
    assert.equal(before, after, id);
  }
});

test('abroad the rules of that country are tried, and no others', () => {
  const countries = (jurisdiction: string): string[] => [
    ...new Set(core(readFacts({ jurisdiction }).facts, TODAY).standings.map(({ rule }) => rule.country ?? 'DE')),
  ];
  assert.deepEqual(countries('DE'), ['DE']);
  assert.deepEqual(countries('unknown'), ['DE']);
  assert.deepEqual(countries('AT').toSorted(), ['AT', 'DE']); // where German law ends is said by a German rule
  assert.deepEqual(countries('CH').toSorted(), ['CH', 'DE']);
  assert.deepEqual(countries('other'), ['DE']);
});

test('a rule that is disputed in some cases only is, by itself, as sure as its row', () => {
  // W-01: only finance before the reform is disputed; F-40 always is.
  assert.equal(explain('W-01', 'de').firmness, 'clear');
  assert.equal(explain('F-40', 'de').firmness, 'disputed');
  const { facts } = readFacts({ product: 'finance', callDate: '2026-06-18', agreedOnPhone: true });
  assert.equal(assess(facts, '2026-06-25').grounds.find(({ id }) => id === 'W-01')?.firmness, 'disputed');
});
