// The day that stands beside a thing or paper in its part of the sentence.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { isDayOfOrder } from '../papers/other-post.ts';
import { SURELY_CAME } from '../phrases/deliveries.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { compile, has } from '../rule.ts';
import { isTelegram } from './telegram.ts';

const P = {
  sure: compile(SURELY_CAME),
};

/** So near behind a paper's name a day is its own. */
export const BESIDE = 6;

const WITH_THEM = /^\W*(?:und|samt|mit|sowie|nebst|and|with) (?:die |der |dem |einer |the )?\w+ /;

/** The day nearest to the place, the one behind a verb of arrival first: "Mail kam vor fünf Tagen". */
export function dayBeside(reading: Reading, place: Place, part: Place): DateHit | undefined {
  const behind = isTelegram(reading, place.start);
  const days = reading.dates.filter(
    (date) =>
      date.exact &&
      !date.problem &&
      !date.ofCall &&
      !isDayOfOrder(reading, date) &&
      date.start >= part.start &&
      date.start < part.end &&
      (!behind || date.start > place.start),
  );
  const gap = (date: DateHit): number => (date.end <= place.start ? place.start - date.end : date.start - place.end);
  // "Mail kam vor fünf Tagen": the day behind the verb.
  const told = days.find(
    (date) =>
      date.start > place.end &&
      has(P.sure, reading.text.slice(place.end, date.start)) &&
      // "Die Unterlagen und die Belehrung kamen am 14.": what came with them stands between.
      reading.text.slice(place.end, date.start).replace(WITH_THEM, ' ').length < 30,
  );
  if (told) return told;
  return days.filter((date) => gap(date) < 60).sort((a, b) => gap(a) - gap(b))[0];
}
