// The withdrawal period of a case: from which day, to which day on which reading, and whether today is still in time.
import type { FactKey, Facts } from '../facts.ts';
import type { DeadlineKind } from './assessment.ts';
import type { Places } from './deadlines/calendar.ts';
import { span, type Span } from './deadlines/deadline.ts';
import { isKnown, known } from './told.ts';

/**
 * `inTime` on the reading marked V, `arguable` on the best reading that can be argued, `open` where a fact is missing
 * that could still make it in time, `over` when every reading has passed.
 */
export type PeriodStatus = 'inTime' | 'arguable' | 'open' | 'over';
/** Kind and event; `earliest` where the period cannot have begun before that day, but may begin later. */
export type CountedFrom = { kind: DeadlineKind; event: string; earliest?: true };
/** Where the period for a withdrawal stands today, with its days (ISO dates) and what it rests on. */
export type Period = {
  status: PeriodStatus;
  kind: DeadlineKind;
  /** In time on every reading: 14 days (life insurance 30) from the first possible day of the call. */
  safeUntil?: string;
  sendBy?: string;
  latestArguable?: string;
  /** The period that was counted, for the arithmetic. */
  counted?: CountedFrom;
  because: FactKey[];
  needs: FactKey[];
};

/** Act of 2026-02-03: before it insurance and finance had no last day at all; no transitional rule was found. */
const REFORM = '2026-06-19';
/** From this day the new law on consumer credit counts (act of 2026-05-12, BGBl. 2026 I Nr. 139). */
export const CREDIT_REFORM = '2026-11-20';
/** Goods: the period begins with the (first) delivery (§ 356 (2) No. 1 BGB). */
const BY_DELIVERY: ReadonlySet<unknown> = new Set(['goods', 'printSubscription', 'goodsSubscription']);

/** Every fact that a period can rest on, here and abroad. */
export const PERIOD_FACTS: readonly FactKey[] = [
  'jurisdiction', 'provider', 'product', 'federalState', 'traderState', 'callDate', 'callDateFrom', 'callDateTo',
  'goodsReceived', 'goodsReceivedDate', 'insuranceKind', 'withdrawalInstructionReceived', 'withdrawalInstructionDate',
  'withdrawalInstructionDefective', 'modelFormEnclosed', 'documentsReceivedDate', 'deviceReceivedDate',
  'textFormApproval', 'approvalDate',
]; // prettier-ignore

const later = (...days: (string | undefined)[]): string | undefined =>
  days.reduce((a, b) => ((b ?? '') > (a ?? '') ? b : a));

/** The federal states whose holidays move a last day: of the customer and of the company. */
export const placesOf = (facts: Facts): Places => ({
  federalState: known(facts.federalState),
  traderState: known(facts.traderState),
});

/** What is known of the case, read once. */
type Given = {
  facts: Facts;
  onDay: string;
  places: Places;
  /** First and last day on which the call can have been. */
  first: string | undefined;
  last: string | undefined;
  callKey: FactKey[];
  askCall: FactKey[];
  delivered: string | undefined;
  /** Goods whose day of delivery nobody knows. */
  awaited: boolean;
  deliveryKey: FactKey[];
  askDelivery: FactKey[];
  insurance: boolean;
  /** Insurance and finance: without any instruction there is no last day (§ 8 (4) s.3 VVG, § 356 (4) s.2 BGB). */
  capFree: boolean;
  /** Neither the product nor what the company sells is known. */
  productOpen: boolean;
};
/** A period before its safe day is added. */
type Counted = Omit<Period, 'safeUntil' | 'kind'> & { kind?: DeadlineKind };

function read(facts: Facts, onDay: string, service: boolean): Given {
  const product = known(facts.product);
  const [exact, from, to] = [known(facts.callDate), known(facts.callDateFrom), known(facts.callDateTo)];
  const range: FactKey[] = (['callDateFrom', 'callDateTo'] as const).filter((key) => isKnown(facts[key]));
  const byDelivery = BY_DELIVERY.has(product);
  const delivered = byDelivery ? known(facts.goodsReceivedDate) : undefined;
  const insurance = product === 'insurance';
  return {
    facts,
    onDay,
    places: placesOf(facts),
    first: exact ?? from,
    last: exact ?? to,
    callKey: exact ? ['callDate'] : range,
    askCall: unasked(facts, 'callDate'),
    delivered,
    awaited: byDelivery && !delivered,
    deliveryKey: delivered ? ['goodsReceivedDate'] : [],
    askDelivery: byDelivery ? unasked(facts, 'goodsReceivedDate') : [],
    insurance,
    capFree: insurance || product === 'finance',
    productOpen: !product && !service,
  };
}

const unasked = (facts: Facts, ...keys: FactKey[]): FactKey[] => keys.filter((key) => facts[key] === undefined);

