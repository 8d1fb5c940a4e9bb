// Things that came, or did not, with their days.
import { isAsked } from '../../../knowledge/german/clauses.ts';
import type { DateHit } from '../../../knowledge/german/dates.ts';
import { dayBeside } from '../days/day-beside.ts';
import { noteCame } from './it-came.ts';
import { firstDelivery, isLaterDelivery } from '../days/later-delivery.ts';
import { isFromKin } from './other-post.ts';
import type { Notes } from '../notes.ts';
import { partsOf } from '../parts.ts';
import { NO } from '../phrases/approval.ts';
import {
  CALL_WORDS,
  CAME,
  GOODS,
  LIES_HERE,
  NO_GOODS,
  PAPERS_INSIDE,
  STILL_SHUT,
  SURELY_CAME,
  TO_COME,
} from '../phrases/deliveries.ts';
import { wholeOf, type Place } from '../place.ts';
import { clauseAt, type Reading, stillToCome } from '../reading.ts';
import { all, compile, first, has } from '../rule.ts';

const P = {
  goods: compile(GOODS),
  no: compile(NO),
  notGoods: compile(NO_GOODS),
  came: compile(CAME),
  sure: compile(SURELY_CAME),
  later: compile(TO_COME),
  here: compile(LIES_HERE),
  shut: compile(STILL_SHUT),
  inside: compile(PAPERS_INSIDE),
  bill: compile('_(?:\\w*rechnung|invoice|bill)_'),
  call: compile(CALL_WORDS),
  ordered: compile('_(?:bestellt|gekauft|angeboten|verkauft|ordered|offered|angedreht)_'),
};

/** Names that are more often something else than a thing that came. */
const AMBIGUOUS =
  /^(?:handy|handys|smartphone|iphone|samsung|galaxy|karten?|box|buch|zeitung\w*|magazin\w*|paket|heft|tee|kaffee|wein|decke|maschine|geraete?|phone|lose|ausgaben?|\w+ausgaben?|tablet|sim|sims)$/;

/** What is used for years and often paid off with the contract. */
const DEVICE = /^(?:tablet|handy|smartphone|iphone|laptop|geraet)$/;

/** Notes that a thing came, or did not, with its day. */
export function noteDeliveries(notes: Notes, reading: Reading): void {
  let denied: Place | undefined;
  for (const sentence of reading.sentences) {
    if (NOT_I.test(sentence.text)) continue;
    for (const part of partsOf(reading.text, sentence)) {
      const words = reading.text.slice(part.start, part.end);
      if (isAsked(words, sentence.text)) continue;
      for (const hit of thingsIn(words)) {
        const thing = deliveredThing(reading, part, words, hit);
        if (thing?.came === false) denied ??= thing.place;
        else if (thing) noteCameIn(notes, reading, sentence, part, thing);
      }
    }
  }
  if (denied) notes.note('goodsReceived', false, denied);
  if (notes.facts['goodsReceived'] !== false && !notes.has('goodsReceivedDate')) noteCame(notes, reading);
}

/** Names of things that may have come: not what a call was about, what a paper lists, what somebody else got. */
function thingsIn(words: string): RegExpExecArray[] {
  const blocked = all(P.notGoods, words);
  return all(P.goods, words).filter(
    (hit) =>
      !blocked.some((b) => b.index <= hit.index && hit.index < b.index + b[0].length) &&
      !SUBJECT_OF_CALL.test(words.slice(0, hit.index)) &&
      !ANSWERED_IT.test(`${words.slice(0, hit.index).trimEnd()} `) &&
      !isFromKin(words.slice(hit.index)) &&
      // "In den Unterlagen steht Router 5 Euro monatlich": a line of a paper.
      !(WRITTEN.test(words.slice(0, hit.index + 1)) && PRICED.test(words.slice(hit.index + hit[0].length))) &&
      !ON_THE_BILL.test(`${words.slice(0, hit.index)} `) &&
      // "39.95 plus 5.95 for the router": what a paper charges for it.
      !CHARGED_FOR.test(words.slice(0, hit.index)),
  );
}

/** A thing with its name and place, whether it came, and the days beside it: any, and the one that is its own. */
type Thing = { name: string; place: Place; came: boolean; words: string; beside?: DateHit; day?: DateHit };

