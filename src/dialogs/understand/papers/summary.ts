// When the contract summary came: before the declaration, while the call ran, or after it.
import { NO } from '../phrases/approval.ts';
import type { Notes } from '../notes.ts';
import { spanOf } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { all, compile, has, ways } from '../rule.ts';

const SUMMARY = compile('_(?:\\w*zusammenfassung\\w*|contract summary|summary)_');
const DURING = compile(
  '_(?:während (?:des|dem|wir|ich|er|sie|de[rs]|meines|unseres)|währenddessen|' +
    'noch (?:im|am|beim) (?:gespräch|telefon\\w*|telefonat)|im gespräch|beim telefonieren|am telefon noch|' +
    'while (?:we|i|he|she|still|the)|during the call)_',
);
const BEFORE = compile(
  `_(?:${ways(
    'vorher|zuvor|vorab|davor|schon vor|im voraus',
    'bevor (?:ich|er|sie|wir) (?:\\w+ ){0,4}(?:zugesagt|zugestimmt|ja gesagt|bestätigt|bestellt)',
    'vor (?:dem|meiner|meinem) (?:ja|zusage|zustimmung|bestellung)',
    'beforehand|in advance',
    'before i (?:agreed|said yes|confirmed|ordered)',
  )})_`,
);
const AFTER = compile(
  '_(?:danach|hinterher|später|nachher|anschließend|abends|am abend|darauf|daraufhin|im anschluss|nachträglich|afterwards?|later|then|in the evening|that evening|next day)_',
);
/** "Jetzt kam eine Mail mit …", told on a later day than the call: what comes now did not come before the yes. */
const COMES =
  'kam|kamen|kommt|kommen|gekommen|bekommen|bekam|erhalten|erhielt|lag|liegt|trudelte|came|comes|arrived|got|received';
const JUST = compile(
  ways(
    `_(?:jetzt|nun|inzwischen|mittlerweile|now) (?:\\w+ ){0,4}?(?:${COMES})_`,
    `_(?:${COMES}) (?:\\w+ ){0,3}?(?:jetzt|nun|inzwischen|mittlerweile|now)_`,
    '_(?:jetzt|nun|now) (?:\\w+ ){1,14}?(?:gekommen|bekommen|erhalten|received)_',
  ),
);

/** Notes the timing where the summary came and the words, or the two days, say when. */
export function noteSummary(notes: Notes, reading: Reading): void {
  if (notes.facts['contractSummaryReceived'] !== true) return;
  const { callDate, documentsReceivedDate } = notes.facts;
  // "While we were talking he sent an email ... Now I read the summary in it."
  const mailed = reading.sentences.some((one) => has(DURING, one.text) && has(MAILED, one.text));
  for (const hit of all(SUMMARY, reading.text)) {
    const sentence = reading.sentences[sentenceAt(reading, hit.index)];
    if (!sentence || has(NONE, sentence.text)) continue;
    const place = spanOf(hit);
    const lead = reading.text.slice(Math.max(sentence.start - 40, place.start - 110, 0), place.end + 60);
    if (mailed || has(DURING, lead)) return notes.note('contractSummaryTiming', 'duringCall', place);
    if (has(BEFORE, sentence.text)) return notes.note('contractSummaryTiming', 'beforeDeclaration', place);
    const later = typeof callDate === 'string' && typeof documentsReceivedDate === 'string';
    if (later && documentsReceivedDate > callDate) return notes.note('contractSummaryTiming', 'afterCall', place);
    const callIsOver = typeof callDate === 'string' && callDate < reading.today;
    if (callIsOver && has(JUST, lead)) return notes.note('contractSummaryTiming', 'afterCall', place);
    if (has(AFTER, sentence.text)) return notes.note('contractSummaryTiming', 'afterCall', place);
  }
}
const MAILED = compile('_(?:mails?|e-mails?|emails?|sms|nachricht|link|text message)_');
const NONE = compile(`(?:${NO})[^.!?]{0,30}_\\w*zusammenfassung|_\\w*zusammenfassung_[^.!?]{0,20}(?:${NO})`);
