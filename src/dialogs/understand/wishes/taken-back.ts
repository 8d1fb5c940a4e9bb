// A wish that only takes back one's own yes: nothing is said of what was wanted before.
import type { Notes } from '../notes.ts';
import type { Reading } from '../reading.ts';
import { compile, has, type Hit } from '../rule.ts';

/** On the phone was somebody else than the holder. */
export const OTHERS: ReadonlySet<string> = new Set(['child', 'spouse', 'parent', 'other']);

/** "Zugesagt. Will das rückgängig machen": a way back from one's own yes says nothing of what was wanted before. */
export function isRegret(notes: Notes, reading: Reading, wish: Hit): boolean {
  const { agreedOnPhone: agreed, personOnPhone: person, misledAbout } = notes.facts;
  if (wish.value === true || agreed !== true || misledAbout !== undefined || OTHERS.has(String(person))) return false;
  const words = reading.text.slice(wish.start, wish.end);
  // Who confirmed it as well may have wanted it; who only said yes and wants out never stood by it.
  if (has(WAY_BACK, words)) return true;
  const behind = reading.text.slice(wish.start, wish.end + ANY_MORE);
  // "Brauch ich nicht mehr": it was needed then.
  if (has(NO_LONGER, behind) && NEEDED.test(words)) return true;
  return notes.facts['textFormApproval'] === true && (has(WAY_OUT, words) || has(NO_LONGER, behind));
}

/** "Ja gesagt, will es jetzt nicht mehr": whoever changes their mind denies nothing of what was wanted on the phone. */
export function isChangeOfMind(notes: Notes, reading: Reading, wish: Hit): boolean {
  const { agreedOnPhone: agreed, personOnPhone: person } = notes.facts;
  if (wish.value === true || agreed !== true || OTHERS.has(String(person))) return false;
  return has(NO_LONGER, reading.text.slice(wish.start, wish.end + ANY_MORE));
}

const NEEDED = /\bbrauch|\bneed\b/;

/** "Will es nicht mehr": it was wanted once, or not. */
const NO_LONGER = compile('_(?:(?:nicht|nich|net|ned) mehr|nimmer|any ?more|no longer)_');

/** So far behind the words that were found. */
const ANY_MORE = 12;
const WAY_OUT = compile('_(?:raus|heraus|out)_');
const WAY_BACK = compile(
  '_(?:rückgängig|zurückgeben|zurückschicken|zurücktreten|widerrufen|stornieren|kündigen|eher nicht|cancel|give (?:it|them) back)_',
);
