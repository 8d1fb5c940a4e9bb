// The words of the page in the language that is on now. Only German comes with the page; another one is fetched when wanted.
import { useLocale } from './format.ts';
import { de, type Words } from './words-de.ts';

/** A language of the page; `ls` is plain German. */
export type PageLang = 'de' | 'ls' | 'en' | 'tr' | 'ru' | 'uk' | 'pl' | 'ar';
const FETCH: Readonly<Record<PageLang, () => Promise<Words>>> = {
  de: async () => de,
  ls: async () => (await import('./words-ls.ts')).ls,
  en: async () => (await import('./words-en.ts')).en,
  tr: async () => (await import('./words-tr.ts')).tr,
  ru: async () => (await import('./words-ru.ts')).ru,
  uk: async () => (await import('./words-uk.ts')).uk,
  pl: async () => (await import('./words-pl.ts')).pl,
  ar: async () => (await import('./words-ar.ts')).ar,
};
/** Whether there are words, and with them a start page, in this language. */
export const speaks = (code: string): code is PageLang => Object.hasOwn(FETCH, code);
/** The words that are on now. */
export let w: Words = de;
/** Their language. */
export let lang: PageLang = 'de';
let wanted: PageLang = 'de';
/** Chosen on the page, and not yet answered by the server. */
let asked: string | undefined;

/** Speaks the language of the talk; one without its own words keeps the present ones. Resolves to whether it changed. */
export async function speak(tag: string): Promise<boolean> {
  const code = tag === 'de-x-leicht' ? 'ls' : tag;
  // What the server says until it has heard of the choice would switch to and fro.
  if (asked !== undefined && code !== asked) return false;
  asked = undefined;
  return choose(code);
}

/** Puts the page into a language. Resolves to whether it changed. */
export async function choose(code: string): Promise<boolean> {
  return speaks(code) && code !== wanted ? switchTo(code, FETCH[code]) : false;
}

/** The same for a choice of the customer within a talk, which the server takes over. */
export function ask(code: string): Promise<boolean> {
  asked = code;
  return choose(code);
}

async function switchTo(code: PageLang, load: () => Promise<Words>): Promise<boolean> {
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
