// Where the passages can be read: public name, kind, address of the copy that was read, and the day of reading.
import { SOURCES } from '../law/rules/sources.ts';
import { CHECKED } from '../law/rules/index.ts';

export type SourceKind = 'statute' | 'court' | 'authority' | 'company' | 'press' | 'insider' | 'customer';
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
  StGB: `${MIRROR}/StGB-BJNR001270871.md`,
  ZPO: `${MIRROR}/ZPO-BJNR005330950.md`,
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
