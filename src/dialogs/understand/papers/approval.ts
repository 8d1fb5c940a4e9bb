// Approval in text form: whether something was confirmed in writing or by click, how and when, or denied.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { isHypothetical, isReported } from '../../../knowledge/german/clauses.ts';
import { affirmed, denialOf, isDenied, meansOf, withMeans } from './approval-act.ts';
import { ASKED_BACK, P, type Approval } from './approval-words.ts';
import { MARKS } from '../parts.ts';
import { isOfMail } from '../days/events.ts';
import type { Notes } from '../notes.ts';
import { wholeOf, type Place } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has } from '../rule.ts';
import { tellsOfOutsider } from '../call/unmeant.ts';

/** "I haven't replied, ticked or signed anything": the denial stands before the first of them. */
const LISTED = compile('_(?:haven.t|have not|hasn.t|has not|didn.t|did not|never|weder|nichts) (?:\\w+ )?\\w+, ?$');
/** "Unterschrieben, angeklickt oder per Mail bestätigt habe ich nie etwas": the denial stands behind the last of them. */
const LIST_THEN_DENIED =
  /^\W*(?:[a-z]+(?:t|en), ?)+(?:[a-z]+ ){0,4}?(?:oder|und|noch) [^.!?]*\b(?:hab|habe|haben|hatte|hatten) (?:ich|wir|er|sie)\b[^.!?,]{0,20}?\b(?:nie|niemals|nicht|nichts|nix|garnichts|garnix)\b/;
/** "Unterschrieben, angeklickt - nichts davon hab ich gemacht." */
const NONE_OF_IT =
  /\b(?:nichts|nix|gar nichts) davon (?:hab|habe|haben|hat)\b|\b(?:hab|habe|haben) (?:ich|wir) (?:\w+ ){0,2}(?:nichts|nix) davon\b|\b(?:done|did) none of (?:that|it|this)\b|\bnone of (?:that|it) (?:did|have) i\b/;

/** The approval that the words tell or deny; undefined where they say nothing of it. */
function approvalOf(reading: Reading): Approval | undefined {
  const found: Approval[] = [];
  for (const sentence of reading.sentences) {
    // A neighbour's click approves nothing here.
    if (tellsOfOutsider(sentence.text)) continue;
    for (const part of windows(reading.text, sentence)) {
      const act = actIn(reading, part, sentence);
      if (act) found.push(act);
    }
    const answered = answerTo(reading, sentence);
    if (answered) found.push(answered);
    for (const hit of all(P.nothing, sentence.text)) {
      const place = wholeOf(hit, sentence.start);
      // "Ohne meine Unterschrift geht das doch nicht, oder?": asked, not told.
      if (/^\W*(?:ohne|without)\b/.test(sentence.text) && /\?\W*$/.test(sentence.text)) continue;
      if (!has(P.other, hit[0]) && !OF_TAPE.test(sentence.text)) found.push({ ...place, value: false, strength: 3 });
    }
    const given = first(P.given, sentence.text);
    if (given && !has(P.no, given[0]) && !isReported(sentence.text) && !isHypothetical(sentence.text)) {
      const place = wholeOf(given, sentence.start);
      found.push(withMeans(reading, place, given[0], '', actOf(given[0]), 4));
    }
    const asked = askedAndAnswered(reading, sentence);
    if (asked) found.push(asked);
  }
  return found
    .filter((one) => !one.value || !(isOnlyFor(reading, one) || isWithdrawal(reading, one)))
    .reduce<Approval | undefined>((best, one) => (!best || one.strength > best.strength ? one : best), undefined);
}

/** "Das Widerrufsformular lag bei, ich habe es unterschrieben": what is signed ends the contract. */
const isWithdrawal = (reading: Reading, { end }: Place): boolean =>
  /\bwiderrufsformular\b[^.!?]*\b(?:ich|wir) (?:hab|habe|haben) (?:es|das) (?:\w+ ){0,2}(?:unterschrieben|unterzeichnet|ausgefuellt)\b/.test(
    reading.sentences[sentenceAt(reading, end - 1)]?.text ?? '',
  );

