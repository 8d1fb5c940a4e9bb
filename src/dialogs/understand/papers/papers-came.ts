// The day papers came: beside their name, with a word of arrival or none at all.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { followsCollector, ofCollector } from './collector-letter.ts';
import { followsCourt } from './court-letter.ts';
import { BESIDE, dayBeside } from '../days/day-beside.ts';
import type { Notes } from '../notes.ts';
import { isOtherPost } from './other-post.ts';
import { noteBehindRelative, noteLabelled } from './papers-headed.ts';
import { partsOf } from '../parts.ts';
import { NO } from '../phrases/approval.ts';
import {
  CALL_WORDS,
  CAME,
  DUNNING_PAPERS,
  JUST_NOW,
  OTHER_PAPERS,
  OWN_ACT,
  PAPERS,
  SURELY_CAME,
  TO_COME,
  WEAK_PAPERS,
  WROTE,
} from '../phrases/deliveries.ts';
import { wholeOf, type Place } from '../place.ts';
import { type Reading, isOnlyPrinted, stillToCome } from '../reading.ts';
import { isOwnDated, isReadClosely } from '../days/whose-day.ts';
import { compile, first, has } from '../rule.ts';

const P = {
  no: compile(NO),
  came: compile(CAME),
  sure: compile(SURELY_CAME),
  later: compile(TO_COME),
  papers: compile(PAPERS),
  other: compile(OTHER_PAPERS),
  dunning: compile(DUNNING_PAPERS),
  tells: compile('_(?:laut|gemäß|according to) (?:\\w+ ){0,2}$'),
  now: compile(JUST_NOW),
  mine: compile(OWN_ACT),
  call: compile(CALL_WORDS),
  wrote: compile(WROTE),
};

/** Notes the day papers came: beside their name, with a word of arrival or none at all. */
export function notePapers(notes: Notes, reading: Reading): void {
  noteLabelled(notes, reading);
  noteBehindRelative(notes, reading);
  for (const sentence of reading.sentences) {
    if (
      has(P.dunning, sentence.text) ||
      ofCollector(reading, sentence.start) ||
      followsCollector(reading, sentence.start) ||
      followsCourt(reading, sentence.start)
    )
      continue;
    for (const part of partsOf(reading.text, sentence)) notePart(notes, reading, sentence, part);
  }
}

/** A part of a sentence: the paper that it names, and the day that it came. */
function notePart(notes: Notes, reading: Reading, sentence: Place, part: Place): void {
  const words = reading.text.slice(part.start, part.end);
  const paper = first(P.papers, words);
  if (!paper || isNoPaper(words, words.slice(0, paper.index))) return;
  const place = wholeOf(paper, part.start);
  const day =
    dayBeside(reading, place, part) ?? dayBefore(reading, part, sentence) ?? dayRelated(reading, place, part, sentence);
  if (day && isOtherDay(reading, day)) return;
  // "Am 30.9. kam ein Blatt Papier, eine Abschrift": of the recording, not of the contract.
  if (TRANSCRIPT.test(reading.text.slice(part.end, part.end + 40))) return;
  if (OF_TRANSCRIPT.test(reading.text.slice(place.end, sentence.end))) return;
  // "Laut Brief wurden am 2.9. ...": a day that the paper tells of; "laut der Mail von heute" has its own.
  const beside = day !== undefined && day.start >= place.end && day.start - place.end < BESIDE;
  if (!beside && has(P.tells, words.slice(0, paper.index))) return;
  if (!day) {
    const now = first(P.now, reading.text.slice(Math.max(0, part.start - 2), part.end));
    if (now && now.index < 6) notes.note('documentsReceivedDate', reading.today, place);
    return;
  }
  if (!cameThen(reading, { sentence, part, place, words, paper: paper[0].trim() }, day)) return;
  // "vom 4.11.": dated so, as good as come that day.
  notes.note('documentsReceivedDate', day.from, {
    start: Math.min(day.start, place.start),
    end: Math.max(day.end, place.end),
  });
}

/** Another paper, one that did not come, one that was talked of, one of the customer's own. */
const isNoPaper = (words: string, before: string): boolean =>
  has(P.other, words) ||
  has(P.no, before) ||
  INSTEAD.test(before) ||
  ABOUT_THEM.test(before) ||
  (isReadClosely(words) && !has(P.came, words)) ||
  has(P.mine, words.replace(OWN_THEN, ''));

/** A day on which something else happened, or will. */
const isOtherDay = (reading: Reading, day: DateHit): boolean =>
  UNTIL.test(reading.text.slice(Math.max(0, day.start - 24), day.start)) ||
  stillToCome(reading, day) ||
  isOnlyPrinted(reading, day) ||
  isOwnDated(reading, day) ||
  isOtherPost(reading, day);
const UNTIL = /\bbis (?:zum |spaetestens |zum spaetestens )*$/;

