// What a rule is: a condition beside its norm, with its dates, its sources, how sure it is, and its words.
import type { FactKey } from '../../facts.ts';
import type { Conclusion } from '../assessment.ts';
import type { Condition } from '../logic.ts';

/** How the row is backed: statute read (V), secondary source read (S), excerpt (S-), memory or working rule (M). */
export type Mark = 'V' | 'S' | 'S-' | 'M';
/** The languages in which every rule has its words. */
export type Lang = 'de' | 'en';
/** A rule in words. */
export type RuleText = {
  /** A short sentence. */
  title: string;
  /** At most two plain sentences, the first without a paragraph sign. */
  text: string;
  /** The norm in other words, for „Den Paragrafen ansehen“. */
  law: string;
};

/** One rule, beside its norm. */
export type LawRule = {
  id: string;
  topic: string;
  /** Whose law it is; German law where nothing is said. */
  country?: 'AT' | 'CH';
  /** What the rule leads to; null: it explains, dates or equips, but decides nothing by itself. */
  conclusion: Conclusion | null;
  norm: string;
  validFrom?: string;
  validUntil?: string;
  source: readonly string[];
  mark: Mark;
  /** The row says arguable or "reading". */
  arguable?: true;
  /** Open among lawyers or to be checked by one; always, or under a condition. */
  disputed?: Condition;
  /** When the rule holds; when it can only be argued. */
  holds?: Condition;
  arguableIf?: Condition;
  exceptionTo?: string;
  /** Stays `open` although its condition is met: named, never the headline (F-40). */
  neverLeads?: true;
  /** The customer has to prove it: while this fact is silent the rule is not counted as open (B-06). */
  raisedBy?: FactKey;
  /** Why it is as firm as it is, where the usual sentence for the mark is not enough. */
  firmnessWhy?: Record<Lang, string>;
  de: RuleText;
  en: RuleText;
};
