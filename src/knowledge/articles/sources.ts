// Where the passages can be read: public name, kind, address of the copy that was read, and the day of reading.
import { SOURCES } from '../law/rules/sources.ts';
import { CHECKED } from '../law/rules/index.ts';

/** What kind of source it is. */
export type SourceKind = 'statute' | 'court' | 'authority' | 'company' | 'press' | 'insider' | 'customer';
/** A source that passages name by its key. */
export type Source = { id: string; title: string; kind: SourceKind; url?: string; read: string };

/** The statutes were read in a daily mirror of the official texts; these are its files at the commit that was read. */
const MIRROR = 'https://github.com/kmein/gesetze/blob/cce3209c04aaea4b65ec92e7a0f8ff413bce1696/laws';
/** Other pages were read until this day, unless a later one stands with them. */
const PAGES_READ = '2026-11-23';

const STATUTES: Readonly<Record<string, string>> = {
  BGB: `${MIRROR}/BGB-BJNR001950896.md`,
  EGBGB: `${MIRROR}/BGBEG-BJNR006049896.md`,
  TKG: `${MIRROR}/TKG-BJNR185810021.md`,
  TKTV: `${MIRROR}/TKTransparenzV-BJNR297700016.md`,
  EnWG: `${MIRROR}/EnWG-BJNR197010005.md`,
  StromGVV: `${MIRROR}/StromGVV-BJNR239110006.md`,
  GasGVV: `${MIRROR}/GasGVV-BJNR239600006.md`,
  UWG: `${MIRROR}/UWG-BJNR141400004.md`,
  TDDDG: `${MIRROR}/TDDDG-BJNR198210021.md`,
  BDSG: `${MIRROR}/BDSG-BJNR209710017.md`,
  VVG: `${MIRROR}/VVG-BJNR263110007.md`,
  RDG: `${MIRROR}/RDG-BJNR284010007.md`,
  RVG: `${MIRROR}/RVG-BJNR078800004.md`,
  BerHG: `${MIRROR}/BerHG-BJNR006890980.md`,
  StGB: `${MIRROR}/StGB-BJNR001270871.md`,
  ZPO: `${MIRROR}/ZPO-BJNR005330950.md`,
  EGZPO: `${MIRROR}/ZPOEG-BJNR002440877.md`,
  VSBG: `${MIRROR}/VSBG-BJNR025410016.md`,
  FernUSG: `${MIRROR}/FernUSG-BJNR025250976.md`,
  DSGVO: 'https://github.com/janprill/ra.dsgvo-xml-graphql/blob/5a861be9/src/main/resources/data/dsgvo.xml',
};