type Named = { sentence: Place; part: Place; place: Place; words: string; paper: string };
/** Whether the words between a paper and a day, and those around them, say that it came on it. */
function cameThen(reading: Reading, { sentence, part, place, words, paper }: Named, day: DateHit): boolean {
  const between = reading.text
    .slice(Math.min(day.end, place.end), Math.max(day.start, place.start))
    .replace(day.start > part.end ? /^\W*(?:der|die|das|welche[rs]?|which|that)\b/ : /^(?!)/, '');
  if (ofNextThing(reading, day, between)) return false;
  if (has(P.call, between) || TOLD_IN_IT.test(between) || has(P.later, words) || /[.!?]/.test(between)) return false;
  if (OWN_THEN.test(words) && day.start > part.start + words.search(OWN_THEN)) return false;
  // "Papers came from 28 September on": newspapers that come again and again.
  if (FROM_THEN_ON.test(reading.text.slice(Math.max(0, day.start - 6), day.end + 4))) return false;
  if (WEAK_PAPERS.test(paper) && (!has(P.sure, words.replace(GOT_CALL, '')) || has(P.call, words))) return false;
  const tail = reading.text.slice(place.end, Math.min(sentence.end, place.end + 70));
  // "Die Unterlagen samt Widerrufsbelehrung am 15.8.": what came in it stands between.
  const bare = between.replace(WITH_IT, '').length < 26;
  return has(P.came, words) || has(P.wrote, words) || bare || has(P.sure, tail);
}

const TRANSCRIPT =
  /^\W*(?:eine?|die|das|nur eine?) (?:\w+ )?(?:abschrift|transkript\w*|mitschrift|niederschrift|wortprotokoll|transcript)\b/;

/** "Ein Schreiben mit einer Abschrift": the same, named behind it. */
const OF_TRANSCRIPT =
  /^\W*(?:mit|samt|nebst|with) (?:nur |only )?(?:(?:eine[rm]?|der|dem|a|the) )?(?:\w+ )?(?:abschrift|transkript\w*|mitschrift|niederschrift|wortprotokoll|audiodatei|tonaufnahme|tonaufzeichnung|aufnahme|aufzeichnung|transcript|recording)\b/;

/** "Es kam ein Vertrag und gestern eine SMS": the day is that of what is named behind it. */
const ofNextThing = (reading: Reading, day: { end: number }, between: string): boolean =>
  /\b(?:und|and)\W*$/.test(between) && NEXT_THING.test(reading.text.slice(day.end, day.end + 24));
const NEXT_THING = /^\W*(?:(?:noch|dann|kam|auch|came|then) )*(?:ein|eine|einen|ne|nen|der|die|das|den|an?|the)\b/;

/** "Wegen der Unterlagen", "nach den Unterlagen gefragt": what was talked of. */
const ABOUT_THEM =
  /\b(?:wegen|bezueglich|zwecks|nach|um|because of|about|asked for)(?: (?:der|des|den|dem|die|das|meinen|meiner|deren|ihren|the|my))?\s*$/;
/** "Am 24. kamen die Unterlagen und ich habe sie bestätigt": what the customer did with them is told behind. */
const OWN_THEN = / (?:und|and) (?:ich|wir|hab|habe|i|we) .*$/;
/** "My mother got a call on 3 November about a contract": the call came, and no paper. */
const GOT_CALL = /\b(?:got|received) (?:a|an|another|this|the) (?:\w+ )?(?:phone )?call\b/g;
const WITH_IT =
  /^\W*(?:samt|mit|mitsamt|inklusive|inkl|nebst|und|with|and) (?:der |the )?\w*(?:belehrung|zusammenfassung|instructions)/;
/** "Statt Unterlagen kam der Stick": no papers. */
export const INSTEAD =
  /\b(?:statt|anstatt|anstelle|instead of)(?: (?:der|den|dem|von|the|any|\w*versprochene\w*))?\s*$/;

/** "A letter saying I joined by phone on 8 May": a day that the paper tells of. */
const TOLD_IN_IT = /\b(?:saying|says|said|claiming|by phone|on the phone|wonach|dass|ich haette|haetten)\b/;
const FROM_THEN_ON = /\bfrom .* on\b|\bab (?:dem )?$/;

/** "Heute früh, Montag, Mail mit ...": a day at the head of the sentence. */
function dayBefore(reading: Reading, part: Place, sentence: Place): DateHit | undefined {
  return reading.dates.find(
    (date) =>
      date.exact &&
      !date.problem &&
      date.start - sentence.start < 4 &&
      date.end < part.start &&
      part.start - date.end < 14,
  );
}

/** "In dem Vertrag, der am 12.11. ankam, ...": the day in the relative clause right behind the paper. */
function dayRelated(reading: Reading, place: Place, part: Place, sentence: Place): DateHit | undefined {
  if (reading.text.slice(place.end, part.end).trim() !== '') return undefined;
  const next = partsOf(reading.text, sentence).find((one) => one.start > part.end - 1 && one.start - part.end < 3);
  const words = next ? reading.text.slice(next.start, next.end) : '';
  if (!next || !RELATED.test(words) || !has(P.sure, words)) return undefined;
  return reading.dates.find((date) => date.exact && !date.problem && date.start >= next.start && date.end <= next.end);
}

const RELATED = /^\s*(?:der|die|das|welche[rs]?|which|that)\b/;
