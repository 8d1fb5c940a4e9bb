// Values of the vocabulary that rules and letters speak of together.
import type { FactValues } from './facts.ts';

/** What changes a contract that goes on: the old one stays whatever becomes of the change (F-10, F-11). */
export const CHANGES = ['extension', 'tariffChange', 'addOn'] as const satisfies readonly FactValues['contractKind'][];

/** Others than the contract holder who may have spoken. */
export const RELATIVES = [
  'spouse',
  'child',
  'parent',
  'other',
] as const satisfies readonly FactValues['personOnPhone'][];

/** Contracts that § 54 TKG, and so an approval in text form, does not know. */
export const NO_APPROVAL = [
  'energy',
  'printSubscription',
  'goodsSubscription',
  'prizeGame',
  'lottery',
  'insurance',
  'finance',
  'course',
] as const satisfies readonly FactValues['product'][];
