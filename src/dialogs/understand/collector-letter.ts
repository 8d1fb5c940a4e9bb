// Letters of a collector among the papers that came.
import { type Reading, sentenceAt } from './reading.ts';

/** "Heute ein Schreiben von Riverty": a collector's letter is no paper of the contract. */
export const ofCollector = (reading: Reading, place: number): boolean =>
  reading.companies.some(
    ({ company, start }) => company.kind === 'collector' && sentenceAt(reading, start) === sentenceAt(reading, place),
  );
