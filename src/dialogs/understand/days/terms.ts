// How long the contract runs, as the company states it: a duration beside a word of contract, paper or price.
import { numberOf } from '../../../knowledge/german/numbers.ts';
import { isAsked, isNegated } from '../../../knowledge/german/clauses.ts';
import type { Notes } from '../notes.ts';
import {
  DURATION,
  HE_SAID_TERM,
  NO_TERM_BEFORE,
  NO_TERM_BEHIND,
  NO_TERM_CLAUSE,
  ONCE_MORE,
  STATED,
  TERM_LEAD,
  TERM_NAMED,
  TERM_WORDS,
  YEARS_IN_A_WORD,
} from '../phrases/terms.ts';
import { wholeOf } from '../place.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { all, compile, has } from '../rule.ts';
import { tellsOfOutsider } from '../call/unmeant.ts';

type Term = { months: number; weight: number; start: number; end: number };

const P = {
  duration: compile(DURATION),
  words: compile(TERM_WORDS),
  stated: compile(STATED),
  before: compile(NO_TERM_BEFORE),
  behind: compile(NO_TERM_BEHIND),
  lead: compile(TERM_LEAD),
  again: compile(ONCE_MORE),
  said: compile(HE_SAID_TERM),
  other: compile(NO_TERM_CLAUSE),
  named: compile(TERM_NAMED),
};
const IN_A_WORD = YEARS_IN_A_WORD.map(({ months, say }) => ({ months, pattern: compile(say) }));
/** Nobody is sold a contract for longer; ages and years of custom are. */
const LONGEST_YEARS = 5;
const LONGEST_MONTHS = 60;
const SHORT_MONTHS = 6;
/** Each duration is weighed by its whole sentence; more than these are no story. */
const MOST_DURATIONS = 40;
/** So far from a duration a price belongs to it. */
const PRICED = 40;

/** Notes the term where one duration stands out: what papers state counts before what a caller said. */
export function noteTerm(notes: Notes, reading: Reading): void {
  const terms = termsOf(reading);
  const most = Math.max(0, ...terms.map((term) => term.weight));
  const best = terms.filter((term) => term.weight === most);
  const [first] = best;
  if (first && best.every((term) => term.months === first.months))
    notes.note('contractTermMonths', first.months, first);
}

function termsOf(reading: Reading): Term[] {
  const terms: Term[] = [];
  for (const hit of all(P.duration, reading.text).slice(0, MOST_DURATIONS)) {
    const count = numberOf(hit[1] ?? '') ?? 0;
    const years = /^(?:jahr|jaehr|year|yr)/.test(hit[2] ?? '');
    if (count < 1 || count > (years ? LONGEST_YEARS : LONGEST_MONTHS) || (!years && count === 1)) continue;
    const term = weighed(reading, hit.index, hit.index + hit[0].length, years ? count * 12 : count);
    if (term) terms.push(term);
  }
  for (const { months, pattern } of IN_A_WORD) {
    for (const hit of all(pattern, reading.text)) {
      const words = clauseAt(reading, hit.index)?.text ?? '';
      const place = wholeOf(hit);
      if (!isNegated(words.replace(NOT_THIS, ' '))) terms.push({ months, weight: 1, ...place });
    }
  }
  return terms;
}

function weighed(reading: Reading, start: number, end: number, months: number): Term | undefined {
  const clause = clauseAt(reading, start);
  const sentence = reading.sentences[clause?.sentence ?? 0];
  if (!clause || !sentence || isAsked(clause.text, sentence.text) || tellsOfOutsider(sentence.text)) return undefined;
  const before = reading.text.slice(Math.max(sentence.start, start - 40), start);
  const lead = has(P.lead, before);
  if ((!lead && has(P.before, before)) || has(P.behind, reading.text.slice(end, end + 30))) return undefined;
  if (has(P.other, clause.text) || (months < SHORT_MONTHS && !has(P.named, clause.text))) return undefined;
  const priced =
    reading.amounts.some((sum) => sum.start < end + PRICED && sum.end > start - PRICED) || FIGURE.test(before);
  if (!priced && !has(P.words, sentence.text) && !has(P.again, before)) return undefined;
  const stated =
    has(P.stated, sentence.text.slice(0, end - sentence.start)) || has(P.stated, reading.text.slice(end, end + 30));
  if (has(P.said, clause.text)) return undefined;
  return { months, weight: stated || lead ? 2 : 1, start, end };
}
/** "Nicht diesen Zweijahresvertrag": there is one all the same. */
const NOT_THIS = /\b(?:nicht|nie|not) (?:diese[nrs]?|so eine[nrs]?|einen?|this|a|that)\b/g;
/** "O2 Mobile M, 29.99, two years": a price without its currency. */
const FIGURE = /\d_\d{2},? ?$/;
