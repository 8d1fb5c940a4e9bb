// Days to facts: which event a day is given to, and which days are left alone.
import type { FactKey } from '../../knowledge/facts.ts';
import { type DateHit, findDates } from '../../knowledge/german/dates.ts';
import { ahead, arrivedNear, cameNear, datedEvents, isDeadline, isNoSale, isVisit } from './events.ts';
import { ownPeopleRang } from './channel.ts';
import { followsCollector, ofCollector } from './collector-letter.ts';
import type { Notes } from './notes.ts';
import { isOtherPost } from './other-post.ts';
import { DATE_FACT, DATE_NEEDS, type EventName } from './phrases/events.ts';
import { clauseAt, isOnlyPrinted, quoteOf, type Reading, sentenceAt, stillToCome } from './reading.ts';
import { compile, has } from './rule.ts';
import { isDayOfMatter } from './tape-refused.ts';
import { isLaterDelivery } from './later-delivery.ts';
import { isCallToEnd, isOwnDated, isTheirAnswer } from './whose-day.ts';

const OWN_CALL = compile(
  '_(?:ich|wir) (?:habe?n?|hab|hatte) (?:[\\w]+ ){0,8}(?:angerufen|telefoniert)_|_(?:hab|habe) (?:ich |dann |da |dort |sofort |gleich )*(?:[\\w]+ ){0,6}(?:bei|in) (?:[\\w&]+ ){1,4}angerufen|_rief ich|hotline angerufen|i called',
);

/** A letter that goes out is none that came. */
const POSTED = compile(
  '_(?:bei der|zur|auf die) post_[^.!?]{0,40}_(?:abgegeben|aufgegeben|gebracht)_|_(?:aufgegeben|eingeworfen|abgeschickt|losgeschickt|rausgeschickt|verschickt|abgesendet)_',
);

/** "Am 20.8. hab ich per Mail abgesagt": the day of one's own letter. */
const OWN_LETTER = compile(
  '_(?:per|in einer|mit einer) (?:\\w+ )?(?:mail|e-mail|brief|fax|einschreiben|post)_[^.!?]{0,30}_(?:abgesagt|gekündigt|storniert|abbestellt|geschrieben|mitgeteilt)_|^[^.!?,]{0,30}_(?:schrieb|mailte|faxte) (?:ich|wir)_',
);
/** Read in its sentence from the day on, which a "dann" may part. */
const isOwnLetter = (reading: Reading, date: DateHit): boolean =>
  has(
    OWN_LETTER,
    reading.text.slice(
      date.start,
      Math.min(reading.sentences[sentenceAt(reading, date.start)]?.end ?? date.end, date.end + 70),
    ),
  ) || isOwnDated(reading, date);

/** "Das kam heute, der hat am 19. angerufen": what came that day is no call, where the call has a day of its own beside it. */
const cameOnly = (reading: Reading, date: DateHit): boolean =>
  CAME_ALONE.test(clauseAt(reading, date.start)?.text ?? '') &&
  reading.dates.some(
    (one) =>
      sameSentence(reading, one, date) &&
      one.exact &&
      !one.problem &&
      CALLED_THEN.test(clauseAt(reading, one.start)?.text ?? ''),
  );
/** The pronoun and the day, and nothing else. */
const CAME_ALONE = /^\W*(?:und |aber )?(?:das|es|alles|that|it) (?:kam|came|arrived) (?:\S+ ){0,3}\S+\W*$/;
const CALLED_THEN = /\b(?:angerufen|rief|riefen|called|rang|phoned)\b/;

const UNRELATED = /gebor|geburt|umzug|umgezogen|ende|läuft|gekündigt|frist|bis zum/i;

