// How the caller goes on after an answer: where he books, thanks for the order or tells of the withdrawal, he took it for the order.
import { BOOKS } from './phrases/offer/contract.ts';
import { WITHDRAWAL, WITHDRAWAL_IN_OWN_WORDS, WITHDRAWAL_PERIOD } from './phrases/offer/withdrawal.ts';

/** "Eingetragen.", "Ist verlängert.", "Wunderbar, das ist bestellt." */
const TAKEN_DOWN =
  /^\W*(?:[a-z]+,? ){0,4}?(?:(?:auf|ein|an|um|vor|frei|los|raus|fest)?ge[a-z]{3,12}(?:t|en)|bestellt|notiert|vermerkt|verlaengert|beauftragt|erledigt|aktiviert|abonniert|booked|ordered|done)\b(?! (?:sie|ihnen))/;

/** @param folded the caller's next words */
export const closesOrder = (folded: string): boolean =>
  !folded.includes('?') &&
  (WITHDRAWAL.test(folded) ||
    (WITHDRAWAL_IN_OWN_WORDS.test(folded) && WITHDRAWAL_PERIOD.test(folded)) ||
    BOOKS.test(folded) ||
    TAKEN_DOWN.test(folded));
