// Whether a thing or a paper came: the thing by any of its names, any way of coming, and what denies it, close by.
import { isHypothetical } from '../../../knowledge/german/clauses.ts';
import type { FactKey } from '../../../knowledge/facts.ts';
import type { Notes } from '../notes.ts';
import { isFromKin } from './other-post.ts';
import { HANDED_OVER, HANDED_THING, NOT_HANDED, NOT_TAKEN_IN, THEY_REFUSED } from '../phrases/handed.ts';
import {
  ARRIVED,
  BROUGHT,
  HELD_ALL_THE_SAME,
  INSTRUCTION,
  MISSING,
  MODEL_FORM,
  NEVER_CAME,
  OF_ELSEWHERE,
  ONLY_SAID,
  SEEN_IN,
  SUMMARY,
  THING,
} from '../phrases/received.ts';
import { isLaterDelivery } from '../days/later-delivery.ts';
import { spanOf, type Place } from '../place.ts';
import { type Reading, sentenceAt, stillToCome } from '../reading.ts';
import { all, compile, first, has } from '../rule.ts';

const P = {
  arrived: compile(ARRIVED),
  missing: compile(MISSING),
  held: compile(HELD_ALL_THE_SAME),
  said: compile(ONLY_SAID),
  elsewhere: compile(OF_ELSEWHERE),
  seen: compile(SEEN_IN),
  thing: compile(THING),
  brought: compile(BROUGHT),
  never: compile(NEVER_CAME),
  handed: compile(HANDED_OVER),
  handedThing: compile(HANDED_THING),
  notHanded: compile(NOT_HANDED),
  notTaken: compile(NOT_TAKEN_IN),
  theyRefused: compile(THEY_REFUSED),
};
type Paper = { fact: FactKey; pattern: RegExp; read: boolean };
/** What is found in a paper, or read in it, is in hand: `read`. */
const PAPERS: readonly Paper[] = [
  { fact: 'contractSummaryReceived', pattern: compile(SUMMARY), read: true },
  { fact: 'withdrawalInstructionReceived', pattern: compile(INSTRUCTION), read: true },
  { fact: 'modelFormEnclosed', pattern: compile(MODEL_FORM), read: false },
];

/** Notes which papers came and which stayed away. */
export function notePapersReceived(notes: Notes, reading: Reading): void {
  for (const kind of PAPERS) {
    if (notes.has(kind.fact)) continue;
    const found = all(kind.pattern, reading.text)
      .map((hit) => paperAt(reading, kind, hit))
      .find((one) => one !== undefined);
    if (found) notes.note(kind.fact, found.value, found);
  }
}

const QUOTED = /\b(?:laut|gemaess|according to) (?:der|dem|dieser|meiner|ihrer|the|my|this) $/;

/** What is missing in a paper that is there; in mails and letters it is the paper that is missing. */
const NOT_IN_IT =
  /\b(?:not|isn.?t|wasn.?t|nothing|nicht|nichts|nirgends|nie|kein wort)(?: (?:about|of|von|davon|it|that|mention\w*|listed|auch|mal|erwaehnt)){0,3} (?:in|on|auf) (?:the|my|der|dieser|meiner|ihrer)(?: (?:contract|mailed|pdf))? .?$/;

const FILLED_IN =
  /\b(?:ich|wir) (?:hab|habe|haben|hatte)\b.*\b(?:unterschrieben|ausgefuellt|abgeschickt|weggeschickt|losgeschickt|gefaxt|gemailt|heruntergeladen|runtergeladen)\b|\b(?:hab|habe|haben) (?:ich|wir)\b.*\b(?:unterschrieben|ausgefuellt|abgeschickt)\b/;
const LAY_THERE =
  /\b(?:lag|lagen|liegt|dabei|beilag|beigelegt|beigefuegt|anbei|mitgeschickt|mitgeliefert|kam|kamen|erhalten|bekommen|im brief|im paket)\b/;

type Found = { value: boolean; start: number; end: number };

