// What is remembered on the way to a reply is what would be worked out anew, and never more of it than was said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { newFile, withFact, type CaseFile } from '../../src/case/file.ts';
import { lawFacts } from '../../src/dialogs/draft.ts';
import { assess, assessOnce } from '../../src/knowledge/law/index.ts';
import { forgetRemembered, newest, remembered } from '../../src/knowledge/remembered.ts';
import { tries } from '../support/chance.ts';

test('a result is the one of its key, whatever was asked for before', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 200 }),
      fc.integer({ min: 1, max: 9 }),
      (keys, kept) => {
        const get = remembered<string>(kept);
        for (const key of keys)
          assert.equal(
            get(String(key), () => `of ${key}`),
            `of ${key}`,
          );
      },
    ),
    tries(100),
  );
});

test('what is asked for again and again is made once; what nobody asked for while as many others came is forgotten', () => {
  const made: string[] = [];
  const get = remembered<string>(8);
  const ask = (key: string) => get(key, () => (made.push(key), key));
  for (let n = 0; n < 40; n += 1) {
    ask('ja');
    ask(`${n}`);
  }
  assert.equal(made.filter((key) => key === 'ja').length, 1);
  ask('0');
  assert.equal(made.filter((key) => key === '0').length, 2);
});

test('what was worked out of the words of a case is gone when it is forgotten', () => {
  let made = 0;
  const get = remembered<object>(8);
  const last = newest<object>();
  const from = {};
  const both = (): object[] => [
    get('Erika Muster, Lindenweg 8', () => [(made += 1)]),
    last([from], () => [(made += 1)]),
  ];
  const before = both();
  assert.deepEqual(both(), before);
  assert.equal(made, 2);
  forgetRemembered();
  both();
  assert.equal(made, 4);
});

/** Cases of one conversation as it goes on: a fact more, one put aside, one for the person, health not consented to. */
function cases(): CaseFile[] {
  const at = '2026-11-29T10:00:00.000Z';
  const known = { source: 'customer', at, confirmed: true } as const;
  const empty = newFile(at, 'de');
  const product = withFact(empty, 'm1', 'product', { value: 'mobile', ...known });
  const called = withFact(product, 'm1', 'callDate', { value: '2026-11-20', ...known });
  const aside: CaseFile = { ...called, skipped: [{ matter: 'm1', fact: 'agreedOnPhone' }] };
  const consent = withFact(aside, 'm1', 'consentHealth', { value: false, ...known });
  const two: CaseFile = { ...consent, matters: [...consent.matters, { id: 'm2', facts: {} }] };
  return [empty, product, called, aside, consent, two];
}

test('facts and their assessment follow the case that is asked about, in whatever order cases come', () => {
  const all = cases().flatMap((file) => file.matters.map(({ id }) => ({ file, id })));
  const fresh = cases().flatMap((file) =>
    file.matters.map(({ id }) => {
      // Another file in between, so that nothing of this one is remembered.
      lawFacts(newFile('2026-01-01T00:00:00.000Z', 'de'), 'm1');
      return structuredClone(lawFacts(file, id));
    }),
  );
  assert.notDeepEqual(fresh[3], fresh[2]);
  assert.notDeepEqual(fresh.at(-1), fresh.at(-2));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(all.length - 1), fc.constantFrom('2026-11-29', '2027-02-01')), { maxLength: 12 }),
      (asked) => {
        for (const [n, today] of asked) {
          const one = all[n];
          const facts = one ? lawFacts(one.file, one.id) : {};
          assert.deepEqual(facts, fresh[n]);
          assert.deepEqual(assessOnce(facts, today), assess(facts, today));
        }
      },
    ),
    tries(40),
  );
});
