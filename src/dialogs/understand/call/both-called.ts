// "Telekom rief am 16. an, Vodafone am 18., bei beiden hab ich ja gesagt": two calls of two companies, told with one end.
import { prepare, type Reading } from '../reading.ts';

/** What is said of both of them at once; without it the second call may be one about the first contract. */
const BOTH =
  /(?:,|\bund\b|[.;])?[^,.;]{0,20}\b(?:bei|von|mit|zu)? ?(?:beide[nrms]?|jedes mal|jedesmal|both(?: of them)?)\b/;
const CALLED = /\b(?:angerufen|anrief(?:en)?|rief(?:en)?|anruf|called|rang|phoned)\b/;
/** One's own call, or the old supplier's, is no second contract. */
const OTHERWISE =
  /\b(?:rief ich|(?:hab|habe|hatte) ich (?:\w+ ){0,5}angerufen|ich (?:hab|habe|hatte) (?!mich)(?:\w+ ){0,5}angerufen|i (?:called|rang|phoned)|gekuendigt|bisherige\w*|alte[rnms]?|zurueckgewinn\w*|im namen|im auftrag|angeblich\w*)\b/;

/** @returns the two parts, each with what is said of both; none where it is no such story */
export function bothCalled(reading: Reading): Reading[] {
  const { text, companies, dates } = reading;
  const ids = [...new Set(companies.map(({ company }) => company.id))];
  const both = BOTH.exec(text);
  if (ids.length !== 2 || !both || OTHERWISE.test(text)) return [];
  const second = companies.find(({ company }) => company.id === ids[1]);
  if (
    !second ||
    both.index < second.end ||
    companies.some((one) => one.start > second.start && one.company.id === ids[0])
  )
    return [];
  const turn = /.*(?:,|;|\.|\bund\b|\band\b)(?= [^,;]{0,60}$)/s.exec(
    text.slice(0, second.start).replaceAll(/(?<=\d)\./g, '_'),
  );
  const from = turn ? turn[0].length : second.start;
  const told = (start: number, end: number): boolean =>
    CALLED.test(text.slice(start, end)) && dates.some((day) => day.exact && day.start >= start && day.start < end);
  if (!told(0, from) || !told(from, both.index)) return [];
  const source = (start: number, end: number): string =>
    reading.source.slice(reading.folded.at[start] ?? 0, end >= text.length ? undefined : reading.folded.at[end]);
  const end = source(both.index, text.length);
  return [source(0, from), source(from, both.index)].map((part) =>
    prepare(`${part.replace(/\W+(?:und|and)?\W*$/u, '')}${end}`, reading.today),
  );
}
