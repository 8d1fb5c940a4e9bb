// Words of things and papers that came: what came, how one says that it came, and what is no arrival.
import { ways } from '../rule.ts';

/** Things that are delivered. */
export const GOODS = `_(?:${ways(
  '\\w*paket(?:e|en)?',
  '\\w*päckchen',
  '(?:\\w*tv-?|\\w*fernseh|streaming-?|surf-?|daten-?)?sticks?',
  'päckchen|päckle|kartons?|kisten?|\\w*router|modem|\\w*modem|receiver|\\w*box',
  'fritz ?box|sim|sims|sim-?karten?|simkarten?|zweitkarten?|zusatzkarten?|partnerkarten?',
  'karten?|geräte?|hardware|ware|lieferung|sendung|handy|handys|smartphone|iphone|samsung',
  'galaxy|tablet|laptop|\\w*hefte?',
  '(?!heraus|raus)\\w*ausgaben?',
  'exemplar\\w*',
  '\\w*zeitschrift(?:en)?',
  '\\w*zeitung(?:en)?',
  'magazine?|buch|bücher|bildband|lexikon|\\w*kapseln|dosen?|flaschen?|probepackung\\w*',
  'packung',
  '(?:drei |zwei |\\d+ )?säcke',
  'weine?|kaffee|tee|tabletten|pillen|vitamine|creme|matratze|topfset|pfannen?|münzen?',
  '\\w*decke|\\w*maschine|staubsauger|lose|socken|parcel|package|sim card|device|phone',
  'magazine|vacuum cleaner|blanket|capsules|supplements|box|set',
)})_`;
/** Contracts and places that sound like things: "Handy klingelte", "auf dem Handy", "mein Router". */
export const NO_GOODS = `(?:${ways(
  '_[\\w-]+ (?:gmbh|ag|kg|ug|ltd)_',
  '_(?:begrüßungs|willkommens|info|informations|unterlagen|start|angebots)-?(?:paket|box|set|mappe)s?_',
  '_weder (?:im|in dem|in der) \\w+_',
  '_(?:wisch|brief|vertrag|zettel|schreiben|rechnung|unterlagen|contract|letter|bill|invoice|papers) ' +
    '(?:from \\w+ |von \\w+ )?(?:fürs?|für (?:das|die|den|ein\\w*)|zum|zur|for (?:a|the)) ' +
    '(?:\\w+ ){0,2}\\w+_',
  '_(?:mahnung|rechnung|inkasso\\w*|forderung|abbuchung|bill|invoice|reminder)_ (?:\\w+ )?(?:für|über|' +
    'wegen|zu|for) (?:ein\\w* |d\\w+ |the |a )?(?:\\w+ )?\\w+_',
  '_phone (?:insurance|contract|plan|chat|call|conversation|line)_',
  '_\\w*fernsehpaket\\w*_',
  '_(?:router|modem|receiver|box|gerät|device)_ (?:\\w+ ){0,2}(?:spinnt|spinnen|kaputt|defekt|streikt|' +
    'hängt|broken)_',
  '_(?:nicht|nich|net|not) lieferbar_',
  '_\\w+ (?:\\w+ ){0,3}ein anderer (?:bekommen|gekriegt|erhalten)_',
  '_in (?:keine[mr]?|beiden|dem|den|diesem|einem|jedem) (?:\\w+ ){0,2}(?:pakete?n?|päckchen|kartons?|kisten?)_',
  '_(?:auf|laut|in) (?:der|meiner|einer|den|ihrer) (?:\\w*rechnung|\\w*bestätigung|' +
    'abrechnung)_[^.!?,;]{0,30}_(?:steht|stehen|stand|taucht\\w*|erscheint)_ (?:\\w+ ){0,3}\\w+_',
  '_tablet (?:\\w+ )?(?:unterschr\\w*|unterzeich\\w*)',
  '_(?:auf|am|ans|aufs|ums|per|übers?|über|vom|mit|zum|fürs|für|ohne|zu|im|in|beim) (?:dem |den |das |' +
    'der |die |einem |einer |mein\\w* |sein\\w* |ihr\\w* |unser\\w* |eigene\\w* )?(?:handy|smartphone|' +
    'iphone|zeitung|magazin|karte|box|buch|tablet|phone|zeitschrift|paket)_',
  '_mein(?:e[nmrs]?)? (?:alte[rn]? |eigene[rns]? )?(?:handy|smartphone|router|modem|box|gerät|iphone|' +
    'zeitung|karte)_',
  '_(?:handy|telefon|smartphone) (?:klingel\\w*|bimmel\\w*|gebimmelt|geklingelt|ging)',
  '(?:bimmelte|klingelte) (?:mein |das )?handy',
  '_(?:combo|daten|sicherheits|kombi|komplett|tv-|surf|zusatz|jahres|premium|sport)-?paket\\w*_',
  'picked up the phone|the phone rang',
  '(?:on|over|by|the) (?:the )?phone_',
  'geht~um (?:ihr|sein|mein) handy',
  'gehts um (?:ihr|sein|mein) handy',
  'mailbox|inbox|letterbox|postbox|sprachbox|hotbox|rufnummernkarte|visitenkarte',
  'kreditkarte|bankkarte|krankenkassenkarte',
)})`;
/** It came. */
export const CAME = `_(?:${ways(
  'zugegangen|zuging|einging|eingingen|zugemailt|gemailt|war|waren|kam|kamen|kommt|kommen',
  'gekommen|ankam|ankamen|angekommen|mitgekommen|bekam|bekamen|bekommen|bekomme|kriegte',
  'gekriegt|erhielt|erhielten|erhalten|lag|lagen|liegt|liegen|drinlag|beilag|stand',
  'standen|steht|stehen|geliefert|zugestellt|zugeschickt|zugesandt|geschickt|gesandt',
  'schickte[n]?|schickt|schicken|geschickt bekommen|traf|trafen|eingetroffen|ging|gingen',
  'eingegangen|flatterte\\w*|flattert\\w*|trudelte\\w*|trudelt|eingetrudelt|brachte',
  'gebracht|hatte|hatten|hab|habe',
  '(?:im|den|mein\\w*) (?:briefkasten|kasten|postkasten|postfach|mailfach|mailpostfach|posteingang|maileingang)',
  'im karton|im paket|ins haus|steckte\\w*|steckt',
  'vor der (?:haus)?tür',
  'da|dabei|drin|drinnen|per dhl',
  'mit (?:der )?(?:post|dhl|hermes|ups|dpd)',
  'vom (?:postboten|paketboten)',
  'arrived|came|got|received|delivered|sent|turned up|reached|landed|dropped|inbox',
  'letterbox|mailbox|was in',
)})_`;
/** Only these show an arrival where the thing's name is ambiguous. */
export const SURELY_CAME = `_(?:${ways(
  'zugegangen|zuging|einging|eingingen|zugemailt|kam|kamen|gekommen|angekommen|ankam',
  'mitgekommen|bekam|bekommen|gekriegt|erhielt|erhalten|in empfang genommen',
  'entgegengenommen|geliefert worden|ausgepackt|lag|lagen|liegt|liegen|geliefert',
  'zugestellt|zugeschickt|zugesandt|geschickt bekommen|eingetroffen|traf|trafen',
  'eingegangen|posteingang',
  '(?:den|mein\\w*) briefkasten',
  'ins haus',
  'ging(?:en)? (?:mir|uns|ihr|ihm|heute|gestern|am|eine?)',
  'flatterte\\w*|trudelte\\w*|eingetrudelt|brachte|gebracht|im briefkasten|im kasten',
  'im postkasten|im karton',
  'vor der (?:haus)?tür',
  'per dhl',
  'mit (?:der )?(?:post|dhl|hermes|ups|dpd)',
  'steht|stand|stehen',
  'da(?= ?(?:[.,;:!?)\\n]|$|und_|aber_|seit_|seitdem_|am_|mit_|ist_|war_|drin_|gewesen))',
  '(?:ist|sind|is|wurden?) (?:\\w+ ){0,3}da(?:gewesen)?',
  '(?:hab|habe|haben) (?:ich|wir) seit',
  'arrived|came',
  'got(?! talked)',
  'received|delivered|turned up|showed up|reached|landed|arrives',
  'kommen (?:auch |aber |bisher |bislang |ja )*keine',
  'inbox|was in|keeps? sending|send me',
  'schick(?:t|en) (?:mir|uns|ihr|ihm)',
  '(?:hat|haben|hatten?) (?:man |die |sie )?(?:mir|uns|ihr|ihm) (?:\\w+ ){0,5}geschickt',
)})_`;
/** Not yet, not here: announced, asked for, only promised. */
export const TO_COME = `_(?:${ways(
  'wird|werden|soll|sollte|sollten|sollen|wuerde|wuerden|wolle|wollten|will|werde',
  'versprochen|angekündigt|angeboten|anbieten|nächste[nrs]?|demnächst|künftig',
  '(?:lieferung|belieferung|versorgung) (?:ab|zum|beginnt|startet)',
  'lieferbeginn|lieferstart',
  'ab (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)',
  'wenn|falls|sobald|bekäme|dürfe|könne|gewonnen|gewinnt',
)})_`;
/** The thing lies here, used or not. */
export const LIES_HERE =
  '_(?:originalverpackt|ungeöffnet|unausgepackt|verpackt|unbenutzt|eingeschweißt|ausgepackt|' +
  'angeschlossen|eingelegt|eingesetzt|aufgemacht|zurückgeschickt|retour|zurück|im schrank|' +
  'in der schublade|im altpapier|ins altpapier)_';