/** "Das war am 10. November", "Das Ganze fing am ... an", "Passiert ist es am ...": what the message tells happened then. */
const BEGAN =
  /^\W*(?:(?:also|ja|na ja|und|the|that|this|it|all)[ ,]+)?(?:(?:das|es|dies|des|dees|the thing|it|that|this)(?: ganze| alles| all| whole thing)? (?:war|wor|woa|ist|is|was|passierte|geschah|happened|fing|begann|started|began|ging|geht)\b|war (?:am|gestern|vorgestern|letzte\w*)\b|(?:passiert|geschehen|los|angefangen|begonnen|gewesen) (?:ist|war|ging|hat)\b)/;

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
    if (isDeadline(reading, date) || isOnlyPrinted(reading, date)) continue;
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
          WAS.test(reading.text.slice(date.end, sentence?.end)))
      )
        noteCall(notes, date);
      continue;
    }
    for (const { event, cost } of events) {
      if (cost > nearest.cost + ABOUT_AS_NEAR || noteEvent(notes, reading, event, date)) break;
    }
  }
  noteTomorrow(notes, reading);
  // The mail confirmed on the day of the call came that day: it cannot be older than the call.
  const { approvalDate, approvalMeans, callDate } = notes.facts;
  // An SMS that asks for a "JA" brings no papers.
  if (approvalMeans === 'sms') return;
  const place = reading.dates.find((date) => date.from === approvalDate);
  if (approvalDate !== undefined && approvalDate === callDate && place && /mail|sms|link|post/.test(reading.text))
    notes.note('documentsReceivedDate', approvalDate, place);
}

/** What the customer did, and the day of it: where the sentence that tells the act has one day only, and nothing else claims it. */
const OWN_DAYS = [
  ['alreadyObjected', 'objectedDate'],
  ['alreadyWithdrawn', 'withdrawnDate'],
  ['companyReply', 'companyReplyDate'],
] as const;

/** Notes the days of the customer's own acts that no nearer word gave. */
export function noteOwnDays(notes: Notes, reading: Reading): void {
  for (const [act, fact] of OWN_DAYS) {
    const value = notes.facts[act];
    if (notes.has(fact) || !(value === true || value === 'cancelled' || value === 'partial' || value === 'refused'))
      continue;
    const place = notes.placeOf(act);
    const sentence = reading.sentences[sentenceAt(reading, place.start)];
    const days = reading.dates.filter(
      (date) => sentence && date.start >= sentence.start && date.end <= sentence.end && !isDeadline(reading, date),
    );
    const [day] = days;
    if (sentence && act !== 'companyReply' && THEIR_ANSWER.test(sentence.text)) continue;
    if (day && act !== 'companyReply' && isTheirAnswer(reading, day)) continue;
    if (!day || days.length > 1 || !day.exact || day.problem || stillToCome(reading, day)) continue;
    if (act === 'companyReply' && isDayOfMatter(reading.text, day)) continue;
    if (CLAIMED.some((other) => notes.has(other) && notes.placeOf(other).start === day.start)) continue;
    notes.note(fact, day.from, day);
  }
}
/** Whose day it is that the withdrawal was received, answered or turned down. */
const THEIR_ANSWER =
  /\b(?:eingang|bestaetigt\w*|abgelehnt|antwort\w*|zurueckgewiesen|reagier\w*|ablehnung|akzeptier\w*|anerkannt|anerkennen|received|confirmed|accept\w*|rejected|answered)\b/;
const CLAIMED = Object.values(DATE_FACT);

/** "Übermorgen wird meine Nummer portiert": days that lie ahead are read where a switch is told, and there every day counts. */
function noteTomorrow(notes: Notes, reading: Reading): void {
  if (notes.facts['providerSwitch'] !== true || notes.has('switchDate')) return;
  for (const sentence of reading.sentences) {
    if (!has(MOVES, sentence.text)) continue;
    const found = findDates(sentence.text, { today: reading.today, forward: true });
    const day = found.find(
      ({ quote, from, exact, problem }) => exact && !problem && /morgen|tomorrow/i.test(quote) && from > reading.today,
    );
    if (day) notes.note('switchDate', day.from, { start: sentence.start + day.start, end: sentence.start + day.end });
  }
}
const MOVES = compile(
  '_(?:portier\\w*|umgestellt|umstellung|umziehen|umzieht|wechsel\\w*|wechsle|übertragen|abgeschaltet|umgeschaltet|schalttermin|umschaltung|lieferbeginn|beliefert|ported|switch\\w*|moved)_',
);

