// Days that letters set to the other side: a calendar date on a working day (T-15).
import type { Facts, FactValues } from '../knowledge/facts.ts';
import { holidays } from '../knowledge/law/deadlines/calendar.ts';

/**
 * `answer` 14 days + 3 days post, `access` one month from receipt after 3 days post, the rest for urgent letters that
 * also go by e-mail.
 */
export type SetPeriod = 'answer' | 'access' | 'week' | 'threeDays' | 'twoDays';

const LENGTHS: Readonly<Record<SetPeriod, readonly { days?: number; months?: number }[]>> = {
  answer: [{ days: 17 }],
  access: [{ days: 3 }, { months: 1 }],
  week: [{ days: 7 }],
  threeDays: [{ days: 3 }],
  twoDays: [{ days: 2 }],
};

type Land = FactValues['federalState'];
const landOf = (value: Land | 'unknown' | undefined): Land[] => (value && value !== 'unknown' ? [value] : []);

/** The periods of letters that are urgent: where a switch has a day, the answer is asked for before it. */
const URGENT: ReadonlySet<SetPeriod> = new Set(['week', 'threeDays', 'twoDays']);

/** The day set to the other side: a working day in every Land concerned. */
export function setDeadline(period: SetPeriod, today: string, facts: Facts): string {
  const lands = ['BUND' as const, ...landOf(facts.federalState), ...landOf(facts.traderState)];
  const isFree = (day: Temporal.PlainDate): boolean =>
    day.dayOfWeek > 5 || lands.some((land) => holidays(day.year, land).has(day.toString()));
  const working = (day: Temporal.PlainDate, step: 1 | -1): Temporal.PlainDate =>
    isFree(day) ? working(day.add({ days: step }), step) : day;
  const start = Temporal.PlainDate.from(today);
  const usual = working(
    LENGTHS[period].reduce((day, step) => day.add(step), start),
    1,
  ).toString();
  const { providerSwitch, switchDate } = facts;
  if (!URGENT.has(period) || providerSwitch !== true || !switchDate || switchDate === 'unknown') return usual;
  if (switchDate <= today) return usual;
  const before = working(Temporal.PlainDate.from(switchDate).subtract({ days: 1 }), -1).toString();
  const next = working(start.add({ days: 1 }), 1).toString();
  return [usual, before > today ? before : next].toSorted()[0] ?? usual;
}
