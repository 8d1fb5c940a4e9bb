// German date phrases in words: gestern, letzten Dienstag, vor ca. 3 Wochen, Anfang Oktober, zwei Tage später.
import {
  around,
  type DateContext,
  type DatePhrase,
  dated,
  day,
  easter,
  fullYear,
  lastWeekday,
  monday,
  monthSpan,
  monthYear,
  nextWeekday,
  range,
  yearless,
} from './calendar.ts';
import { numberOf, ORDINAL_WORD, ordinalOf, SMALL_NUMBER } from './numbers.ts';
import { phrase } from './words.ts';

const MONTHS = [
  'januar',
  'februar',
  'maerz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
];
const SHORT: Readonly<Record<string, number>> = {
  jaenner: 1, jan: 1, feb: 2, febr: 2, marz: 3, mrz: 3, mar: 3, apr: 4, jun: 6, juno: 6, jul: 7, julei: 7, aug: 8, sept: 9, sep: 9,
  okt: 10, oct: 10, october: 10, nov: 11, novemeber: 11, dez: 12, dec: 12, feber: 2, septemper: 9, decembre: 12,
}; // prettier-ignore
const MONTH = `(?:${[...MONTHS, ...Object.keys(SHORT)].sort((a, b) => b.length - a.length).join('|')})`;
const monthOf = (word: string): number => (MONTHS.indexOf(word) + 1 || SHORT[word]) ?? 0;

const DAYS: Readonly<Record<string, number>> = {
  montag: 1,
  dienstag: 2,
  mittwoch: 3,
  donnerstag: 4,
  freitag: 5,
  samstag: 6,
  sonnabend: 6,
  sonntag: 7,
};
const DAY = `(?:${Object.keys(DAYS).join('|')})(?:s|abend|morgen|mittag|vormittag|nachmittag)?`;
const weekdayOf = (word: string): number => DAYS[Object.keys(DAYS).find((name) => word.startsWith(name)) ?? ''] ?? 0;

/** The day of the week that lies nearest to a day so many weeks back: "Freitag vor einer Woche". */
const weeksBack = (weekday: number, weeks: number, today: Temporal.PlainDate): Temporal.PlainDate => {
  const middle = today.subtract({ days: 7 * weeks });
  return middle.add({ days: ((weekday - middle.dayOfWeek + 10) % 7) - 3 });
};

const CIRCA =
  '(?:ca\\.?|circa|zirka|etwa|ungefähr|ungefaehr|rund|gut|knapp|vielleicht|grob|so|schätzungsweise|bestimmt|so ungefähr|so etwa|so ca\\.?|mindestens|über|fast|jetzt)';
const LAST = '(?:letzte[rnsm]?|vergangene[rnsm]?|vorige[rnsm]?|verg\\.)';
const BEFORE_LAST = '(?:vorletzte[rnsm]?|vorvorige[rnsm]?)';

/** "5. November 2026", "am fünften November", "5.Nov 26", "5. Mai letztes Jahr"; weekday before it or not. */
const namedDay: DatePhrase = {
  pattern: phrase(
    `(?<![\\d.,])_(?:(?:${DAY}|mo|di|mi|do|fr|sa|so)[.,]{0,2} (?:den |dem |der )?)?(\\d{1,2}|${ORDINAL_WORD})(?:\\.| |\\. |ten |te |en )?(${MONTH})_\\.?(?:,? (?:'?(\\d{4})|'(\\d\\d)|(\\d\\d)(?=[\\s,.;:)]|$)|(?:(?:im|des|vom) )?(?:(${LAST}) jahr(?:es)?_)|(?:d\\. ?j\\.|dieses jahres_|des laufenden jahres_))(?![.,:]?\\d|\\s?(?:€|euro|uhr|gb|jahre|prozent|%|tage|monate|wochen)))?`,
  ),
  read(hit, context) {
    const word = hit[1] ?? '';
    const dayOfMonth = /^\d/.test(word) ? Number(word) : (ordinalOf(word) ?? 0);
    const month = monthOf(hit[2] ?? '');
    if (dayOfMonth < 1 || dayOfMonth > 39) return undefined;
    const digits = hit[3] ?? hit[4] ?? hit[5];
    const thisYear = digits === undefined && /(?:d\. ?j\.|jahres)$/.test(hit[0]);
    const year = hit[6]
      ? context.today.year - 1
      : thisYear
        ? context.today.year
        : digits === undefined
          ? undefined
          : fullYear(digits, context.today);
    if (dayOfMonth > 31) return { from: '', to: '', exact: false, problem: 'impossibleDate' };
    return year === undefined ? yearless(month, dayOfMonth, context) : dated(year, month, dayOfMonth, context);
  },
};

