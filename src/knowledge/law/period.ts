// The withdrawal period of a case: from which day, to which day on which reading, and whether today is still in time.
import type { FactKey, Facts } from '../facts.ts';
import type { DeadlineKind } from './assessment.ts';
import type { Places } from './deadlines/calendar.ts';
import { span } from './deadlines/deadline.ts';

/**
 * `inTime` on the reading marked V, `arguable` on the best reading that can be argued, `open` where a fact is missing
 * that could still make it in time, `over` when every reading has passed.
 */
export type PeriodStatus = 'inTime' | 'arguable' | 'open' | 'over';
export type Period = {
  status: PeriodStatus;
  kind: DeadlineKind;
  /** In time on every reading: 14 days from the first possible day of the call. */
  safeUntil?: string;
  sendBy?: string;
  latestArguable?: string;
  /** The period that was counted: kind and event, for the arithmetic. */
  counted?: { kind: DeadlineKind; event: string };
  because: FactKey[];
  needs: FactKey[];
};

/** Act of 2026-02-03: before it insurance and finance had no last day at all; no transitional rule was found. */
const REFORM = '2026-06-19';
const SUBSCRIPTIONS = ['printSubscription', 'goodsSubscription'];

const day = (value: string | undefined): string | undefined =>
  value === undefined || value === 'unknown' ? undefined : value;
const later = (...days: (string | undefined)[]): string | undefined =>
  days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a));

export const placesOf = (facts: Facts): Places => ({
  ...(facts.federalState && facts.federalState !== 'unknown' && { federalState: facts.federalState }),
  ...(facts.traderState && facts.traderState !== 'unknown' && { traderState: facts.traderState }),
});

/**
 * Is the withdrawal of this day in time? The rules ask it for today and for a withdrawal already sent.
 * @param service the product is not told, but the company sells telecoms: no delivery starts the period
 */
