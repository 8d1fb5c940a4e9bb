// The tables of cases and how one case is checked; used by the tests and by the coverage table.
import assert from 'node:assert/strict';
import abroad from '../cases/abroad.json' with { type: 'json' };
import byRule from '../cases/by-rule.json' with { type: 'json' };
import courtCases from '../cases/court-cases.json' with { type: 'json' };
import edges from '../cases/edges.json' with { type: 'json' };
import steps from '../cases/steps.json' with { type: 'json' };
import stories from '../cases/stories.json' with { type: 'json' };
import { asCounted } from '../../eval/counted.ts';
import { readFacts } from '../../src/knowledge/facts.ts';
import type { Assessment } from '../../src/knowledge/law/assessment.ts';
import { assess } from '../../src/knowledge/law/index.ts';

export type Case = {
  name: string;
  today: string;
  facts: object;
  conclusion: string[];
  letters: string[];
  /** Letters that must not be offered. */
  without?: string[];
  firmness?: string;
  grounds?: Record<string, string>;
  deadlines?: Record<string, string>;
  latestArguable?: string | null;
  safeUntil?: string;
  stop?: string;
  firstLetter?: string;
  next?: string | null;
  /** Explaining rules that the whole assessment must name. */
  background?: string[];
};

const offers = (result: Assessment, letter: string): boolean =>
  result.remedies.some((one) => one.letter === letter || asCounted(one.letter) === letter);

/** Throws where a case does not come out as the table says; `without` switches rules off. */
export function check(one: Case, without?: ReadonlySet<string>): void {
  const { facts, problems } = readFacts(one.facts);
  assert.deepEqual(problems, []);
  const result = assess(facts, one.today, { detail: 'full', without });
  assert.ok(
    one.conclusion.includes(result.conclusion) ||
      (result.conclusion === 'void' && one.conclusion.includes('noContract')),
    `conclusion ${result.conclusion}, expected ${one.conclusion.join(' or ')}`,
  );
  for (const letter of one.letters) assert.ok(offers(result, letter), `letter ${letter} is missing`);
  for (const letter of one.without ?? [])
    assert.ok(!result.remedies.some((offer) => offer.letter === letter), `letter ${letter} must not be offered`);
  if (one.firmness) assert.equal(result.firmness, one.firmness);
  for (const [id, status] of Object.entries(one.grounds ?? {}))
    assert.equal(result.grounds.find((ground) => ground.id === id)?.status, status, id);
  for (const [id, day] of Object.entries(one.deadlines ?? {}))
    assert.equal(result.deadlines.find((deadline) => deadline.id === id)?.sendBy, day, id);
  const withdrawal = result.deadlines.find((deadline) => deadline.id.startsWith('withdrawal'));
  if (one.latestArguable !== undefined) assert.equal(withdrawal?.latestArguable ?? null, one.latestArguable);
  if (one.safeUntil !== undefined) assert.equal(withdrawal?.safeUntil, one.safeUntil);
  if (one.stop) assert.equal(result.stop, one.stop);
  if (one.firstLetter) assert.equal(result.remedies[0]?.letter, one.firstLetter);
  for (const id of one.background ?? []) assert.ok(result.background?.includes(id), `${id} is not in the background`);
  if (one.next !== undefined) assert.equal(result.nextQuestion?.fact ?? null, one.next);
}

/** Every case of every table. */
export const CASES: readonly Case[] = (
  [byRule, edges, steps, abroad, stories, courtCases] as unknown as Case[][]
).flat();
