// Which facts may be asked, when, and with which answers in mind; data for the planner.
import type { FactKey, Facts, FactValues } from '../../facts.ts';
import type { Core } from '../core.ts';
import { daysAfter } from '../deadlines/calendar.ts';
import { known } from '../told.ts';
import { keepsContract } from '../remedies/index.ts';
import { isRunningContract } from '../running.ts';

/** Urgent before all; essentials in the order a person would tell them; details by what they separate; last resorts. */
export type Tier = 'urgent' | 'essential' | 'detail' | 'last';
/** A fact that may be asked: when, and what could be answered. */
export type Ask = {
  fact: FactKey;
  tier: Tier;
  /** Answers that stand for all answers; a function where they depend on the case's dates. */
  samples: readonly unknown[] | ((core: Core) => readonly unknown[]);
  when: (core: Core) => boolean;
};

const absent = ({ env }: Core, ...keys: FactKey[]): boolean =>
  keys.every((key) => env.facts[key] === undefined || env.assumed.has(key));
const status = (core: Core, id: string): string => core.standings.find((one) => one.rule.id === id)?.status ?? 'fails';
const alive = (core: Core, ...ids: string[]): boolean => ids.some((id) => status(core, id) !== 'fails');
const firm = (core: Core, id: string): boolean => status(core, id) === 'holds' || status(core, id) === 'arguable';
const facts = ({ env }: Core): Facts => env.facts;
const keeps = (core: Core): boolean => keepsContract(facts(core));
/** A child spoke, and whose contract it is to be is open: for the child's own nobody's authority matters. */
const childsOwn = (core: Core): boolean =>
  facts(core).personOnPhone === 'child' && firm(core, 'V-25') && absent(core, 'writerRole');
const noCall = (core: Core): boolean =>
  facts(core).personOnPhone === 'nobody' ||
  // Who is known to have taken the call before they died is asked about as anybody else.
  (facts(core).deceased === true && (facts(core).personOnPhone !== 'self' || absent(core, 'personOnPhone'))) ||
  facts(core).identityMisused === true;
/** Told of a new price for the contract that runs: what was said on a phone, and when, is not what it turns on. */
const noOffer = (core: Core): boolean => noCall(core) || isRunningContract(facts(core), core.env.assumed);
/** Nothing came about on the phone: what is left is dates and money, not the fine points of form. */
const nothingAgreed = (core: Core): boolean =>
  core.headline.conclusion === 'noContract' && core.headline.by?.status === 'holds';
const claimed = (core: Core): boolean =>
  core.offers.some(({ letter }) => letter === 'contestConclusion') || keeps(core) || facts(core).agreedOnPhone === true;
const papers = (core: Core): boolean => {
  const f = facts(core);
  return (
    f.agreedOnPhone !== false ||
    !absent(core, 'documentsReceivedDate') ||
    f.contractSummaryReceived === true ||
    f.contractKind !== undefined ||
    f.providerSwitch === true
  );
};
/** A dunning letter shows that the money was not taken, unless the company was allowed to take it. */
const unpaid = (core: Core): boolean =>
  facts(core).directDebitMandate !== true &&
  (!absent(core, 'arrearsAmount') || !['none', 'unknown', undefined].includes(facts(core).dunning));
/** Who does not know yet whether to stay needs to know until when that can be decided. */
const staying = (core: Core): boolean => keeps(core) && facts(core).goal !== 'unknown';
const withdrawalLive = (core: Core): boolean =>
  !staying(core) && alive(core, 'W-01', 'W-06', 'W-07') && !firm(core, 'W-42');
const formProduct = ({ env }: Core): boolean => {
  const { product } = env.facts;
  return (
    product === undefined ||
    ['mobile', 'internet', 'tv', 'bundle', 'energy', 'prizeGame', 'course'].includes(product) ||
    product === 'unknown'
  );
};
const weak = (core: Core): boolean =>
  ['withdrawalExpired', 'valid', 'insufficientFacts'].includes(core.headline.conclusion);
const ago = (core: Core, days: number): string => daysAfter(core.env.today, -days);
const days =
  (...numbers: number[]) =>
  (core: Core): string[] =>
    numbers.map((n) => ago(core, n));
/** So long after the call a withdrawal is in time on every reading. */
const SAFE_DAYS = 14;
const YES_NO = [true, false] as const;
const values = <K extends FactKey>(...list: FactValues[K][]): FactValues[K][] => list;
const older = (core: Core, than: number): boolean => {
  const call = known(facts(core).callDate);
  return call !== undefined && call < ago(core, than);
};

/** A call whose day nobody knows may have been that long ago. */
const nearlyAYear = (core: Core): boolean => {
  const { callDate, callDateFrom } = facts(core);
  const call = known(callDate) ?? known(callDateFrom);
  return call === undefined || call < ago(core, NEARLY_A_YEAR);
};
const NEARLY_A_YEAR = 330;

