// "Und wenn nicht?", "Wie lange dann?": a few words that ask on about the answer just given, and what they must not be taken for.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asksOn, onward } from '../../src/dialogs/aside/asked-on.ts';
import { Talk } from '../conversations/chat.ts';

const TODAY = '2026-11-30';
/** What each of the lines is answered with, one talk. */
function talk(...lines: string[]): string[] {
  const one = new Talk(TODAY);
  return lines.map((text) => {
    one.send({ kind: 'said', text });
    return one.text;
  });
}

test('„und wenn nicht?“ behind the copy is about the copy: it was answered with what happens to who does not pay', () => {
  const [, ifNot, howLong, then] = talk(
    'Muss die Firma mir die Aufnahme geben?',
    'und wenn nicht?',
    'wie lange haben die Zeit?',
    'und wenn die dann immer noch nicht antworten?',
  );
  assert.match(ifNot ?? '', /Erinnern Sie die Firma einmal schriftlich/);
  assert.doesNotMatch(ifNot ?? '', /Inkasso/);
  assert.match(howLong ?? '', /^Einen Monat/);
  assert.doesNotMatch(howLong ?? '', /14 Tage/);
  assert.doesNotMatch(then ?? '', /Schweigen macht/);
});

test('„wie lange dann?“ takes the period of what was said last', () => {
  const [, , then] = talk(
    'Wie lange kann ich widerrufen?',
    'und wenn die mich nicht belehrt haben?',
    'wie lange dann?',
  );
  assert.match(then ?? '', /zwölf Monate und 14 Tage/);
  const [, , debit] = talk('Darf ich eine Lastschrift zurückholen?', 'und wenn ich nie ein Mandat gegeben hab?', 'wie lange dann?'); // prettier-ignore
  assert.match(debit ?? '', /13 Monate/);
});

test('in the middle of the interview a few words are answered, and the open question comes again', () => {
  const one = new Talk(TODAY);
  one.send({ kind: 'said', text: 'Vodafone hat mich gestern angerufen, ich habe ja gesagt.' });
  const open = one.file.open?.fact;
  assert.ok(open);
  one.send({ kind: 'said', text: 'Muss die Firma mir die Aufnahme geben?' });
  one.send({ kind: 'said', text: 'und wenn die sich weigern?' });
  assert.match(one.text, /Erinnern Sie die Firma/);
  assert.equal(one.file.open?.fact, open);
});

test('with a payment order open, doing nothing is no silence towards a company: it was called harmless', () => {
  const [, nothing, where] = talk(
    'Ich hab einen Mahnbescheid bekommen',
    'was passiert wenn ich nichts mache?',
    'wohin damit?',
  );
  assert.doesNotMatch(nothing ?? '', /Schweigen ist keine Genehmigung/);
  assert.match(nothing ?? '', /Zwei Wochen ab der Zustellung/);
  assert.match(where ?? '', /Formular aus dem gelben Umschlag/);
});

test('a question about the open question is answered, and it comes again', () => {
  const one = new Talk(TODAY);
  one.send({ kind: 'said', text: 'Gestern rief mich EnBW an wegen Strom, ich will das nicht' });
  assert.equal(one.file.open?.fact, 'agreedOnPhone');
  one.send({ kind: 'said', text: 'gilt mhm als ja?' });
  assert.match(one.text, /Ein „mhm“ heißt meist nur: Ich höre zu/);
  assert.equal(one.file.open?.fact, 'agreedOnPhone');
  one.send({ kind: 'said', text: 'und wenn er lügt und sagt ich hätte ja gesagt?' });
  assert.match(one.text, /^Die Firma\./m);
  assert.doesNotMatch(one.text, /Eine Lüge kann strafbar sein/);
  assert.equal(one.file.open?.fact, 'agreedOnPhone');
});

test('words that name nothing, with nothing said before them, are not guessed', () => {
  const [alone] = talk('und wenn nicht?');
  assert.doesNotMatch(alone ?? '', /^Meist kommt zuerst eine Mahnung/);
  assert.equal(onward(undefined, 'und wenn nicht?'), undefined);
});

test('what was answered is forgotten with the next words', () => {
  const one = new Talk(TODAY);
  one.send({ kind: 'said', text: 'Muss die Firma mir die Aufnahme geben?' });
  assert.equal(one.file.answered, 'kopie');
  one.send({ kind: 'said', text: 'Vodafone hat mich gestern angerufen.' });
  assert.equal(one.file.answered, undefined);
});

test('what asks on, and what asks or tells something by itself', () => {
  for (const said of [
    'und wenn nicht?',
    'Und falls die nicht wollen?',
    'wenn ich das nicht mache?',
    'wie lange dann?',
    'bis wann?',
    'kostet das was?',
    'und wie mach ich das?',
    'an wen?',
    'und dann?',
    'and if they refuse?',
    'how long then?',
    'what if not?',
  ])
    assert.ok(asksOn(said), said);
  for (const said of [
    'und wenn ich nicht zugestimmt habe?',
    'wenn die mich nicht belehrt haben?',
    'wie lange läuft der Vertrag?',
    'kostet der Widerruf was?',
    'wie kündige ich?',
    'wo wohnen Sie?',
    'nein, nicht',
    'nichts bekommen',
    'what if I never signed?',
  ])
    assert.ok(!asksOn(said), said);
});
