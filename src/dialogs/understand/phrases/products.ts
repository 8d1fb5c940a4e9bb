// Words for what was sold, and for what changed: new contract, extension, other tariff, add-on.
import type { FactValues } from '../../../knowledge/facts.ts';
import type { CompanyKind } from '../../../knowledge/companies.ts';

export type ProductWord = { product: FactValues['product']; say: string; weight: number };

/** Words of a product; where several are named the weights of what was claimed decide. */
export const PRODUCT_WORDS: readonly ProductWord[] = [
  {
    product: 'prizeGame',
    weight: 6,
    say: '_(?:gewinnspiel\\w*|gewinnspieleintrag\\w*|gewinneintrag\\w*|gewinnbenachrichtigung|prize draw|sweepstake\\w*|preisausschreiben|gewinn-?club\\w*|gewinn-?service|gewinnzentrale)_',
  },
  {
    product: 'lottery',
    weight: 6,
    say: '_(?:lotto\\w*|lotterie\\w*|tippgemeinschaft\\w*|spielgemeinschaft\\w*|eurojackpot\\w*|jackpot\\w*|klassenlotterie|systemlotto|glücksspirale|lottery|tippschein\\w*|lose|postcode-?lotterie)_',
  },
  {
    product: 'insurance',
    weight: 6,
    say: '_(?:\\w*versicherung(?:en|s\\w*)?|\\w*versicherungspolice|police|sterbegeld\\w*|unfallschutz|zahnzusatz\\w*|rechtsschutz\\w*|haftpflicht\\w*|riester\\w*|insurance|handyversicherung|schutzbrief|pflegeschutz)_',
  },
  {
    product: 'finance',
    weight: 6,
    say: '_(?:kredit|kredite|kreditvertrag|darlehen|geldanlage\\w*|festgeld\\w*|tagesgeld\\w*|aktien\\w*|fonds\\w*|trading\\w*|kryptowährung\\w*|krypto\\w*|bitcoin\\w*|kreditkarte\\w*|bausparvertrag|bausparen|investment\\w*|anlageberat\\w*|loan|investing|broker\\w*|prepaid-?kreditkarte)_',
  },
  {
    product: 'printSubscription',
    weight: 6,
    say: '_(?:\\w*zeitschrift\\w*|\\w*zeitung(?:en|s\\w*)?|tageszeitung\\w*|magazin(?:e|s|abo\\w*)?|illustrierte\\w*|probeheft\\w*|probeabo\\w*|heftabo|abo-?zeitschrift\\w*|fernsehzeitschrift\\w*|zeitschriften-?abo\\w*|zeitungs-?abo\\w*|leseprobe|freiexemplar\\w*|magazine|newspaper|heft|hefte|ausgaben?)_',
  },
  {
    product: 'goodsSubscription',
    weight: 6,
    say: '_(?:nahrungsergänzung\\w*|vitamin\\w*|kapsel\\w*|probepackung\\w*|monatspackung\\w*|abnehm\\w*|schlankheits\\w*|gelenk\\w*|pillen|tabletten|kosmetik\\w*|creme\\w*|weinabo|weinlieferung\\w*|weinpaket|kaffeeabo|kaffee-?lieferung\\w*|socken\\w*|windeln|supplements?|food box|kochbox\\w*|tierfutter|pralinen|tee-?abo)_',
  },
  {
    product: 'course',
    weight: 6,
    say: '_(?:coaching\\w*|seminar\\w*|fernkurs\\w*|fernstudium|fernlehrgang|lehrgang|online-?kurs\\w*|sprachkurs\\w*|nachhilfe\\w*|weiterbildung|webinar\\w*|mentoring\\w*|kurs|kurse|training|course)_',
  },
  {
    product: 'energy',
    weight: 5,
    say: '_(?:strom|stromvertrag\\w*|stromanbieter\\w*|stromtarif\\w*|stromlieferant\\w*|stromlieferung|stromversorger\\w*|stromrechnung|strompreis\\w*|stromliefervertrag|ökostrom|grünstrom|naturstrom|gas|erdgas|gasvertrag\\w*|gasanbieter\\w*|gastarif|gasversorger\\w*|gasliefer\\w*|energieversorger\\w*|energieanbieter\\w*|energievertrag|energie|energieliefer\\w*|versorger\\w*|zählernummer|zählerstand|stromzähler|kwh|kilowattstunde\\w*|arbeitspreis|abschlag\\w*|grundversorgung|electricity|energy|power supplier|fernwärme)_',
  },
  {
    product: 'tv',
    weight: 4,
    say: '_(?:fernseh(?:en|er|paket|anschluss|vertrag|abo|empfang|programme?)|kabelfernsehen|pay-?tv|tv|tv-?(?:paket|vertrag|anschluss|option|box|app|abo)|giga ?tv\\w*|magenta ?tv\\w*|sky|sky-?abo\\w*|sky-?vertrag|receiver|waipu\\w*|dazn|streaming\\w*|netflix|television|nebenkostenprivileg|kabelanschluss)_',
  },
  {
    product: 'internet',
    weight: 4,
    say: '_(?:internet|dsl|dsl ?\\d+|vdsl\\w*|glasfaser\\w*|internetvertrag\\w*|internetanschluss\\w*|internetanbieter\\w*|internettarif\\w*|dsl-?\\w+|kabelinternet|kabel-?internet|router\\w*|wlan|w-lan|wifi|fritz ?box\\w*|breitband\\w*|festnetz|festnetzanschluss\\w*|festnetzvertrag|telefonanschluss|telefonvertrag|hausanschluss|anschluss|mbit\\w*|mbits|gigabit|giga ?zuhause\\w*|magenta ?zuhause\\w*|magentazuhause\\w*|internetpaket|gigacube|homespot|landline|broadband|fibre|fiber|internetleitung|kabelvertrag|leitung|bandbreite|1000er)_',
  },
  {
    product: 'mobile',
    weight: 4,
    say: '_(?:handy|handys|handyvertrag\\w*|handytarif\\w*|handyanbieter\\w*|mobilfunk\\w*|mobilfunkvertrag\\w*|sim|sim-?karte\\w*|esim|e-sim|zweitkarte\\w*|zusatzkarte\\w*|partnerkarte\\w*|multisim|smartphone\\w*|iphone\\w*|samsung\\w*|galaxy|allnet\\w*|allnetflat|flatrate|telefonflat|datenvolumen|gb|prepaid\\w*|mobile|mobilvertrag|mobiltarif|phone contract|cell ?phone|sim card|rufnummernmitnahme|unlimited|red ?\\+?|magenta ?mobil|surfpaket|datenpaket|surfstick)_',
  },
  {
    product: 'otherService',
    weight: 5,
    say: '_(?:hörbüch\\w*|hörbuch\\w*|fitness\\w*|mitgliedschaft\\w*|mitgliedsbeitrag|clubmitgliedschaft|virenschutz\\w*|antivirus\\w*|sicherheitspaket\\w*|pannenhilfe|notrufsystem|hausnotruf\\w*|datenschutzservice|datenlöschung|branchenbuch\\w*|firmeneintrag|eintragungs\\w*|drittanbieter\\w*|rabattclub|vorteilsclub|gutscheinheft|reiseclub|reisegutschein\\w*|dating\\w*|partnervermittlung\\w*|singlebörse|solaranlage|photovoltaik|wartungsvertrag|schlüsseldienst|sperrdienst|robinsonliste|anrufschutz\\w*|werbeschutz|subscription service|musik-?abo|spiele-?abo|klingelton\\w*|cloud\\w*|office 365|membership)_',
  },
  {
    product: 'goods',
    weight: 5,
    say: '_(?:staubsauger|matratze\\w*|topfset|töpfe|pfannen?|wärmedecke|heizdecke|massagegerät\\w*|münzen?|gedenkmünze\\w*|sammelmünze\\w*|bücherpaket|lexikon|faksimile|bildband|wein|werkzeug|bürobedarf|toner|druckerpatronen|feuerlöscher|treppenlift|hörgerät\\w*)_',
  },
  {
    product: 'bundle',
    weight: 5,
    say: '_(?:kombipaket\\w*|kombi-?vertrag|komplettpaket\\w*|3-?in-?1|3play|triple ?play|gigakombi|internet,? telefon und (?:tv|fernsehen)|internet und fernsehen und telefon)_',
  },
];

