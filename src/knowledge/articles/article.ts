// What an article is: passages that each answer one question, who says so, how sure it is, and where it can be read.

/** Who says it. `advice` is our own advice, drawn from the rules named beside it. */
const SAYERS = ['law', 'court', 'authority', 'insider', 'customer', 'press', 'company', 'advice'] as const;
/** One of those who say what a passage tells. */
export type Sayer = (typeof SAYERS)[number];

/**
 * How sure it is. `clear`: it stands so in a statute that was read; `arguable`: courts or experts see it so, or it follows
 * from the statute by a reading; `disputed`: there are two sides, both are shown; `unchecked`: general knowledge whose
 * wording was not read; `claim`: somebody's report that nobody has checked.
 */
export const FIRMNESS = ['clear', 'arguable', 'disputed', 'unchecked', 'claim'] as const;
/** One degree of how sure a passage is. */
export type Firmness = (typeof FIRMNESS)[number];

/** Articles exist in these languages. */
export const ARTICLE_LANGS = ['de', 'en'] as const;
/** A language in which every article is written. */
export type ArticleLang = (typeof ARTICLE_LANGS)[number];

/** Where the reader goes next: the `topic` of the start page. */
const ENTRIES = ['check', 'recording', 'letter', 'question'] as const;
/** A `topic` of the start page. */
export type Entry = (typeof ENTRIES)[number];

/** A passage in one language. */
export type Words = {
  title: string;
  /**
   * The direct answer, one or two sentences; it begins with yes or no where the question asks for it, unless people ask it
   * the other way round, too ("is it gone?", "can I still?"): then a whole sentence says it.
   */
  answer: string;
  /** What belongs to a whole answer: rule, period, who proves it, exception, what to do now. One thought each. */
  points: readonly string[];
  /** The question in people's own words. */
  asks: readonly string[];
};

/** One question and its answer. */
export type Passage = {
  /** Anchor on the page and name in answers; unique over all articles. */
  id: string;
  says: readonly Sayer[];
  firm: Firmness;
  /** Citation in German form; the English one is made from it. */
  norm?: string;
  /** Ids of sources. */
  from: readonly string[];
  /** Claims of insiders and customers that this passage reports (P1 to P15). */
  claims?: readonly string[];
  /** Where the reader goes next, if not where the article goes. */
  entry?: Entry;
  de: Words;
  en: Words;
};

/** Passages on one topic. */
export type Article = {
  /** Last part of the address `/wissen/<id>`. */
  id: string;
  entry: Entry;
  /** Law of a neighbour: an answer only for those who name the country. */
  abroad?: true;
  de: { title: string; lead: string };
  en: { title: string; lead: string };
  passages: readonly Passage[];
};
