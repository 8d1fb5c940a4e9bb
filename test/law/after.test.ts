// The planner tries answers on a case and takes over what does not change: it must see what a whole look would see.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import type { FactKey, Facts } from '../../src/knowledge/facts.ts';
import { assess, askedAhead } from '../../src/knowledge/law/index.ts';
import { core, coreAfter, headlineAfter, type Core } from '../../src/knowledge/law/core.ts';
import { CALCS, READS } from '../../src/knowledge/law/derive.ts';
import { environment } from '../../src/knowledge/law/environment.ts';
import { tries } from '../support/chance.ts';
import { anyFact, anyFacts, anyToday } from './arbitrary.ts';

const seen = ({ standings, headline, deadlines, offers, stop, env }: Core): unknown => ({
  standings: standings.map(({ rule, status, counts }) => [rule.id, status, counts]),
  headline: [headline.conclusion, headline.by?.rule.id],
  deadlines,
  offers,
  stop,
  period: env.period(),
});

/** Up to three facts more or other, and up to two fewer. */
const someChange = fc.tuple(fc.array(anyFact, { minLength: 1, maxLength: 3 }), fc.array(fc.nat(13), { maxLength: 2 }));

const changed = (facts: Facts, [more, fewer]: [(readonly [FactKey, unknown])[], number[]]): Facts => {
  const left = Object.entries(facts).filter((_, at) => !fewer.includes(at));
  return { ...Object.fromEntries(left), ...Object.fromEntries(more) };
};

test('a case seen from another one is what it is by itself', () => {
  fc.assert(
    fc.property(anyFacts, someChange, anyToday, (facts, change, today) => {
      const then = changed(facts, change);
      const before = core(facts, today);
      assert.deepEqual(seen(coreAfter(before, then)), seen(core(then, today)));
      assert.equal(headlineAfter(before, then).conclusion, core(then, today).headline.conclusion);
      // One step further, as the look ahead does it.
      const last = { ...then, agreedOnPhone: 'unknown' as const };
      assert.deepEqual(seen(coreAfter(coreAfter(before, then), last)), seen(core(last, today)));
    }),
    tries(1500),
  );
});

test('every computation names all facts that it looks at', () => {
  assert.deepEqual(Object.keys(READS).sort(), Object.keys(CALCS).sort());
  fc.assert(
    fc.property(anyFacts, anyToday, (given, today) => {
      for (const [name, calc] of Object.entries(CALCS)) {
        const plain = environment(given, today);
        const looked = new Set<string>();
        const facts = new Proxy(plain.facts, {
          get(target, key, receiver) {
            looked.add(String(key));
            return Reflect.get(target, key, receiver) as unknown;
          },
        });
        const watched = { ...plain, facts, period: () => environment(facts, today).period() };
        calc(watched);
        if (name.startsWith('period')) continue;
        for (const key of looked) assert.ok(READS[name]?.includes(key as FactKey), `${name} looks at ${key}`);
      }
    }),
    tries(400),
  );
});

test('with a rule switched off nothing is taken over', () => {
  const facts: Facts = { provider: 'o2', product: 'mobile', callDate: '2026-11-20', agreedOnPhone: true };
  const without = core(facts, '2026-11-23', new Set(['W-01']));
  const then: Facts = { ...facts, contractSummaryReceived: false };
  assert.deepEqual(seen(coreAfter(without, then)), seen(core(then, '2026-11-23')));
});

test('looking ahead asks what one would be asked who never knows', () => {
  fc.assert(
    fc.property(anyFacts, anyToday, (start, today) => {
      const facts: Record<string, unknown> = { ...start };
      const asked: FactKey[] = [];
      for (;;) {
        const next = assess(facts, today).nextQuestion?.fact;
        if (!next || asked.length === 7) break;
        asked.push(next);
        facts[next] = 'unknown';
      }
      assert.deepEqual(askedAhead(start, today, 7), asked);
    }),
    tries(200),
  );
});
