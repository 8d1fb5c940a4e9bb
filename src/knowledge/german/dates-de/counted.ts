// Counted from today, or from the day named before: "gestern", "vor ca. 3 Wochen", "zwei Wochen her", "am nächsten Tag".
import { around, type DatePhrase, day, range } from '../calendar.ts';
import { numberOf, SMALL_NUMBER } from '../numbers.ts';
import { phrase } from '../words.ts';
import { DAY, weekdayOf, CIRCA } from './names.ts';

/** The day of the week that lies nearest to a day so many weeks back: "Freitag vor einer Woche". */
export const weeksBack = (weekday: number, weeks: number, today: Temporal.PlainDate): Temporal.PlainDate => {
  const middle = today.subtract({ days: 7 * weeks });
  return middle.add({ days: ((weekday - middle.dayOfWeek + 10) % 7) - 3 });
};

/** "heute", "gestern Abend", "vorgestern", "eben", "vorhin". */
export const today: DatePhrase = {
  pattern: phrase(
    '(?<!bis )_(?:seit )?(heute?|gerad?e? eben|grade? eben|gerade|eben gerade?|eben grade?|soeben|vorhin|eben|' +
      'gestern|vorgestern|vorvorgestern|übermorgen)_(?: (?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)_)?',
  ),
  read(hit, { today, forward }) {
    const word = (hit[1] ?? '').replace('heut', 'heute').replace('heutee', 'heute');
    if (word === 'gerade' || word === 'eben') return undefined;
    if (/bermorgen/.test(word)) return forward ? day(today.add({ days: 2 })) : undefined;
    const back = word === 'gestern' ? 1 : word === 'vorgestern' ? 2 : word === 'vorvorgestern' ? 3 : 0;
    return day(today.subtract({ days: back }));
  },
};

/** "Jetzt kam die Bestätigung", told in one line: it is this day. In the middle of a story "jetzt" is no day. */
export const justNow: DatePhrase = {
  pattern: phrase(
    '^(?:(?:so|und|also|ah|oh|ok|hallo)[, ]+)?(?:jetzt|nun|gerade?|eben)_' +
      '(?= (?:(?:gerade?|eben|noch|auch|doch|endlich) )*' +
      '(?:(?:kam|kamen)_|(?:ist|sind) [^.!?]{3,60} (?:gekommen|angekommen|eingetroffen)_)' +
      '(?! (?:\\w+ )?(?:raus|heraus|nichts?|nix|keine?\\w*|dass|er|sie|es|man)_)[^.!?]{0,60}[.! ]*$)',
  ),
  read: (_hit, { today: now }) => day(now),
};

/** "Morgen", where it is no morning. */
export const tomorrow: DatePhrase = {
  pattern: phrase(
    `(?<!(?:heute|gestern|vorgestern|jeden|am|guten|tag) )_(?:ab )?morgen(?: (?:früh|vormittag|mittag|nachmittag|abend))?_`,
  ),
  read: (_hit, { today, forward }) => (forward ? day(today.add({ days: 1 })) : undefined),
};

/** "drei bis vier", "3-4", "drei vier": from the one to the other. */
const SPREAD = new RegExp(` bis | oder |\\d-\\d|${SMALL_NUMBER},? ${SMALL_NUMBER} `);

/** "Heute", "genau", "am Dienstag" in front. */
const AGO_LEAD =
  `(heute |heut |gestern |eben |gerade |genau |exakt |auf den tag genau |am ${DAY} |${DAY} |` +
  '(?:schon |bereits |erst )?)?';
const AGO_UNIT =
  '(tag|tagen|tage|woche|wochen|monat|monate|monaten|jahr|jahren|jahre|vierteljahr|vierteljahren|' +
  'stunde|stunden|minute|minuten|std)';
