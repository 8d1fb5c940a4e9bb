// What was said on the phone, put together from families of words: an answer, what it answered, and what ties the two together.
import { LEAVE_ME_ALONE } from './replies.ts';
import { ways } from '../rule.ts';

/** A yes as a thing that one can speak of: "mein Ja", "das angebliche Einverständnis", "my yes". */
export const YES_THING =
  '_(?:mein|meine|meiner|meinem|unser|unsere|ihr|ihre|sein|seine|das|dieses|die|ein|jedes|der|my|our|her|' +
  'his|the|that)_ (?:(?:einzige|ein|bloße|angebliche|vermeintliche|eine|erste|viele[ns]?|aufgenommene|' +
  'only|so-called|famous)[nsmr]? ){0,2}"?(?:ja|jas|jawort|zusage|zustimmung|einwilligung|einverständnis|' +
  'okay|ok|kopfnicken|yes|agreement|consent|"yes")"?_';
/** The yes belongs to something: it was for it, answered it, meant it. */
export const BELONGS = `_(?:${ways(
  'galt|gilt|gegolten|bezog|bezieht|bezogen|betraf|betrifft|gehört|gehörte|drehte sich',
  'stammt|stammte|fiel|kam|meinte|hieß|bedeutete|bejahte|beantwortete',
  'war (?:\\w+ ){0,4}(?:zur|zu|für|auf|antwort|reaktion|gemeint|gedacht|bezogen|gemünzt)',
  'ist (?:\\w+ ){0,3}(?:zur|zu|für|auf|antwort|reaktion|gemeint|gefallen|bezogen)',
  'ging (?:\\w+ ){0,3}(?:um|auf)',
  'was (?:\\w+ ){0,4}(?:to|about|for|answer|meant|regarding)',
  'answered|referred to|related to|concerned|belongs to',
)})_`;
/** Words of assent that have an object: to agree to, to be fine with, to affirm that. */
export const ASSENTS = `_(?:${ways(
  'antwortete[n]? (?:ich |wir |er |sie )?mit "?ja',
  'bejaht\\w*|zugestimmt|zustimmte\\w*',
  'stimm(?:e|en|te|ten)? (?:\\w+ ){0,5}zu',
  'eingewilligt|einverstanden|zugesagt',
  'sagten? (?:\\w+ ){0,3}zu',
  'bestätigt|bestätigte[n]?|genickt|nickte',
  '"?jas?"?[, ]{1,2}(?:\\w+ ){0,2}(?:gesagt|sagte[n]?|sag|sage|geantwortet|gerufen|gebrummt|gemurmelt)',
  '(?:gesagt|sagte[n]?|sage?|sag|antwortete[n]?|antwort|geantwortet|' +
    'meinte)[ ,:]{1,2}(?:(?:ich|wir|er|sie|nur|halt|natürlich|brav|auch|also|da) ){0,3}"?jas?',
  'viele[n]? jas|okay|in ordnung|recht|erlaubt|agreed|agreeing|agree|said "?yes|yes',
  'okayed|confirmed|fine',
)})_`;
/** Things one says yes to that are no contract, as nouns and as what is asked. */
export const NO_DEAL = `_(?:${ways(
  'ob (?:ich|er|sie) (?:der |die )?(?:herr|frau|mr|mrs|ms) (?!\\w+ (?:haben|moechte|will|nehmen))\\w+',
  'dass (?:ich|er|sie) (?:der |die )?(?:herr|frau|mr|mrs|ms) [\\w-]+ (?:bin|ist|sei)',
  'mitschneiden|mitgeschnitten|aufnehmen|aufgenommen|aufgezeichnet|straße|postleitzahl',
  'street|postcode|zip code|\\w+inhaber\\w*|\\w*umfrage\\w*|\\w*befragung\\w*',
  'meinungsforschung|marktforschung|studie|\\w*rückruf\\w*',
  'zurück(?:zu)?ruf\\w*',
  'nochmals? (?:an)?(?:zu)?ruf\\w*',
  '\\w*termin\\w*|besuch\\w*|vorbeikomm\\w*|techniker\\w*|messung|(?:leitungs|verfügbarkeits|bonitäts)?prüfung(?! (?:des|vom) \\w*(?:vertrag|angebot))',
  '\\w*verfügbarkeit',
  'bankverbindung\\w*|\\w*kontodaten|iban|kontonummer|\\w*adress\\w*|anschrift|wohn\\w*',
  'umgezogen',
  'öffnungszeit\\w*|\\w*abmeldung|austragung|löschung',
  '\\w*daten(?!volumen|tarif|karte|paket|flat)\\w*',
  'geburts\\w+|geboren|alter|volljährig|name|namens',
  '(?:gut|mich|sie|ihn|ihr|noch|zu|akustisch) (?:hören|höre|hört|verstehen|verstehe|versteht)(?: kann| könne)?',
  'akustisch|zufrieden\\w*|\\w*ticket|störung\\w*|beschwerde\\w*|störungsmeldung',
  'reklamation|zählerstand\\w*|zählernummer|stromverbrauch|verbrauch|inhaber\\w*',
  'kundennummer|aufzeichn\\w*|aufnahme|mitschnitt|newsletter|werbung|gewinnspiel\\w*',
  'verlosung|preisausschreiben|survey|poll|questionnaire',
  'call(?:ed|ing)? (?:me )?back',
  'callback|appointment|visit|bank details|address|date of birth',
  'hear (?:me|him|her|them|you)',
  'satisfied|happy with|ticket|complaint|fault|meter|account holder',
  'still (?:live|there|at)',
  'newsletter|raffle|prize draw',
)})_`;
/** Things that are agreed to and turn out to be more: presents, trials, more of what one has, a lower price. */
export const LURE = `_(?:${ways(
  'geschenk\\w*|gratis\\w*|kostenlos\\w*|kostenfrei\\w*|umsonst|unverbindlich\\w*',
  '\\w*bonus|gutschein\\w*|gutschrift\\w*|rabatt\\w*|probe\\w*|test\\w*|schnupper\\w*',
  'billiger\\w*|günstiger\\w*',
  'weniger (?:zahle|zahlen|kostet)',
  'mehr (?:datenvolumen|volumen|gb|gigabyte)',
  'entschuldigung|aufmerksamkeit|dankeschön|treue\\w*|prämie',
  'gewinn(?!spiel)\\w*',
  'free|gift|present|trial|discount|voucher|cheaper|bonus|reward|for nothing',
  'no obligation|thank-?you',
)})_`;
/** Nothing but: what limits a yes or a wish. */
export const ONLY = `_(?:${ways(
  'das einzige|mein einziges',
  'the only (?:thing|yes)',
  'mehr als (?:\\w+ ){1,5}(?:hab|habe|wollte|will)',
  'nur|bloß|lediglich|allein|einzig|ausschließlich|einzig und allein',
  'nichts (?:weiter|anderes|außer) (?:als)?',
  'nicht mehr als',
  'weiter (?:nichts|nix)',
  'sonst (?:nichts|nix)',
  'mehr nicht|mehr war nicht|just|only|merely|solely',
  'nothing (?:but|more|else|beyond)',
  'no more than',
  'all i (?:said|did|agreed)',
)})_`;
/** Asked, or put as a question. */
export const ASKED_IT =
  '_(?:frage|fragen|gefragt|fragte[n]?|fragt|nachfrage|ob|abgefragt|wissen wollte|wollte wissen|erkundigt\\w*|asked|asking|question|whether|if)_';
