// Words that sound like a fact and are none: another matter, the other side's act, an idiom, a claim. Written for this test.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const called = (words: string): string => `Vodafone hat mich am 3.11. angerufen wegen Internet. ${words}`;

export const MISHEARD: readonly Sentence[] = [
  // what was never spoken of, or never used, denies no call
  [
    'Die Karte steckt noch im Umschlag, telefoniert hab ich damit kein einziges Mal.',
    {},
    ['personOnPhone', 'agreedOnPhone'],
  ],
  [
    'Mit der neuen Nummer hat noch keine Seele telefoniert. Vodafone will trotzdem Geld.',
    {},
    ['personOnPhone', 'agreedOnPhone'],
  ],
  ['Über den Preis wurde in dem Telefonat mit o2 überhaupt nicht gesprochen.', {}, ['agreedOnPhone']],
  ['Von einer Laufzeit wurde in dem Gespräch nie geredet.', {}, ['agreedOnPhone']],
  ['Mit Vodafone hab ich nie telefoniert.', { personOnPhone: 'nobody', agreedOnPhone: false }],
  [
    'Telefoniert hab ich mit denen kein einziges Mal. Trotzdem kam von Vodafone ein Vertrag.',
    { personOnPhone: 'nobody' },
  ],
  // the other side refuses: no no of the customer's
  [called('Die haben meinen Widerruf abgelehnt.'), {}, ['agreedOnPhone', 'declaration']],
  [called('Nun lehnt Vodafone meine Kündigung ab.'), {}, ['agreedOnPhone', 'wantedContract']],
  ['Drillisch rejected my objection, they insist I said yes.', {}, ['agreedOnPhone']],
  ['o2 turned my cancellation down. They called me in May.', {}, ['agreedOnPhone']],
  [called('Ich lehnte ab.'), { agreedOnPhone: false, declaration: 'no' }],
  [called('I turned the offer down.'), { agreedOnPhone: false }],
  // "das war alles" ends a tale only where nothing goes on
  [called('Ich habe ja gesagt. Das war alles am 3. November.'), { agreedOnPhone: true }],
  [called('Das war alles erstunken und erlogen.'), {}, ['agreedOnPhone']],
  [called('Ich hab meine Adresse bestätigt. Das war alles.'), { agreedOnPhone: false }],
  // somebody's claim, also where "klar und deutlich" stands in it
  ['o2 behauptet, ich hätte am Telefon klar und deutlich zugestimmt.', {}, ['agreedOnPhone', 'declaration']],
  ['Vodafone schreibt, ich hätte klipp und klar ja gesagt.', {}, ['agreedOnPhone', 'declaration']],
  ['They keep writing that I verbally agreed to the contract.', {}, ['agreedOnPhone']],
  ['Telekom maintains that I ordered it on the phone.', {}, ['agreedOnPhone']],
  [called('Ich habe klar und deutlich zugestimmt.'), { agreedOnPhone: true, declaration: 'clearYes' }],
  [called('Ich habe klipp und klar nein gesagt.'), { agreedOnPhone: false }],
  // not understood, and a yes all the same; little said, but yes
  [
    called('Der hat so schnell geredet, dass ich nix kapiert hab, und dann hab ich halt ja gesagt.'),
    { agreedOnPhone: true },
  ],
  [called('Ich hab nichts verstanden und ja gesagt.'), { agreedOnPhone: true }],
  [called('Viel gesagt hab ich nicht, bloß am Schluss „ja, machen wir so“.'), { agreedOnPhone: true }],
  [called('Viel geredet hab ich nicht, am Ende aber zugesagt.'), { agreedOnPhone: true }],
  [called('Ich hab nichts verstanden und nicht ja gesagt.'), { agreedOnPhone: false }],
  // things taken in, nothing to agree to, a tape to be switched off, what others order
  ['Heute hat der Nachbar das Modem von PŸUR für mich angenommen.', {}, ['agreedOnPhone']],
  ['I clicked the link from Vodafone to read it, there was nothing to agree to on that page.', {}, ['agreedOnPhone']],
  ['„Nein, das Band schalten Sie bitte aus“, hab ich gesagt.', {}, ['agreedOnPhone']],
  [
    'Es wurden drei Karten bei Vodafone auf mich bestellt, und ich war das nicht. Telefonisch.',
    { agreedOnPhone: false },
  ],
  [
    'Mein Bruder hat sich den 5G-Tarif von Blau bewusst am Telefon bestellt und ist damit glücklich.',
    {},
    ['agreedOnPhone', 'declaration'],
  ],
  // a yes to a figure that is right
  [
    'Ein Typ rief an und fragte, ob meine IBAN noch stimmt, die hatte der schon! Hab gesagt ja stimmt. Mehr nicht. Jetzt sind 59 Euro weg.',
    { agreedOnPhone: false },
  ],
  [called('Er las meine Adresse vor, ich sagte ja richtig.'), { agreedOnPhone: false }],
  [called('Ich hab „jaja“ gebrummt, als sie wissen wollte, ob ich gerade Zeit hab.'), { agreedOnPhone: false }],
  [called('Ich so: ja lass mal.'), {}, ['declaration']],
  ['o2 ruft an und labert mich voll, ich so ja lass mal, auf einmal sind 40 Euro weg.', {}, ['agreedOnPhone']],
  [called('Ich so: ja, lass mal machen.'), { agreedOnPhone: true }],
  [called('Ich so: ja, machen wir.'), { agreedOnPhone: true }],
  // no choice, told of what they said: no refusal
  ['They told me copper lines would be illegal next month so I had no choice.', {}, ['agreedOnPhone', 'declaration']],
  // wishes about something else
  [
    "I don't want to lose the contract Vodafone gave me on the phone.",
    { goal: 'keep', wantedContract: true },
    ['product'],
  ],
  ['Was man auf der Aufnahme wohl hört? Ich will die jedenfalls haben.', {}, ['wantedContract']],
  [
    'Meinen alten Handyvertrag hab ich gekündigt, das wollte ich auch so. Jetzt kommt Vodafone mit einem neuen.',
    {},
    ['wantedContract'],
  ],
  [
    'Angerufen hatte eine Dame, ich sollte nur eine Probepackung Kapseln kriegen, die wollte ich auch haben. Jetzt kommt jeden Monat ein Paket für 39,90.',
    { product: 'goodsSubscription' },
    ['wantedContract'],
  ],
  [called('Den Vertrag wollte ich auch haben.'), { wantedContract: true }],
  ['Donnerstag ist mir die erste Handyrechnung ins Haus geflattert, stolze 119 Euro.', {}, ['wantedContract']],
  ['Von den 54,98 auf der Vodafone-Rechnung erkenne ich 14,99 nicht an.', {}, ['wantedContract']],
  ['Dass man so einen Vertrag binnen 14 Tagen loswerden kann, weiß ich vom Nachbarn.', {}, ['wantedContract']],
  ['Diesen Vertrag erkenne ich nicht an.', { wantedContract: false }],
  // "müsse" that is no duty, "er sagte" that is no untruth
  [called('Man müsse schnell sein. Ich habe zugesagt.'), {}, ['misledAbout']],
  [called('Er sagte, das Gespräch wird aufgezeichnet, und lachte. Ich habe zugesagt.'), {}, ['misledAbout']],
  [
    'I got a letter about a lottery pool. Someone did call. He said the call is recorded and laughed.',
    {},
    ['misledAbout'],
  ],
  [called('Preis ja, den hat er gesagt. Aber die Dauer?'), {}, ['misledAbout']],
  [
    called('In der Belehrung steht, ich müsste einen Grund angeben, das ist doch falsch! Zugesagt hab ich.'),
    {},
    ['misledAbout'],
  ],
  ['Die behaupten, ich hätte Werbung erlaubt. Das stimmt nicht.', {}, ['misledAbout']],
  ['Mein Vertrag bei Blau läuft im Oktober aus und ich lass ihn auslaufen.', {}, ['misledAbout']],
  [
    'Der Vodafone-Mann hat mir 100 Euro Gutschrift versprochen, die soll im nächsten Monat kommen.',
    {},
    ['misledAbout'],
  ],
  [called('Man müsse auf Glasfaser wechseln. Ich habe zugesagt.'), { misledAbout: ['duty'] }],
  // who is whose customer
  ['Gegen meinen Willen bin ich nun Kunde bei Vodafone.', { wantedContract: false }, ['existingCustomer']],
  ["Now M-net says I'm their customer.", {}, ['existingCustomer']],
  ['Ein einziges Mahnschreiben hab ich bisher von 1&1 bekommen.', {}, ['existingCustomer', 'contractKind']],
  ['Ich bin schon lange Kunde bei Vodafone.', { existingCustomer: true }],
  // whose contract it is, and whose old one
  ['Die neue Firma hat einfach meinen alten Anschluss bei NetCologne für mich gekündigt!', {}, ['provider']],
  ['Mein Vertrag bei M-net ist gekündigt und ich bin bei der Telekom gelandet.', { provider: 'Telekom' }],
  ['She claimed to be from Telekom, turns out she was working for a totally different company.', {}, ['provider']],
  ['Mein Nachbar ist aus seinem Vertrag bei der Telekom rausgekommen.', {}, ['provider']],
  ['Am Hörer wurde mir eine Lotto-Tippgemeinschaft angedreht.', { product: 'lottery' }, ['provider']],
  // a death that is another's
  ['Seit mein Mann tot ist, mache ich den Papierkram, und da ruft mich 1&1 an und verkauft mir was.', {}, ['deceased']],
  ['Mein Vater ist im Juni verstorben. Im August soll er bei der Telekom verlängert haben.', { deceased: true }],
];
