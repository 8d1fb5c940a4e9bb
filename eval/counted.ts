// Which letter counts as which where letters are compared.
import type { LetterKind } from '../src/knowledge/law/assessment.ts';

/** Letters that do the same work in another product or for another person (eval/README.md, "How answers are compared"). */
const COUNTS_AS: Partial<Record<LetterKind, LetterKind>> = {
  refuseMinor: 'refuseApproval',
  refuseThirdParty: 'refuseApproval',
  incapacity: 'refuseApproval',
  energyFormVoid: 'contestConclusion',
  formVoid: 'contestConclusion',
  identityMisuse: 'contestConclusion',
  insuranceWithdrawal: 'withdrawal',
  withdrawalFollowUp: 'withdrawal',
};

/** The letter that a letter counts as: mostly itself. */
export const asCounted = (letter: LetterKind): LetterKind => COUNTS_AS[letter] ?? letter;
