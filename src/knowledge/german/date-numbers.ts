// Dates in figures: 3.11.2026, 3.11., 03/11/26, 2026-11-03, "am 16.", and the figures that are no dates.
import { type DateContext, dated, type DatePhrase, day, type Span, fullYear, valid, yearless } from './calendar.ts';

/** Not inside a number, a contract number, a version, a section or an address. */
const OPEN = String.raw`(?<![\p{L}\p{N}§$€#/+_-])(?<!\d[.,:])(?<!§ ?)(?<!\b(?:nr|nummer|version|ver|firmware|ziffer|ziff|punkt|abschnitt|abs|art|artikel|kapitel|klausel|seite|tel|ip|az|build|v|faq|telefon|anlage|satz|ps|score)[.:]? {0,2})`;
/** Not followed by more figures, a unit, a price or a time. */
const SHUT = String.raw`(?![\p{L}\p{N}]|[.,:/-]\d)(?!\s{0,2}(?:€|euros?\b|eur\b|ct\b|cents?\b|gb\b|mb\b|mbit|kwh|kw\b|%|prozent|uhr\b|h\b|km\b|kg\b|m\b|qm\b|cm\b|zoll|grad|usd|\$|ghz|volt))`;
const WEEKDAY = String.raw`(?:(?:mo|di|mi|do|fr|sa|so)\.?,? |(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonnabends?|sonntags?),? {0,2}(?:den |dem |der |am )?)?`;

/** "03.11.2026", "3. 11. 26", "3/11/2026", "3-11-2026", with a weekday before it or not. */
const full: DatePhrase = {
  pattern: new RegExp(
    `${OPEN}${WEEKDAY}(\\d{1,2})(?:\\. ?|/|-)(\\d{1,2})(?:\\. ?|/|-)('?\\d{4}|'?\\d{2})${SHUT}`,
    'gu',
  ),
  read(hit, context) {
    const digits = (hit[3] ?? '').replace("'", '');
    const year = fullYear(digits, context.today);
    const dayOfMonth = Number(hit[1]);
    const month = Number(hit[2]);
    if (year === undefined) return undefined;
    // A month that cannot be is a number of another kind, unless the year is written out.
    if ((month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) && (digits.length !== 4 || month > 20))
      return undefined;
    return dated(year, month, dayOfMonth, context);
  },
};

const iso: DatePhrase = {
  pattern: /(?<![\p{L}\p{N}-])((?:19|20)\d\d)[-./](\d{1,2})[-./](\d{1,2})(?:t\d\d:\d\d\S{0,12})?(?![\d-])/gu,
  read(hit, context) {
    const month = Number(hit[2]);
    if (month < 1 || month > 12) return undefined;
    return fullYear(hit[1] ?? '', context.today) === undefined
      ? undefined
      : dated(Number(hit[1]), month, Number(hit[3]), context);
  },
};

