// Conditions of blocks as data: which facts must be known with which values. Unknown and absent facts meet nothing.
import type { FactKey, FactValues, Facts } from '../knowledge/facts.ts';

type ElementOf<V> = V extends readonly (infer E)[] ? E : V;
type Scalar = string | number | boolean;
type Wanted<K extends FactKey> = Extract<ElementOf<FactValues[K]>, Scalar>;

/** All entries must be met. `'*'` = known at all; a list = one of these (for list facts: contains one of these). */
export type FactClause = { readonly [K in FactKey]?: '*' | Wanted<K> | readonly Wanted<K>[] };
/** Further conditions that are no facts: what is in the hands of the one who composes. */
export type Trait =
  | 'account'
  | 'holder'
  | 'represented'
  | 'birthDate'
  | 'customerNumber'
  | 'telecoms'
  | 'energy'
  | 'newContract'
  | 'changedContract'
  | 'denied'
  | 'relativeSpoke'
  | 'toldByOther'
  | 'ownCall'
  | 'claimedCall'
  | 'contestedChange'
  | 'changeRuns'
  | 'avoids'
  | 'cancelsBelow'
  | 'adCall'
  | 'switched'
  | 'mayBeSwitched'
  | 'ownSupplier'
  | 'consentUnknown'
  | 'refusedFirst'
  | 'under7'
  | 'within8Weeks'
  | 'accessMonthOver'
  | 'arrearsBelow100'
  | 'complaintFresh'
  | 'we'
  | 'soleCustody'
  | 'forHolder'
  | 'mayDeclare'
  | 'ownDeadlines'
  | 'grownUp'
  | 'accessFresh'
  | 'accessRuns'
  | 'extensionLate'
  | 'extensionBare'
  | 'extensionOver'
  | 'bfdi'
  | 'seatKnown'
  | 'homeKnown'
  | 'memoryProtocol'
  | 'heardProtocol'
  | 'leaving'
  | 'summaryMissed'
  | 'summaryOpen'
  | 'approvedEarly'
  | 'approvedThatDay'
  | 'noMandate'
  | 'debitBeforeCall';
/** When a block or a recipe applies: by facts, by traits, and without traits. */
export type Clause = FactClause & { readonly is?: Trait | readonly Trait[]; readonly not?: Trait | readonly Trait[] };

/** What a condition is checked against. A trait answers with the facts it rests on, or false. */
export type Ground = { facts: Facts; trait: (trait: Trait) => readonly string[] | false };

const list = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly T[]) : [value as T];

function meets(value: unknown, wanted: unknown): boolean {
  if (value === undefined || value === 'unknown' || (Array.isArray(value) && value.length === 0)) return false;
  if (wanted === '*') return true;
  const options = list(wanted);
  return Array.isArray(value) ? value.some((one) => options.includes(one)) : options.includes(value);
}

/** The facts that meet the clause, or undefined if it is not met. */
function factsOfClause(clause: Clause, ground: Ground): string[] | undefined {
  const used: string[] = [];
  for (const [key, wanted] of Object.entries(clause)) {
    if (key === 'is' || key === 'not') continue;
    if (!meets(ground.facts[key as FactKey], wanted)) return undefined;
    used.push(key);
  }
  for (const trait of list(clause.is)) {
    const facts = ground.trait(trait);
    if (!facts) return undefined;
    used.push(...facts);
  }
  if (list(clause.not).some((trait) => ground.trait(trait) !== false)) return undefined;
  return used;
}

/**
 * Checks `when` (any clause is enough) and `unless` (no clause may be met).
 * @returns the facts the block rests on, or undefined if it does not belong into the letter
 */
export function holds(
  when: Clause | readonly Clause[] | undefined,
  unless: Clause | readonly Clause[] | undefined,
  ground: Ground,
): string[] | undefined {
  if (list(unless).some((clause) => factsOfClause(clause, ground) !== undefined)) return undefined;
  if (when === undefined) return [];
  for (const clause of list(when)) {
    const used = factsOfClause(clause, ground);
    if (used) return used;
  }
  return undefined;
}
