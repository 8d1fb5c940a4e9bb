// Lists with their answers, claims against one's own word, wishes and what others did: what they deny is not read as told.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const NO_TALK = ['agreedOnPhone', 'declaration'] as const;

export const ANSWERED: readonly Sentence[] = [
  // a list that asks and denies
  ['Rechnung? Ja, am 14.11., 39 Euro. Mahnung? Nein.', { invoiced: true }, ['dunning', ...NO_TALK]],
  ['Mahnung: keine. Inkasso: nein. Abgebucht: ja, 39 Euro am 14.11.', { debited: true }, ['dunning', ...NO_TALK]],
  ['Belehrung: ja. Mahnung: ja, am 20.11.', { withdrawalInstructionReceived: true, dunning: 'reminder' }],
  [
    'Belehrung? Nein. Zusammenfassung? Keine.',
    { withdrawalInstructionReceived: false },
    ['contractSummaryReceived', ...NO_TALK],
  ],
  ['Widerrufsbelehrung: keine', { withdrawalInstructionReceived: false }],
  ['Wurde was abgebucht? Nein, noch nichts.', {}, ['debited', ...NO_TALK]],
  ['Habe ich widerrufen? Nein, wollte erst hier fragen.', {}, ['alreadyWithdrawn', ...NO_TALK]],
  [
    'o2 rief am 12.11. an - ja gesagt: nein - Unterlagen am 14.11.',
    { documentsReceivedDate: '2026-11-14' },
    ['agreedOnPhone'],
  ],
  [
    'Wer rief an: o2 / Unterschrieben: nein / Belehrung: nein',
    { textFormApproval: false, withdrawalInstructionReceived: false },
  ],
  ['Anrufer: Vodafone. Zugestimmt: nein. Unterlagen: keine.', { agreedOnPhone: false }],
  ['Anrufer: Vodafone. Zugestimmt: ja. Bestätigt: nein.', { agreedOnPhone: true, textFormApproval: false }],
  // the caller's own question is answered on the phone
  ['Vodafone rief an: Brauchen Sie schnelleres Internet? Nein. Trotzdem kam ein Vertrag.', { agreedOnPhone: false }],
  ['Vodafone rief an. Interesse? Nein!', { agreedOnPhone: false }],
  ['Er fragte: wollen Sie den Vertrag? Nein, hab ich gesagt.', { agreedOnPhone: false }],
  // wished, supposed
  ['Hätte ich doch nur nein gesagt.', {}, NO_TALK],
  ['Hätte ich das gewusst, hätte ich sofort aufgelegt.', { wantedContract: false }],
  ['Angenommen ich habe den Link geklickt, was dann?', {}, ['textFormApproval']],
  ['Ich habe den Link geklickt, was dann?', { textFormApproval: true }],
  // what others did or got
  ['Bei meiner Schwester kam eine Mahnung, bei mir noch nicht. o2 hat mich am 12.11. angerufen.', {}, ['dunning']],
  ['Bei mir kam eine Mahnung, bei meiner Schwester noch nicht.', { dunning: 'reminder' }],
  ['Die Verkäuferin hat für mich auf Bestätigen geklickt.', {}, ['textFormApproval']],
  ['Der Anrufer hat gesagt, er bestätigt das für mich per Mail.', {}, ['textFormApproval']],
  ['Ich habe das für mich per Mail bestätigt.', { textFormApproval: true }],
  // their word against one's own
  ['Laut denen kam die Belehrung am 14.11., ich hab keine.', {}, ['documentsReceivedDate']],
  ['Laut Poststempel kam der Brief am 14.11., ich habe nicht unterschrieben.', { documentsReceivedDate: '2026-11-14' }],
  // written and not sent
  ['Ich habe den Widerruf fertig geschrieben, aber noch nicht abgeschickt.', {}, ['alreadyWithdrawn']],
  [
    'Ich habe den Widerruf geschrieben und am 9.11. abgeschickt.',
    { alreadyWithdrawn: true, withdrawnDate: '2026-11-09' },
  ],
  // said on the phone and untrue; read off a paper and no lie of the call
  ['Der Anrufer sagte, mein Vertrag sei gekündigt, das stimmt nicht.', {}, ['providerSwitch']],
  ['Mein alter Vertrag bei Mainova wurde gekündigt. Der Preis, den er sagte, stimmt nicht.', { providerSwitch: true }],
  ['Heute lag die Bestätigung da, Lieferbeginn 15.11., alter Vertrag bei Mainova sei gekündigt.', {}, ['misledAbout']],
  // who it was, and when; who spoke, and when
  ['freenet war das, am 5.11., um Handyvertragsverlängerung.', { provider: 'freenet', callDate: '2026-11-05' }],
  ['Vodafone war das, am 3.11. kam dann die Rechnung.', {}, ['callDate']],
  [
    'Am 16.11. hat eine Frau von Simplytel (Drillisch) gesagt, meine Karte werde abgeschaltet. Aus Angst zugestimmt.',
    { callDate: '2026-11-16', product: 'mobile' },
  ],
  ['Am 16.11. hat die Frau von der Verbraucherzentrale gesagt, ich soll widerrufen.', {}, ['callDate']],
  // the tape by its pronoun
  ['Die behaupten es gäbe eine Aufnahme wo ich zustimme. Ich will die hören!', { goal: 'recording' }],
  // wanted by one's own words
  ['Er hat mir am Telefon einen Tarif empfohlen, was ich auch gut fand und angenommen habe.', { wantedContract: true }],
  ['Ich hab ja gesagt, weil ich den Tarif wollte.', { wantedContract: true }],
  // threatened with on a paper, and come
  ['Auf der Rechnung steht, bei Nichtzahlung Mahnbescheid.', {}, ['dunning']],
  ['Wegen Nichtzahlung kam am 20.11. ein Mahnbescheid.', { dunning: 'courtOrder', dunningDate: '2026-11-20' }],
  ['Die Mahnung war für den alten Vertrag. o2 rief am 12.11. an.', {}, ['dunning']],
  ['Die Mahnung war für den neuen Vertrag. o2 rief am 12.11. an.', { dunning: 'reminder' }],
  // a yes to one's name, and no more
  [
    'Ja gesagt habe ich nur, dass ich der Herr Müller bin.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  ['Ich habe ja gesagt, dass ich der Herr Müller bin und den Tarif nehme.', { agreedOnPhone: true }],
  // a form that was filled in came from anywhere; one that the company sent withdraws nothing
  [
    'Ich habe das Widerrufsformular unterschrieben und abgeschickt am 9.11.',
    { alreadyWithdrawn: true, withdrawnDate: '2026-11-09' },
    ['withdrawalInstructionReceived', 'modelFormEnclosed'],
  ],
  ['Die haben mir ein Widerrufsformular geschickt.', { modelFormEnclosed: true }, ['alreadyWithdrawn']],
  [
    'Das Widerrufsformular lag bei, ich habe es ausgefüllt und abgeschickt.',
    { modelFormEnclosed: true, alreadyWithdrawn: true },
  ],
];
