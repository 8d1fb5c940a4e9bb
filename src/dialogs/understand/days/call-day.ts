// The day of the call: which day is one, and what else a day that looks like it may be.
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { kinRangThem, ownPeopleRang, rangForHelp } from '../call/channel.ts';
import type { Notes } from '../notes.ts';
import { type Reading, clauseAt, sameSentence, sentenceAt, stillToCome } from '../reading.ts';
import { compile, has, ways } from '../rule.ts';
import { isCallToEnd, isOwnDated } from './whose-day.ts';

/** The customer's own call. */
const OWN_CALL = compile(
  ways(
    '_(?:ich|wir) (?:habe?n?|hab|hatte) (?:[\\w]+ ){0,8}(?:angerufen|telefoniert)_',
    '_(?:hab|habe) (?:ich |dann |da |dort |sofort |gleich )*(?:[\\w]+ ){0,6}(?:bei|in) (?:[\\w&]+ ){1,4}angerufen',
    '_rief ich|hotline angerufen|i called',
  ),
);

/** "Am 20.8. hab ich per Mail abgesagt": the day of one's own letter. */
const OWN_LETTER = compile(
  ways(
    '_(?:per|in einer|mit einer) (?:\\w+ )?(?:mail|e-mail|brief|fax|einschreiben|' +
      'post)_[^.!?]{0,30}_(?:abgesagt|gekündigt|storniert|abbestellt|geschrieben|mitgeteilt)_',
    '^[^.!?,]{0,30}_(?:schrieb|mailte|faxte) (?:ich|wir)_',
  ),
);
/** One's own letter, read in its sentence from the day on, which a "dann" may part. */
export const isOwnLetter = (reading: Reading, date: DateHit): boolean =>
  has(
    OWN_LETTER,
    reading.text.slice(
      date.start,
      Math.min(reading.sentences[sentenceAt(reading, date.start)]?.end ?? date.end, date.end + 70),
    ),
  ) || isOwnDated(reading, date);

/** "Das kam heute, der hat am 19. angerufen": what came that day is no call, where the call has a day of its own beside it. */
export const cameOnly = (reading: Reading, date: DateHit): boolean =>
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

/** Something came on that day. */
const ARRIVES = compile(
  ways(
    '_(?:kam|kamen|traf|trafen|ist|sind|war|waren|wurde|wurden|arrived|came|' +
      'was)_[^.!?,]{0,40}_(?:(?:an|ein)(?= ?[.,;!]| ?$)|angekommen_|eingetroffen_|geliefert_|zugestellt_|delivered_)',
    '_arrived_',
  ),
);
/** What one is said to have clicked. */
const CLAIMED_CLICK =
  /\b(?:ich|wir|sie|er) haetten?\b[^.!?]*\b(?:zugestimmt|bestaetigt|genehmigt|geklickt)\b[^.!?]*\b(?:online|klick|link|sms|app|portal|mail)\b|\b(?:ich|wir|sie|er) haetten?\b[^.!?]*\b(?:online|per (?:klick|link|sms|app|mail))\b[^.!?]*\b(?:zugestimmt|bestaetigt|genehmigt)\b/;
/** "Am Freitag rufe ich an und sage …". */
const PLANNED_CALL =
  /\b(?:rufe ich|ich rufe)\b[^.!?]{0,40}\ban und (?:\w+ )?(?:sage?|frage?|kuendige?|widerrufe?|beschwere?|storniere?)\b/;
/** "… bin seit gestern 18", "am 20.11. bin ich 18 geworden": a birthday. */
const isComingOfAge = ({ text }: Reading, { end, quote }: DateHit): boolean => {
  const verb = /^ (?:bin|wurde|werde|ist|wird)\b/.test(text.slice(end));
  return (
    (verb || /^seit\b/i.test(quote)) &&
    /^ (?:\w+ ){0,3}?(?:18|achtzehn|volljaehrig)\b(?![:.]\d| (?:euro|uhr|gb|monat|minute|stunde|prozent|jahre (?:kunde|bei)))/.test(
      text.slice(end, end + 40),
    )
  );
};
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

const ORDERED =
  /\b(?:bestellt|abgeschlossen|gekauft|gebucht|geklickt|gewechselt|abonniert|unterschrieben|unterzeichnet|ordered|bought|signed|subscribed|clicked)\b/;

/** Notes the day as that of the call, or as a range or one more call; a shop's day is kept apart. @returns whether it was taken */
export function noteCall(notes: Notes, date: DateHit): boolean {
  const way = notes.facts['channel'];
  if (date.problem || stillToCome(notes.reading, date)) return false;
  // "Seit dem 1.11. werde ich dauernd angerufen", "am Freitag rufe ich an und sage …": no day of the call that sold.
  if (isSinceOrPlanned(notes.reading, date) || isComingOfAge(notes.reading, date)) return false;
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

/** "Mein Mann starb am 5.11. Vodafone rief am 20.11. an": the first of them is no day of a call. */
const isOfDeath = ({ text }: Reading, { start, end }: DateHit): boolean =>
  /\b(?:starb|verstarb|(?:ge|ver)storben|died|passed away)(?: (?:leider|ganz|ploetzlich|unerwartet|dann|erst|schon|am|on)){0,3} $/.test(
    text.slice(Math.max(0, start - 50), start),
  ) || /^_? (?:leider |ploetzlich |unerwartet |dann )?(?:(?:ge|ver)storben)\b/.test(text.slice(end));

const CLICKED =
  /\b(?:hab|habe|haben|hatte|i) (?:[\w_]+ ){0,4}(?:(?:in der|im|ueber die|ueber das|per|via|mit|in the|by) (?:\w+ ){0,2}(?:\w*app|\w*portal|\w*konto|link|klick|mail|e-mail|sms)) (?:\w+ ){0,2}(?:zugestimmt|bestaetigt|freigegeben|genehmigt|geklickt|angenommen|eingewilligt)\b/;
const SPOKEN = /\b(?:\w*anruf\w*|angerufen|rief|riefen|telefon\w*|gespraech|call\w*|phone\w*|rang)\b/;

/** Whether a day beside a word for a call is none of the call that sold: of a letter, an own call, a relative's, a delivery. */
export function isNoCall(notes: Notes, reading: Reading, date: DateHit): boolean {
  const clause = clauseAt(reading, date.start)?.text ?? '';
  const sentence = reading.sentences[sentenceAt(reading, date.start)]?.text ?? '';
  return (
    isOwnLetter(reading, date) ||
    isCallToEnd(reading, date) ||
    // "Am Telefon hieß es … Hab am 14.10. in der App zugestimmt": the day of the click.
    (CLICKED.test(clause) && !SPOKEN.test(clause)) ||
    cameOnly(reading, date) ||
    // "Ich hätte am 2.11. zugestimmt, online": what they say was clicked is no call.
    CLAIMED_CLICK.test(sentence) ||
    (notes.facts['channel'] === 'outboundCall' && has(OWN_CALL, clause)) ||
    // "Mein Bruder rief mich am 5.11. an, Vodafone am 3.11."
    ownPeopleRang(clause, sentence) ||
    kinRangThem(reading, date) ||
    // "Bei der Sparkasse hab ich gestern angerufen": for help, and nothing was sold.
    rangForHelp(clause, sentence) ||
    isOfDeath(reading, date) ||
    // "Das Inkasso hat sich am 9.11. gemeldet": who wants the money has sold nothing.
    /\binkasso/.test(clause) ||
    // "Hat mir ein Tablet verkauft, es kam am 18.11. an": the day of what was sold, not of another call.
    (notes.has('callDate') && has(ARRIVES, clause))
  );
}
