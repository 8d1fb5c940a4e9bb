// What people type in passing: orders to us, threats of others, firms with a number, parts that were free, days told from their end.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract, letterOrdered } from '../../src/dialogs/understand/index.ts';

const read = (text: string) => extract(text, { today: '2026-11-30' });

test('an order is a wish, and no switch', () => {
  for (const text of [
    'schreiben sie mir die kündigung',
    'Bitte erstellen Sie mir einen Widerruf für die Telekom.',
    'Hallo, können Sie mir den Widerruf schreiben?',
    'mach mir die kündigung fertig',
    'ich brauche eine kündigung',
    'cancel my contract',
    'please cancel my contract with vodafone',
    'can you write me a withdrawal',
    'i need a cancellation letter',
    'kündigen',
    'vertrag stornieren bitte',
    'cancel',
    'iptal',
    'anuluj umowę',
    'расторгнуть договор',
  ]) {
    const { facts } = read(text);
    assert.equal(facts.goal, 'outOfContract', text);
    assert.equal(facts.providerSwitch, undefined, text);
  }
});

test('the letter that is ordered', () => {
  const letters: Record<string, string | undefined> = {
    'Ich will einen Widerruf.': 'withdrawal',
    'könntest du mir bitte einen widerruf aufsetzen': 'withdrawal',
    'am 3.11. rief vodafone an. schreib mir bitte eine kündigung': 'cancellation',
    'can you please write a cancellation': 'cancellation',
    'Ich will keinen Widerruf.': undefined,
    'Schreiben Sie mir bitte keinen Widerruf': undefined,
    'Kann ich noch widerrufen?': undefined,
    'Ich habe den Widerruf schon geschickt.': undefined,
    'Ich brauche den Widerruf bestätigt.': undefined,
    'jetzt schreiben sie mir eine kündigung vom alten anbieter': undefined,
  };
  for (const [text, letter] of Object.entries(letters)) assert.equal(letterOrdered(text), letter, text);
});

test('what others did stays a switch', () => {
  for (const text of [
    'mein alter anbieter schreibt mir eine kündigung',
    'he said i should cancel my contract with telekom',
    'they cancelled my contract with telekom',
  ])
    assert.equal(read(text).facts.providerSwitch, true, text);
  assert.equal(read('please stop calling me').facts.goal, 'stopCalls');
});

test('a bailiff who is threatened with has not come', () => {
  for (const text of [
    'sonst schicken sie den gerichtsvollzieher',
    'wenn ich nicht zahle kommt der gerichtsvollzieher hat der gesagt',
    'die wollen mir den gerichtsvollzieher schicken',
    'die drohen mit vollstreckungsbescheid',
  ]) {
    assert.equal(read(text).facts.dunning, undefined, text);
    assert.equal(read(text).stop, undefined, text);
  }
  for (const text of [
    'der Gerichtsvollzieher war gestern hier',
    'der gerichtsvollzieher kommt am dienstag',
    'gestern kam der vollstreckungsbescheid, wenn ich nicht zahle kommt der gerichtsvollzieher',
  ]) {
    assert.equal(read(text).facts.dunning, 'enforcementOrder', text);
    assert.equal(read(text).stop, 'enforcementOrder', text);
  }
});

test('a firm whose name ends in a number, and numbers that are none', () => {
  const firms: Record<string, string | undefined> = {
    'hat mich pc schutz 24 angerufen wegen virenschutz': 'pc schutz 24',
    'PC Schutz 24 hat mich gestern angerufen.': 'PC Schutz 24',
    'ein mann von Web Hilfe 24 wegen virenschutz hat angerufen': 'Web Hilfe 24',
    'die rechnung ist von pc doktor 365': 'pc doktor 365',
    'einer hat mich um 24 uhr angerufen': undefined,
    'am 24. rief einer an, laufzeit von ca 24 monaten': undefined,
    'ich wohne in der wohnung 24 und gestern rief einer an': undefined,
    // A month or a season with its year, a family, a part of a town, a product of the firm that is named.
    'Vodafone hat mich im Sommer 24 angerufen': 'Vodafone',
    'Vodafone hat mich im Juni 24 angerufen': 'Vodafone',
    'Die Telekom hat mich Anfang Januar 24 angerufen': 'Telekom',
    'Die Telekom hat mich Ostern 24 angerufen': 'Telekom',
    'Sie hat mich Ende Mai 24 angerufen': undefined,
    'Die Rechnung von Januar 24 wegen Internet': undefined,
    'Microsoft hat mir Office 365 am Telefon verkauft': 'Microsoft',
    'Vodafone hat mir Cloud Plus 24 verkauft': 'Vodafone',
    'Gestern rief mich Familie Meier 24 an': undefined,
    'Am Montag hat mich Berlin Mitte 24 angerufen': undefined,
    'am montag hat mich web hilfe 24 angerufen': 'web hilfe 24',
  };
  for (const [text, name] of Object.entries(firms)) assert.equal(read(text).facts.provider, name, text);
});

test('behind a caller, a word that sounds like the trade, and everyday ones that do', () => {
  const firms: Record<string, string | undefined> = {
    'eine frau von enerplus hat angerufen': 'enerplus',
    'einer von voltera hat mich angerufen': 'voltera',
    'eine frau von telefonaten genervt': undefined,
    'gestern rief jemand vom fiberglas ausbau an': undefined,
    'ein herr von energiewende hat angerufen': undefined,
    'herr von gasheizung kam': undefined,
  };
  for (const [text, name] of Object.entries(firms)) assert.equal(read(text).facts.provider, name, text);
});

test('with its price beside it, a part was free and not the offer', () => {
  const o2 = 'am 13.11. hat mich o2 angerufen,';
  for (const text of [
    `${o2} handyvertrag 20 GB für 24,99, versand kostenlos, hab ja gesagt`,
    `${o2} handyvertrag 24,99 im monat mit kostenlosem handy dazu, hab ja gesagt`,
    `${o2} erster monat kostenlos dann 39,99, hab ja gesagt`,
  ]) {
    assert.equal(read(text).facts.misledAbout, undefined, text);
    assert.equal(read(text).facts.declaration, undefined, text);
  }
  for (const text of [
    `${o2} 20 GB, kostenlos, hab ja gesagt. am 18.11. kam 39,99 monatlich`,
    `${o2} alles kostenlos hat er gesagt, jetzt kam eine rechnung über 39,99`,
  ])
    assert.deepEqual(read(text).facts.misledAbout, ['free'], text);
});

test('a day told from its other end', () => {
  assert.equal(read('der anruf ist 10 tage her').facts.callDate, '2026-11-20');
  assert.equal(read('Vodafone rief an. Das ist zwei Tage her.').facts.callDate, '2026-11-28');
  assert.equal(
    read('mein alter vertrag ist jetzt 2 jahre her, vodafone rief am 3.11. an').facts.callDate,
    '2026-11-03',
  );
  assert.equal(read('vodafone hat angerufen, es ist lange her').facts.callDate, undefined);
});
