// A yes or no that is none: thought of, to come, other people's, a letter's, or an answer to something that is no offer.
import { tellsOfKin } from './actors.ts';
import {
  ASKS_US, CLAIM_DENIED, CLAIMED_OF_ME, CONDITION, DATA_GIVEN, DOUBTED, FOR_US, HE_SAID, NOT_TO_IT, ONLY_YES, OUTSIDERS, PAPER_SAYS, SENDING, SILENT, TAKEN_APART, TO_BE_SENT, TO_COME, YES_AT_LAST, YES_ELSEWHERE,
  YES_SLIPPED,
} from '../phrases/unmeant.ts'; // prettier-ignore
import { DEAL } from '../phrases/consents.ts';
import type { Place } from '../place.ts';
import { clauseAt, type Clause, type Reading } from '../reading.ts';
import { all, compile, has, type Hit, ways } from '../rule.ts';
import { isNegated } from '../../../knowledge/german/clauses.ts';

const P = {
  doubted: compile(DOUBTED), condition: compile(CONDITION), toCome: compile(TO_COME), outsiders: compile(OUTSIDERS), forUs: compile(FOR_US),
  paper: compile(PAPER_SAYS), heSaid: compile(HE_SAID), elsewhere: compile(YES_ELSEWHERE), only: compile(ONLY_YES), toBeSent: compile(TO_BE_SENT),
  sending: compile(SENDING), silent: compile(SILENT), slipped: compile(YES_SLIPPED), atLast: compile(YES_AT_LAST), deal: compile(DEAL),
  notToIt: compile(NOT_TO_IT), takenApart: compile(TAKEN_APART), data: compile(DATA_GIVEN), asksUs: compile(ASKS_US),
  claimDenied: compile(CLAIM_DENIED), claimed: compile(CLAIMED_OF_ME),
}; // prettier-ignore

/** The sentence is about a neighbour's or a friend's own affair. */
export const tellsOfOutsider = (sentence: string): boolean => has(P.outsiders, sentence) && !has(P.forUs, sentence);

/** Leaves out what was not said, or not to this offer, and adds what such words say instead. */
export function meantAnswers(hits: readonly Hit[], reading: Reading): Hit[] {
  const beside = besides(reading);
  const meant = hits.filter(
    (hit) =>
      hit.fact !== 'agreedOnPhone' ||
      !(
        isUnmeant(hit, reading) ||
        deniesPaper(hit, hits, reading) ||
        (hit.value === true && beside.some((one) => one.value === false && touches(one, hit)))
      ),
  );
  return [
    ...meant.filter((hit) => !isHungUpLate(hit, meant, reading)).map((hit) => documentsOnly(hit, reading) ?? hit),
    ...beside,
  ];
}

/** "Ich hab ja gesagt ..., da bin ich stutzig geworden und hab aufgelegt": the yes was given before. */
function isHungUpLate(hit: Hit, hits: readonly Hit[], reading: Reading): boolean {
  if (hit.fact !== 'agreedOnPhone' || hit.value !== false || !HUNG_UP.test(reading.text.slice(hit.start, hit.end)))
    return false;
  const before = hits.filter((one) => one.fact === 'agreedOnPhone' && one.end <= hit.start);
  return before.some((one) => one.value === true && one.rank >= 3) && !before.some((one) => one.value === false);
}

/** "Hab ja gesagt. ... Jetzt kam ein Vertrag, 24 Monate. Dem hab ich nie zugestimmt": the paper is denied, the yes was given. */
function deniesPaper(hit: Hit, hits: readonly Hit[], reading: Reading): boolean {
  const sentence = reading.sentences[clauseAt(reading, hit.start)?.sentence ?? -1];
  if (!sentence || hit.value !== false) return false;
  if (
    WRITTEN_CONSENT.test(reading.text.slice(hit.start, hit.end + MEDIUM_BEHIND)) &&
    hits.some((one) => one.fact === 'agreedOnPhone' && one.value === true && one.rank >= 3 && one.end <= hit.start)
  )
    return true;
  if (!DENIED_PAPER.test(sentence.text)) return false;
  return hits.some(
    (one) =>
      one.fact === 'agreedOnPhone' &&
      one.value === true &&
      one.end < sentence.start &&
      SAID_YES.test(reading.text.slice(one.start, one.end + 5)) &&
      !isUnmeant(one, reading) &&
      PAPER_CAME.test(reading.text.slice(one.end, sentence.start)),
  );
}
/** "Hab ja gesagt, aber keine Mail mit Zustimmung": what was not written. */
const WRITTEN_CONSENT =
  /\bkein\w* (?:schriftliche\w* zustimmung|(?:mail|e-mail|sms|brief) (?:\w+ )?(?:mit|zur) (?:\w+ )?zustimmung|zustimmung per (?:mail|e-mail|sms|post|brief))\b/;
