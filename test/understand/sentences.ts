// Short sentences as people write them, with what a careful reader gets; written for this test. Today is Monday, 2026-11-23.
import type { FactKey, Facts } from '../../src/knowledge/facts.ts';

/** Words, the facts they say, and facts they must not be taken to say. */
export type Sentence = readonly [text: string, facts: Facts, absent?: readonly FactKey[]];
const eur = (amount: number): { amount: number; currency: 'EUR' } => ({ amount, currency: 'EUR' });

export const SENTENCES: readonly Sentence[] = [
  // who called whom
  [
    'Vor kurzem wurde ich von Vodafone angerufen.',
    { channel: 'outboundCall', provider: 'Vodafone', personOnPhone: 'self' },
  ],
  [
    'Mich hat gestern eine Dame von der Telekom angerufen und mir einen neuen Tarif angeboten.',
    { channel: 'outboundCall', callDate: '2026-11-22', callerClaimedToBe: 'Telekom' },
  ],
  [
    'ich hab am 5.11. bei o2 angerufen weil mein internet nicht ging',
    { channel: 'inboundCall', callDate: '2026-11-05', provider: 'o2' },
  ],
  ['Ich rief bei der Hotline von 1&1 an, um meinen Umzug zu melden.', { channel: 'inboundCall', provider: '1&1' }],
  [
    'Letzten Dienstag klingelte das Telefon, ein Herr von EWE war dran.',
    { channel: 'outboundCall', callDate: '2026-11-17' },
  ],
  ['bekam nen anruf von so nem callcenter wegen strom', { channel: 'outboundCall', product: 'energy' }],
  [
    'Ein freundlicher Mann rief an und wollte mir Glasfaser verkaufen.',
    { channel: 'outboundCall', product: 'internet' },
  ],
  [
    'Wir hatten eine Störung, deshalb habe ich am 2. November bei Vodafone angerufen.',
    { channel: 'inboundCall', callDate: '2026-11-02' },
  ],
  [
    'I called O2 about my bill on 3 November and now they say I extended my contract.',
    { channel: 'inboundCall', callDate: '2026-11-03', contractKind: 'extension' },
  ],
  ['Someone from Vodafone called me last Tuesday.', { channel: 'outboundCall', callDate: '2026-11-17' }],
  [
    'Ein Vertreter stand vor der Tür und hat mir einen Stromvertrag aufgeschwatzt.',
    { channel: 'doorstep', product: 'energy' },
  ],
  ['Im Vodafone-Shop habe ich einen Vertrag unterschrieben.', { channel: 'shop', provider: 'Vodafone' }],
  ['Ich habe den Vertrag online auf der Webseite abgeschlossen.', { channel: 'online' }],
  [
    'Auf einmal lag ein Brief von der Telekom im Briefkasten, telefoniert habe ich mit denen nie.',
    { personOnPhone: 'nobody', agreedOnPhone: false, wantedContract: false },
    ['channel'],
  ],
  [
    'Es gab nie ein Telefonat. Ich habe mit niemandem gesprochen.',
    { personOnPhone: 'nobody', agreedOnPhone: false },
    ['channel'],
  ],
  ['Niemand hat mich angerufen, trotzdem habe ich einen Vertrag.', { personOnPhone: 'nobody' }, ['channel']],
  ['Der Anrufer gab sich als Mitarbeiter der Stadtwerke aus.', { channel: 'outboundCall' }, []],
  [
    'Angeblich von der Telekom war der Anrufer, der Vertrag kam dann von primacall.',
    { channel: 'outboundCall', provider: 'primacall', callerClaimedToBe: 'Telekom' },
  ],
  [
    'Ich habe nach dem Brief sofort bei Vodafone angerufen und mich beschwert. Vorher rief mich am 3.11. einer von denen an.',
    { channel: 'outboundCall', callDate: '2026-11-03' },
  ],
  ['wurde am telefon überrumpelt, am 12. november war das', { channel: 'outboundCall' }],

  // yes and no
  ['Ich habe am Telefon ja gesagt.', { agreedOnPhone: true }],
  ['Ich habe NICHT zugestimmt!', { agreedOnPhone: false, wantedContract: false }],
  ['nie im leben hab ich ja gesagt', { agreedOnPhone: false }],
  ['Hab mich am Telefon breitschlagen lassen.', { agreedOnPhone: true }],
  ['Am Ende habe ich halt zugestimmt, damit Ruhe ist.', { agreedOnPhone: true }],
  [
    'Ich sagte dem Anrufer, dass ich kein Interesse habe.',
    { agreedOnPhone: false, wantedContract: false, channel: 'outboundCall' },
  ],
  ['Ich hab nur gefragt, was das kostet, bestellt hab ich nix.', { agreedOnPhone: false, wantedContract: false }],
  ['Ich wollte doch nur Infos zugeschickt bekommen.', { agreedOnPhone: false }],
  ['Ich bat um Bedenkzeit und Unterlagen.', { agreedOnPhone: false }],
  ['Ich habe lediglich meine Adresse bestätigt, sonst nichts.', { agreedOnPhone: false }],
  ['Soll ich dem jetzt zustimmen?', {}, ['agreedOnPhone', 'textFormApproval']],
  ['Wenn ich zustimme, was passiert dann?', {}, ['agreedOnPhone']],
  ['Angeblich hätte ich am Telefon zugestimmt.', {}, ['agreedOnPhone']],
  ['Ohne meine Zustimmung wurde ein neuer Vertrag angelegt.', { agreedOnPhone: false }],
  ['Die behaupten, ich hätte am 3.11. einen Vertrag abgeschlossen. Stimmt nicht.', { agreedOnPhone: false }],
  ['hab ok gesagt weil er so nett war', { agreedOnPhone: true }],
  ['Er fragte ob ich ihn gut hören kann und ich sagte ja.', { agreedOnPhone: false }],
  ['Ich lehnte ab und legte auf.', { agreedOnPhone: false }],
  ['I never agreed to anything on the phone.', { agreedOnPhone: false, wantedContract: false }],
  ['I said yes because he told me it was free.', { agreedOnPhone: true, misledAbout: ['free'] }],
  ['Den Vertrag möchte ich eigentlich behalten.', { wantedContract: true }],
  ['Das Abo will ich nicht haben.', { wantedContract: false }],
  ['Ich brauche gar keinen zweiten Handyvertrag.', { wantedContract: false, product: 'mobile' }],
  ['Den alten Tarif will ich behalten.', {}, ['wantedContract']],

  // confirmed in text form
  ['Den Link in der SMS habe ich angeklickt.', { textFormApproval: true, approvalMeans: 'link' }],
  ['Ich habe nichts unterschrieben und auch keinen Link geklickt.', { textFormApproval: false }],
  ['Auf die SMS hab ich mit JA geantwortet.', { textFormApproval: true, approvalMeans: 'sms' }],
  ['Soll ich die Mail bestätigen?', {}, ['textFormApproval']],
  ['Bestätigt habe ich bis heute nichts.', { textFormApproval: false }],
  ['Per Mail habe ich dann bestätigt.', { textFormApproval: true, approvalMeans: 'emailReply' }],
  ['Ich habe das Formular unterschrieben zurückgeschickt.', { textFormApproval: true, approvalMeans: 'letter' }],
  ['Vodafone hat mir den Auftrag per Mail bestätigt.', {}, ['textFormApproval']],
  ['Mein Widerruf wurde nicht bestätigt.', { alreadyWithdrawn: true }, ['textFormApproval']],
  ['In der App habe ich auf Zustimmen gedrückt.', { textFormApproval: true, approvalMeans: 'portal' }],
  ['I clicked the link in the email.', { textFormApproval: true, approvalMeans: 'link' }],
  ['I did not click on any link and never signed anything.', { textFormApproval: false }],
  ['auf den link hab ich nicht gedrückt', { textFormApproval: false }],
  [
    'Am 7.11. habe ich den Bestätigungslink angeklickt.',
    { textFormApproval: true, approvalMeans: 'link', approvalDate: '2026-11-07' },
  ],

  // papers
  ['Die Unterlagen kamen am 10.11. per Post.', { documentsReceivedDate: '2026-11-10' }],
  ['Gestern lag die Auftragsbestätigung im Briefkasten.', { documentsReceivedDate: '2026-11-22' }],
  [
    'Am 4. November bekam ich eine Mail mit der Vertragszusammenfassung.',
    { documentsReceivedDate: '2026-11-04', contractSummaryReceived: true },
  ],
  ['Eine Vertragszusammenfassung habe ich nie bekommen.', { contractSummaryReceived: false }],
  ['Eine Widerrufsbelehrung lag bei.', { withdrawalInstructionReceived: true }],
  ['Es war keine Widerrufsbelehrung dabei.', { withdrawalInstructionReceived: false }],
  ['von widerruf stand da nix drin', { withdrawalInstructionReceived: false }],
  ['Über mein Widerrufsrecht wurde ich nicht belehrt.', { withdrawalInstructionReceived: false }],
  ['No withdrawal instructions were included.', { withdrawalInstructionReceived: false }],
  [
    'In den Papieren vom 9.11. ist eine Widerrufsbelehrung.',
    { withdrawalInstructionReceived: true, documentsReceivedDate: '2026-11-09' },
  ],
  ['Zwei Tage nach dem Anruf am 5.11. kam ein Brief.', { callDate: '2026-11-05' }],
  [
    'Am 5.11. kam der Anruf, vier Tage später war der Vertrag in der Post.',
    { callDate: '2026-11-05', documentsReceivedDate: '2026-11-09' },
  ],
  ['Die Belehrung habe ich nicht gelesen.', {}, ['withdrawalInstructionDate']],

  // other people
  [
    'Meine Mutter, 82, wurde von einem Stromanbieter angerufen. Jetzt hat sie einen neuen Vertrag.',
    { channel: 'outboundCall', personOnPhone: 'self', personAge: 82, personIsMinor: false },
  ],
  [
    'Mein Sohn (14) ist ans Telefon gegangen und hat ja gesagt. Der Vertrag läuft auf mich.',
    { personOnPhone: 'child', personAge: 14, personIsMinor: true },
  ],
  [
    'Meine Frau hat am Telefon zugestimmt, der Anschluss läuft aber auf meinen Namen.',
    { personOnPhone: 'spouse', agreedOnPhone: true },
  ],
  ['Mein Mitbewohner hat mit denen telefoniert, ich bin aber der Vertragsinhaber.', { personOnPhone: 'other' }],
  ['Oma wurde am Telefon ein Abo angedreht.', { personOnPhone: 'self', channel: 'outboundCall' }],
  [
    'Ich bin 17 und habe am Telefon einen Handyvertrag gemacht.',
    { personAge: 17, personIsMinor: true, product: 'mobile' },
  ],

  // money
  [
    'Am 15.11. wurden 49,90 Euro von meinem Konto abgebucht.',
    { debited: true, debitAmount: eur(49.9), debitDate: '2026-11-15' },
  ],
  [
    'Auf der Rechnung stehen 29,99 € für eine Option, die ich nie gebucht habe.',
    { invoiceAmount: eur(29.99), agreedOnPhone: false },
  ],
  ['Abgebucht wurde bisher nichts.', { debited: false }, ['debitAmount']],
  ['Der Tarif kostet 39,99 im Monat.', {}, ['invoiceAmount', 'debitAmount']],
  ['Der Arbeitspreis ist 41 Cent.', {}, ['invoiceAmount', 'debitAmount']],
  ['Die Rechnung kam gestern, 84,20 Euro.', { invoiceAmount: eur(84.2) }],
  [
    'My account was debited 39.90 euros on 10 November.',
    { debited: true, debitAmount: eur(39.9), debitDate: '2026-11-10' },
  ],
  ['Meine IBAN habe ich nie genannt.', { directDebitMandate: false }],
  ['Heute kam die zweite Mahnung.', { dunning: 'reminder', dunningDate: '2026-11-23' }],
  ['Jetzt schreibt mir ein Inkassobüro.', { dunning: 'collector' }],
  [
    'Am 18.11. bekam ich einen Mahnbescheid vom Amtsgericht Coburg.',
    { dunning: 'courtOrder', dunningDate: '2026-11-18', jurisdiction: 'DE' },
  ],
  ['Ein Vollstreckungsbescheid ist gekommen.', { dunning: 'enforcementOrder' }],
  [
    'Die drohen mit Schufa-Eintrag und wollen den Anschluss sperren.',
    { creditAgencyThreat: true, cutOffThreatened: true },
  ],
  ['Sie drohen mit Inkasso.', {}, ['creditAgencyThreat', 'dunning']],
  ['A debt collector wrote to me.', { dunning: 'collector' }],

  // what came, what was used
  ['Am 12.11. kam ein Paket mit einem Router.', { goodsReceived: true, goodsReceivedDate: '2026-11-12' }],
  ['Die SIM-Karte habe ich nie eingelegt.', { serviceUsed: false }],
  [
    'Das erste Heft kam am 1. November.',
    { goodsReceived: true, goodsReceivedDate: '2026-11-01', product: 'printSubscription' },
  ],
  ['Den Anschluss nutze ich seit zwei Wochen ganz normal.', { serviceUsed: true }],
  ['Der Receiver liegt noch originalverpackt hier.', { goodsReceived: true, serviceUsed: false }],

  // what was done already
  [
    'Ich habe am 14.11. per Einschreiben widerrufen.',
    { alreadyWithdrawn: true, withdrawnDate: '2026-11-14' },
    // It may have been wanted before.
    ['wantedContract'],
  ],
  [
    'Ich habe am 14.11. widerrufen, bestätigt oder angeklickt hatte ich bei Vodafone nie etwas.',
    { alreadyWithdrawn: true, textFormApproval: false, wantedContract: false },
  ],
  ['Kann ich noch widerrufen?', {}, ['alreadyWithdrawn']],
  ['Widerrufen habe ich noch nicht.', { alreadyWithdrawn: false }],
  ['Ich habe sofort schriftlich widersprochen.', { alreadyObjected: true }],
  [
    'Den Widerruf habe ich am 9.11. abgeschickt, keine Antwort.',
    { alreadyWithdrawn: true, withdrawnDate: '2026-11-09' },
  ],
  ['Meinen alten Vertrag bei der Telekom habe ich gekündigt.', {}, ['alreadyCancelled', 'providerSwitch']],
  ['I have withdrawn from the contract on 12 November.', { alreadyWithdrawn: true, withdrawnDate: '2026-11-12' }],

  // switch
  [
    'Mein Stromanbieter schreibt, dass ich zum 1.12. gekündigt hätte, weil der neue Versorger das veranlasst hat. Der Wechsel läuft schon.',
    { providerSwitch: true, product: 'energy' },
  ],
  [
    'Ab dem 1. Dezember beliefert uns jetzt eprimo.',
    { providerSwitch: true, provider: 'eprimo', switchDate: '2026-12-01' },
  ],
  [
    'Mein Anschluss wird am 30.11. abgeschaltet, weil der Wechsel läuft.',
    { providerSwitch: true, switchDate: '2026-11-30' },
  ],

  // misled
  ['Der Anrufer sagte, das wäre kostenlos.', { misledAbout: ['free'] }],
  ['Von einer Laufzeit war nie die Rede.', { misledAbout: ['term'] }],
  ['Er hat versprochen, dass ich monatlich kündigen kann.', { misledAbout: ['cancellability'] }],
  ['Am Telefon hieß es 19,99, jetzt soll ich 39,99 zahlen.', { misledAbout: ['price'] }],
  ['Er behauptete, mein Tarif müsse umgestellt werden.', { misledAbout: ['duty'] }],
  [
    'Erst am 20.11. habe ich gemerkt, dass der zugesagte Rabatt fehlt.',
    { misledAbout: ['price'], misledDiscoveredDate: '2026-11-20' },
  ],

  // recording
  ['Die Aufzeichnung habe ich am 6.11. angefordert.', { recordingRequestedDate: '2026-11-06' }],
  ['Sie fragte, ob das Gespräch aufgezeichnet werden darf.', { recordingAnnounced: true }],
  ['Von einer Aufzeichnung hat keiner was gesagt.', { recordingAnnounced: false }],
  ['Die Aufnahme rücken sie nicht raus.', { recordingReply: 'refused' }],
  ['Die Aufzeichnung sei schon gelöscht, sagen sie.', { recordingReply: 'deleted' }],
  ['Ich will die Aufnahme haben.', {}, ['recordingReply', 'recordingHeard']],
  ['Sie haben mir die Aufnahme vorgespielt.', { recordingHeard: true }],

  // product and kind
  [
    'Mein Handyvertrag bei klarmobil wurde angeblich um 24 Monate verlängert.',
    { product: 'mobile', contractKind: 'extension', provider: 'klarmobil' },
  ],
  [
    'Man hat mir eine Zusatzoption gebucht, 4,99 auf der Handyrechnung.',
    { contractKind: 'addOn', invoiceAmount: eur(4.99) },
  ],
  ['Ich soll jetzt ein Zeitschriftenabo haben.', { product: 'printSubscription', contractKind: 'new' }],
  ['Lottoservice am Telefon angedreht bekommen.', { product: 'lottery', contractKind: 'new' }],
  ['Telefonisch wurde mir eine Sterbegeldversicherung verkauft.', { product: 'insurance', insuranceKind: 'life' }],
  [
    'Es geht um eine Unfallversicherung, die mir am Telefon verkauft wurde.',
    { product: 'insurance', insuranceKind: 'other' },
  ],
  ['Plötzlich bin ich bei Stromio statt bei den Stadtwerken Bochum.', { product: 'energy', provider: 'Stromio' }],
  ['Am Telefon hat man mir Nahrungsergänzung im Abo verkauft.', { product: 'goodsSubscription' }],
  ['Ich bin Rentnerin und wohne in Dortmund.', { jurisdiction: 'DE' }, ['consumer']],
  ['Der Anruf kam in meiner Firma an, es ist ein Geschäftsanschluss.', { consumer: false }],
  ['Ich wohne in Wien.', { jurisdiction: 'AT' }],
  ['I live in Vienna and A1 called me yesterday.', { jurisdiction: 'AT' }],
  ["I'm from Geneva, somebody sold me a mobile contract on the phone.", { jurisdiction: 'CH' }],
  ['Somebody from Vienna House hotels called me on the phone.', {}, ['jurisdiction']],
  ['They sent the watch from Geneva, the call was about a magazine.', {}, ['jurisdiction']],
  ['Ich wohne in Linz am Rhein, Vodafone rief an.', { jurisdiction: 'DE' }],

  // days
  ['Der Anruf war vor ca. 3 Wochen.', { callDateApprox: 'vor ca. 3 Wochen' }, ['callDate']],
  [
    'Angerufen wurde ich irgendwann Anfang Oktober.',
    { callDateApprox: 'Anfang Oktober', callDateFrom: '2026-10-01', callDateTo: '2026-10-10' },
    ['callDate'],
  ],
  ['Angerufen haben die mich heute vor zwei Wochen.', { callDate: '2026-11-09' }],
  ['Ich wurde am 31.11. angerufen.', {}, ['callDate']],
  ['Bis zum 30.11. soll ich zahlen.', {}, ['callDate', 'debitDate', 'switchDate']],
  ['Der Vertrag läuft bis 31.12.2028.', {}, ['callDate']],
];
