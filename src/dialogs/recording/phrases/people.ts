// Phrases about who speaks: the person meant, somebody else, a child; and the data that identify.
import { list } from './list.ts';
import { ways } from '../../../knowledge/german/words.ts';

const RELATIVE = `(?:${ways(
  'mann|frau|mutter|mama|mutti|vater|papa|vati|eltern|oma|opa|großmutter|großvater',
  'tochter|sohn|schwester|bruder|tante|onkel|chef|chefin|nachbarin|nachbar|partner',
  'partnerin|mitbewohner\\w*|enkel|enkelin|enkeltochter|enkelsohn|lebensgefährt\\w*',
  'verlobte\\w*|schwieger\\w*|schwager|schwägerin|neffe|nichte|cousin\\w*|vermieter\\w*',
  'mieter\\w*|betreuer\\w*|pfleger\\w*|handwerker|hausmeister|babysitter\\w*|ehemann',
  'ehefrau|gatte|gattin|husband|wife|mother|father|parents|son|daughter|mum|mom|dad',
  'sister|brother|flatmate|roommate|neighbou?r|carer|nurse|partner|boyfriend|girlfriend',
  'grandson|granddaughter',
)})`;

/** Somebody other than the person asked for is on the phone. */
export const SOMEBODY_ELSE = list(
  'ich bin (?:\\w+ ){0,2}(?:die|der|das|ihr|ihre|sein|seine|nur) ?(?:die |der |das )?(?:nachbar\\w*|' +
    'tochter|sohn|enkel\\w*|schwester|bruder|mutter|vater|ehefrau|ehemann|frau|mann|neffe|nichte|' +
    'schwieger\\w*|pfleger\\w*|pflegerin|betreuer\\w*|haushaltshilfe|putz\\w*|freund\\w*|mitbewohner\\w*|' +
    'babysitter\\w*|untermieter\\w*|mieter\\w*|lebensgefährt\\w*|verlobte\\w*|schwager|schwägerin|' +
    'haushälter\\w*|gärtner\\w*|handwerker|hausmeister\\w*|vermieter\\w*|besuch|kollege|kollegin|oma|opa)_',
  `(?:das|der|die) (?:ist|wäre|war) (?:doch )?meine?[nrs]? ${RELATIVE}_`,
  // "Frau Klein ist meine Mutter.", "Mrs Klein is my mother."
  `_(?:herr|frau|mrs?|ms|miss)\\.? [a-zäöüß-]{2,} (?:ist|war|is|was) (?:meine?|my) (?:${RELATIVE}|mother|father|wife|husband|son|daughter|sister|brother|grandmother|grandfather)_`,
  `meine?[nrs]? ${RELATIVE} (?:ist|sind|schläft|arbeitet|liegt|kommt|wohnt|lebt|macht gerade|` +
    'is) ?(?:\\w+ ){0,4}(?:nicht|krank\\w*|arbeit\\w*|unterwegs|weg|verreist|einkaufen|urlaub|verstorben|' +
    'tot|gerade|erst|später|schule|out|away|asleep)',
  `meine?[nrs]? ${RELATIVE} schläft`,
  '^.{0,30}_(?:oma|opa|mama|mutti|papa|vati) (?:ist|sind|schläft|arbeitet) (?:\\w+ ){0,2}(?:im|in|bei|beim|nicht|weg|unterwegs|gerade|arbeiten|einkaufen)_',
  '(?:er|sie|der|die) (?:ist|sind) (?:\\w+ )?(?:nicht (?:da|zu hause|zuhause|daheim)|auf (?:der )?arbeit|' +
    'einkaufen|im krankenhaus|im urlaub|verreist|verstorben|unterwegs|in der schule|tot)',
  '^\\W*(?:(?:nein|nee|ne|no|äh)[ ,.]+)?(?:nicht ganz,? )?(?:hier (?:ist|spricht|sind)|mit|' +
    'da sprechen sie mit|sie sprechen mit|ich bin|am apparat ist|this is) (?:nur |bloß )?(?:seine[rmn]?|' +
    `ihre[rmn]?|der|die|dem|das|deren|his|her|the) ${RELATIVE}_`,
  `(?:hier|da) (?:ist|spricht) \\w+,? (?:ihr|ihre|sein|seine|der|die) ${RELATIVE}_`,
  `sie (?:sprechen|reden) (?:hier |da )?mit (?:ihr|sein|de[mr])(?:e[mr])? ${RELATIVE}_`,
  `(?:you.ve got|you have got|you got|speaking (?:to|with)|i.m|i am) (?:his|her|the|their) ${RELATIVE}_`,
  `^\\W*(?:(?:nein|nee|ne|no|äh|ich bin) ?,? )?(?:die |der |eine? )?${RELATIVE} (?:von|vom) (?:der |dem )?(?:frau|herrn?|familie)_`,
  `^\\W*(?:(?:nein|nee|ne|na|no|äh),? )?(?:der (?:ist |gehört |läuft )?)?(?:vom|von (?:mei\\w+|der|dem)|(?:auf|gehört) (?:mei\\w+|den|dem|der|die)) ${RELATIVE}\\W*(?:$|[.,!])`,
  '(?:vertrag|anschluss|nummer|karte|telefon) (?:ist|läuft|gehört|geht) (?:\\w+ ){0,2}(?:seiner|auf ihn|auf sie|ihm|nicht (?:meine?r?|mir|auf mich))_',
  '(?:ich|i) (?:putz\\w*|pfleg\\w*|wohn\\w*|helf\\w*|arbeite?|hüte|gieß\\w*|' +
    'schau\\w*(?! (?:nur|bloß|halt) (?:das|den|die|mir|ab|was|im|fern|noch|eben))|pass\\w*) (?:hier |da |' +
    'bei (?:ihr|ihm|ihnen|denen) )?(?:nur|bloß|halt)_',
  'ich bin vo[mn] (?:de[mr] )?(?:pflege\\w*|sozial\\w*|haushalts\\w*|nachbar\\w*|besuch\\w*|betreu\\w*|putz\\w*|reinigung\\w*|diakonie|caritas|amt)_',
  `(?:ich|i)(?: bin|.m| am)? (?:\\w+ ){0,2}(?:nur|bloß|just) (?:\\w+ )?(?:zu besuch|zum kaffee|die aushilfe|der besuch|visiting|the cleaner|babysitting)`,
  '(?:oma|opa|mama|mutti|papa|vati) (?:duscht|badet|kocht|schläft|arbeitet)_',
  `(?:hier|da|dran|apparat|telefon) (?:ist|spricht) (?:nur |bloß )?(?:seine?|ihre?|der|die|das) ${RELATIVE}_`,
  'wohnt (?:hier nicht|nicht mehr|schon lange nicht|woanders)',
  `vertrag (?:\\w+ ){0,3}(?:auf|von) (?:ihn|ihm|sie|ihr|meine[nmr]? ${RELATIVE})_`,
  `(?:mit|an) (?:ihm|meine[nmr]? ${RELATIVE}) (?:\\w+ )?(?:reden|sprechen|besprechen|klären|wenden)`,
  '(?:das|da) muss (?:er|sie) (?:\\w+ ){0,3}(?:entscheiden|wissen|machen|unterschreiben)',
  '(?:hier|da) spricht (?:die|der) (?:\\w+)_(?! ?(?:inhaber))',
  '(?:bloß|nur) (?:\\w+ )?(?:zu|auf) besuch',
  '(?:ist|sind) (?:\\w+ ){0,4}(?:gestorben|verstorben|tot)_',
  `_my ${RELATIVE} (?:is|.s) (?:\\w+ ){0,2}(?:work|out|away|asleep|home|here|abroad)`,
  // "Ute Sommer ist meine Mutter.", "Ich vertrete sie.", "Ich geh nur für sie ran."
  `^\\W*(?:(?:nein|nee|die|der|das),? )*[a-zäöüß-]{2,} [a-zäöüß-]{2,} ist meine? ${RELATIVE}_`,
  '_ich vertrete (?:sie|ihn|die|den|meinen?|hier)_',
  '_(?:gehe?|bin) (?:ich )?(?:hier |da |nur |bloß |halt ){0,2}für (?:sie|ihn|ihr|meine?n?) (?:\\w+ )?(?:ran|dran|drangegangen|ans telefon)_',
  'falsch verbunden',
  'da sind sie (?:hier |bei mir |aber )*(?:falsch|verkehrt)_',
  '_verwählt_',
  `^\\W*(?:nein|nee|ne|nö),? (?:\\w+ )?ist meine? ${RELATIVE}_`,
  `^\\W*(?:(?:nein|nee|ne|nö|nicht ganz|fast),? )?(?:bloß |nur )?(?:seine?|ihre?|deren|der|die) ${RELATIVE}(?:,|\\.|$| hier_| am apparat)`,
  '_(?:mache?|erledige?|regle?|führe?|kümmere?) (?:ich )?' +
    `(?:für (?:ihn|sie(?! )|den|die|meine[nr]? ${RELATIVE})|(?:\\w+ ){0,2}seine|(?:\\w+ ){0,2}ihre) ` +
    '(?:die |das |alles |alle )?(?:geschäfte|verträge|sachen|papiere|dinge)_',
  'hier (?:gibt es|wohnt|ist|heißt) keine?r?_',
  `(?:he|she|that)(?:.s| is) my ${RELATIVE}_`,
  '^.{0,30}_außer haus_',
  '(?:gibt es|gibt.?s) hier nicht',
  'hier wohnt kein\\w*_',
  `ich bin (?:der|die) \\w+,? (?:der|die|ihr|ihre|sein|seine) ${RELATIVE}_`,
  `(?:anschluss|vertrag|nummer) (?:\\w+ ){0,3}(?:gehört|ist auf|läuft auf) (?:\\w+ )?meine[rnm] ${RELATIVE}_`,
  '(?:mache?|regle?|erledige?) das für (?:sie|ihn|meine[nr]? \\w+)_',
  '^\\W*(?:nein|nee|ne|nö|naa),? (?:hier (?:ist|spricht)|ich bin|mein name|das ist nicht)',
  'ich bin nicht (?:herr|frau|der|die)_',
  '(?:wrong number|i.m (?:his|her|the) (?:son|daughter|wife|husband|neighbou?r|carer))',
  '(?:she|he|they)(?:.s| is| are) not (?:here|in|home)',
  // "Ich bin Pflegerin": a helper in the house.
  'ich bin (?:\\w+ )?(?:pfleger\\w*|altenpfleg\\w*|pflegehilfe|betreuerin|putzfrau|haushaltshilfe|babysitter\\w*|reinigungskraft)_(?! (?:von beruf|im|in))',
  '_als (?:ihre? |seine? |die |der )?(?:sohn|tochter|enkel\\w*|schwieger\\w*|neffe|nichte|nachbar\\w*|bruder|schwester|ehemann|ehefrau|partner\\w*|betreuer\\w*)_',
);
/** The speaker says that the contract is theirs, or that they are the one asked for. */
export const OWN_CONTRACT = list(
  'ich bin (?:doch |ja |selbst |selber |schon )*(?:die|der) (?:kundin|kunde|anschluss\\w*|vertrags\\w*|inhaber\\w*)_',
  '(?:vertrag|anschluss|nummer|karte|telefon)\\w* (?:läuft|ist|hab|habe|gehört|geht) (?:\\w+ ){0,2}(?:auf mich|auf meinen namen|mir|meiner|meins|meine|ich)_(?! [a-z])',
  '(?:das|der|die|es) (?:ist|sind) (?:doch |ja |schon )*(?:mein|meine) (?:eigene\\w* )?(?:vertrag|anschluss|nummer|telefon)_',
  'in my name',
  'it.s my (?:contract|account|line|number)',
);
/** An agent takes it that the contract is a relative's: "Ihr Mann ist der Vertragspartner, richtig?" */
export const HOLDER_IS_RELATIVE = list(
  `_ihre?[nrms]? (?:\\w+ )?${RELATIVE} (?:ist|hat|wäre) (?:\\w+ ){0,5}(?:vertrag\\w*|anschluss\\w*|inhaber\\w*|kunde|kundin|anmelder\\w*|tarif\\w*|handyvertrag\\w*)`,
  `(?:vertrag|anschluss)\\w* (?:\\w+ ){0,4}(?:auf|von) ihre?[nrms]? ${RELATIVE}_`,
  `_auf (?:den )?namen? (?:von )?ihre[rsm]? ${RELATIVE}_`,
  `_your ${RELATIVE}(?: is|.s)? (?:\\w+ ){0,4}(?:contract|account|customer)`,
);
/** The phone changes hands. */
export const HANDOVER = list(
  'ich (?:hole|hol|gebe|geb|reiche|reich) (?:\\w+ ){0,4}',
  '(?:moment|augenblick)[,.]? (?:\\w+ ){0,2}(?:kommt|hole|gebe)_',
  'ich gebe (?:sie )?(?:mal )?weiter',
  'jetzt (?:bin|ist) (?:ich|er|sie) (?:dran|am apparat)',
  'i.ll (?:get|fetch|put)',
);
/** The customer says who they are, or that they are the person asked for. */
export const SAYS_SELF = list(
  '_(?:der|die|das|ja|richtig|genau),? bin ich',
  'bin ich_',
  '^(?!.*(?:kein|nicht)).{0,30}am (?:apparat|telefon)_',
  'ich bin(?:.s| es| dran)',
  'höchst(?:persönlich|selbst|selber)',
  '^\\W*(?:ja,? )?(?:das tun sie|tun sie|haben sie|so ist es|mit mir persönlich|der spricht schon|die spricht schon|steht vor ihnen)_',
  '^\\W*(?:yes|yeah|yep),? [a-z]+ here_',
  'selbst am',
  '(?:der|die) ist dran',
  'mein name ist',
  '(?<!wie )ich heiße',
  'speaking',
  'that.s me',
  'this is (?:he|she)',
);
/** A title with a name: what an agent calls the customer. */
export const TITLE =
  /(?:\b(?:Herrn?|Frau|Familie|Fru|Fraa|Frou|Froillein|Fräulein|Doktor|Dr\.|Prof\.|Mr\.?|Mrs\.?|Ms\.?)) ((?:(?:von|van|zu|zur|vom|de|del|di|el|ten)(?: der| den)? )?[A-ZÄÖÜ][\p{L}-]+(?: [A-ZÄÖÜ][\p{L}-]+)?)/u;
