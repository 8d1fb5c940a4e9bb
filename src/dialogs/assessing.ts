// Assessments as the talk needs them: several times in a turn for the same facts, so the last ones are kept.
import type { Facts } from '../knowledge/facts.ts';
import type { Assessment } from '../knowledge/law/assessment.ts';
import { assess } from '../knowledge/law/index.ts';

/** A turn and its look ahead need about ten; a few turns at once fit. An assessment is about 10 KB. */
const KEPT = 64;
const last = new Map<string, Assessment>();

/** The same as `assess`: equal facts on the same day give the same assessment, computed once while it is fresh. */
export function assessOnce(facts: Facts, today: string): Assessment {
  const key = `${today}${JSON.stringify(facts)}`;
  const known = last.get(key);
  if (known) return known;
  const made = assess(facts, today);
  const [oldest] = last.keys();
  if (last.size >= KEPT && oldest !== undefined) last.delete(oldest);
  last.set(key, made);
  return made;
}
