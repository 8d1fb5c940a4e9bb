// A delivery that is told as the second or a further one: periods run from the first.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { clauseAt, type Reading } from '../reading.ts';

const FURTHER =
  /\b(?:zweite[rsn]?|dritte[rsn]?|vierte[rsn]?|weitere[rsn]?|naechste[rsn]?|noch (?:ein|eine|einen|n|ne)|second|third|another|next) (?:\w+ )?(?:heft|hefte|ausgabe|paket|paeckchen|packerl|lieferung|kiste|karton|sendung|muenze|issue|parcel|box|delivery)\b/;

/** "Das zweite Heft kam am 20.11., das erste am 1.11.": the day of the first, told behind the second. */
export const firstDelivery = ({ text, dates }: Reading, { end }: DateHit): DateHit | undefined =>
  dates.find(
    (date) =>
      date.exact &&
      !date.problem &&
      date.start > end &&
      date.start - end < NEAR &&
      FIRST.test(text.slice(end, date.start)),
  );
const NEAR = 60;
const FIRST =
  /^[\s,;.]*(?:und |aber )?(?:das|die|der) erste(?: (?:heft|ausgabe|paket|paeckchen|lieferung|kiste|karton|sendung|muenze|kam|war|schon|bereits|da))* (?:am )?$|^[\s,;.]*(?:and )?the first (?:one )?(?:came |arrived )?(?:on )?$/;

/** "Das zweite Heft kam am 20.11.", "am Freitag noch ein Päckchen": read in the clause of the day, as far as no other day stands between. */
export function isLaterDelivery(reading: Reading, { start, end }: DateHit): boolean {
  const clause = clauseAt(reading, start);
  const others = reading.dates.filter((one) => one.end <= start || one.start >= end);
  const from = Math.max(clause?.start ?? start, ...others.filter((one) => one.end <= start).map((one) => one.end));
  const to = Math.min(clause?.end ?? end, ...others.filter((one) => one.start >= end).map((one) => one.start));
  return FURTHER.test(reading.text.slice(from, Math.max(to, end)));
}
