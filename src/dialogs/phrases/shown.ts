// A fact's value as it stands on a chip; companies by the name that people know.
import type { FactKey, Facts } from '../../knowledge/facts.ts';
import { factLabel, factValue } from './facts.ts';
import { providerName } from './matters.ts';
import type { Spoken } from './spoken.ts';

const QUOTED = new Set<FactKey>(['misledAboutText', 'callDateApprox']);
const QUOTE_LENGTH = 120;

export function shown(key: FactKey, value: unknown, lang: Spoken): string {
  if (typeof value !== 'string' || value === 'unknown') return factValue(key, value, lang);
  if (key === 'provider') return providerName(value);
  if (!QUOTED.has(key)) return factValue(key, value, lang);
  const words = value.length > QUOTE_LENGTH ? `${value.slice(0, QUOTE_LENGTH)} …` : value;
  return lang === 'de' ? `„${words}“` : `“${words}”`;
}

/** What a fact is called in a case: where nobody called, the day of the call is the day of the contract. */
export function labelIn(key: FactKey, facts: Facts, lang: Spoken): string {
  const noCall = facts.channel === 'doorstep' || facts.channel === 'shop' || facts.channel === 'online';
  return key === 'callDate' && noCall ? CONTRACT_OF[lang] : factLabel(key, lang);
}
const CONTRACT_OF: Record<Spoken, string> = { de: 'Vertrag vom', en: 'Contract of' };
