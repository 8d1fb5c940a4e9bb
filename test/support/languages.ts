// What can be seen from outside in a sentence of another language: script, left-over English, unclean marks.
import type { FurtherLang } from '../../src/knowledge/languages.ts';

/** German terms that stay in brackets or quotes because they stand in the letter, and names. */
const TERMS = new Set(
  `Widerruf Widerrufsfrist Widerrufsbelehrung widerrufe Rücktritt Genehmigung Textform Schriftform Kündigung Sonderkündigung Anfechtung Auskunft Auskunftei
   Vertragszusammenfassung Mahnbescheid Vollstreckungsbescheid Inkasso Betreuung Grundversorgung Verbraucherzentrale Schlichtung
   Schlichtungsstelle Lastschriftmandat Mandat Einwurf Einschreiben Vorsorglich insgesamt wir Ja JA PDF SMS Wortlaut Onlinewache Impressum
   Bundesnetzagentur Bundesamt für Justiz Arbeiterkammer Verein Konsumenteninformation`.split(/\s+/),
);
const SCRIPT: Readonly<Record<FurtherLang, RegExp>> = {
  tr: /[a-zçğıöşü]/i,
  pl: /[a-ząćęłńóśźż]/i,
  ru: /[а-яё]/i,
  uk: /[а-яєіїґ]/i,
  ar: /\p{Script=Arabic}/u,
};
/** Letters that the neighbour language has and this one has not. */
const FOREIGN: Readonly<Record<FurtherLang, RegExp>> = {
  tr: /[ąćęłńśźżßäqwx]/i,
  pl: /[çğışüäöß]/i,
  ru: /[єіїґ]/i,
  uk: /[ыэъё]/i,
  ar: /\p{Script=Cyrillic}/u,
};
const ENGLISH = /\b(?:the|and|you|your|with|this|that|letter|company|contract|withdrawal|from|for)\b/i;

/** What is wrong with a sentence, as far as that can be seen without knowing the language. */
export function problemsOf(text: string, lang: FurtherLang): string[] {
  const found: string[] = [];
  const own = text.replaceAll(/[A-Za-zÀ-ſ]+/g, (word) => (TERMS.has(word) ? '' : word));
  if (!SCRIPT[lang].test(own)) found.push('not in its script');
  if (FOREIGN[lang].test(own)) found.push('a letter of another language');
  if (lang !== 'tr' && lang !== 'pl' && /[A-Za-z]/.test(own))
    found.push(`Latin letters: ${own.match(/[A-Za-z]+/g)?.join(' ')}`);
  if (ENGLISH.test(own)) found.push('English left over');
  if (/ {2}|\s$|^\s|\.\.|\s[.,;:!?،؛؟]/.test(text)) found.push('unclean spaces or marks');
  if (/[—–]/.test(text)) found.push('a dash instead of a sentence');
  if (/[{}]/.test(text)) found.push('a hole');
  if (text.split('(').length !== text.split(')').length) found.push('a bracket is not closed');
  return found;
}
