// What the words around one act of approving say: denied or affirmed, and by which means.
import { isAsked, isHypothetical, isReported } from '../../../knowledge/german/clauses.ts';
import { ASKED_BACK, P, type Approval, type Means } from './approval-words.ts';
import { MEANS } from '../phrases/approval.ts';
import { type Place, trimmed } from '../place.ts';
import type { Reading } from '../reading.ts';
import { all, compile, has } from '../rule.ts';

const WAYS = MEANS.map(({ means, say }) => ({ means, pattern: compile(say) }));
const YES = compile(
  '_(?:ja|ok|okay|yes|i agree|agree|i accept|i confirm|einverstanden|ich bestätige|bestätige|' +
    'ich genehmige|genehmige|ich stimme zu|bestätigt|genehmigt|einverstanden|zugestimmt|passt so|geht klar|' +
    'in ordnung)_',
);
/** "Clicked the link to read it": looked at, not agreed to. */
const ONLY_LOOKED =
  /\b(?:to (?:read|see|look|check|have a look)|um (?:es |das |sie |ihn |mir das )?(?:mal )?(?:zu (?:lesen|sehen|schauen|gucken)|anzuschauen|anzusehen|nachzusehen|nachzulesen)|nur (?:mal )?(?:gelesen|geschaut|geguckt|angeschaut)|there was nothing to (?:agree|confirm|sign))\b/;
/** "Angekreuzt, dass die mich anrufen dürfen": leave to call is no contract; a reason beside a signature takes nothing from it. */
const LEAVE_TO_CALL = /\b(?:dass|that)\b[^.!?,]{0,60}\b(?:anrufen|kontaktieren|anrufe|call|phone|ring|contact)\b/;
const CONTRACT = compile('_(?:den|diesen|neuen) (?:\\w+ )?(?:\\w*vertrag|\\w*auftrag|tarif|wechsel)_');
const KIN = compile('_(?:mein|meine|meiner|meinem|meinen|unsere?|my|our) (?:\\w+ )?{kin}_');
const OWN = /\b(?:ich|i|wir|we|sie|er|she|he|mutter|vater|mama|papa|oma|opa|mann|frau|sohn|tochter|hab|habe)\b/;
/** Around the words of an act. */
const MARKS = { before: /[\s,.;:!?"-]/, behind: /[\s,;:!?"-]/ };
const CLICKED = /klick|click|tipp|drueck|druck|press|tapp|tick/;
/** "Auf eine Anzeige geklickt": how one came to the firm, before there was anything to approve. */
const OF_AN_AD = /\b(?:\w*anzeigen?|werbung|werbe\w+|reklame|banner|ads?|adverts?|advertisement)\b/;

/** "Bestätigt oder unterschrieben: nix": the no is the answer to it. */
const ANSWERED_NO =
  /^ ?(?:[:=]|-+) ?(?:nein|nee|noe|nix|nichts|nischt|nie|niemals|keins|null|no|nothing|never)(?: davon)?(?=\W*$|[.,;!])/;

