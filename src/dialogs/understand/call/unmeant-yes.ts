// A yes that the customer did not give, or not to an offer: the company's word, a habit, a letter's line, a yes to a call.
import { CLAIMED_OF_ME, CONDITION, HE_SAID, TO_COME } from '../phrases/unmeant.ts';
import type { Place } from '../place.ts';
import type { Reading } from '../reading.ts';
import { all, compile, has, type Hit, ways } from '../rule.ts';
import { tellsOfKin } from './actors.ts';
import type { Around } from './around.ts';

const P = {
  condition: compile(CONDITION),
  toCome: compile(TO_COME),
  heSaid: compile(HE_SAID),
  claimed: compile(CLAIMED_OF_ME),
};

/** A yes that the customer did not give, or not to an offer. */
export function isNoYes(hit: Hit, reading: Reading, { clause, sentence, said, lead }: Around): boolean {
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

const TO_A_CALL =
  /^(?:(?:i|we|he|she) )?agreed (?:to )?(?:a|an|another|the|their) (?:\w+ ){0,2}(?:call(?:-| )?back|(?:phone )?call|meeting|appointment|visit|survey)\b(?!(?: \w+){0,4} and (?:then )?(?:to|agreed|signed|accepted|ordered)\b)/;
const TO_A_CALL_ON = 60;
const AS_AGREED =
  /\bwie (?:telefonisch|am telefon) (?:besprochen|vereinbart|gewuenscht|abgesprochen|bestellt|beauftragt)\b/;
const NOBODY_RANG = /\b(?:niemand|keiner|kein mensch)(?: \S+){0,4} angerufen\b/;

/** The words lie in what others say of the writer, up to where he tells himself. */
function isClaimed(hit: Hit, { text }: Reading, sentence: Place): boolean {
  return all(P.claimed, text.slice(sentence.start, sentence.end)).some((claim) => {
    const from = sentence.start + claim.index;
    const own = OWN_WORDS.exec(text.slice(from + claim[0].length, sentence.end));
    return hit.start >= from && hit.start < (own ? from + claim[0].length + own.index : sentence.end);
  });
}

const OWN_WORDS = /[,;]|\b(?:and|but) (?:yes|i|we)\b/;
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
const HABIT =
  /\b(?:sag|sage|sagen|say) (?:(?:ich|wir|i|we) )?(?:immer|meistens|meist|oft|grundsaetzlich|always|usually) (?:"?ja|yes|zu)\b|\b(?:always|usually) says? yes\b|\bsagt (?:eh |halt |immer |ja |doch |ueberhaupt )*zu allem (?:\w+ )?ja\b/;

/** "Die haben meinem Widerspruch zugestimmt": the company's word. */
const THEIR_LEAVE =
  /\b(?:haben|hat) (?:\w+ )?(?:meinem|meiner|unserem|unserer) (?:widerspruch|widerruf|kuendigung|antrag|beschwerde|storno\w*) (?:\w+ )?zugestimmt\b/;
const TO_WRITE_US =
  /^"?,? (?:dass|das|that) (?:ich|wir|i|we) (?:(?:ihnen|euch|hier|hilfe|jetzt|an sie|to you) )*(?:schreib\w*|hilfe|melde\w*|brauch\w*|write|need)\b/;
const PARTICLE =
  /\b(?:gesagt|sagte|sag|sage),? (?!ich\b|ja\b|ok\b|okay\b)(?:\w+ ){0,2}(?!gut|recht|bestimmt|nicht|echt|halt|jetzt)(?:ist|sind|war|kann|\w+t) ja (?!gesagt|ich|gern|ok|okay|bitte|klar)\w+/;
const LETTER_TELLS =
  /\b(?:brief|schreiben|mail|e-mail|post|mahnung|bestaetigung)\b[^.!?:]{0,40}: ?"?(?:ich|wir) (?:haben?|haette|haetten|soll|sollen)\b[^.!?]*$/;
