// A customer number that stands in the story: it goes into the letters, and is not asked for again.
import type { Draft } from '../draft.ts';
import { factsOf } from '../../case/file.ts';
import { companyOf, findCompanies } from '../../knowledge/companies.ts';
import { readNumber } from './customer-number.ts';

/** A day behind the word is none. */
const NUMBER =
  /(?<!\p{L})(?:kunden|vertrags|customer|contract)[- ]?(?:nummer|nr\.?|number|no\.?)(?: (?:ist|lautet|war|is))?(?: die)?(?![:#. -]*(?:(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.\d{2,4}(?!\d)|20\d\d-[01]\d-[0-3]\d(?!\d)))[:# ]*(?<number>\p{Lu}{0,3}[-. ]?\d[\dA-Z./-]{3,18})(?![\p{L}\d])/giu;
/** The number of a case at a collector or a court is none of the company's. */
const OF_OTHERS = /inkasso|anwalt|gericht|collector|court/iu;

/** "Ich bin bei E.ON, Kundennummer 123456, da rief Vattenfall an": whose number it is, is not told. */
function namesOthers(draft: Draft, matter: string, text: string): boolean {
  const { provider } = factsOf(draft.file, matter);
  const id = typeof provider === 'string' ? companyOf(provider)?.id : undefined;
  return findCompanies(text).some(({ company }) => company.id !== id);
}

/** Notes the one number that the words name. @param text typed */
export function noteNumber(draft: Draft, matter: string, text: string): void {
  const [hit, ...others] = text.matchAll(NUMBER);
  const number = readNumber(hit?.groups?.['number'] ?? '');
  if (!number || others.length > 0 || OF_OTHERS.test(text) || namesOthers(draft, matter, text)) return;
  draft.file = {
    ...draft.file,
    shown: { ...draft.file.shown, [`${matter}:number`]: 'told' },
    matters: draft.file.matters.map((one) => (one.id === matter ? { ...one, customerNumber: number } : one)),
  };
}
