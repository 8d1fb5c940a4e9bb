// A letter has gone out: told by the page's button or in the customer's words, with its day and its way.
import type { MadeLetter, OpenQuestion } from '../case/file.ts';
import { companyOf, findCompanies } from '../knowledge/companies.ts';
import { findDates } from '../knowledge/german/dates.ts';
import { daysAfter } from '../knowledge/law/deadlines/calendar.ts';
import { fold } from '../knowledge/german/words.ts';
import type { FactKey } from '../knowledge/facts.ts';
import { isWithdrawal } from '../letters/stack.ts';
import { askOwnWithdrawal } from './asking.ts';
import { correct } from './changes.ts';
import { closeQuestion, resultMark, tell, type Draft } from './draft.ts';
import { askAgain, proceed } from './interview.ts';
import { unsentLetters } from './unsent.ts';
import { knownOf, note, setFact, understood } from './ledger.ts';
import { readOnce } from './reading.ts';
import { offerReminders } from './reminders.ts';
import { inTime, tellSendUntil, withdraws } from './send-until.ts';
import { askSentDay, askWhichSent, NO_DAY, sendingTold } from './sending.ts';
import { draftWay, wayTold } from './sent-way.ts';
import { TAPE_WORD } from './tape-words.ts';
import { lettersNamed, lettersWanted, meansAll, saysSent, wayInWords } from './understand/index.ts';

/** "I have sent it": the letter is marked and what follows from its date is noted. */
export function letterSent(
  draft: Draft,
  { id: letterId, date, way }: { id: string; date: string; way: string },
): boolean {
  const letter = draft.file.letters.find((l) => l.id === letterId);
  if (letter && refusesDay(draft, [letter], date)) return true;
  if (!markSent(draft, { id: letterId, date, way })) return false;
  tell(draft, 'sentNoted', { date, way: wayTold(draft, way) });
  if (!offerReminders(draft)) proceed(draft);
  return true;
}

/** A day on which none of these letters can have gone out is refused with the reason. @returns whether it was */
function refusesDay(draft: Draft, letters: readonly MadeLetter[], date: string): boolean {
  const made = letters.map((l) => l.made).sort()[0];
  if (made === undefined || (date >= made && date <= draft.today)) return false;
  if (date > draft.today) {
    tell(draft, 'sentAhead');
    tellSendUntil(draft, letters);
  } else {
    tell(draft, 'sentBefore', { date: made });
    const before = letters.find(
      (one) => withdraws(one) && knownOf(draft.file, one.matter, 'alreadyWithdrawn')?.value !== true,
    );
    // What went out before may have been a withdrawal of one's own.
    if (before !== undefined && before.matter === draft.file.active) {
      askOwnWithdrawal(draft, date);
      return true;
    }
  }
  if (draft.file.open) askAgain(draft);
  return true;
}

/**
 * "Den Widerruf habe ich schon am 22. November selbst geschickt", before the one that lies here was written: a withdrawal of
 * one's own, noted with its day.
 */
function withdrewBefore(draft: Draft, text: string): boolean {
  const { active, letters } = draft.file;
  const { alreadyWithdrawn, withdrawnDate: day } = readOnce(draft, text).facts;
  if (alreadyWithdrawn !== true || typeof day !== 'string' || day === 'unknown' || day > draft.today) return false;
  const ours = letters.filter((one) => one.matter === active && withdraws(one));
  if (ours.some(({ made }) => made <= day)) return false;
  const told = [
    { fact: 'alreadyWithdrawn', value: true, quote: text },
    { fact: 'withdrawnDate', value: day, quote: text },
  ] as const;
  const { fresh, contradicts } = note(draft, active, told);
  // Told as the one thing the message is about and said back: it makes no second summary necessary.
  for (const one of fresh) setFact(draft, active, one, 'customer', true);
  if (fresh.length > 0) draft.replies.push(understood(active, fresh));
  correct(draft, active, contradicts);
  proceed(draft);
  return true;
}

