// Words of an approval in text form: the acts, what denies them, where they happen, and whose act it is.
import { ways } from '../rule.ts';

/** Acts that are written or clicked by their nature. */
export const WRITTEN_ACT = ways(
  '_(?:an|drauf|durch|darauf)?(?:geklickt|klickte|getippt|tippte)_',
  '_(?:drauf|an)?gedrueckt_|_drueckte_|_unterschr(?:ieben|ieb)_|_unterzeichnet\\w*_',
  '_signiert\\w*_|_freigegeben_|_freigeschaltet_|_genehmigt\\w*_|_angekreuzt_',
  '_gegengezeichnet_',
  '_zurückge(?:schickt|sandt|sendet|mailt|faxt|tippt)_',
  '_abgesegnet_|_click(?:ed)?_|_press(?:ed)?_|_tapped_',
  '_sign(?:ed)?_(?! (?:(?:me|him|her|us|them|(?:my|our|his|her) \\w+) )?up_)',
  '_approved?_|_ticked_|_zurückbestätigt_',
);
/** Acts that may as well be spoken: they count with a written medium beside them. */
export const OPEN_ACT = ways(
  '_bestätigte?[nt]?_(?! (?:er|sie|man) mir)',
  '_bestätigt_|_zugestimmt_|_stimmte_~_zu_|_eingewilligt_|_akzeptiert\\w*_',
  '_angenommen_',
  '_(?:beantwortet|geantwortet|antwortete|zurückgeschrieben|geschrieben|zurückgesimst|gesimst|' +
    'zurückgetextet|erwidert)_',
  '_schrieb_~_zurück_|_mailte_~_zurück_|_confirm(?:ed)?_|_replied_|_answered_',
  '_accepted_|_agreed_',
  '_(?:typed|wrote|texted|mailed) (?:"?(?:yes|ok|okay|agreed)"? )?back_',
);
/** Nouns and infinitives that ask for the act: "Bestätigungslink", "zum Bestätigen", "soll ich genehmigen". */
export const REQUESTED = `(?:${ways(
  '_(?:bestätigungs|genehmigungs|freigabe|aktivierungs|zustimmungs|auftrags)-?(?:link\\w*|button|knopf|' +
    'sms|mail|e-mail|email|feld|seite|code|formular)_',
  '_link_|_links_',
  '_(?:button|knopf|häkchen)_',
  '_\\w*antwort-?(?:blatt|karte|bogen|schein|formular)_',
  '(?:zum|zur) (?:bestätig\\w*|genehmig\\w*|unterschr\\w*|unterzeichn\\w*|freigabe|freigeben|anklicken|' +
    'ankreuzen|zustimm\\w*)',
  '_(?:bestätigen|genehmigen|freigeben|unterschreiben|unterzeichnen|anklicken|antippen|draufklicken|' +
    'klicken|drücken|antworten|zustimmen|ankreuzen|zurückschicken|zurücksenden)_',
  '_(?:had|have|asked|told me|supposed) to (?:answer|reply|respond|text back|' +
    'type back)(?: to)?(?: (?:it|a|the|that|their|this)(?: (?:text|sms|message))?)? with_',
  '_(?:ja|einverstanden|ok)"? (?:schreiben|tippen|zurückschreiben|schicken|zurückschicken)_',
  '_wartet (?:noch )?auf (?:ihre|meine|die|unsere) (?:zustimmung|bestätigung|freigabe|genehmigung)_',
  'um (?:meine )?(?:bestätigung|freigabe|genehmigung|unterschrift|zustimmung)',
  'asking me to (?:confirm|sign|approve|click)',
  '(?:to|please) (?:confirm|sign|approve|click|press)',
)})`;
/** What happened to the thing that asked: nothing. */
export const LEFT_ALONE = `(?:${ways(
  '_(?:(?:drauf|an)?(?:getippt|gedrückt|geklickt)) (?:hab|habe|haben) (?:ich|wir) (?:da |dort |aber |' +
    'auch |jedoch |bisher |noch |drauf |darauf ){0,3}(?:nichts|nix|nicht|nie)_',
  `_(?:${ways(
    'ignoriert\\w*|ignorier|unberührt|ungenutzt|unbenutzt|unbeantwortet|ungeöffnet',
    'ungelesen|unangetastet|weggeklickt|weggeschmissen|weggeworfen|zerrissen|entsorgt',
    'in die tonne|gelöscht|verweigert|unterlassen|bleiben lassen|links liegen',
    'liegen (?:ge)?lassen',
    'gelassen',
    '(?:lasse?|liess|ließ|lassen) (?:ich|wir|sie|er) (?:\\w+ ){0,2}(?:bleiben|sein|liegen|so stehen|stehen)',
    '(?:werd|werde|werden) (?:ich|wir) (?:\\w+ )?(?:den|einen) teufel tun',
    '(?:ich|wir) (?:werd|werde|werden) (?:den|einen) teufel tun',
    '(?:noch |ganz |völlig )?leer',
    'unausgefüllt',
    '(?:mir|uns) (?:\\w+ )?(?:gespart|verkniffen|geschenkt)',
    '(?:können|sollen|dürfen) (?:die|sie|er) (?:\\w+ )?lange? warten',
    'steht noch aus',
    'left (?:it|that|them) (?:alone|be)',
    '(?:haven.t|have not|hasn.t|never) touched (?:it|that|them)?',
    'ignored|ignoring|untouched|unused|unanswered',
  )})_`,
  '(?:nicht|nie|nich|net|nix|nichts|niemals|keiner|niemand)(?: \\w+){0,2} (?:benutzt|angerührt|' +
    'angefasst|betätigt|geöffnet|aufgemacht|getan|gemacht|befolgt|genutzt|nachgekommen|passiert|' +
    'geschehen|gedrückt|draufgedrückt|geklickt|angeklickt|draufgeklickt|reagiert|beantwortet|hinbekommen|' +
    'hingekriegt|geschafft|gefunden|ausgefüllt|an_)',
  'rühre? ich (?:\\w+ )?nicht',
  '(?:werde?|hab|habe|tu|tue|mache?|mach) ich (?:\\w+ ){0,2}(?:nicht|nie|nich|net)_',
  "which i (?:did not|didn't|have not|haven't)",
  "i (?:did not|didn't|have not|haven't)(?: do| done)?_",
  '_nein_',
)})`;
/** "Das habe ich getan." */
export const DONE_SO = `(?:${ways(
  '_(?:das|dies|was)? ?(?:habe?|hab) (?:ich|sie|er|wir) ' +
    '(?:(?!nicht_|nich_|nie_|nix_|nichts_|kein|aber_)\\w+ ){0,6}(?:gemacht|getan|befolgt|erledigt)_',
  '_(?:habe?|hab) (?:ich|sie|er|wir) (?:dann |ja |leider |brav |natürlich |' +
    'dummerweise ){0,2}auch(?: gleich| sofort| brav)?(?=[.,;!\\n]|$)',
  '(?:ich|sie|er|wir) (?:habe?|hab|hat|haben) (?:das |es )(?:\\w+ ){0,3}(?:gemacht|getan)_',
  '(?:so|and) i (?:pressed|clicked|did)',
  'which i did_(?! not)',
)})`;