/** A name without a title, where an agent asks for it: "Spreche ich mit Sabine Ott?", "Name Sabine Ott". */
export const ASKED_NAME =
  /(?:\bmit|\b[Ss]ind Sie|\b[Hh]eißen|\b[Hh]eissen|\b[Bb]ei|\bName(?: ist| war|:)?|\bwith|\b(?:talking|speaking) to|\b[Bb]ist du(?: (?:die|der))?|\b[Aa]re you|\b[Ii]s this) ([A-ZÄÖÜ][\p{L}-]+ [A-ZÄÖÜ][\p{L}-]+)/u;
/** A name that can only be the customer's: asked for, or greeted by it. */
export const ADDRESSED =
  /(?:(?:[Ss]preche ich (?:da |hier )?mit|[Ss]ind Sie|[Bb]in ich (?:richtig )?bei|(?:[Gg]uten (?:Tag|Morgen|Abend)|[Hh]allo|[Ss]ervus|[Mm]oin),?|[Ss]peaking (?:with|to)|[Ii]s this) (?:der |die )?(?:Herrn?|Frau|Familie|Mr\.?|Mrs\.?|Ms\.?)) (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;
/** "Frau Berg, ich rufe an …", "…, Herr Gruber?": a name that somebody is called by. */
export const VOCATIVE =
  /(?:^|[.!?] )(?:Frau|Herr|Mrs\.?|Mr\.?|Ms\.?) (\p{Lu}[\p{L}-]+)(?:[?]|, (?:ich|wir|bei|Ihr|es|der|die|das|darf|spreche)\b)|, (?:Frau|Herr|Mrs\.?|Mr\.?|Ms\.?) (\p{Lu}[\p{L}-]+)[?.!]/u;
/** The same in a transcript without capitals: "mit herrn ali yildiz". */
export const LOWER_NAME = list('_(?:herrn?|frau|mrs?|ms)\\.? [a-z]{3,20}(?: [a-z]{3,20})?_');
/** "Ich bin Beate Lang", "Hier ist Voss": a name with a capital. */
export const OWN_NAME =
  /(?:\b[Ii]ch bin(?:[’']s,| es,)?|\b[Bb]in(?:[’']s|s| es),|\b[Mm]ein Name ist|\b[Hh]ier (?:ist|spricht)|\b[Mm]it|\b[Ii]ch heiße|\bI am|\bI[’']m|\b[Tt]his is|\b[Mm]y name is) (?:(?:die|der) )?(?:(?:Frau|Herr) )?([A-ZÄÖÜ][\p{L}-]+(?: [A-ZÄÖÜ][\p{L}-]+)?)/u;
/** First and family name at the beginning of an answer: "Frieda Koch, Lange Gasse 8". */
export const FULL_NAME =
  /(?:^|[.!?] )(?:Ja,? )?(?!(?:Guten?|Schönen?|Grüß|Auf|Vielen|Besten|Kein\w*|Im|In|Am|Der|Die|Das|Ein\w*|Mein\w*|Ihr\w*|Hallo|Und|Nein|Zum|Zur)\s)([A-ZÄÖÜ][\p{L}-]+(?: (?!(?:Tag|Morgen|Abend|Dank|Gott|Problem|Moment|Sie)\b)[A-ZÄÖÜ][\p{L}-]+){1,3})[.,]/u;

const MONTH =
  '(?:januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|january|february|march|may|june|july|october|december)';
const ORDINAL =
  '(?:erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|elfte|zwölfte|dreizehnte|' +
  'vierzehnte|fünfzehnte|sechzehnte|siebzehnte|achtzehnte|neunzehnte|[a-z]{0,14}zwanzigste|' +
  '[a-z]{0,14}dreißigste)[rnms]?';
/** A day of birth in figures or words. */
export const DAY = list(
  '_\\d{1,2}\\. ?\\d{1,2}\\. ?\\d{2,4}_',
  `_\\d{1,2}\\.? ${MONTH},?(?: \\d{2,4})?_`,
  `_${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}_`,
  `_${ORDINAL} ${MONTH}_`,
  '_(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|' +
    '[a-z]{4,8}teenth|twentieth|twenty.?[a-z]{4,7}|thirtieth|thirty.?first|\\d{1,2}(?:st|nd|rd|th)) ' +
    `(?:of )?${MONTH}_`,
  `_${ORDINAL} ${ORDINAL} \\w+`,
);
/** A street with a house number, a postcode with a town, a mail address, an account. */
export const PLACE = list(
  '[a-z]{2,30}(?:weg|straße|str\\.|allee|platz|gasse|ring|ufer|damm|steig|stieg|hof|berg|rain|markt|' +
    'chaussee|promenade|graben|kamp|wall|garten|park|tor|winkel|grund|höhe|feld|busch|wiese|street|road|' +
    'lane|avenue),? \\d{1,4}_',
  '_(?:weg|straße|allee|platz|gasse|ring|ufer|damm|markt) \\d{1,4}_',
  '_(?:am|an der|an den|im|in der|in den|zum|zur|auf der|auf dem|unter den|hinter der|vor dem|lange|alte|' +
    'neue|kleine|große|obere|untere) [a-z]{3,25} \\d{1,3} ?[a-z]?_' +
    '(?! ?(?:uhr|euro|€|gb|monate|jahre|tage|prozent))',
  '_haus(?:nummer|nr\\.?) \\d{1,4} ?[a-z]?_',
  '_\\d{5} (?:in )?[a-z]{3,}',
  'postleitzahl (?:\\w+ ){0,2}\\d{5}_',
  '_\\d{1,4},? [a-z]{3,20} ?(?:strasse|straße|weg|allee|platz|street|road|lane|avenue)_',
  '[a-z0-9._-]+@[a-z0-9.-]+',
  '_(?:at|ät|klammeraffe) \\w+ (?:punkt|dot) \\w+',
  '_[a-z]+ (?:punkt|dot|minus|strich) [a-z]+ (?:at|ät|klammeraffe) \\w+',
  '_de ?\\d{2}(?: ?\\d){10,}',
);
/** A house number after any word: an address only where an address was asked for. */
export const LOOSE_PLACE = /\p{Lu}\p{L}{2,} \d{1,4}\b/u;
/** The town after the name: "Frau Brandl aus Kassel", "Herr Aydin, wohnhaft Kassel". */
export const TOWN = /\b(?:aus|in|from|wohnhaft) [A-ZÄÖÜ][\p{L}-]{2,}/u;
/** Parts of numbers that a contract carries identify a meter, not a person. */
export const CONTRACT_NUMBER = list(
  'zähler\\w*',
  'endet auf',
  'endziffer\\w*',
  'letzten? (?:drei|vier|\\d) (?:ziffern|stellen)',
  'vertragsnummer',
  'auftragsnummer',
);
/** The customer names what only the customer has: a customer or phone number, the end of the account number, a password. */
export const OWN_NUMBER = list(
  '(?:mobil|handy|telefon|ruf)nummer,? (?:[a-z]+,? ){0,5}\\d{3,}',
  '(?:kundennummer|kundennr\\.?|kundenkennzahl|rufnummer|telefonnummer|handynummer|customer number|phone number)(?: ist| lautet| is|:)? (?:[a-z]{0,2}[ -]?\\d[ -]?){4,}',
);
/** An agent asks who is speaking, in whatever words; nobody is named by it. */
export const ASKS_NAME = list(
  '(?<!mein )(?<!my )_name[n]?_(?! (?:ist|is|war) )',
  '_name (?:ist|war|wäre)\\W*$',
  '_namens_',
  'wie (?:heißen|heißt) (?:sie|du)',
  'mit wem',
  'wer (?:ist|spricht|bin ich) ?(?:\\w+ )?(?:am apparat|am telefon|da|dran|dort)?',
  '(?:spreche|rede) ich',
  '(?:sind|bin) (?:sie|ich) (?:\\w+ ){0,2}(?:anschluss|vertrags|konto)?inhaber\\w*',
  '(?:anschluss|vertrags)inhaber\\w*',
  '(?:your|first|last|full|family) (?:full )?names?_',
  'account holder',
  'who am i speaking',
);
/** Where just that was asked for, figures alone answer. */
export const ASKS_OWN_NUMBER = list(
  'kunden(?:nummer|kennwort|kennzahl|nr|konto)',
  '(?:vertrags|service)konto',
  '_pin_',
  '(?:letzten? )?(?:drei|vier|\\d|paar) (?:ziffern|stellen)',
  '_iban_',
  'kontonummer',
  'bankverbindung',
  '(?:rufnummer|telefonnummer|handynummer)',
  'customer number',
);
/** Where a day of birth or an address was asked for, a number in the answer is a part of it. */
export const ASKS_DATUM = list(
  'geburt\\w*',
  'geboren',
  'gebor\\w*',
  'gemeldet',
  'anschrift',
  'adresse',
  'straße',
  '_street_',
  'haus ?nummer',
  'wohn(?:en|et|haft|ort)\\w*',
  'you live',
  'postleitzahl',
  'date of birth',
  '_born_',
  '_address_',
  'post ?code',
);
/** Digits in a row, as of an account or a customer's number. */
export const SOME_DIGITS = /(?:\d[ -]?){4,}/;
/** The agent asks for it: the answer may tell a child. */
export const ASKS_AGE = list(
  'wie alt',
  'how old',
  'schon (?:achtzehn|18)',
  'volljährig',
  'über (?:achtzehn|18)',
  'over (?:eighteen|18)',
  'of age_',
);
/** Who cannot decide alone. */
export const CHILD = list(
  'meine eltern',
  'meinen eltern',
  'my parents',
  '_ich bin erst (?:gerade |knapp )?(?:[5-9]|1[0-7]|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:drei|vier|fünf|sech|sieb)zehn)(?! (?:uhr|tage|wochen|monate|minuten))_',
  '_ich bin (?:noch|erst) (?:ein kind|minderjährig|schüler\\w*)_',
  // "Ich geh in die vierte Klasse.", "Wenn ich Hausaufgaben fertig hab", "Mama ist noch auf Arbeit."
  '(?:geh|gehe|bin|komm|komme) (?:ich )?(?:\\w+ )?in (?:die|der) (?:\\d{1,2}\\.?|erste|zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte)n? klasse_',
  '_ich (?:\\w+ ){0,2}meine? hausaufgaben_',
  '_ich (?:\\w+ ){0,2}hausaufgaben (?:fertig|gemacht|mach\\w*|hab\\w*)_',
  '_(?:mama|mami|papa|papi|mutti|mum|mom|dad) (?:ist|sind|is) (?:\\w+ ){0,2}(?:auf|bei der|at) (?:der )?(?:arbeit|work)_',
);
