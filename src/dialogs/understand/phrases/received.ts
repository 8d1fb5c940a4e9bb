// What may come of a contract, and all the ways in which things come or stay away.
import { ways } from '../rule.ts';

/** The contract summary, by its name and its short forms. */
export const SUMMARY =
  '_(?:\\w*vertragszusammenfassung\\w*|vzf|(?:kurz)?zusammenfassung|(?:gesetzliche )?kurzübersicht|contract summary|summary)_';
/** The instruction on the right of withdrawal, by any description. */
export const INSTRUCTION = `_(?:${ways(
  '\\w*widerrufsbelehrung\\w*|belehrung\\w*|widerrufsinfo\\w*|widerrufsinformation\\w*',
  'widerrufshinweis\\w*|widerrufsblatt|unterrichtung|aufklärung',
  '(?:blatt|zettel|seite|kästchen|absatz|kapitel|hinweis|information|infos?|was|etwas|nichts|kein wort|' +
    'sterbenswörtchen|page|sheet|notice|leaflet|info) (?:\\w+ )?(?:mit|zum|vom|von|über|zu|about|on|of) ' +
    '(?:dem |das |mein |meinem |einem |the |my )?(?:right of |right to )?(?:\\w+ )?(?:widerruf\\w*|' +
    'rücktrittsrecht|cancell?\\w*|withdraw\\w*|revocation)',
  '(?:recht|widerrufsrecht) (?:\\w+ ){0,6}(?:aufgeklärt|belehrt|informiert|unterrichtet|hingewiesen)',
  '(?:aufgeklärt|belehrt|informiert|unterrichtet|hingewiesen)[^.!?]{0,40}(?:widerruf\\w*|14 tage\\w*)',
  'widerrufsrecht steht',
  'withdrawal (?:notice|instructions?|policy|info\\w*)',
  'cancellation (?:policy|notice|instructions?)',
  'cancell?ing within|revocation notice',
  'informed me (?:\\w+ ){0,3}(?:that|about)[^.!?]{0,30}(?:back out|withdraw|cancel)',
)})_`;
/** The model form for a withdrawal. */
export const MODEL_FORM =
  '_(?:muster-?widerrufs\\w*|\\w*widerrufsformular\\w*|musterformular\\w*|' +
  'formular (?:für den|zum) widerruf|widerrufsvordruck|vordruck (?:für den|zum) widerruf|' +
  '(?:revocation|withdrawal|cancellation) form)_';
/** A thing that comes with the contract; one's own telephone, on which somebody called, is none. */
export const THING =
  '(?<!_(?:auf|am|an|ans|aufs|fürs|für|wegen|mit|per|ohne|mein|meinem|meinen|meine|sein|seinem|ihr|ihrem|' +
  'my|the|on|by|his|her|over the|mobile) (?:neuen |altes |eigenes )?)_(?:sim-?karten?|esim|karte|router|' +
  'fritz-?box|receiver|tablet|handy|smartphone|mobiltelefon|gerät|iphone|galaxy|samsung|xiaomi|pixel|' +
  'notebook|laptop|smartwatch|stick|sim|handset|device|(?:the )?phone that (?:goes|comes) with|päckchen|paket)_';
/** A thing was brought. */
export const BROUGHT =
  '_(?:kam|kamen|gekommen|ankam|angekommen|eingetroffen|traf\\w* (?:\\w+ ){0,3}ein|zugestellt|geliefert|' +
  'ausgeliefert|überbracht|überbrachte|gebracht|brachte|erhalten|erhielt|in der post|später|aufgetaucht|' +
  'arrived|came|followed|showed up|turned up|delivered)_';
/** A thing never came. */
export const NEVER_CAME = ways(
  '_(?:nicht|nie|nichts|nix|gar nichts|kein\\w*|bislang|bisher|bis jetzt|never|not|hasn.t|' +
    'didn.t)_[^.!?]{0,40}_(?:gekommen|angekommen|eingetroffen|geliefert|zugestellt|aufgetaucht|erhalten|' +
    'bekommen|zu sehen|da|pustekuchen|fehlanzeige|come|arrived|shown up)_',
  '_(?:geliefert|zugestellt|gekommen|angekommen|eingetroffen|zu sehen) (?:\\w+ ){0,6}(?:nichts|nix|nie|' +
    'nicht|kein\\w*)_',
  '_(?:weit und breit|pustekuchen|fehlanzeige)_',
  '_fehlt (?:bis heute |immer noch )?jede spur_',
  '_(?:hab|habe|haben) (?:ich|wir|sie|er) bis heute (?:nicht|keine?n?|nie)_',
);

