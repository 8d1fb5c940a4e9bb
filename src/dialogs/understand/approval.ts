// Approval in text form: whether something was confirmed in writing or by click, how and when, or denied.
import type { FactValues } from '../../knowledge/facts.ts';
import type { DateHit } from '../../knowledge/german/dates.ts';
import { isAsked, isHypothetical, isReported } from '../../knowledge/german/clauses.ts';
import { MARKS } from './deliveries.ts';
import type { Notes } from './notes.ts';
import {
  DONE_SO, GIVEN_IN_WRITING, LEFT_ALONE, MAIL, MEANS, MEDIUM, NEW_STATEMENT, NO, NO_DENIAL, NOT_THE_CONTRACT, NOTHING_WRITTEN, OBJECT, OPEN_ACT, PHONE_KEYS, REQUESTED, SPOKEN,
  THEIR_ACT, WRITTEN_ACT,
} from './phrases/approval.ts'; // prettier-ignore
import { type Reading, sentenceAt } from './reading.ts';
import { all, compile, first, has } from './rule.ts';

type Means = FactValues['approvalMeans'];
type Place = { start: number; end: number };
/** Strength: a click or signature told beats a denial, a denial beats a confirmation that might be spoken. */
export type Approval = Place & { value: boolean; strength: number; means?: Means };

const P = {
  written: compile(WRITTEN_ACT),
  open: compile(OPEN_ACT),
  requested: compile(REQUESTED),
  left: compile(LEFT_ALONE),
  done: compile(DONE_SO),
  no: compile(NO),
  noDenial: compile(NO_DENIAL),
  fresh: compile(NEW_STATEMENT),
  nothing: compile(NOTHING_WRITTEN),
  other: compile(NOT_THE_CONTRACT),
  theirs: compile(THEIR_ACT),
  spoken: compile(SPOKEN),
  medium: compile(MEDIUM),
  object: compile(OBJECT),
  given: compile(GIVEN_IN_WRITING),
  mail: compile(MAIL),
  keys: compile(PHONE_KEYS),
};
const WAYS = MEANS.map(({ means, say }) => ({ means, pattern: compile(say) }));
const YES = compile(
  '_(?:ja|ok|okay|yes|i agree|agree|i accept|i confirm|einverstanden|ich bestätige|bestätige|ich genehmige|genehmige|ich stimme zu|bestätigt|genehmigt|einverstanden|zugestimmt|passt so|geht klar|in ordnung)_',
);
/** "I haven't replied, ticked or signed anything": the denial stands before the first of them. */
const LISTED = compile('_(?:haven.t|have not|hasn.t|has not|didn.t|did not|never|weder|nichts) (?:\\w+ )?\\w+, ?$');
/** "Unterschrieben, angeklickt oder per Mail bestätigt habe ich nie etwas": the denial stands behind the last of them. */
const LIST_THEN_DENIED =
  /^\W*(?:[a-z]+(?:t|en), ?)+(?:[a-z]+ ){0,4}?(?:oder|und|noch) [^.!?]*\b(?:hab|habe|haben|hatte|hatten) (?:ich|wir|er|sie)\b[^.!?,]{0,20}?\b(?:nie|niemals|nicht|nichts|nix|garnichts|garnix)\b/;
/** "Unterschrieben, angeklickt - nichts davon hab ich gemacht." */
const NONE_OF_IT =
  /\b(?:nichts|nix|gar nichts) davon (?:hab|habe|haben|hat)\b|\b(?:hab|habe|haben) (?:ich|wir) (?:\w+ ){0,2}(?:nichts|nix) davon\b|\b(?:done|did) none of (?:that|it|this)\b|\bnone of (?:that|it) (?:did|have) i\b/;
/** "Clicked the link to read it": looked at, not agreed to. */
const ONLY_LOOKED =
  /\b(?:to (?:read|see|look|check|have a look)|um (?:es |das |sie |ihn |mir das )?(?:mal )?(?:zu (?:lesen|sehen|schauen|gucken)|anzuschauen|anzusehen|nachzusehen|nachzulesen)|nur (?:mal )?(?:gelesen|geschaut|geguckt|angeschaut)|there was nothing to (?:agree|confirm|sign))\b/;
