// Whether what was sold is in use, put together from verb, doer and denial; beside the fixed phrases of `deliveries.ts`.
import { isAsked, isHypothetical, isNegated } from '../../knowledge/german/clauses.ts';
import { actorAt } from './actors.ts';
import type { Notes } from './notes.ts';
import {
  AT_WORK, BY_MEANS, DONE_WITH, LEFT_ALONE, NO_USE_OF, OWN_USE, USED_IN_ENGLISH, USED_NOW, USES,
} from './phrases/use.ts'; // prettier-ignore
import { type Clause, type Reading, sentenceAt } from './reading.ts';
import { compile, first, has } from './rule.ts';

type Found = { value: boolean; start: number; end: number };

const P = {
  done: compile(DONE_WITH), own: compile(OWN_USE), means: compile(BY_MEANS), uses: compile(USES), now: compile(USED_NOW), work: compile(AT_WORK),
  left: compile(LEFT_ALONE), english: compile(USED_IN_ENGLISH), other: compile(NO_USE_OF), open: compile('_(?:soll|sollte|kann|könnte|will|wollte|möchte|muss|müsste|darf|werde|würde|hätte|if|should|could|would|will|can)_'), seeing: compile('_(?:telefoniert|gesurft|gestreamt|gespielt|angesehen|angeschaut|angeguckt|geschaut|geguckt|gesehen)_'),
}; // prettier-ignore

/** Notes use that a clause tells; called where no fixed phrase told it. */
export function noteToldUse(notes: Notes, reading: Reading): void {
  if (notes.has('serviceUsed')) return;
  for (const clause of reading.clauses) {
    const found = usedIn(reading, clause);
    if (found) return notes.note('serviceUsed', found.value, found);
  }
}

function usedIn(reading: Reading, clause: Clause): Found | undefined {
  const { text } = clause;
  const sentence = reading.sentences[sentenceAt(reading, clause.start)]?.text ?? '';
  if (isAsked(text, sentence) || /\?\W*$/.test(sentence) || isHypothetical(text)) return undefined;
  // "... mit einem Bestätigungslink. Nicht benutzt.": what stands right before is what was left.
  const from = text.trim().length < SHORT && !has(P.english, text) ? Math.max(0, clause.start - BEFORE) : clause.start;
  if (has(P.open, text) || has(P.other, reading.text.slice(from, clause.end))) return undefined;
  const left = first(P.left, text);
  if (left) return at(clause, left, false);
  const negated = isNegated(text);
  const english = first(P.english, text);
  if (english) return at(clause, english, !(negated || DENIED.test(text)));
  const done = first(P.done, text);
  if (done && negated) return actorAt(reading, clause.start) === 'other' ? undefined : at(clause, done, false);
  if (negated && has(P.uses, text) && has(P.now, text)) return at(clause, first(P.uses, text), false);
  if (negated) return undefined;
  const own = first(P.own, text);
  const actor = actorAt(reading, clause.start);
  if (own && actor !== 'other' && (has(P.means, text) || !has(P.seeing, text))) return at(clause, own, true);
  if (done && actor === 'own') return at(clause, done, true);
  const uses = first(P.uses, text);
  if (uses && has(P.now, text) && actor === 'own') return at(clause, uses, true);
  const work = first(P.work, text);
  if (!work || /^\W*(?:dass|damit|bis|ob|that|until)\b/.test(text)) return undefined;
  const behind = reading.text.slice(clause.start + work.index + work[0].trimEnd().length);
  return ON_SOMEBODY.test(behind) ? undefined : at(clause, work, true);
}
/** So far before a clause the thing may be named that it speaks of. */
const BEFORE = 24;
/** A clause as short as this names no thing of its own. */
const SHORT = 26;
/** "Der Anschluss läuft aber auf mich", "läuft noch bis März". */
const ON_SOMEBODY =
  /^[\s,]*(?:aber |ja |doch |eh |nur |allerdings |zwar )*(?:auf|ueber mich|noch|bis|unter|aus|ab|weiter bis|nicht|nie|in my|under)\b/;
/** Denied in English beside the verb, also where the clause opens with it. */
const DENIED = /\b(?:not|never|n.t|haven.t|hasn.t|didn.t)\b/;

const at = (clause: Clause, hit: RegExpExecArray | null, value: boolean): Found | undefined =>
  hit ? { value, start: clause.start + hit.index, end: clause.start + hit.index + hit[0].trimEnd().length } : undefined;
