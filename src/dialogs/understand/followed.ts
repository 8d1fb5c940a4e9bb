// Facts that follow from what was read: each only where the words bear it, with those words as its quote.
import type { FactKey } from '../../knowledge/facts.ts';
import type { DateHit } from '../../knowledge/german/dates.ts';
import { numberOf } from '../../knowledge/german/numbers.ts';
import { isAsked, isHypothetical, isNegated } from '../../knowledge/german/clauses.ts';
import { noteCustomer } from './companies/customer.ts';
import { partsOf } from './parts.ts';
import { dearerThanSaid } from './deceit/misled.ts';
import type { Notes } from './notes.ts';
import {
  CAME_LATER,
  CONFIRMATION,
  GIFT,
  INSTRUCTION,
  LAID_IN,
  ONLY_TO,
  ORDERED_IT,
  PAPER_OF_CONTRACT,
  PAPER_SAYS_SO,
  GOES_ON,
  PRESENT,
  PRETEXT,
  REMINDERS,
  SUMMARY,
} from './phrases/followed.ts';
import { PART_ONLY } from './phrases/misled/free-part.ts';
import { spanOf, type Place } from './place.ts';
import { clauseAt, type Reading, sentenceAt, stillToCome } from './reading.ts';
import { all, compile, has } from './rule.ts';

const P = {
  gift: compile(GIFT),
  onlyTo: compile(ONLY_TO),
  present: compile(PRESENT),
  goesOn: compile(GOES_ON),
  pretext: compile(PRETEXT),
  partOnly: compile(PART_ONLY),
  ordered: compile(ORDERED_IT),
  confirmation: compile(CONFIRMATION),
  instruction: compile(INSTRUCTION),
  summary: compile(SUMMARY),
  later: compile(CAME_LATER),
  paperSays: compile(PAPER_SAYS_SO),
  laidIn: compile(LAID_IN),
  reminders: compile(REMINDERS),
  contract: compile(PAPER_OF_CONTRACT),
};

/** Notes all that follows; called when everything else of the matter is read. */
export function noteFollowing(notes: Notes, reading: Reading): void {
  noteDeclaration(notes, reading);
  noteCustomer(notes, reading);
  noteLaidIn(notes, reading);
  notePaperDays(notes, reading);
  noteReminders(notes, reading);
  noteDiffering(notes, reading);
  // What is wrong with it shows that it came.
  if (notes.facts['withdrawalInstructionDefective'] === true)
    notes.note('withdrawalInstructionReceived', true, notes.placeOf('withdrawalInstructionDefective'));
  // A bill with its amount or its day has come.
  for (const fact of ['invoiceReceivedDate', 'invoiceAmount'] as const) {
    if (notes.has(fact)) notes.note('invoiced', true, notes.placeOf(fact));
  }
}

/**
 * How a yes was meant, where the words say it: to a gift, a sample or a single parcel, or as a plain order. A bare "ja gesagt"
 * leaves it open: half a yes and one that was talked out of somebody are told in the same words. (A no: `noteAgreement`.)
 */
function noteDeclaration(notes: Notes, reading: Reading): void {
  if (notes.facts['agreedOnPhone'] !== true) return;
  const place = notes.placeOf('agreedOnPhone');
  // Known from the approval alone: how it was said on the phone is not told.
  if (notes.quotes['agreedOnPhone'] === notes.quotes['textFormApproval']) return;
  if (isForGift(notes, reading, place)) notes.note('declaration', 'yesToSomethingElse', place);
  else if (has(P.ordered, reading.text.slice(place.start, place.end))) notes.note('declaration', 'clearYes', place);
}

/** What is delivered, played or lent: there a "free" thing was all that the yes was meant for. */
const THINGS: ReadonlySet<unknown> = new Set([
  'printSubscription',
  'goodsSubscription',
  'prizeGame',
  'lottery',
  'goods',
  undefined,
]);

/** Where the game itself is the contract it is no pretext. */
const GAMES: ReadonlySet<unknown> = new Set(['prizeGame', 'lottery']);
const GAME = /\b\w*gewinnspiel\w*|\bverlosung\w*|\braffles?\b/g;

