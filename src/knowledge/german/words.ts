// Normalising German words for matching, with positions that lead back to the words as they were typed.
import { remembered } from '../remembered.ts';

/** Folded text and, for each of its characters, the place in the original; `at` has one entry more (the end). */
export type Folded = { readonly text: string; readonly at: readonly number[]; readonly source: string };

const FOLDS: Readonly<Record<string, string>> = {
  ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', ẞ: 'ss', é: 'e', è: 'e', ê: 'e', á: 'a', à: 'a', ó: 'o', ÿ: 'y', ç: 'c', ñ: 'n',
  '„': '"', '“': '"', '”': '"', '«': '"', '»': '"', '‟': '"', '’': "'", '‘': "'", '‚': "'", '`': "'", '´': "'",
  'i̇': 'i', '٫': ',', '٠': '0', '١': '1', '٢': '2', '٣': '3', '٤': '4', '٥': '5', '٦': '6', '٧': '7', '٨': '8', '٩': '9',
  '–': '-', '—': '-', '‑': '-', '−': '-', '…': '.', '\u00a0': ' ', '\u202f': ' ', '\u2009': ' ', '\t': ' ', '\r': ' ', '\u00ad': '',
}; // prettier-ignore

/**
 * Signs that are neither letters nor digits and need two bytes. One of them in a text would make the engine compile every
 * pattern a second time, for such texts: 15 MB, and the first customer who types one waits for it.
 */
const SYMBOL = /[\u2010-\u2bff\ud800-\udfff]|\u200d|\ufe0e|\ufe0f/;
const LAST_ASCII = '\u007f';

/** The euro sign as the word it is read as, apart from a figure that it touches. */
const euro = (before: string, after: string): string =>
  `${/\w/.test(before) ? ' ' : ''}euro${/\w/.test(after) ? ' ' : ''}`;

/**
 * Lower case, umlauts as ae/oe/ue/ss, typographic quotes and dashes as plain ones, € as euro, pictures as a dot.
 * @param source any text
 * @returns the folded text with a map back to `source`, so that quotes stay verbatim
 */
export const fold = (source: string): Folded =>
  source.length < LINE ? folded(source) : lines(source, () => folded(source));

/** One line of a customer is folded some ten times on the way to its reply; names and single words are not worth keeping. */
const lines = remembered<Folded>(8);
const LINE = 24;

function folded(source: string): Folded {
  const at: number[] = [];
  let text = '';
  /** The blank that stands last, if one does; asking the text itself would copy it each time. */
  let run = '';
  for (let i = 0; i < source.length; i++) {
    const char = source.charAt(i);
    // A combining diaeresis (decomposed umlauts from phones and PDFs) turns the vowel before it into its umlaut.
    if (char === '\u0308' && /[aou]$/.test(text)) {
      text += 'e';
      at.push(i);
      continue;
    }
    const low = char.toLowerCase();
    const plain =
      char === '€'
        ? euro(source.charAt(i - 1), source.charAt(i + 1))
        : (FOLDS[low] ?? (char > LAST_ASCII && SYMBOL.test(char) ? '\u00b7' : low.length === 1 ? low : char));
    // A run of blanks is one; with a new line in it, it is a new line.
    const blank = plain === ' ' || plain === '\n';
    if (blank && run !== '') {
      if (plain === '\n' && run === ' ') text = `${text.slice(0, -1)}${(run = '\n')}`;
      continue;
    }
    if (plain !== '') run = plain.endsWith(' ') ? ' ' : blank ? plain : '';
    text += plain;
    for (let k = 0; k < plain.length; k++) at.push(i);
  }
  at.push(source.length);
  return { text, at, source };
}

/** The words of the original that stand behind `start` to `end` of the folded text. */
export function verbatim(folded: Folded, start: number, end: number): string {
  const from = folded.at[start] ?? folded.source.length;
  const last = folded.at[Math.max(start, end - 1)] ?? folded.source.length;
  return folded.source.slice(from, Math.max(from, last + 1)).trim();
}

