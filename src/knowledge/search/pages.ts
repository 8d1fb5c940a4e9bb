// What the search looks into: every way of asking with its passage, the passages' texts, and questions of other fields.
import MiniSearch from 'minisearch';
import { ARTICLES } from '../articles/index.ts';
import { DECISIVE } from './concepts.ts';
import { nearness, type Measure } from './near.ts';
import { pieces, withPairs, wordsOf } from './parts.ts';
import { rarity } from './rarity.ts';
import { OTHER_WAYS } from './ways/other.ts';
import { waysOf } from './ways/index.ts';
import { termsOf, tokens } from './words.ts';

/** A passage, or a field that is not ours. */
export type Page = {
  id: string;
  /** Not ours: what it is about stands in no article. */
  other: boolean;
  /** On a neighbour's law. */
  abroad: boolean;
  /** Numbers of its ways of asking. */
  ways: readonly number[];
  /** One of them names a decisive term. */
  decides: boolean;
};

/** One way of asking for a page. */
export type Way = {
  page: number;
  text: string;
  terms: ReadonlySet<string>;
  /** Decisive terms that it names. */
  decisive: readonly string[];
};

/** What a text is made of: what it means, its words with their neighbours, pieces of words. */
const RESPECTS = ['terms', 'words', 'pieces'] as const;
/** One respect in which texts are compared. */
export type Respect = (typeof RESPECTS)[number];
/** The parts of a text in each respect. */
export type Parts = Readonly<Record<Respect, readonly string[]>>;

/** A question or a way of asking in its parts. */
export function partsOf(text: string, terms: readonly string[]): Parts {
  const words = wordsOf(text);
  return { terms, words: withPairs(words), pieces: pieces(words) };
}

/** What a page has of a term: it stands in one of its ways of asking. */
export const ONCE = 1;
/** It stands in several of them. */
export const OFTEN = 2;
/** It stands in the passage's text. */
export const TOLD = 4;
const BITS = 3;
/** A page that has a term, as one number: the page's, and what it has. */
const holder = (page: number, has: number): number => (page << BITS) | has;
/** The page's place in the list, of a holder's number. */
export const pageOf = (holds: number): number => holds >> BITS;
/** What that page has of the term: `ONCE`, `OFTEN`, `TOLD`, added. */
export const hasOf = (holds: number): number => holds & (ONCE | OFTEN | TOLD);

/** All pages, made ready for the search. */
export type Pages = {
  pages: readonly Page[];
  /** Who has a term. */
  holders: ReadonlyMap<string, readonly number[]>;
  ways: readonly Way[];
  measures: Readonly<Record<Respect, Measure>>;
  bodies: MiniSearch;
  /** Spellings that stand in the articles, for repairing typing errors. */
  known: ReadonlySet<string>;
  /** The same by their first letter. */
  initials: ReadonlyMap<string, readonly string[]>;
  /** The weight of every term that an article has. */
  weights: ReadonlyMap<string, number>;
  /** The weight of a term that none has. */
  unseen: number;
};

type Doc = { id: number; terms: string };
type Kind = Pick<Page, 'id'> & Partial<Pick<Page, 'other' | 'abroad'>>;

/** Terms come as they are. Not made where the index is put together: they would hold all that it was made from. */
const asTheyAre = {
  tokenize: (text: string): string[] => text.split(' '),
  processTerm: (term: string): string => term,
};

/** Puts the pages together, one after the other. */
class Gathering {
  readonly pages: Page[] = [];
  readonly ways: Way[] = [];
  /** The parts of each way. */
  readonly parts: Parts[] = [];
  readonly known = new Set<string>();
  /** How many articles have a term. */
  readonly spread = new Map<string, number>();
  readonly holders = new Map<string, number[]>();
  readonly bodies = new MiniSearch<Doc>({ fields: ['terms'], ...asTheyAre });

  /** Takes a page with its ways of asking and its text. */
  add({ id, other = false, abroad = false }: Kind, texts: readonly string[], body: string): void {
    const page = this.pages.length;
    const first = this.ways.length;
    for (const text of texts) this.#addWay(page, text, this.#read(text, other));
    const asked = this.ways.slice(first);
    const inText = this.#read(body, other);
    this.bodies.add({ id: page, terms: inText.join(' ') });
    this.pages.push({
      id,
      other,
      abroad,
      ways: asked.map((_, i) => first + i),
      decides: asked.some(({ decisive }) => decisive.length > 0),
    });
    this.#hold(page, other, asked, new Set(inText));
  }

  #read(text: string, other: boolean): string[] {
    const found = tokens(text);
    if (!other) for (const { word } of found) this.known.add(word);
    return termsOf(found);
  }

  #addWay(page: number, text: string, found: readonly string[]): void {
    this.parts.push(partsOf(text, found));
    const terms = new Set(found);
    this.ways.push({ page, text, terms, decisive: [...terms].filter((term) => DECISIVE.has(term)) });
  }

  /** Writes down which terms the page has, and where it has them. */
  #hold(page: number, other: boolean, asked: readonly Way[], told: ReadonlySet<string>): void {
    const times = new Map<string, number>();
    for (const { terms } of asked) for (const term of terms) times.set(term, (times.get(term) ?? 0) + 1);
    for (const term of new Set(times.keys()).union(told)) {
      if (!other) this.spread.set(term, (this.spread.get(term) ?? 0) + 1);
      const has = Math.min(times.get(term) ?? 0, OFTEN) | (told.has(term) ? TOLD : 0);
      const those = this.holders.get(term);
      if (those) those.push(holder(page, has));
      else this.holders.set(term, [holder(page, has)]);
    }
  }
}

function make(): Pages {
  const all = new Gathering();
  for (const { passages, abroad } of ARTICLES)
    for (const { id, de, en } of passages)
      all.add(
        abroad ? { id, abroad } : { id },
        [de.title, ...de.asks, en.title, ...en.asks, ...waysOf(id)],
        [de.answer, ...de.points, en.answer, ...en.points].join(' '),
      );
  const ours = all.pages.length;
  for (const [field, texts] of Object.entries(OTHER_WAYS)) all.add({ id: field, other: true }, texts.split('|'), '');
  const { pages, ways, parts, known, spread, holders, bodies } = all;
  const measure = (respect: Respect): Measure =>
    nearness(
      parts.map((one, i) => ({ passage: ways[i]?.page ?? 0, parts: one[respect] })),
      pages.length,
    );
  return {
    pages,
    holders,
    ways,
    measures: {
      terms: measure('terms'),
      words: measure('words'),
      pieces: measure('pieces'),
    },
    bodies,
    known,
    initials: Map.groupBy(known, (word) => word.charAt(0)),
    weights: new Map([...spread].map(([term, having]) => [term, rarity(ours, having)])),
    unseen: rarity(ours),
  };
}

let made: Pages | undefined;

/** Everything the search looks into; put together when a first question is asked. */
export const theirPages = (): Pages => (made ??= make());
