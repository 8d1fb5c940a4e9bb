// What every answer of a company has in common: it is no doing of the customer's own, it has a day, and letters that it is to.
import { factsOf, type MadeLetter } from '../../case/file.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import { wordCount, ways } from '../../knowledge/german/words.ts';
import type { Draft } from '../draft.ts';
import { isDayOfMatter } from '../understand/index.ts';

/** The customer's own doing, a plan, a question, other people's words. */
const NOT_THEIR_REPLY = new RegExp(
  ways(
    String.raw`\?`,
    String.raw`(?<!\p{L})(?:${ways(
      'ich (?:habe?|hab|will|möchte|(?:muss|müsse|soll|' +
        String.raw`solle)(?! (?:\p{L}+ ){0,4}(?:be)?zahlen)|werde|brauche?|warte)`,
      'bestimmt|wahrscheinlich|wohl|hab ich|habe ich|wenn|falls|ob|soll ich|kann ich',
      'i (?:have|want|will|should)',
      String.raw`if|anwalt|verbraucherzentrale|freund\p{L}*|nachbar\p{L}*`,
    )})(?!\p{L})`,
  ),
  'iu',
);
/** Longer words tell a story, in which much else is said. */
const WORDS = 30;
/** Whether the words are short enough to be about one answer. */
export const isShort = (text: string): boolean => wordCount(text) <= WORDS;
/** Whether the words can tell an answer of theirs. */
export const mayBeTheirs = (text: string): boolean => isShort(text) && !NOT_THEIR_REPLY.test(text);

/** The day on which they answered; that of a letter or a call which the answer is about is none, nor one before any letter went out. */
export function dayOfReply({ today, file }: Draft, text: string): string | undefined {
  const day = findDates(text, { today }).find(
    (hit) => hit.exact && !hit.problem && !isDayOfMatter(text, hit) && !WENT_OUT.test(text.slice(hit.end)),
  )?.from;
  const { callDate } = factsOf(file, file.active);
  const sent = file.letters.flatMap((one) => (one.matter === file.active && one.sent ? [one.sent.date] : [])).sort()[0];
  const from = sent ?? (typeof callDate === 'string' ? callDate : '');
  return day !== undefined && day <= today && day >= from ? day : undefined;
}

/** "Am 2.12. abgeschickt und am 4.12. kam die Antwort": behind a day on which a letter went out. */
const WENT_OUT =
  /^[ ,]*(?:(?:den|meinen?|brief|widerruf|per|mit|als|der|post|fax|mail|\p{L}*einschreiben|habe?|hab|ich) )*(?:(?:ab|los|weg|raus|ver)?(?:ge)?(?:schickt|sandt|sendet)|aufgegeben|eingeworfen|gefaxt|sent|posted)(?!\p{L})/iu;

/** Marks the letters that an answer is to: the request for the recording, or what was written about the contract. */
export function answered(draft: Draft, access: boolean): void {
  const { active, letters } = draft.file;
  const isOut = ({ matter, letter, state, copyTo }: MadeLetter): boolean =>
    matter === active && state === 'sent' && copyTo === undefined && letter.startsWith('recording') === access;
  draft.file = {
    ...draft.file,
    letters: letters.map((one) => (isOut(one) ? { ...one, state: 'answered' } : one)),
  };
}