const MEDIUM_BEHIND = 16;
const DENIED_PAPER =
  /^\W*(?:aber |und |but )?(?:(?:dem|dazu|so ?was|so etwas|davon) (?:hab|habe|haben) (?:ich|wir) (?:\w+ )?(?:nie|niemals|nicht) (?:zugestimmt|eingewilligt|ja gesagt|gewusst)|(?:i|we) (?:have )?never (?:agreed|consented|said yes) to (?:that|this|any of (?:that|this)))\b/;
const SAID_YES =
  /\b(?:ja|ok|okay|jo) (?:gesagt|gsagt)(?=[.;]|,? (?:aber|und)\b)|\bsaid (?:yes|ok|okay|sure|fine)(?=[.;]|,? (?:but|and)\b)/;
const PAPER_CAME =
  /\b(?:\w*bestaetigung|\w*vertrag|brief|\w*mail|rechnung|unterlagen|\w*zusammenfassung|confirmation|contract|letter|bill|summary)\b/;

const touches = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;

/** Where a yes or no stands: what leads up to it in its sentence, its own words, and all of its clauses. */
type Around = {
  clause: Clause;
  sentence: Reading['sentences'][number];
  said: string;
  lead: string;
  words: string;
};

/** A yes or no that says nothing of what the customer answered to an offer. */
function isUnmeant(hit: Hit, reading: Reading): boolean {
  const clause = clauseAt(reading, hit.start);
  const sentence = clause && reading.sentences[clause.sentence];
  if (!clause || !sentence) return false;
  const around: Around = {
    clause,
    sentence,
    said: reading.text.slice(hit.start, hit.end),
    lead: reading.text.slice(sentence.start, hit.start),
    words: reading.text.slice(clause.start, Math.max(hit.end, clause.end)),
  };
  return (
    isThought(hit, reading, around) ||
    (tellsOfOutsider(sentence.text) && !OWN.test(around.words)) ||
    isWritten(reading, around) ||
    (hit.value === true && isNoYes(hit, reading, around)) ||
    (hit.value === false && (isNoRefusal(hit, reading, around) || isTheirNo(hit, reading, around)))
  );
}

/** Doubted or supposed: "ich weiß nicht, ob ich ja gesagt habe". */
function isThought(hit: Hit, reading: Reading, { clause, sentence, lead }: Around): boolean {
  // A hit may begin with the question it answers: "fragte, ob ich wechseln will. Klar, warum nicht."
  const last = clauseAt(reading, hit.end - 1) ?? clause;
  const thought = /^\W*(?:dass|that)\b/.test(last.text)
    ? lead
    : last.text.slice(0, Math.max(0, hit.start - last.start) + 12);
  return (has(P.doubted, thought) && !PAST_SURE.test(lead)) || IF_I_SAY.test(sentence.text);
}

/** "In dem Brief steht: Sie haben unserem Angebot zugestimmt." */
function isWritten(reading: Reading, { clause, sentence }: Around): boolean {
  const before = reading.text.slice(Math.max(sentence.start, clause.start - 60), clause.start);
  return has(P.paper, before) && !OWN.test(clause.text);
}

/** A yes that the customer did not give, or not to an offer. */
function isNoYes(hit: Hit, reading: Reading, { clause, sentence, said, lead }: Around): boolean {
  const { text } = reading;
  const soFar = text.slice(sentence.start, hit.end);
  return (
    (has(P.toCome, said) && has(P.condition, lead)) ||
    // "O2 hat angerufen und meinen Vertrag verlängert": what the company did is no yes.
    (THEY_DID.test(said) && !ONESELF.test(lead + said)) ||
    // "Er soll zugestimmt haben".
    SAID_TO_HAVE.test(text.slice(clause.start, hit.end + 22)) ||
    // "I agreed to a call about the new contract": to be called, and to no contract.
    TO_A_CALL.test(text.slice(hit.start, hit.end + TO_A_CALL_ON)) ||
    // "Vertrag wie telefonisch vereinbart", and nobody called: the paper's words.
    (AS_AGREED.test(text.slice(Math.max(0, hit.start - 4), hit.end)) && NOBODY_RANG.test(text)) ||
    // "Ich sage immer ja, wenn einer nett fragt": a habit; "hab zugestimmt, dass ich Ihnen schreibe": nothing that a caller offered.
    HABIT.test(said) ||
    THEIR_LEAVE.test(said) ||
    TO_WRITE_US.test(text.slice(hit.end, sentence.end)) ||
    // "Das kostet ja nichts, hab ich gesagt": the little word is no answer.
    PARTICLE.test(said) ||
    // "Brief von Vodafone: ich habe am 4.2. telefonisch bestellt."
    LETTER_TELLS.test(soFar) ||
    // "A collector says I ordered by phone": the company's claim.
    isClaimed(hit, reading, sentence) ||
    (has(P.heSaid, clause.text) && !tellsOfKin(reading))
  );
}

