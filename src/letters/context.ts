// What a letter is composed from: the known facts, the parties, and traits that follow from them.
import { companyOf } from '../knowledge/companies.ts';
import type { FactKey, FactValues, Facts } from '../knowledge/facts.ts';
import type { LetterKind } from '../knowledge/law/assessment.ts';
import type { LetterInput } from './letter.ts';
import type { Ground, Trait } from './when.ts';

export type Context = Ground & {
  input: LetterInput;
  deadline: string;
  /** Which precaution of the letter this is: 0 = the lead, then 1, 2 … */
  rung: number;
  with: readonly LetterKind[];
};

/** The value of a known fact; unknown and absent are the same here: no sentence. */
export function knownFact<K extends FactKey>(facts: Facts, key: K): FactValues[K] | undefined {
  const value = facts[key];
  return value === undefined || value === 'unknown' ? undefined : (value as FactValues[K]);
}

const RELATIVES = ['spouse', 'child', 'parent', 'other'] as const;
const DENIALS = ['no', 'onlyDocuments', 'silent'] as const;
const TELECOMS = ['mobile', 'internet', 'bundle'] as const;
const CHANGES = ['extension', 'tariffChange', 'addOn'] as const;

const isOneOf = <T extends string>(value: unknown, options: readonly T[]): boolean =>
  options.some((option) => option === value);

type Traits = Readonly<Record<Trait, (input: LetterInput) => readonly string[] | false>>;
const TRAITS: Traits = {
  account: ({ account }) => (account ? ['account'] : false),
  holder: ({ parties }) => (parties.holder ? ['holder'] : false),
  represented: ({ parties: { holder, sender } }) => (holder && holder.name !== sender.name ? ['holder'] : false),
  birthDate: ({ parties }) => (parties.holder?.birthDate ? ['holder'] : false),
  customerNumber: ({ parties }) => (parties.sender.customerNumber ? ['sender.customerNumber'] : false),
  telecoms: ({ facts }) => {
    if (isOneOf(facts.product, TELECOMS) || (facts.product === 'tv' && facts.partOfBundle === true)) return ['product'];
    const provider = knownFact(facts, 'provider');
    if (facts.product !== undefined && facts.product !== 'unknown') return false;
    return provider && companyOf(provider)?.kind === 'telecoms' ? ['provider'] : false;
  },
  energy: ({ facts }) => {
    if (facts.product === 'energy') return ['product'];
    const provider = knownFact(facts, 'provider');
    if (facts.product !== undefined && facts.product !== 'unknown') return false;
    return provider && companyOf(provider)?.kind === 'energy' ? ['provider'] : false;
  },
  newContract: ({ facts }) => (facts.contractKind === 'new' ? ['contractKind'] : false),
  changedContract: ({ facts }) => (isOneOf(facts.contractKind, CHANGES) ? ['contractKind'] : false),
  relativeSpoke: ({ facts }) => (isOneOf(facts.personOnPhone, RELATIVES) ? ['personOnPhone'] : false),
  // The holder spoke, or nobody said otherwise (contract 1: assumed while absent, not when "unknown").
  ownCall: ({ facts }) =>
    facts.deceased !== true && (facts.personOnPhone === undefined || facts.personOnPhone === 'self') ? [] : false,
  // No agreement by the customer's own word. A yes on the phone is never denied (§ 138 ZPO).
  denied: (input) => {
    const { facts } = input;
    if (facts.personOnPhone === 'nobody') return ['personOnPhone'];
    if (facts.deceased === true) return ['deceased'];
    if (!TRAITS.ownCall(input) || facts.agreedOnPhone === true || facts.declaration === 'clearYes') return false;
    if (isOneOf(facts.declaration, DENIALS)) return ['declaration'];
    return facts.agreedOnPhone === false ? ['agreedOnPhone'] : false;
  },
  withdrawnInTime: ({ facts }) => (facts.alreadyWithdrawn === true ? ['alreadyWithdrawn'] : false),
};

/** The context of one letter. @param input cleaned */
export function contextOf(input: LetterInput, deadline: string, stacked: readonly LetterKind[]): Context {
  return {
    input,
    deadline,
    rung: 0,
    with: stacked,
    facts: input.facts,
    trait: (trait) => TRAITS[trait](input),
  };
}
