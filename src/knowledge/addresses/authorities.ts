// Addresses of regulators, arbitration bodies and all data-protection authorities.
import type { AddressRow } from './row.ts';

const D1 = 'Datensammlung datenanfragen.de';
const dataProtection = (id: string, name: string, lines: readonly string[], email: string): AddressRow => ({
  ids: [id],
  purposes: ['dataProtection'],
  name,
  lines,
  email,
  source: D1,
  seen: '2026-03-08',
  unsure: false,
});

/** A row is a body: for what it is written to, where, the source of the address and its day. */
export const AUTHORITY_ADDRESSES: readonly AddressRow[] = [
  { ids: ['bnetza'], purposes: ['regulator'], name: 'Bundesnetzagentur', lines: ['Nördeltstraße 5', '59872 Meschede'], email: 'rufnummernmissbrauch@bnetza.de', web: 'bundesnetzagentur.de/telefonwerbung-beschwerde', source: 'Pressebericht von 2019; Formular auf der Seite der Bundesnetzagentur', seen: '2019-12-29', unsure: true },
  { ids: ['schlichtungTelekom'], purposes: ['arbitration'], name: 'Bundesnetzagentur', lines: ['Schlichtungsstelle Telekommunikation', 'Tulpenfeld 4', '53113 Bonn'], email: 'schlichtungsstelle-tk@bnetza.de', source: 'öffentliche Datensammlung', seen: '', unsure: true },
  { ids: ['schlichtungEnergie'], purposes: ['arbitration'], name: 'Schlichtungsstelle Energie e. V.', lines: ['Friedrichstraße 133', '10117 Berlin'], email: 'info@schlichtungsstelle-energie.de', phone: '030 27572400', web: 'www.schlichtungsstelle-energie.de', source: 'Geschäftsbedingungen eines Anbieters', seen: '', unsure: true },
  { ids: ['universalschlichtung'], purposes: ['arbitration'], name: 'Universalschlichtungsstelle des Bundes', lines: ['Zentrum für Schlichtung e. V.', 'Straßburger Straße 8', '77694 Kehl'], web: 'www.verbraucher-schlichter.de', source: 'Impressen von Anbietern', seen: '', unsure: true },
  dataProtection('bfdi', 'Bundesbeauftragte für den Datenschutz und die Informationsfreiheit', ['Graurheindorfer Straße 153', '53117 Bonn'], 'poststelle@bfdi.bund.de'),
  dataProtection('BW', 'Landesbeauftragter für den Datenschutz Baden-Württemberg', ['Postfach 10 29 32', '70025 Stuttgart'], 'poststelle@lfdi.bwl.de'),
  dataProtection('BY', 'Bayerisches Landesamt für Datenschutzaufsicht', ['Postfach 1349', '91504 Ansbach'], 'poststelle@lda.bayern.de'),
  dataProtection('BE', 'Berliner Datenschutzbeauftragte', ['Alt-Moabit 59-61', '10555 Berlin'], 'mailbox@datenschutz-berlin.de'),
  dataProtection('BB', 'Landesbeauftragte für den Datenschutz Brandenburg', ['Stahnsdorfer Damm 77', '14532 Kleinmachnow'], 'poststelle@lda.brandenburg.de'),
  dataProtection('HB', 'Landesbeauftragte für Datenschutz Bremen', ['Arndtstraße 1', '27570 Bremerhaven'], 'office@datenschutz.bremen.de'),
  dataProtection('HH', 'Hamburgischer Datenschutzbeauftragter', ['Ludwig-Erhard-Straße 22', '20459 Hamburg'], 'mailbox@datenschutz.hamburg.de'),
  dataProtection('HE', 'Hessischer Datenschutzbeauftragter', ['Postfach 3163', '65021 Wiesbaden'], 'poststelle@datenschutz.hessen.de'),
  dataProtection('MV', 'Landesbeauftragter für Datenschutz Mecklenburg-Vorpommern', ['Lennéstraße 1', '19053 Schwerin'], 'info@datenschutz-mv.de'),
  dataProtection('NI', 'Landesbeauftragter für den Datenschutz Niedersachsen', ['Postfach 221', '30002 Hannover'], 'poststelle@lfd.niedersachsen.de'),
  dataProtection('NW', 'Landesbeauftragte für Datenschutz Nordrhein-Westfalen', ['Kavalleriestraße 2-4', '40213 Düsseldorf'], 'poststelle@ldi.nrw.de'),
  dataProtection('RP', 'Landesbeauftragter für den Datenschutz Rheinland-Pfalz', ['Postfach 30 40', '55020 Mainz'], 'poststelle@datenschutz.rlp.de'),
  dataProtection('SL', 'Unabhängiges Datenschutzzentrum Saarland', ['Fritz-Dobisch-Straße 12', '66111 Saarbrücken'], 'poststelle@datenschutz.saarland.de'),
  dataProtection('SN', 'Sächsische Datenschutz- und Transparenzbeauftragte', ['Postfach 11 01 32', '01330 Dresden'], 'post@sdtb.sachsen.de'),
  dataProtection('ST', 'Landesbeauftragte für den Datenschutz Sachsen-Anhalt', ['Postfach 1947', '39009 Magdeburg'], 'poststelle@lfd.sachsen-anhalt.de'),
  dataProtection('SH', 'Unabhängiges Landeszentrum für Datenschutz Schleswig-Holstein', ['Postfach 71 16', '24171 Kiel'], 'mail@datenschutzzentrum.de'),
  dataProtection('AT', 'Österreichische Datenschutzbehörde', ['Barichgasse 40-42', '1030 Wien', 'Österreich'], 'dsb@dsb.gv.at'),
  { ids: ['CH'], purposes: ['dataProtection'], name: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter', lines: ['Feldeggweg 1', '3003 Bern', 'Schweiz'], web: 'edoeb.admin.ch', source: D1, seen: '2026-03-08', unsure: false },
  dataProtection('TH', 'Thüringer Datenschutzbeauftragter', ['Postfach 900455', '99107 Erfurt'], 'poststelle@datenschutz.thueringen.de'),
]; // prettier-ignore
