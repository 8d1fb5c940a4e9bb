// A paragraph's text as paper wants it: no-break spaces where German typesetting has them, lists apart from sentences.

const NBSP = '\u00a0';

/** No-break spaces where German typesetting wants them; only on paper, the text keeps plain blanks. */
export function bind(text: string): string {
  return text
    .replaceAll(/(§§?|Art\.|Abs\.|Nr\.|S\.|Buchst\.|Dr\.|Prof\.) (?=[\p{L}\d])/gu, `$1${NBSP}`)
    .replaceAll(/(?<=\b\d{1,2}\.) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)/g, NBSP)
    .replaceAll(/(?<=\d) (?=(?:Euro|€|Tagen?|Monate?n?)\b)/g, NBSP)
    .replaceAll(/\b([zd])\. (?=[BRh]\.)/g, `$1.${NBSP}`);
} // prettier-ignore

/** Sentences (lines the customer typed are divided by "\n"), or a list without its dashes. */
export type Piece = { kind: 'text'; text: string } | { kind: 'list'; items: string[] };

/** Runs of "– " lines become lists, everything else paragraphs. @param set what is done to each line */
export function piecesOf(text: string, set: (line: string) => string): Piece[] {
  const pieces: Piece[] = [];
  for (const line of text.split('\n')) {
    const last = pieces.at(-1);
    if (line.startsWith('– ')) {
      if (last?.kind === 'list') last.items.push(set(line.slice(2)));
      else pieces.push({ kind: 'list', items: [set(line.slice(2))] });
    } else if (last?.kind === 'text') last.text += `\n${set(line)}`;
    else pieces.push({ kind: 'text', text: set(line) });
  }
  return pieces;
}
