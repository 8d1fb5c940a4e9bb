// What stands beside the plain words: a little "ja", a letter's words, an appointment, a state in which nobody takes calls, a place named first.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const asked = (words: string): string =>
  `o2 hat mich am 10.11. angerufen. ${words} Jetzt kam ein Brief mit einem Vertrag.`;

export const BESIDE_WAYS: readonly Sentence[] = [
  // "ja" as a little word is no answer
  [asked('Das liest man, hab ich gesagt, Werbung kostet ja nichts.'), {}, ['agreedOnPhone']],
  [asked('Ob er mir Unterlagen schicken dürfe. Darf er, hab ich gesagt.'), { agreedOnPhone: false }],
  [asked('Ob sie mir was zuschicken kann. Von mir aus.'), { agreedOnPhone: false }],
  [asked('Ich hab gesagt, gut ja.'), { agreedOnPhone: true }],
  // what somebody is said to have done, what a letter says
  ['Brief von o2: ich hätte am 3.11. telefonisch einen Tarif bestellt.', {}, ['alreadyWithdrawn']],
  ['Mail von Vodafone: ich habe am 3.11. am Telefon GigaMobil bestellt. Wie das?', {}, ['agreedOnPhone']],
  ['Blau mahnt mich wegen einer Karte, die ich am 3.11. telefonisch geordert haben soll.', {}, ['agreedOnPhone']],
  [asked('Die Karte hab ich telefonisch geordert.'), { agreedOnPhone: true }],
  // a yes to an appointment
  [asked('Zugestimmt hab ich dem Technikertermin, sonst nichts.'), { agreedOnPhone: false }],
  [asked('Zugestimmt hab ich der Adressänderung, mehr nicht.'), { agreedOnPhone: false }],
  [asked('Zugestimmt hab ich dem Tarif, fertig.'), { agreedOnPhone: true }],
  // an answer that stands alone
  [asked('Drei Monate gratis. Ja bitte.'), { agreedOnPhone: true }],
  [asked('Eine Probedose für 4,90. Ja gerne.'), { agreedOnPhone: true }],
  [asked('Einen Monat umsonst. Gut, gratis, ja.'), { agreedOnPhone: true }],
  [asked('Ein Heft geschenkt. Geschenkt nehm ich.'), { agreedOnPhone: true }],
  [asked('Ja bitte?'), {}, ['agreedOnPhone']],
  [asked('Ja bitte, hilf mir.'), {}, ['agreedOnPhone']],
  // nobody in that state takes a call
  ['Ich bin gehörlos und telefoniere nicht. Vodafone schickt einen Vertrag.', { personOnPhone: 'nobody' }],
  [
    'Mein Mann lag im künstlichen Koma. 1&1 schreibt, er hätte am 11.11. telefonisch den Tarif gewechselt.',
    { personOnPhone: 'nobody', agreedOnPhone: false },
  ],
  ['Ich bin auf einem Ohr taub und kann nicht gut telefonieren. o2 rief mich an.', { personOnPhone: 'self' }],
  // withdrawn, or only meant to be
  [asked('Wollte sofort widerrufen, dann kam die Ernte.'), {}, ['alreadyWithdrawn']],
  [asked('Ich wollte gleich widerrufen, habs aber vergessen.'), {}, ['alreadyWithdrawn']],
  [asked('Hab sofort widerrufen, per Mail.'), { alreadyWithdrawn: true }],
  // a seller on the phone is none at the door
  ['Rechtsschutz am Telefon abgeschlossen, der Vertreter war charmant.', {}, ['channel']],
  ['Der Vertreter war bei uns daheim, ich hab den Glasfaservertrag unterschrieben.', { channel: 'doorstep' }],
  // who called whom
  ['Vodafone hat mich aus dem Tiefschlaf geholt, was ich gesagt hab weiß ich nicht.', { channel: 'outboundCall' }],
  ['Mein Wecker hat mich aus dem Schlaf geholt. Post von Vodafone.', {}, ['channel']],
  ['Nach einem Stromanruf am 3.11. kam ein Brief.', { channel: 'outboundCall' }],
  ['Drangegangen ist mein Mann, der redet ja mit jedem. Nun ein Stromvertrag.', { channel: 'outboundCall' }],
  [
    'Hab bei klarmobil angerufen weil ich die PUK gebraucht hab, ewig Warteschleife. Nun ein Paket auf der Rechnung.',
    { channel: 'inboundCall' },
  ],
  ['Selbst beim neuen Stromanbieter angerufen und gewechselt.', { channel: 'inboundCall' }],
  ['Wollte bei o2 kündigen, in der Hotline am 16.11. Nun eine Verlängerung.', { channel: 'inboundCall' }],
  // the place named first
  ['Auf der Vodafone Seite einen Handyvertrag geklickt, angerufen hat keiner.', { channel: 'online' }],
  [
    'MediaMarkt Paderborn, ich wollte eine Waschmaschine. Der Verkäufer wollte eine Unterschrift, nun hab ich einen o2 Vertrag.',
    { channel: 'shop' },
  ],
  // who writes
  ['Opa hier, 76, das Telefon pfeift. Man hat mich angerufen wegen einer Zeitung.', {}, ['writerRole']],
  ['Mein Opa hat am Telefon ja gesagt. Nun kommt die Zeitung zu ihm.', { writerRole: 'relative' }],
  // keen, content, weighed first
  [asked('War sofort dabei.'), { wantedContract: true }],
  [asked('Voll gut, will ich haben!'), { wantedContract: true }],
  [asked('Bin ich auch mit einverstanden.'), { wantedContract: true }],
  [asked('Ich sagte nach reiflicher Überlegung zu dem Tarif ja.'), { wantedContract: true }],
  [asked('Zwei Tage verglichen und dann bestellt.'), { wantedContract: true }],
  [asked('Ich hab nein gesagt. Den Mitschnitt, den will ich haben.'), { wantedContract: false }],
  [asked('Ich hab abgelehnt. Bin damit nicht einverstanden.'), { wantedContract: false }],
  // something put on top, told by its name on the bill or its price
  ['Bei Sky. Am Telefon Bundesliga zu meinem bestehenden Paket dazu.', { contractKind: 'addOn' }],
  ['Hab bei klarmobil angerufen. Jetzt steht auf der Rechnung "Reisepaket Welt" 4,99.', { contractKind: 'addOn' }],
  ['klarmobil will Geld für ein "Cloud Paket", 12,99 auf jeder Rechnung.', { contractKind: 'addOn' }],
  ['winSIM hat mich angerufen, 10 GB mehr, 6 Euro extra im Monat.', { contractKind: 'addOn' }],
  ['winSIM hat mich angerufen, ein neuer Tarif mit 10 GB mehr.', { contractKind: 'tariffChange' }],
];
