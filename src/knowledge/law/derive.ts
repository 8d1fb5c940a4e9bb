// The named computations that conditions may use; each says which facts decided it and which it still needs.
import type { FactKey, Facts } from '../facts.ts';
import type { Environment } from './environment.ts';
import { span } from './deadlines/deadline.ts';
import { verdict, type Calcs, type Verdict } from './logic.ts';
import { CREDIT_REFORM, PERIOD_FACTS, placesOf, withdrawalPeriod } from './period.ts';
import { isRunningContract, RUNNING_FACTS } from './running.ts';
import { isKnown, known } from './told.ts';

const TELECOMS = new Set(['mobile', 'internet', 'bundle']);
/** Asked only if it was not asked before. */
const ask = (facts: Facts, ...keys: FactKey[]): FactKey[] => keys.filter((key) => facts[key] === undefined);

/** What shows that somebody claims a contract (R-ENG-2). */
const CLAIMS: readonly [FactKey, readonly unknown[] | 'any'][] = [
  ['contractKind', 'any'],
  ['documentsReceivedDate', 'any'],
  ['contractSummaryReceived', [true]],
  ['contractSummaryDate', 'any'],
  ['confirmationDate', 'any'],
  ['providerSwitch', [true]],
  ['debited', [true]],
  ['debitDate', 'any'],
  ['invoiced', [true]],
  ['invoiceAmount', 'any'],
  ['invoiceReceivedDate', 'any'],
  ['dunning', ['reminder', 'collector', 'courtOrder', 'enforcementOrder', 'lawsuit']],
  ['agreedOnPhone', [true]],
];
const BILLS: readonly [FactKey, readonly unknown[] | 'any'][] = [
  ['invoiced', [true]],
  ['invoiceAmount', 'any'],
  ['invoiceReceivedDate', 'any'],
  ['invoiceDisputedAmount', 'any'],
];
const firstTold = (facts: Facts, list: readonly [FactKey, readonly unknown[] | 'any'][]): FactKey | undefined =>
  list.find(([key, values]) => {
    const value = facts[key];
    return isKnown(value) && (values === 'any' || values.includes(value));
  })?.[0];
const toldOf =
  (list: readonly [FactKey, readonly unknown[] | 'any'][]) =>
  ({ facts }: Environment): Verdict => {
    const key = firstTold(facts, list);
    return key ? verdict('yes', [key]) : verdict('no');
  };

function telecoms({ facts }: Environment): Verdict {
  const { product } = facts;
  if (product === undefined || product === 'unknown') return verdict('open', [], ask(facts, 'product'));
  if (TELECOMS.has(product)) return verdict('yes', ['product']);
  if (product !== 'tv') return verdict('no', ['product']);
  // Television alone is no such case; sold together with internet or telephone it is (F-12).
  if (facts.partOfBundle === true) return verdict('yes', ['product', 'partOfBundle']);
  if (facts.partOfBundle === false) return verdict('no', ['product', 'partOfBundle']);
  return verdict('open', ['product'], ask(facts, 'partOfBundle'));
}

/** How old the person was at the time of the call. */
function age({ facts }: Environment): { minor: boolean; infant: boolean; key: FactKey } {
  if (facts.nowOfAge === true) return { minor: true, infant: false, key: 'nowOfAge' };
  const years = typeof facts.personAge === 'number' ? facts.personAge : undefined;
  const minor = years === undefined ? facts.personIsMinor === true : years < 18;
  return { minor, infant: years !== undefined && years < 7, key: years === undefined ? 'personIsMinor' : 'personAge' };
}

/** A year from the discovery, at most ten from the declaration (§ 124 BGB). */
function deceitInTime({ facts, today }: Environment): Verdict {
  const places = placesOf(facts);
  const found = known(facts.misledDiscoveredDate);
  if (found) {
    const { latestArguable } = span('avoidanceDeceit', found, places);
    return verdict(today <= latestArguable ? 'yes' : 'no', ['misledDiscoveredDate']);
  }
  const call = known(facts.callDate) ?? known(facts.callDateFrom);
  // Found out after the call at the earliest: within a year of the call no date is needed.
  if (call === undefined || today <= span('avoidanceDeceit', call, places).latestArguable) return verdict('yes');
  return verdict('open', [], ask(facts, 'misledDiscoveredDate'));
}

/** Was a withdrawal already sent, and in time? Sent in time is enough (§ 355 (1) s.5 BGB). */
function withdrawnInTime({ facts, telecomsProvider }: Environment): Verdict {
  if (facts.alreadyWithdrawn === undefined) return verdict('open', [], ['alreadyWithdrawn']);
  if (facts.alreadyWithdrawn === false) return verdict('no', ['alreadyWithdrawn']);
  const sent = known(facts.withdrawnDate);
  if (facts.alreadyWithdrawn === 'unknown' || !sent) return verdict('open', [], ask(facts, 'withdrawnDate'));
  const then = withdrawalPeriod(facts, sent, telecomsProvider);
  const because: FactKey[] = ['alreadyWithdrawn', 'withdrawnDate', ...then.because];
  if (then.status === 'open') return verdict('open', because, then.needs);
  return verdict(then.status === 'over' ? 'no' : 'yes', because);
}

