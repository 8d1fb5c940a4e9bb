// Whether the call itself is denied: told of as an event that never was, as a word that was never spoken, or as what cannot have been.
import { isAsked } from '../../../knowledge/german/clauses.ts';
import {
  CLAIMED_CALL,
  DENIED_SHORT,
  ECHOED_CALL,
  EVENT_DENIED,
  IMPOSSIBLE,
  NO_STATE,
  NO_WORD,
} from '../phrases/no-call.ts';
import { spanOf, type Place } from '../place.ts';
import { clauseAt, type Reading, sentenceAt } from '../reading.ts';
import { all, compile, first, has, ways } from '../rule.ts';

const DENIED = [compile(EVENT_DENIED), compile(NO_WORD)];
const CLAIM = compile(CLAIMED_CALL);
const SHORT = compile(DENIED_SHORT);
const ECHO = compile(ECHOED_CALL);
const CANNOT = compile(IMPOSSIBLE);
const STATE = compile(NO_STATE);
/** A call about something, or one that ended, is no call that never was. */
const OF_CONTENT =
  /\b(?:seit|danach|seitdem|davon|darueber|wiederholt|beendet|since|vertrag|laufzeit|preis|kuendigung)\b|\b(?:ueber|von) (?:eine[mnr]?|den|das|die)\b/;

/** "Hier hat seit Wochen keiner angerufen und ich da auch nicht". */
const NOR_I = /\bangerufen,? (?:und )?(?:ich|wir)\b/;

/** A number, a card, a price, in a call that took place: what was never used or never spoken of denies no call. */
const WITHIN = new RegExp(
  ways(
    String.raw`\bdamit [^.!?]{0,24}\b(?:telefoniert|gesprochen)`,
    String.raw`\b(?:telefoniert|gesprochen) [^.!?]{0,16}\bdamit\b`,
    String.raw`\b(?:mit (?:der|dieser|dem|diesem) (?:neuen? )?(?:nummer|rufnummer|karte|` +
      String.raw`sim\S*|handy|anschluss))\b`,
    String.raw`\b(?:ueber|von|vom) [^.!?]{2,40}\b(?:in|bei) (?:dem|diesem|unserem|jenem) ` +
      String.raw`(?:\w*telefonat|\w*gespraech|\w*anruf)`,
    String.raw`\b(?:ueber|von|vom) [^.!?]{2,40}\b(?:im|beim) (?:\w*telefonat|\w*gespraech|\w*anruf)\b`,
    String.raw`\b(?:im|beim|in dem|bei dem) (?:\w*telefonat|\w*gespraech|` +
      String.raw`\w*anruf)\b[^.!?]{0,40}\b(?:ueber|von|vom) `,
  ),
);
/** Whether the words that seem to deny a call deny a use or a topic. */
export const deniesLess = (reading: Reading, place: number): boolean =>
  WITHIN.test(reading.sentences[sentenceAt(reading, place)]?.text ?? '');

/** The words that deny the call; `told` = a call is told of that did take place, so only its denial in so many words counts. */
export function deniedCall(reading: Reading, told: boolean): Place | undefined {
  for (const pattern of DENIED) {
    for (const hit of all(pattern, reading.text)) {
      const clause = clauseAt(reading, hit.index);
      const sentence = reading.sentences[clause?.sentence ?? 0]?.text ?? '';
      if (
        !clause ||
        isAsked(clause.text, sentence) ||
        (OF_CONTENT.test(hit[0]) && !NOR_I.test(hit[0])) ||
        deniesLess(reading, hit.index)
      )
        continue;
      return placeOf(hit);
    }
  }
  if (told) return undefined;
  return echoed(reading) ?? claimed(reading);
}

/** "Telefoniert? Da war ich in der Türkei." */
function echoed(reading: Reading): Place | undefined {
  for (const [i, sentence] of reading.sentences.entries()) {
    const echo = first(ECHO, sentence.text);
    const next = reading.sentences[i + 1];
    const rest = sentence.text.slice(echo ? echo.index + echo[0].length : 0) + (next?.text ?? '');
    if (echo && (/\b(?:nicht|nie|niemals|kein\w*|never|not)\b/.test(rest) || has(CANNOT, rest)))
      return { start: sentence.start, end: next?.end ?? sentence.end };
  }
  return undefined;
}

/** "Es heißt, ich hätte angerufen. Hab ich nicht.": a claim, and behind it a short denial or what makes it impossible. */
function claimed(reading: Reading): Place | undefined {
  for (const hit of all(CLAIM, reading.text)) {
    const at = sentenceAt(reading, hit.index);
    const sentence = reading.sentences[at];
    const next = reading.sentences[at + 1];
    const end = hit.index + hit[0].length;
    const spoke = CALLING.test(hit[0]);
    if (spoke && next && has(SHORT, next.text) && !REPLIED.test(next.text)) return { start: hit.index, end: next.end };
    // "Mein Mann lag im Koma. Die schreiben, er hätte telefonisch verlängert."
    const state = spoke || TELEPHONED.test(hit[0]) ? first(STATE, reading.sentences[at - 1]?.text ?? '') : null;
    if (state) {
      const from = (reading.sentences[at - 1]?.start ?? 0) + state.index;
      return { start: from, end: from + state[0].trimEnd().length };
    }
    const around = reading.text.slice(end, (next ?? sentence)?.end ?? end);
    const cannot = first(CANNOT, around);
    if (cannot) return spanOf(cannot, end);
  }
  return undefined;
}
/** "Stimmt nicht, ich habe abgelehnt": whoever answered was called; what is denied is the yes. */
const REPLIED = new RegExp(
  ways(
    String.raw`\b(?:ich|wir|hab|habe|haben|i|we) (?:[^.!?,]{0,40} )?(?:abgelehnt|abgesagt|` +
      'nein gesagt|nein danke|abgewimmelt|abgewunken|aufgelegt|gefragt|gebeten|widersprochen|zugehoert|' +
      String.raw`declined|refused|said no|hung up|asked)\b`,
    String.raw`\b(?:wollte|wollten|sagte|sagten|wanted|said) (?:ich |wir |i |` +
      String.raw`we )?(?:[^.!?,]{0,20} )?(?:nur|bloss|lediglich|nein|no|only)\b`,
    String.raw`\b(?:ich|wir|i|we) (?:wollte|wollten|wanted|only|just) (?:[^.!?,]{0,20} )?(?:nur|` +
      String.raw`bloss|lediglich|wanted|asked)\b`,
  ),
);
const TELEPHONED = /telefonisch|am telefon|on the phone/;
const CALLING = /angerufen|telefoniert|gesprochen|geredet|telefonat|gespraech|\banruf\b|called|phoned|spoke|\bcall\b/;

const placeOf = (hit: RegExpExecArray): Place => ({
  start: hit.index + (hit[0].length - hit[0].trimStart().length),
  end: hit.index + hit[0].trimEnd().length,
});
