// What one rule comes to on a handful of facts, by its own conditions; the rows of test/cases/conditions.json say what is right.
import type { Facts } from '../../src/knowledge/facts.ts';
import { core } from '../../src/knowledge/law/core.ts';
import { background, firmnessOf } from '../../src/knowledge/law/grounds.ts';
import type { LawRule } from '../../src/knowledge/law/rules/rule.ts';

/**
 * `says`: holds, arguable, fails, open; with "disputed" where lawyers are; for a rule that only explains: shown or silent.
 * "quiet" stands by an open ground that does not hold up a later conclusion.
 */
export type Row = { facts: object; says: string };

export function saysOf(rule: LawRule, facts: Facts, today: string): string {
  const { env, standings } = core(facts, today);
  if (!rule.conclusion) return background(env).includes(rule.id) ? 'shown' : 'silent';
  const found = standings.find((one) => one.rule === rule);
  if (!found) return 'not tried';
  const { status, counts } = found;
  const disputed = status !== 'fails' && firmnessOf(rule, status, env) === 'disputed';
  return `${status}${disputed ? ', disputed' : ''}${status === 'open' && !counts ? ', quiet' : ''}`;
}
