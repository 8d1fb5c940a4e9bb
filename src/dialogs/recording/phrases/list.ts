// How the phrase lists of this folder are made.
import { phrase } from '../../../knowledge/german/words.ts';

/** One pattern of several ways to say a thing, each on a line of its own. */
export const list = (...patterns: string[]): RegExp => phrase(patterns.join('|'), '');
