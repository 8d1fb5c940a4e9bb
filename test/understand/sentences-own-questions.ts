// What the writer asks and answers, picks up, or says to the caller about an age; each row beside those it must still take.
// Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

export const OWN_QUESTIONS: readonly Sentence[] = [
  // the answer counts, and not the question
  ['Vodafone rief an. Ja gesagt? Nein, nie.', { agreedOnPhone: false }],
  ['Vodafone rief an. Ja gesagt? Ja, leider.', { agreedOnPhone: true }],
  ['Vodafone rief an. Ja gesagt? Weiß nicht mehr.', {}, ['agreedOnPhone']],
  ['Vodafone rief an. Unterschrieben? Nein.', { textFormApproval: false }, ['agreedOnPhone']],
  ['E: Unterschrieben / Mail / Klick? - Nein, nix', { textFormApproval: false }, ['agreedOnPhone', 'approvalMeans']],
  ['Vodafone rief an. Bezahlt? Nein.', {}, ['agreedOnPhone', 'declaration']],
  ['Vodafone rief an. Zugestimmt? Nein. Unterschrieben? Nein, nix.', { agreedOnPhone: false, textFormApproval: false }],
  ['Unterschrieben? Ja, im Kundenportal.', { textFormApproval: true }],
  // everybody would: no no
  [
    'Die fragten, ob ich weniger zahlen will, da hab ich gesagt wer will das nicht.',
    {},
    ['agreedOnPhone', 'wantedContract'],
  ],
  ['Die fragten, ob ich wechseln will, da hab ich gesagt ich will das nicht.', { agreedOnPhone: false }],
  // a yes that names what it was for
  [
    'Deutsche Glasfaser ruft an, ob ich der Prüfung der Verfügbarkeit zustimme. Ja zur Prüfung hab ich gesagt. Nur dazu.',
    { agreedOnPhone: false, declaration: 'yesToSomethingElse' },
  ],
  ['Vodafone rief an. Ja zum Termin hab ich gesagt, mehr nicht.', { agreedOnPhone: false }],
  ['Vodafone rief an, ja zum Angebot hab ich gesagt.', { agreedOnPhone: true }],
  ['Vodafone rief an wegen einer Prüfung der Verfügbarkeit, ich habe zum Tarif ja gesagt.', { agreedOnPhone: true }],
  // whoever picks up has not called; whoever moved and called has
  ['Ich bin bei o2, bin beim Anruf rangegangen und hab ja gesagt.', { channel: 'outboundCall' }],
  ['Ich hab bei o2 angerufen, erst ist keiner drangegangen.', { channel: 'inboundCall' }],
  ['Bin umgezogen und hab am 1.11. die Stadtwerke Bonn angerufen zum Ummelden.', { channel: 'inboundCall' }],
  ['Wir sind umgezogen und haben die Stadtwerke angerufen, da gab es einen Vertrag.', { channel: 'inboundCall' }],
  ['Ich bin gestern von o2 angerufen worden.', { channel: 'outboundCall' }],
  ['Ich bin umgezogen und habe mich angemeldet, da hat mich die Telekom angerufen.', { channel: 'outboundCall' }],
  // whose contract it is, and who spoke
  [
    'Meine Frau ist die Vertragsinhaberin bei o2, ich bin beim Anruf drangegangen und hab gesagt passt.',
    { personOnPhone: 'spouse' },
  ],
  ['Ich bin Vertragsinhaber, ich bin beim Anruf drangegangen und hab gesagt passt.', { personOnPhone: 'self' }],
  // an age that was only said to the caller
  ['ich (16) hab am telefon gesagt bin 18 weil ich den tarif wollte', { personAge: 16, personIsMinor: true }],
  ['Ich bin minderjährig, hab aber gesagt ich bin 18.', { personIsMinor: true }, ['personAge']],
  ['Ich hab gesagt, ich bin 83 und brauche das nicht.', { personAge: 83 }],
  // a position of a bill is no company; an old contract is no new one
  ['Auf der Rechnung steht a "Servicepauschale" 49 Euro.', {}, ['provider']],
  [
    'Mein Papa hat am Telefon Strom von "Primavolt" bestellt. Heute lag die Bestätigung da, alter Vertrag bei Mainova sei gekündigt.',
    { provider: 'Primavolt' },
  ],
  ['Mein alter Vertrag bei Vodafone lief aus, da rief Vodafone an.', { provider: 'Vodafone' }],
  // gone from the account on its day
  ['Am 12.11. rief Lottotipp an, am 19.11. gingen 59 euro ab.', { debitDate: '2026-11-19' }],
  ['Am 19.11. ging es ab wie Schmidts Katze.', {}, ['debitDate']],
];