/** "Ja geschrieben. Das war nur für den Termin": what it was for is told behind it, and is no contract. */
function isOnlyFor(reading: Reading, { end }: Place): boolean {
  const at = sentenceAt(reading, end - 1);
  const sentence = reading.sentences[at];
  const rest = reading.text.slice(end, sentence?.end);
  return [rest, reading.sentences[at + 1]?.text ?? ''].some((words) => ONLY_FOR.test(words));
}
const NO_CONTRACT = String.raw`(?:\w*termin\w*|\w*rueckruf\w*|unterlagen|infos?|informationen|adresse|techniker\w*|gewinnspiel\w*|newsletter)`;
const ONLY_FOR = new RegExp(
  String.raw`^\W*(?:das|dies|es|dabei) (?:war|waren|ging|galt|betraf)(?: (?:aber|ja|doch|dabei|es|eigentlich|alles))*` +
    String.raw` (?:(?:nur|bloss|lediglich)(?: (?:fuer|um|wegen|wegn|zu|zum|zur|auf))?|wegen)(?: (?:den|die|das|der|dem|des|einen|eine|ein|nen|mehr))* ${NO_CONTRACT}\b`,
);

/** "Die Mail bestätigt" leaves open how; a link is clicked; all else is written. */
const actOf = (words: string): string =>
  /\blink\b/.test(words)
    ? 'geklickt'
    : /^\W*(?:die|diese|deren) \S+ [^"]*bestaetigt$/.test(words)
      ? 'bestaetigt'
      : 'geschrieben';

/** Consent to the tape, to calls, to a debit: no approval of a contract. */
const OF_TAPE =
  /\b(?:zur|der|zum|fuer|einzugs)\w* ?(?:aufzeichnung|aufnahme|mitschnitt|werbung|anruf|gespraechs|ermaechtigung|sepa)/;

/** "Unterschrieben? Nein.": asked and answered by the same person. */
function askedAndAnswered(reading: Reading, sentence: Place & { text: string }): Approval | undefined {
  if (!ASKED_BACK.test(sentence.text) || !has(P.written, sentence.text)) return undefined;
  const next = reading.sentences[sentenceAt(reading, sentence.start) + 1];
  const said = next && /^\W*(?:(nein|nee?|nix|nichts|nie|niemals|no)|(?:ja|yes|leider))\b/.exec(next.text);
  if (!next || !said) return undefined;
  return { start: sentence.start, end: next.end, value: said[1] === undefined, strength: 3 };
}
/** Parts of a sentence between commas, semicolons, dashes and colons; quotation marks and "und" do not part an act from its words. */
function windows(text: string, sentence: Place): Place[] {
  const parts: Place[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (!MARKS.includes(text.charAt(i)) && !text.startsWith(' - ', i)) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  if (start < sentence.end) parts.push({ start, end: sentence.end });
  return parts;
}

function actIn(reading: Reading, part: Place, sentence: Place & { text: string }): Approval | undefined {
  const words = reading.text.slice(part.start, part.end);
  const acts = [...all(P.written, words), ...all(P.open, words)];
  let best: Approval | undefined;
  for (const act of acts) {
    const place = { start: part.start, end: part.end };
    const denied =
      isDenied(words, act.index, act.index + act[0].length) ||
      LIST_THEN_DENIED.test(sentence.text) ||
      NONE_OF_IT.test(sentence.text) ||
      (!has(P.fresh, words.slice(0, act.index)) && has(LISTED, reading.text.slice(sentence.start, part.start)));
    // "I agreed but did not click the link": the medium stands beside the denial, not beside the yes.
    const apart =
      !denied && has(P.open, act[0]) && has(P.no, words.slice(act.index + act[0].length)) && !has(P.noDenial, words);
    if (apart) continue;
    const one = denied
      ? denialOf(reading, place, words, act[0], sentence)
      : affirmed(reading, place, words, act[0], sentence);
    if (one && (!best || one.strength > best.strength)) best = one;
  }
  return best;
}

const OWN_DATA =
  /\b(?:mein|unser|sein|ihr)\w* (?:[a-z]+ )?(?:\w*daten|angaben|personalien|\w*nummer)(?: [a-z]+)? (?:zu )?bestaetigen\b/;

/** "…, den ich antippen sollte, das habe ich getan": what was asked for, and what became of it, also in the next short sentence. */
function answerTo(reading: Reading, sentence: Place & { text: string }): Approval | undefined {
  const asked = first(P.requested, sentence.text);
  if (!asked) return undefined;
  const from = sentence.start + asked.index + asked[0].length;
  const next = reading.sentences[sentenceAt(reading, sentence.start) + 1];
  const until = Math.min(next && next.end - next.start < 70 ? next.end : sentence.end, from + 110);
  const behind = reading.text.slice(from, until);
  // "… mit Belehrung, ich soll freigeben": what stands before the comma is another thing.
  const lead = reading.text
    .slice(Math.max(sentence.start, from - asked[0].length - 50), from)
    .replace(/^.*[,;](?= )/, '');
  if (has(P.other, lead) && !/link|button|knopf|sms|mail/.test(asked[0])) return undefined;
  // "Ich sollte nur meine Daten bestätigen, das hab ich gemacht": said on the phone, and nothing that was clicked.
  if (OWN_DATA.test(lead) && !/link|button|knopf|sms|mail|formular|online/.test(lead)) return undefined;
  const left = first(P.left, behind);
  const done = first(P.done, behind);
  const hit = done && (!left || done.index < left.index) && !has(P.no, done[0]) ? done : left;
  if (!hit) return undefined;
  // Asked, or weighed: "zurückschicken oder liegen lassen?"
  if (/[?]/.test(behind.slice(0, hit.index)) || /^[^.!\n]*\?/.test(behind.slice(hit.index))) return undefined;
  // "Ich müsse zustimmen. Hab ich am Telefon gemacht": spoken.
  if (hit === done && has(P.spoken, hit[0]) && !has(P.medium, lead)) return undefined;
  const place = { start: sentence.start + asked.index, end: from + hit.index + hit[0].length };
  if (hit === left) return { ...place, value: false, strength: 3 };
  const near = reading.text.slice(Math.max(sentence.start, place.start - 80), place.end);
  // "Mail zum Bestätigen. Hab ich gemacht": a mail that asks has something to click.
  const means =
    /unterschr|unterzeichn|zurueck|\bsign\b/.test(asked[0]) && !/\bsms\b/.test(lead)
      ? 'letter'
      : (meansOf(near.replace(/\be?-?mails?\b/g, ' '), 'geklickt') ?? 'link');
  return { ...place, value: true, strength: 4, means };
}

/** The day told in the words of the act, else the only one of its sentence that no other event claims. */
function dayOf(reading: Reading, place: Place): DateHit | undefined {
  const days = reading.dates.filter((date) => date.exact && !date.problem);
  const inside = days.filter((date) => date.start >= place.start && date.end <= place.end);
  const last = inside.at(-1);
  // "Am 14.2. am Telefon abgemacht und danach getippt": the day of the call, not of the act.
  if (
    last &&
    /telefon|anruf|angerufen|gespraech/.test(reading.text.slice(last.end, place.end)) &&
    !/selb|gleich/.test(last.quote)
  )
    return undefined;
  // "Auf die Mail vom selben Tag hab ich geantwortet": the day of the mail.
  if (last && isOfMail(reading, last)) return undefined;
  // "Am 24. kamen die Unterlagen und ich habe sie bestätigt": the day on which they came.
  if (last && CAME_THEN.test(reading.text.slice(last.end, place.end))) return undefined;
  if (last) return last;
  const sentence = reading.sentences[sentenceAt(reading, place.start)];
  const after = days.find(
    (date) => sentence && date.start >= place.end && date.end <= sentence.end && date.start - place.end < 30,
  );
  if (after && /^[ ,;:(-]*(?:alles |das |und zwar )*$/.test(reading.text.slice(place.end, after.start))) return after;
  return undefined;
}

const CAME_THEN =
  /^(?![^.!?]*\b(?:gleich|sofort|direkt|at once|immediately)\b) (?:kam|kamen|lag|lagen|came|arrived)\b[^.!?]*\b(?:und|and) (?:ich|wir|hab|habe|i|we)\b/;

/** What is sold here asks for no approval in text form: weak words are not taken for one. */
const NO_TEXT_FORM: ReadonlySet<string> = new Set([
  'insurance',
  'finance',
  'goods',
  'goodsSubscription',
  'printSubscription',
]);

/** Notes approval, means and day; a contract signed at a door, in a shop or online is none to approve. */
export function noteApproval(notes: Notes, reading: Reading): Approval | undefined {
  const approval = approvalOf(reading);
  if (!approval) return undefined;
  const face = ['doorstep', 'shop', 'online'].includes(String(notes.facts['channel']));
  if (approval.value && face) return undefined;
  // No law asks for it where these are sold: that nothing was signed says nothing there.
  if (!approval.value && NO_TEXT_FORM.has(String(notes.facts['product']))) return undefined;
  notes.note('textFormApproval', approval.value, approval);
  if (!approval.value) return approval;
  if (approval.means) notes.note('approvalMeans', approval.means, approval);
  // "Auf die Mail vom 6.11. zugestimmt": what was answered had come by then.
  const sentence = reading.sentences[sentenceAt(reading, approval.start)];
  const mail = reading.dates.find(
    (date) =>
      date.exact &&
      !date.problem &&
      sentence &&
      date.start >= sentence.start &&
      date.end <= sentence.end &&
      isOfMail(reading, date) &&
      /mail/.test(reading.text.slice(sentence.start, date.start)),
  );
  if (mail) notes.note('documentsReceivedDate', mail.from, mail);
  const day = dayOf(reading, approval);
  if (day) notes.note('approvalDate', day.from, day);
  return approval;
}
