// The consumer advice centre of each Land: its site, and its telephone and price where a public source names them.
import type { FactValues } from '../facts.ts';

/** A German Land by its short name, as the facts know it. */
export type Land = FactValues['federalState'];

/** `phone` makes appointments. `seen`: the year of the source, which is said beside the number or the price. */
export type Centre = {
  readonly name: string;
  readonly url: string;
  readonly phone?: string;
  /** Weekdays on which the telephone is answered: Monday to Friday, from and to, as hours. */
  readonly hours?: readonly [from: number, to: number];
  /** Euros from which an advice is to be had; 0 = the first one on the telephone costs nothing. */
  readonly price?: number;
  readonly source?: string;
  readonly seen?: number;
};

const PRESS = 'Pressemitteilung der Verbraucherzentrale';

/** The centre of each Land; `source` and `seen` where a number or a price was read elsewhere than on its site. */
export const CENTRES: Readonly<Record<Land, Centre>> = {
  BW: { name: 'Baden-Württemberg', url: 'https://www.verbraucherzentrale-bawue.de' },
  BY: { name: 'Bayern', url: 'https://www.verbraucherzentrale-bayern.de' },
  BE: { name: 'Berlin', url: 'https://www.verbraucherzentrale-berlin.de', phone: '030 214850', source: 'katrinseidel.berlin, Eröffnung in Lichtenberg', seen: 2023 },
  BB: { name: 'Brandenburg', url: 'https://www.verbraucherzentrale-brandenburg.de' },
  HB: { name: 'Bremen', url: 'https://www.verbraucherzentrale-bremen.de' },
  HH: { name: 'Hamburg', url: 'https://www.vzhh.de', phone: '040 24832107', source: 'wuzonline.de, Terminvergabe', seen: 2020 },
  HE: { name: 'Hessen', url: 'https://www.verbraucherzentrale-hessen.de' },
  MV: { name: 'Mecklenburg-Vorpommern', url: 'https://www.verbraucherzentrale-mv.eu' },
  NI: { name: 'Niedersachsen', url: 'https://www.verbraucherzentrale-niedersachsen.de' },
  NW: { name: 'Nordrhein-Westfalen', url: 'https://www.verbraucherzentrale.nrw', phone: '0211 54222211', hours: [9, 17], price: 0, source: 'extra-tipp-am-sonntag.de, Landesservice ab 10. Dezember', seen: 2025 },
  RP: { name: 'Rheinland-Pfalz', url: 'https://www.verbraucherzentrale-rlp.de' },
  SL: { name: 'Saarland', url: 'https://www.verbraucherzentrale-saarland.de' },
  SN: { name: 'Sachsen', url: 'https://www.verbraucherzentrale-sachsen.de', phone: '0341 6962929', source: `${PRESS}, Offener Mittwoch in Bautzen`, seen: 2022 },
  ST: { name: 'Sachsen-Anhalt', url: 'https://www.verbraucherzentrale-sachsen-anhalt.de' },
  SH: { name: 'Schleswig-Holstein', url: 'https://www.verbraucherzentrale.sh', price: 35, source: 'taz.de, Ende der kostenlosen Beratung vor Ort', seen: 2024 },
  TH: { name: 'Thüringen', url: 'https://www.vzth.de', phone: '0361 555140', source: `${PRESS}, drei neue Beratungsstellen`, seen: 2025 },
}; // prettier-ignore
