// "Ach so, auf dem Umschlag steht 25.11.": the day that a court's period runs from, told after the day on which the post was found.
import { findCompanies } from '../../knowledge/companies.ts';
import { findDates } from '../../knowledge/german/dates.ts';
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

/** "Gestern", "kam am 27.11. an", "zugestellt 27.11.": nothing but a day, where a court's paper has none yet. */
function serviceDay(text: string, today: string): string | undefined {
  const [hit, other] = findDates(text, { today });
  if (!hit?.exact || hit.problem || other || hit.from > today) return undefined;
  const rest = `${text.slice(0, hit.start)} ${text.slice(hit.end)}`.toLowerCase();
  return (rest.match(/\p{L}+/gu) ?? []).every((word) => OF_ARRIVAL.has(word)) ? hit.from : undefined;
}
/** Words beside a day that tell of nothing but its arrival. */
const OF_ARRIVAL: ReadonlySet<string> = new Set(
  'am der den das es er ist war wurde kam an gekommen angekommen zugestellt bekommen erhalten ich hab habe vom it came arrived was served on the got i'.split(
    ' ',
  ),
);

/** Counts the court's period from its envelope. @returns whether the words told an earlier day than the one that is noted */
export function toldEnvelope(draft: Draft, text: string): boolean {
  if (!courtIsOpen(draft) || wordCount(text) > WORDS || NOT_THE_ENVELOPE.test(text)) return false;
  const matter = draft.file.active;
  const known = knownOf(draft.file, matter, 'dunningDate')?.value;
  // Under another question a bare day is its answer.
  const undated =
    (known === undefined || known === 'unknown') && (!draft.file.open || draft.file.open.fact === 'letter');
  const day = envelopeDay(text, draft.today) ?? (undated ? serviceDay(text, draft.today) : undefined);
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
