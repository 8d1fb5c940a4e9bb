// Words that tell whether a contract is new, an extension, another tariff or an addition to one that runs.

/** The running contract goes on for a new term. */
export const EXTENSION =
  '_(?:verlänger(?:t|n|ung|e|te|ten|ungs\\w*)|\\w*verlängerung\\w*|laufzeitverlängerung|zwangsverlängert|prolongiert|(?:kunden)?rückgewinnung\\w*|rückholung|schön,? dass (?:sie|du) (?:bei uns )?(?:bleiben|bleibst)|weitere (?:12|24|zwölf|vierundzwanzig|zwei|ein) (?:monate|jahre)|(?:12|24|zwölf|zwei) weitere (?:monate|jahre)|neue (?:12|24|zwölf|vierundzwanzig) monate|neue[nr]? (?:\\d\\d-?monatige[nr]? )?(?:mindest)?(?:vertrags)?laufzeit|extend(?:ed|ing|s)?|renew(?:ed|al|ing|s)?|(?:12|24) more months)_';
/** "Kann nicht verlängert werden", a shop visit for it, a deadline that is longer: no extension of this contract. */
export const NO_EXTENSION =
  '(?:frist|widerrufsfrist|widerrufsrecht|garantie)(?: \\w+){0,4} verlänger|verlänger\\w*(?: \\w+){0,3} (?:frist|widerruf\\w*)|nicht (?:\\w+ )?verlänger|zweite[nrs]? (?:handy|vertrag)|zwei verträge|zweitvertrag|handyversicherung';

/** Something put on top of a contract that goes on as it is. */
export const ADD_ON =
  '_(?:\\w*zusatzpaket\\w*|zusatzoption\\w*|\\w*optionen|\\w*option|zubuch\\w*|zugebucht|dazugebucht|dazu gebucht|hinzugebucht|dazubuch\\w*|zusatzleistung\\w*|surfpaket|datenpaket|sicherheitspaket\\w*|drittanbieter\\w*|handyversicherung\\w*|handyschutz\\w*|geräteschutz\\w*|hörbuch\\w*|zusatzdienst\\w*|zusatzkarte\\w*|zweitkarte\\w*|partnerkarte\\w*|multi-?sim|add-?on|extra option|virenschutz|(?:zweite|2\\.|weitere|zusätzliche) (?:sim|karte|sim-?karte)|second sim|datenupgrade\\w*)_';
/** "Zum Vertrag dazu", "als Bonus zum Internet": what comes with what one has. */
export const ON_TOP =
  '(?:_(?:zu|zum|zur|auf|für) (?:meinem|meiner|ihrem|ihrer|unserem|bestehenden|laufenden|dem|der|den) (?:\\w+ )?(?:\\w*vertrag|internet|anschluss|dsl|tarif)(?: \\w+)? (?:dazu|obendrauf|on top|zusätzlich)_|als (?:bonus|zugabe|extra|geschenk|dankeschön) (?:zum|zu meinem|zu ihrem) (?:internet|vertrag|anschluss|tarif))';
/** An item of the running bill. */
export const BILL_ITEM =
  '_(?:auf|in) (?:der|meiner|den|meinen|ihrer|unserer|die|seiner) (?:\\w+ )?(?:\\w*rechnung(?:en)?)_|_posten_~~_rechnung_|_on (?:my|the|her|his) (?:\\w+ )?bill_';

/** The same supply under other terms. */
export const TARIFF_CHANGE =
  '_(?:tarifwechsel\\w*|tarifumstellung|tarifoptimierung|tarifänderung|tarif (?:\\w+ ){0,3}(?:geändert|umgestellt|gewechselt|umgebucht|hochgestuft)|vertragsänderung|vertragsumstellung|produktwechsel|(?:auf|in) (?:den |einen )?(?:\\w+ )?(?:neuen |anderen |teureren |größeren |höheren )?(?:tarif|\\d+ ?(?:mbit\\S*|er)) (?:umgestellt|gewechselt|wechsle|wechsel)|umgestellt auf|auf \\d+ ?mbit\\S* umgestellt|hochgestuft|upgegrad\\w+|tarifupgrade|upgrade auf|schnelleren? (?:tarif|internet|leitung|dsl|anschluss)|(?:internet|leitung|anschluss) (?:\\w+ )?schneller_|größere[nrs]? (?:tarif|komplettpaket|paket)|teurere[nr]? tarif|tariff change|(?:a )?faster (?:line|internet|tariff)|unlimited data for the same price|double data|neues kontomodell|(?:moved|switched|upgraded) (?:me|us|her) to)_';
/** The customer had another price or tariff there before: words of one's own running contract beside a new tariff. */
export const OLD_TARIFF =
  '(?:_mein(?:en|em)? alte[nrm]? (?:\\w*tarif|\\w*vertrag|preis)_|_(?:den|der|dem|zum|im) alten? (?:\\w*tarif|preis|vertrag)_|statt (?:bisher|vorher|wie bisher)_|_(?:bisher|vorher) (?:\\w+ ){0,3}(?:gezahlt|bezahlt|zahle|zahlte|\\d+)|_(?:zahl\\w*|gezahlt|bezahlt) (?:\\w+ ){0,2}bisher|(?:zum |für den |den )?gleichen preis|mein(?:en|em)? (?:bisherige|jetzige|aktuelle)[nrm]? (?:\\w*tarif|\\w*vertrag)|old (?:tariff|plan)|same price|do (?:han|hab) i jo mein strom|tarif (?:\\w+ ){0,2}behalten|(?:billigeren|günstigeren|neuen) tarif~~(?:startet|gilt) (?:ab|am))';
