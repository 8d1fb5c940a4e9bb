// A text made ready for the rules: folded, with sentences, clauses, dates, amounts and companies in place.
import { findCompanies, type Company } from '../../knowledge/companies.ts';
import { type AmountHit, findAmounts } from '../../knowledge/german/amounts.ts';
import { clauses, type Span, sentences } from '../../knowledge/german/clauses.ts';
import { TEXT_CHARACTERS } from '../../case/limits.ts';
import { type DateHit, findDates } from '../../knowledge/german/dates.ts';
import { standardised } from '../../knowledge/german/dialect.ts';
import { respelt } from '../../knowledge/german/spelling.ts';
import { statementStarts } from '../../knowledge/german/dictated.ts';
import { fold, type Folded, verbatim, ways } from '../../knowledge/german/words.ts';
import { withoutDenied } from './call/answered-labels.ts';
import { filledIn } from './call/filled-in.ts';
import { remembered } from '../../knowledge/remembered.ts';

/** A company that is named, and where. */
export type CompanyAt = { company: Company; start: number; end: number; quote: string };
/** A clause, and the number of its sentence. */
export type Clause = Span & { text: string; sentence: number };
/** A message as it is read: its folded text, sentences, days and companies. */
export type Reading = {
  today: string;
  source: string;
  folded: Folded;
  /** Folded text in which the full stops of dates and figures are `_`, so that a full stop ends a sentence. */
  text: string;
  sentences: (Span & { text: string })[];
  clauses: Clause[];
  dates: DateHit[];
  amounts: AmountHit[];
  companies: CompanyAt[];
};

/** Each company, day and sum is looked at with all that stands around it. No story has more than these; a line that does would hold everybody up. */
const MOST = { companies: 80, dates: 60, amounts: 100 };

/** Reads once what every rule needs. */
export const prepare = (source: string, today: string): Reading =>
  readings(`${today} ${source}`, () => madeReady(source, today));

/** One line is asked about by several on the way to its reply: for what it tells, whose contract was ended, what answers it. */
const readings = remembered<Reading>(8);

function madeReady(source: string, today: string): Reading {
  // What comes behind is kept by the caller, not understood.
  const cut = withoutRepetition(source.slice(0, TEXT_CHARACTERS));
  const folded = filledIn(respelt(standardised(smiled(fold(cut)))));
  const dates = findDates(folded, { today });
  const amounts = findAmounts(folded).filter((amount) => !dates.some((date) => overlaps(date, amount)));
  const text = masked(folded, dates);
  const spans = sentences(text);
  return {
    today,
    source: cut,
    folded,
    text,
    sentences: spans.map((span) => ({ ...span, text: text.slice(span.start, span.end) })),
    clauses: spans.flatMap((span, index) =>
      clauses(text, span).map((clause) => ({ ...clause, text: text.slice(clause.start, clause.end), sentence: index })),
    ),
    dates: dates.slice(0, MOST.dates),
    amounts: amounts.slice(0, MOST.amounts),
    companies: findCompanies(cut)
      .slice(0, MOST.companies)
      .map((hit) => ({
        ...hit,
        start: foldedPlace(folded, hit.start),
        end: foldedPlace(folded, hit.end),
      })),
  };
}

/** "Ja gesagt :) samstag kam das paket": a smile ends a sentence. */
const smiled = (folded: Folded): Folded => ({
  ...folded,
  text: folded.text.replaceAll(/(?<=\s)[:;]-?[()](?=\s|$)/g, (smile) => `${' '.repeat(smile.length - 1)}.`),
});

/** So many words may be the same over and over, as in a short answer that is typed twice. */
const FEW_WORDS = 400;
/** Of a long text at least one word in so many is new; in what people write it is one in four. */
const NEW_IN = 10;