/** Kind and address of the rest; names that the law has stay the law's. */
const PAGES: Readonly<Record<string, { kind: SourceKind; url?: string; title?: string; read?: string }>> = {
  W1: { kind: 'statute', url: 'https://www.buzer.de/gesetz/17392/index.htm' },
  W2: {
    kind: 'press',
    title: 'IHK Mittlerer Niederrhein zu den neuen Pflichten ab 19. Juni 2026',
    url: 'https://mittlerer-niederrhein.ihk.de/news/detail/verbraucherschutz-neue-pflichten-ab-dem-19-juni-2026',
  },
  W3: { kind: 'press' },
  W4: {
    kind: 'authority',
    url: 'https://www.bundesnetzagentur.de/DE/Vportal/TK/InternetTelefon/Vertrag/start.html',
  },
  W5: {
    kind: 'company',
    url: 'https://www.telekom.de/hilfe/vertrag-rechnung/vertrag/bestellung/vertragsgenehmigung',
  },
  W6: {
    kind: 'court',
    url: 'https://www.kanzlei-kotz.de/nachweis-ueber-telefonischen-vertragsschluss-telefonaufzeichnung',
  },
  W7: { kind: 'court', url: 'https://www.gesetze-bayern.de/Content/Document/Y-300-Z-BECKRS-B-2019-N-3274' },
  W8: {
    kind: 'court',
    url: 'https://www.verbraucherzentrale.nrw/urteilsdatenbank/energie/telefonwerbung-und-unwirksame-kuendigungen-bei-stromliefervertraegen-35772',
  },
  W9: { kind: 'court', url: 'https://news.2be.legal/2026/01/08/ecli-de-bgh-2026-080126uiiizr8-25-0' },
  W10: {
    kind: 'court',
    url: 'https://kochneumann.de/2026/02/10/bgh-zeitliche-hoechstgrenze-beim-erstmaligen-abschluss-von-telekommunikationsvertraegen',
  },
  W11: { kind: 'court', url: 'https://www.beckmannundnorda.de/serendipity/index.php?/plugin/tag/eugh' },
  W12: {
    kind: 'court',
    url: 'https://rsw.beck.de/aktuell/daily/meldung/detail/bgh-VIZR18322-meldung-schufa-entschaedigung-immateriell-dsgvo',
  },
  W13: {
    kind: 'court',
    url: 'https://www.adresshandel-und-recht.de/recht/news/vergessene-widerrufsbelehrung-bei-vollstaendig-erbrachter-dienstleistung-kein-verguetungsanspruch/',
  },
  W15: { kind: 'authority', url: 'https://datenschutz-agentur.de/blog/auskunft-zu-sprachaufzeichnungen/' },
  W16: {
    kind: 'authority',
    url: 'https://www.delegedata.de/2021/10/finnische-datenschutzbehoerde-gespraechsaufzeichnungen-sind-nach-art-15-abs-3-dsgvo-herauszugeben/',
  },
  W17: {
    kind: 'authority',
    url: 'https://bfdi.bund.de/DE/Fachthemen/Inhalte/Telefon-Internet/Datenschutzpraxis/Auskunftsrecht_Telekommunikationsanbieter.html',
  },
  W19: {
    kind: 'press',
    url: 'https://www.cash-online.de/a/warum-eine-bestaetigungspflicht-telefonvertraege-sicherer-machen-soll-706375/',
  },
  W23: { kind: 'authority', url: 'http://bundesnetzagentur.de/telefonwerbung-beschwerde' },
  W24: {
    kind: 'authority',
    url: 'https://www.elektronische-vertrauensdienste.de/DE/Vportal/Schlichtung/Schlichtung_TK/start.html',
  },
  W25: { kind: 'authority', url: 'https://bundesnetzagentur.de/DE/Vportal/Energie/BeschwerdeSchlichtung/start.html' },
  W26: {
    kind: 'authority',
    title: 'Verbraucherzentrale Sachsen zu untergeschobenen Energieverträgen',
    url: 'https://www.verbraucherzentrale-sachsen.de/wissen/energie/probleme-mit-vertraegen-und-rechnungen/was-tun-wenn-ihnen-ein-energievertrag-untergeschoben-wurde-38431',
  },
  W27: {
    kind: 'press',
    url: 'https://www.mdr.de/ratgeber/recht/haefner-erziehung-vertrag-vertragskuendigung-vertragsabschluss-100.html',
  },
  W28: {
    kind: 'court',
    url: 'https://voris.wolterskluwer-online.de/browse/document/fcf257d1-420a-4a5f-83eb-7c50f09795a5',
  },
  W30: { kind: 'court', url: 'https://blog.otto-schmidt.de/mdr/tag/rechtsmissbrauch' },
  W31: {
    kind: 'press',
    url: 'https://www.datenschutz-notizen.de/datenschutz-rechtliche-fallstricke-bei-der-aufzeichnung-von-telefongespraechen-5111604/',
  },
  W33: { kind: 'press', url: 'https://rechtswoerterbuch.de/gesetze/bgb/193' },
  W35: {
    kind: 'court',
    url: 'https://www.dr-bahr.com/news/kein-anscheinsbeweis-fuer-zugang-eines-kuendigungsschreibens-per-einwurf-einschreiben.html',
  },
  'EuGH-C-487-21': { kind: 'court' },
  'EuGH-C-307-22': { kind: 'court' },
  'EuGH-C-526-24': { kind: 'court' },
  'BGH-III-ZR-213-03': { kind: 'court' },
  'BGH-XII-ZR-94-17': { kind: 'court' },
  'BGH-VIII-ZR-318-08': { kind: 'court' },
  'BGH-I-ZR-198-15': { kind: 'court' },
  'BGH-I-ZR-157-13': { kind: 'court' },
  'LG-Muenchen-4-HK-O-11626-23': { kind: 'court' },
  'KG-5-U-77-22': { kind: 'court' },
  'EuGH-C-634-21': { kind: 'court' },
  'OLG-Koeln-vzbv-Telekom': { kind: 'court' },
  'OLG-Bamberg-10-U-22-23': {
    kind: 'court',
    title: 'OLG Bamberg, Urteil vom 27.02.2024, 10 U 22/23 e (Leitsätze)',
    url: 'https://www.gesetze-bayern.de/Content/Document/Y-300-Z-BECKRS-B-2024-N-5226',
    read: '2026-11-29',
  },
  'BGH-I-ZR-97-25': {
    kind: 'court',
    title: 'Verbraucherzentrale Bremen zu BGH, 18.12.2025, I ZR 97/25',
    url: 'https://www.verbraucherzentrale-bremen.de/pressemeldungen/geld-versicherungen/kredit-schulden-insolvenz/kreditunwuerdig-trotz-schuldenfreiheit-gerichtsurteil-erschwert-neustart-114752',
    read: '2026-11-30',
  },
  'BGH-I-ZR-169-10': {
    kind: 'court',
    title: 'Bericht zu BGH, 25.10.2012, I ZR 169/10',
    url: 'https://bergmann-law.de/de/urteile/agb-urteile/einwilligung-in-telefonwerbung-in-agb/',
    read: '2026-11-30',
  },
  'VZ-24H': {
    kind: 'authority',
    title: 'Verbraucherzentrale: Warnung vor untergeschobenen Stromverträgen beim Wechsel in 24 Stunden',
    url: 'https://www.verbraucherzentrale.de/wissen/vertraege-reklamation/abzocke/24stundenstromanbieterwechsel-warnung-vor-untergeschobenen-vertraegen-114079',
    read: '2026-11-30',
  },
  'VZ-ZAEHLER': {
    kind: 'press',
    title: 'Bericht über die Warnung der Verbraucherzentrale Brandenburg vor Fragen nach Zählerdaten',
    url: 'https://zuerchernachrichten.ch/Wirtschaft/403138-ungewollte-energievertraege-verbraucherzentrale-warnt-vor-datenklau-am-telefon.html',
    read: '2026-11-30',
  },
  ROBINSON: {
    kind: 'press',
    title: 'anruferauskunft.de zur Robinsonliste',
    url: 'https://anruferauskunft.de/die-robinsonliste-hilfe-bei-unerwuenschter-werbung/',
    read: '2026-11-30',
  },
  DIALER: {
    kind: 'press',
    title: 'telemedicus: Bundesnetzagentur gegen Wählcomputer',
    url: 'https://www.telemedicus.info/nervige-anrufe-bnetza-geht-gegen-predictive-dialer-vor/',
    read: '2026-11-30',
  },
  SPERRNOTRUF: {
    kind: 'press',
    title: 'dpa: Sperr-Notruf 116 116 warnt vor falschen Anrufen',
    url: 'https://www.rhein-zeitung.de/116-116-auf-dem-display-sperr-notruf-warnt-vor-fake-anrufen_arid-4005396.html',
    read: '2026-11-30',
  },
  BAFIN: {
    kind: 'authority',
    title: 'BaFin: Geldanlage, unseriöse Angebote erkennen',
    url: 'https://www.bafin.de/ref/19682898',
    read: '2026-11-30',
  },
  SAARTOTO: {
    kind: 'company',
    title: 'Saartoto zu Anrufen im Namen von Lotto',
    url: 'https://www.saartoto.de/aktuelles/news/newsdetail_12650',
    read: '2026-11-30',
  },
  LOTTO24: {
    kind: 'company',
    title: 'Lotto24 zu falschen Anrufen',
    url: 'https://service-ntv.lotto24.de/hc/de/articles/10128732281372-Phishing-Anrufe-Ruft-mich-wirklich-mein-Spielauftragsvermittler-an',
    read: '2026-11-30',
  },
  'TEST-INKASSO': {
    kind: 'press',
    title: 'Stiftung Warentest zu falschen Inkasso-Mails',
    url: 'https://www.test.de/test-warnt-Inkasso-Mails-4684062-0/',
    read: '2026-11-30',
  },
  'HEISE-SMS': {
    kind: 'press',
    title: 'heise online: Inkasso per SMS',
    url: 'https://www.heise.de/newsticker/meldung/SMS-statt-E-Mail-Dubiose-Inkasso-Firmen-nutzen-neue-Wege-3568622.html',
    read: '2026-11-30',
  },
  'AKTIV-SCHUFA': {
    kind: 'press',
    title: 'aktiv: Selbstauskunft bei der SCHUFA',
    url: 'https://www.aktiv-online.de/ratgeber/was-weiss-die-schufa-ueber-mich-das-verraet-die-selbstauskunft-kostenlos-16',
    read: '2026-11-30',
  },
  KSchG: { kind: 'statute' },
  konsumentenfragen: { kind: 'authority' },
  'StGB-AT': { kind: 'statute' },
  W32: { kind: 'press' },
  DSG: { kind: 'statute' },
  'UWG-CH': { kind: 'statute' },
  'StGB-CH': { kind: 'statute' },
  'BVerfG-1-BvR-1611-96': { kind: 'court' },
  FORUM: { kind: 'insider', title: 'Ein Callcenter-Mitarbeiter in einem Hilfe-Forum' },
  'FORUM-K': { kind: 'customer', title: 'Ein Kunde in demselben Hilfe-Forum' },
  JETZT: {
    kind: 'press',
    title: 'jetzt.de: Erfahrungsbericht aus einem Callcenter',
    url: 'https://jetzt.de/horror-nebenjob/horror-ferienjob-im-theater',
  },
  HOWTO: {
    kind: 'press',
    title: 'howtosurvivescheissjobs.com: Gespräch mit einem früheren Callcenter-Mitarbeiter',
    url: 'https://howtosurvivescheissjobs.com/2016/09/28/how-to-survive-call-center-agent/',
  },
  FAGG: { kind: 'statute', title: 'Fern- und Auswärtsgeschäfte-Gesetz (Österreich)' },
  OR: {
    kind: 'statute',
    title: 'Obligationenrecht (Schweiz)',
    url: 'https://github.com/legalize-dev/legalize-ch/blob/main/ch/cc-27-317_321_377.md',
  },
};

/**
 * A source by its id.
 * @throws Error for an id that is not listed
 */
export function sourceOf(id: string): Source {
  const statute = STATUTES[id];
  if (statute !== undefined) return { id, title: SOURCES[id] ?? id, kind: 'statute', url: statute, read: CHECKED };
  const page = PAGES[id];
  const title = page?.title ?? SOURCES[id];
  if (!page || title === undefined) throw new Error(`unknown source "${id}"`);
  return {
    id,
    title,
    kind: page.kind,
    ...(page.url === undefined ? {} : { url: page.url }),
    read: page.read ?? PAGES_READ,
  };
}
