// Looks for many patterns in one text: the words of the text tell which of them can stand in it at all, the others never run.
import { forgettable } from '../remembered.ts';
import { EDGE, literalsOf, RUN } from './literals.ts';
import { ROOT, Tree } from './tree.ts';

/** Words seen before are not taken apart again; everyday ones come in every message. */
const WORDS = 20_000;
/** Places for texts that were looked at, for the rules that look into the same words one after the other; a power of two. */
const PLACES = 256;

/** All pieces, with the patterns that each speaks for. */
const tree = new Tree();
/** Patterns by their number; 0 stands for those that say nothing about themselves. */
const numberOfPattern = new WeakMap<RegExp, number>();
let patterns = 0;

/** The patterns that a word speaks for, of those that were known then. */
type Word = { known: number; patterns: Uint16Array };
const words = new Map<string, Word>();

/** A text, the patterns that were known when its words were looked at, and which of them its words speak for. */
type Seen = { text: string | undefined; known: number; possible: Uint8Array };
const seen: Seen[] = Array.from({ length: PLACES }, () => ({ text: undefined, known: 0, possible: new Uint8Array(0) }));

forgettable(() => {
  words.clear();
  for (const place of seen) place.text = undefined;
});

/** The number of a pattern; its pieces enter the tree when it is first looked for. */
function numberOf(pattern: RegExp): number {
  const known = numberOfPattern.get(pattern);
  if (known !== undefined) return known;
  const pieces = literalsOf(pattern);
  const number = pieces ? ++patterns : 0;
  numberOfPattern.set(pattern, number);
  for (const piece of pieces ?? []) tree.add(piece, number);
  return number;
}

const EDGE_CODE = EDGE.charCodeAt(0);

/** The patterns that have a piece in a word. */
function patternsOf(word: string): Uint16Array {
  const before = words.get(word);
  if (before?.known === patterns) return before.patterns;
  const found = new Set<number>();
  const follow = (from: number, at: number): void => {
    let node = from;
    for (let i = at; node !== 0; node = tree.step(node, word.charCodeAt(i++))) {
      tree.collect(node, found);
      if (i < word.length) continue;
      tree.collect(tree.step(node, EDGE_CODE), found);
      return;
    }
  };
  follow(tree.step(ROOT, EDGE_CODE), 0);
  for (let i = 0; i < word.length; i++) follow(tree.step(ROOT, word.charCodeAt(i)), i + 1);
  const made = Uint16Array.from(found);
  if (before !== undefined || words.size < WORDS) words.set(word, { known: patterns, patterns: made });
  return made;
}

/** A text and its clauses must not take each other's place: they are looked into by turns. */
const placeOf = (text: string): number =>
  ((text.length * 37) ^
    (text.charCodeAt(0) * 11) ^
    (text.charCodeAt(text.length >> 1) * 23) ^
    text.charCodeAt(text.length - 2)) &
  (PLACES - 1);

/** Which patterns the words of a text speak for, those up to a number at least: more come to be known while it is read. */
function lookAt(text: string, upTo: number): Seen {
  const here = seen[placeOf(text)];
  if (here === undefined) throw new RangeError('no such place');
  if (here.text === text && upTo <= here.known) return here;
  if (here.possible.length <= patterns) here.possible = new Uint8Array(patterns + FURTHER);
  else here.possible.fill(0);
  here.text = text;
  here.known = patterns;
  const { possible } = here;
  RUN.lastIndex = 0;
  for (let run = RUN.exec(text); run; run = RUN.exec(text)) {
    const speaksFor = patternsOf(run[0]);
    for (let i = 0; i < speaksFor.length; i++) possible[speaksFor[i] ?? 0] = 1;
  }
  return here;
}
/** Room for patterns that come to be known later. */
const FURTHER = 256;

/** Whether a pattern can stand in a text; a wrong yes costs time only. */
function canStand(pattern: RegExp, text: string): boolean {
  const number = numberOf(pattern);
  return number === 0 || lookAt(text, number).possible[number] === 1;
}

/** The numbers of the patterns of a list that is looked for in many texts, and the greatest of them. */
const lists = new WeakMap<readonly unknown[], { numbers: Uint16Array; most: number }>();

/** Those of a list whose patterns can stand in a text; one look for all, as a story asks for hundreds. */
export function standing<T extends { readonly pattern: RegExp }>(list: readonly T[], text: string): T[] {
  let known = lists.get(list);
  if (!known) {
    const numbers = Uint16Array.from(list, ({ pattern }) => numberOf(pattern));
    lists.set(list, (known = { numbers, most: numbers.reduce((a, b) => Math.max(a, b), 0) }));
  }
  const { numbers } = known;
  const { possible } = lookAt(text, known.most);
  const can: T[] = [];
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0;
    const one = list[i];
    if (one !== undefined && (number === 0 || possible[number] === 1)) can.push(one);
  }
  return can;
}

/** The first place where a pattern stands; a search before leaves no trace. */
export function first(pattern: RegExp, text: string): RegExpExecArray | null {
  if (!canStand(pattern, text)) return null;
  pattern.lastIndex = 0;
  return pattern.exec(text);
}

/** Every place where a global pattern stands. */
export function all(pattern: RegExp, text: string): RegExpExecArray[] {
  return canStand(pattern, text) ? everywhere(pattern, text) : [];
}

/** As `matchAll`, without a copy of the pattern for every text. */
function everywhere(pattern: RegExp, text: string): RegExpExecArray[] {
  const hits: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    hits.push(hit);
    if (hit[0] === '')
      pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff && pattern.unicode ? 2 : 1;
  }
  return hits;
}

/** Whether a pattern stands in a text. */
export const has = (pattern: RegExp, text: string): boolean => first(pattern, text) !== null;