/** "Angekreuzt, dass die mich anrufen dürfen": leave to call is no contract; a reason beside a signature takes nothing from it. */
const LEAVE_TO_CALL = /\b(?:dass|that)\b[^.!?,]{0,60}\b(?:anrufen|kontaktieren|anrufe|call|phone|ring|contact)\b/;
const CONTRACT = compile('_(?:den|diesen|neuen) (?:\\w+ )?(?:\\w*vertrag|\\w*auftrag|tarif|wechsel)_');
const KIN = compile('_(?:mein|meine|meiner|meinem|meinen|unsere?|my|our) (?:\\w+ )?{kin}_');
const OWN = /\b(?:ich|i|wir|we|sie|er|she|he|mutter|vater|mama|papa|oma|opa|mann|frau|sohn|tochter|hab|habe)\b/;
const CLICKED = /klick|click|tipp|drueck|druck|press|tapp|tick/;

/** The approval that the words tell or deny; undefined where they say nothing of it. */
export function approvalOf(reading: Reading): Approval | undefined {
  const found: Approval[] = [];
  for (const sentence of reading.sentences) {
    for (const part of windows(reading.text, sentence)) {
      const act = actIn(reading, part, sentence);
      if (act) found.push(act);
    }
    const answered = answerTo(reading, sentence);
    if (answered) found.push(answered);
    for (const hit of all(P.nothing, sentence.text)) {
      const place = { start: sentence.start + hit.index, end: sentence.start + hit.index + hit[0].length };
      // "Ohne meine Unterschrift geht das doch nicht, oder?": asked, not told.
      if (/^\W*(?:ohne|without)\b/.test(sentence.text) && /\?\W*$/.test(sentence.text)) continue;
      if (!has(P.other, hit[0]) && !OF_TAPE.test(sentence.text)) found.push({ ...place, value: false, strength: 3 });
    }
    const given = first(P.given, sentence.text);
    if (given && !has(P.no, given[0]) && !isReported(sentence.text) && !isHypothetical(sentence.text)) {
      const place = { start: sentence.start + given.index, end: sentence.start + given.index + given[0].length };
      found.push(withMeans(reading, place, given[0], '', actOf(given[0]), 4));
    }
    const asked = askedAndAnswered(reading, sentence);
    if (asked) found.push(asked);
  }
  return found.reduce<Approval | undefined>(
    (best, one) => (!best || one.strength > best.strength ? one : best),
    undefined,
  );
}

