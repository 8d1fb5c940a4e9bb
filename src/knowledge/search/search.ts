// Finds the passages that answer a question: the ways of asking that are kept with each passage, then its text.
import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import { ARTICLES } from '../articles/index.ts';
import { DECISIVE } from './concepts.ts';
import { FURTHER_LANGS, FURTHER_WORDS, type FurtherLang } from './further-words.ts';
import { conceptTerms, hasConcept, plain, tokens, type Token } from './words.ts';

export type Hit = {
  /** Id of the passage. */
  id: string;
  /** How well it fits, for comparing hits of one question. */
  score: number;
  /** Share of the question's weight that the passage knows, 0 to 1; words of its text count half. */
  coverage: number;
};
export type Found = {
  hits: Hit[];
  /** What the question is made of, as the search counts it. */
  terms: string[];
};

type Doc = { id: string; passage: string; terms: string };
/** Everyday words of every question weigh less. */
const PLAIN_WEIGHT = 0.6;
const DECISIVE_WEIGHT = 1.4;
/** A way of asking about something that the question does not name. */
const BESIDE = 0.6;
const LITTLE = new Set(['=telefon', '=vertrag', '=tage', '=zahlen', '=bekommen', '=gultig', '=ja']);
const options = {
  fields: ['terms'],
  storeFields: ['passage'],
  tokenize: (text: string) => text.split(' '),
  processTerm: (term: string) => term,
  searchOptions: {
    boostTerm: (term: string) => (LITTLE.has(term) ? PLAIN_WEIGHT : DECISIVE.has(term) ? DECISIVE_WEIGHT : 1),
  },
};
const asks = new MiniSearch<Doc>(options);
const bodies = new MiniSearch<Doc>(options);
/** Terms of each way of asking. */
const ways = new Map<string, Set<string>>();
/** Terms of each passage: of the ways of asking, and of its text. */
const asked = new Map<string, Set<string>>();
const told = new Map<string, Set<string>>();
/** Spellings that stand in the articles, for repairing typing errors. */
const known = new Set<string>();
/** In how many passages a term stands. */
const spread = new Map<string, number>();
const weights = new Map<string, number>();
/** The weight of each way of asking, and whether it is about something decisive. */
const totals = new Map<string, number>();
const decisive = new Map<string, string[]>();

const joined = (found: readonly Token[]): string => found.flatMap(({ terms }) => terms).join(' ');

/** The terms of a text as one line, noted in `into`. */
function note(text: string, into: Set<string>): string {
  const found = tokens(text);
  for (const { word, terms } of found) {
    known.add(word);
    for (const term of terms) into.add(term);
  }
  return joined(found);
}

/** Puts every passage into the indexes when a first question is asked. */
function fill(): void {
  if (asked.size > 0) return;
  for (const { passages } of ARTICLES) {
    for (const { id, de, en } of passages) {
      const inAsks = new Set<string>();
      const inText = new Set<string>();
      const said = [de.title, ...de.asks, en.title, ...en.asks];
      for (const [index, text] of said.entries()) {
        const way = `${id}/${index}`;
        const own = new Set<string>();
        asks.add({ id: way, passage: id, terms: note(text, own) });
        ways.set(way, own);
        for (const term of own) inAsks.add(term);
      }
      const body = [de.answer, ...de.points, en.answer, ...en.points].join(' ');
      bodies.add({ id, passage: id, terms: note(body, inText) });
      asked.set(id, inAsks);
      told.set(id, inText);
      for (const term of inAsks.union(inText)) spread.set(term, (spread.get(term) ?? 0) + 1);
    }
  }
  for (const [term, passages] of spread) weights.set(term, weightOf(passages));
  for (const [way, terms] of ways) {
    totals.set(way, total(terms));
    decisive.set(
      way,
      [...terms].filter((term) => DECISIVE.has(term)),
    );
  }
}

const SHORT = 5;
const LONG = 10;

