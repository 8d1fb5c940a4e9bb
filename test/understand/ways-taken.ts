// Money taken or only announced, mandates, bills by their look, sums and what they belong to. Near misses beside.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const eur = (amount: number): { amount: number; currency: 'EUR' } => ({ amount, currency: 'EUR' });
const NOT_TAKEN = ['debited', 'debitAmount', 'debitDate'] as const;
const NO_BILL = ['invoiced', 'invoiceAmount', 'invoiceReceivedDate'] as const;
const NO_PART = ['invoiceDisputedAmount'] as const;

export const TAKEN_WAYS: readonly Sentence[] = [
  // taken
  ['Am 3. November zog Yello 61,20 Euro ein.', { debited: true, debitAmount: eur(61.2), debitDate: '2026-11-03' }],
  [
    'Auf einmal sind am 9.11. 39,90 Euro weg, „Premium-Dienst“.',
    { debited: true, debitAmount: eur(39.9), debitDate: '2026-11-09' },
  ],
  [
    'o2 holt sich 9,99 von meinem Konto, am 2. November schon wieder.',
    { debited: true, debitAmount: eur(9.99), debitDate: '2026-11-02' },
  ],
  ['Mir fehlen aufm Konto 29,99 Euro wegen dem Abo.', { debited: true, debitAmount: eur(29.99) }],
  ['neunzehn neunundneunzig fehlen auf dem konto wegen dem handytarif', { debited: true, debitAmount: eur(19.99) }],
  ['Wertstellung 12.11., minus 84,00 EUR, Vodafone.', { debited: true, debitAmount: eur(84), debitDate: '2026-11-12' }],
  ['Die Telekom hat sich einfach an meinem Konto bedient.', { debited: true }],
  [
    'They took 29.90 on 12 November for a plan I never wanted.',
    { debited: true, debitAmount: eur(29.9), debitDate: '2026-11-12' },
  ],
  ['Bitte helfen Sie mir, die zu Unrecht abgebuchten Beträge zurückzuholen.', { debited: true }],
  [
    'Die Rechnung hab ich am 5.11. bekommen, abgebucht wurden am 12.11. 44,95 Euro.',
    { debitDate: '2026-11-12', debitAmount: eur(44.95) },
  ],
  // not taken: announced, failed, looked for and not found, of other things
  ['Die Abbuchung von o2 soll am 1. Dezember erfolgen.', {}, NOT_TAKEN],
  ['Abbuchen wollte Vodafone 34 Euro, das hat die Bank abgelehnt.', { debited: false }],
  ['Auf dem Kontoauszug seh ich nichts von denen.', { debited: false }],
  ['Ich hab am 9.11. 39,90 Euro überwiesen, und die Unterlagen sind weg.', {}, NOT_TAKEN],
  [
    'Ein Mandat haben die von mir nicht, trotzdem hat o2 24,99 Euro abgezogen.',
    { debited: true, debitAmount: eur(24.99), directDebitMandate: false },
  ],
  // the mandate
  ['Eine Einzugsermächtigung haben die von mir.', { directDebitMandate: true }],
  ['Das Lastschriftmandat habe ich damals unterschrieben.', { directDebitMandate: true }],
  ['I signed a SEPA mandate when I moved in.', { directDebitMandate: true }],
  ['Das SEPA-Mandat habe ich widerrufen.', {}, ['directDebitMandate']],
  ['Haben die von mir ein SEPA-Mandat?', {}, ['directDebitMandate']],
  ['Für diese Abbuchung gibt es keine Ermächtigung.', { directDebitMandate: false }],
  // bills
  ['Die Rechnung von Vodafone ist doppelt so hoch wie sonst.', { invoiced: true }],
  ['88,40 Euro soll ich laut Rechnung an E.ON zahlen.', { invoiced: true, invoiceAmount: eur(88.4) }],
  ['Laut Rechnung spare ich 5 Euro, sagte der Mann.', {}, ['invoiceAmount']],
  [
    'Ich hab am Telefon ein Schutzprogramm für 199 Euro genommen. Die Rechnung kam per Post.',
    { invoiced: true, invoiceAmount: eur(199) },
  ],
  ['Ich hab am Telefon einen Tarif für 29 Euro im Monat genommen. Die Rechnung kam per Post.', {}, ['invoiceAmount']],
  ['Mir wurde eine Gutschrift von 30 Euro versprochen. Die Rechnung kam per Post.', {}, ['invoiceAmount']],
  ['Yello mahnt mich wegen einem Zusatzpaket 12,00 Euro.', { dunning: 'reminder', invoiceAmount: eur(12) }],
  ['Vodafone mahnt, und 5 Euro Gebühr kommen noch drauf.', { dunning: 'reminder' }, ['invoiceAmount']],
  ['Die Rechnung von Yello soll nächste Woche kommen.', {}, NO_BILL],
  ['Berechnet haben die bislang nichts.', { invoiced: false }],
  ['Die Rechnung hab ich nicht verstanden, da stehen 40 Euro drauf.', { invoiced: true }],
  [
    'Die o2-Rechnung datiert vom 4.11., wann sie kam, weiß ich nicht.',
    {},
    ['invoiceReceivedDate', 'documentsReceivedDate'],
  ],
  ['Auf dem Brief steht als Datum der 4. November, wann er ankam, weiß ich nicht mehr.', {}, ['documentsReceivedDate']],
  // a part of a bill
  ['Auf der Rechnung stehen 61,90 Euro, davon erkenne ich 22,00 Euro nicht an.', { invoiceDisputedAmount: eur(22) }],
  [
    'Die Rechnung lautet auf 70 Euro. Gegen die 20 Euro für das Paket wehre ich mich.',
    { invoiceDisputedAmount: eur(20) },
  ],
  ['Von den 58 Euro auf der Rechnung sind 18 Euro strittig.', { invoiceDisputedAmount: eur(18) }],
  ['Auf der Rechnung stehen 61,90 Euro, 39,90 Euro davon stimmen, die zahle ich.', {}, NO_PART],
  ['Gegen die Rechnung über 61,90 Euro soll ich mich wehren?', {}, NO_PART],
  // owed
  ['Bin bei o2 mit 57 Euro in den Miesen.', { arrearsAmount: eur(57) }],
];
