// The deadlines of a case from its facts: the customer's own from the earliest day, the other side's from the latest (T-16).
import type { Facts } from '../../facts.ts';
import { CHANGES } from '../../kinds.ts';
import type { Deadline, DeadlineKind } from '../assessment.ts';
import { CREDIT_REFORM, safeKind } from '../period.ts';
import type { Environment } from '../environment.ts';
import { lazy } from '../../remembered.ts';
import { accessArrival, accessLastDay, accessPeriod, isPoorAnswer } from '../access.ts';
import { known } from '../told.ts';
import { placesOf, type CountedFrom } from '../period.ts';
import { arithmetic, span } from './deadline.ts';
import { normOf, PERIODS } from './kinds.ts';

/** A deadline before its arithmetic is written out: the planner compares these. */
export type DeadlineDates = Omit<Deadline, 'arithmetic' | 'norm'> & { counted?: CountedFrom };

const CALLS: ReadonlySet<unknown> = new Set(['outboundCall', 'inboundCall', 'unknown']);
const CALL = ['dem Anruf', 'dem Tag des Anrufs'] as const;
const CONTRACT = ['dem Vertragsschluss', 'dem Tag des Vertragsschlusses'] as const;
const EARLIEST = 'dem Tag, an dem die Frist frühestens beginnt';
const COURT: ReadonlySet<string> = new Set(['courtOrder', 'enforcementOrder']);
/** Periods abroad are counted by the law there; German citations never stand beside them. */
const ABROAD: Partial<Record<string, string>> = {
  AT: '§§ 11 Abs. 1, 12 FAGG (Österreich)',
  CH: 'Art. 40e Abs. 2, 4 OR (Schweiz)',
};

/** The first day that a reader should be shown: the safe one while it lies ahead. */
export const leadDate = (one: Pick<Deadline, 'safeUntil' | 'sendBy' | 'latestArguable'>, today: string): string =>
  [one.safeUntil, one.sendBy, one.latestArguable].find((day) => day !== undefined && day >= today) ??
  one.latestArguable ??
  one.sendBy ??
  one.safeUntil ??
  '9999-12-31';

/** Which grounds are not ruled out, as far as a period hangs on them. */
export type CaseView = { withdrawal: boolean; deceit: boolean; error: boolean; person: boolean; contested: boolean };

/** All periods that the facts start; `view` says which grounds are not ruled out. */
export function deadlineDates(env: Environment, view: CaseView): DeadlineDates[] {
  const { facts } = env;
  const places = placesOf(facts);
  const found: DeadlineDates[] = [];
  const add = (kind: DeadlineKind, event: string | undefined, id: DeadlineKind = kind): void => {
    if (!event) return;
    const { by, needs } = PERIODS[kind];
    // When a withdrawal arrived is seldom known: at the earliest on the day it was sent.
    const counted: CountedFrom = { kind, event, ...(id === 'refund' && { earliest: true as const }) };
    found.push({ id, by, ...span(kind, event, places), needs, counted });
  };
  const telecoms = isTelecoms(facts, env.telecomsProvider);

  // What has reached the court was in time or not; no day is left to wait for.
  if ((facts.dunning === 'courtOrder' || facts.dunning === 'enforcementOrder') && facts.objectionAtCourt !== true)
    add(facts.dunning, known(facts.dunningDate));
  const withdrawal = withdrawalDates(env, view);
  if (withdrawal) found.push(withdrawal);
  if (facts.cutOffThreatened === true) add(cutOffKind(facts), known(facts.disconnectionThreatDate), 'cutOffThreat');
  if (view.person) add('approvalRequest', known(facts.approvalRequestDate));
  // Silence to a policy that says something else approves it; elsewhere it accepts nothing (V-07).
  if (facts.product === 'insurance' && facts.confirmationDiffers === true)
    add('deviatingPolicy', known(facts.confirmationDate) ?? known(facts.documentsReceivedDate));
  // Own days from the earliest possible one (T-16).
  if (view.deceit)
    add('avoidanceDeceit', known(facts.misledDiscoveredDate) ?? known(facts.callDate) ?? known(facts.callDateFrom));
  if (view.error) add('avoidanceError', known(facts.misledDiscoveredDate));
  if (telecoms) add('invoiceObjection', known(facts.invoiceReceivedDate));
  if (facts.debited === true && view.contested) {
    add('debitRefund', known(facts.debitDate));
    // A change is debited together with the old tariff, for which there is a mandate.
    const never = facts.directDebitMandate === false && !CHANGES.some((kind) => kind === facts.contractKind);
    if (never || facts.identityMisused === true) add('unauthorisedDebit', known(facts.debitDate));
  }
  if (telecoms && view.contested) add('termChangeNotice', known(facts.priceChangeNoticeDate));
  const [asked, answerBy] = [accessArrival(facts), accessLastDay(facts)];
  // Who has refused or says that nothing is left has answered: what follows is the reminder, with a day of its own.
  if (asked && answerBy && facts.recordingReply !== 'given' && !isPoorAnswer(facts)) {
    const kind = accessPeriod(facts);
    const { by, needs } = PERIODS[kind];
    found.push({ id: kind, by, sendBy: answerBy, latestArguable: answerBy, needs, counted: { kind, event: asked } });
  }
  if (facts.product === 'energy') add('energyComplaint', known(facts.complaintDate));
  const withdrawn = facts.alreadyWithdrawn === true ? known(facts.withdrawnDate) : undefined;
  // An insurer pays back by rules of its own (§ 9 VVG).
  if (facts.debited === true && facts.product !== 'insurance')
    add(facts.product === 'finance' ? 'financeRefund' : 'refund', withdrawn, 'refund');
  if (isToBeSentBack(facts)) add('goodsReturn', withdrawn);
  const start = known(facts.callDate) ?? known(facts.callDateTo);
  const claimedEnd = known(facts.contractEndDate);
  if (telecoms && start && claimedEnd && claimedEnd > span('maximumTerm', start, places).sendBy)
    add('maximumTerm', start);
  return found.toSorted((a, b) => position(a, env.today) - position(b, env.today) || compare(a, b, env.today));
}

