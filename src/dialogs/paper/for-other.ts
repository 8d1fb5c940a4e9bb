// Whether the customer tells of somebody else's contract: a name that they type may then be either's.
import { factsOf } from '../../case/file.ts';
import type { Draft } from '../draft.ts';
import { knownOf } from '../ledger.ts';

/** "Meine Mutter Erna Meister, wohnhaft …, wurde angerufen": told of another, whoever writes. */
const OF_RELATIVE =
  /^\W*(?:für )?(?:meine?|unsere?|my|our)[nrms]? (?:mutter|mama|vater|papa|eltern|oma|opa|großmutter|großvater|frau|mann|tante|onkel|schwester|bruder|nachbarin|nachbar|mother|father|mum|dad|grandmother|grandfather|wife|husband)(?!\p{L})/iu;

/** @returns whether the contract is told of as another one's */
export function writesForOther({ file }: Draft): boolean {
  const { writerRole } = factsOf(file);
  const spoke = knownOf(file, file.active, 'personOnPhone')?.quote;
  return (writerRole !== undefined && writerRole !== 'holder') || (spoke !== undefined && OF_RELATIVE.test(spoke));
}
