// Days as people type them to a question about one: bare figures, ordinals in words, the year left to the calendar.
import { findDates, type DateHit } from '../../../knowledge/german/dates.ts';
import { ordinalOf } from '../../../knowledge/german/numbers.ts';
import { compile, has } from '../rule.ts';

const WEEKDAY = /^(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)s?$/;
const WEEKDAY_ENGLISH = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const MONTH = compile(
  '_(?:januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|' +
    'jan|feb|mrz|apr|jun|jul|aug|sept?|okt|nov|dez|oct|dec|january|february|march|may|june|july|october|december)_',
);
const PAST = compile(
  '_(?:war|kam|kamen|seit|gewesen|bereits|was|came|since|ist|wurde|wurden|gekommen|angekommen|lag)_',
);
/** Something still to come, where a day of the past was asked for. */
const TO_COME = compile('_(?:muss|müssen|soll|sollen|werde|termin|have to|appointment)_');
/** "…, also der 16.": the day said again, and better. */
const AGAIN = compile('_(?:also|genauer|genau|nämlich|sprich|das war der|i mean)_');

/** Days that lie so far back while their next date is near were meant as the next. */
const LONG_AGO = 300;
const SOON = 45;

const daysFrom = (a: string, b: string): number => Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b)).days;

/** A day of the month alone, in a further language: "13-го", "13 числа", "13-tego", "ayın 13'ü". */
const FURTHER_NTH = /^(?:ayın )?(\d{1,2})(?:[-‑]?(?:го|ого|te?go|ego)|(?:-?го)? числа|['’]?(?:ü|ue|u|i|ı|si|sı))\.?$/u;
/** Months as older people write them. */
const ROMANS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
/** "13 XI 2026", as a month is written in Poland. */
const ROMAN = new RegExp(`^(\\d{1,2})[. ] ?(${ROMANS.join('|')})(?:[. ] ?(\\d{4}))?(?: ?r\\.?)?$`);

/** The words in a form that the reading of dates knows: "am achten", "zum fuffzehnten", "3 11" as figures. */
function spelled(text: string, said: string): string {
  const figures = /^(?:am |den |der |vom |zum )?(\d{1,2})[. /-]{1,2}(\d{1,2})(?:[. /-]{1,2}(\d{2}|\d{4}))?\.?$/.exec(
    said,
  );
  if (figures) return `am ${figures[1]}.${figures[2]}.${figures[3] ?? ''}`;
  if (/^(?:der |den |am )?\d{1,2}\.?$/.test(said)) return `am ${said.replace(/\D/g, '')}.`;
  const nth = FURTHER_NTH.exec(said);
  if (nth) return `am ${nth[1]}.`;
  const roman = ROMAN.exec(text.trim());
  if (roman) return `am ${roman[1]}.${ROMANS.indexOf(roman[2] ?? '') + 1}.${roman[3] ?? ''}`;
  if (WEEKDAY.test(said)) return `am ${said}`;
  if (WEEKDAY_ENGLISH.test(said)) return `on ${said}`;
  if (has(MONTH, said)) return text;
  // "Samstag, also den 14.": the figure is surer than the day of the week.
  const again = /\b(?:also|genauer|sprich) (?:am |der |den |vom )?(\d{1,2})\.?$/.exec(said);
  if (again) return `am ${again[1]}.`;
  // "Vor drei Wochen, am Montag": the Monday of that time, not the last one.
  const ago =
    /\bvor (\p{L}+|\d+) wochen?\b[ ,]*(?:also |das war |genau )?(?:am |an einem )?(\p{L}+tag|mittwoch)\b/u.exec(said);
  if (ago && WEEKDAY.test(ago[2] ?? '')) return `am ${ago[2]} vor ${ago[1]} wochen`;
  // "Mit dem ersten Heft" counts booklets.
  const words = said.replace(COUNTED, ' ').split(/[^\p{L}\p{N}]+/u);
  const day = words
    .map((word) => ordinalOf(word.replace('fuffz', 'fuenfz')) ?? suffixed(word))
    .find((n) => n !== undefined);
  return day === undefined || /\d{1,2}\.|\b(?:am|zum|vom|den|der) \d{1,2}\b/.test(said) ? text : `am ${day}.`;
}
const COUNTED =
  /\b\p{L}+(?:ste|te)[nrsm]? (?:heft|hefte|ausgabe|brief|rechnung|mahnung|lieferung|paket|sendung|anruf|mal|rate|abbuchung|zahlung|mail|schreiben|tag|woche|monat|quartal|stock)\b/gu;
const suffixed = (word: string): number | undefined => {
  const hit = /^(\d{1,2})(?:ten|ter|te|th|st|nd|rd)$/.exec(word);
  return hit ? Number(hit[1]) : undefined;
};

/** The hit that is meant: the last of several that say the same day again, else the first exact one. */
function meant(hits: readonly DateHit[], typed: string): DateHit | undefined {
  const exact = hits.filter((hit) => hit.exact && !hit.problem);
  const last = exact.at(-1);
  if (last && exact.length > 1 && has(AGAIN, typed.toLowerCase())) return last;
  return exact[0] ?? hits.find((one) => one.problem) ?? hits[0];
}

/**
 * The days of a typed answer.
 * @param text as typed; @param said the same, folded
 * @param input `forward` for days that may be ahead of today
 * @returns ISO days, all that were named; or what is wrong with them. A vague day is no day.
 */
export function typedDays(
  text: string,
  said: string,
  { today, forward }: { today: string; forward?: boolean },
): string[] | 'impossibleDate' | 'futureDate' | 'notUnderstood' {
  const typed = spelled(text, said);
  const back = findDates(typed, { today });
  const ahead = findDates(typed, { today, forward: true });
  const [past, next] = [meant(back, typed), meant(ahead, typed)];
  if (!past || !next) return 'notUnderstood';
  if (past.problem && !forward) return past.problem;
  const yearLeftOpen = past.exact && next.exact && daysFrom(past.from, next.from) >= LONG_AGO;
  if (!forward) {
    if (has(TO_COME, said)) return 'notUnderstood';
    if (yearLeftOpen && daysFrom(today, next.from) <= SOON && daysFrom(past.from, today) > LONG_AGO)
      return 'futureDate';
    return past.exact ? allDays(back, past) : 'notUnderstood';
  }
  const tellsPast = has(PAST, said);
  const nearerBack = yearLeftOpen && daysFrom(past.from, today) < daysFrom(today, next.from);
  const chosen = !past.problem && (tellsPast || nearerBack) ? past : next;
  if (chosen.problem) return chosen.problem;
  return chosen.exact ? [chosen.from] : 'notUnderstood';
}

/** The day that is meant first, then every other that was named. */
const allDays = (hits: readonly DateHit[], first: DateHit): string[] => [
  ...new Set([first.from, ...hits.filter((hit) => hit.exact && !hit.problem).map((hit) => hit.from)]),
];
