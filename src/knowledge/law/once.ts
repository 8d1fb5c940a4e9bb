// Assessments and next questions are asked for several times on the way to a reply, for the same facts: the last ones are kept.
import type { FactKey, Facts } from '../facts.ts';
import { remembered } from '../remembered.ts';
import { assessmentOf, lookAt, type Look } from './assess.ts';
import type { Assessment } from './assessment.ts';

/** A turn needs about three, and looks ahead by up to seven; some turns at once fit. One is about 10 KB. */
const looks = remembered<Look & { assessment?: Assessment }>(256);

const keyOf = (facts: Facts, today: string): string => `${today}${JSON.stringify(facts)}`;

/** The same as `assess`: equal facts on the same day give the same assessment, computed once while it is fresh. */
export function assessOnce(facts: Facts, today: string): Assessment {
  const look = looks(keyOf(facts, today), () => lookAt(facts, today));
  return (look.assessment ??= assessmentOf(look));
}

/**
 * The facts that would be asked one after the other if none could be answered.
 * @param most so many are looked ahead
 */
export function askedAhead(facts: Facts, today: string, most: number): FactKey[] {
  const asked: FactKey[] = [];
  const ahead: Record<string, unknown> = { ...facts };
  let look: Look | undefined;
  while (asked.length < most) {
    const near = look;
    look = looks(keyOf(ahead, today), () => lookAt(ahead, today, near));
    const next = look.next();
    if (!next) break;
    asked.push(next);
    ahead[next] = 'unknown';
  }
  return asked;
}
