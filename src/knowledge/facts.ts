// The one vocabulary of facts: key, type, scope and sensitivity. Wording lives in src/dialogs/phrases.
import * as z from 'zod';

/** ISO calendar day; refuses days that do not exist (31.02.). */
export const isoDate = z.string().refine(isCalendarDay, 'not a calendar day (YYYY-MM-DD)');
/** Money; amounts may be zero, never negative. */
export const money = z.object({ amount: z.number().nonnegative().max(10_000_000), currency: z.literal('EUR') });

function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    Temporal.PlainDate.from(text, { overflow: 'reject' });
    return true;
  } catch {
    return false;
  }
}

/** How a fact is asked and shown. */
export type FactKind = 'boolean' | 'choice' | 'multi' | 'date' | 'dates' | 'text' | 'number' | 'money';
/** `case` facts are about the person and shared by all matters; `health` facts need consent before they are noted. */
type Traits = { scope: 'case' | 'matter'; sensitive?: 'health' };
type Spec<S extends z.ZodType> = { kind: FactKind; schema: S; values?: readonly string[] } & Traits;

const matter: Traits = { scope: 'matter' };
const bool = (t: Traits = matter): Spec<z.ZodBoolean> => ({ kind: 'boolean', schema: z.boolean(), ...t });
const date = (t: Traits = matter): Spec<typeof isoDate> => ({ kind: 'date', schema: isoDate, ...t });
const dates = (t: Traits = matter) => ({ kind: 'dates' as const, schema: z.array(isoDate).max(50), ...t });
const cash = (t: Traits = matter): Spec<typeof money> => ({ kind: 'money', schema: money, ...t });
const text = (t: Traits = matter) => ({ kind: 'text' as const, schema: z.string().trim().min(1).max(2000), ...t });
const number = (min: number, max: number, t: Traits = matter) => ({
  kind: 'number' as const,
  schema: z.number().int().min(min).max(max),
  ...t,
});
const choice = <const V extends readonly [string, ...string[]]>(values: V, t: Traits = matter) => ({
  kind: 'choice' as const,
  schema: z.enum(values),
  values,
  ...t,
});
const multi = <const V extends readonly [string, ...string[]]>(values: V, t: Traits = matter) => ({
  kind: 'multi' as const,
  schema: z.array(z.enum(values)).min(1),
  values,
  ...t,
});

const person: Traits = { scope: 'case' };
const health: Traits = { scope: 'case', sensitive: 'health' };
const LAENDER = [
  'BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV', 'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH',
] as const; // prettier-ignore

/** What people are misled about; each of them is a reason to avoid the contract, so rules name the whole list. */
export const MISLED_ABOUT = [
  'price', 'term', 'free', 'identity', 'duty', 'existingContract', 'cancellability', 'switch', 'other',
] as const; // prettier-ignore

