// Words of things and papers that came: what came, how one says that it came, and what is no arrival.

/** Things that are delivered. */
export const GOODS =
  '_(?:\\w*paket(?:e|en)?|päckchen|päckle|kartons?|kisten?|\\w*router|modem|\\w*modem|receiver|\\w*box|fritz ?box|sim|sims|sim-?karten?|simkarten?|zweitkarten?|zusatzkarten?|partnerkarten?|karten?|geräte?|hardware|ware|lieferung|sendung|handy|handys|smartphone|iphone|tablet|laptop|\\w*hefte?|\\w*ausgaben?|exemplar\\w*|\\w*zeitschrift(?:en)?|\\w*zeitung(?:en)?|magazine?|buch|bücher|bildband|lexikon|\\w*kapseln|dosen?|flaschen?|probepackung\\w*|packung|weine?|kaffee|tee|tabletten|pillen|vitamine|creme|matratze|topfset|pfannen?|münzen?|decke|maschine|staubsauger|lose|socken|parcel|package|sim card|device|phone|magazine)_';
/** Contracts and places that sound like things: "Handy klingelte", "auf dem Handy", "mein Router". */
export const NO_GOODS =
  '(?:_tablet (?:\\w+ )?(?:unterschr\\w*|unterzeich\\w*)|_(?:auf|am|ans|aufs|ums|per|übers?|über|vom|mit|zum|fürs|für|ohne|zu|im|in|beim) (?:dem |den |das |der |die |einem |einer |mein\\w* |sein\\w* |ihr\\w* |unser\\w* |eigene\\w* )?(?:handy|smartphone|iphone|zeitung|magazin|karte|box|buch|tablet|phone|zeitschrift|paket)_|_mein(?:e[nmrs]?)? (?:alte[rn]? |eigene[rns]? )?(?:handy|smartphone|router|modem|box|gerät|iphone|zeitung|karte)_|_(?:handy|telefon|smartphone) (?:klingel\\w*|bimmel\\w*|gebimmelt|geklingelt|ging)|(?:bimmelte|klingelte) (?:mein |das )?handy|_(?:combo|daten|sicherheits|kombi|komplett|tv-|surf|zusatz|jahres|premium|sport)-?paket\\w*_|picked up the phone|the phone rang|(?:on|over|by|the) (?:the )?phone_|geht~um (?:ihr|sein|mein) handy|gehts um (?:ihr|sein|mein) handy|mailbox|sprachbox|hotbox|rufnummernkarte|visitenkarte|kreditkarte|bankkarte|krankenkassenkarte)';
/** It came. */
export const CAME =
  '_(?:zugegangen|kam|kamen|kommt|kommen|gekommen|ankam|ankamen|angekommen|mitgekommen|bekam|bekamen|bekommen|bekomme|kriegte|gekriegt|erhielt|erhielten|erhalten|lag|lagen|liegt|liegen|drinlag|beilag|stand|standen|steht|stehen|geliefert|zugestellt|zugeschickt|zugesandt|geschickt|gesandt|schickte[n]?|schickt|schicken|geschickt bekommen|traf|trafen|eingetroffen|ging|gingen|eingegangen|flatterte\\w*|flattert\\w*|trudelte\\w*|trudelt|eingetrudelt|brachte|gebracht|hatte|hatten|hab|habe|im briefkasten|im kasten|im postkasten|im postfach|im mailfach|im mailpostfach|im karton|im paket|vor der (?:haus)?tür|da|dabei|drin|drinnen|per dhl|mit (?:der )?(?:post|dhl|hermes|ups|dpd)|vom (?:postboten|paketboten)|arrived|came|got|received|delivered|sent|turned up|was in)_';
/** Only these show an arrival where the thing's name is ambiguous. */
export const SURELY_CAME =
  '_(?:zugegangen|kam|kamen|gekommen|angekommen|ankam|mitgekommen|bekam|bekommen|gekriegt|erhielt|erhalten|lag|lagen|liegt|liegen|geliefert|zugestellt|zugeschickt|zugesandt|geschickt bekommen|eingetroffen|traf|eingegangen|ging|flatterte\\w*|trudelte\\w*|eingetrudelt|brachte|gebracht|im briefkasten|im kasten|im postkasten|im karton|vor der (?:haus)?tür|per dhl|mit (?:der )?(?:post|dhl|hermes|ups|dpd)|steht|stand|stehen|da|arrived|came|got|received|delivered|was in)_';
