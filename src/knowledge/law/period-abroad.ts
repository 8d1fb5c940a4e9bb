// The withdrawal period in Austria and Switzerland, by their own rules; for any other country only the day that is safe nearly everywhere.
import type { FactKey, Facts } from '../facts.ts';
import { span } from './deadlines/deadline.ts';
import type { Period } from './period.ts';

const DELIVERED: ReadonlySet<unknown> = new Set(['goods', 'goodsSubscription', 'printSubscription']);
const day = (value: string | undefined): string | undefined => (value === 'unknown' ? undefined : value);

/**
 * Is a withdrawal of this day in time?
 * Austria: 14 days, without information 12 months more, 14 days from late information (§§ 11, 12 FAGG).
 * Switzerland: 14 days from the later of contract and information; without information nothing runs (Art. 40e OR).
 * No German holiday moves a day here, so `latestArguable` is never given.
 */
export function periodAbroad(facts: Facts, onDay: string): Period {
  const call = day(facts.callDate) ?? day(facts.callDateFrom);
  const kind = 'withdrawal';
  if (call === undefined) return { kind, status: 'open', because: [], needs: ['callDate'] };
  const callKey: FactKey = day(facts.callDate) ? 'callDate' : 'callDateFrom';
  const safeUntil = span(kind, call, {}).sendBy;
  const delivered = DELIVERED.has(facts.product) ? day(facts.goodsReceivedDate) : undefined;
  const start = delivered !== undefined && delivered > call ? delivered : call;
  const told = facts.withdrawalInstructionReceived;
  const informed =
    told === true ? (day(facts.withdrawalInstructionDate) ?? day(facts.documentsReceivedDate)) : undefined;
  const informedKey: FactKey[] =
    informed === undefined
      ? []
      : [day(facts.withdrawalInstructionDate) ? 'withdrawalInstructionDate' : 'documentsReceivedDate'];
  const because: FactKey[] = [callKey, ...(start === delivered ? (['goodsReceivedDate'] as const) : [])];
  const base = { kind, safeUntil, because } as const;
  const safe = onDay <= safeUntil;

  if (facts.jurisdiction === 'CH') {
    // Nothing runs yet: a day that has passed would say the opposite.
    if (told === false)
      return {
        kind,
        ...(safe && { safeUntil }),
        because: [...because, 'withdrawalInstructionReceived'],
        status: 'inTime',
        needs: [],
      };
    if (informed === undefined) return { ...base, status: safe ? 'inTime' : 'open', needs: safe ? [] : missing(facts) };
    return counted('withdrawal', informed > start ? informed : start);
  }
  if (facts.jurisdiction !== 'AT') return { ...base, sendBy: safeUntil, status: safe ? 'inTime' : 'open', needs: [] };
  const outer = span('withdrawalUninstructed', start, {}).sendBy;
  if (told === false) return counted('withdrawalUninstructed', start);
  if (informed === undefined)
    return { ...base, status: safe ? 'inTime' : onDay > outer ? 'over' : 'open', needs: safe ? [] : missing(facts) };
  return counted('withdrawal', informed > start ? informed : start, outer);

  function counted(of: 'withdrawal' | 'withdrawalUninstructed', event: string, atMost?: string): Period {
    const end = span(of, event, {}).sendBy;
    const sendBy = atMost !== undefined && atMost < end ? atMost : end;
    return {
      ...base,
      kind: of,
      sendBy,
      counted: { kind: of, event },
      because: [...because, 'withdrawalInstructionReceived', ...informedKey],
      status: onDay <= sendBy ? 'inTime' : 'over',
      needs: [],
    };
  }
}

const missing = (facts: Facts): FactKey[] =>
  facts.withdrawalInstructionReceived === undefined
    ? ['withdrawalInstructionReceived']
    : facts.documentsReceivedDate === undefined
      ? ['documentsReceivedDate']
      : [];
