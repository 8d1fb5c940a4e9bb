// A paragraph's text as paper wants it: lists apart from sentences.

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
