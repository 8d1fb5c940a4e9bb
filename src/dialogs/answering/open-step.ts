// What was typed under a question of the conversation itself: the summary, which letter, how and when it was sent.
import type { OpenQuestion } from '../../case/file.ts';
import { findCompanies } from '../../knowledge/companies.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import { fold, wordCount } from '../../knowledge/german/words.ts';
import { aboutOf } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { readOnce } from '../hearing/reading.ts';
import { QUESTION_WORDS, STORY_WORDS } from '../hearing/story.ts';
import { recallsCall } from '../hearing/take-facts.ts';
import { askAgain } from '../interview.ts';
import { knownOf } from '../ledger.ts';
import { offeredIn } from '../paper/options.ts';
import { sentInWords } from '../sending/sent.ts';
import { daySentInWords } from '../sending/sent-day.ts';
import { agrees, lettersNamed, lettersWanted, saysNo } from '../understand/index.ts';
import { take } from './answer.ts';
import { answerValue } from './answering.ts';
import type { Typed } from './typed.ts';

/** The summary, which letter, how it was sent: questions of the conversation itself. */
export function answersStep(typed: Typed): boolean {
  const { draft, open, question, text } = typed;
  const own = OWN_WAYS[open.fact]?.(typed);
  if (own !== undefined) return own;
  // "Nein moment, das war Anfang September": no to nothing, a day is put right.
  const dated =
    open.fact === 'letter' && wordCount(text) > QUESTION_WORDS && findDates(text, { today: draft.today }).length > 0;
  if (dated || wordCount(text) >= STORY_WORDS * 2) return false;
  const read = answerValue(draft, open, question, text);
  // "Weiß nicht mehr genau, Dienstag oder Mittwoch" leaves the summary open: the days are what is to be noted.
  if (read.found && read.value === 'unknown' && open.fact === 'confirm' && wordCount(text) > QUESTION_WORDS)
    return false;
  if (read.found && !read.problem) return take(draft, open, asChoice(open, read.value)) === 'taken';
  return open.fact === 'letter' && agreesToLetters(typed);
}

/** What these questions take before their choices are read; undefined where the choices are to be tried. */
const OWN_WAYS: Readonly<Record<string, (typed: Typed) => boolean | undefined>> = {
  sent: sentOrNot,
  letter: letterByName,
  confirm: deniesSummary,
};

function sentOrNot({ draft, open, text }: Typed): boolean | undefined {
  const sent = sentInWords(draft, text);
  if (sent) return take(draft, open, sent) === 'taken';
  return saysNo(text) ? take(draft, open, 'none') === 'taken' : undefined;
}

function letterByName({ draft, open, text }: Typed): boolean | undefined {
  const wanted = lettersWanted(firmNamed(draft, open, text), offeredIn(aboutOf(draft, open, false)));
  if (wanted) return take(draft, open, wanted) === 'taken';
  if (saysLetterThere(draft, open, text)) return true;
  if (!OTHER_ALONE.test(text.trim())) return undefined;
  askAgain(draft, 'notUnderstoodChoose');
  return true;
}

/**
 * "Doch, im Sommer rief eine Frau an", at a summary that says nobody did: no yes to it. "Doch, ich hab was angeklickt", at one that
 * says no, and "doch, die Zusammenfassung war dabei", at one that says nothing: something is told, and nothing is agreed with.
 */
function deniesSummary({ draft, text }: Typed): false | undefined {
  const reading = readOnce(draft, text);
  const gainsays = DID_AFTER_ALL.test(text) || (AFTER_ALL.test(text) && Object.keys(reading.facts).length > 0);
  return recallsCall(draft, reading, text) || gainsays ? false : undefined;
}

/** "Ja" to the letters means the one that leads, "nein" none. */
function agreesToLetters({ draft, open, question, text }: Typed): boolean {
  const yes = answerValue(draft, open, { ...question, type: 'boolean', choices: [] }, text);
  if (yes.found && typeof yes.value === 'boolean')
    return take(draft, open, yes.value ? question.choices?.[0]?.value : 'none') === 'taken';
  // "Passt" agrees, and names none.
  if (agrees(text) !== true && !ANY_LETTER.test(text.trim())) return false;
  askAgain(draft, 'letterFirst');
  return true;
}

