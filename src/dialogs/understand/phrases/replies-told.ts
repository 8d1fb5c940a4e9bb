// What stands around the reply somebody tells of, and what the words of a reply mean.
import { LEAVE_ME_ALONE } from './replies.ts';
import { ways } from '../rule.ts';

const ADVERBS =
  '(?:(?:ihm|ihr|denen|zu (?:ihm|ihr|denen|dem \\w+|der \\w+)|' +
  '(?:dem|der) (?!gesagt|gemeint|geantwortet)\\w+(?: (?:von|vom) (?:der |dem )?[\\w&.+]+)?|' +
  '(?:jemand(?:em)?|einem|einer) (?:von|vom) (?:der |dem )?(?:"[^"\\n]{2,30}"|\\w+)|der|dem|nur|dann|' +
  'drauf|darauf|da|halt|eben|noch|auch|gleich|sofort|bloß|einfach|mal|doch|natürlich|leider|klar|' +
  'deutlich|ausdrücklich|höflich|freundlich|genervt|entnervt|schließlich|irgendwann|zum schluss|am ende|' +
  'mehrmals|mehrfach|immer|immer wieder|gern|so|ja|also|ganz \\w+|\\w+lich|\\w+weise) ){0,5}';
const SPOKE =
  '(?:gesagt|gemeint|geantwortet|erwidert|entgegnet|gemurmelt|gebrummt|geknurrt|gestammelt|gerufen|klargestellt|erklärt|betont|mitgeteilt|klargemacht|klar gemacht|deutlich gemacht)';
const SAYS =
  '(?:sag|sage|sagte|meine|meinte|antwortete|antworte|erwiderte|entgegnete|murmelte|brummte|knurrte|stammelte|erklärte|betonte|dachte mir)';

/** Right before the reply; the writer speaks. */
export const LED_IN = ways(
  '_(?:i|we|she|he) (?:just |then |only |kind of )*(?:went|was like|were like)[:,]? ?',
  '_(?:ich|wir) (?:dann |halt |da |drauf |darauf )*(?:so|nur|dann|halt|drauf|darauf|bloß|gleich)[:,]? ' +
    '(?:nur |so |halt |dann |gleich )*',
  '_(?:meine|unsere) (?:antwort|reaktion|erwiderung) (?:darauf |' +
    'drauf )?(?:(?:war|lautete|ist)[:,]? (?:ein |eindeutig(?:es)? |klares |nur )*|: ?)',
  '_(?:ich|wir|{own}) (?:teilte|machte|gab)n? (?:ihm |ihr |denen |dem \\\\w+ |' +
    'der \\\\w+ )?(?:\\\\w+ )?(?:mit|klar|deutlich|zu verstehen),? (?:dass |daß )',
  '_(?:von|vo) (?:mir|uns|meiner seite|unserer seite) (?:kam|gabs|gab es|hieß es) (?:nur |dann |da |' +
    'darauf )*(?:ein |n )?',
  '_(?:da )?kam (?:dann |nur )?(?:von|vo) (?:mir|uns) (?:nur |dann )?(?:ein |n )?',
  `_${SAYS} (?:ich|wir|{own})_(?: ${ADVERBS})?[,:]? ?(?:dass |daß )?`,
  `_(?:ich|wir|{own}) ${SAYS}_(?: ${ADVERBS})?[,:]? ?(?:dass |daß )?`,
  '_(?:ich|wir) ?: ?',
  `_(?:ich|wir|{own}) (?:hab|habe|haben|hat|hatte|hatten) ${ADVERBS}${SPOKE} ?${ADVERBS}[,:]? ?(?:dass |daß )?`,
  `_(?:hab|habe|haben|hat|hatte|hatten) (?:ich |wir |{own} )?${ADVERBS}${SPOKE} ?${ADVERBS}[,:]? ?(?:dass |daß )?`,
  `_${SPOKE} (?:hab|habe|haben|hat|hatte) (?:ich|wir|{own}) ${ADVERBS}[,:]? ?(?:dass |daß )?`,
  '_(?:meine|unsere) worte(?: waren)?[:,]? ',
  '_(?:i|we|{own}) (?:just |then |only |finally |clearly |always )*(?:said|replied|answered|' +
    'told (?:him|her|them|the \\w+))[,:]? (?:that )?',
  '_my (?:reply|answer) was[,:]? (?:a )?',
  '_(?:i|we) made (?:it )?(?:clear|plain) (?:that )?',
  '_(?:ich|wir)_[^.!?\\n]{0,60} und (?:dann |schließlich |am ende )?(?:sag|sage|sagte|meinte|antwortete)_[:,]? ?',
);
/** The frame's last words when they belong to the reply: "gesagt, dann eben die zwölf Monate". */
export const RESIGNED = '_dann (?:eben|halt) $';
/** Right behind it. */
export const LED_OUT = ways(
  `[,"]* ?(?:das |so )?(?:hab|habe|haben|hat|hatte|hatten) (?:ich|wir|{own}) ${ADVERBS}${SPOKE}_`,
  `[,"]* ?${SAYS} (?:ich|wir|{own})_`,
  `_(?:hab|habe) (?:ich |das |es |ihm |ihr |denen |so |auch |genau ){1,4}${SPOKE}_`,
  '_und (?:hat|hab|habe|haben) (?:ihm |ihr |denen )?(?:das|es) (?:ihm |ihr |denen |auch |so |' +
    `gleich ){1,4}${SPOKE}_`,
  '[,"]+ ?so (?:meine|unsere) (?:\\w+ )?(?:worte|antwort|reaktion)_',
  '[,"]+ ?(?:i|we|{own}) (?:said|replied|answered|told (?:him|her|them))_',
);

