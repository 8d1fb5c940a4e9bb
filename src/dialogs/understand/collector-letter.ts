// A collector that writes: noted as such, and its letter is no paper of the contract.
import type { Notes } from './notes.ts';
import { type Reading, sentenceAt } from './reading.ts';

/** "Heute ein Schreiben von Riverty": a collector's letter is no paper of the contract. */
export const ofCollector = (reading: Reading, place: number): boolean =>
  reading.companies.some(
    ({ company, start }) => company.kind === 'collector' && sentenceAt(reading, start) === sentenceAt(reading, place),
  );

/** Notes that a collector writes, with its name as the proof. */
export function noteCollector(notes: Notes, reading: Reading): void {
  const collector = reading.companies.find(
    (hit) => hit.company.kind === 'collector' && !/schufa|creditreform/.test(hit.company.id),
  );
  if (collector) {
    // The words that prove it are its name: a letter goes there.
    if (notes.facts['dunning'] === 'collector') notes.drop('dunning');
    notes.note('dunning', 'collector', collector);
  }
}
