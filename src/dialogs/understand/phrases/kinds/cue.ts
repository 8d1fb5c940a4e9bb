// What a sentence speaks for when a contract's kind is asked.
import type { FactValues } from '../../../../knowledge/facts.ts';

/**
 * One kind of sentence and how much it speaks for a kind of contract. The words of a story add up; 4 decides alone, 1 only
 * where nothing else is said. `about` limits a cue to the products it makes sense for.
 */
export type KindCue = {
  kind: FactValues['contractKind'];
  weight: number;
  say: string;
  about?: 'line' | 'telecoms' | 'extra';
  /** Words in the whole message that take the cue away. */
  unless?: string;
};