/** Denials as they are typed, in dialect and with slips. */
export const NO = `_(?:${ways(
  'nicht|nich|nciht|nie|niemals|nichts|nix|nischt',
  '(?<!-)net',
  '(?<!-)ned',
  'kein|keine[nmrs]?|keiner|keines|keinerlei|niemand|niemandem|niemanden|nirgends',
  'nirgendwo|weder',
  'ohne dass (?:ich|wir|er|sie|mein\\w* \\w+)',
  "noch nix|not|never|nothing|no|none|neither|didn't|haven't|hasn't|didnt|wasn't|nobody",
)})_`;
/** Negations that deny something else. */
export const NO_DENIAL = ways(
  'nicht nur_',
  'nicht (?:ganz )?(?:genau|richtig|durch)?gelesen',
  'nicht mehr sicher|nichtsahnend|nichts ahnend|nicht wahr|nichts böses|kein problem',
  'keine ahnung|ohne brille|nicht nachgedacht|nichts dabei gedacht',
);
/** Between a negation and an act: a new statement begins. */
export const NEW_STATEMENT = '_(?:aber|sondern|trotzdem|doch|jedoch|dann|hab|habe|hat|haben|wurde|but|then)_';
/** The approval as a noun that one gives: the first by its nature written, the others where the words around say so. */
const GRANT = '(?:genehmigung|freigabe|freischaltung|vertragsgenehmigung|auftragsfreigabe|approval)';
const CONSENT = '(?:zustimmung|einverständnis\\w*|einwilligung|ok|okay|bestätigung|consent|confirmation)';
const GIVEN =
  '(?:erteilt|gegeben|abgegeben|erklärt|geschickt|hingeschickt|gesendet|geleistet|abgeschickt|hingemailt|' +
  'gemailt|losgeschickt|ausgesprochen|erfolgt|given|sent|granted)';
