// Which clause a day, a sum or an answer belongs to, in stories with several of them. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const eur = (amount: number): { amount: number; currency: 'EUR' } => ({ amount, currency: 'EUR' });

export const SEVERAL_DAYS: readonly Sentence[] = [
  // one's own call, told behind another verb with "sind"
  [
    'Wir sind umgezogen und am 2. November hab ich deswegen bei Vodafone angerufen.',
    { channel: 'inboundCall', callDate: '2026-11-02' },
  ],
  // the day of the gravest stage that was reached
  [
    'Sky: am 2.10. eine Mahnung, am 9.11. ein Inkassobrief über 97,40 Euro.',
    { dunning: 'collector', dunningDate: '2026-11-09' },
  ],
  ['Von Sky am 2.10. die erste Mahnung, am 20.10. die zweite.', { dunning: 'reminder', dunningDate: '2026-10-02' }],
  [
    '3.6.: Rechnung 79,98. 28.7.: Inkasso 143,20. 16.11.: Mahnbescheid zugestellt. Alles von 1&1.',
    { dunning: 'courtOrder', dunningDate: '2026-11-16', invoiceReceivedDate: '2026-06-03', invoiceAmount: eur(79.98) },
  ],
  // what came instead of papers is none
  [
    'Otelo rief an, sie wollte nur Unterlagen. Statt Unterlagen kam am 18. Mai der TV-Stick.',
    { goodsReceived: true, goodsReceivedDate: '2026-05-18' },
    ['documentsReceivedDate'],
  ],
  // a bill that was to sink has not come; a bill's sum is what was taken of it
  [
    'Vodafone rief an, man könne meine Rechnung von 49,99 auf 34,99 runtersetzen. Am 6.11. kam eine Rechnung über 74,89 Euro.',
    { invoiceAmount: eur(74.89), invoiceReceivedDate: '2026-11-06' },
  ],
  [
    'Die Rechnung über 47,95 Euro von Vodafone kam am 1.11. und wurde am 8.11. abgebucht.',
    { invoiceAmount: eur(47.95), debited: true, debitAmount: eur(47.95), debitDate: '2026-11-08' },
  ],
  [
    'Brief von Sky, Jahresabo 119,60 Euro, hinten drauf die Belehrung.',
    { contractTermMonths: 12 },
    ['invoiceAmount', 'invoiced'],
  ],
  ['Im Vertrag der Versicherung steht: Wartezeit 18 Monate.', {}, ['contractTermMonths']],
  // the caller's answer to the customer's question, and a yes with its thanks
  [
    'Vodafone rief an. Auf meine Frage, ob das ein neuer Vertrag ist: nein. Ich hab dann ja gesagt.',
    { agreedOnPhone: true },
    ['declaration'],
  ],
  ['o2 called about extra data. I said sure, thanks.', { agreedOnPhone: true }],
  ['o2 called about extra data. I said ok thanks and that was all.', {}, ['agreedOnPhone']],
  // no change of supplier
  ['Der Anschlusspreis entfällt bei Rufnummernmitnahme, sagte congstar.', {}, ['providerSwitch']],
  [
    'Vodafone schreibt, die Umstellung auf Glasfaser ist am 25. November.',
    { provider: 'Vodafone' },
    ['providerSwitch'],
  ],
  [
    "The cancellation policy came with the letter from o2. I haven't cancelled anything.",
    { provider: 'o2' },
    ['providerSwitch'],
  ],
  // a customer of the company that claims the contract
  ['Ich bin bei der Telekom seit 1998. Am 3.11. rief die Telekom an.', { existingCustomer: true }],
  ["I've been with o2 for six years. On 3 November o2 rang me.", { existingCustomer: true }],
  [
    'Ich bin bei den Stadtwerken seit zehn Jahren. Am 3.11. rief E.ON an und hat mir einen neuen Stromvertrag aufgeschwatzt.',
    { provider: 'E.ON', contractKind: 'new' },
    ['existingCustomer'],
  ],
];
