// Words typed under a summary, or under a change that is shown before it is made: right, wrong, do it, leave it.
import { ways } from '../../rule.ts';

/** "Sehr", "genau": a word between that takes nothing away. */
const NO_LIMIT =
  '(?:(?!(?:nicht|nich|net|ned|nie|kaum|fast|halb|teilweise|nur|not|hardly|almost|partly|never) )\\w+ )?';
/** It fits, in the tongues of the country. */
const FITS = `(?:(?:das|des|dat|es|alles|so) )*(?:${ways(
  'passt|past|basst|bassd|basd|basst|stimmt|stimmd|haut hin|kommt hin',
  'geht (?:klar|so)',
  `(?:ist|is) ${NO_LIMIT}(?:richtig|korrekt|ok|okay|in ordnung|gut|super|prima|perfekt|bestens|wunderbar)`,
)})`;
/** It was so, or may stay so. */
const WAS_SO = 'so (?:war(?: es|s| das)|(?:ist|is|isch) (?:es|das)|isses|ischs|lassen|bleibt es)|kann man so lassen';
/** A word of praise alone. */
const GOOD =
  '(?:alles |ganz |sehr )?(?:ja|richtig|korrekt|bestens|perfekt|super|prima|top|wunderbar|fein|gut|ok|okay|einverstanden|läuft)|alles (?:gut|klar|ok|okay|so)';
/** The word of forms for it. */
const CONFIRMS = '(?:ich )?bestätigt?(?:e)?(?: ich)?(?: das| es)?(?: so| hiermit)?';
/** Nothing is to be put right. */
const NOTHING_WRONG = ways(
  'keine (?:einwände|änderung\\w*|fehler|korrektur\\w*|einwendung\\w*)',
  '(?:da )?(?:nichts|nix) (?:zu (?:ändern|korrigieren|verbessern)|auszusetzen|einzuwenden|hinzuzufügen|falsch)',
  '(?:da )?fehlt (?:nichts|nix)',
  `(?:sieht|schaut) ${NO_LIMIT}(?:gut|richtig) aus`,
);
/** The writer says that we understood. */
const UNDERSTOOD =
  '(?:haben sie|hast(?: du)?|habt ihr) (?:(?:das|es|alles|mich|soweit) )*(?:richtig|gut|korrekt|genau)(?: so)? ' +
  '(?:verstanden|erfasst|aufgenommen|notiert|aufgeschrieben|wiedergegeben)';
/** Whoever wants to go on has nothing to put right. */
const GO_ON = '(?:(?:bitte|gerne?|mach|machen (?:sie|wir)|dann|gut) )*weiter(?: so| bitte| machen| gehts)?|daumen hoch';
/** The same in English. */
const IN_ENGLISH = ways(
  'all (?:good|correct|right|fine)',
  '(?:that |this |it )?(?:looks|sounds) (?:good|right|fine|correct)',
  `(?:that.?s|that is|this is|it.?s|it is) ${NO_LIMIT}(?:right|correct|it|fine|how it was)`,
  'correct|perfect|go on|carry on',
  'nothing to (?:change|add)',
);

/**
 * "Passt so", "alles richtig", "haut hin", "hast alles richtig verstanden": no yes stands in it, and a summary is right. Of anything
 * that could be lost, such as a case to be deleted, these words are no yes.
 */
export const AGREES = [
  '^(?:(?:ja|jo|joa|jep|jawohl|ok|okay|ach|also|so|soweit|eigentlich|im großen und ganzen|danke|denke|glaube|ich|für mich|mir)[,! ]+)*',
  `(?:${ways(FITS, WAS_SO, GOOD, CONFIRMS, NOTHING_WRONG, UNDERSTOOD, GO_ON, IN_ENGLISH)})`,
  '(?:[,! ]+(?:so|alles|schon|scho|jetzt|genau|ja|danke|vielen dank|denke ich|glaub ich|für mich|thanks|thank you|bitte|weiter|perfekt|gut))*$',
].join('');

/** "Alles außer der Firma", "so nicht", "da fehlt was": a summary is not right as it stands, and what is wrong is still to be said. */
export const DISAGREES = `^(?:(?:ja|nein|nee|hm+|also|ok|naja|leider)[,! ]+)*(?:${ways(
  '(?:alles|das|so|es|da)? ?(?:ist |war )?(?:alles |so |ganz |leider )*(?:falsch|verkehrt)',
  'so (?:stimmt das )?nicht(?: ganz)?',
  'da fehlt (?:was|etwas|noch was|noch etwas)',
  '(?:das |es )?(?:stimmt|passt|richtig|alles)(?: \\w+){0,2} (?:außer|bis auf|nur nicht) [^\\d,;]{2,40}',
  '(?:all|everything) (?:wrong|except [^\\d,;]{2,40})',
  'something is missing',
  'not (?:all|quite) right',
)})$`;

/** To a change that was shown with what it would be: "mach das", "passt so", "so ändern". */
export const CHANGES = `^(?:(?:ja|jo|ok|okay|genau|gut|dann|gerne?)[,! ]+)*(?:${ways(
  '(?:das |so )?(?:passt|passd|basst)(?: so)?',
  'so (?:ist|war) es',
  '(?:so|jetzt) stimmt(?:.?s| es)?',
  '(?:das|so) (?:ist|wäre) (?:es )?(?:richtig|korrekt|gut)',
  'perfekt|gerne?',
  'bitte(?: bitte)?',
  '(?:mach|machen sie|mache|tu|tun sie)(?: (?:das|es|so|bitte|mal|ruhig))*',
  '(?:(?:bitte|so|das|es) )*(?:ändern|ändere|übernehmen|korrigieren|eintragen)(?: bitte)?',
  '(?:please )?(?:do it|do that|go ahead|change it|that.?s (?:right|better))(?: please)?',
)})$`;
/** "So lassen", "nicht ändern", "alles beim Alten". */
export const KEEPS = ways(
  '^(?:(?:nein|nee|nö|ne|ach|doch|lieber|bitte|ja|jo|ok|okay|gut|passt)[,! ]+)*' +
    '(?:(?:alles|das|es|bitte) )*(?:(?:so|wie es (?:ist|war)|stehen) )?(?:lassen|lass|bleibt|' +
    'bleiben)(?: (?:so|es|das|alles|wie (?:es (?:ist|war)|vorher)|stehen|bitte))*$',
  '^(?:(?:das|es|bitte) )*nicht (?:ändern|übernehmen)(?: bitte)?$',
  '^(?:alles )?beim alten(?: lassen)?$',
  '^(?:please )?(?:leave it|keep it|don.?t change it|do not change it)(?: (?:as it is|please|like that))*$',
);