function isForGift(notes: Notes, reading: Reading, place: Place): boolean {
  if (notes.facts['wantedContract'] === true || notes.facts['textFormApproval'] === true) return false;
  if (has(P.ordered, reading.text.slice(place.start, place.end))) return false;
  const at = sentenceAt(reading, place.start);
  const [from, to] = [reading.sentences[Math.max(0, at - 1)]?.start ?? 0, reading.sentences[at]?.end ?? place.end];
  const around = reading.text.slice(from, to);
  // "Ich mache jetzt bei 200 Gewinnspielen mit, ich habe ja gesagt": there the game is what was sold, and no pretext for it.
  const pretext = GAMES.has(notes.facts['product']) ? around.replace(GAME, '') : around;
  if (has(P.onlyTo, reading.sentences[at]?.text ?? '')) return true;
  // "Erster Monat kostenlos, dann 39,99" is an offer with its price, and no gift.
  if (has(P.partOnly, around)) return false;
  if (has(P.pretext, pretext) || (THINGS.has(notes.facts['product']) && has(P.gift, around))) return true;
  // "Ein Monat gratis, dann monatlich kündbar": whoever says yes to that knows of a contract.
  if (has(P.goesOn, around)) return false;
  // A line or a supply: only where the words show that what came of it was none of what was said.
  // "Die Software sei kostenlos, ja gesagt. Jetzt kostet sie 4,99": the yes was to the very thing, whatever its price.
  if (COSTS_AFTER_ALL.test(reading.text.slice(place.end))) return false;
  return notes.facts['wantedContract'] === false && notes.has('misledAbout') && has(P.present, around);
}

const COSTS_AFTER_ALL =
  /\b(?:kostet|kosten) (?:(?:jetzt|nun|ploetzlich|doch) )*(?:sie|es|das|die|der)\b|\b(?:sie|es|das) (?:(?:jetzt|nun|ploetzlich|doch) )*kostet\b|\bit (?:now )?costs\b/;

/** "Lieferschein mit Belehrung lag bei": where no day of papers is told, they came with the thing. */
function noteLaidIn(notes: Notes, reading: Reading): void {
  if (notes.facts['withdrawalInstructionReceived'] !== true || !notes.has('goodsReceivedDate')) return;
  const hit = all(P.instruction, reading.text).find((one) =>
    has(P.laidIn, reading.sentences[sentenceAt(reading, one.index)]?.text ?? ''),
  );
  if (hit) notes.note('documentsReceivedDate', notes.facts['goodsReceivedDate'], notes.placeOf('goodsReceivedDate'));
}

/** The days of the papers that are told apart: each came with the papers whose day is told, or on a day of its own. */
function notePaperDays(notes: Notes, reading: Reading): void {
  if (notes.facts['withdrawalInstructionReceived'] === true)
    noteDayOf(notes, reading, 'withdrawalInstructionDate', P.instruction);
  if (notes.facts['contractSummaryReceived'] === true) {
    const { callDate, contractSummaryTiming: timing } = notes.facts;
    if (timing === 'duringCall' && callDate !== undefined)
      notes.note('contractSummaryDate', callDate, notes.placeOf('contractSummaryReceived'));
    noteDayOf(notes, reading, 'contractSummaryDate', P.summary);
  }
  if (notes.has('documentsReceivedDate')) {
    const place = notes.placeOf('documentsReceivedDate');
    const named = all(P.confirmation, reading.text).find((hit) => beside(reading, hit.index, place));
    const sentence = named && reading.sentences[sentenceAt(reading, named.index)]?.text;
    if (named && sentence && !isNegated(clauseAt(reading, named.index)?.text ?? ''))
      notes.note('confirmationDate', notes.facts['documentsReceivedDate'], place);
  }
}

/** The same part of a message: the sentence of a day, with the paper's name close by. */
const beside = (reading: Reading, at: number, place: Place): boolean =>
  sentenceAt(reading, at) === sentenceAt(reading, place.start) && Math.abs(at - place.start) < NEAR;
const NEAR = 60;