/** Believed it to be: "ich dachte, ich nehme an einer Umfrage teil", "in dem Glauben". */
export const BELIEVED =
  '_(?:dachte|dachten|gedacht|glaubte|glaubten|im glauben|in dem glauben|ging(?:en)? davon aus|' +
  'in der annahme|meinte|meinten|war der meinung|hielt (?:es|das) für|verstand (?:es|das) als|thought|' +
  'believed|under the impression|assumed|took it for)_ ?,?';
/** The contract: what makes an answer one to the offer. */
export const DEALS =
  '_(?:\\w*vertrags?|\\w*verträge|\\w*vertragsschluss|vertragsabschluss|angebot\\w*|\\w*tarif\\w*|' +
  '\\w*abo|\\w*wechsel|bestellung|auftrag|\\w*verlängerung|abschluss|\\w*option|\\w*paket|\\w*flat|' +
  'contract|offer|plan|deal|subscription|extension|renewal|upgrade|order)_';
/** What came of it, told after a turn. */
export const TURNED_INTO = `_(?:${ways(
  'daraus|draus|stattdessen|herausgekommen|rausgekommen|geworden|gemacht|gebastelt',
  'und (?:jetzt|nun|plötzlich|dann)',
  'jetzt|nun|trotzdem|dennoch|aber|yet|instead|now',
  'what (?:i got|arrived|came)',
  'turned (?:it )?into',
  'neu(?:er|en)?',
  'keine rede|nie die rede|nicht die rede',
)})_`;

