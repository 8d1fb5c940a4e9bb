// Which language a message is in: German unless the script or three words say otherwise.
import type { Lang } from '../../case/file.ts';
import { fold, wordsOf } from '../../knowledge/german/words.ts';
import { FURTHER_LANGS } from '../../knowledge/languages.ts';
import { LANGUAGE_WORDS, OTHER_WORDS } from './phrases/languages.ts';

export type { Lang };

const SETS = Object.entries(LANGUAGE_WORDS).map(([lang, words]) => ({
  lang: lang as Lang,
  words: new Set(words.split(' ')),
}));
const FURTHER: ReadonlySet<string> = new Set(FURTHER_LANGS);
const GERMAN = SETS.find(({ lang }) => lang === 'de')?.words ?? new Set<string>();

/**
 * The language of a text.
 * @param text what the customer wrote
 * @returns the language, or undefined where the words do not tell ("ok", "12.10.")
 */
export function detectLanguage(text: string): Lang | undefined {
  const sample = text.slice(0, 4000);
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const cyrillic = sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = arabic > 2 || cyrillic > 2 ? (sample.match(/\p{Script=Latin}/gu)?.length ?? 0) : 0;
  if (arabic > 2 && arabic * 2 > latin) return 'ar';
  if (cyrillic > 2 && cyrillic * 2 > latin) return isUkrainian(sample) ? 'uk' : 'ru';
  const lettered = byLetters(sample);
  const words = wordsOf(fold(sample).text).map((word) => word.text);
  if (words.length === 0) return undefined;
  const german = words.filter((word) => GERMAN.has(word)).length;
  let best: { lang: Lang; count: number } | undefined;
  for (const { lang, words: known } of SETS) {
    if (lang === 'de') continue;
    const count = words.filter((word) => known.has(word) && !GERMAN.has(word)).length;
    if (!best || count > best.count) best = { lang, count };
  }
  if (lettered && german < 2) return lettered;
  if (best && best.count >= 3 && best.count > german) return best.lang;
  // One or two words of another language tell nothing; then the talk stays as it is.
  if (best && best.count > german) return undefined;
  return german > 0 || words.length > 3 ? 'de' : undefined;
}

/** Short English words that German dialects have, too: "do is hint so a", "i hob an Brief", "he het no nix". */
const ALSO_DIALECT = new Set(
  'do is so a an i in me my we he it up us on no not was are has her had want of call'.split(' '),
);
const ENGLISH = SETS.find(({ lang }) => lang === 'en')?.words ?? new Set<string>();
/** So many words that only English has make a sentence of it. */
const ENGLISH_WORDS = 3;

/** Whether a line is English beyond doubt: German words and those that dialects share with it prove nothing. */
export function isPlainEnglish(text: string): boolean {
  const words = wordsOf(fold(text.slice(0, 4000)).text).map((word) => word.text);
  const german = words.filter((word) => GERMAN.has(word) && !ENGLISH.has(word)).length;
  const english = words.filter((word) => ENGLISH.has(word) && !GERMAN.has(word) && !ALSO_DIALECT.has(word)).length;
  return english >= ENGLISH_WORDS && english > german;
}

/**
 * The language of a line within a talk: a few words without a sign of Polish or Turkish ("Wczoraj pobrali 45 euro") are no German
 * where the talk is led in one of them and no word is German only.
 * @param talk the language of the talk
 */
export function languageIn(text: string, talk: Lang | undefined): Lang {
  const found = detectLanguage(text);
  const own = SETS.find(({ lang }) => lang === talk)?.words;
  if (found !== 'de' || talk === undefined || !FURTHER.has(talk) || !own) return found ?? talk ?? 'de';
  const german = wordsOf(fold(text.slice(0, 4000)).text).some(
    ({ text: word }) => GERMAN.has(word) && !own.has(word) && word !== 'euro',
  );
  return german ? 'de' : talk;
}

const OTHERS = Object.entries(OTHER_WORDS).map(([tongue, words]) => ({
  tongue: tongue as keyof typeof OTHER_WORDS,
  words: new Set(words.split(' ')),
}));
/** So many different words of a language that is not read show it. */
const SHOWN_BY = 3;

/** The language of a text that is recognised and not read; undefined where it may be one of those that are. */
export function otherTongue(text: string): keyof typeof OTHER_WORDS | undefined {
  const words = [...new Set(wordsOf(fold(text.slice(0, 4000)).text).map((word) => word.text))];
  const known = Math.max(...SETS.map((set) => words.filter((word) => set.words.has(word)).length));
  const counted = OTHERS.map(({ tongue, words: own }) => ({
    tongue,
    count: words.filter((word) => own.has(word)).length,
  }));
  const [best, next] = counted.toSorted((a, b) => b.count - a.count);
  return best && best.count >= SHOWN_BY && best.count > known && best.count > (next?.count ?? 0)
    ? best.tongue
    : undefined;
}

const UKRAINIAN_WORDS =
  /(?<!\p{L})(?:що|щоб|чи|цей|ця|це|цього|мене|мені|маю|має|або|який|яка|коли|хто|дзвон\p{L}*|подзвон\p{L}*|телефон(?:ува|ую)\p{L}*|рахун\p{L}*|платити|сплатити)(?!\p{L})/iu;
/** Ukrainian by its letters, else by words that Russian does not have. */
const isUkrainian = (text: string): boolean =>
  /[іїєґ]/i.test(text) || (!/[ыэъё]/i.test(text) && UKRAINIAN_WORDS.test(text));

/** Turkish or Polish by letters that German does not have: in two words, or in one of a short message. */
function byLetters(text: string): 'tr' | 'pl' | undefined {
  // A capital inside the sentence is a name, and names tell nothing.
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word, i) => i === 0 || word === word.toLowerCase());
  const enough = words.length <= SHORT_MESSAGE ? 1 : 2;
  const turkish = words.filter((word) => /[ışğ]/i.test(word)).length;
  const polish = words.filter((word) => /[ąęłńśźż]/i.test(word)).length;
  if (turkish >= enough && turkish > polish) return 'tr';
  return polish >= enough && polish > turkish ? 'pl' : undefined;
}
const SHORT_MESSAGE = 8;
