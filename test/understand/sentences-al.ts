// What stories nobody had read showed to be read as its opposite; each row stands beside those that it must still take.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const FOUND_UNREAD: readonly Sentence[] = [
  // a no behind "klar", which is no yes
  ['Ich hab klar nein danke gesagt.', { agreedOnPhone: false, declaration: 'no' }],
  ['Ich hab gern kein Interesse gesagt.', { agreedOnPhone: false }],
  ['Ich hab klar und gern ja gesagt.', { agreedOnPhone: true }],
  // a yes to how a thing or the customer is
  [
    'Der hatte gefragt ob mein Handy noch heil ist und ich sagte ja. Mehr war da nich.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  ['Die fragte, ob mein Internet noch langsam ist, und ich hab ja gesagt.', { agreedOnPhone: false }],
  ['Er hat gefragt, ob der Router noch geht, ich sagte ja.', { agreedOnPhone: false }],
  ['Sie fragte, ob ich zufrieden bin, ich habe ja gesagt. Mehr war nicht.', { agreedOnPhone: false }],
  ['Er wollte wissen ob ich da wohne und ich hab ja gesagt. Mehr war nicht.', { agreedOnPhone: false }],
  ['Er fragte ob ich den Tarif haben will und ich sagte ja.', { agreedOnPhone: true }],
  ['Er fragte ob ich den Schutz noch heute aktivieren will und ich sagte ja.', { agreedOnPhone: true }],
  ['Er fragte ob ich eine Versicherung fürs Handy möchte und ich sagte ja.', { agreedOnPhone: true }],
  // a yes that is taken apart in the next breath
  [
    'Mein Vater hat am Telefon zugestimmt. Also zugestimmt: er hat gesagt "schicken Sie mir das mal".',
    { agreedOnPhone: false },
  ],
  ['Sie hat zugesagt, na ja, zugesagt, sie hat gesagt "ich überlegs mir".', { agreedOnPhone: false }],
  ['Ich hab am Telefon zugestimmt. Also zugestimmt hab ich wirklich.', { agreedOnPhone: true }],
  ['Ich hab zugesagt, und zwar richtig: „ja, machen wir so“.', { agreedOnPhone: true }],
  // a denial behind a colon, and one that denies something else
  ['Brief mit Widerrufsbelehrung kam. Bestätigt oder unterschrieben: nix.', { textFormApproval: false }],
  ['Es kam ein Brief. Unterschrieben: nix.', { textFormApproval: false }],
  ['Es kam ein Brief. Unterschrieben: ja, leider.', { textFormApproval: true }],
  ['Vertrag unterschrieben: nichts verstanden.', { textFormApproval: true }],
  // "replied to" holds no lie
  [
    'On 12 November a lady from Telekom called. I said yes. She mailed the contract and I replied to that mail.',
    {},
    ['misledAbout'],
  ],
  ['Telekom rief an, ich sagte ja, aber eine Enttäuschung war das.', {}, ['misledAbout']],
  ['Telekom rief an, während ich Flüge buchte, ich sagte ja.', {}, ['misledAbout']],
  ['Telekom rief an und ich sagte ja, ich wurde arglistig getäuscht.', { misledAbout: ['other'] }],
  // the old supplier by its name is not the one that sold, and nobody posed as it
  [
    'Eine Firma PrimaStrom rief mich an, ich habe zugesagt. Mein bisheriger Versorger, die Stadtwerke Kiel, hat mir gestern die Kündigung bestätigt.',
    { provider: 'PrimaStrom' },
    ['misledAbout'],
  ],
  [
    'Vattenfall hat mich angerufen und zum Wechsel überredet, unser Gasversorger, die Mainova, bestätigt die Kündigung.',
    { callerClaimedToBe: 'Vattenfall' },
    ['misledAbout', 'provider'],
  ],
  ['Mein Stromversorger, die E.ON, rief mich an und drehte mir Gas an.', { provider: 'E.ON' }],
  // a paper's own date, and the day on which it came
  [
    'Ich habe einen Brief von Vodafone vor mir, Datum 13.11., bekommen am 16.11.',
    { documentsReceivedDate: '2026-11-16' },
    ['callDate'],
  ],
  [
    'Laut Brief vom 13.11. (heute im Briefkasten) soll ich einen Vertrag haben.',
    { documentsReceivedDate: '2026-11-23' },
  ],
  ['Das Schreiben vom 13.11. (kam am 15.11.) sagt 24 Monate.', { documentsReceivedDate: '2026-11-15' }],
  ['Den Vertrag vom 10.11. hab ich am 16.11. bekommen.', { documentsReceivedDate: '2026-11-16' }],
  ['Letter dated 13 November, received 16 November.', { documentsReceivedDate: '2026-11-16' }],
  ['Brief vom 13.11., heute lese ich ihn erst.', { documentsReceivedDate: '2026-11-13' }],
  ['Der Vertrag vom 10.11., am 16.11. kam die Rechnung.', { documentsReceivedDate: '2026-11-10' }],
  // the same day is the one that was named last
  [
    'On 12 November a lady from Telekom called. She mailed the contract on 14 November, and I replied to that mail "I confirm" on the same day.',
    { callDate: '2026-11-12', documentsReceivedDate: '2026-11-14', approvalDate: '2026-11-14' },
  ],
  [
    'Am 12.11. rief Telekom an, die Mail mit dem Vertrag kam am selben Tag.',
    { documentsReceivedDate: '2026-11-12', callDate: '2026-11-12' },
  ],
  // what the customer turned down in the call is no answer about the recording
  [
    'Ich habe Auskunft verlangt, mit dem Wunsch nach der Tonaufnahme. Streit geht um eine SIM-Karte die ich im Gespräch abgelehnt habe.',
    { agreedOnPhone: false },
    ['recordingReply'],
  ],
  ['Ich habe die Aufnahme verlangt, haben sie abgelehnt.', { recordingReply: 'refused' }],
  // what somebody holds of such contracts is no call of theirs
  [
    'Vodafone rief an. Ich frage nur, weil mein Bruder meint, Verträge am Telefon sind immer ungültig.',
    { channel: 'outboundCall', personOnPhone: 'self' },
  ],
  ['Vodafone rief an. Mein Mann sagt, am Telefon gilt nichts.', {}, ['personOnPhone']],
  ['Mein Bruder war am Telefon, Vodafone rief an.', { personOnPhone: 'other' }],
  ['Mein Sohn sagt, am Telefon war eine Frau von o2.', { personOnPhone: 'child' }],
  // a man who called is no husband
  ['Мені справді дзвонив якийсь чоловік, але я сказала «ні, дякую»', { agreedOnPhone: false }, ['consumer']],
  ['Мій чоловік погодився по телефону.', { consumer: true }],
  // what is to be cut off, or stands at the credit agency, was not sold
  [
    'Eine Frau hat angerufen. Ich hab einen Schutzvertrag für 2 Jahre zugesagt, weil sie meinte sonst wird mein Internet gesperrt.',
    { product: 'otherService' },
  ],
  [
    'Laut Schufa-App steht da seit letzter Woche ein Eintrag, Vodafone, 212 Euro.',
    { provider: 'Vodafone' },
    ['product'],
  ],
  ['Vodafone hat mir Internet verkauft, jetzt wird mein Handy gesperrt.', { product: 'internet' }],
  ['Am Telefon wurde mir ein Eintrag im Branchenbuch verkauft.', { product: 'otherService' }],
  // the company the contract turned out not to be of
  ['Der Vertrag ist mit "Volta Direkt", nicht mit der Rheinenergie! Jemand rief an.', {}, ['provider']],
  ['Der Vertrag ist mit Vodafone, nicht mit der Telekom, bei der ich sonst bin.', { provider: 'Vodafone' }],
  ['Ich habe nicht mit Vodafone telefoniert, der Brief kam aber von Vodafone.', { provider: 'Vodafone' }],
  // wanted as offered and not as the paper says; a contract that stays, and the money beside it
  [
    'Hab ja gesagt, wollte das auch. Jetzt stehen da 24 Monate. So will ich das nicht, raus da.',
    { wantedContract: false },
  ],
  ['Ich wollte den Vertrag. So will ich das nicht stehen lassen.', { wantedContract: true }],
  [
    'Mir wurden 50 Euro Bonus versprochen. Vertrag soll bleiben, ich hätt nur gern meine 50 Euro.',
    { goal: 'keep', wantedContract: true },
  ],
  ['Mein alter Vertrag soll bleiben, den neuen will ich nicht.', { wantedContract: false }],
  // who the caller was, in quotation marks, in brackets, by an office's name, or behind a doubt
  ['Sie wurde von "Medi-Vital" angerufen und hat Kapseln angenommen.', { callerClaimedToBe: 'Medi-Vital' }],
  ['Der Mann am Telefon sagte, er sei vom Jobcenter.', { callerClaimedToBe: 'Jobcenter' }],
  ['Ich bin vom Jobcenter gefördert. Vodafone rief an.', { callerClaimedToBe: 'Vodafone' }],
  [
    'Am 8.11. Anruf: "Hier Kundencenter Ihrer Sparkasse". Es ging um einen Schutzbrief.',
    { callerClaimedToBe: 'Kundencenter Ihrer Sparkasse' },
  ],
  ['Anruf: "Hier stimmt was nicht mit Ihrem Zähler".', {}, ['callerClaimedToBe']],
  ['My dad got a call on 6 November, he thinks from Lebara.', { callerClaimedToBe: 'Lebara' }],
  [
    'PŸUR hat mich im Sommer (irgendwann Juli) angerufen wegen Internet.',
    { channel: 'outboundCall', callerClaimedToBe: 'PŸUR' },
  ],
  ['Mein Vater hat (obwohl er krank ist) Vodafone angerufen.', {}, ['channel']],
  ['freenet hat mir nen Handytarif angeboten, Anruf 14.11.', { callerClaimedToBe: 'freenet' }],
  ['Vodafone hat mir per Mail einen Tarif angeboten, Anruf kam dann von o2.', { callerClaimedToBe: 'o2' }],
];
