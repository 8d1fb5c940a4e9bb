// Fields of life and law: ours, and those that this service does not know.
import { ways } from '../../rule.ts';

/** Fields that this service does not know, unless a phone contract is told as well. */
export const OTHER_FIELDS = `_(?:${ways(
  'mietvertrag|mieter|miete|vermieter\\w*|mieterhöhung|nebenkostenabrechnung|kaution',
  'eigenbedarf|arbeitsvertrag|arbeitgeber\\w*|abmahnung vom chef|kündigungsschutz',
  'abfindung|lohn|gehalt|scheidung|unterhalt|sorgerecht|erbe|erbschaft|testament',
  'pflichtteil|bußgeld\\w*|blitzer|geblitzt|führerschein|punkte in flensburg',
  'verkehrsunfall|steuererklärung|finanzamt|asyl\\w*|aufenthaltstitel|bürgergeld',
  'jobcenter|hartz|rentenbescheid|flugverspätung|zugverspätung|deutsche bahn',
  'fahrgastrechte|bahnticket',
  'my (?:train|flight)',
  'flug (?:\\w+ )?(?:verspätet|annulliert)',
  'reisemangel|gebrauchtwagen|autokauf|werkstatt|handwerker\\w*|baumangel|hausbau',
  'urheberrecht|filesharing|ebay-?kauf\\w*|kleinanzeigen|tenant|landlord|divorce',
  'parking (?:ticket|fine)',
  'speeding (?:ticket|fine)',
  'rezept für|gedicht|witz|wetter|hausaufgabe\\w*|fußball\\w*',
  '(?:nachbar\\w*~(?:lärm|laut|musik|hecke|baum|zaun|streit))',
  'ruhestörung|hotelbuchung|hotel|ferienwohnung|krankenkasse|pflegegrad|programmier\\w*',
  'python|horoskop',
  'überstunden|probezeit|betriebskosten\\w*|nebenkosten|bafög\\w*|strafzettel|falschparken|knöllchen',
  'kontogebühr\\w*|kontoführungsgebühr\\w*|(?:giro)?konto (?:\\w+ )?gekündigt|schlüsseldienst|motorschaden',
  'gebrauchtes auto|auto (?:\\w+ )?angefahren|(?:flug|zug) (?:\\w+ )?(?:gestrichen|ausgefallen|verpasst)|bahn~verspätung',
  'versicherung (?:zahlt|übernimmt|reguliert)~{nie}|versicherung (?:weigert|lehnt)~(?:schaden|ab|zahl\\w*|übernehm\\w*)',
  'verprügelt|nacktbilder\\w*|nacktfotos?|(?:handy|auto|fahrrad|geldbeutel|portemonnaie) (?:\\w+ ){0,2}(?:geklaut|gestohlen)',
)})_`;
/** The fee for public broadcasting: no contract, whoever was rung up about it. */
export const DUES = '_(?:\\w*rundfunk(?:beitr|gebühr)\\w*|gez|gez-\\w+|beitragsservice)_';
/** ... unless something was sold in its name. */
export const SOLD_BESIDE = `_(?:${ways(
  '\\w*vertrag\\w*|\\w*abo|abos|\\w*tarif\\w*|bestell\\w*|verkauft|angedreht|aufgeschwatzt|untergejubelt',
  'anruf\\w*|anrief\\w*|rief|ruft|zugesagt|zugestimmt|ja gesagt|abgebucht|inkasso|widerrufen|called|contract',
  '(?:mich|uns|ihn|sie|mein\\w* \\w+) (?:\\w+ ){0,4}angerufen|angerufen (?:worden|wurde\\w*)|wurde\\w* (?:\\w+ ){0,5}angerufen',
)})_`;
const OFFICE = `(?:${ways(
  'finanzamt|\\w*krankenkasse|jobcenter|arbeitsamt|arbeitsagentur|agentur für arbeit|familienkasse|sozialamt|ordnungsamt',
  'rentenversicherung|rentenkasse|versorgungsamt|standesamt|einwohnermeldeamt|ausländerbehörde|rathaus|gemeinde',
  'vermieter(?:in)?|hausverwaltung|arbeitgeber|chef|tax office|landlord|health insurance|job cent(?:re|er)',
)})`;
/** One's own call to an office, an employer or a landlord, who sell nothing: "hab beim Finanzamt angerufen"; "die Krankenkasse rief an" is none. */
export const OWN_CALL_THERE = `_(?:${ways(
  `(?:hab|habe|haben) (?:ich |wir )?(?:\\w+ ){0,3}(?:bei|beim|mit) (?:\\w+ ){0,2}${OFFICE} (?:\\w+ ){0,4}(?:angerufen|telefoniert)`,
  `(?:ich|wir) (?:hab|habe|haben) (?:\\w+ ){0,2}(?:das|die|den|meine?n?|unsere?n?) ${OFFICE} (?:\\w+ ){0,2}angerufen`,
  `(?:ich rief|rief ich|ich rufe|wir riefen) (?:\\w+ ){0,3}(?:bei|beim) (?:\\w+ ){0,2}${OFFICE} (?:\\w+ ){0,2}an`,
  `i (?:called|phoned|rang) (?:\\w+ ){0,2}${OFFICE}`,
)})_`;
const NO_SELLERS = `(?:${ways(
  'vermieter(?:in)?|hausmeister(?:in)?|arbeitgeber(?:in)?|chef(?:in)?|nachbar(?:in)?|vorgesetzte[rn]?|jobcenter|arbeitsamt|jugendamt',
  'sozialamt|ausländerbehörde|bafög-?amt|schule|kita|rentenversicherung|landlord|landlady|employer|boss|neighbou?r|job cent(?:re|er)',
)})`;
/** "Mein Chef hat mich am Telefon gekündigt", "die Vermieterin rief an": people and offices that sell nothing. */
export const NO_SELLER_CALLED = `_(?:${ways(
  `(?:mein\\w*|unser\\w*|der|die|das|my|our|the) ${NO_SELLERS} (?:hat|hatte|haben) (?:(?:mich|uns|heute|gestern|eben|vorhin|am telefon|\\w+tag) ){0,4}(?:angerufen|gekündigt)`,
  `(?:mein\\w*|unser\\w*|der|die|das) ${NO_SELLERS} (?:hat|hatte) (?:mir|uns) (?:\\w+ ){0,2}am telefon (?:\\w+ )?gesagt`,
  `(?:mein\\w*|unser\\w*|der|die|das) ${NO_SELLERS} (?:rief|ruft) (?:(?:mich|uns|heute|gestern|eben|vorhin) ){0,3}an`,
  `(?:my|our|the) ${NO_SELLERS} (?:called|rang|phoned)`,
)})_`;
/** Where such a call is beside what this service knows: something that was sold or will be. */
export const OURS_BESIDE = `_(?:${ways(
  '\\w*vertrag\\w*|\\w*abo|abos|\\w*tarif\\w*|bestell\\w*|verkauf\\w*|angedreht|aufgeschwatzt|untergejubelt|angeblich|ausgegeben|ausgab',
  'strom\\w*|gas|internet\\w*|dsl|handy\\w*|router|glasfaser|kabel\\w*|fernseh\\w*|anbieter\\w*|zählernummer|zählerstand|iban|daten',
  'gewinnspiel\\w*|lotto\\w*|\\w*inkasso\\w*|widerruf\\w*|zugestimmt|zugesagt|ja gesagt|auftragsbestätigung|zusatz\\w*|contract|electricity|sold',
  '(?:dann|danach|später|gestern|heute) (?:rief|hat mich|ruft)|jemand|einer|eine frau|ein mann',
)})_`;
/** Contracts of such a field. */
export const THEIR_CONTRACT = '_(?:(?:miet|arbeits)vertrag\\w*)_';
/** What a phone contract is told with. */
export const OUR_FIELD = `_(?:${ways(
  'telefon\\w*|angerufen|anruf\\w*|anrief\\w*|rief|verkauft\\w*',
  '(?:ruft|rufen) [^.!?\\n]{0,60}_an',
  'call|called|phone|hotline|tarif\\w*|handyvertrag|mobilfunk\\w*|stromvertrag|abo|abos',
  'dsl|internet\\w*|widerruf\\w*|mahnung|inkasso|abgebucht|auftragsbestätigung|router',
  'stromanbieter|gewinnspiel|lotto|mitschnitt|aufzeichnung|vertrag|contract',
)})_`;

/** Words that only a contract of ours is told with. */
export const SURELY_OURS = `_(?:${ways(
  'angerufen|\\w*anruf\\w*|anrief\\w*|rief|verkaufte\\w*',
  '(?:ruft|rufen) [^.!?\\n]{0,60}_an',
  'called|phoned|hotline|tarif\\w*|handyvertrag|mobilfunk\\w*|strom\\w*|abo|abos|dsl',
  'widerruf\\w*|inkasso|abgebucht|auftragsbestätigung|gewinnspiel|lotto|mitschnitt',
  'aufzeichnung|verkauft|aufgeschwatzt|angedreht',
)})_`;

/** Items of other companies on the telephone bill. */
export const THIRD_PARTY_BILLING =
  '_(?:drittanbieter\\w*|sonderrufnummer\\w*|servicerufnummer\\w*|0900\\w*|ping-?anruf\\w*|mehrwertnummer\\w*|mehrwertdienst\\w*|wap-?billing|premium-?sms|abofalle|third-?party)_';
