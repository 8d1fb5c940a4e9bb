// What a letter looks at before it is offered, and how one line of the table of letters is written.
import type { FactKey, Facts } from '../../facts.ts';
import type { Conclusion, LetterKind, Stop, Urgency } from '../assessment.ts';
import { isTelecoms, type DeadlineDates } from '../deadlines/of-case.ts';
import type { Environment } from '../environment.ts';
import type { Standing } from '../grounds.ts';
import { isRunningContract } from '../running.ts';
import { isKnown } from '../told.ts';

/** What a row of the table of letters may look at. */
export type RemedyView = {
  env: Environment;
  standings: readonly Standing[];
  conclusion: Conclusion;
  deadlines: readonly DeadlineDates[];
  stop: Stop | null;
};

/** The case as the letters see it. */
export type LetterView = RemedyView & {
  facts: Facts;
  today: string;
  /** The customer wants the contract and has not chosen to leave it. */
  keeps: boolean;
  telecoms: boolean;
  /** It came about, or is said to have, on the phone. */
  phone: boolean;
  /** Somebody says that there is a contract. */
  claimed: boolean;
  /** The customer does not want the contract that is claimed. */
  contested: boolean;
  /** A contract that has been running changes; none is alleged. */
  changes: boolean;
  billed: boolean;
  switching: boolean;
  /** The rule holds or can be argued. */
  firm: (id: string) => boolean;
  /** The rule is not ruled out. */
  alive: (id: string) => boolean;
  /** The first of these rules that is firm, else the first that is open and was brought up. */
  best: (...ids: string[]) => string | undefined;
};

/** One line of the table: a letter, when it is offered, how urgent it is, and the row it rests on. */
export type Offering = {
  letter: LetterKind;
  when: (view: LetterView) => boolean;
  urgency: Urgency | ((view: LetterView) => Urgency);
  ground?: string | ((view: LetterView) => string | undefined);
};

/** The customer wants the contract and has not chosen to leave it: nothing that ends it is proposed. */
export const keepsContract = (facts: Facts): boolean =>
  facts.goal !== 'outOfContract' &&
  (facts.wantedContract === true || (facts.goal === 'keep' && facts.wantedContract !== false));

const CLAIMS: readonly FactKey[] = [
  'contractKind',
  'documentsReceivedDate',
  'contractSummaryDate',
  'confirmationDate',
  'debitDate',
  'invoiceAmount',
  'invoiceReceivedDate',
  'invoiceDisputedAmount',
];
const CLAIMING: readonly FactKey[] = [
  'agreedOnPhone',
  'providerSwitch',
  'contractSummaryReceived',
  'debited',
  'invoiced',
];
const BILLS: readonly FactKey[] = ['invoiceAmount', 'invoiceReceivedDate', 'invoiceDisputedAmount'];
const NO_CALL: ReadonlySet<unknown> = new Set(['shop', 'doorstep', 'online']);

/** Something was told that only a claimed contract brings with it. */
const isClaimed = (facts: Facts): boolean =>
  CLAIMS.some((key) => isKnown(facts[key])) ||
  CLAIMING.some((key) => facts[key] === true) ||
  !['none', undefined, 'unknown'].includes(facts.dunning);

const isFirm = ({ status }: Standing): boolean => status === 'holds' || status === 'arguable';

/** What the table of letters is asked with. */
export function letterView(view: RemedyView): LetterView {
  const { env, standings } = view;
  const { facts } = env;
  const byId = new Map<string, Standing>();
  for (const one of standings) if (one.status !== 'fails') byId.set(one.rule.id, one);
  const firm = (id: string): boolean => {
    const one = byId.get(id);
    return one !== undefined && isFirm(one);
  };
  const keeps = keepsContract(facts);
  const claimed =
    isClaimed(facts) ||
    facts.wantedContract === false ||
    standings.some((one) => one.rule.conclusion === 'noContract' && isFirm(one));
  return {
    ...view,
    facts,
    today: env.today,
    keeps,
    telecoms: isTelecoms(facts, env.telecomsProvider),
    phone: !NO_CALL.has(facts.channel),
    claimed,
    changes: isRunningContract(facts, env.assumed),
    contested: !keeps && (claimed || facts.agreedOnPhone === false),
    billed: facts.invoiced === true || BILLS.some((key) => isKnown(facts[key])),
    switching: facts.providerSwitch === true,
    firm,
    alive: (id) => byId.has(id),
    best: (...ids) => ids.find(firm) ?? ids.find((id) => byId.get(id)?.counts),
  };
}

/** A later day of the same kind is still ahead. */
export const running = ({ deadlines, today }: LetterView, id: string): DeadlineDates | undefined =>
  deadlines.find((one) => one.id === id && (one.latestArguable ?? '') >= today);
