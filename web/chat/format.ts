// Days, times and sizes in the customer's language. Days are ISO days, times Europe/Berlin as everywhere.
const ZONE = 'Europe/Berlin';
let locale = 'de-DE';

/** The language in which days and times are written from now on. */
export function useLocale(lang: string): void {
  locale = lang === 'de' ? 'de-DE' : lang === 'en' ? 'en-GB' : lang;
}

const day = (iso: string): Date => new Date(`${iso}T12:00:00Z`);
const part = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day(iso));

/** In Russian, Ukrainian and Polish the word before it bends the weekday ("до пятницы"); in brackets it stands by itself. */
const withWeekday = (iso: string, options: Intl.DateTimeFormatOptions): string =>
  /^(?:ru|uk|pl)/.test(locale)
    ? `${part(iso, options)} (${part(iso, { weekday: 'long' })})`
    : part(iso, { weekday: 'long', ...options });
/** "Freitag, 20. November 2026" */
export const longDay = (iso: string): string => withWeekday(iso, { day: 'numeric', month: 'long', year: 'numeric' });
/** "Freitag, 20. November" */
export const weekDay = (iso: string): string => withWeekday(iso, { day: 'numeric', month: 'long' });
/** The year, where a day lies in another one than `from`. */
const yearOf = (iso: string, from: string): Intl.DateTimeFormatOptions =>
  iso.slice(0, 4) === from.slice(0, 4) ? {} : { year: 'numeric' };
/** "Fr, 20. Nov.", in another year than `from` "Mo, 6. Dez. 2027" */
export const shortDay = (iso: string, from: string): string =>
  part(iso, { weekday: 'short', day: 'numeric', month: 'short', ...yearOf(iso, from) }).replace('.,', ',');
/** "6. November", in another year than `from` with its year */
export const dayMonth = (iso: string, from = iso): string =>
  part(iso, { day: 'numeric', month: 'long', ...yearOf(iso, from) });

/** "14:04", of an ISO instant */
export const clock = (instant: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(new Date(instant));
/** The ISO day on which an instant falls in Germany. */
export const dayOf = (instant: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((+day(to) - +day(from)) / 86_400_000);
/** The ISO day so many days later. */
export const addDays = (iso: string, days: number): string =>
  new Date(+day(iso) + days * 86_400_000).toISOString().slice(0, 10);
/** Whether it is written as an ISO day. */
export const isDay = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** "84 KB" */
export function bytes(count: number): string {
  const number = (value: number, digits: number): string =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: digits }).format(value);
  return count < 1_000_000 ? `${number(Math.max(1, count / 1000), 0)} KB` : `${number(count / 1_000_000, 1)} MB`;
}
