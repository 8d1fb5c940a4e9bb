// False facts that told stories gave rise to, each with the words beside it that do say so: a thing no longer wanted, a paper that
// was looked for, a company's claim, a call of one's own people, a figure put right. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const NO_DECEIT = ['misledAbout', 'misledAboutText'] as const;

export const PRECISE: readonly Sentence[] = [
  // no longer wanted: the yes was given
  ['o2 hat mich am 3.11. angerufen, ich hab ja gesagt, ich will es nicht mehr.', { agreedOnPhone: true }],
  ['o2 rief an, hab ja gesagt, will ich aber nicht mehr', { agreedOnPhone: true }],
  ['o2 rief an. Ich hab gesagt, ich will das nicht mehr.', { agreedOnPhone: false }],
  ['o2 rief an, ich hab ja gesagt, ich will das nicht.', {}, ['agreedOnPhone']],
  // and what was confirmed and is wanted no more may have been wanted then
  [
    'Vodafone rief am 3.11. an, ich hab ja gesagt und den Link am 4.11. bestätigt. Will es nicht mehr.',
    { agreedOnPhone: true, textFormApproval: true },
    ['wantedContract'],
  ],
  [
    'Vodafone rief am 3.11. an, ich hab ja gesagt und den Link am 4.11. bestätigt. Ich will das gar nicht.',
    { wantedContract: false },
  ],
  [
    "Vodafone called on 3 November, I said yes. Now I don't need it anymore.",
    { agreedOnPhone: true },
    ['wantedContract'],
  ],
  ['Vodafone called on 3 November, I said yes. I never wanted it.', { wantedContract: false }],
  // what the caller wanted is no wish of the customer's
  ['Vodafone rief am 3.11. an. Meine IBAN wollte er auch.', {}, ['wantedContract']],
  [
    'Zum 2.12. wollen die mich rüberholen und haben für mich gekündigt. Vodafone rief am 3.11. an.',
    {},
    ['wantedContract'],
  ],
  ['Vodafone rief meine Mutter am 3.11. an, den Vertrag wollte sie auch.', { wantedContract: true }],
  ['Vodafone rief am 3.11. an, hab ja gesagt. Ich will den Vertrag so haben.', { wantedContract: true }],
  // told to click is not asked to send papers
  [
    'o2 rief am 3.11. an und schickte während des Gesprächs eine Mail, da sollte ich auf den Link klicken, hab ich gemacht.',
    { agreedOnPhone: true },
    ['declaration'],
  ],
  ['o2 rief an. Ich hab gesagt, er soll mir eine Mail mit dem Angebot schicken.', { declaration: 'onlyDocuments' }],
  ['o2 rief an. Sie sollten mir nur Unterlagen zuschicken.', { declaration: 'onlyDocuments' }],
  // "bloß" opens a sentence, or limits what was asked
  [
    'Ich habe bei congstar angerufen und den Tarif bestellt. Bloß stehen auf der Abrechnung 22 Euro.',
    { agreedOnPhone: true },
  ],
  ['Ich habe bei congstar angerufen, nur nach der Rechnung gefragt.', { agreedOnPhone: false }],
  ['Ich habe bei congstar angerufen. Bloß die Rechnung wollte ich haben.', { agreedOnPhone: false }],
  // a look at a paper is no use of what was sold
  ['o2 rief an. Er soll mir ein Angebot mailen und ich schau drüber.', {}, ['serviceUsed']],
  ['o2 rief an. Schicken Sie es halt, ich guck mir das an.', {}, ['serviceUsed']],
  ['o2 hat mir MagentaTV verkauft, ich schaue das jeden Abend.', { serviceUsed: true }, ['agreedOnPhone']],
  ['Das Paket von o2 läuft, ich surfe jetzt darüber.', { serviceUsed: true }],
  // looked for and not there, or there
  [
    'I searched the letter for a cancellation policy, there is none in it, just the new price. O2 called on 9 November.',
    { withdrawalInstructionReceived: false },
  ],
  ['I looked for the cancellation policy and found it on page 3. O2 called on 9 November.', {}, []],
  [
    'Ich hab den Brief nach einer Widerrufsbelehrung durchsucht, es ist keine drin.',
    { withdrawalInstructionReceived: false },
  ],
  [
    'Ich hab den Brief nach einer Widerrufsbelehrung durchsucht, sie ist auf Seite 3.',
    { withdrawalInstructionReceived: true },
  ],
  [
    'Dzwonili z o2 3 listopada. Pouczenia o odstąpieniu nie znalazłam w żadnej z paczek.',
    { withdrawalInstructionReceived: false },
  ],
  [
    'Dzwonili z o2 3 listopada. Pouczenie o odstąpieniu dostałam, nie podpisałam nic.',
    { withdrawalInstructionReceived: true },
  ],
  [
    'Dzwonili z o2 3 listopada. W liście było pouczenie o odstąpieniu od umowy.',
    { withdrawalInstructionReceived: true },
  ],
  // the caller's part is not the writer's
  ['Er stellte sich als mein Betreuer bei der Telekom vor und rief am 3.11. an.', {}, ['writerRole']],
  ['Ich schreibe als ihr Betreuer, o2 rief sie am 3.11. an.', { writerRole: 'custodian' }],
  ['Ich bin sein gesetzlicher Betreuer, o2 rief ihn an.', { writerRole: 'custodian' }],
  // an oath is no insurance
  [
    'Muss ich eine eidesstattliche Versicherung schreiben? Telekom hat am 3.11. angerufen.',
    {},
    ['product', 'insuranceKind'],
  ],
  ['Ergo hat am 3.11. angerufen, eine Versicherung, ich hab ja gesagt.', { product: 'insurance' }],
  ['Die Versicherung von Ergo hab ich am Telefon abgeschlossen.', { product: 'insurance' }],
  // still to be collected, or collected
  ['Rechnung von o2 kam am 15.11., eingezogen wird am 3. Dezember.', {}, ['debited']],
  ['Rechnung von o2 kam am 15.11., am 18.11. wurden 29,99 eingezogen.', { debited: true }],
  ['Eingezogen werden von o2 jeden Monat 29,99.', { debited: true }],
  ['Abgebucht wird von o2 seit Oktober.', { debited: true }],
  // what others say was done online
  ['Der Vertrag soll online abgeschlossen worden sein, ich war nie auf der Seite. Vodafone.', {}, ['channel']],
  ['Vodafone schreibt, ich soll im Internet bestellt haben.', {}, ['channel']],
  ['Angeblich wurde der Vertrag im Internet abgeschlossen. Vodafone.', {}, ['channel']],
  ['Ich habe den Vertrag online bei Vodafone abgeschlossen und soll jetzt 30 Euro zahlen.', { channel: 'online' }],
  ['Bei Check24 bestellt, das soll jetzt 24 Monate laufen. Vodafone.', { channel: 'online' }],
  // a yellow envelope of advertising, and one that was taken for it
  ['Gelber Umschlag mit Werbung von o2 lag im Kasten.', {}, ['dunning']],
  ['Werbung kam in einem gelben Umschlag von o2.', {}, ['dunning']],
  ['Gelber Brief kam gestern, ich dachte erst das ist Werbung.', { dunning: 'courtOrder' }],
  ['Gelber Umschlag lag zwischen der Werbung.', { dunning: 'courtOrder' }],
  // the age of a telephone
  [
    'My boyfriend points out that the phone is six years old. Wertgarantie called me on 20 May and I said yes.',
    { personOnPhone: 'self' },
    ['personAge', 'personIsMinor'],
  ],
  ['Unser Handy ist 6 Jahre alt, Wertgarantie hat mich am 3.11. angerufen.', {}, ['personAge', 'personIsMinor']],
  ['My boyfriend answered the phone when Wertgarantie called about my contract.', { personOnPhone: 'spouse' }],
  ['My son is six years old and picked up the phone when Vodafone called.', { personAge: 6, personIsMinor: true }],
  // one's own people rang, or were rung
  ['Gestern rief meine Mutter mich an, Vodafone hat ihr am Telefon einen Vertrag verkauft.', {}, ['callDate']],
  ['Meine Mutter hat mich gestern angerufen, Vodafone hat ihr am Telefon einen Vertrag verkauft.', {}, ['callDate']],
  ['Gestern rief Vodafone meine Mutter an und hat ihr einen Vertrag verkauft.', { callDate: '2026-11-22' }],
  ['Am 3.11. wurde meine Mutter von Vodafone angerufen, gestern hat sie mich angerufen.', { callDate: '2026-11-03' }],
  // a call for help, and one on which something was sold
  [
    'Von meinem Konto sind 29,97 weg. Bei der Sparkasse hab ich gestern angerufen, ich soll erst mit der Firma reden.',
    {},
    ['callDate', 'channel'],
  ],
  [
    'Ich hab gestern bei der Sparkasse angerufen und mir am Telefon eine Versicherung aufschwatzen lassen.',
    { callDate: '2026-11-22', channel: 'inboundCall' },
  ],
  ['Ich habe gestern bei Vodafone angerufen und einen Vertrag gemacht.', { callDate: '2026-11-22' }],
  // a figure put right is no deceit, a promise that was none is
  [
    'Vodafone hat am 3.11. angerufen, ich hab ja gesagt. Der Preis ist falsch, es waren 39,99.',
    { agreedOnPhone: true },
    NO_DECEIT,
  ],
  ['Vodafone hat am 3.11. angerufen, ich hab ja gesagt. Der Preis stimmt nicht, es waren 39,99.', {}, NO_DECEIT],
  [
    'Vodafone hat am 3.11. angerufen, 19,99 hieß es, ich hab ja gesagt. Auf der Rechnung stehen 39,99. Der Preis ist falsch.',
    { misledAbout: ['price'] },
  ],
  [
    'Vodafone hat am 3.11. angerufen und gesagt mein Tarif wird abgeschaltet, ich hab ja gesagt. Das stimmt gar nicht.',
    { misledAbout: ['duty'] },
  ],
  // the caller's answer to the customer's question is no no of the customer's
  [
    'o2 rief an, der meinte das sei kostenlos. Ich hab nur gefragt ob das was kostet, er sagte nein. Ok hab ich gesagt. Jetzt kam eine Rechnung über 29,99.',
    { agreedOnPhone: true, misledAbout: ['free'] },
  ],
  ['o2 rief an. Er fragte, ob ich wechseln will, ich sagte nein.', { agreedOnPhone: false }],
  ['o2 rief an, ich hab gefragt, ob das sein muss, er sagte ja. Ich hab nein gesagt.', { agreedOnPhone: false }],
  ['o2 rief am 3.11. meinen Vater an. Er sagte nein.', { agreedOnPhone: false }],
  // who was rung asked for the price, and said no more
  ['Meine Oma wurde von Vodafone angerufen. Sie hat nur gefragt was das kostet.', { agreedOnPhone: false }],
  ['Meine Mutter wurde von o2 angerufen. Er hat nur gefragt, ob sie zufrieden ist.', {}, ['agreedOnPhone']],
  [
    'Meine Mutter wurde von o2 angerufen. Sie hat nur gefragt was das kostet und dann ja gesagt.',
    { agreedOnPhone: true },
  ],
  ['Ein Herr von o2 rief an. Er hat nur gefragt, was mein Internet kostet.', {}, ['agreedOnPhone']],
  // agreed in so many words
  ['Am 3.11. rief Vodafone an und ich stimmte einer Vertragsverlängerung zu.', { agreedOnPhone: true }],
  [
    'Mandantin erhielt einen Anruf der Vodafone GmbH und stimmte einer Vertragsverlängerung zu.',
    { agreedOnPhone: true },
  ],
  ['Mandantin erhielt einen Anruf der Vodafone GmbH und stimmte der Aufzeichnung zu.', {}, ['agreedOnPhone']],
  ['Am 3.11. rief Vodafone an und ich stimmte nicht zu.', {}, ['misledAbout', 'misledAboutText']],
  [
    'Vodafone hat gesagt mein Tarif wird abgeschaltet, ich hab ja gesagt. Das stimmte nicht.',
    { misledAbout: ['duty'] },
  ],
  // nobody rang, the customer did; nobody rang at all
  [
    'eprimo. Mich hat niemand angerufen, ich hab da am 11.11. angerufen und ja gesagt.',
    { channel: 'inboundCall', personOnPhone: 'self', agreedOnPhone: true },
    ['wantedContract'],
  ],
  [
    'strom bei eprimo, hab JA gesimst. angerufen haben die mich nich ich die',
    { channel: 'inboundCall', agreedOnPhone: true },
  ],
  ['eprimo, die haben mich nicht angerufen, sondern ich sie.', {}, ['misledAbout', 'misledAboutText']],
  ['Die echte Telekom sagt, sie haben mich gar nicht angerufen. Ich hab ja gesagt.', { misledAbout: ['identity'] }],
  ['Bei mir hat niemand angerufen, ich habe nirgendwo angerufen. Vodafone.', { personOnPhone: 'nobody' }],
  ['Mich hat niemand angerufen und ich hab auch nicht angerufen. Vodafone.', { personOnPhone: 'nobody' }],
  [
    'Vodafone hat mich am 3.11. angerufen, ich hab ja gesagt. Seither hat mich niemand angerufen, ich hab dort dreimal angerufen.',
    { channel: 'outboundCall' },
  ],
  // whose contract it is: not the one that was ended
  [
    'On Tuesday a guy phoned about our electricity bill. Now I get a "welcome to Ostwind Energie" mail, and they say they have cancelled my Vattenfall contract.',
    { provider: 'Ostwind Energie' },
  ],
  ['Vattenfall called me. Now they have cancelled my E.ON contract.', { provider: 'Vattenfall' }],
  ['Vattenfall hat angerufen. Jetzt haben die meinen E.ON-Vertrag gekündigt.', { provider: 'Vattenfall' }],
  ['Leserservice Nord hat mich am 3.11. angerufen wegen einer Zeitschrift.', { provider: 'Leserservice Nord' }],
  ['EWE hat mich am 3.11. angerufen wegen Strom, ich hab ja gesagt.', { product: 'energy' }],
  ['EWE hat mich am 3.11. angerufen wegen Internet, ich hab ja gesagt.', { product: 'internet' }],
  ['Vodafone hat mich angerufen wegen Internet, der Strom war gerade weg.', { product: 'internet' }],
  // a welcome letter makes no old customer, nor does a cheaper rival an outsider
  ['Hier die Mail: "Ihr neuer Tarif: MagentaMobil M. Ihre Telekom"', {}, ['existingCustomer']],
  [
    'Ich bin seit Jahren bei der Telekom. Hier die Mail: "Ihr neuer Tarif: MagentaMobil M."',
    { existingCustomer: true },
  ],
  ['Die Telekom hat am 3.11. meinen Tarif geändert.', { existingCustomer: true }],
  ['Bei der Konkurrenz gibt es dasselbe für weniger. EWE rief am 3.11. an.', {}, ['existingCustomer']],
  ['Vodafone rief am 3.11. an. Ich bin Kunde bei der Konkurrenz.', { existingCustomer: false }],
  // an entry in a search engine is no caller
  [
    'Im Laden rief am 30.10. jemand wegen eines Google-Eintrags an, „Branchenportal Regional24“, ich hab zugestimmt.',
    { callerClaimedToBe: 'Branchenportal Regional24' },
    ['misledAbout', 'misledAboutText'],
  ],
  ['Google hat mich am 3.11. angerufen, ich hab ja gesagt.', { callerClaimedToBe: 'Google' }],
  // the day of one's own answer is none of the papers
  [
    'I extended my Telekom mobile plan over the phone on 6 October and confirmed by replying to their e-mail the next day.',
    { approvalDate: '2026-10-07' },
    ['documentsReceivedDate'],
  ],
  [
    'Telekom called on 6 October, their e-mail with the papers came the next day.',
    { documentsReceivedDate: '2026-10-07' },
  ],
];
