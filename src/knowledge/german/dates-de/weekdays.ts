// A day by its weekday: "letzten Dienstag", "Sa. Vormittag", "am ersten Freitag im November".
import { type DatePhrase, day, fullYear, lastWeekday, monday, monthYear, nextWeekday, range } from '../calendar.ts';
import { numberOf } from '../numbers.ts';
import { phrase } from '../words.ts';
import { MONTH, monthOf, DAY, weekdayOf, CIRCA, LAST, BEFORE_LAST } from './names.ts';
import { weeksBack } from './counted.ts';

const OTHER = '(?:oder|od\\.|/),?(?: (?:doch|auch|vielleicht|eher|schon|war es|wars|am))*';

const BEHIND_OTHER = new RegExp(`\\b${DAY},? ${OTHER} ?$`);

const BEFORE_OTHER = new RegExp(`^,? ?${OTHER} ${DAY}\\b`);

/** "Dienstag oder Mittwoch": each of them makes the other a day that is meant. */
const ofTwo = (hit: RegExpExecArray, length: number): boolean =>
  BEHIND_OTHER.test(hit.input.slice(Math.max(0, hit.index - 40), hit.index)) ||
  BEFORE_OTHER.test(hit.input.slice(hit.index + length).trimStart());

/** "Donnerstag war die Mail da", "kam schon Freitag": a day that opens a sentence or stands behind a small word. */
const OPENS =
  /(?:^|[.!?;(\n] ?|\b(?:schon|dann|bereits|erst|kam|kamen|lag|lagen|war|genauer|gesagt|zwar|naemlich|hat|haben|hatte|mich|uns|wurde|rief|riefen|eingang|posteingang) )$/;
/** "Letzte Woche am". */
const WEEK_BEFORE =
  '(?:(letzte woche|vorige woche|vergangene woche|letzter woche|vorletzte woche|diese woche) (?:am |den )?)?';
/** "Vorletzten", "diesen", "kommenden". */
const WHICH_ONE = `(?:(${BEFORE_LAST}|${LAST}|diese[nmrs]?|nächste[nmrs]?|kommende[nmrs]?|übernächste[nmrs]?) )?`;
/** "Letzter Woche", "vor zwei Wochen". */
const WEEK_BEHIND =
  `(?:,? (?:(?:in )?(?:der )?(?:(${LAST}|${BEFORE_LAST}|diese[nr]?) |(vor))woche)_|` +
  ` vor (${CIRCA} )?(einer|zwei|drei|vier|\\d) wochen?_)?`;

/** "letzten Dienstag", "am Freitag", "vorletzten Montag", "Dienstag letzter Woche", "letzte Woche Mittwoch". */
export const weekday: DatePhrase = {
  pattern: phrase(
    `_${WEEK_BEFORE}(?:(?:am|den|seit|vom|ab|bis) )?${WHICH_ONE}(${DAY})_` +
      `(?: (?:morgen|früh|vormittag|mittag|nachmittag|abend|nacht)_)?${WEEK_BEHIND}`,
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
    const lead = hit.input.slice(Math.max(0, hit.index - 10), hit.index);
    const opens = OPENS.test(lead) && !/^ ?(?:bis|-|oder|und)/.test(hit.input.slice(hit.index + whole.length));
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
export const shortWeekday: DatePhrase = {
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
export const betweenDays: DatePhrase = {
  pattern: phrase(`_zwischen (?:dem )?(${DAY}|gestern) und (?:dem )?(${DAY}|gestern|heute)_`),
  read(hit, { today }) {
    const dayOf = (word = ''): Temporal.PlainDate =>
      word === 'heute' ? today : word === 'gestern' ? today.subtract({ days: 1 }) : lastWeekday(weekdayOf(word), today);
    const [from, to] = [dayOf(hit[1]), dayOf(hit[2])];
    return Temporal.PlainDate.compare(from, to) < 0 ? range(from, to, today) : undefined;
  },
};

/** "am ersten Freitag im November", "der letzte Montag im Oktober". */
export const weekdayInMonth: DatePhrase = {
  pattern: phrase(
    '_(?:am |der |den |dem )?(erste[rn]?|zweite[rn]?|dritte[rn]?|vierte[rn]?|letzte[rn]?) ' +
      `(${DAY}) (?:im|des|vom|in) (?:letzten )?(?:monats? )?(${MONTH})s?_(?: (\\d{4}))?`,
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