/**
 * Is the withdrawal of this day in time? The rules ask it for today and for a withdrawal already sent.
 * @param service the product is not told, but the company sells telecoms: no delivery starts the period
 */
export function withdrawalPeriod(facts: Facts, onDay: string, service: boolean): Period {
  const given = read(facts, onDay, service);
  const safeUntil = given.first && span(safeKind(facts), given.first, given.places).sendBy;
  const { latestArguable, ...found } = isNewCredit(given) ? precaution(given) : counted(given);
  const { status, needs } = found;
  // What may begin later ends later: the day counted so far is then the last on no reading (R-ENG-4).
  const last = status === 'open' && (latestArguable ?? '') < onDay ? undefined : latestArguable;
  const late = status === 'open' && !(safeUntil && onDay <= safeUntil);
  return {
    kind: given.insurance ? 'insuranceWithdrawal' : 'withdrawal',
    ...found,
    ...(last && { latestArguable: last }),
    ...(safeUntil && { safeUntil }),
    status: status === 'open' && !late ? 'inTime' : status,
    needs: late ? needs : [],
  };
}

/** Whether it was made under the law of loans of 20 November 2026 that nobody here has read (F-83). */
export const isOfReform = ({ callDate, callDateFrom }: Facts, today: string): boolean =>
  (known(callDate) ?? known(callDateFrom) ?? today) >= CREDIT_REFORM;

/** Whether what was sold may be a loan of that law. */
export const isUnreadLoan = (facts: Facts, today: string): boolean =>
  facts.product === 'finance' && isOfReform(facts, today);

/** The shortest period there can be: 14 days, for a life insurance 30 (§ 152 (1) VVG). */
export const safeKind = ({ product, insuranceKind }: Facts): DeadlineKind =>
  product === 'insurance' && insuranceKind === 'life' ? 'lifeInsuranceWithdrawal' : 'withdrawal';

/** What may be a loan under the law of 20 November 2026 that nobody here has read (F-83): no period of it is counted. */
const isNewCredit = ({ facts, first }: Given): boolean =>
  facts.product === 'finance' && first !== undefined && first >= CREDIT_REFORM;

/** Only the day that is a mere precaution stands; no later one is worked out, and none ends the period. */
const precaution = ({ callKey }: Given): Counted => ({ status: 'open', because: [...callKey, 'product'], needs: [] });

function counted(given: Given): Counted {
  const { facts, callKey } = given;
  // What has not come starts no period, whatever the papers say.
  if (given.awaited && facts.goodsReceived === false)
    return { status: 'inTime', because: [...callKey, 'product', 'goodsReceived'], needs: [] };
  if (facts.withdrawalInstructionReceived === false) return uninstructed(given);
  if (facts.withdrawalInstructionReceived === true) {
    const day = known(facts.withdrawalInstructionDate);
    if (day) return instructed(given, day, 'withdrawalInstructionDate');
    const papers = known(facts.documentsReceivedDate);
    if (papers) return instructed(given, papers, 'documentsReceivedDate');
  }
  return undated(given);
}

/** The last day of all without an instruction: 12 months and 14 days, counted from the latest possible day (W-25). */
function outermost({ places, last, delivered, awaited, capFree }: Given): string | undefined {
  const start = later(last, delivered);
  return start && !awaited && !capFree ? span('withdrawalUninstructed', start, places).latestArguable : undefined;
}

/** No instruction ever came (W-25). */
function uninstructed(given: Given): Counted {
  const { onDay, places, first, delivered, callKey, deliveryKey, askCall, askDelivery } = given;
  if (given.capFree) return { status: 'inTime', because: ['withdrawalInstructionReceived', 'product'], needs: [] };
  const because: FactKey[] = [...callKey, 'withdrawalInstructionReceived', ...deliveryKey];
  const last = outermost(given);
  const otherwise: PeriodStatus = last && onDay > last ? 'over' : 'open';
  // Goods come after the contract: their day is the start even where nobody knows the day of the call.
  const start = later(first, delivered);
  const needs = [...askDelivery, ...askCall];
  if (!start) return { status: otherwise, because, needs };
  const end = span('withdrawalUninstructed', start, places);
  return {
    kind: 'withdrawalUninstructed',
    ...end,
    counted: { kind: 'withdrawalUninstructed', event: start },
    status: onDay <= end.sendBy ? 'inTime' : onDay <= end.latestArguable ? 'arguable' : otherwise,
    because,
    needs,
  };
}

const isLife = ({ facts }: Given): boolean => safeKind(facts) === 'lifeInsuranceWithdrawal';

/** From which the period runs at the earliest, whenever the instruction came: it ends no earlier (W-06, W-22 to W-24). */
function earliestStart(given: Given): CountedFrom | undefined {
  const { first, delivered } = given;
  const life = isLife(given);
  const event = life ? first : delivered && later(first, delivered);
  return event ? { kind: life ? 'lifeInsuranceWithdrawal' : 'withdrawal', event, earliest: true } : undefined;
}

