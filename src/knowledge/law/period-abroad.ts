// The withdrawal period in Austria and Switzerland, by their own rules; for any other country only the day that is safe nearly everywhere.
import type { FactKey, Facts } from '../facts.ts';
import { span } from './deadlines/deadline.ts';
import type { Period } from './period.ts';
import { isKnown, known } from './told.ts';

const BY_DELIVERY: ReadonlySet<unknown> = new Set(['goods', 'goodsSubscription', 'printSubscription']);

/**
 * Is a withdrawal of this day in time?
 * Austria: 14 days (goods: from delivery), without information 12 months more, 14 days from late information (§§ 11, 12 FAGG).
 * Switzerland: 14 days from the later of contract and information; without information nothing runs (Art. 40e OR).
 * No German holiday moves a day here, so `latestArguable` is never given.
 */
export function periodAbroad(facts: Facts, onDay: string): Period {
  const call = known(facts.callDate) ?? known(facts.callDateFrom);
  if (!call) return { kind: 'withdrawal', status: 'open', because: [], needs: ['callDate'] };
  const because: FactKey[] = [isKnown(facts.callDate) ? 'callDate' : 'callDateFrom'];
  const safeUntil = span('withdrawal', call, {}).sendBy;
  const safe = onDay <= safeUntil;
  const open: Period = {
    kind: 'withdrawal',
    safeUntil,
    status: safe ? 'inTime' : 'open',
    because,
    needs: safe ? [] : missing(facts),
  };
  const counted = (kind: 'withdrawal' | 'withdrawalUninstructed', event: string, ...by: FactKey[]): Period => {
    const { sendBy } = span(kind, event, {});
    return {
      kind,
      safeUntil,
      sendBy,
      counted: { kind, event },
      status: onDay <= sendBy ? 'inTime' : 'over',
      because: [...because, 'withdrawalInstructionReceived', ...by],
      needs: [],
    };
  };

  const told = facts.withdrawalInstructionReceived;
  const dated = (['withdrawalInstructionDate', 'documentsReceivedDate'] as const).find((key) => isKnown(facts[key]));
  const informed = told === true && dated ? known(facts[dated]) : undefined;
  switch (facts.jurisdiction) {
    case 'CH':
      // Nothing runs yet: a day that has passed would say the opposite.
      if (told === false) {
        const { safeUntil: _passed, ...undated } = open;
        return {
          ...(safe ? open : undated),
          status: 'inTime',
          because: [...because, 'withdrawalInstructionReceived'],
          needs: [],
        };
      }
      return informed && dated ? counted('withdrawal', latest(call, informed), dated) : open;
    case 'AT': {
      const delivered = BY_DELIVERY.has(facts.product) ? known(facts.goodsReceivedDate) : undefined;
      const start = delivered ? latest(call, delivered) : call;
      const goods: FactKey[] = delivered ? ['goodsReceivedDate'] : [];
      const outer = counted('withdrawalUninstructed', start, ...goods);
      if (told === false) return outer;
      // Nothing is known of the information: over once even the longest period has run out.
      if (!informed || !dated)
        return outer.status === 'over' ? { ...open, status: 'over', because: [...because, ...goods], needs: [] } : open;
      const plain = counted('withdrawal', latest(start, informed), dated, ...goods);
      return (plain.sendBy ?? '') <= (outer.sendBy ?? '') ? plain : { ...outer, because: plain.because };
    }
    default:
      return { ...open, needs: [] };
  }
}

const latest = (a: string, b: string): string => (a < b ? b : a);

const missing = (facts: Facts): FactKey[] =>
  facts.withdrawalInstructionReceived === undefined
    ? ['withdrawalInstructionReceived']
    : facts.documentsReceivedDate === undefined
      ? ['documentsReceivedDate']
      : [];
