// The customer's own dates in the view of the case: which comes next, and which is still ahead.
import type { CaseView } from '../../src/case/view.ts';
import { daysBetween } from './format.ts';
import type { Ui } from './ui.ts';

type Next = { day: string; needs: 'dispatch' | 'receipt'; left: number };
type Deadline = CaseView['deadlines'][number];

/** The first day of a date that has not passed yet; the last arguable one is nothing to wait for. */
export const ahead = (one: Deadline, today: string): string | undefined =>
  [one.safeUntil, one.sendBy].find((day) => day !== undefined && day >= today);

export const owned = (view: CaseView): Deadline[] => view.deadlines.filter((one) => one.by === 'customer');

/** The next day on which the customer has to have done something; days that have passed are none. */
export function nextDate(ui: Ui): Next | undefined {
  const { view } = ui.talk;
  if (!view) return undefined;
  const own = owned(view).flatMap((one) => {
    const day = ahead(one, view.today);
    return day ? [{ day, needs: one.needs, left: daysBetween(view.today, day) }] : [];
  });
  return own.sort((a, b) => a.day.localeCompare(b.day))[0];
}