/** Every fact of the vocabulary, in the declared order that breaks ties of the planner. */
export const FACTS = {
  // who and where
  jurisdiction: choice(['DE', 'AT', 'CH', 'other'], person),
  federalState: choice(LAENDER, person),
  traderState: choice(LAENDER),
  consumer: bool(person),
  microBusiness: bool(person),
  // urgent things first
  dunning: choice(['none', 'reminder', 'collector', 'courtOrder', 'enforcementOrder', 'lawsuit']),
  dunningDate: date(),
  cutOffThreatened: bool(),
  disconnectionThreatDate: date(),
  providerSwitch: bool(),
  switchDate: date(),
  onlyLine: bool(),
  oldContractCancelled: bool(),
  // what was sold
  channel: choice(['outboundCall', 'inboundCall', 'doorstep', 'shop', 'online', 'letter']),
  provider: text(),
  product: choice([
    'mobile', 'internet', 'tv', 'bundle', 'energy', 'printSubscription', 'goodsSubscription', 'prizeGame',
    'lottery', 'insurance', 'finance', 'course', 'goods', 'otherService',
  ]), // prettier-ignore
  contractKind: choice(['new', 'extension', 'tariffChange', 'addOn']),
  prepaid: bool(),
  basicSupply: bool(),
  partOfBundle: bool(),
  insuranceKind: choice(['life', 'other']),
  termsStorable: bool(),
  existingCustomer: bool(),
  callerClaimedToBe: text(),
  callCentre: text(),
  callerDisclosed: bool(),
  purposeDisclosed: bool(),
  displayedNumber: text(),
  numberSuppressed: bool(),
  marketingConsent: bool(),
  // who spoke
  personOnPhone: choice(['self', 'spouse', 'child', 'parent', 'other', 'nobody']),
  writerRole: choice(['holder', 'relative', 'representative', 'custodian'], person),
  powerOfAttorney: choice(['none', 'copy', 'original'], person),
  personIsMinor: bool(),
  personAge: number(0, 120),
  // a minor at the call, eighteen since: decides alone now
  nowOfAge: bool(),
  custodianship: choice(['none', 'custodian', 'withReservation'], health),
  incapable: bool(health),
  personWasAuthorised: bool(),
  spouseHousehold: bool(),
  identityMisused: bool(),
  deceased: bool(),
  // the call
  callDate: date(),
  callDateApprox: text(),
  callDateFrom: date(),
  callDateTo: date(),
  otherCallDates: dates(),
  agreedOnPhone: bool(),
  declaration: choice(['clearYes', 'yesToSomethingElse', 'onlyDocuments', 'no', 'silent']),
  wantedContract: bool(),
  misledAbout: multi(MISLED_ABOUT),
  misledAboutText: text(),
  misledDiscoveredDate: date(),
  priceNamed: bool(),
  termNamed: bool(),
  // papers
  documentsReceivedDate: date(),
  contractSummaryReceived: bool(),
  contractSummaryTiming: choice(['beforeDeclaration', 'duringCall', 'afterCall']),
  contractSummaryDate: date(),
  textFormApproval: bool(),
  approvalMeans: choice(['sms', 'link', 'portal', 'emailReply', 'letter', 'voiceOnly']),
  approvalDate: date(),
  // the summary was there when the customer approved: asked where both came on one day
  summaryBeforeApproval: bool(),
  approvalRequestDate: date(),
  confirmationDate: date(),
  confirmationDiffers: bool(),
  withdrawalInstructionReceived: bool(),
  withdrawalInstructionDefective: bool(),
  withdrawalInstructionDate: date(),
  modelFormEnclosed: bool(),
  // what came, what was used
  goodsReceived: bool(),
  goodsReceivedDate: date(),
  goodsReturned: bool(),
  goodsReturnedDate: date(),
  deviceReceivedDate: date(),
  deviceFinanced: bool(),
  serviceUsed: bool(),
  serviceStartDate: date(),
  earlyStartRequested: bool(),
  lossOfRightAcknowledged: bool(),
  fullyPerformed: bool(),
  // what the customer has done
  alreadyWithdrawn: bool(),
  withdrawnDate: date(),
  alreadyObjected: bool(),
  objectedDate: date(),
  // the objection to the court's paper that is open has arrived there; sent is not enough
  objectionAtCourt: bool(),
  alreadyCancelled: bool(),
  complaintDate: date(),
  // money
  debited: bool(),
  debitAmount: cash(),
  debitDate: date(),
  directDebitMandate: bool(),
  invoiced: bool(),
  invoiceReceivedDate: date(),
  invoiceAmount: cash(),
  invoiceDisputedAmount: cash(),
  arrearsAmount: cash(),
  /** What the collector's letter is called there; it stands in the letter to it only. */
  collectorReference: { kind: 'text' as const, schema: z.string().trim().min(1).max(60), ...matter },
  reminderCount: number(0, 100),
  serviceCut: bool(),
  creditAgencyThreat: bool(),
  creditAgencyEntry: bool(),
  marketingObjectionDate: date(),
  // as the company states it
  contractTermMonths: number(0, 600),
  contractEndDate: date(),
  priceChangeNoticeDate: date(),
  // the recording
  recordingAnnounced: bool(),
  recordingConsent: bool(),
  recordingHeard: bool(),
  recordingScope: choice(['wholeCall', 'orderPart', 'none']),
  recordingVerdict: choice(['proves', 'doubtful', 'doesNotProve']),
  recordingRequestedDate: date(),
  recordingReply: choice([
    'none',
    'refused',
    'extended',
    'identityAsked',
    'deleted',
    'transcriptOnly',
    'incomplete',
    'given',
  ]),
  recordingReplyDate: date(),
  // an answer that followed upon a refusal leaves the refusal's day
  recordingRefusedDate: date(),
  recordingExtendedDate: date(),
  recordingExtensionReasons: bool(),
  recordingRemindedDate: date(),
  // the end
  companyReply: choice(['cancelled', 'partial', 'refused', 'none']),
  companyReplyDate: date(),
  goal: choice(['outOfContract', 'keepOldTariff', 'stopCalls', 'recording', 'moneyBack', 'understand', 'keep']),
  outcome: choice(['withdrawn', 'confirmed', 'paidBack', 'kept', 'lost', 'unknown']),
  consentModel: bool(person),
  consentHealth: bool(person),
  consentRecordingUpload: bool(person),
};

