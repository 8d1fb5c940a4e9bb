// Whose word, whose day and which matter: what was read too readily, beside what must still be read.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const LAST_WORD: readonly Sentence[] = [
  // a change of mind denies nothing of what was wanted on the phone
  ['Ich habe am Telefon ja gesagt, will es jetzt aber nicht mehr.', { agreedOnPhone: true }, ['wantedContract']],
  ['Ich habe zugesagt, möchte den Tarif nicht mehr.', { agreedOnPhone: true }, ['wantedContract']],
  ['Ich habe ja gesagt, aber wollte das nie.', { wantedContract: false }],
  ['Ich habe nein gesagt und will den Vertrag nicht.', { wantedContract: false }],
  // another doer between "wir" and the call
  [
    'Wir stehen auf der Robinsonliste, jetzt hat 1&1 angerufen und einen Vertrag geschickt.',
    { channel: 'outboundCall' },
    ['product'],
  ],
  ['Wir haben dort am 3.11. angerufen.', { channel: 'inboundCall' }],
  ['Ich habe gestern bei 1&1 angerufen.', { channel: 'inboundCall' }],
  [
    'Am 3.11. hat Vodafone angerufen wegen Internet. Am 5.11. hat EOS Inkasso angerufen wegen der Rechnung.',
    { channel: 'outboundCall' },
  ],
  ['Mein Router hat gestern nicht funktioniert und da 1&1 angerufen wegen Störung', { channel: 'inboundCall' }],
  ['DSL hat gesponnen, Vodafone angerufen wegen der Störung', { channel: 'inboundCall' }],
  // the list against calls is no product, unless it was sold
  ['Ich bin in der Robinsonliste eingetragen und o2 ruft an.', {}, ['product']],
  [
    'Am Telefon fragten sie, ob ich auf der Robinsonliste stehen will. Das kostet jetzt 89 Euro im Jahr.',
    { product: 'otherService' },
  ],
  ['Am Telefon haben sie mir einen Robinsonliste-Vertrag verkauft.', { product: 'otherService' }],
  // whether there was a call is what is asked
  ['Ich will wissen, ob und wann da angerufen wurde.', {}, ['channel']],
  ['Ich habe null Erinnerung daran ob und wann da angerufen wurde.', {}, ['channel']],
  ['Keine Ahnung ob das erlaubt ist, ich wurde am 3.11. angerufen.', { channel: 'outboundCall' }],
  ['Ich bin sicher, dass ich angerufen wurde.', { channel: 'outboundCall' }],
  // sold on the phone tells no yes by itself
  ['Mir wurde von Vodafone ein Vertrag telefonisch verkauft.', { provider: 'Vodafone' }, ['agreedOnPhone']],
  ['Vodafone hat mir am Telefon einen Tarif verkauft.', { agreedOnPhone: true }],
  ['Mir wurde telefonisch ein Vertrag verkauft, ich habe ja gesagt.', { agreedOnPhone: true }],
  // a list without "ich"
  [
    'Telekom, Anruf 3.11., ja gesagt, am 9.11. widerrufen, keine Antwort',
    { callDate: '2026-11-03', alreadyWithdrawn: true, withdrawnDate: '2026-11-09' },
  ],
  [
    'Anruf am 3.11., Auftragsbestätigung 5.11., am 9.11. widerrufen',
    { callDate: '2026-11-03', withdrawnDate: '2026-11-09' },
  ],
  ['Anruf 3.11., Unterlagen 5.11., widerrufen: 9.11.', { withdrawnDate: '2026-11-09' }],
  ['Ich muss bis 17.11., am 9.11. widerrufen?', {}, ['alreadyWithdrawn']],
  ['Ich konnte nicht, am 9.11. widerrufen, weil krank.', {}, ['alreadyWithdrawn']],
  ['Sie meinten, bis 9.11. widerrufen, sonst gilt es.', {}, ['alreadyWithdrawn']],
  // the last word in the talk
  ['Erst ja gesagt, dann beim Kontrollanruf abgelehnt.', { agreedOnPhone: false }],
  ['Erst ja gesagt, dann haben sie meine Kündigung abgelehnt.', { agreedOnPhone: true }],
  ['Erst ja gesagt, dann wurde mein Widerruf abgelehnt.', { agreedOnPhone: true }],
  // an answer that was for something else
  ['Ich habe auf die SMS schon ja geschrieben. Das war nur für den Termin.', {}, ['textFormApproval']],
  ['Ich habe per Mail ja geschrieben. Es ging dabei nur um den Rückruf.', {}, ['textFormApproval']],
  ['Ich habe auf die SMS mit JA geantwortet, das war aber wegen des Termins.', {}, ['textFormApproval']],
  ['Ich habe auf die SMS ja geschrieben. Das war nur zehn Minuten nach dem Anruf.', { textFormApproval: true }],
  ['Ich habe den Vertrag unterschrieben. Das war nur für ein Jahr.', { textFormApproval: true }],
  // somebody else's today, and somebody else's yes
  [
    'Mail von Vodafone: „Sehr geehrter Kunde, heute haben Sie mit uns telefoniert und Ihren Vertrag verlängert.“',
    { provider: 'Vodafone' },
    ['callDate', 'agreedOnPhone'],
  ],
  ['In der Mail steht: "Vielen Dank, Sie haben heute am Telefon den Tarif gewählt."', {}, ['callDate']],
  ['"Vodafone" hat mich heute angerufen, die "Dame" war nett.', { callDate: '2026-11-23' }],
  ['Vodafone hat mich heute angerufen und gesagt "Sie müssen verlängern".', { callDate: '2026-11-23' }],
  // the company is named behind a no
  ['nein, und Vodafone war das', { provider: 'Vodafone' }],
  ['Vodafone war das? Ich weiß es nicht.', {}, ['provider']],
  ['Irgendwas mit Vodafone war das glaub ich', {}, ['provider']],
  // a court's post has its day, and takes no other
  ['Am 20.11. Post vom Gericht im gelben Umschlag', { dunning: 'courtOrder', dunningDate: '2026-11-20' }],
  [
    'Am 20.11. hab ich dem Gericht zurückgeschrieben, der gelbe Umschlag kam am 15.11.',
    { dunning: 'courtOrder', dunningDate: '2026-11-15' },
  ],
  ['Am 3.11. rief Vodafone an, sie drohten mit Post vom Gericht.', { callDate: '2026-11-03' }, ['dunningDate']],
  // who has died, and who said yes
  [
    'Der Vater meiner Frau ist gestorben. Vodafone hat sie angerufen, sie hat ja gesagt.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  [
    'Der Vater meiner Frau ist gestorben und am 12.11. rief die Telekom an, sie hat ja gesagt.',
    { agreedOnPhone: true },
    ['deceased'],
  ],
  ['Der Vater meiner Frau ist gestorben, er hatte am Telefon ja gesagt.', { deceased: true }],
  [
    'Meine Mutter ist im Oktober gestorben. Vodafone hatte sie angerufen, sie hat ja gesagt.',
    { deceased: true, agreedOnPhone: true },
  ],
  // "hatten sie angerufen" tells of no death
  ['Meine Schwester hat mit Vodafone gesprochen, die hatten sie angerufen.', { channel: 'outboundCall' }, ['deceased']],
  ['Mein Vater hat der E.ON am Apparat zugesagt, die hatten ihn angerufen.', { agreedOnPhone: true }, ['deceased']],
  ['Mein Vater ist verstorben, o2 hatte ihn angerufen und jetzt kommt eine Rechnung.', { deceased: true }],
  // one sentence's subject calls, not the next one's
  [
    'Ich bin 16 und hab Mist gebaut. Am Donnerstag hat Telekom angerufen auf meinem Handy.',
    { channel: 'outboundCall', provider: 'Telekom' },
  ],
  ['Ich bin Witwe und habe Vodafone nicht angerufen, die haben mich angerufen.', { channel: 'outboundCall' }],
  ['Bin umgezogen und hab die Stadtwerke angerufen.', { channel: 'inboundCall' }],
  ['Wir sind am 3.11. umgezogen und haben am 9.11. 1&1 angerufen.', { channel: 'inboundCall' }],
  // what is said of the contract that there is was not said when it was sold
  [
    'Gestern hat mir ein Herr von o2 gesagt, der Vertrag gelte. Der Anruf war am 3.11.',
    { callDate: '2026-11-03' },
    ['otherCallDates'],
  ],
  [
    'Am 16.11. hat mir ein Mitarbeiter von Vodafone gesagt, mein Widerruf sei zu spät. Der Anruf war am 3.11.',
    { callDate: '2026-11-03' },
  ],
  ['Gestern hat mir die Dame von der Hotline gesagt, dass der Vertrag storniert ist.', {}, ['callDate']],
  ['Am 16.11. hat eine Frau von Simplytel gesagt, ich bekomme 10 GB mehr.', { callDate: '2026-11-16' }],
  // a denied thing behind a day
  [
    'Anruf: 3.11. Anbieter: o2. Ja gesagt: ja. Belehrung: ja, am 5.11. Mahnung: keine.',
    { agreedOnPhone: true },
    ['dunning', 'dunningDate'],
  ],
  ['Belehrung: ja, am 5.11. Mahnung: 20.11.', { dunning: 'reminder' }],
  // a yes in the writer's name by the sellers themselves
  ['Die haben in meinem Namen zugestimmt.', {}, ['agreedOnPhone']],
  ['Meine Tochter hat in meinem Namen am Telefon zugestimmt.', { agreedOnPhone: true, personOnPhone: 'child' }],
  // the form for the withdrawal
  [
    'Das Widerrufsformular lag bei, ich habe es unterschrieben und abgeschickt.',
    { modelFormEnclosed: true, alreadyWithdrawn: true },
    ['textFormApproval'],
  ],
  ['Das Widerrufsformular lag bei, aber ich habe den Vertrag unterschrieben.', { textFormApproval: true }],
  [
    'Ein Widerrufsformular habe ich im Internet gefunden, ausgefüllt und am 12.11. gefaxt.',
    { alreadyWithdrawn: true },
    ['modelFormEnclosed', 'withdrawalInstructionReceived'],
  ],
  // the company's word for a yes of somebody who has died
  [
    'Meine Mutter ist gestorben, Telekom behauptet, sie hat zugestimmt.',
    { deceased: true, provider: 'Telekom' },
    ['agreedOnPhone'],
  ],
  [
    'Meine Mutter ist im Oktober gestorben. Sie hat im September am Telefon zugestimmt.',
    { deceased: true, agreedOnPhone: true },
  ],
  // cancelled before the call: another contract
  [
    'Ich habe am 3.11. gekündigt, am 12.11. rief Vodafone an und ich habe ja gesagt.',
    { callDate: '2026-11-12', agreedOnPhone: true },
    ['alreadyCancelled'],
  ],
  ['Vodafone rief am 3.11. an. Ich habe am 12.11. gekündigt.', { alreadyCancelled: true, callDate: '2026-11-03' }],
  // the old one, and not the new one
  ['Ich habe den alten Vertrag widerrufen, den neuen nicht.', {}, ['alreadyWithdrawn']],
  ['Ich habe den neuen Vertrag widerrufen, den alten nicht.', { alreadyWithdrawn: true }],
  // a threat that made somebody say yes
  [
    'Der Anrufer sagte: Ihr Anschluss wird abgeschaltet, wenn Sie nicht umstellen.',
    { channel: 'outboundCall', misledAbout: ['duty'] },
  ],
  ['Er sagte, mein Anschluss wird abgeschaltet, wenn ich nicht umstelle.', { misledAbout: ['duty'] }],
  ['Vodafone sagte, mein Anschluss wird abgeschaltet, wenn ich nicht zahle.', {}, ['misledAbout']],
  ['Mein Anschluss wird abgeschaltet, weil ich nicht zahle.', {}, ['misledAbout']],
  // behind "nachdem" it is the company that has called
  [
    'Ich habe am 12.11. gekündigt, nachdem Vodafone am 3.11. angerufen hatte.',
    { alreadyCancelled: true, callDate: '2026-11-03' },
    ['channel'],
  ],
  ['Ich habe nachdem der Brief kam bei o2 angerufen.', { channel: 'inboundCall' }],
  ['Ich habe dort angerufen, nachdem Vodafone mir geschrieben hatte.', { channel: 'inboundCall' }],
  // whether one was a customer is no offer
  ['Schon Kunde bei o2? Nein.', {}, ['agreedOnPhone', 'declaration']],
  ['Kunde bei o2 werden? Nein, danke, hab ich gesagt.', { agreedOnPhone: false }],
  // spoken in the south
  ["Die Telekom hot mi o'gruafa.", { channel: 'outboundCall', provider: 'Telekom' }],
  ['Vodafone het mi aagrüefe, i ha ja gseit.', { channel: 'outboundCall', agreedOnPhone: true }],
  // a grown-up son's own contract
  [
    'Mein Sohn ist 19 und hat den Vertrag bei Freenet für sich am Telefon gemacht, jetzt bereut er es.',
    { provider: 'freenet', agreedOnPhone: true },
    ['personOnPhone'],
  ],
  ['Mein Mann hat den Vertrag mit der Telekom am Telefon gemacht.', { personOnPhone: 'spouse' }],
];
