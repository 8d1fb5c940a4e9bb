// The words of the page in the language that is on now. Only German comes with the page; another one is fetched when wanted.
import { useLocale } from './format.ts';
import { de, type Words } from './words-de.ts';

const FETCH: Record<string, () => Promise<Words>> = {
  de: async () => de,
  ls: async () => (await import('./words-ls.ts')).ls,
  en: async () => (await import('./words-en.ts')).en,
  tr: async () => (await import('./words-tr.ts')).tr,
  ru: async () => (await import('./words-ru.ts')).ru,
  uk: async () => (await import('./words-uk.ts')).uk,
  pl: async () => (await import('./words-pl.ts')).pl,
  ar: async () => (await import('./words-ar.ts')).ar,
};
export let w: Words = de;
export let lang = 'de';
let wanted = 'de';

/**
 * Switches the words; a language without its own words keeps the present ones, and easy German stays where the server
 * says German. Resolves to whether it changed.
 */
export async function speak(code: string): Promise<boolean> {
  const load = FETCH[code];
  if (!load || code === wanted || (code === 'de' && wanted === 'ls')) return false;
  return switchTo(code, load);
}

/** The same for a choice of the customer, which also leads from easy German back to German. */
export async function choose(code: string): Promise<boolean> {
  const load = FETCH[code];
  return load && code !== wanted ? switchTo(code, load) : false;
}

async function switchTo(code: string, load: () => Promise<Words>): Promise<boolean> {
  const before = wanted;
  wanted = code;
  const next = await load().catch(() => undefined);
  if (!next || wanted !== code) {
    if (wanted === code) wanted = before;
    return false;
  }
  w = next;
  lang = code;
  useLocale(code === 'ls' ? 'de' : code);
  return true;
}
