// Readings in the middle of a case that are no news of it: a question sets no new aim, and what is declined is not what it is about.
import { wordCount } from '../../knowledge/german/words.ts';
import type { Draft } from '../draft.ts';
import { hasFacts } from '../interview.ts';
import type { Told } from '../ledger.ts';

/** Whether a fact that was read is no news. @param text the message that it was read from */
export function isNoNews(draft: Draft, text: string, { fact, value }: Told): boolean {
  if (!hasFacts(draft)) return false;
  if (fact === 'goal' && value === 'understand') return !WISHES.test(text);
  return fact === 'product' && wordCount(text) <= FEW && DECLINES.test(text);
}

/** "Was heißt das für mich?" asks; "ich will nur wissen, was gilt" is an aim. */
const WISHES = /(?<!\p{L})(?:will|möchte|moechte|wollen|want)(?!\p{L})/iu;
/** "Strom nein", "den Strom nicht", where letters are offered; "nicht Strom, sondern Gas" puts right. */
const DECLINES = /(?<!\p{L})(?:nein|nee|nicht|kein\p{L}*|no|not)[.! ]*$|^(?:kein\p{L}*|no) \p{L}+[.! ]*$/iu;
const FEW = 4;
