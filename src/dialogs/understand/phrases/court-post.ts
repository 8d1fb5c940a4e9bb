// Words beside a court's paper or a bailiff: what has come, and what is only threatened with.
import { compile, ways } from '../rule.ts';

/** What the bailiff does, and what a court orders. */
const SEIZING = '(?:\\w*vollstreckung(?!sbescheid)\\w*|gerichtsvollzieher\\w*|\\w*pfändung\\w*|bailiffs?)';
const ORDERS =
  '(?:mahnbescheid\\w*|mahngericht\\w*|vollstreckungsbescheid\\w*|gelbe[rn]? (?:brief|umschlag)|payment order|enforcement order)';

/** A bailiff and what he does: he comes after the court, and may come without any post told of. */
export const SEIZES = compile(`_${SEIZING}_`);
/** What the rules read as post of a court; nothing stands before it. */
export const PAPER = compile(`^\\W*(?:${ORDERS}|${SEIZING})\\W*$`);
/** The same, and what else a court sends. */
export const POST = compile(`_(?:${ORDERS}|${SEIZING}|klageschrift|court order)_`);

/** Where another statement begins. */
export const BREAK = compile('[,;:](?=\\s)|[()]| -{1,2} |_(?:und|aber|sondern|weil|obwohl|doch|dass|and|but|because)_');

/** Post that is there: it runs from its arrival, and a threat does not. */
export const CAME = compile(
  '_(?:kam|kamen|gekommen|bekam|bekamen|bekommen|erhielt|erhielten|erhalten|gekriegt|kriegte|zugestellt|' +
    'geschickt|zugeschickt|liegt|lag|lagen|da|war|waren|stand|steht|läuft|lief|besteht|hab|habe|came|got|' +
    'received|arrived|served|has been|i have|i.ve|we have)_(?! (?:ich |wir )?(?:angst|sorge))',
);
/** What has been, whatever else its clause says. */
export const PAST = compile(
  '_(?:kam|kamen|gekommen|bekam|bekamen|erhielt|erhielten|gekriegt|lag|lagen|war|came|got|arrived)_',
);
/** Another paper is the one that came. */
export const OTHER_PAPER = compile(
  '_(?:mahnung\\w*|rechnung\\w*|brief|schreiben|post|drohung\\w*|androhung\\w*|ankündigung\\w*|inkasso\\w*|letter|reminder|invoice)_',
);
/** Not yet: announced, or a matter of weeks. */
export const TO_COME = compile(
  '_(?:wird|werden|wuerden?|kommt|kommen|folgt|folgen|schicken|schickt|holen|holt|beantragen|beantragt|' +
    'erwirken|gibt|bald|demnächst|in (?:\\d+|einer|zwei|drei|wenigen) (?:tag\\w*|woche\\w*)|zu \\w+en|will|' +
    'would|going to)_',
);
/** A day that the paper has, whence it is and where it lies: nobody threatens with that. */
export const AT_HAND = compile(
  '\\d|_(?:heute|gestern|vorgestern|seit|today|yesterday|since)_|_(?:vom|from the) (?:\\w*gericht|court)_|_(?:im|in meinem) \\w*kasten_|_in der post_|_vor mir_',
);

/** The company only says that it will come. */
export const THREAT = compile(
  '_(?:droh\\w*|angedroht|gedroht|androh\\w*|drohung\\w*|ankünd\\w*|angekündigt|threat\\w*)_',
);
/** "Mahnbescheid angedroht"; "Mahnbescheid, jetzt drohen sie mit Pfändung" threatens with another thing. */
export const THREAT_AFTER = compile(
  '^[^.!?\\n]{0,45}_(?:droh\\w*|angedroht|gedroht|androh\\w*|angekündigt|threat\\w*)_(?! (?:\\w+ ){0,3}(?:mit|with|to)_)(?! (?:der|des|einer|von|to|with)_)',
);
/** An order that somebody is only afraid of. */
export const FEAR = compile('_(?:angst|befürcht\\w*|sorge\\w*|panik|fürchte|afraid|scared|worried)_');
/** The court's first paper by its name: two weeks hang on it. */
export const ORDER = compile('_(?:mahnbescheid\\w*|payment order)_');
/** What somebody applies for at a court. */
export const TITLES = compile('_(?:mahnbescheid\\w*|vollstreckungsbescheid\\w*)_');
/** "Sie kündigen einen Mahnbescheid an", where a bar stands for the paper. */
export const ANNOUNCES = compile('_kündig(?:t|en|te|ten)_[^|]{0,50}\\| (?:\\w+ )?an_');
/** "Der Gerichtsvollzieher hat sich angekündigt": he comes himself. */
export const COMES_HIMSELF = compile('^ (?:hat|kündigt) (?:\\w+ ){0,3}(?:sich|termin|besuch)_');
/** "Die Androhung eines gerichtlichen Mahnbescheids". */
export const GOVERNS = compile(
  '_(?:androhung|drohung|ankündigung|threat)(?: (?:des|der|eines|einer|einem|von|vom|mit|of|a|an|the|gerichtlichen?|\\w+en)){0,4} $',
);
/** What comes only if something else happens is not there yet. */
export const IF = compile(
  '_(?:sonst|andernfalls|ansonsten|otherwise|or else|bei (?:nichtzahlung|zahlungsverzug|ausbleibender? zahlung|weiterem verzug)|(?:wenn|falls|if)_[^.!?\\n]{0,40}_(?:nicht|net|nich|zahl\\w*|not|don.t|pay))_',
);
/** "Sonst habe ich noch einen Mahnbescheid bekommen": besides. */
export const PERFECT = compile('_(?:hab|habe|haben) (?:ich|wir)_|_(?:ich|wir) (?:hab|habe|haben)_');

