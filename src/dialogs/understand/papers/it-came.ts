// A thing named sentences before, whose arrival is told by a pronoun: "Am 11. kam es".
import type { DateHit } from '../../../knowledge/german/dates.ts';
import type { Notes } from '../notes.ts';
import { NO } from '../phrases/approval.ts';
import { GOODS, PAPERS_INSIDE } from '../phrases/deliveries.ts';
import type { Place } from '../place.ts';
import { type Reading, sentenceAt, stillToCome } from '../reading.ts';
import { compile, has } from '../rule.ts';

const P = {
  goods: compile(GOODS),
  no: compile(NO),
  inside: compile(PAPERS_INSIDE),
};

/** "Er hätte da ein Samsung für mich. Am 11. kam es, mit Vertrag": the thing stands sentences before, its day beside the pronoun. */
export function noteCame(notes: Notes, reading: Reading): void {
  for (const day of reading.dates) {
    if (!day.exact || day.problem || stillToCome(reading, day)) continue;
    const at = sentenceAt(reading, day.start);
    const sentence = reading.sentences[at];
    const came =
      sentence && (CAME_IT.exec(reading.text.slice(day.end, sentence.end)) ?? cameBefore(reading, sentence, day));
    if (!came) continue;
    const place = { start: day.start, end: day.end + came[0].length };
    const before = reading.sentences.slice(Math.max(0, at - 3), at).map((one) => one.text);
    if (before.some((words) => has(P.goods, words.replace(NOT_SENT, ' ')))) {
      notes.note('goodsReceived', true, place);
      notes.note('goodsReceivedDate', day.from, place);
    }
    if (has(P.inside, sentence.text) && !has(P.no, sentence.text)) notes.note('documentsReceivedDate', day.from, place);
    return;
  }
}

/** "Es kam am 16.11.": the pronoun opens the sentence, and the day ends it. */
function cameBefore(reading: Reading, sentence: Place, day: DateHit): RegExpExecArray | null {
  if (!IT_CAME.test(reading.text.slice(sentence.start, day.start))) return null;
  return /^(?: an)?(?=\W*$)/.exec(reading.text.slice(day.end, sentence.end));
}

const IT_CAME = /^\W*(?:es|er|sie|das|alles) (?:kam|kamen)(?: dann| auch| schon)* $/;
const CAME_IT = /^ (?:kam|kamen) (?:es|er|sie|das|alles|dann)(?: dann| auch| an)*(?=[,.;:! ])/;
/** Words of a call. */
const NOT_SENT = /\b(?:am|ans|aufs?|per|mein\w*) (?:handy|telefon|phone)\b/g;
