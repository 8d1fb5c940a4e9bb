// (being written)
import type { LawRule } from './rule.ts';

export const MONEY: readonly LawRule[] = [];
