// The day of the sale, of the call on which one withdrew, and of what the company wrote about it. A call to be rid of the contract became the
// day of the contract, and the company's answer the day of a withdrawal that was in time. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const TAPE =
  'Am 1.9. hat mich Vodafone angerufen. Am 5.9. habe ich die Aufnahme angefordert. Am 15.9. haben sie die Herausgabe der Aufnahme verweigert.';
const ONE = '1&1 hat mich am 2.11. angerufen.';

export const WHOSE_DAY: readonly Sentence[] = [
  [
    'Am 5.11. hat mir die Weinhaus Müller GmbH am Telefon ein Weinpaket verkauft. Es kam am 9.11. Am 13.11. habe ich dort angerufen und widerrufen.',
    { callDate: '2026-11-05', goodsReceivedDate: '2026-11-09', withdrawnDate: '2026-11-13' },
    ['otherCallDates'],
  ],
  [
    'Die Allianz hat mir am 11.11. am Telefon eine Unfallversicherung verkauft. Am 20.11. angerufen und gekündigt.',
    { channel: 'outboundCall', callDate: '2026-11-11' },
    ['otherCallDates', 'oldContractCancelled'],
  ],
  [
    'Allianz hat mir am 11.11. telefonisch eine Zahnversicherung verkauft, am 20.11. habe ich angerufen und gekündigt.',
    { callDate: '2026-11-11' },
    ['otherCallDates', 'channel', 'oldContractCancelled'],
  ],
  [
    'Am 5.11. hat mir Vodafone am Telefon einen Vertrag verkauft. Am 9.11. rief ich an und beschwerte mich.',
    { callDate: '2026-11-05' },
    ['otherCallDates'],
  ],
  // a contract was sold on that call, or there was no other
  [
    'Am 2.10. hat mich Vodafone angerufen. Am 2.11. habe ich dort angerufen und gekündigt, da haben sie mir einen Vertrag angedreht.',
    { channel: 'inboundCall', otherCallDates: ['2026-11-02'] },
  ],
  [
    'Am 2.11. rief ich bei der Telekom an und beschwerte mich, da hat man mir einen neuen Vertrag verkauft.',
    { callDate: '2026-11-02' },
  ],
  [
    'Am 5.11. habe ich bei der Telekom angerufen und gekündigt. Heute kam ein Vertrag von denen.',
    { channel: 'inboundCall' },
  ],
  // what the company wrote
  [
    `${ONE} Am 10.11. habe ich angerufen und widerrufen. Am 20.11. schrieben sie, ein Widerruf am Telefon gilt nicht.`,
    {
      callDate: '2026-11-02',
      withdrawnDate: '2026-11-10',
      companyReply: 'refused',
      companyReplyDate: '2026-11-20',
    },
    ['otherCallDates'],
  ],
  [
    `${ONE} Am 10.11. schrieb ich den Widerruf. Am 18.11. haben sie mir geschrieben, dass sie den Widerruf nicht anerkennen.`,
    {
      alreadyWithdrawn: true,
      withdrawnDate: '2026-11-10',
      companyReply: 'refused',
      companyReplyDate: '2026-11-18',
    },
  ],
  [`Die Telekom schreibt: wir erkennen den Widerruf vom 10.11. nicht an.`, { companyReply: 'refused' }],
  // the withdrawal itself has that day, or the customer wrote
  [`${ONE} Am 20.11. schrieben sie, mein Widerruf vom 12.11. sei zu spät.`, { withdrawnDate: '2026-11-12' }],
  [`${ONE} Ich habe ihnen am 10.11. geschrieben und widerrufen.`, { withdrawnDate: '2026-11-10' }],
  [`${ONE} Am 10.11. schrieb ich den Widerruf noch nicht.`, {}, ['alreadyWithdrawn', 'withdrawnDate']],
  // a thing, and somebody who came
  [
    'Am 5.11. hat mir Hawesko am Telefon ein Weinpaket verkauft. Es kam am 9.11. an.',
    { goodsReceivedDate: '2026-11-09' },
  ],
  [
    'Am 5.11. hat mir Hawesko am Telefon ein Weinpaket verkauft. Er kam am 9.11. ins Stottern.',
    {},
    ['goodsReceivedDate'],
  ],
  // the recording refused and then gone, in one story
  [
    `${TAPE} Am 19.11. schrieben sie, sie sei gelöscht.`,
    { recordingReply: 'deleted', recordingRefusedDate: '2026-09-15', recordingReplyDate: '2026-11-19' },
  ],
  [
    `${TAPE} Jetzt heißt es plötzlich, die Aufnahme ist gelöscht.`,
    { recordingReply: 'deleted', recordingRefusedDate: '2026-09-15' },
    ['recordingReplyDate'],
  ],
  [
    `${TAPE} Am 19.11. habe ich die SMS gelöscht.`,
    { recordingReply: 'refused', recordingReplyDate: '2026-09-15' },
    ['recordingRefusedDate'],
  ],
  [`${TAPE} Am 19.11. schrieb ich, sie soll gelöscht werden.`, { recordingReply: 'refused' }, ['recordingRefusedDate']],
  // put right in mid-sentence: the day, the company; and what only looks like it
  [
    'Ich habe am Mittwoch einen Anruf von Vodafone bekommen, nein, warten Sie, es war Donnerstag.',
    { callDate: '2026-11-19' },
    ['otherCallDates'],
  ],
  ['Vodafone hat mich gestern, ähm vorgestern angerufen.', { callDate: '2026-11-21' }, ['otherCallDates']],
  [
    'Am Mittwoch hat Vodafone angerufen, nein, am Donnerstag kam die Mail.',
    { callDate: '2026-11-18', documentsReceivedDate: '2026-11-19' },
  ],
  [
    'Am Mittwoch hat mich Vodafone angerufen, und am Donnerstag nochmal.',
    { callDate: '2026-11-18', otherCallDates: ['2026-11-19'] },
  ],
  ['Gestern hat mich Vodafone angerufen, nein Quatsch, 1&1 war das.', { callerClaimedToBe: '1&1' }],
  ['Vodafone hat mich angerufen, nein, ich bin bei 1&1.', { callerClaimedToBe: 'Vodafone', provider: 'Vodafone' }],
  ['Vodafone hat mich angerufen, ich sagte nein, 1&1 ist mein Anbieter.', { callerClaimedToBe: 'Vodafone' }],
  // the day on a letter, and the day it came
  [`${ONE} Brief vom 13.11., gekommen am 17.`, { documentsReceivedDate: '2026-11-17' }],
  [`${ONE} Brief vom 13.11., gekündigt am 17.11.`, { documentsReceivedDate: '2026-11-13' }],
  [`${ONE} Der Brief vom 13.11. liegt hier.`, { documentsReceivedDate: '2026-11-13' }],
  // the day of the order, which a paper only names, and the day that it came
  [
    `${ONE} Dann kam: "Vielen Dank für Ihren Auftrag vom 14.11. Anbei die Vertragszusammenfassung"`,
    { contractSummaryReceived: true },
    ['documentsReceivedDate', 'contractSummaryDate'],
  ],
  [`${ONE} Then came an email: thank you for your order of 14 November.`, {}, ['documentsReceivedDate']],
  [
    `${ONE} Die Vertragszusammenfassung zu Ihrem Auftrag vom 14.11. kam am 17.11.`,
    { documentsReceivedDate: '2026-11-17', contractSummaryDate: '2026-11-17' },
  ],
  [`${ONE} Die Auftragsbestätigung vom 14.11. kam am 17.11.`, { documentsReceivedDate: '2026-11-17' }],
  [`${ONE} Die Auftragsbestätigung vom 14.11. liegt hier.`, { documentsReceivedDate: '2026-11-14' }],
  [`${ONE} Am 14.11. kam der Auftrag.`, { documentsReceivedDate: '2026-11-14' }],
];
