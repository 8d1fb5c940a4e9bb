// The day on a court's envelope: the period runs from it, and not from the day on which somebody found it.
import { type DateHit, findDates } from '../../../knowledge/german/dates.ts';
import { daysAfter } from '../../../knowledge/law/deadlines/calendar.ts';
import { COURT_PAPERS } from '../../../knowledge/court-papers.ts';
import type { Notes } from '../notes.ts';
import { clauseAt, prepare, type Reading } from '../reading.ts';
import { compile, first, ways } from '../rule.ts';

/** What is written on it, by whomever; "ein gelber Umschlag kam" tells nothing of the kind. */
const WRITTEN_ON = compile(
  ways(
    '_(?:auf|außen auf|vorne auf) (?:dem|den|diesem) (?:gelben )?(?:umschlag|kuvert|couvert)_',
    '_(?:umschlag|kuvert) (?:\\w+ )?(?:ist|war|steht|datiert|trägt) (?:\\w+ ){0,2}(?:vom|von|den|das|der)_',
    '_(?:postbote|postbotin|briefträger|briefträgerin|zusteller|zustellerin|postman|mailman|' +
      'postie)_[^.!?\\n]{0,40}_(?:schrieb|geschrieben|notiert|vermerkt|eingetragen|draufgeschrieben|wrote|' +
      'written|noted|put)_',
    '_(?:zustelldatum|zustellvermerk|zustellungsdatum)_',
    '_on the (?:yellow )?envelope_',
    '_envelope (?:says|reads|is dated|shows)_',
  ),
);
/** "Der 25.", without a month. */
const BARE = /\b(?:der|den|vom|am|the|says) (?:the )?(\d{1,2})(?:[._]|st|nd|rd|th)?(?=$|[ .,;!])/;
/** "Auf dem Umschlag der Vertragsunterlagen", "von der Zeitung": not the court's. */
const OF_OTHERS =
  /^ ?(?:der|des|von|vom|zum|zur|mit|of|from) (?!\d|(?:\w+ )?\w*(?:gericht|bescheid|court|order|stempel|datum|tag)|(?:brief|post|zu)\w*)/;
/** Longer than this nobody leaves a court's post unopened: a slip in the year. */
const MOST_DAYS = 120;
/** Whether a day on the envelope fits the day on which it was found. */
export const fitsFound = (day: string, found: string): boolean => daysAfter(day, MOST_DAYS) >= found;

type Day = Pick<DateHit, 'from' | 'start' | 'end'>;

/** The day that is told to stand on the envelope. */
function dayOn(reading: Reading): Day | undefined {
  const written = first(WRITTEN_ON, reading.text);
  const clause = written && clauseAt(reading, written.index);
  if (!clause) return undefined;
  if (OF_OTHERS.test(reading.text.slice(written.index + written[0].length))) return undefined;
  const behind = /^[^,.;!?]{0,40}/.exec(reading.text.slice(written.index + written[0].length))?.[0] ?? '';
  const end = Math.max(clause.end, written.index + written[0].length + behind.length);
  const beside = reading.dates.filter((date) => date.start >= clause.start && date.start < end);
  const day = beside.find(({ start }) => start >= written.index) ?? beside.at(-1);
  if (day) return day.exact && !day.problem && day.from <= reading.today ? day : undefined;
  const bare = BARE.exec(reading.text.slice(clause.start, end));
  const [hit] = bare ? findDates(`am ${bare[1]}.`, { today: reading.today }) : [];
  if (!bare || !hit?.exact || hit.problem || hit.from > reading.today) return undefined;
  const start = clause.start + bare.index;
  return { from: hit.from, start, end: start + bare[0].length };
}

/** "Gekommen am 20.11., der Umschlag ist vom 19.11.": the earlier day is the one that counts. */
export function noteEnvelope(notes: Notes, reading: Reading): void {
  if (!COURT_PAPERS.has(notes.facts['dunning'])) return;
  const day = dayOn(reading);
  const known = notes.facts['dunningDate'];
  if (!day || (typeof known === 'string' && (known <= day.from || !fitsFound(day.from, known)))) return;
  if (notes.placeOf('documentsReceivedDate').start === day.start) notes.drop('documentsReceivedDate');
  notes.drop('dunningDate');
  notes.note('dunningDate', day.from, day);
}

/** The day on the envelope in words that need not name what lay in it. */
export const envelopeDay = (text: string, today: string): string | undefined => dayOn(prepare(text, today))?.from;
