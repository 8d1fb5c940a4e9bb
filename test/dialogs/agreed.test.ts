// The summary is agreed with in many words that hold no yes; whoever said "passt so" was asked three times over and lost the way.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newFile } from '../../src/case/file.ts';
import { turn } from '../../src/dialogs/index.ts';

const at = '2026-11-23T08:00:00.000Z';
const today = '2026-11-23';
const STORY =
  'Gestern rief Voltera an wegen Strom, heute kam eine Mail. Ich habe nein gesagt, nichts unterschrieben, eine Widerrufsbelehrung war nicht dabei, der Wechsel läuft. Ich will bei den Stadtwerken bleiben.';

/** The question that is open after these words at the summary. */
function after(words: string): string {
  let file = newFile(at, 'de');
  let n = 0;
  const say = (text: string): void => {
    n += 1;
    file = turn(file, { id: `m${n}`, at, today, kind: 'said', text }).file;
  };
  say(STORY);
  for (let more = 0; more < 8 && file.open?.fact !== 'confirm'; more += 1) say('weiß nicht');
  assert.equal(file.open?.fact, 'confirm');
  say(words);
  return file.open?.fact ?? 'none';
}

for (const words of [
  'passt so',
  'passt',
  'jo passt alles',
  'alles richtig',
  'alles korrekt so',
  'so war es',
  'so wars',
  'haut hin',
  'kommt hin',
  'im großen und ganzen ja',
  'perfekt',
  'des basst scho',
  'hast alles richtig verstanden',
  'keine Einwände',
  'nichts zu ändern',
  'weiter',
  'ok weiter bitte',
  'sieht gut aus',
  'bestätige ich',
  '👍',
  'correct',
  'looks good',
  "that's right",
  'all good, thanks',
])
  test(`„${words}“ agrees with the summary`, () => assert.notEqual(after(words), 'confirm'));

for (const words of [
  'passt nicht ganz',
  'so war es nicht',
  'nicht alles richtig',
  'alles falsch',
  'stimmt so nicht',
  '👎',
  'weiter unten ist ein Fehler',
  'der Tag passt nicht',
])
  test(`„${words}“ does not`, () => assert.equal(after(words), 'confirm'));

// "Stimmt alles außer der Firma" was taken for a yes, and the letter went to that firm.
for (const words of [
  'stimmt alles außer der Firma',
  'alles richtig bis auf das Datum',
  'so nicht',
  'da fehlt was',
  'alles falsch',
  'richtig ist Gas',
  'das ist nicht richtig',
  'das ist fast richtig',
  'sieht nicht gut aus',
  'this is not correct',
])
  // prettier-ignore
  test(`„${words}“ is no yes to the summary`, () => assert.equal(after(words), 'confirm'));

test('words that agree with a summary delete no case', () => {
  let file = newFile(at, 'de');
  const said = (text: string, id: string): void => {
    file = turn(file, { id, at, today, kind: 'said', text }).file;
  };
  said(STORY, 'm1');
  said('löschen', 'm2');
  assert.deepEqual([file.open?.fact, file.open?.about], ['confirm', 'delete']);
  for (const [i, words] of ['passt so', 'weiter', 'perfekt', 'alles klar'].entries()) {
    const { effects } = turn(file, { id: `w${i}`, at, today, kind: 'said', text: words });
    assert.deepEqual(effects, [], words);
  }
});

/** The day that stands there after a correction was shown and answered. */
function dayAfter(words: string): unknown {
  let file = newFile(at, 'de');
  for (const [i, text] of ['Am 3.11. rief o2 an wegen Handyvertrag.', 'nein, es war der 5.11.', words].entries())
    file = turn(file, { id: `d${i}`, at, today, kind: 'said', text }).file;
  assert.notEqual(file.open?.about, 'change', words);
  return file.matters[0]?.facts['callDate']?.value;
}

// "Ändern", said to "Soll ich das so ändern?", opened the list of all answers.
for (const words of ['passt', 'mach das', 'ändern', 'bitte ändern', 'so stimmts', 'gerne', 'do it'])
  test(`„${words}“ makes the change that was shown`, () => assert.equal(dayAfter(words), '2026-11-05'));
for (const words of [
  'so lassen',
  'ja so lassen',
  'passt, bleibt so',
  'nicht ändern',
  'bleibt so',
  'nein lieber nicht',
  'leave it',
])
  test(`„${words}“ leaves it`, () => assert.equal(dayAfter(words), '2026-11-03'));
