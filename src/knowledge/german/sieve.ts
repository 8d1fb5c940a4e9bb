// Looks for many patterns in one text: one walk over the text tells which of them can stand in it at all, the others never run.
import { BLANKS, EDGE, literalsOf } from './literals.ts';

/** Letters of ASCII are told apart; the others share the classes behind them, which only lets a pattern look in vain. */
const ASCII = 128;
const CLASSES = 192;
const classOf = (code: number): number => (code < ASCII ? code : ASCII + (code & (CLASSES - ASCII - 1)));
const EDGE_CLASS = classOf(EDGE.charCodeAt(0));
const BLANK_CLASS = classOf(BLANKS.charCodeAt(0));
const LINE_BREAK = 10;
/** What `\b` takes for a letter of a word. */
const WORD = Uint8Array.from({ length: CLASSES }, (_, code) =>
  code < ASCII && /\w/.test(String.fromCharCode(code)) ? 1 : 0,
);
/** A clause is looked into by a few patterns, which takes no longer than a walk; a short message by all of them. */
const SHORT = 80;
const FEW = 12;
/** So many texts are remembered, for the rules that look into the same words one after the other. */
const REMEMBERED = 16;

/**
 * The tree of all patterns' strings: which node follows a node by a letter, as a table of hashes with two numbers a place. Most
 * nodes have one follower: a row for every letter would take 25 MB and miss the processor's cache at every step.
 */
let steps = new Int32Array(2 * 2 ** 15);
let taken = 0;
/** For each node the patterns that have a string which ends there. */
const ends: (number[] | undefined)[] = [undefined];
/** In which walk a node's patterns were last noted. */
const noted: number[] = [0];
let walks = 0;
/** Patterns by their number; 0 stands for those that say nothing about themselves. */
const numbers = new WeakMap<RegExp, number>();
let patterns = 0;

type Scan = { text: string; patterns: number; possible: Uint8Array };
const scans: Scan[] = [];
let latest = 0;

/** The number of a pattern; its strings enter the tree when it is first looked for. */
function numberOf(pattern: RegExp): number {
  const known = numbers.get(pattern);
  if (known !== undefined) return known;
  const literals = literalsOf(pattern);
  const number = literals ? ++patterns : 0;
  numbers.set(pattern, number);
  for (const literal of literals ?? []) enter(literal, number);
  return number;
}

/** The place in the table that holds a step, or the free one where it belongs; a step is never 0. */
function placeOf(step: number): number {
  const mask = steps.length / 2 - 1;
  let place = Math.imul(step, 0x9e3779b1) >>> 7;
  for (; ; place += 1) {
    const found = steps[2 * (place & mask)];
    if (found === step || found === 0) return 2 * (place & mask);
  }
}

/** The node that follows by a letter; 0 = none. */
function following(node: number, letter: number): number {
  const place = placeOf(node * CLASSES + letter + 1);
  return steps[place] === 0 ? 0 : (steps[place + 1] ?? 0);
}

function follow(node: number, letter: number): number {
  const known = following(node, letter);
  if (known !== 0) return known;
  if (4 * taken >= steps.length) {
    const before = steps;
    steps = new Int32Array(before.length * 2);
    for (let at = 0; at < before.length; at += 2) {
      const step = before[at] ?? 0;
      if (step !== 0) steps.set([step, before[at + 1] ?? 0], placeOf(step));
    }
  }
  steps.set([node * CLASSES + letter + 1, ends.length], placeOf(node * CLASSES + letter + 1));
  taken += 1;
  ends.push(undefined);
  noted.push(0);
  return ends.length - 1;
}

function enter(literal: string, number: number): void {
  let node = 0;
  for (let i = 0; i < literal.length; i++) node = follow(node, classOf(literal.charCodeAt(i)));
  (ends[node] ??= []).push(number);
}

/** The classes of a text's letters; a run of blanks is one. */
function lettersOf(text: string): Uint8Array {
  const letters = new Uint8Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const letter = code === LINE_BREAK ? BLANK_CLASS : classOf(code);
    if (letter !== BLANK_CLASS || length === 0 || letters[length - 1] !== BLANK_CLASS) letters[length++] = letter;
  }
  return letters.subarray(0, length);
}

/** Notes every string of the tree that begins at a place. */
function walk(letters: Uint8Array, from: number, root: number, possible: Uint8Array): void {
  let node = root;
  for (let at = from; at < letters.length; at++) {
    node = following(node, letters[at] ?? 0);
    if (node === 0) return;
    mark(node, possible);
    const edge = following(node, EDGE_CLASS);
    if (edge !== 0 && WORD[letters[at] ?? 0] !== WORD[letters[at + 1] ?? 0]) mark(edge, possible);
  }
}

function mark(node: number, possible: Uint8Array): void {
  const here = ends[node];
  if (!here || noted[node] === walks) return;
  noted[node] = walks;
  for (const number of here) possible[number] = 1;
}

/** The short text that patterns look into just now, and how many of them have. */
let short = '';
let looks = 0;

/** Which patterns have one of their strings in a text; undefined while so few ask that it is not worth a walk. */
function scanned(text: string): Scan | undefined {
  for (const one of scans) if (one.text === text) return one;
  if (text.length >= SHORT) return scan(text);
  if (text !== short) [short, looks] = [text, 0];
  looks += 1;
  return looks > FEW ? scan(text) : undefined;
}

function scan(text: string): Scan {
  const possible = new Uint8Array(patterns + 1);
  walks++;
  const letters = lettersOf(text);
  for (let i = 0; i < letters.length; i++) {
    walk(letters, i, 0, possible);
    if (WORD[letters[i] ?? 0] !== WORD[letters[i - 1] ?? 0]) walk(letters, i, following(0, EDGE_CLASS), possible);
  }
  const made = { text, patterns, possible };
  scans[latest] = made;
  latest = (latest + 1) % REMEMBERED;
  return made;
}

/** Whether a pattern can stand in a text; a wrong yes costs time only. */
function canStand(pattern: RegExp, text: string): boolean {
  const number = numberOf(pattern);
  const seen = number === 0 ? undefined : scanned(text);
  return !seen || number > seen.patterns || seen.possible[number] === 1;
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