const GOODS: ReadonlySet<unknown> = new Set(['goods', 'printSubscription', 'goodsSubscription']);
/** Ordered goods that are still here; what nobody ordered need not be sent back (§ 241a BGB). */
const isToBeSentBack = (facts: Facts): boolean =>
  GOODS.has(facts.product) &&
  facts.goodsReceived === true &&
  facts.agreedOnPhone === true &&
  facts.goodsReturned !== true;

function withdrawalDates(env: Environment, view: CaseView): DeadlineDates | null {
  const period = env.period();
  const german = env.facts.jurisdiction === 'DE';
  if (german && !view.withdrawal && period.status !== 'over') return null;
  if (env.facts.channel === 'shop' || env.facts.consumer === false) return null;
  const { safeUntil, latestArguable, counted } = period;
  // Abroad a day is always named: where nothing else is counted, the safe one.
  const sendBy = period.sendBy ?? (german ? undefined : safeUntil);
  if (!safeUntil && !sendBy) return null;
  return {
    id: period.kind === 'withdrawalUninstructed' ? 'withdrawalUninstructed' : 'withdrawal',
    by: 'customer',
    ...(sendBy && { sendBy }),
    ...(latestArguable && { latestArguable }),
    ...(safeUntil && { safeUntil }),
    needs: 'dispatch',
    ...(counted && { counted }),
  };
}

/** Court papers first, then the withdrawal, then by day. */
const position = (one: DeadlineDates, today: string): number =>
  COURT.has(one.id) && leadDate(one, today) >= today
    ? 0
    : one.id.startsWith('withdrawal')
      ? 1
      : one.by === 'customer'
        ? 2
        : 3;
const compare = (a: DeadlineDates, b: DeadlineDates, today: string): number =>
  leadDate(a, today).localeCompare(leadDate(b, today));

const TELECOMS: ReadonlySet<unknown> = new Set(['mobile', 'internet', 'bundle']);
/** A telecoms bill: also add-ons and television billed by the phone company. */
export const isTelecoms = (facts: Facts, byProvider: boolean): boolean => byProvider || TELECOMS.has(facts.product);

/** Electricity and gas may be cut off four weeks after the threat, telephone and internet after two. */
export const cutOffKind = (facts: Facts): DeadlineKind =>
  facts.product === 'energy' ? 'energyCutOffThreat' : 'cutOffThreat';

/** The deadline with its arithmetic in words and its norm. */
export function asDeadline(one: DeadlineDates, env: Environment): Deadline {
  const { counted, ...dates } = one;
  const german = env.facts.jurisdiction === 'DE';
  const abroad = ABROAD[String(env.facts.jurisdiction)];
  const kind: DeadlineKind = counted?.kind ?? env.period().kind;
  const lines = lazy(() => arithmeticOf(one, env));
  return {
    ...dates,
    // Most turns look at the days alone.
    get arithmetic() {
      return lines();
    },
    norm: german ? normOf(kind, counted?.event ?? env.lawOf) : (abroad ?? 'Recht Ihres Landes'),
  };
}

function arithmeticOf({ counted, safeUntil }: DeadlineDates, env: Environment): string[] {
  const lines: string[] = [];
  const call = known(env.facts.callDate) ?? known(env.facts.callDateFrom);
  const safe = safeKind(env.facts);
  // At the door, on a web page or by post there was no call to count from.
  const event = env.facts.channel === undefined || CALLS.has(env.facts.channel) ? CALL : CONTRACT;
  if (safeUntil !== undefined && call !== undefined && !(counted?.event === call && counted.kind === safe)) {
    const [from, fromDay] = event;
    // The law of loans since the reform was not read (F-83): nothing is said to be in time on every reading.
    if (env.facts.product !== 'finance' || env.lawOf < CREDIT_REFORM)
      lines.push(
        `Der sichere Tag: ${safe === 'withdrawal' ? 14 : 30} Tage ab ${from}. Bis dahin ist ein Widerruf nach jeder Zählweise rechtzeitig.`,
      );
    lines.push(
      ...arithmetic(safe, call, {})
        .slice(0, 2)
        .map((line) => line.replace(PERIODS[safe].from, fromDay)),
    );
  }
  if (!counted) return lines;
  const sums = arithmetic(counted.kind, counted.event, placesOf(env.facts), env.facts.jurisdiction === 'DE');
  // Nobody has said when the deceit came out: the paper must not fix a day for it.
  const unsaid = counted.kind === 'avoidanceDeceit' && known(env.facts.misledDiscoveredDate) === undefined;
  const { from: start } = PERIODS[counted.kind];
  const begins = counted.earliest ? EARLIEST : unsaid ? event[1] : start;
  lines.push(...sums.map((line) => line.replace(start, begins)));
  if (unsaid) lines.push('So ist vorsichtig gerechnet: Das Jahr beginnt erst, wenn man die Täuschung bemerkt.');
  return lines;
}
