// The facts of one matter while they are collected, each with its verbatim words.
import type { FactKey } from '../../knowledge/facts.ts';
import type { Place } from './place.ts';
import { quoteOf, type Reading } from './reading.ts';

/** A collector of facts that keeps the first word on each. */
export class Notes {
  readonly facts: Record<string, unknown> = {};
  readonly quotes: Partial<Record<FactKey, string>> = {};
  /** The day of a visit at the door, in a shop, at a site: no day of a call, but the day on which such a contract was made. */
  visitDay: { value: string; quote: string } | undefined;
  readonly reading: Reading;
  readonly #places = new Map<FactKey, Place>();
  constructor(reading: Reading) {
    this.reading = reading;
  }
  has(fact: FactKey): boolean {
    return fact in this.facts;
  }
  drop(fact: FactKey): void {
    delete this.facts[fact];
    delete this.quotes[fact];
    this.#places.delete(fact);
  }
  note(fact: FactKey, value: unknown, place: Place): void {
    if (this.has(fact) || value === undefined) return;
    const quote = quoteOf(this.reading, place.start, place.end);
    if (quote === '') return;
    this.facts[fact] = value;
    this.quotes[fact] = quote;
    this.#places.set(fact, { start: place.start, end: place.end });
  }
  /** What nobody said in so many words: the fact stays, without words that would prove it. */
  infer(fact: FactKey): void {
    delete this.quotes[fact];
  }
  /** Where the words of a fact that was noted stand. */
  placeOf(fact: FactKey): Place {
    return this.#places.get(fact) ?? { start: 0, end: 1 };
  }
}