/** Who may speak for the contract beside the writer. */
export const OWN_KIN = '(?:meine?|unsere?|my|our) (?:\\w+ )?{kin}|oma|opa|mama|papa|mutti|vati|omi';

/** Words before the reply's first that say nothing. */
export const FILLERS =
  '(?:(?:dass|daß|also|na|naja|ach|nun|tja|äh|ähm|öh|hm|hmm|' +
  '(?:na )?wenn.?s? [^.!?,]{3,45},? dann(?= (?:ja|jo|gern|ok|okay|gut|mach|is|ist|nehm))|ein|einfach|nur|' +
  'bloß|ganz|well|that|then)[,.]? |["\'. -])*';
/** A reply that begins with a no, or tells not to want, to buy, to be troubled. */
export const SAYS_NO =
  '^lass\\w* (?:sie |se )(?:das|es|den quatsch|mal)(?: (?:halt|mal|lieber|bitte|bleiben|sein|schön))*' +
  '(?=[.,!;\\n]|$)|^(?:nein|nee|nö|naa|no|nix da|niemals|nie im leben|auf (?:gar )?keinen fall|' +
  'bloß nicht|danke,? (?:nein|kein|ich)|kein\\w* (?:interesse|bedarf|lust|zeit|bock|danke)|' +
  'nicht (?:mit mir|interessiert|am telefon)|(?:es|das|alles) bleibt (?:alles )?(?:dabei|bei|beim|so|' +
  'wie)|not interested|no way|no thanks?)_|_in (?:ruhe?|frieden) (?:\\w+ )?(?:lass\\w*|losse?n?)|' +
  'lass\\w* (?:\\w+ ){0,2}in (?:ruhe?|frieden)|_nicht mehr (?:\\w+ )?an(?:zu)?rufen|' +
  '_(?:nie|nicht) wieder an(?:zu)?rufen|' +
  LEAVE_ME_ALONE +
  '|_(?:hab|habe|haben) (?:ich |wir )?(?:doch |ja |selber )?(?:schon|bereits|genug) (?:\\w+ )?(?:einen?|eine|eins|genug|davon|internet|strom|vertrag|verträge|anbieter)_';
/** What one would not do. */
export const DEAL_VERB = `_(?:${ways(
  'bestell\\w*|abschließ\\w*|schließ\\w*|kauf\\w*|will|wills|woll\\w*|wolle|brauch\\w*',
  'moecht\\w*|mag|mach\\w*|unterschreib\\w*|wechsel\\w*|interess\\w*|zustimm\\w*|nehm\\w*',
  'abonnier\\w*|buch\\w*|vereinbar\\w*|want\\w*|need\\w*|buy\\w*|order\\w*|sign\\w*',
  'agree\\w*|switch\\w*|entscheid\\w*',
)})_`;
/** What turns a reply round that somebody tells of. */
export const NOT =
  '_(?:nicht|nich|nie|niemals|nix|nichts|nischt|net|ned|kein\\w*|not|n.t|never|nothing|don.t|didn.t|wasn.t|won.t)_';
