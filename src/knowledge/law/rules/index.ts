// All rules together, checked and compiled once when the program is loaded.
import { calcsOf, factsOf, type Condition } from '../logic.ts';
import { isFactKey } from '../../facts.ts';
import { CALCS } from '../derive.ts';
import type { LawRule } from './rule.ts';
import { SCOPE } from './scope.ts';
import { AGREEMENT } from './agreement.ts';
import { PERSON } from './person.ts';
import { TELECOMS_RULES } from './telecoms.ts';
import { TELECOMS_AROUND } from './telecoms-around.ts';
import { FORM } from './form.ts';
import { WITHDRAWAL } from './withdrawal.ts';
import { WITHDRAWAL_PERIOD } from './withdrawal-period.ts';
import { AVOIDANCE } from './avoidance.ts';
import { CANCELLATION } from './cancellation.ts';
import { MONEY } from './money.ts';
import { CALLS } from './calls.ts';
import { RECORDING } from './recording.ts';
import { TIME } from './time.ts';
import { ENGINE } from './engine.ts';
import { CHECKLIST } from './checklist.ts';
import { WITHDRAWAL_BUTTON } from './withdrawal-button.ts';
import { WITHDRAWAL_EFFECTS } from './withdrawal-effects.ts';
import { WITHDRAWAL_EXERCISE } from './withdrawal-exercise.ts';
import { WAYS_OUT } from './ways-out.ts';
import { AROUND_MONEY } from './around-money.ts';
import { BODIES } from './bodies.ts';
import { AUSTRIA } from './austria.ts';
import { SWITZERLAND } from './switzerland.ts';
import { SOURCES } from './sources.ts';

/** The day on which the statute texts were last read in the stored copy. */
export const CHECKED = '2026-08-19';

const overlaps = (a: LawRule, b: LawRule): boolean =>
  (a.validFrom ?? '') <= (b.validUntil ?? '9999') && (b.validFrom ?? '') <= (a.validUntil ?? '9999');

/** A condition in one spelling, so that equal ones can be found. */
const spelling = (condition: Condition | undefined): string => JSON.stringify(condition ?? null);

/**
 * Refuses a set of rules that cannot be right.
 * @throws Error naming the rule: unknown fact or computation, missing citation or text, an id used twice for the same
 *   time, an exception to a rule that does not exist, equal conditions of equal rank with different results
 */
export function checkRules(rules: readonly LawRule[]): void {
  const fail = (rule: LawRule, what: string): never => {
    throw new Error(`rule ${rule.id}: ${what}`);
  };
  const conditions = new Map(rules.map((rule) => [rule, `${spelling(rule.holds)} ${spelling(rule.arguableIf)}`]));
  for (const [at, rule] of rules.entries()) {
    if (!rule.norm.trim()) fail(rule, 'no citation');
    for (const lang of ['de', 'en'] as const)
      if (!rule[lang].title.trim() || !rule[lang].text.trim() || !rule[lang].law.trim())
        fail(rule, `no text in ${lang}`);
    for (const source of rule.source) if (!Object.hasOwn(SOURCES, source)) fail(rule, `unknown source "${source}"`);
    for (const condition of [rule.holds, rule.arguableIf, rule.disputed]) {
      if (!condition) continue;
      for (const fact of factsOf(condition)) if (!isFactKey(fact)) fail(rule, `unknown fact "${String(fact)}"`);
      for (const name of calcsOf(condition))
        if (!Object.hasOwn(CALCS, name)) fail(rule, `unknown computation "${name}"`);
    }
    if (rule.conclusion && !rule.holds && !rule.arguableIf) fail(rule, 'a conclusion without a condition');
    if (rule.exceptionTo && !rules.some((other) => other.id === rule.exceptionTo))
      fail(rule, `exception to unknown rule "${rule.exceptionTo}"`);
    for (const other of rules.slice(at + 1)) {
      if (!overlaps(rule, other)) continue;
      if (other.id === rule.id) fail(rule, 'the id is used twice');
      const related = rule.exceptionTo === other.id || other.exceptionTo === rule.id;
      const same = conditions.get(rule) === conditions.get(other);
      if (same && rule.conclusion && other.conclusion && rule.conclusion !== other.conclusion && !related)
        fail(rule, `same condition as ${other.id}, other result`);
    }
  }
}

/** Every rule of every topic. */
export const RULES: readonly LawRule[] = [
  ...SCOPE,
  ...AGREEMENT,
  ...PERSON,
  ...TELECOMS_RULES,
  ...TELECOMS_AROUND,
  ...FORM,
  ...WITHDRAWAL,
  ...WITHDRAWAL_PERIOD,
  ...AVOIDANCE,
  ...CANCELLATION,
  ...MONEY,
  ...CALLS,
  ...RECORDING,
  ...TIME,
  ...ENGINE,
  ...CHECKLIST,
  ...WITHDRAWAL_EXERCISE,
  ...WITHDRAWAL_BUTTON,
  ...WITHDRAWAL_EFFECTS,
  ...WAYS_OUT,
  ...AROUND_MONEY,
  ...BODIES,
  ...AUSTRIA,
  ...SWITZERLAND,
];
checkRules(RULES);