export function withdrawalPeriod(facts: Facts, onDay: string, service: boolean): Period {
  const places = placesOf(facts);
  const first = day(facts.callDate) ?? day(facts.callDateFrom);
  const last = day(facts.callDate) ?? day(facts.callDateTo);
  const callKey: FactKey[] = facts.callDate !== undefined ? ['callDate'] : first ? ['callDateFrom'] : [];
  const askCall: FactKey[] = facts.callDate === undefined ? ['callDate'] : [];
  const safeUntil = first && span('withdrawal', first, places).sendBy;
  const product = facts.product === 'unknown' ? undefined : facts.product;
  const insurance = product === 'insurance';
  const kind: DeadlineKind = insurance ? 'insuranceWithdrawal' : 'withdrawal';
  const base = { kind, ...(safeUntil !== undefined && { safeUntil }) };

  // Goods and subscriptions: the period begins with the (first) delivery.
  const byDelivery = product === 'goods' || (product !== undefined && SUBSCRIPTIONS.includes(product));
  const delivered = byDelivery ? day(facts.goodsReceivedDate) : undefined;
  const awaited = byDelivery && delivered === undefined;
  const notDelivered = awaited && facts.goodsReceived === false;
  const askDelivery: FactKey[] =
    awaited && !notDelivered && facts.goodsReceivedDate === undefined ? ['goodsReceivedDate'] : [];
  const deliveryKey: FactKey[] = delivered ? ['goodsReceivedDate'] : notDelivered ? ['goodsReceived'] : [];

  const instructed = facts.withdrawalInstructionReceived;
  const instructionDay =
    instructed === true ? (day(facts.withdrawalInstructionDate) ?? day(facts.documentsReceivedDate)) : undefined;
  const instructionKey: FactKey[] = !instructionDay
    ? []
    : day(facts.withdrawalInstructionDate)
      ? ['withdrawalInstructionReceived', 'withdrawalInstructionDate']
      : ['withdrawalInstructionReceived', 'documentsReceivedDate'];
  const capFree = insurance || product === 'finance';
  const oldCapFree = capFree && first !== undefined && first < REFORM;
  const cap = (from: string | undefined): string | undefined =>
    from && !capFree ? span('withdrawalUninstructed', from, places).latestArguable : undefined;
  const open = (needs: FactKey[], because: FactKey[], dates: Partial<Period> = {}): Period => ({
    ...base,
    ...dates,
    status: safeUntil !== undefined && onDay <= safeUntil ? 'inTime' : 'open',
    because,
    needs,
  });

  if (instructed === false) {
    const because: FactKey[] = [...callKey, 'withdrawalInstructionReceived', ...deliveryKey];
    // Without any instruction insurance and finance know no last day (§ 8 (4) s.3 VVG, § 356 (4) s.2 BGB).
    if (capFree) return { ...base, status: 'inTime', because: ['withdrawalInstructionReceived', 'product'], needs: [] };
    if (notDelivered) return { ...base, status: 'inTime', because, needs: [] };
    const start = later(first, delivered);
    const outermost = last && !awaited ? cap(later(last, delivered)) : undefined;
    // Goods come after the contract: their day is the start even where nobody knows the day of the call (§ 356 (2) No. 1 BGB).
    if (start === undefined || (first === undefined && delivered === undefined))
      return outermost !== undefined && onDay > outermost
        ? { ...base, status: 'over', because, needs: [] }
        : open(askCall, because);
    const end = span('withdrawalUninstructed', start, places);
    const latestStart = last === undefined && delivered === undefined ? undefined : later(last, delivered);
    const couldBeLater = awaited || latestStart === undefined || onDay <= (cap(latestStart) ?? '');
    const status =
      onDay <= end.sendBy ? 'inTime' : onDay <= end.latestArguable ? 'arguable' : couldBeLater ? 'open' : 'over';
    return {
      ...base,
      kind: 'withdrawalUninstructed',
      ...end,
      counted: { kind: 'withdrawalUninstructed', event: start },
      status,
      because,
      needs: status === 'open' ? [...askDelivery, ...askCall] : [],
    };
  }

  if (instructionDay === undefined) {
    const ask: FactKey[] =
      instructed === undefined
        ? ['withdrawalInstructionReceived']
        : instructed === true && facts.documentsReceivedDate === undefined
          ? ['documentsReceivedDate']
          : [];
    const outermost = last && !awaited ? cap(later(last, delivered)) : undefined;
    if ((product !== undefined || service) && outermost !== undefined && onDay > outermost)
      return { ...base, status: 'over', because: [...callKey, ...deliveryKey], needs: [] };
    return open([...askCall, ...ask, ...askDelivery], callKey);
  }

  const lifeKey: FactKey[] = insurance && facts.insuranceKind === 'life' ? ['insuranceKind'] : [];
  const because: FactKey[] = [...callKey, ...lifeKey, ...instructionKey, ...deliveryKey];
  if (notDelivered) return { ...base, status: 'inTime', because, needs: [] };
  const start = later(first, instructionDay, delivered) ?? instructionDay;
  const length: DeadlineKind = lifeKey.length > 0 ? 'lifeInsuranceWithdrawal' : insurance ? kind : 'withdrawal';
  // An instruction that comes late starts 14 days, but never past the 12 months and 14 days (W-26).
  const outer =
    first && !capFree ? span('withdrawalUninstructed', later(first, delivered) ?? first, places) : undefined;
  const plain = span(length, start, places);
  const end = outer && outer.sendBy < plain.sendBy ? outer : plain;
  // Other readings under which a later day is still in time.
  let best: string | undefined = end.latestArguable;
  let reading: FactKey[] = [];
  const reach = (until: string | undefined, keys: FactKey[]): void => {
    if (until !== undefined && best !== undefined && until > best) {
      best = until;
      reading = keys;
    }
  };
  const device = day(facts.deviceReceivedDate);
  if (device) reach(span('withdrawal', device, places).latestArguable, ['deviceReceivedDate']);
  const approved = facts.textFormApproval === true ? day(facts.approvalDate) : undefined;
  if (approved) reach(span('withdrawal', approved, places).latestArguable, ['approvalDate']);
  if (facts.withdrawalInstructionDefective === true || facts.modelFormEnclosed === false)
    reach(cap(later(first, delivered)), [
      facts.withdrawalInstructionDefective === true ? 'withdrawalInstructionDefective' : 'modelFormEnclosed',
    ]);
  const lifePossible = insurance && (facts.insuranceKind === undefined || facts.insuranceKind === 'unknown');
  if (lifePossible) reach(span('lifeInsuranceWithdrawal', start, places).latestArguable, ['insuranceKind']);
  const latest = best;
  // What could still move the start: an unknown call, delivery or product, or a range of days.
  const latestStart = last === undefined ? undefined : later(last, instructionDay, delivered);
  const callOpen =
    latestStart === undefined ? true : latestStart > start && onDay <= span(length, latestStart, places).latestArguable;
  const productOpen = product === undefined && !service;
  const needs: FactKey[] = [
    ...(callOpen ? askCall : []),
    ...askDelivery,
    ...(productOpen && facts.product === undefined ? (['product'] as const) : []),
  ];
  const undecided = callOpen || awaited || productOpen || oldCapFree;
  const status: PeriodStatus =
    onDay <= end.sendBy
      ? 'inTime'
      : onDay <= latest
        ? lifePossible && onDay > end.latestArguable
          ? 'open'
          : 'arguable'
        : undecided
          ? 'open'
          : 'over';
  return {
    ...base,
    kind: length === 'lifeInsuranceWithdrawal' ? length : kind,
    sendBy: end.sendBy,
    latestArguable: latest,
    counted: { kind: length, event: start },
    status: status === 'open' && safeUntil !== undefined && onDay <= safeUntil ? 'inTime' : status,
    because: [...because, ...(status === 'arguable' ? reading : [])],
    needs:
      status === 'open'
        ? lifePossible && facts.insuranceKind === undefined
          ? ['insuranceKind', ...needs]
          : needs
        : [],
  };
}
