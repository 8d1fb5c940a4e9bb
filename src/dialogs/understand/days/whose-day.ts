// Days that are told beside a call or a withdrawal and are neither: the customer rang to be rid of the contract, or the company wrote about it.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import type { Place } from '../place.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { isDayOfMatter } from '../call/tape-refused.ts';
import { ways } from '../rule.ts';

/** The words from a place's clause on, as far as no other day stands between. */
function wordsAround(reading: Reading, { start, end }: Place): string {
  const sentence = reading.sentences[sentenceAt(reading, start)] ?? { start, end };
  const others = reading.dates.filter((one) => one.exact && !one.problem && (one.end <= start || one.start >= end));
  const from = Math.max(
    clauseAt(reading, start)?.start ?? sentence.start,
    ...others.filter((one) => one.end <= start).map((one) => one.end),
  );
  const to = Math.min(sentence.end, ...others.filter((one) => one.start >= end).map((one) => one.start));
  return reading.text.slice(from, to);
}

const I_RANG = new RegExp(
  ways(
    String.raw`\b(?:(?:hab|habe|haben|hatte|hatten)s? (?:ich|wir)|` +
      String.raw`(?:ich|wir) (?:hab|habe|haben|hatte|hatten)) (?:(?!mich|mir|uns|sie mich)\S+ ){0,6}` +
      String.raw`(?:angerufen|telefoniert)\b`,
    String.raw`\b(?:rief|riefen|telefonierte) (?:ich|wir)\b`,
    String.raw`\b(?:ich|wir) (?:rief|riefen)\b`,
    String.raw`(?:^|[\d_.,] )(?:(?:dort|da|gleich|noch ?mal|wieder|selbst) )*angerufen und\b`,
    String.raw`\b(?:i|we) (?:called|rang|phoned)\b`,
  ),
);
const TO_END_IT =
  /\b(?:widerrufen|widerrief|widerruf erklaert|gekuendigt|kuendigte|storniert|stornierte|abgesagt|widersprochen|widersprach|beschwert|beschwerte|reklamiert|zurueckgetreten|cancell?ed|withdrew|withdrawn|complained)\b/;
const BY_PHONE =
  /\b(?:telefonisch|am telefon|per telefon|per anruf) (?:(?:dort|da|bei \S+|gleich|sofort|den|meinen|vertrag|alles) ){0,3}(?:widerrufen|widerrief|widerruf erklaert)\b|\bwithdr(?:ew|awn) by phone\b/;
const WITHDRAWN_THEN = /\b(?:widerrufen|widerrief|widerruf erklaert|zurueckgetreten|withdrew|withdrawn)\b/;
/** "Die haben mich am 5.11. angerufen und ich hab am Telefon widerrufen": it is the call that sold. */
const RANG_ME = /\b(?:mich|uns)\b[^.!?]{0,40}\b(?:angerufen|anrief|anriefen)\b|\b(?:called|phoned|rang) (?:me|us)\b/;
/** Something was sold on that call all the same. */
const SOLD =
  /\b(?:\w*verkauft\w*|aufgeschwatzt|angedreht|ueberredet|untergejubelt|angeboten|bestellt|abgeschlossen|zugesagt|zugestimmt|ja gesagt|neue[nrms]? (?:\w+ )?(?:\w*vertrag|\w*tarif)|sold|offered|ordered|agreed|signed me up|talked me into|new (?:contract|plan))\b/;

/** "Am 20.11. habe ich dort angerufen und widerrufen": a call on which nothing was sold. An earlier day must be told on which it was. */
export function isCallToEnd(reading: Reading, place: Place): boolean {
  const words = wordsAround(reading, place);
  // "Am 20.11. telefonisch widerrufen": by phone, and nothing sold.
  const own = clauseAt(reading, place.start)?.text ?? '';
  if (BY_PHONE.test(own) && !SOLD.test(own)) return true;
  if (!I_RANG.test(words) || !TO_END_IT.test(words) || SOLD.test(words)) return false;
  // What is withdrawn from was made before, whether its day is told or not; who gives notice may be sold something on that call.
  if (WITHDRAWN_THEN.test(words) && !RANG_ME.test(words)) return true;
  const clause = clauseAt(reading, place.start)?.start ?? place.start;
  const day = reading.dates.findLast((one) => one.start >= clause && one.start <= place.start) ?? place;
  return reading.dates.some((one) => one.exact && !one.problem && one.end <= day.start);
}

