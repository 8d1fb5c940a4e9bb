// The customer's own dates in the view of the case: which comes next, and which is still ahead.
import type { CaseView } from '../../src/case/view.ts';
import { daysBetween } from './format.ts';
import type { Ui } from './ui.ts';

type Next = { day: string; needs: 'dispatch' | 'receipt'; left: number };
type Deadline = CaseView['deadlines'][number];

/** A withdrawal after an instruction ends within so many days: a later end hangs on there having been none. */
const INSTRUCTED = 14;

/**
 * The first day of a date that has not passed yet; the last arguable one is nothing to wait for, nor is an end months away
 * once the safe day is over: that no instruction came may be disputed.
 */
export const ahead = (one: Deadline, today: string): string | undefined =>
  [one.safeUntil, one.sendBy].find(
    (day) =>
      day !== undefined && day >= today && ((one.safeUntil ?? day) >= today || daysBetween(today, day) <= INSTRUCTED),
  );

/** The periods that the customer has to keep. */
export const owned = (view: CaseView): Deadline[] => view.deadlines.filter((one) => one.by === 'customer');

/** Whose day it is by which a letter has to go out; every other letter has no day of its own. */
const DAY_OF: Partial<Record<CaseView['letters'][number]['letter'], RegExp>> = {
  withdrawal: /^withdrawal/,
  insuranceWithdrawal: /^(?:i|lifeI)nsuranceWithdrawal/,
  avoidance: /^avoidance/,
  invoiceObjection: /^invoiceObjection/,
  debitRefund: /^(?:debitRefund|unauthorisedDebit)/,
  specialCancellation: /^termChangeNotice/,
  cancellation: /^(?:telecomCancellation|maximumTerm)/,
  restoreService: /^(?:energyC|c)utOffThreat/,
  courtOrderObjection: /^(?:court|enforcement)Order/,
};

/** The next of the given dates that has not passed yet. */
function nextOf(dates: readonly Deadline[], today: string): Next | undefined {
  const days = dates.flatMap((one) => {
    const day = ahead(one, today);
    return day ? [{ day, needs: one.needs, left: daysBetween(today, day) }] : [];
  });
  return days.sort((a, b) => a.day.localeCompare(b.day))[0];
}

/** The day for one letter, by what it declares. */
export function letterDate({ talk: { view } }: Ui, id: string): Next | undefined {
  const letter = view?.letters.find((one) => one.id === id);
  if (!view || letter?.matter !== view.matter || letter.copyTo) return undefined;
  const declared = [letter.letter, ...letter.with];
  return nextOf(
    owned(view).filter((date) => declared.some((kind) => DAY_OF[kind]?.test(date.id))),
    view.today,
  );
}

/** The next day on which the customer has to have done something; days that have passed are none. */
export const nextDate = ({ talk: { view } }: Ui): Next | undefined => view && nextOf(owned(view), view.today);