/** Papers, or news of an offer, that one may have sent. */
export const PAPERS = `_(?:${ways(
  'unterlagen|papiere|\\w*material|infos?|informationen?|\\w*info|\\w*infopaket',
  'prospekt\\w*|broschüre\\w*|katalog\\w*|flyer|faltblatt|\\w*angebote?s?',
  'kostenvoranschlag|\\w*übersicht|preisliste|vertragsentwurf|entwurf|konditionen',
  'einzelheiten|details|schriftlich\\w*|schriftl|etwas schriftliches|schwarz auf weiß',
  'zum (?:durchlesen|nachlesen|lesen|anschauen|angucken|ansehen)',
  'in schriftform|auf papier|paperwork|brochure\\w*|leaflet\\w*|information|details',
  'in writing|quote|offer|something to read',
)})_`;
/** To send, in all its forms. */
export const SEND = `_(?:${ways(
  '(?:zu|rüber|mit|her|hin|vorbei)?(?:zu)?(?:schick\\w*|geschickt|schicka|send\\w*|gesandt|gesendet|' +
    'übersend\\w*|zusendung|übersendung|zusendet)',
  'zukommen|\\w*zuschick\\w*|\\w*zusend\\w*|\\w*zugeschickt|\\w*zugesandt|mailen',
  'mail(?: sie)? mir',
  'gemailt|zumailen|\\w*übermittel\\w*|in die post',
  'in den (?:brief)?kasten',
  'einwerfen|dalassen',
  'da(?=[.,!;\\n]|$)',
  'put|bekomme\\w*|kriege\\w*|erhalte\\w*|zeigen|vorlegen|aushändigen|geben|haben|sehen',
  'lesen|send|sent|post|email|mail|forward|show|see|have|get|receive',
)})_`;
/** Wishes, requests and leave of one's own, about what somebody else shall do. */
export const REQUESTED = `_(?:${ways(
  'gebeten|bat|baten|bitte|erbeten|erbat|verlangt|verlangte[n]?|wollte[n]?|wollt|gewollt',
  'gewünscht|wünschte|wünsch\\w* mir|angefordert|forderte|interessiert\\w*',
  'ging (?:es )?mir',
  'ging.?s mir|soll|solle|sollte[n]?|sollt|solln|soin|sollen|möge|dürfe|duerfte|könne',
  'koennte[n]?|kann|können|lassen sie mir|vereinbart|ausgemacht|abgemacht|verabredet',
  'besprochen|abgesprochen|verblieben|einverstanden|zugestimmt|zugesagt|erlaubt|lass\\w*',
  'schicken sie|senden sie|mailen sie|asked|ask|wanted|requested|told|said|agreed|please',
  'could|should|let',
)})_`;
/** Said in the call. */
export const SPOKEN = `_(?:${ways(
  'wiederhol\\w*|mitgeteilt|klargemacht|untergebracht|herausgebracht|rausgebracht|gesagt',
  'sagte|sage|sagt|hob gsagt|gsagt|gemeint|meinte|geantwortet|antwort|antwortete|erwidert',
  'erwiderte|gebeten|bat|verlangte|ausgemacht|vereinbart|abgemacht|besprochen|verblieben',
  'told|said|asked|answered|agreed|replied|wort war|worte waren',
)})_`;

