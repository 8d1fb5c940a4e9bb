// Which numbers in a story are the customer's with the company.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Talk } from '../conversations/chat.ts';

/** [what is told, the number that is noted] */
const TOLD: readonly (readonly [string, string | undefined])[] = [
  ['Vodafone rief gestern an. Meine Kundennummer ist 1234567890.', '1234567890'],
  ['Vodafone rief gestern an, Kd. weiß ich nicht, Vertragsnummer: VF-99 gibt es nicht.', undefined],
  ['Vodafone rief gestern an. Kundennr. K-88123', 'K-88123'],
  ['Vodafone called me yesterday, my customer number is 4455667.', '4455667'],
  // no number, a telephone's, a day, two, another's
  ['Vodafone rief gestern an, die wollten meine Kundennummer wissen.', undefined],
  ['Vodafone rief gestern von der Nummer 0211 334455 an.', undefined],
  ['Vodafone rief gestern an. Die Kundennummer kam am 12.11.2026 per SMS.', undefined],
  ['Vodafone rief gestern an. Vertragsnummer: 2026-11-05', undefined],
  ['Vodafone rief gestern an. Vertragsnummer: 05.11.2026', undefined],
  ['Vodafone rief gestern an. Vertragsnummer: 2026-1105-77', '2026-1105-77'],
  ['Vodafone rief gestern an. Kundennummer 111222, dann Kundennummer 333444.', undefined],
  ['Vodafone rief gestern an. Jetzt schreibt das Inkasso mit Kundennummer 777888.', undefined],
];
for (const [text, number] of TOLD)
  test(text, () => {
    const talk = new Talk('2026-11-30');
    talk.send({ kind: 'said', text });
    assert.equal(talk.file.matters[0]?.customerNumber, number);
  });
