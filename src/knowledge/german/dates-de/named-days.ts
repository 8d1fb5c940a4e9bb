// A day by its figure or its word: "5. November 2026", "am fünften elften", "am 19ten", "vom 30.9. bis 2. Oktober".
import { type DatePhrase, dated, fullYear, type Span, yearless } from '../calendar.ts';
import { ORDINAL_WORD, ordinalOf } from '../numbers.ts';
import { phrase } from '../words.ts';
import { MONTH, monthOf, DAY, LAST } from './names.ts';

/** "Freitag, den", "Mo.,": the weekday in front, at full length or in two letters. */
const WEEKDAY_BEFORE = `(?:(?:${DAY}|mo|di|mi|do|fr|sa|so)[.,]{0,2} (?:den |dem |der )?)?`;
/** "5. ", "fünften ", "17ten ". */
const DAY_OF_MONTH = `(\\d{1,2}|${ORDINAL_WORD})(?:\\.| |\\. |ten |te |en )?`;
/** "Ich war am 10. November 17, jetzt bin ich 18": how old somebody was then. */
const AND_NOW_OF_AGE =
  ',? (?:und |aber |doch )?(?:jetzt|nun|inzwischen|mittlerweile|heute|seit[^.!?,]{0,20}) (?:bin ich|ist (?:er|sie)) (?:auch |schon |endlich )?(?:18|achtzehn|volljährig)(?=[\\s]?[,.;!?\\n]|$| jahre alt)';
/** "2026", "'26", "26", "letztes Jahr", "d. J."; what is a sum, an hour, a length or an age is no year. */
const YEAR_BEHIND =
  `(?:,? (?:'?(\\d{4})|'(\\d\\d)|(?!1[0-7]${AND_NOW_OF_AGE})(\\d\\d)(?=[\\s,.;:)]|$)|` +
  `(?:(?:im|des|vom) )?(?:(${LAST}) jahr(?:es)?_)|(?:d\\. ?j\\.|dieses jahres_|des laufenden jahres_))` +
  '(?![.,:]?\\d|\\s?(?:€|euro|uhr|gb|jahre|prozent|%|minuten|stunden|tage|monate|wochen)))?';

/** "5. November 2026", "am fünften November", "5.Nov 26", "5. Mai letztes Jahr"; weekday before it or not. */
export const namedDay: DatePhrase = {
  pattern: phrase(`(?<![\\d.,])_${WEEKDAY_BEFORE}${DAY_OF_MONTH}(${MONTH})_\\.?${YEAR_BEHIND}`),
  read(hit, context) {
    const word = hit[1] ?? '';
    const dayOfMonth = /^\d/.test(word) ? Number(word) : (ordinalOf(word) ?? 0);
    const month = monthOf(hit[2] ?? '');
    if (dayOfMonth < 1 || dayOfMonth > 39) return undefined;
    const digits = hit[3] ?? hit[4] ?? hit[5];
    const thisYear = digits === undefined && /(?:d\. ?j\.|jahres)$/.test(hit[0]);
    const year = hit[6]
      ? context.today.year - 1
      : thisYear
        ? context.today.year
        : digits === undefined
          ? undefined
          : fullYear(digits, context.today);
    if (dayOfMonth > 31) return { from: '', to: '', exact: false, problem: 'impossibleDate' };
    return year === undefined ? yearless(month, dayOfMonth, context) : dated(year, month, dayOfMonth, context);
  },
};