/** The wrapping as proof: "Karton ist noch zu". */
export const STILL_SHUT = `(?:${ways(
  '_(?:tablet|handy|gerät|router|smartphone|samsung|iphone) (?:ist|is) (?:auch )?noch zu_',
  '_(?:sim|karte|gerät|tablet|handy) (?:\\w+ ){0,3}in (?:der|ihrer|seiner) (?:folie|hülle|verpackung)_',
  '_eingegeben (?:hab|habe) ich (?:den|die|das) (?:\\w+ )?\\w*(?:schlüssel|code|lizenz) (?:\\w+ )?(?:nicht|nie)_',
  '_\\w*(?:schlüssel|code|lizenz) (?:\\w+ ){0,3}(?:nicht|nie) eingegeben_',
  '_(?:nie|niemals|nicht) (?:\\w+ ){0,4}(?:ins handy|ins gerät) gesteckt_',
  '_keine (?:einzige )?minute (?:\\w+ )?(?:telefoniert|genutzt)_',
  '_telefoniert (?:\\w+ ){0,7}keine (?:einzige )?minute_',
  '_(?:benutzt|genutzt) (?:hab|habe|haben) (?:ich |wir )?(?:\\w+ ){0,2}(?:nichts|nix)_',
  '_(?:gas|strom|internet) (?:ist|kam) (?:von denen |\\w+ )?(?:nie|nicht) (?:gekommen|geflossen|gelaufen)_',
  '_(?:has|have)(?:n.t| not) (?:\\w+ )?(?:used|activated) (?:the |it|any)',
  '(?:karton|paket|kiste|box|päckchen|packung|umschlag) (?:\\w+ ){0,2}(?:noch zu|is zu|ist zu|' +
    'in der folie|noch verschlossen|verschlossen|originalverpackt|unausgepackt|noch verpackt|' +
    'still sealed|is sealed)_',
  '_(?:originalverpackt\\w*|unausgepackt\\w*|eingeschweißt|noch verpackt|zerschnitten|still sealed|unopened)_',
  '(?:nicht|nie|net|nich|kein\\w*)(?: \\w+){0,2} (?:aktiviert|eingelegt|eingesetzt|angeschlossen|' +
    'ausgepackt|eingesteckt|eingeloggt|angemeldet|in betrieb|freigeschaltet|geschaltet|reingemacht|' +
    'reingesteckt|aufgemacht|genutzt|benutzt|verwendet|used|activated|inserted)_',
  '(?:genutzt|benutzt|verwendet|eingelegt|eingesetzt|angeschlossen|aktiviert|freigeschaltet|' +
    'installiert|getragen|gelesen)(?: (?:ist|sind|hab|habe|haben|hat|wurde) (?:\\w+ ){0,3}|,? )(?:nicht|' +
    'nie|niemals|net|nich)_',
  '_(?:genutzt|benutzt|verwendet|eingelegt|angeschlossen|aktiviert)\\? (?:nie|nein|nicht|noch nie)_',
  '_weder (?:\\w+ ){0,3}(?:angeschlossen|eingelegt|aktiviert|freigeschaltet|genutzt|benutzt|verwendet) noch_',
  '_(?:never|not) (?:\\w+ )?(?:activated|used|opened|installed|plugged in|inserted|switched on)_',
  '(?:unbenutzt|nie verwendet)_',
  'nutze? (?:ich )?(?:sie |es |das |den |die )?(?:eh |gar |sowieso |überhaupt |auch )*(?:nicht|nie)_',
)})`;
/** In use. */
export const IN_USE = `(?:${ways(
  '_(?:surfe?|telefoniere?|streame?|heize?) (?:ich |wir )?(?:schon )?seit (?!jahren|ewig|' +
    '\\w+ jahren)[^.!?,]{2,25} (?:damit|mit (?:der|dem|deren))_',
  '(?:^|[.!?,;:\\n] ?)(?:und |aber )?(?:(?:das |die |der |es )?(?:internet|leitung|anschluss|netz|' +
    'tarif|karte|ding|alles|verbindung)? ?)läuft (?:\\w+ ){0,2}(?:super|top|gut|prima|einwandfrei|' +
    'tadellos|bestens|wunderbar|rund|stabil|problemlos)_',
  '_seit (?!jahren|ewig|immer|\\w+ jahren)[^.!?,]{2,25} (?:nutze?|benutze?|nutzen) (?:ich|wir)_',
  '_seit (?!jahren)[^.!?,]{2,25} (?:läuft|laufen) (?:mein|sein|ihr|unser)\\w* (?:\\w+ )?(?:strom|gas|' +
    'internet|telefon|anschluss) (?:auch )?(?:über|bei) (?:die|denen|sie|dem)_',
  '_(?:benutzen|nutzen) tu(?:e|n)? (?:ich|wir)_',
  '_(?:i.m|i am|we.re|we are|been) using (?:it|the)_',
  '_works (?:great|fine|well|perfectly|like a charm)_',
  '_reingeschaut (?:haben|hab|habe)_',
  '_(?:schon|bereits) (?:\\w+ )?(?:getrunken|gegessen|verbraucht|eingenommen)_',
  '(?:angeschlossen|installiert|(?<!r)eingelegt|aktiviert|' +
    'eingesetzt)(?: und (?:auch )?(?:benutzt|genutzt|in betrieb))?_',
  '_(?:schaue?|gucke?|lese?) (?:ich )?(?:\\w+ ){0,2}(?:auch |jetzt |ganz |schon |gern\\w* |normal |' +
    'weiter )*(?:damit|mit der karte|mit dem (?:handy|router))_',
  // "Ich schau drüber" looks at a paper; "ich schau darüber Fußball" is use.
  '_(?:schaue?|gucke?) (?:ich )?(?:\\w+ ){0,2}(?:auch |jetzt |ganz |schon |gern\\w* |normal |' +
    'weiter )*(?:drüber|darüber)_(?= (?!und_|dann_|oder_|aber_|nochmal_|mal_|erst_|nach_)\\w)',
  '_(?:telefoniere?|surfe?|streame?) (?:ich )?(?:\\w+ ){0,2}(?:auch |jetzt |ganz |schon |gern\\w* |' +
    'normal |weiter )*(?:damit|drüber|darüber|mit der karte|mit dem (?:handy|router))_',
  '_(?:schau|guck)e? (?:jetzt|schon|seitdem)~(?:drüber|damit|darüber)',
  '(?:alles|schon|bereits|ganz normal|seitdem|seither|auch|ding) (?:\\w+ ){0,2}(?:genutzt|benutzt|in betrieb)_',
  '_(?:nutze|nutzen|benutze|benutzen|nutz|benutz) (?:ich |wir |ihn |sie |es |das |den |die |' +
    'die karte )?(?:\\w+ ){0,3}(?:seit|schon|ganz|täglich|bereits|normal|weiter|ab und zu|auch|ja|jetzt)_',
  '(?:internet|anschluss|karte|tarif|strom) nutze? ich (?:ganz|schon|auch|bereits|seit|täglich|ja|normal)',
  'läuft (?:schon|bereits|seit|jetzt|seitdem)_',
  '_(?:telefonier|surf|schau|guck|streame?)e? ich (?:\\w+ ){0,3}mit (?:der|dem) (?:neuen )?(?:karte|' +
    'handy|router|box)_',
  '_(?:surfen|telefonieren|schauen|streamen) (?:tu|tue|tun|mach|mache) (?:ich|wir) (?:\\w+ ){0,2}damit_',
  '_i (?:use|am using|have used|have been using|tried)_',
)})`;

