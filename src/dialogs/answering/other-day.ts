// "Doch Donnerstag", asked whether a day is to be changed to Friday: neither a yes nor a no, but yet another day.
import { FACTS } from '../../knowledge/facts.ts';
import { findDates } from '../../knowledge/german/dates.ts';
import { correct, pendingChanges } from '../changes.ts';
import { closeQuestion, type Draft } from '../draft.ts';
import { futureDates, knownOf } from '../ledger.ts';

/** @returns whether a few words name nothing but a third day, which then waits for a yes in place of the one offered */
export function namesOtherDay(draft: Draft, text: string): boolean {
  const { file, today } = draft;
  const [change, ...more] = pendingChanges(file);
  if (!file.pending || !change || more.length > 0 || FACTS[change.fact].kind !== 'date') return false;
  const said = behindLead(text);
  const [hit, ...others] = findDates(said, { today });
  if (!hit?.exact || hit.problem || others.length > 0 || hit.from === change.value) return false;
  const { matter } = file.pending;
  const told = { fact: change.fact, value: hit.from, quote: hit.quote };
  if (hit.from === knownOf(file, matter, change.fact)?.value || futureDates([told], today).length > 0) return false;
  if (!ONLY_A_DAY.test(said.slice(0, hit.start) + said.slice(hit.end))) return false;
  correct(draft, matter, [told], true);
  closeQuestion(draft);
  return true;
}
/** What stands around a day that puts another right. "Nicht am Donnerstag" names what it was not. */
const ONLY_A_DAY =
  /^[\s,.!;:–-]*(?:(?:doch|sondern|eher|vielmehr|lieber|es|das|war|wars|am|der|den|vom|it|was|on|the|glaub|glaube|ich|i|think|rather|gewesen)(?!\p{L})[\s,.!;:–-]*)*$/iu;

/** The words behind "nein, doch", so that a bare day of the week is read as a day; "doch der 26." is "am 26." */
export const behindLead = (text: string): string =>
  text
    .replace(LEAD, '')
    .replace(/^(?:der|den) (?=\d{1,2}\.?\W*$)/iu, 'am ')
    .replace(/^(am \d{1,2})$/iu, '$1.');
const LEAD =
  /^[\s"„]*(?:(?:ja|jo|nein|nee|ne|nö|no|yes|doch|ach|oh|sorry|moment|halt|stopp|wait|quatsch|falsch|wrong|sondern|eher|actually)(?!\p{L})[\s,.!;:–-]*)*/iu;