/** The computations by the name that conditions use. */
export const CALCS: Calcs<Environment> = {
  telecoms,
  /** R-ENG-3: the product is not told, but the company sells telecoms. */
  telecomsByProvider: (env) =>
    !isKnown(env.facts.product) && env.telecomsProvider ? verdict('yes', ['provider']) : verdict('no'),
  /** Open, not denied, while nobody mentioned a claim: it may still come. */
  claimed: (env) => {
    const told = toldOf(CLAIMS)(env);
    return told.value === 'yes' ? told : verdict('open');
  },
  billed: toldOf(BILLS),
  /** As the customer says, else by their days; on the same day nobody knows which came first until it is asked. */
  approvedBeforeSummary: ({ facts }) => {
    if (facts.summaryBeforeApproval === false) return verdict('yes', ['summaryBeforeApproval']);
    if (facts.summaryBeforeApproval === true) return verdict('no', ['summaryBeforeApproval']);
    const [approved, came] = [known(facts.approvalDate), known(facts.contractSummaryDate)];
    if (!approved || !came || approved > came) return verdict('no');
    const days: FactKey[] = ['approvalDate', 'contractSummaryDate'];
    return approved < came ? verdict('yes', days) : verdict('open', days, ask(facts, 'summaryBeforeApproval'));
  },
  minor: (env) => {
    const { minor, key } = age(env);
    return minor ? verdict('yes', [key]) : verdict('no', isKnown(env.facts[key]) ? [key] : []);
  },
  /** A child spoke about a contract that is to be the writer's own; that the holder writes must have been said for it. */
  childForWriter: ({ facts, assumed }) =>
    facts.personOnPhone === 'child' && facts.writerRole === 'holder' && !assumed.has('writerRole')
      ? verdict('yes', ['personOnPhone', 'writerRole'])
      : verdict('no'),
  /** Who has died had died at the time of the call, unless it was told that they took it; that nobody said so is no telling. */
  diedBefore: ({ facts, assumed }) => {
    if (facts.deceased !== true) return verdict('no');
    return facts.personOnPhone === 'self' && !assumed.has('personOnPhone')
      ? verdict('no', ['deceased', 'personOnPhone'])
      : verdict('yes', ['deceased']);
  },
  /** A contract that has been running changes; none is alleged. */
  running: ({ facts, assumed }) =>
    isRunningContract(facts, assumed) ? verdict('yes', ['existingCustomer', 'priceChangeNoticeDate']) : verdict('no'),
  infant: (env) => (age(env).infant ? verdict('yes', ['personAge']) : verdict('no')),
  periodInTime: (env) => {
    const { status, because, needs } = env.period();
    if (status === 'inTime') return verdict('yes', because);
    return status === 'open' ? verdict('open', because, needs) : verdict('no', because);
  },
  periodArguable: (env) => {
    const { status, because, needs } = env.period();
    if (status === 'inTime' || status === 'arguable') return verdict('yes', because);
    return status === 'open' ? verdict('open', because, needs) : verdict('no', because);
  },
  deceitInTime,
  withdrawnInTime,
  /** A contract that may be a loan falls under the act of 2026-05-12, whose text nobody here has read (F-83). */
  creditReform: ({ lawOf }) => (lawOf >= CREDIT_REFORM ? verdict('yes', ['callDate']) : verdict('no')),
  beforeReform: ({ lawOf }) => (lawOf < '2026-06-19' ? verdict('yes', ['callDate']) : verdict('no')),
};

const keysOf = (list: readonly (readonly [FactKey, unknown])[]): FactKey[] => list.map(([key]) => key);
/** Every fact that a computation can look at, besides the day of the assessment and the day whose law counts. */
export const READS: Readonly<Record<string, readonly FactKey[]>> = {
  telecoms: ['product', 'partOfBundle'],
  telecomsByProvider: ['product', 'provider'],
  claimed: keysOf(CLAIMS),
  billed: keysOf(BILLS),
  approvedBeforeSummary: ['approvalDate', 'contractSummaryDate', 'summaryBeforeApproval'],
  minor: ['personAge', 'personIsMinor', 'nowOfAge'],
  diedBefore: ['deceased', 'personOnPhone'],
  running: RUNNING_FACTS,
  infant: ['personAge', 'personIsMinor', 'nowOfAge'],
  childForWriter: ['personOnPhone', 'writerRole'],
  periodInTime: PERIOD_FACTS,
  periodArguable: PERIOD_FACTS,
  deceitInTime: ['misledDiscoveredDate', 'callDate', 'callDateFrom', 'federalState', 'traderState'],
  withdrawnInTime: ['alreadyWithdrawn', 'withdrawnDate', ...PERIOD_FACTS],
  beforeReform: [],
  creditReform: [],
};
