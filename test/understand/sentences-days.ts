// Which clause a day, a sum or an answer belongs to, in stories with several of them. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const eur = (amount: number): { amount: number; currency: 'EUR' } => ({ amount, currency: 'EUR' });

export const SEVERAL_DAYS: readonly Sentence[] = [
  // one's own call, told behind another verb with "sind"
  [
    'Wir sind umgezogen und am 2. November hab ich deswegen bei Vodafone angerufen.',
    { channel: 'inboundCall', callDate: '2026-11-02' },
  ],
  // "jetzt kam", told in one line, is this day; in the middle of a story, or of no paper, it is none
  ['jetzt kam die Vertragsbestätigung per Mail', { confirmationDate: '2026-11-23' }],
  ['so, jetzt ist ein Brief mit der Widerrufsbelehrung gekommen', { withdrawalInstructionDate: '2026-11-23' }],
  ['gerade kam eine Mahnung', { dunning: 'reminder', dunningDate: '2026-11-23' }],
  ['jetzt kam raus, dass die Bestätigung falsch war', {}, ['documentsReceivedDate', 'confirmationDate']],
  ['jetzt kam nichts mehr', {}, ['documentsReceivedDate']],
  ['Ich habe am 3.11. ja gesagt. Jetzt kam die Vertragsbestätigung.', {}, ['confirmationDate']],
  // the account without a verb
  ['39,90 weg von ihrem Konto', { debited: true, debitAmount: eur(39.9) }],
  ['wenn 39,90 weg von meinem Konto sind', {}, ['debited']],

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
  ['o2 called about extra data. I said ok, thanks, bye.', {}, ['agreedOnPhone']],
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
    // Another's customer for years is none of the company that came.
    { provider: 'E.ON', contractKind: 'new', existingCustomer: false },
  ],
];

/** Words that look like names, names that look like words, and what else the second look at such stories showed. */
export const SECOND_LOOK: readonly Sentence[] = [
  ['Yesterday they debited 54 euros for a contract with M-net.', { provider: 'M-net' }],
  ['Ich habe den Widerruf gesendet, an Vodafone.', { provider: 'Vodafone' }],
  [
    'Anruf, die Kaffeekapseln sind im Angebot, ich hab ja gesagt.',
    { agreedOnPhone: true },
    ['callerClaimedToBe', 'provider'],
  ],
  ['Jetzt schreibt mir Voltera Energie, dass ich ab Januar beliefert werde.', { provider: 'Voltera Energie' }],
  // a day in small words
  ['das war so am 3. november, da ruft mich einer von vodafone an', { callDate: '2026-11-03' }, ['callDateApprox']],
  ['mich hat montag einer wegen gas angerufen, hab ja gesagt', { callDate: '2026-11-16', agreedOnPhone: true }],
  ['Da ruft mich einer von der Telekom an und sagt ich wär ja schon so lang Kunde.', {}, ['agreedOnPhone']],
  // what came, and what lay in it
  [
    'VitaNova hat angerufen. Das Probepäckchen kam am 15.10. In keinem der beiden Pakete lag eine Belehrung.',
    { goodsReceived: true, goodsReceivedDate: '2026-10-15' },
  ],
  ['Die SIM-Karte ging die ganze Zeit, sagt o2.', {}, ['goodsReceived']],
  ['Am 17. November ging ein Gerät ein.', { goodsReceived: true, goodsReceivedDate: '2026-11-17' }],
  [
    'o2 schickte eine Mail mit Zusammenfassung. Der Router kam am 18.11.',
    { contractSummaryReceived: true },
    ['contractSummaryDate'],
  ],
  ['On 4 November Yello emailed me a contract.', { documentsReceivedDate: '2026-11-04' }],
  // parts of a bill, and the bill that was taken
  [
    'Am 4. November Rechnung von der Telekom über 62,95 Euro, darin 17 Euro für MagentaTV, abgebucht am 14. November.',
    { invoiceAmount: eur(62.95), debitAmount: eur(62.95), debitDate: '2026-11-14' },
  ],
  // another figure in the papers than on the phone
  [
    'Vattenfall hat 24 Cent gesagt, ich war einverstanden. Im Vertrag standen plötzlich 31 Cent.',
    { confirmationDiffers: true, misledAbout: ['price'] },
  ],
  [
    'Vattenfall hat 24 Cent gesagt, ich war einverstanden. Im Vertrag stehen auch 24 Cent.',
    { agreedOnPhone: true },
    ['confirmationDiffers', 'misledAbout'],
  ],
  [
    'In der Bestätigung von Vodafone steht etwas ganz anderes als am Telefon, nämlich 24 statt 12 Monate.',
    { confirmationDiffers: true },
    ['contractKind', 'existingCustomer'],
  ],
  ['Die EWE, deren Kunde ich seit 1998 bin, rief am 3.11. an.', { existingCustomer: true }],
];