/** Time, paper, somebody to ask first. */
export const PUTS_OFF = ways(
  '_ruf\\w* (?:sie |se )?(?:mich |uns |halt |bitte |morgen |nächste woche |nochmal |noch mal |wieder |' +
    'später ){1,4}(?:an|zurück)_',
  '_(?:soll|sollen|solln|solls|sollens|solle|könne|können|kann|kanns|könnens) (?:\\w+ ){0,4}(?:per|mit|' +
    'als|via) (?:e-?mail|mail|post|brief|sms|whatsapp|fax) (?:zu|her|rüber)?(?:schick\\w*|send\\w*)_',
  '_put (?:it|that|this|everything) in (?:an? )?(?:e-?mail|writing|letter)_',
  '_(?:muss|müss\\w*|muesst\\w*|will|wolle|wollte|moecht\\w*|werde|wuerde|brauche|braucht) ' +
    '(?:\\w+ ){0,4}(?:erst\\w*|vorher|zuerst|zuvor|noch)_',
  '_(?:erst|erstmal|vorher|zuerst)_[^.!?\\n]{0,40}_(?:schriftlich|lesen|sehen|prüfen|reden|sprechen|' +
    'besprechen|fragen|klären|anschauen|angucken|schauen|überleg\\w*|drüber|schick\\w*)_',
  'überleg\\w*',
  // "Ich schaue es mir an".
  '_(?:schaue?|gucke?|sehe?|lese?)_ (?:(?:ich|mir|mich|es|das|die|den|alles|dann|mal|erst|in ruhe) ?){1,5}_(?:an|durch)_',
  '_(?:drüber|darüber) (?:\\w+ )?schlafen',
  'bedenkzeit',
  '_melde? (?:mich|uns)_',
  '_(?:mich|uns) (?:dann |wieder |selber |selbst |schon )*meld\\w*',
  '_schriftlich\\w*_|schwarz auf weiß',
  '_(?:unterlagen|angebot|infos?|informationen|prospekt|was|etwas|das|es|' +
    'alles)_[^.!?\\n]{0,30}_(?:zu)?(?:schick\\w*|send\\w*|mail\\w*)_',
  '_(?:zu)?(?:schick\\w*|send\\w*|mail\\w*)_[^.!?\\n]{0,30}_(?:unterlagen|angebot|infos?|informationen|' +
    'prospekt|was|etwas|schriftlich)_',
  '_(?:mit|to|with) (?:mein|unser|my|dem|der|de|meim)\\w* [^.!?\\n]{0,24}_(?:reden|redn|sprechen|' +
    'besprechen|absprechen|klären|beraten|first)_',
  '_think (?:about|it)',
  'in writing|send me',
  '_(?:have|need) to (?:ask|talk|check|speak|think)_',
  'get back to',
);
/** An order to go ahead: "tauschen Sie halt", "richten Sie das ein"; not to strike one off, nor "stellen Sie sich vor". */
const ORDER =
  '(?:machen|tauschen|stellen|buchen|tragen|verlängern|aktivieren|schalten|bestellen|liefern|richten|' +
  "ändern|wechseln|notieren|umstellen|freischalten)(?:'?s| sie'?s| sies| sie| se| ses| wir|" +
  ' mer)_(?! sich_)(?![^.!?,\\n]{0,24}_(?:nicht|nie|nix|nichts|kein\\w*|aus|ab|schriftlich|weg|rückgängig)_)';
