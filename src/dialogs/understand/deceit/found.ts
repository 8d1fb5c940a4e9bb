// The day on which an untruth came out: told behind what the caller said, by whoever saw it or must know.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { isHypothetical } from '../../../knowledge/german/clauses.ts';
import type { Notes } from '../notes.ts';
import { OF_SOMETHING_ELSE, SEEN, TOLD_BY_ONE_WHO_KNOWS } from '../phrases/found.ts';
import { type Reading, sentenceAt, stillToCome } from '../reading.ts';
import { compile, first, has } from '../rule.ts';

const FOUND = compile(`${SEEN}|${TOLD_BY_ONE_WHO_KNOWS}`);
const OTHER = compile(OF_SOMETHING_ELSE);
/** So far from the word the day may stand. */
const AWAY = 60;

/** Notes the day where no nearer word gave it; called when the days of call and papers are known. */
export function noteFound(notes: Notes, reading: Reading): void {
  if (!notes.has('misledAbout') || notes.has('misledDiscoveredDate')) return;
  const call = notes.facts['callDate'];
  const told = Math.min(...['misledAbout', 'agreedOnPhone', 'channel'].map((fact) => sentenceOf(notes, reading, fact)));
  for (const [at, sentence] of reading.sentences.entries()) {
    if (at <= told || isHypothetical(sentence.text) || has(OTHER, sentence.text) || /\?\W*$/.test(sentence.text))
      continue;
    const cue = first(FOUND, sentence.text);
    if (!cue) continue;
    const day = reading.dates.find(
      (date) =>
        isPast(reading, date) &&
        date.start >= sentence.start &&
        date.end <= sentence.end &&
        Math.abs(date.start - sentence.start - cue.index) < AWAY,
    );
    if (!day || day.from === call || (typeof call === 'string' && day.from < call)) continue;
    return notes.note('misledDiscoveredDate', day.from, day);
  }
}

const sentenceOf = (notes: Notes, reading: Reading, fact: string): number =>
  notes.has(fact as 'misledAbout') ? sentenceAt(reading, notes.placeOf(fact as 'misledAbout').start) : Infinity;

const isPast = (reading: Reading, date: DateHit): boolean => date.exact && !date.problem && !stillToCome(reading, date);
