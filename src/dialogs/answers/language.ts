// Short questions in English: too few words for the talk's language, enough for an answer.
import { plain } from '../../knowledge/search/words.ts';
import { LANGUAGE_WORDS } from '../understand/phrases/languages.ts';

const german = new Set(LANGUAGE_WORDS.de.split(' '));
const english = new Set(LANGUAGE_WORDS.en.split(' '));

/** More English function words than German ones. */
export function isEnglish(text: string): boolean {
  const words = plain(text).match(/\p{L}+/gu) ?? [];
  const count = (set: Set<string>, other: Set<string>): number =>
    words.filter((word) => set.has(word) && !other.has(word)).length;
  return count(english, german) > count(german, english);
}
