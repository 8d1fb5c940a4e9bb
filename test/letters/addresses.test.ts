// The address book: known, old, unknown; and which authority is responsible.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addressFor, arbitrationFor, authority, authorityFor } from '../../src/knowledge/addresses.ts';
import { FACTS } from '../../src/knowledge/facts.ts';

describe('addresses', () => {
  it('are found by id, name and spelling', () => {
    for (const name of ['vodafone', 'Vodafone', 'vodaphone'])
      assert.equal(addressFor(name, 'access')?.lines.at(-1), '40549 Düsseldorf');
    assert.equal(addressFor('winSIM', 'access')?.name, 'Drillisch Online GmbH');
  });

  it('are never guessed', () => {
    assert.equal(addressFor('klarmobil', 'withdrawal'), undefined);
    assert.equal(addressFor('Gibt es nicht GmbH', 'access'), undefined);
  });

  it('say when they are old, undated or second-hand', () => {
    assert.equal(addressFor('1und1', 'access')?.unsure, true);
    assert.equal(addressFor('o2', 'withdrawal')?.unsure, true);
    assert.equal(addressFor('telekom', 'access')?.unsure, false);
    assert.equal(addressFor('mnet', 'access')?.unsure, true);
  });

  it('every Land has its data protection authority', () => {
    for (const land of FACTS.federalState.values ?? []) {
      const found = authorityFor(false, land);
      assert.match(found?.lines.at(-1) ?? '', /^\d{5} /, land);
      assert.ok(found?.email?.includes('@'));
    }
  });

  it('telecoms go to the BfDI whatever the seat, all others to the Land (R-36)', () => {
    assert.match(authorityFor(true, 'NW')?.name ?? '', /^Bundesbeauftragte/);
    assert.match(authorityFor(false, 'NW')?.name ?? '', /Nordrhein-Westfalen/);
    assert.equal(authorityFor(false, undefined), undefined);
  });

  it('Austria and Switzerland have their own authorities, with the country below the town', () => {
    assert.deepEqual(authorityFor(true, 'NW', 'AT')?.lines.slice(-2), ['1030 Wien', 'Österreich']);
    assert.deepEqual(authorityFor(true, 'NW', 'CH')?.lines.slice(-2), ['3003 Bern', 'Schweiz']);
    assert.match(authorityFor(true, 'NW', 'DE')?.name ?? '', /^Bundesbeauftragte/);
  });

  it('mobilcom-debitel is freenet today; its record is named, too', () => {
    const found = addressFor('mobilcom-debitel', 'access');
    assert.deepEqual(found?.lines.slice(-2), ['Hollerstraße 126', '24782 Büdelsdorf']);
    assert.match(found?.source ?? '', /mobilcom-debitel GmbH.*datenschutz@md\.de, Stand 2026-03-08/);
  });

  it('arbitration bodies and the regulator are there', () => {
    assert.equal(arbitrationFor('telecoms')?.lines.at(-1), '53113 Bonn');
    assert.equal(arbitrationFor('energy')?.lines.at(-1), '10117 Berlin');
    assert.equal(arbitrationFor('other')?.lines.at(-1), '77694 Kehl');
    assert.equal(arbitrationFor('insurance'), undefined);
    assert.equal(authority('bnetza', 'regulator')?.unsure, true);
  });
});
