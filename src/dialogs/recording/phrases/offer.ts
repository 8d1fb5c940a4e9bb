// Phrases of the offer: term, withdrawal, prices that are none, the start of the call, pretexts, pressure. Read with phrase().
import { phrase } from '../../../knowledge/german/words.ts';
import { SMALL_NUMBER } from '../../../knowledge/german/numbers.ts';
import { list } from './list.ts';

const COUNT = `(?:${SMALL_NUMBER}|vier ?und ?zwanzig|sechs ?und ?dreissig|vierundzwanzig|sechsunddreissig|achtzehn|zwölf|zwei|halbe[sn]?|halb|(?:ein|einein|andert)halb|one|two|three|six|twelve|eighteen|twenty-?four|thirty-?six)`;
const LENGTH = `${COUNT} ?-?(?:(?:kalender|vertrags|versicherungs|abo|liefer|volle )?(?:monat(?!lich|srate|sbeitrag|spreis|sabschlag)\\w*|jahre?n?)|months?|years?)`;

/** A length of time, wherever it stands: whether it is a term is told by the words around. What follows a comma is cents. */
export const A_LENGTH = phrase(`(?<!\\d[,.])_${LENGTH}_`, 'g');
/** A term without a length. */
export const OPEN_TERM = list(
  '(?:monatlich|jederzeit|täglich|jeden monat|wöchentlich|vierteljährlich) (?:wieder )?(?:kündbar|kündigen|kündigung)',
  'künd\\w+ (?:\\w+ ){0,3}(?:jederzeit|monatlich|täglich)_',
  // "Laufzeit zwölf Mohn Arte": the machine misheard the unit.
  `(?:mindest|vertrags|mindestvertrags)?laufzeit(?: ist| sind| von| beträgt| auf|:)? ${COUNT}_`,
  'ohne (?:mindest)?(?:vertrags)?laufzeit',
  '_(?:ein|zwei|drei|halb)?jahres(?:vertrag|abo|abonnement|laufzeit|bindung)\\w*',
  '(?:läuft|lang|gilt|gebunden|laufzeit) (?:\\w+ )?bis (?:zum |ende |mitte |anfang )?(?:[\\d. ]{0,7})?(?:\\w+ )?20\\d\\d_',
  `(?:umfasst|über|für|läuft|insgesamt) (?:\\w+ ){0,2}${SMALL_NUMBER} (?:ausgaben|hefte|nummern|folgen|issues)_`,
  '(?:kein(?:e|erlei)?|ohne) (?:feste )?(?:mindest|vertrags|mindestvertrags)?(?:laufzeit|bindung)',
  '_(?:ein|zwei|drei|halb|anderthalb|\\d{1,2}-?)(?:jährig|monatig)\\w* (?:\\w+ ){0,2}(?:laufzeit|vertrags?\\w*|bindung|dauer)',
  '(?:jederzeit|monatlich|täglich|jeden (?:monat|tag)|wöchentlich) (?:\\w+ ){0,3}(?:raus|aufhören|beenden|aussteigen|schluss machen)_',
  'kündig\\w* (?:\\w+ ){0,3}(?:jeden monat|monatlich|jederzeit|täglich|alle (?:vier|zwei|\\d) wochen)_',
  'alle (?:vier|zwei|\\d) wochen (?:\\w+ ){0,2}künd\\w+',
  'kündbar (?:\\w+ ){0,3}(?:alle|jederzeit|monatlich|täglich|jeden)_',
  `ersten ${LENGTH} (?:\\w+ ){0,2}(?:fest|gebunden|bindend|verbindlich)_`,
  `(?:automatisch|von selbst|von allein\\w*|ohne kündigung) (?:\\w+ ){0,3}(?:nach|zum ende von) ${LENGTH}_`,
  `(?:endet|läuft aus|aus|schluss|vorbei) (?:\\w+ ){0,2}nach (?:den |der |einem |einer )?${LENGTH}_`,
  '(?:raus|aussteigen|aufhören|kündigen) (?:können|dürfen|kommen) sie (?:\\w+ ){0,2}(?:jederzeit|monatlich|jeden monat|täglich)_',
  '(?:läuft|geht|gilt|dauert|bindet|gebunden|laufzeit|vertrag) (?:\\w+ ){0,3}bis (?:zum |ende |mitte |anfang |in den |einschließlich )?(?:[a-z]+ten )?(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|(?:\\d{1,2}\\. ?){1,2})',
  `nach (?:den |der |einem |einer )?${LENGTH} (?:\\w+ ){0,4}(?:automatisch|von selbst|von allein\\w*|ende|schluss)_`,
  `${SMALL_NUMBER} (?:ausgaben|hefte|nummern|folgen) (?:\\w+ )?(?:und )?(?:dann|danach) (?:\\w+ ){0,2}(?:schluss|ende|endet|vorbei|aus)_`,
  `erstmals (?:nach|zum ende von) ${LENGTH}_`,
  '(?:läuft|geht|gilt|dauert|bindet|gebunden|bindung|laufzeit|vertrag) (?:\\w+ ){0,4}bis (?:\\w+ ){0,4}(?:20\\d\\d|zweitausend\\w*|(?:über)?nächste[ns] jahr\\w*)_',
  '_(?:die|der|das|neue[rs]?) (?:mindest|erst|vertrags|mindestvertrags)?(?:laufzeit|vertrag|abo|bindung) (?:\\w+ ){0,2}endet (?:\\w+ ){0,2}(?:am|mit|zum|ende|im|automatisch)_',
  '(?<!your (?:\\w+ )?)(?:contract|term|plan|deal|subscription) (?:\\w+ )?(?:ends|runs|lasts|expires) (?:\\w+ ){0,3}(?:on|until|till|to)_',
  `_${SMALL_NUMBER} (?:[a-zäöüß]{3,20} )?(?:ausgaben|hefte|nummern|folgen|lieferungen|pakete|päckchen|kisten|boxen|sendungen|flaschen|dosen|monatspackungen|raten|bezüge)[,.]? (?:und )?(?:dann |danach |das )?(?:ist |war )?(?:es |.s )?(?:schluss|ende|aus|vorbei|fertig|zu ende)_`,
  `(?:mindestens|mindestabnahme|mindest\\w*|insgesamt|zunächst|erst ?mal) (?:\\w+ ){0,2}[a-z]{4,24} (?:ausgaben|hefte|nummern|lieferungen|pakete)_`,
  '(?:abbestellbar|abbestellen|beendbar|aussteigen|kündbar|kündigen|schluss) (?:\\w+ ){0,4}(?:jede[rnms]?|alle) (?:\\w+ )?(?:periode|monat\\w*|wochen?|lieferung|ausgabe|quartal\\w*|woche|abrechnung\\w*)_',
  '(?:nach|zum ende|zu) (?:jede[rnms]?|alle) (?:\\w+ )?(?:periode|monat\\w*|wochen?|lieferung|ausgabe|quartal\\w*|abrechnung\\w*) (?:\\w+ ){0,2}(?:abbestellbar|abbestellen|beendbar|kündbar|kündigen|raus|schluss)',
  `(?:ende|schluss|ausstieg|raus|kündbar|kündigung) (?:\\w+ ){0,2}nach ${LENGTH}_`,
  // A year of a paper, counted in its issues.
  '_(?:12|24|26|52|zwölf|vierundzwanzig|sechsundzwanzig|zweiundfünfzig) (?:ausgaben|hefte|nummern)_(?! (?:\\w+ ){0,2}(?:gratis|kostenlos|umsonst|geschenkt|frei)_)',
  'unbefristet',
  `(?:mindestens|mindestabnahme|mindest\\w*) (?:\\w+ ){0,2}${SMALL_NUMBER} (?:lieferungen|ausgaben|hefte|nummern|pakete|sendungen|monatspackungen)_`,
  `_${SMALL_NUMBER} (?:lieferungen|ausgaben|hefte|nummern|pakete) lang_`,
  'bis zum \\d{1,3}\\. (?:lebensjahr|geburtstag)',
  'lebenslang\\w*',
  '_(?:1[0-9]|[2-9][0-9]|zwölf|dreizehn|sechsundzwanzig|zweiundfünfzig) wochen_',
  'auf unbestimmte zeit',
  'cancel (?:at )?any ?time',
  '_rolling (?:monthly )?(?:contract|basis|plan|deal)_',
  '_month.to.month_',
  '(?:leave|cancel|stop|quit|end it) (?:\\w+ ){0,2}(?:whenever|any ?time|at any time|any month)_',
  'no (?:minimum|fixed) term',
  '_cancel\\w* (?:\\w+ ){0,2}(?:monthly|every month|each month)_',
);
/** Around a length: it is something else than the term of the contract. */
export const NO_TERM = list(
  'erste[nr]? (?:\\w+ ){0,2}$',
  '_(?:seit|vor|nach|alle|jede|in) (?:\\w+ ){0,1}$',
  'preisgarantie (?:\\w+ ){0,3}$',
  'garantie (?:von|über|für) $',
  '(?:preisgarantie|garantie|rabatt|nachlass|aktion|aktionspreis|bonus|vorteil|gutschrift|freimonat\\w*|startpreis|restlaufzeit|discount|offer)_[^.!?,]{0,30}$',
  // "Free for the first three months", "gratis in den ersten sechs Monaten": how long something is free is no term.
  '_(?:free|gratis|kostenlos|umsonst|geschenkt|kostenfrei|gebührenfrei|discounted|reduced)_(?:(?!_(?:\\w*laufzeit|term|\\w*vertrag|contract|charge|dazu)_)[^.!?,;]){0,30}$',
  '_(?:first|ersten) (?:\\w+ )?$',
  '(?:jetzig|bisherig|aktuell|alt|laufend|derzeitig)e[rns]? (?:vertrag|tarif|abo)\\w*[^.!?]{0,30}$',
  '(?:vertrag|tarif|abo) (?:\\w+ ){0,3}noch (?:\\w+ )?$',
  '_(?:haben|sind) (?:sie )?(?:\\w+ )?noch (?:\\w+ ){0,3}$',
  'schon (?:\\w+ )?$',
  'kündigungsfrist\\w*_[^.!?]{0,25}$',
  'notice period_[^.!?]{0,25}$',
);
export const NO_TERM_AFTER = list(
  '^ (?:wartezeit|karenz\\w*|waiting)',
  '^ (?:lang )?(?:den|dieser?|diesen|zum|der) (?:\\w+ )?(?:\\w*preis|rabatt|vorteil|nachlass|bonus)',
  // "Ein Monat ist geschenkt", "die ersten drei Monate gehen auf uns": given, not bound for.
  '^ (?:ist |sind |gibt es |gibt.s |bekommen sie |kriegen sie |is |are )(?:\\w+ ){0,2}(?:gratis|kostenlos|kostenfrei|umsonst|geschenkt|frei|obendrauf|dazu|free|on us)_',
  '^ (?:geht|gehen|schenke|schenken|spendiere|spendieren) (?:\\w+ ){0,2}(?:auf uns|aufs haus|ihnen)_',
  '^ (?:lang )?(?:gratis|kostenlos|umsonst|geschenkt|rabatt|alt_|kunde|kundin|preisgarantie|garantie|free)',
  '^ (?:bei uns|bei ihnen) kund(?!e(?:,|\\.|$| und| dann))',
  '^ (?:price )?(?:guarantee|discount)',
  '^ (?:kündigungs)?frist_',
  '^.?s? notice_',
);
/** In the sentence of a term without a length: a guarantee, an offer's own date or the contract of today runs so long. */
export const NOT_OF_CONTRACT = list(
  '(?:garantie|angebot|aktion\\w*|rabatt|bonus|gutschein|preis|offer|price|discount) (?:\\w+ ){0,3}(?:gilt|läuft|ist|geht|gültig|endet|ends|runs|lasts|expires|steht)_',
  '_(?:ihr\\w{0,2} )?(?:alte|jetzige|bisherige|laufende|derzeitige|aktuelle)[rns]? (?:vertrag|tarif|abo)\\w*',
  '_ihr\\w{0,2} (?:\\w+)?(?:vertrag|tarif|abo|anschluss)\\w* (?:\\w+ ){0,2}(?:läuft|endet|geht|gilt)_',
  '_noch bis_',
);
/** Within the clause: the amount is won, saved or paid elsewhere today, not the price. */
export const NO_PRICE = list(
  '_(?:im laden|im handel|im geschäft|woanders|anderswo|in (?:the )?shops?|in store|elsewhere)_',
  'gutschein\\w*',
  '(?:erlassen|erlasse ich|entfällt|entfallen|fällt weg|fallen weg|berechnen wir nicht|sparen sie sich|schenke)_',
  '(?:auf ihr konto|zurück|rückerstattet|erstatten|als (?:dankeschön|willkommens\\w*|treue\\w*))_',
  '^\\W*zur (?:bestätigung|prüfung|verifizierung|kontrolle)_',
  '^\\W*(?:und |also |aber )?(?:zahlen|bezahlen|zahlten|bezahlten|haben) sie_',
  '(?:früher|vorher|zuletzt|letztes jahr)_',
  '_wert (?:von )?(?:\\w+ )?\\d',
  '(?:jemand\\w*|andere\\w* (?:tarif|kunde\\w*|leute\\w*))_',
  // "Jeden Monat eine Box für 49 Euro" is what is sold, "die Box kostet 49 Euro" something beside it.
  '(?<!(?:monat|monatlich|woche|wöchentlich|quartal) (?:eine?n? |ihre? )?)(?:box|router|receiver|repeater|stick|zubehör|versand|liefer(?!ungen)|anschluss(?=preis|gebühr|kosten|pauschale)|bereitstellungs|einrichtungs|aktivierungs|bearbeitungs|mahn)(?:preis|gebühr|kosten|pauschale)?\\w* (?:\\w+ ){0,3}(?:kostet|kosten|von|für|liegt)_',
  '(?:your neighbou?rs?|other people|others|you.re paying|you pay now|currently|cashback)_',
  'gewinn\\w*',
  'bonus\\w*',
  'prämie\\w*',
  'guthaben',
  'gutgeschrieben',
  'gutschrift',
  'geschenk\\w*',
  'spar(?:en|t|st|nis)\\w*',
  'bisher\\w*',
  'derzeit\\w*',
  'momentan',
  'aktuell (?:zahlen|haben)',
  'zahl(?:en|t) (?:sie )?(?:(?!künftig|nur|dann|bei|ab)\\w+ ){0,2}(?:im moment|zur ?zeit|gerade|bislang)_',
  '(?:kostet|kosten|wären es|zahlt man) sonst_',
  'sonst (?:kostet|wären es|zahlen)_',
  'normalerweise_',
  '(?:nachbar\\w*|kolleg\\w*|bekannte\\w*) (?:\\w+ )?zahl\\w*',
  'schenken wir',
  '(?:sie|du) (?:haben|zahlen|zahlten|bezahlen) (?!künftig|dann|bei uns|ab |nur |in zukunft|zukünftig)(?:\\w+ ){0,2}(?:jetzt |noch |ja |aktuell |den |die |das )',
  '(?:haben|hatten) sie (?:\\w+ ){0,4}(?:gezahlt|bezahlt)_',
  '^\\W*sie haben_(?! sich (?:\\w+ ){0,4}(?:für|zu))',
  'cashback',
  'im wert von',
  'andere\\w* (?:\\w+ )?zahl\\w*',
  '(?:nachbar\\w*|alle|leute) (?:\\w+ ){0,3}(?:zahl\\w*|drücken|blechen)',
  'voucher',
  'you(?:.d|.ll)? (?:\\w+ )?save',
);
/** Figures without a currency that a voice says as a price: "neunundzwanzig neunundneunzig". */
export const SPOKEN_PRICE =
  /\b([a-z]{3,24}) (neunundneunzig|neunzig|fuenfundneunzig|fuenfzig|neunundvierzig|achtundneunzig|achtzig|vierzig|zwanzig|zehn)\b(?! ?(?:monate?\b|jahr|uhr|tage|euro|mbit|gb|giga|prozent))/g;
