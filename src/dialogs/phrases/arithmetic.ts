// The arithmetic of a date in English. The law writes it in German, in few fixed sentences; what is not one of them is left out.
import { MONTHS } from '../../knowledge/german/months.ts';
import { formatLongDay } from './format.ts';
import type { Lang } from '../../case/file.ts';
import { spoken } from './spoken.ts';
import { tongueOf } from './tongues/index.ts';
import type { Tongue } from './tongues/tongue.ts';

const DAY =
  /(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag), (?:der |den )?(\d{1,2})\. (\p{L}+) (\d{4})/gu;

const days = (text: string, lang: Lang = 'en'): string =>
  text.replace(DAY, (all, day: string, month: string, year: string) => {
    const number = MONTHS.findIndex((name) => name === month) + 1;
    if (number === 0) return all;
    return formatLongDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`, lang);
  });

/** Lengths of time as the law's steps of counting name them. */
const UNITS: Readonly<Record<string, string>> = {
  Tag: 'day',
  Tage: 'days',
  Woche: 'week',
  Wochen: 'weeks',
  Monat: 'month',
  Monate: 'months',
};
const length = (text: string): string => text.replace(/\p{L}+/gu, (word) => UNITS[word] ?? word);

/** Each step of counting as the law writes it, with its English. */
const SENTENCES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
  [/^Der sichere Tag: (\d+) Tage ab dem Anruf\./, (days) => `The safe day: ${days} days from the call. Until then a withdrawal is in time however one counts.`],
  [/^Der sichere Tag: (\d+) Tage ab dem Vertragsschluss\./, (days) => `The safe day: ${days} days from the contract. Until then a withdrawal is in time however one counts.`],
  [/^Gezählt ab dem Tag des Anrufs: (.+)\. Dieser Tag/, (day) => `Counted from the day of the call: ${day}. That day itself does not count.`],
  [/^Gezählt ab dem Tag, an dem die Firma Ihre Anfrage wohl hatte .+?: (.+)\. Dieser Tag/, (day) => `Counted from the day when the company probably had your request (three days after sending): ${day}. That day itself does not count.`],
  [/^Gezählt ab .+: ((?:Mo|Di|Mi|Do|Fr|Sa|So)\p{L}+, .+)\. Dieser Tag/u, (day) => `Counted from ${day}. That day itself does not count.`],
  [/^(.+) plus (\d+ \p{L}+) = (.+)\.$/u, (from, span, to) => `${from} plus ${length(span ?? '')} = ${to}.`],
  [/^Den gleichen Kalendertag gibt es/, () => 'That month has no such day; then its last day counts.'],
  [/^Das Gesetz verlangt „unverzüglich“: .*spätestens bis (.+?)\. Länger/, (day) => `The law says “without delay”: best at once, by ${day} at the latest. More than two weeks is mostly too late.`],
  [/^So ist vorsichtig gerechnet: Das Jahr/, () => 'That is counted carefully: the year begins only when the deceit is noticed.'],
  [/^Kein Werktag \(.+\): .*dass auch (.+) noch reicht\./, (day) => `No working day: there are good reasons to say that ${day} is still in time. Do not rely on it.`],
]; // prettier-ignore

/** The lines in the language of the talk. */
export function arithmeticIn(lines: readonly string[], lang: Lang): string[] {
  const own = tongueOf(lang);
  if (own) return sumsIn(lines, lang, own);
  if (spoken(lang) === 'de') return [...lines];
  return lines.flatMap((line) => {
    for (const [pattern, words] of SENTENCES) {
      const found = pattern.exec(line);
      if (found) return [days(words(...found.slice(1).map((part) => part ?? '')))];
    }
    return [];
  });
}

/** In the further languages only the sum itself is said: day, plus, days, equals, day. */
function sumsIn(lines: readonly string[], lang: Lang, { common }: Tongue): string[] {
  return lines.flatMap((line) => {
    const sum = /^(.+) plus (\d+) (\p{L}+) = (.+)\.$/u.exec(line);
    if (!sum) return [];
    const [, from = '', count = '', unit = '', to = ''] = sum;
    const word = /^Woche/.test(unit) ? common.weeks : /^Monat/.test(unit) ? common.monthsLong : common.days;
    return [`${days(from, lang)} + ${count} ${word} = ${days(to, lang)}`];
  });
}
