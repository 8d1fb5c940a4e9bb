// What came and whether it was used: things with their days, and papers on the day of the call.
import type { DateHit } from '../../knowledge/german/dates.ts';
import { isAsked, isNegated } from '../../knowledge/german/clauses.ts';
import type { Notes } from './notes.ts';
import {
  CALL_WORDS,
  CAME,
  DUNNING_PAPERS,
  GOODS,
  IN_USE,
  JUST_NOW,
  LIES_HERE,
  NO_GOODS,
  OTHER_PAPERS,
  OWN_ACT,
  WEAK_PAPERS,
  PAPERS,
  SAME_DAY,
  STILL_SHUT,
  SURELY_CAME,
  TO_COME,
  WROTE,
} from './phrases/deliveries.ts';
import { NO } from './phrases/approval.ts';
import { NO_WORK } from './phrases/use.ts';
import { isLaterDelivery } from './later-delivery.ts';
import { clauseAt, isOnlyPrinted, quoteOf, type Reading, sentenceAt, stillToCome } from './reading.ts';
import { all, compile, first, has } from './rule.ts';

type Place = { start: number; end: number };

const P = {
  goods: compile(GOODS), no: compile(NO), notGoods: compile(NO_GOODS), came: compile(CAME), sure: compile(SURELY_CAME), later: compile(TO_COME),
  here: compile(LIES_HERE), shut: compile(STILL_SHUT), used: compile(IN_USE), papers: compile(PAPERS), other: compile(OTHER_PAPERS), same: compile(SAME_DAY), dunning: compile(DUNNING_PAPERS),
  relative: compile(`${PAPERS}, (?:die|das|der|den) [^,.!?\\n]{3,60}, (?:kam|kamen|lag|lagen|traf|trafen|ging|gingen|war|waren|erhielt|bekam|steckte|steckten)_(?: (?:ich|mir|uns|dann|erst|schließlich|schon))*`),
  tells: compile('_(?:laut|gemäß|according to) (?:\\w+ ){0,2}$'),
  inside: compile('_(?:\\w*belehrung|\\w*zettel|begrüßungsschreiben|willkommensschreiben|widerruf\\w*|vertrag|vertragspapiere|unterlagen|papiere|papers|contract)_'), bill: compile('_(?:\\w*rechnung|invoice|bill)_'), now: compile(JUST_NOW), once: compile('_(?:gleich|sofort|direkt|umgehend|noch am telefon|noch im gespräch|währenddessen|dabei|während|beim telefonieren|at once|right away|immediately|straight away|there and then|while|abends|am abend|noch am abend|that evening)_'), mine: compile(OWN_ACT), call: compile(CALL_WORDS), wrote: compile(WROTE), ordered: compile('_(?:bestellt|gekauft|angeboten|verkauft|ordered|offered|angedreht)_'),
}; // prettier-ignore
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
      const blocked = all(P.notGoods, words);
      for (const hit of all(P.goods, words)) {
        if (blocked.some((b) => b.index <= hit.index && hit.index < b.index + b[0].length)) continue;
        if (SUBJECT_OF_CALL.test(words.slice(0, hit.index))) continue;
        const place = { start: part.start + hit.index, end: part.start + hit.index + hit[0].length };
        const beside = dayBeside(reading, place, part);
        const day = beside && ofPaper(reading, place, beside) ? undefined : beside;
        const ambiguous = AMBIGUOUS.test(hit[0].trim());
        const near = words.slice(Math.max(0, hit.index - 45), hit.index + hit[0].length + 60);
        const surely = has(P.sure, near);
        // "Am 11.11. rief einer an, ob ich wieder ein Los nehme": what a call is about has not come.
        if (!surely && has(P.call, words)) continue;
        const came = surely || (!ambiguous && has(P.came, near) && beside !== undefined && !has(P.ordered, words));
        const lies = has(P.here, words) && (!ambiguous || has(P.shut, words));
        const bare = day !== undefined && isBare(reading, place, day);
        if (!came && !lies && !bare) continue;
        if (has(P.later, words)) continue;
        // "Am 20. hab ich das Päckchen zurückgeschickt": it came before, on another day.
        const sentBack = SENT_BACK.test(words);
        if (has(P.no, near) && !has(P.shut, near)) {
          if (
            !/\b(?:nicht|nie|kein\w*) (?:\w+ ){0,2}(?:bestellt|gewollt|gebraucht|verlangt|eingelegt|aktiviert|ausgepackt|angeschlossen|benutzt|genutzt)/.test(
              near,
            )
          ) {
            denied ??= place;
            continue;
          }
        }
        const [start, end] = around(reading.text, place, part);
        notes.note('goodsReceived', true, { start, end });
        const when = sentBack ? undefined : (day ?? (beside ? undefined : onlyDay(reading, sentence)));
        if (when && notes.facts['goodsReceived'] === true && !isLaterDelivery(reading, when)) {
          notes.note('goodsReceivedDate', when.from, when);
          if (DEVICE.test(hit[0].trim()) && !stillToCome(reading, when))
            notes.note('deviceReceivedDate', when.from, when);
          // "Päckchen mit Rechnung und Widerrufsbelehrung": the papers came in it.
          const inside = notes.facts['goodsReceivedDate'] === when.from;
          if (inside && named(P.inside, reading, sentence, place, when))
            notes.note('documentsReceivedDate', when.from, when);
          if (inside && named(P.bill, reading, sentence, place, when))
            notes.note('invoiceReceivedDate', when.from, when);
        }
      }
    }
  }
  if (denied) notes.note('goodsReceived', false, denied);
  if (notes.facts['goodsReceived'] !== false && !notes.has('goodsReceivedDate')) noteCame(notes, reading);
}

