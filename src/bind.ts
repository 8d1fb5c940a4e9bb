// No-break spaces where a line must not end: "§ 54", "13. November", "14 Tage", "9,99 €". Made where words are shown, never in data.

const NBSP = '\u00a0';
const MONTHS =
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December';
const UNITS =
  'Euro|€|Cent|%|Prozent|GB|MB|kWh|Uhr|Minuten?|Stunden?|Tagen?|Wochen?|Monate?n?|Jahre?n?|days?|weeks?|months?|years?|hours?|minutes?';

const RULES: readonly [RegExp, string][] = [
  [/(§§?|\b(?:Art|Abs|Nr|S|Buchst|Dr|Prof)\.) (?=[\p{L}\d])/gu, `$1${NBSP}`],
  [/\b(Satz|Artikel|Article|section) (?=\d)/g, `$1${NBSP}`],
  [new RegExp(String.raw`(\b\d{1,2}\.?) (?=(?:${MONTHS})(?!\p{L}))`, 'gu'), `$1${NBSP}`],
  [/(\b\d{1,2}\.) (?=\p{Lu}\p{Ll}{2,3}\.)/gu, `$1${NBSP}`],
  [new RegExp(String.raw`(\d) (?=(?:${UNITS})(?!\p{L}))`, 'gu'), `$1${NBSP}`],
  [/\b([zd])\. (?=[BRh]\.)/g, `$1.${NBSP}`],
];

/** The same text with no-break spaces; what it says is unchanged. German and English. */
export const bind = (text: string): string => RULES.reduce((bound, [from, to]) => bound.replace(from, to), text);