/** Marks it, and notes what follows from the day; `known` where that is only the latest it can be. @returns false when there is no such letter, or the day lies before it */
function markSent(
  draft: Draft,
  { id: letterId, date, way, known = date }: { id: string; date: string; way: string; known?: string },
): boolean {
  const letter = draft.file.letters.find((l) => l.id === letterId);
  if (!letter || date < letter.made) return false;
  draft.file = {
    ...draft.file,
    letters: draft.file.letters.map((l) => (l.id === letterId ? { ...l, state: 'sent', sent: { date, way } } : l)),
  };
  // A second letter says nothing of its own: what follows from the day follows from the first.
  const all = letter.copyTo ? [] : [letter.letter, ...letter.with];
  const noteSent = (
    fact: 'recordingRequestedDate' | 'recordingRemindedDate' | 'objectedDate' | 'withdrawnDate',
    flag?: 'alreadyObjected' | 'alreadyWithdrawn',
  ): void => {
    // How long the company has had is counted from a day, or not at all.
    if (known === 'unknown' && flag === undefined) return;
    const told = [{ fact, value: known }, ...(flag ? [{ fact: flag, value: true } as const] : [])];
    // One's own act, said back with its day: it makes no second summary necessary.
    for (const fresh of note(draft, letter.matter, told).fresh) setFact(draft, letter.matter, fresh, 'customer', true);
  };
  if (all.includes('recordingAccess')) noteSent('recordingRequestedDate');
  if (all.includes('recordingReminder')) noteSent('recordingRemindedDate');
  if (all.includes('contestConclusion') || all.includes('refuseApproval')) noteSent('objectedDate', 'alreadyObjected');
  if (all.some(isWithdrawal)) noteSent('withdrawnDate', 'alreadyWithdrawn');
  return true;
}

/**
 * "Hab den Brief heute als Einschreiben aufgegeben": the letter that is meant is marked as by the button.
 * @returns whether the words told that one of the letters here was sent
 */
export function toldSent(draft: Draft, text: string): boolean {
  const groups = unsentLetters(draft.file);
  // What was made anew since went out in its newest form.
  const unsent = draft.file.letters.filter(({ id }) => groups.some(({ ids }) => ids.includes(id)));
  const said = fold(text).text;
  // "Jetzt ist das Internet weg" tells of no letter.
  if (
    !(saysSent(said) || onlyDay(draft, text)) ||
    THEY_SENT.test(text) ||
    readOnce(draft, text).facts.serviceCut === true
  )
    return false;
  if (resultKnown(draft) && withdrewBefore(draft, text)) return true;
  if (unsent.length === 0) return sentOwn(draft, text);
  const way = wayInWords(said) ?? draftWay(draft);
  const letters = meant(unsent, said) ?? (groups.length === 1 ? unsent : undefined);
  const about = ofSending(text);
  const told = tellsDay(draft, about);
  const day = told ? daySent(draft, about) : draft.today;
  if (letters === undefined && unsent.some(({ made }) => made <= day) && day <= draft.today) {
    askWhichSent(draft, `${told ? day : NO_DAY} ${way}`);
    return true;
  }
  if (letters && !told) return sentSince(draft, letters, way);
  return markAll(draft, letters ?? [], day, way) || refusesDay(draft, letters ?? unsent, day);
}

/** Marks the letter that a clause tells of as sent on its day, where nothing is left to ask. @returns whether it was marked */
export function noteSending(draft: Draft, clause: string): boolean {
  const said = fold(clause).text;
  const groups = unsentLetters(draft.file);
  const unsent = draft.file.letters.filter(({ id }) => groups.some(({ ids }) => ids.includes(id)));
  if (unsent.length === 0 || !saysSent(said) || !tellsDay(draft, clause)) return false;
  const letters = meant(unsent, said) ?? (groups.length === 1 ? unsent : []);
  const date = daySent(draft, clause);
  if (letters.length === 0 || date > draft.today || letters.some(({ made }) => made > date)) return false;
  const way = wayInWords(said) ?? draftWay(draft);
  for (const { id } of letters) markSent(draft, { id, date, way });
  tell(draft, 'sentNoted', { date, way: wayTold(draft, way) });
  return true;
}

/**
 * "Ja, am Freitag", where a letter waits for the post and no other day is asked for: a day that has been is no yes to one more
 * letter.
 */
