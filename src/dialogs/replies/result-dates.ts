// The rows of days in a result: what each day is for, how it is said, and whether it has passed.
import type { Lang } from '../../case/file.ts';
import type { Deadline } from '../../knowledge/law/assessment.ts';
import { leadDay } from '../../knowledge/law/index.ts';
import type { ResultBlock } from '../messages.ts';
import { arithmeticIn } from '../phrases/arithmetic.ts';
import { daysBetween, formatLongDay } from '../phrases/format.ts';
import { deadlineIn } from '../phrases/law.ts';
import { resultWords } from '../phrases/result.ts';
import { fill } from '../phrases/texts.ts';

/** A day of the result. */
export type DateRow = ResultBlock['dates'][number];

/** What else of a case decides how a day is told. */
export type Around = {
  today: string;
  /** The contract is to be kept. */
  wanted: boolean;
  /** A letter that is offered declares the withdrawal. */
  withdraws: boolean;
  /** The customer has withdrawn already. */
  withdrawn: boolean;
  /** A court has written and has not been answered from here. */
  court: boolean;
};

/** A day as the result shows it. */
export function dateRow(d: Deadline, { today, wanted, withdraws, withdrawn, court }: Around, lang: Lang): DateRow {
  const w = resultWords(lang);
  const { title, todo } = deadlineIn(d, lang);
  const lead = leadDay(d, today);
  const ends = wanted && ENDS.test(d.id);
  const over = lead !== undefined && lead < today && d.by === 'customer';
  const later =
    d.latestArguable && lead && d.latestArguable > lead && d.latestArguable >= today ? d.latestArguable : undefined;
  // Without the last arguable day nobody knows yet whether the period has begun.
  const gone = over && d.latestArguable !== undefined && !later && GONE.test(d.id);
  // The safe day has passed and a later one can be argued, or may be: the day to act is today.
  const still = over && !gone && !wanted && withdraws && GONE.test(d.id);
  // Nothing that may be too late stands before the period of a court.
  const now = still && !court;
  // Who has withdrawn is told of it first, and of the day only for want of a proof.
  const again = withdrawn && !wanted && !gone && d.by === 'customer' && GONE.test(d.id);
  // Without an instruction the last day of all is far away: nobody is told to wait for it (W-25).
  const long = !ends && !over && d.id.startsWith('withdrawalUninstructed') && lead !== undefined && lead === d.sendBy;
  const words = again
    ? over
      ? w.againStill
      : w.againBy
    : gone
      ? w.goneBy
      : over && d.id === BANK && !later
        ? w.bankGone
        : still
          ? w.stillBy
          : long
            ? w.longBy
            : lineFor(d, ends, over, lead === today, w);
  // What is to be done „by then“ is not said of a day that has passed.
  const doing = ends || over || again || long ? '' : todo;
  const leadText = lead
    ? `${fill(words, { title, date: formatLongDay(gone && d.latestArguable ? d.latestArguable : lead, lang) }, lang)} ${doing}`
    : `${title}: ${w.noDate} ${doing}`;
  return {
    id: d.id,
    title,
    by: d.by,
    ...(d.safeUntil ? { safeUntil: d.safeUntil } : {}),
    ...(d.sendBy ? { sendBy: d.sendBy } : {}),
    ...(d.latestArguable ? { latestArguable: d.latestArguable } : {}),
    lead: leadText.trim(),
    ...(lead ? { day: now ? today : lead, daysLeft: now ? 0 : daysBetween(today, lead) } : {}),
    arithmetic: arithmeticIn(d.arithmetic, lang),
    ...(later && !(still && later === today)
      ? { latestWhy: fill(w.latest, { date: formatLongDay(later, lang) }, lang) }
      : {}),
    norm: d.norm,
    needs: over || SILENT.test(d.id) ? '' : w.needs[d.needs],
  };
}

/** The line of a day; one of the customer's own that has passed is never told as a day to come. */
function lineFor(
  { id, by, needs }: Deadline,
  ends: boolean,
  past: boolean,
  now: boolean,
  w: ReturnType<typeof resultWords>,
): string {
  if (by !== 'customer') return w.traderBy;
  if (SILENT.test(id)) return w.silentBy;
  if (past) return ends ? w.pastCould : w.pastBy;
  if (ends) return w.couldBy;
  if (now) return needs === 'dispatch' ? w.todayBy : w.todayArrive;
  return needs === 'dispatch' ? w.sendBy : w.arriveBy;
}

/** A day after which silence has refused: nothing has to arrive. */
const SILENT = /^approvalRequest/;

/** Dates of rights that would end the contract: shown to who wants to keep it, never as a thing to do. */
export const ENDS = /^(?:withdrawal|insuranceWithdrawal|lifeInsuranceWithdrawal|avoidance)/;

/** What is over when its last day is: an objection at court may still be in time while the court has gone no further. */
const GONE = /withdrawal/i;

/** Eight weeks without a reason: behind them nothing may still be in time, unless nobody ever allowed the debit. */
const BANK = 'debitRefund';

/** The nearest first, and what has passed after what lies ahead. */
export const byDay = (a: DateRow, b: DateRow): number =>
  Number(isPast(a)) - Number(isPast(b)) || (a.daysLeft ?? Infinity) - (b.daysLeft ?? Infinity);
const isPast = ({ daysLeft = 0 }: DateRow): boolean => daysLeft < 0;
