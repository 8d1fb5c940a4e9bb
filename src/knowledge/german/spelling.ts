// Heavy typing errors in the words that matter: a word that sounds like one of them is read as it.
import { distance } from 'fastest-levenshtein';
import { fold, type Folded, inOtherWords } from './words.ts';

/** Words that facts hang on; long enough that nothing ordinary sounds like them. */
const KEY_WORDS =
  'telefon telefonisch telefoniert angerufen anruf anrufer abgehoben bestätigt bestätigung auftragsbestätigung zugestimmt zugesagt unterschrieben vertrag verträge handyvertrag stromvertrag verlängert verlängerung tarifwechsel widerruf widerrufen widerrufsbelehrung belehrung kündigung gekündigt rechnung mahnung mahnbescheid inkasso abgebucht lastschrift brief briefe geschickt geschrieben bezahlt bestellt unterschrift schriftlich gespräch paket widersprochen zusammenfassung einverstanden unterlagen versicherung zeitschrift zeitung internet gewinnspiel aufzeichnung aufgezeichnet anbieter mitarbeiter vertreter montag dienstag mittwoch donnerstag freitag samstag sonntag gestern vorgestern letzten letzter januar februar september oktober november dezember vodafone telekom';

/** What a word sounds like: doubled letters, silent h and e, hard and soft sounds count as one. */
export function soundOf(word: string): string {
  return word
    .replace(/ph|v/g, 'f')
    .replace(/ae/g, 'e')
    .replace(/ie/g, 'i')
    .replace(/tz/g, 'z')
    .replace(/ck/g, 'k')
    .replace(/dt|th/g, 't')
    .replace(/(?<=[aeiou])h(?![aeiou])/g, '')
    .replace(/([a-z])\1+/g, '$1')
    .replace(/g$/, 'k')
    .replace(/d$/, 't')
    .replace(/en$/, 'n');
}

/** Names of days and months: one letter left out or two changed about still leave them plain to see. */
const CALENDAR =
  'januar februar april august september oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag';

/** A word with one slip of the finger behind its first letter. */
function slipsOf(word: string): string[] {
  const slips: string[] = [];
  for (let i = 1; i < word.length; i++) {
    slips.push(word.slice(0, i) + word.slice(i + 1));
    slips.push(word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2));
  }
  return slips.filter((slip) => slip !== word);
}
const BY_SLIP: ReadonlyMap<string, string> = new Map(
  CALENDAR.split(' ').flatMap((word) => slipsOf(word).map((slip): [string, string] => [slip, word])),
);

const WORDS = KEY_WORDS.split(' ').map((word) => fold(word).text);
const KNOWN: ReadonlySet<string> = new Set(WORDS);
const BY_SOUND: ReadonlyMap<string, string> = new Map(WORDS.map((word) => [soundOf(word), word]));
const SHORTEST = Math.min(...[...BY_SOUND.keys()].map((sound) => sound.length));

/**
 * The text with misspelt key words put right ("angeruffen", "telefohn", "leztn mitwoch").
 * @param folded any folded text
 * @returns the same object where nothing is misspelt; places lead back to the words as typed
 */
export const respelt = (folded: Folded): Folded =>
  inOtherWords(folded, (word) =>
    word.length < SHORTEST || KNOWN.has(word) ? undefined : (BY_SLIP.get(word) ?? BY_SOUND.get(soundOf(word))),
  );

/** Fewer letters than this may be any word. */
const LEAST_SLIP = 5;
const sorted = (word: string): string => Array.from(word).toSorted().join('');

/** Whether a word is another one with one slip of the finger: a letter lost, doubled, hit beside, or two that changed places. */
export function isSlipOf(typed: string, word: string): boolean {
  if (typed.length < LEAST_SLIP) return false;
  const swapped = typed.length === word.length && sorted(typed) === sorted(word);
  return distance(typed, word) <= (swapped ? 2 : 1);
}
