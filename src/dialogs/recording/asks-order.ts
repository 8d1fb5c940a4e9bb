// The order asked for without a verb of booking: by the word itself, or by a question of nothing but small words behind the offer.
import { ways } from '../../knowledge/german/words.ts';

/** "Ihre Zusage bitte.", "Ihr abschließendes Wort?" */
export const ASKS_FOR_WORD = new RegExp(
  String.raw`^\W*(?:(?:und|also|dann|so|jetzt|nun|wie lautet|wie ist|ich hoere|ich warte auf|` +
    'darf ich um|ich bitte um) ?,? )*(?:ihr|ihre|ihren|um|dein|deine) (?:[a-z]+ ){0,2}(?:zusage|' +
    'entscheidung|wort|antwort|zustimmung|unterschrift|einwilligung|auftrag|bestellung|entschluss|' +
    String.raw`votum|jawort)\b(?! (?:von|vom|aus|nummer))`,
);

/** "Der Auftrag also ja?", "Haben wir einen Vertrag?" */
export const NAMES_ORDER =
  /^\W*(?:(?:und|also|dann|so|jetzt|ist|gilt|steht|kommt|geht|haben wir|wird daraus|wird das|das waere|damit) ?,? )*(?:der|die|das|den|ein|eine|einen|ihr|ihre) (?:auftrag|bestellung|vertrag|abschluss)\b(?! (?:von|vom|aus|nummer|bestaet|laeuft|endet))[a-z ,]*\?/;

const SMALL = new RegExp(
  `^(?:${ways(
    'und|also|dann|na|so|ja|nein|oder|nicht|gut|recht|fest|topp|deal|fix|passt|passts|gilt',
    'gilts|gehts|es|das|der|die|den|ihn|er|sie|ihnen|ich|wir|uns|mer|soll|sollen|solls',
    'sollts|darf|duerfen|wollen|wolln|wolle|will|moechten|moegen|wirds|wird|ist|sein|sind',
    'waere|was|abgemacht|dabei|einig|handelseinig|hand|drauf|gekauft|verbindlich',
    'einverstanden|machen|nehmen|steht|stehts|haben|einen|vertrag|auftrag|bestellung',
    'abschluss|kommen|zusammen|ins|im|geschaeft|schlagen|ein|zu|bleibt|dabei|s|jetzt|nun',
    'herr|frau|sofort|gleich|mit|agreed|right|shall|i|we|it|yes|no|or',
  )})$`,
);

const TAKE_IT =
  /^\W*(?:und |also |dann )?(?:machen|nehmen|wollen|moechten|bestellen|buchen|haben) (?:sie|wir) (?:es|das|ihn|den|die|sie)(?: so| dann| jetzt| haben)?\W*$/;
/** Something to read, another call, a present: whoever is asked then "Möchten Sie das?" is asked for that. */
const NO_CONTRACT =
  /\b(?:schick|send|zusend|unterlage|prospekt|info|broschuer|katalog|anruf|rueckruf|termin|mail|brief|post|gutschein|geschenk|praemie|muster|probe)/;
/** "Dafür dreimal so viel Datenvolumen. Machen Sie's?": the offer, whatever was told of it in between. */
export const takesIt = (part: string, before: string): boolean => TAKE_IT.test(part) && !NO_CONTRACT.test(before);
/** "Ich kann Ihnen Prospekte schicken. Wollen Sie das?" @param before the sentences of the turn before that question */
export const takesOther = (part: string, before: string): boolean => TAKE_IT.test(part) && NO_CONTRACT.test(before);

/** Known small questions that ask something else. */
const SMALL_BUT =
  /\b(?:was (?:ist|nun|sind|haben|machen|soll)|sind sie (?:das|es)|ist das (?:so|gut|nicht|was)|geht'?s? (?:ihnen )?(?:gut|so)|wer|sie sind (?:das|es))\b|^\W*(?:und |ja )?(?:was|ja und|na und)\W*$|^\W*(?:das )?(?:ist|waere) (?:doch )?(?:gut|was)\b|^\W*(?:sind )?sie(?: (?:sind|herr|frau))?\W*$/;

/** "Topp?", "Ja oder nein?", "Soll ich?" */
export const asksForIt = (part: string): boolean => {
  const words = part.match(/[a-z]+/g) ?? [];
  return words.length > 0 && words.length <= 6 && words.every((word) => SMALL.test(word)) && !SMALL_BUT.test(part);
};
