// In which Land the company sits, and in which the customer lives: it decides which authority is responsible.
import { addressFor } from '../knowledge/addresses.ts';
import type { FactValues } from '../knowledge/facts.ts';
import { landOfPostcode } from '../knowledge/lands.ts';
import { known } from '../knowledge/law/told.ts';
import type { LetterInput } from './letter.ts';

/** The Land in which the company has its seat: told, or by its address in the papers or in the book. */
export function seatOf({ facts, parties }: LetterInput): FactValues['traderState'] | undefined {
  const told = known(facts.traderState);
  if (told) return told;
  const provider = known(facts.provider);
  const book = provider ? SEATS.map((purpose) => addressFor(provider, purpose)) : [];
  const lands = [parties.company, ...book].map((address) => landOfPostcode(address?.lines.at(-1)));
  return lands.find((land) => land !== undefined);
}

const SEATS = ['contract', 'withdrawal', 'access'] as const;

/** The Land in which the customer lives. */
export const homeOf = ({
  facts,
  parties,
}: {
  facts: LetterInput['facts'];
  parties: { sender: { postcode?: string } };
}): FactValues['federalState'] | undefined => known(facts.federalState) ?? landOfPostcode(parties.sender.postcode);
