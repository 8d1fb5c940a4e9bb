// Date words of Turkish, Russian, Ukrainian, Polish and Arabic (unchecked until a speaker has read them).
import { around, type DatePhrase, dated, day, fullYear, lastWeekday, nextWeekday, yearless } from './calendar.ts';

/** The months in order; `~` stands for how those of the language decline: "5 декларации", "2 декодера" name none. */
const MONTHS: readonly (readonly string[])[] = [
  ['ocak~', 'şubat~', 'mart~', 'nisan~', 'mayıs~', 'haziran~', 'temmuz~', 'ağustos~', 'ey(?:lue|lu)l~', 'ekim~', 'kas[ıi]m~', 'aral[ıi][kğ]~'].map(
    (name) => name.replace('~', '(?:[td][ae](?:n|ki)?|[ıiu]n?|uen?)?'),
  ),
  ['янв(?:ар~)?', 'фев(?:рал~)?', 'март(?:[ауе]|ом)?', 'апр(?:ел~)?', 'ма(?:[йяюе]|ем)', 'июн~', 'июл~', 'авг(?:уст(?:[ауе]|ом)?)?', 'сент(?:ябр~)?', 'окт(?:ябр~)?', 'нояб(?:р~)?', 'дек(?:абр~)?'].map(
    (name) => name.replace('~', '(?:[ьяею]|[её]м)?'),
  ),
  ['січ~', 'лют(?:ий|ого|ому|им)?', 'берез~', 'квіт~', 'трав~', 'черв~', 'лип~', 'серп~', 'верес~', 'жовт~', 'листопад(?:[ауі]|ом)?', 'груд~'].map(
    (name) => name.replace('~', '(?:ень|н[яюі]|нем)?'),
  ),
  ['stycz(?:e[nń]|~)?', 'lut(?:y|ego|ym)?', 'mar(?:zec|~)', 'kwie(?:cie[nń]|t~)?', 'maj(?:[au]|em)?', 'czerw(?:iec|~)?', 'lip(?:iec|~)?', 'sierp(?:ie[nń]|~)?', 'wrze(?:[sś]ie[nń]|[sś]~)?', 'pa[zź]dz(?:iernik(?:[au]|iem)?)?', 'listop(?:ad(?:[au]|zie|em)?)?', 'grud(?:zie[nń]|~)?'].map(
    (name) => name.replace('~', '(?:ni?[au]|niem|c[au])'),
  ),
  ['يناير|كانون الثاني', 'فبراير|شباط', 'مارس|آذار', 'أبريل|ابريل|نيسان', 'مايو|أيار', 'يونيو|حزيران', 'يوليو|تموز', 'أغسطس|اغسطس|آب', 'سبتمبر|أيلول', 'أكتوبر|اكتوبر|تشرين الأول', 'نوفمبر|تشرين الثاني', 'ديسمبر|كانون الأول'],
]; // prettier-ignore

/** "Тринадцатого ноября": the day in words, 1 to 20 and 30; what is between is put together. */
const ORDINALS: readonly (readonly string[])[] = [
  'перв вто третьего четв[её]рт пят шест седьм восьм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат шестнадцат семнадцат восемнадцат девятнадцат двадцат тридцат',
  "перш друг третього четверт п['’ʼ]?ят шост сьом восьм дев['’ʼ]?ят десят одинадцят дванадцят тринадцят чотирнадцят п['’ʼ]?ятнадцят шістнадцят сімнадцят вісімнадцят дев['’ʼ]?ятнадцят двадцят тридцят",
  'pierwsz drug trzeci czwart piąt sz[oó]st si[oó]dm [oó]sm dziewiąt dziesiąt jedenast dwunast trzynast czternast piętnast szesnast siedemnast osiemnast dziewiętnast dwudziest trzydziest',
].map((stems) => stems.split(' '));
const TEN_AND_MORE = 'двадцать|тридцать|двадцять|тридцять|dwudziestego|trzydziestego';
const IN_WORDS = `(?:(?:${TEN_AND_MORE}) )?(?:${ORDINALS.flat().join('|')})(?:рого|ого|ього|iego|ego)?`;
const NTH = '(?:[-‑]?(?:го|ого|t?e?go))?';

/** A day of the month in figures or words. */
function dayOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  const [tens = '', one] = text.includes(' ') ? text.split(' ') : ['', text];
  const index = Math.max(
    ...ORDINALS.map((stems) =>
      stems.findIndex((stem) => new RegExp(`^${stem}(?:рого|ого|ього|iego|ego)?$`, 'u').test(one ?? '')),
    ),
  );
  const figure = index === THIRTIETH ? 30 : index + 1;
  return tens === '' ? figure : figure + (/^(?:двад|dwu)/.test(tens) ? 20 : 30);
}
const THIRTIETH = 20;

