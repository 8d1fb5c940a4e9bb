// Whether a price was told on the phone, and whether the papers say another thing than what was told.
import { isHypothetical, isNegated } from '../../../knowledge/german/clauses.ts';
import type { Notes } from '../notes.ts';
import { NO_PRICE_OF_IT, TOLD_THERE, WRITTEN_OR_BILLED } from '../phrases/named.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { compile, has } from '../rule.ts';

const TOLD = compile(TOLD_THERE);
const WRITTEN = compile(WRITTEN_OR_BILLED);
const OTHER = compile(NO_PRICE_OF_IT);
/** So far before and behind a sum its own words stand. */
const BESIDE = 40;

/** "Einen Kredit über 5.000 Euro": what is lent is not what it costs. */
const LENT = /\b\w*(?:kredit|darlehen|loan)\b(?: \w+)? (?:ueber|von|in hoehe von|of|for) $/;

/** Notes a price that somebody told of as said in the call; called when channel and answer are known. */
export function notePriceNamed(notes: Notes, reading: Reading): void {
  const way = notes.facts['channel'];
  if (notes.has('priceNamed') || way === 'shop' || way === 'doorstep' || way === 'online') return;
  if (!notes.has('channel') && !notes.has('agreedOnPhone')) return;
  for (const sum of reading.amounts) {
    if (sum.amount === 0) continue;
    const sentence = reading.sentences[sentenceAt(reading, sum.start)];
    const clause = clauseAt(reading, sum.start);
    if (!sentence || !clause || isNegated(clause.text)) continue;
    // "Ob ich 20 GB für 9,99 haben will": asked by the caller, and named all the same.
    if (isHypothetical(clause.text) && !/\bob (?:ich|wir)\b/.test(clause.text)) continue;
    const before = reading.text.slice(Math.max(sentence.start, sum.start - BESIDE), sum.start);
    const near = `${before}${reading.text.slice(sum.start, Math.min(sentence.end, sum.end + BESIDE))}`;
    if (LENT.test(before)) continue;
    if (!has(TOLD, near) || has(WRITTEN, near) || has(OTHER, near)) continue;
    return notes.note('priceNamed', true, { start: Math.max(clause.start, sum.start - BESIDE), end: sum.end });
  }
}
