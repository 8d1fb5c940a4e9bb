// The assessment of one matter: facts in, conclusion with reasons, dates, letters and next question out.
import { FACT_KEYS, type FactKey, type Facts } from '../facts.ts';
import { lazy } from '../remembered.ts';
import type { Assessment, Firmness } from './assessment.ts';
import { contradictions } from './contradictions.ts';
import { core, coreAfter, type Core } from './core.ts';
import { beforeKept, type Environment } from './environment.ts';
import { asDeadline } from './deadlines/of-case.ts';
import { asGround, background, firmnessOf, type Standing } from './grounds.ts';
import { nextFact } from './planner/planner.ts';
import { wouldChange } from './planner/would-change.ts';
import { asRemedy } from './remedies/index.ts';
import { CHECKED } from './rules/index.ts';
import { whyAsked } from './why.ts';

/** How much an assessment says, and for whom. */
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

/** A case as the engine sees it: its facts in order, what follows from them, and what would be asked next. */
export type Look = { facts: Facts; now: Core; next: () => FactKey | null };

/**
 * @param near another look of the same day at nearly the same facts: what does not change is taken over from it
 * @param off rules switched off
 */
export function lookAt(given: Facts, today: string, near?: Look, off?: ReadonlySet<string>): Look {
  const facts = inOrder(given);
  const now = near ? coreAfter(near.now, facts) : core(facts, today, off);
  return { facts, now, next: lazy(() => nextFact(facts, now)) };
}

/**
 * Applies the law to the facts of one matter. Pure: the same facts on the same day give the same assessment.
 * @param facts read by readFacts; absent is not asked, "unknown" asked in vain
 * @param today ISO day of the assessment
 * @returns the assessment; with `detail: 'result'` its lists are empty
 */
export const assess = (facts: Facts, today: string, options: AssessOptions = {}): Assessment =>
  assessmentOf(lookAt(facts, today, undefined, options.without), options);

/** The assessment of a case that was looked at. Lists and words are made when somebody asks for them: most turns show few. */
export function assessmentOf({ facts, now, next }: Look, options: AssessOptions = {}): Assessment {
  const { env, headline } = now;
  const base = {
    conclusion: headline.conclusion,
    firmness: firmnessOfHeadline(now),
    assumed: [...env.assumed].sort((a, b) => ORDER[a] - ORDER[b]),
    ignored: options.ignored ?? [],
    standOfLaw: standOfLaw(env),
  };
  if (options.detail === 'result')
    return { ...base, grounds: [], deadlines: [], remedies: [], stop: now.stop, nextQuestion: null, wouldChange: [] };
  const doubts = contradictions(facts, env.today);
  const full = options.detail === 'full';
  const shown = ({ status, counts }: Standing): boolean => full || (status !== 'fails' && counts);
  const grounds = lazy(() => now.standings.filter(shown).map((one) => asGround(one, env)));
  const deadlines = lazy(() => now.deadlines.map((one) => asDeadline(one, env)));
  const remedies = lazy(() => now.offers.map(asRemedy));
  const asked = lazy(() => asQuestion(next()));
  const turns = lazy(() => wouldChange(facts, now));
  return {
    ...base,
    get grounds() {
      return grounds();
    },
    get deadlines() {
      return deadlines();
    },
    get remedies() {
      return remedies();
    },
    // Not a plain property, so that the order of the keys stays.
    get stop() {
      return now.stop;
    },
    get nextQuestion() {
      return asked();
    },
    get wouldChange() {
      return turns();
    },
    ...(full && { background: background(env, options.without) }),
    ...(doubts.length > 0 && { contradictions: doubts }),
  };
}

const asQuestion = (fact: FactKey | null): Assessment['nextQuestion'] =>
  fact && { fact, why: whyAsked(fact, 'de').text };

const ORDER = Object.fromEntries(FACT_KEYS.map((key, at) => [key, at])) as Record<FactKey, number>;

/** Facts in the declared order: the order in which they came must not matter. */
function inOrder(facts: Facts): Facts {
  const sorted: Record<string, unknown> = {};
  const keys = (Object.keys(facts) as FactKey[]).filter((key) => facts[key] !== undefined && ORDER[key] !== undefined);
  for (const key of keys.sort((a, b) => ORDER[a] - ORDER[b])) sorted[key] = facts[key];
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