const LAST_WORD =
  '(?:letzte\\w*|final|last)_ (?:\\w+ )?(?:\\w*warnung|\\w*mahnung|\\w*aufforderung|\\w*erinnerung|frist|chance|warning|notice|reminder|demand)_';
/** "Letzte Warnung, dann Mahnbescheid", up to the paper; what stands between is looked at by itself. */
export const WARNED = compile(`_${LAST_WORD}`);
/** Right before the paper: the next step, which is not there yet. */
export const THEN = compile(
  '_(?:dann|danach|als nächstes|then|next)_ (?:(?:kommt|folgt|comes|follows|der|ein|the|a|gerichtlicher) )*$',
);
/** "Erst kam die letzte Mahnung, dann der Mahnbescheid" tells what came, in its order. */
export const IN_ORDER = compile('_(?:erst|zuerst|zunächst|first)_');
/** "Letzte Mahnung vor Mahnbescheid": the title of a reminder. */
export const TITLE = compile(`_${LAST_WORD} (?:vor|before) (?:(?:gerichtlichem|dem|einem|the|a) )*$`);
/** "Sie schreiben, dass sie am 5.12. einen Mahnbescheid beantragen", behind the paper; what somebody has already sent is none of it. */
export const PLANNED_AFTER = compile(
  ways(
    '^ (?:(?:wird|werde|werden|zu|demnächst|bald|dann) )*(?:beantragen|erwirken|einleiten|schicken|' +
      'zuschicken)_(?! lassen_)',
    '^ (?:wird|werde) (?:\\w+ )?(?:beantragt|erwirkt|eingeleitet)_',
  ),
);
/** "Laut Inkasso folgt bald ein Mahnbescheid", "der nächste Schritt sei ein gerichtlicher Mahnbescheid". */
export const PLANNED_BEFORE = compile(
  ways(
    '_(?:folgt|kommt|gibt es|droht) (?:(?:bald|dann|demnächst|als nächstes|sonst) )+' +
      '(?:(?:ein|der|gerichtlicher) )*$',
    '_nächster? schritt (?:sei|ist|waere) (?:(?:ein|der|gerichtlicher) )*$',
  ),
);
/** "In der Mahnung stand was von Mahnbescheid", where no court has written. */
export const MENTIONED = compile('_(?:was|etwas|reden|redet|sprechen|spricht) von (?:(?:einem|nem|gerichtlichem) )*$');
/** The court itself is named. */
export const OF_COURT = compile('_\\w*gerichts?_|_court_');
/** "Angst, dass der Gerichtsvollzieher kommt", "er sagte, morgen steht der Gerichtsvollzieher vor der Tür", up to him. */
export const FEARED = compile(
  ways(
    '_(?:angst|befürcht\\w*|sorge\\w*|panik|fürchte|afraid|scared|worried)_[^.!?\\n]{0,8}_(?:dass|that) ' +
      '(?:(?:der|ein|bald|jetzt|mir|the|a) )*$',
    '_(?:sagt|sagte|sagten|meinte|behauptete?) ?,? (?:dass )?(?:morgen|bald|dann|nächste woche) (?:steht|' +
      'kommt) (?:der|ein) $',
  ),
);
/** Behind a bailiff who is feared: he has not come. */
export const FEARED_TO_COME = compile(
  '^ (?:\\w+ ){0,3}(?:kommt|kommen|steht|klingelt|comes?|coming|vor der tür)_|^ vor der tür',
);

/** "Die schicken mir den Gerichtsvollzieher", "die wollen ihn holen", up to him and behind him. */
export const MEANT = compile(
  ways(
    '_(?:schicken|schickt|holen|holt|send|sending) ' +
      '(?:(?:die|sie|er|man|mir|uns|dann|jetzt|gleich|halt|me|us|round|the|den|einen|nen|a) )*$',
    '_(?:wollen|will|wollten|werden|wuerden|gonna|going to) ' +
      '(?:(?:die|sie|mir|uns|dann|jetzt|send|me|us|the|den|einen|nen|a) )*$',
    '_dann kommt (?:\\w+ ){0,2}$',
  ),
);
/** Behind a bailiff whom somebody means to send: he has not come. */
export const MEANT_AFTER = compile(
  '^[^.!?\\n]{0,30}_(?:schicken|holen|beauftragen|vorbeischicken|einschalten)_(?! (?:lassen )?hab)',
);
/** "... der war gestern hier": he came. */
export const VISITED = compile(
  '_(?:war|kam|stand|klingelte|was|came)_(?! (?:nur|bloß|only|just|ein brief|eine mahnung|nie|nichts|nicht|niemand|keiner)_)',
);