/** Papers: mails, letters and what they carry. */
export const PAPERS = `_(?:${ways(
  'mails?|e-mails?|emails?|\\w*mail|brief|briefe|briefchen',
  '(?<!(?:die|sie|jetzt|wir|ihr|zu|heute|muss|müssen|soll|kann) )(?:\\w{2,30}schreiben|' +
    'schreiben(?! (?:die|sie|mir|uns|ihr|wir)_))',
  'begrüßung (?:von|durch|der)',
  '\\w*bestätigungen|mitgliedsbestätigung|kuvert|umschlag|unterlagen|\\w*unterlagen',
  'papiere?|papieren|papierkram|schriftkram|dokumente?|\\w*dokumente',
  'auftragsbestätigung\\w*|vertragsbestätigung\\w*|bestätigung|auftrag|begrüßungs\\w+',
  'willkommens\\w+|welcome\\w*|vertrag|verträge|vertragskopie|vertragstext|\\w*police',
  'versicherungsschein|\\w*urkunde|\\w*zusammenfassung|\\w*belehrung|anschreiben|zettel',
  'pdf|schriftl|schriftliches',
  'schriftlich (?:hatte|bekam|kriegte|kam)',
  '(?:alles|das ganze) (?:\\w+ )?schriftlich',
  'agb|vertragsbedingungen|bedingungen|allgemeinen geschäftsbedingungen',
  'bestellbestätigung|lieferbestätigung|wechselbestätigung|buchungsbestätigung|letters?',
  'documents|papers|paperwork|contract|confirmation|pdfs?|wisch|policy|post von',
)})_`;
/** Papers of collectors and courts. */
export const DUNNING_PAPERS =
  '_(?:inkasso\\w*|mahnung\\w*|gemahnt|mahn\\w*|amtsgericht|gelbe[rn]? (?:brief|umschlag)|gericht\\w*|' +
  'vollstreckung\\w*|schufa\\w*|zahlungserinnerung|debt collect\\w*|collection agency)_';
