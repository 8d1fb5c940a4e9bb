// Words for what was sold, and for what changed: new contract, extension, other tariff, add-on.
import type { FactValues } from '../../../knowledge/facts.ts';
import type { CompanyKind } from '../../../knowledge/companies.ts';
import { ways } from '../rule.ts';

export type ProductWord = { product: FactValues['product']; say: string; weight: number };

/** Lines of telecommunication, told one beside the other. */
const NET = '(?:\\w*internet|\\w*dsl|glasfaser|breitband|broadband|fibre|fiber|kabelinternet|surfen|wlan)';
const SCREEN = '(?:\\w*fernsehen|tv(?:-?box)?|tv box|giga ?tv|magenta ?tv|television|streaming box)';
const CELL = '(?:handy|mobil\\w*|mobilfunk|sim-?karten?|sim cards?|handykarten?)';
const VOICE = '(?:festnetz|telefonie|telefonieren|telefon|landline|phone)';
const BESIDE =
  '(?:, ?| ?/ ?| ?\\+ ?| ?& ?|,? (?:und|plus|mit|samt|sowie|and|with|inkl\\w*) )(?:(?:eine?n?|die|das|zwei|' +
  'two|a|noch|auch) ){0,2}';
const LINE = `(?:${NET}|${SCREEN}|${CELL}|${VOICE})`;
const TWO_LINES =
  `(?:${NET}${BESIDE}(?:${VOICE}${BESIDE})?(?:${SCREEN}|${CELL})|` +
  `(?:${SCREEN}|${CELL})${BESIDE}(?:${VOICE}${BESIDE})?${NET}|${VOICE}${BESIDE}${LINE}${BESIDE}${LINE}|` +
  `${CELL}${BESIDE}${SCREEN})(?:${BESIDE}${LINE}){0,3}`;
/** What holds the lines together. */
const ONE_DEAL =
  '(?:\\w*paket\\w*|bundle|kombi\\w*|(?:ein|einem|one) (?:\\w+ )?(?:vertrag|contract)|alles zusammen|' +
  'all in one|komplett)';

