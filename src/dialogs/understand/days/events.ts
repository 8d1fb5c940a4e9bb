// Which day and which amount belongs to which event: the nearest cue decides, across clauses only at a price.
import { type DateHit, findDates } from '../../../knowledge/german/dates.ts';
import { EVENT_CUES, type EventName } from '../phrases/events.ts';
import { INSTEAD } from '../papers/papers-came.ts';
import { partsOf } from '../parts.ts';
import { DUNNING_PAPERS, NO_GOODS, OWN_ACT, SURELY_CAME } from '../phrases/deliveries.ts';
import type { Place } from '../place.ts';
import { clauseAt, isOnlyPrinted, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, has, ways } from '../rule.ts';
import { isTelegram } from './telegram.ts';

type Cue = { event: EventName; start: number; end: number; pull: number };
/** A day and the events it may be of, nearest first. */
export type Dated = { date: DateHit; events: { event: EventName; cost: number }[] };

const CUES = EVENT_CUES.map(({ event, say, pull }) => ({ event, pattern: compile(say), pull: pull ?? 0 }));
const ARRIVED = compile(
  `_(?:${ways(
    'kam|kamen|kommt|gekommen|zugegangen|bekomm|bekomme|bekommt|bekommen|bekam|bekamen',
    'erhalten|erhielt|erhielten|gekriegt|lag|lagen|liegt|liegen|eingegangen|eingetroffen',
    'geschickt|schickte\\w*|zugeschickt|flatterte\\w*|flattert|trudelte\\w*|im briefkasten',
    'im kasten|im postfach|im mailfach|mail vom|brief vom|schreiben vom|bestätigung vom',
    '(?:unterlagen|papiere|papieren|dokumente|vertrag|bestätigung|zusammenfassung|belehrung) vom',
    'datiert|da_|post|per mail|per post|ist da|in der hand|in händen|briefkasten|ins haus',
    'steckte\\w*|trafen|traf|ankam|ankamen|received|got|arrived|came|reached|landed',
    'turned up|inbox',
    'emailed (?:me|us|her|him)',
    'mailed (?:me|us|her|him)',
    'sent (?:me|us|her|him)',
  )})_`,
);
const VERBLESS = compile('^ (?:\\w+ ){0,3}(?:{paper}|briefe)_');
/** What the customer did on that day: no arrival. */
const SENT = compile(OWN_ACT);
const NO_THING = compile(NO_GOODS);
const DUNNING = compile(DUNNING_PAPERS);
const CAME_THEN = compile('_(?:stand|standen|lag|lagen|kam|kamen|geliefert|arrived|came)_');
/** "Rechnung am 8.10. erhalten, abgebucht haben sie ...": the day of the bill, not of the money. */
const RECEIVED = compile('_(?:erhalten|bekommen|gekommen|gekriegt|eingegangen|received|arrived)_');
const PAYING = compile('(?:bis|spätestens|frist|until|by)(?: zum| spätestens| am| dem| spätestens zum)* $');

function cuesOf(reading: Reading): Cue[] {
  const cues: Cue[] = [];
  const noThings = all(NO_THING, reading.text);
  const isNoThing = (hit: RegExpExecArray): boolean =>
    noThings.some((no) => no.index <= hit.index && hit.index < no.index + no[0].length && !/^\W*mein/.test(no[0]));
  for (const { event, pattern, pull } of CUES) {
    for (const hit of all(pattern, reading.text)) {
      // "By phone": no thing that came.
      if (event === 'goods' && isNoThing(hit)) continue;
      if (event !== 'papers' || !INSTEAD.test(reading.text.slice(Math.max(0, hit.index - 30), hit.index)))
        cues.push({ event, start: hit.index, end: hit.index + hit[0].length, pull });
    }
  }
  return cues.sort((a, b) => a.start - b.start);
}

const gap = (a: Place, b: Place): number =>
  a.end <= b.start ? b.start - a.end : b.end <= a.start ? a.start - b.end : 0;

