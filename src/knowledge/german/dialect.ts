// Messages in dialect read like standard German: word for word, with the places in the original kept.
import { DIALECT_MARKS, DIALECT_WORDS } from './dialect-words.ts';
import { fold, type Folded, inOtherWords, wordsOf } from './words.ts';

/** Fewer different marks than this are a slip or a quotation. */
const ENOUGH = 5;
const MARKS: ReadonlySet<string> = new Set(DIALECT_MARKS.split(' '));
const STANDARD = load();
/** Cologne and Berlin: "jekommen", "jebracht". */
const WITH_J = /^je(?=[bdfghklmnprstvwz][a-z]{3,}(?:t|en)$)(?!jetzt|jede|jeman)/;

function load(): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of DIALECT_WORDS) {
    const [standard = '', forms = ''] = line.split('=');
    for (const form of forms.split('|')) {
      const key = fold(form).text;
      if (/^[a-z]+$/.test(key) && key !== standard && !words.has(key)) words.set(key, fold(standard).text);
    }
  }
  return words;
}

/** Whether a folded text is written in dialect: several different marks, and they are a good part of the words. */
export function isDialect(text: string): boolean {
  const words = wordsOf(text);
  const marks = words.filter((word) => MARKS.has(word.text));
  return new Set(marks.map((word) => word.text)).size >= ENOUGH && marks.length * 12 >= words.length;
}

/**
 * Standard words for dialect ones.
 * @param folded any folded text
 * @param dialect whether it is dialect; a short turn of a call cannot show it alone, its call can
 * @returns the same object unless the text is in dialect; places lead back to the words as typed
 */
export function standardised(folded: Folded, dialect = isDialect(folded.text)): Folded {
  if (!dialect) return folded;
  return inOtherWords(
    folded,
    (word) => STANDARD.get(word) ?? (WITH_J.test(word) ? word.replace(/^je/, 'ge') : undefined),
  );
}
