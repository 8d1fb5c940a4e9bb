// Asked how the contract came about: a call is told, and not yet whose.
import { askAgain } from '../interview.ts';
import type { OfFact } from './typed.ts';

/** "Am Telefon", "telefonisch": by a call; who called is asked, and the buttons say it. */
export function onThePhone({ draft, fact, text }: OfFact): boolean | undefined {
  if (fact !== 'channel' || !PHONE_ALONE.test(text.trim())) return undefined;
  askAgain(draft, 'whoRang');
  return true;
}
const PHONE_ALONE =
  /^(?:(?:das|es|war|ging|lief|alles|ganz|nur|halt|eben|ja|also|it|was|just) )*(?:(?:am|per|über das|übers|mit dem) (?:telefon|handy)|(?:durch|mit|per|bei) (?:einen|einem|nen|nem)? ?anruf|telefonisch|telefon|(?:on|by|over) (?:the )?(?:phone|telephone)|phone)[.! ]*$/iu;