/** One pattern of several ways to say a thing, each on a line of its own. */
export const ways = (...patterns: readonly string[]): string => patterns.join('|');

/**
 * A pattern in ordinary German spelling made to match folded text: ä also as a, ß also as s, one blank as a blank or a
 * new line, `_` as a word boundary. Words that an umlaut tells apart ("hatte", "hätte") are written with ae, oe, ue here.
 * @param pattern regular expression source, for instance `nichts? bestätigt`
 * @param flags further flags
 */
export function phrase(pattern: string, flags = 'g'): RegExp {
  let source = '';
  let inClass = false;
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern.charAt(i);
    if (char === '\\') {
      const next = pattern.charAt(++i);
      // A word of a sentence may hold a hyphen or an ampersand: "E-Mail", "1&1". Its length is bounded: linear time.
      const many = next === 'w' && !inClass ? pattern.charAt(i + 1) : '';
      source += next === 'w' && !inClass ? "[\\w&'-]" : char + next;
      if (many === '*' || many === '+') {
        source += many === '*' ? '{0,30}' : '{1,30}';
        i++;
      }
    } else if (inClass) {
      source += char;
      inClass = char !== ']';
    } else if (char === '[') {
      source += char;
      inClass = true;
    } else if (char === ' ') {
      source += '[ \\n]';
    } else {
      source += SPELLINGS[char] ?? char;
    }
  }
  return new RegExp(source, flags);
}

const SPELLINGS: Readonly<Record<string, string>> = {
  ä: '(?:ae|a)',
  ö: '(?:oe|o)',
  ü: '(?:ue|u)',
  ß: '(?:ss|s)',
  _: '\\b',
};

/** A word and its place. */
export type Word = { text: string; start: number; end: number };

/** Runs of letters and digits of an already folded text, with places. */
export function wordsOf(folded: string): Word[] {
  const words: Word[] = [];
  for (const hit of folded.matchAll(/[\p{L}\p{N}]+/gu)) {
    words.push({ text: hit[0], start: hit.index, end: hit.index + hit[0].length });
  }
  return words;
}

/** How many words a text as typed has: what holds no letter and no figure is none. */
export const wordCount = (text: string): number =>
  counts(text, () => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length);

/** How long a line is many ask on the way to its reply. */
const counts = remembered<number>(32);

/** One folded word or name without blanks and punctuation: "1 & 1" -> "1&1", "E.ON" -> "eon". */
export const compact = (name: string): string => fold(name).text.replace(/[^\p{L}\p{N}&+]+/gu, '');

/**
 * Folded text with some of its words put in another spelling; names and compounds keep their parts ("M-net", "E-Mail").
 * @param other the spelling to read a word in, or undefined to leave it
 * @returns the same object where no word changed; places lead back to the words as typed
 */
export function inOtherWords(folded: Folded, other: (word: string) => string | undefined): Folded {
  const at: number[] = [];
  let text = '';
  let done = 0;
  const copy = (from: number, to: number): void => {
    text += folded.text.slice(from, to);
    for (let i = from; i < to; i++) at.push(folded.at[i] ?? 0);
  };
  for (const word of wordsOf(folded.text)) {
    const spelt = other(word.text);
    const beside = folded.text.charAt(word.start - 1) + folded.text.charAt(word.end);
    if (spelt === undefined || beside.includes('-')) continue;
    copy(done, word.start);
    // Every letter points at the word's beginning but the last, which points at its end: quotes hold whole words.
    const from = folded.at[word.start] ?? 0;
    const last = folded.at[word.end - 1] ?? from;
    text += spelt;
    for (let i = 0; i < spelt.length; i++) at.push(i === spelt.length - 1 ? last : from);
    done = word.end;
  }
  if (done === 0) return folded;
  copy(done, folded.text.length);
  at.push(folded.source.length);
  return { text, at, source: folded.source };
}
