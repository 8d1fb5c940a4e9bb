// A collector that writes: noted as such, and its letter is no paper of the contract.
import type { Notes } from '../notes.ts';
import { type Reading, sentenceAt } from '../reading.ts';

/** "Heute ein Schreiben von Riverty": a collector's letter is no paper of the contract. */
export const ofCollector = (reading: Reading, place: number): boolean =>
  reading.companies.some(
    ({ company, start }) => company.kind === 'collector' && sentenceAt(reading, start) === sentenceAt(reading, place),
  );

/** "Ein Inkassobüro fordert 312 Euro. Der Brief kam am 25. November": told right behind the collector, it is that letter. */
export function followsCollector(reading: Reading, place: number): boolean {
  const at = sentenceAt(reading, place);
  const [before, here] = [reading.sentences[at - 1], reading.sentences[at]];
  if (!before || !here || !THAT_LETTER.test(here.text)) return false;
  return ofCollector(reading, before.start) || /\binkasso/.test(before.text);
}
const THAT_LETTER =
  /^\W*(?:der|dieser|deren|das|dieses|the|their|that) (?:brief|schreiben|letter) (?:kam|ist|war|traf|came|arrived|is)\b/;

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