/** Whether the words around a thing say that it came, or that it did not; nothing where they say neither. */
function deliveredThing(reading: Reading, part: Place, words: string, hit: RegExpExecArray): Thing | undefined {
  const place = wholeOf(hit, part.start);
  const beside = dayBeside(reading, place, part);
  const day = beside && ofPaper(reading, place, beside) ? undefined : beside;
  const name = hit[0].trim();
  const ambiguous = AMBIGUOUS.test(name);
  const near = words.slice(Math.max(0, hit.index - 45), hit.index + hit[0].length + 60);
  const surely = has(P.sure, near);
  // "Am 11.11. rief einer an, ob ich wieder ein Los nehme": what a call is about has not come.
  if (!surely && has(P.call, words)) return undefined;
  const came = surely || (!ambiguous && has(P.came, near) && beside !== undefined && !has(P.ordered, words));
  const lies = has(P.here, words) && (!ambiguous || has(P.shut, words));
  const bare = day !== undefined && isBare(reading, place, day);
  if ((!came && !lies && !bare) || has(P.later, words)) return undefined;
  const denied = has(P.no, near) && !has(P.shut, near) && !NOT_WANTED.test(near);
  return { name, place, came: !denied, words, ...(beside ? { beside } : {}), ...(day ? { day } : {}) };
}

/** Notes a thing that came, its day, and what came in it that day. */
function noteCameIn(
  notes: Notes,
  reading: Reading,
  sentence: Place,
  part: Place,
  { name, place, words, beside, day }: Thing,
): void {
  const [start, end] = around(reading.text, place, part);
  notes.note('goodsReceived', true, { start, end });
  // "Am 20. hab ich das Päckchen zurückgeschickt": it came before, on another day.
  const told = SENT_BACK.test(words) ? undefined : (day ?? (beside ? undefined : onlyDay(reading, sentence)));
  const when = told && isLaterDelivery(reading, told) ? firstDelivery(reading, told) : told;
  if (!when || notes.facts['goodsReceived'] !== true) return;
  notes.note('goodsReceivedDate', when.from, when);
  if (DEVICE.test(name) && !stillToCome(reading, when)) notes.note('deviceReceivedDate', when.from, when);
  if (notes.facts['goodsReceivedDate'] !== when.from) return;
  // "Päckchen mit Rechnung und Widerrufsbelehrung": the papers came in it.
  if (named(P.inside, reading, sentence, place, when)) notes.note('documentsReceivedDate', when.from, when);
  if (named(P.bill, reading, sentence, place, when)) notes.note('invoiceReceivedDate', when.from, when);
}

/** What came unasked or lies unused has come. */
const NOT_WANTED =
  /\b(?:nicht|nie|kein\w*) (?:\w+ ){0,2}(?:bestellt|gewollt|gebraucht|verlangt|eingelegt|aktiviert|ausgepackt|angeschlossen|benutzt|genutzt)/;

/** "Ein Freund hat so ein Paket bekommen, ich nicht." */
const NOT_I =
  /\b(?:freund\w*|nachbar\w*|kolleg\w*|bekannte\w*|friend|neighbou?r|colleague)\b[^.!?]*\b(?:ich (?:aber )?nicht|i didn.?t|but not me)\b/;

/** "Es ging um ein Handy, nicht ums Internet": what was talked of has not come. */
const SUBJECT_OF_CALL =
  /\b(?:ging|geht|gings|gehts|handelt\w*|drehte) (?:es |sich )?(?:\w+ ){0,2}(?:um|ums) (?:\w+ ){0,2}$/;

/** "My wife answered my phone last Saturday", "ging an mein Handy": it rang. */
const ANSWERED_IT =
  /\b(?:answered|picked up|on|to|auf|an|am) (?:my|her|his|our|the|mein\w*|ihr\w*|sein\w*|unser\w*) (?:\w+ )?$|\b(?:ans|aufs) $/;

/** "Jede Woche kommt die Zeitung und heute eine Rechnung": the day stands before its own paper. */
const ofPaper = (reading: Reading, thing: Place, day: DateHit): boolean =>
  day.start > thing.end &&
  /\b(?:und|and|aber|but)\W*$/.test(reading.text.slice(thing.end, day.start)) &&
  /^ (?:\w+ ){0,3}\w*(?:rechnung|mahnung|brief|mail|schreiben|bestaetigung|belehrung|invoice|bill|letter)\b/.test(
    reading.text.slice(day.end, day.end + 50),
  );

