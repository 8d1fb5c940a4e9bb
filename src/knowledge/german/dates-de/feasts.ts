// Holidays and feasts: "an Heiligabend", "am Ostermontag", "zwischen den Jahren", "am 4. Advent".
import { type DateContext, type DatePhrase, day, easter, range, yearless } from '../calendar.ts';
import { ordinalOf } from '../numbers.ts';
import { phrase } from '../words.ts';

const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  neujahr: [1, 1], 'heilige drei koenige': [1, 6], dreikoenigstag: [1, 6], valentinstag: [2, 14], frauentag: [3, 8], 'tag der arbeit': [5, 1], maifeiertag: [5, 1],
  'mariae himmelfahrt': [8, 15], 'tag der deutschen einheit': [10, 3], 'tag der einheit': [10, 3], nationalfeiertag: [10, 3], reformationstag: [10, 31], nikolaustag: [12, 6],
  martinstag: [11, 11], 'sankt martin': [11, 11], 'st. martin': [11, 11], 'new year\'s eve': [12, 31], 'christmas eve': [12, 24], 'boxing day': [12, 26], 'all saints': [11, 1], karnevalsanfang: [11, 11], karnevalsbeginn: [11, 11], '1. weihnachtstag': [12, 25], 'ersten weihnachtstag': [12, 25], '2. weihnachtstag': [12, 26], 'zweiten weihnachtstag': [12, 26],
  'allerheiligen-sonntag': [11, 1], allerheiligentag: [11, 1], heiligabend: [12, 24], 'heilig abend': [12, 24], silvester: [12, 31], nikolaus: [12, 6], halloween: [10, 31], allerheiligen: [11, 1],
}; // prettier-ignore

/** Days that lie on the same date each year. */
export const holidays: DatePhrase = {
  pattern: phrase(
    `(?:_(?:an|am|zu|seit|vom|war|on)(?: dem)? |(?<=(?:^|[.!?\\n] ?)))(${Object.keys(HOLIDAYS)
      .sort((x, y) => y.length - x.length)
      .map((name) => name.replace('.', '\\.'))
      .join('|')})_(?! (?:ist|is|steht|kommt)_)`,
  ),
  read(hit, context) {
    const found = HOLIDAYS[(hit[1] ?? '').replace(/\s+/g, ' ')];
    return found && yearless(found[0], found[1], context);
  },
};

/** Feasts that move with Easter, by their distance from Easter Sunday in days. */
const MOVABLE: Readonly<Record<string, number>> = {
  weiberfastnacht: -52, rosenmontag: -48, faschingsdienstag: -47, aschermittwoch: -46, palmsonntag: -7, gruendonnerstag: -3, karfreitag: -2, karsamstag: -1, ostersamstag: -1,
  ostersonntag: 0, ostermontag: 1, 'christi himmelfahrt': 39, vatertag: 39, himmelfahrt: 39, pfingstsamstag: 48, pfingstsonntag: 49, pfingstmontag: 50, fronleichnam: 60,
  'ash wednesday': -46, 'maundy thursday': -3, 'good friday': -2, 'easter saturday': -1, 'easter sunday': 0, 'easter monday': 1, 'ascension day': 39, 'whit sunday': 49, 'whit monday': 50,
}; // prettier-ignore

/** Whole feasts: their first and last day from Easter Sunday, or from Christmas Eve. */
const SEASONS_OF_FEASTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  ostern: [-2, 1],
  easter: [-2, 1],
  pfingsten: [48, 50],
  whitsun: [48, 50],
  fasching: [-52, -47],
  karneval: [-52, -47],
};

const CHRISTMAS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  weihnachten: [0, 2],
  christmas: [0, 2],
  'zwischen den jahren': [3, 7],
  'zwischen den feiertagen': [3, 7],
};

/** The latest day not after today that lies so far from Easter; the next one where it is looked for ahead. */
function fromEaster(days: number, { today, forward }: DateContext): Temporal.PlainDate | undefined {
  const dates = [today.year - 1, today.year, today.year + 1].map((year) => easter(year).add({ days }));
  const isPast = (date: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(date, today) <= 0;
  return forward ? dates.find((one) => !isPast(one)) : dates.findLast(isPast);
}

/** Days that move with Easter, and Sundays in Advent. */
export const feasts: DatePhrase = {
  pattern: phrase(
    `(?<!_(?:bis|ab|nach|vor|jeden|nächsten) )_(?:(?:an|am|zu|seit|vom|war|on) )?(${Object.keys(MOVABLE).join('|')})_`,
  ),
  read(hit, context) {
    const days = MOVABLE[(hit[1] ?? '').replace(/\s+/g, ' ')];
    const date = days === undefined ? undefined : fromEaster(days, context);
    return date && day(date);
  },
};

/** "um Ostern rum", "kurz nach Ostern", "vor Weihnachten", "zwischen den Jahren". */
export const aroundFeasts: DatePhrase = {
  pattern: phrase(
    '_(?:so |irgendwann )?(?:(um|rund um|kurz vor|vor|kurz nach|nach|an|zu|über|around|before|after|at|over|just before|' +
      `just after) )?(?:den )?(${[...Object.keys(SEASONS_OF_FEASTS), ...Object.keys(CHRISTMAS)].join('|')})_` +
      '(?: rum_| herum_)?',
  ),
  read(hit, context) {
    const lead = (hit[1] ?? '').replace(/\s+/g, ' ');
    const name = (hit[2] ?? '').replace(/\s+/g, ' ');
    const { today } = context;
    if (lead === '' && !name.startsWith('zwischen')) return undefined;
    const christmas = CHRISTMAS[name];
    const [from, to] = christmas ?? SEASONS_OF_FEASTS[name] ?? [0, 0];
    const eve = yearless(12, 24, context);
    const start = christmas ? Temporal.PlainDate.from(eve.from) : fromEaster(0, context);
    if (!start) return undefined;
    const [before, behind] = /vor|before/.test(lead)
      ? [14, -1 - (to - from)]
      : /nach|after/.test(lead)
        ? [-1 - (to - from), 14]
        : /um|around/.test(lead)
          ? [7, 7]
          : [0, 0];
    return range(start.add({ days: from - before }), start.add({ days: to + behind }), today);
  },
};

/** "am 4. Advent", "am ersten Advent". */
export const advent: DatePhrase = {
  pattern: phrase(`_(?:am|vom|an|seit) (?:([1-4])\\.|(ersten|zweiten|dritten|vierten)) ?advent(?:ssonntag)?_`),
  read(hit, { today, forward }) {
    const nth = hit[1] ? Number(hit[1]) : (ordinalOf(hit[2] ?? '') ?? 1);
    const dates = [today.year - 1, today.year].map((year) => {
      const eve = Temporal.PlainDate.from({ year, month: 12, day: 24 });
      return eve.subtract({ days: (eve.dayOfWeek % 7) + 7 * (4 - nth) });
    });
    const date = forward
      ? dates.find((one) => Temporal.PlainDate.compare(one, today) > 0)
      : dates.findLast((one) => Temporal.PlainDate.compare(one, today) <= 0);
    return date && day(date);
  },
};
