// A new price or new terms for the contract that runs: nothing was sold, and nobody denies what has been running.
import type { FactKey, Facts } from '../facts.ts';
import { isKnown } from './told.ts';

/** What tells of another contract, whatever its value. */
const OF_ANOTHER: readonly FactKey[] = [
  'callDate',
  'callDateFrom',
  'contractKind',
  'confirmationDate',
  'documentsReceivedDate',
];
/** Answers that tell of none: only post came, nobody called, nothing was agreed to, no summary was there. */
const OF_NONE: Partial<Record<FactKey, readonly unknown[]>> = {
  channel: ['letter'],
  personOnPhone: ['nobody'],
  agreedOnPhone: [false],
  declaration: ['no'],
  contractSummaryReceived: [false],
  providerSwitch: [false],
};
/** The facts that decide it. */
export const RUNNING_FACTS: readonly FactKey[] = [
  'existingCustomer',
  'priceChangeNoticeDate',
  ...OF_ANOTHER,
  ...(Object.keys(OF_NONE) as FactKey[]),
];

/**
 * A customer was told of a new price or new terms, and nothing tells of another contract: it is about the one that runs.
 * @param assumed what nobody told
 */
export function isRunningContract(facts: Facts, assumed?: ReadonlySet<FactKey>): boolean {
  const told = (key: FactKey): boolean => isKnown(facts[key]) && assumed?.has(key) !== true;
  return (
    facts.existingCustomer === true &&
    isKnown(facts.priceChangeNoticeDate) &&
    !OF_ANOTHER.some(told) &&
    !Object.entries(OF_NONE).some(([key, none]) => told(key as FactKey) && !none.includes(facts[key as FactKey]))
  );
}
