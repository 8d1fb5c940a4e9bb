// Whether what was sold is in use, put together from verb, doer and denial; beside the fixed phrases of `in-use.ts`.
import { isAsked, isHypothetical, isNegated } from '../../../knowledge/german/clauses.ts';
import { actorAt } from '../call/actors.ts';
import type { Notes } from '../notes.ts';
import {
  AT_WORK,
  BY_MEANS,
  DONE_WITH,
  LEFT_ALONE,
  NO_USE_OF,
  OWN_USE,
  USED_IN_ENGLISH,
  USED_NOW,
  USES,
} from '../phrases/use.ts';
import { type Clause, type Reading, sentenceAt } from '../reading.ts';
import { compile, first, has, ways } from '../rule.ts';

type Found = { value: boolean; start: number; end: number };

const P = {
  done: compile(DONE_WITH),
  own: compile(OWN_USE),
  means: compile(BY_MEANS),
  uses: compile(USES),
  now: compile(USED_NOW),
  work: compile(AT_WORK),
  left: compile(LEFT_ALONE),
  english: compile(USED_IN_ENGLISH),
  other: compile(NO_USE_OF),
  open: compile(
    '_(?:soll|sollte|kann|koennte|will|wollte|möchte|muss|muesste|darf|werde|wuerde|haette|if|should|could|would|will|can)_',
  ),
  seeing: compile(
    '_(?:telefoniert|gesurft|gestreamt|gespielt|angesehen|angeschaut|angeguckt|geschaut|geguckt|gesehen)_',
  ),
};

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
  if (COMPANY_DID.test(reading.sentences[sentenceAt(reading, clause.start)]?.text ?? '')) return undefined;
  const left = first(P.left, text);
  const english = first(P.english, text);
  const done = first(P.done, text);
  const own = first(P.own, text);
  const looksAt = LOOKS_AT.test(text) && !EVERY_DAY.test(text);
  const uses = has(P.now, text) && !looksAt ? first(P.uses, text) : null;
  const work = first(P.work, text);
  // "Benutzen kann ich das nicht": no wish, but how it is.
  if (left && /kann|konnte|koennen/.test(left[0])) return at(clause, left, false);
  if (
    !(left ?? english ?? done ?? own ?? uses ?? work ?? first(HARDLY, text)) ||
    isOpen(reading, clause, english !== null)
  )
    return undefined;
  if (left) return at(clause, left, false);
  const negated = isNegated(text);
  if (english) return at(clause, english, !(negated || DENIED.test(text)));
  const actor = actorAt(reading, clause.start);
  // "Die Karte kaum gebraucht": little, but used.
  const hardly = first(HARDLY, text);
  if (hardly && actor !== 'other') return at(clause, hardly, true);
  if (negated) return done && actor !== 'other' ? at(clause, done, false) : at(clause, uses, false);
  if (own && actor !== 'other' && (has(P.means, text) || !has(P.seeing, text))) return at(clause, own, true);
  if (actor === 'own' && (done ?? uses)) return at(clause, done ?? uses, true);
  if (!work || /^\W*(?:dass|damit|bis|ob|that|until)\b/.test(text)) return undefined;
  const behind = reading.text.slice(clause.start + work.index + work[0].trimEnd().length);
  return ON_SOMEBODY.test(behind.slice(0, 60)) ? undefined : at(clause, work, true);
}

/** Asked, wished, or of something else. */
function isOpen(reading: Reading, clause: Clause, english: boolean): boolean {
  const { text } = clause;
  const sentence = reading.sentences[sentenceAt(reading, clause.start)]?.text ?? '';
  if (isAsked(text, sentence) || /\?\W*$/.test(sentence.slice(-8)) || isHypothetical(text)) return true;
  // "... mit einem Bestätigungslink. Nicht benutzt.": what stands right before is what was left.
  const from = text.trim().length < SHORT && !english ? Math.max(0, clause.start - BEFORE) : clause.start;
  return has(P.open, text) || has(P.other, reading.text.slice(from, clause.end));
}
/** "Ich guck mir das an", "ich schau drüber": at a paper, and through nothing that was sold. */
const LOOKS_AT =
  /\b(?:guck\w*|schau\w*)\b(?:[^.!?,]* (?:an|durch|rein|nach|mal)\b| (?:\w+ ){0,3}(?:drueber|darueber)\b)/;
/** No paper is looked at "jeden Abend". */
const EVERY_DAY = /\bjede[ns]? (?:tag|abend|morgen|woche|wochenende|samstag|sonntag)\b|\btaeglich\b/;
/** So far before a clause the thing may be named that it speaks of. */
const BEFORE = 24;
const HARDLY = compile(
  ways(
    '_(?:kaum|selten|wenig|nur (?:ein|zwei|drei)mal|ein paar mal|hardly|barely|' +
      'rarely)_[^.!?,]{0,24}_(?:gebraucht|benutzt|genutzt|verwendet|eingelegt|used)_',
    '_(?:benutze?|nutze?|brauche?) (?:ich |wir )?(?:es|sie|ihn|das|die|den) (?:\\w+ )?(?:kaum|selten)_',
    '_i (?:hardly|barely|rarely) use(?:d)?_',
  ),
);
/** "Wie gewünscht haben wir für Sie das Paket aktiviert": the company's words, pasted. */
export const COMPANY_DID =
  /\b(?:haben wir|wir haben)\b[^.!?]{0,30}\b(?:fuer sie|ihnen|ihre?n? (?:\w+ )?\w*(?:vertrag|paket|tarif|anschluss|option|abo|zugang|karte))\b|\bwe (?:have|.ve) [^.!?]{0,40}\b(?:for you|your)\b/;
/** A clause as short as this names no thing of its own. */
const SHORT = 26;
/** "Der Anschluss läuft aber auf mich", "läuft noch bis März". */
const ON_SOMEBODY =
  /^[\s,]*(?:aber |ja |doch |eh |nur |allerdings |zwar )*(?:auf|ueber mich|noch|bis|unter|aus|ab|weiter bis|nicht|nie|in my|under)\b/;
/** Denied in English beside the verb, also where the clause opens with it. */
const DENIED = /\b(?:not|never|n.t|haven.t|hasn.t|didn.t)\b/;

const at = (clause: Clause, hit: RegExpExecArray | null, value: boolean): Found | undefined =>
  hit ? { value, start: clause.start + hit.index, end: clause.start + hit.index + hit[0].trimEnd().length } : undefined;
