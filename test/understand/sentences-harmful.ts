// Harm that a wrong reading of few words would do: a court's day, whose call it was, whether it is a matter for this service at all.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const HARMFUL: readonly Sentence[] = [
  // the period to object runs from the court's own day
  [
    'Am 3.11. rief Callstar an. Die Vertragsunterlagen kamen am 6.11. Letzte Woche ein Mahnbescheid. Der Brief lag am 20.11. im Kasten.',
    { callDate: '2026-11-03', dunning: 'courtOrder', dunningDate: '2026-11-20' },
    ['documentsReceivedDate'],
  ],
  ['Die Mahnung kam am 3.10. Letzte Woche ein Mahnbescheid.', { dunning: 'courtOrder' }, ['dunningDate']],
  ['Mahnung am 3.10., letzte Woche ein Mahnbescheid.', { dunning: 'courtOrder' }, ['dunningDate']],
  ['Nach der Mahnung kam am 20.11. der Mahnbescheid.', { dunning: 'courtOrder', dunningDate: '2026-11-20' }],
  ['Am 16.11. letzte Woche kam ein Mahnbescheid.', { dunning: 'courtOrder', dunningDate: '2026-11-16' }],
  // a denied label of the recording
  ['Aufnahme gehört? Nein.', { recordingHeard: false }],
  ['Aufnahme gehört? Ja.', { recordingHeard: true }],
  ['Mitschnitt gehört? Weiß nicht mehr.', {}, ['recordingHeard']],
  [
    'Aufzeichnung angekündigt? Nein. Ja gesagt? Ja.',
    { recordingAnnounced: false, agreedOnPhone: true },
    ['declaration'],
  ],
  ['Aufnahme zugestimmt: nein', { recordingConsent: false }],
  ['Aufnahme erlaubt? Weiß nicht.', {}, ['recordingConsent', 'recordingAnnounced']],
  ['Aufnahme erlaubt? Ja.', { recordingConsent: true }],
  // nobody was told how to withdraw, or everybody was
  ['Anruf 3.11. Belehrung erhalten: nein', { callDate: '2026-11-03', withdrawalInstructionReceived: false }],
  ['Zusage: ja / Belehrung erhalten: nein', { withdrawalInstructionReceived: false }],
  ['Widerrufsbelehrung dabei? Nein.', { withdrawalInstructionReceived: false }],
  ['Belehrung erhalten? Ja, am 5.11.', { withdrawalInstructionReceived: true }],
  ['Unterlagen gekommen, Belehrung erhalten. Nein gesagt am Telefon.', { withdrawalInstructionReceived: true }],
  // the day of the call under its own label
  ['Wann angerufen? Am 3.11. Von wem? Vodafone.', { channel: 'outboundCall', callDate: '2026-11-03' }],
  ['Anruf: 3.11. Uhrzeit: 14:30. Firma: Vodafone.', { channel: 'outboundCall', callDate: '2026-11-03' }],
  ['Wann haben Sie angerufen? Am 3.11. bei Vodafone.', {}, ['channel']],
  // the day on which somebody died, and nobody who did
  [
    'Mein Mann starb am 5.11. Vodafone rief am 20.11. an und ich hab ja gesagt.',
    { callDate: '2026-11-20' },
    ['deceased', 'otherCallDates'],
  ],
  [
    'Mein Vater ist fast 90 geworden und am 5.11. gestorben, Vodafone hat am 2.11. angerufen.',
    { deceased: true, callDate: '2026-11-02' },
  ],
  ['Mein Opa ist am 1.11. verstorben, am 3.11. rief einer an, meine Oma hat ja gesagt.', { callDate: '2026-11-03' }],
  [
    'Mein Mann ist fast gestorben vor Schreck, als er die Rechnung sah. Vodafone rief ihn am 3.11. an.',
    { callDate: '2026-11-03' },
    ['deceased', 'agreedOnPhone'],
  ],
  ['Der Hund ist gestorben. Am 3.11. rief Vodafone an.', { callDate: '2026-11-03' }, ['deceased', 'agreedOnPhone']],
  ['Der Hund meines Mannes lebt, mein Mann ist gestorben. Am 3.11. rief Vodafone an.', { deceased: true }],
  // one's own family is rung for advice
  ['Hab meine Tochter angerufen. Sie meint, der Vertrag von E.ON ist ungültig.', { provider: 'E.ON' }, ['channel']],
  ['Die haben am 3.11. meinen Vater angerufen, er hat zugesagt.', { channel: 'outboundCall', callDate: '2026-11-03' }],
  // what was confirmed as a fact is no contract that is claimed
  [
    'Mein Opa hat beim Telefonat nur bestätigt, dass er der Anschlussinhaber ist. Deutsche Glasfaser macht daraus einen Auftrag.',
    { agreedOnPhone: false },
    ['contractKind'],
  ],
  // a part of some company, a person and a town are no name
  ['Am 3.11. rief ein Klaus an und hat mir einen Stromvertrag verkauft.', {}, ['callerClaimedToBe', 'provider']],
  ['Am 3.11. rief einer aus Hamburg an und hat mir Strom verkauft.', {}, ['callerClaimedToBe', 'provider']],
  ['Ein Anruf der Hotline am 3.11., ich habe zugesagt.', { callDate: '2026-11-03' }, ['callerClaimedToBe']],
  ['Am 3.11. rief Klaus Energie an.', { callerClaimedToBe: 'Klaus Energie' }],
  ['Er sagte, er sei von Hamburg Energie. Ich hab am 3.11. ja gesagt.', { callerClaimedToBe: 'Hamburg Energie' }],
  // a hotline that rings is rung by nobody
  ['Am 3.11. hat mich einer von der Hotline angerufen, Internetvertrag.', { callDate: '2026-11-03' }, ['channel']],
  ['Am 3.11. hat mich jemand vom Kundenservice angerufen.', { channel: 'outboundCall', callDate: '2026-11-03' }],
  ['Mich hat der Router genervt, da hab ich die Hotline angerufen.', { channel: 'inboundCall' }],
  ['Ich habe bei der Hotline angerufen, eine Dame der Hotline hat mir den Tarif verkauft.', { channel: 'inboundCall' }],
  // their head, and one's own firm
  [
    'Der Chef der Firma hat mich angerufen und mir einen Stromvertrag verkauft.',
    { channel: 'outboundCall' },
    ['consumer'],
  ],
  ['Ich bin der Chef der Firma, die Telekom hat mich angerufen.', { consumer: false }],
  ['Der Chef einer Bäckerei hat am Telefon einen Vertrag gemacht.', { consumer: false }],
  // made on the phone behind a visit to a shop or at the door
  [
    'Im Media Markt einen Fernseher gekauft und dann am Telefon den Vertrag gemacht.',
    { agreedOnPhone: true },
    ['channel'],
  ],
  [
    'Vertreter an der Haustür abgewimmelt. Am 3.11. hat er telefonisch nachgehakt und ich habe zugesagt.',
    { agreedOnPhone: true, callDate: '2026-11-03' },
    ['channel'],
  ],
  ['Im Vodafone-Shop den Vertrag abgeschlossen und am Telefon nochmal zugestimmt.', { channel: 'shop' }],
  ['Im Telekom-Shop einen Vertrag gemacht. Am Telefon sagten die, der Vertrag läuft zwei Jahre.', { channel: 'shop' }],
  ['An der Haustür unterschrieben, danach kam ein Anruf und ich hab ja gesagt.', { channel: 'doorstep' }],
  // supposed of somebody else
  ['Vodafone hat meine Mutter am 3.11. angerufen, ich glaub sie hat ja gesagt.', { agreedOnPhone: 'unknown' }],
  ['Mein Vater wurde angerufen, er hat wohl zugestimmt.', { agreedOnPhone: 'unknown' }],
  [
    'Mein Vater wurde von o2 angerufen, er hat ja gesagt. Ich denke, er hat zugestimmt aus Angst.',
    { agreedOnPhone: true },
  ],
  ['Meine Mutter wurde angerufen. Ich glaube, sie hat nicht zugestimmt.', { agreedOnPhone: false }],
  // a day or an hour beside the person called is no age, and makes nobody a minor
  ['A dating agency called my mother around November 10. She agreed.', { agreedOnPhone: true }, ['personAge']],
  [
    'They called my daughter on November 14, and she said yes to a Vodafone contract.',
    { callDate: '2026-11-14' },
    ['personAge', 'personIsMinor'],
  ],
  ['Am 3.11. rief die Telekom meinen Sohn um 16, und er hat ja gesagt.', {}, ['personAge', 'personIsMinor']],
  ['Vodafone rief meine Mutter gegen 17 und nochmal um 18 Uhr an.', {}, ['personAge']],
  ['My mother, 81, got called by Vodafone on November 10. She agreed.', { personAge: 81 }],
  [
    'Meine Tochter mit 17 hat am 17. November bei o2 ja gesagt.',
    { personAge: 17, personIsMinor: true, callDate: '2026-11-17' },
  ],
  [
    'Am 14. November wurde mein Sohn (15) von o2 angerufen.',
    { personAge: 15, personIsMinor: true, callDate: '2026-11-14' },
  ],
  // own data confirmed on the phone are no click on a link
  [
    'Am 3.11. rief o2 an, ich sollte nur meine Daten bestätigen, das hab ich gemacht.',
    { callDate: '2026-11-03' },
    ['textFormApproval', 'approvalMeans', 'agreedOnPhone'],
  ],
  [
    'Am 3.11. rief ein Branchenbuch an, ich sollte meine Kundennummer bestätigen, hab ich auch gemacht.',
    {},
    ['textFormApproval', 'approvalMeans'],
  ],
  ['Am 3.11. rief o2 an. Dann kam ein Link, ich sollte bestätigen, das hab ich gemacht.', { textFormApproval: true }],
  ['Am 3.11. rief o2 an, ich sollte meine Daten per SMS bestätigen, das hab ich gemacht.', { textFormApproval: true }],
  ['Am 3.11. rief o2 an, ich sollte den Vertrag bestätigen, das hab ich gemacht.', { textFormApproval: true }],
  // a firm named much like another keeps its own name: the letter goes there
  ['Die Firma Euro Lotto Service hat mich am 12.11. angerufen.', { provider: 'Euro Lotto Service' }],
  ['Die Euro Lotto Zentrale hat mich am 12.11. angerufen.', { provider: 'EuroJackpot-Zentrale' }],
  // insurance of a loan is no loan
  ['I was sold a loan insurance by phone on November 20.', { product: 'insurance' }],
  ['I was sold a loan by phone on November 20.', { product: 'finance' }],
  ['I was sold a loan by phone on November 20, I have insurance elsewhere.', { product: 'finance' }],
];
