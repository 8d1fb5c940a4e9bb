// A no that was not said to the caller: the company's to a letter, the family's at home, one said to us, a day later.
import type { Reading } from '../reading.ts';
import { type Hit, ways } from '../rule.ts';
import { CALL } from './unmeant-no.ts';

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
