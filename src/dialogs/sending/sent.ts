// A letter has gone out: told by the page's button or in the customer's words, with its day and its way.
import type { MadeLetter, OpenQuestion } from '../../case/file.ts';
import { companyOf, findCompanies } from '../../knowledge/companies.ts';
import { fold } from '../../knowledge/german/words.ts';
import { type Draft, closeQuestion, tell } from '../draft.ts';
import { proceed } from '../interview.ts';
import { unsentLetters } from './unsent.ts';
import { readOnce } from '../hearing/reading.ts';
import { tellSendUntil } from './send-until.ts';
import { NO_DAY, askWhichSent, sendingTold } from './sending.ts';
import { draftWay, wayTold } from './sent-way.ts';
import { TAPE_WORD } from '../tape/tape-words.ts';
import { lettersNamed, lettersWanted, meansAll, saysSent, wayInWords } from '../understand/index.ts';
import { goOn, markAll, markSent, refusesDay, sentByThen, sentSince } from './sent-mark.ts';
import { daySent, ofSending, onlyDay, tellsDay } from './sent-day.ts';
import { resultKnown, sentOwn, withdrewBefore } from './sent-own.ts';

/** "I have sent it": the letter is marked and what follows from its date is noted. */
export function letterSent(
  draft: Draft,
  { id: letterId, date, way }: { id: string; date: string; way: string },
): boolean {
  const letter = draft.file.letters.find((l) => l.id === letterId);
  if (letter && refusesDay(draft, [letter], date)) return true;
  if (!markSent(draft, { id: letterId, date, way })) return false;
  tell(draft, 'sentNoted', { date, way: wayTold(draft, way) });
  goOn(draft, letter ? [letter] : []);
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

/** "Jetzt haben sie die Aufnahme doch geschickt": theirs has come, none went out. */
const THEY_SENT = new RegExp(
  `(?<!wir )(?<!\\p{L})(?:haben (?:sie|die)|(?:sie|die|firma) (?:haben|hat)|they (?:\\p{L}+ ){0,3}sent)(?!\\p{L}) (?:\\p{L}+ ){0,4}(?:die|den|das|eine|the) ${TAPE_WORD}(?!\\p{L})`,
  'iu',
);

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
