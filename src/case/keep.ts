// How long a case is kept: 24 hours without a fact, else by the last word and the last open deadline.
import type { CaseFile } from './file.ts';
import type { Deadline } from '../knowledge/law/assessment.ts';
import { remembered } from '../knowledge/remembered.ts';

const days = remembered<string>(256);
const MINUTE = 'YYYY-MM-DDTHH:MM'.length;

/**
 * The calendar day of an instant in Germany, ISO. Time zones are slow, and every turn asks several times for the same: German
 * days begin with a minute, so the instants of one minute share their day.
 * @param instant ISO
 */
export const dayOf = (instant: string): string =>
  days(instant.endsWith('Z') ? instant.slice(0, MINUTE) : instant, () =>
    Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString(),
  );

const shifted = remembered<string>(1024);
/** An ISO day so much later; remembered, because every turn of every case counts from the same few days. */
const after = (day: string, by: { days?: number; months?: number }): string =>
  shifted(`${day}${by.days ?? ''}/${by.months ?? ''}`, () => Temporal.PlainDate.from(day).add(by).toString());
const later = (a: string, b: string): string => (a >= b ? a : b);
const earlier = (a: string, b: string): string => (a <= b ? a : b);

/** The last day of a deadline, on any reading. */
export const lastDay = (deadline: Deadline): string | undefined =>
  [deadline.safeUntil, deadline.sendBy, deadline.latestArguable]
    .filter((d) => d !== undefined)
    .sort()
    .at(-1);

/**
 * The last day on which the case is kept.
 * @param deadlines all deadlines of all matters
 * @returns ISO day: the last word + 30 days or the last open deadline + 60 days, at most 15 months, or the earlier day the customer chose
 */
export function keptUntil(file: CaseFile, deadlines: readonly Deadline[]): string {
  const lastWord = dayOf(file.lastWord);
  const hasFact = Object.keys(file.person).length > 0 || file.matters.some((m) => Object.keys(m.facts).length > 0);
  if (!hasFact && file.letters.length === 0 && file.evidence.length === 0) return after(lastWord, { days: 1 });
  let end = after(lastWord, { days: 30 });
  for (const deadline of deadlines) {
    const last = lastDay(deadline);
    if (last && last >= lastWord) end = later(end, after(last, { days: 60 }));
  }
  end = earlier(end, after(dayOf(file.started), { months: 15 }));
  if (file.keepUntil) end = earlier(end, file.keepUntil);
  return end;
}

/** Whether anything of the customer stands in the file yet. */
export const isEmpty = (file: CaseFile): boolean =>
  Object.keys(file.person).length === 0 &&
  file.matters.every((m) => Object.keys(m.facts).length === 0) &&
  file.letters.length === 0 &&
  file.evidence.length === 0;