/** Not yet, not here: announced, asked for, only promised. */
export const TO_COME =
  '_(?:wird|werden|soll|sollte|sollen|würde|würden|wolle|wollten|will|werde|versprochen|angekündigt|angeboten|anbieten|nächste[nrs]?|demnächst|künftig|ab (?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)|wenn|falls|sobald|bekäme|dürfe|könne|gewonnen|gewinnt)_';
/** The thing lies here, used or not. */
export const LIES_HERE =
  '_(?:originalverpackt|ungeöffnet|unausgepackt|verpackt|unbenutzt|eingeschweißt|ausgepackt|angeschlossen|eingelegt|eingesetzt|aufgemacht|zurückgeschickt|retour|zurück|im schrank|in der schublade|im altpapier|ins altpapier)_';
/** The wrapping as proof: "Karton ist noch zu". */
export const STILL_SHUT =
  '(?:(?:karton|paket|kiste|box|päckchen|packung|umschlag) (?:\\w+ ){0,2}(?:noch zu|is zu|ist zu|noch verschlossen|verschlossen|originalverpackt|unausgepackt|noch verpackt|still sealed|is sealed)_|_(?:originalverpackt\\w*|unausgepackt\\w*|eingeschweißt|noch verpackt|zerschnitten|still sealed|unopened)_|(?:nicht|nie|net|nich|kein\\w*)(?: \\w+){0,2} (?:aktiviert|eingelegt|eingesetzt|angeschlossen|ausgepackt|eingesteckt|eingeloggt|angemeldet|in betrieb|freigeschaltet|geschaltet|reingemacht|reingesteckt|aufgemacht|genutzt|benutzt|verwendet|used|activated|inserted)_|(?:unbenutzt|nie verwendet)_|nutze? (?:ich )?(?:sie |es |das |den |die )?(?:eh |gar |sowieso |überhaupt |auch )*(?:nicht|nie)_)';
/** In use. */
export const IN_USE =
  '(?:(?:angeschlossen|installiert|eingelegt|aktiviert|eingesetzt)(?: und (?:auch )?(?:benutzt|genutzt|in betrieb))?_|_(?:schaue?|gucke?|telefoniere?|surfe?|streame?|lese?) (?:ich )?(?:\\w+ ){0,2}(?:auch |jetzt |ganz |schon |gern\\w* |normal |weiter )*(?:damit|drüber|darüber|mit der karte|mit dem (?:handy|router))_|_(?:schau|guck)e? (?:jetzt|schon|seitdem)~(?:drüber|damit|darüber)|(?:alles|schon|bereits|ganz normal|seitdem|seither|auch|ding) (?:\\w+ ){0,2}(?:genutzt|benutzt|in betrieb)_|_(?:nutze|nutzen|benutze|benutzen|nutz) (?:ich |wir |ihn |sie |es |das |den |die |die karte )?(?:\\w+ ){0,3}(?:seit|schon|ganz|täglich|bereits|normal|weiter|ab und zu|auch|ja|jetzt)_|(?:internet|anschluss|karte|tarif|strom) nutze? ich (?:ganz|schon|auch|bereits|seit|täglich|ja|normal)|läuft (?:schon|bereits|seit|jetzt|seitdem)_|i (?:use|am using|have used)_)';

/** Papers: mails, letters and what they carry. */
export const PAPERS =
  '_(?:mails?|e-mails?|emails?|\\w*mail|brief|briefe|briefchen|(?<!(?:die|sie|jetzt|wir|ihr|zu|heute|muss|müssen|soll|kann) )(?:\\w{2,30}schreiben|schreiben(?! (?:die|sie|mir|uns|ihr|wir)_))|begrüßung (?:von|durch|der)|\\w*bestätigungen|mitgliedsbestätigung|kuvert|umschlag|unterlagen|\\w*unterlagen|papiere?|papieren|papierkram|schriftkram|dokumente?|\\w*dokumente|auftragsbestätigung\\w*|vertragsbestätigung\\w*|bestätigung|auftrag|begrüßungs\\w+|willkommens\\w+|welcome\\w*|vertrag|verträge|vertragskopie|vertragstext|police|versicherungsschein|versicherungspolice|\\w*zusammenfassung|\\w*belehrung|anschreiben|zettel|pdf|schriftl|schriftliches|bestellbestätigung|lieferbestätigung|wechselbestätigung|buchungsbestätigung|letters?|documents|papers|paperwork|contract|confirmation|pdf|post von)_';
