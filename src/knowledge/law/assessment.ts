// What an assessment is. Data only; the rules that fill it are in ./rules, the engine in ./assess.ts.
import type { FactKey, FactValues } from '../facts.ts';

/** What may be said of a contract. */
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
/** What an assessment comes to. */
export type Conclusion = (typeof CONCLUSIONS)[number];
/** How far a ground carries. */
export type GroundStatus = 'holds' | 'arguable' | 'open' | 'fails';
/** How sure the law is: it stands in a statute, courts or experts see it so, there are two sides. */
export type Firmness = 'clear' | 'arguable' | 'disputed';

/** A rule that speaks for or against, with the facts it rests on. */
export type Ground = {
  id: string;
  conclusion: Conclusion;
  status: GroundStatus;
  because: FactKey[];
  /** Facts not asked yet that could still decide it. */
  needs: FactKey[];
  norm: string;
  firmness: Firmness;
  /** The short reason in German; other languages come from the rule's texts by id. */
  text: string;
};

/** What a period is for; each has its row in `deadlines/kinds.ts`. */
export type DeadlineKind =
  | 'withdrawal' | 'withdrawalUninstructed' | 'insuranceWithdrawal' | 'lifeInsuranceWithdrawal' | 'accessRequest'
  | 'accessRequestExtended' | 'invoiceObjection' | 'debitRefund' | 'unauthorisedDebit' | 'avoidanceDeceit'
  | 'avoidanceError' | 'approvalRequest' | 'deviatingPolicy' | 'energyComplaint' | 'courtOrder' | 'enforcementOrder' | 'cutOffThreat' | 'energyCutOffThreat'
  | 'refund' | 'financeRefund' | 'goodsReturn' | 'termChangeNotice' | 'telecomCancellation' | 'maximumTerm'; // prettier-ignore

/** A period with its days, all ISO: the day to send by, the last one that can be argued, and the one that is safe on every reading. */
export type Deadline = {
  /** The kind, a second one of a kind gets "-2". */
  id: string;
  by: 'customer' | 'trader' | 'authority';
  sendBy?: string;
  latestArguable?: string;
  safeUntil?: string;
  /** What must have happened by then. */
  needs: 'dispatch' | 'receipt';
  /** How it was counted, in German sentences. */
  arithmetic: string[];
  norm: string;
};

/** Every letter there is. Each has a recipe, a remedy that offers it, and words in all languages. */
export const LETTER_KINDS = [
  'contestConclusion', 'refuseApproval', 'recordingAccess', 'energyFormVoid', 'refuseThirdParty', 'refuseMinor',
  'incapacity', 'identityMisuse', 'formVoid', 'withdrawal', 'stopSwitch', 'avoidance', 'refund', 'mandateRevocation',
  'debitRefund', 'marketingObjection', 'creditAgencyNotice', 'invoiceObjection', 'restoreService',
  'regulatorComplaint', 'arbitration', 'debtCollectorReply', 'marketingConsentProof', 'debtCollectorComplaint',
  'dpaComplaint', 'recordingReminder', 'cancellation', 'specialCancellation', 'insuranceWithdrawal',
  'courtOrderObjection', 'handoverSheet', 'erasure', 'withdrawalFollowUp', 'portingDemand',
] as const; // prettier-ignore
/** What a letter is for; each has its recipe in `src/letters/recipes`. */
export type LetterKind = (typeof LETTER_KINDS)[number];

/** When a remedy is due. */
export type Urgency = 'now' | 'soon' | 'later';
/** `reason` is a German sentence; `ground` names the rule it rests on, where there is one. */
export type Remedy = { letter: LetterKind; urgency: Urgency; reason: string; ground?: string };

/** Where the talk hands over, and to whom is said there. */
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
/** One reason to hand over. */
export type Stop = (typeof STOPS)[number];

/** A fact that, told so, would lead to another conclusion. */
export type WouldChange = { [K in FactKey]: { fact: K; value: FactValues[K]; conclusion: Conclusion } }[FactKey];

/** Facts that cannot all be true; shown with a German sentence, never silently resolved. */
export type Contradiction = { id: string; facts: FactKey[]; text: string };

/** The law applied to the facts of one day. */
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