const IN_WRITING =
  '(?:schriftlich\\w*|in textform|textlich|per (?:e-?mail|mail|sms|klick|link|post|brief)|' +
  'via (?:e-?mail|sms|link)|online|nirgends|nirgendwo|auf (?:keinem|irgendeinem) wege?|in writing|' +
  'by e-?mail)';
const NEVER = '(?:nicht|nie|niemals|nix|nichts|keine?r?|weder|nirgends|nirgendwo|never|not|no)';
/** "Die verlangte Genehmigung habe ich nicht erteilt", "ein OK hab ich nirgends gegeben". */
const NOT_GIVEN = ways(
  `_${GRANT}_[^.!?;\\n]{0,50}_${NEVER}_[^.!?;\\n]{0,40}_${GIVEN}_`,
  `_${NEVER} (?:\\w+ ){0,2}${GRANT} (?:\\w+ ){0,5}${GIVEN}_`,
  `_${CONSENT}_(?=[^.!?;\\n]{0,90}_${IN_WRITING}_)[^.!?;\\n]{0,60}_${NEVER}_[^.!?;\\n]{0,60}_${GIVEN}_`,
  `_${IN_WRITING}_[^.!?;\\n]{0,40}_(?:hab|habe|hat|haben) (?:ich|wir|er|sie) (?:\\w+ ){0,3}(?:nichts|nix|` +
    'nie etwas|nie was) (?:\\w+ ){0,2}(?:erklärt|gesagt|zugesagt|gegeben|abgegeben)_',
  `_(?:abverlangte|verlangte|geforderte|gewünschte|erbetene) (?:${GRANT}|${CONSENT}) ` +
    `(?:\\w+ ){0,5}${NEVER} (?:\\w+ )?${GIVEN}_`,
  `_(?:meine|unsere) ${GRANT} (?:haben|hat|hatten|kriegen|bekommen) (?:die|sie) (?:\\w+ ){0,2}(?:nicht|nie)_`,
);
/** "Auf den Link drück ich nicht", "ich genehmige das nicht". */
const NOT_NOW = ways(
  '_(?:klicke?|drücke?|tippe?|bestätige?|genehmige?|unterschreibe?) (?:ich|wir) (?:\\w+ ){0,5}(?:nicht|nie|' +
    'nix|nichts|keine?n?s?)_',
  '_ich (?:klicke?|drücke?|genehmige|bestätige|unterschreibe) (?:\\w+ ){0,5}(?:nicht|nie|nix|nichts|keine?n?s?)_',
);

