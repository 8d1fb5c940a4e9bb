// English date phrases: 3 November, November 3rd, yesterday, last Tuesday, two weeks ago, early October.
import {
  around,
  type DatePhrase,
  dated,
  day,
  fullYear,
  lastWeekday,
  monday,
  monthSpan,
  monthYear,
  nextWeekday,
  range,
  yearless,
} from './calendar.ts';
import { numberOf } from './numbers.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const SHORTS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${[...MONTHS, 'sept', ...SHORTS].join('|')})`;
const monthOf = (word: string): number => SHORTS.findIndex((short) => word.startsWith(short)) + 1;
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const COUNT = '(\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a few|several|a couple of)';

const english = (source: string): RegExp => new RegExp(`\\b${source.replaceAll(' ', '\\s{1,3}')}`, 'g');
const YEAR = '(?:,? (\\d{4}|last year)\\b)?';

const UNITS = 'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth'.split('|');
const TEENS =
  'tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth'.split('|');
/** Days of a month in words, in order from the first. */
const ORDINALS = [
  ...UNITS, ...TEENS, 'twentieth', ...UNITS.map((unit) => `twenty-${unit}`), 'thirtieth', 'thirty-first',
]; // prettier-ignore
const ORDINAL = `(?:${ORDINALS.toSorted((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('-', '[ -]')})`;
const dayNumber = (word = ''): string =>
  /^\d/.test(word) ? word : String(ORDINALS.indexOf(word.replace(/\s+/g, '-')) + 1);

const dayFirst: DatePhrase = {
  pattern: english(`(?:the )?(?:(\\d{1,2})(?:st|nd|rd|th)?|(${ORDINAL})) (?:of )?${MONTH}\\b\\.?${YEAR}`),
  read: (hit, context) => named(dayNumber(hit[1] ?? hit[2]), hit[3], hit[4], context),
};
/** "between the 2nd and the 6th of February", "from 2 to 6 February": from the one to the other. */
const twoDays: DatePhrase = {
  pattern: english(
    `(?:sometime |some time )?(?:between|from) (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: (?:of )?${MONTH})? ` +
      `(?:and|to|until) (?:the )?(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${MONTH}\\b${YEAR}`,
  ),
  read(hit, context) {
    const [, firstDay, firstMonth, lastDay, lastMonth, year] = hit;
    const first = named(firstDay, firstMonth ?? lastMonth, year, context);
    const last = named(lastDay, lastMonth, year, context);
    if (!first || !last || first.problem || last.problem || first.from >= last.from) return undefined;
    return { from: first.from, to: last.from, exact: false };
  },
};
const monthFirst: DatePhrase = {
  pattern: english(`${MONTH}\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])${YEAR}`),
  read: (hit, context) => named(hit[2], hit[1], hit[3], context),
};
function named(
  dayText = '',
  monthText = '',
  yearText: string | undefined,
  context: Parameters<DatePhrase['read']>[1],
): ReturnType<DatePhrase['read']> {
  const dayOfMonth = Number(dayText);
  if (dayOfMonth < 1 || dayOfMonth > 39) return undefined;
  const year =
    yearText === undefined
      ? undefined
      : yearText.startsWith('last')
        ? context.today.year - 1
        : fullYear(yearText, context.today);
  const month = monthOf(monthText);
  return year === undefined ? yearless(month, dayOfMonth, context) : dated(year, month, dayOfMonth, context);
}

const month: DatePhrase = {
  pattern: english(
    `(?:(in early|in mid|in late|early|mid|late|(?:at |in )?(?:the )?(?:very )?(?:beginning|start|end|middle) of|in|since|last)[ -])${MONTH}\\b${YEAR}`,
  ),
  read(hit, { today }) {
    const [, lead = '', name = '', yearText] = hit;
    if (name === 'may' && lead === 'last') return undefined;
    const part = /early|beginning|start/.test(lead)
      ? 'early'
      : /mid/.test(lead)
        ? 'mid'
        : /late|end/.test(lead)
          ? 'late'
          : 'whole';
    const number = monthOf(name);
    const year = yearText?.startsWith('last') ? today.year - 1 : yearText ? Number(yearText) : monthYear(number, today);
    return Math.abs(year - today.year) > 60 ? undefined : monthSpan(year, number, part, today);
  },
};

const near: DatePhrase = {
  pattern: english(
    '(the day before yesterday|yesterday|today|this morning|this afternoon|this evening|last night|just now|earlier today|tomorrow)\\b',
  ),
  read(hit, { today, forward }) {
    const word = (hit[1] ?? '').replace(/\s+/g, ' ');
    if (word === 'tomorrow') return forward ? day(today.add({ days: 1 })) : undefined;
    const back = word === 'yesterday' || word === 'last night' ? 1 : word.startsWith('the day') ? 2 : 0;
    return day(today.subtract({ days: back }));
  },
};

