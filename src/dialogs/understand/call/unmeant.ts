// A yes or no that is none: thought of, to come, other people's, a letter's, or an answer to something that is no offer.
import { isNegated } from '../../../knowledge/german/clauses.ts';
import {
  CLAIM_DENIED,
  DOUBTED,
  FOR_US,
  NOT_TO_IT,
  ONLY_YES,
  OUTSIDERS,
  PAPER_SAYS,
  SILENT,
  TAKEN_APART,
  YES_AT_LAST,
  YES_ELSEWHERE,
  YES_SLIPPED,
} from '../phrases/unmeant.ts';
import { clauseAt, type Reading } from '../reading.ts';
import { all, compile, has, type Hit } from '../rule.ts';
import { type Around, OWN } from './around.ts';
import { HUNG_UP } from './how-declared.ts';
import { documentsOnly } from './only-documents.ts';
import { isNoRefusal, isTheirNo } from './unmeant-no.ts';
import { isNoYes } from './unmeant-yes.ts';

const P = {
  doubted: compile(DOUBTED),
  outsiders: compile(OUTSIDERS),
  forUs: compile(FOR_US),
  paper: compile(PAPER_SAYS),
  elsewhere: compile(YES_ELSEWHERE),
  only: compile(ONLY_YES),
  silent: compile(SILENT),
  slipped: compile(YES_SLIPPED),
  atLast: compile(YES_AT_LAST),
  notToIt: compile(NOT_TO_IT),
  takenApart: compile(TAKEN_APART),
  claimDenied: compile(CLAIM_DENIED),
};

/** The sentence is about a neighbour's or a friend's own affair. */
export const tellsOfOutsider = (sentence: string): boolean => has(P.outsiders, sentence) && !has(P.forUs, sentence);

/** Leaves out what was not said, or not to this offer, and adds what such words say instead. */
export function meantAnswers(hits: readonly Hit[], reading: Reading): Hit[] {
  const beside = besides(reading);
  const meant = hits.filter(
    (hit) =>
      hit.fact !== 'agreedOnPhone' ||
      !(
        isUnmeant(hit, reading) ||
        deniesPaper(hit, hits, reading) ||
        (hit.value === true && beside.some((one) => one.value === false && touches(one, hit)))
      ),
  );
  return [
    ...meant.filter((hit) => !isHungUpLate(hit, meant, reading)).map((hit) => documentsOnly(hit, reading) ?? hit),
    ...beside,
  ];
}

/** "Ich hab ja gesagt ..., da bin ich stutzig geworden und hab aufgelegt": the yes was given before. */
function isHungUpLate(hit: Hit, hits: readonly Hit[], reading: Reading): boolean {
  if (hit.fact !== 'agreedOnPhone' || hit.value !== false || !HUNG_UP.test(reading.text.slice(hit.start, hit.end)))
    return false;
  const before = hits.filter((one) => one.fact === 'agreedOnPhone' && one.end <= hit.start);
  return before.some((one) => one.value === true && one.rank >= 3) && !before.some((one) => one.value === false);
}

/** "Hab ja gesagt. ... Jetzt kam ein Vertrag, 24 Monate. Dem hab ich nie zugestimmt": the paper is denied, the yes was given. */
function deniesPaper(hit: Hit, hits: readonly Hit[], reading: Reading): boolean {
  const sentence = reading.sentences[clauseAt(reading, hit.start)?.sentence ?? -1];
  if (!sentence || hit.value !== false) return false;
  if (
    WRITTEN_CONSENT.test(reading.text.slice(hit.start, hit.end + MEDIUM_BEHIND)) &&
    hits.some((one) => one.fact === 'agreedOnPhone' && one.value === true && one.rank >= 3 && one.end <= hit.start)
  )
    return true;
  if (!DENIED_PAPER.test(sentence.text)) return false;
  return hits.some(
    (one) =>
      one.fact === 'agreedOnPhone' &&
      one.value === true &&
      one.end < sentence.start &&
      SAID_YES.test(reading.text.slice(one.start, one.end + 5)) &&
      !isUnmeant(one, reading) &&
      PAPER_CAME.test(reading.text.slice(one.end, sentence.start)),
  );
}

/** "Hab ja gesagt, aber keine Mail mit Zustimmung": what was not written. */
const WRITTEN_CONSENT =
  /\bkein\w* (?:schriftliche\w* zustimmung|(?:mail|e-mail|sms|brief) (?:\w+ )?(?:mit|zur) (?:\w+ )?zustimmung|zustimmung per (?:mail|e-mail|sms|post|brief))\b/;
