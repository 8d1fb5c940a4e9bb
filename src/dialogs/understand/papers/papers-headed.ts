// Papers named as a heading or with a relative clause, and their day behind.
import { BESIDE } from '../days/day-beside.ts';
import type { Notes } from '../notes.ts';
import { isOtherPost } from './other-post.ts';
import { NO } from '../phrases/approval.ts';
import { DUNNING_PAPERS, OTHER_PAPERS, OWN_ACT, PAPERS } from '../phrases/deliveries.ts';
import { type Reading, sentenceAt, stillToCome } from '../reading.ts';
import { compile, first, has, ways } from '../rule.ts';

const P = {
  no: compile(NO),
  other: compile(OTHER_PAPERS),
  dunning: compile(DUNNING_PAPERS),
  relative: compile(
    `${PAPERS}, (?:die|das|der|den) [^,.!?\\n]{3,60}, (?:kam|kamen|lag|lagen|traf|trafen|ging|gingen|war|` +
      'waren|erhielt|bekam|steckte|steckten)_(?: (?:ich|mir|uns|dann|erst|schließlich|schon))*',
  ),
  mine: compile(OWN_ACT),
};

/** "Die Unterlagen, die sie versprochen hatten, lagen am 10.11. bei mir": the day stands behind what is told of them. */
export function noteBehindRelative(notes: Notes, reading: Reading): void {
  for (const sentence of reading.sentences) {
    if (has(P.dunning, sentence.text) || /\?\W*$/.test(sentence.text)) continue;
    const hit = first(P.relative, sentence.text);
    if (!hit || has(P.no, hit[0]) || has(P.other, hit[0])) continue;
    const end = sentence.start + hit.index + hit[0].trimEnd().length;
    const day = reading.dates.find(
      (date) =>
        date.exact && !date.problem && date.start >= end && date.start - end < BESIDE && !stillToCome(reading, date),
    );
    if (day && !isOtherPost(reading, day)) return notes.note('documentsReceivedDate', day.from, day);
  }
}

const LABELLED = compile(
  ways(
    `(?:${PAPERS}|_(?:begrüßungsbrief|\\w*karte|kärtchen)_)[^.!?\\n:]{0,45}: ?(?:am |vom |on )?$`,
    '_(?:letter|mail|e-mail|email|confirmation|papers) (?:of|dated) $',
    '^\\W*(?:mit|unter) (?:dem )?datum (?:vom |des )?$',
  ),
);

/** "Unterlagen und Belehrung: 22.10.", "the letter of 7 November": papers named as a heading, their day behind it. */
export function noteLabelled(notes: Notes, reading: Reading): void {
  for (const date of reading.dates) {
    if (!date.exact || date.problem || stillToCome(reading, date) || isOtherPost(reading, date)) continue;
    const sentence = reading.sentences[sentenceAt(reading, date.start)];
    if (!sentence) continue;
    const before = reading.text.slice(Math.max(sentence.start, date.start - 90), date.start);
    const label = first(LABELLED, before);
    if (!label || has(P.other, before) || has(P.dunning, before) || has(P.mine, before) || has(P.no, label[0]))
      continue;
    notes.note('documentsReceivedDate', date.from, { start: date.start - before.length + label.index, end: date.end });
    return;
  }
}
