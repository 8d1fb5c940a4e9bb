// The words of the page in the language that is on now.
import { useLocale } from './format.ts';
import { de, type Words } from './words-de.ts';
import { en } from './words-en.ts';

const LANGUAGES: Record<string, Words> = { de, en };
export let w: Words = de;
export let lang = 'de';

/** Switches the words; a language without its own words keeps the present ones. Returns whether it changed. */
export function speak(code: string): boolean {
  const next = LANGUAGES[code];
  if (!next || code === lang) return false;
  w = next;
  lang = code;
  useLocale(code);
  return true;
}
