// A fact's value as it stands on a chip; companies by the name that people know.
import type { FactKey, Facts } from '../../knowledge/facts.ts';
import { between } from '../../marks.ts';
import { factLabel, factValue } from './facts.ts';
import { providerName } from './matters.ts';
import type { Lang } from '../../case/file.ts';
import { spoken, type Spoken } from './spoken.ts';
import { tongueOf } from './tongues/index.ts';

/** Facts that hold the customer's own words: shown in quotation marks. */
const QUOTED = new Set<FactKey>(['misledAboutText', 'callDateApprox']);
const QUOTE_LENGTH = 120;

/** @param facts those of the case, where the customer reads it: who has the contract is then spoken to */
export function shown(key: FactKey, value: unknown, lang: Lang, facts?: Facts): string {
  if (key === 'personOnPhone' && value === 'self') return holder(lang, facts);
  if (typeof value !== 'string' || value === 'unknown') return factValue(key, value, lang);
  if (key === 'provider') return providerName(value);
  if (!QUOTED.has(key)) return factValue(key, value, lang);
  const words = value.length > QUOTE_LENGTH ? `${value.slice(0, QUOTE_LENGTH)} …` : value;
  return between(words, lang);
}

/** Who was on the phone is no guess at a sex: "Sie selbst" to the holder, "the person …" about somebody else. */
function holder(lang: Lang, facts: Facts | undefined): string {
  const role = facts?.writerRole;
  // Of a child's contract a parent mostly tells.
  const other =
    facts === undefined ||
    (role !== undefined ? role !== 'holder' : facts.personIsMinor === true && facts.nowOfAge !== true);
  const own = tongueOf(lang);
  if (own) return other ? own.common.holder : factValue('personOnPhone', 'self', lang);
  return other ? factValue('personOnPhone', 'self', lang) : YOU[spoken(lang)];
}
/** Where nobody else is named, the one on the phone is the reader. */
const YOU: Record<Spoken, string> = { de: 'Sie selbst', en: 'you yourself' };

/** What a fact is called in a case: where nobody called, the day of the call is that of the contract, and nothing came after a call. */
export function labelIn(key: FactKey, facts: Facts, lang: Lang): string {
  const noCall = facts.channel === 'doorstep' || facts.channel === 'shop' || facts.channel === 'online';
  if (noCall && key === 'callDate') return tongueOf(lang)?.common.contractOf ?? CONTRACT_OF[spoken(lang)];
  if (noCall && key === 'textFormApproval') return tongueOf(lang)?.common.signed ?? SIGNED[spoken(lang)];
  return factLabel(key, lang);
}

/** How the day is asked for where nobody called. */
export const contractDayQuestion = (facts: Facts, lang: Lang): { question: string; why: string } | undefined =>
  facts.channel === 'doorstep' || facts.channel === 'online' ? contractDay(lang) : undefined;

function contractDay(lang: Lang): { question: string; why: string } {
  const own = tongueOf(lang);
  if (!own) return CONTRACT_DAY[spoken(lang)];
  return { question: own.common.contractDay, why: own.facts.callDate[2] ?? own.common.whyAgain };
}
/** Without a call the day is that of the contract. */
const CONTRACT_DAY: Record<Spoken, { question: string; why: string }> = {
  de: {
    question: 'An welchem Tag haben Sie unterschrieben oder bestellt?',
    why: 'Von diesem Tag an rechne ich die Frist für den Widerruf.',
  },
  en: {
    question: 'On which day did you sign or order?',
    why: 'From this day I count the time for a withdrawal.',
  },
};
/** Without a call the day is that of the contract. */
const CONTRACT_OF: Record<Spoken, string> = { de: 'Vertrag vom', en: 'Contract of' };
/** Without a call nothing came before that an approval could be of. */
const SIGNED: Record<Spoken, string> = {
  de: 'Etwas unterschrieben oder bestätigt',
  en: 'Signed or confirmed anything',
};
