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
];