/** "Den Brief unterschrieben, also den Widerruf": what was signed speaks against the contract. */
const NAMELY_AGAINST =
  /^[,:( ]*(?:also |naemlich |und zwar |sprich |that is )(?:den|die|das|der|meinen|meine|mein|my|the) (?:widerruf\w*|widerspruch|kuendigung\w*|beschwerde|storno\w*|withdrawal|cancellation|objection)\b/;

/** "Unterschrieben, aber nur für den Empfang", "nur dass er die Prospekte bekommen hat": a receipt. */
const ONLY_RECEIPT =
  /^[,:( ]*(?:aber |doch |und )?(?:nur|bloss|lediglich),? (?:dass [^.!?]{3,60}\b(?:bekommen|erhalten|gekriegt|abgeholt|angenommen|da war)\b|(?:fuer )?(?:den|die|das) (?:empfang|erhalt|annahme|uebergabe|paket|lieferung|besuch))/;

/** Another statement behind the act: a paper came. */
const CAME_BEHIND =
  /^[^.!?]{0,60}?[,;-] ?(?:(?:und|aber|dann|danach|jetzt|nun|and|then) )*(?:(?:die|der|das|den|ein|eine|mein\w*|the|a) [^,;.!?]{0,60}|)\b(?:kam|kamen|lag|lagen|liegt|steckte|folgte|folgten|erhielt|bekam|came|arrived)\b/;

/** "Zugestimmt und am 9. per Mail widerrufen", "zugestimmt am 4.11. Bestätigung per Mail": the mail is of what was done next. */
const ANOTHER_ACT =
  /^(?![, ]*(?:und zwar )?(?:per|via) (?:e-?mail|mail|sms|brief)\b|[^!?]{0,40}\b(?:per|via) (?:e-?mail|mail|sms|brief) (?:zugestimmt|bestaetigt|genehmigt|angenommen)\b)[^.!?]{0,50}?(?:\b(?:widerrufen|widerrief\w*|storniert|gekuendigt|widersprochen|zurueckgetreten|abgesagt|withdrew|withdrawn|cancelled|revoked)\b|(?<!\b(?:durch|mit|per|die|der|einer|meiner) )\b\w*bestaetigung (?:per|via|als|kam)\b)/;

const NOBODY = /weder|keine[rs]?|niemand|neither|nobody/;

/** "nichts bestätigt", "geklickt habe ich nicht", "nichts unterschrieben und angeklickt", not "nicht gelesen, aber geklickt". */
export function isDenied(words: string, start: number, end: number): boolean {
  if (has(P.noDenial, words)) return false;
  for (const no of all(P.no, words)) {
    // "Unterschrieben, ohne dass ich es gelesen hab": what stands behind the act denies something else.
    if (no.index > start && /ohne dass/.test(no[0])) continue;
    const between = no.index < start ? words.slice(no.index + no[0].length, start) : words.slice(end, no.index);
    // "bestätigt hab ich aber nix": no new statement.
    const joined = between.replace(/\bhab\w* (?:ich|wir|sie|er) (?:aber|jedoch|und zwar)\b/, '');
    // "Weder er noch ich haben etwas bestätigt", "keiner von uns hat geklickt": the verb of the denial itself.
    if (no.index < start && NOBODY.test(no[0]) && !has(P.fresh, between.replace(/\bha(?:t|ben|be|tte|tten)\b/, '')))
      return true;
    // "Nichts habe ich nach dem Anruf unterzeichnet": the denial stands first, its own verb behind it.
    const own = /^\W*ni(?:chts|x)/.test(no[0])
      ? between.replace(/^ ?ha(?:be?|tten?|ben) (?:ich|wir|er|sie)\b/, '')
      : between;
    if (no.index < start ? !has(P.fresh, own) : !/\b(?:und|aber|obwohl|weil|ohne|dass|daß|and|but|that)\b/.test(joined))
      return true;
  }
  return false;
}

/** An act that is denied, where the words are about a contract and not about something else. */
export function denialOf(
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

/** An act that is told, where the words are about a contract and in writing. */
export function affirmed(
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
  if (CLICKED.test(act) && OF_AN_AD.test(words)) return undefined;
  // "ob ich da was bestätigt hab, weiß ich nicht": told as a question.
  if (/\b(?:ob|whether) (?:ich|wir|sie|er|i|we|she|he) (?:\w+ ){0,5}$/.test(words.slice(0, words.indexOf(act) + 1)))
    return undefined;
  // An infinitive is a request; a status between quotation marks is the company's.
  if (/^\W*(?:confirm|click|press|sign|approve)\W*$/.test(act) || isQuoted(words, words.indexOf(act))) return undefined;
  if (/^\s*(?:bevor|before|until|bis) /.test(words) || /freigeschaltet/.test(act)) return undefined;
  const behind = reading.text.slice(place.end, sentence.end);
  if (ANSWERED_NO.test(behind) || NAMELY_AGAINST.test(behind) || ONLY_RECEIPT.test(behind)) return undefined;
  // "Sie hat zugestimmt, der Brief kam am 10.3.": what came afterwards is not what she agreed by.
  const done = place.start + words.indexOf(act) + act.length;
  const until =
    !has(P.written, act) && ANOTHER_ACT.test(reading.text.slice(done, sentence.end))
      ? done
      : place.end + (!has(P.written, act) && CAME_BEHIND.test(behind) ? 0 : Math.min(behind.length, 40));
  const near = reading.text.slice(Math.max(sentence.start, place.start - 90), until);
  // "Zurückgesimst", "texted back": the way is in the verb.
  if (/simst|texted|zurueckgetippt/.test(act) && has(YES, near))
    return { ...withMeans(reading, place, near, '', act, 4), means: 'sms' };
  const before = reading.text.slice(Math.max(0, sentence.start - 160), sentence.start);
  const own = OWN.test(sentence.text);
  if (has(P.written, act)) {
    const object = has(P.object, near) || has(P.medium, before) || has(P.requested, before);
    if (CLICKED.test(act) ? !object : !object && !own && !has(P.medium, near)) return undefined;
    if (
      /zurueckge/.test(act) &&
      !/unterschr|ausgefuell|angekreuzt|formular|vertrag|antwort/.test(near) &&
      !(/mailt/.test(act) && has(YES, near))
    )
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

/** "Adresse bestätigt", "Widerruf nicht bestätigt": what stands close to the act is no contract; "den Lieferschein und den Vertrag" is both. */
function isOther(told: string, act: string): boolean {
  const words = told.replace(SLIP_BESIDE, '');
  const at = words.indexOf(act);
  return has(P.other, words.slice(Math.max(0, at - 34), at + act.length + 24));
}

const SLIP_BESIDE =
  /(?<!\p{L})lieferschein(?:,? und| sowie)(?= (?:auch |gleich |noch )?(?:den |einen |meinen )?\w*vertrag(?!\p{L}))/gu;

/** An approval with its means, as far as the words tell them. */
export function withMeans(
  reading: Reading,
  place: Place,
  near: string,
  before: string,
  act: string,
  strength: number,
): Approval {
  const means = meansOf(near, act) ?? meansOf(before, act);
  const words = trimmed(reading.text, place, MARKS);
  return { ...words, value: true, strength, ...(means ? { means } : {}) };
}

/** By which means, as the words and the act itself tell it. */
export function meansOf(words: string, act: string): Means | undefined {
  const ways = WAYS.filter(({ pattern }) => has(pattern, words)).map((way) => way.means);
  if (ways.includes('portal')) return 'portal';
  // Signed, but sent back as a mail; "mir den Vertrag gemailt, und ich hab geklickt" is the other side's.
  if (/gemailt\b/.test(words) && !(/klick/.test(act) && ways.includes('link'))) return 'emailReply';
  const replied =
    /antwort|schrieb|mailte|replied|answered|back/.test(act) ||
    (/getippt|tippte/.test(act) && has(YES, words) && ways.includes('sms'));
  if (replied && ways.includes('sms') && !/\blink|geklickt/.test(words)) return 'sms';
  if (replied && (ways.includes('emailReply') || has(P.mail, words))) return 'emailReply';
  return ways.find((way) => (way === 'letter' ? /unterschr|unterzeichn|sign|kreuz|zurueck/.test(act) : true));
}
