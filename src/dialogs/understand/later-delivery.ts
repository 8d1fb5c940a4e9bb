// A delivery that is told as the second or a further one: periods run from the first.
import type { DateHit } from '../../knowledge/german/dates.ts';
import { clauseAt, type Reading } from './reading.ts';

const FURTHER =
  /\b(?:zweite[rsn]?|dritte[rsn]?|vierte[rsn]?|weitere[rsn]?|naechste[rsn]?|noch (?:ein|eine|einen|n|ne)|second|third|another|next) (?:\w+ )?(?:heft|hefte|ausgabe|paket|paeckchen|packerl|lieferung|kiste|karton|sendung|muenze|issue|parcel|box|delivery)\b/;

/** "Das zweite Heft kam am 20.11.", "am Freitag noch ein Päckchen": read in the clause of the day, as far as no other day stands between. */
export function isLaterDelivery(reading: Reading, { start, end }: DateHit): boolean {
  const clause = clauseAt(reading, start);
  const others = reading.dates.filter((one) => one.end <= start || one.start >= end);
  const from = Math.max(clause?.start ?? start, ...others.filter((one) => one.end <= start).map((one) => one.end));
  const to = Math.min(clause?.end ?? end, ...others.filter((one) => one.start >= end).map((one) => one.start));
  return FURTHER.test(reading.text.slice(from, Math.max(to, end)));
}
