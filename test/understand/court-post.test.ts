// "Sie drohen mit Vollstreckungsbescheid, Mahnbescheid kam am 20.11." lost the order and its day; "Androhung eines Mahnbescheids" was noted as one that came.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';
import { Talk } from '../conversations/chat.ts';

const today = '2026-11-30';
const read = (text: string): string =>
  [extract(text, { today }).facts].map(({ dunning, dunningDate }) => `${dunning} ${dunningDate}`)[0] ?? '';

test('what has come is heard beside a threat with something else', () => {
  const ORDER: Record<string, string> = {
    'Sie drohen mit Vollstreckungsbescheid, Mahnbescheid kam am 20.11.': '2026-11-20',
    'Sie drohen mit Zwangsvollstreckung, der Mahnbescheid kam am 20.11. per Post.': '2026-11-20',
    'Angedroht ist ein Vollstreckungsbescheid, den Mahnbescheid habe ich seit 20.11.': '2026-11-20',
    'Mahnbescheid vom 20.11., jetzt drohen sie mit Pfändung': '2026-11-20',
    'Am 20.11. kam Post mit einem Mahnbescheid, jetzt drohen sie mit Pfändung': '2026-11-20',
    'Sie drohen schon lange, gestern gelber Brief im Kasten': '2026-11-29',
    'They threatened me for weeks, and on 27 November a payment order came': '2026-11-27',
  };
  for (const [text, day] of Object.entries(ORDER)) {
    assert.equal(read(text), `courtOrder ${day}`, text);
    assert.equal(extract(text, { today }).stop, undefined, text);
  }
  for (const text of [
    'Nach der Androhung habe ich den Mahnbescheid bekommen.',
    'Sonst habe ich noch einen Mahnbescheid bekommen.',
    'die drohen ständig und einen mahnbescheid hab ich auch schon',
    'Nach langem Drohen haben die mir jetzt einen Mahnbescheid geschickt',
    'Erst Drohungen, dann Mahnbescheid vom Amtsgericht Hagen',
    'Wie angekündigt: Mahnbescheid im Briefkasten',
    'Erst kam die letzte Mahnung, dann der Mahnbescheid',
    'Letzte Mahnung kam im Oktober, dann Mahnbescheid',
    'Mahnung, Inkasso, dann Mahnbescheid',
    'Die haben mir einen Mahnbescheid schicken lassen.',
    'Ich habe einen Brief vom Amtsgericht, da steht was von Mahnbescheid.',
    'Ich will gegen den Mahnbescheid Widerspruch einlegen.',
    'Wie kann ich den Widerspruch zum Mahnbescheid schicken? Er kam am 20.11.',
    'Ich habe einen Mahnbescheid bekommen und Angst, dass der Gerichtsvollzieher kommt.',
    'Ich hab Angst, am 20.11. kam ein Mahnbescheid, die drohen auch noch mit Schufa',
  ])
    assert.equal(extract(text, { today }).facts.dunning, 'courtOrder', text);
});