/** Words of a product; where several are named the weights of what was claimed decide. */
export const PRODUCT_WORDS: readonly ProductWord[] = [
  {
    product: 'prizeGame',
    weight: 6,
    say: `_(?:${ways(
      'mitspielservice',
      '(?:eintrag|eintragung|teilnahme) (?:in|an|bei) (?:die |den |der )?(?:verlosung\\w*|gewinnspiele\\w*)',
      'verlosungen|gewinnspiel\\w*|gewinnspieleintrag\\w*|gewinneintrag\\w*',
      'gewinnbenachrichtigung|prize draws?|sweepstake\\w*',
      '(?:\\d+ )?competitions',
      'preisausschreiben|gewinn-?club\\w*|gewinn-?eintrag\\w*|gewinn-?service|gewinnzentrale',
      'gewinn(?:plus|club|service|zentrum|spiel\\w*)\\w*',
      'glücks(?:ritter|plus|club|treffer|pilz)\\w*',
    )})_`,
  },
  {
    product: 'lottery',
    weight: 6,
    say:
      '_(?:lotto\\w*|lotterie\\w*|tippgemeinschaft\\w*|spielgemeinschaft\\w*|eurojackpot\\w*|jackpot\\w*|' +
      'klassenlotterie|systemlotto|systemspiel\\w*|lotto-?club\\w*|glücksspirale|lottery|tippschein\\w*|lose|' +
      'klassenlos\\w*|(?:skl|nkl)(?:-| )?los\\w*|lottery tickets?|postcode-?lotterie)_',
  },
  {
    product: 'insurance',
    weight: 6,
    say: `_(?:${ways(
      '\\w*versicherung(?:en|s\\w*)?',
      '(?<!_(?:the|to|call|called|calling|tell|told|inform|informed|involve|contact|contacted|german|' +
        'local) )\\w*police(?! (?:report|officers?|station|complaint)_)',
      'pflegezusatz\\w*|reiserücktritt\\w*|glasbruch\\w*|\\w*haftpflicht|sterbekasse\\w*',
      'funeral cover',
      '(?:legal expenses|endowment|life|travel|dental|home|accident) (?:\\w+ )?(?:policy|cover)',
      'sterbegeld\\w*|unfallschutz|zahnzusatz\\w*|rechtsschutz\\w*|haftpflicht\\w*',
      'riester\\w*|insurance|handyversicherung|schutzbrief|pflegeschutz|handyschutz',
      'geräteschutz|unfallschutz\\w*|zusatzschutz|zahnersatz-?police',
    )})_`,
  },
  {
    product: 'finance',
    weight: 6,
    say: `_(?:${ways(
      '\\w*kredit|kredite|kreditvertrag|kreditvermitt\\w*|mastercard|darlehen',
      '(?:geld|gold)anlage\\w*',
      'festgeld\\w*|tagesgeld\\w*|aktien\\w*|fonds\\w*|trading\\w*|kryptowährung\\w*',
      'krypto\\w*|bitcoin\\w*|kreditkarte\\w*|bausparvertrag|bausparen|investment\\w*',
      'anlageberat\\w*|loan(?! insurance)|investing|broker\\w*|prepaid-?kreditkarte|(?<!(?:vom|auf|dem|im|mein|meinem|ihrem|seinem|unserem|das|aufs) )girokonto\\w*',
      'kontomodell\\w*|goldsparplan\\w*|edelmetall\\w*',
    )})_`,
  },
  {
    product: 'printSubscription',
    weight: 6,
    say: `_(?:${ways(
      '\\w*zeitschrift\\w*',
      '(?!surf)\\w{3,14}magazin',
      'halbjahresabo',
      '\\w*zeitung(?:en|s\\w*)?',
      'tageszeitung\\w*',
      'magazin(?:e|s|abo\\w*)?',
      'illustrierte\\w*|probeheft\\w*|probeabo\\w*|heftabo|abo-?zeitschrift\\w*',
      'fernsehzeitschrift\\w*|zeitschriften-?abo\\w*|zeitungs-?abo\\w*|leseprobe',
      'freiexemplar\\w*|magazine|newspaper|heft|hefte|\\w*heftchen|ausgaben?',
    )})_`,
  },
  {
    product: 'goodsSubscription',
    weight: 6,
    say: `_(?:${ways(
      'nahrungsergänzung\\w*|vitamin\\w*|\\w*kapsel\\w*|capsules?|probepackung\\w*',
      'monatspackung\\w*|abnehm\\w*|schlankheits\\w*|gelenk\\w*|pillen|tabletten|kosmetik\\w*',
      'creme\\w*',
      '(?:wein|kaffee|tee|futter|\\w*futter|socken|blumen|kosmetik|rasier\\w*|windel\\w*|bücher|' +
        'sammler|sammel\\w*|münz\\w*|gewürz\\w*|käse|vitamin|snack|pralinen)[- ]?(?:abo\\w*|' +
        'abonnement\\w*|lieferung\\w*|box|club)',
      'weinpaket',
      '(?:wein|kaffee|kaffeebohnen|tee|futter|blumen|bücher|gewürze?|käse|vitamine?|snacks?) im abo(?:nnement)?',
      'beauty-?box\\w*|socken\\w*|windeln|supplements?|food box|kochbox\\w*|\\w*futter\\w*',
      '\\w*hilfsmittel\\w*|pflegebox\\w*|pampers|rasierklingen',
      '(?:skin|face|anti-?ageing) cream',
      'sammelserie',
      'monatliche[rn]? lieferung(?:en)?',
      'pralinen',
    )})_`,
  },
  {
    product: 'course',
    weight: 6,
    say:
      '_(?:\\w*coaching\\w*|seminar\\w*|fernkurs\\w*|fernstudium|fernlehrgang|lehrgang|online-?kurs\\w*|' +
      'sprachkurs\\w*|nachhilfe\\w*|weiterbildung|webinar\\w*|mentoring\\w*|kurs|kurse|(?!wechsel|börsen|' +
      'aktien|exkurs|diskurs|konkurs)\\w{3,20}kurse?|fernunterricht|masterclass|training|(?<!of )course)_',
  },
  {
    product: 'energy',
    weight: 5,
    say: `_(?:${ways(
      'strom',
      '(?:haushalts|haus|nacht|wärme|heiz|auto|gewerbe|laden|normaler )strom',
      '\\w*strom(?:anbieter|vertr(?:a|ä)g|tarif|lieferant|lieferung|versorger|rechnung|preis|kosten|' +
        'abschlag|wechsel|verbrauch)\\w*',
      'stromliefervertrag|ökostrom|grünstrom|naturstrom|gas|erdgas',
      '\\w*gas(?:vertr(?:a|ä)g|anbieter|tarif|versorger|liefer|rechnung|preis|abschlag)\\w*',
      'energieversorger\\w*|energieanbieter\\w*|energievertrag|energie|energieliefer\\w*',
      'versorger\\w*|zählernummer|marktlokation\\w*|malo-?(?:id|nummer)|zählerstand|stromzähler|kwh|kilowattstunde\\w*|arbeitspreis',
      'abschlag\\w*|grundversorgung|grundversorger\\w*|electricity|energy|power supplier|energieberat\\w*',
      '\\w*stroom|fernwärme',
    )})_`,
  },
  {
    product: 'tv',
    weight: 4,
    say: `_(?:${ways(
      'fernsehn',
      '(?:tv|net|ewe) ?(?:tv|plus)',
      '(?:kabel|satelliten|internet)?fernseh(?:en|er|paket|anschluss|vertrag|abo|empfang|programme?)',
      'pay-?tv|tv',
      'tv-?(?:paket|vertrag|anschluss|option|box|app|abo)',
      'giga ?tv\\w*|magenta ?tv\\w*|sky|sky-?abo\\w*|sky-?vertrag|receiver|waipu\\w*|dazn',
      'streaming\\w*|netflix',
      '(?:disney|paramount|rtl)(?: ?plus|(?=\\+))',
      'television|nebenkostenprivileg|kabelanschluss',
    )})_`,
  },
  {
    product: 'internet',
    weight: 4,
    say: `_(?:${ways(
      'internet|dsl|dsl ?\\d+|vdsl\\w*|glasfaser\\w*|internetvertrag\\w*',
      'internetanschluss\\w*|internetanbieter\\w*|internettarif\\w*|dsl-?\\w+',
      'kabel-?internet(?:vertrag)?',
      'router\\w*|wlan|w-lan|wifi|fritz ?box\\w*|breitband\\w*|festnetz|festnetzanschluss\\w*',
      'festnetzvertrag|telefonanschluss|telefonvertrag|hausanschluss|anschluss|mbit\\w*|mbits',
      'gigabit|giga ?zuhause\\w*|magenta ?zuhause\\w*|magentazuhause\\w*|internetpaket',
      '\\w*modem\\w*|kabel ?max\\w*|cable ?max\\w*|giga ?kabel\\w*|gigakabel',
      'kupfer(?:kabel|leitung|netz)\\w*',
      'copper (?:lines?|cables?)',
      'gigacube|homespot|landline|broadband|fibre|fiber|internetleitung|kabelvertrag|leitung',
      'bandbreite|1000er|o2 my home|my home [smlx]+',
      'surf ?(?:&|und) ?fon\\w*',
      'kabel \\d+|wegen kabel',
      'schnellere[nrs]? (?:tarif|anschluss|leitung|internet)|deutschland ?lan\\w*',
      '\\d+er leitung|faster internet|faster line|faster cable|internetpaket|highspeed\\w*',
    )})_`,
  },
  {
    product: 'mobile',
    weight: 4,
    say: `_(?:${ways(
      'handy|handys|funkvertrag|mobiltelefon\\w*|wertkarte\\w*',
      'neue[nr]? (?:handy)?karte',
      'handyvertr(?:a|ä|o)\\w*',
      'handyverdrag|handytarif\\w*|handy-?verlängerung|handyanbieter\\w*|handykarte\\w*',
      'mobilfunk\\w*|mobilfunkvertr\\w*|sim|sim-?karte\\w*|esim|e-sim|zweitkarte\\w*',
      'zusatzkarte\\w*|partnerkarte\\w*|multisim|smartphone\\w*|iphone\\w*|samsung\\w*|galaxy',
      'allnet\\w*|allnetflat|flatrate|telefonflat|datenvolumen|gb|prepaid',
      'prepaid-?(?:tarif|karte|vertrag|handy)\\w*',
      'mobile|mobilvertrag|karten?vertrag',
      '(?:tablet|daten)-?(?:vertrag|tarif)\\w*',
      'aufladbare\\w* karte|giga ?mobil\\w*|phone plan|sim plan',
      'unlimited (?:plan|data)',
      'rufnummer (?:wird|soll|ist|zu)',
      'zusatzvertrag allnet|\\d+ ?gb|handytarif',
      'o2 (?:mobile|free|blue)',
      'natel|mobiltarif|phone contract|cell ?phone|sim card|rufnummernmitnahme|vodafone red',
      'red-?(?:vertrag|tarif)',
      'o2 my (?:data|mobile|flat|prepaid)',
      'my data',
      'red (?:xs|s|m|l|xl)',
      'magenta ?mobil\\w*|surfpaket|datenpaket|surfstick|datenkarte',
      '(?:zweite?[nr]?|zusätzliche|second|extra) (?:sim-?)?(?:karte|karde|card)',
      'portierung',
      'mit (?:einem |nem )?tablet',
      'tablet (?:mit|plus|und) (?:karte|vertrag|sim|tarif)',
    )})_`,
  },
  {
    // Help and protection for a computer: named beside the line that it was sold with.
    product: 'otherService',
    weight: 8,
    say: `_(?:${ways(
      'anti-?viren?\\w*|anti-?virus\\w*|viren?schutz\\w*|virus protection|schutzlizenz\\w*',
      'sicherheits(?:software|lizenz)\\w*',
      'pc-?(?:schutz|protect)\\w*',
      'safe ?guard\\w*',
      'microsoft[ -]?(?:support|techni\\w*|sicherheits\\w*|service\\w*)',
      'heimnetz-?paket\\w*|heimnetz paket|tech support|support-?vertrag',
    )})_`,
  },
  {
    product: 'otherService',
    weight: 4,
    say: `_(?:${ways(
      '(?:pc|computer|virus|laptop) protection',
      'virenprogramm\\w*|tech support|hörbüch\\w*|hörbuch\\w*|sicherheitsoption\\w*',
      'fitness\\w*|mitgliedschaft\\w*|mitgliedsbeitrag|clubmitgliedschaft',
      'mitgliedsbestätigung|sperrliste\\w*|klingeltöne\\w*',
      'domain(?!e_)\\w*',
      'webseiten?|sicherheitspaket|virenschutz\\w*|antivirus\\w*|sicherheitspaket\\w*',
      'pannenhilfe|notrufsystem|hausnotruf\\w*|datenschutzservice|datenlöschung',
      'branchenbuch\\w*|firmeneintrag|eintragungs\\w*|drittanbieter\\w*|remote support',
      'fernwartung|computerhilfe|rabattclub|vorteilsclub|gutscheinheft|reiseclub',
      'reisegutschein\\w*|dating\\w*|partnervermittlung\\w*|singlebörse|solaranlage',
      'photovoltaik|wartungsvertrag|(?:pc|computer|virus|viren)-?schutzvertrag|schutzvertrag|schlüsseldienst|sperrdienst|(?<!_(?:(?:bin|sind|stehe|steht|wir stehen|stehn|eintrag|trotz|obwohl) (?:\\w+ ){0,4}|(?:mich|uns) (?:\\w+ )?)(?:(?:auf|in|der|die) )*)robinsonliste(?! (?:\\w+ )?(?:bin|sind|stehe|eingetragen)_)|schutzpaket\\w*',
      'alarm service|alarmanlage|premiumeintrag',
      '(?:kostenlose[rn]? |google-?)?eintrag',
      '(?:o2|vodafone|telekom) (?:protect|care|secure)',
      'protect|mehrwertpaket',
      'gewinnspiele? (?:\\w+ )?löschen',
      'anrufschutz\\w*|werbeschutz|subscription service|musik-?abo|musik-?flat\\w*',
      '(?:smart )?tech[ -]?schutz',
      'spiele-?abo|klingelton\\w*|cloud\\w*|office 365|membership',
    )})_`,
  },
  {
    product: 'goods',
    weight: 5,
    say: `_(?:${ways(
      '\\w*decke|\\w*bettwäsche|\\w*messerset|\\w*besteck\\w*|\\w*geschirr|\\w*topfset',
      '\\w*kissen|\\w*schuhe',
      '\\w*uhr(?<!(?:^|[\\d_ ])uhr)',
      '\\w*schmuck|staubsauger|\\d+ flaschen',
      '(?:zwölf|sechs|zwei|drei|vier|zehn) flaschen',
      '(?:probe)?flaschen?(?: wein)?',
      'matratze\\w*|topfset|töpfe|\\w*pfannen?|vacuum cleaner|blanket|wärmedecke|heizdecke',
      'massagegerät\\w*|münzen?|gedenkmünze\\w*|sammelmünze\\w*|bücherpaket|lexikon|faksimile',
      'bildband|wein|riesling|rotwein|weißwein|bottles of \\w+|\\w+ bottles|werkzeug',
      'bürobedarf|toner|druckerpatronen|feuerlöscher|treppenlift\\w*|hörgerät\\w*',
      'wasserfilter\\w*|\\w*filter|\\w*trainingsgerät|\\w*trainer|heimtrainer|kaffeemasch\\w*',
      'tropfen|salbe|broschüre|decke|kissen|messer|pfannenset',
      '\\w+gerät(?! ist)',
      'pfanne',
    )})_`,
  },
  {
    product: 'bundle',
    weight: 5,
    say: `_(?:${ways(
      `${TWO_LINES}(?= [^.!?]{0,40}_${ONE_DEAL}_|[^.!?\\w]{1,3}[^.!?]{0,40}_${ONE_DEAL}_)`,
      `${ONE_DEAL}[^.!?]{0,24}[ (]${TWO_LINES}`,
      'kombiding|dreierpaket|zweierpaket|bundle|kombi-?angebot|kombipaket\\w*|kombi-?vertrag',
      'komplettpaket\\w*|3-?in-?1|3play|triple ?play|gigakombi',
      '(?:\\w*internet|zuhause|dsl|glasfaser)(?:,? (?:und|mit|plus|inkl\\w*|samt|sowie)?)? ' +
        '(?:(?:telefon|festnetz),? )?(?:und |mit |plus |inkl\\w* |samt |sowie )?(?:tv|fernsehen|' +
        'fernseh\\w*|giga ?tv\\w*|magenta ?tv\\w*)(?:,? (?:und|plus|mit)?)? (?:telefon|festnetz|' +
        'handy\\w*|zwei handykarten)',
      'internet und fernsehen und telefon',
      'paket (?:mit|aus) internet,? (?:und|mit|plus) (?:fernsehen|tv)',
      'internet, (?:fernsehen|tv),? (?:und )?\\w+',
      '(?:kabel-?internet|cable internet|internet) (?:mit|und|plus|and|samt) (?:giga ?|' +
        'magenta ?)?(?:tv|fernsehen)\\w*',
      'magenta ?zuhause mit fernsehen|zuhause mit fernsehen',
    )})_`,
  },
];

/** Places where a product word names something else: where one reads, calls or pays. */
export const NOT_THE_PRODUCT = `_(?:${ways(
  '(?:schufa|auskunftei|negativ|crif|creditreform)(?: |-)eintr[aä]g\\w*',
  // "Laut Schufa-App steht da ein Eintrag", "sonst wird mein Internet gesperrt".
  '(?:schufa|crif|creditreform)(?:-\\w+)?_[^.!?\\n]{0,50}_eintr[aä]g\\w*',
  '(?:mein|unser|ihr|das|der|die)\\w* (?:internet|handy|telefon|strom|gas|anschluss|wlan|leitung)_ (?:\\w+ ){0,2}(?:gesperrt|abgestellt|abgeschaltet|gekappt)',
  '(?:to|not|n.t|will|would|may|might|could|can|i|we|you|they) lose',
  'lose (?:my|our|the|it|this|that|money)',
  '(?:auf|per|über|von|mit|via) (?:(?:mein|dein|sein|ihr|unser|d)\\w* )?kreditkarten?',
  'kreditkarten(?:abrechnung|konto|nummer|daten|abbuchung)',
  'by credit card',
  'auf (?:der|einer|ihrer|deren) (?:\\w+ )?(?:webseite|website|homepage)',
  'handyrechnung|mobilfunkrechnung|handynummer|telefonrechnung',
  '(?:auf|per|über|übers?|via|aufs|am|vom|mit dem|auf meinem|auf meine|auf mein|zum|im) (?:dem |mein |' +
    'meinem |sein |ihrem |das )?(?:handy|smartphone|internet|' +
    'gas)(?: (?:gelesen|gefunden|gesucht|geschaut|recherchiert|angerufen|nummer))?',
  'im internet|internetseite|internetrecherche|ans handy',
  '(?:ans|an das|an unser|an mein) festnetz',
  'handy (?:\\w+ ){0,3}(?:geklingelt|klingelte|klingelt|gebimmelt|gebrummt)',
  'festnetz (?:an|klingel\\w*|angerufen|nummer)',
  '(?:aufs?|übers?|am|auf dem|auf) festnetz',
  'verbraucherzentrale energie|anschlussgebühr|anschlussinhaber\\w*|im anschluss',
  'volle energie|keine energie|gab gas',
  'fernsehen (?:gesehen|berichtet|gewarnt|gebracht)',
  'im fernsehen',
  'kein(?:en)? fernseh\\w*',
  'nicht mal (?:nen|einen|ne|eine) \\w+',
  'retourenschein für (?:den |die |das )?\\w+',
  '(?:schaue|gucke|sehe) (?:\\w+ ){0,3}(?:fernseh\\w*|tv)',
  'nicht wegen (?:\\w+)',
  'mal strom|mal handy|mal lotto',
  'rechtsschutzversicherung (?:zahlt|übernimmt|habe)',
  'kreditwuerdigkeit|kreditinstitut|sparkasse|training des',
  'zeitung (?:gelesen|stand|gewarnt)',
  'in der zeitung|kurs auf',
  'klingelte (?:\\w+ ){0,4}festnetz',
  '(?:hab|habe|bin|mit) (?:\\w+ )?rechtsschutz',
  'rechtsschutzversichert',
  '(?:gewinnspiel|gewinnspielen|preisausschreiben)(?: \\w+){0,3} (?:mitgemacht|teilgenommen|angemeldet)',
  'prepaidkarte (?:weg|ab|runter)',
  'von der prepaid\\w*',
  'auf (?:seinem|ihrem|meinem) handy',
  '(?:rätsel|fernseh)\\w*(?:,| -) (?:die|das) hat (?:sie|er) (?:aber )?selbst',
  'mailprogramm|internetadresse|eidesstattlich\\w* versicherung\\w*',
  'versicherung\\w* an eides statt|versicherung\\w* dass',
)})_`;

/** What companies of a kind sell when the words name no product. */
export const PRODUCT_OF_KIND: Readonly<Partial<Record<CompanyKind, FactValues['product']>>> = {
  energy: 'energy',
  publisher: 'printSubscription',
  lottery: 'lottery',
  prizeGame: 'prizeGame',
  insurance: 'insurance',
  finance: 'finance',
};

/** Brands whose very name says what they sell; all others sell several things. */
export const PRODUCT_OF_COMPANY: Readonly<Record<string, FactValues['product']>> = {
  sky: 'tv', dazn: 'tv', waipu: 'tv', zattoo: 'tv', joyn: 'tv', hdplus: 'tv', deutscheGlasfaser: 'internet', ugg: 'internet', glasfaserPlus: 'internet',
  klarmobil: 'mobile', aldiTalk: 'mobile', lidlConnect: 'mobile', lebara: 'mobile', lyca: 'mobile', drillisch: 'mobile', winsim: 'mobile', simply: 'mobile', smartmobil: 'mobile',
  premiumsim: 'mobile', simyo: 'mobile', fraenk: 'mobile', sparhandy: 'mobile', handyvertragDe: 'mobile', ayyildiz: 'mobile', ortel: 'mobile',
}; // prettier-ignore

/** Brands of mobile telephony that also sell other things: with a contract, a tariff or a card named it is mobile. */
export const MOBILE_BRANDS: ReadonlySet<string> = new Set([
  'o2',
  'otelo',
  'congstar',
  'blau',
  'base',
  'fonic',
  'sim24',
  'simDe',
  'yourfone',
  'freenet',
]);
/** Beside a word for the telephone in one's pocket: what was sold runs on it, and is not the thing itself. */
export const CONTRACT_OF_MOBILE =
  '_(?:\\w*vertrag\\w*|verträge\\w*|\\w*tarif\\w*|verlänger\\w*|karte|sim|app|plan|renew\\w*|contract|gb)_';

/** Delivered again and again, not once. */
export const AGAIN = `_(?:${ways(
  'dauerbezug\\w*',
  '\\w*zweite[nrs]? (?:päckchen|paket|lieferung|karton|kiste|sendung)',
  'das zweite (?:mit|kam|am)',
  'second (?:parcel|package|delivery|box)',
  'monatlich\\w*|jeden monat|monat für monat|woche für woche|jedes quartal|quartalsweise',
  'pro monat',
  'alle (?:\\w+ )?(?:wochen|monate?|monat)',
  '\\w*abo|abos|abonn\\w*|regelmäßig\\w*|vierteljährlich|every month|monthly|subscription',
  'subscrib\\w*|dauerlieferung|folgelieferung\\w*',
)})_`;
/** Used up: one delivery of it is goods, only a repeated one a subscription. */
export const USED_UP =
  '^(?:\\w*kapsel\\w*|capsules?|pillen|tabletten|creme\\w*|vitamin\\w*(?<!abo)|nahrungsergänzung\\w*|' +
  'kosmetik|probepackung\\w*|gelenk\\w*|supplements?|weinpaket|socken|pralinen)$';

/** Companies of a kind that call about other things as well: their name alone says no product. */
export const SELLS_SEVERAL: ReadonlySet<string> = new Set(['adac', 'aok', 'barmer', 'tk', 'dak', 'ikk', 'bkk', 'kkh']);
