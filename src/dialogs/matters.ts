// Several contracts in one case: which one told facts belong to, and opening further ones.
import type { CaseFile, Matter } from '../case/file.ts';
import type { FactKey, Facts } from '../knowledge/facts.ts';
import { companyOf } from '../knowledge/companies.ts';
import type { Draft } from './draft.ts';
import { knownOf, note, type Told } from './ledger.ts';
import { MATTER_LIMIT } from './limits.ts';

/** Facts of one matter as the understanding reads them. */
export type Part = {
  facts: Facts;
  quotes: Partial<Record<string, string>>;
  visitDay?: { value: string; quote: string };
};

/** Read facts as told ones. At the door, in a shop or online the day of the visit is the one that is asked for as the day of the contract. */
export function told({ facts, quotes, visitDay }: Part): Told[] {
  const read = (Object.keys(facts) as FactKey[]).map((fact): Told => {
    const quote = quotes[fact];
    return { fact, value: facts[fact] as Told['value'], ...(quote === undefined ? {} : { quote }) };
  });
  return visitDay && facts.callDate === undefined ? [...read, { fact: 'callDate', ...visitDay }] : read;
}

const company = (name: unknown): string | undefined =>
  typeof name === 'string' && name !== 'unknown' ? (companyOf(name)?.id ?? name.toLowerCase()) : undefined;
const companyIn = (file: CaseFile, matter: string): string | undefined =>
  company(knownOf(file, matter, 'provider')?.value);

/** So many facts beside another company's name tell a story of their own, not a correction. */
const OWN_STORY = 3;

/**
 * The matter that told facts belong to: the active one, another one whose company they name, or a new one where another
 * company comes with a story of its own.
 * @param correcting the words correct something: then another company is a correction
 */
export function matterFor(
  draft: Draft,
  items: readonly Told[],
  correcting: boolean,
): { matter: string; fresh: boolean } {
  const { file } = draft;
  const named = company(items.find((t) => t.fact === 'provider')?.value);
  const active = companyIn(file, file.active);
  const here = { matter: file.active, fresh: false };
  if (named === undefined || active === undefined || active === named) return here;
  const other = file.matters.find((m) => companyIn(file, m.id) === named);
  if (other) return { matter: other.id, fresh: false };
  const story = items.filter((t) => t.fact !== 'provider' && t.fact !== 'jurisdiction' && t.fact !== 'personOnPhone');
  if (correcting || story.length < OWN_STORY) return here;
  const matter = openMatter(draft);
  return matter === undefined ? here : { matter, fresh: true };
}

/**
 * "Der alte Stromvertrag soll gekündigt werden", told while the internet is talked of: it belongs to the one other matter that is
 * about electricity. Where a company is named, that one says which.
 */
export function matterOfProduct({ file }: Draft, items: readonly Told[]): string | undefined {
  const product = items.find((t) => t.fact === 'product')?.value;
  const active = knownOf(file, file.active, 'product')?.value ?? 'unknown';
  if (product === undefined || active === 'unknown' || active === product) return undefined;
  if (items.some((t) => t.fact === 'provider')) return undefined;
  const [other, ...more] = file.matters.filter(
    (m) => m.id !== file.active && knownOf(file, m.id, 'product')?.value === product,
  );
  return more.length > 0 ? undefined : other?.id;
}

/** Opens one more matter and turns to it. @returns its id, or undefined where there are too many */
export function openMatter(draft: Draft): string | undefined {
  const { matters } = draft.file;
  if (matters.length >= MATTER_LIMIT) return undefined;
  const id = `m${Math.max(...matters.map((m) => Number(m.id.slice(1)) || 0)) + 1}`;
  const matter: Matter = { id, facts: {} };
  draft.file = { ...draft.file, matters: [...matters, matter] };
  return id;
}

/** Notes the further contracts that one text tells of, each in its matter. @returns how many are new */
export function noteFurther(draft: Draft, parts: readonly Part[]): number {
  let opened = 0;
  for (const part of parts) {
    const items = told(part);
    const named = company(part.facts.provider);
    const known = draft.file.matters.find(
      (m) => named !== undefined && companyIn(draft.file, m.id) === named && m.id !== draft.file.active,
    );
    if (items.length === 0) continue;
    const id = known?.id ?? openMatter(draft);
    if (id === undefined) continue;
    note(draft, id, items);
    if (!known) opened += 1;
  }
  return opened;
}