/** Turned down on the phone, in all the ways of saying no. */
export const REFUSES = `_(?:${ways(
  'mit (?:einem )?nein (?:beendet|geantwortet|quittiert)',
  'verboten|abgelehnt',
  'lehnte[n]? (?:\\w+ ){0,4}ab',
  'lehnte|verneint\\w*|verneinte|abgewunken|abgewinkt',
  'winkte[n]? (?:\\w+ ){0,3}ab',
  'verwahrt\\w*|verwahrte|abgesagt',
  'sagte[n]? (?:\\w+ ){0,3}ab',
  '(?<!_(?:kam|kommt|bekam|bekamen|erhielt|erhielten|got) (?:\\w+ ){0,2})absage' +
    '(?! (?:\\w+ ){0,3}(?:bekommen|erhalten|gekriegt|gekommen|da|von)_)',
  'abfuhr|korb|abblitzen|abgewimmelt|wimmelte|abgewürgt|würgte|ausgeschlagen',
  'schlug (?:\\w+ ){0,4}aus',
  'zurückgewiesen',
  'wies (?:\\w+ ){0,5}(?:zurück|ab)',
  'abgewiesen|dankend|geweigert|weigerte',
  '(?<!widerruf[^.!?\\n]{0,60})verzichtet',
  'dagegen (?:entschieden|ausgesprochen)',
  'declined|refused|rejected',
  'turned (?:\\w+ ){0,4}down',
  'said no',
  'told (?:him|her|them) no',
)})_`;
/** The words of a no, told as said. */
export const NO_WORDS =
  '_(?:kein\\w* \\w+ in ?frage komm\\w*|nicht in ?frage komm\\w*|ich (?:unterschreib\\w*|bestell\\w*|kauf\\w*|wechs\\w*) (?:\\w+ )?(?:nichts|nix|nicht)|(?:wollte|will) (?:ich |wir )?(?:davon )?nichts (?:davon )?wissen|don.t bother|lassen sie das|nein|nee|noe|naa|no(?=[.,;!?"\\n]|$| thanks?| thank| and| but| to_| twice| three| several| again)|nope|kein interesse|kein bedarf|keinen bedarf|nicht interessiert|interessiert mich nicht|auf keinen fall|keinesfalls|niemals|unter keinen umständen|kommt nicht in ?frage|will (?:ich )?(?:\\w+ )?(?:nicht|nix|nichts)|brauch\\w* (?:ich )?(?:\\w+ )?(?:nicht|nix|nichts|kein\\w*)|in ruhe lassen|nicht (?:mehr|wieder|nochmal)? ?anrufen|lassen sie mich|bleiben sie mir|not interested|no thanks?|no way|not a chance|' +
  LEAVE_ME_ALONE +
  '|don.t (?:want|need)|didn.t want)_';

/** What makes a yes a plain one: stressed, owned up to, or given at once. */
export const STRESSED = `_(?:${ways(
  'mit voller absicht|ganz bewusst',
  'zu genau (?:dem|diesem|der|dieser)',
  'na klar|bin dabei',
  'mach\\w* (?:sie|wir) das fertig',
  'klipp und klar|klar und deutlich|ausdrücklich|eindeutig|unmissverständlich|wörtlich',
  'ohne zu zögern|ohne zögern|sofort|auf der stelle|laut und deutlich|hundertprozentig',
  'fest|definitiv|natürlich|selbstverständlich|bewusst|gern|gerne|freiwillig',
  'in vollem umfang|clearly|explicitly|definitely|straight away|right away|gladly|happily',
  'of course|certainly|set it up|go ahead',
)})_`;
/** Owned up to: "das gebe ich zu", "bestreite ich nicht". */
export const OWNED = `_(?:${ways(
  '(?:bestreiten|leugnen|abstreiten) (?:kann|koennte|will) (?:ich|wir|man) (?:\\w+ ){0,3}(?:nicht|schlecht|kaum)',
  'no doubt about (?:it|that)',
  'geb\\w* (?:ich )?(?:\\w+ ){0,3}zu',
  'zugeben|zugegeben|zugegebenermaßen',
  'räume (?:ich )?(?:\\w+ ){0,3}ein',
  'einräumen|gestehe|gesteh|gestanden',
  '(?:bestreite|bestreitet|bestreit|leugne|leugnet|streite) (?:\\w+ ){0,4}(?:nicht|nie|gar nicht|ned|net|ab)',
  'nicht (?:ab)?(?:zu)?(?:streiten|bestreiten|leugnen)',
  'muss ich (?:sagen|zugeben)',
  'stimmt (?:schon|ja)',
  'steh\\w* (?:ich )?dazu',
  'i admit|i.ll admit|admittedly|don.t deny|not denying|can.t deny|fair enough',
)})_`;
/** A yes of one's own to the offer itself. */
export const YES_TO_DEAL = `_(?:${ways(
  'einverständnis [^.!?]{0,60}_erteilt|passt,? nehm\\w* ich|bin dabei|zugesagt|zugestimmt',
  'zustimmung gegeben',
  'ja (?:dazu )?gesagt',
  'ja zu|zusage gegeben|einverstanden|bejaht|eingewilligt|angenommen|akzeptiert|bestellt',
  'abgeschlossen',
  'nehme? (?:ich )?(?:den|das|die)',
  'ich nehm\\w*',
  'mach\\w* (?:ich|wir) (?:das|so)',
  'so gewollt|agreed|accepted|said yes',
  'told (?:him|her|them) yes',
  'ordered|signed up|yes to',
)})_`;
/** Given in after all. */
export const YES_LATER =
  '_(?:dann|aber|doch|schließlich|am ende|irgendwann|zuletzt|später|nach|then|but|in the end|finally|' +
  'eventually)_[^.!?\\n]{0,60}_(?:nachgegeben|zugestimmt|zugesagt|ja gesagt|eingewilligt|eingeknickt|' +
  'rumgekriegt|breitgeschlagen|weichgekocht|überredet|mürbe|einverstanden|gave in|agreed|said yes|accepted)_';
