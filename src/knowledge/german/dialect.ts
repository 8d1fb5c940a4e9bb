// Messages in dialect read like standard German: word for word, with the places in the original kept.
import { DIALECT_ASKS, DIALECT_MARKS, DIALECT_WORDS } from './dialect-words.ts';
import { fold, type Folded, inOtherWords, wordsOf } from './words.ts';

/** Fewer different marks than this are a slip or a quotation. */
const ENOUGH = 5;
const MARKS: ReadonlySet<string> = new Set(DIALECT_MARKS.split(' '));
/** Short ones that neither standard German nor English has. */
const SHORT_ONES: ReadonlySet<string> = new Set('hob hod ick ned koa wui nich koin keene gseit nia gredt'.split(' '));
/** Long ones that are standard words as well. */
const STANDARD_TOO: ReadonlySet<string> = new Set('kuendigt klickt kriegt mienen snacken'.split(' '));
const STANDARD = load(DIALECT_WORDS);
/** Only in a question, and before the others. */
const IN_QUESTIONS = load(DIALECT_ASKS);
/** Words read as the standard ones in every message: marks that are no word anywhere else, and verbs without their last e. */
const EVERYWHERE: ReadonlyMap<string, string> = new Map([
  ...[...STANDARD].filter(([word]) =>
    MARKS.has(word) && word.length >= 4 ? true : word.length >= 6 ? !STANDARD_TOO.has(word) : SHORT_ONES.has(word),
  ),
  ...['unsre', 'unsrer', 'unsrem', 'unsren', 'eure'].map((word): [string, string] => [word, word.replace(/sr/, 'ser')]),
  ...['wollte', 'moechte', 'wuerde', 'haette', 'waere', 'hatte', 'sollte', 'musste', 'konnte', 'dachte'].map(
    (word): [string, string] => [word.slice(0, -1), word],
  ),
]);
/** Cologne and Berlin: "jekommen", "jebracht". */
const WITH_J = /^je(?=[bdfghklmnprstvwz][a-z]{3,}(?:t|en)$)(?!jetzt|jede|jeman)/;

/** The same behind a prefix, where no standard word looks like it: "zujesagt", "anjerufen". */
const WITH_PREFIX = /^(zu|an|auf|ab|ein|durch)je(?=[bdfghklmnprstvwz][a-z]{2,}(?:t|en)$)/;
const withG = (word: string): string | undefined =>
  WITH_PREFIX.test(word) ? word.replace(WITH_PREFIX, '$1ge') : undefined;

function load(rows: readonly string[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const line of rows) {
    const [standard = '', forms = ''] = line.split('=');
    for (const form of forms.split('|')) {
      const key = fold(form).text;
      if (/^[a-z]+$/.test(key) && key !== standard && !words.has(key)) words.set(key, fold(standard).text);
    }
  }
  return words;
}

/** Whether a folded text is written in dialect: several different marks, and they are a good part of the words. */
function isDialect(text: string): boolean {
  const words = wordsOf(text);
  const marks = words.filter((word) => MARKS.has(word.text));
  return new Set(marks.map((word) => word.text)).size >= ENOUGH && marks.length * 12 >= words.length;
}

/**
 * Standard words for dialect ones.
 * @param folded any folded text
 * @param dialect whether it is dialect; a short turn of a call cannot show it alone, its call can
 * @returns the same object unless the text is in dialect or holds an unmistakable word of one; places lead back to the words as typed
 */
export function standardised(folded: Folded, dialect = isDialect(folded.text)): Folded {
  // "G'sagt", "ausg'macht": as long as the standard form, so places stay.
  const spelt = {
    ...folded,
    text: folded.text.replace(/g'(?=[a-z]{2,}(?:t|n)\b)/g, 'ge').replace(/\bo'(?=gruaf[an]\b)/g, 'oo'),
  };
  if (!dialect)
    return inOtherWords(spelt.text === folded.text ? folded : spelt, (word) => EVERYWHERE.get(word) ?? withG(word));
  return inOtherWords(
    spelt,
    (word) =>
      STANDARD.get(word) ?? EVERYWHERE.get(word) ?? (WITH_J.test(word) ? word.replace(/^je/, 'ge') : withG(word)),
  );
}

/** So many different marks make a question spoken: it is short, and nothing is noted from it. */
const ENOUGH_TO_ASK = 2;
/** Whether a question is spoken dialect. */
export const soundsSpoken = (question: string): boolean =>
  new Set(wordsOf(fold(question).text).flatMap(({ text }) => (MARKS.has(text) ? [text] : []))).size >= ENOUGH_TO_ASK;

/** "Zruckbucha", "anrufa", "sagn": the ending of a verb as it is spoken, and "zurück" before it. */
const spokenVerb = (word: string): string | undefined => {
  const whole = word.replace(/^(?:zruck|zrugg|zerueck)(?=[a-z])/, 'zurueck');
  const ended =
    /[a-z]{3}[bcdfghklmnprstvwz]a$/.test(whole) && !NAMES_IN_A.has(word)
      ? `${whole.slice(0, -1)}en`
      : /[a-z]{2}[bdfgkprstvwz]n$|[a-z](?:ch|sch)n$/.test(whole)
        ? `${whole.slice(0, -1)}en`
        : whole;
  return ended === word ? undefined : ended;
};

const NAMES_IN_A: ReadonlySet<string> = new Set('schufa firma thema mama kamera karma prisma villa'.split(' '));

/** A question as it is spoken ("ko i des no widerrufn"), in standard words. @param question as typed */
export const spokenQuestion = (question: string): string =>
  inOtherWords(fold(question), (word) => IN_QUESTIONS.get(word) ?? STANDARD.get(word) ?? spokenVerb(word)).text;