const THEY_WRITE = new RegExp(
  ways(
    String.raw`\b(?:schrieben|schrieb|schreiben|schreibt|antworteten|antwortete|teilten|teilte|` +
      String.raw`meinten|behaupteten|erklaerten) (?:sie|die|mir|uns|man)\b`,
    String.raw`\b(?:sie|die) (?:schrieben|schreiben|antworteten|meinten|behaupteten)\b`,
    String.raw`\b(?:haben|hat) (?:(?:sie|die|man|der|anbieter|firma) ){1,2}(?:\S+ ){0,3}` +
      String.raw`(?:geschrieben|geantwortet|mitgeteilt)\b`,
    String.raw`\b(?:hat|haben) (?:\S+ ){0,3}(?:mir|uns) (?:\S+ )?(?:geschrieben|geantwortet|mitgeteilt)\b`,
    String.raw`\bthey (?:wrote|answered|replied)\b`,
  ),
);

/** "Am 20.11. schrieben sie, ein Widerruf am Telefon gilt nicht": the day of their answer, unless the withdrawal itself has it. */
export function isTheirAnswer(reading: Reading, date: DateHit): boolean {
  const clause = clauseAt(reading, date.start)?.text ?? '';
  // "On 10 November I withdrew, they replied it was too late": the act stands in the day's own clause.
  if (WITHDREW.test(clause) && !THEY_WRITE.test(clause)) return false;
  return !isDayOfMatter(reading.text, date) && THEY_WRITE.test(wordsAround(reading, date));
}
const WITHDREW = /\b(?:widerrufen|widerrief|withdrew|withdrawn|widersprochen|widersprach|objected)\b/;

/** "Heute lese ich die Mail mal richtig": what is read so came before. */
export const isReadClosely = (words: string): boolean => READ_CLOSELY.test(words);
const READ_CLOSELY =
  /\b(?:lese|les|lies|schaue?|gucke?|sehe|read|look)\b[^.!?]*\b(?:richtig|genau|genauer|gruendlich|in ruhe|noch ?mal|nochmals|zum ersten mal|erst|endlich|properly|carefully|again|closely)\b/;

/** "Das auch per Mail vom 20.8. mitgeteilt": the day stands behind the letter that went out; "die haben mir per Mail vom …" is theirs. */
export function isOwnDated(reading: Reading, { start, end }: Place): boolean {
  const lead = reading.text.slice(reading.sentences[sentenceAt(reading, start)]?.start ?? 0, start);
  // "Macht mir ein Schreiben mit Datum 9. November": wanted of the reader, and come from nobody.
  if (TO_BE_WRITTEN.test(lead)) return true;
  return (
    PER_LETTER.test(`${lead}${reading.text.slice(start, end)}`.slice(-50)) &&
    TOLD_THEM.test(reading.text.slice(end, end + 40)) &&
    !/\b(?:mir|uns|mich|sie haben|haben sie|die haben|haben die)\b/.test(lead)
  );
}
const TO_BE_WRITTEN =
  /^\W*(?:(?:und|dann|also|bitte|jetzt|nun|please|can you|could you) )*(?:mach|macht|machen sie|schreib|schreibt|schreiben sie|erstellt?|erstellen sie|setzt?|setzen sie|verfasst?|gebt|gib|write|make|draft)(?: (?:mir|uns|mal|bitte|einfach|doch|jetzt|noch|me|us|now))* (?:(?:ein(?:en|e)?|nen|n|an?|the|den|das) )?(?:\w+ )?(?:schreiben|brief|widerruf|kuendigung|mail|bestaetigung|letter|withdrawal|notice)\b[^.!?]{0,30}$/;
const PER_LETTER =
  /\b(?:per|in meine[rm]|in unserer|mit meine[rm]) (?:\w+ )?(?:mail|e-mail|email|brief|fax|einschreiben|schreiben|nachricht) (?:vom|von)\b[^!?,]{0,24}$/;
const TOLD_THEM =
  /^[^!?,]{0,16}\b(?:abgesagt|gekuendigt|storniert|abbestellt|geschrieben|mitgeteilt|widersprochen|bestritten|beanstandet|reklamiert|beschwert|widerrufen)\b/;
