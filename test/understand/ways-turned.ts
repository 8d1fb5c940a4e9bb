// Words that turned a whole result when they were misread, and words that only look like them.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const TURNED_WAYS: readonly Sentence[] = [
  // the kind of insurance where only the papers are named again
  [
    'Ein Herr rief an wegen einer Sterbegeldversicherung, ich hab zugesagt. Die Police kam am 4. November.',
    { insuranceKind: 'life' },
  ],
  [
    'A man rang about funeral cover and I agreed. The policy arrived on 4 November.',
    { product: 'insurance', insuranceKind: 'life' },
  ],
  [
    'Ein Herr rief an wegen einer Zahnzusatzversicherung, eine Sterbegeldversicherung hab ich schon. Die Police kam am 4. November.',
    { insuranceKind: 'other' },
  ],
  // he did not lie
  [
    'o2 rief am 3.11. an, ich hab ja gesagt. Gelogen hat der nicht, Preis und Laufzeit hat er genannt.',
    {},
    ['misledAbout', 'misledAboutText'],
  ],
  ["Vodafone rang on 3 November and I agreed. The man didn't lie to me.", {}, ['misledAbout', 'misledAboutText']],
  [
    'o2 rief am 3.11. an, ich hab ja gesagt. Gelogen hat der, von wegen gratis: 20 Euro im Monat.',
    { misledAbout: ['other'] },
  ],
  // it is to go on
  [
    'Ich hab am 4.11. telefonisch die Geo abonniert. Die Zeitschrift will ich ja! Aber der Gutschein fehlt. Wie fordere ich den ein, ohne dass mein Abo storniert wird?',
    { wantedContract: true, goal: 'keep' },
  ],
  ['Wie bekomme ich den Bonus, ohne den Vertrag zu verlieren? Der Anruf war am 4.11.', { goal: 'keep' }],
  ['Den Tarif will ich ja nicht. Der Anruf war am 4.11.', { wantedContract: false }],
  [
    'Im Sommer hab ich am Telefon drei Testhefte bestellt, die wollt ich auch. Trotzdem haben die ein Jahresabo draus gemacht, das ich nie wollte.',
    { wantedContract: false },
  ],
  // another thing was wanted
  ['Am 5.11. hab ich bei o2 angerufen, da wollte ich auch kündigen.', {}, ['wantedContract']],
  [
    'Deutsche Glasfaser rief am 5.11. an, ich bin bei EWE und da wollte ich auch bleiben, das wollte ich alles gar nicht. Gestern kam der Vertrag.',
    { wantedContract: false },
  ],
  ['Am 5.11. hab ich das Abo bestellt, das wollte ich auch haben.', { wantedContract: true }],
  // what came of the call is no custom from before
  ['Am 30.10. rief einer an, jetzt hab ich nen Handyvertrag von o2.', {}, ['existingCustomer']],
  // what only has the word in it
  [
    'M-net hat mich am 5.11. angerufen. Am selben Tag kam eine Mail mit Zusammenfassung und Widerrufsbelehrung und ich hab gleich zurückgeschrieben "passt, einverstanden".',
    { textFormApproval: true },
    ['alreadyWithdrawn'],
  ],
  ['Am 5.11. rief o2 an. Den Widerruf hab ich am 9.11. abgeschickt.', { alreadyWithdrawn: true }],
  ['Am 5.11. rief o2 an. Das Widerrufsformular hab ich am 9.11. hingeschickt.', { alreadyWithdrawn: true }],
  [
    'Rief am Montag die "Pflegehilfe Deutschland" an, sie hat ja gesagt. Gestern kam Post von der CuraBox GmbH: Vertrag über Hausnotruf.',
    {},
    ['goodsReceived'],
  ],
  [
    'Im MediaMarkt haben die mir am 19.11. eine Garantieverlängerung verkauft, an der Kasse unterschrieben.',
    {},
    ['existingCustomer'],
  ],
  [
    'o2 rief am 9.11. wegen Strom an, ich hab nein gesagt. Per Mail oder SMS hab ich nichts geschickt.',
    { textFormApproval: false },
  ],
  // goods that may go back are no money
  [
    'Am 10.11. rief mich ein Weinhändler an, ich hab 24 Flaschen bestellt. Kann ich die anderen 23 zurückgeben?',
    { goal: 'outOfContract', product: 'goods' },
  ],
  ['Kann ich die Lastschrift über 39 Euro zurückholen? Abgebucht war sie am 10.11.', { goal: 'moneyBack' }],
  // who wants the old one back does not want the new one
  ['I want to keep my old tariff.', { goal: 'keepOldTariff' }, ['wantedContract']],
  ['Ich will den neuen Tarif behalten.', { goal: 'keep', wantedContract: true }],
  // a collector that somebody threatens with has not come; one that threatens with something has
  ['Die drohen jetzt mit Inkasso.', {}, ['dunning']],
  ['Man hat mir Inkasso angedroht.', {}, ['dunning']],
  ['They are threatening me with a debt collector.', {}, ['dunning']],
  ['Das Inkassobüro droht mit der Schufa.', { dunning: 'collector' }],
  ['Erst haben sie gedroht, jetzt schreibt ein Inkassobüro.', { dunning: 'collector' }],
  ['The debt collector threatens to go to court.', { dunning: 'collector' }],
  [
    'Die Telekom hat mir mit Inkasso gedroht und heute kam deren Schreiben.',
    { dunning: 'collector', dunningDate: '2026-11-23' },
  ],
  ['Die Telekom hat mir mit Inkasso gedroht.', {}, ['dunning']],
  ['They threatened me, then a debt collector wrote.', { dunning: 'collector' }],
  ['Otherwise fine, but a debt collector is after me.', { dunning: 'collector' }],
  ['They said pay now, otherwise a debt collector comes.', {}, ['dunning']],
  // the company took it back, and no customer gave notice
  ['Vodafone hat den Vertrag storniert.', { companyReply: 'cancelled' }, ['alreadyCancelled']],
  ['1&1 hat den Vertrag gekündigt.', {}, ['alreadyCancelled']],
  ['Wir haben den Vertrag storniert.', { alreadyCancelled: true }, ['companyReply']],
  ['Mein Mann hat bei Vodafone gekündigt.', { alreadyCancelled: true }],
  // a company that ended "den Vertrag" let the one in dispute go; of "meinen" nobody knows which: that is asked
  ['Vodafone hat den Vertrag gekündigt.', { companyReply: 'cancelled' }, ['providerSwitch', 'alreadyCancelled']],
  [
    'Ich habe widerrufen, daraufhin hat Vodafone den Vertrag gekündigt.',
    { companyReply: 'cancelled' },
    ['providerSwitch'],
  ],
  ['Vodafone hat mir den Vertrag gekündigt, weil ich nicht zahle.', { companyReply: 'cancelled' }, ['providerSwitch']],
  ['Vodafone hat meinen Vertrag gekündigt.', { provider: 'Vodafone' }, ['providerSwitch', 'companyReply']],
  ['Jetzt hat Vodafone meinen Handyvertrag einfach gekündigt.', {}, ['providerSwitch', 'companyReply']],
  ['Vodafone hat meinen alten Vertrag gekündigt.', { providerSwitch: true }, ['companyReply']],
  ['Vodafone hat meinen Vertrag bei der Telekom gekündigt.', { providerSwitch: true }, ['companyReply']],
  ['Ich bin bei der Telekom. Vodafone hat meinen Vertrag gekündigt.', { providerSwitch: true }, ['companyReply']],
  ['Ohne mich zu fragen hat Vodafone meinen Vertrag gekündigt.', { providerSwitch: true }, ['companyReply']],
  ['Die haben meinen Stromvertrag gekündigt.', { providerSwitch: true }, ['companyReply']],
  // the earlier contract, elsewhere: power and gas, an authority, a change, one's supplier in the same breath
  [
    'Eprimo hat den Stromvertrag gekündigt, angeblich mit Vollmacht.',
    { providerSwitch: true },
    ['companyReply', 'alreadyCancelled'],
  ],
  ['Yello hat mir den Stromvertrag gekündigt, damit ich zu denen wechsle.', { providerSwitch: true }, ['companyReply']],
  [
    'Eprimo hat den Vertrag gekündigt, mein Versorger hat mir das bestätigt.',
    { providerSwitch: true },
    ['companyReply'],
  ],
  // what somebody only says is no end of anything
  ['Angeblich hat Vodafone den Vertrag gekündigt.', {}, ['companyReply', 'providerSwitch']],
  ['Der Mann behauptete, E.ON hat den Stromvertrag gekündigt.', {}, ['companyReply', 'providerSwitch']],
  [
    'Die Frau sagte: die Telekom hat den Vertrag gekündigt, Sie brauchen einen neuen.',
    {},
    ['companyReply', 'providerSwitch'],
  ],
  // one of the customer's side gave notice there, before anybody called
  ['Sie hat bei Vodafone gekündigt.', { provider: 'Vodafone' }, ['providerSwitch']],
  ['Sie hat bei Vodafone gekündigt und jetzt ruft Vodafone an.', { provider: 'Vodafone' }, ['providerSwitch']],
  ['She cancelled with Vodafone and then they called her.', { provider: 'Vodafone' }, ['providerSwitch']],
  [
    'Meine Mutter ist 80. Sie hat bei der Telekom gekündigt, dann rief Vodafone an.',
    { provider: 'Vodafone' },
    ['providerSwitch'],
  ],
  [
    'Man hat mir bei Vodafone gekündigt, nachdem ich nicht gezahlt habe.',
    { provider: 'Vodafone' },
    ['providerSwitch', 'companyReply'],
  ],
  ['Er hat mich bei der EWE gekündigt, ohne zu fragen.', { providerSwitch: true }, ['provider']],
  ['He said they already cancelled with Vattenfall.', { providerSwitch: true }, ['provider']],
  // the company speaks of what it took back, or of what it ended elsewhere
  [
    'Mail von freenet: Wir haben Ihren Auftrag storniert. Muss ich noch was machen?',
    { companyReply: 'cancelled' },
    ['alreadyCancelled'],
  ],
  ['Wir haben Ihren Vertrag storniert, schreibt o2.', { companyReply: 'cancelled' }, ['alreadyCancelled']],
  [
    'Brief von Yello: Wir haben Ihren Vertrag bei der EWE gekündigt.',
    { providerSwitch: true },
    ['companyReply', 'alreadyCancelled'],
  ],
  ['Meine Mutter hat ja gesagt. Wir haben ihren Vertrag storniert.', { alreadyCancelled: true }, ['companyReply']],
  // what the customer did before in the same sentence does not make it the customer's
  ['Ich habe gestern die Stornobestätigung bekommen.', { companyReply: 'cancelled' }],
  ['Ich habe widerrufen, die Firma hat den Vertrag storniert.', { companyReply: 'cancelled' }],
  ['Ich habe heute eine Mail bekommen, der Vertrag wurde storniert.', { companyReply: 'cancelled' }],
  ['Meine Tochter hat angerufen, der Vertrag wurde storniert.', { companyReply: 'cancelled' }],
  ['Wir haben storniert.', {}, ['companyReply']],
  ['Mein Mann hat den Vertrag storniert.', {}, ['companyReply']],
  ['Mein Mann hat angerufen und den Vertrag storniert.', {}, ['companyReply']],
  // a number of a house is nobody's age
  ['Ja, die Hausnummer ist 12.', {}, ['personAge', 'personIsMinor']],
  // whose the recording is, and whether anybody heard it
  ['Sie sagen, die Aufnahme gehört ihnen.', {}, ['recordingHeard']],
  ['Wem gehört die Aufnahme eigentlich?', {}, ['recordingHeard']],
  ['Die Aufnahme habe ich gehört.', { recordingHeard: true }],
  // a site by its name, a counter
  ['Hab am 15.10. auf vodafone.de einen Mobilfunkvertrag bestellt, mit dem S25.', { channel: 'online' }],
  [
    'Vodafone mahnt schon wieder wegen einer Karte, die ich nie bestellt habe, soll mit Inkasso weitergehen, schreiben die. Das ist die 2. Mahnung.',
    { dunning: 'reminder' },
  ],
  ['I ordered batteries on a website, nobody ever phoned me.', { channel: 'online' }],
  [
    'Vodafone rief mich am 3.11. an. Auf vodafone.de steht der Tarif billiger, bestellt hab ich am Telefon.',
    { channel: 'outboundCall' },
  ],
  ['Bin ins Fitnessstudio rein und hab am Tresen einen Vertrag unterschrieben, 24 Monate.', { channel: 'shop' }],
  ['Ein Fitnessstudio rief mich am 3.11. an und wollte, dass ich einen Vertrag nehme.', { channel: 'outboundCall' }],
  // the other side gives notice
  [
    'Am 13.11. kam Post von 1&1: "wir kündigen für Sie zum 30.11. bei der Telekom". Angerufen hatten die am 9.11.',
    { providerSwitch: true },
  ],
  ['Ich habe selbst bei der Telekom gekündigt. Am 9.11. rief 1&1 an.', {}, ['providerSwitch']],
  // a day of its own between the commas
  [
    'Vodafone rief am 9.11. an. Das Gerät traf am 14.11. ein, die Unterlagen samt Widerrufsbelehrung am 16.11.',
    { goodsReceivedDate: '2026-11-14', documentsReceivedDate: '2026-11-16' },
  ],
  [
    'Hab am 2.11. beim Verlag angerufen und ein Abo bestellt. Belehrung kam am 5., das erste Heft am Samstag, den 14.',
    { documentsReceivedDate: '2026-11-05', goodsReceivedDate: '2026-11-14' },
  ],
  // all on one day
  [
    'Am 6.11. wurde ich wegen Strom angerufen und hab danach per Link den Vertrag bestätigt, inklusive Widerrufsbelehrung, alles am 6.11.',
    { documentsReceivedDate: '2026-11-06', approvalDate: '2026-11-06' },
  ],
  [
    'Ich hatte selbst bei eprimo angerufen und den Auftrag über den Link in der Mail erteilt, Widerrufsbelehrung hing dran. Das war alles am 9. November.',
    { documentsReceivedDate: '2026-11-09', approvalDate: '2026-11-09' },
  ],
  [
    'Eine Belehrung hab ich nie bekommen. Angerufen, zugesagt, per Link bestätigt, alles am 9. November.',
    {},
    ['documentsReceivedDate'],
  ],
  [
    'Am 14.11. standen zwei vor der Haustür, wir haben auf dem Tablet unterschrieben. Die Widerrufsbelehrung haben die dagelassen.',
    { channel: 'doorstep', documentsReceivedDate: '2026-11-14' },
  ],
  // small letters with names: the day ends the sentence
  [
    'auf dem kontoauszug von meinem opa: 69,00 an "Gewinner-Club Süd", abgebucht am 16.11. er sagt mit denen hat er nie gesprochen',
    { debited: true, debitAmount: { amount: 69, currency: 'EUR' }, debitDate: '2026-11-16', personOnPhone: 'nobody' },
  ],
];
