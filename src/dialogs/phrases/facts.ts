// The words for every fact in both languages, checked when loaded: nothing is missing, no choice is without a title.
import { FACT_KEYS, specOf, type FactKey } from '../../knowledge/facts.ts';
import { callFactsDe } from './facts-call.de.ts';
import { callFactsEn } from './facts-call.en.ts';
import { afterFactsDe } from './facts-after.de.ts';
import { afterFactsEn } from './facts-after.en.ts';
import { formatDay, formatList, formatMoney } from './format.ts';
import type { Lang } from '../../case/file.ts';
import { leicht } from './leicht.ts';
import { spoken, type Spoken } from './spoken.ts';
import { FOREIGN, tongueOf } from './tongues/index.ts';
import type { Tongue } from './tongues/tongue.ts';
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

/** Words that all facts share. */
const COMMON = {
  de: { yes: 'Ja', no: 'Nein', yesChip: 'ja', noChip: 'nein', unknown: 'Weiß ich nicht', unknownChip: 'nicht bekannt', months: 'Monate' },
  en: { yes: 'Yes', no: 'No', yesChip: 'yes', noChip: 'no', unknown: 'I don’t know', unknownChip: 'not known', months: 'months' },
} as const; // prettier-ignore

/** The facts of a further language in the shape of the others; what it never asks is asked by its name. */
function factsIn({ facts, values, common }: Tongue): FactPhrases {
  const entries = FACT_KEYS.map((key) => {
    const [label, question = common.askAgain.replace('{label}', () => label), why = common.whyAgain] = facts[key];
    const words = (specOf(key).values ?? []).map((value) => {
      const word = values[key]?.[value] ?? WORDS.de[key].values?.[value]?.[0] ?? value;
      return [value, [word, word]] as const;
    });
    return [key, { label, question, why, ...(words.length > 0 ? { values: Object.fromEntries(words) } : {}) }] as const;
  });
  return Object.fromEntries(entries) as FactPhrases;
}
/** Chips and buttons in easy German, where it has them. */
function easyValues(key: FactKey): Partial<FactWords> {
  const { label, yes, no, values } = leicht.values[key] ?? {};
  return {
    ...(label && { label }),
    ...(yes && { yesChip: yes[0], yes: yes[1] }),
    ...(no && { noChip: no[0], no: no[1] }),
    ...(values && { values: { ...WORDS.de[key].values, ...values } }),
  };
}
/** Made once when the program loads: a gap stops it. */
const FURTHER = new Map<Lang, FactPhrases>();
for (const lang of FOREIGN) FURTHER.set(lang, factsIn(tongueOf(lang) as Tongue));
FURTHER.set(
  'de-x-leicht',
  Object.fromEntries(
    FACT_KEYS.map((key) => {
      const [question, why] = leicht.facts[key] ?? [];
      return [
        key,
        {
          ...WORDS.de[key],
          ...easyValues(key),
          ...(question ? { question, help: undefined } : {}),
          ...(why ? { why } : {}),
        },
      ];
    }),
  ) as FactPhrases,
);

const common = (lang: Lang) => {
  const own = tongueOf(lang)?.common;
  return own ? { ...own, yesChip: own.yes, noChip: own.no } : COMMON[spoken(lang)];
};

/** The words around a fact. */
export const factWords = (key: FactKey, lang: Lang): FactWords => (FURTHER.get(lang) ?? WORDS[spoken(lang)])[key];
/** A fact's name, as the summary and the table of facts show it. */
export const factLabel = (key: FactKey, lang: Lang): string => factWords(key, lang).label;
/** The button for whoever does not know. */
export const unknownTitle = (lang: Lang): string => common(lang).unknown;
/** The two buttons of a question for yes or no. */
export const yesNoTitles = (lang: Lang): { yes: string; no: string } => common(lang);

/** The buttons of a question about a fact, without "I don't know"; empty for days, money, text and numbers. */
export function factChoices(key: FactKey, lang: Lang): { value: string; title: string }[] {
  const words = factWords(key, lang);
  if (specOf(key).kind === 'boolean') {
    return [
      { value: 'true', title: words.yes ?? common(lang).yes },
      { value: 'false', title: words.no ?? common(lang).no },
    ];
  }
  return (specOf(key).values ?? []).map((value) => ({ value, title: words.values?.[value]?.[1] ?? value }));
}

/** A fact's value as it stands on a chip, in a list or in a sentence. */
export function factValue(key: FactKey, value: unknown, lang: Lang): string {
  const words = factWords(key, lang);
  const { kind } = specOf(key);
  if (value === 'unknown' && key !== 'outcome') return common(lang).unknownChip;
  if (kind === 'boolean')
    return value === true ? (words.yesChip ?? common(lang).yesChip) : (words.noChip ?? common(lang).noChip);
  if (kind === 'date') return formatDay(String(value), lang);
  if (kind === 'dates')
    return formatList(
      (value as string[]).map((d) => formatDay(d, lang)),
      lang,
    );
  if (kind === 'money') return formatMoney(value as { amount: number; currency: 'EUR' }, lang);
  if (kind === 'multi')
    return formatList(
      (value as string[]).map((v) => words.values?.[v]?.[0] ?? v),
      lang,
    );
  if (kind === 'choice') return words.values?.[String(value)]?.[0] ?? String(value);
  if (key === 'contractTermMonths') return `${String(value)} ${common(lang).months}`;
  return String(value);
}