/** Papers of collectors and courts. */
export const DUNNING_PAPERS =
  '_(?:inkasso\\w*|mahnung\\w*|gemahnt|mahn\\w*|amtsgericht|gelbe[rn]? (?:brief|umschlag)|gericht\\w*|vollstreckung\\w*|schufa\\w*|zahlungserinnerung|debt collect\\w*|collection agency)_';
/** "Eben Mail", "gerade kam". */
export const JUST_NOW = '(?:^|[.,!?:] ?)(?:und |jetzt |da )?(?:eben|gerade|soeben|vorhin|gerade eben) ';
/** Papers of another kind, or the customer's own. */
export const OTHER_PAPERS =
  '_(?:\\w*rechnung(?:en)?|mahnung\\w*|\\w*mahnschreiben|inkasso\\w*|mahnbescheid|vollstreckungsbescheid|anwalt\\w*|amtsgericht|gelbe[rn]? (?:brief|umschlag)|zahlungserinnerung|kündigungsbestätigung|eingangsbestätigung|antwort|antwortschreiben|beschwerde\\w*|(?:mail|brief|schreiben|e-mail) (?:hab|habe) ich|mein(?:en|em|e)? (?:\\w+ )?(?:brief|mail|schreiben|e-mail|widerruf\\w*|kündigung|fax)|widerrufen|widersprochen|angefordert|verlangt|gebeten|abgeschickt|losgeschickt|rausgeschickt|zurückgeschickt|gekündigt|beschwert|reklamiert|einwurfeinschreiben|einschreiben)_';
/** On the day of the call. */
export const SAME_DAY =
  '(?:während (?:des|dem|wir|ich|er|sie) ?(?:\\w+ )?(?:miteinander |telefoniert |gesprächs?|telefonats?|telefonierten|sprachen|sprach|noch|telefonierte|am telefon)|noch (?:im|am|beim) (?:gespräch|telefon|telefonieren)|noch während (?:\\w+ ){0,3}(?:telefoniert|gesprochen|geredet)|kam abends|_abends (?:per|als|eine?) |in the evening|(?:that|the) same (?:evening|day)|(?:noch )?am (?:selben|gleichen) (?:abend|tag)|(?:mail|sms|bestätigung|unterlagen|belehrung)(?: [\\w]+){0,3} kam (?:direkt|sofort|gleich|prompt)_|a minute later|kam dann gleich|while we were (?:still )?(?:talking|on the phone|speaking)|_abends_ (?:dann|kam|lag|war)|(?:direkt|gleich|sofort|kurz|unmittelbar|minuten|wenige minuten|halbe stunde|eine stunde|stunden?) (?:danach|darauf|später|hinterher|drauf|im anschluss|nach dem (?:anruf|telefonat|gespräch|auflegen))|(?:lag|war|kam) (?:gleich|sofort|direkt|prompt) (?:in der|die|eine|per) (?:mail|e-mail)|prompt kam)';
/** The other side wrote: "schickt mir E.ON eine Bestätigung", "schreiben sie". */
export const WROTE =
  '_(?:schickt\\w*|schreibt|schreiben|schrieb\\w*|mailt\\w*|sendet\\w*|datiert|datum|traf|trafen|ein|vom|steht|stand|ankam|hing|hingen|war|waren|ist|sind|gelesen|aufgemacht|geöffnet|entdeckt|gefunden|fand)_';
/** Papers whose names stand for the deal as well. */
export const WEAK_PAPERS =
  /^(?:vertrag|vertraege|auftrag|contract|bestaetigung|belehrung|\w+belehrung|zettel|pdf|schriftl)$/;
/** What the customer did that day. */
export const OWN_ACT =
  '_(?:i sent|sent them|i withdrew|(?:per|via) (?:\\w+ )?(?:mail|e-mail|sms|link) bestätigt|i (?:already )?sent|withdrawal|ne mail geschrieben|mail geschrieben|mail geschickt|gemerkt|festgestellt|aufgefallen|bemerkt|verlangt|angefordert|gebeten|widersprochen|widerrufen|angeklickt|geklickt|gedrückt|getippt|beschwert|abgeschickt|geschickt habe|geantwortet|beantwortet|gekündigt|reklamiert|genehmigt|unterschrieben|zugestimmt|freigegeben|habe? (?:ich )?(?:\\w+ ){0,5}_bestätigt|hab (?:ich )?(?:\\w+ ){0,5}_bestätigt)_';
export const CALL_WORDS =
  '_(?:anruf\\w*|angerufen|rief|telefonat|telefoniert\\w*|telefonisch|am telefon|gespräch|klingelte)_';
