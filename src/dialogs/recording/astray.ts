// An answer that begins like a yes and goes off to something that nobody had spoken of: "Ja, das Paket nimmt die Nachbarin."
import { clauses, sentences } from '../../knowledge/german/clauses.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import { wordsOf } from '../../knowledge/german/words.ts';
import { stemOf } from './echo.ts';
import type { Line } from './lines.ts';
import { PLAIN_WORDS } from './phrases/plain.ts';

/** From here on a word says something. */
const A_WORD = 4;
/** A word of one's own can be anything; two are a matter of one's own. */
const OF_ITS_OWN = 2;

/** The stems of all that an agent has said, gathered turn by turn. */
export class Heard {
  readonly stems: Set<string> = new Set();
  add(line: Line): void {
    for (const word of wordsOf(line.folded)) this.stems.add(stemOf(word.text));
  }
}

/** The words of a clause that neither the agent said nor an answer is made of. */
function ownWords(part: string, { stems }: Heard): string[] {
  return wordsOf(part)
    .map((word) => word.text)
    .filter(
      (word) =>
        /^[a-z]+$/.test(word) &&
        word.length >= A_WORD &&
        !PLAIN_WORDS.has(word) &&
        numberOf(word) === undefined &&
        !stems.has(stemOf(word)),
    );
}

const HEARS_BADLY =
  /\bwie bitte\b|\b(?:hoere?|verstehe?) (?:ich )?(?:sie|dich|nichts|so|das) (?:\w+ ){0,2}(?:schlecht|nicht|kaum)\b|\bwas (?:haben|hatten) sie (?:eben |gerade |da )?gesagt\b|\b(?:can.t|cannot|can hardly) hear\b/;
/** How often somebody may miss the point before a mere yes says nothing any more. */
export const MISSES = 3;

/** The answer shows that the question did not arrive. */
export const missesPoint = (said: string, heard: Heard): boolean =>
  HEARS_BADLY.test(said) || mishears(said, heard) || (/^\W*ja\b/.test(said) && goesAstray(said, heard, () => false));

/** "Die Auszeichnung? Ja, die hängt im Flur.": asked back with a word that nobody had said. */
export function mishears(said: string, heard: Heard): boolean {
  const first = sentences(said)[0];
  const part = first === undefined ? '' : said.slice(first.start, first.end);
  if (!part.endsWith('?') || part.split(' ').length > 3) return false;
  return ownWords(part, heard).length > 0;
}

/**
 * @param said folded words of the customer
 * @param heard what the agent said so far
 * @param stands whether a clause says the yes again, which then counts whatever else is told; `own` words of it were heard from nobody
 */
export function goesAstray(said: string, heard: Heard, stands: (part: string, own: number) => boolean): boolean {
  const parts = sentences(said).flatMap((s) => clauses(said, s).map((c) => said.slice(c.start, c.end)));
  if (parts.some((part) => stands(part, ownWords(part, heard).length))) return false;
  const own = parts.flatMap((part) => ownWords(part, heard)).length;
  // What once was answers nothing that is asked now.
  return own + (own > 0 && /\b(?:frueher|damals)\b/.test(said) ? 1 : 0) >= OF_ITS_OWN;
}
