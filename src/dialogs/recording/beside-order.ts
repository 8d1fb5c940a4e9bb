// Questions that hold a word of the order and ask for something else: a datum for it, the way out of the old contract, another call, the contrary.
import { ways } from '../../knowledge/german/words.ts';

/** "Für die Bestellung: Sommer wie die Jahreszeit?", "Für den Auftrag noch Ihre Nummer?": what the order is to be filled in with. */
const FOR_THE_PAPER =
  /^\W*(?:(?:und|also|dann|gut|so|noch),? )*(?:fuer|zu) (?:die|den|ihre|ihren|das) (?:bestellung|auftrag|antrag|vertrag|unterlagen)\b(?![^?]*\b(?:einverstanden|verbindlich|zustimm\w*|okay|recht|erteil\w*|geben sie|ihr ja|ihr okay|entschieden|entscheiden)\b)/;
/** "Soll ich für die Bestellung noch mal anrufen?" */
const CALLS_AGAIN =
  /\b(?:soll|darf|kann|sollen|duerfen|koennen) (?:ich|wir) (?:sie )?(?:\w+ ){0,5}(?:noch ?mal|noch einmal|wieder|spaeter|morgen|zurueck) ?(?:sie )?(?:an|zurueck)?rufen\W*\?/;
/** "Soll ich Ihren alten Vertrag für Sie kündigen?" */
const ENDS_THE_OLD =
  /\b(?:alte|jetzige|bisherige|derzeitige|bestehende)[nrms]? (?:\w+)?(?:vertrag|anschluss|tarif|anbieter|abo|leitung)\b[^?]{0,60}\b(?:kuendig|abmeld|beend)\w*/;
/** The same question asks for the new contract as well. */
const ORDERS_TOO = /bestell|beauftrag|auftrag|abschliess|verbindlich|wechs|umstell|\bneue[nrms]?\b|zu uns/;
/** "Sie möchten den Tarif also nicht bestellen?": a yes to that is a no, and a "ja" is nothing. */
const ASKS_CONTRARY = new RegExp(
  ways(
    String.raw`^\W*(?:(?:und|also|dann|aber),? )*sie (?:moechten|wollen|werden) (?:\w+ ){0,5}(?:nicht|nichts|kein\w*) (?:\w+ ){0,3}(?:bestellen|abschliessen|buchen|wechseln|nehmen|beauftragen|haben|verlaengern)\W*\?`,
    String.raw`^\W*(?:(?:und|also|dann),? )*you (?:do not|don.t) want (?:\w+ ){0,4}\?`,
  ),
);

/** @param part the question; @returns whether a yes to it orders nothing, whatever word of the order it holds */
export const asksBesideOrder = (part: string): boolean =>
  FOR_THE_PAPER.test(part) ||
  CALLS_AGAIN.test(part) ||
  ASKS_CONTRARY.test(part) ||
  (ENDS_THE_OLD.test(part) && !ORDERS_TOO.test(part));

/** "Bestellen Sie, oder wollen Sie lieber noch überlegen?": two ways, and a bare yes takes neither. */
const OR_LATER =
  /\b(?:oder|or) (?:(?:moechten|wollen|wuerden) sie )?(?:es |sich |das )*(?:doch |lieber |noch |erst |mal |das |es )*(?:(?:drueber|darueber) )?(?:ueberlegen|abwarten|warten|nachdenken|schlafen|think)\b[^.!]*\?/;
/** @param asked the agent's words; @returns whether a bare yes leaves open what was chosen */
export const asksEitherWay = (asked: string): boolean => OR_LATER.test(asked);
