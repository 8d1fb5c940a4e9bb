// Days, holidays and § 193 BGB: which days are working days in Germany, and where a period ends that falls on another.
import { MONTHS } from '../../german/months.ts';
import { getHolidays } from 'feiertagejs';
import type { FactValues } from '../../facts.ts';
import { remembered } from '../../remembered.ts';

/** A German Land by its short name, as the facts know it. */
export type Land = FactValues['federalState'];
/** Where the declaration is made and where it goes: a holiday of one Land alone moves nothing. */
export type Places = { federalState?: Land | undefined; traderState?: Land | undefined };

const WEEKDAYS = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'] as const;

const kept = remembered<ReadonlyMap<string, string>>(256);

/**
 * The public holidays of a Land in a year, or those of all Germany.
 * 15 August counts only in the Saarland: in Bavaria it depends on the municipality, and municipal holidays are ignored.
 */
export function holidays(year: number, land: Land | 'BUND'): ReadonlyMap<string, string> {
  return kept(`${year}${land}`, () => {
    const list = getHolidays(year, land).filter((day) => land !== 'BY' || day.name !== 'MARIAHIMMELFAHRT');
    // Its `date` is noon in UTC wherever the server stands; its `dateString` is that of the server's own zone.
    return new Map(list.map((day) => [day.date.toISOString().slice(0, 10), day.translate('de') ?? day.name]));
  });
}

/** Why a day is no working day at both places ("ein Samstag", "Neujahrstag"), or null if it is one. */
export function dayOff(day: Temporal.PlainDate, places: Places): string | null {
  const iso = day.toString();
  const nationwide = holidays(day.year, 'BUND').get(iso);
  if (nationwide) return nationwide;
  if (day.dayOfWeek === 6) return 'ein Samstag';
  if (day.dayOfWeek === 7) return 'ein Sonntag';
  const { federalState, traderState } = places;
  if (!federalState || !traderState) return null;
  const here = holidays(day.year, federalState).get(iso);
  return here && holidays(day.year, traderState).has(iso) ? here : null;
}

/** § 193 BGB: the next working day, if the last day is none; with the reasons of each skipped day. */
export function nextWorkingDay(
  day: Temporal.PlainDate,
  places: Places,
): { day: Temporal.PlainDate; skipped: { day: Temporal.PlainDate; why: string }[] } {
  const skipped: { day: Temporal.PlainDate; why: string }[] = [];
  let at = day;
  for (let why = dayOff(at, places); why; why = dayOff(at, places)) {
    skipped.push({ day: at, why });
    at = at.add({ days: 1 });
  }
  return { day: at, skipped };
}

/** „Montag, 23. November 2026“. */
export const inWords = (day: Temporal.PlainDate): string =>
  `${WEEKDAYS[day.dayOfWeek - 1]}, ${day.day}. ${MONTHS[day.month - 1]} ${day.year}`;

const shifted = remembered<string>(4096);
/** An ISO day some days later (or earlier); remembered, like the periods. */
export const daysAfter = (day: string, days: number): string =>
  shifted(`${day}${days}`, () => Temporal.PlainDate.from(day).add({ days }).toString());