/** Not wanting one means none for now; so does not knowing which more. */
const asChoice = (open: OpenQuestion, value: unknown): unknown =>
  open.fact === 'letter' && (value === false || (value === 'unknown' && open.about !== undefined)) ? 'none' : value;

/** "Egal welchen". */
const ANY_LETTER =
  /^(?:(?:das |es )?(?:ist |is )?(?:mir |uns )?)?(?:egal|wurscht|gleich|egal was|any|whichever)(?: welche[nrs]?| one)?[.! ]*$/iu;
/** Something was done "after all": behind it stands a fact, and no yes. */
const DID_AFTER_ALL =
  /^\W*(?:doch|nein doch),? (?:(?:ich|wir) (?:hab|habe|haben)|(?:hab|habe|haben) (?:ich|wir))(?!\p{L})/iu;
const AFTER_ALL = /^\W*(?:doch|nein doch),? (?:\p{L}+ ){2}/iu;
/** "Den anderen auch", where several are left. */
const OTHER_ALONE =
  /^(?:und |ja |dann |bitte )*(?:den|das|the) (?:anderen?|andern|other(?: one)?)(?: brief| letter)?(?: (?:auch|noch|bitte|too|please))*[.! ]*$/iu;

/** "Und den an die Telekom?": a letter is asked for, and no company put right. */
export function answersLetterTo({ text, ...typed }: Typed): boolean {
  if (!answersStep({ ...typed, text: text.replace(/[?\s]+$/, '') })) askAgain(typed.draft, 'notUnderstoodChoose');
  return true;
}

/** "Bitte auch noch einen Brief an die Bank": whether a letter to somebody is all the line asks for. */
export const asksLetterTo = (text: string): boolean => LETTER_TO.test(text);
/** The whole line, so that a letter told of in a story orders none. */
const LETTER_TO =
  /^(?:(?:und|ja|bitte|dann|noch|auch|and) )*(?:den|einen|ein|der|das|one|the one)(?: brief| schreiben| letter)?(?: auch| noch)? (?:an|to) (?:die |den |das |the )?[\p{L}\d&.+ -]{2,40}?(?: (?:auch|noch|bitte|dazu|too|please))*[?.! ]*$/iu;

/** "Den an o2 auch": the company of the case by its name. */
function firmNamed({ file }: Draft, { matter }: OpenQuestion, text: string): string {
  const provider = knownOf(file, matter, 'provider')?.value;
  const hit = findCompanies(text).find(({ company }) => company.name === provider);
  return hit ? text.replace(hit.quote, 'die firma') : text;
}

/** "Den an die Bank auch", and it lies there already. */
function saysLetterThere(draft: Draft, { matter }: OpenQuestion, text: string): boolean {
  const made = draft.file.letters.filter((letter) => letter.matter === matter);
  // "Widerrufen habe ich schon am 26.": more than a letter's name tells something.
  if (lettersNamed(fold(text).text).length === 0 || lettersWanted(text, made) === undefined) return false;
  askAgain(draft, 'letterThere');
  return true;
}

/** The day on which a letter went out, however it is put: "nein, am 2.12." */
export function answersDaySent({ draft, open, question, text }: Typed): boolean {
  const said = wordCount(text) <= STORY_WORDS ? daySentInWords(draft, text) : undefined;
  if (said) {
    const [ids = ''] = (open.about ?? '').split(' ', 1);
    return take(draft, said.way ? { ...open, about: `${ids} ${said.way}` } : open, said.day) === 'taken';
  }
  // "Was passiert, wenn ich das Datum nicht weiß?" tells nothing.
  if (text.endsWith('?')) return false;
  const read = answerValue(draft, open, { ...question, type: 'boolean', choices: [] }, text);
  return read.found && read.value === 'unknown' && take(draft, open, 'unknown') === 'taken';
}
