// Reads dates out of free text: past first, vague ones as ranges, impossible ones reported and never guessed.
import { type DateContext, type DatePhrase, day, type Span } from './calendar.ts';
import { NUMBER_DATES } from './date-numbers.ts';
import { GERMAN_DATES } from './dates-de/index.ts';
import { ENGLISH_DATES } from './date-phrases-en.ts';
import { OTHER_DATES } from './date-phrases-other.ts';
import { all } from './sieve.ts';
import { isTakenBack } from './taken-back.ts';
import { fold, type Folded, verbatim } from './words.ts';

/** A day or a span of days, and its place. */
export type DateHit = Span & {
  /** Places in the folded text. */
  start: number;
  end: number;
  /** The words as typed. */
  quote: string;
  /** The day of a call that other days are counted from: "zwei Tage nach dem Anruf vom 3.11.". */
  ofCall?: true;
};

const PHRASES: readonly DatePhrase[] = [...NUMBER_DATES, ...GERMAN_DATES, ...ENGLISH_DATES, ...OTHER_DATES];
const CIRCA_BEFORE =
  /(?:\bca\.?|\bcirca|\bzirka|\betwa|\bungef(?:ae|a)hr|\brund um den|\bum den|\bso um den|(?<!\bwars? )\bso am|\baround|\babout|\bgegen den|\bum|\birgendwann um|\bglaube?|\bmeine|(?<!\bwars? )\bso)(?: den| am| der| the)? $/;
const CIRCA_AFTER =
  /^(?: rum\b| herum\b|,? (?:glaube? ich|ungef(?:ae|a)hr|oder so|i think|or so|wenn ich mich recht|m(?:ue|u)sste das gewesen|meine ich))/;
/** A number of days behind an event, and what stands between it and the event's own day. */
const COUNTED = /nach (?:dem|diesem) (?:anruf|telefon|gespr)|after the (?:phone )?call/;
const FROM_THERE = /^ ?(?:vom|am|of|on|dem)? ?$/;
const OR_ANOTHER = /^ ?(?:oder|od\.|\/|or) (?:am )?(?:so )?\d{1,2}\./;

/** A pattern's place in the text, before it is known whether it is a day. */
type Found = { phrase: DatePhrase; hit: RegExpExecArray };

/** What was read so far, from left to right. */
type Progress = {
  readonly folded: Folded;
  readonly today: Temporal.PlainDate;
  readonly forward: boolean;
  readonly hits: DateHit[];
  /** The last exact day: "zwei Tage später" is counted from it. */
  anchor?: Temporal.PlainDate;
  /** Where the words end that were read. */
  done: number;
  /** "Zwei Tage nach dem Anruf", still without the day that it is counted from. */
  counted?: Found | undefined;
};

/**
 * All dates of a text in order.
 * @param text as typed, or already folded
 * @param input today; `forward` reads days without a year as the next ones (deadlines of the other side)
 * @returns hits that do not overlap; `problem` marks impossible days and future ones where the past is meant
 */
export function findDates(text: string | Folded, input: { today: string; forward?: boolean }): DateHit[] {
  const folded = typeof text === 'string' ? fold(text) : text;
  const today = Temporal.PlainDate.from(input.today);
  const progress: Progress = { folded, today, forward: input.forward ?? false, hits: [], done: 0 };
  for (const found of candidates(folded.text)) readNext(progress, found);
  return progress.hits.filter((hit, i) => !isTakenBack(hit, progress.hits[i + 1], folded.text));
}

/** Every place where a pattern fits, from left to right, the longest first. */
function candidates(text: string): Found[] {
  const found = PHRASES.flatMap((phrase) => all(phrase.pattern, text).map((hit): Found => ({ phrase, hit })));
  return found.sort((a, b) => a.hit.index - b.hit.index || b.hit[0].length - a.hit[0].length);
}

/** Reads one more place: a day of its own, a better word for the one before, or nothing. */
function readNext(progress: Progress, { phrase, hit }: Found): void {
  const { folded, hits } = progress;
  const inside = hit.index < progress.done;
  if (inside && !writesOut(progress, hit)) return;
  const context = contextAt(progress, hit.index);
  const span = phrase.read(hit, context);
  if (!span) {
    if (COUNTED.test(hit[0])) progress.counted = { phrase, hit };
    return;
  }
  const [start, end] = wordsAt(hit);
  const ofCall = readCounted(progress, span, start, context);
  const before = hits.at(-1);
  const joined = before && joinedTo(before, span, folded.text.slice(before.end, start), hit[0], inside);
  if (before && joined) {
    Object.assign(before, joined, { end, quote: verbatim(folded, before.start, end) });
    progress.done = end;
    if (joined.exact) progress.anchor = Temporal.PlainDate.from(joined.from);
    return;
  }
  if (inside) return;
  hits.push({
    ...loosened(folded.text, start, end, span),
    start,
    end,
    quote: verbatim(folded, start, end),
    ...(ofCall ? { ofCall } : {}),
  });
  progress.done = end;
  if (!span.problem && span.exact) progress.anchor = Temporal.PlainDate.from(span.from);
}

/** "letzten Montag, 16.11.": the figures begin inside the weekday that was read before. */
function writesOut({ hits, done }: Progress, hit: RegExpExecArray): boolean {
  const before = hits.at(-1);
  return before?.exact === true && hit.index + hit[0].length > done && !/\d/.test(before.quote) && /\d/.test(hit[0]);
}

