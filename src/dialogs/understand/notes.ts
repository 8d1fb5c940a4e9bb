// The facts of one matter while they are collected, each with its verbatim words.
import type { FactKey } from '../../knowledge/facts.ts';
import { quoteOf, type Reading } from './reading.ts';

/** A collector of facts that keeps the first word on each. */
export class Notes {
  readonly facts: Record<string, unknown> = {};
  readonly quotes: Partial<Record<FactKey, string>> = {};
  /** The day of a visit at the door: no day of a call, but the day on which such a contract was made. */
  visitDay: { value: string; quote: string } | undefined;
  readonly reading: Reading;
  constructor(reading: Reading) {
    this.reading = reading;
  }
  has(fact: FactKey): boolean {
    return fact in this.facts;
  }
  drop(fact: FactKey): void {
    delete this.facts[fact];
    delete this.quotes[fact];
  }
  note(fact: FactKey, value: unknown, place: { start: number; end: number }): void {
    if (this.has(fact) || value === undefined) return;
    const quote = quoteOf(this.reading, place.start, place.end);
    if (quote === '') return;
    this.facts[fact] = value;
    this.quotes[fact] = quote;
  }
  /** Where the words of a fact that was noted stand. */
  placeOf(fact: FactKey): { start: number; end: number } {
    const { folded, source } = this.reading;
    const quote = this.quotes[fact] ?? '';
    const from = source.indexOf(quote);
    const start = folded.at.indexOf(from);
    return start < 0
      ? { start: 0, end: 1 }
      : { start, end: Math.max(start + 1, folded.at.lastIndexOf(from + quote.length - 1) + 1) };
  }
}
