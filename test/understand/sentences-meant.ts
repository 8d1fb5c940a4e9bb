// What was said, and what was only meant, asked or done elsewhere: a no beside the yes that was given, an order that is no leave, a call
// that was agreed to, the line one has beside the one that was sold. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const MEANT: readonly Sentence[] = [
  // the yes was given, the no only meant
  ['hab ja gesagt, obwohl ich nein sagen wollte', { agreedOnPhone: true }, ['declaration']],
  ['I said yes although I wanted to say no.', { agreedOnPhone: true }],
  ['hab nein gesagt, obwohl ich ja sagen wollte', { agreedOnPhone: false }],
  ['Ich hab nein gesagt, obwohl er wollte dass ich ja sage', { agreedOnPhone: false }],
  // sent away, and let go ahead
  ['ich sagte, er soll Schluss machen', {}, ['agreedOnPhone']],
  ['ich sagte, er soll sich vom Acker machen', {}, ['agreedOnPhone']],
  ['ich sagte, er soll einen Termin machen', {}, ['agreedOnPhone']],
  ['ich sagte, er soll das ruhig machen', { agreedOnPhone: true }],
  ['Ich sagte, er soll den Vertrag fertig machen', { agreedOnPhone: true }],
  // agreed to be called, and to the contract
  ['I agreed to a call about the new contract', {}, ['agreedOnPhone']],
  ['I agreed to a call back', {}, ['agreedOnPhone']],
  ['I agreed to the new contract on the call', { agreedOnPhone: true }],
  ['I agreed to a meeting and then signed the contract on the phone.', { agreedOnPhone: true }],
  // a yes to two questions, and to the sending alone
  [
    'Er fragte ob ich das Angebot annehme und ob er es mir zuschicken soll, da hab ich ja gesagt.',
    {},
    ['agreedOnPhone', 'goal'],
  ],
  ['Er fragte ob er mir das Angebot schicken darf, da hab ich ja gesagt.', { agreedOnPhone: false }, ['goal']],
  ['Er fragte, ob ich wechseln will, da hab ich ja gesagt.', { agreedOnPhone: true }],
  ['Er fragte, ob ich einen Termin haben will, da hab ich ja gesagt.', {}, ['agreedOnPhone', 'goal']],
  // a yes because the address was right, and to an offer behind it
  [
    'Er hat die Daten abgeglichen und dann das Angebot gemacht, ich hab ja gesagt, weil alles stimmte.',
    { agreedOnPhone: true },
  ],
  ['Er fragte, ob meine Adresse noch stimmt, und ich hab ja gesagt, weil es ja stimmte.', { agreedOnPhone: false }],
  // the contract with its papers, and papers alone
  ['Vodafone rief am 3.11. an. Den Vertrag und alle Unterlagen will ich behalten.', { wantedContract: true }],
  ['Den Brief zum Vertrag will ich behalten.', {}, ['wantedContract', 'goal']],
  ['Telekom called me on 3 November. I want to keep everything they sold me.', { wantedContract: true }],
  ['Telekom called me on 3 November. I want to keep everything as it is.', {}, ['wantedContract']],
  // the line one has, and the one that was sold
  ['Vodafone hat mir einen Vertrag verkauft, aber mein Handy ist von o2.', { provider: 'Vodafone' }],
  ['o2 hat mir einen Vertrag verkauft, obwohl mein Handy von Vodafone ist.', { provider: 'o2' }],
  ['Mein Handy ist von o2, die haben mir am Telefon einen Vertrag verkauft.', { provider: 'o2' }],
  ['Mein Strom läuft jetzt bei E.ON, früher Vattenfall, am Telefon gewechselt.', { provider: 'E.ON' }],
  [
    'Vodafone hat mir letzten Monat einen Handyvertrag verkauft, jetzt schreibt E.ON wegen Strom, die kenne ich seit Jahren.',
    { provider: 'Vodafone', product: 'mobile' },
  ],
  ['Die Telekom hat mir Strom verkauft, jetzt schreibt E.ON.', { provider: 'E.ON' }],
  ['Vattenfall rief an, die kenne ich seit Jahren, jetzt schreibt E.ON.', { provider: 'E.ON' }],
  // what stands in the papers as it was said, and otherwise
  [
    'Im Vertrag stehen 24 Monate, wie er gesagt hat.',
    { contractTermMonths: 24 },
    ['misledAbout', 'confirmationDiffers'],
  ],
  ['Er sagte 24 Monate, und im Vertrag stehen 24 Monate.', { contractTermMonths: 24 }, ['misledAbout']],
  ['In der Bestätigung steht 29,99, er hat 29,99 gesagt.', {}, ['misledAbout', 'confirmationDiffers']],
  ['Im Vertrag stehen 24 Monate, anders als er gesagt hat.', { misledAbout: ['term'], confirmationDiffers: true }],
  ['Im Vertrag stehen 24 Monate, nicht 12 wie er gesagt hat.', { misledAbout: ['term'], confirmationDiffers: true }],
  ['In der Bestätigung steht 39,99, er hat 29,99 gesagt.', { misledAbout: ['price'], confirmationDiffers: true }],
  // the day of the first delivery behind the second, and none told
  ['Das zweite Heft kam am 20.11., das erste am 1.11.', { goodsReceivedDate: '2026-11-01' }],
  ['The second box came on 20 November, the first one on 1 November.', { goodsReceivedDate: '2026-11-01' }],
  ['Das zweite Heft kam am 20.11., das erste hab ich nicht bekommen.', {}, ['goodsReceivedDate']],
  ['Das erste Heft kam am 1.11., das zweite am 20.11.', { goodsReceivedDate: '2026-11-01' }],
  // the day on which they came after all
  ['Die Unterlagen sollten am 11.11. kommen, kamen aber erst am 15.11.', { documentsReceivedDate: '2026-11-15' }],
  ['Der Techniker sollte am 11.11. kommen, kam aber erst am 15.11.', {}, ['documentsReceivedDate']],
  ['Die Unterlagen wollte er am 11.11. schicken.', {}, ['documentsReceivedDate']],
  // a relative's call, a call that a friend sold something on
  ['Meine Tochter hat mich am 5.11. angerufen, Vodafone hat am 3.11. angerufen.', { callDate: '2026-11-03' }],
  ['Mein Sohn hat mich gestern angerufen und gesagt, die wollen Geld.', {}, ['channel', 'callDate']],
  [
    'Ein Freund hat mich am 3.11. angerufen und mir einen Handyvertrag verkauft.',
    { channel: 'outboundCall', callDate: '2026-11-03' },
  ],
  // the same in years and in months, and in sums and months
  [
    'Am Telefon sagte er 24 Monate, in der Bestätigung stehen zwei Jahre.',
    { contractTermMonths: 24 },
    ['misledAbout', 'confirmationDiffers'],
  ],
  [
    'Am Telefon hieß es 30 Euro für 24 Monate, im Vertrag steht 30 Euro und 24 Monate.',
    {},
    ['misledAbout', 'confirmationDiffers'],
  ],
  ['The contract says 24 months as he told me.', {}, ['misledAbout', 'confirmationDiffers']],
  ['The letter says 39.99, he said 29.99.', { misledAbout: ['price'], confirmationDiffers: true }],
  // a slip in the papers, and a term that is another
  ['Die Adresse in der Bestätigung ist falsch.', {}, ['misledAbout']],
  [
    'Der Preis stimmt, aber die Laufzeit im Vertrag ist falsch, am Telefon hieß es 12 Monate.',
    { misledAbout: ['other'] },
  ],
  // compared with what had been agreed, and nothing agreed
  ['Der Preis in der Bestätigung ist nicht höher als vereinbart.', {}, ['agreedOnPhone', 'confirmationDiffers']],
  ['Das ist nicht wie vereinbart.', {}, ['agreedOnPhone']],
  ['Ich habe nichts vereinbart.', { agreedOnPhone: false }],
  // the sum of the bill, and what had been said
  ['Er sagte 19,99, die Rechnung beträgt 39,98.', { invoiceAmount: { amount: 39.98, currency: 'EUR' } }],
  ['Die Rechnung beträgt 39,98, er sagte 19,99.', { invoiceAmount: { amount: 39.98, currency: 'EUR' } }],
  ['Die Rechnung ist 19,99, wie er gesagt hat.', { invoiceAmount: { amount: 19.99, currency: 'EUR' } }],
  ['Ich möchte den Brief und den Vertrag behalten.', { wantedContract: true }],
  // a delivery note beside the contract, and alone
  ['Dem Boten hab ich den Lieferschein und den Vertrag unterschrieben.', { textFormApproval: true }],
  ['Ich hab beim Boten nur den Lieferschein unterschrieben.', {}, ['textFormApproval']],
  ['Lieferschein und Empfang vom Vertragshandy unterschrieben.', {}, ['textFormApproval']],
  // the company's no to a letter, and the customer's to the offer
  ['Widerruf abgelehnt.', { companyReply: 'refused' }, ['agreedOnPhone', 'declaration']],
  ['Am 4.11. kam die Antwort: abgelehnt', {}, ['agreedOnPhone', 'declaration', 'callDate']],
  ['Meine Antwort war: abgelehnt.', { agreedOnPhone: false }],
  ['Der Widerruf kam nicht an, den Vertrag hab ich am Telefon abgelehnt.', { agreedOnPhone: false }],
  ['Er bot mir einen Vertrag an. Abgelehnt.', { agreedOnPhone: false }],
  ['Der Antrag auf Stornierung wurde abgelehnt.', {}, ['agreedOnPhone', 'declaration']],
  ['Nein gesagt hab ich nicht.', {}, ['agreedOnPhone', 'declaration']],
  ['Sie hat nein gesagt, ich habe es nicht gehört.', { agreedOnPhone: false }],
  // free, and what it costs all the same
  ['They said the upgrade is free, but it costs 10 more a month.', { misledAbout: ['free'] }],
  ['They offered me a free upgrade, it costs nothing.', {}, ['misledAbout']],
  ['They offered me a free upgrade, now my contract costs 20 euros as before.', {}, ['misledAbout']],
  // a yes, and a no on another day or in the same call
  ['Ich habe am Telefon zugestimmt und am nächsten Tag abgelehnt.', { agreedOnPhone: true }, ['declaration']],
  ['Ich habe nicht zugestimmt, am nächsten Tag riefen die wieder an und ich hab abgelehnt.', { agreedOnPhone: false }],
  // the confirmation of a withdrawal, and of the order; the day on a letter, and the day it came
  ['Die Bestätigung vom Widerruf kam am 20.11.', {}, ['documentsReceivedDate']],
  ['Die Bestätigung vom Auftrag kam am 20.11.', { documentsReceivedDate: '2026-11-20' }],
  ['Der Brief ist vom 10.11., kam aber erst am 14.11.', { documentsReceivedDate: '2026-11-14' }],
  // names of several words
  ['Die Stadtwerke Bad Tölz haben mich am 5.11. angerufen.', { provider: 'Stadtwerke Bad Tölz' }],
  ['Die Stadtwerke Bad haben mich angerufen.', {}, ['provider']],
  [
    'Die Firma Primus Nova Solutions, Am Markt 1, 12345 Musterstadt rief mich an.',
    { provider: 'Primus Nova Solutions' },
  ],
  ['Die Firma Nova Strom Rechnung kam gestern.', { provider: 'Nova Strom' }],
];
