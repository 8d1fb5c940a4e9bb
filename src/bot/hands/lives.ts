// The instant at which the store ends a case: after the last day it is kept (src/case/keep.ts), or 24 hours for an empty one.
import type { CaseFile } from '../../case/file.ts';
import { dayOf, isEmpty } from '../../case/keep.ts';
import { remembered } from '../../knowledge/remembered.ts';

const ZONE = 'Europe/Berlin';
const EMPTY_HOURS = 24;
const HOUR_MS = 3_600_000;

const midnights = remembered<string>(256);
/** The first instant after a day. */
const endOf = (day: string): string =>
  midnights(day, () => Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(ZONE).toInstant().toString());

/**
 * @param keptUntil ISO day, kept through that day
 * @param now instant of the real clock
 * @param today the bot's day; while it is shifted (WORTLAUT_TODAY) days of both calendars meet in one file, and
 *   nothing ends earlier than tomorrow, so that a test or a training loses no case
 */
export function expiresOf(file: CaseFile, keptUntil: string, now: string, today: string): string {
  const midnight = endOf(keptUntil);
  if (!isEmpty(file) && dayOf(now) === today) return midnight;
  const afterWord = new Date(Date.parse(file.lastWord) + EMPTY_HOURS * HOUR_MS);
  return !isEmpty(file) && Date.parse(midnight) > afterWord.getTime() ? midnight : afterWord.toISOString();
}
