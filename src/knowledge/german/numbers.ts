// German and English number words and ordinals, as far as dates, ages and amounts need them.

const ONES = [
  'null',
  'ein',
  'zwei',
  'drei',
  'vier',
  'fuenf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zwoelf',
];
const TEENS: Readonly<Record<number, string>> = {
  13: 'dreizehn',
  14: 'vierzehn',
  15: 'fuenfzehn',
  16: 'sechzehn',
  17: 'siebzehn',
  18: 'achtzehn',
  19: 'neunzehn',
};
const TENS = ['', '', 'zwanzig', 'dreissig', 'vierzig', 'fuenfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const ENGLISH = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

const words = new Map<string, number>();
const ordinals = new Map<string, number>();

function below100(n: number): string {
  if (n <= 12) return ONES[n] ?? '';
  const teen = TEENS[n];
  if (teen) return teen;
  const one = n % 10;
  const ten = TENS[(n - one) / 10] ?? '';
  return one === 0 ? ten : `${ONES[one] ?? ''}und${ten}`;
}

for (let n = 0; n < 1000; n++) {
  const rest = n % 100;
  const hundred = (n - rest) / 100;
  const tail = hundred > 0 && rest === 0 ? '' : below100(rest);
  const front = hundred === 0 ? '' : `${hundred === 1 ? '' : (ONES[hundred] ?? '')}hundert`;
  words.set(front + tail, n);
  if (hundred === 1) words.set(`ein${front}${tail}`, n);
}
for (const one of ['eins', 'eine', 'einem', 'einen', 'einer', 'eines', 'nem', 'ner', 'nen', 'ne']) words.set(one, 1);
for (const [spelling, n] of [
  ['zwo', 2],
  ['funf', 5],
  ['zwolf', 12],
  ['dreizig', 30],
  ['tausend', 1000],
  ['eintausend', 1000],
  ['zweitausend', 2000],
] as const)
  words.set(spelling, n);
ENGLISH.forEach((word, n) => words.set(word, n));
words.set('a', 1).set('an', 1);

const IRREGULAR: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
for (let n = 1; n <= 31; n++) {
  const stem = IRREGULAR[n] ?? (n < 20 ? `${below100(n)}t` : `${below100(n)}st`);
  for (const ending of ['e', 'en', 'er', 'em']) ordinals.set(stem + ending, n);
}

/** The number a folded word or run of digits stands for ("vierzig", "12", "einer"), else undefined. */
export function numberOf(word: string): number | undefined {
  if (/^\d{1,6}$/.test(word)) return Number(word);
  return words.get(word);
}

/** The ordinal a folded word stands for ("ersten" = 1, "dreissigsten" = 30), else undefined. */
export const ordinalOf = (word: string): number | undefined => ordinals.get(word);

/** Every number word of one folded token up to twelve, for use inside a pattern. */
export const SMALL_NUMBER = `(?:\\d{1,3}|${[...ONES.slice(2), ...Object.values(TEENS), 'zwanzig', 'dreissig', 'zwo', 'funf', 'zwolf', 'eine[mnrs]?', 'ein', 'ne[mnr]'].join('|')})`;
/** Ordinals in words as a pattern. */
export const ORDINAL_WORD = `(?:${[...ordinals.keys()].filter((word) => /(?:en|er|e)$/.test(word)).join('|')})`;