/** A reply that begins with a yes. */
export const SAYS_YES = ways(
  `^(?:dann )?${ORDER}`,
  '^(?:go on(?: then)?|go for it|sign me up|put me down|send it over|switch it)_',
  '^(?:(?:nur )?(?:(?:ein\\w*|zwei|drei) )?(?:\\w+ )?\\w{3,},? ' +
    'ja(?=[,.! ]+(?:aber|gut|gern|mach|geliefert|und|$)|[.!]|$)|' +
    '(?:denn )?wenn.?s? (?:denn |das |es |unbedingt ){0,3}sein muss|ja|jaja|jo|jep|jawohl|jawoll|ok|okay|' +
    'oki|klar|gern|gerne|gut|na gut|einverstanden|meinetwegen|von mir aus|wegen mir|in ordnung|passt|' +
    'passt scho\\w*|abgemacht|alles klar|warum nicht|wieso nicht|top|super|prima|geht klar|machen wir|' +
    'mach mer|mach ma|so machen wir|mach|machts?|dann (?:halt|eben|machen?|mach|nehm\\w*)|(?:na )?schön|' +
    '(?:na gut |na schön |gut |also )?dann (?!lassen|schicken|rufen|melden|senden|hören|schreiben)\\w+en ' +
    '(?:sie|se|wir|mer)|denn (?:man|machen?)|her damit|dann los|los|yes|yeah|yep|sure|fine|alright|' +
    'go ahead|do it|sounds good|(?:is|ist) (?:gut|jut|recht|ok|okay|gebongt|in ordnung|doch gut)|' +
    'geht in ordnung|soll mir recht sein|mir recht|mir solls recht sein|' +
    'wenn.?s (?:denn |schon |halt |unbedingt ){0,2}sein muss|in gottes namen|ich bin dabei|' +
    'passt (?:eh|schon))_(?! (?:nicht|net|ned|dass|daß|unverschämt|wohl|was|wer|wie))',
);
/** A yes that tells who one is, or ends the call. */
export const YES_OF_COURTESY = `^(?:ja|jo|ok|okay|gut|yes|alles klar|klar)[,. ]+(?:${ways(
  '(?:das |der |die |ich |da )?(?:bin(?! (?:ich )?(?:dabei|einverstanden|bereit|interessiert))|' +
    'wohn\\w*|verstehe?|verstanden|richtig|stimmt|hör\\w*)_',
  'am apparat|danke?_|dankeschön|vielen dank|tschüss|wiederhör\\w*|thanks|thank you|bye',
  'aber nicht|aber nein|kein_|keine_|nein_',
)})`;
/** Leave to go ahead: "er könne das so machen", "sie soll's halt umstellen". */
export const GOES_AHEAD = ways(
  '_(?:er|sie|se|die|man|der|they|he|she) (?:soll|solle|sollen|sollens|kann|koennte|könne|können|' +
    "koennten|dürfe|darf|möge|can|could|should)(?:'?s)? " +
    '(?:(?!nicht|nie|erst|schriftlich|unterlagen|angebot|' +
    '(?:schluss|feierabend|acker|staub|fliege|termin|pause|platz|druck|theater|stress|abflug|' +
    'ende)_)[\\w€]+ ){0,6}(?:machen|mach|umstellen|freischalten|einrichten|buchen|bestellen|eintragen|' +
    'anmelden|ändern|dazubuchen|verlängern|abschließen|schalten|aktivieren|tun|probieren|loslegen|wechseln|' +
    'vormerken|go ahead|do it|do that)_',
  '_kann man (?:ja |doch |schon )*(?:mal )?(?:probieren|versuchen|machen|testen)_',
  '_(?:das|den|die|es|dat|des) (?:nehm|nehme|nehmen|mach|mache|machen) (?:ich|wir|ma|mer)_',
  '_(?:ich|wir) (?:nehm|nehme|nehmen|machs|machens|nehms)_(?! (?:mir|das mit|kein\\w*))',
  '_(?:ich|wir) (?:bin|sind|waere|waer\\w*) dabei_',
);
/** Said to somebody else, or later: to the hotline, in a letter, about paying. */
export const SAID_ELSEWHERE = `_(?:${ways(
  'hotline',
  'angerufen (?:hab|habe)',
  'widerruf\\w*|widersp\\w*|danach|daraufhin|später|brief|geschrieben|kündig\\w*',
  'gekündigt|rechnung|zahl\\w*|bezahl\\w*|mahnung|inkasso|storn\\w*|heute|gerade|zuhause',
  'daheim|zu hause',
  'mein(?:er|em) (?:{kin}|anwalt)',
  'polizei|bank|verbraucherzentrale|cancel\\w*|pay',
)})_`;
/** Questions of the caller's that are no offer. */
export const OTHER_QUESTIONS =
  '_(?:hören?|höre|verstehen?|verstehe|verstanden|heiße|name|namen|adresse|geburtsdatum|zählernummer|' +
  'aufzeichn\\w*|aufnehmen|aufgezeichnet|inhaber\\w*|zufrieden|hear|owner|record\\w*|wohn\\w*|volljährig|' +
  'noch dran|noch da)_';
