// A yes or no to something beside the offer: to the recording, a check, a figure; or one that a later call undid.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const WHOSE_YES: readonly Sentence[] = [
  // the recording was turned down, not the offer
  ['Vodafone rief an. Erst ja gesagt, dann abgelehnt, dass sie aufzeichnen.', { agreedOnPhone: true }, ['declaration']],
  ['Erst ja gesagt, dann die Aufzeichnung abgelehnt.', { agreedOnPhone: true }, ['recordingReply']],
  ['Ich hab zugestimmt, aber abgelehnt dass das Gespräch aufgenommen wird.', { agreedOnPhone: true }],
  ['Ich habe zugestimmt, der Aufzeichnung habe ich widersprochen.', { agreedOnPhone: true }],
  ['Ich hab abgelehnt, dass das Gespräch aufgezeichnet wird.', {}, ['agreedOnPhone', 'wantedContract']],
  ['Erst ja gesagt, dann abgelehnt.', { agreedOnPhone: false }],
  ['Ich hab abgelehnt, dass aufgezeichnet wird, und den Vertrag auch abgelehnt.', { agreedOnPhone: false }],
  ['Ich hab den Vertrag abgelehnt, die Aufzeichnung auch.', { agreedOnPhone: false }],
  ['Nicht zugestimmt und die Aufzeichnung abgelehnt.', { agreedOnPhone: false }],
  // to a check, and to nothing else
  [
    'Vodafone rief an. Ja habe ich zur Verfügbarkeitsprüfung gesagt. Nur dazu.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  ['Ja habe ich nur zum Rückruf gesagt.', { agreedOnPhone: false }],
  ['Vodafone rief an. Ja hab ich zum Tarif gesagt. Nur dazu.', { agreedOnPhone: true }],
  ['Vodafone rief an. Ja hab ich zum Wechsel gesagt.', { agreedOnPhone: true }],
  // only a figure was told
  [
    'Vodafone rief an, ich hab nur meine zählernummer gesagt.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  ['Er hat nur meine Zählernummer gesagt, die kannte der schon. Ich hab zugestimmt.', { agreedOnPhone: true }],
  ['E.ON rief an. Ich hab ja gesagt und meine Zählernummer gesagt.', { agreedOnPhone: true }],
  // the yes came in a later call
  ['Nachdem ich nein gesagt hatte, rief er wieder an und da ja gesagt.', { agreedOnPhone: true }],
  ['Nachdem ich dreimal nein gesagt hatte, hab ich doch zugestimmt.', { agreedOnPhone: true }],
  ['Nachdem ich ja gesagt hatte, rief er wieder an und da nein gesagt.', { agreedOnPhone: false }],
  ['Nachdem ich nein gesagt hatte, rief er wieder an und sagte, ich hätte ja gesagt.', { agreedOnPhone: false }],
  ['Nachdem ich nein gesagt hatte, hab ich nie ja gesagt.', { agreedOnPhone: false }],
];
