// (being written)
import type { LawRule } from './rule.ts';

export const CALLS: readonly LawRule[] = [];
