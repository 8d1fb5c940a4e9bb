// The instant at which the store ends a case: after the last day it is kept (src/case/keep.ts), or 24 hours for an empty one.
import type { CaseFile } from '../../case/file.ts';
import { dayOf, isEmpty } from '../../case/keep.ts';
import { remembered } from '../../knowledge/remembered.ts';

const ZONE = 'Europe/Berlin';
const EMPTY_HOURS = 24;

const midnights = remembered<Temporal.Instant>(256);
/** The first instant after a day. */
const endOf = (day: string): Temporal.Instant =>
  midnights(day, () => Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(ZONE).toInstant());

/**
 * @param keptUntil ISO day, kept through that day
 * @param now instant of the real clock
 * @param today the bot's day; while it is shifted (WORTLAUT_TODAY) days of both calendars meet in one file, and
 *   nothing ends earlier than tomorrow, so that a test or a training loses no case
 */
export function expiresOf(file: CaseFile, keptUntil: string, now: string, today: string): string {
  const afterWord = Temporal.Instant.from(file.lastWord).add({ hours: EMPTY_HOURS });
  if (isEmpty(file)) return afterWord.toString();
  const midnight = endOf(keptUntil);
  if (dayOf(now).toString() === today) return midnight.toString();
  return Temporal.Instant.compare(midnight, afterWord) > 0 ? midnight.toString() : afterWord.toString();
}
