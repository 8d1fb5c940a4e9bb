// Addresses of companies for data-protection requests and withdrawals, with source and day.
import type { AddressRow } from './row.ts';

const D1 = 'Datensammlung datenanfragen.de';
const REPOS = 'öffentliche Sammlungen von Musterbriefen';

/** A row is an address: for which companies and what, its source and its day. */
export const COMPANY_ADDRESSES: readonly AddressRow[] = [
  { ids: ['telekom', 'kauflandMobil', 'norma', 'edekaSmart'], purposes: ['access'], name: 'Telekom Deutschland GmbH', lines: ['Datenschutz', 'Friedrich-Ebert-Allee 140', '53113 Bonn'], email: 'datenschutz@telekom.de', web: 'telekom.de/kontakt/e-mail-kontakt/unternehmen/datenschutz', source: D1, seen: '2026-01-12', unsure: false },
  { ids: ['congstar'], purposes: ['access'], name: 'congstar', lines: ['c/o Telekom Deutschland GmbH', 'Bayenwerft 12-14', '50678 Köln'], email: 'datenschutz@congstar.de', source: D1, seen: '2025-08-19', unsure: false },
  { ids: ['vodafone', 'otelo'], purposes: ['access'], name: 'Vodafone GmbH', lines: ['Datenschutz', 'Ferdinand-Braun-Platz 1', '40549 Düsseldorf'], email: 'datenschutz@vodafone.com', fax: '+49 211 5332200', source: D1, seen: '2025-08-18', unsure: false },
  { ids: ['o2', 'blau', 'ayyildiz'], purposes: ['access'], name: 'Telefónica Germany GmbH & Co. OHG', lines: ['Datenschutz', 'Georg-Brauchle-Ring 50', '80992 München'], web: 'telefonica.de/unternehmen/datenschutz/kontakt/datenschutz-anfrage.html', source: D1, seen: '2025-09-25', unsure: false },
  { ids: ['1und1'], purposes: ['access'], name: '1&1 Telecom GmbH', lines: ['Datenschutz', 'Elgendorfer Straße 57', '56410 Montabaur'], email: 'datenschutz@1und1.de', fax: '+49 721 9608132', source: D1, seen: '2020-09-17', unsure: true },
  { ids: ['drillisch', 'winsim', 'smartmobil', 'premiumsim', 'simDe', 'sim24', 'handyvertragDe', 'yourfone', 'maxxim', 'simply', 'discotel', 'deutschlandsim'], purposes: ['access'], name: 'Drillisch Online GmbH', lines: ['Datenschutz', 'Wilhelm-Röntgen-Straße 1-5', '63477 Maintal'], email: 'datenschutz@drillisch-online.de', fax: '+49 6181 7074063', source: D1, seen: '2026-03-08', unsure: false },
  { ids: ['freenet'], purposes: ['access'], name: 'freenet DLS GmbH', lines: ['Datenschutz', 'Hollerstraße 126', '24782 Büdelsdorf'], email: 'datenschutz@freenet-mobilfunk.de', source: `${D1}; dort auch mobilcom-debitel GmbH unter derselben Anschrift, datenschutz@md.de, Stand 2026-03-08`, seen: '2023-10-20', unsure: true },
  { ids: ['klarmobil'], purposes: ['access'], name: 'klarmobil GmbH', lines: ['Datenschutz', 'Hollerstraße 126', '24782 Büdelsdorf'], email: 'datenschutz@klarmobil.de', source: D1, seen: '2024-10-27', unsure: false },
  { ids: ['netcologne'], purposes: ['access'], name: 'NetCologne GmbH', lines: ['Datenschutz', 'Am Coloneum 9', '50829 Köln'], email: 'Datenschutz@netcologne.de', fax: '+49 221 22225255', source: D1, seen: '2023-03-21', unsure: true },
  { ids: ['ewe'], purposes: ['access'], name: 'EWE TEL GmbH', lines: ['Datenschutz', 'Cloppenburger Straße 310', '26133 Oldenburg'], email: 'datenschutz.ewetel@ewe.de', fax: '+49 441 80001999', source: D1, seen: '2023-09-22', unsure: true },
  { ids: ['mnet'], purposes: ['access'], name: 'M-net Telekommunikations GmbH', lines: ['Datenschutz', 'Frankfurter Ring 158', '80807 München'], email: 'datenschutz@m-net.de', fax: '+49 89 4520045', source: D1, seen: '2020-10-31', unsure: true },
  { ids: ['pyur'], purposes: ['access'], name: 'Tele Columbus AG', lines: ['c/o MORGENSTERN Rechtsanwälte', 'Große Himmelsgasse 1', '67346 Speyer'], email: 'datenschutz@pyur.com', fax: '+49 30 25777300', source: D1, seen: '2023-02-27', unsure: true },
  { ids: ['deutscheGlasfaser'], purposes: ['access'], name: 'Deutsche Glasfaser', lines: ['Datenschutz', 'Am Kuhm 31', '46325 Borken'], email: 'datenschutz@deutsche-glasfaser.de', source: D1, seen: '2022-07-04', unsure: true },

  { ids: ['o2'], purposes: ['contract', 'withdrawal'], name: 'Telefónica Germany GmbH & Co. OHG', lines: ['Kundenbetreuung', '90345 Nürnberg'], email: 'widerruf@cc.o2online.de', fax: '01805 571766 (kostenpflichtig)', source: 'Hilfeseite der o2-Community (Mobilfunk; DSL hat andere Kontakte)', seen: '', unsure: true },
  { ids: ['telekom'], purposes: ['contract', 'withdrawal'], name: 'Telekom Deutschland GmbH', lines: ['Kundenservice', '53171 Bonn'], source: REPOS, seen: '2026', unsure: true },
  { ids: ['vodafone'], purposes: ['contract', 'withdrawal'], name: 'Vodafone GmbH', lines: ['Kundenbetreuung', '40875 Ratingen'], source: `${REPOS} (Kabelverträge können eine andere haben)`, seen: '2025', unsure: true },
  { ids: ['1und1'], purposes: ['contract', 'withdrawal'], name: '1&1 Telecom GmbH', lines: ['Elgendorfer Straße 57', '56410 Montabaur'], source: REPOS, seen: '', unsure: true },

  { ids: ['schufa'], purposes: ['contract', 'access'], name: 'SCHUFA Holding AG', lines: ['Kormoranweg 5', '65201 Wiesbaden'], email: 'datenschutz@schufa.de', fax: '+49 611 9278109', source: D1, seen: '2025-03-27', unsure: false },
  { ids: ['crif'], purposes: ['contract', 'access'], name: 'CRIF GmbH', lines: ['Leopoldstraße 244', '80807 München'], email: 'datenschutz.de@crif.com', fax: '+49 40 89803309', source: D1, seen: '2026-07-21', unsure: false },
  { ids: ['riverty'], purposes: ['access'], name: 'Riverty Services GmbH', lines: ['Datenschutz', 'Gütersloher Straße 123', '33415 Verl'], email: 'datenschutzbeauftragter@riverty.com', source: D1, seen: '2025-09-23', unsure: false },
  { ids: ['eos'], purposes: ['access'], name: 'EOS Holding GmbH', lines: ['Datenschutz', 'Steindamm 71', '20099 Hamburg'], email: 'datenschutz@eos-solutions.com', source: D1, seen: '2026-03-08', unsure: false },
  { ids: ['eon'], purposes: ['access'], name: 'E.ON Energie Deutschland GmbH', lines: ['Postfach 14 75', '84001 Landshut'], email: 'betroffenenanfrage@eon.de', source: D1, seen: '2025-12-19', unsure: false },
  { ids: ['eprimo'], purposes: ['access'], name: 'eprimo GmbH', lines: ['Flughafenstraße 20', '63263 Neu-Isenburg'], email: 'datenschutz@eprimo.de', source: D1, seen: '2024-04-23', unsure: true },
  { ids: ['vattenfall'], purposes: ['access'], name: 'Vattenfall Europe Sales GmbH', lines: ['Amerigo-Vespucci-Platz 2', '20457 Hamburg'], email: 'datenschutz@vattenfall.de', source: D1, seen: '2024-05-07', unsure: true },
  { ids: ['burda'], purposes: ['access'], name: 'Burda Direkt Services GmbH', lines: ['Postfach 1223', '77602 Offenburg'], source: D1, seen: '2020-09-17', unsure: true },
  { ids: ['sky'], purposes: ['access'], name: 'Sky Deutschland Fernsehen GmbH & Co. KG', lines: ['Datenschutz', 'Medienallee 26', '85774 Unterföhring'], email: 'datenschutz@sky.de', source: D1, seen: '2026-03-08', unsure: false },
]; // prettier-ignore