/** Places where a product word names something else: where one reads, calls or pays. */
export const NOT_THE_PRODUCT =
  '_(?:handyrechnung|mobilfunkrechnung|handynummer|telefonrechnung|(?:auf|per|über|übers?|via|aufs|am|vom|mit dem|auf meinem|auf meine|auf mein|zum|im) (?:dem |mein |meinem |sein |ihrem |das )?(?:handy|smartphone|internet|gas)(?: (?:gelesen|gefunden|gesucht|geschaut|recherchiert|angerufen|nummer))?|im internet|internetseite|internetrecherche|ans handy|handy geklingelt|handy klingelte|festnetz (?:an|klingel\\w*|angerufen|nummer)|(?:aufs?|übers?|am|auf dem|auf) festnetz|verbraucherzentrale energie|anschlussgebühr|anschlussinhaber\\w*|im anschluss|volle energie|keine energie|gab gas|fernsehen (?:gesehen|berichtet|gewarnt|gebracht)|im fernsehen|kein(?:en)? fernseh\\w*|nicht mal (?:nen|einen|ne|eine) \\w+|retourenschein für (?:den |die |das )?\\w+|(?:schaue|gucke|sehe) (?:\\w+ ){0,3}(?:fernseh\\w*|tv)|nicht wegen (?:\\w+)|mal strom|mal handy|mal lotto|rechtsschutzversicherung (?:zahlt|übernimmt|habe)|kreditwuerdigkeit|kreditinstitut|sparkasse|training des|zeitung (?:gelesen|stand|gewarnt)|in der zeitung|kurs auf)_';

