// Calls as people really hand them over: without a mark of who speaks, from a chat, run together, inside a company's mail.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recordingView } from '../../src/dialogs/replies/recording.ts';
import { factsOf } from '../../src/case/file.ts';
import { judgeCall } from '../../src/dialogs/recording/index.ts';
import { namesSides, withSides } from '../../src/dialogs/recording/sides.ts';
import { readTranscript } from '../../src/dialogs/recording/transcript.ts';
import { Talk } from '../conversations/chat.ts';
import { CLEAN } from './clean-call.ts';

const bare = CLEAN.map((text) => ({ speaker: ' ', text }));

test('a call in which nobody wrote down who speaks is read by its words, and never proves', () => {
  assert.equal(namesSides(bare), true);
  const { turns, guessed } = withSides(bare);
  const { check, flags } = judgeCall(turns, { guessed });
  assert.equal(check.declarationOfIntent, 'clear');
  assert.equal(check.recordingConsent, 'yes');
  assert.equal(check.verdict, 'doubtful');
  assert.ok(flags.includes('speakersGuessed'));
  assert.equal(
    namesSides([...bare.slice(1), { speaker: 'Berater', text: 'Hallo.' }]),
    false,
    'a mark that is missing somewhere stays a bad line',
  );
});

const lines = (agent: string, customer: string): string[] =>
  CLEAN.map((text, i) => `${i % 2 === 0 ? agent : customer}: ${text}`);
const SHAPES: readonly [string, string][] = [
  ['WhatsApp, iPhone', lines('Herr Stein', 'Ute').map((row, i) => `[23.11.26, 10:0${i % 10}:12] ${row}`).join('\n')],
  ['WhatsApp, Android', lines('Stein Vodafone', 'Ute Sommer').map((row, i) => `23.11.26, 10:0${i % 10} - ${row}`).join('\n')],
  ['time marks in brackets', lines('Berater', 'Ich').map((row, i) => `(00:${10 + i}) ${row}`).join('\n')],
  ['a company’s mail', ['Sehr geehrte Frau Sommer,', '', 'anbei erhalten Sie die gewünschte Abschrift des Gesprächs vom 10.11.2026:', '', ...lines('Mitarbeiter', 'Kundin'), '', 'Mit freundlichen Grüßen', 'Ihr Vodafone Kundenservice'].join('\n')],
]; // prettier-ignore
for (const [name, text] of SHAPES) {
  test(`a call from ${name} is read with its two sides`, () => {
    const read = readTranscript(text);
    assert.ok(typeof read !== 'string');
    assert.deepEqual([...new Set(read.turns.map((turn) => turn.speaker))].toSorted(), ['A', 'K']);
    assert.equal(judgeCall(read.turns, { guessed: read.speakers === 'guessed' }).check.declarationOfIntent, 'clear');
  });
}

test('run together without marks and breaks it is read, and proves nothing', () => {
  const read = readTranscript(CLEAN.join(' '));
  assert.ok(typeof read !== 'string');
  assert.equal(read.speakers, 'guessed');
  assert.notEqual(judgeCall(read.turns, { guessed: true }).check.verdict, 'proves');
});

test('a yes under a condition is shown as that, and no fact says that it was to something else', () => {
  const said = CLEAN.map((text) =>
    text === 'Ja, den bestelle ich.' ? 'Ja, wenn meine Frau nichts dagegen hat.' : text,
  );
  const talk = new Talk('2026-11-23');
  const say = (text: string): void => talk.send({ kind: 'said', text });
  say('Am 10.11. hat mich Vodafone angerufen, jetzt soll ich einen Vertrag haben und will das nicht.');
  say(said.map((text, i) => `${i % 2 === 0 ? 'Agent' : 'Kunde'}: ${text}`).join('\n'));
  const call = talk.file.recordings?.at(-1) ?? assert.fail('nothing was judged');
  const row = recordingView(talk.file, call).rows.find((one) => one.criterion === 'declarationOfIntent');
  assert.equal(row?.label, 'Ja unter einer Bedingung');
  assert.match(talk.text, /Ja unter einer Bedingung/);
  assert.doesNotMatch(talk.text, /Ja zu etwas anderem/);
  say('ja');
  assert.notEqual(factsOf(talk.file).declaration, 'yesToSomethingElse');
});

const called = (...rows: string[]): ReturnType<typeof judgeCall>['check'] =>
  judgeCall(rows.map((text, i) => ({ speaker: i % 2 === 0 ? 'A' : 'K', text }))).check;

test('a price of which only the rise is named is none, and who asks for the whole and is put off has no certain yes', () => {
  const offer = (rise: string): ReturnType<typeof called> =>
    called(
      'Vodafone, Ott am Apparat. Frau Lena Brand, geboren am 4.5.1970?',
      'Ja, das bin ich.',
      'Darf ich das Gespräch aufzeichnen?',
      'Ja, dürfen Sie.',
      `Dann bekommen Sie das große Fernsehpaket, 24 Monate, ${rise}.`,
      'Was zahl ich dann insgesamt?',
      'Das sehen Sie genau in der Bestätigung. Wollen Sie verbindlich bestellen?',
      'Ja, ich bestelle.',
      'Sie können 14 Tage widerrufen.',
      'Gut.',
    );
  assert.equal(offer('das ist nur ein Zehner drauf').priceNamed, false);
  assert.notEqual(offer('das ist nur ein Zehner drauf').verdict, 'proves');
  assert.equal(offer('für 39,99 Euro im Monat').priceNamed, true);
  assert.notEqual(offer('für 39,99 Euro im Monat').verdict, 'proves', 'asked for the whole price and put off');
});

test('the day of the call is no day of birth, and silence answers to no name', () => {
  const order = (answer: string): ReturnType<typeof called> =>
    called(
      'Aufnahme läuft. Heute ist der 12. März 2026. Vodafone, Ott. Sind Sie mit der Aufzeichnung einverstanden?',
      'Ja.',
      'Vertragspartnerin ist Lena Brand, geboren am 4.5.1970 in Kiel.',
      answer,
      'Gebucht wird der Tarif Mobil M, 27,99 Euro im Monat, 24 Monate.',
      'Genau.',
      'Möchten Sie diesen Vertrag verbindlich abschließen?',
      'Ja, das möchte ich.',
      'Sie können 14 Tage widerrufen.',
      'Gut.',
    );
  assert.equal(order('...').recordingConsent, 'yes');
  assert.equal(order('...').identified, 'unclear');
  assert.notEqual(order('...').verdict, 'proves');
  assert.equal(order('Ja, das bin ich.').identified, 'yes');
});
