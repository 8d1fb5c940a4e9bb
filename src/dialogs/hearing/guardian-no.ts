// A guardian's no is to the contract, not to what was said on the phone.
import type { FactKey } from '../../knowledge/facts.ts';
import type { Draft } from '../draft.ts';
import { type Told, knownOf } from '../ledger.ts';
import type { Extraction } from '../understand/index.ts';

/** "Ich habe nicht eingewilligt", from a guardian: the yes on the phone was another's, and this one came never. */
export function ofGuardian({ file }: Draft, { facts }: Extraction, told: Told): Told[] {
  const role = facts.writerRole ?? knownOf(file, file.active, 'writerRole')?.value;
  if (role !== 'custodian' || !GUARDIAN_NO.test(told.quote ?? '') || !OF_THE_YES.has(told.fact)) return [told];
  return told.fact === 'agreedOnPhone' ? [{ ...told, fact: 'textFormApproval', value: false }] : [];
}

const OF_THE_YES: ReadonlySet<string> = new Set<FactKey>(['agreedOnPhone', 'declaration']);
const GUARDIAN_NO =
  /(?<!\p{L})(?:nicht|nie|keine?\p{L}*|not|never)(?!\p{L}).{0,40}(?<!\p{L})(?:eingewilligt|einwilligung|zugestimmt|zustimmung|genehmigt|genehmigung|consent\p{L}*|approv\p{L}*)(?!\p{L})/iu;
