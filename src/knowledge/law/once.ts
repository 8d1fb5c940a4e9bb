// Assessments and next questions are asked for several times on the way to a reply, for the same facts: the last ones are kept.
import type { FactKey, Facts } from '../facts.ts';
import { newest, remembered } from '../remembered.ts';
import { assessmentOf, lookAt, type Look } from './assess.ts';
import type { Assessment } from './assessment.ts';

/** A turn needs about three; some turns at once fit. One is about 10 KB. */
const looks = remembered<Look & { assessment?: Assessment }>(64);
/** One case looks ahead by up to seven. */
const questions = remembered<{ fact: FactKey | null }>(256);

const keyOf = (facts: Facts, today: string): string => `${today}${JSON.stringify(facts)}`;
/** Within a turn one case is asked for by the same facts: their key need not be made again. */
const last = newest<Look & { assessment?: Assessment }>();
const lookOnce = (facts: Facts, today: string): Look & { assessment?: Assessment } =>
  last([facts, today], () => looks(keyOf(facts, today), () => lookAt(facts, today)));

/** The same as `assess`: equal facts on the same day give the same assessment, computed once while it is fresh. */
export function assessOnce(facts: Facts, today: string): Assessment {
  const look = lookOnce(facts, today);
  return (look.assessment ??= assessmentOf(look));
}

/**
 * The facts that would be asked one after the other if none could be answered.
 * @param most so many are looked ahead
 */
export function askedAhead(facts: Facts, today: string, most: number): FactKey[] {
  const asked: FactKey[] = [];
  const ahead: Record<string, unknown> = { ...facts };
  let look: Look = lookOnce(facts, today);
  let next = look.next();
  while (next && asked.push(next) < most) {
    ahead[next] = 'unknown';
    next = questions(keyOf(ahead, today), () => {
      look = lookAt(ahead, today, look);
      return { fact: look.next() };
    }).fact;
  }
  return asked;
}
