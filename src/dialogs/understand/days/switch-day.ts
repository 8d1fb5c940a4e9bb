// From when one is supplied or moved: days that lie ahead, read only where a switch is told.
import { type DateHit, findDates } from '../../../knowledge/german/dates.ts';
import { ahead } from './events.ts';
import type { Notes } from '../notes.ts';
import { type Reading, sameSentence } from '../reading.ts';
import { compile, has } from '../rule.ts';

/** "Übermorgen wird meine Nummer portiert": days that lie ahead are read where a switch is told, and there every day counts. */
export function noteTomorrow(notes: Notes, reading: Reading): void {
  if (notes.facts['providerSwitch'] !== true || notes.has('switchDate')) return;
  for (const sentence of reading.sentences) {
    if (!has(MOVES, sentence.text)) continue;
    const found = findDates(sentence.text, { today: reading.today, forward: true });
    const day = found.find(
      ({ quote, from, exact, problem }) => exact && !problem && /morgen|tomorrow/i.test(quote) && from > reading.today,
    );
    if (day) notes.note('switchDate', day.from, { start: sentence.start + day.start, end: sentence.start + day.end });
  }
}
const MOVES = compile(
  '_(?:portier\\w*|umgestellt|umstellung|umziehen|umzieht|wechsel\\w*|wechsle|übertragen|abgeschaltet|' +
    'umgeschaltet|schalttermin|umschaltung|lieferbeginn|beliefert|ported|switch\\w*|moved)_',
);

/** "Ab 1.1.", "zum 1.1.". */
const FROM_WHEN =
  /\b(?:ab|zum|ab dem|zu dem|from|starting|lieferbeginn(?: ist)?(?: am| der)?|supply (?:from|starts)(?: on)?) (?:dem |der |den |the )?$/;
/** Whether a day is told as a beginning, by the word before it or within what was read as the day. */
const fromWhen = (reading: Reading, { start, quote }: DateHit): boolean =>
  /^(?:ab|zum|from) /i.test(quote) || FROM_WHEN.test(reading.text.slice(Math.max(0, start - 32), start));

/** A switch is announced for the next months; a day that comes again only in a year has been. */
const isFar = (today: string, next: string): boolean =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(next)).days > SWITCH_WITHIN;
const SWITCH_WITHIN = 300;

const CAME_THEN =
  /^ (?:(?:kam|kamen|lag|erhielt|bekam|came)|(?:hab|habe|haben) (?:ich|wir) [^.!?,]{0,60}(?:bekommen|erhalten|gekriegt)|i got)\b/;

/** Gives a day to the switch; false where another one says from when, or it lies too far ahead. */
export function noteSwitch(notes: Notes, reading: Reading, date: DateHit): boolean {
  // "Heute schreibt mir Voxenergie, ich werde ab 1. Januar beliefert": the day that says from when.
  if (
    !fromWhen(reading, date) &&
    reading.dates.some((one) => sameSentence(reading, one, date) && fromWhen(reading, one))
  )
    return false;
  // "Heute kam die Kündigungsbestätigung": the day on which a paper came.
  if (!fromWhen(reading, date) && CAME_THEN.test(reading.text.slice(date.end))) return false;
  const next = ahead(reading, date);
  if (next === undefined || isFar(reading.today, next)) return false;
  notes.note('switchDate', next, date);
  return true;
}
