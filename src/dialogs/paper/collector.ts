// The collector that the story names: a letter to it needs its address only.
import { matterOf, type CaseFile, type Wish } from '../../case/file.ts';
import { findCompanies } from '../../knowledge/companies.ts';

/** The name of the collector to whom the letter in hand goes, where the words that told of it name one. */
export function collectorNamed(file: CaseFile, wish: Wish | undefined): string | undefined {
  if (wish?.letter !== 'debtCollectorReply') return undefined;
  const { dunning, provider } = matterOf(file, wish.matter).facts;
  const hit = findCompanies(dunning?.quote ?? '').find(
    ({ company }) => company.kind === 'collector' && company.name !== provider?.value,
  );
  return hit?.company.legalName ?? hit?.company.name;
}
