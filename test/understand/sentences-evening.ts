// What an evening's new words took too much of, or still read wrongly: each row stands beside those that it must still take.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const EVENING: readonly Sentence[] = [
  // a no that is told three times is one; a no that is denied is none
  ['Nein gesagt habe ich nicht nur einmal, sondern dreimal.', { agreedOnPhone: false }],
  ['Nein gesagt hab ich nicht.', {}, ['agreedOnPhone', 'declaration']],
  // promised to think it over, or promised by the caller, and a no on the next day
  ['Ich habe nur zugesagt, mir das zu überlegen, am nächsten Tag hab ich nein gesagt.', { agreedOnPhone: false }],
  ['Ich hab zugesagt zurückzurufen und am nächsten Tag nein gesagt.', { agreedOnPhone: false }],
  ['Er hat zugesagt mir das schriftlich zu geben, am nächsten Tag hab ich abgelehnt.', { agreedOnPhone: false }],
  ['Ich habe zugestimmt, dass er mich anruft, am nächsten Tag hab ich nein gesagt.', { agreedOnPhone: false }],
  ['Ich hab ja gesagt zu einem Rückruf, am nächsten Tag hab ich nein gesagt.', { agreedOnPhone: false }],
  ['Ich hätte fast ja gesagt, hab es mir anders überlegt und nein gesagt.', { agreedOnPhone: false }],
  ['Ich habe zugesagt und am nächsten Tag nein gesagt.', { agreedOnPhone: true }],
  ['Mein Mann hat zugesagt, ich hab am nächsten Tag abgelehnt.', { agreedOnPhone: true }],
  // an advertisement that was clicked, and a call that came of it
  [
    'Auf Insta hab ich auf eine Werbung geklickt und meine Nummer angegeben. Dann kam ein Anruf.',
    { channel: 'outboundCall' },
  ],
  [
    'Bei Facebook eine Anzeige gesehen und draufgeklickt, daraufhin meldete sich eine Frau telefonisch bei mir.',
    { channel: 'outboundCall' },
  ],
  ['Auf Insta eine Anzeige geklickt und jetzt hab ich ein Abo.', { channel: 'online' }],
  ['Auf Insta eine Anzeige geklickt, Handy bestellt, nie telefoniert.', { channel: 'online' }],
  ['Auf Insta eine Anzeige geklickt und gratis testen gedrückt, kein Anruf.', { channel: 'online' }],
  // people behind a role, and a company
  ['Ein Vertreter der Familie Müller rief an.', {}, ['provider', 'callerClaimedToBe']],
  ['Ein Vertreter des Herrn Doktor hat angerufen.', {}, ['provider']],
  ['Ein Vertreter der Adler Leben rief an.', { provider: 'Adler Leben' }],
  // what the caller talked of first is no contract of that company
  [
    'Eine Frau rief an wegen meiner angeblichen Bestellung bei Amazon. Am Ende hatte ich ein Zeitungsabo.',
    { product: 'printSubscription' },
    ['provider'],
  ],
  ['Ich bekam eine Rechnung wegen meiner angeblichen Verlängerung bei Vodafone.', { provider: 'Vodafone' }],
  // the day on which it was seen is not that of the call
  ['Heute sehe ich, am 22.10. hat der mich angerufen.', { callDate: '2026-10-22' }, ['otherCallDates']],
  ['Gestern rief Vodafone an, heute sehe ich eine Abbuchung.', { callDate: '2026-11-22' }],
  // the day printed on a bill or a letter, and the day on which it came
  ['Rechnung vom 10.11. kam am 12.11.', { invoiceReceivedDate: '2026-11-12' }],
  ['The bill dated 10 November came on 12 November.', { invoiceReceivedDate: '2026-11-12' }],
  ['Die Rechnung vom 10.11. am 12.11. bezahlt.', { invoiceReceivedDate: '2026-11-10' }],
  ['Das Schreiben trägt das Datum 10.11., kam aber am 14.11.', { documentsReceivedDate: '2026-11-14' }],
  ['Das Schreiben trägt das Datum 10.11.', {}, ['documentsReceivedDate']],
  ['Der Brief war vom 5.11., angekommen ist er aber erst am 12.11.', {}, ['callDate']],
  // a summary that came, whatever it says
  ['The summary came and said nothing about the price.', { contractSummaryReceived: true }],
  ['Die Zusammenfassung kam und sagt nichts zum Preis.', { contractSummaryReceived: true }],
  ['Die Zusammenfassung kam nicht und sagt auch nichts.', { contractSummaryReceived: false }],
  // "Ja, machen wir" is said by the other side, too
  ['Er rief an und hat „ja klar, machen wir“ gesagt, als ich um Bedenkzeit bat.', {}, ['declaration']],
  ['Die haben auf meinen Widerruf „klar, machen wir“ gesagt.', { alreadyWithdrawn: true }, ['agreedOnPhone']],
  ['Auf meine Kündigung hin wurde „ja, machen wir“ gesagt.', {}, ['agreedOnPhone']],
  ['Meine Mutter hat am Telefon „ja, machen wir“ gesagt.', { agreedOnPhone: true }],
  ['Eine Dame hat meinem Vater am Telefon was verkauft und er hat „ja, machen wir“ gesagt.', { agreedOnPhone: true }],
  // left in peace is no offer
  ['Vodafone rief an. Ich so: wenn Sie mich nicht mehr anrufen, gern.', { wantedContract: false }],
  ['Vodafone rief an. Ich so: na wenn das von allein aufhört, gern.', { agreedOnPhone: true }],
  // who never agreed does not mean to keep it
  ['Soll auch so bleiben. Ich habe am Telefon nicht zugestimmt.', { agreedOnPhone: false, wantedContract: false }],
  ['Ich habe voll zugestimmt, dass die mich anrufen.', {}, ['wantedContract']],
  // one's own yes on the phone, and a no at home
  [
    'Vodafone rief an, ich hab ja gesagt, aber meine Frau hat nein gesagt.',
    { agreedOnPhone: true, personOnPhone: 'self' },
  ],
  ['Vodafone rief an. Meine Frau hat ja gesagt, ich hab nein gesagt.', { personOnPhone: 'spouse' }],
  ['Vodafone rief an, meine Frau hat am Telefon nein gesagt.', { agreedOnPhone: false, personOnPhone: 'spouse' }],
  // the short word for the telephone
  ['Meine Frau hat am tel. zugesagt.', { agreedOnPhone: true, personOnPhone: 'spouse' }],
  ['Meine Mutter hat am tel. ja gesagt.', { agreedOnPhone: true, writerRole: 'relative' }],
  ['Meine Mutter wollte ihr tel. abmelden.', {}, ['personOnPhone']],
  // a town's works and the building society of the same town
  ['Stadtwerke Schwäbisch Hall haben mich angerufen.', { provider: 'Stadtwerke Schwäbisch Hall', product: 'energy' }],
  ['Die Bausparkasse Schwäbisch Hall hat mich angerufen.', { provider: 'Schwäbisch Hall' }],
  // a sum that was said and a term that is written do not differ
  [
    'Am Telefon hieß es 30 Euro, im Vertrag stehen 24 Monate.',
    { priceNamed: true },
    ['misledAbout', 'misledAboutText', 'confirmationDiffers'],
  ],
  ['Am Telefon hieß es 30 Euro ohne Laufzeit, im Vertrag stehen 24 Monate.', { misledAbout: ['term'] }],
  ['Er sagte 30 Euro und 12 Monate, im Vertrag stehen 24 Monate.', { misledAbout: ['term', 'price'] }],
  ['Am Telefon hieß es 30 Euro, im Vertrag stehen 40 Euro.', { misledAbout: ['price'] }],
  // what every seller asks tells nothing of a contract with him
  [
    'Vodafone rief an, ob ich nicht schnelleres Internet will.',
    { product: 'internet' },
    ['contractKind', 'existingCustomer'],
  ],
  ['Vodafone hat mir am Telefon schnelleres Internet verkauft.', { contractKind: 'tariffChange' }],
  ['Vodafone rief an, ob ich nicht was Schnelleres will als meinen Vertrag.', { contractKind: 'tariffChange' }],
  // taken in by somebody is no card put in
  ['Die haben mich reingelegt mit einem Vertrag von Vodafone.', { provider: 'Vodafone' }, ['serviceUsed']],
  ['Ich bin reingelegt worden.', {}, ['serviceUsed']],
  ['Die SIM-Karte hab ich eingelegt.', { serviceUsed: true }],
  ['SIM eingelegt und telefoniert.', { serviceUsed: true }],
  // a contract that came about brings no papers
  ['Am 10.11. ist der Vertrag zustande gekommen.', {}, ['documentsReceivedDate']],
  ['Am 10.11. sind die Unterlagen gekommen.', { documentsReceivedDate: '2026-11-10' }],
  // one's own people rang up, in any order of the words
  [
    'Gestern hat mich mein Sohn angerufen und gesagt ich soll widerrufen, Vodafone rief am 10.11. an.',
    { callDate: '2026-11-10' },
    ['otherCallDates'],
  ],
  ['Gestern hat mich meine Tochter angerufen, dass Vodafone bei mir einen Vertrag hat.', {}, ['channel', 'callDate']],
  ['Gestern hat mich meine Bank angerufen und mir einen Kredit aufgeschwatzt.', { callDate: '2026-11-22' }],
  ['Gestern hat mich mein Anbieter angerufen und mir einen neuen Vertrag verkauft.', { callDate: '2026-11-22' }],
  // bought and paid there, and what was only confirmed there
  ['Gebucht und bezahlt in der App.', { channel: 'online' }],
  ['Bestellt und bezahlt auf deren Webseite.', { channel: 'online' }],
  ['Am Telefon bestellt und in der App bestätigt.', { agreedOnPhone: true }, ['channel']],
  // one of several sums is not what was taken
  [
    'Da gehen dauernd kleine Sachen ab, 9,90 und 12,50 und 24 Euro, die Namen sagen mir alle nichts.',
    { debited: true },
    ['debitAmount'],
  ],
  ['Da gehen dauernd kleine Sachen ab, 9,90 Euro im Monat.', { debitAmount: { amount: 9.9, currency: 'EUR' } }],
  ['Die haben 24 Euro abgebucht, versprochen waren 12,50.', { debitAmount: { amount: 24, currency: 'EUR' } }],
  ['Mir gehen Sachen aus dem Haus weg, 20 Euro wert.', {}, ['debited']],
  // a death in the family is not the death of whoever said yes: the letter denied a yes that was given
  [
    'Ich hab bei o2 am 20.11. ja gesagt, war völlig durch den Wind, meine Mutter war gerade gestorben.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Mein Vater hat am 18.11. am Telefon ja gesagt zu Vodafone. Seine Schwester ist am 20.11. gestorben.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Ihr Mann ist im August gestorben, meine Mutter hat im November am Telefon bei Vodafone zugesagt.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Mein Mann hatte am 3.11. am Telefon bei o2 ja gesagt. Am 9.11. ist er verstorben.',
    { agreedOnPhone: true, deceased: true },
  ],
  [
    'Mein Vater ist am 2. November verstorben. Vodafone behauptet, er habe am 10.11. am Telefon zugestimmt.',
    { agreedOnPhone: false, deceased: true, personOnPhone: 'nobody' },
  ],
  [
    'Unsere Tante ist im Oktober verstorben, ich habe denen ja gesagt dass sie tot ist, trotzdem kam ein Vertrag vom 5.11.',
    { deceased: true },
  ],
  // a no in one's own call afterwards takes no yes back
  ['Gestern hat mich die Telekom angerufen, ich hab zugesagt und am nächsten Tag abgesagt.', { agreedOnPhone: true }],
  [
    'Ich habe bei Vodafone am 10.11. ja gesagt, am 11.11. hab ich dort angerufen und gesagt ich will das nicht.',
    { agreedOnPhone: true },
  ],
  ['Ich hab ja gesagt, gleich danach hab ich nochmal angerufen und abgelehnt.', { agreedOnPhone: true }],
  [
    'Ich habe bei Vodafone am 10.11. nicht ja gesagt, am 11.11. hab ich dort angerufen und gesagt ich will das nicht.',
    { agreedOnPhone: false },
  ],
  [
    'Vodafone behauptet, ich habe am 10.11. zugestimmt, am 11.11. hab ich dort angerufen und nein gesagt.',
    { agreedOnPhone: false },
  ],
  [
    'Sie sagen ich hätte ja gesagt, darum hab ich gleich dort angerufen und gesagt ich will das nicht.',
    { agreedOnPhone: false },
  ],
  // near: two deaths in one sentence, and a phone for one's own trade
  [
    'Meine Oma ist im September verstorben, ihre Schwester ist auch gestorben. Jetzt verlangt o2 Geld für einen Vertrag vom 5. Oktober.',
    { deceased: true },
  ],
  ['Ich bin Chef einer Tischlerei, jetzt bekomme ich ein Firmenhandy von o2 aufgeschwatzt.', { consumer: false }],
];
