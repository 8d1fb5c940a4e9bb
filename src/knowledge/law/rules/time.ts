// (being written)
import type { LawRule } from './rule.ts';

export const TIME: readonly LawRule[] = [];
