// (being written)
import type { LawRule } from './rule.ts';

export const ENGINE: readonly LawRule[] = [];
