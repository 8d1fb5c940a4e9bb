// All lines of the directory of companies by what the companies sell; imports nothing else, so that pages can name a company, too.
import { ENERGY } from './energy.ts';
import type { CompanyRow } from './row.ts';
import { COLLECTORS, FINANCE, INSURERS, LOTTERIES, OTHERS, PORTALS, PRIZE_GAMES, PUBLISHERS } from './sellers.ts';
import { TELECOMS } from './telecoms.ts';

export type CompanyKind =
  | 'telecoms'
  | 'energy'
  | 'publisher'
  | 'insurance'
  | 'finance'
  | 'lottery'
  | 'prizeGame'
  | 'collector'
  | 'comparison'
  | 'other';

export const GROUPS: readonly (readonly [CompanyKind, readonly CompanyRow[]])[] = [
  ['telecoms', TELECOMS],
  ['energy', ENERGY],
  ['publisher', PUBLISHERS],
  ['lottery', LOTTERIES],
  ['prizeGame', PRIZE_GAMES],
  ['insurance', INSURERS],
  ['finance', FINANCE],
  ['collector', COLLECTORS],
  ['comparison', PORTALS],
  ['other', OTHERS],
];