/** "vor ca. 3 Wochen", "vor zwei Tagen", "heute vor 2 Wochen", "vor einem Jahr". */
export const ago: DatePhrase = {
  pattern: phrase(
    `_${AGO_LEAD}vor (${CIRCA} )*(genau |exakt )?` +
      `(${SMALL_NUMBER}|ein paar|paar|einigen|wenigen|mehreren|etlichen|` +
      'anderthalb|eineinhalb|zweieinhalb|einer halben|einem halben|nem halben|ner halben)' +
      `(?:(?:-|,? bis |,? oder |,? )${SMALL_NUMBER})? (?:knappe[nmr]? |gute[nmr]? )?${AGO_UNIT}_` +
      `(?: (?:am )?(${DAY}))?(?: genau)?`,
  ),
  read(hit, { today }) {
    const [whole, lead = '', circa, exactly, word = '', unit = '', weekday] = hit;
    const precise = /heute?|gestern|genau|exakt/.test(lead) || exactly !== undefined || /genau$/.test(whole);
    const several = /paar|einigen|wenigen|mehreren|etlichen/.test(word);
    const spread = SPREAD.test(whole);
    const half = /halben|halb$/.test(word);
    const n = half ? 0 : (numberOf(word) ?? (several ? 4 : 0));
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

/** "Das ist jetzt drei Wochen her": the same, told from its other end. */
export const since: DatePhrase = {
  pattern: phrase(
    '_(?:ist|sind|is|isch|liegt|liegen|war)_ (?:(?:jetzt|nun|schon|bestimmt|mittlerweile|inzwischen|erst|wohl|' +
      'ungefähr|etwa|ca\\.?|circa|gut|knapp|so|ja|doch) )*' +
      `(${SMALL_NUMBER}|ein paar|paar|einige|mehrere) (tage?|wochen?|monate?|jahre?) (?:her|zurück)_`,
  ),
  read(hit, context) {
    const again = new RegExp(ago.pattern.source).exec(`vor ${hit[1] ?? ''} ${hit[2] ?? ''}`);
    return again ? ago.read(again, context) : undefined;
  },
};

/** "neulich", "vor kurzem", "kürzlich". */
export const recently: DatePhrase = {
  pattern: phrase(
    `_(?:neulich|kürzlich|vor kurzem|unlängst|vor kurzer zeit|die tage|dieser tage|in den letzten tagen)_`,
  ),
  read: (_hit, { today }) => range(today.subtract({ days: 30 }), today, today),
};

/** "zwei Tage später", "am nächsten Tag", "am selben Tag", "tags darauf", counted from the date named before. */
export const later: DatePhrase = {
  pattern: phrase(
    `_(?:${[
      '(?:nur |schon |bereits |genau |exakt |etwa |ca\\.? |knapp |gut )?' +
        `(${SMALL_NUMBER}|ein paar|wenige|einige) (tage?|wochen?|monate?) ` +
        '(später|danach|darauf|drauf|nach dem (?:anruf|telefonat|gespräch|telefongespräch)|nach diesem anruf|' +
        'davor|vorher|zuvor)',
      'am (?:nächsten|folgenden|darauffolgenden|anderen) (?:tage?|morgen|vormittag|nachmittag|abend)',
      '(?:den |am )?tag (?:darauf|drauf|danach|nach dem (?:anruf|telefonat|gespräch))',
      '(?:schon |gleich )?tags (?:darauf|drauf)',
      'anderntags',
      'am folgetag',
      '(?:am|an dem)? ?(?:selben|gleichen|demselben|selbigen) (?:tage?|abend|nachmittag)',
      'am selbigen tag',
      'noch am (?:selben|gleichen) (?:tag|abend)',
      '(gleicher|selber) tag',
      '(tags zuvor|am (?:tag|abend) (?:davor|vorher|zuvor))',
    ].join('|')})_`,
  ),
  read(hit, { today, anchor }) {
    if (!anchor) return undefined;
    const [whole, word, unit = '', where = '', , before] = hit;
    const shift = (days: number): ReturnType<DatePhrase['read']> => {
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