/**
 * Nobody said whether an instruction came, or on which day: until the earliest end a withdrawal is in time, and only the
 * outermost day ends the period (R-ENG-4).
 */
function undated(given: Given): Counted {
  const { facts, onDay, places, callKey, deliveryKey, askCall, askDelivery } = given;
  const start = earliestStart(given);
  const earliest = start && { sendBy: span(start.kind, start.event, places).sendBy, counted: start };
  if (earliest && onDay <= earliest.sendBy) {
    const because: FactKey[] = isLife(given) ? [...callKey, 'insuranceKind'] : [...callKey, 'product', ...deliveryKey];
    return { ...earliest, status: 'inTime', because, needs: [] };
  }
  const ask =
    facts.withdrawalInstructionReceived === true
      ? unasked(facts, 'documentsReceivedDate')
      : unasked(facts, 'withdrawalInstructionReceived');
  const last = outermost(given);
  if (!given.productOpen && last && onDay > last)
    return { latestArguable: last, status: 'over', because: [...callKey, ...deliveryKey], needs: [] };
  return { ...earliest, status: 'open', because: callKey, needs: [...askCall, ...ask, ...askDelivery] };
}

/** The instruction came on a day that is known: 14 (life insurance 30) days from then (W-20 to W-30). */
function instructed(given: Given, instruction: string, source: FactKey): Counted {
  const { facts, onDay, places, first, last, delivered, callKey, deliveryKey, askCall, askDelivery } = given;
  const life = isLife(given);
  const kind: DeadlineKind = life ? 'lifeInsuranceWithdrawal' : given.insurance ? 'insuranceWithdrawal' : 'withdrawal';
  /** The end, had the call been on this day. An instruction that comes late never reaches past the outermost day (W-26). */
  const endFrom = (call: string | undefined): Span & { counted: { kind: DeadlineKind; event: string } } => {
    const event = later(call, instruction, delivered) ?? instruction;
    const plain = { ...span(kind, event, places), counted: { kind, event } };
    const contract = later(call, delivered);
    if (!contract || given.capFree) return plain;
    const outer = span('withdrawalUninstructed', contract, places);
    return outer.sendBy < plain.sendBy
      ? { ...outer, counted: { kind: 'withdrawalUninstructed', event: contract } }
      : plain;
  };
  const end = endFrom(first);

  // Other readings under which a later day is still in time.
  const until = (of: DeadlineKind, from: string | undefined): string =>
    from ? span(of, from, places).latestArguable : '';
  const defect = (['withdrawalInstructionDefective', 'modelFormEnclosed'] as const).find(
    (key) => facts[key] === (key === 'withdrawalInstructionDefective'),
  );
  const lifePossible = given.insurance && !isKnown(facts.insuranceKind);
  const readings: readonly [string, FactKey][] = [
    [until('withdrawal', known(facts.deviceReceivedDate)), 'deviceReceivedDate'],
    [until('withdrawal', facts.textFormApproval === true ? known(facts.approvalDate) : undefined), 'approvalDate'],
    [defect && !given.capFree ? until('withdrawalUninstructed', later(first, delivered)) : '', defect ?? source],
    [lifePossible ? until('lifeInsuranceWithdrawal', end.counted.event) : '', 'insuranceKind'],
  ];
  const [best, reading] = readings.reduce((a, b) => (b[0] > a[0] ? b : a), [end.latestArguable, source]);

  // What could still move the start: an unknown call, delivery or product, or a range of days.
  const callOpen = !(last ?? delivered) || onDay <= endFrom(last).latestArguable;
  const oldCapFree = given.capFree && first !== undefined && first < REFORM;
  const undecided = callOpen || given.awaited || given.productOpen || oldCapFree;
  const status: PeriodStatus =
    onDay <= end.sendBy
      ? 'inTime'
      : onDay <= best
        ? reading === 'insuranceKind' && onDay > end.latestArguable
          ? 'open'
          : 'arguable'
        : undecided
          ? 'open'
          : 'over';
  return {
    kind,
    sendBy: end.sendBy,
    latestArguable: best,
    counted: { ...end.counted, ...(given.awaited && { earliest: true as const }) },
    status,
    because: [
      ...callKey,
      ...(life ? (['insuranceKind'] as const) : []),
      'withdrawalInstructionReceived',
      source,
      ...deliveryKey,
      ...(status === 'arguable' && reading !== source ? [reading] : []),
    ],
    needs: [
      ...(lifePossible ? unasked(facts, 'insuranceKind') : []),
      ...(callOpen ? askCall : []),
      ...askDelivery,
      ...(given.productOpen ? unasked(facts, 'product') : []),
    ],
  };
}