/** A tariff is what came of it. */
export const TARIFF_CAME =
  '_(?:\\w*tarif|giga ?zuhause \\w+|magenta ?zuhause \\w+|magenta ?mobil \\w+|preisgarantie|strompreis-?fix|fixpreis|fixed price)_';

/** Contract with somebody new, or one beside what one has. */
export const NEW_CONTRACT =
  '_(?:neu(?:er|en|em|es|e|s)? (?:\\w+ )?(?:\\w*vertrag|\\w*verträge|\\w*anbieter|\\w*versorger|\\w*anschluss|\\w*lieferant\\w*|handy mit vertrag)|neukunde\\w*|neuvertrag|(?:zweite[rnms]?|zusätzliche[rn]?|weitere[rn]?|doppelte[rn]?|andere[rn]?|2\\.) (?:\\w*vertrag|\\w*vertraeg\\w*|anschluss|\\w*abo)|zweitvertr\\w*|zusatzvertr\\w*|(?:zwei|beide|zwo|2|gleich zwei|drei) (?:\\w*verträge|\\w*vertraege|abos)|(?:ich |wir )?zahl\\w* (?:jetzt |nun )?doppelt|doppelt (?:zahlen|bezahlen|versorgt)|(?:a |another |the )?second contract|two contracts|new (?:contract|provider|supplier|customer)|wechsel zu|gewechselt (?:worden )?zu|zu (?:ihnen|uns) (?:übertragen|wechseln|gewechselt)|wechsel (?:ist |wurde )?(?:beauftragt|eingeleitet)|anbieterwechsel|stromanbieter gewechselt|willkommen bei|begrüß(?:ung|en|t) (?:sie )?(?:bei|als|von)|herzlich willkommen|welcome to|old contract (?:keeps|still|is)|replace the old one|neukundin)_';
/** Before this there was none: prepaid, no device, never a customer. */
export const HAD_NONE =
  '(?:_(?:hatte|habe|hab|telefoniere|bisher|war|vorher|bin)_~~_(?:prepaid\\w*|aufladbare\\w* karte|guthabenkarte)_|prepaid (?:wird|werde|sei) (?:\\w+ )?(?:eingestellt|abgeschaltet)|_bisher (?:war ich |hatte ich )?prepaid|(?:schaue|gucke|sehe) (?:\\w+ )?(?:gar |überhaupt )?(?:kein fernseh\\w*|nicht fern)|nicht ?mal (?:nen|einen|ein|ne) (?:fernseher|handy|computer|kabelanschluss|smartphone)|besitz\\w* (?:weder|kein\\w*)_|kein\\w* (?:computer|handy|smartphone|fernseher)_|(?:nie|kein\\w*|nicht) (?:\\w+ )?(?:kunde|kundin) (?:bei|von|gewesen|war)|war (?:ich |noch )*(?:nie|kein) (?:\\w+ )?(?:kunde|kundin)|mir (?:völlig |ganz )?(?:fremde[nrm]?|unbekannte[nrm]?) (?:anbieter|firma)|nie (?:was |etwas )?von (?:denen|der firma) gehört)';
/** One's own making of a contract: the indefinite article shows that there was none before. */
export const MADE_ONE =
  "_(?:eine?n?|nen|nem|'nen|ne|n|den|so nen|einem)_ (?:\\w+ ){0,2}\\w*(?:vertrag|handytarif|handyvertrag|stromvertrag|mobilfunkvertrag)_(?: \\w+){0,6} (?:gemacht|abgeschlossen|geschlossen|bestellt|ausgemacht|genommen|vereinbart|vereinbarte\\w*)_|_(?:hab|habe|hatte) ich (?:jetzt |nun |plötzlich )?(?:nen|einen|'nen) (?:\\w+ )?\\w*vertrag_|\\w*vertrag_(?: \\w+){0,6} (?:am telefon|telefonisch) (?:\\w+ )?(?:gemacht|abgeschlossen|geschlossen|bestellt|gewollt)|bought (?:a|the) (?:phone )?(?:plan|contract)|handyverträge? (?:\\w+ )?bestellt|_vertrag_~_samsung_";
/** Leaving another company: its confirmation of a notice, "bin bei ...", a number that moves. */
export const LEAVES =
  '(?:weg von|_(?:kündigung|notice)_ (?:\\w+ )?(?:vom|von|bei|beim|der|des) (?:der |dem |meinem |bisherigen )?(?:\\w+ )?(?:alten |bisherigen )?(?:anbieter|versorger)|mein(?:e|em|en)? (?:alte|bisherige)[rnm]? (?:anbieter|versorger|stromanbieter|provider)|(?:rufnummer|nummer)(?: \\w+){0,6} (?:zu uns|zu \\w+|mitgenommen|portiert|übertragen)|(?:anschluss|nummer|rufnummer)~zu~(?:portiert|umgezogen|umgezogen|geschaltet)|alte[rn]? vertrag (?:bei|beim) \\w+|kündigungsbestätigung|(?:stadtwerke|telekom|vodafone|o2|netcologne|versorger|anbieter)(?: \\w+){0,6} (?:schreib\\w*|bestätig\\w*|bestaetig\\w*)~kündigung)';
