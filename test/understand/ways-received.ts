// What came and what stayed away, in many words, and near misses.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const call = (words: string): string => `Am 3.11. rief Vodafone bei mir an. ${words}`;

const SUMMARY_CAME = [
  'Die Kurzübersicht zum Vertrag habe ich per Mail erhalten.',
  'Die VZF traf am 28. ein.',
  'In der Zusammenfassung steht etwas anderes.',
  'The contract summary reached me by email.',
];
const SUMMARY_MISSING = [
  'Eine Vertragszusammenfassung? Hab ich nie zu Gesicht bekommen.',
  'Die Vertragszusammenfassung bleibt Vodafone mir bis heute schuldig.',
  'Auf die Vertragszusammenfassung warte ich noch.',
  'Die Vertragszusammenfassung fehlt.',
  'I never got a contract summary.',
];
const TAUGHT = [
  'Die Belehrung versteh ich nicht, so klein ist die Schrift.',
  'Ein Blatt mit dem Widerrufsrecht lag bei.',
  'An der Widerrufsbelehrung habe ich nichts auszusetzen.',
];
const UNTAUGHT = [
  'Vodafone behauptet, die Widerrufsbelehrung sei dabei gewesen. War sie aber nicht.',
  'Nach einer Widerrufsbelehrung suche ich vergeblich.',
  'Eine Unterrichtung über das Widerrufsrecht ist mir nicht zugegangen.',
  'Von einem Widerrufsrecht steht in dem Schreiben kein Wort.',
];

export const RECEIVED_WAYS: readonly Sentence[] = [
  ...SUMMARY_CAME.map((say): Sentence => [call(say), { contractSummaryReceived: true }]),
  ...SUMMARY_MISSING.map((say): Sentence => [call(say), { contractSummaryReceived: false }]),
  ...TAUGHT.map((say): Sentence => [call(say), { withdrawalInstructionReceived: true }]),
  ...UNTAUGHT.map((say): Sentence => [call(say), { withdrawalInstructionReceived: false }]),
  [call('Am 12.11. brachte der Paketdienst das Galaxy.'), { goodsReceived: true, goodsReceivedDate: '2026-11-12' }],
  [call('Von der SIM-Karte ist weit und breit nichts zu sehen.'), { goodsReceived: false }],
  [call('Er rief am 4.11. auf meinem Handy an.'), {}, ['goodsReceived']],
  [
    'Hab ja gesagt :) samstag kam das paket, da liegt ein zettel bei: datentarif.',
    { goodsReceived: true, goodsReceivedDate: '2026-11-21', documentsReceivedDate: '2026-11-21' },
  ],
  [
    'Der Herr hatte ein Samsung für mich, ich habe es genommen. Am 11. kam es, mit Vertrag und Widerrufsbelehrung.',
    { goodsReceived: true, goodsReceivedDate: '2026-11-11', documentsReceivedDate: '2026-11-11' },
  ],
  ['Sie haben mir ein Handy geschickt. o2.', { goodsReceived: true }],
];