/** "am 21. oder 22. Oktober", "zwischen dem 12. und 14. November", "vom 30.9. bis 2. Oktober 2026": from the one to the other. */
export const twoDays: DatePhrase = {
  pattern: phrase(
    '(?<![\\d.,])_(?:(?:irgendwann )?(zwischen) |(vom) |(?:am |den )?)(?:dem |den )?' +
      `(\\d{1,2})\\. ?(?:(\\d{1,2})\\.|(${MONTH})_)? ?` +
      '(?:(und)|(bis|-)|(?:oder|od\\.|/))(?: zum| dem| den| am)? ?' +
      `(\\d{1,2})\\. ?(?:(\\d{1,2})\\.|(${MONTH})_)(?: ?(\\d{4})_)?`,
  ),
  read(hit, context) {
    const [, between, since, firstDay, firstNumber, firstName, and, until, lastDay, lastNumber, lastName, year] = hit;
    // "am 3. und 5. November" are two days, and each is one.
    if (Boolean(and) !== Boolean(between) || Boolean(until) !== Boolean(since)) return undefined;
    const month = Number(lastNumber ?? monthOf(lastName ?? ''));
    const from = firstNumber ? Number(firstNumber) : firstName ? monthOf(firstName) : month;
    const read = (of: number, dayOfMonth: number): Span =>
      year ? dated(Number(year), of, dayOfMonth, context) : yearless(of, dayOfMonth, context);
    const [first, last] = [read(from, Number(firstDay)), read(month, Number(lastDay))];
    if (first.problem || last.problem || first.from >= last.from) return undefined;
    return { from: first.from, to: last.from, exact: false };
  },
};

/** "fünften", "17ten" as a number. */
const ordinal = (word = ''): number | undefined =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : ordinalOf(word.replace('siebenten', 'siebten'));

/** "am fünften elften", "den 17ten 11ten", "dreißigster siebter." */
export const ordinals: DatePhrase = {
  pattern: phrase(
    `_(?:(?:am|vom|der|den|seit dem|dem) (?:(?:${DAY}),? (?:den |dem |der )?)?|(?<=(?:^|[.!?:;,\\n] ?)))` +
      `(${ORDINAL_WORD}|\\d{1,2}te[nr]?) (${ORDINAL_WORD}|siebenten|\\d{1,2}te[nr]?)_`,
  ),
  read(hit, context) {
    const [dayOfMonth, month] = [ordinal(hit[1]), ordinal(hit[2])];
    return dayOfMonth && month && dayOfMonth <= 31 && month <= 12 ? yearless(month, dayOfMonth, context) : undefined;
  },
};

/** "am fünfzehnten", "Freitag, der Dreizehnte": a day in words that nothing is counted with. */
export const dayInWords: DatePhrase = {
  pattern: phrase(
    `_(?:am|vom|seit dem|(?:am |den )?${DAY},? (?:der|den|dem)) (${ORDINAL_WORD})_` +
      '(?= ?[.,;:!?)]| (?:hat|haben|ham|hab|habe|wurde|rief|kam|kamen|ging|lag|war|um|gegen|frueh|abends|morgens|mittags|' +
      'hinterher|nochmal|dann|schon|erst|die|eine|einen)_|$)',
  ),
  read(hit, context) {
    const number = ordinal(hit[1]);
    const { today } = context;
    // "Am ersten", "am zweiten" count calls and letters as often as days.
    if (number === undefined || (number < 4 && !/tag|woch|abend/.test(hit[0]))) return undefined;
    const back = number <= today.day ? 0 : 1;
    const month = today.with({ day: 1 }).subtract({ months: back });
    return dated(month.year, month.month, number, context);
  },
};

/** "am 13ten dieses Monats", "am 3. d. M.", "am 19ten", "der 19te": a day of the latest month that has come to it. */
export const dayOfMonth: DatePhrase = {
  pattern: phrase(
    '_(?:am |vom |der |den |dem |seit |seit dem )?(\\d{1,2})(?:\\.|te[rn]?|ter)? ?' +
      '(?:(dieses|diesen|des laufenden|letzten|vorigen|vergangenen|des) monats?_|(d\\. ?m\\.)|' +
      // "Der 19te" alone, but not "der 19te Anruf".
      `(?<=te[rn]?)_(?! ?${MONTH})` +
      '(?! \\w*(?:jahr|mal|monat|woche|tag|brief|mahnung|rechnung|mail|anruf|vertrag)))',
  ),
  read(hit, context) {
    const number = Number(hit[1]);
    if (number < 1 || number > 31) return undefined;
    const { today } = context;
    const back = /^(?:letzt|vorig|vergang)/.test(hit[2] ?? '') ? 1 : hit[2] || hit[3] || number <= today.day ? 0 : 1;
    const month = today.with({ day: 1 }).subtract({ months: back });
    return dated(month.year, month.month, number, context);
  },
};
