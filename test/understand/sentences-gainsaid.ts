// What a caller merely told is no untruth; what the rest of the message gainsays is one. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const GAINSAID_WORDS: readonly Sentence[] = [
  // what they ask for now against what was said, in one line; less than said, or a term, is no untruth of the price
  ['die wollen jetzt 49,95 statt 39,95', { misledAbout: ['price'] }],
  ['in der bestätigung stehen 49,95 statt 39,95', { misledAbout: ['price'] }],
  ['die wollen jetzt 29,95 statt 39,95', {}, ['misledAbout']],
  ['die wollen 24 statt 12 Monate', {}, ['misledAbout']],
  // a price, a term, a bonus, told and kept
  [
    'Die Dame hat gesagt, der Tarif kostet 24,99 im Monat. Ich habe ja gesagt. Die Unterlagen kamen am 15.11.',
    { agreedOnPhone: true, documentsReceivedDate: '2026-11-15' },
    ['misledAbout', 'misledAboutText', 'wantedContract'],
  ],
  [
    'Ein Herr von 1&1 rief an, er hat gesagt DSL 100 kostet 29,99 die ersten zehn Monate, danach 44,99. Da hab ich zugestimmt.',
    { agreedOnPhone: true },
    ['misledAbout'],
  ],
  [
    '1&1 hat angerufen. Er hat gesagt, ich bekomme 100 Euro Bonus. Den hab ich auch bekommen, trotzdem will ich raus.',
    {},
    ['misledAbout'],
  ],
  [
    "O2 called me. She said it would be 29.99 a month, and that's what the contract says. I agreed.",
    { agreedOnPhone: true },
    ['misledAbout'],
  ],
  [
    'Vodafone rief an. Der Verkäufer sagte, mein alter Vertrag laufe im Dezember aus. Das stimmt auch. Ich hab ja gesagt.',
    {},
    ['misledAbout'],
  ],
  [
    'Mir wurde am Telefon eine kostenlose Probezeit angeboten, ich hab zugestimmt, die endet am 30.11.',
    { agreedOnPhone: true },
    ['misledAbout'],
  ],
  [
    'Vodafone rief an, versprach mir einen Router. Der kam am 13.11. Den Vertrag will ich trotzdem nicht.',
    { wantedContract: false },
    ['misledAbout', 'documentsReceivedDate'],
  ],
  // told otherwise by papers, bills and the account
  [
    'Die Dame hat gesagt, der Tarif kostet 24,99 im Monat. Ich habe ja gesagt. In den Unterlagen stehen 34,99.',
    { misledAbout: ['price'] },
  ],
  [
    'Er sagte, alles zum gleichen Preis, da hab ich zugestimmt. Auf der Rechnung sind es 8 Euro mehr.',
    { misledAbout: ['price'] },
  ],
  [
    'He promised free delivery and I was billed 6.90 extra. I had said yes on the phone to Otelo.',
    { misledAbout: ['price'] },
  ],
  ['Der Mann meinte das ist gratis, drei Monate lang. Jetzt soll ich 19,90 zahlen.', { misledAbout: ['free'] }],
  // the other side's claim of an order, and not knowing of it, tell of no caller's word
  [
    'Angeblich bestellt habe ich am 2. November ein Jahresabo für 89 Euro, abgebucht wurde es am 9. Ich weiß von nichts.',
    { debited: true },
    ['misledAbout', 'misledAboutText'],
  ],
  // a figure ends a sentence where no date goes on
  [
    'Ich hab Tee bestellt, am 16.11.: Probe 4,95. Paket kam am 20.11. und drin lag ein Brief.',
    { goodsReceivedDate: '2026-11-20' },
  ],
  [
    'Die Lieferung mit der Rechnung war am 30.10. Eine Dose ist offen.',
    { goodsReceivedDate: '2026-10-30', invoiceReceivedDate: '2026-10-30' },
  ],
];