/** "Die Mail bestätigt" leaves open how; a link is clicked; all else is written. */
const actOf = (words: string): string =>
  /\blink\b/.test(words)
    ? 'geklickt'
    : /^\W*(?:die|diese|deren) \S+ [^"]*bestaetigt$/.test(words)
      ? 'bestaetigt'
      : 'geschrieben';

/** Consent to the tape, to calls, to a debit: no approval of a contract. */
const OF_TAPE =
  /\b(?:zur|der|zum|fuer|einzugs)\w* ?(?:aufzeichnung|aufnahme|mitschnitt|werbung|anruf|gespraechs|ermaechtigung|sepa)/;

/** "Unterschrieben? Nein.": asked and answered by the same person. */
function askedAndAnswered(reading: Reading, sentence: Place & { text: string }): Approval | undefined {
  if (!ASKED_BACK.test(sentence.text) || !has(P.written, sentence.text)) return undefined;
  const next = reading.sentences[sentenceAt(reading, sentence.start) + 1];
  const said = next && /^\W*(?:(nein|nee?|nix|nichts|nie|niemals|no)|(?:ja|yes|leider))\b/.exec(next.text);
  if (!next || !said) return undefined;
  return { start: sentence.start, end: next.end, value: said[1] === undefined, strength: 3 };
}
const ASKED_BACK = /^\W*\w+(?: (?:oder|und) \w+)?\?\W*$/;

/** Parts of a sentence between commas, semicolons, dashes and colons; quotation marks and "und" do not part an act from its words. */
function windows(text: string, sentence: Place): Place[] {
  const parts: Place[] = [];
  let start = sentence.start;
  for (let i = sentence.start; i < sentence.end; i++) {
    if (!MARKS.includes(text.charAt(i)) && !text.startsWith(' - ', i)) continue;
    if (i > start) parts.push({ start, end: i });
    start = i + 1;
  }
  if (start < sentence.end) parts.push({ start, end: sentence.end });
  return parts;
}

function actIn(reading: Reading, part: Place, sentence: Place & { text: string }): Approval | undefined {
  const words = reading.text.slice(part.start, part.end);
  const acts = [...all(P.written, words), ...all(P.open, words)];
  let best: Approval | undefined;
  for (const act of acts) {
    const place = { start: part.start, end: part.end };
    const denied =
      isDenied(words, act.index, act.index + act[0].length) ||
      LIST_THEN_DENIED.test(sentence.text) ||
      NONE_OF_IT.test(sentence.text) ||
      (!has(P.fresh, words.slice(0, act.index)) && has(LISTED, reading.text.slice(sentence.start, part.start)));
    // "I agreed but did not click the link": the medium stands beside the denial, not beside the yes.
    const apart =
      !denied && has(P.open, act[0]) && has(P.no, words.slice(act.index + act[0].length)) && !has(P.noDenial, words);
    if (apart) continue;
    const one = denied
      ? denialOf(reading, place, words, act[0], sentence)
      : affirmed(reading, place, words, act[0], sentence);
    if (one && (!best || one.strength > best.strength)) best = one;
  }
  return best;
}

const NOBODY = /weder|keine[rs]?|niemand|neither|nobody/;

/** "nichts bestätigt", "geklickt habe ich nicht", "nichts unterschrieben und angeklickt", not "nicht gelesen, aber geklickt". */
function isDenied(words: string, start: number, end: number): boolean {
  if (has(P.noDenial, words)) return false;
  for (const no of all(P.no, words)) {
    const between = no.index < start ? words.slice(no.index + no[0].length, start) : words.slice(end, no.index);
    // "bestätigt hab ich aber nix": no new statement.
    const joined = between.replace(/\bhab\w* (?:ich|wir|sie|er) (?:aber|jedoch|und zwar)\b/, '');
    // "Weder er noch ich haben etwas bestätigt", "keiner von uns hat geklickt": the verb of the denial itself.
    if (no.index < start && NOBODY.test(no[0]) && !has(P.fresh, between.replace(/\bha(?:t|ben|be|tte|tten)\b/, '')))
      return true;
    if (
      no.index < start
        ? !has(P.fresh, between)
        : !/\b(?:und|aber|obwohl|weil|ohne|dass|daß|and|but|that)\b/.test(joined)
    )
      return true;
  }
  return false;
}

function denialOf(
  reading: Reading,
  place: Place,
  words: string,
  act: string,
  sentence: { text: string },
): Approval | undefined {
  const written = has(P.written, act);
  if (isOther(words, act) && !/unterschr|klick/.test(act)) return undefined;
  // "He has not confirmed anything": where a relative spoke, it is his act.
  const relative =
    /^\W*(?:he|she|er|sie) (?:has|hat|did)\b/.test(words) && has(KIN, reading.text.slice(0, place.start));
  if (has(P.theirs, words) && !written && !relative) return undefined;
  if (/\bhaett/.test(words) || (isAsked(words, sentence.text) && !has(P.medium, words))) return undefined;
  // Drückt, antwortet, stimmt zu: only of something written.
  if (
    /zugestimm|stimmte|eingewilligt|angenommen|akzeptiert|agreed|accepted|antwort|replied|answered|geschrieben|erwidert/.test(
      act,
    ) &&
    !has(P.medium, words) &&
    !(
      /zurueckge|\bzurueck\b/.test(act) &&
      has(P.medium, reading.text.slice(Math.max(0, place.start - 160), place.start))
    )
  )
    return undefined;
  if (
    /freigeschaltet|zurueckge(?!mailt|schrieben)|gedrueckt|getippt/.test(act) &&
    !has(P.medium, words) &&
    !has(P.object, words)
  )
    return undefined;
  return { ...place, value: false, strength: 3 };
}

function affirmed(
  reading: Reading,
  place: Place,
  words: string,
  act: string,
  sentence: Place & { text: string },
): Approval | undefined {
  if (LEAVE_TO_CALL.test(sentence.text) || ONLY_LOOKED.test(sentence.text)) return undefined;
  if (isOther(words, act) || has(P.theirs, words) || (has(P.spoken, words) && !has(P.medium, words))) return undefined;
  // "Per Mail bestätigt und den Tarif will ich behalten": the wish is another statement.
  const stated =
    words.slice(0, words.indexOf(act)) + words.slice(words.indexOf(act)).replace(/ (?:und|aber|and|but) .*$/, '');
  if (isReported(words) || isHypothetical(stated) || isAsked(words, sentence.text)) return undefined;
  if (ASKED_BACK.test(sentence.text)) return undefined;
  // "ob ich da was bestätigt hab, weiß ich nicht": told as a question.
  if (/\b(?:ob|whether) (?:ich|wir|sie|er|i|we|she|he) (?:\w+ ){0,5}$/.test(words.slice(0, words.indexOf(act) + 1)))
    return undefined;
  // An infinitive is a request; a status between quotation marks is the company's.
  if (/^\W*(?:confirm|click|press|sign|approve)\W*$/.test(act) || isQuoted(words, words.indexOf(act))) return undefined;
  if (/^\s*(?:bevor|before|until|bis) /.test(words) || /freigeschaltet/.test(act)) return undefined;
  const near = reading.text.slice(Math.max(sentence.start, place.start - 90), Math.min(sentence.end, place.end + 40));
  // "Zurückgesimst", "texted back": the way is in the verb.
  if (/simst|texted/.test(act) && has(YES, near))
    return { ...withMeans(reading, place, near, '', act, 4), means: 'sms' };
  const before = reading.text.slice(Math.max(0, sentence.start - 160), sentence.start);
  const own = OWN.test(sentence.text);
  if (has(P.written, act)) {
    const object = has(P.object, near) || has(P.medium, before) || has(P.requested, before);
    if (CLICKED.test(act) ? !object : !object && !own && !has(P.medium, near)) return undefined;
    if (/zurueckge/.test(act) && !/unterschr|ausgefuell|angekreuzt|formular|vertrag|antwort/.test(near))
      return undefined;
    if (/drueck|press/.test(act) && (has(P.keys, before + near) || /\b(?:1|2|eins|zwei|nummer)\b/.test(words)))
      return undefined;
    return withMeans(reading, place, near, before, act, 4);
  }
  if (
    !has(P.medium, near) &&
    !(has(P.medium, before) && has(YES, near) && /antwort|schrieb|mailte|replied|back/.test(act))
  ) {
    // "Mail kam, hab ich dann auch bestätigt."
    if (!(own && /bestaetigt/.test(act))) return undefined;
    if (!has(P.requested, before + near)) {
      // "Bestätigt hatte ich den Vertrag."
      return has(CONTRACT, words) ? withMeans(reading, place, near, '', act, 2) : undefined;
    }
  }
  if (/antwort|replied|answered|schrieb|mailte|back|simst|textet/.test(act) && !has(YES, near)) return undefined;
  if (/angenommen|akzeptiert/.test(act) && !/link|app|online|portal|mail|sms|eingeloggt|kundencenter|konto/.test(words))
    return undefined;
  if (!own && !/\b(?:per|mit|via|ueber|auf|im|online)\b/.test(words)) return undefined;
  return withMeans(reading, place, near, before, act, 4);
}

/** In quotation marks behind other words: "Vertragsverlängerung bestätigt". */
function isQuoted(words: string, at: number): boolean {
  const opened = words.slice(0, at).split('"');
  return opened.length % 2 === 0 && /[a-z]{3}/.test(opened.at(-1) ?? '');
}

/** "Adresse bestätigt", "Widerruf nicht bestätigt": what stands close to the act is no contract. */
function isOther(words: string, act: string): boolean {
  const at = words.indexOf(act);
  return has(P.other, words.slice(Math.max(0, at - 34), at + act.length + 24));
}

function withMeans(
  reading: Reading,
  place: Place,
  near: string,
  before: string,
  act: string,
  strength: number,
): Approval {
  const means = meansOf(near, act) ?? meansOf(before, act);
  const [start, end] = trimmed(reading.text, place);
  return { start, end, value: true, strength, ...(means ? { means } : {}) };
}

function meansOf(words: string, act: string): Means | undefined {
  const ways = WAYS.filter(({ pattern }) => has(pattern, words)).map((way) => way.means);
  if (ways.includes('portal')) return 'portal';
  // Signed, but sent back as a mail.
  if (/gemailt\b/.test(words)) return 'emailReply';
  const replied =
    /antwort|schrieb|mailte|replied|answered|back/.test(act) ||
    (/getippt|tippte/.test(act) && has(YES, words) && ways.includes('sms'));
  if (replied && ways.includes('sms') && !/\blink|geklickt/.test(words)) return 'sms';
  if (replied && (ways.includes('emailReply') || has(P.mail, words))) return 'emailReply';
  return ways.find((way) => (way === 'letter' ? /unterschr|unterzeichn|sign|kreuz|zurueck/.test(act) : true));
}

/** "…, den ich antippen sollte, das habe ich getan": what was asked for, and what became of it, also in the next short sentence. */
function answerTo(reading: Reading, sentence: Place & { text: string }): Approval | undefined {
  const asked = first(P.requested, sentence.text);
  if (!asked) return undefined;
  const from = sentence.start + asked.index + asked[0].length;
  const next = reading.sentences[sentenceAt(reading, sentence.start) + 1];
  const until = Math.min(next && next.end - next.start < 70 ? next.end : sentence.end, from + 110);
  const behind = reading.text.slice(from, until);
  // "… mit Belehrung, ich soll freigeben": what stands before the comma is another thing.
  const lead = reading.text
    .slice(Math.max(sentence.start, from - asked[0].length - 50), from)
    .replace(/^.*[,;](?= )/, '');
  if (has(P.other, lead) && !/link|button|knopf|sms|mail/.test(asked[0])) return undefined;
  const left = first(P.left, behind);
  const done = first(P.done, behind);
  const hit = done && (!left || done.index < left.index) && !has(P.no, done[0]) ? done : left;
  if (!hit) return undefined;
  // Asked, or weighed: "zurückschicken oder liegen lassen?"
  if (/[?]/.test(behind.slice(0, hit.index)) || /^[^.!\n]*\?/.test(behind.slice(hit.index))) return undefined;
  const place = { start: sentence.start + asked.index, end: from + hit.index + hit[0].length };
  if (hit === left) return { ...place, value: false, strength: 3 };
  const near = reading.text.slice(Math.max(sentence.start, place.start - 80), place.end);
  // "Mail zum Bestätigen. Hab ich gemacht": a mail that asks has something to click.
  const means =
    /unterschr|unterzeichn|zurueck|\bsign\b/.test(asked[0]) && !/\bsms\b/.test(lead)
      ? 'letter'
      : (meansOf(near.replace(/\be?-?mails?\b/g, ' '), 'geklickt') ?? 'link');
  return { ...place, value: true, strength: 4, means };
}

function trimmed(text: string, { start, end }: Place): [number, number] {
  let [a, b] = [start, end];
  while (a < b && /[\s,.;:!?"-]/.test(text.charAt(a))) a++;
  while (b > a && /[\s,;:!?"-]/.test(text.charAt(b - 1))) b--;
  return [a, b];
}

/** The day told in the words of the act, else the only one of its sentence that no other event claims. */
function dayOf(reading: Reading, place: Place): DateHit | undefined {
  const days = reading.dates.filter((date) => date.exact && !date.problem);
  const inside = days.filter((date) => date.start >= place.start && date.end <= place.end);
  const last = inside.at(-1);
  // "Am 14.2. am Telefon abgemacht und danach getippt": the day of the call, not of the act.
  if (
    last &&
    /telefon|anruf|angerufen|gespraech/.test(reading.text.slice(last.end, place.end)) &&
    !/selb|gleich/.test(last.quote)
  )
    return undefined;
  // "Am 24. kamen die Unterlagen und ich habe sie bestätigt": the day on which they came.
  if (last && CAME_THEN.test(reading.text.slice(last.end, place.end))) return undefined;
  if (last) return last;
  const sentence = reading.sentences[sentenceAt(reading, place.start)];
  const after = days.find(
    (date) => sentence && date.start >= place.end && date.end <= sentence.end && date.start - place.end < 30,
  );
  if (after && /^[ ,;:(-]*(?:alles |das |und zwar )*$/.test(reading.text.slice(place.end, after.start))) return after;
  return undefined;
}

const CAME_THEN =
  /^(?![^.!?]*\b(?:gleich|sofort|direkt|at once|immediately)\b) (?:kam|kamen|lag|lagen|came|arrived)\b[^.!?]*\b(?:und|and) (?:ich|wir|hab|habe|i|we)\b/;

const NO_TEXT_FORM: ReadonlySet<string> = new Set([
  'insurance',
  'finance',
  'goods',
  'goodsSubscription',
  'printSubscription',
]);

/** Notes approval, means and day; a contract signed at a door, in a shop or online is none to approve. */
export function noteApproval(notes: Notes, reading: Reading): Approval | undefined {
  const approval = approvalOf(reading);
  if (!approval) return undefined;
  const face = ['doorstep', 'shop', 'online'].includes(String(notes.facts['channel']));
  if (approval.value && face) return undefined;
  // No law asks for it where these are sold: that nothing was signed says nothing there.
  if (!approval.value && NO_TEXT_FORM.has(String(notes.facts['product']))) return undefined;
  notes.note('textFormApproval', approval.value, approval);
  if (!approval.value) return approval;
  if (approval.means) notes.note('approvalMeans', approval.means, approval);
  const day = dayOf(reading, approval);
  if (day) notes.note('approvalDate', day.from, day);
  return approval;
}