/** "Ein Freund hat so ein Paket bekommen, ich nicht." */
const NOT_I =
  /\b(?:freund\w*|nachbar\w*|kolleg\w*|bekannte\w*|friend|neighbou?r|colleague)\b[^.!?]*\b(?:ich (?:aber )?nicht|i didn.?t|but not me)\b/;

/** "Es ging um ein Handy, nicht ums Internet": what was talked of has not come. */
const SUBJECT_OF_CALL =
  /\b(?:ging|geht|gings|gehts|handelt\w*|drehte) (?:es |sich )?(?:\w+ ){0,2}(?:um|ums) (?:\w+ ){0,2}$/;

/** "Jede Woche kommt die Zeitung und heute eine Rechnung": the day stands before its own paper. */
const ofPaper = (reading: Reading, thing: Place, day: DateHit): boolean =>
  day.start > thing.end &&
  /\b(?:und|and|aber|but)\W*$/.test(reading.text.slice(thing.end, day.start)) &&
  /^ (?:\w+ ){0,3}\w*(?:rechnung|mahnung|brief|mail|schreiben|bestaetigung|belehrung|invoice|bill|letter)\b/.test(
    reading.text.slice(day.end, day.end + 50),
  );

const SENT_BACK =
  /\b(?:zurueckge(?:schickt|sandt|sendet|bracht)|retourniert|sent back|returned|sent (?:it|them) back)\b/;

/** "Er hätte da ein Samsung für mich. Am 11. kam es, mit Vertrag": the thing stands sentences before, its day beside the pronoun. */
function noteCame(notes: Notes, reading: Reading): void {
  for (const day of reading.dates) {
    if (!day.exact || day.problem || stillToCome(reading, day)) continue;
    const at = sentenceAt(reading, day.start);
    const sentence = reading.sentences[at];
    const came =
      sentence && (CAME_IT.exec(reading.text.slice(day.end, sentence.end)) ?? cameBefore(reading, sentence, day));
    if (!came) continue;
    const place = { start: day.start, end: day.end + came[0].length };
    const before = reading.sentences.slice(Math.max(0, at - 3), at).map((one) => one.text);
    if (before.some((words) => has(P.goods, words.replace(NOT_SENT, ' ')))) {
      notes.note('goodsReceived', true, place);
      notes.note('goodsReceivedDate', day.from, place);
    }
    if (has(P.inside, sentence.text) && !has(P.no, sentence.text)) notes.note('documentsReceivedDate', day.from, place);
    return;
  }
}
/** "Es kam am 16.11.": the pronoun opens the sentence, and the day ends it. */
function cameBefore(reading: Reading, sentence: Place, day: DateHit): RegExpExecArray | null {
  if (!IT_CAME.test(reading.text.slice(sentence.start, day.start))) return null;
  return /^(?: an)?(?=\W*$)/.exec(reading.text.slice(day.end, sentence.end));
}
const IT_CAME = /^\W*(?:es|er|sie|das|alles) (?:kam|kamen)(?: dann| auch| schon)* $/;
const CAME_IT = /^ (?:kam|kamen) (?:es|er|sie|das|alles|dann)(?: dann| auch| an)*(?=[,.;:! ])/;
/** Words of a call. */
const NOT_SENT = /\b(?:am|ans|aufs?|per|mein\w*) (?:handy|telefon|phone)\b/g;

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