function paperAt(reading: Reading, kind: Paper, hit: RegExpExecArray): Found | undefined {
  const at = sentenceAt(reading, hit.index);
  const sentence = reading.sentences[at];
  if (!sentence) return undefined;
  // "Das Widerrufsformular unterschrieben und abgeschickt": it may come from anywhere.
  if (/formular|vordruck/.test(hit[0]) && FILLED_IN.test(sentence.text) && !LAY_THERE.test(sentence.text))
    return undefined;
  const place = spanOf(hit);
  const own = partAt(reading, sentence, hit);
  const next = reading.sentences[at + 1];
  const asked = /\?\W*$/.test(sentence.text);
  // "Laut der Zusammenfassung läuft er 24 Monate": whoever quotes it has it.
  if (kind.read && !asked && QUOTED.test(reading.text.slice(0, hit.index))) return { value: true, ...place };
  // "The summary came and says 39.95", "came and said nothing about it": it is there, whatever it says.
  if (kind.read && !asked && CAME_AND_SAYS.test(reading.text.slice(place.end))) return { value: true, ...place };
  if (kind.read && SIGNED_UNSEEN.test(reading.text.slice(place.end))) return { value: false, ...place };
  const said =
    has(P.said, own) && !/^ (?:came|arrived|kam|ist da|war da) (?:and|und)\b/.test(reading.text.slice(place.end));
  // "Eine Zusammenfassung? Hab ich nie gesehen": asked, or told as their word, and answered in the next breath.
  if (asked || said) {
    const answer = next && next.end - next.start < SHORT && sentence.end - hit.index < SHORT ? next.text : '';
    return has(P.missing, answer) && !has(P.held, answer) ? { value: false, ...place } : undefined;
  }
  if (isHypothetical(own) || has(P.elsewhere, sentence.text)) return undefined;
  // "Nach einer Belehrung habe ich alles durchsucht": looked for, and found where nobody says that there was none.
  if (LOOKED_FOR.test(reading.text.slice(sentence.start, place.start)))
    return NONE_THERE.test(reading.text.slice(place.end, sentence.end)) ? { value: false, ...place } : undefined;
  // "TV is not in the summary", "in der Zusammenfassung steht davon nichts": whoever says so has it.
  if (kind.read && NOT_IN_IT.test(reading.text.slice(Math.max(sentence.start, hit.index - 50), hit.index + 1)))
    return { value: true, ...place };
  const held = has(P.held, own);
  if (!held && isDeniedFirst(sentence.text, own)) return { value: false, ...place };
  const missing = held ? false : isMissing(own, hit[0]);
  if (missing === undefined) return undefined;
  if (missing) return { value: false, ...place };
  const inside = kind.read && (held || has(P.seen, reading.text.slice(Math.max(0, hit.index - SHORT), hit.index)));
  const came = has(P.arrived, own) || (has(P.arrived, sentence.text) && !has(P.missing, sentence.text));
  return inside || came ? { value: true, ...place } : undefined;
}
/** "Hab die Belehrung unterschrieben obwohl ich sie nie bekommen hab": signed for, and not there. */
const SIGNED_UNSEEN =
  /^ (?:\w+ ){0,2}(?:unterschrieben|quittiert|bestaetigt|abgehakt),? (?:obwohl|aber) (?:(?:ich|wir|sie|die) ){1,2}(?:nie|nicht) (?:\w+ )?(?:bekommen|gekriegt|erhalten|gesehen)\b/;
const LOOKED_FOR =
  /\bnach (?:so )?(?:einer|der|einem) $|\b(?:searched|looked|checked|hunted)\b[^.!?;]{0,40}\bfor (?:a|an|the|any|some) $/;
const NONE_THERE =
  /\bthere(?: is|.s| was) (?:none|nothing|no such)\b|\bnone (?:in|to be found)\b|\b(?:could ?n.t|did ?n.t|cannot|can.t) find\b|\bnot there\b|\b(?:keine|nichts) (?:drin|dabei|da|gefunden|zu finden)\b|\bnicht (?:gefunden|drin|dabei)\b|\bverge(?:bens|blich)\b/;
const CAME_AND_SAYS =
  /^ (?:came|arrived|kam|ist da|war da) (?:and|und) (?:says?|said|sagte?|nennt|nannte|shows?|showed|zeigte?)\b|^ (?:says|said) nothing (?:about|of)\b/;
/** "Nie, wirklich nie, kam eine Belehrung": the denial opens the sentence, its verb the part in which the paper is named. */
const isDeniedFirst = (sentence: string, own: string): boolean => DENIED_FIRST.test(sentence) && VERB_FIRST.test(own);
const DENIED_FIRST =
  /^\W*(?:(?:und|aber|doch|and|but) )?(?:nie|niemals|nirgends|nirgendwo|weder|zu keine[rm] (?:zeit|zeitpunkt)|bis (?:heute|jetzt|dato) nicht|mit keine[mr] \w+|never|nowhere|not once)\b/;
