// How the phrase lists of this folder are made.
import { phrase, ways } from '../../../knowledge/german/words.ts';

/** Several ways to say a thing as one pattern that is only tested: without a place to go on from. */
export const list = (...patterns: string[]): RegExp => phrase(ways(...patterns), '');