/** "Eben Mail", "gerade kam". */
export const JUST_NOW = '(?:^|[.,!?:] ?)(?:und |jetzt |da )?(?:eben|gerade|soeben|vorhin|gerade eben) ';
/** Papers of another kind, or the customer's own. */
export const OTHER_PAPERS = `_(?:${ways(
  '\\w*rechnung(?:en)?',
  'mahnung\\w*|\\w*mahnschreiben|inkasso\\w*|mahnbescheid|vollstreckungsbescheid',
  'anwalt\\w*|amtsgericht',
  'gelbe[rn]? (?:brief|umschlag)',
  'zahlungserinnerung|kündigungsbestätigung|eingangsbestätigung|antwort|antwortschreiben',
  'beschwerde\\w*',
  '(?:mail|brief|schreiben|e-mail) (?:hab|habe) ich',
  'mein(?:en|em|e)? (?:\\w+ )?(?:brief|mail|schreiben|e-mail|widerruf\\w*|kündigung|fax|bestätigung an|' +
    'zustimmung|genehmigung)',
  'widerrufen|widersprochen|angefordert|verlangt|gebeten|abgeschickt|losgeschickt',
  'rausgeschickt|bei der post abgegeben|abgegeben|aufgegeben|eingeworfen',
  'zur post gebracht|i posted|i mailed|i faxed|posted it|zurückgeschickt|gekündigt',
  'beschwert|reklamiert|einwurfeinschreiben|einschreiben',
)})_`;
/** On the day of the call. */
export const SAME_DAY = `(?:${ways(
  'während (?:des|dem|wir|ich|er|sie) ?(?:\\w+ )?(?:miteinander |telefoniert |gesprächs?|telefonats?|' +
    'telefonierten|sprachen|sprach|noch|telefonierte|am telefon)',
  'noch (?:im|am|beim) (?:gespräch|telefon|telefonieren)',
  'noch während (?:\\w+ ){0,3}(?:telefoniert|gesprochen|geredet)',
  'kam abends',
  '_abends (?:per|als|eine?) ',
  'in the evening',
  '(?:that|the) same (?:evening|day)',
  '(?:noch )?am (?:selben|gleichen) (?:abend|tag)',
  '(?:mail|sms|bestätigung|unterlagen|belehrung)(?: [\\w]+){0,3} kam (?:direkt|sofort|gleich|prompt)_',
  '(?:lag|lagen|war|waren) (?:gleich|sofort|direkt) (?:mit )?dabei_',
  '_(?:hat|haben) (?:er|sie|die|der|man) (?:\\w+ ){0,4}(?:dagelassen|da gelassen)_',
  '_abends (?:schon|bereits) ',
  'a minute later|kam dann gleich',
  'while we were (?:still )?(?:talking|on the phone|speaking)',
  '_abends_ (?:dann|kam|lag|war)',
  '(?:direkt|gleich|sofort|kurz|unmittelbar|minuten|wenige minuten|halbe stunde|eine stunde|stunden?) ' +
    '(?:danach|darauf|später|hinterher|drauf|im anschluss|nach dem (?:anruf|telefonat|gespräch|auflegen))',
  '(?:lag|war|kam) (?:gleich|sofort|direkt|prompt) (?:in der|die|eine|per) (?:mail|e-mail)',
  'prompt kam',
)})`;
/** The other side wrote: "schickt mir E.ON eine Bestätigung", "schreiben sie". */
export const WROTE =
  '_(?:schickt\\w*|schreibt|schreiben|schrieb\\w*|mailt\\w*|sendet\\w*|datiert|datum|traf|trafen|ein|vom|' +
  'steht|stand|ankam|hing|hingen|war|waren|ist|sind|gelesen|aufgemacht|geöffnet|entdeckt|gefunden|fand)_';
