// Words by which a name is known for a firm's, and words that are none.
import { ways } from '../rule.ts';

/** Names of programs, apps and products: they are written like firms, and nobody sells a contract under them. */
export const PRODUCT_NAME = new RegExp(
  `^(?:${ways(
    '(?:Giga|Magenta|Mein|My|Red|Young|Call|Free|Control|Service|Kunden|Online|Whats|You|Face|' +
      'Fritz|Play|Insta|Word|Power|Linked|Tik|Ebay|Prime)(?:Zuhause|TV|Mobil|Kombi|Cube|Magenta|' +
      'Vodafone|O2|Center|Konto|Portal|Banking|App|Tube|Book|Box|Station|Gram|Point|In|Tok|Ya|Pass|' +
      String.raw`Video)\p{L}*`,
    'iPhone|iPad|WiFi|WLAN|DSL|PDF|SMS|IBAN|SEPA|AGB|BGB|DSGVO|TKG|GmbH|mbH|AnruferIn',
    'KundIn',
  )})$`,
  'u',
);

/** Words of the sentence in front of a name with its legal form. */
export const LEADING =
  /^(?:(?:Rechnung|Mahnung|Post|Brief|Mail|Schreiben|Vertrag|Auftragsbestätigung|Bestätigung|Absender:?|Firma|Heute|Gestern|Jetzt|Und|Die|Der|Das|Eine|Einer|Von|Vom|Bei|Am|Im|Dann|Anbieter|Lastschrift|Abbuchung|Gläubiger(?:in)?:?|Antragsteller(?:in)?:?) )+/u;
/** "Irgendwas mit Service GmbH": a kind and a form, no name. */
export const NO_OWN_NAME =
  /^(?:service|vertriebs|energie|strom|media|marketing|verlags|telefon|handels) ?(?:gmbh|ag|kg|ug)$/iu;
/** "Nordia Versicherung": a name before the word for the trade. */
export const NAME_AND_TRADE = /^\p{Lu}\p{L}{3,}(?: \p{Lu}\p{L}{3,})? (?:Versicherung|Strom|Gas|Energie|Service)$/u;
/** "HanseVolt", "StromPlus24": two capitals, or a number at the end. */
export const ONE_WORD = /^(?:\p{Lu}\p{Ll}{2,14}\p{Lu}\p{L}{2,16}\d{0,3}|\p{Lu}\p{Ll}{3,18}(?:24|360|365|49))(?: |$)/u;
/** What firms of these trades are called. */
export const TRADE = new RegExp(
  `(?:${ways(
    'energie|energy|strom',
    'gas(?![a-z])',
    'power|watt|volt|versorg|werke',
    '[a-z]{3}(?<!fern|nah|erd|ab|körper|haus|heiz)wärme(?![a-z])',
    'tel(?![a-z])',
    'telecom|mobil|mobile|netz',
    'fon(?![a-z])',
    'phone|connect|digital|media|medien|verlag|presse|service|direkt|direct|club|lotto',
    'jackpot|gewinn|glück|tipp|versicher|care|vital|natura',
    'med(?![a-z])',
    'invest|capital|finanz|kredit|akademie|academy|kellerei|tagesbote|anzeiger|tageblatt',
    'kurier|rundschau|nachrichten|versand|24|plus|group|gruppe|solution|system|vertrieb',
    'marketing|consult|domain|schutz|kontor|sparzentr|spar-zentr|budget|optimierung',
    'beratung|union|lingua|zentrum|zentrale',
    '[a-z]hof(?![a-z])',
    '[a-z]haus(?![a-z])',
    'manufaktur|apotheke|labor|institut',
    'box(?![a-z])',
    'ruf(?![a-z])',
    'secure|assist',
    'lift(?![a-z])',
    'optik|sana|sanus|pflege|dental|pharma|kosmetik|beauty|wein|kaffee|münz|reise|leser',
    'buch',
    'abo(?![a-z])',
    'treff|herz',
    'partner(?!in)',
  )})`,
  'i',
);
/** Words with a capital that are no firm's name. */
export const NO_NAME = new RegExp(
  `^(?:${ways(
    'Firma|Laden|Verein|Unternehmen|Anbieter|Absender|Briefkopf|Betreff|Strom|Gas|Vertrag',
    'Internet|Handy|Sie|Die|Der|Das|Ich|Wir|Ihr|Hallo|Guten|Auftrag|Rechnung|Mahnung',
    'Bestätigung|Willkommen|Ja|Nein|Abo|Giga|Magenta|Ihre|Herr|Frau|Heute|Gestern|Hat|Hatte',
    'Und|Oder|Anruf|Angeblich|Amtsgericht|Zustimmen|Bestätigen|Kündigung|Widerspruch',
    'Widerruf|Einspruch|Beschwerde|Anfechtung|Anzeige|Kundenservice|Verbraucherzentrale',
    'Bundesnetzagentur|Telefon|Tarif|Technikabteilung|Fachabteilung|Rückgewinnung',
    'Energieversorger|Stromversorger|Energieanbieter|Vertragsservice',
    'Vertragszusammenfassung|Widerrufsbelehrung|Online|Grüße|Qualitätskontrolle',
    String.raw`Marktforschung\p{L}*|Dringend|Kundenkonto|Neue[rsn]?|Mein\p{L}*|Unser\p{L}*`,
    'Am|Im|Hausverwaltung|Zählernummer|Stadtwerken?|Postbote|Zeitung|Verlag',
    String.raw`Laufzeit\p{L}*|Gewinnspiel\p{L}*|Lotto|Rathaus|Krankenhaus|Finanzamt`,
    'Landgericht|Gericht|Polizei|Jobcenter|Sparkasse|Volksbank|Postbank|Bank|Mutter|Vater',
    'Oma|Opa|Tante|Onkel|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|Januar',
    'Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    String.raw`Widerruf\p{L}*|Vertrag\p{L}*|Auftrag\p{L}*|Glasfaser|Mobilfunk\p{L}*`,
  )})$`,
  'iu',
);

/** Quoted words that name a thing, not a firm. */
export const NO_FIRM = new RegExp(
  ways(
    '^service$',
    '^(?:ihr|mein|unser|der|die|das|ein|jetzt|auftrag|bitte|vielen|herzlich|willkommen|schön|' +
      String.raw`antworten)\p{L}{0,3} `,
    String.raw`(?:${ways(
      'gebühr|paket|option|pauschale|entgelt|kosten|zuschlag|flatrate',
      String.raw`lizenz(?: \d jahre)?`,
      'vertrag|abo|app|flat|tarif|rechnung|bestätigung|dienst|leistung|versicherung|angebot',
      'gewinn|zuhause|berater|anbieter|versorger|kundenservice|mitarbeiter|kundendienst|preis',
      'bonus|karte|schutz|update|upgrade|eintrag|beitrag',
      String.raw`optimierung im hause \p{L}+|vertragsservice|vergleichsportal|abteilung`,
      'agentur|modell|fix|premium|digital|sicherheit|vertragsprüfung',
    )})\w{0,2}$`,
  ),
  'iu',
);
