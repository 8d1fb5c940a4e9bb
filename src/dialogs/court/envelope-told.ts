// "Ach so, auf dem Umschlag steht 25.11.": the day that a court's period runs from, told after the day on which the post was found.
import { findCompanies } from '../../knowledge/companies.ts';
import { wordCount } from '../../knowledge/german/words.ts';
import { courtIsOpen } from './at-court.ts';
import { applyChanges } from '../changes.ts';
import type { Draft } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf, setAnswer, understood, type Told } from '../ledger.ts';
import { envelopeDay, fitsFound } from '../understand/index.ts';

/** Another envelope than the court's, or a question. */
const NOT_THE_ENVELOPE =
  /\?|unterlagen|papiere|vertrag|bestätigung|zusammenfassung|belehrung|rechnung|mahnung|inkasso|documents|contract|confirmation|summary|invoice|bill|reminder/iu;
const WORDS = 20;

/** Counts the court's period from its envelope. @returns whether the words told an earlier day than the one that is noted */
export function toldEnvelope(draft: Draft, text: string): boolean {
  if (!courtIsOpen(draft) || wordCount(text) > WORDS || NOT_THE_ENVELOPE.test(text)) return false;
  const matter = draft.file.active;
  const known = knownOf(draft.file, matter, 'dunningDate')?.value;
  const day = envelopeDay(text, draft.today);
  if (day === undefined || findCompanies(text).length > 0) return false;
  if (typeof known === 'string' && known !== 'unknown') {
    if (!fitsFound(day, known)) return false;
    // A later one changes nothing: the earlier day is the safe one, and no other paper came.
    if (known <= day) {
      askAgain(draft, known === day ? 'alreadySo' : undefined);
      return true;
    }
  }
  const told: Told = { fact: 'dunningDate', value: day, quote: text.trim() };
  if (known === undefined) {
    setAnswer(draft, matter, told);
    draft.replies.push(understood(matter, [told]));
  } else applyChanges(draft, matter, [told]);
  proceed(draft);
  return true;
}
