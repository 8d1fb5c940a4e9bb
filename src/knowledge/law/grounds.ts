// From the rules to grounds: what holds, is arguable, fails or is open, and which conclusion leads.
import type { FactKey, Facts } from '../facts.ts';
import { CONCLUSIONS, type Conclusion, type Firmness, type Ground, type GroundStatus } from './assessment.ts';
import { CALCS, READS } from './derive.ts';
import type { Environment } from './environment.ts';
import { known } from './told.ts';
import { calcsOf, compile, compileFast, factsOf, type Condition, type Tri, type Verdict } from './logic.ts';
import { RULES } from './rules/index.ts';
import type { LawRule } from './rules/rule.ts';

type Compiled = {
  rule: LawRule;
  holds?: (env: Environment) => Verdict;
  arguable?: (env: Environment) => Verdict;
  isHeld?: (env: Environment) => Tri;
  isArguable?: (env: Environment) => Tri;
  disputed?: (env: Environment) => Tri;
};
/** A rule's status in one case; `counts` is false for open grounds that must not stop a later conclusion. */
export type Standing = { rule: LawRule; status: GroundStatus; counts: boolean };
/** Which facts decided a ground and which could still decide it. */
export type Reasons = { because: FactKey[]; needs: FactKey[] };

const FIRMNESS: readonly Firmness[] = ['clear', 'arguable', 'disputed'];
const rank = (conclusion: Conclusion): number => CONCLUSIONS.indexOf(conclusion);
const compiled = (rule: LawRule): Compiled => ({
  rule,
  ...(rule.holds && { holds: compile(rule.holds, CALCS), isHeld: compileFast(rule.holds, CALCS) }),
  ...(rule.arguableIf && {
    arguable: compile(rule.arguableIf, CALCS),
    isArguable: compileFast(rule.arguableIf, CALCS),
  }),
  ...(rule.disputed && { disputed: compileFast(rule.disputed, CALCS) }),
});
const ALL = new Map(RULES.map((rule) => [rule, compiled(rule)]));
/** The rules that decide, in the order of the conclusions, then by id. */
const DECIDING = [...ALL.values()].filter(({ rule }) => rule.conclusion).sort((a, b) => order(a.rule, b.rule));

/** Abroad: the rules of that country, and those that say where the German ones end. */
const abroad = (country: Country): readonly Compiled[] =>
  DECIDING.filter(({ rule }) => (rule.country ? rule.country === country : rule.conclusion === 'outOfScope'));
const OF_COUNTRY: Readonly<Record<Country, readonly Compiled[]>> = {
  DE: DECIDING.filter(({ rule }) => !rule.country),
  AT: abroad('AT'),
  CH: abroad('CH'),
  other: abroad('other'),
};
type Country = 'DE' | 'AT' | 'CH' | 'other';
const countryOf = ({ facts }: Environment): Country => known(facts.jurisdiction) ?? 'DE';

function order(a: LawRule, b: LawRule): number {
  const [x, y] = [rank(a.conclusion ?? 'insufficientFacts'), rank(b.conclusion ?? 'insufficientFacts')];
  return x - y || a.id.localeCompare(b.id);
}

const inForce = (rule: LawRule, on: string): boolean =>
  (rule.validFrom ?? '') <= on && on <= (rule.validUntil ?? '9999');

/** Withdrawal and avoidance of a contract that the customer wants are not waited for. */
const ENDING: ReadonlySet<Conclusion | null> = new Set(['withdrawable', 'voidable']);

/** Nothing said about what the customer must prove (B-06). A withdrawal that may have been sent is never lost sight of. */
const saysNothing = (value: unknown, conclusion: Conclusion | null): boolean =>
  value === undefined || (value === 'unknown' && conclusion !== 'withdrawable');

function statusOf({ rule, isHeld, isArguable }: Compiled, env: Environment): GroundStatus {
  if (!inForce(rule, env.lawOf)) return 'fails';
  const first = isHeld?.(env);
  if (first === 'yes') return rule.neverLeads ? 'open' : 'holds';
  const second = isArguable?.(env);
  if (second === 'yes') return 'arguable';
  return first === 'open' || second === 'open' ? 'open' : 'fails';
}

/** An open ground that somebody brought up and that is not about ending a contract the customer wants. */
const isWaitedFor = ({ raisedBy, conclusion }: LawRule, { facts }: Environment): boolean =>
  !(raisedBy && saysNothing(facts[raisedBy], conclusion)) && !(ENDING.has(conclusion) && facts.wantedContract === true);

function standing(one: Compiled, env: Environment): Standing {
  const status = statusOf(one, env);
  return { rule: one.rule, status, counts: status !== 'open' || isWaitedFor(one.rule, env) };
}

const NONE: FactKey[] = [];
/** The reasons of a standing: worked out only for what is shown. */
export function reasons({ rule, status }: Standing, env: Environment): Reasons {
  const one = ALL.get(rule);
  const first = one?.holds?.(env);
  if (status === 'holds' || (rule.neverLeads && first?.value === 'yes'))
    return { because: first?.because ?? NONE, needs: NONE };
  const second = one?.arguable?.(env);
  if (status === 'arguable') return { because: second?.because ?? NONE, needs: first?.needs ?? NONE };
  if (status === 'fails') return { because: (second ?? first)?.because ?? NONE, needs: NONE };
  return {
    because: [...new Set([...(first?.because ?? NONE), ...(second?.because ?? NONE)])],
    needs: [...new Set([...(first?.needs ?? NONE), ...(second?.needs ?? NONE)])],
  };
}

