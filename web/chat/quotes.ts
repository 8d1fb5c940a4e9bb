// Finds the words that prove a fact inside what the customer wrote, and gives each fact its letter.
export type Proof = { key: string; quote: string; at: string };
export type Spoken = { id: string; at: string; text: string };
/** A stretch of a message; `keys` are the facts it proves, none for plain words. */
export type Piece = { text: string; keys: string[] };
export type Proven = { letters: Map<string, string>; pieces: Map<string, Piece[]>; foundIn: Map<string, Spoken> };

/** a … z, then a2 … z2: letters as marginal marks. */
export function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round ? String(round + 1) : '');
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** Where a quote stands as whole words; -1 if nowhere. */
function find(text: string, quote: string): number {
  const hay = text.toLowerCase();
  const needle = quote.toLowerCase();
  if (!needle) return -1;
  // Letters whose lower case is longer would shift the places.
  if (hay.length !== text.length) return text.indexOf(quote);
  for (let at = hay.indexOf(needle); at >= 0; at = hay.indexOf(needle, at + 1)) {
    const opens = isWord(needle[0]) && isWord(hay[at - 1]);
    const closes = isWord(needle.at(-1)) && isWord(hay[at + needle.length]);
    if (!opens && !closes) return at;
  }
  return -1;
}

/**
 * Marks every message with the facts it proves. A quote belongs to the newest message before the fact was noted
 * that holds it; overlapping quotes become one stretch with several letters.
 */
export function prove(spoken: Spoken[], proofs: Proof[]): Proven {
  const spans = new Map<string, { from: number; to: number; key: string }[]>();
  const foundIn = new Map<string, Spoken>();
  for (const proof of proofs) {
    const holders = spoken.filter((line) => find(line.text, proof.quote.trim()) >= 0);
    const line = holders.findLast((one) => one.at <= proof.at) ?? holders[0];
    if (!line) continue;
    const from = find(line.text, proof.quote.trim());
    const list = spans.get(line.id) ?? [];
    list.push({ from, to: from + proof.quote.trim().length, key: proof.key });
    spans.set(line.id, list);
    foundIn.set(proof.key, line);
  }
  const letters = new Map<string, string>();
  const pieces = new Map<string, Piece[]>();
  for (const line of spoken) {
    const merged: { from: number; to: number; keys: string[] }[] = [];
    const ordered = (spans.get(line.id) ?? []).sort((a, b) => a.from - b.from || b.to - a.to);
    for (const span of ordered) {
      letters.set(span.key, letterOf(letters.size));
      const last = merged.at(-1);
      if (last && span.from < last.to) {
        last.to = Math.max(last.to, span.to);
        last.keys.push(span.key);
      } else merged.push({ from: span.from, to: span.to, keys: [span.key] });
    }
    const cut: Piece[] = [];
    let place = 0;
    for (const { from, to, keys } of merged) {
      if (from > place) cut.push({ text: line.text.slice(place, from), keys: [] });
      cut.push({ text: line.text.slice(from, to), keys });
      place = to;
    }
    if (place < line.text.length) cut.push({ text: line.text.slice(place), keys: [] });
    pieces.set(line.id, cut);
  }
  return { letters, pieces, foundIn };
}
