// What mends of one evening took along that they were not made for, each with the words beside it that they were made for: what was
// agreed to, why somebody rang, what was withdrawn and when, what the caller said of a price. Written for this test. Today is Monday,
// 2026-11-23.
import type { Sentence } from './sentences.ts';

const NO_DECEIT = ['misledAbout', 'misledAboutText'] as const;

export const OWN_WORD: readonly Sentence[] = [
  // agreed to the offer, or to something beside it
  ['Am 3.11. rief Vodafone an und ich stimmte dem Datenabgleich zu.', {}, ['agreedOnPhone']],
  ['Am 3.11. rief Vodafone an und ich stimmte der Zusendung von Unterlagen zu.', {}, ['agreedOnPhone']],
  ['Am 3.11. rief Vodafone an und ich stimmte einer Umfrage zu.', {}, ['agreedOnPhone']],
  ['Vodafone rief am 3.11. an. Ich stimmte ihm zu, das Wetter war schlecht.', {}, ['agreedOnPhone']],
  ['Mandantin erhielt am 3.11. einen Anruf von o2 und stimmte einem Rückruf zu.', {}, ['agreedOnPhone']],
  ['Am 3.11. rief Vodafone an und ich stimmte dem neuen Tarif zu.', { agreedOnPhone: true }],
  ['Am 3.11. rief Vodafone an und ich stimmte am Ende der Verlängerung um 24 Monate zu.', { agreedOnPhone: true }],
  ['Am 3.11. rief Vodafone an und wir stimmten dem Angebot zu.', { agreedOnPhone: true }],
  // the company's silence, and a yes in the same list
  ['Firma antwortet einfach nicht, Anruf 3.11., ja gesagt.', { agreedOnPhone: true }],
  ['Vodafone meldet sich nicht mehr, Anruf am 3.11., ja gesagt.', { agreedOnPhone: true }],
  ['Keine Antwort von Vodafone, Anruf 3.11., zugestimmt, nichts bekommen.', { agreedOnPhone: true }],
  ['Die antworten mir einfach nicht, ich habe nie ja gesagt.', { agreedOnPhone: false }],
  ['1&1 reagiert nicht, habe nicht zugestimmt.', { agreedOnPhone: false }],
  ['Ich hab nicht, ich schwöre, ja gesagt.', { agreedOnPhone: false }],
  // nobody rang, and the customer only did on account of what came
  [
    'Niemand hat mich angerufen. Ich hab dann bei Vodafone angerufen und gefragt, was das soll.',
    { personOnPhone: 'nobody', agreedOnPhone: false },
    ['channel'],
  ],
  [
    'Mich hat niemand angerufen, ich habe wegen der Rechnung bei der Telekom angerufen.',
    { personOnPhone: 'nobody' },
    ['channel', 'existingCustomer'],
  ],
  ['Mich hat niemand angerufen, ich hab bei Vodafone angerufen und gekündigt.', { personOnPhone: 'nobody' }],
  [
    'Mich hat niemand angerufen, ich habe bei Vodafone angerufen und einen Vertrag gemacht.',
    { channel: 'inboundCall', personOnPhone: 'self' },
  ],
  // withdrawn on a day, or still to be withdrawn
  ['Am 20.11. hab ich nach dem Anruf vom 13.11. noch nicht widerrufen. Vodafone.', {}, ['withdrawnDate']],
  ['Am 20.11. wollte ich den Vertrag aus dem Anruf vom 13.11. widerrufen. Vodafone.', {}, ['withdrawnDate']],
  ['Am 13.11. haben sie beim Anruf vom 3.11. gesagt ich könne widerrufen. o2.', {}, ['withdrawnDate']],
  [
    'Am 20.11. hab ich den Vertrag aus dem Telefonat vom 13.11. widerrufen. Vodafone.',
    { callDate: '2026-11-13', withdrawnDate: '2026-11-20', alreadyWithdrawn: true },
  ],
  // withdrawn then, and dunned for it now; withdrawn then, and called once more
  [
    'Ich habe damals auch schon widerrufen und jetzt mahnen sie wieder. Vodafone rief am 3.3.2026 an.',
    { alreadyWithdrawn: true },
  ],
  ['Letztes Jahr hab ich schon mal widerrufen, jetzt kommt die Rechnung trotzdem. o2.', { alreadyWithdrawn: true }],
  [
    'Damals hab ich auch schon widerrufen, aber die reagieren jetzt nicht. o2, Anruf 3.3.2026.',
    { alreadyWithdrawn: true },
  ],
  [
    'Letztes Jahr habe ich schon mal widerrufen, nun haben die mich wieder angerufen. o2, 3.11.',
    {},
    ['alreadyWithdrawn'],
  ],
  [
    'Ich hab vor Jahren schon mal bei o2 widerrufen. Am 3.11. riefen sie wieder an und ich hab ja gesagt.',
    { agreedOnPhone: true },
    ['alreadyWithdrawn'],
  ],
  // approved by mail, and withdrawn later
  [
    'Ich hab am 3.11. am Telefon zugestimmt und am 4.11. per Mail zugestimmt, am 9.11. widerrufen. o2.',
    { textFormApproval: true },
  ],
  ['Am 3.11. zugestimmt und am 9. per Mail widerrufen. o2 hat angerufen.', {}, ['textFormApproval']],
  // a yes that was written to something else
  [
    'Ich hab denen schon ja geschrieben, dass sie den Termin machen können. Vodafone 3.11.',
    {},
    ['textFormApproval', 'agreedOnPhone'],
  ],
  [
    'Ich habe schon ja geschrieben, ob sie mich zurückrufen können. Vodafone rief am 3.11. an.',
    {},
    ['textFormApproval'],
  ],
  ['Ich habe leider schon ja geschrieben. Vodafone rief am 3.11. an.', { textFormApproval: true }],
  // what the caller promised of a price that rose, and a rise that was announced
  [
    'Ab 1.12. 39,99 statt 19,99. Vodafone rief am 3.11. an und hat 19,99 versprochen, ich hab ja gesagt.',
    { misledAbout: ['price'] },
  ],
  ['Ab 1.1. 38 statt 31 Cent. E.ON rief am 3.11. an, ja gesagt, 31 Cent hieß es.', { misledAbout: ['price'] }],
  ['Preiserhöhung ab 1.1. von E.ON: 38 statt 33 Cent. Die riefen am 3.11. an, ich hab ja gesagt.', {}, NO_DECEIT],
  // who compares prices, and who only said so
  ['Check24 hat mich am 3.11. angerufen, in Wahrheit war es Voxenergie. Ja gesagt.', { misledAbout: ['identity'] }],
  [
    'Der Berater von Check24 hat mich angerufen und mir Strom von Voxenergie verkauft, ich hab ja gesagt am 3.11.',
    {},
    NO_DECEIT,
  ],
  // another line with one's own company, or from a stranger
  [
    'Die Deutsche Glasfaser rief am 3.11. an wegen Wechsel von DSL auf Glasfaser, ich hab ja gesagt.',
    {},
    ['contractKind', 'existingCustomer'],
  ],
  ['Vodafone rief am 3.11. an: Umstieg von Kabel auf DSL, ich bin bei 1&1.', { existingCustomer: false }],
  ['Umstellung von DSL auf Glasfaser, die Telekom rief am 3.11. an, bin da Kunde.', { contractKind: 'tariffChange' }],
  // one's own word to the caller, and the caller's
  ['Ich habe ihr gesagt, ich würde den alten Vertrag behalten. Vodafone 3.11.', { goal: 'keepOldTariff' }],
  ['Sie sagte, ich würde meinen Tarif behalten und 5 Euro sparen, ich hab ja gesagt. Vodafone 3.11.', {}, ['goal']],
  // watched every day, or a paper that is looked at
  ['Ich schaue MagentaTV jeden Abend an, die Telekom hat es mir am Telefon verkauft.', { serviceUsed: true }],
  ['o2 rief an. Schicken Sie es halt, ich schau mir das an.', {}, ['serviceUsed']],
  // debited, and to be debited again; only to come
  ['o2 hat am 15.11. 29,99 abgebucht und eingezogen wird am 1.12. nochmal.', { debited: true }],
  ['Abgebucht werden 29,99, am 15.11. das erste Mal. o2.', { debited: true }],
  ['Rechnung von o2 kam am 15.11., abgebucht wird am 3. Dezember.', {}, ['debited']],
];