/** A no to something else than an offer on the phone: a paper, a parcel, a game, our own question. */
function isNoRefusal(hit: Hit, reading: Reading, { clause, sentence, said, words }: Around): boolean {
  const { text } = reading;
  return (
    isOfPaper(reading, hit) ||
    // "Grad aufgelegt.": the call is over, and nobody turned it down.
    JUST_HUNG_UP.test(sentence.text) ||
    // "Ja gesagt, obwohl ich nein sagen wollte": the no was only meant.
    ONLY_MEANT.test(text.slice(sentence.start, hit.end + ONLY_MEANT_ON)) ||
    isAskedOfUs(reading, clause.sentence) ||
    (ENTRY.test(said) &&
      (GAME.test(text.slice(Math.max(0, hit.start - GAME_NEAR), hit.end)) ||
        // "Bei sowas hab ich nie mitgemacht": before the call, wherever the game was told.
        (OF_THE_KIND.test(text.slice(Math.max(0, hit.start - 30), hit.end)) && GAME.test(text)))) ||
    // "Die Lastschrift hab ich abgelehnt", "die Annahme verweigert": later, and no answer to the caller.
    TURNED_AWAY.test(said) ||
    (PARCEL_REFUSED.test(clause.text) && !PARCEL_OFFERED.test(text)) ||
    (PAPERS_UNASKED.test(words) && !/\b(?:vertrag|abo|tarif)\b/.test(text.slice(hit.end, sentence.end)))
  );
}

/** What the company or others refused or said; told of somebody in the family it may be that one's own no. */
function isTheirNo(hit: Hit, reading: Reading, { sentence, said }: Around): boolean {
  if (tellsOfKin(reading)) return false;
  return (
    // "Die sagten, am Telefon geht das nicht, und haben abgelehnt": the company refused.
    THEY_REFUSED.test(reading.text.slice(sentence.start, hit.end)) ||
    // "Angeblich ändert sich nur der Name": what others say is no answer.
    (ONLY.test(said) && THEIR_ONLY.test(sentence.text) && !TOLD_OF.test(sentence.text))
  );
}

