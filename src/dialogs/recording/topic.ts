// What an agent's turn asks for: the question a customer's answer belongs to.
import { findAmounts } from '../../knowledge/german/amounts.ts';
import { clauses, sentences } from '../../knowledge/german/clauses.ts';
import { ASKS_FOR_WORD } from './asks-order.ts';
import { NO_PRICE } from './phrases/offer/price.ts';
import { A_LENGTH } from './phrases/offer/term.ts';
import { GIFT, KEEPING, PAPERS } from './phrases/topics/beside.ts';
import { BARE_ASSENT } from './phrases/topics/leave.ts';
import { ACTS, ORDER } from './phrases/topics/order.ts';
import { DATA, PERSON } from './phrases/topics/person.ts';
import { HEARING, KEEPS_IT, NOT_RECORDING, RECORDING } from './phrases/topics/tape.ts';
import { ways } from '../../knowledge/german/words.ts';

/** What an agent's words ask for; `offer` states price or term without asking, `other` is everything else. */
export type Topic =
  'recording' | 'hearing' | 'papers' | 'order' | 'keeping' | 'gift' | 'data' | 'person' | 'offer' | 'opinion' | 'other';

/** "Super, also abgemacht, Frau Wiegand?": names nothing, and belongs to what was proposed before. */
export const asksBarely = (folded: string): boolean =>
  /^\W*(?:(?:super|prima|klasse|toll|schoen|gut|sehr gut|fein|also|dann|und|okay|ok|ist|das|waere|sind wir uns|haben wir|machen wir|steht|bleibt|es|so|dabei|herr|frau),? )*(?:abgemacht|ausgemacht|einverstanden|gebongt|beschlossen|einig|okay|ok|recht|dabei|so|es so|in ordnung)(?:,? (?:herrn?|frau) [a-z-]+|,? ja)?\W*$/.test(
    folded,
  );

const PUTS_ASIDE = new RegExp(
  ways(
    String.raw`\b(?:melde|melden|rufe?|rufen) (?:ich |wir )?(?:mich|uns|sie|` +
      String.raw`ihnen)? ?(?:\w+ ){0,5}(?:wieder|noch ?mal|noch einmal|donnerstag|montag|dienstag|` +
      String.raw`mittwoch|freitag|samstag|morgen|naechste\w*|spaeter|zurueck|an)\b`,
    String.raw`\b(?:schick|send|mail)\w* (?:ich |wir )?ihnen\b`,
    String.raw`\b(?:gucken|schauen|sehen|lesen) sie (?:es |sich |das |sich das |` +
      String.raw`es sich )(?:\w+ ){0,4}(?:an|durch)\b`,
    String.raw`\b(?:lasse|lass|gebe) (?:ich )?ihnen (?:\w+ ){0,3}(?:zeit|tage|bedenkzeit)\b`,
    String.raw`\bueberlegen sie (?:es |sich |das )`,
    String.raw`\b(?:kollege\w*|kollegin|techniker|berater\w*) ` +
      String.raw`(?:\w+ ){0,3}(?:vor ort|vorbei|zeigen|beraten)`,
    String.raw`\bvor ort zeigen\b`,
  ),
);

/** Whether somebody puts it off to another day. */
export const putsAside = (folded: string): boolean =>
  PUTS_ASIDE.test(folded) && !/bestell|beauftrag|verbindlich|abschliess|auftrag/.test(folded);

/** "Damit der Auftrag belegt ist.": says why, and asks nothing new. */
export const explains = (folded: string): boolean =>
  !folded.includes('?') &&
  !sentences(folded).some((s) => ASKS_FOR_WORD.test(folded.slice(s.start, s.end))) &&
  !namesOffer(folded) &&
  !ACTS.test(folded) &&
  /^\W*(?:das|damit|weil|nur|fuer|zur|zum|wegen|um|it|that|just|because|so that)\b/.test(folded);

/** "Mit Herrn Lau. Wie viel verbrauchen Sie?": an answer that goes on to a question of its own. */
export const asksAnew = (folded: string): boolean => {
  const question = sentences(folded)
    .map((s) => folded.slice(s.start, s.end))
    .findLast((part) => part.includes('?'));
  return question !== undefined && question.split(' ').length > 3 && !isBare(question);
};

