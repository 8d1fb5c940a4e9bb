// How long a contract binds.
import { SMALL_NUMBER } from '../../../../knowledge/german/numbers.ts';
import { phrase } from '../../../../knowledge/german/words.ts';
import { list } from '../list.ts';

const COUNT =
  `(?:${SMALL_NUMBER}|vier ?und ?zwanzig|sechs ?und ?dreissig|vierundzwanzig|sechsunddreissig|achtzehn|` +
  'zwölf|zwei|halbe[sn]?|halb|(?:ein|einein|andert)halb|one|two|three|six|twelve|eighteen|twenty-?four|thirty-?six)';
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
  '(?:läuft|geht|gilt|dauert|bindet|gebunden|laufzeit|vertrag) (?:\\w+ ){0,3}bis (?:zum |ende |mitte |' +
    'anfang |in den |einschließlich )?(?:[a-z]+ten )?(?:januar|februar|märz|april|mai|juni|juli|august|' +
    'september|oktober|november|dezember|(?:\\d{1,2}\\. ?){1,2})',
  `nach (?:den |der |einem |einer )?${LENGTH} (?:\\w+ ){0,4}(?:automatisch|von selbst|von allein\\w*|ende|schluss)_`,
  `${SMALL_NUMBER} (?:ausgaben|hefte|nummern|folgen) (?:\\w+ )?(?:und )?(?:dann|danach) (?:\\w+ ){0,2}(?:schluss|ende|endet|vorbei|aus)_`,
  `erstmals (?:nach|zum ende von) ${LENGTH}_`,
  '(?:läuft|geht|gilt|dauert|bindet|gebunden|bindung|laufzeit|vertrag) (?:\\w+ ){0,4}bis (?:\\w+ ){0,4}(?:20\\d\\d|zweitausend\\w*|(?:über)?nächste[ns] jahr\\w*)_',
  '_(?:die|der|das|neue[rs]?) (?:mindest|erst|vertrags|mindestvertrags)?(?:laufzeit|vertrag|abo|bindung) (?:\\w+ ){0,2}endet (?:\\w+ ){0,2}(?:am|mit|zum|ende|im|automatisch)_',
  '(?<!your (?:\\w+ )?)(?:contract|term|plan|deal|subscription) (?:\\w+ )?(?:ends|runs|lasts|expires) (?:\\w+ ){0,3}(?:on|until|till|to)_',
  `_${SMALL_NUMBER} (?:[a-zäöüß]{3,20} )?(?:ausgaben|hefte|nummern|folgen|lieferungen|pakete|päckchen|` +
    'kisten|boxen|sendungen|flaschen|dosen|monatspackungen|raten|bezüge)[,.]? (?:und )?(?:dann |danach |' +
    'das )?(?:ist |war )?(?:es |.s )?(?:schluss|ende|aus|vorbei|fertig|zu ende)_',
  `(?:mindestens|mindestabnahme|mindest\\w*|insgesamt|zunächst|erst ?mal) (?:\\w+ ){0,2}[a-z]{4,24} (?:ausgaben|hefte|nummern|lieferungen|pakete)_`,
  '(?:abbestellbar|abbestellen|beendbar|aussteigen|kündbar|kündigen|schluss) ' +
    '(?:\\w+ ){0,4}(?:jede[rnms]?|alle) (?:\\w+ )?(?:periode|monat\\w*|wochen?|lieferung|ausgabe|' +
    'quartal\\w*|woche|abrechnung\\w*)_',
  '(?:nach|zum ende|zu) (?:jede[rnms]?|alle) (?:\\w+ )?(?:periode|monat\\w*|wochen?|lieferung|ausgabe|' +
    'quartal\\w*|abrechnung\\w*) (?:\\w+ ){0,2}(?:abbestellbar|abbestellen|beendbar|kündbar|kündigen|raus|schluss)',
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
  '_angebot (?:läuft|gilt|steht|endet) (?:\\w+ ){0,2}$',
  '_preis (?:gilt|bleibt|ist) (?:\\w+ ){0,2}$',
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
/** Behind a length of time: it belongs to something else than to the binding. */
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