/** Papers whose names stand for the deal as well. */
export const WEAK_PAPERS =
  /^(?:vertrag|vertraege|auftrag|contract|bestaetigung|belehrung|\w+belehrung|zettel|pdf|schriftl)$/;
/** What the customer did that day. */
export const OWN_ACT = `_(?:${ways(
  '(?:ich|wir) (?:schrieb|schrieben|schickte|schickten|mailte|sandte)',
  '(?:schrieb|schickte|mailte|sandte) (?:ich|wir)',
  '(?:zurückgeschickt|zurückgesandt|zurückgesendet|hingeschickt|hingesendet|hingemailt|zurückgemailt|' +
    'zurückgeschrieben|zurückbestätigt|eingereicht|weitergeleitet|weggeworfen|' +
    'sent (?:it|them|everything) back)',
  '(?:per|mit|durch|via) (?:einem |einen )?(?:klick|antwort\\w*|link) (?:\\w+ ){0,3}(?:bestätigt|' +
    'freigegeben|genehmigt|zugestimmt)',
  // "Am 15.11. Widerruf per Mail": what the customer sent.
  '(?<!(?:über den|zum|vom) )widerruf (?:per|via|als) (?:\\w+ )?(?:mail|e-mail|brief|fax|post|einschreiben|einwurfeinschreiben)',
  '(?:brief|mail|e-mail|schreiben|einschreiben|fax) (?:an|zu) (?:die |den |das |' +
    '\\w+ ){0,2}(?:\\w+ )?(?:geschrieben|geschickt|gesendet|gefaxt|aufgesetzt)',
  'habe? ich (?:[\\w_]+ ){0,3}(?:einen brief|eine mail|ne mail|eine e-mail|ein schreiben) ' +
    '(?:\\w+ ){0,5}(?:geschrieben|geschickt)',
  '(?:ich|wir) habe?n? (?:am )?(?:[\\w_]+ ){0,3}(?:einen brief|eine mail|ne mail|eine e-mail|' +
    'ein schreiben) (?:\\w+ ){0,5}(?:geschrieben|geschickt|aufgesetzt)',
  'wrote (?:to )?(?:them|vodafone|o2)',
  'i sent',
  '(?:i|we|she|he) (?:already |then |also |immediately |at once ){0,2}(?:objected|requested|complained|' +
    'disputed|wrote|replied|answered|cancell?ed|revoked|emailed|asked|demanded|confirmed|signed)',
  'sent them|i withdrew|confirmed by (?:replying|answering|clicking)',
  '(?:per|via) (?:\\w+ )?(?:mail|e-mail|sms|link) bestätigt',
  'i (?:already )?sent',
  '(?<!(?:instructions? on|right of|about|information on) )withdrawal' +
    '(?! (?:instruction|notice|information|form|right|policy|period))',
  'ne mail geschrieben|mail geschrieben|mail geschickt|gemerkt|festgestellt|aufgefallen',
  'bemerkt|verlangt|angefordert|gebeten|widersprochen|widerrufen|angeklickt|geklickt',
  'gedrückt|getippt|beschwert|abgesagt|storniert|abgeschickt|geschickt habe|geantwortet',
  'beantwortet|gekündigt|reklamiert|genehmigt|unterschrieben|zugestimmt|freigegeben',
  'habe? (?:ich )?(?:\\w+ ){0,5}_bestätigt',
  'hab (?:ich )?(?:\\w+ ){0,5}_bestätigt',
)})_`;
/** A call in the same words: what is told beside it belongs to it, and arrived nowhere. */
export const CALL_WORDS =
  '_(?:anruf\\w*|angerufen|rief|telefonat|telefoniert\\w*|telefonisch|am telefon|gespräch|klingelte)_';

/** Papers that come in a parcel or with a mail. */
export const PAPERS_INSIDE =
  '_(?:\\w*belehrung|\\w*zettel|begrüßungsschreiben|willkommensschreiben|widerruf\\w*|vertrag|vertragspapiere|unterlagen|papiere|papers|contract)_';