/** "Heute sehe ich: abgebucht am 22.10.": the day on which it was found out, where the other is told behind. */
const isSeenThen = (reading: Reading, date: DateHit): boolean =>
  SEEN.test(reading.text.slice(date.end, date.end + 40)) &&
  reading.dates.some((one) => one.start > date.end && one.exact && !one.problem && sameSentence(reading, one, date));
const SEEN =
  /^,? (?:(?:frueh|abend|morgen|mittag|dann|erst) )*(?:sehe?|sah|schaue?|schaute|gucke?|entdecke?|entdeckte|merke?|merkte|stellte?|lese?|las|finde|fand|faellt|fiel) (?:ich|wir|mir)\b|^,? (?:hab|habe) ich (?:\w+ ){0,3}(?:gesehen|entdeckt|gemerkt|festgestellt|gefunden)\b|^,? i (?:saw|noticed|see|found)\b/;

const ARRIVES = compile(
  '_(?:kam|kamen|traf|trafen|ist|sind|war|waren|wurde|wurden|arrived|came|was)_[^.!?,]{0,40}_(?:(?:an|ein)(?= ?[.,;!]| ?$)|angekommen_|eingetroffen_|geliefert_|zugestellt_|delivered_)|_arrived_',
);

const TRANSCRIPT =
  /^[^.!?]{0,36}\b(?:mit (?:der|einer|dem|with the|with a) (?:aufnahme|aufzeichnung|audiodatei|tonaufnahme|recording)|abschrift|transkript\w*|mitschrift|niederschrift|wortprotokoll|transcript)\b/;
const CLAIMED_CLICK =
  /\b(?:ich|wir|sie|er) haetten?\b[^.!?]*\b(?:zugestimmt|bestaetigt|genehmigt|geklickt)\b[^.!?]*\b(?:online|klick|link|sms|app|portal|mail)\b|\b(?:ich|wir|sie|er) haetten?\b[^.!?]*\b(?:online|per (?:klick|link|sms|app|mail))\b[^.!?]*\b(?:zugestimmt|bestaetigt|genehmigt)\b/;

const FROM_WHEN =
  /\b(?:ab|zum|ab dem|zu dem|from|starting|lieferbeginn(?: ist)?(?: am| der)?|supply (?:from|starts)(?: on)?) (?:dem |der |den |the )?$/;
/** Whether a day is told as a beginning, by the word before it or within what was read as the day. */
const fromWhen = (reading: Reading, { start, quote }: DateHit): boolean =>
  /^(?:ab|zum|from) /i.test(quote) || FROM_WHEN.test(reading.text.slice(Math.max(0, start - 32), start));
const sameSentence = (reading: Reading, a: DateHit, b: DateHit): boolean =>
  a !== b && sentenceAt(reading, a.start) === sentenceAt(reading, b.start);

