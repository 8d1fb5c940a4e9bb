// What was taken, billed, owed, named and written otherwise, in many people's words, with near misses. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const eur = (amount: number): { amount: number; currency: 'EUR' } => ({ amount, currency: 'EUR' });
const STORY = 'Vodafone hat mich am 3.11. angerufen, ich hab ja gesagt.';
const took = (amount: number, debitDate?: string): Sentence[1] => ({
  debited: true,
  debitAmount: eur(amount),
  ...(debitDate === undefined ? {} : { debitDate }),
});
const bill = (amount: number): Sentence[1] => ({ invoiced: true, invoiceAmount: eur(amount) });
const NOT_TAKEN = ['debited', 'debitAmount', 'debitDate'] as const;
const NO_BILL = ['invoiceAmount'] as const;

export const SUM_WAYS: readonly Sentence[] = [
  // taken from the account
  [`${STORY} Von meinem Konto gehen 39 Euro an die weg (2.11.).`, took(39, '2026-11-02')],
  [`${STORY} Am 6.11. wurden 45 Euro abgebucht.`, took(45, '2026-11-06')],
  [`${STORY} Die haben sich am 10.11. schon 59,90 geholt.`, took(59.9, '2026-11-10')],
  [`${STORY} gestern sind 24,99 vom konto runter`, took(24.99, '2026-11-22')],
  [`${STORY} Auf dem Kontoauszug vom 12.11. stehen 49 Euro an Vodafone.`, took(49, '2026-11-12')],
  [`${STORY} Seit dem 9.11. fehlen mir 39,90 auf dem Konto.`, took(39.9, '2026-11-09')],
  [`${STORY} Eingezogen haben sie am 16.11. 19,99.`, took(19.99, '2026-11-16')],
  [`${STORY} Abbuchung 29,95 am 17.11.`, took(29.95, '2026-11-17')],
  [`${STORY} Lastschrift über 44,90 Euro, 18.11.`, took(44.9, '2026-11-18')],
  [`${STORY} Heute ist das erste Geld weg: 39,99.`, { debited: true }],
  [`${STORY} Das Geld, 149 Euro, ist am 12.11. vom Konto weg.`, took(149, '2026-11-12')],
  [`${STORY} Die Bank zeigt mir eine Belastung von 34,99 Euro.`, { debited: true }],
  [`${STORY} Sie buchen jeden Monat 9,99 bei mir ab.`, took(9.99)],
  [`${STORY} am 13.11. ham die einfach 25 euro abgezogen`, took(25, '2026-11-13')],
  [
    'Vodafone called on 3 November and I said yes. They took 29.99 from my account on 12 November.',
    took(29.99, '2026-11-12'),
  ],
  ['Vodafone called on 3 November and I said yes. 49 euros went out of my account yesterday.', took(49, '2026-11-22')],
  [
    'Vodafone called on 3 November and I said yes. My bank shows a direct debit of 19.99 on 16 November.',
    took(19.99, '2026-11-16'),
  ],
  // not taken
  [`${STORY} Am 1.12. wollen sie 39,99 abbuchen.`, {}, NOT_TAKEN],
  [`${STORY} Abgebucht wurde noch nichts.`, { debited: false }, ['debitAmount', 'debitDate']],
  [`${STORY} Soll ich der Abbuchung von 39 Euro widersprechen?`, {}, ['debitDate']],
  [`${STORY} 39,99 im Monat soll das kosten.`, {}, NOT_TAKEN],
  [`${STORY} Ich hab am 6.11. 50 Euro abgehoben.`, {}, NOT_TAKEN],
  [`${STORY} Ich soll 59 Euro auf ein Konto überweisen.`, {}, NOT_TAKEN],
  // billed
  [`${STORY} Die Telekom mahnt 59,70 an.`, { invoiceAmount: eur(59.7) }],
  [`${STORY} Heute kam die zweite Mahnung für ein Rätselheft über 96,80.`, { invoiceAmount: eur(96.8) }],
  [`${STORY} Rechnung 214,80 lag im Karton.`, bill(214.8)],
  [`${STORY} Es kam eine Rechnung, 62,40.`, bill(62.4)],
  [`${STORY} 44,99 stehen auf der ersten Rechnung.`, bill(44.99)],
  [`${STORY} Auf der Rechnung vom 5.11.: 3,95 "Sicherheitspaket".`, bill(3.95)],
  [`${STORY} Jetzt wird voll abgerechnet, 44,99.`, bill(44.99)],
  // a sum of another kind between two: the nearer to the taking still was taken
  [
    'Vodafone rief an. Von einer Abbuchung von höchstens 25 Euro war die Rede, dann die Rechnung über 30 Euro, gestern haben sie 44,95 abgebucht.',
    { debitAmount: eur(44.95), invoiceAmount: eur(30) },
  ],
  [`${STORY} Berechnet haben sie mir 35 Euro Anschlusspreis.`, bill(35)],
  // prices, promises, gains: no bill
  [`${STORY} Mahnbescheid über 389,17 Euro.`, {}, NO_BILL],
  [`${STORY} Inkasso will 168,40.`, {}, NO_BILL],
  [`${STORY} Die fordern jetzt 241 Euro von mir.`, {}, NO_BILL],
  [`${STORY} Ich soll 187,20 zahlen.`, {}, NO_BILL],
  [`${STORY} Jetzt will der Verlag 78 Euro.`, {}, NO_BILL],
  [`${STORY} Der Vertrag kostet 44,99 im Monat.`, {}, NO_BILL],
  [`${STORY} Ich soll 39,99 im Monat zahlen.`, {}, NO_BILL],
  [`${STORY} Versprochen waren 100 Euro Bonus.`, {}, NO_BILL],
  [`${STORY} Ich will meine 24 Euro wieder.`, {}, NO_BILL],
  [`${STORY} Jetzt hab ich einen Vertrag für 49,99.`, {}, NO_BILL],
  [`${STORY} Damit spare ich 20 Euro auf der Rechnung.`, {}, NO_BILL],
  // what is still owed
  [`${STORY} Angeblich bin ich mit 118 Euro im Rückstand.`, { arrearsAmount: eur(118) }],
  [`${STORY} Offen sind noch 143,22.`, { arrearsAmount: eur(143.22) }],
  [`${STORY} Ich schulde denen angeblich 260 Euro.`, { arrearsAmount: eur(260) }],
  [`${STORY} Es stehen noch 89,50 Euro aus.`, { arrearsAmount: eur(89.5) }],
  [`${STORY} Rückstand laut Schreiben: 312 Euro.`, { arrearsAmount: eur(312) }],
  [`${STORY} Mein Kundenkonto steht mit 76 Euro im Minus, sagen sie.`, { arrearsAmount: eur(76) }],
  [`${STORY} Noch nicht bezahlt sind 99 Euro.`, { arrearsAmount: eur(99) }],
  ['Vodafone called on 3 November and I said yes. They say I owe them 120 euros.', { arrearsAmount: eur(120) }],
  [`${STORY} Der Ausgang ist noch offen, 39,99 im Monat.`, {}, ['arrearsAmount']],
  [`${STORY} Der Bonus von 100 Euro steht noch aus.`, {}, ['arrearsAmount']],
  [`${STORY} Die schulden mir noch 50 Euro.`, {}, ['arrearsAmount']],
];
