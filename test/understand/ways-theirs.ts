// Whose contract it is, in private or for a trade, at what age, and what the customer wants, told in further ways. Written for this
// test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const called = (words: string): string => `Die Telekom hat mich am 3.11. angerufen, ich sagte ja. ${words}`;

export const THEIR_WAYS: readonly Sentence[] = [
  // an old person's own contract
  [called('Hochachtungsvoll, eine alte Frau aus Celle'), { consumer: true, personIsMinor: false }],
  [called('60 Euro im Monat sind mir bei meiner Rente zu viel.'), { consumer: true, personIsMinor: false }],
  [
    called('Mein verstorbener Mann hat sich immer darum gekümmert.'),
    { consumer: true, personIsMinor: false },
    ['deceased'],
  ],
  [called('Wozu brauch ich mit 84 einen Internetanschluss?'), { personAge: 84 }],
  ['Eine Bestattungsvorsorge, mir am Hörer angedreht, mir mit 72!', { personAge: 72 }],
  [called('Die Dame sprach von einer alten Frau, die das auch hat.'), {}, ['consumer', 'personIsMinor']],
  [called('Mit 16 GB kam ich immer hin.'), {}, ['personAge']],
  [called('Die Rente meiner Mutter reicht nicht.'), {}, ['personIsMinor']],
  ['My flatmate picked up, the contract is in my name. Telekom.', { consumer: true }],
  // the holder writes
  [
    'Meine Frau hat mit der Telekom telefoniert. Vertragspartner bin ich.',
    { writerRole: 'holder', personOnPhone: 'spouse' },
  ],
  [
    'Das Gespräch führte mein Sohn, obwohl der Telekom-Vertrag mir gehört.',
    { writerRole: 'holder', personOnPhone: 'child' },
  ],
  ['Meine Mutter hat mit der Telekom telefoniert, es ist ihr Vertrag.', {}, ['custodianship']],
  // a guardian
  [
    'Ich bin vom Gericht als Betreuerin für meinen Onkel bestellt, er hat am Telefon einen Vertrag mit Pyur gemacht.',
    { writerRole: 'custodian' },
  ],
  // what is wanted
  ['Ich will einfach meinen alten Tarif bei der Telekom zurückhaben.', { goal: 'keepOldTariff' }],
  [
    'Mir geht es darum, dass mein alter Prepaid-Tarif bei Blau weiterläuft und nicht der neue.',
    { goal: 'keepOldTariff' },
  ],
  ['Ich wünsche künftig keinerlei telefonische Werbung der o2 mehr.', { goal: 'stopCalls' }],
  ['Ich will die Aufnahme hören, die Vodafone angeblich von mir hat.', { goal: 'recording' }],
  ['Die Telekom möge mir das Tonband herausgeben.', { goal: 'recording' }],
  ['Mir ist wichtig, eine Kopie der Sprachdatei von congstar zu bekommen.', { goal: 'recording' }],
  ['Um Erstattung der zu Unrecht eingezogenen Beträge durch die Telekom wird gebeten.', { goal: 'moneyBack' }],
  ['Habe ich jetzt einen Vertrag mit der Telekom oder nicht?', { goal: 'understand' }],
  ['Ist ein mündliches Ja bei der Telekom überhaupt bindend?', { goal: 'understand' }],
  ['Is a verbal yes even binding with Telekom?', { goal: 'understand' }],
  ['I’m only trying to figure out what this Vertragszusammenfassung from M-net means.', { goal: 'understand' }],
  ['Ich habe nicht vor, aus dem congstar-Vertrag auszusteigen.', { goal: 'keep' }],
  ['Die Aufnahme haben sie mir schon geschickt, ich will raus aus dem Vertrag.', { goal: 'outOfContract' }],
  ['Der Mann wollte mir eine Kopie schicken.', {}, ['goal']],
  ['Habe ich den Brief richtig gelesen?', {}, ['goal']],
];
