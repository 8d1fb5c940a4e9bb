// A no that is only asked for, a yes to how the bill comes, a call that was one's own: rows that were read as their opposite.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const ASKED_BACK: readonly Sentence[] = [
  // "ob ich nicht … will" is asked politely, and denies nothing
  [
    'Moin, freenet hat mich am 20.11. angequatscht ob ich nich verlängern will. Klang gut, hab ok gesagt.',
    { channel: 'outboundCall', agreedOnPhone: true },
    ['wantedContract'],
  ],
  ['Vodafone rief an ob ich nicht mehr Datenvolumen möchte, ich sagte ja.', { channel: 'outboundCall' }],
  ['Die Telekom rief mich an, ob ich nicht Interesse hätte, ich hab ja gesagt.', { channel: 'outboundCall' }],
  ['Ich hab gesagt, dass ich nicht verlängern will.', { agreedOnPhone: false }],
  ['Vodafone rief an, ich will den Vertrag nicht haben.', { wantedContract: false }],
  // more data for the money is an offer; less than was said may be none
  ['o2 rief an, 20 GB statt 10 für 17,99. Hab ok gesagt.', { agreedOnPhone: true }, ['misledAbout', 'wantedContract']],
  ['o2 rief an und versprach 20 GB. In den Unterlagen stehen 10 GB statt 20.', { misledAbout: ['other'] }],
  // whether one may say no is asked, and was not said
  ['A lady called, I agreed to the free trial. Till when can I say no?', { agreedOnPhone: true }],
  ['Vodafone rief am 3.11. an, ich hab zugestimmt. Bis wann kann ich nein sagen?', { agreedOnPhone: true }],
  ['Telekom rief an, ich hab ja gesagt. Darf ich noch ablehnen?', { agreedOnPhone: true }],
  ['Telekom rief an, ich hab nein gesagt. Muss ich trotzdem zahlen?', { agreedOnPhone: false }],
  ['Can I ignore the letter? They called and I said no.', { agreedOnPhone: false }],
  // what nobody knows is no denial of it
  [
    'Mein Enkel hat für mich mit Vodafone telefoniert, was da ausgemacht wurde weiß ich nicht.',
    {},
    ['agreedOnPhone', 'wantedContract'],
  ],
  ['Was genau vereinbart wurde, hab ich nicht verstanden.', {}, ['agreedOnPhone', 'wantedContract']],
  ['Wozu er da zugestimmt hat, weiß ich nicht.', {}, ['wantedContract']],
  ['Ausgemacht wurde da nichts, Vodafone rief nur kurz an.', { agreedOnPhone: false }],
  // a price of nothing, and a yes behind it
  [
    'also ein mann von netcologne hat angerufen und gesagt dann bekommen sie als dankeschön das fernsehpaket noch dazu kostet nichts ja gut hab ich gesagt und dann kam der brief',
    { agreedOnPhone: true, contractKind: 'addOn' },
  ],
  ['Vodafone rief an, ändert sich nichts, ja ja hab ich gesagt.', {}, ['declaration']],
  ['Vodafone rief an, ich hab nie ja zu denen gesagt.', { agreedOnPhone: false }],
  // the company's desk answers later
  [
    'Yello hat mich am 2.9. angerufen. Den Stromvertrag hab ich am 3.9. per Antwortmail bestätigt. Nun sagt der Chat: Bonus? Nein, davon wissen wir nichts.',
    { agreedOnPhone: true },
  ],
  [
    'Am 5.11. rief Sky an, ich hab zugesagt. Die Hotline meint jetzt: Rabatt? Nein, das gibt es nicht.',
    { agreedOnPhone: true },
  ],
  ['Sky rief an: Wollen Sie das Paket? Nein, hab ich gesagt.', { agreedOnPhone: false }],
  ['Sky rief an. Ob ich wechseln will? Nein, will ich nicht.', { agreedOnPhone: false }],
  // how the bill comes is no offer
  [
    '1&1 klingelte am 16.11. durch: ob ich die Rechnung künftig per Mail statt per Post möchte. Ja, gern.',
    {},
    ['agreedOnPhone'],
  ],
  ['Vodafone rief an, ob ich die Unterlagen per Post haben will. Ja.', {}, ['agreedOnPhone']],
  ['Vodafone rief an, ob ich eine Partnerkarte haben will. Ja, gern.', { agreedOnPhone: true }],
  // a link for what ends a contract agrees to none
  [
    'Wollte bei winsim kündigen, Hotline angerufen am 10.11. Er schickte einen Link für die Kündigungsvormerkung, da hab ich drauf geklickt. Das war eine Verlängerung.',
    { channel: 'inboundCall' },
    ['agreedOnPhone'],
  ],
  ['Vodafone rief an und schickte einen Link für den Vertrag, da hab ich drauf geklickt.', { agreedOnPhone: true }],
  // one's own call, told behind "nobody called me"
  [
    'Nein, mich hat keiner angerufen, ich war das selber: am 17.11. bei Blau, weil ich wissen wollte was Surfen kostet.',
    { channel: 'inboundCall', personOnPhone: 'self' },
  ],
  [
    'Mich hat niemand angerufen, das war ich selbst, am 3.11. bei o2.',
    { channel: 'inboundCall', personOnPhone: 'self' },
  ],
  ['Nobody called me, I called them on 3 November about a new SIM.', { channel: 'inboundCall' }],
  [
    'Mich hat keiner angerufen, und trotzdem kam ein Vertrag von o2.',
    { personOnPhone: 'nobody', agreedOnPhone: false },
  ],
  ['Mich hat keiner angerufen, ich selber war im Urlaub. Jetzt kam ein Vertrag.', { personOnPhone: 'nobody' }],
  // a pasted letter thanks for a call that never was
  [
    '"Sehr geehrte Frau Yilmaz, vielen Dank für das freundliche Gespräch vom 13.11.2026." Dieses Gespräch gab es nicht!',
    { personOnPhone: 'nobody', agreedOnPhone: false },
  ],
  ['Angeblich ein Telefonat am 3.11. Das Telefonat gab es nie.', { personOnPhone: 'nobody' }],
  ['Vodafone rief am 3.11. an, ich hab ja gesagt. Ein weiteres Gespräch gab es nicht.', { personOnPhone: 'self' }],
  ['Vodafone rief am 3.11. an, ich hab ja gesagt. Ein zweites Telefonat gab es nicht.', { agreedOnPhone: true }],
  // whose voice it was
  [
    'Während ich im Krankenhaus lag hat meine Frau am 18.11. mit einem Herrn von der "Energieberatung Nord" telefoniert. Die Nummer von meinem Stromvertrag hat sie vorgelesen.',
    { personOnPhone: 'spouse' },
  ],
  [
    'Also mein Freund (wir wohnen zusammen, sind nicht verheiratet) ist an mein Handy gegangen, Telekom dran. Vertrag läuft auf mich.',
    { personOnPhone: 'other' },
  ],
  [
    'Mein Freund hat gesagt, ich soll hier schreiben. Die Telekom hat mich am 3.11. angerufen.',
    { personOnPhone: 'self' },
  ],
  ['Ein Freund hat auch so einen Anruf bekommen. Mich hat die Telekom am 3.11. angerufen.', { personOnPhone: 'self' }],
  // a letter that we are to write, a mail that is read again, a line of a bill
  [
    'Die Frist war am 10.11. um. Macht mir ein Schreiben mit Datum 9. November, ich sag dann die Post hat es verschlampt.',
    {},
    ['documentsReceivedDate'],
  ],
  ['Vodafone rief an. Gestern kam ein Schreiben mit Datum 9. November.', { documentsReceivedDate: '2026-11-22' }],
  [
    'Hotline angerufen am 10.11. Heute lese ich die Mail mal richtig: das war eine Verlängerung.',
    {},
    ['documentsReceivedDate'],
  ],
  ['Vodafone rief am 3.11. an. Heute kam die Mail mit den Unterlagen.', { documentsReceivedDate: '2026-11-23' }],
  ['Telekom Glasfaser läuft. Nur steht auf der Novemberrechnung der Router mit 7,95.', {}, ['goodsReceived']],
  ['Am 4.11. kam der Router mit der Rechnung.', { goodsReceived: true, goodsReceivedDate: '2026-11-04' }],
  // the day of a click is no day of a call
  [
    'Am Telefon hieß es, der Speedport ist umsonst. Hab am 14.10. in der App zugestimmt.',
    { approvalDate: '2026-10-14' },
    ['callDate'],
  ],
  ['Vodafone rief am 14.10. an, ich hab per Link zugestimmt.', { callDate: '2026-10-14' }],
  // a notice that we are to write is no switch; one that others give is
  ['Und danach schreibst du noch eine fristlose Kündigung an meinen Vermieter.', {}, ['providerSwitch']],
  ['E.ON rief an, jetzt schreibt mir EWE eine Kündigung.', { providerSwitch: true }],
  [
    'E wie Einfach rief an, ich hab dem neuen Stromtarif zugestimmt. Mein alter Vertrag, der zum 1.12. für mich gekündigt werden soll, war billiger.',
    { providerSwitch: true },
  ],
  ['Mein alter Stromvertrag, den ich selbst gekündigt habe, war billiger. E.ON rief an.', {}, ['providerSwitch']],
  // more of what one has
  [
    'Telekom hat mich am 8.10. angerufen, ob ich auf MagentaZuhause L hoch will. Am 12.10. kam die Auftragsbestätigung.',
    { contractKind: 'tariffChange' },
  ],
  ['Habe am 12.11. bei M-net angerufen und auf 300 Mbit gewechselt.', { contractKind: 'tariffChange' }],
  // who rang, in other words
  [
    '1&1 Kundenservice klingelte am 16.11. durch wegen Handytarif.',
    { channel: 'outboundCall', callerClaimedToBe: '1&1' },
  ],
  ['Ich klingelte am 3.11. bei Vodafone durch, wegen der Rechnung.', {}, ['callerClaimedToBe']],
  ['Der Postbote klingelte und gab einen Brief von o2 ab.', {}, ['channel']],
  ['bei mir ham welche von irgend einer lotterie angerufen', { channel: 'outboundCall', product: 'lottery' }],
  ['wir ham bei o2 angerufen wegen der rechnung', {}, ['callerClaimedToBe']],
  [
    'o2 DSL, die riefen am 6.11. an, ich hab ja gesagt und den Auftrag per Mail zurückgemailt.',
    { channel: 'outboundCall', agreedOnPhone: true },
  ],
  [
    'Barclays aus Hamburg rief mich am 10.11. an: Kreditkarte.',
    { channel: 'outboundCall', callerClaimedToBe: 'Barclays' },
  ],
  // an answer in two words
  ['Sky rief am 4.11. an: Cinema für 15 Euro dauerhaft. Ok, verlängert.', { agreedOnPhone: true }],
  ['Vodafone rief an. Gut, bestellt hab ich nichts.', { agreedOnPhone: false }],
  ['Vodafone rief am 3.11. an. Ok, verlängert wird da nichts.', {}, ['wantedContract']],
  // wanted then, in other words
  [
    'Am 1.10. hat mich die Barmenia angerufen, ich habe eine Hundekrankenversicherung genommen, war auch gewünscht.',
    { wantedContract: true },
  ],
  [
    'Ich hab eine Massageauflage bestellt, war meine eigene Idee, ich hab da selbst angerufen.',
    { wantedContract: true },
  ],
  ['Im Onlineshop von o2 einen Handytarif geklickt, den hatte ich mir selber ausgesucht.', { wantedContract: true }],
  ['Habe bei M-net angerufen und auf 300 Mbit gewechselt, wollte ich schon lange.', { wantedContract: true }],
  ['M-net rief an, ich hab ja gesagt. Ich möchte den Tarif unbedingt.', { wantedContract: true }],
  [
    'Ich hätte den Vertrag schon gern, aber zu dem Preis der ausgemacht war. Sky rief an, ich hab ja gesagt.',
    { wantedContract: true },
  ],
  ['Vodafone rief an. Ich hätte den Vertrag gern gekündigt.', {}, ['wantedContract']],
  ['Vodafone rief an und verlängerte. Kündigen wollte ich schon lange.', {}, ['wantedContract']],
  ['Vodafone rief an, ich hab ja gesagt. Das war nicht meine Idee.', {}, ['wantedContract']],
  ['Vodafone rief an, ich hab nein gesagt. Eine Verlängerung war nie gewünscht.', { wantedContract: false }],
  // clicked together in the company's own shop on the net
  ['Vorgestern im Onlineshop von o2 einen Handytarif zusammengeklickt.', { channel: 'online' }],
  ['Die Verkäuferin im o2 Shop hat mir einen Tarif zusammengestellt, den hab ich unterschrieben.', { channel: 'shop' }],
  // the letter, the day, and that it went out
  [
    'Stromvertrag mit Vattenfall am Telefon abgeschlossen, Unterlagen am 31.10. bekommen, Widerruf per Einschreiben am 5.11. raus (Beleg hab ich).',
    { alreadyWithdrawn: true, withdrawnDate: '2026-11-05' },
  ],
  ['Vodafone rief am 1.11. an. Widerruf per Mail, am 5.11. kam die Bestätigung der Telekom.', {}, ['withdrawnDate']],
  // what is to be kept from coming about
  ['freenet rief an, hab ok gesagt. Was muss ich machen damit das nicht durchgeht?', { goal: 'outOfContract' }],
  ['o2 rief an, ich hab ja gesagt. Was tun, damit der Vertrag nicht zustande kommt?', { goal: 'outOfContract' }],
  ['o2 rief an, ich hab ja gesagt. Mein Sohn meint, dass das so nicht durchgeht.', {}, ['goal']],
  ['o2 rief an, ich hab ja gesagt. Hoffentlich klappt das, damit der Wechsel nicht scheitert.', {}, ['goal']],
];