/** "Zugestimmt hab ich nirgends schriftlich": the text form is denied, and nothing is said of the call. */
function isOfPaper({ text }: Reading, hit: Hit): boolean {
  const verb = /\b(?:zugestimmt|zugesagt|eingewilligt)\b(?!.*\b(?:zugestimmt|zugesagt|eingewilligt)\b)/.exec(
    text.slice(hit.start, hit.end + VERB_BEHIND),
  );
  if (!verb) return false;
  const at = hit.start + verb.index;
  const from = Math.max(...[',', '.', ';', ':', '!', '?', '\n'].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const part = text.slice(from, at) + (/^[^,.;:!?\n]*/.exec(text.slice(at))?.[0] ?? '');
  return IN_WRITING.test(part) && !BY_MOUTH.test(part);
}
const JUST_HUNG_UP =
  /^\W*(?:(?:ich )?(?:hab|habe) )?(?:grad|grade|gerade|eben|soeben|gerade eben) (?:erst )?(?:den hoerer )?aufgelegt\W*$|^\W*(?:i )?(?:have |.ve )?just hung up\W*$/;
const ONLY_MEANT =
  /\b(?:ja|jo|ok|okay|yes|yeah) ?(?:gesagt|geantwortet)?\b[^.!?]*\b(?:obwohl|auch wenn|although|even though|though|when) (?:ich|wir|i|we) (?:\w+ )?(?:(?:nein|nee|no)(?: (?:sagen|antworten))? (?:wollte\w*|meinte\w*)|(?:wanted|meant) to say no)/;
const ONLY_MEANT_ON = 24;
const TO_A_CALL =
  /^(?:(?:i|we|he|she) )?agreed (?:to )?(?:a|an|another|the|their) (?:\w+ ){0,2}(?:call(?:-| )?back|(?:phone )?call|meeting|appointment|visit|survey)\b(?!(?: \w+){0,4} and (?:then )?(?:to|agreed|signed|accepted|ordered)\b)/;
const TO_A_CALL_ON = 60;
const AS_AGREED =
  /\bwie (?:telefonisch|am telefon) (?:besprochen|vereinbart|gewuenscht|abgesprochen|bestellt|beauftragt)\b/;
const NOBODY_RANG = /\b(?:niemand|keiner|kein mensch)(?: \S+){0,4} angerufen\b/;
const VERB_BEHIND = 16;
const IN_WRITING = /\b(?:schriftlich\w*|in textform|per (?:e-?)?(?:mail|post|brief|sms)|online)\b/;
const BY_MOUTH = /\b(?:weder|noch|auch|telefon\w*|muendlich\w*|gespraech|sonstwie|irgendwie)\b/;
/** The words lie in what others say of the writer, up to where he tells himself. */
function isClaimed(hit: Hit, { text }: Reading, sentence: Place): boolean {
  return all(P.claimed, text.slice(sentence.start, sentence.end)).some((claim) => {
    const from = sentence.start + claim.index;
    const own = OWN_WORDS.exec(text.slice(from + claim[0].length, sentence.end));
    return hit.start >= from && hit.start < (own ? from + claim[0].length + own.index : sentence.end);
  });
}
const OWN_WORDS = /[,;]|\b(?:and|but) (?:yes|i|we)\b/;
/** "Am 4.12. kam die Antwort: abgelehnt", "Widerruf abgelehnt": the company's no to a letter; "nein gesagt hab ich nicht": a no that is denied. */
export const withoutOtherNo = (hits: readonly Hit[], { text }: Reading): Hit[] =>
  hits.filter(
    ({ fact, value, start, end }) =>
      !((fact === 'agreedOnPhone' && value === false) || (fact === 'declaration' && value === 'no')) ||
      !(
        (THEIR_NO.test(text.slice(start, end)) &&
          TO_A_LETTER.test(text.slice(Math.max(0, start - LETTER_NEAR), start))) ||
        NO_DENIED.test(text.slice(start, end + LETTER_NEAR)) ||
        NO_OF_KIN.test(text.slice(0, end)) ||
        ((YES_AND_LATER.test(text.slice(0, end)) || RANG_BACK.test(text.slice(0, end))) &&
          !NO_YES.test(text.slice(0, end)))
      ),
  );
const LETTER_NEAR = 60;
const THEIR_NO = /^(?:und |and )?(?:abgelehnt|zurueckgewiesen|refused|rejected|declined)$/;
const TO_A_LETTER = new RegExp(
  ways(
    String.raw`(?<!\bmein\w* )\b(?:antwort|antwortschreiben|reply|answer)\b[^.!?]{0,24}$`,
    String.raw`\b(?:widerruf|widerspruch|kuendigung|beschwerde|reklamation|antrag|kulanz|einspruch|` +
      String.raw`erstattung|storno\w*|stornierung|withdrawal|objection|` +
      String.raw`cancellation)\b(?: (?:ist|sei|wurde|wird|worden|was|is|been|leider|von \w+|` +
      String.raw`has|auf \w+)){0,4}:? $`,
  ),
);
/** "Ich hab ja gesagt, meine Frau hat nein gesagt": at home, where the yes was one's own. */
const NO_OF_KIN =
  /\bich (?:hab|habe) (?:am telefon )?ja gesagt(?: am \d[\d_]*)?,? (?:aber |und |doch )?(?:mein|meine) (?:mann|frau|partner\w*|sohn|tochter|mutter|vater) (?:hat|sagte) (?:dann |aber )?nein(?: gesagt)?$/;
/** "Ja gesagt und am nächsten Tag abgelehnt": on the phone it was a yes. */
const YES_AND_LATER = new RegExp(
  String.raw`(?<!\b(?:nicht|nie|not|never) )\b(?:zugestimmt|zugesagt|ja gesagt|` +
    String.raw`sagte? (?:ich )?ja|said yes|agreed)\b[^.!?]{0,60}\b` +
    '(?:am (?:naechsten|anderen|folgenden) tag|tags darauf|eine woche spaeter|anders ueberlegt|' +
    String.raw`the next day|changed my mind)\b[^.!?]{0,30}\b(?:abgelehnt|abgesagt|` +
    'nein(?: gesagt)?|refused|said no)$',
);
/** "Am 10.11. ja gesagt, am 11.11. hab ich dort angerufen und gesagt ich will das nicht": a no in one's own call, a yes in theirs. */
const RANG_BACK =
  /(?<!\b(?:behaupt\w*|sagt|sagen|schreib\w*|meint|meinen|laut)\b(?:[^.!?\n]|\d\.){0,40})(?<!\b(?:nicht|nie|not|never) )\b(?:zugestimmt|zugesagt|ja gesagt)\b(?:[^.!?\n]|\d\.){0,40}\b(?:hab|habe) ich (?:(?!nicht\b|nie\b)\w+ ){1,3}(?:angerufen|zurueckgerufen)\b[^.!?]{0,60}$/;
/** "Zugesagt, es mir zu überlegen", "er hat zugesagt, es zu schicken", "fast zugesagt", "zugestimmt, dass er anruft", "ja gesagt, ich bin Herr Meier": no yes to the offer; a no "noch im Gespräch" was said in it. */
const NO_YES = new RegExp(
  ways(
    String.raw`\b(?:er|sie|die|der|man|firma|berater\w*|mitarbeiter\w*) (?:hat|` +
      String.raw`haben|hatte|hatten) (?:mir |uns )?(?:\w+ )?(?:zugesagt|zugestimmt|ja gesagt)\b`,
    String.raw`\b(?:zugesagt|zugestimmt|agreed)\b[^.!?]{0,40}\b` +
      String.raw`(?:zu \w+en|\w+zu(?:rufen|denken|sehen|schauen|melden)|` +
      String.raw`to (?:think|call|look|consider))\b`,
    String.raw`\b(?:fast|beinahe|haette|angeblich|soll|nearly|almost|` +
      String.raw`supposedly)\b[^.!?]{0,30}\b(?:zugestimmt|zugesagt|ja gesagt|said yes|agreed)\b`,
    String.raw`\b(?:zugestimmt|zugesagt|ja gesagt),? ` +
      String.raw`(?:zu(?:m| einem| einer| den| der)? (?:\w*rueckruf|\w*anruf|termin|` +
      String.raw`\w*unterlagen|besuch|aufnahme|aufzeichnung)\b|(?:ich bin|dass (?:er|sie|die|man|ich))\b)`,
    String.raw`\b(?:rueckruf|termin|aufnahme|aufzeichnung|` +
      String.raw`ob (?:er|sie) mit (?:mir|frau|herrn?))\b[^.!?]{0,30}\b(?:zugestimmt|` +
      String.raw`zugesagt|ja gesagt)\b`,
    String.raw`\bnoch (?:im|am|beim|waehrend des) (?:gespraech\w*|telefonat\w*|telefon|anruf\w*)\b`,
    String.raw`\bim (?:selben|gleichen) (?:gespraech|telefonat|anruf)\b`,
  ),
);
const NO_DENIED =
  /^(?:nein|nee) (?:gesagt|geantwortet) (?:hab|habe|haben|hat) (?:ich|wir|sie|er)(?: (?:ja|auch|leider|aber|halt|eben))* nicht\b(?! (?:nur|bloss|allein|erst)\b)/;
/** "Hab doch gesagt: will nicht", "wie gesagt, ich will den nicht": a reminder to us of what is wanted now, and no no to the caller. */
export function withoutReminders(hits: readonly Hit[], { text }: Reading): Hit[] {
  const reminders = Array.from(text.matchAll(TOLD_US), (hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  })).filter(({ start }) => !CALL.test(text) || YES_TOLD.test(text.slice(0, start)));
  return hits.filter(
    (hit) =>
      !((hit.fact === 'agreedOnPhone' && hit.value === false) || (hit.fact === 'declaration' && hit.value === 'no')) ||
      !reminders.some((one) => one.start < hit.end && hit.start < one.end),
  );
}
const TOLD_US = new RegExp(
  String.raw`\b(?:(?:hab|habe) (?:(?:ich|i|ihnen|dir|euch|das) )*(?:doch|schon|bereits|vorhin|` +
    'eben) (?:(?:ja|mal|schon|ihnen|dir) )*gesagt|(?:wie )(?:schon )?gesagt|(?:as|like) i said|' +
    'i (?:already (?:said|told you)|told you)(?: that)?(?: already)?)[:,]? ' +
    '"?(?:dass )?(?:(?:ich|sie|er|wir) )?(?:(?:das|den|die|es|ihn|diesen) )?' +
    '(?:(?:vertrag|abo|tarif|zeug|gar|ueberhaupt|doch|alles) )*(?:nicht )?(?:will|wollen|moechte|mag|' +
    String.raw`brauch\w*|i do ?n.?t want)\b[^.!?\n]*`,
  'g',
);
const YES_TOLD = /\b(?:ja gesagt|zugestimmt|zugesagt|eingewilligt|said yes|agreed)\b/;
/** The question that opens or ends a message which tells of a call elsewhere. */
function isAskedOfUs(reading: Reading, at: number): boolean {
  const sentence = reading.sentences[at];
  if (!sentence || (at > 0 && at < reading.sentences.length - 1)) return false;
  const rest = reading.text.slice(0, sentence.start) + reading.text.slice(sentence.end);
  return has(P.asksUs, sentence.text) && !CALL.test(sentence.text) && CALL.test(rest);
}
const THEY_DID =
  /\bangerufen und (?:einfach |dann |mir |uns )?(?:mein|unser)(?:en|e|em)? (?:\w+ ){0,3}(?:verlaengert|umgestellt|hochgestuft|gewechselt|geaendert)/;
