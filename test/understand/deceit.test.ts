// What was deceived about goes into a letter: exactly what the words tell, and no second ground beside it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../../src/dialogs/understand/index.ts';
import { DECEIT_WAYS } from './ways-deceit.ts';

test('the ground of a deceit is the one that is told', () => {
  for (const [text, { misledAbout }] of DECEIT_WAYS) {
    assert.deepEqual(extract(text, { today: '2026-11-23' }).facts.misledAbout, misledAbout, text);
  }
});

/** What the letter quotes, where promise and contradiction lie sentences apart and other people's words between them. */
const QUOTED: readonly [string, string][] = [
  [
    'Meine Oma bekam einen Anruf von der Telekom, sie bekäme schnelleres Internet gratis. Sie sagt sie hat nur gefragt was das kostet. Heute kam Post mit der Auftragsbestätigung, 44,99 Euro im Monat.',
    'sie bekäme schnelleres Internet gratis',
  ],
  [
    'Vodafone hat meinen Vater angerufen, es gebe die größere Leitung gratis. Er sagte dann einfach ja und nannte unsere Adresse. In der Auftragsbestätigung stehen jetzt 44,99 Euro im Monat.',
    'es gebe die größere Leitung gratis',
  ],
  // near: the saying stands with what was said
  [
    'Der Mann von Vodafone sagte, das Upgrade sei gratis. In der Bestätigung stehen 20 Euro im Monat.',
    'das Upgrade sei gratis',
  ],
  ['Gratis sei das alles, hat er gesagt. In der Bestätigung stehen 20 Euro im Monat.', 'Gratis sei das alles'],
  // who was rung asked for the price, and was told a lie all the same
  [
    'Am 3.11. rief Vodafone mich an, der meinte das sei kostenlos. Ich hab nur gefragt ob das was kostet. Jetzt kam eine Rechnung über 29,99.',
    'das sei kostenlos',
  ],
  // the figure that was told, without one's own yes to it
  ['ich hab ja gesagt zu 19,99 am telefon bei o2, auf der Rechnung stehen 29,99', '19,99'],
];
test('a quote holds what was promised, not what somebody said a sentence later', () => {
  for (const [text, quote] of QUOTED) {
    const { misledAboutText } = extract(text, { today: '2026-11-30' }).facts;
    assert.ok(misledAboutText?.includes(quote), `${text}\n  ${String(misledAboutText)}`);
    assert.doesNotMatch(misledAboutText ?? '', /nur gefragt|einfach ja|ja gesagt/, text);
  }
});