/** The other side shall do it: what makes "soll" a request. */
export const SENT_AWAY = ways(
  '_(?:er|sie|die|der|man|herr|dame|frau|herrschaften|leute|firma|he|she|they|de|ma)_ ' +
    '(?:\\w+ ){0,2}(?:soll\\w*|solln|soin|möge|könne|kann|dürfe)',
  '_(?:soll\\w*|solln|soin|möge|könne|dürfe)_ (?:er|sie|die|der|man|de|ma)_',
  '_(?:schicken|senden|mailen|geben|lassen|können|koennten) (?:sie|se)_',
  '_put (?:it|that|this|everything) in_',
  '_(?:send|email|mail|post|show) me_',
);
/** Asked for today, or about a recording: nothing of the call. */
export const NOT_NOW = ways(
  '_(?:aufnahme|aufzeichnung|mitschnitt|tonband|recording)_[^.!?\\n]{0,60}_(?:verlang\\w*|forder\\w*|' +
    'gebeten|schick\\w*|herausgabe|send)_',
  '_(?:ich|wir) (?:möchte[n]?|moechte[n]?|verlange[n]?|fordere|will|bitte|brauche) ' +
    '(?:\\w+ ){0,4}(?:aufnahme|kopie|auskunft|bestätigung|widerruf\\w*)',
);
/** Nothing was said to it: silence, or no chance to speak. */
export const SILENCE = `_(?:${ways(
  'nur (?:mhm|hm|hmm|aha)(?: und (?:mhm|hm|aha|so))? (?:gemacht|gesagt|gebrummt)',
  'äußerung (?:meinerseits|von mir)_[^.!?]{0,70}_(?:nicht gefallen|kam nicht|gab es nicht)',
  'geantwortet (?:hab|habe) (?:ich|wir) (?:\\w+ ){0,3}(?:nicht|nie)',
  '(?:nichts|nix) (?:habe?|hab) (?:ich|wir) (?:\\w+ )?gesagt',
  'stumm wie',
  '(?:wartete|warteten|wartet) (?:\\w+ )?(?:meine|unsere) antwort (?:\\w+ ){0,2}nicht ab',
  '(?:hab|habe) (?:ich )?(?:den|die|ihn|sie) (?:\\w+ )?(?:reden|quatschen|labern) lassen',
  'kein(?:en|e)? (?:einzige[sn]? |einziges )?(?:ton|wort|mucks|pieps|laut|silbe|' +
    'sterbenswörtchen)_[^.!?,]{0,40}_(?:gesagt|von mir|von sich|raus\\w*|heraus\\w*|erwidert|geantwortet|' +
    'über die lippen|gegeben)',
  '(?:nicht|nie|kaum|gar nicht|ned|net) zu wort_',
  'zu wort (?:\\w+ ){0,2}(?:nicht|nie|kam ich nicht)',
  '(?:nur|bloß|einfach|lediglich|die ganze zeit|stumm|still) (?:\\w+ )?(?:zugehört|gelauscht|hingehört|' +
    'reden lassen|quatschen lassen|labern lassen)',
  'weder ja noch nein|nicht ja und nicht nein',
  '(?:hab|habe|hat|haben) (?:ich |sie |er |wir )?(?:\\w+ ){0,3}geschwiegen',
  'schwieg(?:en)?',
  'sprachlos',
  'bevor (?:ich|sie|er|wir|mein\\w* \\w+) (?:\\w+ ){0,5}(?:sagen|antworten|reagieren|erwidern|ablehnen|' +
    'widersprechen) (?:konnte|konnt|könnt)\\w*',
  '(?:gesagt|geantwortet|erwidert|geäußert) (?:hab|habe|hat|haben) (?:ich|sie|er|wir)? ?' +
    '(?:\\w+ ){0,3}(?:nichts|nix|nischt|kein wort)',
  '(?:dazu|darauf|drauf) (?:\\w+ ){0,3}(?:nichts|nix) (?:gesagt|geantwortet|erwidert)',
  '(?:only|just) (?:listened|let (?:him|her|them|the \\w+ ?\\w*) talk)',
  'never said a word',
  'didn.t (?:say a word|say anything|get a word in)',
  'said nothing',
)})_`;
/** A deal of one's own making: "hab den Vertrag klargemacht", "hab da zugeschlagen". */
export const OWN_DEAL = `_(?:${ways(
  '(?:hab|habe|haben|hat|hob|han) (?:\\w+ ){0,8}(?:\\w*vertrag|\\w*tarif|deal|\\w*karte|abo|\\w*paket|' +
    'option|anschluss|angebot) (?:[\\w]+ ){0,8}(?:gemacht|klargemacht|klar gemacht|abgeschlossen|' +
    'geschlossen|festgemacht|eingetütet|unter dach und fach|mitbestellt|dazubestellt|genommen|' +
    'mitgenommen|geordert|beauftragt|bestellt)',
  'zugeschlagen|zugegriffen|mitbestellt',
  '(?:took|accepted) the (?:\\w+ )?(?:offer|deal|plan|contract)',
)})_`;
/** In the call, by its means or its scene. */
export const IN_CALL =
  '_(?:telefon\\w*|am apparat|am hörer|am handy|hörer|anruf\\w*|angerufen|hotline|gespräch\\w*|' +
  'telefonat\\w*|fernmündlich\\w*|mündlich\\w*|on the phone|over the phone|by phone|call|called|rang)_';
