// Phrases that tell what an agent's sentence is about: the question a customer's "ja" belongs to. Read with phrase().
import { phrase } from '../../../knowledge/german/words.ts';

const list = (...patterns: string[]): RegExp => phrase(patterns.join('|'), '');

/** The recording itself, also as machine transcripts mishear "aufzeichnen". */
export const RECORDING = list(
  'auf ?(?:ge|zu)?zeich\\w*',
  'aufnehme?n?_(?! in)',
  'aufgenommen',
  'aufzunehmen',
  'aufnahme',
  '(?:nehmen?|nehme) (?:ich |wir |sie )?(?:\\w+ ){0,4}auf_',
  'zeichnen? (?:ich |wir |sie )?(?:\\w+ ){0,4}auf_',
  'mit(?:zu)?schn\\w+',
  'mitgeschnitten',
  'schneiden? (?:ich |wir )?(?:\\w+ ){0,4}mit_',
  'tonband',
  'tonaufnahme\\w*',
  '_band (?:\\w+ ){0,2}(?:ein|an|aus|mit|läuft|laufen|mitläuft|mitlaufen)_',
  'auf band',
  'protokollierung per ton',
  'darf ich (?:das|dieses|unser|ihr) (?:gespräch|telefonat|anruf)',
  '_auf ?(?:sech?z|seich|zeig|zeisch)\\w*',
  '_record(?:ed|ing|s)?_',
);
/** An agent asks for permission, in whatever order of words. */
export const ASKS = list(
  '\\?',
  '_(?:darf|dürfen|dürfte|dürften|may|can|could) (?:ich|wir|i|we)_',
  'einverstanden',
  'in ordnung',
  '_ok(?:ay|e)?_',
  'geht (?:das|es) (?:\\w+ ){0,3}(?:klar|so|in ordnung)',
  '(?:passt|genehm|machbar|erlaub\\w*|gestatte\\w*|einverständnis|zustimm\\w*|erlaubnis|in ihrem sinne|dagegen|stört|störe?)_',
  '_recht_',
  'stimmen sie',
);
/** Asked for the contrary: a no agrees. */
export const AGAINST = list(
  '(?:haben|hätten|hast|hättest) (?:sie|du) (?:\\w+ ){0,3}(?:dagegen|was gegen|etwas gegen|einwände|bedenken)',
  '(?:spricht|gibt es) (?:für sie |bei ihnen )?(?:et)?was (?:da)?gegen_',
  '(?:stört|störte|stören) (?:es |das |sie )',
  'wäre es schlimm',
  '(?:do|would) you mind',
  '(?:any|have) (?:an )?objections?_',
);
/** "Wenn Sie zustimmen, sagen Sie bitte Ja.": asks for what the sentence before names. */
export const SAY_YES = list(
  'sagen sie (?:\\w+ ){0,3}ja_',
  'wenn sie (?:\\w+ ){0,2}(?:zustimmen|einverstanden)_',
  '_say yes_',
);
/** Not a matter of the tape: a booking "aufnehmen", an order that "ist aufgenommen". */
export const NOT_RECORDING = list(
  '(?:auftrag|bestellung|antrag|daten|adresse|wunsch|vertrag) (?:\\w+ ){0,4}(?:aufgenommen|aufnehmen|auf_)',
);