test('a mere threat with an order is none that came', () => {
  const rows: Record<string, string | undefined> = {
    'Ich habe eine Androhung eines Mahnbescheids bekommen.': undefined,
    'Ankündigung des Mahnbescheids heute erhalten.': undefined,
    'Sonst bekommen Sie einen Mahnbescheid, steht da.': undefined,
    'Sie drohten mir, als die Mahnung kam, mit einem Mahnbescheid.': 'reminder',
    'Die Inkassofirma hat mir die Androhung eines gerichtlichen Mahnbescheids zugestellt.': 'collector',
    'Heute kam die Ankündigung: Mahnbescheid wird zugestellt.': undefined,
    'Inkasso droht: in 2 Wochen haben Sie einen Mahnbescheid erhalten.': 'collector',
    'Sie haben angekündigt, einen Mahnbescheid zu beantragen': undefined,
    'Mit einem Mahnbescheid haben sie gedroht': undefined,
    'They threaten me with a payment order': undefined,
    'Sie kündigen einen gerichtlichen Mahnbescheid an': undefined,
    'Ich hab Angst, dass ein Mahnbescheid kommt': undefined,
    'Letzte Warnung, dann Mahnbescheid': undefined,
    'Jetzt kam ein Brief: Letzte Aufforderung, danach kommt der Mahnbescheid': undefined,
    'They wrote: final notice, then a Mahnbescheid': undefined,
    'Habe die letzte Mahnung vor Mahnbescheid bekommen': 'reminder',
    'Die wollen mir einen Mahnbescheid schicken.': undefined,
    'Sie schreiben, dass sie am 5.12. einen Mahnbescheid beantragen.': undefined,
    'Heute Post vom Inkasso: Mahnbescheid wird beantragt.': 'collector',
    'Das Inkassobüro schreibt, der nächste Schritt sei ein gerichtlicher Mahnbescheid.': 'collector',
    'Letzte Mahnung vor dem Mahnbescheid kam am 12.11.': 'reminder',
    'In der letzten Mahnung stand was von Mahnbescheid.': 'reminder',
    'Wenn einer kommt, will ich dem Mahnbescheid widersprechen.': undefined,
    'Zahlen Sie bis Freitag, sonst beantragen wir einen Mahnbescheid': undefined,
  };
  for (const [text, stage] of Object.entries(rows)) assert.equal(extract(text, { today }).facts.dunning, stage, text);
});

test('a bailiff who was there, and an account that is seized, are none that are threatened with', () => {
  for (const text of [
    'Die schicken mir jetzt den Gerichtsvollzieher, der war gestern hier.',
    'Falls das hilft: Kontopfändung seit 20.11.',
    'Wenn ich aufs Konto schaue, ist da eine Kontopfändung.',
    'Sonst ist nichts, aber die Pfändung vom Konto läuft seit gestern.',
    'Der Vollstreckungsbescheid kam, die drohen mit Pfändung',
    'Der Gerichtsvollzieher hat sich angekündigt für Dienstag',
    'Der Gerichtsvollzieher hat einen Termin angekündigt',
    'Ich habe Angst, der Gerichtsvollzieher hat eine Karte eingeworfen.',
    'Morgen kommt der Gerichtsvollzieher, er hat mir geschrieben.',
  ])
    assert.equal(extract(text, { today }).facts.dunning, 'enforcementOrder', text);
  for (const text of [
    'Die schicken mir jetzt den Gerichtsvollzieher',
    'Wenn ich nicht zahle, kommt der Gerichtsvollzieher',
    'Falls ich nicht zahle, folgt die Kontopfändung',
    'Der Gerichtsvollzieher kommt, drohen sie',
    'Der Mann am Telefon sagte, morgen steht der Gerichtsvollzieher vor der Tür.',
    'Pfändung angedroht',
    'Die hat mir gedroht, den Gerichtsvollzieher zu schicken, aber es kam nur ein Brief.',
  ]) {
    assert.equal(extract(text, { today }).facts.dunning, undefined, text);
    assert.equal(extract(text, { today }).stop, undefined, text);
  }
});

function answered(text: string): string {
  const talk = new Talk(today);
  talk.send({ kind: 'said', text: 'Am 20.11. hat mich vodafone angerufen und internet verkauft, ich habe ja gesagt.' });
  talk.send({ kind: 'said', text });
  return talk.text;
}

