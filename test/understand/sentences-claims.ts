// What was said, agreed, believed, wanted and what came of it, as people say it; written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const eur = (amount: number): { amount: number; currency: 'EUR' } => ({ amount, currency: 'EUR' });

export const CLAIMS: readonly Sentence[] = [
  // a yes in whole sentences and in quoted words
  ['Ich habe ja gesagt, will ich nicht.', {}, ['agreedOnPhone']],
  ['Ich habe ja gesagt, dass ich nichts brauche.', { agreedOnPhone: false }],
  ['Ich habe ja gesagt, will es aber jetzt nicht mehr.', { agreedOnPhone: true }, ['wantedContract']],
  [
    'Vodafone hat angerufen und mir einen Tarif angeboten, dem ich, wie ich gestehen muss, zustimmte.',
    { agreedOnPhone: true },
  ],
  ['Vodafone rief an. Ich nahm an.', { agreedOnPhone: true }],
  ['Am 3.11. hat die ARAG angerufen und mir eine Versicherung verkauft.', { agreedOnPhone: true }],
  ['Die ARAG hat angerufen und wollte mir eine Versicherung verkaufen.', {}, ['agreedOnPhone']],
  [
    'My wife picked up the phone and told the agent "yes, sounds cheaper, let\'s do it".',
    { agreedOnPhone: true },
    ['misledAbout'],
  ],
  ['The agent asked if he could record the call and I agreed.', {}, ['agreedOnPhone']],
  ['Ich habe zugestimmt, dass das Gespräch aufgezeichnet wird.', {}, ['agreedOnPhone']],
  ['E.ON war am Telefon. "Machen Sie das mal", hat mein Mann gesagt.', { agreedOnPhone: true }],
  ['Sie sagte "gern, dann schicke ich Ihnen das zu".', {}, ['agreedOnPhone']],
  ['Ich Depp hab ok gesagt, als der von Vodafone anrief.', { agreedOnPhone: true }],
  ['Der Anrufer fragte, ob ich wechseln möchte. Klar, warum nicht.', { agreedOnPhone: true }],
  ['Er wollte wissen, ob ich eine Partnerkarte möchte. Nein danke, hab ich schon.', { agreedOnPhone: false }],
  ['Hätte ich das gewusst, hätte ich am Telefon niemals zugestimmt.', { agreedOnPhone: true, misledAbout: ['other'] }],
  ['Wenn die mich anrufen, würde ich nie zustimmen.', {}, ['agreedOnPhone']],
  ['Meine Mutter sagt, sie habe am Telefon nichts bestellt.', { agreedOnPhone: false }],
  ['Mein Mann meint ja.', {}, ['agreedOnPhone']],
  ['Ich sagte: "Da muss ich erst mit meinem Mann reden."', { agreedOnPhone: false }, ['wantedContract']],
  ['Ich habe nicht nein gesagt, aber auch nicht ja.', {}, ['agreedOnPhone', 'wantedContract']],

  // not remembered
  ['Ob er ja gesagt hat, weiß er selbst nicht mehr.', { agreedOnPhone: 'unknown' }],
  ['Ob er etwas per SMS bestätigt hat, weiß er nicht mehr.', { textFormApproval: 'unknown' }],
  ['Ob eine Widerrufsbelehrung dabei war, kann ich nicht sagen.', { withdrawalInstructionReceived: 'unknown' }],
  ["I can't remember whether I agreed on the phone.", { agreedOnPhone: 'unknown' }],
  ['Ich weiß nicht, ob das gilt.', {}, ['agreedOnPhone', 'textFormApproval']],

  // wished or not
  ['Ich will bei der Telekom bleiben, der Vertrag kam von Vodafone.', { wantedContract: false }],
  ['Vodafone rief an. Ich will bei Vodafone bleiben, aber zum alten Preis.', {}, ['wantedContract']],
  ['Den Handyvertrag von freenet will ich behalten.', { wantedContract: true }],
  ['Nach dem Anruf: ich will meinen alten Tarif zurück.', { wantedContract: false }],
  ['Ich will mein altes Prepaid behalten.', {}, ['wantedContract']],
  ['Nach Rücksprache mit meiner Frau wünsche ich den Tarif nicht.', { wantedContract: false }],
  ['Die Zeitschrift habe ich am Telefon aus freien Stücken bestellt.', { wantedContract: true, agreedOnPhone: true }],
  ['The contract came after the call and I want out.', { wantedContract: false }],

  // how one stands to it, without "I want"
  ['Aus eigenem Entschluss habe ich am Telefon eine Zeitschrift abonniert.', { wantedContract: true }],
  ['Der Verlag rief an, ich habe freudig zugesagt. Jetzt brauche ich das Heft nicht mehr.', { wantedContract: true }],
  ['Ich habe selbst bei der HUK angerufen, weil ich eine brauchte, und abgeschlossen.', { wantedContract: true }],
  ['Ich habe angerufen, weil ich nur eine Auskunft brauchte.', {}, ['wantedContract']],
  ['I happily agreed on the phone when they called.', { wantedContract: true, agreedOnPhone: true }],
  ['Vodafone rief an. Gewollt habe ich das nie.', { wantedContract: false }],
  ['They called me. A subscription was never my intention.', { wantedContract: false }],
  ['Nach dem Anruf kam ein Brief. Mein alter Tarif soll bleiben, wie er war.', { wantedContract: false }],
  ['Mein Sohn (13) war am Telefon und hat ja gesagt. Nun kommt eine Rechnung vom Verlag.', { wantedContract: false }],
  ['Ein Auftrag kam mit der Post. Bitte was?', { wantedContract: false }],
  ['An der Haustür hieß es, sie quittiere nur den Besuch. Jetzt hat sie einen Vertrag.', { misledAbout: ['other'] }],

  // turns of the call
  ['Vodafone called with an offer. "Sure", I said.', { agreedOnPhone: true }],
  ['Die Telekom rief an, den Bonus wollte ich, also ja.', { agreedOnPhone: true }],
  ['Bei einem Anruf habe ich zwölf Flaschen bestellt.', { agreedOnPhone: true }],
  ['Nach dem Anruf habe ich im Laden zwölf Flaschen bestellt.', {}, ['agreedOnPhone']],
  ['O2 rief an, und ich sagte: einverstanden.', { agreedOnPhone: true }],
  ['Er rief an. Auf die Frage meinte ich: nur wenn mein Mann zustimmt.', { agreedOnPhone: false }, ['wantedContract']],
  ['Sie riefen an, ich sagte, das muss ich mir durch den Kopf gehen lassen.', { agreedOnPhone: false }],
  ['Ein Anruf zur Umfrage, ich sagte nur "mhm".', { agreedOnPhone: false }],
  ['Sie riefen an. Zugestimmt habe ich nur dem Abgleich.', { agreedOnPhone: false }],
  ["Telekom phoned. I haven't replied, ticked or signed anything.", { textFormApproval: false }],
  ['Nach dem Anruf der Telekom: weder Mail noch Link noch Unterschrift von mir.', { textFormApproval: false }],

  ['Unser Lehrling hat am Telefon fünf Karten zugesagt, sagen die.', {}, ['agreedOnPhone']],
  ['Dürfen die anrufen, ohne dass man eingewilligt hat?', {}, ['agreedOnPhone']],
  ['Auf der Webseite von blau habe ich selbst einen Tarif bestellt.', { wantedContract: true }],
  [
    'Sie riefen an, ich sagte ja. Hätte die Frau gesagt, dass es zwei Jahre läuft, hätte ich aufgelegt.',
    { misledAbout: ['other'] },
  ],
  ['Nach dem Anruf kam ein Vertrag. Darum habe ich nie gebeten. Ich protestiere.', { wantedContract: false }],

  // told falsely
  ['Telekom hat angerufen. Ich habe zugesagt, 29,99 im Monat.', { agreedOnPhone: true }, ['misledAbout']],
  ['Vodafone rief an, hab zugestimmt weil der meinte das alte Netz wird abgeschaltet.', { misledAbout: ['other'] }],
  ['A man called and said the 3G network is switched off, which is nonsense. I agreed.', { misledAbout: ['other'] }],
  ['Die Telekom rief an, ich hab ja gesagt. Meine Rechnung stimmt nicht.', {}, ['misledAbout']],
  [
    'Am Telefon sagte er, es sei nur ein Test. Ich sagte ja. Die echte Verbraucherzentrale sagt, sie verkauft so etwas nicht.',
    { misledAbout: ['other'] },
  ],

  // approval in text form
  ['Den Link hat keiner angerührt.', { textFormApproval: false }],
  ['There is a link to approve the contract.', {}, ['textFormApproval']],
  ['My dad agreed on the phone. He has not confirmed anything by email.', { textFormApproval: false }],
  [
    'Vodafone rief am 5.11. an, den Link in der Mail habe ich gleich angeklickt.',
    { textFormApproval: true, approvalDate: '2026-11-05' },
  ],

  // when the summary came
  ['Die Zusammenfassung kam am 9.11., der Anruf war am 5.11.', {}, ['textFormApproval']],
  [
    'Am 5.11. rief Vodafone an. Am 9.11. kam die Vertragszusammenfassung per Mail.',
    { contractSummaryTiming: 'afterCall' },
  ],
  [
    'Noch während wir telefonierten, kam die Mail mit der Vertragszusammenfassung.',
    { contractSummaryTiming: 'duringCall' },
  ],
  ['Die Vertragszusammenfassung hatte ich vorher per Mail bekommen.', { contractSummaryTiming: 'beforeDeclaration' }],
  ['Eine Vertragszusammenfassung kam nie.', { contractSummaryReceived: false }, ['contractSummaryTiming']],

  // the instruction on withdrawal
  [
    'Geklickt habe ich sonst nichts und die Unterlagen samt Widerrufsbelehrung kamen am 9.11.',
    { withdrawalInstructionReceived: true },
  ],
  ['Police mit Widerrufsbelehrung kam am 8.10. Brauche ich nicht.', { withdrawalInstructionReceived: true }],
  ['Nichts über mein Widerrufsrecht stand darin.', { withdrawalInstructionReceived: false }],

  // days
  [
    'Gestern rief Vodafone an, tags drauf lag der Brief da.',
    { callDate: '2026-11-22', documentsReceivedDate: '2026-11-23' },
  ],
  ['They called on 3 November. Next day a letter with the contract came.', { documentsReceivedDate: '2026-11-04' }],
  ['Ich habe am 12. Mai letztes Jahr bei klarmobil angerufen.', { callDate: '2025-05-12' }],
  ['So war das am 4. November, als einer von der Telekom anrief.', { callDate: '2026-11-04' }],
  [
    'Vodafone rief mich am 5.11. an. Am 9.11. kam das Paket mit Rechnung und Widerrufsbelehrung.',
    { goodsReceivedDate: '2026-11-09', documentsReceivedDate: '2026-11-09', invoiceReceivedDate: '2026-11-09' },
  ],

  // what came of it
  ['Am 5.11. habe ich widerrufen. Vodafone schreibt, das sei zu spät.', { companyReply: 'refused' }],
  ['Am 5.11. habe ich widerrufen, seitdem Funkstille.', { companyReply: 'none' }],
  ['Hab den Brief heute bei der Post abgegeben, Einwurf-Einschreiben.', {}, ['documentsReceivedDate']],
  ['I posted it today by registered mail.', {}, ['documentsReceivedDate']],
  ['Yesterday someone from E.ON called my mum.', {}, ['onlyLine']],
  ['Vodafone rief an, ich hätte ein Handy gewonnen. Ich sagte ja.', { agreedOnPhone: true, misledAbout: ['other'] }],
  ['Vodafone rief an, ich wäre bei einem Gewinnspiel angemeldet. Ich sagte ja.', { misledAbout: ['existingContract'] }],
  ['Habe im Internet einen Stromvertrag abgeschlossen und will widerrufen.', {}, ['alreadyWithdrawn']],
  ['Widerrufen habe ich am 5.11. Mein Mann sagt, das sei zu spät.', {}, ['companyReply']],
  [
    'Am 1.10. habe ich die Aufzeichnung verlangt, am 20.10. kam nur eine Abschrift.',
    { recordingRequestedDate: '2026-10-01', recordingReply: 'transcriptOnly', recordingHeard: false },
  ],
  ['Wie verlange ich die Aufzeichnung?', {}, ['recordingReply', 'recordingRequestedDate', 'recordingHeard']],
  ['I cancelled my DSL in writing, then they called me about an extension.', { oldContractCancelled: true }],
  [
    'Die haben meinen alten Vertrag bei der EWE gekündigt, nach dem Anruf.',
    { providerSwitch: true },
    ['oldContractCancelled'],
  ],
  ['Telekom droht mit Sperre wegen 84,50 Euro Rückstand.', { arrearsAmount: eur(84.5) }, ['invoiceAmount']],

  // a paper that came, beside one that did not
  [
    'Vodafone rief an. Gestern kam die Vertragszusammenfassung per Mail, eine Widerrufsbelehrung war nicht dabei.',
    { contractSummaryReceived: true, withdrawalInstructionReceived: false },
    ['agreedOnPhone'],
  ],
  [
    'Vodafone rief an. Die Vertragszusammenfassung ist nie gekommen.',
    { contractSummaryReceived: false },
    ['agreedOnPhone', 'wantedContract'],
  ],
  ['Zusammenfassung hab ich bis heute nicht erhalten.', { contractSummaryReceived: false }],
  ['Zusammenfassung kam per Mail, unterschrieben hab ich sie aber nicht.', { contractSummaryReceived: true }],

  // a question at the end without any mark makes no question of what was told before it
  [
    'habe heute einen gelben brief bekommen vom amtsgericht wegen vodafone was soll ich machen',
    { dunning: 'courtOrder' },
  ],
  ['habe gestern ja gesagt am telefon zu vodafone was soll ich jetzt tun', { agreedOnPhone: true }],
  ['wurde gestern von vodafone angerufen und habe ja gesagt kann ich da noch raus', { agreedOnPhone: true }],
  ['hab nichts unterschrieben muss ich das zahlen', { textFormApproval: false }],
  ['der von vodafone meinte was soll ich mit dem alten tarif', {}, ['agreedOnPhone']],

  // less than another sum is an offer; more than was said is an untruth
  ['o2 rief an, 9,99 statt 19,99 im Monat, da hab ich ja gesagt.', { agreedOnPhone: true }, ['misledAbout']],
  [
    'Vodafone bot mir am Telefon 34,99 statt 44,99, was ich jetzt zahle, und ich hab ja gesagt.',
    { agreedOnPhone: true },
    ['misledAbout'],
  ],
  ['Vodafone rief an, hab ja gesagt. Jetzt stehen da 39,99 statt 24,99 im Brief.', { misledAbout: ['price'] }],
  [
    'Vodafone rief an, ich hab ja gesagt. 100 Euro Bonus hat sie versprochen, in der Mail steht davon nichts.',
    { misledAbout: ['price'] },
  ],

  // feared or asked for is not yet there
  ['o2 rief an, hab nein gesagt. Was mach ich wenn ein Mahnbescheid kommt', {}, ['dunning']],
  ['o2 rief an, hab nein gesagt. Ich hab Angst dass ein Mahnbescheid kommt.', {}, ['dunning']],
  ['Krieg ich jetzt einen Mahnbescheid', {}, ['dunning']],
  ['Der Mahnbescheid kam gestern, was mach ich jetzt', { dunning: 'courtOrder' }],

  // the customer's own yes is no part of the untruth; what was not debited is no order refused
  [
    'o2 rief an, ein Vertrag mit 20 GB, kostenlos, hab ja gesagt. Jetzt kostet es 39,99 im Monat.',
    { misledAboutText: 'kostenlos', agreedOnPhone: true },
  ],
  ['Abgebucht haben sie noch nichts.', { debited: false }, ['agreedOnPhone', 'wantedContract']],
  ['Gebucht habe ich am Telefon nichts.', { agreedOnPhone: false }],

  // years as a customer are no age, a number is no money, what is wrong with an account is no untruth, one looks up at Google
  [
    'Ich bin 40 Jahre bei der Telekom gewesen und will meine Nummer zurück. Fonline rief an.',
    {},
    ['personAge', 'goal'],
  ],
  ['Meine Mutter, 79 Jahre, wurde von o2 angerufen.', { personAge: 79 }],
  ['Irgendwas stimmt nicht mit meinem Konto, andauernd ruft wer an, hab ja gesagt.', {}, ['misledAbout']],
  ['o2 rief an. Laut Google ist das eine Abzocke.', { provider: 'o2' }],
  [
    'A man rang me from Telekom on 9 November and I said yes. Then an envelope came with a withdrawal notice inside.',
    {},
    ['providerSwitch'],
  ],
];
