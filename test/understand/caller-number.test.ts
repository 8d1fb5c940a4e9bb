// The number that a call showed once got lost: the letter could not name it, and the company could not find the call.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';

const numberIn = (text: string): unknown => extract(text, { today: '2026-11-30' }).facts['displayedNumber'];

const SHOWN: readonly [string, string][] = [
  ['Am 10.9. hat mich die Telekom von der Nummer 0341 1234567 wegen Internet angerufen.', '0341 1234567'],
  ['Vodafone rief am 3.11. an, im Display stand +49 211 998877.', '+49 211 998877'],
  ['Angerufen hat mich 0800/3301000, angezeigt im Display.', '0800/3301000'],
  ['Der Anruf kam am 10.11. um 17:30 Uhr, angezeigte Nummer: 0151-23456789', '0151-23456789'],
  ['They called me from number 030 445566 yesterday.', '030 445566'],
];
for (const [text, number] of SHOWN) test(`shown: ${text}`, () => assert.equal(numberIn(text), number));

for (const text of [
  'Meine Nummer ist 0171 1234567, ich wurde gestern von o2 angerufen.',
  'Ich wurde unter meiner Nummer 0911 22334 angerufen.',
  'Ich wurde von o2 angerufen. Kundennummer 0815471112.',
  'o2 rief an. Ich habe dann die Hotline 0800 1234567 angerufen.',
  'o2 rief an. Unter der Nummer 0800 1234567 habe ich niemanden erreicht.',
  'Auf meinem Handy 0171 222333 wurde ich angerufen, 24 Monate, 39,95.',
])
  test(`another number: ${text}`, () => assert.equal(numberIn(text), undefined));