/** What asked for it is as it came. */
const UNTOUCHED = ways(
  '_(?:haven.t|have not|hasn.t|didn.t|did not|never) (?:touch(?:ed)?|use[d]?|open(?:ed)?|hit) (?:the|that|' +
    'this|any|their) (?:\\w+ )?(?:link|button)',
  '_von (?:mir|uns|ihr|ihm) (?:\\w+ ){0,2}(?:nichts|nix|nie etwas|kein\\w*) (?:\\w+ ){0,2}(?:bestätigt|' +
    'genehmigt|unterschrieben|freigegeben)_',
  '_(?:bestätigung|genehmigung|freigabe|unterschrift) (?:\\w+ ){0,2}(?:steht|stehe) (?:\\w+ ){0,2}aus_',
  '_nicht reagiert_ (?:auf )?[^.!?]{0,24}_(?:sms|\\w*link|bestätigungs\\w+)_',
  '_(?:bestätigung|unterschrift|zustimmung|genehmigung) (?:von|durch) (?:mir|uns|ihr|' +
    'ihm)_[^.!?]{0,40}_(?:gab es|gibt es|existiert|liegt|haben die)_ (?:\\w+ ){0,2}(?:nicht|nie|keine)_',
  '_zum (?:unterschreiben|unterzeichnen|bestätigen) (?:\\w+ )?(?:liegt|lag|liegen) (?:immer )?noch_',
);

/** Denials without a verb: "ohne Unterschrift", "keine Unterschrift", "Klick oder Unterschrift gab's nicht". */
export const NOTHING_WRITTEN =
  `${NOT_GIVEN}|${NOT_NOW}|${UNTOUCHED}|_ignored (?:the|their|that|this) (?:\\w+ )?(?:link|button)_|` +
  ways(
    '_(?:per|via|über) (?:e-?mail|mail|sms|post|link|app)(?: (?:oder|und|noch) (?:e-?mail|mail|sms|post|' +
      'brief|link|app))? (?:hab|habe|haben|hat) (?:ich|wir|sie|er) (?:\\w+ ){0,2}(?:nichts|nix|nie was) ' +
      '(?:geschickt|gesendet|geantwortet|geschrieben)_',
    '_(?:schriftliche|textliche|unterschriebene) (?:zustimmung|bestätigung|genehmigung|einwilligung|' +
      'zusage)_[^.!?]{0,50}_(?:gibt es|gibts|existiert|liegt|lag|existierte|gab es)_[^.!?]{0,16}_(?:nicht|' +
      'keine|nie|nirgends)_',
    '_auf (?:die|den|diese|eine) (?:\\w*bestätigungs\\w+|\\w*genehmigungs\\w+|freigabe\\w+|aufforderung\\w*|' +
      'erinnerung\\w*)_[^.!?]{0,30}_(?:nicht|nie) (?:reagiert|geantwortet)_',
    '_(?:meine|unsere|ihre|seine) unterschrift (?:\\w+ ){0,2}(?:fehlt|fehle)_',
    '_wo (?:denn )?(?:meine|unsere) (?:zustimmung|genehmigung|bestätigung|freigabe|unterschrift) bleibt_',
    '_(?:antwortmail|antwort|mail|brief|schreiben)_[^.!?\\n]{0,50}_ich (?:stimme|genehmige|bestätige) ' +
      '(?:\\w+ ){0,2}nicht_',
    '_(?:ignoriert|ignored|ignoriere|ignorierte)_[^.!?]{0,24}_(?:confirmation (?:mail|email|link|text)|' +
      'bestätigungs\\w+|sms|den link|die mail)_',
    '',
  ) +
  ways(
    '_(?:sms|link|\\w*-?mails?|button|\\w*formular|antwortblatt|antwortkarte|zettel|app|text)_ ' +
      '(?:\\w+ ){0,5}(?:ignoriert|gelöscht|unbeachtet|liegen (?:ge)?lassen|leer gelassen|unausgefüllt|' +
      'unbenutzt|unbeantwortet|weggeworfen|ungeöffnet)_',
    '_auf (?:die|den|diese|eine|so eine) (?:sms|mail|e-mail|link|nachricht) (?:\\w+ ){0,4}(?:nicht|nie|nix|' +
      'nichts) (?:\\w+ )?(?:reagiert|geantwortet|getippt|gedrückt)_',
    '_schriftlich_ (?:gab|gibt|gibts|gabs|habe?|hab|hat|haben|ist|kam|liegt|existiert) ' +
      '(?:\\w+ ){0,4}(?:nichts|nix|nie\\w*|nicht|keine\\w*)_(?! davon)',
    '_(?:geb|gebe|geben|gibt) (?:ich |wir |sie |er )?(?:\\w+ ){0,3}(?:nichts|nix|nicht|nie) frei_',
    '_(?:nichts|nix|nie was|nie etwas) schriftlich(?:es)?_(?! (?:bekommen|erhalten|gekommen|vorliegen))',
    '_unterschrift\\w* (?:von (?:mir|uns|ihr|ihm) )?(?:haben|habn|hat|kriegen|bekommen|gibt|gab|gibts|' +
      'existiert) (?:\\w+ ){0,3}(?:nicht|nie|keine)_',
    '_zurückge(?:schickt|sandt|sendet) (?:hab|habe|haben|hat) (?:ich|wir|sie|er) (?:\\w+ )?(?:nichts|nix|nie|' +
      'nicht)_',
    '_(?:weder|keine?) (?:mail|e-mail|link|sms|klick|haken|brief)(?: \\w+)?,? (?:noch|oder|kein\\w*|und) ' +
      '(?:link|klick|sms|unterschrift|mail|brief)_',
    '_no (?:signature|click|link clicked|written confirmation)_',
    '(?:ohne|kein\\w*|keinerlei|weder) (?:\\w+ ){0,3}(?:unterschrift\\w*|klick|mausklick|schriftliche ' +
      '(?:bestätigung|zustimmung|zusage|genehmigung) (?:von mir|meinerseits|gegeben|abgegeben|erteilt)|' +
      'bestätigung (?:von mir|meinerseits|gegeben|abgegeben|abgeschickt)|häkchen)_',
    "_(?:unterschrift\\w*|klick|häkchen)_ (?:\\w+ ){0,4}(?:gab|gabs|gibt|gibts|habe?|hab|hat|haben)(?:'?s|" +
      ' es)? (?:ich |sie |er |auch |da |von mir ){0,3}(?:nicht|nie|keine?n?)_',
    '(?:bestätigt|genehmigt|unterschrieben|freigegeben|geklickt|angeklickt|bestätigung|genehmigung|' +
      'unterschrift)(?: von mir)?: ?(?:nein|nichts|nix|nie|keine|nicht|noch nicht)(?: davon)?(?=[ "]*(?:[.,;!\\n]|$))',
  );

