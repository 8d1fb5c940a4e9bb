// The day on which a letter went out, as words name it: a day, the latest it can have been, or that nothing has gone out.
import { findDates } from '../../knowledge/german/dates.ts';
import { daysAfter } from '../../knowledge/law/deadlines/calendar.ts';
import { fold, ways } from '../../knowledge/german/words.ts';
import type { Draft } from '../draft.ts';
import { unsentLetters } from './unsent.ts';
import { wayInWords } from '../understand/index.ts';

/**
 * "Ja, am Freitag", where a letter waits for the post and no other day is asked for: a day that has been is no yes to one more
 * letter.
 */
export function onlyDay({ file, today }: Draft, text: string): boolean {
  // Behind a day that cannot be, it is asked whether an earlier withdrawal was meant: "doch, am Freitag" names the day of the letter.
  const refused = file.open?.fact === 'alreadyWithdrawn' && file.open.about !== undefined;
  if (file.open !== undefined && file.open.fact !== 'letter' && !refused) return false;
  const [day, ...others] = findDates(text, { today });
  if (!day?.exact || day.problem || others.length > 0 || day.from >= today) return false;
  const rest = text.slice(0, day.start) + text.slice(day.end);
  return (
    BESIDE_DAY.test(rest) &&
    unsentLetters(file).some(({ id }) => file.letters.some((one) => one.id === id && one.made <= day.from))
  );
}
const BESIDE_DAY =
  /^[\s,.!]*(?:(?:ja|doch|schon|bereits|hab|habe|haben|ich|wir|das|gemacht|erledigt|am|per|mit|als|post|brief|fax|e-?mail|(?:einwurf-?)?einschreiben|yes|yep|already|did|done|on|by|i|we)(?!\p{L})[\s,.!]*)+$/iu;

/** The day that the words name: without a year one of the next weeks, before one of last year. */
export function daySent({ today, file }: Draft, text: string): string {
  const on = (from: string): string | undefined =>
    findDates(text, { today: from }).find((hit) => hit.exact && !hit.problem)?.from;
  const day = on(today) ?? today;
  const soon = daysAfter(today, SOON_DAYS);
  const ahead =
    file.letters.every(({ made }) => day < made) && /\d\. ?(?:\d|[a-zä])/iu.test(text) ? on(soon) : undefined;
  return ahead !== undefined && ahead > today && ahead <= soon ? ahead : day;
}
const SOON_DAYS = 21;

/** "Gerade", "jetzt": today. */
const JUST_NOW = /(?<!\p{L})(?:gerade|grad|eben|soeben|jetzt|just|now)(?!\p{L})/iu;
/** Whether the words tell on which day. */
export const tellsDay = ({ today }: Draft, text: string): boolean =>
  JUST_NOW.test(text) || findDates(text, { today }).some((hit) => hit.exact && !hit.problem);
/** "Brief abgeschickt, jetzt kam schon eine Mahnung": the "jetzt" of what came is no day of the sending. */
export const ofSending = (text: string): string =>
  text
    .split(/[,;:!]|(?<!\d)\./)
    .filter((part) => !THEIRS_CAME.test(part) || I_SENT.test(part))
    .join(',');
const THEIRS_CAME =
  /(?<!\p{L})(?:kam|kamen|gekommen|mahnung|inkasso\p{L}*|rechnung|antwort|came|reminder|bill|reply)(?!\p{L})/iu;

/** "Am 2.12. geschickt auf die Rechnung": the sending itself, whatever it answers. */
const I_SENT =
  /(?<!\p{L})(?:ich|wir|hab|habe|haben|i|we|am|per)(?!\p{L})[^!?]*(?:schickt|sandt|sendet|worfen|gegeben|faxt|posted|sent)(?!\p{L})/iu;

/** What an answer in words says of the day: a day, the latest it can have been, or that nothing has gone out. */
export function daySentInWords(draft: Draft, text: string): { day: string; way?: string } | undefined {
  const way = wayInWords(fold(text).text);
  const told = (day: string): { day: string; way?: string } => ({ day, ...(way ? { way } : {}) });
  const about = ofSending(text);
  const hits = findDates(about, { today: draft.today }).filter(({ problem }) => problem === undefined);
  if (hits.some(({ exact }) => exact)) return told(daySent(draft, about));
  const [span] = hits;
  // "Irgendwann nächste Woche": nothing has gone out yet.
  if (STILL_HERE.test(text) || AHEAD.test(text) || (span && span.from > draft.today)) return told('none');
  if (span) return told(`by ${span.to < draft.today ? span.to : draft.today}`);
  return SOME_DAY.test(text) ? told(`by ${draft.today}`) : undefined;
}
/** "Noch nicht", "ich habe ihn doch gar nicht abgeschickt". */
const STILL_HERE = new RegExp(
  ways(
    String.raw`^\W*(?:(?:nein|nee|ach|no|oh)\W+)*` +
      String.raw`(?:(?:ich|habe?|hab|ihn|sie|den brief|das|doch|i|have|it)\s+)*(?:noch (?:gar )?nicht|` +
      String.raw`not)(?:\s+(?:abgeschickt|abgesendet|weggeschickt|geschickt|sent|yet))*\W*$`,
    String.raw`^\W*(?:nein|nee|no)\W*$`,
    String.raw`(?<!\p{L})(?:ihn|sie|es|den brief|die briefe) (?:(?:ja|aber|doch|noch|gar) )*nicht ` +
      String.raw`(?:(?:ab|weg|los|raus)(?:ge)?|ge)?(?:schickt|sandt|sendet)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:didn(?:'|’)?t|did not|haven(?:'|’)?t|have not) (?:actually )?(?:send|` +
      String.raw`sent|post|posted) (?:it|them)(?!\p{L})`,
  ),
  'iu',
);
const AHEAD = /(?<!\p{L})(?:nächste[nrs]?|kommende[nrs]?|demnächst|bald|next|soon)(?!\p{L})/iu;
const SOME_DAY =
  /(?<!\p{L})(?:vor (?:ein paar|einigen|mehreren) (?:tagen|wochen)|neulich|kürzlich|letztens|irgendwann|(?:a few|some) days ago|the other day|recently)(?!\p{L})/iu;