/** Every fact, in the order of the tiers, with its conditions. */
export const ASKS: readonly Ask[] = [
  // urgent
  {
    fact: 'dunning',
    tier: 'urgent',
    samples: values<'dunning'>('none', 'collector', 'courtOrder'),
    when: (c) =>
      !absent(c, 'reminderCount') ||
      !absent(c, 'arrearsAmount') ||
      facts(c).creditAgencyThreat === true ||
      facts(c).cutOffThreatened === true ||
      !absent(c, 'dunningDate'),
  },
  { fact: 'dunningDate', tier: 'urgent', samples: days(20, 3), when: (c) => facts(c).dunning === 'courtOrder' },
  {
    fact: 'disconnectionThreatDate',
    tier: 'urgent',
    samples: days(40, 3),
    when: (c) => facts(c).cutOffThreatened === true,
  },
  // essentials
  {
    fact: 'channel',
    tier: 'essential',
    samples: values<'channel'>('outboundCall', 'inboundCall', 'shop'),
    when: (c) =>
      absent(
        c,
        'callDate',
        'callDateFrom',
        'callDateApprox',
        'agreedOnPhone',
        'declaration',
        'callerClaimedToBe',
        'recordingAnnounced',
        'recordingRequestedDate',
        'personOnPhone',
        'contractSummaryReceived',
        'deceased',
        'recordingHeard',
      ),
  },
  {
    fact: 'callDate',
    tier: 'essential',
    samples: days(1, 40, 500),
    when: (c) => absent(c, 'callDateFrom') && !noOffer(c) && !firm(c, 'W-42'),
  },
  { fact: 'provider', tier: 'essential', samples: ['Telekom', 'Unbekannt'], when: (c) => absent(c, 'product') },
  {
    fact: 'product',
    tier: 'essential',
    samples: values<'product'>('mobile', 'energy', 'printSubscription', 'insurance', 'otherService'),
    when: (c) => !noCall(c),
  },
  { fact: 'agreedOnPhone', tier: 'essential', samples: YES_NO, when: (c) => absent(c, 'declaration') && !noOffer(c) },
  {
    fact: 'wantedContract',
    tier: 'essential',
    samples: YES_NO,
    when: (c) =>
      facts(c).agreedOnPhone !== false &&
      !noOffer(c) &&
      facts(c).goal !== 'outOfContract' &&
      absent(c, 'alreadyWithdrawn', 'alreadyObjected'),
  },
  {
    // Energy changes hands within a day: whoever stays with the old supplier must know before the form is talked about.
    fact: 'providerSwitch',
    tier: 'essential',
    samples: YES_NO,
    when: (c) =>
      facts(c).product === 'energy' &&
      (facts(c).contractKind ?? 'new') === 'new' &&
      facts(c).existingCustomer !== true &&
      facts(c).wantedContract !== true &&
      absent(c, 'switchDate', 'serviceStartDate') &&
      !keeps(c) &&
      !noOffer(c),
  },
  {
    fact: 'textFormApproval',
    tier: 'essential',
    samples: YES_NO,
    // Where there was no call nothing was said that could be approved.
    when: (c) => formProduct(c) && claimed(c) && papers(c) && !noOffer(c) && absent(c, 'approvalMeans', 'approvalDate'),
  },
  {
    fact: 'withdrawalInstructionReceived',
    tier: 'essential',
    samples: YES_NO,
    when: (c) => withdrawalLive(c) && papers(c) && claimed(c) && !noOffer(c),
  },
  {
    fact: 'documentsReceivedDate',
    tier: 'essential',
    samples: days(0, 20),
    when: (c) =>
      withdrawalLive(c) && facts(c).withdrawalInstructionReceived === true && absent(c, 'withdrawalInstructionDate'),
  },
  // details
  {
    fact: 'contractSummaryReceived',
    tier: 'detail',
    samples: YES_NO,
    when: (c) => !nothingAgreed(c) && alive(c, 'F-03', 'F-10', 'F-05') && absent(c, 'contractSummaryTiming'),
  },
  {
    fact: 'contractSummaryTiming',
    tier: 'detail',
    samples: values<'contractSummaryTiming'>('beforeDeclaration', 'duringCall', 'afterCall'),
    when: (c) => !nothingAgreed(c) && facts(c).contractSummaryReceived === true && facts(c).agreedOnPhone !== false,
  },
  {
    fact: 'approvalMeans',
    tier: 'detail',
    samples: values<'approvalMeans'>('emailReply', 'sms'),
    when: (c) => facts(c).textFormApproval === true && !keeps(c),
  },
  {
    fact: 'goodsReceivedDate',
    tier: 'detail',
    samples: days(2, 20),
    // Whoever ordered nothing is not asked when it came, unless something did.
    when: (c) =>
      withdrawalLive(c) && facts(c).goodsReceived !== false && (facts(c).goodsReceived === true || !nothingAgreed(c)),
  },
  {
    fact: 'insuranceKind',
    tier: 'detail',
    samples: values<'insuranceKind'>('life', 'other'),
    when: (c) => facts(c).product === 'insurance' && withdrawalLive(c),
  },
  {
    fact: 'partOfBundle',
    tier: 'detail',
    samples: YES_NO,
    when: (c) => facts(c).product === 'tv' && !nothingAgreed(c),
  },
  {
    fact: 'personIsMinor',
    tier: 'detail',
    samples: YES_NO,
    when: (c) => facts(c).personOnPhone === 'child' && absent(c, 'personAge'),
  },
  { fact: 'spouseHousehold', tier: 'detail', samples: YES_NO, when: (c) => facts(c).personOnPhone === 'spouse' },
  {
    fact: 'personWasAuthorised',
    tier: 'detail',
    samples: YES_NO,
    when: (c) => alive(c, 'V-20') && facts(c).agreedOnPhone === true && !childsOwn(c),
  },
  { fact: 'withdrawnDate', tier: 'detail', samples: days(0, 400), when: (c) => facts(c).alreadyWithdrawn === true },
  {
    fact: 'debited',
    tier: 'detail',
    samples: YES_NO,
    when: (c) =>
      claimed(c) &&
      !keeps(c) &&
      !unpaid(c) &&
      (facts(c).directDebitMandate === true ||
        facts(c).invoiced === true ||
        !absent(c, 'invoiceAmount') ||
        facts(c).serviceUsed === true ||
        older(c, 21)),
  },
  { fact: 'debitDate', tier: 'detail', samples: days(5, 70, 500), when: (c) => facts(c).debited === true && !keeps(c) },
  {
    fact: 'directDebitMandate',
    tier: 'detail',
    samples: YES_NO,
    when: (c) => {
      const d = known(facts(c).debitDate);
      return d !== undefined && d < ago(c, 50) && !keeps(c);
    },
  },
  {
    fact: 'invoiceReceivedDate',
    tier: 'detail',
    samples: days(3, 80),
    when: (c) => facts(c).invoiced === true || !absent(c, 'invoiceAmount'),
  },
  {
    fact: 'recordingReply',
    tier: 'detail',
    samples: values<'recordingReply'>('none', 'given', 'transcriptOnly'),
    // Nobody answers within days; who has just sent the request has nothing to tell.
    when: (c) => {
      const { recordingRequestedDate: asked } = facts(c);
      return asked !== undefined && (known(asked) ?? '') < ago(c, 7);
    },
  },
  {
    fact: 'recordingRequestedDate',
    tier: 'detail',
    samples: days(3, 60),
    when: (c) => !absent(c, 'recordingReply') && facts(c).recordingReply !== 'given',
  },
  {
    fact: 'goal',
    tier: 'detail',
    samples: values<'goal'>('outOfContract', 'keep'),
    when: (c) => facts(c).wantedContract === true && absent(c, 'goal'),
  },
  // last resorts, when nothing else leads out
  {
    fact: 'misledAbout',
    tier: 'last',
    samples: [['other'], []],
    when: (c) => weak(c) && c.headline.conclusion !== 'insufficientFacts' && !keeps(c),
  },
  {
    fact: 'misledDiscoveredDate',
    tier: 'last',
    samples: days(30, 500),
    // The year for it runs from there: while the call itself is younger, no answer can end it.
    when: (c) => alive(c, 'A-04') && !absent(c, 'misledAbout') && nearlyAYear(c),
  },
  {
    fact: 'approvalDate',
    tier: 'last',
    samples: (c) => [c.env.today, ago(c, 400)],
    when: (c) => weak(c) && facts(c).textFormApproval === true && !keeps(c),
  },
  // § 54 (3) s.4 TKG asks for an approval after receipt: what came first on one day decides (F-03).
  {
    fact: 'summaryBeforeApproval',
    tier: 'detail',
    samples: YES_NO,
    when: (c) =>
      known(facts(c).approvalDate) !== undefined &&
      facts(c).approvalDate === facts(c).contractSummaryDate &&
      (status(c, 'F-03') === 'open' || status(c, 'F-10') === 'open'),
  },
  {
    fact: 'contractKind',
    tier: 'last',
    samples: values<'contractKind'>('new', 'extension', 'tariffChange'),
    when: (c) => c.headline.conclusion === 'withdrawalExpired' && !keeps(c),
  },
  // Where the safe days are over the written form is named in the letter beside the withdrawal, never alone (F-40).
  {
    fact: 'termsStorable',
    tier: 'last',
    samples: YES_NO,
    when: (c) => status(c, 'F-40') === 'open' && (weak(c) || (older(c, SAFE_DAYS) && !firm(c, 'W-42'))) && !keeps(c),
  },
];

/** The facts that may be asked for by the law. */
export const ASKED_FACTS: ReadonlySet<FactKey> = new Set(ASKS.map((ask) => ask.fact));
