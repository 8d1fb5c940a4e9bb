// Which language a message is in: German unless the script or three words say otherwise.
import { fold, wordsOf } from '../../knowledge/german/words.ts';
import type { Lang } from '../../knowledge/languages.ts';
import { LANGUAGE_WORDS } from './phrases/languages.ts';

export type { Lang };

const SETS = Object.entries(LANGUAGE_WORDS).map(([lang, words]) => ({
  lang: lang as Lang,
  words: new Set(words.split(' ')),
}));
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
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (arabic > 2 && arabic * 2 > latin) return 'ar';
  if (cyrillic > 2 && cyrillic * 2 > latin)
    return /[іїєґ]/i.test(sample) || (!/[ыэъё]/i.test(sample) && /\b(?:що|мені|дзвон)/i.test(sample)) ? 'uk' : 'ru';
  const words = wordsOf(fold(sample).text).map((word) => word.text);
  if (words.length === 0) return undefined;
  const german = words.filter((word) => GERMAN.has(word)).length;
  let best: { lang: Lang; count: number } | undefined;
  for (const { lang, words: known } of SETS) {
    if (lang === 'de') continue;
    const count = words.filter((word) => known.has(word) && !GERMAN.has(word)).length;
    if (!best || count > best.count) best = { lang, count };
  }
  if (best && best.count >= 3 && best.count > german) return best.lang;
  return german > 0 || words.length > 3 ? 'de' : undefined;
}
