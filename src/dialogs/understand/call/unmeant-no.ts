// A no to something else than an offer on the phone: a paper, a parcel, a game, our own question; or a no of the company's.
import { ASKS_US } from '../phrases/unmeant.ts';
import type { Reading } from '../reading.ts';
import { compile, has, type Hit, ways } from '../rule.ts';
import { tellsOfKin } from './actors.ts';
import type { Around } from './around.ts';

const P = {
  asksUs: compile(ASKS_US),
};

/** A no to something else than an offer on the phone: a paper, a parcel, a game, our own question. */
export function isNoRefusal(hit: Hit, reading: Reading, { clause, sentence, said, words }: Around): boolean {
  const { text } = reading;
  return (
    isOfPaper(reading, hit) ||
    // "Till when can I say no?": asked for, and not said.
    (/\?\W*$/.test(sentence.text) && MAY_SAY_NO.test(text.slice(sentence.start, hit.end))) ||
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
export function isTheirNo(hit: Hit, reading: Reading, { sentence, said }: Around): boolean {
  if (tellsOfKin(reading)) return false;
  return (
    // "Nun sagt der Chat: Bonus? Nein, davon wissen wir nichts": the company's own words.
    (/^"?(?:nein|nee|noe|no),?$/.test(said) &&
      CHAT_SAYS.test(reading.text.slice(Math.max(0, hit.start - CHAT_NEAR), hit.start)) &&
      THEIR_REASON.test(reading.text.slice(hit.end, hit.end + CHAT_NEAR))) ||
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

const MAY_SAY_NO =
  /\b(?:(?:can|could|may|must|should|do) (?:i|we|he|she) |(?:kann|koennte|darf|muss|muesste|soll) (?:ich|wir|er|sie|man) )(?:(?!hab|habe|hat|and|und)\w+ ){0,4}(?:say no|refuse|decline|nein sagen|ablehnen|absagen|nein)$/;
const JUST_HUNG_UP =
  /^\W*(?:(?:ich )?(?:hab|habe) )?(?:grad|grade|gerade|eben|soeben|gerade eben) (?:erst )?(?:den hoerer )?aufgelegt\W*$|^\W*(?:i )?(?:have |.ve )?just hung up\W*$/;
const ONLY_MEANT =
  /\b(?:ja|jo|ok|okay|yes|yeah) ?(?:gesagt|geantwortet)?\b[^.!?]*\b(?:obwohl|auch wenn|although|even though|though|when) (?:ich|wir|i|we) (?:\w+ )?(?:(?:nein|nee|no)(?: (?:sagen|antworten))? (?:wollte\w*|meinte\w*)|(?:wanted|meant) to say no)/;
const ONLY_MEANT_ON = 24;
const VERB_BEHIND = 16;
const IN_WRITING = /\b(?:schriftlich\w*|in textform|per (?:e-?)?(?:mail|post|brief|sms)|online)\b/;
const BY_MOUTH = /\b(?:weder|noch|auch|telefon\w*|muendlich\w*|gespraech|sonstwie|irgendwie)\b/;

/** The question that opens or ends a message which tells of a call elsewhere. */
function isAskedOfUs(reading: Reading, at: number): boolean {
  const sentence = reading.sentences[at];
  if (!sentence || (at > 0 && at < reading.sentences.length - 1)) return false;
  const rest = reading.text.slice(0, sentence.start) + reading.text.slice(sentence.end);
  return has(P.asksUs, sentence.text) && !CALL.test(sentence.text) && CALL.test(rest);
}

/** A desk of the company's that answers later: its words open behind a colon. */
const CHAT_SAYS =
  /\b(?:sagte?n?|meinte?n?|schreib\w*|schrieb\w*|antworte\w*|heisst es|hiess es|says?|said|replie[sd]|writes?|wrote)\b(?: \w+){0,2} (?:(?:der|die|das|deren|ihr|vom|von der|im|the|their) )?(?:\w+-)?(?:chat\w*|hotline|\w*service|support|kundenbetreuung|firma|laden|shop|buchhaltung|chatbot|bot|helpline)\b[^.!?]{0,24}: ?"?[^.!?]{0,50}\? "?$/;
const CHAT_NEAR = 110;
const THEIR_REASON =
  /^[", ]*(?:(?:da|davon|darueber|dazu|sowas|so etwas|das) )?(?:wissen|haben|sehen|finden|machen|fuehren|kennen) wir\b|^[", ]*(?:bei uns|im system|das geht|das gibt|das steht|gibt es|gibts|geht nicht|nicht moeglich|wir |we |not |there is|that is)/;
const THEY_REFUSED =
  /^\W*(?:die|sie|der|er|man|they|he|she)(?: \w+)? (?:sagte\w*|sagen|sagt|meinte\w*|schrieb\w*|antwortete\w*|said|told|wrote|replied)\b(?:(?!\b(?:ich|wir|i|we)\b)[^!?])*\b(?:und|and) (?:hat|haben|have|has)? ?(?:\w+ ){0,2}(?:abgelehnt|refused|declined|rejected)\b/;

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

/** The part taken in a raffle, which a caller claims. */
const ENTRY = /mitgemacht|mitgespielt|teilgenommen|eingetragen/;
const GAME = /gewinnspiel|verlosung|lotteri|preisausschreiben|tippspiel|lotto/;
const GAME_NEAR = 170;
const OF_THE_KIND = /\bbei (?:so ?was|so etwas|so einem \w+)\b/;
/** A call is told of at all. */
export const CALL = /anruf|angerufen|telefon|\brief|gespraech|hotline|call|phone/;
const ONLY = /^(?:nur|bloss|lediglich|ausschliesslich|only|just)\b/;
const THEIR_ONLY = /\b(?:angeblich|hiess es|aender(?:t|e|n)|geh(?:t|e)|sei|seien|waere|laufe|schreiben|behaupten)\b/;
const TOLD_OF = /\b(?:ich|wir|hab|habe|mir|mich|uns|i|we|me|us|my)\b/;