/** A yes sent back, a link or a mail confirmed, "meine Bestätigung per Mail". */
const A_JA = '"?(?:ja|ok|okay|yes|einverstanden)"?';
const SENT_BACK =
  '(?:zurückge(?:schickt|sendet|sandt|schrieben|textet|simst)|gesimst|zurück geschickt|geantwortet|' +
  'antwoort|geschickt|abgeschickt|geschrieben|getippt|gesendet|reagiert|beantwortet)';
const OURS =
  '(?:meine|unsere|ihre|seine|my|our) (?:bestätigung|zustimmung|genehmigung|freigabe|zusage|confirmation|consent)';
const NOT_LACKING =
  '(?![^.!?\\n]{0,50}_(?:fehlt|fehle|fehlen|nie|nicht|nich|nix|keine?|steht|stehe|warten|brauchen|wollen|' +
  'verlangen|missing|never|not)_)';
const SMS_ANSWERED = ways(
  '_zurückge(?:schrieben|mailt|textet)[:,]? "[^"\\n]{0,20}(?:einverstanden|passt|ja_|ok_|bestätige|genehmig\\w*)',
  `_(?:sms|text|kurznachricht|nachricht)_[^.!?;\\n]{0,40}[ "]${A_JA} ${SENT_BACK}_`,
  `_mit (?:einem )?${A_JA} auf (?:die|eine|ne|diese|deren) (?:\\w+ )?sms (?:\\w+ )?${SENT_BACK}_`,
  '_(?:hab|habe|haben) (?:(?:da|denen|ihm|dort|aber|leider|nur|schnell|auch|ich) ){0,2}(?:schon|bereits|aus versehen|dummerweise) ' +
    '(?:mit )?"?ja"? (?:zurückgeschrieben|geschrieben|getippt|zurückgeschickt)(?= ?(?:[.!]|,(?! (?:dass|ob|wenn|aber (?:nicht|noch))_)|$))',
  '_(?:das|mein|ein) "?ja"? per (?:sms|mail|e-?mail)_[^.!?;\\n]{0,40}_(?:geschickt|abgeschickt|gesendet|' +
    'getippt|zurückgeschickt)_',
);
const LINK_CONFIRMED =
  '_(?:den|diesen|deren|der|über den|per) (?:\\w+-?)?link_(?! (?:nicht|nie|nich|' +
  'noch))[^.!?;,\\n]{0,40}_(?:bestätigt|betätigt|zugestimmt|genehmigt|freigegeben)_';