/** A long text that says the same over and over says nothing more behind its first words. */
function withoutRepetition(text: string): string {
  const words = text.match(/\S+/g) ?? [];
  if (words.length <= FEW_WORDS || new Set(words).size * NEW_IN > words.length) return text;
  return text.slice(
    0,
    words.slice(0, FEW_WORDS).reduce((end, word) => text.indexOf(word, end) + word.length, 0),
  );
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The place in the folded text of a place in the source; the map only ever rises. */
export function foldedPlace(folded: Folded, place: number): number {
  let low = 0;
  let high = folded.at.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((folded.at[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** "kam am 16. Danach ...": behind a day only such a word begins a new sentence; "am 3.11. Anruf von ..." goes on. */
const OPENS_SENTENCE = new RegExp(
  `^(?:${ways(
    String.raw`\s*\n|\s*$`,
    String.raw`\s+(?:Ich|Hab|Habe|Hatte|Danach|Dann|Der|Die|Das|Den|Dem|Am|Im|In|An|Auf|Aus|Bei|` +
      'Bis|Mit|Nach|Von|Vor|Zu|Zum|Jetzt|Nun|Heute|Gestern|Es|Er|Sie|Wir|Man|Aber|Und|Oder|Mein|' +
      'Meine|Meinem|Meiner|Unser|Unsere|Ein|Eine|Einen|Kurz|Seitdem|Seit|Leider|Trotzdem|Da|Dort|' +
      'Daraufhin|Darauf|Als|Was|Wie|Wo|Wer|Kann|Muss|Ist|War|Wurde|Davor|Vorher|Angeblich|Genehmigt|' +
      'Bestätigt|Zugestimmt|Bekommen|Unterschrieben|Widerrufen|Kein|Keine|Nichts|Nie|Dabei|Außerdem|' +
      String.raw`Zwei|Drei|Eigentlich|The|They|I|We|My|It|Then|After|But|And|Since|No)\b`,
  )})`,
);

/** The same where the writer sets no capitals. */
const OPENS_SMALL = /^\s+(?:jetzt|dann|danach|nun|heute|gestern|trotzdem|aber|er|sie|ich|wir|now|then|he|she|they)\b/;

function masked(folded: Folded, dates: readonly DateHit[]): string {
  const chars = folded.text
    .replace(/(?<=\d)[.,](?=\d)|(?<=\be)\.(?=on\b)|(?<=\b[a-z0-9]{2,15})\.(?=(?:de|com|tv|net|tel)\b)/g, '_')
    // "Ließ nicht locker": a turn of phrase whose "nicht" denies nothing.
    .replaceAll(/\bnicht(?= (?:locker|lumpen|lange? (?:gefackelt|gefragt)|schlecht (?:gestaunt|geguckt))\b)/g, 'stets')
    // "Ob ich sparen will, wer will das nicht": everybody does.
    .replaceAll(/(?<=\bwer (?:will|moechte|wollte) (?:(?:das|es|sowas|denn|schon) ){0,2})nicht\b/g, 'stets')
    // "Ich hab eine Zeitung bestellt bekommen": others ordered it.
    .replaceAll(/\bbestellt(?= (?:bekommen|gekriegt)\b)/g, 'gebracht')
    .split('');
  // Names may have their capitals: "abgebucht am 16.11. er sagt".
  const small = !/(?:^|[.!?]\s+)\p{Lu}/u.test(folded.source.trimStart());
  for (const date of dates) {
    for (let i = date.start; i < date.end; i++) if (chars[i] === '.') chars[i] = '_';
    const after = folded.source.slice(folded.at[date.end] ?? 0, (folded.at[date.end] ?? 0) + 24);
    if (chars[date.end - 1] === '_' && (OPENS_SENTENCE.test(after) || (small && OPENS_SMALL.test(after))))
      chars[date.end - 1] = '.';
    if (chars[date.end] === '.' && /\d$/.test(date.quote) && /^\.\s+\p{Ll}/u.test(after)) chars[date.end] = '_';
  }
  // A line break ends a sentence and still counts as a blank between words.
  for (const blank of statementStarts(chars.join(''), dates)) chars[blank] = '\n';
  return withoutDenied(chars.join(''));
}

/** The verbatim words between two places, not longer than 200 characters. */
export function quoteOf(reading: Reading, start: number, end: number): string {
  return verbatim(reading.folded, start, Math.min(end, start + 200));
}

/** The clause at a place; the last one before it where the place lies between clauses. */
export function clauseAt(reading: Reading, place: number): Clause | undefined {
  return reading.clauses[lastStarting(reading.clauses, place)];
}

/** The index of the last span that begins at or before a place; -1 where none does. */
function lastStarting(spans: readonly Span[], place: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The number of the sentence at a place. */
export function sentenceAt(reading: Reading, place: number): number {
  return Math.max(0, lastStarting(reading.sentences, place));
}

/** Whether another day stands in the sentence of a day. */
export const sameSentence = (reading: Reading, other: DateHit, date: DateHit): boolean =>
  other !== date && sentenceAt(reading, other.start) === sentenceAt(reading, date.start);

/** "1.12." told in November is the one to come, not the one of last year. */
export function stillToCome(reading: Reading, date: DateHit): boolean {
  if (date.exact && isAnnounced(reading, date)) return true;
  if (!date.exact || date.ahead === undefined || /\d{4}|\d\.\d{2}$/.test(date.quote)) return false;
  const today = Temporal.PlainDate.from(reading.today);
  return (
    Temporal.PlainDate.from(date.from).until(today).days > 300 &&
    today.until(Temporal.PlainDate.from(date.ahead)).days < 60
  );
}

/** "Der Gerichtsvollzieher kommt am Dienstag": announced by whoever comes, and not told as past. */
const isAnnounced = (reading: Reading, date: DateHit): boolean =>
  /tag|woch|day/.test(date.quote.toLowerCase()) &&
  /\b(?:gerichtsvollzieher\w*|techniker|monteur|bailiff) (?:kommt|will|kommen|comes|is coming)\b|\b(?:kommt|comes) (?:\w+ ){0,3}(?:gerichtsvollzieher\w*|techniker|monteur|bailiff)\b/.test(
    clauseAt(reading, date.start)?.text ?? '',
  );

/** "Datiert vom 3.8., angekommen ist sie irgendwann danach": the day that is printed on it, where that of its coming is not known. */
export function isOnlyPrinted(reading: Reading, date: DateHit): boolean {
  const sentence = reading.sentences[sentenceAt(reading, date.start)];
  const upTo = reading.text.slice(Math.max(0, date.start - 30), date.start) + date.quote.toLowerCase();
  const behind = reading.text.slice(date.end);
  if ((OF_PAPER.test(upTo) && CAME_ON.test(behind)) || (BILL_OF.test(upTo) && CAME.test(behind))) return true;
  if (BEARS_DATE.test(reading.text.slice(sentence?.start ?? 0, date.start))) return true;
  if (THEY_SAY_IT_CAME.test(sentence?.text ?? '')) return true;
  return (
    /\b(?:datiert|datum|stempel|dated)\b[^.!?]{0,16}$/.test(reading.text.slice(sentence?.start ?? 0, date.start)) &&
    COMING_UNKNOWN.test(reading.text.slice(date.end, sentence?.end))
  );
}
/** "Brief vom 23.11., gekommen am 25.": the day on it, and the day it came. */
const OF_PAPER =
  /\b(?:brief|\w*schreiben|mail|\w*bestaetigung|unterlagen|papiere|letter)s? (?:(?:ist|war|sind|waren) )?(?:vom|of|dated) [^ ]*$/;
/** "Rechnung vom 10.11. kam am 12.11."; "… am 12.11. bezahlt" is another day. */
const BILL_OF = /\b(?:\w*rechnung|bill|invoice) (?:vom|of|dated) [^ ]*(?: [a-z]+)?$/;
const CAME =
  /^,? (?:(?:aber|die|und|it|but) )*(?:kam|came|arrived|ist (?:gekommen|angekommen|eingegangen)) (?:aber |dann |doch |erst |only )*(?:am|on) \d/;
/** "Das Schreiben trägt das Datum 10.11.": read off the paper. */
const BEARS_DATE = /\b(?:traegt|tragen) (?:das|als) datum (?:des |vom |den )?$/;
/** "Laut denen kam die Belehrung am 14.11., ich hab keine": their word against one's own. */
const THEY_SAY_IT_CAME =
  /\b(?:laut|angeblich|behaupten|sie sagen|die sagen)\b.*\b(?:kam|kamen|gekommen|geschickt|verschickt|zugestellt)\b.*\b(?:ich|wir) (?:hab|habe|haben|hatte)\b(?: (?:aber|jedoch|da|davon))* (?:keine?[nr]?|nichts|nix|nie)\b/;
const CAME_ON = new RegExp(
  ways(
    '^,? (?:aber |und |erst |der |er |die |but )*(?:ist |kam |came )?(?:aber |dann |' +
      'doch )*(?:(?:gekommen|angekommen|eingegangen|erhalten|bekommen|zugestellt|received|arrived) )?' +
      String.raw`(?:erst )?(?:am|on) \d`,
    '^,? (?:gekommen|angekommen|eingegangen|zugestellt) (?:ist|wurde) (?:er|sie|es|das|die|' +
      String.raw`der)? ?(?:aber |dann |doch )*(?:erst )?am \d`,
  ),
);
const COMING_UNKNOWN =
  /\b(?:irgendwann|wann (?:\w+ ){0,5}(?:kam|ankam|gekommen|angekommen)|(?:gekommen|angekommen|kam|da war) (?:\w+ ){0,3}(?:erst|spaeter|danach|irgendwann)|no idea when|not sure when)\b/;
