// Finds the passages that answer a question: the ways of asking that are kept with each passage, then its text.
import { distance } from 'fastest-levenshtein';
import MiniSearch from 'minisearch';
import { ARTICLES } from '../articles/index.ts';
import { DECISIVE, STOP_WORDS } from './concepts.ts';
import { FURTHER_LANGS, FURTHER_WORDS, type FurtherLang } from './further-words.ts';
import { LIGHT_WORDS } from './light.ts';
import { nearness, type Nearness, type Way } from './near.ts';
import { waysOf } from './ways/index.ts';
import { conceptTerms, hasConcept, plain, tokens, type Token } from './words.ts';

export type Hit = {
  /** Id of the passage. */
  id: string;
  /** How well it fits, for comparing hits of one question. */
  score: number;
  /** Share of the question's weight that the passage knows, 0 to 1; words of its text count half. */
  coverage: number;
  /** How near the question comes to one of the ways of asking for it, word by word, 0 to 1. */
  near: number;
};
export type Found = {
  hits: Hit[];
  /** What the question is made of, as the search counts it. */
  terms: string[];
  /** Words of the question that no article and no way of asking has, everyday words left aside. */
  foreign: string[];
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

/** How near a question comes to the ways of asking for each passage. */
let near: ReturnType<typeof nearness> = () => NOTHING;
const NOTHING: ReadonlyMap<string, Nearness> = new Map();

/** Puts every passage into the indexes when a first question is asked. */
function fill(): void {
  if (asked.size > 0) return;
  const said: Way[] = [];
  for (const { passages } of ARTICLES) {
    for (const { id, de, en } of passages) {
      const inAsks = new Set<string>();
      const inText = new Set<string>();
      const texts = [de.title, ...de.asks, en.title, ...en.asks, ...waysOf(id)];
      for (const [index, text] of texts.entries()) {
        said.push({ passage: id, text });
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
  near = nearness(said);
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
/** An everyday word that no concept knows. */
const isLight = ({ word, terms }: Token): boolean =>
  terms.every((term) => !term.startsWith('=')) && (/^\d+$/.test(word) || LIGHT_WORDS.has(word) || isRunOn(word));
/** "Solls", "wars", "hätts": an everyday word with an "es" that ran on. */
const isRunOn = (word: string): boolean =>
  word.endsWith('s') && (LIGHT_WORDS.has(word.slice(0, -1)) || STOP_WORDS.has(word.slice(0, -1)));
const LIGHT = 0.15;
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
  const shares = found.map((token) => Math.max(...token.terms.map(weight)) * (isLight(token) ? LIGHT : 1));
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
  const beside = isFurther(lang) ? NOTHING : near(question);
  const fits = [...new Set([...inAsks.keys(), ...inText.keys(), ...beside.keys()])].map((id) => {
    const coverage = found.reduce((sum, token, i) => sum + share(id, token) * (shares[i] ?? 0), 0) / (whole || 1);
    const fit = (inAsks.get(id) ?? 0) + BODY_SHARE * (inText.get(id) ?? 0);
    return { id, fit: fit * (1 - COVER_SHARE + COVER_SHARE * coverage), coverage };
  });
  const most = Math.max(...fits.map(({ fit }) => fit)) || 1;
  const hits = fits.map(({ id, fit, coverage }) => {
    const { words = 0, pieces = 0 } = beside.get(id) ?? {};
    return {
      id,
      score: fit / most + words + pieces - MISSED * missed(id, terms),
      coverage,
      near: (words + pieces) / 2,
    };
  });
  hits.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const foreign = found.filter((token) => !isLight(token) && token.terms.every((term) => !spread.has(term)));
  return { hits, terms: [...terms], foreign: foreign.map(({ word }) => word) };
}

/** What a question that names something decisive loses with a passage that is not about it. */
const MISSED = 0.7;
const missed = (id: string, terms: ReadonlySet<string>): number =>
  [...terms].filter((term) => DECISIVE.has(term) && !asked.get(id)?.has(term)).length;
/** Whether only key words of this language are known. */
export const isFurther = (lang: string): lang is FurtherLang => (FURTHER_LANGS as readonly string[]).includes(lang);

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
