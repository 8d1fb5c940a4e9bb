// (being written)
import type { LawRule } from './rule.ts';

export const CANCELLATION: readonly LawRule[] = [];
