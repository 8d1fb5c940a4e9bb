// "Am 15.9. haben sie die Herausgabe verweigert. Am 20.11. schrieben sie, sie sei gelöscht": the complaint lives on both, each with its day.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import type { Notes } from '../notes.ts';
import { TO_BE_GONE } from '../phrases/tape.ts';
import { type Clause, type Reading, sentenceAt, stillToCome } from '../reading.ts';
import { compile, has } from '../rule.ts';
import { isDayOfMatter, theyRefuseTape } from '../call/tape-refused.ts';

const GONE = compile(
  '_(?<!_(?:nicht|not|be) )(?:gelöscht|deleted|vernichtet|erased|überspielt|überschrieben|nicht mehr vorhanden|existiert nicht mehr|no longer exists?)_',
);
/** Wished for, one's own doing, or something else that was deleted. */
const NOT_GONE = compile(
  `${TO_BE_GONE}|_(?:ich|wir|i|we|soll|sollen|will|wollen|wenn|falls|ob|nie|nicht|\\w*konto|\\w*daten|mail|e-mail|sms|nachricht|vertrag|account|data)_`,
);

/** Where the company refused the recording and said later that it is gone: notes the refusal with its day, and the later answer. */
export function noteGoneAfterRefusal(notes: Notes, reading: Reading): void {
  const known = notes.facts['recordingReply'];
  if (known !== 'refused' && known !== 'deleted') return;
  const refusal = reading.clauses.find(({ text }) => theyRefuseTape(text));
  const gone =
    refusal &&
    reading.clauses.find(({ text, start }) => start > refusal.start && has(GONE, text) && !has(NOT_GONE, text));
  if (!refusal || !gone) return;
  const [first, then] = [dayOf(reading, refusal, 0), dayOf(reading, gone, refusal.end)];
  // The later answer without a day of its own is told as the later one; a day before the refusal turns the order round.
  if (!first || (then && then.from < first.from)) return;
  for (const fact of ['recordingReply', 'recordingReplyDate'] as const) notes.drop(fact);
  notes.note('recordingReply', 'deleted', gone);
  notes.note('recordingRefusedDate', first.from, first);
  if (then) notes.note('recordingReplyDate', then.from, then);
}

/** The last day that stands before a clause's end in its sentence, behind a place. */
function dayOf(reading: Reading, clause: Clause, behind: number): DateHit | undefined {
  const from = Math.max(behind, reading.sentences[sentenceAt(reading, clause.start)]?.start ?? clause.start);
  return reading.dates.findLast(
    (date) =>
      date.exact &&
      !date.problem &&
      date.start >= from &&
      date.end <= clause.end &&
      !isDayOfMatter(reading.text, date) &&
      !stillToCome(reading, date),
  );
}
