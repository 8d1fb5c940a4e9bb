// German date phrases in words: gestern, letzten Dienstag, vor ca. 3 Wochen, Anfang Oktober, zwei Tage später.
import type { DatePhrase } from '../calendar.ts';
import { ago, justNow, later, recently, since, today, tomorrow } from './counted.ts';
import { advent, aroundFeasts, feasts, holidays } from './feasts.ts';
import { dayInWords, dayOfMonth, namedDay, ordinals, twoDays } from './named-days.ts';
import { month, season, spans, weekOfMonth } from './spans.ts';
import { betweenDays, shortWeekday, weekday, weekdayInMonth } from './weekdays.ts';

/** Every German phrase in words; the longest hit at a place wins. */
export const GERMAN_DATES: readonly DatePhrase[] = [
  namedDay,
  twoDays,
  ordinals,
  weekdayInMonth,
  betweenDays,
  shortWeekday,
  month,
  season,
  today,
  justNow,
  tomorrow,
  ago,
  since,
  weekday,
  spans,
  recently,
  later,
  holidays,
  feasts,
  advent,
  aroundFeasts,
  weekOfMonth,
  dayOfMonth,
  dayInWords,
];