const MAIL_CONFIRMED =
  '(?<!_(?:mir|uns|haben|hat) (?:\\w+ ){0,3})_(?:die|diese|deren) (?:\\w+-?)?(?:mail|e-mail|sms) ' +
  '(?:(?:dann|auch|gleich|sofort|noch|brav|leider|am \\w+ \\w+) ){0,3}bestätigt(?=[.,;!?\\n]| und_|$)';
const OURS_BY_MAIL =
  '(?<!_(?:wollen|wollten|verlangen|verlangten|fordern|forderten|brauchen|erwarten|ohne|auf|um|will|' +
  `moechten|möchten|warten auf) (?:\\w+ ){0,2})_${OURS} (?:per|via|by) (?:e-?mail|mail|sms)_${NOT_LACKING}`;
/** "Den Auftrag über den Link erteilt", "meine Genehmigung ging raus", "mit der Maus auf Annehmen gekommen". */
const ORDER_GIVEN = ways(
  '_(?:auftrag|bestellung|vertrag)_ (?:\\w+ ){0,4}(?:über|per|via|mit) (?:den |einen |dem |einem |die |' +
    'der )?(?:\\w+-?)?(?:link|klick|mail|app|portal|button)_[^.!?,\\n]{0,24}_(?:erteilt|abgeschickt|' +
    'abgeschlossen|ausgelöst)_',
  '_(?:genehmigung|freigabe|zustimmung|bestätigung) (?:an (?:die |den |das )?[\\w&.-]+ ' +
    ')ging_[^.!?\\n]{0,30}_(?:raus|ab|weg|hin)_',
  '_meine (?:schriftliche|unterschriebene) (?:bestätigung|genehmigung|zustimmung|freigabe) an_',
  '_auf "?(?:annehmen|bestätigen|zustimmen|genehmigen|akzeptieren|bestellen|freigeben)"? (?:gekommen|' +
    'gegangen|geraten|gehauen)_',
);
/** An approval that can be read later: an order signed, a message answered, a link clicked. */
export const GIVEN_IN_WRITING = ways(
  ORDER_GIVEN,
  SMS_ANSWERED,
  LINK_CONFIRMED,
  MAIL_CONFIRMED,
  OURS_BY_MAIL,
  '_(?:per|mit (?:einem|nem)) (?:maus)?klick_[^.!?]{0,40}_(?:einverständnis|zustimmung|zugestimmt|' +
    'bestätigt|freigegeben|genehmigt|einverstanden|erklärt)_',
  '_(?:schrieb|schrieben|schreib) (?:ich |wir )?(?:\\w+ ){0,4}zurück_[^.!?]{0,30}_(?:einverstanden|' +
    'genehmig\\w*|stimme zu|bestätige)_',
  '_schwarz auf weiß (?:bestätigt|zugesagt|genehmigt|zugestimmt)_',
  `_(?:${GRANT}|${CONSENT})_(?! (?:zur|der|des|zum|für) (?:aufzeichnung|aufnahme|werbung|mitschnitt\\w*|` +
    `anruf\\w*|gesprächs\\w*))[^.!?;\\n]{0,60}_${IN_WRITING}_[^.!?;,\\n]{0,30}_${GIVEN}_`,
);

