// Talks that went astray: a summary denied by mistake, a contract that was wanted, a letter remembered after its day.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factsOf } from '../../src/case/file.ts';
import { Talk } from '../conversations/chat.ts';

const say = (talk: Talk, ...lines: string[]): void => {
  for (const text of lines) talk.send({ kind: 'said', text });
};

/** At the list of all answers, after two times no at the summary. */
function atAnswers(): Talk {
  const talk = new Talk('2026-11-23');
  say(
    talk,
    'Gestern rief Voltera an wegen Strom, heute kam eine Mail. Ich habe nein gesagt, nichts unterschrieben, eine Widerrufsbelehrung war nicht dabei, der Wechsel läuft. Ich will bei den Stadtwerken bleiben.',
  );
  for (let n = 0; n < 8 && talk.file.open?.fact !== 'confirm'; n += 1) say(talk, 'weiß nicht');
  say(talk, 'nein', 'nein');
  assert.equal(talk.file.open?.about, 'answers');
  return talk;
}

for (const words of ['passt', 'yep', 'yes', 'ok', 'ok und jetzt', 'ja weiter'])
  test(`„${words}“ at the list of all answers: the summary is right after all`, () => {
    const talk = atAnswers();
    say(talk, words);
    assert.equal(talk.file.open?.fact, 'letter');
  });

for (const words of ['ok aber der Tag stimmt nicht', 'alles falsch'])
  test(`„${words}“ there is no such yes`, () => {
    const talk = atAnswers();
    say(talk, words);
    assert.notEqual(talk.file.open?.fact, 'letter');
  });

function first(text: string): Talk {
  const talk = new Talk('2026-11-30');
  say(talk, text);
  return talk;
}

test('who said yes and wants the contract wants no recording, and nobody collects anything', () => {
  const talk = first(
    'Gestern rief Telekom an, Glasfaser, ich hab ja gesagt und will den Vertrag auch haben. Ich will nur wissen ob das seriös ist.',
  );
  assert.equal(factsOf(talk.file).wantedContract, true);
  assert.notEqual(factsOf(talk.file).goal, 'recording');
  assert.doesNotMatch(talk.text, /Inkasso/);
});

test('„möchte den Vertrag auch“ is heard, and that it was written is no question', () => {
  const talk = first('Gestern rief Telekom an, Glasfaser, hab zugesagt und möchte den Vertrag auch. ist das seriös?');
  assert.equal(factsOf(talk.file).wantedContract, true);
  const other = first('Gestern rief Telekom an, Glasfaser, hab zugesagt.');
  say(other, 'hab ich doch geschrieben dass ich den möchte');
  assert.equal(factsOf(other.file).wantedContract, true);
});

test('who wants to hear the yes asks for the recording, and who wants the old contract does not want this one', () => {
  const heard = first('Gestern rief Telekom an, Glasfaser, ich hab ja gesagt. Ich will nur hören was ich gesagt habe.');
  assert.equal(factsOf(heard.file).goal, 'recording');
  const old = first('Gestern rief Telekom an, Glasfaser. Ich möchte den alten Vertrag auch haben.');
  assert.notEqual(factsOf(old.file).wantedContract, true);
});

test('back after the last day: that it was probably the last is said, and that it is to go out today all the same', () => {
  const talk = new Talk('2026-11-20');
  say(
    talk,
    'Am 16.11. hat mich Vodafone angerufen, Handyvertrag, 29,99 im Monat, ich habe ja gesagt, will aber nicht mehr. Die Auftragsbestätigung kam per Mail am 16.11. mit Widerrufsbelehrung. Ich habe nicht widerrufen, nichts bestätigt, keine Vertragszusammenfassung.',
    'ja',
    '1',
    'Peter Müller',
    'Hauptstr. 5, 10115 Berlin',
    'keine',
    'keine',
  );
  assert.equal(talk.file.letters.length, 1);
  say(talk, 'ist es jetzt zu spät?');
  assert.doesNotMatch(talk.text, /sichere Tag für den Widerruf war/);
  talk.today = '2026-12-07';
  say(talk, 'oh gott ich hab den brief ganz vergessen … ist es jetzt zu spät?');
  assert.match(talk.text, /letzte Tag für den Widerruf war wohl Montag, 30\. November 2026.*noch heute/);
  // What the result calls the last day is not called a day after which it may well be in time.
  assert.doesNotMatch(talk.text, /Vielleicht geht es noch/);
  say(talk, 'dann schick ich ihn heute noch raus?');
  assert.match(talk.text, /Jetzt senden Sie Ihren Brief ab/);
  assert.match(talk.text, /senden Sie ihn noch heute/);
});

test('„das sind drei verschiedene Sachen“: what was mixed goes, and one after the other is asked for', () => {
  const talk = first('Letzte Woche haben Leute angerufen, Handy ja gesagt, Zeitung aufgelegt, mit o2.');
  say(talk, 'nein, das sind drei verschiedene sachen');
  assert.match(talk.text, /eins nach dem anderen/);
  assert.equal(factsOf(talk.file).provider, undefined);
  say(talk, 'Gestern hat mich o2 angerufen, Handyvertrag, ich habe ja gesagt.');
  assert.equal(factsOf(talk.file).provider, 'o2');
});

test('different things that somebody said are no different matters', () => {
  const talk = first('Gestern hat mich o2 angerufen, Handyvertrag, ich habe ja gesagt.');
  say(talk, 'die haben mir verschiedene sachen erzählt');
  assert.equal(factsOf(talk.file).provider, 'o2');
});

test('„ja den Brief will ich“ has the letters, after they were declined, too', () => {
  const talk = first(
    'Am 2.11. hat mich Vodafone angerufen, Handyvertrag, 29,99 im Monat, ich habe ja gesagt, will aber nicht mehr. Ich habe am 5.11. widerrufen per Einschreiben.',
  );
  for (let n = 0; n < 8 && talk.file.open?.fact !== 'confirm'; n += 1) say(talk, 'weiß nicht');
  say(talk, 'ja', 'nein');
  assert.equal(talk.file.open?.fact ?? 'none', 'none');
  say(talk, 'den Brief hab ich');
  assert.notEqual(talk.file.open?.fact, 'letter');
  say(talk, 'ja den brief will ich');
  assert.equal(talk.file.open?.fact, 'letter');
});

test('other things, firms and calls wipe nothing that was told', () => {
  for (const text of ['das sind andere Sachen', 'das sind verschiedene Firmen', 'das waren zwei verschiedene Anrufe']) {
    const talk = first('Gestern hat mich o2 angerufen, Handyvertrag, ich habe ja gesagt.');
    say(talk, text);
    assert.equal(factsOf(talk.file).provider, 'o2', text);
  }
});
