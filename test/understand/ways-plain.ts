// Everyday sentences that say one thing plainly, and near misses: each was missed or read for its opposite.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const PLAIN_WAYS: readonly Sentence[] = [
  // existingCustomer
  [
    'Ich zahle bei congstar 10 Euro im Monat, am 3.11. rief congstar an und bot mir mehr Daten an.',
    { existingCustomer: true },
  ],
  ['Ich hab da ne Prepaidkarte von Aldi Talk, und Aldi Talk rief am 3.11. an.', { existingCustomer: true }],
  [
    'Hab bei der Telekom schon Internet, am 3.11. wollten die mir noch Fernsehen dazu verkaufen.',
    { existingCustomer: true },
  ],
  [
    'Meine Mutter hat seit 20 Jahren einen Anschluss bei Vodafone. Am 3.11. rief Vodafone bei ihr an.',
    { existingCustomer: true },
  ],
  [
    'I called my provider Telekom on 3 November because the line was down and they sold me TV.',
    { existingCustomer: true },
  ],
  ['Mein Vertrag bei freenet sollte im Dezember enden, da rief freenet am 3.11. an.', { existingCustomer: true }],
  // wantedContract
  ['Vodafone rief am 3.11. an. So einen Vertrag wollte ich nie im Leben.', { wantedContract: false }],
  ['Vodafone rief am 3.11. an. Mir war nicht klar, dass das ein Vertrag ist.', { wantedContract: false }],
  [
    'On 3 November o2 rang. I had no intention of signing up for anything, and now there is a contract.',
    { wantedContract: false },
  ],
  ['Das Abo brauch ich wie ein Loch im Kopf. Angerufen haben die am 3.11.', { wantedContract: false }],
  [
    'Den Vertrag vom 3.11. hab ich haben wollen, am Telefon bestellt, nur der Preis stimmt nicht.',
    { wantedContract: true },
  ],
  ['Am 3.11. hab ich telefonisch verlängert, das war auch mein Wunsch.', { wantedContract: true }],
  ['I wanted the new phone, so I said yes when o2 called on 3 November.', { wantedContract: true }],
  [
    'Der Tarif gefällt mir, ich hab ihn am 3.11. am Telefon genommen, nur die Rechnung ist falsch.',
    { wantedContract: true },
  ],
  ['Ich hab am 3.11. am Telefon bestellt und bin ganz zufrieden, nur der Bonus fehlt.', { wantedContract: true }],
  ['Am 3.11. rief o2 an. Den Mann wollte ich nicht unterbrechen.', {}, ['wantedContract']],
  ['Eigentlich wollte ich am 3.11. nur die Rechnung klären, dann kam ein Vertrag.', { wantedContract: false }],
  ['Am 3.11. rief o2 an. Er wollte unbedingt, dass ich zusage.', {}, ['wantedContract']],
  // misledAbout
  ['Unter falschem Namen hat der am 3.11. angerufen und mir ein Ja abgeluchst.', { misledAbout: ['identity'] }],
  ['Am 3.11. hat die am Telefon so getan, als wär ich schon Kunde. Ich hab zugesagt.', { misledAbout: ['identity'] }],
  ['Ist es gelogen, wenn die sagen, ich könne nicht raus? Zugesagt habe ich am 3.11. am Telefon.', {}, ['misledAbout']],
  ['Am 3.11. habe ich zugesagt. Mein Sohn hat mir gesagt, der Tarif ist Quatsch für mich.', {}, ['misledAbout']],
  // goodsReceived
  ['Das Handy hab ich am 9.11. in Empfang genommen, o2 rief am 3.11. an.', { goodsReceived: true }],
  ['Ein Freund hat so ein Paket bekommen, ich nicht. Anruf war am 3.11.', {}, ['goodsReceived']],
  // confirmationDiffers
  [
    'The confirmation says something different from what we agreed on the phone on 3 November.',
    { confirmationDiffers: true },
  ],
  ['Der zugesagte Bonus fehlt in der Auftragsbestätigung. Der Anruf war am 3.11.', { confirmationDiffers: true }],
  ['Die Auftragsbestätigung weicht von dem ab, was mir am 3.11. gesagt wurde.', { confirmationDiffers: true }],
  [
    'In der Bestätigung taucht plötzlich ein Handy auf, von dem am 3.11. am Telefon keine Rede war.',
    { confirmationDiffers: true },
  ],
  ['Der Preis in den Papieren ist höher als der, den die Frau am 3.11. genannt hat.', { confirmationDiffers: true }],
  [
    'Im Schreiben von o2 steht ein anderer Tarif, als ich am 3.11. am Telefon genommen habe.',
    { confirmationDiffers: true },
  ],
  ['What came in writing is not what I was told on 3 November.', { confirmationDiffers: true }],
  ['Auf dem Papier sieht das anders aus als am Telefon: 39 statt 29 Euro. Anruf 3.11.', { confirmationDiffers: true }],
  // contractKind
  [
    'Am 3.11. rief o2 an. Ich will meinen Vertrag auf keinen Fall verlängern, es ging um ein Tablet.',
    {},
    ['contractKind'],
  ],
  [
    'Am 3.11. rief Vodafone an, ob ich verlängern will. Ich hab nein gesagt, nun kam eine neue SIM-Karte.',
    { contractKind: 'new' },
  ],
  // channel
  ['Eine Dame von EWE erreichte mich am 3.11. auf dem Handy.', { channel: 'outboundCall' }],
  ['Meine Frau hat am 3.11. beim Verlag angerufen und bestellt.', { channel: 'inboundCall' }],
  ['Ein Vertreter der Telekom war am 3.11. bei uns zu Hause, wir haben unterschrieben.', { channel: 'doorstep' }],
  ['On 3 November a salesman came to my door and I signed for fibre.', { channel: 'doorstep' }],
  [
    'Am 5.11. rief ich bei o2 an, weil am 3.11. einer von denen mich angerufen und mir einen Vertrag verkauft hatte.',
    { channel: 'outboundCall' },
  ],
  ['Ich war im Laden einkaufen, als am 3.11. Vodafone anrief.', {}, ['channel']],
  // documentsReceivedDate
  ['Ich schrieb am 6.11. eine Mail an o2. Anruf am 3.11.', {}, ['documentsReceivedDate']],
  // textFormApproval
  ['Nichts habe ich nach dem Anruf am 3.11. unterzeichnet.', { textFormApproval: false }],
  ['o2 hat mir nach dem Anruf am 3.11. den Vertrag per Mail bestätigt.', {}, ['textFormApproval']],
];
