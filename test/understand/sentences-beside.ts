// What stands beside an answer and is none: a yes to papers or to one's own data, an approval in writing that is denied, a card for one's
// wife, a sum kept back, the family's own pretence, a caller's order. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const NO_DECEIT = ['misledAbout', 'misledAboutText'] as const;

export const BESIDE_THE_ANSWER: readonly Sentence[] = [
  // the text form is denied, and nothing is said of the call
  ['Zugestimmt hab ich nirgends schriftlich, am Telefon sagte ich ok.', { agreedOnPhone: true }],
  ['Am Telefon hab ich ja gesagt, schriftlich zugestimmt hab ich nie.', { agreedOnPhone: true }],
  ['In Textform eingewilligt habe ich nicht, mündlich zugesagt hatte ich.', { agreedOnPhone: true }],
  ['Per Mail hab ich dem nie zugestimmt, am Telefon schon.', {}, ['agreedOnPhone']],
  ['Eine Zusammenfassung hab ich nicht, zugestimmt hab ich nirgends schriftlich.', {}, ['agreedOnPhone']],
  ['Zugestimmt hab ich nicht, weder mündlich noch schriftlich.', { agreedOnPhone: false }],
  ['Ich hab nicht zugestimmt, auch nicht am Telefon.', { agreedOnPhone: false }],
  ['Dem Vertrag hab ich nie zugestimmt.', { agreedOnPhone: false }],
  // a yes to papers, and one to a thing or a contract
  [
    'Vodafone rief an. Ob ich einverstanden bin dass sie mir alles zuschickt da hab ich natürlich ja gesagt',
    { agreedOnPhone: false },
  ],
  [
    'Eine Frau von E.ON fragte am Telefon, ob sie mir das Angebot mal schicken darf, da hab ich ja gesagt.',
    { agreedOnPhone: false },
  ],
  ['Der Anrufer wollte wissen ob er es mir per Mail schicken kann. Da hab ich ja gesagt.', { agreedOnPhone: false }],
  ['Der von o2 fragte ob er mir Unterlagen zusenden könnte, klar hab ich ja gesagt.', { agreedOnPhone: false }],
  ['Der von o2 fragte, ob ich den Tarif nehme. Ich hab ja gesagt.', { agreedOnPhone: true }],
  ['He asked if I wanted the contract and I said yes.', { agreedOnPhone: true }],
  // papers that came, or that never did, take nothing from a yes; a yes to have them sent is one to papers
  ['Ich habe zugestimmt, keine Unterlagen bekommen.', { agreedOnPhone: true }, ['declaration', 'goal']],
  ['ich hab ja gesagt, noch keine unterlagen bekommen, ich will raus', { agreedOnPhone: true, goal: 'outOfContract' }],
  ['hab am telefon ja gesagt, unterlagen sind gestern gekommen', { agreedOnPhone: true }, ['declaration']],
  ['Ich hab ja gesagt, dass sie mir Unterlagen schicken, bisher keine bekommen.', { agreedOnPhone: false }],
  ['Am Telefon habe ich zugestimmt, das Angebot schriftlich zu bekommen.', { agreedOnPhone: false }],
  ['Ich hab ja gesagt und will jetzt die Aufnahme bekommen.', { agreedOnPhone: true, goal: 'recording' }],
  // a condition that is asked about without a mark, and one that tells
  ['Vodafone hat gestern angerufen. muss ich zahlen wenn ich ja gesagt hab', {}, ['agreedOnPhone']],
  ['was passiert wenn ich nichts unterschrieben habe', {}, ['textFormApproval']],
  ['Vodafone hat gestern angerufen. muss ich zahlen wenn ich doch gar nicht zugestimmt hab', { agreedOnPhone: false }],
  ['muss ich zahlen obwohl ich nein gesagt hab', { agreedOnPhone: false }],
  // a yes to both, and what is wanted now; a particle
  ['bei beiden hab ich ja gesagt und will beide nicht', { agreedOnPhone: true, wantedContract: false }],
  ['ich behalt ihn doch', { wantedContract: true }],
  ['ich behalt ihn doch nicht', {}, ['wantedContract']],
  ['ich behalte den router doch', {}, ['wantedContract', 'goal']],
  // cut off because of the switch, and what is only said of a switch
  ['die haben mir heute das internet abgestellt wegen dem wechsel den ich nie wollte', { serviceCut: true }],
  ['Beim Wechsel wird das Internet kurz abgeschaltet, hat er gesagt.', {}, ['serviceCut']],
  ['Ich soll das alte Internet abschalten lassen wegen Glasfaser.', {}, ['serviceCut']],
  // "ja gesagt, ich will das nicht" may be a yes or "as I said": asked, and neither noted
  [
    'Vodafone hat mich gestern angerufen, neuer Handyvertrag, ich hab ja gesagt, ich will das nicht.',
    { wantedContract: false },
    ['agreedOnPhone', 'declaration'],
  ],
  ['Ich hab ja gesagt, aber jetzt will ich das nicht mehr.', { agreedOnPhone: true }],
  ['Am Telefon hab ich gesagt, ich will das nicht.', { agreedOnPhone: false }],
  // a relative's name is no company's
  ['meine oma heißt Gertrud Vogt', {}, ['provider']],
  ['my grandma is called Gertrud Vogt', {}, ['provider']],
  ['Die Firma heißt Nordwatt Vertrieb.', { provider: 'Nordwatt Vertrieb' }],
  // English without a past tense
  [
    'hello i get call from 1und1 man say new internet i say yes but not understand good',
    { agreedOnPhone: true, channel: 'outboundCall' },
  ],
  ['yesterday they call me from vodafone i say yes', { agreedOnPhone: true, channel: 'outboundCall' }],
  ['he call me and i say no', { agreedOnPhone: false }],
  ['when they call me i say yes always', {}, ['agreedOnPhone', 'channel']],
  ['they call me, man want i say yes, i say no', { agreedOnPhone: false }],
  // a yes to one's data
  ['Er las meine Daten vor, jedes Mal mit ja geantwortet, weil alles richtig war.', { agreedOnPhone: false }],
  ['Er fragte meine Adresse ab. Ich habe immer ja gesagt, weil es stimmte.', { agreedOnPhone: false }],
  ['"Nur kurz Daten abgleichen, der Eintrag ist noch aktuell?", ich ja ja.', { agreedOnPhone: false }],
  ['Er nannte den Preis und ich hab ja gesagt weil das Angebot stimmte.', { agreedOnPhone: true }],
  ['"Sie wollen doch den neuen Tarif?", ich ja ja.', { agreedOnPhone: true }],
  // a free trial, and no more
  [
    'Ich hab lediglich einem Probemonat zugestimmt. Ein Abo will ich nicht, habe ich auch nicht bestellt.',
    { agreedOnPhone: true, declaration: 'yesToSomethingElse' },
  ],
  ['Einem Abo habe ich nicht zugestimmt.', { agreedOnPhone: false }],
  // the customer's own mail of assent
  [
    'Ich wollte den Vertrag, hab alles kapiert und am 1.9. per Mail zugestimmt, nur ist er jetzt zu teuer.',
    { agreedOnPhone: true, wantedContract: true },
  ],
  ['Ich wollte am Telefon nur, dass sie mir alles per Mail schicken.', { agreedOnPhone: false }],
  // nobody called
  [
    'Vertrag "wie telefonisch besprochen". Hier hat seit Wochen kein Mensch von der Telekom angerufen und ich da auch nicht.',
    { personOnPhone: 'nobody', agreedOnPhone: false },
  ],
  [
    'Post von Vodafone, Vertrag wie telefonisch vereinbart. Mich hat niemand angerufen und ich die auch nicht.',
    { personOnPhone: 'nobody', agreedOnPhone: false },
  ],
  ['Seit Tagen hat keiner mehr angerufen. Letzte Woche hab ich am Telefon ja gesagt.', { agreedOnPhone: true }],
  // for whom it was, and who spoke
  [
    'Am Telefon wollte mir Vodafone einen Vertrag für meine Frau verkaufen, ich hab nein gesagt.',
    { personOnPhone: 'self' },
  ],
  ['Im Sommer wollte mir o2 am Telefon eine zweite Karte für meine Frau andrehen.', {}, ['personOnPhone']],
  [
    'Vodafone hatte am Telefon meine Frau dran, sie hat ja gesagt. Der Vertrag läuft auf mich.',
    { personOnPhone: 'spouse' },
  ],
  // the family's own pretence, and a caller's
  [
    'Unsere Tochter ist 16 und ging ans Festnetz, als Sky anrief. Sie hat sich als meine Frau ausgegeben und ja gesagt.',
    { channel: 'outboundCall', callerClaimedToBe: 'Sky' },
    [...NO_DECEIT],
  ],
  [
    'Der Anrufer hat sich als Mitarbeiter der Telekom ausgegeben, ich hab ja gesagt. Jetzt kam ein Vertrag von 1&1.',
    { misledAbout: ['identity'] },
  ],
  // a caller's order is no word about the contract
  ['A guy from Vattenfall called. He told me to answer an SMS with JA, I did not.', {}, [...NO_DECEIT]],
  ['He told me it was free. It is not, 20 euros a month.', { misledAbout: ['free'] }],
  // a pretext, and a letter behind it
  [
    'Vodafone rief an und wollte angeblich nur meine Adresse prüfen, ich hab nichts bestellt. Heute kam eine Auftragsbestätigung.',
    { misledAbout: ['other'] },
  ],
  ['Vodafone rief an, ich wollte nur meine Adresse prüfen lassen. Heute kam eine Rechnung.', {}, [...NO_DECEIT]],
  // kept back by the customer, and taken by the company
  ['Die 9,99 haben wir immer selbst abgezogen.', {}, ['debited']],
  ['Die Datenoption hab ich jeden Monat von der Rechnung abgezogen.', {}, ['debited']],
  ['Die haben mir 9,99 vom Konto abgezogen.', { debited: true }],
  ['Mir wurden 9,99 abgezogen, das hab ich erst jetzt gesehen.', { debited: true }],
  // a number of one's own that goes along
  ['Ich will meine Nummer mitnehmen und weg von blau.', {}, ['providerSwitch']],
  ['Die wollen meine Nummer mitnehmen, ich hab nichts unterschrieben.', { providerSwitch: true }],
  // a telephone that rings is not what was sold
  ['Kann sein dass mein Handy mal geklingelt hat, ich weiß nicht was die wollen.', {}, ['product']],
  ['Mein Handy klingelt und eine Frau verkauft mir einen Handyvertrag.', { product: 'mobile' }],
  // looked forward to
  ['Hab am Telefon Glasfaser bestellt, freu mich auf den neuen Anschluss.', { wantedContract: true }],
  ['Wie bekomme ich den Tarif so wie am Telefon versprochen?', { wantedContract: true }],
  ['Ich freue mich auf Ihre Antwort. Ich hab am Telefon ja gesagt.', {}, ['wantedContract']],
  ['Wie bekomme ich mein Geld zurück, das mir zugesagt war?', {}, ['wantedContract']],
  // what is missing in a summary that is there, and a summary that is missing
  ['Nobody offered me TV and it is not in the summary.', { contractSummaryReceived: true }],
  ['Von 39 Euro steht nichts in der Zusammenfassung.', { contractSummaryReceived: true }],
  ['Der Preis war nicht in meiner Vertragszusammenfassung.', { contractSummaryReceived: true }],
  ['In der Mail war keine Vertragszusammenfassung.', { contractSummaryReceived: false }],
  ['There was no contract summary in the mail.', { contractSummaryReceived: false }],
  // a line of a paper is no thing that came
  ['In den Unterlagen steht Router 5 Euro monatlich.', {}, ['goodsReceived']],
  ['Im Vertrag stehen ein Tablet und 10 Euro im Monat.', {}, ['goodsReceived']],
  ['Der Router kam am 3.11. an.', { goodsReceived: true, goodsReceivedDate: '2026-11-03' }],
  // the company's words, pasted, and the customer's own use
  ['In der Mail: "Wie gewünscht haben wir für Sie das Paket (12 Monate) aktiviert."', {}, ['serviceUsed']],
  ['Die SIM hab ich am 3.11. aktiviert und seitdem benutzt.', { serviceUsed: true }],
  ['Wir haben ihr das nie erlaubt, und gucken tut das hier auch keiner.', { serviceUsed: false }],
  // a day that makes a rough one exact
  [
    'Freenet hat mir Ende Oktober telefonisch einen Tarif verkauft, genauer am 28.10.',
    { callDate: '2026-10-28' },
    ['callDateApprox'],
  ],
  [
    'Anfang November, und zwar am 4.11., rief mich Vodafone an.',
    { callDate: '2026-11-04' },
    ['callDateApprox', 'otherCallDates'],
  ],
  [
    'Ende Oktober rief mich Vodafone an, am 2.11. kam ein Brief.',
    { documentsReceivedDate: '2026-11-02' },
    ['callDate'],
  ],
  // a stamp, a transcript, one's own mail, and what came with the papers
  [
    'Eingang wohl 9.11.: Handyvertrag 34,99, telefonisch am 3.11. vereinbart.',
    { callDate: '2026-11-03', documentsReceivedDate: '2026-11-09' },
  ],
  [
    'Ich habe die Aufnahme verlangt. Am 30.9. kam ein Blatt Papier, eine Abschrift mit drei Sätzen.',
    {},
    ['documentsReceivedDate'],
  ],
  ['Am 30.9. kam ein Blatt Papier mit dem Vertrag.', { documentsReceivedDate: '2026-09-30' }],
  ['Das hab ich denen auch per Mail vom 20.8. mitgeteilt.', {}, ['documentsReceivedDate']],
  ['Die haben mir per Mail vom 3.11. mitgeteilt, dass ich Kunde bin.', { documentsReceivedDate: '2026-11-03' }],
  [
    'Die Vertragsunterlagen und die Widerrufsbelehrung kamen am 14.11. per Post.',
    { documentsReceivedDate: '2026-11-14' },
  ],
  // further ways of a yes, and of a wish
  ['Am 12.11. Anruf von Klarmobil, ein Treuebonus. Hab ja gern gesagt.', { agreedOnPhone: true }],
  ['Meine Putzfrau hat wohl "wird schon recht sein" gesagt.', { agreedOnPhone: true }],
  ['Hab mir am Telefon so ein Kaffeeabo andrehen lassen.', { agreedOnPhone: true }],
  ['Ich hab mir nichts andrehen lassen.', {}, ['agreedOnPhone']],
  ['Hab selber bei Sky angerufen und das Sportpaket für 29,99 genommen.', { agreedOnPhone: true }],
  ['Hab bei Sky angerufen und das Sportpaket nicht genommen.', {}, ['agreedOnPhone']],
  ['Am Telefon zugesagt, ich war Feuer und Flamme.', { wantedContract: true }],
  ['Am Telefon bestellt, klang gut und ich wollts auch.', { agreedOnPhone: true, wantedContract: true }],
  ['Bei NetCologne telefonisch bestellt, alles bestens, ich bleibe auch.', { wantedContract: true }],
  ['Ich bin bei den Stadtwerken sehr zufrieden, ich bleibe da.', {}, ['wantedContract']],
  // a mail answered in English
  [
    'They mailed me the summary first and I replied "I agree" the same day.',
    { textFormApproval: true, approvalMeans: 'emailReply' },
  ],
  ['They mailed me the summary, I never replied to their email.', { textFormApproval: false }],
];
