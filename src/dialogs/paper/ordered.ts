// A letter that was ordered by its name before the result: when it is due, it is begun without asking again which one.
import type { Assessment, LetterKind } from '../../knowledge/law/assessment.ts';
import { firstTime, tell, type Draft } from '../draft.ts';
import { letterOptions, offeredIn } from './options.ts';
import { wishLetter } from './paper.ts';
import { letterOrdered } from '../understand/index.ts';

const orderMark = (matter: string): string => `${matter}:ordered`;
const taken = (matter: string): string => `${matter}:order`;

/** Remembers the letter that a line orders, as long as none lies there. */
export function hearOrder(draft: Draft, text: string): void {
  const { active, letters } = draft.file;
  if (letters.some(({ matter }) => matter === active)) return;
  const letter = letterOrdered(text);
  if (letter) firstTime(draft, orderMark(active), letter);
}

/** By what is ordered: the letters that fit, the best one first. */
const KINDS: Readonly<Record<string, readonly LetterKind[]>> = {
  withdrawal: ['withdrawal', 'insuranceWithdrawal', 'withdrawalFollowUp'],
  cancellation: ['cancellation', 'specialCancellation'],
};

/**
 * Takes up the letter that was ordered, once, where the result offers it and nothing more urgent stands before it; a cancellation
 * that does not come first gives way, with its reason, to the choice.
 * @returns whether a letter is in hand now
 */
export function takeUpOrder(draft: Draft, assessment: Assessment): boolean {
  const { active, shown } = draft.file;
  const order = shown[orderMark(active)];
  if (order === undefined || draft.file.letters.some(({ matter }) => matter === active)) return false;
  const offered = offeredIn(letterOptions(draft.file, active, assessment, draft.today).values);
  const [first] = offered;
  if (!first || !firstTime(draft, taken(active), order)) return false;
  const kinds = KINDS[order] ?? [];
  const found =
    offered.find(({ letter }) => kinds.includes(letter)) ??
    offered.find((one) => one.with.some((kind) => kinds.includes(kind)));
  const urgent = assessment.remedies.some(({ letter, urgency }) => letter === first.letter && urgency === 'now');
  if (order === 'cancellation' && found !== first) tell(draft, 'orderedCancellation');
  if (!found || (found !== first && (urgent || order === 'cancellation'))) return false;
  tell(draft, 'orderedLetter');
  wishLetter(draft, found.letter);
  return true;
}