const named: DatePhrase[] = MONTHS.map((months) => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(\\d{1,2}|${IN_WORDS})${NTH}\\.? (?:de )?(${months.join('|')})(?!\\p{L})(?: (\\d{4}))?(?![\\p{N}])`,
    'gu',
  ),
  read(hit, context) {
    const dayOfMonth = dayOf(hit[1] ?? '');
    const word = hit[2] ?? '';
    const month = months.findIndex((stem) => new RegExp(`^(?:${stem})$`, 'u').test(word)) + 1;
    if (month === 0 || dayOfMonth < 1 || dayOfMonth > 31) return undefined;
    const year = hit[3] ? fullYear(hit[3], context.today) : undefined;
    return year === undefined ? yearless(month, dayOfMonth, context) : dated(year, month, dayOfMonth, context);
  },
}));

const NEAR: readonly (readonly [words: string, back: number])[] = [
  ['bugün|buguen|bu sabah|bu akşam|сегодня|сьогодні|dzisiaj|dziś|اليوم|هذا الصباح|هذا المساء', 0],
  [
    'evvelsi gün|evvelki gün|önceki gün|oenceki guen|evvelsi guen|позавчера|позавчора|przedwczoraj|(?:أول|اول|قبل) (?:من )?(?:أمس|امس|البارحة|مبارح)',
    2,
  ],
  ['dün|duen|вчера|вчора|учора|wczoraj|أمس|امس|البارحة|مبارح|امبارح', 1],
];
const near: DatePhrase[] = NEAR.map(([words, back]) => ({
  pattern: new RegExp(`(?<![\\p{L}])(?:${words})(?![\\p{L}])`, 'gu'),
  read: (_hit, { today }) => day(today.subtract({ days: back })),
}));

const NUMBERS: Readonly<Record<string, number>> = {
  bir: 1, iki: 2, üç: 3, uec: 3, dört: 4, doert: 4, одну: 1, один: 1, две: 2, два: 2, дві: 2, три: 3, четыре: 4, чотири: 4, dwa: 2, dwie: 2, trzy: 3, cztery: 4,
  beş: 5, altı: 6, yedi: 7, пять: 5, шесть: 6, семь: 7, "п'ять": 5, 'п’ять': 5, шість: 6, сім: 7, pięć: 5, sześć: 6, siedem: 7,
  ثلاثة: 3, أربعة: 4, اربعة: 4, خمسة: 5, ستة: 6, سبعة: 7, ثمانية: 8, تسعة: 9, عشرة: 10,
}; // prettier-ignore
const COUNT = `\\d{1,3}|${Object.keys(NUMBERS).join('|')}`;
const ago: DatePhrase = {
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(${COUNT})\\s)?(guen|gün|hafta|ay|день|дня|дней|дні|днів|неделю|недели|недель|` +
      'тиждень|тижні|тижнів|месяц|месяца|месяцев|місяць|місяці|dni|dzień|tydzień|tygodnie|tygodni|miesiąc|' +
      'miesiące) (oence|önce|once|назад|тому|temu)(?!\\p{L})',
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
  pattern: new RegExp(
    `(?:قبل|منذ) (?:(${COUNT}) )?(يومين|يوم|أيام|ايام|أسبوعين|اسبوعين|أسبوع|اسبوع|أسابيع|اسابيع|شهرين|شهر|أشهر)`,
    'gu',
  ),
  read(hit, { today }) {
    const unit = hit[2] ?? '';
    const n = /ين$/.test(unit) ? 2 : hit[1] ? (NUMBERS[hit[1]] ?? Number(hit[1])) : 1;
    if (/يوم|يام/.test(unit)) return day(today.subtract({ days: n }));
    return /سب|ساب/.test(unit)
      ? around(today.subtract({ days: 7 * n }), 4, 3, today)
      : around(today.subtract({ months: n }), 16, 15, today);
  },
};

/** Weekdays in order, after the small word that announces a day: "в пятницу", "w piątek", "cuma günü", "يوم الجمعة"; alone only as a whole answer. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['понедельник', 'вторник', 'сред[уа]', 'четверг', 'пятниц[уа]', 'суббот[уа]', 'воскресенье'],
  [
    'понеділок|понеділка',
    'вівторок|вівторка',
    'середу|середа|середи',
    'четвер|четверга',
    "п['’ʼ]?ятниц[юяі]",
    'субот[уаи]',
    'неділ[юяі]',
  ],
  [
    'poniedziałek|poniedzialek',
    'wtorek',
    'środ[ęa]|srod[ea]',
    'czwartek',
    'piątek|piatek',
    'sobot[ęae]',
    'niedziel[ęae]',
  ],
  ['pazartesi', 'salı|sali', 'çarşamba|carşamba|carsamba', 'perşembe|persembe', 'cuma', 'cumartesi', 'pazar'],
  ['الاثنين|الإثنين', 'الثلاثاء', 'الأربعاء|الاربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد|الاحد'],
];
const all = (names: readonly string[]): string => names.join('|');
const AT_DAY = '(?:в|во|у|w|we|يوم)';
const LAST =
  'прошл(?:ый|ую|ое|ой|ого)|минул(?:ий|у|ого|ої)|(?:zeszł|ubiegł)(?:y|ą|ego|ej)|ostatni(?:ą|ego|ej)?|geçen(?: hafta)?|gecen(?: hafta)?';
const LAST_AFTER = '(?:من (?:الأسبوع|الاسبوع) )?(?:الماضي|الماضية|الفائت|الفائتة)';
const weekdays: DatePhrase[] = WEEKDAYS.map((names) => ({
  pattern: new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${AT_DAY} )?(?:${LAST}) ` +
      `(?:${AT_DAY} )?(${all(names)})(?: (?:günü|guenue))?|${AT_DAY} (${all(names)})|` +
      `(${all(names)}) (?:günü|guenue|${LAST_AFTER})|^\\s*(${all(names)})\\s*[.!]?$)(?!\\p{L})`,
    'gu',
  ),
  read(hit, { today, forward }) {
    const word = hit.slice(1).find((group) => group !== undefined) ?? '';
    const number = names.findIndex((name) => new RegExp(`^(?:${name})$`, 'u').test(word)) + 1;
    if (number === 0) return undefined;
    return forward
      ? day(nextWeekday(number, today))
      : { ...day(lastWeekday(number, today)), ahead: nextWeekday(number, today).toString() };
  },
}));

/** Every phrase of the five further languages. */
export const OTHER_DATES: readonly DatePhrase[] = [...named, ...near, ...weekdays, ago, arabicAgo];
