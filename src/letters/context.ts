// What a letter is composed from: the known facts, the parties, and traits that follow from them.
import { companyOf } from '../knowledge/companies.ts';
import type { FactKey, FactValues, Facts } from '../knowledge/facts.ts';
import { CHANGES, RELATIVES } from '../knowledge/kinds.ts';
import type { LetterKind } from '../knowledge/law/assessment.ts';
import {
  assessOnce,
  deadlineText,
  extensionOf,
  isAccessOver,
  isAdvertCall,
  isToBeAnswered,
} from '../knowledge/law/index.ts';
import { daysAfter } from '../knowledge/law/deadlines/calendar.ts';
import type { LetterInput } from './letter.ts';
import { homeOf, seatOf } from './seat.ts';
import type { Ground, Trait } from './when.ts';
import { dateInWords } from './words.ts';

/** All that a letter is written from. `deadline` is the ISO day it sets, `with` the rungs beside it. */
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

const OTHER_WRITERS = ['relative', 'representative', 'custodian'] as const;
const DENIALS = ['no', 'onlyDocuments', 'silent'] as const;
const TELECOMS = ['mobile', 'internet', 'bundle'] as const;
/** What a telephone company may sell beside its lines. */
const OTHER_TRADES =
  'energy printSubscription goodsSubscription prizeGame lottery insurance finance course goods'.split(' ');
const CUSTODIES = ['custodian', 'withReservation'] as const;

/** Electricity of a telephone company comes from another company of its house: neither its legal name nor its address is known then. */
export const suppliesEnergyBeside = ({ product, provider }: LetterInput['facts']): boolean =>
  product === 'energy' && provider !== undefined && companyOf(provider)?.kind === 'telecoms';
const isOneOf = (value: unknown, options: readonly string[]): boolean => options.some((option) => option === value);

/** Whether `day` plus the span is today or later. */
const isAfter = (day: string, span: Temporal.DurationLikeObject, today: string): boolean =>
  Temporal.PlainDate.compare(Temporal.PlainDate.from(day).add(span), today) >= 0;

/** The customer's own deadlines as list lines of a hand-over sheet; also those that have passed: who advises may ask for more time. */
export function ownDeadlines(facts: Facts, today: string): string[] {
  return assessOnce(facts, today)
    .deadlines.filter((one) => one.by === 'customer')
    .flatMap((one) => {
      const day = [one.safeUntil, one.sendBy, one.latestArguable].find((date) => date !== undefined && date >= today);
      const { title } = deadlineText(one, 'de');
      if (day) return [{ day, line: `– ${title}: ${dateInWords(day)}` }];
      const over = one.latestArguable;
      return over ? [{ day: over, line: `– ${title}: nach dieser Rechnung abgelaufen am ${dateInWords(over)}` }] : [];
    })
    .toSorted((a, b) => Number(a.day > b.day) - Number(a.day < b.day))
    .map(({ line }) => line);
}

const tomorrow = (today: string): string => daysAfter(today, 1);

/** What is known of an extension: the facts that a sentence about it rests on. */
const extended = (facts: Facts): readonly FactKey[] => EXTENSION.filter((key) => knownFact(facts, key) !== undefined);
const EXTENSION: readonly FactKey[] = [
  'recordingRequestedDate',
  'recordingReply',
  'recordingExtendedDate',
  'recordingExtensionReasons',
];

type Traits = Readonly<
  Record<Trait, (input: LetterInput, stacked?: readonly LetterKind[]) => readonly string[] | false>
