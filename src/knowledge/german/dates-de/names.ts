// Names that German dates are made of: months, days of the week, "letzten", "vorletzten", "ca.".

const MONTHS = [
  'januar',
  'februar',
  'maerz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];

const SHORT: Readonly<Record<string, number>> = {
  jaenner: 1, jan: 1, feb: 2, febr: 2, marz: 3, mrz: 3, mar: 3, apr: 4, jun: 6, juno: 6, jul: 7, julei: 7, aug: 8, sept: 9, sep: 9,
  okt: 10, oct: 10, october: 10, nov: 11, novemeber: 11, dez: 12, dec: 12, feber: 2, septemper: 9, decembre: 12,
}; // prettier-ignore

/** Any month as people write it, longest first. */
export const MONTH = `(?:${[...MONTHS, ...Object.keys(SHORT)].sort((a, b) => b.length - a.length).join('|')})`;

/** 1 to 12; 0 for no month. @param word folded */
export const monthOf = (word: string): number => (MONTHS.indexOf(word) + 1 || SHORT[word]) ?? 0;

const DAYS: Readonly<Record<string, number>> = {
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sonntag: 7,
};

/** A weekday, with its time of day. */
export const DAY = `(?:${Object.keys(DAYS).join('|')})(?:s|abend|morgen|mittag|vormittag|nachmittag)?`;

/** 1 for Monday to 7; 0 for none. @param word folded */
export const weekdayOf = (word: string): number =>
  DAYS[Object.keys(DAYS).find((name) => word.startsWith(name)) ?? ''] ?? 0;

/** Not to the day. */
export const CIRCA =
  '(?:ca\\.?|circa|zirka|etwa|ungefähr|ungefaehr|rund|gut|knapp|vielleicht|grob|so|schätzungsweise|' +
  'bestimmt|so ungefähr|so etwa|so ca\\.?|mindestens|über|fast|jetzt)';

/** "Letzten", "vergangene". */
export const LAST = '(?:letzte[rnsm]?|vergangene[rnsm]?|vorige[rnsm]?|verg\\.)';

/** "Vorletzten". */
export const BEFORE_LAST = '(?:vorletzte[rnsm]?|vorvorige[rnsm]?)';