/** Every date of the text with the events it may belong to, the likeliest first. */
export function datedEvents(reading: Reading): Dated[] {
  const cues = cuesOf(reading);
  const dated = reading.dates
    .filter((date) => !date.problem || date.problem === 'futureDate')
    .map((date) => {
      if (date.ofCall) return { date, events: [{ event: 'call' as const, cost: 0 }] };
      // "Eingang wohl 9.11.": stamped so.
      if (STAMPED.test(reading.text.slice(Math.max(0, date.start - 24), date.start)))
        return { date, events: [{ event: 'papers' as const, cost: 0 }] };
      const clause = clauseAt(reading, date.start);
      const sentence = eventSentence(reading, date);
      const costs = new Map<EventName, number>();
      const lead = reading.text.slice(Math.max(0, date.start - 24), date.start);
      const listed = isTelegram(reading, date.start);
      for (const cue of cues) {
        const there = sentenceAt(reading, cue.start);
        if (
          (there !== sentence && there !== sentenceAt(reading, date.start)) ||
          (cue.start >= date.start && cue.end <= date.end)
        )
          continue;
        // "... gemacht (4.11.)": a day in brackets belongs to the words before it.
        // "Bestätigung Ihrer telefonischen Bestellung, datiert 31.8.": the day of the paper.
        if (cue.event === 'call' && (DATED.test(lead) || isNoSale(reading, date))) continue;
        if (cue.event !== 'call' && has(TOPIC, reading.text.slice(Math.max(0, cue.start - 40), cue.start))) continue;
        if (isBehindOther(reading, date, cue) || (cue.event === 'approval' && isOfMail(reading, date))) continue;
        const bracketed = reading.text.charAt(date.start - 1) === '(';
        if ((bracketed || listed) && cue.start > date.start) continue;
        const own = clauseAt(reading, cue.start);
        // "Am 4. November, als einer anrief": the clause tells what was on that day.
        const told = own !== undefined && own.start > date.end && own.start - date.end < 4 && AS.test(own.text);
        // "Bestätigung 5.11., am 9.11. widerrufen": what has a day of its own beside it is not of another clause's day.
        if (DATED_APART.has(cue.event) && own !== undefined && own !== clause && !told && hasDay(reading, own))
          continue;
        const other = !bracketed && own !== clause && !told;
        // "Am 3.11. rief ...": words behind a date belong to it more often than words before it.
        // "... angerufen, am Montag standen 24 Flaschen im Flur": a day beside its own arrival is none of the call.
        const elsewhere =
          other &&
          ((cue.event === 'call' && has(CAME_THEN, clause?.text ?? '')) ||
            (cue.event === 'debit' && has(RECEIVED, clause?.text ?? '')));
        const cost =
          (told ? Math.min(20, gap(date, cue)) : gap(date, cue)) +
          (other ? 22 : 0) +
          (elsewhere ? 30 : 0) +
          (cue.end <= date.start ? 4 : 0) -
          cue.pull;
        if (cost < (costs.get(cue.event) ?? 60)) costs.set(cue.event, cost);
      }
      if (costs.size === 0 && !DATED.test(lead) && !isNoSale(reading, date))
        calledThen(cues, reading, date, sentence, costs);
      if (costs.size === 0) carriedOver(reading, cues, date, sentence, costs);
      const events = [...costs].sort((a, b) => a[1] - b[1]).map(([event, cost]) => ({ event, cost }));
      return { date, events };
    });
  return dated.map((one, i) => moreExactly(reading, one, dated[i - 1]));
}

/** Told with a day of its own, which no other day may take. */
const DATED_APART: ReadonlySet<EventName> = new Set(['withdrawn', 'objected', 'approval', 'dunning']);
const hasDay = (reading: Reading, clause: Place): boolean =>
  reading.dates.some((one) => one.exact && !one.problem && one.start >= clause.start && one.end <= clause.end);

/** "Ende Oktober …, genauer am 28.10.": the day of the same event, told once more. */
function moreExactly(reading: Reading, one: Dated, before: Dated | undefined): Dated {
  const { date } = one;
  const again =
    before !== undefined &&
    !before.date.exact &&
    date.exact &&
    before.date.from <= date.from &&
    date.from <= before.date.to &&
    sentenceAt(reading, before.date.start) === sentenceAt(reading, date.start) &&
    EXACTLY.test(reading.text.slice(before.date.end, date.start));
  // "Sollten am 11.11. kommen, kamen aber erst am 15.11.": the day on which they came.
  const afterAll =
    before !== undefined &&
    one.events.length === 0 &&
    date.exact &&
    sentenceAt(reading, before.date.start) === sentenceAt(reading, date.start) &&
    CAME_AFTER_ALL.test(reading.text.slice(before.date.end, date.start));
  return again || afterAll ? { date, events: before.events } : one;
}
const CAME_AFTER_ALL =
  /^ (?:kommen|eintreffen|ankommen|da sein|geliefert werden),? (?:und |aber )?(?:sie )?(?:kam|kamen|waren|sind)(?: (?:aber|dann|doch|jedoch|tatsaechlich|wirklich|erst))+ (?:am |den )?$/;
const EXACTLY =
  /\b(?:genauer|genau|exakt|praezise|und zwar|naemlich|to be (?:exact|precise)|exactly)(?: gesagt| genommen)?,?(?: am| den| der| on| the)* $/;