/** Gives a day to an event; false where the words around it do not bear that out. */
function noteEvent(notes: Notes, reading: Reading, event: EventName, date: DateHit): boolean {
  const fact = DATE_FACT[event];
  if (!fact) return true;
  if (event === 'call') {
    // "Ich hätte am 2.11. zugestimmt, online": what they say was clicked is no call.
    if (
      isOwnLetter(reading, date) ||
      isCallToEnd(reading, date) ||
      cameOnly(reading, date) ||
      CLAIMED_CLICK.test(reading.sentences[sentenceAt(reading, date.start)]?.text ?? '')
    )
      return false;
    if (notes.facts['channel'] === 'outboundCall' && has(OWN_CALL, clauseAt(reading, date.start)?.text ?? ''))
      return false;
    // "Mein Bruder rief mich am 5.11. an, Vodafone am 3.11."
    const told = reading.sentences[sentenceAt(reading, date.start)]?.text ?? '';
    if (ownPeopleRang(clauseAt(reading, date.start)?.text ?? '', told)) return false;
    // "Das Inkasso hat sich am 9.11. gemeldet": who wants the money has sold nothing.
    if (/\binkasso/.test(clauseAt(reading, date.start)?.text ?? '')) return false;
    // "Hat mir ein Tablet verkauft, es kam am 18.11. an": the day of what was sold, not of another call.
    if (notes.has('callDate') && has(ARRIVES, clauseAt(reading, date.start)?.text ?? '')) return false;
    return noteCall(notes, date);
  }
  if (event === 'debit' && isSeenThen(reading, date)) return false;
  const needs = DATE_NEEDS[event];
  if (needs && (notes.facts[needs.fact] === undefined || notes.facts[needs.fact] === needs.not)) return false;
  if (event === 'switch') {
    // "Heute schreibt mir Voxenergie, ich werde ab 1. Januar beliefert": the day that says from when.
    if (
      !fromWhen(reading, date) &&
      reading.dates.some((one) => sameSentence(reading, one, date) && fromWhen(reading, one))
    )
      return false;
    const next = ahead(reading, date);
    if (next === undefined || isFar(reading.today, next)) return false;
    notes.note('switchDate', next, date);
    return true;
  }
  if (date.problem || !date.exact) return true;
  if (stillToCome(reading, date)) return false;
  if ((event === 'withdrawn' || event === 'objected') && isTheirAnswer(reading, date)) return false;
  // "Vertrag seit 20.10., per Link bestätigt": since when it runs, not when it was confirmed.
  if (event === 'approval' && /\bseit (?:dem )?$/.test(reading.text.slice(Math.max(0, date.start - 10), date.start)))
    return true;
  if (
    event === 'papers' &&
    (isOwnDated(reading, date) || !arrivedNear(reading, date) || has(POSTED, clauseAt(reading, date.start)?.text ?? ''))
  )
    return false;
  if ((event === 'papers' || event === 'goods') && isOtherPost(reading, date)) return false;
  // "Am 30.9. kam ein Blatt Papier, eine Abschrift": of the recording, not of the contract.
  if (event === 'papers' && TRANSCRIPT.test(reading.text.slice(date.end, date.end + 60))) return false;
  if (event === 'dunning' && !isGravest(notes, reading, date)) return true;
  if (event === 'papers' && ofCollector(reading, date.start)) return false;
  if (event === 'papers' && notes.facts['dunning'] === 'collector' && followsCollector(reading, date.start)) {
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

const PLANNED_CALL =
  /\b(?:rufe ich|ich rufe)\b[^.!?]{0,40}\ban und (?:\w+ )?(?:sage?|frage?|kuendige?|widerrufe?|beschwere?|storniere?)\b/;
const isSinceOrPlanned = (reading: Reading, date: DateHit): boolean => {
  const clause = clauseAt(reading, date.start)?.text ?? '';
  const sentence = reading.sentences[sentenceAt(reading, date.start)];
  const planned = PLANNED_CALL.exec(sentence?.text ?? '');
  return (
    (/\bseit (?:dem )?$/.test(reading.text.slice(Math.max(0, date.start - 10), date.start)) &&
      /\b(?:bin|sind|lebe|wohne|arbeite)\b/.test(clause)) ||
    // "…, dass sie mich am 12.11. angerufen haben", told behind the plan, is a day of its own.
    (planned !== null && date.start < (sentence?.start ?? 0) + planned.index + planned[0].length)
  );
};

/** "Am 12.11. hab ich die Lastschrift zurückgeben lassen": the customer's own act. */
const isGivenBack = (reading: Reading, { start }: DateHit): boolean =>
  /\b(?:zurueck ?(?:gegeben|geben lassen|gebucht|buchen lassen|geholt|holen lassen)|rueckbuchung|reversed|charged back)\b/.test(
    clauseAt(reading, start)?.text ?? '',
  ) && /\b(?:ich|wir|hab|habe|i|we)\b/.test(clauseAt(reading, start)?.text ?? '');

/** The stages of dunning, each with its words: the day that counts is that of the stage that was reached. */
const STAGES = [
  ['reminder', compile('_(?:mahnung\\w*|mahnschreiben|zahlungserinnerung\\w*|gemahnt|reminders?)_')],
  ['collector', compile('_(?:inkasso\\w*|debt collect\\w*|collection agency)_')],
  ['courtOrder', compile('_(?:mahnbescheid\\w*|payment order|gelbe[rn]? (?:brief|umschlag))_')],
  ['enforcementOrder', compile('_(?:vollstreckungsbescheid\\w*)_')],
  ['lawsuit', compile('_(?:klage|klageschrift|lawsuit)_')],
] as const;

function isGravest(notes: Notes, reading: Reading, date: DateHit): boolean {
  const reached = STAGES.findIndex(([stage]) => stage === notes.facts['dunning']);
  const stageAt = (place: number): number => {
    const clause = STAGES.findLastIndex(([, say]) => has(say, clauseAt(reading, place)?.text ?? ''));
    const sentence = reading.sentences[sentenceAt(reading, place)]?.text ?? '';
    return clause >= 0 ? clause : STAGES.findLastIndex(([, say]) => has(say, sentence));
  };
  const here = stageAt(date.start);
  if (here < 0 || here >= reached || ofCollector(reading, date.start)) return true;
  // A lower stage's day, unless the higher one has none.
  return !reading.dates.some(
    (other) => other !== date && other.exact && !other.problem && stageAt(other.start) >= reached,
  );
}

/** A switch is announced for the next months; a day that comes again only in a year has been. */
const isFar = (today: string, next: string): boolean =>
  Temporal.PlainDate.from(today).until(Temporal.PlainDate.from(next)).days > SWITCH_WITHIN;
const SWITCH_WITHIN = 300;

const ORDERED =
  /\b(?:bestellt|abgeschlossen|gekauft|gebucht|geklickt|gewechselt|abonniert|unterschrieben|unterzeichnet|ordered|bought|signed|subscribed|clicked)\b/;

function noteCall(notes: Notes, date: DateHit): boolean {
  const way = notes.facts['channel'];
  if (date.problem || stillToCome(notes.reading, date)) return false;
  // "Seit dem 1.11. werde ich dauernd angerufen", "am Freitag rufe ich an und sage …": no day of the call that sold.
  if (isSinceOrPlanned(notes.reading, date)) return false;
  // Bought in a shop or online: its day is no day of a call, but it is asked for, so it is not asked again.
  if (way === 'shop' || way === 'online') {
    const at = sentenceAt(notes.reading, date.start);
    if (date.exact && ORDERED.test(notes.reading.sentences[at]?.text ?? ''))
      notes.visitDay ??= { value: date.from, quote: date.quote };
    return false;
  }
  // Bought at the door: no day of a call, but the one that the same periods run from.
  if (way === 'doorstep') {
    if (date.exact) notes.visitDay ??= { value: date.from, quote: date.quote };
    return date.exact;
  }
  if (date.exact) {
    if (notes.has('callDate') && notes.facts['callDate'] !== date.from) notes.note('otherCallDates', [date.from], date);
    else notes.note('callDate', date.from, date);
    // "Ende Oktober, genauer am 28.10.": the day takes the place of the range.
    const { callDate, callDateFrom: from, callDateTo: to } = notes.facts;
    if (
      typeof from === 'string' &&
      typeof to === 'string' &&
      callDate === date.from &&
      from <= callDate &&
      callDate <= to
    )
      for (const fact of ['callDateApprox', 'callDateFrom', 'callDateTo'] as const) notes.drop(fact);
    return true;
  }
  if (notes.has('callDate')) return true;
  notes.note('callDateApprox', date.quote, date);
  notes.note('callDateFrom', date.from, date);
  notes.note('callDateTo', date.to, date);
  return true;
}
