// Closed lists the command line checks its input against, taken from the vocabulary and the law.
import { FACTS } from '../knowledge/facts.ts';
import type { DeadlineKind } from '../knowledge/law/assessment.ts';
import { PERIODS } from '../knowledge/law/deadlines/kinds.ts';

export const FEDERAL_STATES = FACTS.federalState.values;
export const DEADLINE_KINDS = Object.keys(PERIODS) as readonly DeadlineKind[];