export const HEARING = list(
  '(?:hören|verstehen) sie mich',
  'mich (?:gut |noch |jetzt )?(?:hören|verstehen)',
  'sind sie noch (?:da|dran)',
  'gut zu (?:hören|verstehen)',
  'can you hear',
);
export const PAPERS = list(
  '(?:unterlagen|info\\w*|prospekt\\w*|angebot|broschüre\\w*|material|brief|bestätigung|zusammenfassung|katalog|muster\\w*|schriftlich\\w*|vertrag\\w*) (?:\\w+ ){0,5}(?:zu)?(?:ge)?(?:schick|send|mail|zukommen)\\w*',
  '(?:schick|send|mail)\\w* (?:ich |wir )?(?:ihnen )?(?:\\w+ ){0,5}(?:zu_|unterlagen|info\\w*|prospekt|angebot|broschüre|material|(?:die |eine |ihre )?bestätigung|zusammenfassung|schriftlich)',
  'per (?:post|mail|e-mail) zu(?:schicken|senden)',
  '_mal (?:zu)?(?:schick|send|mail)\\w*',
  'send you (?:some |the |an? )?(?:information|documents|papers|details|brochure|offer)',
);
export const GIFT = list(
  'geschenk\\w*',
  'geschenkt',
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
export const KEEPING = list(
  'bleib(?:en|t) (?:\\w+ ){0,3}(?:bei uns|beim alten|wie bisher|wie es ist|so|gleich|kunde|kundin)_',
  'ändert sich (?:für sie )?nichts',
  'weiter(?:hin)? (?:bei uns|kunde|kundin)',
  'alles bleibt',
  'stays? (?:the same|with us)',
);
/** Words of conclusion: whoever says yes to these says yes to a contract. */
export const ORDER = list(
  'verbindlich',
  'be ?stell\\w*',
  'beauftrag\\w*',
  '(?:auftrag|bestellung|vertrag) (?:\\w+ ){0,4}(?:erteil\\w*|geben|auslösen|aufnehmen|eingeben|anlegen|weiterleiten|eingehen|fertig\\w*)_',
  '(?:ihr|dein) (?:\\w+ )?(?:auftrag|okay|ok|wunsch|wille)_',
  'ihre (?:\\w+ )?(?:bestellung|zustimmung|zusage)_',
  'vertrags(?:ab)?schlus\\w*',
  'abschlus\\w* (?:des|eines|vom) (?:\\w+ )?(?:vertrag|tarif|abo)\\w*',
  '(?:wechsel|umstellung|lieferung|anmeldung|freischaltung|verlängerung) (?:\\w+ ){0,3}(?:veranlass|auslös|einleit|start|anstoß|vornehm|durchführ)\\w*',
  '(?:veranlasse|leite) (?:ich |wir )?(?:\\w+ ){0,3}(?:wechsel|umstellung|anmeldung)_',
  'soll es (?:der|die|das) (?:\\w+ ){0,3}(?:werden|sein)',
  '(?:unser|bei uns|neuer|neue) (?:kunde|kundin) werden',
  'ins geschäft',
  '(?:zuschlagen|zugreifen)_',
  '_fix machen',
  'erteil\\w* (?:\\w+ ){0,4}auftrag',
  '(?:ab)?gekauft|_kaufen_',
  'abschließ\\w*',
  'schließen wir (?:\\w+ ){0,3}ab_',
  '_buchen_',
  '_buche_',
  'buchen wir',
  'einbuchen',
  'machen wir (?:das|es|so|den|die|nägel)',
  'fest ?machen',
  '(?:nehmen|möchten|wollen) sie (?:\\w+ ){0,4}(?:nehmen|haben|annehmen|abonnieren|machen)',
  'nehmen sie (?:das|es|den|die|unser|mein) (?:\\w+ ){0,3}(?:an|so)_',
  'nehmen sie (?:das|es|den|die)\\s?[?]',
  '(?:wollen|möchten) sie (?:ihn|es|das|den|die|sie|zu uns)_',
  'wechseln',
  'umstell\\w*',
  'stell(?:e|en) (?:ich |wir )?(?:\\w+ ){0,4}um_',
  'verlänger\\w*',
  'stimmen sie (?:\\w+ ){0,5}zu_',
  'zustimm\\w*',
  'sie stimmen (?:\\w+ ){0,4}zu_',
  'sind sie dabei',
  'sind sie einverstanden mit',
  '(?:soll|darf|kann) ich (?:\\w+ ){0,6}(?:einrichten|freischalten|eintragen|aktivieren|anmelden|anlegen|hinterlegen|starten|umstellen|eingeben|fertig ?machen)',
  '(?:sollen|dürfen|können|wollen) wir (?:\\w+ ){0,6}(?:einrichten|freischalten|eintragen|aktivieren|anmelden|starten|so machen)',
  '(?:trage|richte|melde|schalte|gebe) (?:ich )?(?:\\w+ ){0,5}(?:ein|frei|an)_',
  'abonnieren',
  'einig (?:über|geworden)',
  '(?:notiere|vermerke|werte|hake|merke|nehme) (?:ich )?(?:\\w+ ){0,4}als (?:ja|zustimmung|zusage|auftrag)',
  'willst du',
  'shall (?:i|we) (?:\\w+ ){0,4}(?:activate|set|sign|book|put|order|start|arrange)',
  '(?:auftrag|bestellung|vertrag|angebot) (?:und|sowie) (?:der |die |zur |mit der )?(?:aufzeichnung|aufnahme)',
  '(?:aufzeichnung|aufnahme) (?:und|sowie) (?:dem |den |der |zum |mit dem )?(?:auftrag|bestellung|vertrag|angebot)',
  '_order_',
  '_sign (?:you )?up',
  'set (?:it|this|that) up',
  'go ahead',
  '_book (?:it|this|that)',
  'do you (?:agree|accept|want (?:it|this|to take))',
  'take (?:it|the offer|this offer)',
);
/** A statement with "ja?" behind it. */
export const TAG = list(', ?(?:ja|oder|okay|ok|gell|gel|ne|nicht wahr|einverstanden|right|yes|alright)\\W*$');
/** The agent does something for the customer: what a yes to it lets happen. */
export const ACTS = list(
  '_(?:wir|ich) (?!komme|kommen|höre|hören|rufe|melde|bin|sind|spreche|sehe|lese|frage)[a-z]{3,20}e?n?_',
  '_[a-z]{4,20}en? (?:wir|ich)_(?<!spreche ich|hoere ich|sehe ich|lese ich|rufe ich|komme ich|rede ich)',
  '_(?:i|we).ll_',
);
/** A view or a wish that everybody shares: no offer is accepted by it. */
export const OPINION = list(
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
  'any (?:other )?questions',
  'understood',
  'understand',
);
/** An assent asked for without saying to what: it belongs to what was said before. */
export const BARE_ASSENT = list(
  '^\\W*(?:und |da |dann )?stimmen sie (?:dem |damit |da |hier |bitte )?zu\\W*$',
  '^\\W*(?:and )?(?:do|would) you agree(?: (?:to|with) (?:that|this|it))?\\W*$',
  '^\\W*(?:ist|wäre|geht) (?:das|es|dies) (?:für sie |so |ihnen )?(?:genehm|recht|machbar|möglich)\\W*$',
  '^\\W*(?:und |also |sie |dann |ist |das |so |alles |sagen |einfach |bitte |geht |wäre |passt |sind |damit |mit |allem |oder |ja |nicht |wahr |doch |für |ihnen |es |ok |okay |recht |richtig |korrekt |einverstanden |bestätigen |stimmt |in |ordnung |gut |is |that |all |right |okay |correct |agreed |do |you |agree |confirm |just |say |yes ){0,9}(?:ja|einverstanden|okay|ok|recht|richtig|korrekt|so|bestätigen|stimmt|ordnung|passt|oder|sie|das|ihnen|wahr|gut|right|correct|agreed|agree|confirm|that|yes)\\W*$',
);
export const DATA = list(
  'geburts\\w*',
  'geboren',
  'adresse\\w*',
  'anschrift',
  'mailadresse',
  'e-?mail',
  'straße',
  'hausnummer',
  'postleitzahl',
  'wohn(?:en|haft)',
  'zähler\\w*',
  '_iban_',
  'kontonummer',
  'bankverbindung',
  'kundennummer',
  'vertragsnummer',
  'kundenkennwort',
  'telefonnummer',
  'rufnummer ist',
  'vollständige\\w* name',
  'ihr(?:en)? name',
  'wie alt',
  'datenabgleich',
  'daten abgleichen',
  'date of birth',
  '_born_',
  '_address_',
  'postcode',
);
export const PERSON = list(
  '(?:spreche|rede) ich (?:mit|da mit)',
  'spreche ich',
  'mit wem',
  'sind sie (?:herr|frau|der|die)_',
  'bin ich (?:da |hier )?(?:bei|richtig)',
  '(?:ist|wäre) (?:herr|frau)_',
  '(?<!(?:ihre|meine|seine|deine|eine) )(?:herrn?|frau|mr\\.?|mrs\\.?|ms\\.?) \\w+(?: \\w+)?\\s?[?.!,]*$',
  'am telefon\\?',
  'speaking (?:with|to)',
  'is (?:this|that) (?:mr|mrs|ms)',
);
/** Things a contract is about: an assent after them is an assent to a contract. */
export const OBJECT = list(
  'tarif\\w*',
  'vertrag(?:s|es)?(?! abge)',
  '_abo(?:s|nnement\\w*)?_',
  'zeitschrift\\w*',
  'zeitung',
  'magazin',
  'paket\\w*',
  'flat\\w*',
  'leitung',
  'anschluss',
  'glasfaser',
  'strom\\w*',
  '_gas\\w*',
  'versicherung\\w*',
  'police',
  'mitgliedschaft',
  'versorger',
  'belieferung',
  '_los(?:e|en)?_',
  'gewinnspiel\\w*',
  '_plan_',
  '_tariff_',
  'contract',
  'subscription',
);
