// What a matter is called: the company, what was sold, the day of the call.
import type { CaseFile, Lang, Matter } from '../../case/file.ts';
import { companyOf } from '../../knowledge/companies.ts';
import { quoteMarks } from '../../marks.ts';
import { factValue } from './facts.ts';
import { formatDay, isDay } from './format.ts';
import { spoken } from './spoken.ts';
import { tongueOf } from './tongues/index.ts';

const WORDS = { de: { matter: 'Vorgang', call: 'Anruf vom' }, en: { matter: 'Matter', call: 'call of' } } as const;

/** The company as people know it: the directory's name for an id, else the words of the customer. */
export const providerName = (provider: string): string => companyOf(provider)?.name ?? provider;

/** "o2, Handyvertrag, Anruf vom Fr, 6. November 2026"; a number where nothing is known yet. */
export function matterTitle(file: CaseFile, matter: Matter, lang: Lang): string {
  const own = tongueOf(lang)?.common;
  const words = own ? { matter: own.matter, call: own.callOf } : WORDS[spoken(lang)];
  const value = (key: 'provider' | 'product' | 'callDate'): string | undefined => {
    const found = matter.facts[key]?.value;
    return typeof found === 'string' && found !== 'unknown' ? found : undefined;
  };
  const [provider, product, call] = [value('provider'), value('product'), value('callDate')];
  const parts = [
    provider ? providerName(provider) : undefined,
    product ? factValue('product', product, lang) : undefined,
    isDay(call) ? `${words.call} ${formatDay(call, lang)}` : undefined,
  ].filter((part) => part !== undefined);
  if (parts.length > 0) return parts.join(quoteMarks(lang).comma);
  return `${words.matter} ${file.matters.findIndex((m) => m.id === matter.id) + 1}`;
}
