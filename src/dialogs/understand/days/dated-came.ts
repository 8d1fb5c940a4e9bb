// "Brief, Datum 23.11., bekommen am 26.11.": a paper's own date, and the day on which it came, which is the one that counts.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import type { Notes } from '../notes.ts';
import { type Reading, sentenceAt } from '../reading.ts';

/** Right before the first day: a paper bears it. */
const DATED = new RegExp(
  String.raw`\b(?:\w*brief|schreiben|\w*bestaetigung|\w*vertrag|unterlagen|police|\w*schein|post|letter|` +
    String.raw`confirmation|contract)\b[^.!?;]{0,50}(?:\bdatum|\bdatiert(?: auf| vom)?|\bdated|\bvom)[: ]*(?:den |der )?$`,
);
const THERE =
  '(?:bekommen|gekriegt|erhalten|angekommen|eingegangen|eingetroffen|gekommen|zugestellt|kam|da|received|arrived|came|got)';
const IN_BOX =
  '(?:im (?:brief)?kasten|in der post|in meiner post|im postkasten|in the post|in the letterbox|im haus|auf dem tisch)';
/** Between the days: that it came, or a mere comma or bracket. */
const CAME_BETWEEN = new RegExp(
  String.raw`^[,;( -]{0,3}(?:(?:und|aber|doch|jedoch|er|sie|es|das|der|die|den|but|it) ){0,2}${THERE}` +
    '(?: (?:ist|hab|habe|haben|wir|ich|ihn|sie|es|das|er|aber|erst|bei|mir|uns|hier|habs)){0,6} ?' +
    '(?:am |erst am |on |den )?$',
);
const ONLY_A_MARK = /^[,( -]{1,3}(?:(?:der|die|das|den|which|und|aber|ist|hab|habe|ich|ihn) ){0,4}(?:am |erst |on )?$/;
/** Right behind the second day. */
const CAME_BEHIND = new RegExp(
  String.raw`^ ?(?:(?:erst|hier|bei mir|bei uns|hab|habe|ich|ihn|sie|es|lag|war|ist|steckte|mit der post) ){0,4}` +
    String.raw`(?:${THERE}|${IN_BOX})\b(?!(?: \w+){0,3} (?:\w*anruf|angerufen|\w*rechnung|\w*mahnung)| (?:ein|eine|einer|der|die|dann|noch|a|the)\b)`,
);

/** The paper that is said to be of one day and to have come on a later one came on that; its own date is no day of a call either. */
export function noteDatedCame(notes: Notes, reading: Reading): void {
  for (const [at, date] of reading.dates.entries()) {
    const next = reading.dates[at + 1];
    if (!next || !isPair(reading, date, next)) continue;
    const known = notes.facts['documentsReceivedDate'];
    if (known !== undefined && known !== date.from) continue;
    notes.drop('documentsReceivedDate');
    notes.note('documentsReceivedDate', next.from, next);
    if (notes.facts['withdrawalInstructionDate'] === date.from) notes.drop('withdrawalInstructionDate');
    const call = notes.placeOf('callDate');
    if (notes.has('callDate') && call.start < next.end && next.start < call.end) notes.drop('callDate');
    return;
  }
}

function isPair(reading: Reading, date: DateHit, next: DateHit): boolean {
  const { text, today } = reading;
  if (!date.exact || !next.exact || date.problem || next.problem) return false;
  if (next.from < date.from || next.from > today) return false;
  if (sentenceAt(reading, date.start) !== sentenceAt(reading, next.start)) return false;
  // The word before a day may belong to its place: "vom 7.11.".
  const own = /^(?:vom|von|dated|datum) /.exec(text.slice(date.start, date.end))?.[0] ?? '';
  if (!DATED.test(text.slice(Math.max(0, date.start - 90), date.start) + own)) return false;
  const between = text.slice(date.end, next.start);
  return (
    CAME_BETWEEN.test(between) || (ONLY_A_MARK.test(between) && CAME_BEHIND.test(text.slice(next.end, next.end + 50)))
  );
}
