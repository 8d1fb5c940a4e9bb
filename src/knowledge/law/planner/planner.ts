// The next question: the open fact that separates what can still come out best; urgent first; never one that changes nothing.
import type { FactKey, Facts } from '../../facts.ts';
import { coreAfter, type Core } from '../core.ts';
import { ASKS, type Ask } from './asks.ts';

/** What a customer would notice: conclusion, grounds, dates, letters. */
export function signature({ standings, headline, deadlines, offers, stop }: Core): string {
  let text = `${headline.conclusion}|${stop ?? ''}`;
  for (const { rule, status, counts } of standings) if (status !== 'fails' && counts) text += `|${rule.id}${status}`;
  for (const d of deadlines) text += `|${d.id}${d.sendBy ?? ''}${d.latestArguable ?? ''}${d.safeUntil ?? ''}`;
  for (const { letter } of offers) text += `|${letter}`;
  return text;
}

/**
 * How well the answers to a question separate: conclusions first, then everything a customer would notice.
 * Only details are compared with each other; of the rest it is enough that two answers differ.
 */
function separation(ask: Ask, facts: Facts, now: Core): number {
  const samples = typeof ask.samples === 'function' ? ask.samples(now) : ask.samples;
  const conclusions = new Set<string>();
  const all = new Set<string>();
  for (const value of samples) {
    const then = coreAfter(now, { ...facts, [ask.fact]: value });
    conclusions.add(then.headline.conclusion);
    all.add(signature(then));
    if (ask.tier !== 'detail' && all.size > 1) break;
  }
  return all.size < 2 ? 0 : conclusions.size * 10 + all.size;
}

/** What other answers imply is not asked: a summary that came the day after the call came after the yes. */
const open = ({ fact, when }: Ask, facts: Facts, now: Core): boolean =>
  facts[fact] === undefined && !now.env.impliedBy.has(fact) && when(now);

/**
 * The next fact to ask, or null when no answer changes anything any more.
 * Urgent facts and essentials go in their written order, details by what they separate, ties in the written order.
 */
export function nextFact(facts: Facts, now: Core): FactKey | null {
  if (now.stop || now.headline.conclusion === 'outOfScope') return null;
  for (const tier of ['urgent', 'essential', 'detail', 'last'] as const) {
    let best: Ask | null = null;
    let most = 0;
    for (const ask of ASKS) {
      if (ask.tier !== tier || !open(ask, facts, now)) continue;
      const score = separation(ask, facts, now);
      if (score === 0) continue;
      if (tier !== 'detail') return ask.fact;
      if (score > most) [best, most] = [ask, score];
    }
    if (best) return best.fact;
  }
  return null;
}