const STAMPED = /\b(?:eingang|eingegangen|eingangsstempel)(?: (?:wohl|vermutlich|war|laut stempel|am|vom))*:? $/;

/** "Die Rechnung kam am 1.11. und wurde am 8.11. abgebucht": past another day of its own sentence a day reaches no word. */
function isBehindOther(reading: Reading, date: DateHit, cue: Cue): boolean {
  const [from, to] = cue.start >= date.end ? [date.end, cue.start] : [cue.end, date.start];
  return reading.dates.some((other) => {
    const vague = cue.event === 'dunning' && isNextTold(reading, date, other);
    if (other === date || !(other.exact || vague) || other.problem || other.from === date.from) return false;
    if (isOnlyPrinted(reading, other)) return false;
    if (other.start < from || other.end > to) return false;
    // "Am 3. und 5.11. angerufen": both.
    const [left, right] = other.start > date.start ? [date.end, other.start] : [other.end, date.start];
    return vague || !LISTED.test(reading.text.slice(left, right));
  });
}
/** "Unterlagen kamen am 6.11. Letzte Woche ein Mahnbescheid": the week begins what happened next. */
export const isNextTold = ({ text }: Reading, date: DateHit, next: DateHit): boolean =>
  !next.exact && /^[_.,]? $/.test(text.slice(date.end, next.start)) && (date.from < next.from || next.to < date.from);
const LISTED = /^[\s,._]*(?:und|oder|bis|and|or|dann|sowie)?[\s,]*(?:am|den|der|the|on|auch|nochmal)?\s*$/;

/** "Den Link aus der Mail vom 6.11. hab ich angeklickt": the day of the mail, not of what was done with it. */
export const isOfMail = (reading: Reading, { start, end }: DateHit): boolean =>
  OF_MAIL.test(reading.text.slice(Math.max(0, start - 40), end));
const OF_MAIL =
  /\b(?:auf|aus|in) (?:die|der|deren|diese[rn]?|eine|einer) (?:\S+-?)?(?:mail|e-mail|email|sms|nachricht)s? (?:vom|von|of)\b[^!?,]{0,20}$/;

const DATED = /\b(?:datiert|datum|dated)(?: (?:vom|auf den|auf|am))? $/;

/** "Am 12.11., ich war gerade vom Einkaufen zurück, da läutet das Telefon": a day that opens the sentence which tells the call. */
function calledThen(
  cues: readonly Cue[],
  reading: Reading,
  date: DateHit,
  sentence: number,
  costs: Map<EventName, number>,
): void {
  const start = reading.sentences[sentence]?.start ?? 0;
  if (date.start - start > OPENING) return;
  const call = cues.find(
    (cue) =>
      cue.event === 'call' &&
      cue.start >= date.end &&
      sentenceAt(reading, cue.start) === sentence &&
      RINGS.test(reading.text.slice(cue.start, cue.end)),
  );
  if (call && call.start - date.end < FAR) costs.set('call', 58);
}
/** Rung at the door, or called by the customer for advice: no call that sold anything. */
const DOOR = compile('_(?:haustür|wohnungstür|an der tür|doorbell|at the door|front door)_');
const ADVICE = compile(
  '_(?:verbraucherzentrale|bundesnetzagentur|netzagentur|schlichtungsstelle|polizei|rechtsanwalt|anwalt)_ (?:hab|habe|haben) (?:ich|wir) [^.!?,]{0,20}_angerufen_',
);
/** Whether a day is that of a visit or of a call for advice. */
export const isNoSale = (reading: Reading, date: DateHit): boolean =>
  isVisit(reading, date) ||
  isReport(reading, date) ||
  has(ADVICE, reading.sentences[sentenceAt(reading, date.start)]?.text ?? '');
/** "Bei der Netzagentur hab ich den Anruf am 20.11. gemeldet": the day of the report; "den Anruf vom 20.11." names the call. */
const isReport = (reading: Reading, { start, quote }: DateHit): boolean =>
  !/^(?:vom|of)\b/i.test(quote) &&
  !/\b(?:vom|of)(?: the)? $/.test(reading.text.slice(Math.max(0, start - 10), start)) &&
  has(REPORTED_IT, reading.sentences[sentenceAt(reading, start)]?.text ?? '');
const REPORTED_IT = compile(
  '_(?:verbraucherzentrale|bundesnetzagentur|netzagentur|schlichtungsstelle|polizei)_[^.!?\\n]{0,60}_(?:gemeldet|angezeigt|anzeige erstattet)_',
);
/** Whether a day is that of a visit at the door. */
export const isVisit = (reading: Reading, { start }: DateHit): boolean =>
  has(DOOR, reading.sentences[sentenceAt(reading, start)]?.text ?? '');
