// No-break spaces where a line must not end: "§ 54", "13. November", "14 Tage", "9,99 €". Made where words are shown, never in data.

const NBSP = '\u00a0';
/** Months as they stand behind a day, and what is counted, in every language of the pages; forms of a word by their ends. */
const MONTHS = [
  'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
  'January|February|March|May|June|July|October|December',
  'Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık',
  'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
].join('|');
const UNITS = [
  'Euro|€|Cent|%|Prozent|GB|MB|kWh|Uhr|Minuten?|Stunden?|Tagen?|Wochen?|Monate?n?|Jahre?n?',
  'euros?|cents?|days?|weeks?|months?|years?|hours?|minutes?',
  'gün(?:lük|dür|de)?|hafta(?:lık)?|ay(?:lık|dır)?|yıl(?:lık)?|saat|dakika',
  'дн(?:ей|я|ями)|день|недел[ьяюи]|месяц(?:а|ев)?|год(?:а|ов)?|лет|час(?:а|ов)?|минут[аы]?|евро',
  'дн(?:ів|і|я)|тиж(?:день|ні|нів)|місяц(?:ь|і|ів|я)|рок(?:и|ів|у)|рік|годин[аи]?|хвилин[аи]?|євро',
  'dni|dzień|tygodni(?:e|u)?|tydzień|miesi(?:ąc|ące|ęcy|ąca)|rok(?:u)?|lata?|godzin[aęy]?|minut[aęy]?|zł',
  'يوم(?:ًا|اً|ا)?|أيام|أسبوع(?:ًا)?|أسابيع|شهر(?:ًا|اً|ا)?|أشهر|سنة|سنوات|عام(?:ًا|اً)?|ساعة|ساعات|دقيقة|دقائق|يورو',
].join('|');

const RULES: readonly [RegExp, string][] = [
  [/(§§?|\b(?:Art|Abs|Nr|S|Buchst|lit|Hs|Dr|Prof)\.) (?=[\p{L}\d])/gu, `$1${NBSP}`],
  [/\b(Satz|Sätze|Halbsatz|Absatz|Nummer|Artikel|Article|section|paragraph|sentence) (?=\d)/g, `$1${NBSP}`],
  // What a paragraph goes on with stays with it: "§ 66 Abs. 3 Satz 1 Nr. 2" is one place in the law.
  [/(\d[a-z]?) (?=(?:Abs|Nr|S|Hs)\.\s?\d|(?:Buchst|lit)\.|(?:Satz|Absatz|Nummer)\s\d|ff?\.)/g, `$1${NBSP}`],
  [new RegExp(String.raw`(\b\d{1,2}\.?) (?=(?:${MONTHS})(?!\p{L}))`, 'gu'), `$1${NBSP}`],
  [/(\b\d{1,2}\.) (?=\p{Lu}\p{Ll}{2,3}\.)/gu, `$1${NBSP}`],
  [new RegExp(String.raw`(\d) (?=(?:${UNITS})(?!\p{L}))`, 'gu'), `$1${NBSP}`],
  [/\b([zd])\. (?=[BRh]\.)/g, `$1.${NBSP}`],
];

/** A hyphen at the end of an Arabic line jumped before its German word: a mark of direction keeps it behind. */
const HYPHEN = /([A-Za-zÄÖÜäöüß])-(?=[A-Za-zÄÖÜäöüß])/g;
const ARABIC = /[\u0600-\u06ff]/;
const LEFT_TO_RIGHT = '\u200e';

/** The same text with no-break spaces; what it says is unchanged. In all languages of the pages. */
export const bind = (text: string): string =>
  RULES.reduce(
    (bound, [from, to]) => bound.replace(from, to),
    ARABIC.test(text) ? text.replace(HYPHEN, `$1-${LEFT_TO_RIGHT}`) : text,
  );
