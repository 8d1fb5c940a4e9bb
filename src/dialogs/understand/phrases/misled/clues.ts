// What a deceit is made of where no word calls it one: the pretext of a call, the lure, what came of it, and the turn
// between.
import { ways } from '../../rule.ts';

/** Why a stranger says to call who only wants data: a survey, a check of figures, the grid, the municipal works. */
export const PRETEXT_CALL = ways(
  '_(?:wollte[n]?|hat|haben) (?:angeblich |nur |bloß |lediglich ){1,2}(?:\\w+ ){0,2}' +
    '(?:adresse|anschrift|\\w*daten|geburtsdatum|eintrag|angaben|zählernummer|kundennummer)_' +
    '[^.!?\\n]{0,50}_(?:prüfen|überprüfen|abgleichen|abfragen|aktualisieren|bestätigen|überprüft|' +
    'abgeglichen|aktualisiert)_',
  '_nur (?:kurz |mal |schnell )?(?:die |ihre |unsere )?(?:\\w*daten|adresse|angaben) ' +
    '(?:abgleichen|prüfen|aktualisieren)_',
  '_(?:behauptete[n]?|gab(?:en)? (?:sich|vor)|angeblich|' +
    '(?:man|er|sie) (?:wolle|müsse|sei|waere|waer|gleiche)|meinte[n]?|sagte[n]?|gesagt|hat er gsagt|said|' +
    'claimed)_[^.!?\\n]{0,60}_(?:\\w*umfrage|befragung|\\w*abgleich\\w*|abzugleichen|gleiche|' +
    'vertragsprüfung|netzbetreiber|stadtwerken?|' +
    '(?:checks?|checking|reads?|reading) (?:the )?(?:meters?|data)|survey|praxisdaten|firmendaten|' +
    'kundendaten)_',
  '_(?:vom netzbetreiber|von (?:den|de) stadtwerke\\w*)[, ]+(?:hat er|sagte er|angeblich)_',
);
/** What callers lure with: a gift, a price, a test, a duty, a survey; deceitful where something else came of it. */
export const LURES = `_(?:${ways(
  'zum dank|als dank|gratis\\w*|kostenlos\\w*|kostenfrei\\w*|umsonst|geschenk\\w*|schenkt\\w*',
  'nur dies(?:er?|en?|es)? eine\\w?',
  'nur ein(?:e|en)? einzige\\w*',
  '(?:only|just) th(?:is|e) one',
  'treuegeschenk|dankeschön|\\w*probe\\w*|test\\w*',
  'zum (?:halben|gleichen|selben|alten|reinschauen|testen|probieren|kennenlernen)',
  'schnupper\\w*|einmalig\\w*|unverbindlich\\w*|gewonnen|gutschein\\w*|prämie|bonus|rabatt',
  'umfrage|befragung|marktforschung',
  'gleiche[rnms]? (?:preis|geld)',
  'selbe[rnms]? (?:preis|geld)',
  'nur \\d+[_\\d]* ?(?:euro|€)',
  'same money|at the same price|zahle alles|zahlt alles|loyalty|treue\\w*|halber|nichts extra',
  'kost\\w* (?:nix|nichts)',
  'ohne (?:aufpreis|mehrkosten|laufzeit)',
  'doppelte\\w*',
  'für (?:nur )?(?:nen|einen) euro',
  '\\d+ ?(?:%|prozent)',
  'halber preis|half price|free',
  '(?:alte|bisherige|gleiche|selbe)[rnms]* (?:preis|bedingung|kondition)\\w*',
  'preis gesichert',
  'kost\\w* sie (?:\\w+ )?(?:nix|nichts)',
  '(?:at )?no (?:extra )?cost',
  'double data|ends by itself|from alone',
  'von (?:ganz )?alleine?',
  'same price|abgeschaltet|abgestellt|abschalt\\w*|insolvent|pleite|läuft aus|ausläuft',
  'auslaufen\\w*|automatisch|müsse|muesse|technisch\\w*',
  'prüf(?:t|e|en|ung)?(?! und)',
  'überprüf\\w*|abgleich\\w*|datenabgleich|aktualisier\\w*|verlosung|hochgestuft|optimier\\w*',
  '\\w*optimierung|planung|vormerk\\w*|qualitäts\\w+|löschen|zählerstand|zählernummer|bloß',
  'lediglich',
  'nur_ (?:ein\\w* )?(?:kleine\\w* )?' +
    '(?:bestätig\\w*|formsache|formalität|abgleich|anpassung|änderung|euro|versand\\w*|porto)',
)})_`;
/** "Anschlussgebühr", "Porto", "Routermiete": costs beside the price. */
export const SIDE_COST = `_(${ways(
  '(?:anschluss|bereitstellungs|einrichtungs|aktivierungs|versand|grund|wechsel|bearbeitungs)?-?' +
    '(?:preis|gebühr|kosten|miete|pauschale|entgelt)',
  'porto|router|versand|einrichtung|router ?rental|postage|set-?up fee|connection fee|router',
)})_`;
/** "Entfällt", "geschenkt": that such costs fall away. */
export const FALLS_AWAY = `_(?:${ways(
  'entfällt|entfalle|entfallen|wegfällt|wegfalle|geschenkt|gschenkt|gratis|kostenlos|umsonst',
  'erlassen|inklusive|waived|free|included',
)})_`;
/** "Billiger", "sparen": a lower price promised. */
export const CHEAPER = '_(?:billiger|guenstiger|günstiger|cheaper|senken|sparen|spare|preisvorteil|weniger zahlen)_';
/** "Teurer", "zahle 10 Euro mehr": the higher price that came of it. */
export const DEARER = `_(?:${ways(
  'teurer|doppelt',
  'mehr als (?:vorher|bisher)',
  'euro mehr|höher\\w*|more expensive',
  '(?:cents?|euros?|€) (?:\\w+ ){0,3}more',
  'more than (?:i|we|he|she) (?:pay|paid|used)',
  '(?:gar nix|gar nichts|nicht) (?:günstiger|billiger)',
  'günstiger wird da',
  'zahl\\w* (?:ich |wir )?(?:\\w+ ){0,2}[\\d_]+ (?:euro )?mehr',
)})_`;
/** What came of it. */
export const OUTCOMES = `_(?:${ways(
  '\\d+[_\\d]* ?(?:euros?|€|eur)',
  '\\d+[- ]months?',
  '[\\d_]{3,7}',
  'monatlich\\w*|monate|monaten|monat|jahres\\w*|\\w*abo|\\w*abonnement|jahre|laufzeit\\w*',
  'vertrag|verträge|\\w*vertrag|teurer|rechnung|kostenpflichtig\\w*|abgebucht|lieferung',
  'verlängert\\w*|verlängerung|tarif|belieferung|wechsel|kündigung|contract|months|a month',
  'jahren|bindung|euro mehr|invoice|bill|subscription|sub|membership|per month|monthly',
)})_`;
/** The turn from what was said to what came. */
export const TURN = `_(?:${ways(
  'jetzt|nun|heute|heut|gestern|vorgestern|dann|danach|später',
  '(?:es|das) war ein',
  'stattdessen|sondern|statt|aber|doch|dabei|plötzlich|auf einmal|auf_|tatsächlich|ergebnis',
  'trotzdem|kam|kamen|kommt|steht|stand|lag|liegt|ist da|drin|unterlagen|papiere|mail|brief',
  'post|rechnung|schreiben|auftragsbestätigung|bestätigung|now|today|but|bill|invoice',
  'turned up|arrived|came|then|later|in the letter',
)})_`;
