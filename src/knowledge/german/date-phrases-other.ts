// Date words of Turkish, Russian, Ukrainian, Polish and Arabic (unchecked until a speaker has read them).
import { around, type DatePhrase, dated, day, fullYear, lastWeekday, nextWeekday, yearless } from './calendar.ts';

/** Month stems in order; the declined endings follow. */
const MONTHS: readonly (readonly string[])[] = [
  ['ocak', 'şubat', 'mart', 'nisan', 'mayıs', 'haziran', 'temmuz', 'ağustos', 'eylül|eyluel', 'ekim', 'kasım|kasim', 'aralık|aralik'],
  ['январ', 'феврал', 'март', 'апрел', 'ма[йя]', 'июн', 'июл', 'август', 'сентябр', 'октябр', 'ноябр', 'декабр'],
  ['січн', 'лют', 'берез', 'квіт', 'трав', 'черв', 'лип', 'серп', 'верес', 'жовт', 'листопад', 'груд'],
  ['stycz', 'lut', 'marc', 'kwie', 'maj', 'czerw', 'lip', 'sierp', 'wrze', 'październik|pazdziernik|paźdz', 'listopad', 'grud'],
  ['يناير|كانون الثاني', 'فبراير|شباط', 'مارس|آذار', 'أبريل|ابريل|نيسان', 'مايو|أيار', 'يونيو|حزيران', 'يوليو|تموز', 'أغسطس|اغسطس|آب', 'سبتمبر|أيلول', 'أكتوبر|اكتوبر|تشرين الأول', 'نوفمبر|تشرين الثاني', 'ديسمبر|كانون الأول'],
]; // prettier-ignore

const named: DatePhrase[] = MONTHS.map((months) => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(\\d{1,2})\\.? (?:de )?(${months.map((stem) => `(?:${stem})\\p{L}{0,6}`).join('|')})(?: (\\d{4}))?(?![\\p{N}])`,
    'gu',
  ),
  read(hit, context) {
    const dayOfMonth = Number(hit[1]);
    const word = hit[2] ?? '';
    const month = months.findIndex((stem) => new RegExp(`^(?:${stem})`, 'u').test(word)) + 1;
    if (month === 0 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
    const year = hit[3] ? fullYear(hit[3], context.today) : undefined;
    return year === undefined ? yearless(month, dayOfMonth, context) : dated(year, month, dayOfMonth, context);
  },
}));

const NEAR: readonly (readonly [words: string, back: number])[] = [
  ['bugün|buguen|сегодня|сьогодні|dzisiaj|dziś|اليوم', 0],
  ['evvelsi gün|evvelki gün|önceki gün|oenceki guen|evvelsi guen|позавчера|позавчора|przedwczoraj|أول أمس|اول امس', 2],
  ['dün|duen|вчера|вчора|wczoraj|أمس|امس|البارحة', 1],
];
const near: DatePhrase[] = NEAR.map(([words, back]) => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'gu'),
  read: (_hit, { today }) => day(today.subtract({ days: back })),
}));

const NUMBERS: Readonly<Record<string, number>> = {
  bir: 1, iki: 2, üç: 3, uec: 3, dört: 4, doert: 4, одну: 1, один: 1, две: 2, два: 2, дві: 2, три: 3, четыре: 4, чотири: 4, dwa: 2, dwie: 2, trzy: 3, cztery: 4,
}; // prettier-ignore
const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`;
const ago: DatePhrase = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${COUNT})\\s)?(guen|gün|hafta|ay|день|дня|дней|дні|днів|неделю|недели|недель|тиждень|тижні|тижнів|месяц|месяца|месяцев|місяць|місяці|dni|dzień|tydzień|tygodnie|tygodni|miesiąc|miesiące) (oence|önce|once|назад|тому|temu)(?!\\p{L})`,
    'gu',
  ),
  read(hit, { today }) {
    const n = hit[1] === undefined ? 1 : (NUMBERS[hit[1]] ?? Number(hit[1]));
    const unit = hit[2] ?? '';
    if (!Number.isFinite(n)) return undefined;
    if (/^(?:gü|gue|ден|дн|dni|dzie)/.test(unit))
      return n <= 13 ? day(today.subtract({ days: n })) : around(today.subtract({ days: n }), 3, 3, today);
    if (/^(?:hafta|нед|тиж|ty)/.test(unit)) return around(today.subtract({ days: 7 * n }), 4, 3, today);
    return around(today.subtract({ months: n }), 16, 15, today);
  },
};
const arabicAgo: DatePhrase = {
  pattern:
    /(?:قبل|منذ) (?:(\d{1,3}) )?(يومين|يوم|أيام|ايام|أسبوعين|اسبوعين|أسبوع|اسبوع|أسابيع|اسابيع|شهرين|شهر|أشهر)/gu,
  read(hit, { today }) {
    const unit = hit[2] ?? '';
    const n = /ين$/.test(unit) ? 2 : hit[1] ? Number(hit[1]) : 1;
    if (/يوم|يام/.test(unit)) return day(today.subtract({ days: n }));
    return /سب|ساب/.test(unit)
      ? around(today.subtract({ days: 7 * n }), 4, 3, today)
      : around(today.subtract({ months: n }), 16, 15, today);
  },
};

/** Weekdays in order, after the small word that announces a day: "в пятницу", "w piątek", "cuma günü", "يوم الجمعة". */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['понедельник', 'вторник', 'среду', 'четверг', 'пятницу', 'субботу', 'воскресенье'],
  ['понеділок', 'вівторок', 'середу', 'четвер', "п['’]?ятницю", 'суботу', 'неділю'],
  [
    'poniedziałek|poniedzialek',
    'wtorek',
    'środę|srode',
    'czwartek',
    'piątek|piatek',
    'sobotę|sobote',
    'niedzielę|niedziele',
  ],
  ['pazartesi', 'salı|sali', 'çarşamba|carşamba|carsamba', 'perşembe|persembe', 'cuma', 'cumartesi', 'pazar'],
  ['الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء|الاربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد|الاحد'],
];
const weekdays: DatePhrase[] = WEEKDAYS.map((names) => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:в|во|у|w|we|يوم) (?:(?:прошлый|прошлую|прошлое|минулий|минулу|zeszły|ubiegły|zeszłą|ubiegłą) )?(${names.join('|')})|(?:geçen|gecen) (${names.join('|')})(?: (?:günü|guenue))?|(${names.join('|')}) (?:günü|guenue))(?!\\p{L})`,
    'gu',
  ),
  read(hit, { today, forward }) {
    const word = hit[1] ?? hit[2] ?? hit[3] ?? '';
    const number = names.findIndex((name) => new RegExp(`^(?:${name})$`, 'u').test(word)) + 1;
    if (number === 0) return undefined;
    return forward
      ? day(nextWeekday(number, today))
      : { ...day(lastWeekday(number, today)), ahead: nextWeekday(number, today).toString() };
  },
}));

/** Every phrase of the five further languages. */
export const OTHER_DATES: readonly DatePhrase[] = [...named, ...near, ...weekdays, ago, arabicAgo];