/** Notes use: the wrapping that is still shut, or the thing at work. */
export function noteUse(notes: Notes, reading: Reading): void {
  for (const [pattern, value] of [
    [P.shut, false],
    [P.used, true],
  ] as const) {
    for (const hit of all(pattern, reading.text)) {
      const span = reading.sentences[sentenceAt(reading, hit.index + 1)];
      const sentence = span?.text ?? '';
      if ((/\?\W*$/.test(sentence) && !hit[0].includes('?')) || /\b(?:wenn|falls|sobald)\b/.test(sentence)) continue;
      if (
        /\b(?:link|knopf|button|mail|sms|app)\b/.test(
          reading.text.slice(
            // "Nicht benutzt." alone speaks of the sentence before.
            Math.max(hit.index - (span?.start ?? 0) < 4 ? 0 : (span?.start ?? 0), hit.index - 45),
            hit.index + hit[0].length + 15,
          ),
        )
      )
        continue;
      // A booklet still wrapped, a tablet in its box: no service that was left unused.
      if (!value && WRAPPED.test(hit[0]) && (NO_SERVICE.test(sentence) || onlyGadget(reading.text))) continue;
      // "Mein Vertrag läuft jetzt länger", "läuft auf meinen Namen": no use.
      if (value && /laeuft/.test(hit[0]) && RUNS_ON.test(reading.text.slice(hit.index, hit.index + hit[0].length + 30)))
        continue;
      // "Die Frist läuft schon", "ich nutze seit Jahren nur mein altes Handy".
      if (value && LODGED.test(sentence)) continue;
      if (value && (NO_WORK.test(sentence) || /\bseit (?:\w+ )?jahren\b/.test(sentence))) continue;
      // "Den will ich behalten, läuft super": of another matter as often.
      if (value && /\bbehalten\b/.test(sentence) && /laeuft/.test(hit[0])) continue;
      // "Eingelegt hab ich sie nicht": what the clause denies was not done.
      const clause = clauseAt(reading, hit.index)?.text ?? '';
      if (value && (has(P.no, hit[0]) || isNegated(clause))) continue;
      notes.note('serviceUsed', value, { start: hit.index, end: hit.index + hit[0].trimEnd().length });
    }
  }
}

/** "Protest eingelegt": no card. */
const LODGED = /\b(?:protest|einspruch|widerspruch|beschwerde|veto) (?:\w+ ){0,4}eingelegt\b/;
/** A tablet or a telephone that came with a tariff: its box says nothing of the line. */
const onlyGadget = (text: string): boolean =>
  /\b(?:tablet|smartphone|iphone|laptop|fernseher|uhr|smartwatch)\b/.test(text) &&
  !/\b(?:\w*router|sim\w*|\w*karte|modem|\w*box|receiver|stick)\b/.test(text);

const WRAPPED = /karton|paket|kiste|paeckchen|packung|verpackt|geschweisst|sealed|unopened|aufgemacht/;
const NO_SERVICE =
  /\b(?:\w*hefte?n?|\w*ausgaben?|\w*zeitschrift\w*|\w*zeitung\w*|magazine?|buch|buecher|tablet|magazines?|kreditkarte)\b/;
const RUNS_ON = /laeuft (?:\w+ ){0,2}(?:angeblich|laenger|bis|noch|auf|weiter|aus|ab|ueber (?:mich|meinen))\b/;

/** "Die Unterlagen, die sie versprochen hatten, lagen am 10.11. bei mir": the day stands behind what is told of them. */
function noteBehindRelative(notes: Notes, reading: Reading): void {
  for (const sentence of reading.sentences) {
    if (has(P.dunning, sentence.text) || /\?\W*$/.test(sentence.text)) continue;
    const hit = first(P.relative, sentence.text);
    if (!hit || has(P.no, hit[0]) || has(P.other, hit[0])) continue;
    const end = sentence.start + hit.index + hit[0].trimEnd().length;
    const day = reading.dates.find(
      (date) =>
        date.exact && !date.problem && date.start >= end && date.start - end < BESIDE && !stillToCome(reading, date),
    );
    if (day) return notes.note('documentsReceivedDate', day.from, day);
  }
}