>;
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
  // Telecoms, and the summary was not there before the declaration: only then the approval in text form matters (F-06).
  summaryMissed: (input) => {
    const telecoms = TRAITS.telecoms(input);
    if (!telecoms) return false;
    if (input.facts.contractSummaryReceived === false) return [...telecoms, 'contractSummaryReceived'];
    return input.facts.contractSummaryTiming === 'afterCall' ? [...telecoms, 'contractSummaryTiming'] : false;
  },
  // Telecoms, and nobody knows whether the summary was there before the declaration.
  summaryOpen: (input) => {
    const { contractSummaryReceived: received, contractSummaryTiming: timing } = input.facts;
    const isOpen = received !== false && (timing === undefined || timing === 'unknown');
    return isOpen ? TRAITS.telecoms(input) : false;
  },
  // Confirmed before the summary was there: no approval after its receipt (§ 54 (3) TKG).
  approvedEarly: ({ facts }) => {
    if (facts.summaryBeforeApproval !== undefined && facts.summaryBeforeApproval !== 'unknown')
      return facts.summaryBeforeApproval ? false : ['summaryBeforeApproval'];
    const [approved, came] = [knownFact(facts, 'approvalDate'), knownFact(facts, 'contractSummaryDate')];
    return approved && came && approved < came ? ['approvalDate', 'contractSummaryDate'] : false;
  },
  // Confirmed on the day of the summary, and nobody knows which came first: the letter is not untrue, and claims nothing.
  approvedThatDay: ({ facts }) => {
    const [approved, came] = [knownFact(facts, 'approvalDate'), knownFact(facts, 'contractSummaryDate')];
    const told = facts.summaryBeforeApproval !== undefined && facts.summaryBeforeApproval !== 'unknown';
    return approved !== undefined && approved === came && !told ? ['approvalDate', 'contractSummaryDate'] : false;
  },
  leaving: ({ facts }) => (facts.goal === 'outOfContract' ? ['goal'] : false),
  // Ending a contested change would end the contract that is to stay.
  contestedChange: ({ facts }) =>
    isOneOf(facts.contractKind, CHANGES) && facts.wantedContract !== true ? ['contractKind'] : false,
  // Three months from a notice of changed terms (§ 57 (1) TKG).
  changeRuns: ({ facts, today }) => {
    const notice = knownFact(facts, 'priceChangeNoticeDate');
    return notice && isAfter(notice, { months: 3 }, today) ? ['priceChangeNoticeDate'] : false;
  },
  avoids: ({ letter }) => (letter === 'avoidance' ? [] : false),
  cancelsBelow: (_input, stacked) => (stacked?.includes('cancellation') ? [] : false),
  newContract: ({ facts }) => (facts.contractKind === 'new' ? ['contractKind'] : false),
  changedContract: ({ facts }) => (isOneOf(facts.contractKind, CHANGES) ? ['contractKind'] : false),
  relativeSpoke: ({ facts }) => (isOneOf(facts.personOnPhone, RELATIVES) ? ['personOnPhone'] : false),
  // Whoever wrote the story is not who signs as the customer: those words are not the signer's own.
  toldByOther: ({ facts }) => (isOneOf(facts.writerRole, OTHER_WRITERS) ? ['writerRole'] : false),
  // The holder spoke, or nobody said otherwise (assumed while absent, not when "unknown").
  ownCall: ({ facts }) =>
    facts.deceased !== true && (facts.personOnPhone === undefined || facts.personOnPhone === 'self') ? [] : false,
  // A call that is only alleged: nobody was on the phone, or the person was no longer alive.
  claimedCall: ({ facts }) => {
    if (facts.deceased === true && facts.personOnPhone !== 'self') return ['deceased'];
    return facts.personOnPhone === 'nobody' ? ['personOnPhone'] : false;
  },
  adCall: ({ facts }) => (isAdvertCall(facts) ? [] : false),
  switched: ({ facts }) => (facts.providerSwitch === true ? ['providerSwitch'] : false),
  // Energy: an old supplier is there to be told where a switch was told, or a new contract with another company.
  mayBeSwitched: ({ letter, facts }) => {
    if (facts.providerSwitch === true) return ['providerSwitch'];
    if (letter === 'stopSwitch') return [];
    if (knownFact(facts, 'switchDate')) return ['switchDate'];
    const alone = facts.providerSwitch === false || facts.existingCustomer === true;
    return facts.contractKind === 'new' && !alone ? ['contractKind'] : false;
  },
  // The contract was changed with the supplier that delivers already: nothing is switched.
  ownSupplier: (input) => {
    if (TRAITS.mayBeSwitched(input)) return false;
    if (input.facts.existingCustomer === true) return ['existingCustomer'];
    return TRAITS.changedContract(input);
  },
  // Refused before the answer that stands now, also where its day is not known.
  refusedFirst: ({ facts }) => {
    if (facts.recordingRefusedDate === undefined) return false;
    return facts.recordingRefusedDate === 'unknown' ? [] : ['recordingRefusedDate'];
  },
  consentUnknown: ({ facts }) => (facts.marketingConsent === 'unknown' ? [] : false),
  // No agreement by the customer's own word. A yes on the phone is never denied (§ 138 ZPO).
  denied: (input) => {
    const { facts } = input;
    if (facts.deceased === true) return false;
    if (facts.personOnPhone === 'nobody') return ['personOnPhone'];
    if (!TRAITS.ownCall(input) || facts.agreedOnPhone === true || facts.declaration === 'clearYes') return false;
    if (isOneOf(facts.declaration, DENIALS)) return ['declaration'];
    return facts.agreedOnPhone === false ? ['agreedOnPhone'] : false;
  },
  grownUp: ({ facts, parties, today }) => {
    const born = parties.holder?.birthDate;
    if (born) return isAfter(born, { years: 18 }, tomorrow(today)) ? false : ['holder'];
    return (knownFact(facts, 'personAge') ?? 0) >= 18 ? ['personAge'] : false;
  },
  under7: ({ facts }) => ((knownFact(facts, 'personAge') ?? 99) < 7 ? ['personAge'] : false),
  // Debited without the customer's permission, by what they said. A change is debited together with the old tariff, for
  // which there is a mandate: that none was given for the change does not make the whole debit unauthorised (L15).
  noMandate: ({ facts }) => {
    if (facts.identityMisused === true) return ['identityMisused'];
    return facts.directDebitMandate === false && !isOneOf(facts.contractKind, CHANGES) ? ['directDebitMandate'] : false;
  },
  // What was debited before the call paid for something else than what was changed in it.
  debitBeforeCall: ({ facts }) => {
    const [debit, call] = [knownFact(facts, 'debitDate'), knownFact(facts, 'callDate')];
    return debit !== undefined && call !== undefined && debit < call ? ['debitDate', 'callDate'] : false;
  },
  within8Weeks: ({ facts, today }) => {
    const debit = knownFact(facts, 'debitDate');
    return debit && isAfter(debit, { weeks: 8 }, today) ? ['debitDate'] : false;
  },
  accessMonthOver: ({ facts, today }) =>
    extensionOf(facts) !== 'counts' && isAccessOver(facts, today) ? ['recordingRequestedDate'] : false,
  // The time of Art. 12 (3) GDPR still runs.
  accessRuns: ({ facts, today }) =>
    knownFact(facts, 'recordingRequestedDate') !== undefined && !isAccessOver(facts, today)
      ? ['recordingRequestedDate']
      : false,
  // It runs, and nothing has come that has to be answered before.
  accessFresh: (input) => (isToBeAnswered(input.facts) ? false : TRAITS.accessRuns(input)),
  extensionLate: ({ facts }) => (extensionOf(facts) === 'late' ? extended(facts) : false),
  extensionBare: ({ facts }) => (extensionOf(facts) === 'bare' ? extended(facts) : false),
  extensionOver: ({ facts, today }) =>
    extensionOf(facts) === 'counts' && isAccessOver(facts, today) ? extended(facts) : false,
  // Telecoms providers have one authority for all of Germany; for all others the Land decides.
  // What was sold goes before the trade of who sold it: a telephone company that supplies electricity is no telecoms provider there.
  bfdi: (input) => {
    const { product } = input.facts;
    if (isOneOf(product, OTHER_TRADES)) return false;
    const provider = knownFact(input.facts, 'provider');
    if (provider && companyOf(provider)?.kind === 'telecoms') return ['provider'];
    return TRAITS.telecoms(input);
  },
  seatKnown: (input) => (seatOf(input) ? [] : false),
  // While the address of the sender is still to be given, its Land is, too.
  homeKnown: (input) =>
    homeOf(input) || (!input.parties.sender.postcode && !input.blanks?.includes('sender')) ? [] : false,
  memoryProtocol: ({ protocols }) => (protocols?.includes('memory') ? [] : false),
  heardProtocol: ({ protocols }) => (protocols?.includes('heard') ? [] : false),
  arrearsBelow100: ({ facts }) =>
    (knownFact(facts, 'arrearsAmount')?.amount ?? 100) < 100 ? ['arrearsAmount'] : false,
  // Energy: arbitration only four weeks after the complaint, unless the company has refused (§§ 111a, 111b EnWG).
  complaintFresh: ({ facts, today }) => {
    const complaint = knownFact(facts, 'complaintDate');
    if (facts.companyReply === 'refused' || facts.companyReply === 'partial') return false;
    return complaint && isAfter(complaint, { weeks: 4 }, today) ? ['complaintDate'] : false;
  },
  // Letters in another voice: parents write "wir", a custodian writes about the person cared for.
  we: ({ letter, parties }) => (letter === 'refuseMinor' && parties.holder?.custody !== 'sole' ? [] : false),
  soleCustody: ({ letter, parties }) =>
    letter === 'refuseMinor' && parties.holder?.custody === 'sole' ? ['holder'] : false,
  ownDeadlines: ({ facts, today }) => (ownDeadlines(facts, today).length > 0 ? [] : false),
  // Declarations for a person cared for: by themselves, the custodian, or with an original power of attorney (§ 174 BGB, V-34).
  mayDeclare: (input) => {
    const { letter, facts } = input;
    if (letter !== 'incapacity' || !TRAITS.represented(input)) return [];
    if (facts.powerOfAttorney === 'original') return ['powerOfAttorney'];
    return facts.writerRole === 'custodian' && isOneOf(facts.custodianship, CUSTODIES)
      ? ['writerRole', 'custodianship']
      : false;
  },
  forHolder: (input) => (input.letter === 'incapacity' ? TRAITS.represented(input) : false),
};

/** The context of one letter. @param input cleaned */
export function contextOf(input: LetterInput, deadline: string, stacked: readonly LetterKind[]): Context {
  return {
    input,
    deadline,
    rung: 0,
    with: stacked,
    facts: input.facts,
    trait: (trait) => TRAITS[trait](input, stacked),
  };
}
