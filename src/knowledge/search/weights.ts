// What each feature speaks for: numbers found by `scripts/weigh.ts` from questions with known answers, put in by hand.
import type { FEATURES } from './features.ts';

/** For the order of the passages; a question of another field competes with them as one more. */
export const RANK: Readonly<Record<(typeof FEATURES)[number], number>> = {
  termsWay: 1.83,
  wordsWay: 2.15,
  piecesWay: 2.22,
  termsAll: 2.39,
  wordsAll: 1.02,
  piecesAll: 1.63,
  termsLikely: 0.41,
  wordsLikely: 0.31,
  piecesLikely: 1.13,
  text: 1.07,
  coverage: 1.77,
  missed: -0.96,
  beside: -1.1,
  other: 2.54,
};

/** What speaks for or against the first passage being the right one. */
export const DOUBTS = ['share', 'lead', 'other', 'all', 'foreign', 'foreignShare'] as const;

/** For whether the first passage is the right one. */
export const JUDGE: Readonly<Record<'none' | (typeof DOUBTS)[number], number>> = {
  none: -0.33,
  share: 0.25,
  lead: 1,
  other: -4.31,
  all: 0.52,
  foreign: 0.34,
  foreignShare: -2.64,
};