const MEDIUM_BEHIND = 16;
const DENIED_PAPER =
  /^\W*(?:aber |und |but )?(?:(?:dem|dazu|so ?was|so etwas|davon) (?:hab|habe|haben) (?:ich|wir) (?:\w+ )?(?:nie|niemals|nicht) (?:zugestimmt|eingewilligt|ja gesagt|gewusst)|(?:i|we) (?:have )?never (?:agreed|consented|said yes) to (?:that|this|any of (?:that|this)))\b/;
const SAID_YES =
  /\b(?:ja|ok|okay|jo) (?:gesagt|gsagt)(?=[.;]|,? (?:aber|und)\b)|\bsaid (?:yes|ok|okay|sure|fine)(?=[.;]|,? (?:but|and)\b)/;
const PAPER_CAME =
  /\b(?:\w*bestaetigung|\w*vertrag|brief|\w*mail|rechnung|unterlagen|\w*zusammenfassung|confirmation|contract|letter|bill|summary)\b/;
const touches = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;

/** A yes or no that says nothing of what the customer answered to an offer. */
function isUnmeant(hit: Hit, reading: Reading): boolean {
  const clause = clauseAt(reading, hit.start);
  const sentence = clause && reading.sentences[clause.sentence];
  if (!clause || !sentence) return false;
  const around: Around = {
    clause,
    sentence,
    said: reading.text.slice(hit.start, hit.end),
    lead: reading.text.slice(sentence.start, hit.start),
    words: reading.text.slice(clause.start, Math.max(hit.end, clause.end)),
  };
  return (
    isThought(hit, reading, around) ||
    (tellsOfOutsider(sentence.text) && !OWN.test(around.words)) ||
    isWritten(reading, around) ||
    (hit.value === true && isNoYes(hit, reading, around)) ||
    (hit.value === false && (isNoRefusal(hit, reading, around) || isTheirNo(hit, reading, around)))
  );
}

/** Doubted or supposed: "ich weiß nicht, ob ich ja gesagt habe". */
function isThought(hit: Hit, reading: Reading, { clause, sentence, lead }: Around): boolean {
  // A hit may begin with the question it answers: "fragte, ob ich wechseln will. Klar, warum nicht."
  const last = clauseAt(reading, hit.end - 1) ?? clause;
  const thought = /^\W*(?:dass|that)\b/.test(last.text)
    ? lead
    : last.text.slice(0, Math.max(0, hit.start - last.start) + 12);
  return (has(P.doubted, thought) && !PAST_SURE.test(lead)) || IF_I_SAY.test(sentence.text);
}

/** "In dem Brief steht: Sie haben unserem Angebot zugestimmt." */
function isWritten(reading: Reading, { clause, sentence }: Around): boolean {
  const before = reading.text.slice(Math.max(sentence.start, clause.start - 60), clause.start);
  return has(P.paper, before) && !OWN.test(clause.text);
}

/** "Wenn ich sag, ich geh zum Anwalt, stornieren die dann?": nothing was said yet. */
const IF_I_SAY =
  /^\W*(?:und |aber |was |wie )*(?:wenn|falls) (?:ich|wir) (?:(?:denen|ihnen|ihm|jetzt|da|einfach|nun) )*(?:sage?n?|schreibe?n?|drohe?n?)\b[^.!]*\?\W*$/;

/** "Vielleicht war ich dumm, aber ich hab ja gesagt." */
const PAST_SURE = /\b(?:aber|but|trotzdem|jedenfalls)\b/;

/** What the words say beside the offer: a yes to another question, silence, and a yes that came out in the end. */
function besides(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  const add = (pattern: RegExp, value: boolean, rank: number): void => {
    for (const hit of all(pattern, reading.text)) {
      const start = hit.index + (hit[0].length - hit[0].trimStart().length);
      const clause = clauseAt(reading, start);
      const sentence = reading.sentences[clause?.sentence ?? 0]?.text ?? '';
      if (value && (isNegated(clause?.text ?? '') || /\?\W*$/.test(sentence))) continue;
      hits.push({ fact: 'agreedOnPhone', value, rank, start, end: hit.index + hit[0].trimEnd().length });
    }
  };
  add(P.elsewhere, false, 1);
  add(P.only, false, 4);
  add(P.notToIt, false, 5);
  add(P.takenApart, false, 6);
  add(P.claimDenied, false, 5);
  add(P.silent, false, 2);
  add(P.slipped, true, 4);
  add(P.atLast, true, 6);
  return hits.filter((hit) => !(hit.value === true && isUnmeant(hit, reading)));
}
