// A child said yes on the phone: in whose name the contract is to run decides who may refuse it, and with which letter.
import { factsOf } from '../../case/file.ts';
import { ask, type Draft } from '../draft.ts';
import { setFact } from '../ledger.ts';

const asked = (matter: string): string => `${matter}:whose`;
const OF_AGE = 18;

/** Asks for it before the result, once. @returns whether it was asked */
export function askWhose(draft: Draft): boolean {
  const matter = draft.file.active;
  const { personOnPhone, personAge, personIsMinor, agreedOnPhone, writerRole } = factsOf(draft.file, matter);
  const minor = typeof personAge === 'number' ? personAge < OF_AGE : personIsMinor === true;
  if (personOnPhone !== 'child' || !minor || agreedOnPhone === false || writerRole !== undefined) return false;
  if (draft.file.shown[asked(matter)] !== undefined) return false;
  ask(draft, 'holder.whose');
  return true;
}

/** The child's own contract has the child as its holder, who spoke; one of the writer's was spoken for by somebody else. */
export function takeWhose(draft: Draft, matter: string, value: 'child' | 'writer' | 'unknown'): void {
  draft.file = { ...draft.file, shown: { ...draft.file.shown, [asked(matter)]: value } };
  if (value === 'child') setFact(draft, matter, { fact: 'personOnPhone', value: 'self' }, 'customer', true);
  if (value === 'writer') setFact(draft, matter, { fact: 'writerRole', value: 'holder' }, 'customer', true);
}
