// Phrases of the customer's answers: yes, a yes that is none, no, and not understanding. Read with phrase().
import { phrase } from '../../../knowledge/german/words.ts';

const list = (...patterns: string[]): RegExp => phrase(patterns.join('|'), '');

/** The answer begins with, or is, an assent. */
export const YES = list(
  '^\\W*(?:(?:oh|ach|na|also|aha|gut|äh|ähm|hm|doch|nun|tja|mhm|well|um)[ ,.]+){0,2}\\W*(?:ja\\w?|jo|jup|jep|jawohl|doch|auf jeden fall|unbedingt|logisch|absolut|aber (?:sicher|gerne?|ja|klar|natürlich|bitte)|okay|oke|ok|gerne?|klar|na klar|natürlich|sicher|selbstverständlich|einverstanden|gut|in ordnung|ist ordnung|das ist (?:ok|okay|gut|in ordnung|recht)|geht klar|passt|richtig|stimmt|genau|korrekt|alles richtig|freilich|meinetwegen|von mir aus|mhm|dürfen sie|kein problem|abgemacht|bin ich|geht in ordnung|machen (?:sie|wir)|das geht|yes|yeah|sure|of course|fine|all right|alright|correct|right)_',
  '_(?:ja|jawohl|einverstanden|okay|ok|abgemacht|yes|klar|gern|gerne|sure|korrekt|richtig|stimmt|correct)(?:,? (?:bitte|danke|please|thanks|thank you))?\\W*$',
  '^\\W*(?:das|alles|so|ist|auch|beides|es|da|dem|ich|von|mir|hab|habe|bin|wäre|damit|that|it|we|i) (?:\\w+ ){0,3}(?:stimme (?:ich )?zu|einverstanden|korrekt|richtig|recht|in ordnung|okay|ok|stimmt|so_|nichts dagegen|keine einwände|agree|correct|right|fine)_(?! ?nicht)(?<!nicht (?:einverstanden|korrekt|richtig|recht|in ordnung|okay|ok|so|correct|right))',
  'ist (?:mir|uns|für mich) (?:recht|in ordnung)',
  'schon (?:gut|in ordnung|recht|okay)',
  '_stimme (?:ich )?(?:\\w+ ){0,3}zu_',
  '^\\W*(?:nur zu|tun sie das|machen sie ruhig|dürfen sie|können sie (?:\\w+ )?machen|das dürfen sie|das können sie|dagegen habe? ich nichts|nichts dagegen)_',
  '^\\W*(?:you (?:do|may|can)|it is|i (?:do|am|agree|accept)|go ahead|that.s (?:right|fine|me|ok|okay|correct)|fine by me|no objection)_',
);
/** Words with which a person concludes a contract, whatever was asked. */
export const ORDERS = list(
  '(?:auftrag|bestellung) (?:haben sie|gebe ich|erteile ich|hast du)',
  '(?:gebe|erteile) (?:ich )?(?:\\w+ ){0,3}auftrag_',
  'das ist meine? (?:\\w+ )?(?:auftrag|bestellung|wille|wunsch)',
  '_(?:ich|wir) (?:bestelle|nehme|buche|beauftrage|wechsle|wechsele|abonniere|unterschreibe)n?_',
  '_(?:bestelle|nehme|nehm|buche|beauftrage) ich_',
  '_nehmen wir_',
  '(?:möchte|will|würde|wollen|möchten) (?:ich |wir )?(?:\\w+ ){0,6}(?:bestellen|abschließen|beauftragen|buchen|wechseln|annehmen|nehmen|haben)_',
  'verbindlich (?:bestell|buch|beauftrag)\\w*',
  '_(?:bestellen|buchen|machen|beauftragen) sie (?:\\w+ ){0,4}(?:das|es|den|die|ihn|so)_',
  'können sie (?:\\w+ ){0,3}(?:so )?(?:beauftragen|bestellen|buchen|machen|umstellen|einrichten)',
  'machen wir (?:das|es|so)',
  'stimme (?:ich )?(?:\\w+ ){0,4}zu_',
  'ich bin (?:\\w+ ){0,3}einverstanden',
  "i(?: would|'d)? (?:like to |want to |will )?(?:order|take|accept|agree)_",
  'please (?:order|book|set it up)',
);
/** Half a yes: reluctance, politeness, a sound. */
export const WEAK = list(
  '_m?hm+_',
  'von mir aus',
  'meinetwegen',
  'na gut',
  'na schön',
  '_naja_',
  '_na ja_',
  'na denn',
  'na dann',
  'ja dann',
  'also gut',
  'wenn sie (?:meinen|das sagen|das so sagen|wollen|das brauchen|sagen)',
  'wenn.?s (?:denn )?(?:unbedingt )?sein muss',
  'wenn (?:es|das|dat|des) (?:\\w+ ){0,2}sein muss',
  'kann (?:schon |ja )?sein',
  'klingt',
  'hört sich',
  '(?:denke|glaube|schätze|nehme an|vermute)_',
  '_schon_',
  '_vielleicht_',
  '_wohl_',
  '_ja,? ja_',
  '_jaja_',
  '_äh+m?_',
  '_ja\\W*\\.{2,}',
  'grundsätzlich',
  'eigentlich',
  'im prinzip',
  'weiß (?:ich )?nicht',
  'wird schon',
  'wie sie meinen',
  'was soll.?s',
  '_pf+t?_',
  '_(?:es|das|dann|sie|ja|wir|ich|mal|mer) halt_',
  'dann eben_',
  '_(?:egal|wurscht|wurst|schnuppe|einerlei)_',
  'in gottes namen',
  '(?:nichts|nix) anderes übrig',
  'hilft ja (?:nichts|nix)',
  'friedens willen',
  'meinethalben',
  'kommt (?:ganz )?(?:da|d)rauf an',
  '(?:dann )?machen sie (?:\\w+ )?(?:halt|eben|mal|einfach|doch)\\W*$',
  'muss (?:ja |schon )?wohl',
  'machen sie (?:halt |doch |mal )?was sie',
  'hauptsache',
  'muss ich (?:ja|wohl)',
  '_i (?:guess|suppose|think so)',
  'whatever',
  'if you say so',
  'if (?:i|you) must',
);
/** A single sound of hearing along: no yes on its own. */
export const BARE = list(
  '^\\W*(?:okay|ok|oke|gut|aha|so so|ach so|alles klar|verstehe|verstanden|schön|m?hm+|äh+m?)\\W*$',
);
export const CONDITION = list(
  '_(?:wenn|falls|sofern|vorausgesetzt|solange|if|provided|as long as)_',
  'aber (?:nur|erst)_',
  'unter der (?:bedingung|voraussetzung)',
  'vorbehaltlich',
  'only if',
);
/** Conditions that change nothing about the order itself. */
export const NO_CONDITION = list('wenn ich (?:fragen|bitten) darf', 'wenn (?:das|es) (?:so )?(?:geht|passt),? gern');

