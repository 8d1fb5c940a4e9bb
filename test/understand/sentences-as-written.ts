// Short ways of writing, and where a day, a negation or a thing belongs. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const eur = (amount: number): { amount: number; currency: 'EUR' } => ({ amount, currency: 'EUR' });

export const AS_WRITTEN: readonly Sentence[] = [
  // a withdrawal without a verb was post that came
  [
    'Vertrag und Belehrung per E-Mail am 7.11., am 15.11. Widerruf per Mail an die Adresse aus der Belehrung.',
    { alreadyWithdrawn: true, withdrawnDate: '2026-11-15', documentsReceivedDate: '2026-11-07' },
  ],
  ['Am 15.11. Widerruf per Mail.', { alreadyWithdrawn: true, withdrawnDate: '2026-11-15' }, ['documentsReceivedDate']],
  ['Widerruf schon raus, aber die stellen sich quer.', { alreadyWithdrawn: true }],
  ['Am 15.11. Widerruf per Mail möglich?', {}, ['alreadyWithdrawn']],
  ['Laut Hotline am 15.11. Widerruf per Mail nicht möglich.', {}, ['alreadyWithdrawn']],
  [
    'Am 15.11. kam die Belehrung zum Widerruf per Post.',
    { documentsReceivedDate: '2026-11-15', withdrawalInstructionReceived: true },
    ['alreadyWithdrawn'],
  ],
  // the denial stands at the end
  ['Einverstanden mit Werbung war ich nie.', { marketingConsent: false }],
  ['Mit Werbung war ich einverstanden.', { marketingConsent: true }],
  // in another language, and in the next sentence
  ['لم أجد أي Widerrufsbelehrung في الايميل.', { withdrawalInstructionReceived: false }],
  [
    "There's a Widerrufsbelehrung on page 3. Nothing has been confirmed by us.",
    { withdrawalInstructionReceived: true, textFormApproval: false },
  ],
  // asked for on one day, of a call on another
  [
    'Hab am 28.8. bei Vodafone schriftlich (Mail) die Aufnahme von meinem Telefonat vom 10.8. verlangt.',
    { recordingRequestedDate: '2026-08-28', callDate: '2026-08-10' },
  ],
  // a yes to papers, and to no more
  [
    'Er fragte, ob er mir Informationsmaterial über den Ausbau schicken darf. Das habe ich bejaht, sonst nichts.',
    { agreedOnPhone: false },
  ],
  ['Er fragte, ob er mich auf den Tarif umstellen darf. Das habe ich bejaht, sonst nichts.', { agreedOnPhone: true }],
  // the account that money leaves, the phone that rang: nothing that was sold or came
  ['Mobilcom hat Geld abgebucht, 29,99 am 1.11., vom Girokonto.', { debited: true }, ['product', 'contractKind']],
  ['Die haben mir am Telefon ein Girokonto verkauft.', { product: 'finance' }],
  [
    'My wife answered my phone last Saturday while I was in the shower. It was someone from Telekom.',
    { personOnPhone: 'spouse', callDate: '2026-11-21' },
    ['goodsReceived'],
  ],
  ['Das neue Handy kam am 12.11. bei mir an.', { goodsReceived: true, goodsReceivedDate: '2026-11-12' }],
  // a name that bends in the sentence was another's, or nobody's
  ['Eine Frau von der Süddeutschen Klassenlotterie rief an.', { provider: 'SKL', product: 'lottery' }],
  ['Ein Anruf von der Rheinischen Post kam am 3.11.', { provider: 'Rheinische Post' }],
  ['Die Süddeutsche hat angerufen wegen eines Probeabos.', { provider: 'Süddeutsche Zeitung' }],
  // of two sums the one beside the taking was taken
  ['2 Lose für 50 Euro, abgebucht wurden am 2. November 100 Euro.', { debitAmount: eur(100) }],
  ['Vereinbart 25 Euro, nun bucht die Telekom 44,95 ab.', { debitAmount: eur(44.95) }],
  ['49,90 Euro, abgebucht am 2. November.', { debitAmount: eur(49.9) }],
  // bought on the phone
  ['Ich hab am Telefon eine Zeitschrift gekauft.', { agreedOnPhone: true }],
  ['Ich hab am Telefon nichts gekauft.', { agreedOnPhone: false }],
  ['Haben Sie am Telefon was gekauft, hat sie mich gefragt.', {}, ['agreedOnPhone']],
  // what the parents did not allow, and what the son said
  [
    'Mein Sohn, 15, hat ja gesagt am Telefon bei Vodafone. Ich habe das nicht erlaubt und nicht zugestimmt.',
    { agreedOnPhone: true, personOnPhone: 'child' },
  ],
  // what is not to end is wanted
  ['Ich will den Vertrag nicht auflösen, sondern nur meine Gutschrift.', { wantedContract: true }],
  ['Den Vertrag will ich nicht, nur meine Ruhe.', { wantedContract: false }],
  // the talk was of a prize game, what comes is a magazine
  [
    'Ich bekomme die Zeitschrift HörZu. Am Telefon ging es um ein Gewinnspiel. Jetzt will der Verlag Geld.',
    { product: 'printSubscription' },
  ],
  ['Es ging um ein Gewinnspiel, 59 Euro im Monat.', { product: 'prizeGame' }],
  ['Am Telefon hieß es, 10 Euro weniger. Habe verlängert am 2. November.', { agreedOnPhone: true }],
  ['Haben den Vertrag verlängert, einfach so, die Gauner.', {}, ['agreedOnPhone']],
  // whoever ordered on a page and was rung up by nobody has a contract, and not one that never came about
  [
    'I ordered a phone with contract on the Vodafone website myself, fully online, nobody called me.',
    { channel: 'online' },
    ['agreedOnPhone', 'wantedContract'],
  ],
  [
    'Ich habe das Handy selbst auf der Webseite von Vodafone bestellt, angerufen hat mich niemand.',
    { channel: 'online' },
    ['agreedOnPhone', 'wantedContract'],
  ],
  ['Habe online bestellt, niemand hat mich angerufen. Kann ich widerrufen?', { channel: 'online' }, ['agreedOnPhone']],
  [
    'Niemand hat mich angerufen, trotzdem kam ein Vertrag, angeblich online bestellt.',
    { agreedOnPhone: false },
    ['channel'],
  ],
  ['Ich habe nie online bestellt, niemand hat mich angerufen.', { agreedOnPhone: false }, ['channel']],
  ['Vodafone hat mich angerufen, ich habe dann auf der Webseite von Vodafone bestellt.', { channel: 'outboundCall' }],
  // a question about counting is no call of theirs
  [
    'Zählt der Tag vom Anruf mit bei den 14 Tagen? Also: 1&1 am 3.11. am Telefon, ICH hab angerufen wegen Umzug.',
    { channel: 'inboundCall' },
  ],
];
