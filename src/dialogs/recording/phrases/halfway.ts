// Phrases of a yes that is only half one: reluctance, conditions, mockery, a meaning of one's own.
import { list } from './list.ts';

/** Half a yes: reluctance, politeness, a sound. */
export const WEAK = list(
  // "Ja, das hab ich verstanden.", "Ja, ich bin noch dran.", "Ja, Sie haben ja recht.": heard, there, agreed with; nothing ordered.
  '^\\W*(?:ja,? ){1,2}(?:(?:das|es|alles|so) )?habe? ich (?:(?:das|es|alles|sie|so) )*(?:verstanden|gehört|gelesen|mitbekommen|notiert)\\W*$',
  '^\\W*(?:ja,? ){1,2}(?:ich )?(?:bin (?:ich )?(?:noch |schon )?(?:dran|da|am apparat)|hör\\w* (?:ich )?(?:zu|sie))_',
  '^\\W*(?:ja,? ){1,2}(?:da )?(?:haben sie|sie haben) (?:ja |da |schon )*recht_',
  '_mein\\w* (?:mann|frau|sohn|tochter|vater|mutter|chef\\w*) (?:bestellt|nimmt|kauft|bucht|unterschreibt)_',
  '_m?hm+_',
  // "Bis dahin gern, ja.", "Fürs Erste ja.": a yes for a while is none to a term.
  '_(?:bis dahin|fürs erste|für den anfang|vorerst|vorläufig|einstweilen|until then|for now|for the time being)_',
  // "Machen Sie, wie Sie denken.": left to the other side.
  '_wie (?:sie|du|ihr) (?:es |das )?(?:denk\\w*|mein\\w*|woll\\w*|möcht\\w*|für richtig halt\\w*)_',
  'was (?:sie|du) für (?:richtig|gut|das beste) halt',
  '_as you (?:think|like|wish|see fit)_',
  'von mir aus',
  'meinetwegen',
  'na gut',
  'na schön',
  '_naja_',
  '_na ja_',
  'na denn',
  'na dann',
  'ja dann',
  'also gut(?! überleg)',
  'wenn sie (?:meinen|das sagen|das so sagen|wollen|das brauchen|sagen)',
  'wenn.?s (?:denn )?(?:unbedingt )?sein muss',
  'wenn (?:es|das|dat|des) (?:\\w+ ){0,2}sein muss',
  'kann (?:schon |ja )?sein',
  'klingt',
  'hört sich',
  '(?:denke?|glaube?|schätze|nehme an|vermute)_',
  'wahrscheinlich',
  'tendenziell',
  '_tendiere_',
  '_neige (?:\\w+ )?(?:zu|dazu)_',
  '_(?:so gut wie|beinahe|sagen wir mal)_',
  '_fast_',
  '_(?:ungefähr|in etwa|so ähnlich|einigermaßen)_',
  'vorbehalt',
  '_(?:probier|versuch|ausprobier)\\w*',
  '^\\W*(?:hm )?joa\\W*$',
  'so halb_',
  'ach gott',
  'mal (?:sehen|anschauen|ansehen|gucken)_',
  'wissen (?:das|es) (?:\\w+ )?besser',
  'meinswegen',
  'schau\\w* (?:mer|wir)_',
  '_ich sage? mal_',
  'keine ruhe',
  'meine? ruhe?_',
  'sind (?:ja |doch )(?:der|die) (?:fachmann|fachfrau|experte|expertin|profi)',
  '^\\W*(?:ich )?habe? (?:ich )?(?:da )?(?:nichts|nix) dagegen\\W*$',
  '_schon_',
  '_vielleicht_',
  '_wohl_',
  '_ja,? ja_',
  '_na,? ja_',
  '_(?:die|das) (?:hälfte|meiste) (?:\\w+ )?nicht_',
  'so halbwegs',
  '_(?:theoretisch|praktisch|notfalls|gewissermaßen|quasi)_',
  '_(?:mal|dann) (?:schauen|sehen|gucken)\\W*$',
  'probably',
  'i think so',
  '^\\W*puh_',
  '(?:if|as) (?:it|that) (?:makes|helps|pleases)',
  '_jaja_',
  '_äh+m?_',
  '_ja\\W*\\.{2,}',
  'grundsätzlich',
  'eigentlich',
  'im prinzip',
  'weiß (?:ich )?nicht',
  'wird (?:es |das )?schon',
  'wie sie meinen',
  'was soll.?s',
  '_pf+t?_',
  '(?:dann|damit) (?:\\w+ ){0,4}(?:ruh|ruhe|frieden)_',
  '(?:habe?|ich).?s (?:\\w+ )?eilig_',
  '_keine zeit_',
  'muss (?:ich )?(?:\\w+ ){0,2}(?:weg|los|auflegen)_',
  '_(?:es|das|dann|sie|ja|wir|ich|mal|mer) halt_',
  'dann eben_',
  '_(?:egal|wurscht|wurst|schnuppe|einerlei)_',
  'in gottes namen',
  '(?:nichts|nix) anderes übrig',
  'hilft ja (?:nichts|nix)',
  'friedens willen',
  'meinethalben',
  'kommt (?:ganz )?(?:da|d)rauf an',
  '(?:dann )?machen sie (?:\\w+ )?(?:halt|eben|mal|einfach|doch)\\W*(?:$|[.,!])',
  'muss (?:ja |schon )?wohl',
  'machen sie (?:halt |doch |mal )?was sie',
  'hauptsache',
  'muss ich (?:ja|wohl)',
  '_i (?:guess|suppose|think so)',
  'whatever',
  'if you say so',
  'if (?:i|you) must',
);
/** Mockery: the yes of somebody who means the contrary. */
export const MOCKS = list(
  '^\\W*(?:ja|na),? (?:von wegen|denkste|pustekuchen|das hätten sie wohl gern\\w*)_',
  'weihnachtsmann|osterhas\\w*|klapperstorch|zahnfee|eiffelturm|nimmerlein\\w*|pfeffer wächst|brieftauben',
  'wer.?s glaubt',
  '_träum\\w* (?:sie |du )?(?:ruhig |mal |schön )?weiter_',
  'selten so gelacht',
  '_(?:legen|packen|werfen|geben) sie (?:gleich |doch |mir )*noch (?:ein|einen|eine|zwei) (?:\\w+ )?(?:dazu|drauf|obendrauf|oben ?drauf|mit)_',
  '_(?:am|auf dem|hinterm) mond_',
  '_und (?:ich bin|mein name ist) der (?:kaiser|papst|könig)\\w*',
  'pull the other one',
  'when (?:pigs fly|hell freezes)',
);
/** A yes that hangs on something which may never come. */
export const CONDITION = list(
  '_(?:wenn(?:.?s)?|falls|sofern|vorausgesetzt|solange|if|provided|as long as)_',
  'aber (?:nur|erst)_',
  'unter der (?:bedingung|voraussetzung)',
  'vorbehaltlich',
  'unter (?:dem |einem )?vorbehalt',
  '_unter (?:der|einer) bedingung_',
  'es sei denn',
  '_sobald_',
  '_nur wenn_',
  '_unless_',
  'only if',
);
/** Conditions that change nothing about the order itself. */
export const NO_CONDITION = list(
  // "wenn der Garten schon hin ist": a reason.
  'wenn (?:\\w+ ){1,4}(?:schon|eh|sowieso|ohnehin) (?:mal )?(?:\\w+ ){0,2}(?:ist|sind|war|habe?|da)_',
  'wenn ich (?:fragen|bitten) darf',
  'wenn (?:ich|man|ma|wir) (?:das |es |mal )?so sagen (?:darf|dürfen|kann|will)',
  '_nur zu (?:gern\\w*|bereit\\w*)_',
  'wenn (?:das|es) (?:so )?(?:geht|passt),? gern',
  // A day, not a condition.
  'aber (?:nur|erst) (?:ab|im|zum|am|vom) (?:\\d|ersten|nächsten|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|frühjahr|herbst)',
);
/** The customer says what the yes is meant for, and it is not the contract. */
export const OWN_MEANING = list(
  // "Das ist mein Ja dazu, dass Sie mir etwas schicken.", "Ich bestätige, dass ich Sie gehört habe.": said what it is for.
  '_(?:ja|okay|einverstanden|zustimmung|zusage) (?:nur )?(?:dazu|dafür),? dass ' +
    '(?:\\w+ ){1,6}(?:schick\\w*|send\\w*|zusend\\w*|melde\\w*|anruf\\w*|zurückruf\\w*|les\\w*|prüf\\w*|' +
    'überleg\\w*|berat\\w*|erklär\\w*|nachseh\\w*|abgleich\\w*)_',
  '_bestätige(?: ich)?(?: ihnen| hiermit| nur| gern)*,? dass (?:ich|wir) (?:\\w+ ){0,4}(?:gehört|' +
    'zugehört|verstanden|gelesen|gesprochen|da|dran|am telefon|so heiße?n?|hier wohne?n?)_',
  // "Ja, zur Kündigung.", "Ja, den Rückruf nehme ich gern.", "Ja, vormerken können Sie mich.": to something that binds to nothing.
  '^\\W*(?:ja|gern|gerne|gut|okay),? (?:aber )?(?:nur )?(?:zur|zum|zu der|für (?:die|den|das)|die|den|' +
    'einen|eine) (?:kündigung|abmeldung|löschung|rückruf|termin|austragung|beratung|vormerkung)_',
  '_(?:vormerken|unverbindlich|reservieren)_',
  '_dann (?:ist|bin|sind|wird) (?:\\w+ ){0,3}(?:gelöscht|gekündigt|abgemeldet|storniert|ausgetragen|gesperrt)_',
  // "Ja, schicken Sie mir das erst mal zu, ich möchte es lesen.": to papers.
  '(?:schick|send|mail)\\w* [^.!?]{0,60}_(?:durch|nach|an)?(?:lese?n?|sehe?n?|schauen?|gucken?|prüfen?|vergleichen?)_',
  // "Zum Ablauf kündigen ist in Ordnung, ja.": the way out, not the way in.
  'kündig\\w* (?:\\w+ ){0,2}(?:ist|wäre|geht|passt|möchte|will)_',
  // "Die Daten, ja.", "Zur Adresse ja.": agreed to is what stands beside the yes.
  '^\\W*(?:ja,? )?(?:nur )?(?:(?:zu|bei|mit|zur|zum|beim) )?(?:den |der |die |das |dem |' +
    'meine\\w? )?(?:daten|angaben|adresse|anschrift|nummer|kontonummer|iban|bankverbindung|unterlagen|' +
    'prospekt\\w*|test\\w*|probe\\w*|gratis\\w*|gutschein|geschenk|umfrage|befragung|löschung|verlosung|' +
    'gewinnspiel|abgleich)(?:,? (?:ja|gern|gerne|schon|okay|ok))?\\W*$',
  // "Mit den zwei Wochen ja.": to the trial, not to what runs on behind it.
  '^\\W*(?:ja,? )?(?:nur |bloß )?(?:mit|zu|für) (?:den |die |der )?(?:ersten )?(?:\\w+ )?(?:wochen|' +
    'tagen?|ausgaben|heften?|probe\\w*|gratis\\w*|freimonat\\w*|' +
    'kostenlosen(?: \\w+)?)(?:,? (?:ja|gern|gerne|schon|okay|ok|einverstanden))?\\W*$',
  // "Die Prüfung, ja, die können Sie machen.", "Zur Messung gern.": to the pretext.
  '^\\W*(?:ja,? )?(?:(?:nur|bloß|also|na|gut|okay),? )*(?:(?:zu|zur|zum|mit) )?(?:den |der |die |das |' +
    'dem |einen |eine |einer )?\\w*(?:prüfung|messung|wartung|kontrolle|leitungstest|leitungscheck|' +
    'technikbesuch)(?:,? (?:ja|gern|gerne|schon|okay|ok|klar|natürlich|meinetwegen)|' +
    ',? (?:geht|passt|ist) (?:\\w+ ){0,2}(?:klar|ordnung|okay|recht)|' +
    ',? (?:(?:die|den|das) )?(?:können|könnt|dürfen|machen) sie)+',
  '(?:daten|angaben|adresse|anschrift|nummer|geburtsdatum|iban|name) (?:\\w+ )?(?:stimm\\w*|ist|sind|passt|passen)_',
  'zum (?:aus)?(?:probieren|testen|kennenlernen|anschauen|ansehen|reinschauen)_',
  '(?:den|der|dem|die|das|für|nur|bloß) (?:\\w+ )?(?:abgleich|zähler(?:stand|stände?)|angaben|umfrage|' +
    'teilnahme|probe\\w*|testpaket|info\\w*|unterlagen|verlosung|gutschein|geschenk|prämie)_',
  '(?:dass|wenn|damit|solange) (?:es|das|dann|die|der|ich|sie) (?:\\w+ ){0,4}(?:vorbei|aufhör\\w*|' +
    'zu ende|beendet|schluss|nur (?:der|die|das|ein|eine|um|für|fürs|zur|zum)|bloß (?:der|die|das))',
  '(?:dann|damit|danach) (?:\\w+ ){0,2}(?:schluss|vorbei|ende)_',
  '(?:dass|wenn|damit|sodass) (?:ich|wir|es|alles|das|die|der|meine?) (?:\\w+ ){0,4}(?:gelöscht|gesperrt|' +
    'gekündigt|abgemeldet|rausgenommen|ausgetragen|gestrichen|storniert|beendet) (?:werden?|wird|bin|sind|ist)_',
  '(?:wenn|sofern|falls|solange) (?:das |es |die |der |alles |damit |dann |dadurch )+(?:\\w+ )?(?:gekündigt|storniert|gelöscht|abgemeldet|beendet) (?:ist|wird|werden|sind)_',
  '(?:wenn|sofern|falls|solange) (?:die|meine|alle|das|ihre) (?:\\w+ )?(?:daten|angaben|adresse|anschrift|nummer|zählerstand)_',
);
/** The customer says aloud what this is taken for: a present of somebody's, a prize, something that costs nothing. */
export const BELIEVES_GIFT = list(
  '(?:^\\W*|_(?:das|es|also|und) )kostet (?:es |das |mich |uns |ja |also |doch |dann |eh )*(?:nichts|nix)_(?! (?:extra|zusätzlich|mehr))',
  'kostet (?:ja |also |doch |dann |eh )*(?:es |das )?(?:mich|uns) (?:ja |also |doch |dann |eh |wirklich |auch |gar |echt |überhaupt )*(?:nichts|nix)_(?! (?:extra|zusätzlich|mehr))',
  'wenn(?:.?s| es| das| die| der) (?:\\w+ )?(?:geschenkt|gratis|umsonst|kostenlos|ein geschenk) (?:ist|sind|wäre?|bleibt)_',
  '_(?:ein|das) geschenk (?:\\w+ ){0,3}(?:man|nehm\\w*|widerruf\\w*|ablehn\\w*)_',
  '_geschenkt (?:nehm\\w*|nimmt|mag|will|gern\\w*)_',
  '_widerruf\\w* (?:\\w+ ){0,3}geschenk\\w*',
  'geschenkten gaul',
  '(?:schenkt|schenken|geschenkt|spendiert) (?:\\w+ ){0,2}(?:mir|uns)_',
  '_(?:mir|uns) (?:\\w+ ){0,4}(?:schenkt|schenken|geschenkt|spendiert)_',
  '(?:das|des|es) ist (?:also |dann |ja |doch )*(?:umsonst|geschenkt|gratis|kostenlos|(?:ein|das|mein) geschenk)',
  '_(?:also|dann|ja) (?:gratis|umsonst|kostenlos|geschenkt)_',
  '_mein (?:gewinn|geschenk|preis)_',
  'habe? (?:ich )?(?:wirklich |tatsächlich |echt |was |etwas |den |die |das )*gewonnen',
  '(?:geschenk|gutschein|überraschung) (?:\\w+ )?von (?:der|dem|meine[rmn]?|unsere[rmn]?)_',
);
/** Asks whether it is a present: who hears a yes to that believes it. */
export const ASKS_GIFT = list(
  '(?:umsonst|geschenkt|gratis|kostenlos|kostenfrei|ein geschenk|for free|free of charge)(?:,? (?:ja|oder|gell|nicht wahr|right))?\\W*\\?',
  'kostet (?:\\w+ ){0,3}(?:nichts|nix)(?:,? (?:ja|oder|gell))?\\W*\\?',
);
/** Has not made up their mind. */
export const UNDECIDED = list(
  '_weiß (?:ich )?(?:noch )?(?:nicht|net|ned)(?: recht| so recht| genau)?,? (?:ob|was|welche\\w*|wie)_',
  '_(?:bin|bin ich) (?:mir )?(?:noch )?(?:nicht|net|ned) (?:ganz )?(?:sicher|schlüssig)_',
  '_(?:muss|müsste|will) (?:ich |das |mir |es )*(?:erst |noch )+(?:mal |einmal )?(?:überleg\\w*|drüber schlafen|nachdenk\\w*|rechnen)',
  '_(?:not sure|undecided|need to think)_',
);
/** The customer takes it that all stays as it is: no yes to anything new. */
export const BELIEVES_SAME = list(
  'ändert sich (?:\\w+ ){0,4}(?:nichts|nix|nicht)_',
  // "Der Grundpreis bleibt gleich?": one thing, not all.
  '(?<!(?:preis|nummer|tarif|leitung|adresse|datum|geschwindigkeit|anschluss) )bleibt (?:\\w+ ){0,4}(?:wie (?:es|er|bisher|gehabt)|beim alten|gleich|so)_',
  '(?:behalte|behalt) (?:ich )?(?:\\w+ ){0,3}(?:alten?|bisherigen?|meinen|was ich)_',
  'keeping (?:\\w+ ){0,2}(?:what|my|the same)',
  'nothing (?:\\w+ )?changes',
  'stays? (?:\\w+ )?the same',
);
/** The customer only wants something to read. */
export const ONLY_PAPERS = list(
  '(?:schick|send|mail)\\w* (?:sie|se|s|mir|uns)_(?! (?:\\w+ ){0,3}(?:los|raus)_)',
  '(?:schick|send|mail)\\w* (?:sie )?(?:mir |uns )?(?:\\w+ ){0,4}(?:zu_|schriftlich|per post|per mail|unterlagen|info\\w*|das|es)',
  'schriftlich',
  'schauen? (?:ich |wir )?(?:\\w+ ){0,4}an_',
  'send (?:me|it)_(?! (?:\\w+ )?back_)',
  'in writing',
);