function onlyDay({ file, today }: Draft, text: string): boolean {
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

/** "Jetzt haben sie die Aufnahme doch geschickt": theirs has come, none went out. */
const THEY_SENT = new RegExp(
  `(?<!wir )(?<!\\p{L})(?:haben (?:sie|die)|(?:sie|die|firma) (?:haben|hat)|they (?:\\p{L}+ ){0,3}sent)(?!\\p{L}) (?:\\p{L}+ ){0,4}(?:die|den|das|eine|the) ${TAPE_WORD}(?!\\p{L})`,
  'iu',
);

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

const JUST_NOW = /(?<!\p{L})(?:gerade|grad|eben|soeben|jetzt|just|now)(?!\p{L})/iu;
const tellsDay = ({ today }: Draft, text: string): boolean =>
  JUST_NOW.test(text) || findDates(text, { today }).some((hit) => hit.exact && !hit.problem);
/** "Brief abgeschickt, jetzt kam schon eine Mahnung": the "jetzt" of what came is no day of the sending. */
const ofSending = (text: string): string =>
  text
    .split(/[,;:!]|(?<!\d)\./)
    .filter((part) => !THEIRS_CAME.test(part) || I_SENT.test(part))
    .join(',');
const THEIRS_CAME =
  /(?<!\p{L})(?:kam|kamen|gekommen|mahnung|inkasso\p{L}*|rechnung|antwort|came|reminder|bill|reply)(?!\p{L})/iu;

/** "Am 2.12. geschickt auf die Rechnung": the sending itself, whatever it answers. */
const I_SENT =
  /(?<!\p{L})(?:ich|wir|hab|habe|haben|i|we|am|per)(?!\p{L})[^!?]*(?:schickt|sandt|sendet|worfen|gegeben|faxt|posted|sent)(?!\p{L})/iu;

/** Sent, and nobody said when: today where they were made today; else the day is asked for, as a later one may be too late for a withdrawal. */
function sentSince(draft: Draft, letters: readonly MadeLetter[], way: string): boolean {
  if (letters.every(({ made }) => made === draft.today)) return markAll(draft, letters, draft.today, way);
  askSentDay(draft, `${letters.map(({ id }) => id).join(',')} ${way}`);
  return true;
}

/** Sent, and the day is not known: the latest it can be is noted beside the letter, and no day that a later letter would name. */
function sentByThen(draft: Draft, letters: readonly MadeLetter[], latest: string, way: string): void {
  const timely = inTime(draft, letters, latest);
  for (const { id, made } of letters)
    markSent(draft, { id, date: latest < made ? made : latest, way, known: 'unknown' });
  tell(draft, 'sentBy', { date: latest, way: wayTold(draft, way) });
  if (timely) tell(draft, 'sentInTime');
  if (!offerReminders(draft)) proceed(draft);
}

/** The answer to when they went out. @returns whether it was one */
export function takeSentDay(draft: Draft, { about = '' }: OpenQuestion, value: unknown): boolean {
  const [ids = ''] = about.split(' ', 1);
  const letters = draft.file.letters.filter(({ id }) => ids.split(',').includes(id));
  const way = about.slice(ids.length + 1);
  if (value === 'none') {
    closeQuestion(draft);
    sendingTold(draft);
    tellSendUntil(draft, letters);
    proceed(draft);
    return true;
  }
  const latest = value === 'unknown' ? draft.today : /^by (\d{4}-\d{2}-\d{2})$/.exec(String(value))?.[1];
  if (latest !== undefined) {
    closeQuestion(draft);
    sentByThen(draft, letters, latest, way);
    return true;
  }
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  if (refusesDay(draft, letters, value)) return true;
  closeQuestion(draft);
  return markAll(draft, letters, value, way);
}

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
const STILL_HERE =
  /^\W*(?:(?:nein|nee|ach|no|oh)\W+)*(?:(?:ich|habe?|hab|ihn|sie|den brief|das|doch|i|have|it)\s+)*(?:noch (?:gar )?nicht|not)(?:\s+(?:abgeschickt|abgesendet|weggeschickt|geschickt|sent|yet))*\W*$|^\W*(?:nein|nee|no)\W*$|(?<!\p{L})(?:ihn|sie|es|den brief|die briefe) (?:(?:ja|aber|doch|noch|gar) )*nicht (?:(?:ab|weg|los|raus)(?:ge)?|ge)?(?:schickt|sandt|sendet)(?!\p{L})|(?<!\p{L})(?:didn(?:'|’)?t|did not|haven(?:'|’)?t|have not) (?:actually )?(?:send|sent|post|posted) (?:it|them)(?!\p{L})/iu;
const AHEAD = /(?<!\p{L})(?:nächste[nrs]?|kommende[nrs]?|demnächst|bald|next|soon)(?!\p{L})/iu;
const SOME_DAY =
  /(?<!\p{L})(?:vor (?:ein paar|einigen|mehreren) (?:tagen|wochen)|neulich|kürzlich|letztens|irgendwann|(?:a few|some) days ago|the other day|recently)(?!\p{L})/iu;

/** Marks the letters that can have gone out on the day; those written later are asked for again. @returns false where there is none */
function markAll(draft: Draft, letters: readonly MadeLetter[], day: string, way: string): boolean {
  const there = letters.filter(({ made }) => made <= day && day <= draft.today);
  const marked = there.filter(({ id }) => markSent(draft, { id, date: day, way }));
  if (marked.length === 0) return false;
  tell(draft, 'sentNoted', { date: day, way: wayTold(draft, way) });
  const later = letters.filter(({ made }) => made > day);
  const [next] = later;
  if (next) {
    tell(draft, 'sentBefore', { date: next.made });
    return sentSince(draft, later, way);
  }
  if (!offerReminders(draft)) proceed(draft);
  return true;
}

/** Which letters an answer in words means: ids, `all`, or undefined where it says something else. */
export function sentInWords({ file }: Draft, text: string): string[] | 'all' | undefined {
  const groups = unsentLetters(file);
  if (meansAll(fold(text).text)) return 'all';
  const kinds = lettersWanted(text, groups);
  return kinds && groups.filter(({ letter }) => kinds.includes(letter)).map(({ id }) => id);
}

/** The answer to which letters went out. @returns whether it was one */
export function takeSent(draft: Draft, { about = '' }: OpenQuestion, value: unknown): boolean {
  const groups = unsentLetters(draft.file);
  const chosen = groups.filter(
    ({ id }) => value === 'all' || value === id || (Array.isArray(value) && value.includes(id)),
  );
  if (chosen.length === 0 && value !== 'none' && value !== 'unknown') return false;
  closeQuestion(draft);
  sendingTold(draft);
  const ids = chosen.flatMap((one) => one.ids);
  const letters = draft.file.letters.filter(({ id }) => ids.includes(id));
  const [day = draft.today] = about.split(' ', 1);
  const way = about.slice(day.length + 1);
  if (day === NO_DAY && letters.length > 0) return sentSince(draft, letters, way);
  if (!markAll(draft, letters, day, way)) proceed(draft);
  return true;
}

/** What a letter of one's own was about. */
const OWN_ACTS: readonly FactKey[] = [
  'alreadyWithdrawn',
  'alreadyObjected',
  'alreadyCancelled',
  'recordingRequestedDate',
];

/** "Hab's heute gefaxt", and no letter was made here: what it said has to be told first. */
function sentOwn(draft: Draft, text: string): boolean {
  const { facts } = readOnce(draft, text);
  const matter = draft.file.active;
  if (!resultKnown(draft) || draft.file.letters.length > 0 || OWN_ACTS.some((key) => facts[key] !== undefined))
    return false;
  if (knownOf(draft.file, matter, 'goodsReceived')?.value === true && GOODS_BACK.test(text)) return false;
  tell(draft, 'sentOwn');
  if (draft.file.open) askAgain(draft);
  return true;
}
const resultKnown = ({ file }: Draft): boolean => file.shown[resultMark(file.active)] !== undefined;
/** A parcel that went back is no letter. */
const GOODS_BACK = /paket|päckchen|ware|gerät|handy|parcel|device|zurückgeschickt|sent (?:it|them) back/i;

/** Which of them the words mean: all where several are spoken of, or the one that is named; undefined where they do not say. */
function meant(unsent: readonly MadeLetter[], said: string): readonly MadeLetter[] | undefined {
  if (meansAll(said)) return unsent;
  const named = lettersNamed(said);
  const byName = unsent.filter(({ letter, with: also }) => [letter, ...also].some((kind) => named.includes(kind)));
  if (byName.length > 0) return byName;
  // "Den Brief an EnBW": where only one goes there, it is that one.
  const [firm] = findCompanies(said);
  const there = firm ? unsent.filter(({ to }) => companyOf(to.name)?.id === firm.company.id) : [];
  return there.length > 0 && there.every(({ letter }) => letter === there[0]?.letter) ? there : undefined;
}