test('where a court writes, summons or sends, nobody is told that it has not', () => {
  for (const text of [
    'Das Amtsgericht hat geschrieben, dass die mich verklagen wollen',
    'Das Gericht hat gestern geschrieben, die drohen mit Zwangsgeld',
    'Ich bin vor Gericht geladen, die drohen mit Ordnungsgeld',
    'They sent me a court letter and threaten me',
    'Ein Gericht in Hagen will Geld von mir, die schicken mir nur Drohungen',
    'Gestern Brief vom Gericht, darin wird mit Pfändung gedroht',
  ])
    assert.match(answered(text), /^(?:Post vom Gericht|Post from a court)/, text);
  for (const text of [
    'Die drohen mit Post vom Gericht',
    'Ich habe keinen Brief vom Gericht, die drohen nur',
    'Die drohen, dass das Gericht mir schreibt',
    'They threaten to send me a court letter',
    'Ich soll Post vom Gericht bekommen, drohen die',
  ])
    assert.match(answered(text), /noch keine Post vom Gericht|no post from a court yet/, text);
});

test('the day on the envelope goes before the day on which it was found', () => {
  const rows: Record<string, string> = {
    'Mahnbescheid from Primastrom, came on Saturday, postman wrote 26.11. on it': '2026-11-26',
    'Mahnbescheid von Vodafone, gekommen am 20.11., der Umschlag ist vom 19.11.': '2026-11-19',
    'Bei mir lag heute ein Mahnbescheid von Vodafone im Kasten, auf dem Umschlag steht 25.11.': '2026-11-25',
    // An earlier day that is told stands.
    'Mahnbescheid von Vodafone, gekommen am 20.11., der Postbote hat 21.11. draufgeschrieben': '2026-11-20',
    'Mahnbescheid von Vodafone, gekommen am 20.11., der Umschlag ist zerrissen': '2026-11-20',
    // Another envelope, and a slip in the year.
    'Mahnbescheid am 25.11. bekommen, auf dem Umschlag der Vertragsunterlagen stand 12.11.': '2026-11-25',
    'Mahnbescheid am 25.11. bekommen, auf dem Umschlag von der Zeitung stand 12.11.': '2026-11-25',
    'Mahnbescheid am 25.11. bekommen, auf dem Umschlag steht 24.11.2025': '2026-11-25',
    'Mahnbescheid am 25.11. bekommen, auf dem Umschlag vom Gericht steht 24.11.': '2026-11-24',
  };
  for (const [text, day] of Object.entries(rows)) assert.equal(read(text), `courtOrder ${day}`, text);
  const { facts } = extract('Der Brief mit der Zusammenfassung kam am 27.11., auf dem Umschlag steht 25.11.', {
    today,
  });
  assert.equal(facts.documentsReceivedDate, '2026-11-27');
  assert.equal(facts.dunningDate, undefined);
});

test('the day of "der Brief" told behind a court order is that of the order, and of no paper of the contract', () => {
  const facts = (text: string): string =>
    [extract(text, { today }).facts].map((one) => `${one.dunningDate} ${one.documentsReceivedDate}`)[0] ?? '';
  for (const text of [
    'Mahnbescheid von der Firma Callstar Media wegen 189 Euro. Der Brief lag am 24.11. im Kasten',
    'Mahnbescheid wegen 189 Euro, ich habe nichts bestellt. Den Brief hab ich am 24.11. bekommen',
    'Ich habe einen Mahnbescheid bekommen. Er lag am 24.11. im Briefkasten.',
    'Vollstreckungsbescheid vom Amtsgericht, ich bin fertig. Das Schreiben kam am 24.11. mit der Post',
    'I got a Mahnbescheid for 189 euros. The letter came on 24 November.',
  ])
    assert.equal(facts(text), '2026-11-24 undefined', text);
  for (const text of [
    'Mahnbescheid bekommen. Der Brief mit dem Vertrag kam am 24.11.',
    'Ein Mahnbescheid wegen eines Vertrags mit Callstar. Er kam am 24.11. per Post.',
    'Mahnbescheid gekommen. Die Unterlagen kamen am 24.11.',
    'Mahnung bekommen. Der Brief lag am 24.11. im Kasten',
  ])
    assert.equal(facts(text), 'undefined 2026-11-24', text);
});
