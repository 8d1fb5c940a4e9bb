// The assessment of one matter (contract 2): facts in, conclusion with reasons, dates, letters and next question out.
import { FACT_KEYS, type FactKey, type Facts } from '../facts.ts';
import type { Assessment, Firmness, WouldChange } from './assessment.ts';
import { contradictions } from './contradictions.ts';
import { core, type Core } from './core.ts';
import { beforeKept, type Environment } from './environment.ts';
import { asDeadline } from './deadlines/of-case.ts';
import { asGround, background, firmnessOf } from './grounds.ts';
import { nextFact } from './planner/planner.ts';
import { wouldChange } from './planner/would-change.ts';
import { asRemedy } from './remedies/index.ts';
import { CHECKED } from './rules/index.ts';
import { whyAsked } from './why.ts';

export type AssessOptions = {
  /** `full` shows failing and silent grounds too; `result` gives the conclusion alone. */
  detail?: 'full' | 'result' | undefined;
  /** Keys of the input that are no facts, passed through for the reader. */
  ignored?: string[] | undefined;
  /** Rules to leave out, by id: shows which result rests on which rule. Never for customers. */
  without?: ReadonlySet<string> | undefined;
};

const inGerman = (iso: string): string => {
  const [year, month, day] = iso.split('-');
  return `${Number(day)}.${Number(month)}.${year}`;
};
/** „Stand der Gesetze: …“, the day on which the rules were last checked. */
const STAND_OF_LAW = `Stand der Gesetze: ${inGerman(CHECKED)}`;

/** With a call before the earliest edition kept, the stand says so: the law of that day was another and is not checked. */
function standOfLaw(env: Environment): string {
  const since = beforeKept(env);
  return since === null
    ? STAND_OF_LAW
    : `${STAND_OF_LAW}. Der Anruf liegt vor dem ${inGerman(since)}; das damals geltende Recht ist hier nicht hinterlegt. Lassen Sie es von einer Beratungsstelle prüfen`;
}

/**
 * Applies the law to the facts of one matter. Pure: the same facts on the same day give the same assessment.
 * @param facts read by readFacts; absent and "unknown" as in contract 1
 * @param today ISO day of the assessment
 * @returns the assessment of contract 2; with `detail: 'result'` its lists are empty
 */
export function assess(facts: Facts, today: string, options: AssessOptions = {}): Assessment {
  const given = inOrder(facts);
  const now = core(given, today, options.without);
  const { env, headline } = now;
  const base = {
    conclusion: headline.conclusion,
    firmness: firmnessOfHeadline(now),
    assumed: [...env.assumed].sort((a, b) => FACT_KEYS.indexOf(a) - FACT_KEYS.indexOf(b)),
    ignored: options.ignored ?? [],
    standOfLaw: standOfLaw(env),
  };
  if (options.detail === 'result')
    return { ...base, grounds: [], deadlines: [], remedies: [], stop: now.stop, nextQuestion: null, wouldChange: [] };
  const next = nextFact(given, now);
  const doubts = contradictions(given, today);
  const full = options.detail === 'full';
  let turns: WouldChange[] | undefined;
  return {
    ...base,
    grounds: now.standings
      .filter((one) => full || (one.status !== 'fails' && one.counts))
      .map((one) => asGround(one, env)),
    deadlines: now.deadlines.map((one) => asDeadline(one, env)),
    remedies: now.offers.map(asRemedy),
    stop: now.stop,
    nextQuestion: next && { fact: next, why: whyAsked(next, 'de').text },
    // Tries some fifty other cases, and most turns of the talk do not show it: worked out when somebody looks.
    get wouldChange() {
      turns ??= wouldChange(given, now);
      return turns;
    },
    ...(full && { background: background(env, options.without) }),
    ...(doubts.length > 0 && { contradictions: doubts }),
  };
}

/** The next question's fact alone, as `assess` would ask it; null when no answer changes anything any more. */
export function nextAsked(facts: Facts, today: string): FactKey | null {
  const given = inOrder(facts);
  return nextFact(given, core(given, today));
}

/** Facts in the declared order: the order in which they came must not matter. */
function inOrder(facts: Facts): Facts {
  const sorted: Record<string, unknown> = {};
  for (const key of FACT_KEYS) if (facts[key] !== undefined) sorted[key] = facts[key];
  return sorted;
}

function firmnessOfHeadline({ headline, env }: Core): Firmness {
  if (headline.by) {
    const firmness = firmnessOf(headline.by.rule, headline.by.status, env);
    return firmness === 'clear' && env.facts.jurisdiction === 'DE' && beforeKept(env) ? 'arguable' : firmness;
  }
  return headline.conclusion === 'withdrawalExpired' && !env.period().counted
    ? 'arguable'
    : headline.conclusion === 'insufficientFacts'
      ? 'arguable'
      : 'clear';
}
