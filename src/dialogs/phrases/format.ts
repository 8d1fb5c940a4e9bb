// Values as people read them: days with their weekday, money, lists. Formatters are made once per language.
import type { Lang } from '../../case/file.ts';
import { remembered } from '../../knowledge/remembered.ts';
import { tongueOf } from './tongues/index.ts';
import type { Money } from '../../knowledge/facts.ts';

const localeOf = (lang: Lang): string => tongueOf(lang)?.locale ?? (lang === 'en' ? 'en-GB' : 'de-DE');
function cached<T>(make: (locale: string) => T): (lang: Lang) => T {
  const made = new Map<Lang, T>();
  return (lang) => {
    const known = made.get(lang) ?? make(localeOf(lang));
    made.set(lang, known);
    return known;
  };
}

// `Intl` formats plain days only through a time zone, so a day is taken as noon in UTC.
const shortDay = cached(
  (l) =>
    new Intl.DateTimeFormat(l, { weekday: 'short', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const longDay = cached(
  (l) =>
    new Intl.DateTimeFormat(l, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const plainDay = cached(
  (l) => new Intl.DateTimeFormat(l, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
const weekday = cached((l) => new Intl.DateTimeFormat(l, { weekday: 'long', timeZone: 'UTC' }));
const cash = cached((l) => new Intl.NumberFormat(l, { style: 'currency', currency: 'EUR' }));
const and = cached((l) => new Intl.ListFormat(l, { type: 'conjunction' }));

// oxlint-disable-next-line no-restricted-globals -- a given day, no clock
const noon = (iso: string): Date => new Date(`${iso}T12:00:00Z`);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a string is an ISO day. */
export const isDay = (value: unknown): value is string => typeof value === 'string' && DAY.test(value);

/** "Fr, 6. November 2026" / "Fri 6 November 2026". */
export const formatDay = (iso: string, lang: Lang): string => shortDay(lang).format(noon(iso)).replace('.,', ',');

/** In these the word before it bends the weekday ("до пятницы"); in brackets it stands by itself. */
const BENT = new Set(['ru', 'uk', 'pl']);
/** "Freitag, 6. November 2026", „6 ноября 2026 г. (пятница)“. */
export const formatLongDay = (iso: string, lang: Lang): string =>
  BENT.has(lang)
    ? `${plainDay(lang).format(noon(iso))} (${weekday(lang).format(noon(iso))})`
    : longDay(lang).format(noon(iso));

/** "24,99 €". */
export const formatMoney = (value: Money, lang: Lang): string => cash(lang).format(value.amount);

/** "a, b und c". */
export const formatList = (items: readonly string[], lang: Lang): string => and(lang).format(items);

/** Any value of a phrase in words. */
export function formatValue(value: unknown, lang: Lang): string {
  if (isDay(value)) return formatLongDay(value, lang);
  if (Array.isArray(value))
    return formatList(
      value.map((v) => formatValue(v, lang)),
      lang,
    );
  if (typeof value === 'object' && value !== null && 'amount' in value) return formatMoney(value as Money, lang);
  return String(value);
}

/** Days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  spans(`${from} ${to}`, () => Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days);
/** The days of a case are told and compared again and again. */
const spans = remembered<number>(64);

/** "19. August 2026". */
export const formatPlainDay = (iso: string, lang: Lang): string => plainDay(lang).format(noon(iso));
