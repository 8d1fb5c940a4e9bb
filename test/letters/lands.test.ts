// The Land of a postcode: right where its beginning lies in one Land, silent at the borders.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { landOfPostcode } from '../../src/knowledge/lands.ts';

/** [a line of an address, its Land] */
const ROWS: readonly (readonly [line: string, land: string | undefined])[] = [
  ['84001 Landshut', 'BY'],
  ['20457 Hamburg', 'HH'],
  ['40213 Düsseldorf', 'NW'],
  ['63263 Neu-Isenburg', 'HE'],
  ['77602 Offenburg', 'BW'],
  ['27570 Bremerhaven', 'HB'],
  ['10555 Berlin', 'BE'],
  ['14532 Kleinmachnow', 'BB'],
  ['55116 Mainz', 'RP'],
  ['66111 Saarbrücken', 'SL'],
  ['01330 Dresden', 'SN'],
  ['39009 Magdeburg', 'ST'],
  ['24171 Kiel', 'SH'],
  ['99107 Erfurt', 'TH'],
  ['19053 Schwerin', 'MV'],
  ['30002 Hannover', 'NI'],
  // In two Länder, or none.
  ['12529 Schönefeld', undefined],
  ['55252 Mainz-Kastel', undefined],
  ['63739 Aschaffenburg', 'BY'],
  ['68623 Lampertheim', undefined],
  ['1030 Wien', undefined],
  ['Österreich', undefined],
  ['841234', undefined],
  ['', undefined],
];

describe('the Land of a postcode', () => {
  for (const [line, land] of ROWS) it(line || 'nothing', () => assert.equal(landOfPostcode(line), land));
});
