// "Per Einschreiben gestern", "und ne Mail dazu": way and day of a sending, told in a line of their own behind the word that it went out.
import { findDates } from '../../knowledge/german/dates.ts';
import { fold } from '../../knowledge/german/words.ts';
import { tell, type Draft } from '../draft.ts';
import { askAgain } from '../interview.ts';
import { askSentDay, askWhichSent, NO_DAY } from './sending.ts';
import { daySent } from './sent-day.ts';
import { wayTold, withWay } from './sent-way.ts';
import { saysSent, wayInWords } from '../understand/index.ts';
import { unsentLetters } from './unsent.ts';

/** @returns whether the line told nothing but how, and on which day, what was told as sent went out */
export function toldWay(draft: Draft, text: string): boolean {
  const { open } = draft.file;
  if (open !== undefined && !BESIDE.has(open.fact)) return false;
  const { day, way, also, dated } = read(draft, text);
  // Of the one letter that waits, "heute per Einschreiben abgeschickt" tells all.
  if (open?.fact === 'sent' && unsentLetters(draft.file).length === 1 && saysSent(fold(text).text)) return false;
  if (open?.fact === 'sent' && (way ?? day) !== undefined) {
    const [noted = NO_DAY, ...ways] = (open.about ?? '').split(' ');
    tell(draft, 'sendingHeard');
    askWhichSent(draft, `${day ?? noted} ${way === undefined ? ways.join(' ') : beside(ways.join(' '), way, also)}`);
    return true;
  }
  if (way === undefined) return false;
  if (open?.fact === 'sentDay') {
    if (dated) return false;
    const [ids = '', ...ways] = (open.about ?? '').split(' ');
    tell(draft, 'sendingHeard');
    askSentDay(draft, `${ids} ${beside(ways.join(' '), way, also)}`);
    return true;
  }
  return setWay(draft, way, also, day) || (open === undefined && !saysSent(fold(text).text) && waits(draft, way, day));
}

/** "Per Mail", and a letter lies here of which nothing is told: on which day it went out, or which of them did, is asked. */
function waits(draft: Draft, way: string, day: string | undefined): boolean {
  const groups = unsentLetters(draft.file);
  const [only, ...others] = groups;
  if (!only || day !== undefined || draft.file.letters.some(({ state }) => state !== 'made')) return false;
  if (others.length > 0) askWhichSent(draft, `${NO_DAY} ${way}`);
  else askSentDay(draft, `${only.ids.join(',')} ${way}`);
  return true;
}

/** Notes the way beside the letters that went out last. @returns false where none did, or on another day */
function setWay(draft: Draft, way: string, also: boolean, day: string | undefined): boolean {
  const sent = draft.file.letters.filter((one) => one.state === 'sent' && one.sent !== undefined);
  const last = sent
    .map((one) => one.sent?.date ?? '')
    .sort()
    .at(-1);
  // Where another letter waits, "per Post" alone may tell of that one.
  if (last === undefined || (day ?? last) !== last || (!also && unsentLetters(draft.file).length > 0)) return false;
  const those = sent.filter((one) => one.sent?.date === last);
  const noted = those[0]?.sent?.way ?? '';
  // "Per Post" takes nothing from a registered letter.
  const whole = way === 'Brief' && noted.includes('inschreiben') ? noted : beside(noted, way, also);
  draft.file = {
    ...draft.file,
    letters: draft.file.letters.map((one) =>
      those.includes(one) ? { ...one, sent: { date: last, way: whole } } : one,
    ),
  };
  tell(draft, 'sentNoted', { date: last, way: wayTold(draft, whole) });
  if (draft.file.open) askAgain(draft);
  return true;
}

const beside = (noted: string, way: string, also: boolean): string => (also ? withWay(noted, way) : way);

/** The day and the way where the words tell these alone; nothing where they tell more. */
function read(draft: Draft, text: string): { day?: string; way?: string; also: boolean; dated: boolean } {
  const hits = findDates(text, { today: draft.today });
  const rest = hits.reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
  if (text.includes('?') || hits.length > 1 || !NO_MORE.test(rest)) return { also: false, dated: hits.length > 0 };
  const way = wayInWords(fold(text).text);
  const exact = hits.some((hit) => hit.exact && !hit.problem) ? daySent(draft, text) : undefined;
  const day = exact !== undefined && exact <= draft.today ? exact : undefined;
  return { ...(day ? { day } : {}), ...(way ? { way } : {}), also: ALSO.test(text), dated: hits.length > 0 };
}

/** Questions under which such a line is no answer: the next letter, which went out and when, an address for reminders. */
const BESIDE: ReadonlySet<string> = new Set(['letter', 'sent', 'sentDay', 'sender.email']);
const NO_MORE = new RegExp(
  String.raw`^[\s,.!+&-]*(?:(?:ja|ok|okay|so|also|und|auch|noch|dazu|zusätzlich|zusaetzlich|` +
    'außerdem|ausserdem|plus|mal|nochmal|per|mit|als|via|über|am|ne|n|ein|eine|einen|ging|raus|hab|' +
    'habe|haben|ich|wir|geschickt|gesendet|abgeschickt|verschickt|gemacht|schon|normale[rnm]?|' +
    'ganz normal|(?:einwurf-?)?einschreiben|rückschein|e-?mail|mail|fax|post|brief|(?:kunden)?portal|' +
    'kontaktformular|and|also|too|as|well|by|a|an|it|was|i|we|sent|registered|letter|' +
    String.raw`email)(?!\p{L})[\s,.!+&-]*)+$`,
  'iu',
);
const ALSO =
  /(?<!\p{L})(?:und|auch|dazu|zusätzlich|zusaetzlich|außerdem|ausserdem|noch|plus|and|also|too|as well)(?!\p{L})|[+&]/iu;
