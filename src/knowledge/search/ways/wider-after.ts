// More ways to ask about what comes after: money, collectors, court, switching, the term, calls, help and this program.
import type { Ways } from './way.ts';

/** By passage: ways of asking for it, as people type them. */
export const WIDER_AFTER_WAYS: Ways = {
  zahlen:
    'rechnung liegt da, was nun|überweisen oder nicht|79 euro wollen die, zahl ich das|erste abrechnung gekommen|pay or not|bill arrived what now',
  lastschrift: 'wie lang kann ich das zurückgehen lassen|acht wochen?|geld zurückrufen bei der bank|reverse a debit',
  'ohne-mandat':
    'hab denen nie erlaubt abzubuchen|nur mündlich einzug erlaubt|keine unterschrift für den einzug|no mandate given',
  'zurueckbuchen-folgen':
    'wenn ich das geld zurückhole, was machen die dann|gibt das ärger mit der rücklastschrift|consequences of a chargeback',
  sperre:
    'handy plötzlich tot wegen streit|drohen mit abschaltung|sim deaktiviert|telefon abgeklemmt|they want to cut my line|what if they turn off my internet|what if they switch off my phone|will I lose my internet',
  stromsperre:
    'die wollen mir den saft abdrehen|gas abstellen im winter|sperrandrohung stromversorger|turn off my power',
  rechnung:
    'wie lang kann ich gegen eine handyrechnung vorgehen|einwand gegen telefonrechnung|einspruch festnetzrechnung|object to a phone bill',
  'geld-zurueck':
    'hab schon 200 euro bezahlt, weg?|krieg ich die raten wieder|zu unrecht gezahlt|I already paid, get it back',
  mandat: 'die sollen nix mehr abbuchen dürfen|einzug stoppen|konto gegen die sperren|stop them debiting',
  gebuehren: 'mahnspesen 15 euro|versandkosten die keiner nannte|anschlussgebühr|inkassokosten drauf|late fees',
  inkasso: 'geldeintreiber haben geschrieben|nennen nicht mal den vertragstag|anwaltskanzlei fordert|collector wrote',
  'inkasso-droht':
    'kuckuck kleben|lohnpfändung angedroht|gerichtsvollzieher angekündigt vom inkasso|will they seize my things',
  mahnbescheid: 'gelbes kuvert|amtsgericht wedding hat geschrieben|zwei wochen widersprechen|court payment order',
  'widerspruch-form':
    'formular vom mahngericht ausfüllen|wo kreuz ich an|reicht eine mail ans mahngericht|kann ich dem gericht mailen statt zu schreiben|mail ans gericht genügt?|per fax ans gericht|how to fill in the court form',
  vollstreckungsbescheid: 'jetzt darf gepfändet werden?|titel gegen mich|einspruch einlegen',
  klage: 'vorladung zum amtsgericht|ladung verhandlung|klageschrift zugestellt|they sued me',
  ratenzahlung: 'kleine raten angeboten|soll vergleich unterschreiben|pay in instalments to the collector',
  ignorieren:
    'einfach nicht drauf eingehen|papierkorb|mein mitbewohner macht da nie was und es passiert nix|just bin the letters|reminder after reminder, ignore|my friend never answers such letters and nothing happens',
  'schufa-eintrag': 'will I get a schufa entry|drohen mit negativem eintrag|versaut das meine bonität',
  bestreiten: 'wie weise ich die forderung zurück|muss ich begründen warum nicht|contest the claim',
  'schufa-loeschen':
    'kredit abgelehnt wegen altem telefonvertrag|eintrag muss weg|falsche forderung bei der auskunftei|loan refused because of a disputed phone bill|bank gibt kein darlehen wegen einem eintrag der telefonfirma|keine finanzierung wegen 200 euro aus einem widerrufenen vertrag|negativmerkmal obwohl widerrufen',
  'fremde-kuendigung':
    'mein alter vertrag wurde gekündigt und ich wars nicht|neuer hat beim alten schluss gemacht|they terminated my old contract for me',
  'wechsel-stoppen': 'nächste woche umstellung, will ich nicht|umzug zum neuen anbieter aufhalten|halt the switch',
  rufnummer: 'behalte ich meine festnetznummer|nummer mitnehmen|keep my number',
  'laufzeit-vorbei':
    'zwei jahre rum, wie raus|angeblich wieder ein jahr dran|automatisch verlängert|after the minimum term',
  'laufzeit-hoechstens': 'zählt ab freischaltung|longest allowed term',
  preiserhoehung:
    'abschlag rauf, komm ich weg|auf 44 cent hochgesetzt|teurer ab januar|preisanpassung im kleingedruckten auf seite drei|strom wird teurer, kann ich da weg|price goes up, can I leave',
  kuendigungsbutton: 'online kündigen klappt nicht|knopf zum kündigen unauffindbar|cancel button missing',
  umzug:
    'neue wohnung, da gibts das nicht|zieh ins ausland|zu meiner freundin ziehen|am neuen ort nur langsames netz|neue wohnung hat schlechteres internet, komm ich da raus|moving house',
  langsam: 'statt 100 nur 12 mbit|internet fällt täglich aus|kein netz seit tagen|slow broadband',
  abos: 'wie lange darf ein abo gehen|fitnessbox läuft weiter|kündigungsfrist abo|how long may a subscription run',
  werbeanruf:
    'dürfen die einfach so anrufen|sonntags abends angerufen|angekreuzt hab ich das nie|preisausschreiben 2022 als erlaubnis|is cold calling legal',
  'anruf-nichtig': 'unerlaubter anruf also ungültig|anruf war illegal, vertrag futsch|illegal call so void',
  unterdrueckt: 'anonym angezeigt|falsche vorwahl|ständig andere nummern|number withheld',
  beschwerde:
    'wo kann ich die verpetzen|werbeanruf melden, wohin|die rufen oma dauernd wegen strom an, wo melden|was brauch ich für die beschwerde|report these callers',
  'woher-nummer':
    'nie meine nummer gegeben|datenhandel|angeblich gewinnspiel teilgenommen|where did they get my number',
  bestandskunde: 'mein anbieter will mir dauernd was verkaufen|my own provider keeps calling',
  rueckgewinnung: 'nach kündigung telefonterror|wollen mich behalten|win back calls',
  'anrufe-stoppen':
    'sechsmal am tag klingelt es|wie hört das auf|nicht mehr belästigt werden|auf die sperrliste|robinsonliste|make them stop calling',
  'wer-ruft-an':
    'muss der seinen namen sagen|nannte keine firma|sagt nur ihren namen und keine firma, wie krieg ich raus wer das ist|must they identify themselves',
  'im-gespraech': 'hab sie grad in der leitung|was sag ich dem jetzt|they are on the phone right now',
  betrug:
    'gewonnen aber erst zahlen|gutscheinkarten durchgeben damit der gewinn kommt|auto gewonnen, vorher geld auf karten|gebühr für den notar überweisen|falscher polizist|microsoft anruf|fake police',
  ausland:
    'klang nach istanbul|callcenter auf mallorca|sitzt nicht in deutschland, kann ich die belangen|wer ist zuständig wenn die im ausland sind',
  skript: 'reden die frei|alles abgelesen|do they read from a sheet',
  stornoquote: 'wie oft springen leute ab|wieviele widerrufen das|how many back out',
  provision: 'kriegt der kopfgeld|verdienen die pro vertrag|are they on commission',
  auftraggeber: 'vorgaben vom konzern ans callcenter|zielvorgaben|what targets do agents have',
  verantwortung:
    'schieben es auf die vertriebsfirma|haftet telekom für das callcenter|is the company liable for its agents',
  'inbound-outbound': 'unterschied kundenservice und verkauf|inbound was ist das|what is outbound',
  'schnell-storniert': 'geben die gleich nach|kulanz bei beschwerde|do they cancel without a fight',
  schweigepflicht: 'als ex agent auspacken|whistleblower callcenter|former agent speaking out',
  'paket-annehmen': 'postbote kommt gleich, annehmen|lieferung ablehnen|accept the delivery',
  'noch-schreiben':
    'muss ich noch antworten|muss ich nochmal widerrufen|brauche ich überhaupt einen Brief|brauch ich da wirklich einen Brief|do I have to withdraw again|do I need a letter at all|hab doch schon geschrieben|reply again',
  geraet: 'handy liegt hier rum|router auspacken erlaubt|use the device',
  geschenk: 'kopfhörer gabs dazu|prämie wieder abgeben|keep the gift',
  kontonummer: 'iban genannt, gefährlich|bankdaten rausgegeben|gave them my iban',
  'nicht-zahlen': 'wenn ich nix überweise|zahlung verweigern folgen|refuse to pay',
  'wie-weiter': 'abgeschickt, und nun|nächster schritt',
  'wie-lange-dauert': 'zieht sich das lang|bis das durch ist|how long until it is over',
  'firma-bleibt-dabei': 'sagen vertrag ist wirksam zustande gekommen|they insist',
  'ansage-aufnahme': 'band sagt wird aufgezeichnet und fertig|hinweis am anfang genügt?|calls may be recorded',
  'alter-vertrag': 'was wird aus dem bisherigen|doppelt verträge|my previous contract',
  'frist-zaehlen': 'ab donnerstag gerechnet|zählt wochenende|count the days',
  abholschein: 'benachrichtigung vom postboten|einschreiben abholen|pick up registered mail',
  'selbst-klagen': 'will die verklagen|vor gericht ziehen|sue the company',
  anwalt: 'anwalt nötig|allein schaffen|need a solicitor',
  'genehmigen-heisst': 'was bedeutet auftrag freigeben|zustimmung erteilen heißt|meaning of approve',
  'widerruf-heisst': 'erklär mir widerruf|explain withdrawal',
  'rufen-wieder-an': 'nochmal dran gewesen|wollen am telefon klären|they rang again about it',
  strafbar: 'komm ich ins gefängnis|vorstrafe wegen nicht zahlen|can I go to jail',
  techniker: 'monteur steht morgen da|termin für anschluss|installer is coming',
  'sim-einlegen': 'neue karte rein|put in the sim',
  wohin: 'welche adresse|an die falsche firma geschickt|where to send',
  'ohne-karton': 'verpackung weggeworfen|originalkarton|box thrown away',
  'kein-geld': 'hartz vier, vertrag|arbeitslos geworden|can not afford it',
  'erbe-vertrag': 'vater tot, handy läuft weiter|nachlass, telefonvertrag|deceased, contract continues',
  'ausweis-geschickt': 'foto vom perso gemailt|ausweis vorgelesen|sent my id',
  chancen: 'lohnt sich das|hat das aussicht|worth fighting',
  'fremder-posten': 'drittanbieter auf der handyrechnung|unbekannte abbuchung über telefonanbieter|third party charge',
  'firma-pleite': 'der verkäufer ist insolvent, bin ich raus|seller bankrupt|laden pleite',
  'karte-paypal': 'kreditkarte belastet|paypal abgebucht|card charged',
  'erste-schritte': 'was zuerst|völlig überfordert|where to begin',
  'keine-antwort': 'null reaktion|stellen sich tot|no reply at all',
  'schlichtung-telekom':
    'firma stur wegen internet, amtliche hilfe gratis|kostenlose stelle bei streit mit telefonanbieter|wie lang geht die schlichtung|wie lange dauert so eine schlichtung|ombudsman for phone companies',
  'schlichtung-energie': 'streit mit gasversorger kostenlos klären',
  'schlichtung-allgemein': 'ombudsmann versicherung|schlichter zeitschrift|insurance ombudsman',
  bundesnetzagentur: 'bringt die netzagentur was|aufgabe der behörde in bonn|what does the regulator do',
  beratung:
    'anwalt erstes gespräch preis|rechtsanwalt kurz drüberschauen kosten|was kostet eine beratung als rentner|zahlt meine rechtsschutz|what does a lawyer charge',
  sprache: 'darf der brief polnisch sein|schreiben auf englisch an die firma|letter in my language',
  'oesterreich-schweiz': 'ich bin aus tirol, hilft ihr auch|schweizer hier|do you cover Austria',
  kosten: 'ist das gratis hier|preis für eure hilfe',
  programm: 'schreibst du als mein anwalt|roboter oder mensch|you are my lawyer now, right|are you a bot',
  daten: 'lest ihr mit|verkauft ihr meine infos|is my data safe here',
  'selbst-senden': 'verschickt ihr das für mich|will you send it',
  'spaeter-weiter': 'mach morgen weiter|gespeichert?|continue later',
};
