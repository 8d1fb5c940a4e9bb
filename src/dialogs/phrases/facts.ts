// The words for every fact in both languages, checked when loaded: nothing is missing, no choice is without a title.
import { FACT_KEYS, specOf, type FactKey } from '../../knowledge/facts.ts';
import { callFactsDe } from './facts-call.de.ts';
import { callFactsEn } from './facts-call.en.ts';
import { afterFactsDe } from './facts-after.de.ts';
import { afterFactsEn } from './facts-after.en.ts';
import { formatDay, formatList, formatMoney } from './format.ts';
import type { Spoken } from './spoken.ts';
import type { FactPhrases, FactWords } from './words.ts';

const WORDS: Record<Spoken, FactPhrases> = {
  de: { ...callFactsDe, ...afterFactsDe },
  en: { ...callFactsEn, ...afterFactsEn },
};

for (const lang of ['de', 'en'] as const) {
  for (const key of FACT_KEYS) {
    const words: FactWords | undefined = WORDS[lang][key];
    if (!words) throw new Error(`no ${lang} words for the fact ${key}`);
    for (const value of specOf(key).values ?? []) {
      if (!words.values?.[value]) throw new Error(`no ${lang} words for ${key} = ${value}`);
    }
  }
}

const COMMON = {
  de: { yes: 'Ja', no: 'Nein', yesChip: 'ja', noChip: 'nein', unknown: 'Weiß ich nicht', unknownChip: 'nicht bekannt', months: 'Monate' },
  en: { yes: 'Yes', no: 'No', yesChip: 'yes', noChip: 'no', unknown: 'I don’t know', unknownChip: 'not known', months: 'months' },
} as const; // prettier-ignore

/** The words around a fact. */
export const factWords = (key: FactKey, lang: Spoken): FactWords => WORDS[lang][key];
export const factLabel = (key: FactKey, lang: Spoken): string => WORDS[lang][key].label;
export const unknownTitle = (lang: Spoken): string => COMMON[lang].unknown;
export const yesNoTitles = (lang: Spoken): { yes: string; no: string } => COMMON[lang];

/** The buttons of a question about a fact, without "I don't know"; empty for days, money, text and numbers. */
export function factChoices(key: FactKey, lang: Spoken): { value: string; title: string }[] {
  const words = WORDS[lang][key];
  if (specOf(key).kind === 'boolean') {
    return [
      { value: 'true', title: words.yes ?? COMMON[lang].yes },
      { value: 'false', title: words.no ?? COMMON[lang].no },
    ];
  }
  return (specOf(key).values ?? []).map((value) => ({ value, title: words.values?.[value]?.[1] ?? value }));
}

/** A fact's value as it stands on a chip, in a list or in a sentence. */
export function factValue(key: FactKey, value: unknown, lang: Spoken): string {
  const words = WORDS[lang][key];
  const { kind } = specOf(key);
  if (value === 'unknown' && key !== 'outcome') return COMMON[lang].unknownChip;
  if (kind === 'boolean') return value === true ? (words.yesChip ?? COMMON[lang].yesChip) : (words.noChip ?? COMMON[lang].noChip); // prettier-ignore
  if (kind === 'date') return formatDay(String(value), lang);
  if (kind === 'dates') return formatList((value as string[]).map((d) => formatDay(d, lang)), lang); // prettier-ignore
  if (kind === 'money') return formatMoney(value as { amount: number; currency: 'EUR' }, lang);
  if (kind === 'multi') return formatList((value as string[]).map((v) => words.values?.[v]?.[0] ?? v), lang); // prettier-ignore
  if (kind === 'choice') return words.values?.[String(value)]?.[0] ?? String(value);
  if (key === 'contractTermMonths') return `${String(value)} ${COMMON[lang].months}`;
  return String(value);
}