/** Notes the day papers came: beside their name, with a word of arrival or none at all. */
export function notePapers(notes: Notes, reading: Reading): void {
  noteLabelled(notes, reading);
  noteBehindRelative(notes, reading);
  for (const sentence of reading.sentences) {
    if (has(P.dunning, sentence.text) || ofCollector(reading, sentence.start)) continue;
    for (const part of partsOf(reading.text, sentence)) {
      const words = reading.text.slice(part.start, part.end);
      const paper = first(P.papers, words);
      if (
        !paper ||
        has(P.other, words) ||
        has(P.no, words.slice(0, paper.index)) ||
        INSTEAD.test(words.slice(0, paper.index)) ||
        ABOUT_THEM.test(words.slice(0, paper.index)) ||
        has(P.mine, words.replace(OWN_THEN, ''))
      )
        continue;
      const place = { start: part.start + paper.index, end: part.start + paper.index + paper[0].length };
      const day =
        dayBeside(reading, place, part) ??
        dayBefore(reading, part, sentence) ??
        dayRelated(reading, place, part, sentence);
      const now = first(P.now, reading.text.slice(Math.max(0, part.start - 2), part.end));
      if (
        day &&
        /\bbis (?:zum |spaetestens |zum spaetestens )*$/.test(
          reading.text.slice(Math.max(0, day.start - 24), day.start),
        )
      )
        continue;
      if (day && (stillToCome(reading, day) || isOnlyPrinted(reading, day))) continue;
      // "Laut Brief wurden am 2.9. ...": a day that the paper tells of; "laut der Mail von heute" has its own.
      const beside = day !== undefined && day.start >= place.end && day.start - place.end < BESIDE;
      if (!beside && has(P.tells, words.slice(0, paper.index))) continue;
      if (!day) {
        if (now && now.index < 6) notes.note('documentsReceivedDate', reading.today, place);
        continue;
      }
      const [from, to] = [Math.min(day.start, place.start), Math.max(day.end, place.end)];
      const between = reading.text
        .slice(Math.min(day.end, place.end), Math.max(day.start, place.start))
        .replace(day.start > part.end ? /^\W*(?:der|die|das|welche[rs]?|which|that)\b/ : /^(?!)/, '');
      if (ofNextThing(reading, day, between)) continue;
      if (has(P.call, between) || TOLD_IN_IT.test(between) || has(P.later, words) || /[.!?]/.test(between)) continue;
      // "Papers came from 28 September on": newspapers that come again and again.
      if (OWN_THEN.test(words) && day.start > part.start + words.search(OWN_THEN)) continue;
      if (FROM_THEN_ON.test(reading.text.slice(Math.max(0, day.start - 6), day.end + 4))) continue;
      if (WEAK_PAPERS.test(paper[0].trim()) && (!has(P.sure, words) || has(P.call, words))) continue;
      const tail = reading.text.slice(place.end, Math.min(sentence.end, place.end + 70));
      // "Die Unterlagen samt Widerrufsbelehrung am 15.8.": what came in it stands between.
      const bare = between.replace(WITH_IT, '').length < 26;
      if (!has(P.came, words) && !has(P.wrote, words) && !bare && !has(P.sure, tail)) continue;
      // "vom 4.11.": dated so, as good as come that day.
      notes.note('documentsReceivedDate', day.from, { start: from, end: to });
    }
  }
}

/** "Es kam ein Vertrag und gestern eine SMS": the day is that of what is named behind it. */
const ofNextThing = (reading: Reading, day: { end: number }, between: string): boolean =>
  /\b(?:und|and)\W*$/.test(between) && NEXT_THING.test(reading.text.slice(day.end, day.end + 24));
const NEXT_THING = /^\W*(?:(?:noch|dann|kam|auch|came|then) )*(?:ein|eine|einen|ne|nen|der|die|das|den|an?|the)\b/;

/** "Heute ein Schreiben von Riverty": a collector's letter is no paper of the contract. */
export const ofCollector = (reading: Reading, place: number): boolean =>
  reading.companies.some(
    ({ company, start }) => company.kind === 'collector' && sentenceAt(reading, start) === sentenceAt(reading, place),
  );

