// One's own call, a bill's total, a device that came, everyday questions and prices that came otherwise.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const OTHER_WAYS: readonly Sentence[] = [
  [
    'o2 rief am 3.11. an und am 6. kam ein brief die widerrufsbelehrung ist hinten drauf ich hab nichts unterschrieben',
    { withdrawalInstructionReceived: true },
  ],
  ['o2 rief am 3.11. an. Die Widerrufsbelehrung fehlt. Ich hab ja gesagt.', { withdrawalInstructionReceived: false }],
  ['Vodafone rief an, 40 Euro im Monat, hab ja gesagt.', {}, ['arrearsAmount']],
  ['Die Rechnung über 40 Euro hab ich bezahlt, Vodafone rief am 3.11. an.', {}, ['arrearsAmount']],
  [
    'Am Samstag kam die Rechnung von Vodafone: 24,99 Datentarif plus 39,99 Anschlusspreis, macht 64,98.',
    { invoiceAmount: { amount: 64.98, currency: 'EUR' } },
  ],
  [
    'Die Rechnung von o2: 45 Euro und 17,95 Extra, zusammen 62,95 Euro.',
    { invoiceAmount: { amount: 62.95, currency: 'EUR' } },
  ],
  ['Am 9. Februar die Rechnung von o2, 44,80 Euro.', { invoiceAmount: { amount: 44.8, currency: 'EUR' } }],
  [
    'o2 hat angerufen, ich krieg ein Tablet. Am 6.11. kam das Tablet mit der Post.',
    { deviceReceivedDate: '2026-11-06' },
  ],
  ['Vodafone rief an. Das Handy kam am 6.11., mit Vertrag.', { deviceReceivedDate: '2026-11-06' }],
  ['Das Gerät traf am 6.11. ein. Vodafone hatte angerufen.', { deviceReceivedDate: '2026-11-06' }],
  ['Das Heft kam am 6.11.', {}, ['deviceReceivedDate']],
  [
    'Vodafone rief am 3.11. an und fragte, ob ich mit dem Internet zufrieden bin. Ja, hab ich gesagt.',
    {},
    ['agreedOnPhone'],
  ],
  [
    'Vodafone rief am 3.11. an und fragte, ob ich schnelleres Internet will. Ja, hab ich gesagt.',
    { agreedOnPhone: true },
  ],
  [
    'Ich hab am 8.11. selbst bei congstar angerufen und meinen Handyvertrag verlängert, 10 GB mehr für 22 Euro. In der Mail vom 12.11. steht aber 27 Euro.',
    { confirmationDiffers: true },
  ],
  [
    'Am 3.11. hab ich bei o2 angerufen und den Tarif für 20 Euro bestellt. In der Bestätigung stehen jetzt 25 Euro.',
    { confirmationDiffers: true },
  ],
  ['Abgemacht waren am 3.11. am Telefon mit o2 30 Euro, im Vertrag stehen 35 Euro.', { confirmationDiffers: true }],
  [
    'Am 3.11. hab ich bei o2 den Tarif für 20 Euro bestellt. In der Bestätigung stehen 20 Euro.',
    {},
    ['confirmationDiffers'],
  ],
  ['ich weiß nur dass im sommer mal einer von 1und1 angerufen hat', { channel: 'outboundCall' }],
  ['ich hab Ende Juli selber bei o2 angerufen und mir den Unlimited Tarif geholt', { channel: 'inboundCall' }],
  [
    'Sie hat da am 19. Mai selbst angerufen, bei RufNah, und gesagt dass sie kündigen will.',
    { channel: 'inboundCall' },
  ],
  ['Hatte bei Vodafone nur wegen der Rechnung angerufen, von Verlängern kein Wort.', { channel: 'inboundCall' }],
  ['hab bei vodafone selber durchgeklingelt am 1. April und den Tarif verlängert', { channel: 'inboundCall' }],
  ['Mein DSL war tot, also 1&1 angerufen am 11.8.', { channel: 'inboundCall' }],
  ['Oma hat bei 1&1 angerufen, aber nur gefragt wann der Techniker kommt.', { channel: 'inboundCall' }],
  ['ich war es auch, der bei freenet angerufen hat', { channel: 'inboundCall' }],
  ['Vodafone hat selbst angerufen.', { channel: 'outboundCall' }],
  ['Vodafone hat angerufen. Mein Bruder sagt, dann kommt Inkasso.', {}, ['dunning']],
];