/** No to the contract, said so that no question is needed to understand it. */
export const REFUSAL = list(
  'kein(?:en|erlei)? (?:interesse|bedarf|neuen? (?:vertrag|tarif)|vertrag|abo\\w*|zeitschrift\\w*|zeitung|verlängerung|umstellung|wechsel|tarif|bestellung|versicherung|auftrag)_',
  'nein,? (?:vielen )?danke',
  'danke,? nein',
  'nein,? (?:nur|bitte nicht|lassen|warten|auf keinen)',
  '_(?:möchte|will|wollte|brauche?|nehme?|bestelle|mag|wünsche) (?:ich |wir )?(?:\\w+ ){0,5}(?:nicht|nichts|nix|kein\\w*)_',
  '_ich (?:\\w+ ){0,2}(?:möchte|will|brauche|nehme|bestelle|kaufe|wechsle|schließe) (?:\\w+ ){0,4}(?:nicht|nichts|nix|kein\\w*)_',
  'nicht (?:mehr )?(?:bestell\\w*|buchen|gebucht|umstellen|verlänger\\w*|wechseln|abschließen|nehmen|interessiert|haben)_',
  'nichts (?:\\w+ )?(?:bestell\\w*|abschließen|abgeschlossen|unterschreiben|kaufen|vereinbart)',
  'schließe? (?:ich )?(?:\\w+ ){0,3}(?:nichts|nicht|kein\\w*) (?:\\w+ ){0,2}ab_',
  'noch nicht(?:s)?_',
  'lieber nicht',
  'auf keinen fall',
  'kommt nicht in (?:frage|die tüte)',
  'überleg\\w*',
  'drüber schlafen',
  '(?:sage|sag|sagte|gesagt|heißt|bleibe? bei)\\W{1,3}nein_',
  '_nein (?:gesagt|heißt|bleibt)',
  'nichts (?:ist|wird|wurde|sei) (?:\\w+ )?ge[a-z]+t_',
  '_erst (?:\\w+ ){0,3}[a-z]+(?:en|n)_,? (?:und )?dann_',
  '_wollte? (?:es |das |mich |mir )?(?:doch |ja |eigentlich )?nur_',
  '(?:have to|need to|must|should|want to|.d have to) (?:ask|check|read|discuss|speak|talk)_',
  'not (?:so |really |quite )?sure',
  'erst (?:\\w+ ){0,4}(?:fragen|besprechen|lesen|schauen|sprechen|prüfen|sehen|vergleichen)_',
  'rufen sie (?:\\w+ ){0,3}(?:wieder|nochmal|morgen|später|nicht)',
  'lassen sie (?:das|mich|mir|es)_',
  'leg\\w* (?:ich )?(?:\\w+ )?auf_',
  'darf (?:ich )?das (?:gar )?nicht',
  'ich darf (?:so etwas |sowas |das )?nicht',
  'nicht am telefon',
  'am telefon (?:\\w+ ){0,3}(?:nichts|nicht|nie|keine)',
  'nicht einverstanden',
  'stornier\\w*',
  'habe? (?:ich )?(?:doch |ja |gar |aber )*(?:nicht|nichts) (?:zugestimmt|bestellt|zugesagt)',
  'vergessen sie es',
  'no,? thank',
  'nichts für (?:mich|uns|meine\\w*)_',
  '_(?:lass|lasse|lassen|lassense|lasst) (?:ich |wir |sie |se )?(?:(?:das|es|den|die|dat|dit) )?(?:(?:doch|mal|lieber|dann|jetzt) ){0,2}(?:mal|lieber|bleiben|sein|gut sein|stecken|doch)\\W*(?:$|[,.!])',
  '(?:lieber|besser) (?:bleiben|sein)_',
  'verzichte_',
  'nicht infrage',
  'streichen sie mich',
  '(?:mache?|mach) (?:ich )?(?:\\w+ ){0,2}(?:nicht|nimmer) mit_',
  'ohne (?:mich|uns)_',
  '(?:will|möchte|muss) (?:ich )?(?:\\w+ ){0,3}vorher (?:\\w+ ){0,4}(?:sehen|lesen|haben|prüfen|vergleichen)_',
  'wieder raus_',
  'brauchen (?:sie )?(?:mir |uns )?(?:\\w+ )?(?:nichts|nicht|nix|kein\\w*) (?:\\w+ ){0,2}(?:zu )?(?:zu)?(?:schick|send)\\w*',
  '_i.ll pass_',
  '_kein ja_',
  '(?:kaufen|bestellen|abschließen|unterschreiben|wechseln|nehmen) (?:tu|tue|werde|will|möchte|kann|täte) (?:ich )?(?:\\w+ ){0,2}(?:nichts|nicht|nix|kein\\w*)_',
  '(?:unterstehen|wagen) sie (?:sich|es nicht)',
  'not interested',
  '_i (?:do not|don.t) want',
  'please (?:don.t|do not)',
  'i(?: have to|.ll have to| need to| must) think',
  'call (?:me )?(?:back|again)',
);
/** In answer to an offer these refuse it; elsewhere they may mean anything. */
export const SOFT_REFUSAL = list(
  'zu (?:teuer|viel geld|lange)_',
  '_(?:heute|jetzt|gerade) nicht_',
  'nicht (?:heute|jetzt)_',
  '(?:lohnt|rechnet|rentiert) sich (?:\\w+ ){0,3}nicht_',
  '(?:bin|sind) (?:ich |wir )?(?:\\w+ ){0,4}zufrieden',
  '(?:bleibe?|bleiben) (?:ich |wir )?(?:lieber |doch |dann )?(?:bei|beim|dabei,? was)_',
  'bei (?:meine[mnr]|unsere[mnr]|dem|der) (?:\\w+ ){0,3}bleiben',
  'hab(?:e|en)? (?:ich |wir )?(?:\\w+ ){0,2}(?:schon|genug|bereits)_',
  'nicht nötig',
  'too expensive',
  'happy with (?:what|my)',
);
/** Leave-taking: a "ja, bis dann" ends the call and declares nothing. */
export const FAREWELL = list(
  'bis (?:dann|bald|morgen|später|zum nächsten)',
  'wieder(?:hören|schauen|sehen)',
  'tschüss?\\w*',
  '_(?:ade|ciao|servus|pfiat\\w*|bye|goodbye)_',
  'schönen (?:tag|abend|gruß)',
  'gleichfalls',
  'ebenso',
);
/** The customer says what the yes is meant for, and it is not the contract. */
export const OWN_MEANING = list(
  '(?:dass|wenn|damit|solange) (?:es|das|dann|die|der|ich|sie) (?:\\w+ ){0,4}(?:vorbei|aufhör\\w*|zu ende|beendet|ruhe|schluss|nur (?:der|die|das|ein|eine|um|für|fürs|zur|zum)|bloß (?:der|die|das))',
  '(?:dann|damit|danach) (?:\\w+ ){0,2}(?:ruhe|schluss|vorbei|ende)_',
  '(?:wenn|sofern|falls|solange) (?:die|meine|alle|das|ihre) (?:\\w+ )?(?:daten|angaben|adresse|anschrift|nummer|zählerstand)_',
);
export const NO = list(
  '^\\W*(?:oh |ach |na |äh |also )?(?:nein|nee|ne|nö|nicht|stopp|halt|no|nope)_',
  '_(?:also|dann|deshalb|so|daher|trotzdem|then),? (?:nein|nee|nö|no)\\W*$',
  '[,.!?] (?:nein|nee|nö)\\W*$',
);
/** A plain "ich spiele nicht", "das brauch ich nicht" in answer to an offer. */
export const DOES_NOT = list(
  '^\\W*(?:also |aber |das |da |so etwas |sowas |so was |danke,? )?(?:(?:ich|wir) (?!kann|koenn|darf|duerf|weiss|versteh|hoer|glaub|kenn|find|muss|soll|hab|bin|war|wuss)[a-z]{3,15}|(?!kann|koenn|darf|weiss|versteh|hoer|glaub|kenn|find|hab|bin|war)[a-z]{3,12} (?:ich|wir|i)) (?:\\w+ ){0,3}(?:nicht|nichts|kein\\w*)_',
  '^\\W*i (?:don.t|do not|won.t|never) ',
);
/** The customer only wants something to read. */
export const ONLY_PAPERS = list(
  '(?:schick|send|mail)\\w* (?:sie|se|s|mir|uns)_(?! (?:\\w+ ){0,3}(?:los|raus)_)',
  '(?:schick|send|mail)\\w* (?:sie )?(?:mir |uns )?(?:\\w+ ){0,4}(?:zu_|schriftlich|per post|per mail|unterlagen|info\\w*|das|es)',
  'schriftlich',
  'schauen? (?:ich |wir )?(?:\\w+ ){0,4}an_',
  'send (?:me|it)',
  'in writing',
);
/** The customer has not understood what this is about, or believes something else. */
export const CONFUSED = list(
  'verstehe? (?:ich )?(?:\\w+ ){0,4}nicht',
  'nicht (?:so )?(?:ganz )?verstanden',
  'ich dachte',
  'wovon (?:reden|sprechen) sie',
  'worum geht',
  'was (?:für ein|für eine|für einen)_',
  'ich weiß (?:gar |doch |jetzt )*nicht',
  'wer (?:ist|sind) (?:da|sie|dort)',
  'kenne mich (?:\\w+ ){0,3}nicht aus',
  'macht (?:sonst |immer |alles )*mein\\w*',
  'durcheinander',
  'ist das (?:nicht )?(?:wegen|nur)_',
  'i (?:don.t|do not) understand',
  'what (?:is this|are you) (?:about|talking)',
  'i thought',
);
/** Too quick or too quiet to follow. */
export const TOO_FAST = list(
  '(?:zu|so|sehr|ziemlich|ganz schön) schnell',
  'langsamer',
  'nicht (?:alles )?(?:mitbekommen|mitgekommen|mitgekriegt|verstanden|folgen)',
  '(?:bisschen|ganz schön|ziemlich) viel',
  'komme? (?:ich )?nicht mit',
  'wie bitte',
  'was (?:haben|hatten) sie (?:gerade |eben )?gesagt',
  'akustisch',
  'too (?:fast|quick)',
  'slow down',
  'pardon',
);

