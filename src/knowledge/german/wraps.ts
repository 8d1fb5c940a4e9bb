// New lines that only stand where a line was full, as mail programs and forums leave them: no end of a sentence.

/** Lines as wide as this are wrapped; narrower ones people end themselves, and wider ones are paragraphs. */
const NARROWEST = 44;
const WIDEST = 110;
/** One full line says nothing yet. */
const FULL_LINES = 2;
/** So large a share of the ends must be those of full lines. */
const MOST = 0.6;
/** A list, a speaker or a heading begins a line of its own. */
const OWN_LINE = /^\s*(?:[-–•*>]|\d{1,2}[.)]\s|[^\s:]{1,20}:)/;
/** "am 3." goes on. */
const ENDS_SENTENCE = /(?:(?<!\d)\.|[!?:;])["“”»)]?\s*$/;

/**
 * @param source a text as typed or pasted
 * @returns the same with a blank for each new line at which a sentence goes on; as long as before, so that places stay
 */
export function unwrapped(source: string): string {
  const lines = source.split('\n').map((line) => line.trimEnd());
  const width = Math.max(...lines.map((line) => line.length));
  if (lines.length <= FULL_LINES || width < NARROWEST || width > WIDEST) return source;
  const full: number[] = [];
  let [ends, at] = [0, -1];
  for (const [i, line] of lines.entries()) {
    at = source.indexOf('\n', at + 1);
    const next = lines[i + 1]?.trimStart();
    if (!line || !next || OWN_LINE.test(next)) continue;
    ends += 1;
    // The next word had no room left.
    if (line.length + 1 + next.search(/\s|$/) > width) full.push(at);
  }
  if (full.length < FULL_LINES || full.length < ends * MOST) return source;
  const chars = source.split('');
  for (const place of full) {
    // A sentence may end where its line does.
    if (!ENDS_SENTENCE.test(source.slice(Math.max(0, place - 4), place))) chars[place] = ' ';
  }
  return chars.join('');
}