/** A number with what it is paid for, or a note of the purse: "zwanzig im Monat", "ein Zehner die Woche". */
export const UNIT_PRICE =
  /\b(?:kuenftig|zukuenftig|dann|danach) (?:nur |noch |bloss ){0,3}(\d{2,3})\b(?= ?[.,!]| ?$)|\b(\d{1,3}|[a-z]{3,24}) (?:franken )?(?:im monat|monatlich(?! kuend)|pro monat|jeden monat|(?:die|pro) woche|(?:pro|das) heft|die ausgabe|im quartal|im jahr|(?:a|per|each|every) (?:month|week|year))\b|\b(?:einen?|ein|nen) (?:fuenfer|zehner|zwanziger|fuffziger|fuenfziger)\b/g;
/** Prices written as dictated: "39 90 im Monat", "39.90 monatlich", "29.99 euros". */
export const DICTATED_PRICE =
  /(?<!\b(?:um|am|vom|bis|den|ab) )(?<![\d.])\b\d{1,3}[.](?:\d[059]|49)\b(?!\.(?!\W*$)|\d| ?(?:uhr|gb|mbit|prozent|%|jahre|monate))|\b\d{1,3},- ?-?(?= |\W*$)|\babschlag (?:\w+ ){0,2}\d{2,3}\b|\b\d{1,3}[ .](?:\d0|\d5|\d9|49|99)(?= ?(?:im monat|monatlich|pro monat|jeden monat|a month|per month|euros?\b|pounds?\b))|\b(?:[a-z]{3,9}teen|ten|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?) (?:ninety|fifty|forty|thirty|twenty|ten)(?:[ -](?:nine|five))?(?=[^.!?]{0,40}\b(?:(?:a|per|each|every) (?:month|week|year)|monthly)\b| euros?\b)|\b(?:ten|fifteen|(?:twenty|thirty|forty|fifty|sixty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?) (?:euros?|pounds|quid)\b/;

export const WITHDRAWAL = list(
  'wider ?ruf\\w*',
  'rückgaberecht',
  'right of (?:withdrawal|cancellation)',
  '_withdraw(?:al)?_',
  'cooling.?off',
  'zurücktreten',
  'rücktritt\\w*',
  'rückgängig (?:zu )?(?:machen|gemacht)',
  '_revo(?:ke|cation|king)_',
);
/** The right in words of its own: with a period beside it, this too is information. */
export const WITHDRAWAL_IN_OWN_WORDS = list(
  '(?:tage|wochen)(?: lang| zeit)? (?:zu |zum )?überlegen_',
  'anders (?:zu )?überleg\\w*',
  'zurück ?(?:zu)?(?:ziehen|nehmen|geben|treten)_',
  'bedenkzeit',
  'storn\\w*',
  'abstand (?:\\w+ ){0,3}nehmen',
  'ohne (?:angabe (?:von|eines) )?(?:gründen?|begründung|jeden grund)_',
  '(?:kommen|können) sie (?:\\w+ ){0,6}(?:wieder )?raus_',
  'nein sagen_',
  'aufgehoben',
  'change your mind',
  '_cancel_(?! (?:the|your) (?:old|current))',
);
export const WITHDRAWAL_PERIOD = list(
  '_(?:14|30|vierzehn|dreißig|vier ?zehn|fourteen|thirty)[ -]?-?(?:tag\\w*|tägige\\w*|days?)_',
  '_(?:zwei|zweier|2|two)[ -]?-?(?:wochen?|wöchige\\w*|weeks?)_',
);
/** A right to take back something else than the contract. */
export const OTHER_WITHDRAWAL = list(
  '(?:einwilligung|werbe\\w*|werbung|lastschrift\\w*|einzug\\w*|einzugsermächtigung|sepa\\w*|mandat|aufzeichnung|aufnahme|datennutzung|datenschutz\\w*|newsletter|abbuchung\\w*)_[^.!?]{0,60}(?:widerr|zurück)',
  '(?:widerr|zurück)\\w* (?:\\w+ ){0,6}(?:einwilligung|werbung|lastschrift|mandat|abbuchung)_',
);
export const NO_WITHDRAWAL = list(
  'kein(?:en)? widerruf\\w*',
  'widerruf\\w* (?:\\w+ ){0,4}(?:nicht (?:möglich|mehr|nötig)|ausgeschlossen|entfällt|gibt es nicht|verzicht\\w*)',
  'nicht (?:mehr )?widerruf\\w*',
  'widerruf\\w* (?:kann|können|darf|dürfen|geht|gibt) (?:\\w+ ){0,6}nicht_',
  'verzicht\\w* (?:\\w+ ){0,3}widerruf\\w*',
  'no (?:right of )?withdrawal',
  '(?:gibt es|gibt.?s) (?:\\w+ )?kein zurück_',
);
/** What makes it information: a period, or that the right exists. */
export const WITHDRAWAL_SUBSTANCE = list(
  '_(?:\\d{1,2}|vierzehn|zwei|zweier|dreißig|vier ?zehn|fourteen|thirty|two)[ -]?-?(?:tage\\w*|tägige\\w*|wochen?|wöchige\\w*|days?|weeks?)_',
  '(?:können|dürfen|haben) (?:sie )?(?:\\w+ ){0,8}widerruf\\w*',
  'widerrufsrecht (?:haben|steht|besteht)',
  '(?:recht|möglichkeit) (?:zum|auf|zu einem|des) widerruf\\w*',
  'widerruf\\w* (?:\\w+ ){0,5}(?:\\d{1,2}|[a-zäöüß]{3,12}) (?:tage?n?|wochen)_',
  'you (?:can|may|have)',
);

export const GREETING = list(
  '^\\W*(?:(?:einen |einen schönen )?(?:schönen? )?(?:guten? )?(?:tag|morgen|abend|mittag)|guten_|grüß|hallo|halli|hi_|hey_|moin|servus|schönen?_|hello|good (?:morning|afternoon|evening|day))',
  'guten (?:tag|morgen|abend)',
  '^\\W*(?:hören|verstehen) sie mich',
  '^\\W*(?:herzliche\\w* )?(?:glückwunsch|gratul\\w*)',
  'grüß (?:gott|sie)',
  'mein name ist',
  '_hallo_',
  '(?:hier ist|hier spricht)_',
  '_hier (?:frau|herr) [a-z]+',
);
/** A transcript that begins in the middle. */
export const MIDDLE = list(
  '^\\W*\\.{2,}',
  '^\\W*(?:so|also|gut|okay|prima|super|genau|und|dann|nun|right|so then)[,. ]',
  '(?:starte|beginne|startet|beginnt|mache) (?:ich |wir )?(?:\\w+ ){0,3}(?:die |mit der |jetzt die )?(?:aufnahme|aufzeichnung|mitschnitt)',
  '(?:aufnahme|aufzeichnung) (?:läuft|ist (?:jetzt )?(?:gestartet|an)|beginnt|startet)',
  'für die (?:aufnahme|aufzeichnung)',
  '(?:fürs|für das) (?:ton)?band_',
  'zeichne (?:ich )?(?:jetzt |nun )(?:den|ihren) (?:auftrag|bestell\\w*)',
  'wie (?:eben|gerade|vorhin|schon) (?:besprochen|gesagt|vereinbart)',
  'fasse? (?:ich )?(?:\\w+ ){0,3}(?:noch ?mal |kurz )?zusammen',
  'wiederhole? (?:ich )?',
  '(?:start|starting|started) the (?:recording|tape)',
  '(?:tape|recording) is (?:now )?(?:running|on|rolling)',
  '(?:only|just) (?:doing|recording) the (?:confirmation|order|contract)',
);

/** The commercial purpose, at the start. */
export const PURPOSE = list(
  'angebot\\w*',
  '_anbiet\\w*',
  '_biete',
  'vorstellen',
  'verkauf\\w*',
  'werb(?:ung|e|lich)\\w*',
  'es geht (?:um|heute um)',
  'rufe? (?:sie )?(?:\\w+ ){0,8}(?:an_ )?(?:wegen|um ihnen|weil ich ihnen|bezüglich)',
  'wegen (?:ihre[sr]|deine[sr])',
  'zu (?:ihrem|einem neuen) (?:vertrag|tarif|anschluss)',
  'to offer',
  'calling (?:about|to)',
);
export const PRETEXT = list(
  'daten ?(?:abgleich|abgleichen|prüfung|aktualisierung|kontrolle)\\w*',
  '(?:nur|kurz) (?:\\w+ ){0,4}(?:abgleich\\w*|bestätigen|überprüfen|prüfen)',
  '(?:daten|angaben|stammdaten|adresse) (?:\\w+ ){0,3}(?:ab(?:zu)?gleichen|(?:über)?prüfen|(?:zu )?aktualisieren|(?:zu )?vervollständigen|durch(?:zu)?gehen)_',
  'qualitäts?(?:prüfung|kontrolle|check|umfrage|messung)',
  '(?:leser|kunden|zufriedenheits)?umfrage',
  'zufriedenheit\\w*',
  'nur (?:noch )?(?:fürs?|für das|zur|für den) (?:protokoll|abgleich|system|unterlagen|vollständigkeit|formalität)',
  'der vollständigkeit halber',
  'reine formsache',
  'läuft (?:\\w+ )?aus_.{0,40}bestätigen',
  '_survey_',
  'data check',
);
/** The agent threatens: what happens to whoever does not agree. */
export const THREATENS = list(
  '(?:abgestellt|abgeschaltet|gesperrt|gekappt|abgeklemmt)_',
  '_(?:sperren|stellen|schalten|klemmen) (?:wir|die) (?:\\w+ ){0,4}ab_',
  '(?:inkasso|schufa|gericht\\w*|anwalt|anwälte|mahnbescheid|gerichtsvollzieher|pfändung|strafe|strafanzeige|polizei|mahngebühr\\w*)_',
  '(?:wird|kommt|werden) (?:\\w+ ){0,4}(?:teuer|teurer|kosten auf sie)_',
  '(?:cut off|disconnected|bailiffs?|debt collect\\w*|court|lawyers?|viruses)_',
);
/** The agent himself would do the harm, or has made it up: whoever gives in to that has not simply agreed. */
export const FORCES = list(
  // "Dann müssen wir Ihre Leitung sperren.", "Ihr Computer sendet Viren."
  '_(?:leitung|anschluss|internet|strom|gas|telefon|konto|karte|rufnummer|zähler|computer|rechner) (?:\\w+ ){0,2}(?:sperren|abschalten|abstellen|abklemmen|kappen|dicht ?machen)_',
  '_(?:sendet|sendest|schickt|verschickt|verteilt|hat|haben) (?:\\w+ ){0,3}(?:viren|trojaner|schadsoftware)_',
  '_(?:sonst|dann|andernfalls) (?:wird|werden|müssen wir|würde\\w*) (?:\\w+ ){0,5}(?:gesperrt|abgeschaltet|abgestellt|gekappt|abgeklemmt)_',
);
/** Whole sentences to be said after the agent: nobody knows whether they were meant. */
export const SPOKEN_FOR = list(
  'sprechen sie (?:\\w+ ){0,3}nach_',
  '(?:wiederholen|sagen) sie (?:\\w+ ){0,3}den satz_',
  '(?:wiederholen|sprechen) sie (?:\\w+ ){0,2}:',
  '(?:sagen|wiederholen) sie (?:bitte |jetzt |einmal |nun ){0,3}: ?\\W*(?:ja,? )?ich_',
);
/** The agent tells the customer what to answer. */
export const DICTATES_YES = list(
  '(?:nur |einfach |immer |überall |auf alles |alles )(?:\\w+ ){0,3}mit ja (?:\\w+ )?(?:antwort|beantwort|sag)\\w*',
  '(?:antworten|sagen) sie (?:\\w+ ){0,4}(?:nur|einfach|immer|jetzt|bitte)? ?(?:mit )?ja_',
  '(?:es reicht|reicht) (?:\\w+ )?ein (?:\\w+ )?ja_',
  '(?:nicht|kein\\w*) (?:\\w+ ){0,3}dazwischen\\w*',
  '(?:just|only|simply) (?:say|answer) (?:with )?yes',
);
/** A contract or a registration that is said to be there already. */
export const ALREADY_BOUND = list(
  '(?:haben|hatten) (?:sie )?(?:sich )?(?:\\w+ ){0,4}(?<!(?:eben|vorhin|gerade) )(?:bereits|schon|damals|letztes jahr|voriges jahr) (?:\\w+ ){0,3}(?:angemeldet(?!,? dass (?:ich|wir) sie (?:an|zurück|kontaktier))|bestellt|abgeschlossen|zugestimmt|zugesagt|teilgenommen|registriert|unterschrieben|eingetragen)',
  '(?:sind|ist) (?:sie |ihr vertrag |der vertrag |das abo )?(?:bereits|schon|längst) (?:\\w+ ){0,3}(?:angemeldet|registriert|eingetragen|aktiv|gebucht|abgeschlossen|mitglied|teilnehmer\\w*)_',
  '(?:vertrag|abo|mitgliedschaft|teilnahme) (?:läuft|besteht|existiert) (?:\\w+ ){0,2}(?:bereits|schon|längst)_',
  '(?:nur noch|lediglich) (?:\\w+ ){0,3}(?:verkürzen|kürzen|auflösen|beenden)_',
  'you.?(?:ve| have)? already (?:joined|signed|registered|agreed|ordered)',
);
/** The caller passes for an authority, or for the customer's own company by a function alone. */
export const POSES_AS = list(
  '_(?:wir sind|ich bin|hier ist|hier spricht|ich rufe|mein name ist|anruf)_[^.!?]{0,40}(?:bundesnetzagentur|verbraucherzentrale|verbraucherschutz\\w*|bundesamt|amtsgericht|finanzamt|polizei|ministerium|behörde|bundesregierung|rentenversicherung|krankenkasse|notar\\w*)',
  '(?:bundesnetzagentur|verbraucherzentrale|verbraucherschutz\\w*|bundesamt|amtsgericht|finanzamt|polizei|ministerium|rentenversicherung)[^.!?]{0,30}(?:guten|mein name|hier|am apparat)',
);
/** A yes is read into silence or into something else. */
export const ASSUMES_YES = list(
  '(?:nehme|werte|deute|verstehe|notiere|nehm) (?:ich )?(?:\\w+ ){0,3}als (?:\\w+ )?(?:ja|zustimmung|zusage|einverständnis|auftrag|bestellung)_',
  '(?:sie sagen|sagen sie) (?:ja |doch )?(?:nichts|nix)_',
  '(?:take|taking) (?:that|it|this) as (?:a )?(?:yes|agreement)',
  '(?:schweigen|stille|keine antwort|kein nein) (?:\\w+ ){0,2}(?:heißt|ist|bedeutet|gilt|auch)_',
);
/** The customer wants to take it back. */
export const ASKS_WITHDRAWAL = list(
  'zurück ?(?:nehmen|geben|treten|ziehen)',
  'widerruf\\w*',
  'wieder raus',
  'rückgängig',
  'storn\\w*',
  'kündig\\w*',
  'change my mind',
  'cancel',
);
/** An answer that denies it. */
export const DENIES_BACK = list(
  'kein zurück_',
  '^\\W*(?:nein|nee|no)_',
  '(?:nicht|kein\\w*) (?:\\w+ ){0,3}(?:möglich|mehr|vorgesehen|geht)_',
  '(?:bindend|gilt|fest|zugesagt)_',
);
/** Praise in place of a number. */
export const PRAISES = list(
  '(?:spitzen|top|super|hammer|traum|freundschafts|best|sonder)[ -]?(?:preis|angebot|konditionen)\\w*',
  '(?:da|darüber) (?:freuen|staunen) sie',
  '(?:keine sorge|machen sie sich (?:da )?keine (?:gedanken|sorgen))',
  '(?:das|alles) (?:steht|sehen sie|erfahren sie) (?:\\w+ ){0,4}(?:später|unterlagen|brief|vertrag|mail|post|schriftlich)',
  '(?:weniger als|günstiger als) (?:sie denken|bisher|jetzt)',
  'great (?:price|deal)',
  'don.t worry',
);
/** The tape is switched off after a no. */
export const TURNS_OFF = list(
  '(?:schalte|mache?|stelle|drücke) (?:ich )?(?:\\w+ ){0,4}(?:ab|aus)_',
  '(?:ist|sie ist|ist jetzt) (?:\\w+ )?(?:aus|ab|ausgeschaltet|abgeschaltet|gestoppt|beendet)_',
  'ohne (?:aufnahme|aufzeichnung|mitschnitt|band)',
  '(?:handschriftlich|von hand|schreibe ich mit)',
  '(?:switch|turn)(?:ed|ing)? (?:\\w+ )?off',
  'stopp\\w* (?:ich )?(?:\\w+ ){0,2}(?:aufnahme|aufzeichnung|band)',
);
export const PRESSURE = list(
  '(?:nur |bloß )?(?:noch )?(?:die nächsten|in den nächsten|noch) (?:\\w+ )?(?:minuten|stunden?)_',
  '(?:entscheiden sie sich|sie müssen sich) (?:\\w+ ){0,2}(?:jetzt|gleich|sofort|heute)',
  '(?:läuft|endet|verfällt) (?:\\w+ ){0,3}(?:heute|gleich|um mitternacht|in (?:einer|wenigen|\\d+))_',
  '(?:need|have) to (?:say yes|decide) (?:\\w+ )?(?:now|today)',
  '(?:right )?now or (?:never|the|it)',
  '(?:can.t|cannot) hold (?:it|this|the)',
  'nur (?:noch )?(?:heute|diese woche|bis morgen|jetzt)',
  'sofort entscheiden',
  'sagen sie (?:einfach|jetzt|bitte nur)? ?(?:nur )?(?:mal )?ja_',
  'müssen sie (?:jetzt|sofort|heute)',
  'sonst (?:wird|verlieren|müssen|sperr|zahlen)\\w*',
  'es reicht ein ja',
  'letzte (?:chance|gelegenheit)',
  'only today',
  'just say yes',
);
/** The agent books although no yes was heard, or calls something a yes that was none. */
export const BOOKS = list(
  '(?:notiere|vermerke|werte|hake|merke|nehme|trage|buche|stelle|gebe|leite|schalte|richte) (?:ich )?(?:\\w+ ){0,6}(?:als|ein|vor|um|frei|ab|so|weiter|auf)_',
  'abgemacht',
  'also ja',
  '(?:habe ich|ist|schon) (?:\\w+ ){0,3}(?:gebucht|eingegeben|eingetragen|notiert|vermerkt|umgestellt)',
  'dann (?:sind wir uns|ist) (?:\\w+ )?(?:einig|alles klar)',
  'vielen dank für ihr vertrauen',
  'put it in the system',
  'i.ll (?:book|note|mark)',
);
export const EVASIVE = list(
  'praktisch nichts',
  'kaum (?:der rede|mehr)',
  'total attraktiv',
  'sehr günstig',
  'ganz wenig',
  'attraktiv\\w*',
  'merken sie (?:gar )?nicht',
  '(?:das|den preis|die summe|alles) (?:sehen|lesen|finden|erfahren) sie (?:\\w+ ){0,2}(?:in|auf) (?:der|den|ihrer|ihren) (?:\\w*bestätigung|unterlagen|mail|post|rechnung|vertrag\\w*)',
  '(?:steht|kommt) (?:dann |alles |genau ){0,2}(?:in|mit) (?:der|den) (?:\\w*bestätigung|unterlagen|mail|post|rechnung)',
);
/** Whether a new contract comes of it, and with whom. */
export const ASKS_CONTRACT = list(
  '(?:ist|wird|wäre) (?:das|es) (?:\\w+ ){0,3}(?:neuer? |neues )?(?:vertrag|abo|bestellung)_',
  '(?:vertrag|abo),? mit wem_',
  'mit wem (?:\\w+ ){0,4}vertrag_',
  '(?:schließe|unterschreibe|bestelle) ich (?:da|jetzt|damit) (?:\\w+ ){0,2}(?:was|etwas|einen|ein)_',
  'is (?:this|that|it) (?:\\w+ ){0,2}(?:new )?contract',
);
/** Says it plainly: a yes, a no, or the thing itself. */
export const PLAIN_ANSWER = list('_(?:ja|nein|nee|genau|richtig|yes|no|vertrag\\w*|abo|contract|gmbh|ag)_');
export const ASKS_PRICE = list(
  'was kostet',
  'wie teuer',
  'wie viel',
  'wieviel',
  'was zahl\\w*',
  'was (?:macht|wäre|ist|sind|kommt) (?:\\w+ ){0,3}(?:insgesamt|zusammen|unterm strich|am ende|alles in allem)',
  '(?:gesamtpreis|endpreis|endbetrag)',
  'was ändert',
  'how much',
);
/** Marks a transcriber puts where a text is read at speed. */
export const READ_FAST = list(
  '[\\[(][^\\])]{0,30}(?:schnell|hastig|rasch|ohne pause|fast|quick|rapid)[^\\])]{0,30}[\\])]',
);
/** Notes of a transcriber about the sound itself. */
export const CUT_NOTE = list(
  '[\\[(][^\\])]{0,30}(?:schnitt|abgeschnitten|knack\\w*|geschnitten|(?:tonlage|hintergrund\\w*|lautstärke|klang|echo|stimme) ?\\w{0,12} ?(?:wechselt|anders|verändert)|ander\\w+ (?:hintergrund\\w*|echo|lautstärke|klang|stimme)|cut|splice\\w*|click)[^\\])]{0,40}[\\])]',
);
/** Marks a transcriber puts where nobody can understand the words. */
export const UNINTELLIGIBLE = list(
  '[\\[(][^\\])]{0,30}(?:unverständlich|nuschel\\w*|undeutlich|unv\\.?|murmel\\w*|rauschen|inaudible|unintelligible|mumbl\\w*|\\?+)[^\\])]{0,30}[\\])]',
);
/** Signs of a machine that misheard: words a person would not say in an offer. */
export const MISHEARD = list('o zwei', '_auf ?sech?z\\w*', 'wider rufen', '\\[(?:unverständlich|unv|\\?+)\\]');
