// Closed lists the command line checks its input against, taken from the vocabulary and the law.
import { FACTS } from '../knowledge/facts.ts';
import type { DeadlineKind } from '../knowledge/law/assessment.ts';

export const FEDERAL_STATES = FACTS.federalState.values;
export const DEADLINE_KINDS = [
  'withdrawal', 'withdrawalUninstructed', 'insuranceWithdrawal', 'lifeInsuranceWithdrawal', 'accessRequest',
  'accessRequestExtended', 'invoiceObjection', 'debitRefund', 'unauthorisedDebit', 'avoidanceDeceit',
  'avoidanceError', 'approvalRequest', 'deviatingPolicy', 'energyComplaint', 'courtOrder', 'enforcementOrder', 'cutOffThreat',
  'refund', 'termChangeNotice', 'telecomCancellation', 'maximumTerm',
] as const satisfies readonly DeadlineKind[]; // prettier-ignore
