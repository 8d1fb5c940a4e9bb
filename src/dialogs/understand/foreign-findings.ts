// What is found in the five further languages: the first word on each fact, quoted as whole words.
import type { FactKey } from '../../knowledge/facts.ts';
import type { Place } from './place.ts';

/** A fact and the place of the words that say it. */
export type Found = { fact: FactKey; value: unknown; start: number; end: number };

const LETTER = /\p{L}/u;

/** What a pattern found by a stem is quoted as the words it stands in. */
function wholeWords(text: string, from: number, to: number): Place {
  let [start, end] = [from, to];
  const inWord = (at: number): boolean => LETTER.test(text.charAt(at - 1)) && LETTER.test(text.charAt(at));
  while (inWord(start)) start -= 1;
  while (inWord(end)) end += 1;
  return { start, end };
}

/** What was found so far: the first word on each fact counts. */
export class Findings {
  readonly all: Found[] = [];
  readonly #known = new Set<FactKey>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Takes a fact with the words at a place as its proof. */
  add(fact: FactKey, value: unknown, { start, end }: Place): void {
    if (this.#known.has(fact)) return;
    this.#known.add(fact);
    this.all.push({ fact, value, ...wholeWords(this.#text, start, end) });
  }

  /** The fact is settled without a word for it. */
  settle(fact: FactKey): void {
    this.#known.add(fact);
  }

  /** It was found or settled. */
  knows(fact: FactKey): boolean {
    return this.#known.has(fact);
  }

  /** What was found of a fact. */
  of(fact: FactKey): Found | undefined {
    return this.all.find((one) => one.fact === fact);
  }
}