/** Whether a line ends as a question. */
export const asksBack = (folded: string): boolean => /\?\W*$/.test(folded);

/** Whether a question asks for a bare yes. */
export const isBare = (folded: string): boolean =>
  (!/^\W*(?:und )?geht(?:'?s| es)? (?:ihnen|dir) (?:\w+ )?gut\b/.test(folded) &&
    BARE_ASSENT.test(folded.replaceAll(',', ''))) ||
  /sagen sie (?:einfach |nur |bitte )*ja|\bsagen (?:\w+ ){0,4}ja\W*$|\b(?:ein|kurzes|klares|deutliches|lautes) ja\W*$|\bmit (?:einem )?(?:\w+ )?ja\W*$/.test(
    folded,
  );

/** Not what is paid elsewhere, won or saved. */
const offersAmount = (part: string): boolean => findAmounts(part).length > 0 && !NO_PRICE.test(part);

/** Whether a line names what is offered: a term, or an amount. */
export function namesOffer(folded: string): boolean {
  return (
    folded.search(A_LENGTH) >= 0 ||
    (findAmounts(folded).length > 0 &&
      sentences(folded).some((s) => clauses(folded, s).some((c) => offersAmount(folded.slice(c.start, c.end)))))
  );
}

/** Said as a statement: "Sie heizen mit Gas?" offers nothing. */
export const stated = (folded: string, pattern: RegExp): boolean =>
  sentences(folded).some((s) => pattern.test(folded.slice(s.start, s.end)) && folded.charAt(s.end - 1) !== '?');

/** "… möchte ich aufzeichnen. Ja oder nein?" */
export const YES_OR_NO = /^\W*(?:ja oder nein|ja oder nicht|ja|nein|ok|okay|recht so|yes or no)\?/;

/** "Das", "damit": what was said before. */
export const POINTS_BACK = /\b(?:das|dies|es|dem|damit|dagegen|da|so|beides|alles|that|this|it|both)\b/;

/** "Einverstanden mit Auftrag und Aufzeichnung?" asks for both at once. */
export const TAPE_AND_ORDER =
  /\b(?:auftrag|bestellung|vertrag|angebot) (?:und|sowie) \S* ?(?:aufzeichnung|aufnahme)|(?:aufzeichnung|aufnahme) (?:und|sowie) \S* ?\S* ?(?:auftrag|bestellung|vertrag|angebot)\b/;

/** The tape is meant, not a person or an order that is taken on. */
export const speaksOfTape = (folded: string): boolean =>
  (RECORDING.test(folded) && (!NOT_RECORDING.test(folded) || asksOfTape(folded))) ||
  (KEEPS_IT.test(folded) && !OF_DATA.test(folded));
/** "Ich nehme nur noch Ihre Bestellung auf. Darf ich das aufzeichnen?": the order is taken in one sentence, the talk in the other. */
const asksOfTape = (folded: string): boolean =>
  sentences(folded).some((s) => {
    const part = folded.slice(s.start, s.end);
    return part.includes('?') && RECORDING.test(part) && !NOT_RECORDING.test(part);
  });
const OF_DATA =
  /\b(?:daten|adresse|nummer|angaben|angebot|auftrag|bestellung|vertrag|tarif|preis|wunsch|interesse|iban|konto|mail|termin|zaehlerstand|geburtsdatum|anschrift|als ja|verbindlich)\w*\b/;

/** What a sentence is about by its own words, if they say so. */
export function direction(part: string): Topic | undefined {
  if (speaksOfTape(part) && !TAPE_AND_ORDER.test(part)) return 'recording';
  if (HEARING.test(part)) return 'hearing';
  if (PAPERS.test(part)) return 'papers';
  // "Sie möchten also zu uns wechseln, Herr Weber?": the name at the end only addresses.
  if (PERSON.test(part) && !(ORDER.test(part) && /, (?:herrn?|frau|familie) [a-z-]+\W*$/.test(part))) return 'person';
  if (KEEPING.test(part)) return 'keeping';
  if (ORDER.test(part)) return 'order';
  if (DATA.test(part)) return 'data';
  if (/losschick|zuschick|zusend|schick\w* (?:ich|wir) (?:\w+ ){0,4}(?:los|raus)\b/.test(part) || GIFT.test(part))
    return 'gift';
  return undefined;
}
