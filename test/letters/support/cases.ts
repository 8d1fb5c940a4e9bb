// One fixed case per letter, with invented people, and what every test of letters shares.
import type { Facts } from '../../../src/knowledge/facts.ts';
import type { LetterKind } from '../../../src/knowledge/law/assessment.ts';
import { compose } from '../../../src/letters/index.ts';
import type { LetterDocument, LetterInput, Parties } from '../../../src/letters/letter.ts';

export const TODAY = '2026-11-18';
const euro = (amount: number) => ({ amount, currency: 'EUR' as const });

export const SENDER = { name: 'Margarete Lindner', street: 'Ahornweg 7', postcode: '91052', town: 'Erlangen' };
export const PARTIES: Parties = {
  sender: SENDER,
  recipient: { name: 'Amselfunk GmbH', lines: ['Kundenservice', 'Am Nordtor 12', '99999 Beispielstadt'] },
};
const ALONE: Parties = { sender: SENDER };
const OTHER: Parties = {
  sender: SENDER,
  recipient: { name: 'Sparhaus Bank eG', lines: ['Marktplatz 3', '99999 Beispielstadt'] },
};

/** A call about a mobile contract in which only papers were asked for. */
export const MOBILE: Facts = {
  callDate: '2026-11-06',
  channel: 'outboundCall',
  personOnPhone: 'self',
  agreedOnPhone: false,
  declaration: 'onlyDocuments',
  wantedContract: false,
  product: 'mobile',
  provider: 'vodafone',
  contractKind: 'new',
  confirmationDate: '2026-11-13',
  contractSummaryTiming: 'afterCall',
  contractSummaryDate: '2026-11-13',
  textFormApproval: false,
};
const NO_SUMMARY: Facts = {
  callDate: '2026-11-06',
  channel: 'outboundCall',
  personOnPhone: 'self',
  agreedOnPhone: false,
  wantedContract: false,
  contractKind: 'new',
  textFormApproval: false,
};

