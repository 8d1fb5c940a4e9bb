// What the rules look at: the facts with the assumptions filled in, today, and the withdrawal period.
import { companyOf } from '../companies.ts';
import type { FactKey, Facts } from '../facts.ts';
import { remembered } from '../remembered.ts';
import { periodAbroad } from './period-abroad.ts';
import { PERIOD_FACTS, withdrawalPeriod, type Period } from './period.ts';
import { isKnown, known } from './told.ts';

/** Assumed while nobody said anything; each is named in the assessment. */
const ASSUMED: Facts = {
  jurisdiction: 'DE',
  consumer: true,
  personOnPhone: 'self',
  writerRole: 'holder',
  basicSupply: false,
  identityMisused: false,
  custodianship: 'none',
};
/** The value that is assumed for a fact; undefined for the channel: a call, its direction not said. */
export const assumedValue = (key: FactKey): unknown => ASSUMED[key];
const ASSUMED_KEYS = Object.keys(ASSUMED) as FactKey[];
/** Where „weiß ich nicht“ still leaves the assumption standing: it only opens doors to the customer. */
const STANDS_IF_UNKNOWN: ReadonlySet<FactKey> = new Set([
  'jurisdiction',
  'consumer',
  'writerRole',
  'basicSupply',
  'custodianship',
]);

/** What a rule sees of a case. */
export type Environment = {
  facts: Facts;
  today: string;
  /** Keys of `facts` that were assumed. */
  assumed: ReadonlySet<FactKey>;
  /** Keys of `facts` that nobody answered but other answers imply, with those answers. */
  impliedBy: ReadonlyMap<FactKey, readonly FactKey[]>;
  /** What the company is, where the directory knows it. */
  telecomsProvider: boolean;
  /** The day whose law counts: the call, else today. */
  lawOf: string;
  period: () => Period;
};

/** Made where no call was needed: that nobody phoned says nothing of the contract. */
const FACE: ReadonlySet<unknown> = new Set(['online', 'shop', 'doorstep']);

/** Ordered online or signed at the door: "telefoniert hab ich mit keinem" denies no order, and no yes either. */
function withoutCall(given: Facts): Facts {
  if (given.personOnPhone !== 'nobody' || !FACE.has(given.channel)) return given;
  const { personOnPhone: _nobody, agreedOnPhone, ...rest } = given;
  return agreedOnPhone === undefined || agreedOnPhone === false ? rest : { ...rest, agreedOnPhone };
}

/** @param like another case of this day, whose period counts here too where it rests on the same facts */
export function environment(given: Facts, today: string, like?: Environment): Environment {
  const { facts, by } = implied(withoutCall(given));
  const assumed = new Set<FactKey>();
  for (const key of ASSUMED_KEYS) {
    if (given[key] === undefined || (given[key] === 'unknown' && STANDS_IF_UNKNOWN.has(key))) {
      facts[key] = ASSUMED[key];
      assumed.add(key);
    }
  }
  if (!isKnown(given.channel) && given.personOnPhone !== 'nobody') assumed.add('channel');
  const filled: Facts = facts;
  const provider = known(given.provider);
  const telecomsProvider = provider !== undefined && kindOf(provider) === 'telecoms';
  const samePeriod =
    like?.today === today &&
    like.telecomsProvider === telecomsProvider &&
    PERIOD_FACTS.every((key) => like.facts[key] === filled[key]);
  let period: Period | undefined;
  return {
    facts: filled,
    today,
    assumed,
    impliedBy: by,
    telecomsProvider,
    lawOf: known(given.callDate) ?? known(given.callDateFrom) ?? today,
    period: samePeriod
      ? like.period
      : () =>
          (period ??=
            filled.jurisdiction === 'DE'
              ? withdrawalPeriod(filled, today, telecomsProvider)
              : periodAbroad(filled, today)),
  };
}

/** What one answer says about another question: the answer that is implied, by which given ones, and when. */
type Implied = { facts: Record<string, unknown>; by: Map<FactKey, readonly FactKey[]> };

/** A date of withdrawal means that there was one. Never over a given answer. */
function implied(given: Facts): Implied {
  const facts: Record<string, unknown> = { ...given };
  const by: Implied['by'] = new Map();
  const told = (key: FactKey): boolean => isKnown(given[key]);
  const fill = (key: FactKey, when: boolean, value: unknown, ...sources: FactKey[]): void => {
    if (!when || told(key)) return;
    facts[key] = value;
    by.set(key, sources.filter(told));
  };
  /** Any of these was told. */
  const follows = (key: FactKey, value: unknown, ...sources: FactKey[]): void =>
    fill(key, sources.some(told), value, ...sources);
  const { declaration } = given;
  fill('agreedOnPhone', declaration === 'clearYes' || declaration === 'yesToSomethingElse', true, 'declaration');
  fill(
    'agreedOnPhone',
    declaration === 'no' || declaration === 'silent' || declaration === 'onlyDocuments',
    false,
    'declaration',
  );
  follows('contractSummaryReceived', true, 'contractSummaryTiming', 'contractSummaryDate');
  const [summary, call] = [known(given.contractSummaryDate), known(given.callDate)];
  if (summary && call && summary !== call)
    fill(
      'contractSummaryTiming',
      true,
      summary > call ? 'afterCall' : 'beforeDeclaration',
      'contractSummaryDate',
      'callDate',
    );
  follows('textFormApproval', true, 'approvalMeans', 'approvalDate');
  follows('withdrawalInstructionReceived', true, 'withdrawalInstructionDate');
  follows('alreadyWithdrawn', true, 'withdrawnDate');
  follows('alreadyObjected', true, 'objectedDate');
  follows('misledAbout', ['other'], 'misledAboutText');
  follows('debited', true, 'debitDate', 'debitAmount');
  follows('goodsReceived', true, 'goodsReceivedDate');
  follows('product', 'insurance', 'insuranceKind');
  return { facts, by };
}

const kinds = remembered<{ kind: string | undefined }>(500);
const kindOf = (name: string): string | undefined => kinds(name, () => ({ kind: companyOf(name)?.kind })).kind;

/** From when the rules are kept: the law of today begins here; older calls had another one that was not checked. */
const KEPT_SINCE = { telecoms: '2021-12-01', energy: '2021-07-27', other: '2014-06-13' } as const;
const TELECOMS: ReadonlySet<unknown> = new Set(['mobile', 'internet', 'bundle']);

/** The day before which nothing is kept for this product, if the call lies before it. */
export function beforeKept({ facts, lawOf, telecomsProvider }: Environment): string | null {
  const telecoms = TELECOMS.has(facts.product) || (telecomsProvider && !isKnown(facts.product));
  const since = telecoms ? KEPT_SINCE.telecoms : facts.product === 'energy' ? KEPT_SINCE.energy : KEPT_SINCE.other;
  return lawOf < since ? since : null;
}
