// What an assessment is. Data only; the rules that fill it are in ./rules, the engine in ./assess.ts.
import type { FactKey, FactValues } from '../facts.ts';

export const CONCLUSIONS = [
  'outOfScope',
  'noContract',
  'void',
  'pendingIneffective',
  'withdrawable',
  'voidable',
  'withdrawalExpired',
  'valid',
  'insufficientFacts',
] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];
export type GroundStatus = 'holds' | 'arguable' | 'open' | 'fails';
export type Firmness = 'clear' | 'arguable' | 'disputed';

export type Ground = {
  id: string;
  conclusion: Conclusion;
  status: GroundStatus;
  because: FactKey[];
  needs: FactKey[];
  norm: string;
  firmness: Firmness;
  /** The short reason in German; other languages come from the rule's texts by id. */
  text: string;
};

export type DeadlineKind =
  | 'withdrawal' | 'withdrawalUninstructed' | 'insuranceWithdrawal' | 'lifeInsuranceWithdrawal' | 'accessRequest'
  | 'accessRequestExtended' | 'invoiceObjection' | 'debitRefund' | 'unauthorisedDebit' | 'avoidanceDeceit'
  | 'avoidanceError' | 'approvalRequest' | 'deviatingPolicy' | 'energyComplaint' | 'courtOrder' | 'enforcementOrder' | 'cutOffThreat' | 'energyCutOffThreat'
  | 'refund' | 'financeRefund' | 'goodsReturn' | 'termChangeNotice' | 'telecomCancellation' | 'maximumTerm'; // prettier-ignore

export type Deadline = {
  /** The kind, a second one of a kind gets "-2". */
  id: string;
  by: 'customer' | 'trader' | 'authority';
  sendBy?: string;
  latestArguable?: string;
  safeUntil?: string;
  needs: 'dispatch' | 'receipt';
  arithmetic: string[];
  norm: string;
};

export const LETTER_KINDS = [
  'contestConclusion', 'refuseApproval', 'recordingAccess', 'energyFormVoid', 'refuseThirdParty', 'refuseMinor',
  'incapacity', 'identityMisuse', 'formVoid', 'withdrawal', 'stopSwitch', 'avoidance', 'refund', 'mandateRevocation',
  'debitRefund', 'marketingObjection', 'creditAgencyNotice', 'invoiceObjection', 'restoreService',
  'regulatorComplaint', 'arbitration', 'debtCollectorReply', 'marketingConsentProof', 'debtCollectorComplaint',
  'dpaComplaint', 'recordingReminder', 'cancellation', 'specialCancellation', 'insuranceWithdrawal',
  'courtOrderObjection', 'handoverSheet', 'erasure', 'withdrawalFollowUp', 'portingDemand',
] as const; // prettier-ignore
export type LetterKind = (typeof LETTER_KINDS)[number];

export type Urgency = 'now' | 'soon' | 'later';
/** `reason` is a German sentence; `ground` names the rule it rests on, where there is one. */
export type Remedy = { letter: LetterKind; urgency: Urgency; reason: string; ground?: string };

export const STOPS = [
  'lawsuit',
  'enforcementOrder',
  'criminalCharge',
  'selfHarm',
  'violence',
  'insolvency',
  'incapacityDispute',
  'minorInCourt',
  'largeSum',
] as const;
export type Stop = (typeof STOPS)[number];

export type WouldChange = { [K in FactKey]: { fact: K; value: FactValues[K]; conclusion: Conclusion } }[FactKey];

/** Facts that cannot all be true; shown with a German sentence, never silently resolved. */
export type Contradiction = { id: string; facts: FactKey[]; text: string };

export type Assessment = {
  conclusion: Conclusion;
  firmness: Firmness;
  assumed: FactKey[];
  ignored: string[];
  grounds: Ground[];
  deadlines: Deadline[];
  remedies: Remedy[];
  stop: Stop | null;
  nextQuestion: { fact: FactKey; why: string } | null;
  wouldChange: WouldChange[];
  /** "Stand der Gesetze: …", with the day the rules were last checked. */
  standOfLaw: string;
  /** With detail "full": rules that decide nothing here but explain the case; words by `explain(id)`. */
  background?: string[];
  /** Absent where nothing contradicts. */
  contradictions?: Contradiction[];
};
