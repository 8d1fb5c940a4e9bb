// Papers and approvals on the day of the call, or all on one day.
import type { Notes } from '../notes.ts';
import { NO } from '../phrases/approval.ts';
import { OTHER_PAPERS, PAPERS, PAPERS_INSIDE, SAME_DAY, TO_COME } from '../phrases/deliveries.ts';
import { spanOf } from '../place.ts';
import { type Reading, quoteOf, sentenceAt } from '../reading.ts';
import { all, compile, has } from '../rule.ts';

const P = {
  no: compile(NO),
  later: compile(TO_COME),
  papers: compile(PAPERS),
  other: compile(OTHER_PAPERS),
  same: compile(SAME_DAY),
  inside: compile(PAPERS_INSIDE),
  once: compile(
    '_(?:gleich|sofort|direkt|umgehend|noch am telefon|noch im gespräch|währenddessen|dabei|während|' +
      'beim telefonieren|at once|right away|immediately|straight away|there and then|while|abends|am abend|' +
      'noch am abend|that evening)_',
  ),
};

/** What was accepted that day came before. */
const TAKEN_ON = /\b(?:angenommen|unterschrieben|freigegeben|zugesagt)\b/;

/** Papers that came while the call still ran or right behind it came on its day. */
export function noteSameDay(notes: Notes, reading: Reading): void {
  const day = notes.facts['callDate'] ?? notes.visitDay?.value;
  if (day === undefined) return;
  // "Link gleich angeklickt", "hab ich am Telefon noch gedrückt": confirmed at once.
  if (notes.facts['textFormApproval'] === true && !notes.has('approvalDate')) {
    const place = notes.placeOf('textFormApproval');
    const sentence = reading.sentences[sentenceAt(reading, place.start)];
    const words = reading.text.slice(Math.max(sentence?.start ?? 0, place.start - 60), place.end + 30);
    const dated = reading.dates.some(
      (date) => date.start >= (sentence?.start ?? 0) && date.end <= (sentence?.end ?? 0) && date.from !== day,
    );
    if (!dated && has(P.once, words)) {
      notes.note('approvalDate', day, place);
      if (
        /mail|sms|link|portal|kundencenter|\bapp\b/.test(words) &&
        notes.facts['withdrawalInstructionReceived'] !== false &&
        /belehrung|zusammenfassung|vertrag|summary/.test(reading.text)
      )
        notes.note('documentsReceivedDate', day, place);
    }
  }
  noteAllThatDay(notes, reading);
  for (const hit of all(P.same, reading.text)) {
    const sentence = reading.sentences[sentenceAt(reading, hit.index + 1)];
    const near = reading.text.slice(
      Math.max(sentence?.start ?? 0, hit.index - 60),
      Math.min(sentence?.end ?? 0, hit.index + hit[0].length + 60),
    );
    // "She mailed it on 24 July, and I replied on the same day": the day that was named last.
    const then = namedBefore(reading, sentence?.start ?? 0, hit.index + 1) ?? day;
    const approved = notes.quotes['textFormApproval'];
    if (notes.facts['textFormApproval'] === true && approved !== undefined && sentence) {
      const told = quoteOf(reading, sentence.start, sentence.end + 60);
      if (told.includes(approved.slice(0, 40))) notes.note('approvalDate', then, spanOf(hit));
    }
    if (notes.has('documentsReceivedDate')) continue;
    if (
      !has(P.papers, near) ||
      has(P.other, near) ||
      has(P.later, near) ||
      (TAKEN_ON.test(near) && !/dabei|gelassen/.test(hit[0]))
    )
      continue;
    notes.note('documentsReceivedDate', then, spanOf(hit));
  }
}

/** The last day that a sentence names before a place. */
const namedBefore = ({ dates }: Reading, start: number, end: number): string | undefined =>
  dates.findLast((date) => date.exact && !date.problem && date.start >= start && date.end <= end)?.from;

/** "Per Link bestätigt, inkl. Belehrung, alles am 6.11.", "… Belehrung hing dran. Das war alles am 9. September." */
function noteAllThatDay(notes: Notes, reading: Reading): void {
  for (const date of reading.dates) {
    if (!date.exact || date.problem || !ALL_ON.test(reading.text.slice(Math.max(0, date.start - 16), date.start)))
      continue;
    const at = sentenceAt(reading, date.start);
    const told = `${reading.sentences[at - 1]?.text ?? ''} ${reading.sentences[at]?.text ?? ''}`;
    const place = { start: date.start, end: date.end };
    if (notes.facts['textFormApproval'] === true) notes.note('approvalDate', date.from, place);
    if (has(P.inside, told) && !has(P.no, told) && !has(P.other, told))
      notes.note('documentsReceivedDate', date.from, place);
  }
}

const ALL_ON = /\b(?:alles|all|everything) (?:am |noch am |on |the )?$/;