const VERB_FIRST = /^\W*(?:kam|kamen|lag|lagen|war|waren|ist|sind|gab|hat|haben|habe|hab|wurden?|did|was|were|is)\b/;
/** Denied before its name, or behind it unless it has come by then: "kam am 9.10. und ich hab nichts unterschrieben". */
function isMissing(own: string, name: string): boolean | undefined {
  const at = own.indexOf(name);
  const [before, behind] = [own.slice(Math.max(0, at - CLOSE), at), own.slice(at).replace(BEHIND_DAY, '')];
  if (has(P.missing, before.slice(-RIGHT_BEFORE))) return true;
  if (has(P.missing, before)) return undefined;
  const missing = first(P.missing, behind);
  const came = first(P.arrived, behind.slice(name.length));
  return missing !== null && (!came || missing.index < came.index + name.length + came[0].length + TIED);
}
/** "Kam am 8.10. Brauche ich nicht": behind a day something else is told. */
const BEHIND_DAY = /(?<=\d[_.]) (?:brauch|will|hab|ich|das|den).*$/;
const CLOSE = 40;
const RIGHT_BEFORE = 16;
const TIED = 24;

/** A short answer, and how far off its question may stand. */
const SHORT = 60;

/** The words between the marks around a place. */
function partAt(reading: Reading, sentence: Place, hit: RegExpExecArray): string {
  const before = reading.text.slice(sentence.start, hit.index);
  const behind = reading.text.slice(hit.index + hit[0].length, sentence.end);
  const from = Math.max(...[',', ';', ':', '(', ')', ' - '].map((mark) => before.lastIndexOf(mark))) + 1;
  return before.slice(from) + hit[0] + (/^[^,;:()]*/.exec(behind)?.[0] ?? '').replace(OWN_ACT_DENIED, '');
}
/** "Nie bekommen und auch nichts unterschrieben": the second denial is of the customer's own act, and takes back nothing of the first. */
const OWN_ACT_DENIED = new RegExp(
  String.raw`(?<=\W)(?:und|and|aber|but) (?:(?:ich|habe?|auch|i|have|sonst|dort|da|also|did) ){0,4}` +
    '(?:(?:nichts?|nix|nie|niemals|keine?n?|never|not|nothing|didn.t) ' +
    String.raw`(?:\w+ ){0,3}(?:unterschr\w*|bestaetigt|genehmigt|geklickt|angeklickt|` +
    'zugestimmt|signed?|confirm(?:ed)?|click(?:ed)?)|' +
    String.raw`(?:unterschrieben|bestaetigt|genehmigt|geklickt|zugestimmt) (?:\w+ ){0,4}(?:nichts?|nix|nie)).*$`,
);

/** A thing that somebody handed over, or that was left at the counter; its day where one stands beside. */
export function noteHandedOver(notes: Notes, reading: Reading): void {
  if (notes.has('goodsReceived')) return;
  for (const [at, sentence] of reading.sentences.entries()) {
    if (/\?\W*$/.test(sentence.text) || isHypothetical(sentence.text)) continue;
    const thing = first(P.handedThing, sentence.text);
    const before = reading.sentences[at - 1];
    if (!thing && !(before && has(P.handedThing, before.text))) continue;
    const left = first(P.notTaken, sentence.text);
    const given = left ?? first(P.handed, sentence.text);
    if (left && has(P.theyRefused, sentence.text)) continue;
    if (!given || (!left && has(P.notHanded, sentence.text.slice(0, given.index + given[0].length)))) continue;
    const start = sentence.start + given.index;
    notes.note('goodsReceived', !left, { start, end: start + given[0].trimEnd().length });
    const days = reading.dates.filter((date) => date.start >= sentence.start && date.end <= sentence.end);
    const [day] = days;
    if (!left && day && days.length === 1 && day.exact && !day.problem && !stillToCome(reading, day))
      notes.note('goodsReceivedDate', day.from, day);
    return;
  }
}

/** A thing by any name that was brought on a day, or never came. */
export function noteThingReceived(notes: Notes, reading: Reading): void {
  if (notes.has('goodsReceived')) return;
  for (const hit of all(P.thing, reading.text)) {
    const sentence = reading.sentences[sentenceAt(reading, hit.index)];
    if (!sentence || /\?\W*$/.test(sentence.text)) continue;
    const own = partAt(reading, sentence, hit);
    const start = reading.text.indexOf(own, sentence.start);
    const place = spanOf(hit);
    if (has(P.never, own) || (has(P.never, sentence.text) && !has(P.brought, own)))
      return notes.note('goodsReceived', false, place);
    if (isFromKin(own) || !has(P.brought, own) || has(P.missing, own) || has(P.said, own) || isHypothetical(own))
      continue;
    const day = reading.dates.find(
      (date) =>
        date.exact &&
        !date.problem &&
        !stillToCome(reading, date) &&
        !isLaterDelivery(reading, date) &&
        date.start >= start &&
        date.end <= start + own.length,
    );
    if (!day) continue;
    notes.note('goodsReceived', true, place);
    return notes.note('goodsReceivedDate', day.from, day);
  }
}