/** Every deciding rule's standing. Where another country's law applies no German ground is tried, and the other way round. */
export function standings(env: Environment, off?: ReadonlySet<string>): Standing[] {
  const rules = OF_COUNTRY[countryOf(env)];
  const found: Standing[] = [];
  for (const one of rules) if (!off?.has(one.rule.id)) found.push(standing(one, env));
  return found;
}

/** Every fact that a rule's standing can rest on: what its conditions and their computations look at, and what waits for it. */
function factsBehind({ holds, arguableIf, raisedBy, conclusion }: LawRule): Set<FactKey> {
  const conditions: Condition[] = [holds, arguableIf].filter((one) => one !== undefined);
  return new Set([
    ...conditions.flatMap(factsOf),
    ...conditions.flatMap(calcsOf).flatMap((name) => READS[name] ?? []),
    ...(raisedBy ? [raisedBy] : []),
    ...(ENDING.has(conclusion) ? (['wantedContract'] as const) : []),
  ]);
}

/** By fact the places of the rules that look at it, in the list of each country. */
const LOOKING = new Map(
  Object.values(OF_COUNTRY).map((rules) => {
    const places = new Map<FactKey, number[]>();
    for (const [place, { rule }] of rules.entries())
      for (const key of factsBehind(rule)) places.set(key, [...(places.get(key) ?? []), place]);
    return [rules, places] as const;
  }),
);

/**
 * The standings of a case that differs from another in a few facts: rules that look at none of these stand as before.
 * @param before the other case and its standings; with rules switched off nothing is taken over
 */
export function standingsAfter(env: Environment, before: { env: Environment; standings: Standing[] }): Standing[] {
  const rules = OF_COUNTRY[countryOf(env)];
  const looking = LOOKING.get(rules);
  const same = env.today === before.env.today && env.lawOf === before.env.lawOf && before.standings.length === rules.length; // prettier-ignore
  if (!looking || !same || rules !== OF_COUNTRY[countryOf(before.env)]) return standings(env);
  const found = [...before.standings];
  for (const key of differing(env.facts, before.env.facts))
    for (const place of looking.get(key) ?? []) {
      const one = rules[place];
      if (one && found[place] === before.standings[place]) found[place] = standing(one, env);
    }
  return found;
}

/** The keys in which two cases differ; equal lists and sums that are not the same count as different. */
function differing(a: Facts, b: Facts): FactKey[] {
  const keys = (Object.keys(a) as FactKey[]).filter((key) => a[key] !== b[key]);
  for (const key of Object.keys(b) as FactKey[]) if (a[key] === undefined && b[key] !== undefined) keys.push(key);
  return keys;
}

/** Rules that decide nothing but explain this case, in the order of the list. */
export const background = (env: Environment, off?: ReadonlySet<string>): string[] =>
  [...ALL.values()]
    .filter(
      ({ rule, isHeld }) =>
        !off?.has(rule.id) &&
        !rule.conclusion &&
        (rule.country ?? 'DE') === countryOf(env) &&
        inForce(rule, env.lawOf) &&
        isHeld?.(env) === 'yes',
    )
    .map(({ rule }) => rule.id);

/** Firmness: by the row's mark, by "arguable" or "reading", by what is disputed. */
export function firmnessOf(rule: LawRule, status: GroundStatus, env: Environment | null): Firmness {
  const disputed = ALL.get(rule)?.disputed;
  if (env === null ? rule.disputed?.op === 'always' : disputed?.(env) === 'yes') return 'disputed';
  return rule.mark !== 'V' || rule.arguable || status === 'arguable' ? 'arguable' : 'clear';
}

/** The conclusion that leads, and the ground it rests on. */
export type Headline = { conclusion: Conclusion; by: Standing | null };

/** The leading conclusion. */
export function headline(all: readonly Standing[], env: Environment): Headline {
  const leads = all.find((one) => one.status === 'holds' || one.status === 'arguable');
  if (leads?.rule.conclusion) {
    const { conclusion } = leads.rule;
    // Of several grounds for it the surest speaks: what holds before what can be argued, what is clear before what is disputed.
    let by = leads;
    let best = Infinity;
    for (const one of all) {
      if (one.rule.conclusion !== conclusion || (one.status !== 'holds' && one.status !== 'arguable')) continue;
      const doubt = (one.status === 'holds' ? 0 : FIRMNESS.length) + FIRMNESS.indexOf(firmnessOf(one.rule, one.status, env)); // prettier-ignore
      if (doubt < best) [by, best] = [one, doubt];
    }
    return { conclusion, by };
  }
  if (all.some((one) => one.status === 'open' && one.counts)) return { conclusion: 'insufficientFacts', by: null };
  if (env.period().status === 'over') return { conclusion: 'withdrawalExpired', by: null };
  return { conclusion: env.facts.agreedOnPhone === true ? 'valid' : 'insufficientFacts', by: null };
}

/** The ground as the assessment shows it. */
export function asGround(one: Standing, env: Environment): Ground {
  const { because, needs } = reasons(one, env);
  return {
    id: one.rule.id,
    conclusion: one.rule.conclusion ?? 'insufficientFacts',
    status: one.status,
    // What the customer said, not what follows from it.
    because: [...new Set(because.flatMap((key) => env.impliedBy.get(key) ?? [key]))].filter(
      (key) => !env.assumed.has(key),
    ),
    needs,
    norm: one.rule.norm,
    firmness: firmnessOf(one.rule, one.status, env),
    text: one.rule.de.text,
  };
}
