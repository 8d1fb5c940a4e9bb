// "Am 3.11. hat mich Vodafone angerufen wegen Internet und am 10.11. E.ON wegen Strom": each company with a day and a product of its own.
import { prepare, type Reading } from '../reading.ts';
import { productOf } from './sold.ts';

type Place = { start: number; end: number };

/** What is said of all of them at once. */
const OF_ALL =
  /(?:,|\bund\b|[.;])?[^,.;]{0,20}\b(?:bei|von|mit|zu)? ?(?:beide[nrms]?|alle[ns]?|alles|jedes mal|jedesmal|ueberall|jeweils|both(?: of them)?)\b/;
/** Without any call told the days may be those of papers. */
const CALL = /\b(?:angerufen|anrief(?:en)?|rief(?:en)?|ruft|anruf\w*|telefon\w*|called|rang|phoned|phone)\b/;
/** What each part tells besides: a call, a sale, a contract, or what it was about. */
const TOLD =
  /\b(?:angerufen|rief(?:en)?|ruft|anruf\w*|telefon\w*|verkauf\w*|\w*vertrag|\w*abo|wegen|unterschrieben|called|rang|phoned|sold|about)\b/;
/** Their number is told first: then each part may be short. */
const ANNOUNCED =
  /\b(?:zwei|drei|vier|2|3|4|two|three) (?:\w+ )?(?:sachen|dinge|probleme|vertraege|faelle|anrufe|things|contracts|calls)\b/;
/** A company told of for another reason than a sale: the old one, the one behind, whoever billed or wrote. */
const OTHERWISE =
  /\b(?:kund(?:e|in)|\w*kuendig\w*|\w*wechsel\w*|gewechselt|statt|vorher|frueher|bisher\w*|seit|alte[rnms]?|\w*rechnung|mahnung|\w*inkasso\w*|\w*bestaetig\w*|nachbar\w*|abgebucht|laut|unterlagen|brief|post|mail|zurueck\w*|gehoert|im namen|im auftrag|angeblich\w*|behaupt\w*|ausgegeben|telefoniert|gesprochen|zufrieden|beschwer\w*|rief ich|ich (?:hab|habe|hatte) (?!mich)(?:\w+ ){0,5}angerufen|customer|switch\w*|bill|on behalf|old)\b/;

/** @returns one part for each company, with what is said of all; none where it is no such story */
export function eachDated(reading: Reading): Reading[] {
  const { text, companies } = reading;
  const firms = companies.filter(({ company }) => company.kind !== 'collector' && company.kind !== 'comparison');
  const days = reading.dates.filter(({ exact }) => exact).toSorted((a, b) => a.start - b.start);
  if (firms.length < 2 || firms.length !== days.length || companies.length !== firms.length) return [];
  if (reading.dates.length !== days.length || new Set(firms.map(({ company }) => company.id)).size !== firms.length)
    return [];
  const pairs = firms.map((firm, i): Place => {
    const day = days[i] ?? firm;
    return { start: Math.min(firm.start, day.start), end: Math.max(firm.end, day.end) };
  });
  const from = pairs.map(({ start }, i) => (i === 0 ? 0 : turnBetween(text, pairs[i - 1]?.end ?? 0, start)));
  if (from.some((at) => at < 0)) return [];
  const last = pairs.at(-1)?.end ?? 0;
  const common = OF_ALL.exec(text.slice(last));
  const end = common ? last + common.index : text.length;
  if (!CALL.test(text) || OTHERWISE.test(text.slice(0, end))) return [];
  const source = (start: number, to: number): string =>
    reading.source.slice(reading.folded.at[start] ?? 0, to >= text.length ? undefined : reading.folded.at[to]);
  const spans = from.map((start, i): Place => ({ start, end: from[i + 1] ?? end }));
  const announced = ANNOUNCED.test(text);
  if (!announced && !spans.every((span) => TOLD.test(text.slice(span.start, span.end)))) return [];
  const parts = spans.map((span) => source(span.start, span.end).replace(/\W+(?:und|and|außerdem)?\W*$/u, ''));
  const sold = parts.map((part) => productOf(prepare(part, reading.today), undefined)?.value);
  if (sold.includes(undefined) || new Set(sold).size !== sold.length) return [];
  return parts.map((part) => prepare(`${part}${source(end, text.length)}`, reading.today));
}

/** Where the next company's part begins: behind the last mark or "und" between the two; less than 0 where nothing parts them. */
function turnBetween(text: string, end: number, start: number): number {
  if (start <= end) return -1;
  const turn = /.*(?:[,;.\n]|\bund\b|\band\b)/s.exec(text.slice(end, start));
  return turn ? end + turn[0].length : -1;
}