/** What companies of a kind sell when the words name no product. */
export const PRODUCT_OF_KIND: Readonly<Partial<Record<CompanyKind, FactValues['product']>>> = {
  energy: 'energy', publisher: 'printSubscription', lottery: 'lottery', prizeGame: 'prizeGame', insurance: 'insurance', finance: 'finance',
}; // prettier-ignore

/** Brands that sell one thing. */
export const PRODUCT_OF_COMPANY: Readonly<Record<string, FactValues['product']>> = {
  sky: 'tv', dazn: 'tv', waipu: 'tv', zattoo: 'tv', joyn: 'tv', hdplus: 'tv', deutscheGlasfaser: 'internet', ugg: 'internet', eazy: 'internet',
  glasfaserPlus: 'internet', netaachen: 'internet', pyur: 'internet', easybell: 'internet', primacall: 'internet', o2: 'mobile', klarmobil: 'mobile',
  congstar: 'mobile', otelo: 'mobile', blau: 'mobile', aldiTalk: 'mobile', lidlConnect: 'mobile', lebara: 'mobile', lyca: 'mobile', freenet: 'mobile',
  drillisch: 'mobile', winsim: 'mobile', smartmobil: 'mobile', premiumsim: 'mobile', simyo: 'mobile', fraenk: 'mobile', sparhandy: 'mobile',
  '1und1': 'internet',
}; // prettier-ignore

export const EXTENSION =
  '_(?:verlänger(?:t|n|ung|e|te|ten|ungs\\w*)|vertragsverlängerung\\w*|laufzeitverlängerung|zwangsverlängert|prolongiert|kundenrückgewinnung|extend\\w*|renew\\w*)_';
export const TARIFF_CHANGE =
  '_(?:tarifwechsel\\w*|tarifumstellung|tarif (?:\\w+ ){0,3}(?:geändert|umgestellt|gewechselt|umgebucht|hochgestuft)|umgestellt auf|upgrade|upgraded|upgegrad\\w+|hochgestuft|tarifänderung|vertragsänderung|vertragsumstellung|produktwechsel|neuer tarif|neuen tarif|anderer tarif|anderen tarif|größere[rn]? tarif|teurere[rn]? tarif|auf (?:den |einen )?(?:\\w+ )?tarif (?:umgestellt|gewechselt)|schnellere[sn]? (?:internet|leitung|dsl|anschluss)|mehr (?:bandbreite|geschwindigkeit|datenvolumen|speed)|umgestellt|umstellung|statt (?:dsl ?)?\\d+|tariff change|downgrade)_';
export const ADD_ON =
  '_(?:zusatzpaket\\w*|zusatzoption\\w*|option|optionen|zubuch\\w*|zugebucht|dazugebucht|dazu gebucht|hinzugebucht|zusatzleistung\\w*|surfpaket|datenpaket|sicherheitspaket\\w*|drittanbieter\\w*|handyversicherung\\w*|hörbuch\\w*|zusatzdienst\\w*|tv-?option|zusatzkarte\\w*|zweitkarte\\w*|partnerkarte\\w*|multisim|add-?on|extra option|virenschutz)_';
export const NEW_CONTRACT =
  '_(?:neu(?:er|en|em)? (?:\\w+ )?(?:\\w*vertrag|\\w*verträge|anbieter|versorger|anschluss)|neukunde\\w*|neuvertrag|zweite[rn]? (?:\\w*vertrag|anschluss)|zusätzliche[rn]? vertrag|(?:willkommen|begrüß\\w+) (?:bei|als)|willkommens\\w*|begrüßungs\\w*|new (?:contract|provider|customer)|abo abgeschlossen|probeabo|wechsel zu|gewechselt zu)_';
export const OWN_PROVIDER =
  '(?:(?:mein|unser|bisheriger|eigener|aktueller|meinem|unserem|eigenen|langjähriger) (?:\\w+ )?(?:anbieter|provider|versorger|handyanbieter|internetanbieter|stromanbieter|mobilfunkanbieter)|(?:bin|bei|war|kunde|kundin) (?:\\w+ ){0,3}seit (?:\\w+ ){0,3}jahren|seit (?:\\w+ ){0,3}jahren (?:\\w+ ){0,3}(?:kunde|kundin|bei)|(?:langjährige\\w*|bestands-?|treue\\w*) ?kund\\w*|als kunde|bestandskund\\w*|mein(?:en|em|er)? (?:\\w+ )?(?:vertrag|tarif|dsl|anschluss|handyvertrag|internetvertrag|internet|stromtarif|mobilfunkvertrag|router|rechnung\\w*)_|bin (?:ja )?(?:schon )?(?:kunde|kundin|bei)_|wollte (?:\\w+ ){0,4}kündigen|my (?:provider|contract|current))';
