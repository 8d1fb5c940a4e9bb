// "Doch am 26.", asked whether a day is to be changed: it is the one that stands there, and the change is refused.
import { findDates } from '../../knowledge/german/dates.ts';
import { wordCount } from '../../knowledge/german/words.ts';
import { pendingChanges } from '../changes.ts';
import type { Draft } from '../draft.ts';
import { knownOf } from '../ledger.ts';
import { behindLead } from './other-day.ts';

const WORDS = 8;

/** @returns whether a few words name nothing but the day that is noted, where another is offered in its place */
export function staysAsNoted({ file, today }: Draft, text: string): boolean {
  const [change, ...more] = pendingChanges(file);
  if (!change || more.length > 0 || wordCount(text) > WORDS) return false;
  const [hit, ...others] = findDates(behindLead(text), { today });
  if (!hit?.exact || hit.problem || others.length > 0 || hit.from === change.value) return false;
  return hit.from === knownOf(file, file.pending?.matter ?? file.active, change.fact)?.value && !DENIES.test(text);
}
/** "Nicht am 26." wants the other. */
const DENIES = /(?<!\p{L})(?:nicht|not|kein\p{L}*)(?!\p{L})/iu;
