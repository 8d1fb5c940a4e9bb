// Price and term as they were told or kept quiet, the end as the company states it, the instruction and what is wrong with it, days of other things.
// Near misses beside. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const CALLED = 'Vodafone hat am 3.11. angerufen wegen Internet.';
const NO_END = ['contractEndDate'] as const;
const NO_TERM = ['contractTermMonths'] as const;

export const STATED_WAYS: readonly Sentence[] = [
  // price told, or not
  ['29,95 monatlich hat die Dame klar und deutlich gesagt.', { priceNamed: true }],
  ['Am Telefon hieß es 24,99, jetzt stehen 39,99 im Brief von Vodafone.', { priceNamed: true }],
  ['Über Geld wurde bei dem Telefonat gar nicht gesprochen.', { priceNamed: false }],
  ['She never mentioned how much it would cost.', { priceNamed: false }],
  ['Er hat klar und deutlich gesagt, dass es einen Bonus von 50 Euro gibt.', {}, ['priceNamed']],
  [
    'Mündlich waren 19 Euro ausgemacht, und auf der Rechnung stehen 44,99 Euro.',
    { invoiceAmount: { amount: 44.99, currency: 'EUR' } },
  ],
  // term told, or not
  ['Wie lange das läuft, kam nicht zur Sprache.', { termNamed: false }],
  ['Aber die Laufzeit? Fehlanzeige.', { termNamed: false }],
  ['Nobody said anything about a minimum term.', { termNamed: false }],
  ['Dass es ein Zweijahresvertrag wird, hat sie mir gesagt.', { termNamed: true }],
  ['He told me it was a one-year contract.', { termNamed: true, contractTermMonths: 12 }],
  ['Wie lange läuft so ein Vertrag?', {}, ['termNamed', 'contractTermMonths']],
  // the term in a word
  ['Bekommen hab ich einen 2-Jahres-Vertrag von Vodafone.', { contractTermMonths: 24 }],
  ['Ich wollte Internet, aber doch nicht diesen Zweijahresvertrag!', { contractTermMonths: 24 }],
  ['Einen Zweijahresvertrag hab ich nie abgeschlossen.', {}, NO_TERM],
  // the end
  ['Im Kundenkonto steht: Vertragsende 14.12.2027.', { contractEndDate: '2027-12-14' }],
  ['Der Vertrag läuft noch bis zum 19.10.2028, schreibt Vodafone.', { contractEndDate: '2028-10-19' }],
  ['Frühestens am 8. Februar 2028 komme ich da raus.', { contractEndDate: '2028-02-08' }],
  ['Der Vertrag läuft bis zum 31. Januar, schreibt M-net.', { contractEndDate: '2027-01-31' }],
  ['Die Frist läuft bis zum 3. Dezember.', {}, NO_END],
  ['Läuft der Vertrag bis zum 3. Dezember?', {}, NO_END],
  ['Das Angebot gilt bis zum 3. Dezember.', {}, NO_END],
  ['Frühestens am 3. Dezember kommt der Techniker.', {}, NO_END],
  // the instruction
  [`${CALLED} Im Umschlag lag ein Blatt „Ihr Widerrufsrecht“.`, { withdrawalInstructionReceived: true }],
  [`${CALLED} Wie ich widerrufen kann, schreiben die nirgends.`, { withdrawalInstructionReceived: false }],
  [
    `${CALLED} In der Belehrung ist keine Adresse angegeben.`,
    { withdrawalInstructionDefective: true, withdrawalInstructionReceived: true },
  ],
  [`${CALLED} In der Belehrung steht, ich müsste einen Grund angeben.`, { withdrawalInstructionDefective: true }],
  [`${CALLED} Auf der Belehrung ist mein Name falsch geschrieben.`, {}, ['withdrawalInstructionDefective']],
  [`${CALLED} Ein Blatt „Ihr Widerrufsrecht“ fehlt.`, {}],
  [`${CALLED} Laut der Zusammenfassung läuft er 24 Monate.`, { contractSummaryReceived: true }],
  // days of other things
  ['Bei der Bundesnetzagentur hab ich den Anruf am 20. November gemeldet.', {}, ['callDate']],
  ['Den Anruf vom 18. November hab ich der Bundesnetzagentur gemeldet.', { callDate: '2026-11-18' }],
  ['Die haben angeblich eine Tonaufzeichnung vom 3. November.', { callDate: '2026-11-03' }],
  [
    'Irgendwann zwischen Donnerstag und heute ist die SIM-Karte gekommen.',
    { goodsReceived: true },
    ['goodsReceivedDate'],
  ],
  ['Eben grad hat mich jemand angerufen wegen Glasfaser.', { callDate: '2026-11-23' }],
  [
    'Am 16.11. schrieb Vodafone: „Ihr Auftrag wurde storniert.“',
    { companyReply: 'cancelled', companyReplyDate: '2026-11-16' },
  ],
  // spelled as it sounds
  [
    'vodafone hat gestern nen brif geschikt mit belerung',
    { documentsReceivedDate: '2026-11-22', withdrawalInstructionReceived: true },
  ],
  // home
  ['Ich schreibe Ihnen aus Erfurt.', { federalState: 'TH' }],
  ['Göttingen, mein Wohnort, hat jetzt Glasfaser.', { federalState: 'NI' }],
  ['Der Anrufer schrieb mir aus Erfurt.', {}, ['federalState']],
];