/** "3.11.", and "3.11" after a word that announces a date. */
const dayMonth: DatePhrase = {
  pattern: new RegExp(
    `${OPEN}((?:am|vom|den|dem|der|seit|ab|bis|zum|on|ca\\.?|etwa|und|auf den|war|of|fuer den) )?${WEEKDAY}(\\d{1,2})\\. ?(\\d{1,2})(\\.(?!\\d)|(?=[^\\d.])|$)${SHUT}`,
    'gu',
  ),
  read(hit, context) {
    const announced = hit[1] !== undefined && !/^(?:war|und|of)/.test(hit[1]);
    if (hit[4] !== '.' && !announced) return undefined;
    const dayOfMonth = Number(hit[2]);
    const month = Number(hit[3]);
    if (month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
    return yearless(month, dayOfMonth, context);
  },
};

/** "14.10 позвонили", "يوم 24.11": in other scripts nobody writes the second full stop. */
const otherScript: DatePhrase = {
  pattern:
    /(?<![\p{L}\p{N}.,:/-])(?:(?<=[\p{Script=Cyrillic}\p{Script=Arabic}][,(]? )(\d{1,2})\.(\d{1,2})(?![\p{L}\p{N}]|[.,:/-]\d)|(?<=^|[.!?\n] ?)(\d{1,2})\.(\d{1,2})(?=,? [\p{Script=Cyrillic}\p{Script=Arabic}]))(?! ?(?:€|евро|євро|eur|euro|يورو|гб|гбайт|%))/gu,
  read(hit, context) {
    const [dayOfMonth, month] = [Number(hit[1] ?? hit[3]), Number(hit[2] ?? hit[4])];
    return month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31
      ? undefined
      : yearless(month, dayOfMonth, context);
  },
};

/** "zadzwonili do mnie 20.11 z Telekom", "20.11 tarihinde aradılar": nor in Polish or Turkish, beside the word of the call. */
const ofTheCall: DatePhrase = {
  pattern:
    /(?<![\p{L}\p{N}.,:/-])(?:(?<=(?:dzwoni|telefon|arad)[^.!?\n]{0,30} )(\d{1,2})\.(\d{1,2})(?![\p{L}\p{N}]|[.,:/-]\d)|(\d{1,2})\.(\d{1,2})(?=['’]?(?:de|da|te|ta)\b| tarihinde| günü| gunu| dzwoni| zadzwoni))(?! ?(?:€|euro|eur|zł|lira|gb|%))/gu,
  read(hit, context) {
    const [dayOfMonth, month] = [Number(hit[1] ?? hit[3]), Number(hit[2] ?? hit[4])];
    return month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31
      ? undefined
      : yearless(month, dayOfMonth, context);
  },
};

/** "03/11" only after "am", "on", "vom". */
const slashed: DatePhrase = {
  pattern: new RegExp(`${OPEN}(?:am|vom|on|seit|since|den) (\\d{1,2})/(\\d{1,2})${SHUT}`, 'gu'),
  read(hit, context) {
    const [dayOfMonth, month] = [Number(hit[1]), Number(hit[2])];
    return month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31
      ? undefined
      : yearless(month, dayOfMonth, context);
  },
};

/** "am 16.", "vom 10.", "war der 3.": the first such day after the last date named, else the latest. */
const dayOnly: DatePhrase = {
  pattern: new RegExp(
    '(?<![\\p{L}\\p{N}])(?:am|vom|seit dem|ab dem|bis zum|(?<=(?:tag|woch|abend) )\\((?:den |der |dem )?|' +
      "war der|war am|war's der|wars der|sondern am|sondern der|" +
      '(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag),? (?:den|dem|der)?) ?(\\d{1,2})\\.' +
      '(?! ?\\d)(?! ?(?:oder|od\\.|/) ?\\d)(?! ?(?:januar|februar|maerz|april|mai|juni|juli|august|' +
      'september|oktober|november|dezember|jan|feb|mrz|apr|jun|jul|aug|sep|okt|nov|dez)\\b)' +
      '(?! ?(?:mal|tag|werktag|versuch|stock|advent|weihnacht|quartal|anruf|brief|wochenende|monat|jahr|' +
      'platz|telefon|geburtstag|schritt|januars|halbjahr|lebensjahr|stelle|termin|apparat|mann|person)\\b)',
    'gu',
  ),
  read: readDayOnly,
};

/** "on the 20th", "am 21ten", "war der 19te". */
const ordinal: DatePhrase = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:on the|by the|since the|am|vom|war der|der|unterlagen|` +
      String.raw`papiere|brief) (\d{1,2})(?:st|nd|rd|th|te|ten|` +
      String.raw`ter)(?![\p{L}\p{N}])(?! (?:of|january|february|march|april|may|june|july|` +
      'august|september|october|november|december|januar|februar|maerz|mai|juni|juli|oktober|dezember|' +
      'floor|time|person|birthday|mal))',
    'gu',
  ),
  read: readDayOnly,
};

function readDayOnly(hit: RegExpExecArray, { today, anchor, month, forward }: DateContext): Span | undefined {
  const wanted = Number(hit[1]);
  if (wanted < 1) return undefined;
  // "Im September, genau am 1.": the month was named just before.
  const named = month && valid(month.year, month.month, wanted);
  if (named) return day(named);
  if (wanted > 31) return { from: '', to: '', exact: false, problem: 'impossibleDate' };
  if (anchor && !forward) {
    for (const start of [anchor, anchor.add({ months: 1 }).with({ day: 1 })]) {
      const near = valid(start.year, start.month, wanted);
      const fits =
        near && Temporal.PlainDate.compare(near, anchor) >= 0 && Temporal.PlainDate.compare(near, today) <= 0;
      if (near && fits) return day(near);
    }
  }
  for (let back = 0; back < 3; back++) {
    const month = forward ? today.add({ months: back }) : today.subtract({ months: back });
    const found = valid(month.year, month.month, wanted);
    if (!found) continue;
    const order = Temporal.PlainDate.compare(found, today);
    if (forward ? order >= 0 : order <= 0) return day(found);
  }
  return undefined;
}

/** "03.11.2026 oder 04.11."-like full dates first: the longest hit at a place wins. */
export const NUMBER_DATES: readonly DatePhrase[] = [
  iso,
  full,
  dayMonth,
  otherScript,
  ofTheCall,
  slashed,
  dayOnly,
  ordinal,
];