/** It came: by post, by hand, by mail; it lay there, was had, was seen. */
export const ARRIVED = `_(?:${ways(
  'kam|kamen|kommt|gekommen|ankam|angekommen',
  '(?<!komm)an',
  'kriegt|gekriegt|bekommen|bekam\\w*|bekomm|erhalten|erhielt\\w*|eingetroffen',
  'eintraf\\w*',
  'traf\\w* (?:\\w+ ){0,3}ein',
  'ein(?:ge)?gegangen',
  'ging\\w* (?:\\w+ ){0,3}(?:ein|zu)',
  'eingang|zugegangen|zugestellt\\w*|zugesandt|zugeschickt|zugemailt|geliefert\\w*',
  'ausgeliefert|überbracht\\w*|überbrachte|übergeben|gebracht|brachte\\w*|mitgeschickt',
  'geschickt|schickte\\w*|geschickt|zugesendet|gesendet|sandte\\w*|lag\\w*|liegt|liegen',
  'lagen|gelegen|steckte|steckt|stand|steht|stehen|dabei|beigelegt|beigelegen|beigefügt',
  'enthalten|drin|dran|mit bei|mit drin|anbei',
  'im (?:brief)?kasten',
  'im postfach|im spam',
  'in der (?:post|mail)',
  'hatte|habe|hab|hatten|vorliegen|vorlag|vor|offen|gesehen|gelesen|empfangen',
  'aufgeschlagen|eingeflattert|here|came|arrived|got|received|reached|showed up|turned up',
  'landed|enclosed|attached|included|sent|has|put|followed|contains?',
  'is (?:on|in) (?:page|the|there)',
  'auf seite|is da|nachgereicht|im mailfach|im anhang|angehängt',
)})_`;
/** It stayed away, was missed, was looked for in vain, is owed. */
export const MISSING = `_(?:${ways(
  'nicht|nich|nie|niemals|weder|nirgends|nirgendwo|kein\\w*|keinerlei|nichts|nix|ned',
  '(?<!-)net',
  'ohne|fehlt\\w*|fehlen|fehlte|fehlanzeige|vergeblich|umsonst gesucht|schuldig|denkste',
  'pustekuchen|von wegen|weit und breit|vermisse|vermiss|gesucht|durchsucht',
  'suche (?:ich )?(?:\\w+ )?(?:vergeblich|noch|bis heute)',
  'warte (?:ich )?(?:\\w+ )?(?:noch|bis heute|vergeblich|immer noch)',
  'noch auf|ausgeblieben|blieb\\w* aus|ausständig',
  'steht (?:noch )?aus',
  'unterschlagen|vorenthalten|not|never|no|nothing|nobody|none|missing|without|isn.t',
  'wasn.t|haven.t|hasn.t|didn.t|nowhere',
)})_`;
/** Denials that take nothing from the thing: not understood, nothing to complain of, not opened, double denials. */
export const HELD_ALL_THE_SAME = `_(?:${ways(
  'versteh\\w*|kapier\\w*|begreif\\w*|gelesen|durchgelesen|les|lese|unterschr\\w*',
  'geklickt|bestätigt|bestell\\w*|gewollt|wollte|will|brauch\\w*|gebraucht|benutzt',
  'genutzt|aktiviert|ausgepackt|angerührt|geöffnet|aufgemacht|zu meckern|auszusetzen',
  'zu beanstanden|gültig|richtig|stimm\\w*|vollständig|korrekt|lesbar|deutlich|klar',
  'adresse|anschrift|frist|wrong|understand|read|signed|clicked|ordered|wanted|used',
  'opened|activated',
)})_`;
/** Said by the other side, supposed or only to come. */
export const ONLY_SAID =
  '_(?:wuesste|wuesste|behaupt\\w*|angeblich\\w*|meint|(?:die|sie|alle) meinen|meinen (?:die|sie|alle)|' +
  'schreibt|laut|soll|sollte|will|wollen|sei|seien|waere|komme|kaemen|werde|wird|werden|wuerde|claims?|' +
  'allegedly|supposedly|will|should|says?)_';
/** One's own, of old, or printed elsewhere: not what came for this contract. */
export const OF_ELSEWHERE =
  '_(?:alte[nrms]?|früher\\w*|internet|ausgedruckt|google|vorlage|selbst|selber|old|downloaded|printed|hin (?:oder|und) her)_';
/** Written down by the paper itself, or done with it: whoever says so has it. */
export const SEEN_IN = '_(?:in der|in dem|im|auf der|aus der|laut der|an der|in the|according to the) (?:\\w+ )?$';
