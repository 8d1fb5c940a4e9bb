// The reasons that a ground names are enough: with these answers alone, and nothing else said, it stands as before.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFacts, type FactKey, type Facts } from '../../src/knowledge/facts.ts';
import { core } from '../../src/knowledge/law/core.ts';
import { asGround } from '../../src/knowledge/law/grounds.ts';
import { CASES } from './case.ts';

/** The grounds that speak in a case, with the answers they rest on. */
function speaking(facts: Facts, today: string): { id: string; status: string; because: FactKey[] }[] {
  const { env, standings } = core(facts, today);
  return standings.filter(({ status }) => status === 'holds' || status === 'arguable').map((one) => asGround(one, env));
}

test('over all tables: what a ground rests on was answered, and carries it alone', () => {
  let seen = 0;
  for (const { name, facts: given, today } of CASES) {
    const { facts } = readFacts(given);
    for (const { id, status, because } of speaking(facts, today)) {
      seen += 1;
      for (const key of because)
        assert.ok(facts[key] !== undefined, `${name}: ${id} rests on ${key}, which nobody answered`);
      // Whose law it is comes before every ground.
      const alone = Object.fromEntries(
        Object.entries(facts).filter(([key]) => key === 'jurisdiction' || because.some((one) => one === key)),
      );
      const again = speaking(alone, today).find((one) => one.id === id);
      assert.equal(again?.status, status, `${name}: ${id} on ${because.join(', ')} alone`);
    }
  }
  assert.ok(seen > 700, `${seen} grounds`);
});