const RINGS =
  /klingel|laeut|schell|bimmel|rappel|dudel|geht|ging|goes|rang|rings|rief|ruft|angerufen|telefonat|telefoniert|gespraech|called/;
const OPENING = 8;
const FAR = 120;

/** "wegen einer Rechnung", "because of a bill": what one called about is no event. */
const TOPIC = compile('_(?:wegen|zwecks|bezüglich|betreffs|because of|regarding|about) (?:\\w+ ){0,2}$');

/** The sentence that tells what was on a day: its own, or the next one where a day stands alone ("Mittwoch früh. Anruf von ..."). */
function eventSentence(reading: Reading, date: DateHit): number {
  const at = sentenceAt(reading, date.start);
  const sentence = reading.sentences[at];
  if (!sentence || at + 1 >= reading.sentences.length) return at;
  const rest = reading.text.slice(sentence.start, date.start) + reading.text.slice(date.end, sentence.end);
  return ALONE.test(rest) ? at + 1 : at;
}
const ALONE =
  /^[\s"]*(?:(?:es war|war|also|und|so|am|der|den|ein|abends?|mittags?|morgens?|nachmittags?|vormittags?|frueh|spaet|it was|on|in the (?:morning|evening)|gegen \d+ uhr)[\s,]*)*[\s,.:!]*$/;

/** "Mahnbescheid bekommen! Am Samstag war der im Kasten.": what came is named in the sentence before. */
function carriedOver(
  reading: Reading,
  cues: readonly Cue[],
  date: DateHit,
  sentence: number,
  costs: Map<EventName, number>,
): void {
  if (!has(CAME, reading.sentences[sentence]?.text ?? '')) return;
  const before = cues
    .filter((cue) => CARRIED.has(cue.event) && cue.end <= date.start && sentenceAt(reading, cue.start) === sentence - 1)
    .at(-1);
  if (before) costs.set(before.event, 50);
}
const AS = /^\W*(?:als|wie|wo|da|when|as)\b/;
/** What comes by post: a day in the next sentence may be its arrival. */
const CARRIED: ReadonlySet<EventName> = new Set(['papers', 'dunning', 'invoice', 'goods']);
const CAME = compile(
  '_(?:im kasten|im briefkasten|im kasten|kam|kamen|gekommen|da_|in der post|zugestellt|eingeworfen|erhalten|bekommen|arrived|came)_',
);

/** Papers came in the words around this date ("kam", "im Briefkasten", "Mail vom"). */
export function arrivedNear(reading: Reading, date: DateHit): boolean {
  const sentence = reading.sentences[sentenceAt(reading, date.start)];
  if (!sentence) return false;
  if (STAMPED.test(reading.text.slice(Math.max(0, date.start - 24), date.start))) return true;
  // "Heute zwei Briefe auf einmal", "Am 5.11. Bestätigung": no verb at all.
  const clause = clauseAt(reading, date.start);
  const opens = clause !== undefined && date.start - clause.start < 5;
  const part = partsOf(reading.text, sentence).find((one) => one.start <= date.start && date.start < one.end);
  const words = part ? reading.text.slice(part.start, part.end) : (clause?.text ?? '');
  if (has(SENT, words) || has(DUNNING, sentence.text)) return false;
  return has(ARRIVED, sentence.text) || (opens && has(VERBLESS, reading.text.slice(date.end, date.end + 45)));
}

/** A thing came, or lies there, in the clause of this date or behind it. */
export function cameNear(reading: Reading, date: DateHit): boolean {
  const sentence = reading.sentences[sentenceAt(reading, date.start)];
  const clause = clauseAt(reading, date.start);
  const words = reading.text.slice(clause?.start ?? date.start, Math.min(sentence?.end ?? date.end, date.end + 70));
  return (
    !has(SPOKEN, words) &&
    (has(SURELY, words) || has(CAME_THEN, words) || /^ ?[\p{L}\d ]{0,24}[,.(]/u.test(reading.text.slice(date.end)))
  );
}
const SURELY = compile(SURELY_CAME);
const SPOKEN = compile('_(?:angerufen|am telefon|gesagt|zugesagt|ja_|telefonat|bestellt|called|ordered)_');

/** The day as a deadline or start still to come, where the words around it look ahead. */
export function ahead(reading: Reading, date: DateHit): string | undefined {
  const next = findDates(date.quote, { today: reading.today, forward: true })[0];
  return next?.exact && !next.problem ? next.from : undefined;
}

/** "bis zum 30.11. zahlen": a deadline, no event. */
export const isDeadline = (reading: Reading, date: DateHit): boolean =>
  has(PAYING, reading.text.slice(Math.max(0, date.start - 24), date.start)) || /^bis/i.test(date.quote);
