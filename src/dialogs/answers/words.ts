// The words around an answer: who says it, how sure it is, as of when.
import type { Firmness, Sayer } from '../../knowledge/articles/index.ts';
import type { Spoken } from '../phrases/spoken.ts';

/** Who says something, in words. */
export const SAYER_WORDS: Record<Spoken, Record<Sayer, string>> = {
  de: {
    law: 'Gesetz',
    court: 'Gericht',
    authority: 'Behörde',
    insider: 'aus der Branche',
    customer: 'ein Kunde',
    press: 'Presse und Fachleute',
    company: 'die Firma selbst',
    advice: 'unser Rat',
  },
  en: {
    law: 'statute',
    court: 'court',
    authority: 'authority',
    insider: 'an insider',
    customer: 'a customer',
    press: 'press and experts',
    company: 'the company itself',
    advice: 'our advice',
  },
};

/** How sure it is, in three fixed steps and two for what was not checked. */
export const FIRM_WORDS: Record<Spoken, Record<Firmness, string>> = {
  de: {
    clear: 'klar geregelt',
    arguable: 'gut begründet',
    disputed: 'vertretbar',
    unchecked: 'aus allgemeiner Kenntnis, nicht nachgelesen',
    claim: 'Bericht Einzelner, nicht geprüft',
  },
  en: {
    clear: 'clearly regulated',
    arguable: 'well founded',
    disputed: 'arguable',
    unchecked: 'general knowledge, not looked up',
    claim: 'reports of individuals, not checked',
  },
};

/** The words around an answer. */
export const ANSWER_WORDS: Record<Spoken, { basis: string; says: string; firm: string; read: string; more: string }> = {
  de: { basis: 'Grundlage', says: 'Wer das sagt', firm: 'Wie sicher', read: 'gelesen mit Stand', more: 'Mehr dazu' },
  en: { basis: 'Basis', says: 'Who says so', firm: 'How sure', read: 'read as of', more: 'More' },
};
