// What the words of an answer tell of the case by themselves, whatever was asked.
import type { OpenQuestion } from '../../case/file.ts';
import { isFactKey, type FactKey } from '../../knowledge/facts.ts';
import type { Draft } from '../draft.ts';
import { readOnce } from './reading.ts';

/** Whether the words themselves tell the fact that is asked for. */
export const speaksOf = (draft: Draft, { fact }: OpenQuestion, text: string): boolean =>
  isFactKey(fact) && readOnce(draft, text).facts[fact] !== undefined;

/** Facts that a short answer to another question seems to tell: "da hab ich ok gesagt", asked about the tape. */
export const OF_ANY_QUESTION: ReadonlySet<string> = new Set<FactKey>([
  'agreedOnPhone', 'declaration', 'wantedContract', 'textFormApproval', 'approvalMeans', 'personOnPhone', 'channel', 'jurisdiction',
  'alreadyObjected', 'alreadyCancelled', 'alreadyWithdrawn', 'companyReply', 'goal', 'misledAbout', 'misledAboutText', 'personIsMinor',
  'consumer', 'product', 'contractKind',
]); // prettier-ignore

/** Whether the words tell facts of the case, other than those. */
export const tells = (draft: Draft, text: string, but: ReadonlySet<string> = NO_FACTS): boolean =>
  Object.keys(readOnce(draft, text).facts).some((key) => !but.has(key));
/** Nothing is left out. */
const NO_FACTS: ReadonlySet<string> = new Set();
