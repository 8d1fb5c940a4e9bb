// Which letters follow from an assessment, as the customer chooses among them: the stacked objection first.
import type { CaseFile } from '../case/file.ts';
import { factsOf } from '../case/file.ts';
import type { Assessment, LetterKind } from '../knowledge/law/assessment.ts';
import { AVAILABLE_LETTERS } from '../letters/index.ts';
import { factsKey, lawFacts } from './draft.ts';
import type { PhraseValues } from './messages.ts';

/** The rungs of the ladder (law.md 4.0) in the order in which one letter stacks them. */
export const LADDER: readonly LetterKind[] = [
  'identityMisuse', 'contestConclusion', 'refuseMinor', 'refuseThirdParty', 'incapacity', 'refuseApproval',
  'energyFormVoid', 'formVoid', 'withdrawal', 'insuranceWithdrawal', 'withdrawalFollowUp', 'avoidance', 'cancellation',
]; // prettier-ignore

/** Letters that end the contract: never proposed to somebody who wants to keep it. */
const ENDS_CONTRACT = new Set<LetterKind>([...LADDER, 'stopSwitch', 'mandateRevocation', 'specialCancellation', 'debitRefund']); // prettier-ignore

/** Letters under data-protection law: they go to the address for such requests. */
export const ACCESS = new Set<LetterKind>(['recordingAccess', 'recordingReminder', 'erasure', 'marketingConsentProof']);
/** Letters that do not go to the company of the contract. */
export const TO_OTHERS = new Set<LetterKind>([
  'regulatorComplaint', 'arbitration', 'dpaComplaint', 'courtOrderObjection', 'creditAgencyNotice', 'debtCollectorReply',
  'debtCollectorComplaint', 'debitRefund', 'handoverSheet',
]); // prettier-ignore

export type LetterOptions = { letters: LetterKind[]; with: LetterKind[]; values: PhraseValues };

const available = new Set<LetterKind>(AVAILABLE_LETTERS);

/**
 * The letters to choose from, most urgent first; the rungs of the ladder are one choice.
 * A letter already made from the same facts is not offered again.
 */
export function letterOptions(file: CaseFile, matter: string, assessment: Assessment): LetterOptions {
  const keeps = factsOf(file, matter).wantedContract === true;
  const key = factsKey(lawFacts(file, matter));
  const kinds = assessment.remedies
    .map((r) => r.letter)
    .filter((k) => available.has(k) && !(keeps && ENDS_CONTRACT.has(k)));
  const rungs = LADDER.filter((k) => kinds.includes(k));
  const [lead] = rungs;
  const letters: LetterKind[] = [];
  for (const kind of kinds) {
    const choice = rungs.includes(kind) ? lead : kind;
    if (choice && !letters.includes(choice) && file.shown[madeMark(matter, choice)] !== key) letters.push(choice);
  }
  const stacked = lead && letters.includes(lead) ? rungs.slice(1) : [];
  return {
    letters,
    with: stacked,
    values: { letters, with: stacked, more: file.letters.some((l) => l.matter === matter) },
  };
}

/** Where the file remembers from which facts a letter was made. */
export const madeMark = (matter: string, letter: LetterKind): string => `${matter}:made:${letter}`;
