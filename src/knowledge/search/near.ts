// How near two ways of asking are: the words with their neighbours, small ones too ("wer seid ihr"), and pieces of words for
// spelling, endings and dialect. What many passages share counts little.
import { plain } from './words.ts';

type Vector = ReadonlyMap<string, number>;
type Posting = { way: number; weight: number };

const PIECE = 4;

const wordsOf = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const pairs = (words: readonly string[]): string[] => words.slice(1).map((word, i) => `${words[i]} ${word}`);
function pieces(words: readonly string[]): string[] {
  const found: string[] = [];
  for (const word of words) {
    const whole = `_${word}_`;
    for (let from = 0; from + PIECE <= whole.length; from += 1) found.push(whole.slice(from, from + PIECE));
  }
  return found;
}

/** What a text is made of: words and pairs of words, or pieces of words. */
const KINDS = [(words: readonly string[]) => [...words, ...pairs(words)], pieces] as const;

/** A way of asking for a passage. */
export type Way = { passage: string; text: string };

/** How near a question is to the nearest ways of each passage. */
export type Nearness = {
  /** By words and by pieces of words, each 0 to 1. */
  words: number;
  pieces: number;
};

/**
 * Makes the measure for a set of ways.
 * @returns passage -> how near a question comes to it; a passage with nothing in common is left out
 */
export function nearness(ways: readonly Way[]): (question: string) => ReadonlyMap<string, Nearness> {
  const all = new Set(ways.map(({ passage }) => passage)).size;
  const said = ways.map(({ text }) => wordsOf(text));
  const kinds = KINDS.map((partsOf) => {
    const spread = new Map<string, Set<string>>();
    for (const [way, words] of said.entries())
      for (const part of partsOf(words)) {
        const passages = spread.get(part) ?? new Set<string>();
        passages.add(ways[way]?.passage ?? '');
        spread.set(part, passages);
      }
    const vector = (words: readonly string[]): Vector => {
      const weights = new Map<string, number>();
      for (const part of partsOf(words)) weights.set(part, Math.log(1 + all / (spread.get(part)?.size ?? UNSEEN)));
      const length = Math.hypot(...weights.values());
      return new Map([...weights].map(([part, weight]) => [part, weight / length]));
    };
    const postings = new Map<string, Posting[]>();
    for (const [way, words] of said.entries())
      for (const [part, weight] of vector(words)) {
        const list = postings.get(part) ?? [];
        list.push({ way, weight });
        postings.set(part, list);
      }
    return (words: readonly string[]): Float64Array => {
      const sums = new Float64Array(ways.length);
      for (const [part, weight] of vector(words))
        for (const one of postings.get(part) ?? []) sums[one.way] = (sums[one.way] ?? 0) + weight * one.weight;
      return sums;
    };
  });
  return (question) => {
    const words = wordsOf(question);
    const [byWords = new Float64Array(), byPieces = new Float64Array()] = kinds.map((sumsOf) => sumsOf(words));
    const found = new Map<string, Nearness>();
    for (const [way, { passage }] of ways.entries()) {
      const one = { words: byWords[way] ?? 0, pieces: byPieces[way] ?? 0 };
      if (one.words === 0 && one.pieces === 0) continue;
      const best = found.get(passage);
      if (!best || one.words + one.pieces > best.words + best.pieces) found.set(passage, one);
    }
    return found;
  };
}
/** A part that no way has tells more than one that a single passage has. */
const UNSEEN = 0.5;
