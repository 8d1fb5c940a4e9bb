// Longer than a day: "Anfang Oktober", "im Herbst", "letzte Woche", "in der ersten Novemberwoche".
import { type DatePhrase, fullYear, lastWeekday, monday, monthSpan, monthYear, range } from '../calendar.ts';
import { phrase } from '../words.ts';
import { MONTH, monthOf, CIRCA, LAST, BEFORE_LAST } from './names.ts';

/** The part of a month or a year that "Anfang", "Mitte", "Ende" name. */
const partNamed = (lead: string): 'early' | 'mid' | 'late' | 'whole' => {
  if (lead.includes('anfang')) return 'early';
  if (lead.includes('mitte')) return 'mid';
  return lead.includes('ende') ? 'late' : 'whole';
};

/** "Anfang Oktober", "im Mai", "Ende letzten Jahres im Dezember", "Oktober 2025". */
export const month: DatePhrase = {
  pattern: phrase(
    `_(?:(?:so |${CIRCA} )?` +
      `(anfang|mitte|ende|im laufe des|im|in|seit|seit anfang|seit ende|seit mitte|${LAST}|diese[nrs]?|zum) ` +
      `(?:des |vom |im )?)?(?:(${LAST}|diese[nrsm]?) )?(?:monats? )?` +
      `(${MONTH})(?:s|es)?_(?:\\.? ?(\\d{4}|'\\d\\d)| (${LAST}) jahres| diese[ns] jahres)?`,
  ),
  read(hit, context) {
    const [, lead = '', , name = '', digits, lastYear] = hit;
    if (lead === '' && digits === undefined && !lastYear) return undefined;
    if (name.length <= 3 && name !== 'mai' && digits === undefined && !/^(?:anfang|mitte|ende|im|seit)/.test(lead))
      return undefined;
    const number = monthOf(name);
    const { today } = context;
    const year = lastYear
      ? today.year - 1
      : digits
        ? (fullYear(digits.replace("'", ''), today) ?? 0)
        : monthYear(number, today);
    if (year === 0) return undefined;
    const part = partNamed(lead);
    const span = monthSpan(year, number, part, today);
    if (span.from <= today.toString()) return span;
    return digits || lastYear
      ? { ...span, ...(context.forward ? {} : { problem: 'futureDate' as const }) }
      : monthSpan(year - 1, number, part, today);
  },
};

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  fruehjahr: [3, 5],
  fruehling: [3, 5],
  sommer: [6, 8],
  herbst: [9, 11],
  winter: [12, 14],
  sommerferien: [6, 9],
  herbstferien: [10, 11],
};

/** A season or its holidays. */
export const season: DatePhrase = {
  pattern: phrase(
    `_(?:(?:(?:im|in den|seit dem|zum) )(?:(?:früh|spät)?(?:en|er)? ?)?(?:(${LAST}) )?|(${LAST}) )` +
      '(?:spät|früh|hoch)?(frühjahr|frühling|sommerferien|herbstferien|sommer|herbst|winter)_(?: (\\d{4}))?',
  ),
  read(hit, { today }) {
    const name = (hit[3] ?? '').replace(/^fru(?!e)/, 'frue');
    const months = SEASONS[name];
    if (!months) return undefined;
    let year = hit[4] ? Number(hit[4]) : today.year;
    if (Math.abs(year - today.year) > 60) return undefined;
    const start = (y: number): Temporal.PlainDate => Temporal.PlainDate.from({ year: y, month: months[0], day: 1 });
    if (!hit[4] && Temporal.PlainDate.compare(start(year), today) > 0) year--;
    const last = start(year)
      .add({ months: months[1] - months[0] + 1 })
      .subtract({ days: 1 });
    return range(start(year), last, today);
  },
};

/** "letzte Woche", "Anfang letzter Woche", "am Wochenende", "letzten Monat", "Ende letzten Jahres", "Anfang des Jahres". */
export const spans: DatePhrase = {
  pattern: phrase(
    `_(?:(?:so |${CIRCA} )?(anfang|mitte|ende|im laufe|seit|irgendwann|seit anfang|seit ende) )?` +
      `(?:(?:der|des|in der|im|am) )?(?:(${BEFORE_LAST}|${LAST}|diese[nmrs]?) )?` +
      '(woche|wochenende|wochenendes|monats?|jahres?|quartals?)_',
  ),
  read(hit, { today }) {
    const [whole, lead = '', which = '', unit = ''] = hit;
    const back = /vorletzt|vorvorig/.test(which) ? 2 : which === '' || which.startsWith('dies') ? 0 : 1;
    const part = partNamed(lead);
    if (which === '' && part === 'whole' && !/am wochenende/.test(whole)) return undefined;
    if (unit.startsWith('wochenende')) {
      const saturday = lastWeekday(6, today.dayOfWeek === 7 ? today.subtract({ days: 1 }) : today);
      return range(
        saturday.subtract({ days: 7 * Math.max(0, back - 1) }),
        saturday.subtract({ days: 7 * Math.max(0, back - 1) - 1 }),
        today,
      );
    }
    if (unit === 'woche') {
      const start = monday(today, back);
      const [a, b] = part === 'early' ? [0, 1] : part === 'mid' ? [1, 3] : part === 'late' ? [3, 6] : [0, 6];
      return range(start.add({ days: a }), start.add({ days: b }), today);
    }
    if (unit.startsWith('monat')) {
      const of = today.subtract({ months: back });
      return monthSpan(of.year, of.month, part, today);
    }
    if (unit.startsWith('quartal')) return undefined;
    const year = today.year - back;
    const [a, b] = part === 'early' ? [1, 2] : part === 'mid' ? [5, 8] : part === 'late' ? [11, 12] : [1, 12];
    return range(
      Temporal.PlainDate.from({ year, month: a, day: 1 }),
      Temporal.PlainDate.from({ year, month: b + 1 > 12 ? 12 : b, day: 1 })
        .add({ months: 1 })
        .subtract({ days: 1 }),
      today,
    );
  },
};

/** "in der ersten Novemberwoche", "in the first week of November". */
export const weekOfMonth: DatePhrase = {
  pattern: phrase(`_(?:in der )?(erste|zweite|dritte|vierte|letzte)[nr]? (${MONTH})-?woche_`),
  read(hit, { today }) {
    const nth = ['erste', 'zweite', 'dritte', 'vierte'].indexOf(hit[1] ?? '');
    const month = monthOf(hit[2] ?? '');
    const first = Temporal.PlainDate.from({ year: monthYear(month, today), month, day: 1 });
    const start = nth < 0 ? first.with({ day: first.daysInMonth - 6 }) : first.add({ days: 7 * nth });
    return Temporal.PlainDate.compare(start, today) > 0 ? undefined : range(start, start.add({ days: 6 }), today);
  },
};