const ONESELF = /\b(?:ich|wir|hab|habe|haben)\b/;
/** What somebody is said to have done. */
const SAID_TO_HAVE = new RegExp(
  ways(
    String.raw`\bsoll(?:en)? (?:[^.!?,]{0,70} )?(?:zugestimmt|zugesagt|bestellt|abgeschlossen|` +
      String.raw`eingewilligt|ja gesagt) haben\b`,
    String.raw`\b(?:zugestimmt|zugesagt|bestellt|abgeschlossen|gemacht|verlaengert|eingewilligt|` +
      'gesagt) (?:haben soll|haette)',
    String.raw`\b\w+(?:t|en) haben soll(?:en|te)?\b`,
    String.raw`\b(?:sei|seien|waere|soll) (?:(?!ich|wir)[^.!?,]){0,70}\bworden\b`,
  ),
);
const THEY_REFUSED =
  /^\W*(?:die|sie|der|er|man|they|he|she)(?: \w+)? (?:sagte\w*|sagen|sagt|meinte\w*|schrieb\w*|antwortete\w*|said|told|wrote|replied)\b(?:(?!\b(?:ich|wir|i|we)\b)[^!?])*\b(?:und|and) (?:hat|haben|have|has)? ?(?:\w+ ){0,2}(?:abgelehnt|refused|declined|rejected)\b/;
