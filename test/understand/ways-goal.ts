// What somebody wants to come of it, in many words.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const story1 = (words: string): string =>
  `Vattenfall rief am 3.11. an wegen Strom, ich hab ja gesagt. Am 6.11. kam eine Mail. ${words}`;

export const GOAL_WAYS: readonly Sentence[] = [
  [story1('Ich will bei den Stadtwerken bleiben.'), { goal: 'keepOldTariff' }],
  [story1('Ich will bei enercity bleiben und sonst gar nix.'), { goal: 'keepOldTariff' }],
  [story1('Wir möchten beim bisherigen Versorger bleiben.'), { goal: 'keepOldTariff' }],
  [story1('Sie möchte bei ihrem Versorger bleiben.'), { goal: 'keepOldTariff' }],
  [story1('Ich will einfach meinen alten Tarif behalten.'), { goal: 'keepOldTariff' }],
  [story1('Ich will dass alles bleibt wie es ist.'), { goal: 'keepOldTariff' }],
  [story1('Es soll alles so bleiben, wie es war.'), { goal: 'keepOldTariff' }],
  [story1('Ich erwarte, zu meinen bisherigen Bedingungen weiter beliefert zu werden.'), { goal: 'keepOldTariff' }],
  [story1('How do I get my old tariff back?'), { goal: 'keepOldTariff' }],
  [story1('I want to stay with Yello.'), { goal: 'keepOldTariff' }],
  [
    story1('Sie hat gemerkt, dass sie schon einen Vertrag hat, und will den neuen wieder loswerden.'),
    { goal: 'outOfContract' },
  ],
  [story1('Kann ich das noch rückgängig machen?'), { goal: 'outOfContract' }],
  [story1('Wie raus?'), { goal: 'outOfContract' }],
  [story1('wie werd ich den wieder los'), { goal: 'outOfContract' }],
  [story1('Da möchte ich lieber wieder heraus.'), { goal: 'outOfContract' }],
  [story1('Is there still a way out?'), { goal: 'outOfContract' }],
  [story1('Is it too late to get out of this?'), { goal: 'outOfContract' }],
  [story1('Ich wünsche, von der Sache loszukommen.'), { goal: 'outOfContract' }],
  [story1('will das geld wieder'), { goal: 'moneyBack' }],
  [story1('Bekomm ich mein Geld zurück?'), { goal: 'moneyBack' }],
  [story1('Wie bekomme ich das Geld für meinen Vater zurück?'), { goal: 'moneyBack' }],
  [story1('Wie komme ich an die Tondatei?'), { goal: 'recording' }],
  [story1('Die sollen die Aufnahme rausrücken!'), { goal: 'recording' }],
  [story1('Ich will den Vertrag behalten, nur eben zum versprochenen Preis.'), { goal: 'keep' }],
  [story1('Behalten will ich den schon.'), { goal: 'keep' }],
  [story1('ich will bloß dass die anrufe endlich aufhören'), { goal: 'stopCalls' }],
  [story1('Er sagte, ich komme jederzeit raus.'), {}, ['goal']],
  [story1('Der will bei mir bleiben.'), {}, ['goal']],
  [story1('Vattenfall will mein Geld.'), {}, ['goal']],
  [story1('Geht es Ihnen gut?'), {}, ['goal']],
];