function noteDayOf(notes: Notes, reading: Reading, fact: FactKey, paper: RegExp): void {
  for (const hit of all(paper, reading.text)) {
    const at = sentenceAt(reading, hit.index);
    const sentence = reading.sentences[at];
    if (!sentence) continue;
    const days = reading.dates.filter(
      (date) => isPast(reading, date) && date.start >= sentence.start && date.end <= sentence.end,
    );
    const others = days.filter((date) => date.from !== notes.facts['callDate']);
    // "AGB am 30.4., die Belehrung erst am 8.5.": of several days the one between the same commas.
    const part = partsOf(reading.text, sentence).find((one) => one.start <= hit.index && hit.index < one.end);
    const beside = others.filter((date) => part && date.start >= part.start && date.end <= part.end);
    const own = others.length > 1 && beside.length === 1 ? beside : others;
    const papers = notes.facts['documentsReceivedDate'] ?? notes.facts['goodsReceivedDate'];
    if (own.length === 1 && own[0] && own[0].from !== papers && has(P.later, sentence.text))
      return notes.note(fact, own[0].from, own[0]);
    if (has(P.later, sentence.text) && own.length > 0 && !own.some((day) => day.from === papers)) return;
  }
  // With the thing that came only where it lay in it.
  const inside = all(paper, reading.text).some((hit) =>
    has(P.laidIn, reading.sentences[sentenceAt(reading, hit.index)]?.text ?? ''),
  );
  const papers: FactKey =
    notes.has('documentsReceivedDate') || (fact === 'contractSummaryDate' && !inside)
      ? 'documentsReceivedDate'
      : 'goodsReceivedDate';
  if (notes.has(papers)) notes.note(fact, notes.facts[papers], notes.placeOf(papers));
}

const isPast = (reading: Reading, date: DateHit): boolean => date.exact && !date.problem && !stillToCome(reading, date);

/** What a paper states where price, term or the like were promised otherwise: a figure of its own, behind the promise. */
function noteDiffering(notes: Notes, reading: Reading): void {
  const dearer = dearerThanSaid(reading);
  const shown = dearer && reading.sentences[sentenceAt(reading, dearer.found)]?.text;
  if (dearer && shown && has(P.contract, shown) && !BILLED.test(shown))
    return notes.note('confirmationDiffers', true, reading.amounts.find((sum) => sum.start === dearer.found) ?? dearer);
  const about = notes.facts['misledAbout'];
  if (!Array.isArray(about) || !about.some((one) => DIFFERING.has(one))) return;
  const from = sentenceAt(reading, notes.placeOf('misledAbout').start);
  for (const hit of all(P.paperSays, reading.text)) {
    const at = sentenceAt(reading, hit.index);
    const sentence = reading.sentences[at];
    if (!sentence || at < from || at > from + 2) continue;
    const words = reading.text.slice(hit.index, Math.min(sentence.end, hit.index + hit[0].length + NEAR));
    // "12 Monate gesagt, 12 Monate stehen da": the same figure twice.
    const figures = sentence.text.match(/\d+(?:_\d+)?/g) ?? [];
    if (figures.length > 1 && new Set(figures).size === 1) continue;
    if (/\d/.test(words) && !AS_SAID.test(words) && !isNegated(words) && !isAsked(words, sentence.text))
      return notes.note('confirmationDiffers', true, spanOf(hit));
  }
}
/** On a bill or the account: no confirmation of the contract. */
const BILLED = /rechnung|abgebucht|eingezogen|\b(?:bill|invoice|debited)\b/;
/** "Da stand auch 14,99": as it was said. */
const AS_SAID =
  /\b(?:auch|ebenfalls|genau|dasselbe|das gleiche|wie (?:(?:er|sie|man|es|mir|uns|am telefon) ){0,3}(?:besprochen|vereinbart|ausgemacht|gesagt)|too|as (?:(?:he|she|they) )?(?:agreed|said|told|promised))\b/;
/** What the papers can say otherwise. */
const DIFFERING: ReadonlySet<unknown> = new Set(['price', 'term', 'free', 'cancellability']);

/** How many reminders came: "1. Mahnung", "zwei Mahnungen". */
function noteReminders(notes: Notes, reading: Reading): void {
  if (notes.facts['dunning'] === undefined || notes.facts['dunning'] === 'none') return;
  let best: (Place & { count: number }) | undefined;
  for (const hit of all(P.reminders, reading.text)) {
    const word = hit[1] ?? '';
    const count = numberOf(word) ?? ORDINALS.findIndex((one) => one.test(word)) + 1;
    const clause = clauseAt(reading, hit.index)?.text ?? '';
    if (count < 1 || isNegated(clause) || isHypothetical(clause)) continue;
    if (!best || count > best.count) best = { count, ...spanOf(hit) };
  }
  if (best) notes.note('reminderCount', best.count, best);
}
/** Months counted in words. */
const ORDINALS = [/^(?:erst|first|einzig|single)/, /^(?:zweit|second)/, /^(?:dritt|third)/];