/** The company's own act or one that is no approval of the contract: addresses, withdrawals, newsletters. */
export const NOT_THE_CONTRACT = `_(?:${ways(
  'widerruf\\w*|widerspruch\\w*|rücksendeschein|retourenschein|lieferschein',
  'beschwerde\\w*|strafanzeige|belehrung',
  '(?:ihrer|dieser|eurer) (?:seite|website|webseite|homepage)',
  'kündigung\\w*|storno\\w*|stornierung|eingang|eingangs\\w*|rücktritt|adresse\\w*',
  'anschrift|geburtsdatum|zählernummer|zählerstand|iban|name|namen|personalien|newsletter',
  'cookies?|werbung|werbezwecke\\w*|mandat|lieferung|paketbote\\w*|zusteller\\w*',
  'einzug\\w*|lastschrift\\w*|mahnung\\w*|mahnbescheid|rechnung|retoure\\w*|annahme',
  'aufzeichnung\\w*|aufnahme|mitschnitt|vollmacht|termin\\w*|teilnahme|vormerkung',
  'gutschein\\w*|gewinn|taste|tasten|ziffer|hörer|paket|datenschutz\\w*|empfang',
  'withdrawal|cancellation|address',
)})_`;
/** The act of the other side: "hat mir ... bestätigt", "wurde ... bestätigt". */
export const THEIR_ACT = ways(
  // "Die Verkäuferin hat für mich geklickt", "er bestätigt das für mich per Mail".
  '_(?:verkäufer\\w*|anrufer\\w*|\\w*berater\\w*|mitarbeiter\\w*|dame|herr|typ|kerl|er|sie|die|der) (?:hat|haben|hatte|bestätigt|klickt|unterschreibt) ' +
    '(?:das |es |alles |dann ){0,2}für (?:mich|uns)_',
  '(?<!_(?:von|bei) )_(?:mir|uns|ihr|ihm) (?:\\w+ ){0,10}(?:bestätigt\\w*|genehmigt|freigeschaltet|' +
    'zugestimmt|geantwortet|zurückgeschickt)_',
  '_(?:wurde|wird|worden|ist|sei|werde|wurden|werden) (?:(?!ich|wir|wenn|dass|(?:von|durch) (?:mir|uns|' +
    'mich|meiner seite)|meinerseits)\\w+ ){0,6}(?:bestätigt|freigeschaltet|angenommen|aktiviert)_',
  '_(?:bestätigt|angenommen) (?:worden|wurde|wird)',
  '_(?:vodafone|telekom|o2|1&1|anbieter|firma|hotline|unternehmen|mitarbeiter\\w*|berater\\w*|' +
    'kundenservice|verkäufer\\w*|versorger|die|man|they|he|she) (?:\\w+ )?(?:hat|haben|hatte|hatten|' +
    'bestätigte\\w*|has|have) (?:\\w+ ){0,10}(?:bestätigt|geantwortet|angenommen|akzeptiert|genehmigt|confirmed)_',
  '_bestätigte[n]? (?:mir|uns|die|der|man|vodafone)_',
  '_haben (?:sie|die) (?:(?!ich|wir)\\w+ ){0,5}bestätigt_',
);
/** Spoken: on the phone, to a question. */
export const SPOKEN =
  '(?:_(?:mündlich|am telefon|telefonisch|auf (?:jede|die|seine|ihre|alle) fragen?|im gespräch|' +
  'beim gespräch|auf band)_)';

