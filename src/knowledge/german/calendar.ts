// Days, weeks and months as spans around today; what date phrases are counted with.

/** What a phrase means: first and last possible day; `exact` when that is one day said without "ca.". */
export type Span = {
  from: string;
  to: string;
  exact: boolean;
  /** The next such day, for announced switches and deadlines of the other side. */
  ahead?: string;
  problem?: 'impossibleDate' | 'futureDate';
};
/** What a phrase is read against. */
export type DateContext = {
  today: Temporal.PlainDate;
  /** The last day named before. */
  anchor?: Temporal.PlainDate;
  /** The month named right before. */
  month?: Temporal.PlainDate;
  forward: boolean;
};
/** A phrase: its pattern on folded text and its reading; undefined = no date after all. */
export type DatePhrase = { pattern: RegExp; read: (hit: RegExpExecArray, context: DateContext) => Span | undefined };

/** One exact day. */
export const day = (date: Temporal.PlainDate): Span => ({ from: date.toString(), to: date.toString(), exact: true });

/** A day that lies around `date`: not exact, `before` and `after` days to each side, never after `today`. */
export function around(date: Temporal.PlainDate, before: number, after: number, today: Temporal.PlainDate): Span {
  const last = date.add({ days: after });
  const to = Temporal.PlainDate.compare(last, today) > 0 && Temporal.PlainDate.compare(date, today) <= 0 ? today : last;
  return { from: date.subtract({ days: before }).toString(), to: to.toString(), exact: false };
}

/** From the first to the last day, cut at today when the span has begun. */
export function range(first: Temporal.PlainDate, last: Temporal.PlainDate, today: Temporal.PlainDate): Span {
  const begun = Temporal.PlainDate.compare(first, today) <= 0;
  const to = begun && Temporal.PlainDate.compare(last, today) > 0 ? today : last;
  return { from: first.toString(), to: to.toString(), exact: false };
}

/** A day without a year: the latest not after today, `ahead` the next; 29.02. only if it existed within a year. */
export function yearless(month: number, dayOfMonth: number, { today, forward }: DateContext): Span {
  const make = (year: number): Temporal.PlainDate | undefined => valid(year, month, dayOfMonth);
  const years = [today.year, today.year - 1];
  const past = years.map(make).find((date) => date && Temporal.PlainDate.compare(date, today) <= 0);
  const next = [today.year, today.year + 1]
    .map(make)
    .find((date) => date && Temporal.PlainDate.compare(date, today) >= 0);
  const chosen = forward ? next : past;
  if (!chosen) return { from: '', to: '', exact: false, problem: 'impossibleDate' };
  return { ...day(chosen), ...(next ? { ahead: next.toString() } : {}) };
}

/** A day with its year; reported as impossible or, unless it is looked for, as in the future. */
export function dated(year: number, month: number, dayOfMonth: number, context: DateContext): Span {
  const date = valid(year, month, dayOfMonth);
  if (!date) return { from: '', to: '', exact: false, problem: 'impossibleDate' };
  if (Temporal.PlainDate.compare(date, context.today) <= 0) return day(date);
  return { ...day(date), ahead: date.toString(), ...(context.forward ? {} : { problem: 'futureDate' as const }) };
}

/** The calendar day, or undefined where there is none (31.02.). */
export function valid(year: number, month: number, dayOfMonth: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day: dayOfMonth }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** Two-digit years are of this century; years far from today are no years of a contract. */
export function fullYear(digits: string, today: Temporal.PlainDate): number | undefined {
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  return Math.abs(year - today.year) <= 60 ? year : undefined;
}

/** The latest such weekday (1 = Monday) before today. */
export function lastWeekday(weekday: number, today: Temporal.PlainDate): Temporal.PlainDate {
  const back = (today.dayOfWeek - weekday + 7) % 7 || 7;
  return today.subtract({ days: back });
}

/** The next such weekday after today. */
export const nextWeekday = (weekday: number, today: Temporal.PlainDate): Temporal.PlainDate =>
  lastWeekday(weekday, today).add({ days: lastWeekday(weekday, today).until(today).days >= 7 ? 14 : 7 });

/** Monday of the week that lies `back` weeks before the one of `date`. */
export const monday = (date: Temporal.PlainDate, back = 0): Temporal.PlainDate =>
  date.subtract({ days: date.dayOfWeek - 1 + 7 * back });

/** The year whose month lies latest before or around today. */
export const monthYear = (month: number, today: Temporal.PlainDate): number =>
  month <= today.month ? today.year : today.year - 1;

/** A month or a third of it: `part` early, mid, late or whole. */
export function monthSpan(year: number, month: number, part: string, today: Temporal.PlainDate): Span {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const length = first.daysInMonth;
  const [a, b] = part === 'early' ? [1, 10] : part === 'mid' ? [11, 20] : part === 'late' ? [21, length] : [1, length];
  return range(first.with({ day: a }), first.with({ day: b }), today);
}

/** Easter Sunday of a year of the Gregorian calendar (Gauss, in Lichtenberg's form). */
export function easter(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const secular = 15 + Math.floor((3 * century + 3) / 4) - Math.floor((8 * century + 13) / 25);
  const moon = (19 * (year % 19) + secular) % 30;
  const correction = Math.floor((moon + Math.floor((year % 19) / 11)) / 29);
  const limit = 21 + moon - correction;
  const sunday = 7 - ((year + Math.floor(year / 4) + 2 - Math.floor((3 * century + 3) / 4)) % 7);
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: limit + 7 - ((limit - sunday) % 7) - 1 });
}
