// What the writer asks and answers: "Unterschrieben? Nein." is no no on the phone, "Ja gesagt? Nein." no yes.
import { type Reading, sentenceAt } from '../reading.ts';
import type { Hit } from '../rule.ts';

/** Leaves out a no that answers another question, and turns a yes that is only asked into what answers it. */
export const withoutOwnQuestions = (hits: readonly Hit[], reading: Reading): Hit[] =>
  hits.flatMap((hit) => {
    const at = sentenceAt(reading, hit.start + 1);
    const [before, own, next] = [at - 1, at, at + 1].map((one) => reading.sentences[one]?.text ?? '');
    if (hit.fact === 'agreedOnPhone' && hit.value === true && SAID_YES.test(own ?? '')) {
      if (SO_IT_IS.test(next ?? '')) return hit;
      return NO.test(next ?? '') ? { ...hit, value: false } : [];
    }
    const no = (hit.fact === 'agreedOnPhone' && hit.value === false) || hit.fact === 'declaration';
    return no &&
      ONLY_NO.test(own ?? '') &&
      OWN.test(before ?? '') &&
      OF_ONESELF.test(before ?? '') &&
      !OF_THE_TALK.test(before ?? '')
      ? []
      : hit;
  });

/** Nothing but the question for the yes, as one asks oneself in a list. */
const SAID_YES =
  /^\W*(?:[a-z][:.)] )?(?:am telefon )?(?:ja gesagt|zugesagt|zugestimmt|eingewilligt|said yes|agreed) ?\?\W*$/;
const SO_IT_IS =
  /^\W*(?:(?:leider|doch|na|also|ach|klar|schon|oh|unfortunately) ?,? ?)*(?:ja|jo|jep|yes|hab|habe|doch|schon)\b(?! nicht| nie)/;
const NO = /^\W*(?:(?:leider|natuerlich|definitiv|gar|ganz klar) )?(?:nein|nee|noe|no|nope|nie|niemals|nicht|never)\b/;
/** The answer, and what goes with it but no word of the talk. */
const ONLY_NO =
  /^\W*(?:nein|nee|noe|no|nope)\b(?![^.!?]*\b(?:gesagt|sagte|danke|abgelehnt|aufgelegt|interesse|said|thanks?)\b)/;
/** A question of the writer's own: of nobody who asks, to nobody. */
const OWN =
  /^(?!.*\b(?:sie|ihnen|ihre?[nmr]?|du|dir|dein\w*|fragt\w*|gefragt|wollte\w* wissen|ob|moechten|you|your|asked)\b).*\?\W*$/;
/** What one did, got or was; "mehr Speed?" is the caller's. */
const OF_ONESELF =
  /\b(?:ich|mir|mich|wir|uns|wurden?|gab|kamen?|war|habe?|hatte|\w*schrieben|unterzeichnet|\w*klickt|bestaetigt|klick|mail|sms|link|\w*zahlt|widerrufen|gekuendigt|bekommen|erhalten|gekommen|unterlagen|belehrung|rechnung|aufnahme|kunde|kundin|i|me|we|did|was|have|signed|clicked|confirmed|paid|received)\b/;
/** What was said on the phone, or ordered there. */
const OF_THE_TALK =
  /\b(?:\w*gesagt|\w*gestimmt|zusage|ja|einverstanden|zufrieden|bestellt|abgeschlossen|agree|agreed|said|ordered|angebot)\b/;
