// (being written)
import type { LawRule } from './rule.ts';

export const RECORDING: readonly LawRule[] = [];
