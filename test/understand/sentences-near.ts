// Near misses of what was mended: who has died and who said yes, whose phone it is, who wrote to whom.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const NEAR: readonly Sentence[] = [
  // a death and the yes of somebody who lives
  [
    'Meine Mutter hat am 18.11. am Telefon bei o2 ja gesagt, ihr Hund war gerade gestorben.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Mein Vater ist im Mai gestorben. Meine Mutter hat am 12.11. bei E.ON am Telefon zugestimmt.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Meine Oma ist verstorben. Vodafone hat am 3.11. meinen Opa angerufen, er hat zugestimmt.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Mein Onkel ist vor zwei Jahren gestorben. Ich hab am 14.11. am Telefon zu einem Stromvertrag ja gesagt, der Anrufer wollte eigentlich den Onkel sprechen.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Mein Vater ist im Mai gestorben. Meine Mutter hat am 12.11. am Telefon für ihn zugestimmt, der Vertrag läuft auf seinen Namen.',
    { deceased: true },
  ],
  [
    'Mein Vater ist gestorben, meine Mutter hat denen ja gesagt, dass er tot ist. Der Vertrag ist vom 5.11.',
    { deceased: true },
  ],
  [
    'Meine Tante ist im August gestorben, ihr Mann lebt noch. Vodafone sagt, sie hätte am 5.11. am Telefon zugestimmt.',
    { agreedOnPhone: false, deceased: true },
  ],
  // a yes that was none to the offer, or a no in the same call
  ['Ich habe am 10.11. ja gesagt, mir dann anders überlegt und noch am Telefon nein gesagt.', { agreedOnPhone: false }],
  [
    'Ich hab ja gesagt, dass ich der Anschlussinhaber bin, am nächsten Tag hab ich abgelehnt.',
    { agreedOnPhone: false },
  ],
  [
    'Die Frau fragte, ob sie mit mir spricht, ich hab ja gesagt, am nächsten Tag hab ich nein gesagt, als sie wieder anrief.',
    { agreedOnPhone: false },
  ],
  ['I agreed on the phone with Vodafone on 10 November and the next day I said no.', { agreedOnPhone: true }],
  [
    'Am 12.11. rief Vodafone an, ich hab zugesagt, eine Stunde später hab ich da angerufen und gesagt ich nehm das nicht.',
    { agreedOnPhone: true },
  ],
  ['Ich hab ja gesagt am 10.11., meine Frau hat dann nein gesagt.', { agreedOnPhone: true }, ['declaration']],
  ['Ich hab nicht ja gesagt am 10.11., meine Frau hat dann nein gesagt.', { agreedOnPhone: false }],
];
