// Finds the words that prove a fact inside what the customer wrote, and gives each fact its letter.

/** A fact with the words that prove it, and when they were said. */
export type Proof = { key: string; quote: string; at: string };
/** A message of the customer. */
export type Spoken = { id: string; at: string; text: string };
/** A stretch of a message; `marked` = it proves something, `keys` are the facts whose words end with it. */
export type Piece = { text: string; marked: boolean; keys: string[] };
/** The letters of the facts, the messages cut at their proofs, and where each was found. */
export type Proven = { letters: Map<string, string>; pieces: Map<string, Piece[]>; foundIn: Map<string, Spoken> };

/** Things about facts in the order of their letters, so that the list reads like the margin; those without one come last. */
export function inOrder<T extends { key: string }>(things: T[], { letters }: Proven): T[] {
  const order = [...letters.keys()];
  const place = ({ key }: T): number => (letters.has(key) ? order.indexOf(key) : order.length);
  return [...things].sort((a, b) => place(a) - place(b));
}

/** Whether what a line of the talk shows of a fact is what the case holds now: an older value has no words that prove it. */
export function stillStands(
  { key, value }: { key: string; value: string },
  facts: Record<string, { shown?: string } | undefined> | undefined,
): boolean {
  const now = facts?.[key]?.shown;
  return now === undefined || now === value;
}

/** a … z, then a2 … z2: letters as marginal marks. */
export function letterOf(index: number): string {
  const round = Math.floor(index / 26);
  return String.fromCharCode(97 + (index % 26)) + (round ? String(round + 1) : '');
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);

/** A quote of this length is the right one also where it ends within a word. */
const LONG_ENOUGH = 8;

/** Where a quote stands, short ones as whole words only; -1 if nowhere. */
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
  return needle.length >= LONG_ENOUGH ? hay.indexOf(needle) : -1;
}

/**
 * Marks every message with the facts it proves. A quote belongs to the newest message before the fact was noted
 * that holds it. Quotes may lie in or over each other: each letter stands where its quote ends, in their order.
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
    const there = (spans.get(line.id) ?? []).sort((a, b) => a.to - b.to || b.from - a.from);
    for (const span of there) letters.set(span.key, letterOf(letters.size));
    const cuts = [...new Set([0, line.text.length, ...there.flatMap(({ from, to }) => [from, to])])].sort(
      (a, b) => a - b,
    );
    pieces.set(
      line.id,
      cuts.slice(1).map((to, index) => {
        const from = cuts[index] ?? 0;
        return {
          text: line.text.slice(from, to),
          marked: there.some((span) => span.from <= from && span.to >= to),
          keys: there.filter((span) => span.to === to).map((span) => span.key),
        };
      }),
    );
  }
  return { letters, pieces, foundIn };
}
