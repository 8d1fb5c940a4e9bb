// Notes filled in like a form: a word and its answer; each row beside those it must still take. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const FILLED_IN: readonly Sentence[] = [
  // each day belongs to the word before it
  [
    'Vodafone, Anruf 3.11. Ja gesagt: ja. Belehrung: ja, am 5.11. Mahnung: 20.11.',
    {
      agreedOnPhone: true,
      callDate: '2026-11-03',
      withdrawalInstructionDate: '2026-11-05',
      dunning: 'reminder',
      dunningDate: '2026-11-20',
    },
  ],
  [
    'Anruf am 3.11. von Vodafone. Auftragsbestätigung? Ja, am 6.11. Mahnung? 20.11. Inkasso? Nein.',
    { documentsReceivedDate: '2026-11-06', dunning: 'reminder', dunningDate: '2026-11-20' },
  ],
  [
    'Anruf am 3.11. von Vodafone. Paket gekommen? Ja, am 8.11.',
    { goodsReceived: true, goodsReceivedDate: '2026-11-08' },
  ],
  [
    'Anruf am 3.11. von Vodafone. Abgebucht? Ja, 39 Euro am 15.11.',
    { debited: true, debitAmount: { amount: 39, currency: 'EUR' }, debitDate: '2026-11-15' },
  ],
  // what was declared, and its day
  [
    'Vodafone rief am 3.11. an. Widerrufen? Ja, am 9.11. per Mail.',
    { alreadyWithdrawn: true, withdrawnDate: '2026-11-09' },
    ['documentsReceivedDate'],
  ],
  ['Vodafone rief am 3.11. an. Widerruf: 9.11.', { alreadyWithdrawn: true, withdrawnDate: '2026-11-09' }],
  ['Vodafone rief am 3.11. an. Widerrufen? Ja.', { alreadyWithdrawn: true }],
  ['Vodafone rief am 3.11. an. Widerrufen: noch nicht', {}, ['withdrawnDate']],
  ['Vodafone rief am 3.11. an. Widerruf? Am 17.11. läuft die Frist ab.', {}, ['alreadyWithdrawn', 'withdrawnDate']],
  ['Vodafone rief am 3.11. an. Kann ich noch widerrufen? Am 5.11. kamen die Unterlagen.', {}, ['alreadyWithdrawn']],
  // not known is neither yes nor no
  ['Anruf am 3.11. Ja gesagt? Weiß nicht mehr.', { callDate: '2026-11-03' }, ['agreedOnPhone']],
  ['Firma: E.ON / Anruf: 3.11. / Ja gesagt: unklar / Widerrufen: noch nicht', { provider: 'E.ON' }, ['agreedOnPhone']],
  ['Vodafone rief an. Ja gesagt: ja, weiß nicht warum.', { agreedOnPhone: true }],
  ['Vodafone rief an. Zugestimmt? Ja. Unterlagen? Weiß nicht.', { agreedOnPhone: true }],
  // a no to the click is no click, and no yes
  [
    'Anruf am 3.11. von Vodafone. Link angeklickt? Nein.',
    { textFormApproval: false },
    ['agreedOnPhone', 'approvalMeans'],
  ],
  ['Anruf am 3.11. von Vodafone. Bestätigt per SMS: nein.', { textFormApproval: false }],
  [
    'Anruf am 3.11. von Vodafone. Per Mail bestätigt? Ja, am 4.11.',
    { textFormApproval: true, approvalMeans: 'emailReply', approvalDate: '2026-11-04' },
  ],
  // whose customer
  ['Anruf am 3.11. von Vodafone. Kunde? Ja, schon länger.', { existingCustomer: true }],
  ['Anruf am 3.11. von Vodafone. Bestandskunde: nein', { existingCustomer: false }],
  // a sum, a date on paper, a day to come is no day of arrival
  [
    'Vodafone rief am 3.11. an. Am 17.11. die Rechnung: 96 Euro.',
    { invoiceAmount: { amount: 96, currency: 'EUR' }, invoiceReceivedDate: '2026-11-17' },
  ],
  ['Vodafone rief am 3.11. an. Lieferung: 20.11. geplant.', {}, ['goodsReceived', 'goodsReceivedDate']],
  ['Vodafone rief am 3.11. an. Die Rechnung: 10.11. fällig.', {}, ['invoiceReceivedDate']],
  [
    '1) Vodafone 2) 3.11. 3) Ja gesagt: ja 4) Bestätigung: 6.11. 5) Mahnung: nein',
    { agreedOnPhone: true },
    ['dunning'],
  ],
];