type Case = { facts: Facts; parties?: Parties; account?: string };
export const CASES: Readonly<Record<LetterKind, Case>> = {
  contestConclusion: { facts: MOBILE, account: 'Ich wollte nur einen Prospekt.\nDas habe ich zweimal gesagt.' },
  refuseApproval: { facts: MOBILE },
  recordingAccess: { facts: { ...MOBILE, otherCallDates: ['2026-11-03'], callCentre: 'Callwerk GmbH' } },
  energyFormVoid: { facts: { ...NO_SUMMARY, product: 'energy', provider: 'primastrom', providerSwitch: true, switchDate: '2026-12-01' } },
  refuseThirdParty: { facts: { callDate: '2026-11-06', personOnPhone: 'child', personWasAuthorised: false, product: 'goods', agreedOnPhone: true } },
  refuseMinor: {
    facts: { callDate: '2026-11-06', personIsMinor: true, personAge: 15, product: 'mobile', agreedOnPhone: true },
    parties: { ...PARTIES, holder: { name: 'Tim Lindner', birthDate: '2011-03-04' }, representative: { name: 'Jörg Lindner', role: 'Vater' } },
  },
  incapacity: {
    facts: { callDate: '2026-11-06', custodianship: 'withReservation', writerRole: 'custodian', incapable: true, product: 'internet', agreedOnPhone: true },
    parties: { ...PARTIES, holder: { name: 'Erna Groß' } },
  },
  identityMisuse: { facts: { product: 'mobile', identityMisused: true, personOnPhone: 'nobody', provider: 'o2' } },
  formVoid: { facts: { ...NO_SUMMARY, product: 'printSubscription', provider: 'intan', termsStorable: false, directDebitMandate: true } },
  withdrawal: { facts: { ...MOBILE, debited: true, debitAmount: euro(29.99), debitDate: '2026-11-12' } },
  stopSwitch: { facts: { ...NO_SUMMARY, product: 'internet', provider: 'vodafone', providerSwitch: true, switchDate: '2026-12-01' } },
  avoidance: { facts: { ...NO_SUMMARY, agreedOnPhone: true, product: 'mobile', misledAbout: ['price', 'identity'], misledAboutText: 'Der Tarif sollte 9,99 Euro kosten.', misledDiscoveredDate: '2026-11-13' } },
  refund: { facts: { ...MOBILE, debited: true, debitAmount: euro(29.99), debitDate: '2026-11-12' } },
  mandateRevocation: { facts: MOBILE },
  debitRefund: { facts: { ...MOBILE, debited: true, debitAmount: euro(29.99), debitDate: '2026-11-12' }, parties: OTHER },
  marketingObjection: { facts: MOBILE },
  creditAgencyNotice: { facts: { ...MOBILE, creditAgencyThreat: true, objectedDate: '2026-11-15' }, parties: OTHER },
  invoiceObjection: { facts: { ...MOBILE, invoiceAmount: euro(1149.9), invoiceReceivedDate: '2026-11-14', invoiceDisputedAmount: euro(24) } },
  restoreService: { facts: { ...MOBILE, cutOffThreatened: true, disconnectionThreatDate: '2026-11-10', arrearsAmount: euro(60), onlyLine: true } },
  regulatorComplaint: { facts: { ...MOBILE, displayedNumber: '0211 99999', marketingConsent: false, callerDisclosed: false }, parties: ALONE },
  arbitration: { facts: { ...MOBILE, companyReply: 'refused', objectedDate: '2026-11-10' }, parties: ALONE },
  debtCollectorReply: { facts: { ...MOBILE, dunning: 'collector', dunningDate: '2026-11-15', collectorReference: 'INK-2026/4711', arrearsAmount: euro(189.5) }, parties: OTHER },
  marketingConsentProof: { facts: { ...MOBILE, marketingConsent: false } },
  debtCollectorComplaint: { facts: { ...MOBILE, dunningDate: '2026-11-15', objectedDate: '2026-11-16' }, parties: OTHER },
  dpaComplaint: { facts: { ...MOBILE, recordingRequestedDate: '2026-10-01', recordingReply: 'none' }, parties: ALONE },
  recordingReminder: { facts: { ...MOBILE, callDate: '2026-09-28', recordingRequestedDate: '2026-10-01', recordingReply: 'transcriptOnly' } },
  cancellation: { facts: { product: 'mobile', contractKind: 'new', provider: 'o2', contractEndDate: '2027-05-31', wantedContract: true, goal: 'keep' } },
  specialCancellation: { facts: { ...MOBILE, priceChangeNoticeDate: '2026-11-02' } },
  insuranceWithdrawal: { facts: { ...NO_SUMMARY, product: 'insurance', insuranceKind: 'life', provider: 'monuta', confirmationDiffers: true } },
  courtOrderObjection: { facts: { dunning: 'courtOrder', dunningDate: '2026-11-16' }, parties: { sender: SENDER, recipient: { name: 'Amtsgericht Beispielstadt', lines: ['Zentrales Mahngericht', '99999 Beispielstadt'] } } },
  handoverSheet: { facts: { ...MOBILE, dunning: 'courtOrder', dunningDate: '2026-11-16', debitAmount: euro(29.99) }, parties: ALONE },
  erasure: { facts: { ...MOBILE, recordingReply: 'given' } },
  withdrawalFollowUp: { facts: { ...MOBILE, alreadyWithdrawn: true, withdrawnDate: '2026-11-10', companyReply: 'refused' } },
  portingDemand: { facts: { ...MOBILE, contractKind: 'extension', oldContractCancelled: true } },
}; // prettier-ignore

/** The input of a fixed case. */
export function inputOf(letter: LetterKind, more: Partial<LetterInput> = {}): LetterInput {
  const { facts, parties, account } = CASES[letter];
  return { letter, facts, parties: parties ?? PARTIES, today: TODAY, ...(account ? { account } : {}), ...more };
}

/** The one document of a composed letter. @throws when something is missing */
export function documentOf(input: LetterInput): LetterDocument {
  const { documents, missing } = compose(input);
  const [document] = documents;
  if (!document) throw new Error(`${input.letter}: missing ${missing.join(', ')}`);
  return document;
}

/** Everything that a letter says after the salutation. */
export const bodyOf = (document: LetterDocument): string => document.blocks.map(({ text }) => text).join('\n');