/** "Wegen der Unterlagen", "nach den Unterlagen gefragt": what was talked of. */
const ABOUT_THEM =
  /\b(?:wegen|bezueglich|zwecks|nach|um|because of|about|asked for)(?: (?:der|des|den|dem|die|das|meinen|meiner|deren|ihren|the|my))?\s*$/;
/** "Am 24. kamen die Unterlagen und ich habe sie bestätigt": what the customer did with them is told behind. */
const OWN_THEN = / (?:und|and) (?:ich|wir|hab|habe|i|we) .*$/;
const WITH_IT =
  /^\W*(?:samt|mit|mitsamt|inklusive|inkl|nebst|und|with|and) (?:der |the )?\w*(?:belehrung|zusammenfassung|instructions)/;
/** "Statt Unterlagen kam der Stick": no papers. */
export const INSTEAD =
  /\b(?:statt|anstatt|anstelle|instead of)(?: (?:der|den|dem|von|the|any|\w*versprochene\w*))?\s*$/;

/** "A letter saying I joined by phone on 8 May": a day that the paper tells of. */
const TOLD_IN_IT = /\b(?:saying|says|said|claiming|by phone|on the phone|wonach|dass|ich haette|haetten)\b/;
const FROM_THEN_ON = /\bfrom .* on\b|\bab (?:dem )?$/;
/** What was accepted that day came before. */
const TAKEN_ON = /\b(?:angenommen|unterschrieben|freigegeben|zugesagt)\b/;
/** So near behind a paper's name a day is its own. */
const BESIDE = 6;

const LABELLED = compile(
  `(?:${PAPERS}|_(?:begrüßungsbrief|\\w*karte|kärtchen)_)[^.!?\\n:]{0,45}: ?(?:am |vom |on )?$|_(?:letter|mail|e-mail|email|confirmation|papers) (?:of|dated) $|^\\W*(?:mit|unter) (?:dem )?datum (?:vom |des )?$`,
);

/** "Unterlagen und Belehrung: 22.10.", "the letter of 7 November": papers named as a heading, their day behind it. */
function noteLabelled(notes: Notes, reading: Reading): void {
  for (const date of reading.dates) {
    if (!date.exact || date.problem || stillToCome(reading, date)) continue;
    const sentence = reading.sentences[sentenceAt(reading, date.start)];
    if (!sentence) continue;
    const before = reading.text.slice(Math.max(sentence.start, date.start - 90), date.start);
    const label = first(LABELLED, before);
    if (!label || has(P.other, before) || has(P.dunning, before) || has(P.mine, before) || has(P.no, label[0]))
      continue;
    notes.note('documentsReceivedDate', date.from, { start: date.start - before.length + label.index, end: date.end });
    return;
  }
}

/** "Heute früh, Montag, Mail mit ...": a day at the head of the sentence. */
function dayBefore(reading: Reading, part: Place, sentence: Place): DateHit | undefined {
  return reading.dates.find(
    (date) =>
      date.exact &&
      !date.problem &&
      date.start - sentence.start < 4 &&
      date.end < part.start &&
      part.start - date.end < 14,
  );
}

/** "In dem Vertrag, der am 12.11. ankam, ...": the day in the relative clause right behind the paper. */
function dayRelated(reading: Reading, place: Place, part: Place, sentence: Place): DateHit | undefined {
  if (reading.text.slice(place.end, part.end).trim() !== '') return undefined;
  const next = partsOf(reading.text, sentence).find((one) => one.start > part.end - 1 && one.start - part.end < 3);
  const words = next ? reading.text.slice(next.start, next.end) : '';
  if (!next || !RELATED.test(words) || !has(P.sure, words)) return undefined;
  return reading.dates.find((date) => date.exact && !date.problem && date.start >= next.start && date.end <= next.end);
}
const RELATED = /^\s*(?:der|die|das|welche[rs]?|which|that)\b/;