const HABIT =
  /\b(?:sag|sage|sagen|say) (?:(?:ich|wir|i|we) )?(?:immer|meistens|meist|oft|grundsaetzlich|always|usually) (?:"?ja|yes|zu)\b|\b(?:always|usually) says? yes\b|\bsagt (?:eh |halt |immer |ja |doch |ueberhaupt )*zu allem (?:\w+ )?ja\b/;
/** "Die haben meinem Widerspruch zugestimmt": the company's word. */
const THEIR_LEAVE =
  /\b(?:haben|hat) (?:\w+ )?(?:meinem|meiner|unserem|unserer) (?:widerspruch|widerruf|kuendigung|antrag|beschwerde|storno\w*) (?:\w+ )?zugestimmt\b/;
const TO_WRITE_US =
  /^"?,? (?:dass|das|that) (?:ich|wir|i|we) (?:(?:ihnen|euch|hier|hilfe|jetzt|an sie|to you) )*(?:schreib\w*|hilfe|melde\w*|brauch\w*|write|need)\b/;
/** "Die Unterlagen habe ich nicht bestellt": papers, no contract. */
const PAPERS_UNASKED =
  /\b(?:unterlagen|papiere|infos?|prospekte?|katalog\w*|brosch\w+|newsletter|werbung)\b[^.!?,]{0,24}\b(?:nicht|nie|auch nicht) (?:bestellt|angefordert|verlangt)\b/;
/** What came later is turned away, not the offer. */
export const TURNED_AWAY = new RegExp(
  ways(
    String.raw`\b(?:lastschrift\w*|einzug|abbuchung\w*|zahlung\w*|` +
      'ratenzahlung|annahme|paket|paeckchen|sendung|lieferung|vergleich|stundung|mahnung|rechnung|' +
      String.raw`direct debit|payment|parcel|delivery)\b[^.!?,]{0,30}\b(?:abgelehnt|` +
      String.raw`verweigert|zurueckgewiesen|refused|declined|rejected)\b`,
    String.raw`\b(?:refused|declined|rejected) (?:the |their |to accept the )?(?:direct debit|` +
      String.raw`payment|parcel|delivery)\b`,
  ),
);
/** "Das Paket habe ich abgelehnt": at the door; a package of channels was an offer. */
const PARCEL_REFUSED =
  /^\W*(?:und |aber )?(?:das|dieses|die|den) (?:paket|paeckchen|sendung|lieferung|karton) (?:(?:hab|habe|haben|hat) (?:ich|wir|sie|er) |wurde )(?:[\w_]+ ){0,4}(?:abgelehnt|verweigert|zurueckgewiesen|nicht angenommen)\b/;
const PARCEL_OFFERED =
  /\b(?:angebot\w*|anbot|anbiet\w*|bot|boten|aufschwatzen|verkauf\w*|tv|fernseh\w*|sender|internet|tarif)\b|\b\w+-?paket\b/;
/** "Wenn ich sag, ich geh zum Anwalt, stornieren die dann?": nothing was said yet. */
const IF_I_SAY =
  /^\W*(?:und |aber |was |wie )*(?:wenn|falls) (?:ich|wir) (?:(?:denen|ihnen|ihm|jetzt|da|einfach|nun) )*(?:sage?n?|schreibe?n?|drohe?n?)\b[^.!]*\?\W*$/;
const PARTICLE =
  /\b(?:gesagt|sagte|sag|sage),? (?!ich\b|ja\b|ok\b|okay\b)(?:\w+ ){0,2}(?!gut|recht|bestimmt|nicht|echt|halt|jetzt)(?:ist|sind|war|kann|\w+t) ja (?!gesagt|ich|gern|ok|okay|bitte|klar)\w+/;
const LETTER_TELLS =
  /\b(?:brief|schreiben|mail|e-mail|post|mahnung|bestaetigung)\b[^.!?:]{0,40}: ?"?(?:ich|wir) (?:haben?|haette|haetten|soll|sollen)\b[^.!?]*$/;
/** The part taken in a raffle, which a caller claims. */
const ENTRY = /mitgemacht|mitgespielt|teilgenommen|eingetragen/;
const GAME = /gewinnspiel|verlosung|lotteri|preisausschreiben|tippspiel|lotto/;
const GAME_NEAR = 170;
const OF_THE_KIND = /\bbei (?:so ?was|so etwas|so einem \w+)\b/;
const CALL = /anruf|angerufen|telefon|\brief|gespraech|hotline|call|phone/;
const OWN = /\b(?:ich|wir|hab|habe|i|we)\b/;
const ONLY = /^(?:nur|bloss|lediglich|ausschliesslich|only|just)\b/;
const THEIR_ONLY = /\b(?:angeblich|hiess es|aender(?:t|e|n)|geh(?:t|e)|sei|seien|waere|laufe|schreiben|behaupten)\b/;
const TOLD_OF = /\b(?:ich|wir|hab|habe|mir|mich|uns|i|we|me|us|my)\b/;
/** "Vielleicht war ich dumm, aber ich hab ja gesagt." */
const PAST_SURE = /\b(?:aber|but|trotzdem|jedenfalls)\b/;

/** A yes to papers, an offer by post, a visit: told with a word of assent, and no word of a contract beside it. */
function documentsOnly(hit: Hit, reading: Reading): Hit | undefined {
  if (hit.fact !== 'agreedOnPhone' || hit.value !== true) return undefined;
  const clause = clauseAt(reading, hit.start);
  const sentence = reading.sentences[clause?.sentence ?? 0];
  if (
    !sentence ||
    !/\b(?:ja|ok|okay|gern|gerne|zugestimmt|einverstanden|agreed|yes|fine)\b/.test(
      reading.text.slice(hit.start, hit.end),
    )
  )
    return undefined;
  const around = reading.text
    .slice(Math.max(sentence.start, hit.start - 130), Math.min(sentence.end, hit.end + 90))
    .replaceAll(PAPERS_HERE, ' ');
  const rest = around.replace(/\b(?:unverbindliche\w*|ein|das|sein) angebot\b/g, ' prospekt ');
  if (!has(P.toBeSent, around) || !has(P.sending, around) || has(P.deal, rest) || PRICED.test(around)) return undefined;
  return { ...hit, value: false, rank: 3 };
}
/** "Ich hab ja gesagt, keine Unterlagen bekommen": papers that came or did not come, and none to be sent. */
const PAPERS_HERE = new RegExp(
  ways(
    String.raw`\b(?:nichts|nix) schriftlich\w*\b`,
    String.raw`\b(?:unterlagen|infos?|informationen|\w*material|details|angebot|` +
      'etwas schriftliches|was schriftliches) (?:(?:hab|habe|haben|wurden?) (?:ich|wir|mir|uns) |' +
      String.raw`(?:kam|kamen|sind|ist) )(?:[\w_]+ ){0,4}(?:bekommen|erhalten|gekriegt|gekommen|` +
      String.raw`angekommen|geschickt|zugeschickt|keine?|nicht|nie)\b`,
    String.raw`\b(?:(?:noch |bisher |bislang |immer noch )*(?:nie |kein\w* )|` +
      String.raw`(?:gestern|heute|vorgestern|am [\d_.]+) (?:\w+ )?)(?:\w+ ){0,2}` +
      String.raw`(?:unterlagen|infos?|informationen|\w*material|details|angebot|` +
      String.raw`schriftlich\w*)(?: \w+){0,3} (?:bekommen|erhalten|gekriegt|gekommen|` +
      String.raw`angekommen|geschickt|zugeschickt|da)\b`,
  ),
  'g',
);
const PRICED = /\d ?(?:€|euro|monat)|\b(?:abgeschlossen|bestellt|gekauft|dann|danach|auch)\b/;

/** What the words say beside the offer: a yes to another question, silence, and a yes that came out in the end. */
function besides(reading: Reading): Hit[] {
  const hits: Hit[] = [];
  const add = (pattern: RegExp, value: boolean, rank: number): void => {
    for (const hit of all(pattern, reading.text)) {
      const start = hit.index + (hit[0].length - hit[0].trimStart().length);
      const clause = clauseAt(reading, start);
      const sentence = reading.sentences[clause?.sentence ?? 0]?.text ?? '';
      if (value && (isNegated(clause?.text ?? '') || /\?\W*$/.test(sentence))) continue;
      hits.push({ fact: 'agreedOnPhone', value, rank, start, end: hit.index + hit[0].trimEnd().length });
    }
  };
  add(P.elsewhere, false, 1);
  add(P.only, false, 4);
  add(P.notToIt, false, 5);
  add(P.takenApart, false, 6);
  add(P.claimDenied, false, 5);
  add(P.silent, false, 2);
  add(P.slipped, true, 4);
  add(P.atLast, true, 6);
  return hits.filter((hit) => !(hit.value === true && isUnmeant(hit, reading)));
}

/** How a no came about, from the words that tell it. */
export function declarationOf(hits: readonly Hit[], reading: Reading): Hit | undefined {
  const told = hits.filter((hit) => hit.fact === 'agreedOnPhone' && hit.value === false);
  const named = (value: string, hit: Hit): Hit => ({ ...hit, fact: 'declaration', value });
  for (const hit of told) {
    const words = reading.text.slice(hit.start, hit.end);
    if (has(P.elsewhere, words) || has(P.only, words)) return named('yesToSomethingElse', hit);
  }
  for (const hit of told) {
    const sentence = reading.sentences[clauseAt(reading, hit.start)?.sentence ?? 0]?.text ?? '';
    const words = reading.text.slice(hit.start, hit.end);
    if (has(P.toBeSent, sentence) && has(P.sending, sentence) && !has(P.deal, sentence.replace(/\bangebot\b/g, ' ')))
      return named('onlyDocuments', hit);
    if (has(P.silent, words)) return named('silent', hit);
  }
  const no = told.find((hit) =>
    REFUSED.test(reading.text.slice(hit.start, Math.min(hit.end + BEHIND, sentenceEnd(reading, hit)))),
  );
  const given = told.find((hit) =>
    has(P.data, reading.sentences[clauseAt(reading, hit.start)?.sentence ?? 0]?.text ?? ''),
  );
  if (given && (!no || HUNG_UP.test(reading.text.slice(no.start, no.end)))) return named('yesToSomethingElse', given);
  return no && named('no', no);
}
/** How far behind the words of a no its reason may stand: "klipp und klar gesagt, dass ich keinen brauche". */
const BEHIND = 50;
const HUNG_UP = /aufgelegt|legte|hung up/;
const sentenceEnd = (reading: Reading, hit: Hit): number =>
  reading.sentences[clauseAt(reading, hit.start)?.sentence ?? 0]?.end ?? hit.end;
const REFUSED = new RegExp(
  String.raw`\b(?:${ways(
    'nein|nee|noe',
    String.raw`no(?=[.,;!?"]|$| thanks?\b| thank\b| way\b)`,
    String.raw`abgelehnt|lehn\w*|abgewunken|aufgelegt|widersprochen|kein interesse`,
    String.raw`kein bedarf|brauch\w*|will ich nicht|nicht interessiert|not interested`,
    'declined|refused|hung up|in ruhe lassen',
    '(?:gesagt|sagte),? (?:dass|das) (?:ich|wir) (?:nichts|nix) (?:will|wollen|brauche?n?|kaufe?n?)',
  )})\b`,
);
