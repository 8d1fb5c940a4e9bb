// From the rules to grounds: what holds, is arguable, fails or is open, and which conclusion leads (contract 2).
import type { FactKey } from '../facts.ts';
import { CONCLUSIONS, type Conclusion, type Firmness, type Ground, type GroundStatus } from './assessment.ts';
import { CALCS } from './derive.ts';
import type { Environment } from './environment.ts';
import { compile, type Verdict } from './logic.ts';
import { RULES } from './rules/index.ts';
import type { LawRule } from './rules/rule.ts';

type Compiled = {
  rule: LawRule;
  holds?: (env: Environment) => Verdict;
  arguable?: (env: Environment) => Verdict;
  disputed?: (env: Environment) => Verdict;
};
/** A rule's status in one case; `counts` is false for open grounds that must not stop a later conclusion. */
export type Standing = { rule: LawRule; status: GroundStatus; because: FactKey[]; needs: FactKey[]; counts: boolean };

const rank = (conclusion: Conclusion): number => CONCLUSIONS.indexOf(conclusion);
const compiled = (rule: LawRule): Compiled => ({
  rule,
  ...(rule.holds && { holds: compile(rule.holds, CALCS) }),
  ...(rule.arguableIf && { arguable: compile(rule.arguableIf, CALCS) }),
  ...(rule.disputed && { disputed: compile(rule.disputed, CALCS) }),
});
const ALL = new Map(RULES.map((rule) => [rule, compiled(rule)]));
/** The rules that decide, in the order of the conclusions, then by id. */
const DECIDING = [...ALL.values()].filter(({ rule }) => rule.conclusion).sort((a, b) => order(a.rule, b.rule));

function order(a: LawRule, b: LawRule): number {
  const [x, y] = [rank(a.conclusion ?? 'insufficientFacts'), rank(b.conclusion ?? 'insufficientFacts')];
  return x !== y ? x - y : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export const inForce = (rule: LawRule, on: string): boolean =>
  (rule.validFrom ?? '') <= on && on <= (rule.validUntil ?? '9999');

/** Withdrawal and avoidance of a contract that the customer wants are not waited for. */
const ENDING: ReadonlySet<Conclusion | null> = new Set(['withdrawable', 'voidable']);
const NONE: FactKey[] = [];

function standing({ rule, holds, arguable }: Compiled, env: Environment): Standing {
  if (!inForce(rule, env.lawOf)) return { rule, status: 'fails', because: NONE, needs: NONE, counts: false };
  const first = holds?.(env);
  if (first?.value === 'yes')
    return rule.neverLeads
      ? { rule, status: 'open', because: first.because, needs: NONE, counts: true }
      : { rule, status: 'holds', because: first.because, needs: NONE, counts: true };
  const second = arguable?.(env);
  if (second?.value === 'yes')
    return { rule, status: 'arguable', because: second.because, needs: first?.needs ?? NONE, counts: true };
  if (first?.value === 'open' || second?.value === 'open') {
    const silent = rule.raisedBy !== undefined && env.facts[rule.raisedBy] === undefined;
    const unwanted = ENDING.has(rule.conclusion) && env.facts.wantedContract === true;
    const because = [...new Set([...(first?.because ?? NONE), ...(second?.because ?? NONE)])];
    const needs = [...new Set([...(first?.needs ?? NONE), ...(second?.needs ?? NONE)])];
    return { rule, status: 'open', because, needs, counts: !silent && !unwanted };
  }
  return { rule, status: 'fails', because: (second ?? first)?.because ?? NONE, needs: NONE, counts: false };
}

/** Every deciding rule's standing. Another country's law ends it there: no German ground is tried (contract 2). */
export function standings(env: Environment): Standing[] {
  const foreign = env.facts.jurisdiction !== 'DE';
  return (foreign ? DECIDING.filter(({ rule }) => rule.conclusion === 'outOfScope') : DECIDING).map((one) =>
    standing(one, env),
  );
}

/** Does an explaining rule apply in this case? */
export const applies = (rule: LawRule, env: Environment): boolean =>
  inForce(rule, env.lawOf) && ALL.get(rule)?.holds?.(env).value === 'yes';

/** Firmness as contract 2: by the row's mark, by "arguable" or "reading", by what is disputed. */
export function firmnessOf(rule: LawRule, status: GroundStatus, env: Environment | null): Firmness {
  const disputed = ALL.get(rule)?.disputed;
  if (disputed && (env === null || disputed(env).value === 'yes')) return 'disputed';
  return rule.mark !== 'V' || rule.arguable || status === 'arguable' ? 'arguable' : 'clear';
}

export type Headline = { conclusion: Conclusion; by: Standing | null };

/** The leading conclusion of contract 2. */
export function headline(all: readonly Standing[], env: Environment): Headline {
  const leads = all.find((one) => one.status === 'holds' || one.status === 'arguable');
  if (leads?.rule.conclusion) {
    const same = all.filter((one) => one.rule.conclusion === leads.rule.conclusion);
    const firm = (one: Standing): number =>
      ['clear', 'arguable', 'disputed'].indexOf(firmnessOf(one.rule, one.status, env)) +
      (one.status === 'holds' ? 0 : 3);
    const by = same
      .filter((one) => one.status === 'holds' || one.status === 'arguable')
      .reduce((best, one) => (firm(one) < firm(best) ? one : best), leads);
    return { conclusion: leads.rule.conclusion, by };
  }
  if (all.some((one) => one.status === 'open' && one.counts)) return { conclusion: 'insufficientFacts', by: null };
  if (env.period().status === 'over') return { conclusion: 'withdrawalExpired', by: null };
  return { conclusion: env.facts.agreedOnPhone === true ? 'valid' : 'insufficientFacts', by: null };
}

/** The ground as contract 2 shows it. */
export const asGround = (one: Standing, env: Environment): Ground => ({
  id: one.rule.id,
  conclusion: one.rule.conclusion ?? 'insufficientFacts',
  status: one.status,
  because: one.because.filter((key) => !env.assumed.has(key)),
  needs: one.needs,
  norm: one.rule.norm,
  firmness: firmnessOf(one.rule, one.status, env),
  text: one.rule.de.text,
});
