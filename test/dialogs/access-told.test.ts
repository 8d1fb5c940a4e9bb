// What the company answered to the request for the recording, typed by the customer: heard as that, and told what it means, once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../src/case/file.ts';
import { extract } from '../../src/dialogs/understand/index.ts';
import { Talk } from '../conversations/chat.ts';

const STORY =
  'o2 hat mich am 2.10. angerufen, ich habe nie zugestimmt, trotzdem ein Handyvertrag. Bestätigt hab ich nichts. Keine Zusammenfassung, keine Belehrung bekommen. Abgebucht wurde nichts. Ich will den Vertrag nicht. Am 10.10.2026 habe ich die Aufnahme verlangt.';

const ANSWERS: readonly [string, string, RegExp][] = [
  ['Die sagen, die Aufnahme liegt beim Callcenter.', 'refused', /Die Firma verweist auf ihren Dienstleister/],
  ['Die verweigern mir die Aufnahme.', 'refused', /Eine Ablehnung muss begründet sein/],
  ['Die sagen, die Aufnahme ist schon gelöscht.', 'deleted', /dann keine Aufnahme als Beleg.*§§ 371 Abs. 3, 427 ZPO/s],
  [
    'Die haben mir nur eine Abschrift geschickt.',
    'transcriptOnly',
    /umfasst nach Ansicht von Datenschutzbehörden auch den Ton/,
  ],
  ['nur ein Teil ist gekommen, das Gespräch davor fehlt', 'incomplete', /alle Aufnahmen dieses Tages/],
  ['Die Aufnahme ist gekommen.', 'given', /Speichern Sie die Datei an zwei Orten/],
  ['die Datei ist heute angekommen', 'given', /Speichern Sie die Datei an zwei Orten/],
];
for (const [answer, value, meaning] of ANSWERS) {
  test(`“${answer}” is ${value}, and what that means is said once`, () => {
    const talk = new Talk('2026-11-20');
    talk.send({ kind: 'said', text: STORY });
    assert.equal(talk.file.open?.fact, 'recordingReply');
    talk.send({ kind: 'said', text: answer });
    assert.equal(factsOf(talk.file).recordingReply, value);
    assert.match(talk.text, meaning);
    talk.send({ kind: 'said', text: 'ja' });
    assert.doesNotMatch(talk.text, meaning);
  });
}

test('“zwei Monate länger” is an answer about time: it once made the contract an extension and the writer a customer', () => {
  const talk = new Talk('2026-11-20');
  talk.send({ kind: 'said', text: STORY });
  talk.send({ kind: 'said', text: 'Die haben geschrieben, sie brauchen zwei Monate länger wegen der Komplexität.' });
  const { recordingReply, contractKind, existingCustomer } = factsOf(talk.file);
  assert.deepEqual([recordingReply, contractKind, existingCustomer], ['extended', 'new', undefined]);
  assert.equal(
    extract('Mein Vertrag läuft jetzt zwei Jahre länger', { today: '2026-11-20' }).facts.contractKind,
    'extension',
  );
});

test('a call centre that is named as one is no company whose contract it is; it gets a letter of its own', () => {
  const facts = (text: string) => extract(text, { today: '2026-11-20' }).facts;
  const named = facts('Am 10.11. hat mich die Telekom angerufen. Das Callcenter war die Firma Stern Dialog GmbH.');
  assert.deepEqual([named.callCentre, named.provider], ['Stern Dialog GmbH', 'Telekom']);
  const introduced = facts('Am 10.11. hat mich die Telekom angerufen, es meldete sich das Callcenter Stern GmbH.');
  assert.deepEqual([introduced.callCentre, introduced.callerClaimedToBe], ['Stern GmbH', 'Telekom']);
  assert.equal(
    facts('The call centre was called Speakline Ltd and sold me a Vodafone contract.').callCentre,
    'Speakline Ltd',
  );
  for (const other of [
    'Das Callcenter war die Telekom.',
    'Ein Callcenter hat mich angerufen. Frau Meier war nett.',
    'Ich wurde von einem Callcenter aus Berlin angerufen.',
    'Das Callcenter Berlin hat angerufen.',
  ])
    assert.equal(facts(other).callCentre, undefined, other);
});

test('papers that both did not come were told in the plural, and one of them counted as received', () => {
  assert.equal(
    extract('Belehrung und Zusammenfassung kamen nicht.', { today: '2026-11-20' }).facts.contractSummaryReceived,
    false,
  );
});
