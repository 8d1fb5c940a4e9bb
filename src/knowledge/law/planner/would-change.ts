// What would change the conclusion: each fact that carries it or is still open, with the value that turns it.
import { FACTS, type FactKey, type Facts } from '../../facts.ts';
import type { Conclusion, WouldChange } from '../assessment.ts';
import { headlineAfter, type Core } from '../core.ts';
import { reasons } from '../grounds.ts';

const LIMIT = 12;
/** What the case is about is not imagined away: these are tried only while they are open. */
const GIVEN: ReadonlySet<FactKey> = new Set([
  'product',
  'channel',
  'contractKind',
  'insuranceKind',
  'personOnPhone',
  'goal',
]);

/** The values worth trying: both answers, or every choice. Dates, sums and texts are not guessed. */
const VALUES = new Map<FactKey, readonly unknown[]>(
  (Object.keys(FACTS) as FactKey[]).flatMap((key) => {
    const { kind } = FACTS[key];
    const values: readonly unknown[] | undefined =
      kind === 'boolean'
        ? [true, false]
        : kind === 'choice'
          ? (FACTS[key] as { values?: readonly string[] }).values
          : undefined;
    return values ? [[key, values] as const] : [];
  }),
);

/**
 * Facts whose other value leads to another conclusion (one value for each conclusion reached), those of the leading grounds first, in a fixed order.
 * Assumptions are left out: they are named in `assumed`.
 */
export function wouldChange(facts: Facts, now: Core): WouldChange[] {
  const keys = new Set<FactKey>();
  const failing: FactKey[] = [];
  for (const one of now.standings) {
    if (one.status !== 'fails' && !one.counts) continue;
    const { because, needs } = reasons(one, now.env);
    if (one.status === 'fails') failing.push(...because);
    else for (const key of [...needs, ...because]) keys.add(key);
  }
  for (const key of failing) if (facts[key] !== undefined) keys.add(key);
  const found: WouldChange[] = [];
  for (const key of keys) {
    if (now.env.assumed.has(key) && facts[key] === undefined) continue;
    if (GIVEN.has(key) && facts[key] !== undefined && facts[key] !== 'unknown') continue;
    const reached = new Set<Conclusion>();
    for (const value of VALUES.get(key) ?? []) {
      if (facts[key] === value) continue;
      const { conclusion } = headlineAfter(now, { ...facts, [key]: value });
      if (conclusion === now.headline.conclusion || reached.has(conclusion)) continue;
      reached.add(conclusion);
      found.push({ fact: key, value, conclusion } as WouldChange);
      if (found.length >= LIMIT) return found;
    }
  }
  return found;
}
