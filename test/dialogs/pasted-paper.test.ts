// Letters, mails and text messages pasted with a line of one's own were read as the transcript of a call; a call still is one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf, type CaseFile } from '../../src/case/file.ts';
import { looksLikeCall } from '../../src/dialogs/tape/looks-like-call.ts';
import { Talk } from '../conversations/chat.ts';

const MAIL = [
  'Hallo Peter,',
  'vielen Dank für deine Bestellung bei o2!',
  'Tarif: o2 Mobile M',
  'Preis: 29,99 Euro',
  'Laufzeit: 24 Monate',
  'Deine Widerrufsbelehrung findest du im Anhang.',
  'Viele Grüße',
  'Dein o2 Team',
].join('\n');
const TEXT_MESSAGE = [
  'Telekom SMS:',
  'Ihr Auftrag ist eingegangen.',
  'Tarif: MagentaZuhause L',
  'Preis: 44,95 Euro monatlich',
  'Widerruf: 14 Tage möglich.',
  'Ihre Telekom',
].join('\n');

function after(...lines: string[]): CaseFile {
  const talk = new Talk('2026-11-30');
  for (const text of lines) talk.send({ kind: 'said', text });
  return talk.file;
}

test('a pasted mail is no call, in quotation marks or without, and the line beside it is read', () => {
  for (const mail of [MAIL, `"${MAIL}"`]) {
    const file = after(`${mail}\nam 20.11. per Einwurfeinschreiben widerrufen!`);
    assert.equal(file.recordings, undefined);
    const { provider, product, contractTermMonths, withdrawnDate } = factsOf(file);
    assert.deepEqual({ provider, product, contractTermMonths, withdrawnDate }, { provider: 'o2', product: 'mobile', contractTermMonths: 24, withdrawnDate: '2026-11-20' }); // prettier-ignore
  }
});

test('a pasted text message is no call, and who only asked for the price did not agree', () => {
  const file = after(`${TEXT_MESSAGE}\nnur gefragt was es kostet`);
  assert.equal(file.recordings, undefined);
  assert.equal(factsOf(file).provider, 'Telekom');
  assert.equal(factsOf(file).agreedOnPhone, false);
});

test('turns are still a call: under names that come back, and under dashes', () => {
  const turns = [
    'Guten Tag, Ott von Vodafone, spreche ich mit Frau Brand?',
    'Ja, am Apparat.',
    'Ich biete Ihnen den Tarif M für 29,99 Euro im Monat. Möchten Sie bestellen?',
    'Ja, gern.',
    'Sie können 14 Tage widerrufen.',
    'Gut.',
  ];
  assert.ok(looksLikeCall(turns.map((text, i) => `${i % 2 === 0 ? 'Ott' : 'Ute'}: ${text}`).join('\n')));
  assert.ok(looksLikeCall(turns.map((text) => `- ${text}`).join('\n')));
  assert.ok(looksLikeCall(turns.join('\n')));
});

const STORY =
  'Am 12.11. hat mich Vodafone angerufen, Handyvertrag, ich habe nur um Unterlagen gebeten. Es kam eine Auftragsbestätigung per Mail am 13.11.';

test('dialect within a talk is no English, and "jo, there is" confirms nothing', () => {
  const file = after(STORY, 'jo do is hint so a Widerrufsbelehrung dro');
  assert.equal(file.lang, 'de');
  assert.equal(factsOf(file).textFormApproval, undefined);
  assert.equal(factsOf(file).withdrawalInstructionReceived, true);
});

test('an English sentence within a talk leads it on in English, and a bare "jo" answers', () => {
  assert.equal(after(STORY, 'I just got that letter from the company yesterday').lang, 'en');
  assert.equal(factsOf(after(STORY, 'jo')).textFormApproval, true);
});

const READ_AS_CALL = [
  'Ott: Guten Tag, Ott von Vodafone, spreche ich mit Frau Brand?',
  'Ute: Ja, am Apparat.',
  'Ott: Ich biete Ihnen den Tarif M für 29,99 Euro im Monat, Laufzeit 24 Monate. Möchten Sie bestellen?',
  'Ute: Ja, gern.',
].join('\n');

test('what is said to be a letter is no transcript any more; its company and its term stay', () => {
  const file = after(READ_AS_CALL, 'Nein, das ist keine Abschrift, das ist ein Brief von Vodafone');
  assert.deepEqual(file.recordings, []);
  assert.equal(factsOf(file).declaration, undefined);
  assert.equal(factsOf(file).provider, 'Vodafone');
  assert.equal(factsOf(file).contractTermMonths, 24);
  assert.notEqual(file.open?.about, 'proposals');
});

test('a plain no to what was read keeps the transcript', () => {
  assert.equal(after(READ_AS_CALL, 'nein').recordings?.length, 1);
});