/** Where it was written, by the means it stands for. */
export const MEANS: readonly { means: 'portal' | 'link' | 'sms' | 'emailReply' | 'letter'; say: string }[] = [
  {
    means: 'portal',
    say: ways(
      '(?:in|über|via|per|auf|im|mit|bei) (?:der |die |das |meiner |meinem |den |dem |' +
        'einer )?(?:\\w+[ -]){0,2}(?:app|\\w*-app|portal|kundenportal|onlineportal|online-portal|' +
        'kundencenter|kunden-center|control-?center|servicewelt|service-?center|kundenkonto|kundenbereich|' +
        'online-?konto|mein(?:magenta|vodafone|o2)\\w*|account)_',
      '_mein\\w+-?app_',
      '_eingeloggt_',
    ),
  },
  {
    means: 'link',
    say: ways(
      '_(?:\\w*-?links?|verweis|button|\\w*-?knopf|schaltfläche|bestätigungsbutton|feld|klick|per klick|mausklick)_',
      '(?:an|drauf|durch|darauf)?geklickt',
      '_klickte',
      'auf "[^"]{2,40}" (?:\\w+ )?(?:gedrückt|getippt)',
      '_clicked_',
      '_pressed_',
      '_tapped_',
      '(?:drauf|an)getippt',
      '(?:drauf|an)gedrueckt',
    ),
  },
  {
    means: 'sms',
    say: '_(?:sms|whatsapp|kurznachricht\\w*|text message|(?:the|a|that|their|by) text|textnachricht)_|_sms-\\w+_',
  },
  {
    means: 'letter',
    say: ways(
      '_(?:unterschrieben|unterschrieb|unterzeichnet|signed|angekreuzt)_[^.!?]{0,60}(?:zurück|abgeschickt|' +
        'weggeschickt|retour|post|gefaxt|eingeworfen|(?:brief)?kasten (?:geworfen|gesteckt|getan)|abgegeben|' +
        'hingeschickt)',
      '(?:per (?:post|brief|fax)|schriftlich|antwortschreiben|antwortkarte|rückumschlag|formular|' +
        'brief)[^.!?]{0,60}(?:unterschrieben|unterzeichnet|angekreuzt|zurückge\\w+)',
      'signed and returned',
    ),
  },
  {
    means: 'emailReply',
    say: ways(
      '_(?:antwortmail|antwort-mail|rückmail|e-mail-antwort)_',
      '_(?:per|via|über|mit|in|by) (?:\\w+ ){0,2}(?:mail|mails|e-mail|email)_',
    ),
  },
];
/** Written mail that was answered. */
export const MAIL =
  '_(?:mail|mails|e-mail|email|emails|antwortmail|antwort-mail|zusammenfassung|vertragszusammenfassung|' +
  'e?mailed (?:me|us|him|her))_';
/** A menu of the telephone: "drücken Sie die 1". */
export const PHONE_KEYS = '_(?:drück\\w*|tasten?)_(?: sie)?(?: jetzt)? (?:die |eine )?(?:\\d|eins|zwei|taste|raute)';
/** Any written medium. */
export const MEDIUM = `_(?:${ways(
  'mail|mails|e-mail|email|antwortmail|antwort-mail|e-mails|sms|whatsapp|link|links|app',
  '\\w+-app|portal|\\w*portal|kundencenter|control-?center|servicewelt|kundenkonto',
  'mein(?:vodafone|o2|magenta|telekom)',
  'eingeloggt|online|schriftlich|klick|mausklick|button|knopf|formular|brief',
  'antwortschreiben|zusammenfassung|vertragszusammenfassung|nachricht|kurznachricht|fax',
  'e?mailed (?:me|us|him|her)',
  'text message',
  '(?:the|a|that|their|by) text',
  'pdf|textform',
)})_`;
/** What one clicks or signs. */
export const OBJECT = `_(?:${ways(
  '\\w*-?links?|button|\\w*-?knopf|häkchen|feld|schaltfläche|vertrag\\w*|auftrag\\w*',
  'formular\\w*|zettel|antrag|unterlagen|bestellschein|zusammenfassung',
  'vertragszusammenfassung|mail|e-mail|email|sms|bestätigung|ja|ok|app|tablet|schreiben',
  'antwortschreiben|police|dokument\\w*|contract|form|den|diesen|den auf|auf',
)})_`;
