// Near misses: sentences that hold the words of a fact and do not tell it. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const NOT_SO: readonly Sentence[] = [
  // the day before the act's comma belongs to what came then
  [
    'Ich habe den Vertrag widerrufen, am 3.11. kamen die Unterlagen.',
    { alreadyWithdrawn: true, documentsReceivedDate: '2026-11-03' },
    ['withdrawnDate'],
  ],
  ['Ich habe widerrufen, am 20.11. kam die Bestätigung.', { alreadyWithdrawn: true }, ['withdrawnDate']],
  // a withdrawal that is announced is none yet
  ['Ich habe denen gesagt, dass ich den Widerruf morgen schicke.', {}, ['alreadyWithdrawn']],
  ['Ich habe Vodafone gesagt, dass ich einen Widerruf schreiben werde.', {}, ['alreadyWithdrawn']],
  // what must not be lost is another contract
  ['Ich will den Vertrag loswerden, ohne dass mein Handyvertrag gekündigt wird.', { goal: 'outOfContract' }],
  ['Raus aus dem neuen Tarif ohne den Anschluss zu verlieren.', { goal: 'outOfContract' }],
  ['How can I cancel without losing my contract for the landline?', { goal: 'outOfContract' }],
  ['Wie komme ich ohne Anwalt aus dem Vertrag raus?', { goal: 'outOfContract' }],
  // no regret, and another matter
  ['Ich bereue es nicht.', {}, ['goal']],
  ['I do not regret it.', {}, ['goal']],
  ['I have no second thoughts.', {}, ['goal']],
  ['He said I would not regret it.', {}, ['goal']],
  ['Ich kann mir einen Anwalt nicht leisten.', {}, ['goal']],
  ['He changed his mind about the price', {}, ['goal']],
  ['Kann ich den Newsletter abbestellen?', {}, ['goal']],
  ['Kann ich den Termin mit dem Techniker absagen?', {}, ['goal']],
  ['Can you give them my number?', {}, ['goal']],
  // a call to one's home is no visit
  ['Der Verkäufer rief bei uns zu Hause an und hat mir einen Handyvertrag verkauft.', { channel: 'outboundCall' }],
  [
    'Ein Vertreter der Telekom rief an, da saß ich bei mir zu Hause auf dem Sofa und habe ja gesagt.',
    { channel: 'outboundCall' },
  ],
  // a call that came while one was elsewhere
  [
    'Im Fitnessstudio kam ein Anruf von Vodafone und da habe ich einen Handyvertrag abgeschlossen.',
    { channel: 'outboundCall' },
  ],
  [
    'Am Empfang im Hotel habe ich den Meldezettel unterschrieben, dann klingelte mein Telefon und Vodafone wollte mir einen Vertrag verkaufen.',
    { channel: 'outboundCall' },
  ],
  [
    'I signed at the counter of the post office for a parcel. o2 had called me before and I said yes.',
    { channel: 'outboundCall' },
  ],
  // one's own people on the phone
  ['Mein Sohn erreichte mich am Telefon und riet mir zum Widerruf.', {}, ['channel']],
  // an offer that pleases, and no wish for it
  ['Das Angebot gefällt mir, aber ich wollte keinen Vertrag.', { wantedContract: false }],
  ['Der neue Tarif gefällt mir zwar, aber bestellt habe ich ihn nicht.', { wantedContract: false }],
  ['Der Vertreter sagte, das Paket gefällt mir bestimmt.', {}, ['wantedContract']],
  ['Das war mein Wunsch, dass die mich nicht mehr anrufen.', {}, ['wantedContract']],
  ['Damals hielt ich es für gut, dass mein Sohn dabei war.', {}, ['wantedContract']],
  // somebody else's policy
  [
    'Mein Vater hat eine Lebensversicherung. Jetzt rief eine wegen einer Versicherung an, sie kostet 20 Euro im Monat.',
    { insuranceKind: 'other' },
  ],
  // one's own pretence, and a price that is not higher
  ['Ich habe so getan, als ob ich interessiert wäre.', {}, ['misledAbout']],
  ['Der Preis im Vertrag ist nicht höher als besprochen.', {}, ['confirmationDiffers']],
  // words that begin like a month
  ['В документах 5 декларации, а звонили мне вчера.', { callDate: '2026-11-22' }],
  ['Мне прислали 2 декодера и договор после звонка.', {}, ['callDate']],
  // a no to something else
  ['Powiedziałam mu, że nie chcę czekać, i zgodziłam się na umowę.', { agreedOnPhone: true }],
  ['Я сказала "нет денег", но он уговорил и я согласилась.', { agreedOnPhone: true }],
  // what sounds like a switch, and a yes that is none
  ['They are moving me to a new office.', {}, ['providerSwitch']],
  ['They are taking me to court.', {}, ['providerSwitch']],
  ['Wir kündigen den Vertrag bei o2, sagte mein Mann.', {}, ['providerSwitch']],
  ['They phoned my gran and she agreed to think about it.', {}, ['agreedOnPhone']],
  ['They rang my gran and she said yes, speaking.', {}, ['agreedOnPhone']],
  ['o2 phoned and she said ok, but just that she would think about it.', {}, ['agreedOnPhone']],
  // the copy of another paper
  [
    'Die Aufnahme habe ich am 1.10. verlangt. Ich habe von der Polizei eine Kopie der Anzeige bekommen.',
    {},
    ['recordingReply'],
  ],
];