/** A word that no article knows, brought to the nearest that one does; short words are left alone. */
function repair(word: string): string {
  if (known.has(word) || word.length < SHORT || hasConcept(word)) return word;
  let best = word;
  let least = word.length < LONG ? 2 : 3;
  for (const other of known) {
    if (Math.abs(other.length - word.length) >= least || other.length < SHORT || other[0] !== word[0]) continue;
    const off = distance(word, other);
    if (off < least) [best, least] = [other, off];
  }
  return best;
}

function weightOf(passages: number): number {
  return Math.log(1 + asked.size / passages);
}
const UNKNOWN_SPREAD = 0.5;
/** A term that no article has tells more than one that stands in a single passage. */
const weight = (term: string): number => weights.get(term) ?? weightOf(UNKNOWN_SPREAD);
function total(terms: Iterable<string>): number {
  let sum = 0;
  for (const term of terms) sum += weight(term);
  return sum;
}
const SAME_SHARE = 0.5;
const BODY_SHARE = 0.3;
const TEXT_COVERS = 0.5;
const COVER_SHARE = 0.8;

/**
 * The passages for a question, the best first.
 * @param lang the question's language; in the five further ones key words stand for the topics
 */
export function search(question: string, lang: string = 'de'): Found {
  fill();
  const found = isFurther(lang) ? further(question, lang) : tokens(question, repair);
  const query = joined(found);
  if (query === '') return { hits: [], terms: [] };
  const shares = found.map((token) => Math.max(...token.terms.map(weight)));
  const whole = shares.reduce((sum, one) => sum + one, 0);
  const inAsks = new Map<string, number>();
  const terms = new Set(found.flatMap((token) => token.terms));
  const all = total(terms);
  for (const { id, passage, score } of asks.search(query)) {
    const way = String(id);
    const beside = decisive.get(way)?.some((term) => !terms.has(term)) ? BESIDE : 1;
    // How much the question and the way of asking have in common, by weight, 0 to 1.
    const same = (2 * total(terms.intersection(ways.get(way) ?? new Set()))) / (all + (totals.get(way) ?? 0));
    const of = String(passage);
    inAsks.set(of, Math.max(inAsks.get(of) ?? 0, score * beside * (1 - SAME_SHARE + SAME_SHARE * same)));
  }
  const inText = new Map(bodies.search(query).map(({ passage, score }) => [String(passage), score]));
  const share = (id: string, { terms }: Token): number =>
    terms.some((term) => asked.get(id)?.has(term))
      ? 1
      : terms.some((term) => told.get(id)?.has(term))
        ? TEXT_COVERS
        : 0;
  const hits = [...new Set([...inAsks.keys(), ...inText.keys()])].map((id) => {
    const coverage = found.reduce((sum, token, i) => sum + share(id, token) * (shares[i] ?? 0), 0) / whole;
    const fit = (inAsks.get(id) ?? 0) + BODY_SHARE * (inText.get(id) ?? 0);
    return { id, score: fit * (1 - COVER_SHARE + COVER_SHARE * coverage), coverage };
  });
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { hits, terms: [...terms] };
}

const isFurther = (lang: string): lang is FurtherLang => (FURTHER_LANGS as readonly string[]).includes(lang);

/** Key words of a further language as concepts; other words count for nothing. */
function further(question: string, lang: FurtherLang): Token[] {
  const found: Token[] = [];
  let rest = plain(question);
  for (const [say, words] of FURTHER_WORDS[lang]) {
    rest = rest.replace(new RegExp(say, 'gu'), (word) => {
      found.push({ word, terms: conceptTerms(words) });
      return ' ';
    });
  }
  return found;
}

/** Whether a passage speaks of a term, in its questions or its text. */
export function covers(id: string, term: string): boolean {
  fill();
  return asked.get(id)?.has(term) === true || told.get(id)?.has(term) === true;
}
