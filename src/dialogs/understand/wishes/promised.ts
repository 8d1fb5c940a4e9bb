// What a caller promised in the words of a wish: "sie sagte, ich würde meinen Tarif behalten".
import type { Place } from '../place.ts';
import { type Reading, sentenceAt } from '../reading.ts';

/** Behind a verb of saying or calling, "ich würde", "wir könnten"; "ich würde gern" is a wish. */
const SAID_I_WOULD =
  /\b(?:sagte[n]?|gesagt|meinte[n]?|hiess|versprach\w*|versprochen|erzaehlt\w*|rief\w*|said|told)\b[^.!?]{0,40}\b(?:ich|wir|i|we) (?:wuerden?|koennten?|duerften?|would|could)\b(?!(?: \w+){0,4} (?:gern|gerne|lieber|am liebsten|like|love)\b)/;

/** "Ich hab ihr gesagt, ich würde den alten behalten": one's own word. */
const SAID_MYSELF =
  /\b(?:(?:ich|wir) (?:hab|habe|haben|hatte)|(?:hab|habe|haben) (?:ich|wir))\b(?: (?!dass?|weil|ob)\w+){0,4} gesagt\b|\b(?:ich|wir) sagten?\b|\bsagten? (?:ich|wir)\b|\b(?:i|we) (?:said|told)\b/;

/** Whether words that sound like a wish to keep something tell what the caller said would be kept. */
export function isPromised(reading: Reading, { start, end }: Place): boolean {
  const sentence = reading.sentences[sentenceAt(reading, start)];
  const told = sentence && reading.text.slice(sentence.start, end);
  return told !== undefined && SAID_I_WOULD.test(told) && !SAID_MYSELF.test(told);
}
