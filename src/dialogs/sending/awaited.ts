// Whether an answer of the company can be what somebody tells of: the result is known, or they wrote to the company before.
import { resultMark, type Draft } from '../draft.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { knownOf } from '../ledger.ts';

/** What was declared before: an answer to it may be awaited. */
const WRITTEN: readonly FactKey[] = ['alreadyWithdrawn', 'alreadyObjected', 'alreadyCancelled'];
/** Questions whose own words tell the company's answer. */
const ASKED: ReadonlySet<string> = new Set<FactKey>(['companyReply', 'outcome', 'dunning', 'alreadyWithdrawn']);
const ABOUT_CONTRACT = /vertrag|widerruf|storn|abo|contract|cancel|withdraw/i;

/** The customer knows the result, or has written. */
export const awaitsReply = ({ file }: Draft): boolean =>
  file.shown[resultMark(file.active)] !== undefined ||
  WRITTEN.some((fact) => knownOf(file, file.active, fact)?.value === true);

/** The same, while no question is open that these words answer by themselves. */
export const knowsOutcome = (draft: Draft, text: string): boolean => {
  const fact = draft.file.open?.fact ?? '';
  return awaitsReply(draft) && !ASKED.has(fact) && (fact !== 'recordingReply' || ABOUT_CONTRACT.test(text));
};
