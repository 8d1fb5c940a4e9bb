// Days that letters set to the other side: a calendar date on a working day (law.md T-15).
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

/** The day set to the other side: a working day in every Land concerned. */
export function setDeadline(period: SetPeriod, today: string, facts: Facts): string {
  let day = Temporal.PlainDate.from(today);
  for (const step of LENGTHS[period]) day = day.add(step);
  const lands = ['BUND' as const, ...landOf(facts.federalState), ...landOf(facts.traderState)];
  while (day.dayOfWeek > 5 || lands.some((land) => holidays(day.year, land).has(day.toString()))) {
    day = day.add({ days: 1 });
  }
  return day.toString();
}