/** "am 21. oder 22. Oktober", "zwischen dem 12. und 14. November", "vom 30.9. bis 2. Oktober 2026": from the one to the other. */
const twoDays: DatePhrase = {
  pattern: phrase(
    `(?<![\\d.,])_(?:(?:irgendwann )?(zwischen) |(vom) |(?:am |den )?)(?:dem |den )?(\\d{1,2})\\. ?(?:(\\d{1,2})\\.|(${MONTH})_)? ?(?:(und)|(bis|-)|(?:oder|od\\.|/))(?: zum| dem| den| am)? ?(\\d{1,2})\\. ?(?:(\\d{1,2})\\.|(${MONTH})_)(?: ?(\\d{4})_)?`,
  ),
  read(hit, context) {
    const [, between, since, firstDay, firstNumber, firstName, and, until, lastDay, lastNumber, lastName, year] = hit;
    // "am 3. und 5. November" are two days, and each is one.
    if (Boolean(and) !== Boolean(between) || Boolean(until) !== Boolean(since)) return undefined;
    const month = Number(lastNumber ?? monthOf(lastName ?? ''));
    const from = firstNumber ? Number(firstNumber) : firstName ? monthOf(firstName) : month;
    const read = (of: number, dayOfMonth: number): Span =>
      year ? dated(Number(year), of, dayOfMonth, context) : yearless(of, dayOfMonth, context);
    const [first, last] = [read(from, Number(firstDay)), read(month, Number(lastDay))];
    if (first.problem || last.problem || first.from >= last.from) return undefined;
    return { from: first.from, to: last.from, exact: false };
  },
};

/** "fünften", "17ten" as a number. */
const ordinal = (word = ''): number | undefined =>
  /^\d/.test(word) ? Number.parseInt(word, 10) : ordinalOf(word.replace('siebenten', 'siebten'));

/** "am fünften elften", "den 17ten 11ten", "dreißigster siebter." */
const ordinals: DatePhrase = {
  pattern: phrase(
    `_(?:(?:am|vom|der|den|seit dem|dem) (?:(?:${DAY}),? (?:den |dem |der )?)?|(?<=(?:^|[.!?:;,\\n] ?)))(${ORDINAL_WORD}|\\d{1,2}te[nr]?) (${ORDINAL_WORD}|siebenten|\\d{1,2}te[nr]?)_`,
  ),
  read(hit, context) {
    const [dayOfMonth, month] = [ordinal(hit[1]), ordinal(hit[2])];
    return dayOfMonth && month && dayOfMonth <= 31 && month <= 12 ? yearless(month, dayOfMonth, context) : undefined;
  },
};

