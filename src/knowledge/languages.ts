// The languages in which a customer may be answered. German and English stand side by side in the tables of each part;
// the others have files of their own, one per language, that are checked for completeness when they are loaded.

/** Beside German and English. */
export const FURTHER_LANGS = ['tr', 'ru', 'uk', 'pl', 'ar'] as const;
/** A language beside German and English. */
export type FurtherLang = (typeof FURTHER_LANGS)[number];
/** Every language of the talk. */
export type Lang = 'de' | 'en' | FurtherLang;

/** What each language calls itself. */
export const OWN_NAMES: Readonly<Record<Lang, string>> = {
  de: 'Deutsch',
  en: 'English',
  tr: 'Türkçe',
  ru: 'Русский',
  uk: 'Українська',
  pl: 'Polski',
  ar: 'العربية',
};

/** May a customer be answered in this language? */
export const isAnswered = (lang: string): lang is Lang => Object.hasOwn(OWN_NAMES, lang);

/** Is this a language with files of its own? */
export const isFurther = (lang: Lang): lang is FurtherLang => lang !== 'de' && lang !== 'en';

const NOT_CHECKED: Readonly<Record<FurtherLang, string>> = {
  tr: 'Bu metni ana dili Türkçe olan biri henüz kontrol etmedi. Şüphede Almanca metin geçerlidir.',
  ru: 'Этот текст ещё не проверил человек, для которого русский язык родной. В случае сомнений верен немецкий текст.',
  uk: 'Цей текст ще не перевірила людина, для якої українська мова рідна. У разі сумнівів правильний німецький текст.',
  pl: 'Tego tekstu nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym. W razie wątpliwości ważny jest tekst niemiecki.',
  ar: 'لم يراجع هذا النص بعدُ شخص لغته الأم العربية. وعند الشك يُعتمد النص الألماني.',
};

/** What a customer is told while nobody who grew up with the language has read the words. */
export const notCheckedText = (lang: FurtherLang): string => NOT_CHECKED[lang];