/** The name of a fact. */
export type FactKey = keyof typeof FACTS;
/** The values that a fact may have. */
export type FactValues = { [K in FactKey]: z.infer<(typeof FACTS)[K]['schema']> };
/** Absent = not asked; `"unknown"` = asked, the customer does not know. */
export type Facts = { [K in FactKey]?: FactValues[K] | 'unknown' };
/** A sum: `amount` in euros with cents, `currency` EUR. */
export type Money = z.infer<typeof money>;

/** A fact as it is declared; `values` where it is a choice. */
export type FactSpec = { kind: FactKind; schema: z.ZodType; values?: readonly string[] } & Traits;
/** Kind, schema, values, scope and sensitivity of a fact, in one shape for all. */
export const specOf = (key: FactKey): FactSpec => FACTS[key];

/** All facts, in the order of the table. */
export const FACT_KEYS = Object.keys(FACTS) as FactKey[];
/** Whether a key is one of the vocabulary. */
export const isFactKey = (key: string): key is FactKey => Object.hasOwn(FACTS, key);

/** Other spellings of products that are accepted on input. */
export const PRODUCT_ALIASES: Readonly<Record<string, FactValues['product']>> = {
  dsl: 'internet', cable: 'internet', fibre: 'internet', magazine: 'printSubscription',
}; // prettier-ignore

/** Why an input is no fact; the message is English, for whoever called. */
export type FactProblem = { key: string; code: 'unknownFact' | 'wrongType'; message: string };

/**
 * Reads facts from JSON: other spellings and null are taken, what is no fact is refused.
 * @param input an object of fact keys; `null` means absent, `"unknown"` is kept, product aliases are accepted
 * @returns the facts and a list of problems (unknown keys, wrong types); never throws
 */
export function readFacts(input: unknown): { facts: Facts; problems: FactProblem[] } {
  const facts: Record<string, unknown> = {};
  const problems: FactProblem[] = [];
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return { facts, problems: [{ key: '', code: 'wrongType', message: 'facts must be an object' }] };
  }
  for (const [key, raw] of Object.entries(input)) {
    if (raw === null || raw === undefined) continue;
    if (!isFactKey(key)) {
      problems.push({ key, code: 'unknownFact', message: `unknown fact "${key.slice(0, 60)}"` });
      continue;
    }
    const value = key === 'product' && typeof raw === 'string' ? (PRODUCT_ALIASES[raw] ?? raw) : raw;
    const parsed = value === 'unknown' ? { success: true as const, data: value } : FACTS[key].schema.safeParse(value);
    if (parsed.success) facts[key] = parsed.data;
    else problems.push({ key, code: 'wrongType', message: `wrong value for "${key}"` });
  }
  return { facts, problems };
}