const ago: DatePhrase = {
  pattern: english(
    `((?:about|around|roughly|approximately|some|maybe|over|nearly|almost|exactly) )?${COUNT} (days?|weeks?|months?|years?) ago\\b(?: today\\b)?`,
  ),
  read(hit, { today }) {
    const [whole, circa = '', word = '', unit = ''] = hit;
    const vague = /few|several|couple/.test(word);
    const n = vague ? (word.includes('couple') ? 2 : 4) : (numberOf(word) ?? 0);
    const precise = circa.startsWith('exactly') || / today$/.test(whole);
    if (n === 0) return undefined;
    if (unit.startsWith('day')) {
      const date = today.subtract({ days: n });
      return !vague && (precise || (circa === '' && n <= 13)) ? day(date) : around(date, 3, vague ? 2 : 3, today);
    }
    if (unit.startsWith('week')) {
      const date = today.subtract({ days: 7 * n });
      return precise ? day(date) : vague ? around(date, 21, 10, today) : around(date, 4, 3, today);
    }
    const date = unit.startsWith('month') ? today.subtract({ months: n }) : today.subtract({ years: n });
    return precise
      ? day(date)
      : around(date, unit.startsWith('month') ? 16 : 90, unit.startsWith('month') ? 15 : 90, today);
  },
};

const weekday: DatePhrase = {
  pattern: english(
    '(?:(last|this|this past|next|coming|on|since|past|it was|that was|phoned me|called me|rang me|came|' +
      'arrived|got it|got here) |(?<=^|[.!?] )(?=\\w+day (?:the|a|i|my|we|they|it|came)\\b)|' +
      `(?=\\w+day (?:last week|this week|the week before)))(${DAYS.join('|')})\\b` +
      '(?: (last week|this week|the week before last))?',
  ),
  read(hit, { today, forward }) {
    const number = DAYS.indexOf(hit[2] ?? '') + 1;
    if (hit[3])
      return day(
        monday(today, hit[3].includes('before') ? 2 : hit[3].includes('this') ? 0 : 1).add({ days: number - 1 }),
      );
    if (/next|coming/.test(hit[1] ?? '')) return forward ? day(nextWeekday(number, today)) : undefined;
    return { ...day(lastWeekday(number, today)), ahead: nextWeekday(number, today).toString() };
  },
};

const spans: DatePhrase = {
  pattern: english(
    '(?:(at the beginning of|at the end of|early|late) )?(last week|the week before last|this week|' +
      'last weekend|at the weekend|over the weekend|last month|last year|the other day|recently|' +
      'this month)\\b',
  ),
  read(hit, { today }) {
    const word = (hit[2] ?? '').replace(/\s+/g, ' ');
    const part = /beginning|early/.test(hit[1] ?? '') ? 'early' : /end|late/.test(hit[1] ?? '') ? 'late' : 'whole';
    if (word.includes('weekend')) return range(lastWeekday(6, today), lastWeekday(6, today).add({ days: 1 }), today);
    if (word.includes('week')) {
      const start = monday(today, word.includes('before') ? 2 : word.startsWith('last') ? 1 : 0);
      return range(start, start.add({ days: 6 }), today);
    }
    if (word.endsWith('month')) {
      const of = today.subtract({ months: word.startsWith('last') ? 1 : 0 });
      return monthSpan(of.year, of.month, part, today);
    }
    if (word.endsWith('year')) {
      return range(
        Temporal.PlainDate.from({ year: today.year - 1, month: 1, day: 1 }),
        Temporal.PlainDate.from({ year: today.year - 1, month: 12, day: 31 }),
        today,
      );
    }
    return range(today.subtract({ days: 30 }), today, today);
  },
};

const later: DatePhrase = {
  pattern: english(
    `(?:${COUNT} (days?|weeks?) (?:later|after (?:that|the call|this call))|` +
      '((?:the )?(?:next|following) (?:day|morning|afternoon|evening)|the day after(?! tomorrow))|' +
      '(?:on )?((?:the same|that same|that very|that) (?:day|evening|afternoon|night)))\\b',
  ),
  read(hit, { today, anchor }) {
    if (!anchor) return undefined;
    const n = hit[4] ? 0 : hit[3] ? 1 : (numberOf(hit[1] ?? '') ?? 0);
    if (n === 0 && !hit[4]) return undefined;
    const weeks = hit[2]?.startsWith('week') ?? false;
    const date = anchor.add({ days: weeks ? 7 * n : n });
    if (Temporal.PlainDate.compare(date, today) > 0) return undefined;
    return weeks ? around(date, 3, 3, today) : day(date);
  },
};

/** Every English phrase. */
export const ENGLISH_DATES: readonly DatePhrase[] = [
  twoDays,
  dayFirst,
  monthFirst,
  month,
  near,
  ago,
  weekday,
  spans,
  later,
];