/** Papers that came while the call still ran or right behind it came on its day. */
export function noteSameDay(notes: Notes, reading: Reading): void {
  const day = notes.facts['callDate'] ?? notes.visitDay?.value;
  if (day === undefined) return;
  // "Link gleich angeklickt", "hab ich am Telefon noch gedrückt": confirmed at once.
  if (notes.facts['textFormApproval'] === true && !notes.has('approvalDate')) {
    const place = notes.placeOf('textFormApproval');
    const sentence = reading.sentences[sentenceAt(reading, place.start)];
    const words = reading.text.slice(Math.max(sentence?.start ?? 0, place.start - 60), place.end + 30);
    const dated = reading.dates.some(
      (date) => date.start >= (sentence?.start ?? 0) && date.end <= (sentence?.end ?? 0) && date.from !== day,
    );
    if (!dated && has(P.once, words)) {
      notes.note('approvalDate', day, place);
      if (
        /mail|sms|link|portal|kundencenter|\bapp\b/.test(words) &&
        notes.facts['withdrawalInstructionReceived'] !== false &&
        /belehrung|zusammenfassung|vertrag|summary/.test(reading.text)
      )
        notes.note('documentsReceivedDate', day, place);
    }
  }
  noteAllThatDay(notes, reading);
  for (const hit of all(P.same, reading.text)) {
    const sentence = reading.sentences[sentenceAt(reading, hit.index + 1)];
    const near = reading.text.slice(
      Math.max(sentence?.start ?? 0, hit.index - 60),
      Math.min(sentence?.end ?? 0, hit.index + hit[0].length + 60),
    );
    const approved = notes.quotes['textFormApproval'];
    if (notes.facts['textFormApproval'] === true && approved !== undefined && sentence) {
      const told = quoteOf(reading, sentence.start, sentence.end + 60);
      if (told.includes(approved.slice(0, 40)))
        notes.note('approvalDate', day, { start: hit.index, end: hit.index + hit[0].trimEnd().length });
    }
    if (notes.has('documentsReceivedDate')) continue;
    if (
      !has(P.papers, near) ||
      has(P.other, near) ||
      has(P.later, near) ||
      (TAKEN_ON.test(near) && !/dabei|gelassen/.test(hit[0]))
    )
      continue;
    notes.note('documentsReceivedDate', day, { start: hit.index, end: hit.index + hit[0].trimEnd().length });
  }
}

/** "Per Link bestätigt, inkl. Belehrung, alles am 6.11.", "… Belehrung hing dran. Das war alles am 9. September." */
function noteAllThatDay(notes: Notes, reading: Reading): void {
  for (const date of reading.dates) {
    if (!date.exact || date.problem || !ALL_ON.test(reading.text.slice(Math.max(0, date.start - 16), date.start)))
      continue;
    const at = sentenceAt(reading, date.start);
    const told = `${reading.sentences[at - 1]?.text ?? ''} ${reading.sentences[at]?.text ?? ''}`;
    const place = { start: date.start, end: date.end };
    if (notes.facts['textFormApproval'] === true) notes.note('approvalDate', date.from, place);
    if (has(P.inside, told) && !has(P.no, told) && !has(P.other, told))
      notes.note('documentsReceivedDate', date.from, place);
  }
}
const ALL_ON = /\b(?:alles|all|everything) (?:am |noch am |on |the )?$/;

/** What parts a sentence, besides a dash between blanks. */
export const MARKS = ',;:()';

/** Parts of a sentence between commas, brackets, colons and dashes. */
export function partsOf(text: string, sentence: Place): Place[] {
  const parts: Place[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    const mark = MARKS.includes(text.charAt(i)) && !(/\d/.test(text.charAt(i - 1)) && /\d/.test(text.charAt(i + 1)));
    if (!mark && !text.startsWith(' - ', i)) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  if (start < sentence.end) parts.push({ start, end: sentence.end });
  return parts;
}

function dayBeside(reading: Reading, place: Place, part: Place): DateHit | undefined {
  const days = reading.dates.filter(
    (date) => date.exact && !date.problem && !date.ofCall && date.start >= part.start && date.start < part.end,
  );
  const gap = (date: DateHit): number => (date.end <= place.start ? place.start - date.end : date.start - place.end);
  // "Mail kam vor fünf Tagen": the day behind the verb.
  const told = days.find(
    (date) =>
      date.start > place.end && has(P.sure, reading.text.slice(place.end, date.start)) && date.start - place.end < 30,
  );
  if (told) return told;
  return days.filter((date) => gap(date) < 60).sort((a, b) => gap(a) - gap(b))[0];
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
  return days.length === 1 ? days[0] : undefined;
}

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
