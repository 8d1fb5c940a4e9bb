// The shape of phrases about facts: what a fact is called, how it is asked, and what its buttons say.
import type { FactKey } from '../../knowledge/facts.ts';

/** A value as it stands on a chip ("erst nach dem Anruf") and as a sentence on a button ("Nein, sie kam erst danach."). */
export type ValueWords = readonly [chip: string, button: string];

/** The words of one fact: its name, its question, and how its values are called. */
export type FactWords = {
  label: string;
  question: string;
  /** One or two sentences: why this is asked. */
  why: string;
  /** Shown under the question: what a word means, where to look. */
  help?: string;
  /** Buttons of a yes/no question; plain yes and no where absent. */
  yes?: string;
  no?: string;
  /** Chips of a yes/no fact; plain yes and no where absent. */
  yesChip?: string;
  noChip?: string;
  values?: Record<string, ValueWords>;
};

/** The words of some facts, by their keys. */
export type FactPhrases<K extends FactKey = FactKey> = Record<K, FactWords>;
