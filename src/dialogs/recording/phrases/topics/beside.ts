// What binds nobody: papers, presents, keeping what there is, views, favours.
import { list } from '../list.ts';
import { ways } from '../../../../knowledge/german/words.ts';

/** Something to be sent: a yes to it orders paper. */
export const PAPERS = list(
  '(?:das|es|alles|was) (?:\\w+ )?schriftlich (?:\\w+ )?(?:haben|bekommen|sehen)_',
  '(?:unterlagen|info\\w*|prospekt\\w*|angebot|broschüre\\w*|material|brief|bestätigung|zusammenfassung|' +
    'katalog|muster\\w*|schriftlich\\w*|vertrag\\w*) (?:\\w+ ){0,5}(?:zu)?(?:ge)?(?:schick|send|mail|zukommen)\\w*',
  '(?:schick|send|mail)\\w* (?:ich |wir )?(?:ihnen )?(?:\\w+ ){0,5}(?:zu_|unterlagen|info\\w*|prospekt|' +
    'angebot|broschüre|material|(?:die |eine |ihre )?bestätigung|zusammenfassung|schriftlich)',
  'per (?:post|mail|e-?mail|sms|whatsapp) (?:\\w+ )?(?:zu)?(?:schick|send|geb)\\w*',
  '(?:pop|put|drop|send) (?:\\w+ ){0,4}(?:in|by) (?:the )?(?:post|mail|email)_',
  'lass\\w* (?:\\w+ ){0,8}zukommen',
  '(?:angebote|werbung|informationen|infos|neuigkeiten) (?:\\w+ )?(?:schicken|zusenden|zuschicken|senden|machen|bekommen|erhalten)',
  '_mal (?:zu)?(?:schick|send|mail)\\w*',
  'send you (?:some |the |an? )?(?:information|documents|papers|details|brochure|offer)',
);
/** Something for nothing: a yes to it pays nothing. */
export const GIFT = list(
  'geschenk(?!t)\\w*',
  // "Achtzehn im Jahr ist geschenkt": cheap, not free.
  '(?<!(?:im|pro) (?:jahr|monat) ist |euro ist |preis ist )geschenkt',
  '_gratis\\w*',
  'kostenlos\\w*',
  'kostenfrei\\w*',
  'umsonst',
  'gutschein\\w*',
  'gewonnen',
  'gewinn(?:er\\w*|e|n)?_',
  'ohne kosten',
  'bezahlen (?:sie )?nichts',
  'kostet (?:sie )?nichts',
  'als dank\\w*',
  'prämie',
  '_free (?:gift|of charge|trial|month)',
);
/** All stays as it is: a yes to it changes no contract. */
export const KEEPING = list(
  'bleib(?:en|t) (?:\\w+ ){0,3}(?:bei uns|beim alten|wie bisher|wie es ist|so|gleich|kunde|kundin)_',
  'ändert sich (?:für sie )?nichts',
  'weiter(?:hin)? (?:bei uns|kunde|kundin)',
  '_(?:nicht|niemals|gar nicht) (?:weg|fort|wechseln|woanders hin|zur konkurrenz)_',
  'alles bleibt',
  'stays? (?:the same|with us)',
);
/** A view or a wish that everybody shares: no offer is accepted by it. */
export const OPINION = list(
  '(?:you.d|would you|you would) like (?:it|things|your \\w+|that) (?:\\w+ )?(?:faster|cheaper|better|quicker)_',
  '(?:günstiger|billiger|besser|schneller|weniger|mehr) als_',
  '_(?:da|das) (?:kann|muss|will|darf) (?:\\w+ )?(?:man|keiner|jeder|niemand)_',
  '(?:hätten|hast|haben) (?:sie|du) (?:\\w+ )?(?:lust|interesse|spaß)_',
  '(?:would you like|do you want) to (?:save|pay less)',
  '(?:klingt|hört sich) (?:das |doch |es )*(?:\\w+ ){0,4}(?:gut|toll|super|interessant|fair|prima|an)_',
  '_(?:das ist|das wäre|wäre das|ist das) (?:doch |nicht |ja |auch )+(?:\\w+ ){0,3}(?:fein|gut|toll|super|was|etwas|schön|prima|interessant|günstig|fair)_',
  '(?:finden|fänden) sie (?:das |doch |nicht |auch )+',
  '(?:findest|fändest) du_',
  'wäre das (?:nicht )?(?:\\w+ ){0,2}(?:was|etwas|interessant|schön)_',
  '(?:möchten|wollen) sie (?:doch |nicht |auch |sicher )+(?:\\w+ ){0,4}(?:sparen|weniger|zahlen|bezahlen|profitieren)',
  'interessiert (?:sie )?das',
  'sounds? (?:good|great)',
  'don.t you (?:think|want)',
);
/** Whether the customer follows, has questions, may be noted without obligation: no offer is accepted by it either. */
export const FOLLOWS = list(
  // "Sind Sie mit der Verarbeitung Ihrer Daten einverstanden?"
  ways(
    '_daten_[^?]{0,50}(?:verarbeit|speicher|nutz)\\w*',
    '(?:verarbeitung|speicherung|nutzung|weitergabe) (?:ihrer|der|deiner) (?:\\w+ )?daten_',
    '_dsgvo_',
    'datenschutz(?:hinweis|erklärung|bestimmung|erklaerung)\\w*',
  ),
  '(?:ich melde|wir melden|melde ich|melden wir) (?:mich|uns)_',
  '(?:einen|nen|kurz) (?:\\w+ )?(?:moment|augenblick|minute|zeit)_',
  '(?:alles|soweit|bis hierhin|so weit) (?:\\w+ )?(?:klar|verstanden|verständlich|deutlich|mitbekommen)',
  '(?:haben|hast|konnten) (?:sie|du) (?:das |alles |mich |es |noch |dazu )*(?:verstanden|fragen|folgen|mitbekommen|eine frage)',
  'vormerken',
  'ausrichten',
  'richten sie (?:\\w+ ){0,5}aus_',
  '(?:sagen sie|sagst du|sag) (?:das |es )?(?:mal |bitte )?(?:ihm|ihr|der|dem|deiner|deinem|ihrem|ihrer|mama|papa)_',
  'weiter(?:geben|sagen)',
  'vorgemerkt',
  'unverbindlich',
  'reservieren',
  '(?:noch|weitere) fragen',
  '_(?:noch ?mal|noch einmal|wieder|später|zurück|morgen|übermorgen|nächste woche|um \\w+(?: uhr)?) (?:\\w+ ){0,4}(?:zurück ?|an ?)?(?:rufen?|ruf|melden?|melde)_',
  'zurückrufen',
  '(?:call|ring|phone) you (?:back|again|later)',
  'any (?:other )?questions',
  'understood',
  'understand',
);
/** A question about the customer's own life or knowledge: no yes to it concludes anything. */
export const ABOUT_CUSTOMER = list(
  `^\\W*(?:(?:und|also|sagen sie|aber|sie) ?,? )?(?:${ways(
    'haben|hatten|hätten|wissen|kennen|nutzen|benutzen',
    'sind(?! sie (?:\\w+ )?(?:sicher|bereit|dabei|einverstanden))',
    'waren|zahlen|bezahlen|brauchen|mögen|lesen|schauen|gucken|surfen|telefonieren|wohnen',
    'leben|spielen|fahren|heizen|kriegen|verstehen|hören|sehen|erinnern|merken|arbeiten',
    'leiden|ärgern|freuen',
  )}) (?:sie|ihr)_`,
  '^\\W*(?:und |also )?(?:das |die |den |der )?(?:sie )?(?:sind|haben|wohnen|nutzen|zahlen|kennen|wissen|hatten|waren) (?:sie |ja |doch )?(?!.*_(?:einverstanden|dabei|interesse)_)',
  '(?:kennen|haben|wissen|sind|wohnen|nutzen|lesen|waren|hatten) sie(?: \\w+){0,2}\\W*$',
  '^\\W*(?:and |so )?(?:do|are|have|did|were|is) (?:you|your|that|it) ' +
    '(?!.*_(?:happy (?:to|with)|ready|agree|accept|take|order|switch|change|move|proceed|book|' +
    'go (?:ahead|with|for)|sign))',
);
/** What an agent may be let do without a contract coming of it. */
export const SIDE_ACT = list(
  `(?:${ways(
    'frag|schick|send|mail|anruf|zurückruf|meld|erklär|erzähl|zeig|vorles|vorstell',
    'wiederhol|zusammenfass|verbind|sprech|helf|vormerk|buchstabier|erreich|störe?n?|kurz',
    'wissen|sagen|verabschied|anschau|anseh|anguck|schau|guck|weiterverbind|prüf|nachschau',
    'abgleich|aktualisier',
    'stell\\w* (?:ihnen )?(?:eine|noch|ein paar)',
    'informier|vorrechn|einlad|kontaktier|anschreib|empfehl|durchgeh|durchsprech|berat',
    'ausholen|auflegen',
  )})\\w*`,
  '_(?:ruf|rufe|rufen)_',
  '_(?:du|duzen|call|ask|email|explain|tell|repeat)_',
  '_(?:was|etwas|eine frage)_',
  '(?:fragen?|vorschlag|tipp)_',
);
/** What an agent may note down without a contract coming of it. */
export const SIDE_OBJECT = list(
  '_(?:rückruf|termin|erinnerung|notiz|vermerk|newsletter|techniker\\w*|beratung\\w*|katalog|prospekt\\w*|kleine umfrage|callback|appointment)_',
);
/** Something that binds to nothing is offered beside the contract: a note, help, a visit, a call, a sample. */
export const FAVOUR = list(
  '_(?:soll|darf|dürfen|sollen|kann|können|möchten|wollen|hätten|brauchen|wünschen) (?:ich|wir|sie) ' +
    '(?:[\\w,]+ ){0,8}(?:vormerken|vorgemerkt|reservieren|unverbindlich\\w*|helfen|geholfen|hilfe|rückruf|' +
    'technikertermin|beratungstermin|probeheft\\w*|probenummer\\w*|probemonat\\w*|muster\\w*|austragen|' +
    'abmelden|löschen|sperren)_',
);
