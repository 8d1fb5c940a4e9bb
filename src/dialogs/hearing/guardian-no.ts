// A guardian's or a parent's no is to the contract, not to what was said on the phone.
import { factsOf } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import type { Draft } from '../draft.ts';
import { type Told, knownOf } from '../ledger.ts';
import type { Extraction } from '../understand/index.ts';

/** "Ich habe nicht eingewilligt", from a guardian or of a child's call: the yes on the phone was another's, and this one came never. */
export function ofGuardian(draft: Draft, { facts }: Extraction, told: Told): Told[] {
  if (!OF_THE_YES.has(told.fact) || !GUARDIAN_NO.test(told.quote ?? '')) return [told];
  const role = facts.writerRole ?? knownOf(draft.file, draft.file.active, 'writerRole')?.value;
  if (role === 'custodian')
    return told.fact === 'agreedOnPhone' ? [{ ...told, fact: 'textFormApproval', value: false }] : [];
  if (ofChild(draft) && PARENTS_VOICE.test(told.quote ?? ''))
    return told.fact === 'agreedOnPhone' ? [{ ...told, fact: 'personWasAuthorised', value: false }] : [];
  return [told];
}

/** Whether a child under age was on the phone, as a parent tells. */
function ofChild({ file }: Draft): boolean {
  const { personOnPhone, personAge, personIsMinor, writerRole } = factsOf(file);
  const minor = typeof personAge === 'number' ? personAge < OF_AGE : personIsMinor === true;
  return minor && (personOnPhone === 'child' || (personOnPhone === 'self' && writerRole === 'relative'));
}
const OF_AGE = 18;

/** What the one on the phone said, and nobody in their place. */
const OF_THE_YES: ReadonlySet<string> = new Set<FactKey>(['agreedOnPhone', 'declaration']);
const GUARDIAN_NO =
  /(?<!\p{L})(?:nicht|nie|keine?\p{L}*|not|never)(?!\p{L}).{0,40}(?<!\p{L})(?:eingewilligt|einwilligung|zugestimmt|zustimmung|genehmigt|genehmigung|erlaubt|consent\p{L}*|approv\p{L}*|agreed?)(?!\p{L})/iu;
/** A parent tells what parents did or left undone. */
const PARENTS_VOICE = /(?<!\p{L})(?:ich|wir|eltern|i|we|parents)(?!\p{L})/iu;
