// Days to facts: which event a day is given to, and which days are left alone.
import type { FactKey } from '../../../knowledge/facts.ts';
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { arrivedNear, cameNear, datedEvents, isDeadline, isNoSale, isVisit } from './events.ts';
import { followsCollector, ofCollector } from '../papers/collector-letter.ts';
import { followsCourt } from '../papers/court-letter.ts';
import type { Notes } from '../notes.ts';
import { isOtherPost } from '../papers/other-post.ts';
import { DATE_FACT, DATE_NEEDS, type EventName } from '../phrases/events.ts';
import { type Reading, clauseAt, isOnlyPrinted, quoteOf, sameSentence, sentenceAt, stillToCome } from '../reading.ts';
import { compile, has, ways } from '../rule.ts';
import { isLaterDelivery } from './later-delivery.ts';
import { isCallToEnd, isOwnDated, isReadClosely, isTheirAnswer } from './whose-day.ts';
import { cameOnly, isNoCall, isOwnLetter, noteCall } from './call-day.ts';
import { noteSwitch, noteTomorrow } from './switch-day.ts';
import { isGravest } from './dunning-day.ts';
import { setApart } from './withdrawn-of-call.ts';

/** A letter that goes out is none that came. */
const POSTED = compile(
  '_(?:bei der|zur|auf die) post_[^.!?]{0,40}_(?:abgegeben|aufgegeben|gebracht)_|_(?:aufgegeben|eingeworfen|abgeschickt|losgeschickt|rausgeschickt|verschickt|abgesendet)_',
);

const UNRELATED = /gebor|geburt|umzug|umgezogen|ende|läuft|gekündigt|frist|bis zum/i;

/** "Das war am 10. November", "Das Ganze fing am ... an", "Passiert ist es am ...": what the message tells happened then. */
const BEGAN = new RegExp(
  String.raw`^\W*(?:(?:also|ja|na ja|und|the|that|this|it|all)[ ,]+)?` +
    '(?:(?:das|es|dies|des|dees|the thing|it|that|this)(?: ganze| alles| all| whole thing)? (?:war|' +
    String.raw`wor|woa|ist|is|was|passierte|geschah|happened|fing|begann|started|began|ging|geht)\b|` +
    String.raw`war (?:am|gestern|vorgestern|letzte\w*)\b|` +
    String.raw`(?:passiert|geschehen|los|angefangen|begonnen|gewesen) (?:ist|war|ging|hat)\b)`,
);

/** "Freenet war das, am 5.11.": who it was, and when. */
const WAS_THEM = /\b(?:war|waren) das,? (?:und zwar |naemlich )?(?:am )?$/;