/** "Anfang Oktober", "im Mai", "Ende letzten Jahres im Dezember", "Oktober 2025". */
const month: DatePhrase = {
  pattern: phrase(
    `_(?:(?:so |${CIRCA} )?(anfang|mitte|ende|im laufe des|im|in|seit|seit anfang|seit ende|seit mitte|${LAST}|diese[nrs]?|zum) (?:des |vom |im )?)?(?:(${LAST}|diese[nrsm]?) )?(?:monats? )?(${MONTH})(?:s|es)?_(?:\\.? ?(\\d{4}|'\\d\\d)| (${LAST}) jahres| diese[ns] jahres)?`,
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
    const part = lead.includes('anfang')
      ? 'early'
      : lead.includes('mitte')
        ? 'mid'
        : lead.includes('ende')
          ? 'late'
          : 'whole';
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
const season: DatePhrase = {
  pattern: phrase(
    `_(?:(?:(?:im|in den|seit dem|zum) )(?:(?:früh|spät)?(?:en|er)? ?)?(?:(${LAST}) )?|(${LAST}) )(?:spät|früh|hoch)?(frühjahr|frühling|sommerferien|herbstferien|sommer|herbst|winter)_(?: (\\d{4}))?`,
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

/** "heute", "gestern Abend", "vorgestern", "eben", "vorhin". */
const today: DatePhrase = {
  pattern: phrase(
    `(?<!bis )_(?:seit )?(heute?|gerad?e? eben|grade? eben|gerade|eben gerade?|eben grade?|soeben|vorhin|eben|gestern|vorgestern|vorvorgestern|übermorgen)_(?: (?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)_)?`,
  ),
  read(hit, { today, forward }) {
    const word = (hit[1] ?? '').replace('heut', 'heute').replace('heutee', 'heute');
    if (word === 'gerade' || word === 'eben') return hit[0].includes('erst') ? undefined : undefined;
    if (/bermorgen/.test(word)) return forward ? day(today.add({ days: 2 })) : undefined;
    const back = word === 'gestern' ? 1 : word === 'vorgestern' ? 2 : word === 'vorvorgestern' ? 3 : 0;
    return day(today.subtract({ days: back }));
  },
};

/** "Jetzt kam die Bestätigung", told in one line: it is this day. In the middle of a story "jetzt" is no day. */
const justNow: DatePhrase = {
  pattern: phrase(
    `^(?:(?:so|und|also|ah|oh|ok|hallo)[, ]+)?(?:jetzt|nun|gerade?|eben)_(?= (?:(?:gerade?|eben|noch|auch|doch|endlich) )*(?:(?:kam|kamen)_|(?:ist|sind) [^.!?]{3,60} (?:gekommen|angekommen|eingetroffen)_)(?! (?:\\w+ )?(?:raus|heraus|nichts?|nix|keine?\\w*|dass|er|sie|es|man)_)[^.!?]{0,60}[.! ]*$)`,
  ),
  read: (_hit, { today: now }) => day(now),
};

const tomorrow: DatePhrase = {
  pattern: phrase(
    `(?<!(?:heute|gestern|vorgestern|jeden|am|guten|tag) )_(?:ab )?morgen(?: (?:früh|vormittag|mittag|nachmittag|abend))?_`,
  ),
  read: (_hit, { today, forward }) => (forward ? day(today.add({ days: 1 })) : undefined),
};

/** "drei bis vier", "3-4", "drei vier": from the one to the other. */
const SPREAD = new RegExp(` bis | oder |\\d-\\d|${SMALL_NUMBER},? ${SMALL_NUMBER} `);
/** "vor ca. 3 Wochen", "vor zwei Tagen", "heute vor 2 Wochen", "vor einem Jahr". */
const ago: DatePhrase = {
  pattern: phrase(
    `_(heute |heut |gestern |eben |gerade |genau |exakt |auf den tag genau |am ${DAY} |${DAY} |(?:schon |bereits |erst )?)?vor (${CIRCA} )*(genau |exakt )?(${SMALL_NUMBER}|ein paar|paar|einigen|wenigen|mehreren|etlichen|anderthalb|eineinhalb|zweieinhalb|einer halben|einem halben|nem halben|ner halben)(?:(?:-|,? bis |,? oder |,? )${SMALL_NUMBER})? (?:knappe[nmr]? |gute[nmr]? )?(tag|tagen|tage|woche|wochen|monat|monate|monaten|jahr|jahren|jahre|vierteljahr|vierteljahren|stunde|stunden|minute|minuten|std)_(?: (?:am )?(${DAY}))?(?: genau)?`,
  ),
  read(hit, { today }) {
    const [whole, lead = '', circa, exactly, word = '', unit = '', weekday] = hit;
    const precise = /heute?|gestern|genau|exakt/.test(lead) || exactly !== undefined || /genau$/.test(whole);
    const several = /paar|einigen|wenigen|mehreren|etlichen/.test(word);
    const spread = SPREAD.test(whole);
    const half = /halben|halb$/.test(word);
    const n = half ? 0 : (numberOf(word.replace(/en?m?$/, (end) => end)) ?? numberOf(word) ?? (several ? 4 : 0));
    const from = lead.startsWith('gestern') ? today.subtract({ days: 1 }) : today;
    const named =
      weekday ??
      (/tag|woch|abend/.test(lead) && weekdayOf(lead.replace(/^am /, '')) ? lead.replace(/^am /, '') : undefined);
    if (/^(?:stund|minut|std)/.test(unit)) return n > 20 ? undefined : day(today);
    if (n === 0 && !half) return undefined;
    if (unit.startsWith('woche') && named && !several && !spread && !circa) {
      return day(weeksBack(weekdayOf(named), n, today));
    }
    if (unit.startsWith('tag')) {
      const middle = from.subtract({ days: n });
      // "8 Tage" and "14 Tage" are idioms for one week and two.
      if (!circa && !several && !spread && (precise || (n <= 13 && n !== 8))) return day(middle);
      return several
        ? range(from.subtract({ days: 10 }), from.subtract({ days: 2 }), today)
        : around(middle, 3, 3, today);
    }
    if (unit.startsWith('woche')) {
      if (precise && !several) return day(from.subtract({ days: 7 * n }));
      if (half)
        return around(
          from.subtract({ days: word.startsWith('anderthalb') || word.startsWith('eineinhalb') ? 10 : 4 }),
          4,
          3,
          today,
        );
      if (several || spread) return range(from.subtract({ days: 7 * (n + 4) }), from.subtract({ days: 10 }), today);
      return around(from.subtract({ days: 7 * n }), 4, 3, today);
    }
    if (unit.startsWith('monat')) {
      if (precise && !several && !half) return day(from.subtract({ months: n }));
      if (several) return range(from.subtract({ months: 8 }), from.subtract({ months: 1 }), today);
      return around(from.subtract({ months: half ? 1 : n }), half ? 21 : 16, 15, today);
    }
    if (unit.startsWith('viertel')) return around(from.subtract({ months: 3 * n }), 30, 21, today);
    const years = half ? (/^ein(?:er|em)|^nem/.test(word) ? 0.5 : 1.5) : n;
    if (precise && !several && !half) return day(from.subtract({ years: n }));
    if (several) return range(from.subtract({ years: 8 }), from.subtract({ years: 1 }), today);
    return around(from.subtract({ months: Math.round(years * 12) }), 90, 90, today);
  },
};

const OTHER = '(?:oder|od\\.|/),?(?: (?:doch|auch|vielleicht|eher|schon|war es|wars|am))*';
const BEHIND_OTHER = new RegExp(`\\b${DAY},? ${OTHER} ?$`);
const BEFORE_OTHER = new RegExp(`^,? ?${OTHER} ${DAY}\\b`);
/** "Das ist jetzt drei Wochen her": the same, told from its other end. */
const since: DatePhrase = {
  pattern: phrase(
    `_(?:ist|sind|is|isch|liegt|liegen|war)_ (?:(?:jetzt|nun|schon|bestimmt|mittlerweile|inzwischen|erst|wohl|ungefähr|etwa|ca\\.?|circa|gut|knapp|so|ja|doch) )*(${SMALL_NUMBER}|ein paar|paar|einige|mehrere) (tage?|wochen?|monate?|jahre?) (?:her|zurück)_`,
  ),
  read(hit, context) {
    const again = new RegExp(ago.pattern.source).exec(`vor ${hit[1] ?? ''} ${hit[2] ?? ''}`);
    return again ? ago.read(again, context) : undefined;
  },
};

/** "Dienstag oder Mittwoch": each of them makes the other a day that is meant. */
const ofTwo = (hit: RegExpExecArray, length: number): boolean =>
  BEHIND_OTHER.test(hit.input.slice(Math.max(0, hit.index - 40), hit.index)) ||
  BEFORE_OTHER.test(hit.input.slice(hit.index + length).trimStart());

/** "letzten Dienstag", "am Freitag", "vorletzten Montag", "Dienstag letzter Woche", "letzte Woche Mittwoch". */
const weekday: DatePhrase = {
  pattern: phrase(
    `_(?:(letzte woche|vorige woche|vergangene woche|letzter woche|vorletzte woche|diese woche) (?:am |den )?)?(?:(?:am|den|seit|vom|ab|bis) )?(?:(${BEFORE_LAST}|${LAST}|diese[nmrs]?|nächste[nmrs]?|kommende[nmrs]?|übernächste[nmrs]?) )?(${DAY})_(?: (?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)_)?(?:,? (?:(?:in )?(?:der )?(?:(${LAST}|${BEFORE_LAST}|diese[nr]?) |(vor))woche)_| vor (${CIRCA} )?(einer|zwei|drei|vier|\\d) wochen?_)?`,
  ),
  read(hit, { today, forward }) {
    const [whole, before = '', which = '', name = '', after = '', former = '', , weeks] = hit;
    const number = weekdayOf(name);
    const week = before + after + former;
    if (weeks) return day(weeksBack(number, numberOf(weeks) ?? 1, today));
    if (/vorletzt|vorvorig/.test(week)) return day(monday(today, 2).add({ days: number - 1 }));
    if (week !== '' && !week.startsWith('dies')) return day(monday(today, 1).add({ days: number - 1 }));
    if (/^(?:naechst|nachst|kommend|uebern|ubern)/.test(which)) {
      return forward ? day(nextWeekday(number, today)) : undefined;
    }
    const plural = /s$/.test(name) && !/^(?:der|des)/.test(whole);
    if (plural && which === '') return undefined;
    // "Donnerstag war die Mail da", "kam schon Freitag": a day that opens a sentence or stands behind a small word.
    const lead = hit.input.slice(Math.max(0, hit.index - 10), hit.index);
    const opens =
      /(?:^|[.!?;(\n] ?|\b(?:schon|dann|bereits|erst|kam|kamen|lag|lagen|war|genauer|gesagt|zwar|naemlich|hat|haben|hatte|mich|uns|wurde|rief|riefen|eingang|posteingang) )$/.test(
        lead,
      ) && !/^ ?(?:bis|-|oder|und)/.test(hit.input.slice(hit.index + whole.length));
    const announced =
      /^(?:am|den|seit|vom|ab|bis|letzt|diese)/.test(whole) || which !== '' || opens || ofTwo(hit, whole.length);
    if (!announced && !/(?:abend|morgen|mittag|nachmittag|vormittag)$/.test(whole)) return undefined;
    const last = lastWeekday(number, today);
    if (/vorletzt|vorvorig/.test(which)) return day(last.subtract({ days: 7 }));
    if (forward && which === '' && week === '') return day(nextWeekday(number, today));
    return { ...day(last), ahead: nextWeekday(number, today).toString() };
  },
};

/** "Sa. Vormittag", "Mo abend": short only where a time of day stands behind it. */
const shortWeekday: DatePhrase = {
  pattern: phrase(
    `_(mo|di|mi|do|fr|sa|so)(?:\\.|_) ?(?:morgen|früh|vormittag|vorm\\.|mittag|nachmittag|nachm\\.|abend)(?:s)?_`,
  ),
  read(hit, { today }) {
    const number = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'].indexOf(hit[1] ?? '') + 1;
    // "so früh", "so mittags": the small word.
    return /^so(?!\.)/.test(hit[0]) ? undefined : day(lastWeekday(number, today));
  },
};

/** "Zwischen Montag und heute", "zwischen Dienstag und Donnerstag": from the one to the other. */
const betweenDays: DatePhrase = {
  pattern: phrase(`_zwischen (?:dem )?(${DAY}|gestern) und (?:dem )?(${DAY}|gestern|heute)_`),
  read(hit, { today }) {
    const dayOf = (word = ''): Temporal.PlainDate =>
      word === 'heute' ? today : word === 'gestern' ? today.subtract({ days: 1 }) : lastWeekday(weekdayOf(word), today);
    const [from, to] = [dayOf(hit[1]), dayOf(hit[2])];
    return Temporal.PlainDate.compare(from, to) < 0 ? range(from, to, today) : undefined;
  },
};

/** "am ersten Freitag im November", "der letzte Montag im Oktober". */
const weekdayInMonth: DatePhrase = {
  pattern: phrase(
    `_(?:am |der |den |dem )?(erste[rn]?|zweite[rn]?|dritte[rn]?|vierte[rn]?|letzte[rn]?) (${DAY}) (?:im|des|vom|in) (?:letzten )?(?:monats? )?(${MONTH})s?_(?: (\\d{4}))?`,
  ),
  read(hit, { today, forward }) {
    const [, which = '', name = '', month = '', digits] = hit;
    const year = digits ? fullYear(digits, today) : monthYear(monthOf(month), today);
    if (year === undefined) return undefined;
    const first = Temporal.PlainDate.from({ year, month: monthOf(month), day: 1 });
    const days = (weekdayOf(name) - first.dayOfWeek + 7) % 7;
    const nth = ['erst', 'zweit', 'dritt', 'viert'].findIndex((stem) => which.startsWith(stem));
    const date = first.add({ days: days + 7 * (nth < 0 ? (days + 28 < first.daysInMonth ? 4 : 3) : nth) });
    return forward || Temporal.PlainDate.compare(date, today) <= 0 ? day(date) : undefined;
  },
};

/** "letzte Woche", "Anfang letzter Woche", "am Wochenende", "letzten Monat", "Ende letzten Jahres", "Anfang des Jahres". */
const spans: DatePhrase = {
  pattern: phrase(
    `_(?:(?:so |${CIRCA} )?(anfang|mitte|ende|im laufe|seit|irgendwann|seit anfang|seit ende) )?(?:(?:der|des|in der|im|am) )?(?:(${BEFORE_LAST}|${LAST}|diese[nmrs]?) )?(woche|wochenende|wochenendes|monats?|jahres?|quartals?)_`,
  ),
  read(hit, { today }) {
    const [whole, lead = '', which = '', unit = ''] = hit;
    const back = /vorletzt|vorvorig/.test(which) ? 2 : which === '' || which.startsWith('dies') ? 0 : 1;
    const part = lead.includes('anfang')
      ? 'early'
      : lead.includes('mitte')
        ? 'mid'
        : lead.includes('ende')
          ? 'late'
          : 'whole';
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

/** "neulich", "vor kurzem", "kürzlich". */
const recently: DatePhrase = {
  pattern: phrase(
    `_(?:neulich|kürzlich|vor kurzem|unlängst|vor kurzer zeit|die tage|dieser tage|in den letzten tagen)_`,
  ),
  read: (_hit, { today }) => range(today.subtract({ days: 30 }), today, today),
};

/** "zwei Tage später", "am nächsten Tag", "am selben Tag", "tags darauf", counted from the date named before. */
const later: DatePhrase = {
  pattern: phrase(
    `_(?:(?:nur |schon |bereits |genau |exakt |etwa |ca\\.? |knapp |gut )?(${SMALL_NUMBER}|ein paar|wenige|einige) (tage?|wochen?|monate?) (später|danach|darauf|drauf|nach dem (?:anruf|telefonat|gespräch|telefongespräch)|nach diesem anruf|davor|vorher|zuvor)|am (?:nächsten|folgenden|darauffolgenden|anderen) (?:tage?|morgen|vormittag|nachmittag|abend)|(?:den |am )?tag (?:darauf|drauf|danach|nach dem (?:anruf|telefonat|gespräch))|(?:schon |gleich )?tags (?:darauf|drauf)|anderntags|am folgetag|(?:am|an dem)? ?(?:selben|gleichen|demselben|selbigen) (?:tage?|abend|nachmittag)|am selbigen tag|noch am (?:selben|gleichen) (?:tag|abend)|(gleicher|selber) tag|(tags zuvor|am (?:tag|abend) (?:davor|vorher|zuvor)))_`,
  ),
  read(hit, { today, anchor }) {
    if (!anchor) return undefined;
    const [whole, word, unit = '', where = '', , before] = hit;
    const shift = (days: number): Span | undefined => {
      const date = anchor.add({ days });
      return Temporal.PlainDate.compare(date, today) <= 0 ? day(date) : undefined;
    };
    if (before) return shift(-1);
    if (/selben|gleiche|selber|selbig/.test(whole)) return shift(0);
    if (word === undefined) return shift(1);
    const n = numberOf(word);
    const back = /davor|vorher|zuvor/.test(where) ? -1 : 1;
    if (n === undefined) return undefined;
    if (unit.startsWith('tag')) return /etwa|ca|knapp|gut/.test(whole) ? undefined : shift(back * n);
    if (/genau|exakt/.test(whole) && unit.startsWith('woche')) return shift(back * 7 * n);
    const middle = unit.startsWith('woche') ? anchor.add({ days: 7 * n * back }) : anchor.add({ months: n * back });
    return Temporal.PlainDate.compare(middle, today) <= 0 ? around(middle, 3, 3, today) : undefined;
  },
};
type Span = NonNullable<ReturnType<DatePhrase['read']>>;

const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  neujahr: [1, 1], 'heilige drei koenige': [1, 6], dreikoenigstag: [1, 6], valentinstag: [2, 14], frauentag: [3, 8], 'tag der arbeit': [5, 1], maifeiertag: [5, 1],
  'mariae himmelfahrt': [8, 15], 'tag der deutschen einheit': [10, 3], 'tag der einheit': [10, 3], nationalfeiertag: [10, 3], reformationstag: [10, 31], nikolaustag: [12, 6],
  martinstag: [11, 11], 'sankt martin': [11, 11], 'st. martin': [11, 11], 'new year\'s eve': [12, 31], 'christmas eve': [12, 24], 'boxing day': [12, 26], 'all saints': [11, 1], karnevalsanfang: [11, 11], karnevalsbeginn: [11, 11], '1. weihnachtstag': [12, 25], 'ersten weihnachtstag': [12, 25], '2. weihnachtstag': [12, 26], 'zweiten weihnachtstag': [12, 26],
  'allerheiligen-sonntag': [11, 1], allerheiligentag: [11, 1], heiligabend: [12, 24], 'heilig abend': [12, 24], silvester: [12, 31], nikolaus: [12, 6], halloween: [10, 31], allerheiligen: [11, 1],
}; // prettier-ignore
const holidays: DatePhrase = {
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

const feasts: DatePhrase = {
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
const aroundFeasts: DatePhrase = {
  pattern: phrase(
    `_(?:so |irgendwann )?(?:(um|rund um|kurz vor|vor|kurz nach|nach|an|zu|über|around|before|after|at|over|just before|just after) )?(?:den )?(${[...Object.keys(SEASONS_OF_FEASTS), ...Object.keys(CHRISTMAS)].join('|')})_(?: rum_| herum_)?`,
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

/** "in der ersten Novemberwoche", "in the first week of November". */
const weekOfMonth: DatePhrase = {
  pattern: phrase(`_(?:in der )?(erste|zweite|dritte|vierte|letzte)[nr]? (${MONTH})-?woche_`),
  read(hit, { today }) {
    const nth = ['erste', 'zweite', 'dritte', 'vierte'].indexOf(hit[1] ?? '');
    const month = monthOf(hit[2] ?? '');
    const first = Temporal.PlainDate.from({ year: monthYear(month, today), month, day: 1 });
    const start = nth < 0 ? first.with({ day: first.daysInMonth - 6 }) : first.add({ days: 7 * nth });
    return Temporal.PlainDate.compare(start, today) > 0 ? undefined : range(start, start.add({ days: 6 }), today);
  },
};

/** "am fünfzehnten", "Freitag, der Dreizehnte": a day in words that nothing is counted with. */
const dayInWords: DatePhrase = {
  pattern: phrase(
    `_(?:am|vom|seit dem|(?:am |den )?${DAY},? (?:der|den|dem)) (${ORDINAL_WORD})_(?= ?[.,;:!?)]| (?:hat|haben|ham|hab|habe|wurde|rief|kam|kamen|ging|lag|war|um|gegen|frueh|abends|morgens|mittags|hinterher|nochmal|dann|schon|erst|die|eine|einen)_|$)`,
  ),
  read(hit, context) {
    const number = ordinal(hit[1]);
    const { today } = context;
    // "Am ersten", "am zweiten" count calls and letters as often as days.
    if (number === undefined || (number < 4 && !/tag|woch|abend/.test(hit[0]))) return undefined;
    const back = number <= today.day ? 0 : 1;
    const month = today.with({ day: 1 }).subtract({ months: back });
    return dated(month.year, month.month, number, context);
  },
};

/** "am 4. Advent", "am ersten Advent". */
const advent: DatePhrase = {
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

/** "am 13ten dieses Monats", "am 3. d. M.", "am 19ten", "der 19te": a day of the latest month that has come to it. */
const dayOfMonth: DatePhrase = {
  pattern: phrase(
    `_(?:am |vom |der |den |dem |seit |seit dem )?(\\d{1,2})(?:\\.|te[rn]?|ter)? ?(?:(dieses|diesen|des laufenden|letzten|vorigen|vergangenen|des) monats?_|(d\\. ?m\\.)|(?<=te[rn]?)_(?! ?${MONTH})(?! \\w*(?:jahr|mal|monat|woche|tag|brief|mahnung|rechnung|mail|anruf|vertrag)))`,
  ),
  read(hit, context) {
    const number = Number(hit[1]);
    if (number < 1 || number > 31) return undefined;
    const { today } = context;
    const back = /^(?:letzt|vorig|vergang)/.test(hit[2] ?? '') ? 1 : hit[2] || hit[3] || number <= today.day ? 0 : 1;
    const month = today.with({ day: 1 }).subtract({ months: back });
    return dated(month.year, month.month, number, context);
  },
};

/** Every German phrase in words; the longest hit at a place wins. */
export const GERMAN_DATES: readonly DatePhrase[] = [
  namedDay, twoDays, ordinals, weekdayInMonth, betweenDays, shortWeekday, month, season, today, justNow, tomorrow, ago, since, weekday, spans, recently, later, holidays, feasts, advent, aroundFeasts, weekOfMonth, dayOfMonth, dayInWords,
]; // prettier-ignore
