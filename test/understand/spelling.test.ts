// Misspelt key words are read as meant, and ordinary words stay as they are.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';
import { respelt } from '../../src/knowledge/german/spelling.ts';
import { fold } from '../../src/knowledge/german/words.ts';
import { CALLS } from './sentences-calls.ts';
import { WHO } from './sentences-who.ts';

test('heavy typing errors in the words that matter are put right', () => {
  const typed = 'leztn mitwoch am telefohn angeruffen, fertrag bestetigt, kein wiederruf, rechnunk da';
  assert.equal(
    respelt(fold(typed)).text,
    'letzten mittwoch am telefon angerufen, vertrag bestaetigt, kein widerruf, rechnung da',
  );
});

test('a story full of typing errors tells who called and when, in the words as typed', () => {
  const read = extract('Leztn Mitwoch hat mich Vodafone angeruffen.', { today: '2026-11-23' });
  assert.equal(read.facts['channel'], 'outboundCall');
  assert.equal(read.facts['callDate'], '2026-11-18');
  assert.match(read.quotes['callDate'] ?? '', /Leztn Mitwoch/);
});

test('ordinary words are not changed', () => {
  const ordinary =
    'wieder rufen wir an, der letzte Rest, Vertraute, gerufen, abgerufen, bestellt, bestehen, Rechnen, Zeiten, Montage, Zeitungen, ' +
    'Sonne, mahnen, Lehrer, Belege, kündige, Anrufe, Verträgen, Verlangen, Mitte, Woche, gesternabend, Telefonat, Frist, tragen';
  const texts = [
    ordinary,
    ...[...WHO, ...CALLS].map(([text]) => text).filter((text) => !/angerufn|telekomm/i.test(text)),
  ];
  for (const text of texts) {
    const folded = fold(text);
    assert.equal(respelt(folded), folded, text);
  }
});