const CHARGED_FOR =
  /\d(?: ?(?:euros?|eur|€))? (?:miete |rent |extra )?(?:for|fuer)(?: (?:the|a|den|die|das|einen?))?\W*$/;
const WRITTEN = /\b(?:steht|stehen|stand|standen|says|listed)\b[^.!?]{0,24}$/;
/** "Steht auf der Novemberrechnung der Router". */
const ON_THE_BILL =
  /\b(?:steht|stehen|stand|standen|taucht|tauchte|erscheint|berechnen|berechnet|is|are) (?:\w+ ){0,3}(?:auf|in|on) (?:\w+ ){0,3}\w*(?:rechnung|abrechnung|bill|invoice)\s+(?:ploetzlich |jetzt |nun |auch |noch )*(?:(?:der|die|das|ein|eine|the|a)\s+)?$/;
const PRICED = /^[^.!?]{0,12}\b\d+(?:[_,.]\d+)? ?(?:euro|eur|€)/;
const SENT_BACK =
  /\b(?:zurueckge(?:schickt|sandt|sendet|bracht)|retourniert|sent back|returned|sent (?:it|them) back)\b/;

/** Papers named behind a thing in its sentence, without a day of their own beside the thing's. */
function named(pattern: RegExp, reading: Reading, sentence: Place, thing: Place, when: DateHit): boolean {
  const behind = reading.text.slice(thing.end, sentence.end);
  const paper = first(pattern, behind);
  if (!paper || has(P.no, behind.slice(Math.max(0, paper.index - 12), paper.index + 40))) return false;
  const at = thing.end + paper.index;
  // "Das Gerät kam am 14.8., die Unterlagen samt Belehrung am 15.8.": between the commas a day of its own.
  const part = partsOf(reading.text, sentence).find((one) => one.start <= at + 1 && at < one.end);
  const own = part !== undefined && part.start > Math.max(thing.end, when.end) - 1 ? part.end : at;
  return !reading.dates.some((date) => date !== when && date.start > thing.end && date.end <= Math.max(own, at + 19));
}

/** "Vorgestern Paket mit 300 Stück", "Router am 1.10.": only small words between day and thing. */
function isBare(reading: Reading, place: Place, day: DateHit): boolean {
  const between =
    day.end <= place.start ? reading.text.slice(day.end, place.start) : reading.text.slice(place.end, day.start);
  return /^ ?(?:(?:dann|sogar|gar|nun|plötzlich|ploetzlich|das|der|die|ein|eine|erstes?|erste|erst|schon|bereits|den|und|am|noch|auch|nr|\d+|vom|von [\w&]+) ?){0,3}\.?$/.test(
    between.trim() === '' ? '' : between,
  );
}

/** "Das Paket kam am 20.11. und innen ...": the only day of the sentence. */
function onlyDay(reading: Reading, sentence: Place): DateHit | undefined {
  const days = reading.dates.filter(
    (date) => date.exact && !date.problem && date.start >= sentence.start && date.end <= sentence.end,
  );
  const [day] = days;
  // "Am 11.11. hab ich ja gesagt, die Box ist noch verpackt": the day of the call.
  const clause = day && clauseAt(reading, day.start)?.text;
  if (clause !== undefined && OF_CALL.test(clause) && !has(P.sure, clause)) return undefined;
  return days.length === 1 ? day : undefined;
}

const OF_CALL = /\b(?:anruf\w*|angerufen|telefonat|ja gesagt|sagte (?:\w+ )?ja|zugesagt|zugestimmt|called|said yes)\b/;

/** The words around a thing as proof: up to its verb, at most eight words. */
function around(text: string, place: Place, part: Place): [number, number] {
  const behind = text.slice(place.end, part.end);
  const verb = first(P.sure, behind);
  const end = verb && verb.index < 45 ? place.end + verb.index + verb[0].trimEnd().length : place.end;
  const before = text.slice(part.start, place.start);
  const lead = all(P.sure, before).at(-1);
  const start = end === place.end && lead && before.length - lead.index < 45 ? part.start + lead.index : place.start;
  return [start, end];
}