/** The contract itself is left out of the yes. */
export const NOT_THE_DEAL = ways(
  '_(?:einem|dem|zu einem|zum|einer|der|zu einer|mit einem|mit dem|mit einer|to (?:the|a|any)) ' +
    '(?:\\w+ )?(?:\\w*vertrag\\w*|vertragsschluss|abo|bestellung|wechsel|auftrag|contract|order) (?:aber |' +
    'jedoch |dagegen |hingegen )?(?:nicht|nie|niemals|keineswegs|keinesfalls|mitnichten|not)_',
  '_(?:nicht|not) (?:zum|dem|zu einem|einem|to (?:the|a|any)) (?:\\w+ )?(?:\\w*vertrag|abo|bestellung|contract)',
);
/** What one's word was meant for, and no more: 'mit „geht klar“ meinte ich nur, dass ...'. */
export const MEANT_ONLY =
  '_mit (?:"[^"\\n]{2,24}"|dem ja|meinem ja|dem okay) (?:meinte|wollte) (?:ich|wir) (?:doch |ja )?(?:nur|bloß|lediglich)_';
/** The yes told in the next sentence to have been the only one. */
export const THE_ONLY_ONE =
  '^\\W*(?:und |aber )?(?:nur|bloß|allein|lediglich|ausschließlich) (?:dazu|dafür)\\W*$|^\\W*(?:das|dies|es) war (?:auch )?(?:mein|das) einziges? (?:ja|wort|mal)_|^\\W*(?:mehr|sonst) (?:war|hab|habe) (?:\\w+ ){0,3}(?:nicht|nichts|nix)_|^\\W*that was my only yes_';
/** The thing to be sent is named by a pronoun only. */
export const SEND_IT = ways(
  '_(?:das|des|es|was|wos|etwas|alles|it|that|something)_[^.!?]{0,40}_(?:zukommen|zu(?:zu)?schicken|' +
    'zuschick\\w*|zua?schicka|zugeschickt|zusenden|zumailen|schicken|senden|mailen|' +
    'per (?:post|mail|e-?mail)|send|sent|mail|email|post)_',
  '_(?:send|email|mail|post) (?:me|us) (?:it|that|something|everything)_',
);
/** Asked for, with what was asked behind it. */
export const ASKED_FOR =
  '_(?:bat|baten|gebeten|erbeten|bitte|asked) (?:\\w+ ){0,4}(?:um|for)_|_(?:um|for) (?:\\w+ ){1,6}gebeten_';
