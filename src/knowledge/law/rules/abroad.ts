// What the rules of Austria and Switzerland share: their own short way to write an explaining rule, and the words for "unchecked".
import type { Condition } from '../logic.ts';
import type { Lang, LawRule, Mark } from './rule.ts';
import { explaining, type Words } from './shorthand.ts';

/** Rows from memory (mark M): shown, never as sure, always with the body to ask. */
export const UNCHECKED_AT: Record<Lang, string> = {
  de: 'Ungeprüft: Das hat noch niemand am Gesetz nachgelesen. Fragen Sie die Arbeiterkammer oder den Verein für Konsumenteninformation.',
  en: 'Unchecked: nobody has read this up in the statute yet. Ask the Arbeiterkammer or the Verein für Konsumenteninformation.',
};
const UNCHECKED_CH: Record<Lang, string> = {
  de: 'Ungeprüft: Das hat noch niemand am Gesetz nachgelesen. Fragen Sie die Stiftung für Konsumentenschutz.',
  en: 'Unchecked: nobody has read this up in the statute yet. Ask the Stiftung für Konsumentenschutz.',
};

/** `explaining` for another country: rows from memory say that they are unchecked and whom to ask. */
export const explainingIn =
  (country: 'AT' | 'CH', topic: string) =>
  (id: string, norm: string, from: readonly [Mark, ...string[]], de: Words, en: Words, when?: Condition): LawRule => ({
    ...explaining(topic)(id, norm, from, de, en, when),
    country,
    ...(from[0] === 'M' && { firmnessWhy: country === 'AT' ? UNCHECKED_AT : UNCHECKED_CH }),
  });
