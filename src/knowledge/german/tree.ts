// Pieces of words as a tree whose nodes are numbers in rows: as objects with maps, tens of thousands of them take six times as much memory.

/** More different letters than these are in no pieces. */
const LETTERS = 512;
/** No node and no entry. */
const NONE = 0;
/** The node at which every word begins. */
export const ROOT = 1;
/** The table of steps is made larger before it is fuller than this. */
const FULL = 0.6;

/** Words by their letters, to find every one that stands in a text in one pass. */
export class Tree {
  /** A small number for each letter that stands in a piece. */
  readonly #letters = new Uint16Array(0x1_0000);
  #knownLetters = 0;
  /** Steps from a node by a letter: a table of hashes, with the node each leads to. */
  #steps = new Int32Array(1 << 12);
  #leadsTo = new Int32Array(1 << 12);
  #nodes = ROOT;
  /** What ends at a node: the place of its first entry; each entry is a number and the place of the next. */
  #firstEntry = new Int32Array(1 << 12);
  #entries = new Int32Array(1 << 12);
  #used = 2;

  /** Notes a number for a piece. */
  add(piece: string, number: number): void {
    let node = ROOT;
    for (let i = 0; i < piece.length; i++) node = this.#grow(node, piece.charCodeAt(i));
    this.#entries = roomFor(this.#entries, this.#used + 2);
    this.#entries[this.#used] = number;
    this.#entries[this.#used + 1] = this.#firstEntry[node] ?? NONE;
    this.#firstEntry[node] = this.#used;
    this.#used += 2;
  }

  /** The node behind a letter; 0 where no piece goes on so. */
  step(node: number, letter: number): number {
    const known = this.#letters[letter] ?? NONE;
    return known === NONE ? NONE : (this.#leadsTo[this.#placeOf(node * LETTERS + known)] ?? NONE);
  }

  /** Puts the numbers of the pieces that end at a node into a set. */
  collect(node: number, into: Set<number>): void {
    for (let at = this.#firstEntry[node] ?? NONE; at !== NONE; at = this.#entries[at + 1] ?? NONE)
      into.add(this.#entries[at] ?? NONE);
  }

  #grow(node: number, letter: number): number {
    const known = (this.#letters[letter] ||= ++this.#knownLetters);
    if (known >= LETTERS) throw new RangeError('too many letters');
    const key = node * LETTERS + known;
    const place = this.#placeOf(key);
    const there = this.#leadsTo[place] ?? NONE;
    if (there !== NONE) return there;
    this.#nodes += 1;
    this.#firstEntry = roomFor(this.#firstEntry, this.#nodes + 1);
    this.#steps[place] = key;
    this.#leadsTo[place] = this.#nodes;
    if (this.#nodes > this.#steps.length * FULL) this.#widen();
    return this.#nodes;
  }

  /** Where a step stands in the table, or would stand. */
  #placeOf(key: number): number {
    const last = this.#steps.length - 1;
    let place = (Math.imul(key, 0x9e37_79b1) >>> 8) & last;
    while (this.#steps[place] !== NONE && this.#steps[place] !== key) place = (place + 1) & last;
    return place;
  }

  #widen(): void {
    const [steps, leadsTo] = [this.#steps, this.#leadsTo];
    this.#steps = new Int32Array(steps.length * 2);
    this.#leadsTo = new Int32Array(steps.length * 2);
    for (const [at, key] of steps.entries()) {
      if (key === NONE) continue;
      const place = this.#placeOf(key);
      this.#steps[place] = key;
      this.#leadsTo[place] = leadsTo[at] ?? NONE;
    }
  }
}

function roomFor(row: Int32Array<ArrayBuffer>, size: number): Int32Array<ArrayBuffer> {
  if (size <= row.length) return row;
  const larger = new Int32Array(row.length * 2);
  larger.set(row);
  return larger;
}
