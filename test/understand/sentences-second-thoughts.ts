// A yes and what is wanted now; a relative's letter and call; a call that nobody knows of. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const SECOND_THOUGHTS: readonly Sentence[] = [
  // the words between the yes and the change of mind made a no of it
  ['Habe ja gesagt bei o2, ich will das nicht mehr.', { agreedOnPhone: true }, ['wantedContract']],
  ['Ich habe am Telefon ja gesagt, ich will das nicht mehr.', { agreedOnPhone: true }, ['wantedContract']],
  ['Hab leider ja gesagt bei 1&1, will das aber nimmer.', { agreedOnPhone: true }],
  ['Meine Mutter hat ja gesagt bei E.ON, sie will das nicht mehr.', { agreedOnPhone: true, writerRole: 'relative' }],
  ['Ich habe am Telefon ja gesagt, dass ich das nicht will.', { agreedOnPhone: false }],
  ['Ich habe ja gesagt bei dem Anruf, dass ich nichts will.', { agreedOnPhone: false }],
  ['Ich habe dem am Telefon ja gleich gesagt, ich will das nicht.', { agreedOnPhone: false }],
  ['Ich habe nicht ja gesagt bei o2, ich will das nicht.', { agreedOnPhone: false }],
  ['Hab nie ja gesagt am Telefon, ich will das nicht mehr.', { agreedOnPhone: false }],
  // wanted no more is the contract, and neither the calls nor the tape
  ['o2 hat angerufen, ich hab zugestimmt, ich will es nicht mehr.', { goal: 'outOfContract' }],
  ['o2 hat angerufen und ich habe ja gesagt, mag das jetzt nicht mehr haben.', { goal: 'outOfContract' }],
  ["Vodafone called, I said yes. I don't want it any more.", { goal: 'outOfContract' }],
  ['eprimo ruft ständig an, ich will das nicht mehr.', {}, ['goal']],
  ['eprimo rief an, ich habe gesagt, ich will das nicht mehr.', { agreedOnPhone: false }, ['goal']],
  ['Ich will nicht mehr angerufen werden von o2.', { goal: 'stopCalls' }],
  ['Habe bei o2 zugesagt, will die Aufnahme hören, den Vertrag will ich nicht mehr.', { goal: 'recording' }],
  // the letter and the call are the mother's
  [
    'meine mutter hat gestern einen brief von vodafone gekriegt. sie sagt da hat vor 10 tagen einer angerufen und sie hat nur gesagt sie überlegt es sich',
    { writerRole: 'relative', personOnPhone: 'self', agreedOnPhone: false },
  ],
  [
    'Meine Mutter hat auch so einen Brief bekommen. Sie sagt, bei ihr war es ein Anruf. Bei mir hat o2 am 3.11. angerufen, ich hab ja gesagt.',
    { agreedOnPhone: true },
    ['writerRole'],
  ],
  [
    'Ich habe einen Brief von o2 bekommen nach einem Anruf. Meine Mutter sagt, am Telefon gilt nichts.',
    {},
    ['writerRole'],
  ],
  // whoever knows of no call tells of none, and was not deceived about who called
  ['Rechnung von Vodafone, ich weiß nichts von einem Anruf.', {}, ['channel', 'personOnPhone', 'misledAbout']],
  ['Rechnung von Vodafone, ich weiß von keinem Anruf.', {}, ['channel', 'personOnPhone']],
  ['Meine Oma bekam eine Rechnung von Vodafone. Sie weiß nichts von einem Anruf.', {}, ['channel', 'misledAbout']],
  ['Angerufen hat die Telekom, aber die wissen nichts davon.', { channel: 'outboundCall', misledAbout: ['identity'] }],
];