/** "Heut Vormittag wars": nothing else in the sentence. */
const WAS =
  /^,? ?(?:war[' ]?s|war (?:es|das)|ist (?:es|das) (?:passiert|gewesen)|(?:it|that) was|is des gwen|isses passiert)\b/;

/** Another cue counts for a day only while it is about as near as the nearest. */
const ABOUT_AS_NEAR = 20;

/** Gives the days of the text to the events beside them. */
export function noteDates(notes: Notes, reading: Reading): void {
  const sale = ['channel', 'agreedOnPhone']
    .map((fact) => notes.quotes[fact as FactKey])
    .filter((quote) => quote !== undefined);
  for (const { date, events } of datedEvents(reading)) {
    if (isDeadline(reading, date) || isOnlyPrinted(reading, date) || isQuotedToday(reading, date)) continue;
    if (date.exact && !date.problem && isVisit(reading, date))
      notes.visitDay ??= { value: date.from, quote: date.quote };
    const nearest = events[0];
    if (nearest === undefined) {
      const sentence = reading.sentences[sentenceAt(reading, date.start)];
      const told = sentence ? quoteOf(reading, sentence.start, sentence.end) : '';
      // "Es war der 17. November, am Ende hab ich ja gesagt": only what stands beside the day makes it another day.
      const clause = clauseAt(reading, date.start);
      const beside = clause ? quoteOf(reading, clause.start, clause.end) : told;
      // No word for an event beside the day: in the sentence that tells the call it is the day of the call.
      if (
        !notes.has('callDate') &&
        date.exact &&
        !UNRELATED.test(beside) &&
        !isOwnLetter(reading, date) &&
        !isCallToEnd(reading, date) &&
        !isNoSale(reading, date) &&
        !cameOnly(reading, date) &&
        (sale.some((quote) => told.includes(quote)) ||
          BEGAN.test(sentence?.text ?? '') ||
          WAS.test(reading.text.slice(date.end, sentence?.end)) ||
          WAS_THEM.test(reading.text.slice(sentence?.start, date.start)))
      )
        noteCall(notes, date);
      continue;
    }
    for (const { event, cost } of events) {
      if (cost > nearest.cost + ABOUT_AS_NEAR || noteEvent(notes, reading, event, date)) break;
    }
  }
  noteTomorrow(notes, reading);
  setApart(notes, reading);
  // The mail confirmed on the day of the call came that day: it cannot be older than the call.
  const { approvalDate, approvalMeans, callDate } = notes.facts;
  // An SMS that asks for a "JA" brings no papers.
  if (approvalMeans === 'sms') return;
  const place = reading.dates.find((date) => date.from === approvalDate);
  if (approvalDate !== undefined && approvalDate === callDate && place && /mail|sms|link|post/.test(reading.text))
    notes.note('documentsReceivedDate', approvalDate, place);
}

/** "In der Mail steht: „… haben Sie heute mit uns telefoniert“": the day on which somebody else wrote or spoke. */
const isQuotedToday = (reading: Reading, { start, quote }: DateHit): boolean =>
  /^(?:heut|gestern|vorgestern|gerade|eben|today|yesterday)/i.test(quote) &&
  reading.text.slice(0, start).split('"').length % 2 === 0 &&
  reading.text.slice(start).includes('"');

/** "Heute sehe ich: abgebucht am 22.10.": the day on which it was found out, where the other is told behind. */
const isSeenThen = (reading: Reading, date: DateHit): boolean =>
  SEEN.test(reading.text.slice(date.end, date.end + 40)) &&
  reading.dates.some((one) => one.start > date.end && one.exact && !one.problem && sameSentence(reading, one, date));
const SEEN = new RegExp(
  ways(
    '^,? (?:(?:frueh|abend|morgen|mittag|dann|erst) )*(?:sehe?|sah|schaue?|schaute|gucke?|entdecke?|' +
      String.raw`entdeckte|merke?|merkte|stellte?|lese?|las|finde|fand|faellt|fiel) (?:ich|wir|mir)\b`,
    String.raw`^,? (?:hab|habe) ich (?:\w+ ){0,3}(?:gesehen|entdeckt|gemerkt|festgestellt|gefunden)\b`,
    String.raw`^,? i (?:saw|noticed|see|found)\b`,
  ),
);

const TRANSCRIPT =
  /^[^.!?]{0,36}\b(?:mit (?:der|einer|dem|with the|with a) (?:aufnahme|aufzeichnung|audiodatei|tonaufnahme|recording)|abschrift|transkript\w*|mitschrift|niederschrift|wortprotokoll|transcript)\b/;

/** Gives a day to an event; false where the words around it do not bear that out. */
function noteEvent(notes: Notes, reading: Reading, event: EventName, date: DateHit): boolean {
  const fact = DATE_FACT[event];
  if (!fact) return true;
  if ((event === 'call' || event === 'debit') && isSeenThen(reading, date)) return false;
  if (event === 'call') return !isNoCall(notes, reading, date) && noteCall(notes, date);
  const needs = DATE_NEEDS[event];
  if (needs && (notes.facts[needs.fact] === undefined || notes.facts[needs.fact] === needs.not)) return false;
  if (event === 'switch') return noteSwitch(notes, reading, date);
  if (date.problem || !date.exact) return true;
  if (stillToCome(reading, date)) return false;
  if ((event === 'withdrawn' || event === 'objected') && isTheirAnswer(reading, date)) return false;
  // "Vertrag seit 20.10., per Link bestätigt": since when it runs, not when it was confirmed.
  if (event === 'approval' && /\bseit (?:dem )?$/.test(reading.text.slice(Math.max(0, date.start - 10), date.start)))
    return true;
  if (
    event === 'papers' &&
    (isOwnDated(reading, date) ||
      (date.quote.toLowerCase() === 'heute' && isReadClosely(clauseAt(reading, date.start)?.text ?? '')) ||
      !arrivedNear(reading, date) ||
      has(POSTED, clauseAt(reading, date.start)?.text ?? ''))
  )
    return false;
  if ((event === 'papers' || event === 'goods') && isOtherPost(reading, date)) return false;
  // "Am 30.9. kam ein Blatt Papier, eine Abschrift": of the recording, not of the contract.
  if (event === 'papers' && TRANSCRIPT.test(reading.text.slice(date.end, date.end + 60))) return false;
  if (event === 'dunning' && !isGravest(notes, reading, date)) return true;
  if (event === 'papers' && ofCollector(reading, date.start)) return false;
  if (event === 'papers' && isOfDunning(notes, reading, date)) {
    if (!notes.has('dunningDate')) notes.note('dunningDate', date.from, date);
    return true;
  }
  // "Papers came from 9 November on": newspapers that come again and again.
  if (
    event === 'papers' &&
    /\bfrom (?:the )?$/.test(reading.text.slice(0, date.start)) &&
    /^_? on\b/.test(reading.text.slice(date.end))
  )
    return false;
  if (event === 'goods' && (!cameNear(reading, date) || isLaterDelivery(reading, date))) return false;
  if (event === 'debit' && isGivenBack(reading, date)) return false;
  if (notes.has(fact)) return event === 'papers';
  notes.note(fact, date.from, date);
  return true;
}

/** Told right behind a collector's or a court's letter, the day is that of the letter. */
function isOfDunning({ facts: { dunning } }: Notes, reading: Reading, { start }: DateHit): boolean {
  if (dunning === 'collector') return followsCollector(reading, start);
  return (dunning === 'courtOrder' || dunning === 'enforcementOrder') && followsCourt(reading, start);
}

/** "Am 12.11. hab ich die Lastschrift zurückgeben lassen": the customer's own act. */
const isGivenBack = (reading: Reading, { start }: DateHit): boolean =>
  /\b(?:zurueck ?(?:gegeben|geben lassen|gebucht|buchen lassen|geholt|holen lassen)|rueckbuchung|reversed|charged back)\b/.test(
    clauseAt(reading, start)?.text ?? '',
  ) && /\b(?:ich|wir|hab|habe|i|we)\b/.test(clauseAt(reading, start)?.text ?? '');
