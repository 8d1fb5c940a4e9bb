// "Vodafone hat meinen Vertrag gekündigt", said of the company in dispute: which contract that was is asked.
import { companyOf } from '../../knowledge/companies.ts';
import { askFact } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { knownOf, type Told } from '../ledger.ts';
import { endedBy } from '../understand/index.ts';

const mark = (matter: string): string => `${matter}:ended`;

/** Asks whether an earlier contract elsewhere is meant. @returns whether the words left that open */
export function toldEnded(draft: Draft, text: string): boolean {
  const { active, open, shown } = draft.file;
  const provider = knownOf(draft.file, active, 'provider')?.value;
  // Asked just that, it is the answer.
  if (open?.fact === 'providerSwitch') return false;
  if (typeof provider !== 'string' || knownOf(draft.file, active, 'providerSwitch') !== undefined) return false;
  const ended = endedBy(text, draft.today);
  if (text.includes('?') || !ended || ended.own || ended.company !== companyOf(provider)?.id) return false;
  draft.file = { ...draft.file, shown: { ...shown, [mark(active)]: text } };
  askFact(draft, 'providerSwitch');
  return true;
}

/** "Die Telekom hat den Vertrag gekündigt", in a case of another company: nothing that this one did or answered. */
export function endedByOther(draft: Draft, text: string): boolean {
  const provider = knownOf(draft.file, draft.file.active, 'provider')?.value;
  const ended = endedBy(text, draft.today);
  return typeof provider === 'string' && ended !== undefined && ended.company !== companyOf(provider)?.id;
}

/** No earlier contract ends: what the company gave notice of is the one it claims. */
export function endedThis({ file }: Draft, matter: string, { fact, value }: Told): Told[] {
  const quote = file.shown[mark(matter)];
  const asked = quote !== undefined && fact === 'providerSwitch' && value === false;
  return asked ? [{ fact: 'companyReply', value: 'cancelled', quote }] : [];
}
