// What each feature speaks for: numbers found by `scripts/weigh.ts` from questions with known answers, put in by hand.
import type { FEATURES } from './features.ts';

/** For the order of the passages; a question of another field competes with them as one more. */
export const RANK: Readonly<Record<(typeof FEATURES)[number], number>> = {
  termsWay: 1.44, wordsWay: 1.52, piecesWay: 1.43, termsAll: 2.17, wordsAll: 0.86,
  piecesAll: 1.39, termsLikely: 0.54, wordsLikely: 0.6, piecesLikely: 1.04, text: 1.06, coverage: 1.49,
  missed: -0.71, beside: -0.83, other: 2.09,
}; // prettier-ignore

export const DOUBTS = ['share', 'lead', 'other', 'all', 'foreign', 'foreignShare'] as const;

/** For whether the first passage is the right one. */
export const JUDGE: Readonly<Record<'none' | (typeof DOUBTS)[number], number>> = {
  none: -0.48, share: 0.51, lead: 1.04, other: -4.46, all: 0.27, foreign: 0.18, foreignShare: -2.25,
}; // prettier-ignore