/** The tape is allowed, whatever else such words would mean. */
export const TAPE_ASSENT = list(
  '^\\W*(?:(?:das|ja|na|die|meine|mein) )?(?:erlaubnis |einverständnis |zustimmung |okay )?haben sie_',
  '^\\W*(?:bitte (?:sehr|schön|gern\\w*)|aber bitte|sie dürfen|klaro|immer)_',
  'kann man (?:\\w+ )?machen',
  '^\\W*(?:ja,? )?(?:das )?(?:erlaube|gestatte|genehmige) ich_(?! ?nicht)',
);
/** The tape is refused. */
export const DECLINES = list(
  '(?:möchte|will) ich nicht',
  '(?:möchte|will|wollte) (?:ich )?(?:\\w+ ){0,3}nicht',
  'nicht (?:einverstanden|recht|gern\\w*|mit mir)_',
  'lieber (?:nicht|ohne)_',
  '(?:keine|ohne) (?:aufnahme|aufzeichnung|mitschnitt)',
  '(?:erlaube|gestatte|genehmige) (?:ich )?(?:\\w+ ){0,2}nicht_',
  '(?:da|hier)gegen (?:hab|habe|hätte|bin) ',
  '_(?:hab|habe|hätte|bin) (?:ich )?(?:\\w+ ){0,2}(?:was|etwas) dagegen',
  'bin (?:ich )?(?:\\w+ )?dagegen_',
  '_ungern_',
  'auf (?:gar )?keinen fall',
  'widerspreche_',
  'lehne (?:ich )?(?:\\w+ ){0,2}ab_',
  '[?.!,] (?:nein|nee|nö)\\W*$',
  'please don.t',
  'rather not',
);
/** Words with a no in them that allow the tape. */
export const NO_PROTEST = list(
  '(?:nichts|nix) (?:da)?gegen_',
  'kein(?:e)? (?:problem\\w*|thema|einwände|bedenken)_',
  'stört (?:mich|uns|mi) (?:\\w+ )?(?:nicht|net|ned)_',
  '(?:macht|tut) (?:mir |uns )?(?:nichts|nix)_',
  'don.t mind',
  'no (?:problem|objections?)',
);
