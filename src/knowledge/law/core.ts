// One pass over a case without words: what the planner compares and what the assessment writes out.
import type { Facts } from '../facts.ts';
import type { Stop } from './assessment.ts';
import { deadlineDates, type DeadlineDates } from './deadlines/of-case.ts';
import { environment, type Environment } from './environment.ts';
import { headline, standings, standingsAfter, type Headline, type Standing } from './grounds.ts';
import { offers, stopOf, keepsContract, type Offer } from './remedies/index.ts';

/** A case with the law applied, before any words. */
export type Core = {
  env: Environment;
  standings: Standing[];
  headline: Headline;
  deadlines: DeadlineDates[];
  offers: Offer[];
  stop: Stop | null;
};

const WITHDRAWALS: ReadonlySet<string> = new Set(['W-01', 'W-06', 'W-07', 'W-42']);

/** The conclusion alone of a case that differs from this one in a few facts. */
export function headlineAfter(before: Core, facts: Facts): Headline {
  const env = environment(facts, before.env.today, before.env);
  return headline(standingsAfter(env, before), env);
}

/** @param off rules switched off, to see what rests on them */
export function core(facts: Facts, today: string, off?: ReadonlySet<string>): Core {
  const env = environment(facts, today);
  return complete(env, standings(env, off));
}

/** The same as `core` of these facts, quicker: what rests on none of the facts in which they differ is taken over. */
export function coreAfter(before: Core, facts: Facts): Core {
  const env = environment(facts, before.env.today, before.env);
  return complete(env, standingsAfter(env, before));
}

function complete(env: Environment, all: Standing[]): Core {
  const lead = headline(all, env);
  const not = (status: string) => (one: Standing) => one.status !== status;
  const firm = (id: string): boolean =>
    all.some((one) => one.rule.id === id && (one.status === 'holds' || one.status === 'arguable'));
  const deadlines = deadlineDates(env, {
    withdrawal: all.some((one) => WITHDRAWALS.has(one.rule.id) && not('fails')(one)),
    deceit: firm('A-04'),
    error: firm('A-01'),
    person: firm('V-20') || firm('V-25') || firm('V-28'),
    contested: !keepsContract(env.facts),
  });
  const stop = stopOf(env);
  return {
    env,
    standings: all,
    headline: lead,
    deadlines,
    offers: offers({ env, standings: all, conclusion: lead.conclusion, deadlines, stop }),
    stop,
  };
}