function contextAt({ today, forward, anchor, hits, folded }: Progress, place: number): DateContext {
  const month = monthBefore(hits.at(-1), folded.text, place);
  return { today, forward, ...(anchor ? { anchor } : {}), ...(month ? { month } : {}) };
}

/** "Zwei Tage nach dem Anruf vom 3.11.": the day counted from this one, where this is the call's; whether it is. */
function readCounted(progress: Progress, span: Span, start: number, context: DateContext): boolean {
  const { folded, hits, counted: since } = progress;
  progress.counted = undefined;
  if (!since || !span.exact || span.problem) return false;
  if (!FROM_THERE.test(folded.text.slice(since.hit.index + since.hit[0].length, start))) return false;
  const [from, to] = wordsAt(since.hit);
  const then = since.phrase.read(since.hit, { ...context, anchor: Temporal.PlainDate.from(span.from) });
  if (then) hits.push({ ...then, start: from, end: to, quote: verbatim(folded, from, to) });
  return true;
}

/** The one day or span that two beside each other mean together. */
function joinedTo(before: DateHit, span: Span, between: string, words: string, inside: boolean): Span | undefined {
  if (saysTheSame(before, span, between, words)) return span;
  if (inside) return undefined;
  return narrowed(before, span, between, words) ?? eitherOf(before, span, between);
}

const OR =
  /^,? ?(?:oder|od\.|\/|or)(?: (?:doch|auch|vielleicht|eher|sogar|schon|wars|war es|erst|maybe))* (?:am |on )?(?:so )?$/;

/** "Dienstag oder Mittwoch": from the one to the other. */
function eitherOf(before: DateHit, span: Span, between: string): Span | undefined {
  if (!span.exact || span.problem || before.problem || !OR.test(between)) return undefined;
  return {
    from: before.from < span.from ? before.from : span.from,
    to: span.to > before.to ? span.to : before.to,
    exact: false,
  };
}

/** What may stand before a day that says more exactly what was said before it. */
const EXACTLY =
  '(?:(?:genau(?:er)?(?: gesagt)?|und zwar|naemlich|also|exactly|to be (?:exact|precise)|i think|ich glaube?|ich meine|glaube? ich|ich denke),? )';
const NARROWS = new RegExp(`^,? ?${EXACTLY}(?:am |on |so )?$`);
const IN_MONTH = new RegExp(`^,? ?\\(?${EXACTLY}?$`);

/** The month of a span that ends right before a place: "im September, genau am 1.". */
function monthBefore(before: DateHit | undefined, text: string, place: number): Temporal.PlainDate | undefined {
  if (!before || before.exact || before.problem || before.from.slice(0, 7) !== before.to.slice(0, 7)) return undefined;
  return IN_MONTH.test(text.slice(before.end, place)) ? Temporal.PlainDate.from(before.from) : undefined;
}

/** "Ende letzter Woche, genauer Donnerstag": a day behind a span that it lies in, with a word that narrows it down. */
function narrowed(before: DateHit, span: Span, between: string, words: string): Span | undefined {
  if (!span.exact || span.problem || before.exact || before.problem || !NARROWS.test(between)) return undefined;
  const date = Temporal.PlainDate.from(span.from);
  // "Letzte Woche, ich glaub am Dienstag": the one of that week, not the latest.
  const days = /\d/.test(words) ? [date] : [date, date.subtract({ days: 7 })];
  return days.map(day).find(({ from }) => before.from <= from && from <= before.to);
}

/** "letzten Montag, 16.11.": a weekday and, right behind it, its date are one day; the figures count. */
function saysTheSame(before: DateHit, span: Span, between: string, next: string): boolean {
  return (
    before.exact &&
    span.exact &&
    /(?:tag|woch|abend|heute|gestern|day|günü)\w*$|^(?:в|во|у|w|we|يوم) /iu.test(before.quote) &&
    /\d/.test(next) &&
    /^(?:,|, also|,? ?\(|, das war|, dem| dem| den|, den|,? d\.)? ?(?:der |den |dem |am )?$/.test(between)
  );
}

/** Where the words of a hit begin and end. */
function wordsAt(hit: RegExpExecArray): [number, number] {
  const lead = hit[0].length - hit[0].trimStart().length;
  const words = hit[0].trimEnd();
  // The full stop behind a month's whole name ends the sentence.
  const end = /(?:[a-z]{5,}|\b(?:mai|may|juni|juli|june|july))\.$/.test(words) ? words.length - 1 : words.length;
  return [hit.index + lead, hit.index + end];
}

/** "ca. am 3.11.", "am 3.11. oder 4.11." are no exact days. */
function loosened(text: string, start: number, end: number, span: Span): Span {
  if (!span.exact) return span;
  const vague =
    CIRCA_BEFORE.test(text.slice(Math.max(0, start - 24), start)) || CIRCA_AFTER.test(text.slice(end, end + 30));
  if (!vague && !OR_ANOTHER.test(text.slice(end, end + 16))) return span;
  const date = Temporal.PlainDate.from(span.from);
  return { ...span, from: date.subtract({ days: 3 }).toString(), to: date.add({ days: 3 }).toString(), exact: false };
}
