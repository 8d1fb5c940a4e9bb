// What came of it: money that went, bills, deliveries, answers, and days that belong to something else.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const eur = (amount: number): { amount: number; currency: 'EUR' } => ({ amount, currency: 'EUR' });

export const AFTER: readonly Sentence[] = [
  // money that went, or not
  ['Gestern 41 Euro vom Konto.', { debited: true, debitAmount: eur(41), debitDate: '2026-11-22' }],
  ['Ich hab 50 Euro vom Konto abgehoben. Dann rief der an.', {}, ['debitAmount']],
  ['Seither werden 49,90 € monatlich eingezogen.', { debited: true, debitAmount: eur(49.9) }],
  ['Das Geld ist schon runter von meinem Konto.', { debited: true }],
  ['Bisher ist kein Geld geflossen.', { debited: false }],
  ['Am 12.11. hab ich die Lastschrift zurückgeben lassen.', {}, ['debitDate']],
  ['She never got any paperwork and now 24.99 was taken from her account.', { debitAmount: eur(24.99) }],
  // bills
  ['the bill says 34.99 and the lady from o2 told me 19.99', { invoiceAmount: eur(34.99) }],
  ['The bill shows o2 Protect for 4.99.', { invoiceAmount: eur(4.99) }],
  ['He called for 4.30 minutes and sold me a plan.', {}, ['invoiceAmount']],
  ['Tags drauf lag der Brief da: Zusatzvertrag, 19,99, zwei Jahre.', {}, ['invoiceAmount']],
  ['Auf der Rechnung sind 4,99 extra drauf.', { invoiceAmount: eur(4.99) }],
  ['79 Euro soll ich jetzt überweisen, steht auf der Rechnung.', { invoiceAmount: eur(79) }],
  ['Die Rechnung wäre 200 Euro niedriger, hat er gesagt.', {}, ['invoiceAmount']],
  ['Er sagte, die Rechnung kommt dann per Post.', {}, ['invoiced']],
  ['Offener Betrag laut Mahnung 145,60 Euro.', { arrearsAmount: eur(145.6) }],
  // deliveries
  ['Das zweite Heft kam am 20.11., wann das erste kam, weiß ich nicht.', {}, ['goodsReceivedDate']],
  ['Das erste Heft kam am 20.11.', { goodsReceivedDate: '2026-11-20' }],
  // days of something else
  [
    'Ich habe am 10.11. dort angerufen und den Widerruf erklärt. Wann der Vertrag am Telefon war, weiß ich nicht.',
    {},
    ['callDate'],
  ],
  ['Ich habe am 10.11. dort angerufen und gekündigt, trotzdem wurde verlängert.', { callDate: '2026-11-10' }],
  ['Seit dem 1.11. bin ich in Rente und werde dauernd angerufen.', {}, ['callDate']],
  ['Am Freitag rufe ich die an und sage ihnen die Meinung.', {}, ['callDate']],
  ['Das Inkasso hat sich am 9.11. gemeldet.', { dunningDate: '2026-11-09' }, ['callDate']],
  ['Die Telekom hat sich am 9.11. bei mir gemeldet, telefonisch, ich hab ja gesagt.', { callDate: '2026-11-09' }],
  ['Mahnung hab ich. Der Gerichtsvollzieher kommt am Dienstag.', {}, ['dunningDate']],
  ['Der Gerichtsvollzieher war am Dienstag da.', { dunningDate: '2026-11-17' }],
  ['Am 11.11. bekam ich einen dicken Brief mit dem Vertrag.', { documentsReceivedDate: '2026-11-11' }],
  // switches and answers
  ['umschaltung auf vodafone ist am 3. dezember', { providerSwitch: true, switchDate: '2026-12-03' }],
  ['am 30.11. wird mein anschluss zu o2 umgestellt', { providerSwitch: true, switchDate: '2026-11-30' }],
  ['They already cancelled my old electricity contract.', { providerSwitch: true }],
  [
    'Im Frühjahr bin ich von E.ON zu Yello gewechselt, alles gut. Jetzt rief ein Weinhändler an.',
    {},
    ['providerSwitch'],
  ],
  ['Widerrufen hab ich. Die lehnen ab, die Frist sei vorbei.', { companyReply: 'refused' }],
  ['Was mache ich, wenn sie ablehnen?', {}, ['companyReply']],
  ['Meine Bank lehnt die Rückbuchung ab.', {}, ['companyReply']],
  ['Sie bieten mir die Hälfte als Kulanz an.', { companyReply: 'partial' }],
  ['Sie wollen, dass ich den Vertrag behalte.', {}, ['goal']],
  ['Ich will, dass ich den Vertrag behalte.', { goal: 'keep' }],
  // who is told of
  ['Mein Enkel ist 17 und hat mir diese Seite gezeigt. Ich hab am Telefon einen Vertrag gemacht.', {}, ['personAge']],
  ['Meine Enkelin ist 16, die hat mir den Brief vorgelesen.', {}, ['personAge']],
  ['Mein Hund ist 12 und hat gebellt, als der Anruf kam.', {}, ['personAge']],
  ['Mein Enkel ist 17 und hat am Telefon einen Vertrag gemacht.', { personAge: 17, personIsMinor: true }],
  ['Ich werde nächste Woche 77 und wurde angerufen von der Telekom.', { personAge: 76 }],
  ['Ich hab zwar ein Gewerbe, aber der Vertrag läuft privat.', { consumer: true }],
];
