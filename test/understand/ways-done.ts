// What was done against it and what came back, told by nouns and idioms; use by its signs; a number that moves. Near misses beside.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const CALLED = 'Vodafone hat am 3.11. angerufen wegen einem Handyvertrag mit SIM-Karte.';
const WITHDRAWN = { alreadyWithdrawn: true } as const;
const OBJECTED = { alreadyObjected: true } as const;
const NOT_YET = ['alreadyWithdrawn', 'withdrawnDate'] as const;
const NO_PROTEST = ['alreadyObjected', 'objectedDate'] as const;
const reply = (companyReply: NonNullable<Sentence[1]['companyReply']>): Sentence[1] => ({ companyReply });
const USED = { serviceUsed: true } as const;
const UNUSED = { serviceUsed: false } as const;
const NO_USE = ['serviceUsed'] as const;

export const DONE_WAYS: readonly Sentence[] = [
  // withdrawn
  [`${CALLED} Von meinem Widerrufsrecht habe ich fristgerecht Gebrauch gemacht.`, WITHDRAWN],
  [`${CALLED} Der Widerruf an Vodafone ist seit Montag draußen.`, WITHDRAWN],
  [
    `${CALLED} Mein Widerrufsschreiben an Vodafone trägt den Poststempel 12.11.2026.`,
    { alreadyWithdrawn: true, withdrawnDate: '2026-11-12' },
  ],
  ['I have already sent my revocation to Vodafone.', WITHDRAWN],
  [`${CALLED} Soll der Widerruf an Vodafone per Post raus?`, {}, NOT_YET],
  [`${CALLED} Kann ich von meinem Widerrufsrecht noch Gebrauch machen?`, {}, NOT_YET],
  ['Am 12.11. hat mir Vodafone den Eingang meines Widerrufs bestätigt.', WITHDRAWN, ['withdrawnDate']],
  // objected
  [`${CALLED} Mein Widerspruch wird einfach abgewimmelt.`, OBJECTED],
  [
    `${CALLED} Am 12.11. ging mein Widerspruchsbrief an Vodafone.`,
    { alreadyObjected: true, objectedDate: '2026-11-12' },
  ],
  [
    `${CALLED} Am 12.11. habe ich denen geschrieben, dass es diesen Vertrag nicht gibt.`,
    { alreadyObjected: true, objectedDate: '2026-11-12' },
  ],
  [`${CALLED} Hab Vodafone schon geschrieben dass ich das nicht war.`, OBJECTED],
  [`${CALLED} Hab schriftlich bei Vodafone dagegen protestiert.`, OBJECTED],
  [`${CALLED} Soll ich denen schreiben, dass es den Vertrag nicht gibt?`, {}, NO_PROTEST],
  [`${CALLED} Meiner Bank hab ich geschrieben, dass ich das nicht war.`, {}, NO_PROTEST],
  ["I haven't complained yet.", { alreadyObjected: false }],
  // cancelled: the new one, or one's own of old
  [`${CALLED} Gekündigt hab ich das neue Zeug schon.`, { alreadyCancelled: true }],
  [`${CALLED} Meinen alten Handyvertrag hab ich im Mai beendet.`, { oldContractCancelled: true }],
  ['Bei meinem jetzigen Anbieter hab ich nichts gekündigt.', { oldContractCancelled: false }],
  // dunned
  ['Bisher keine Mahnung, kein Inkasso, die geben Ruhe.', { dunning: 'none' }],
  ['Vom Amtsgericht Hagen kam ein Bescheid, ich habe zwei Wochen für den Widerspruch.', { dunning: 'courtOrder' }],
  ['Vodafone is suing me.', { dunning: 'lawsuit' }],
  ['I got a second payment reminder on 12 November.', { dunning: 'reminder', reminderCount: 2 }],
  ['Ein einziges Mahnschreiben kam bisher.', { dunning: 'reminder', reminderCount: 1 }],
  ['Please send me a reminder of my appointment.', {}, ['dunning']],
  ['Vodafone mahnt zur Eile, sonst sei das Angebot weg.', {}, ['dunning']],
  ['Man kündigt mir an, den Strom abzuschalten, wenn ich nicht zahle.', { cutOffThreatened: true }],
  ['Vodafone hat mich bei der Schufa eintragen lassen.', { creditAgencyEntry: true }, ['creditAgencyThreat']],
  // what came back
  ['Vodafone schweigt seit drei Wochen auf meine Mail.', reply('none')],
  ['Hab denen zweimal geschrieben, da kommt nichts zurück.', reply('none')],
  ['They rejected my objection.', reply('refused')],
  ['Eine Dame sagte mir heute, die Sache sei vom Tisch.', reply('cancelled')],
  ['Ich hoffe, die Sache ist vom Tisch.', {}, ['companyReply']],
  ['Aus Kulanz haben sie mir 20 Euro angeboten, aber der Vertrag bleibt.', reply('partial')],
  ['Er sagte am Telefon, ein Widerruf sei nicht möglich.', {}, ['companyReply']],
  // use by its signs
  [`${CALLED} Gestern war mein Datenvolumen aufgebraucht.`, USED],
  [`${CALLED} Die Karte hab ich kaum benutzt.`, USED],
  [`${CALLED} Der Anschluss lief bisher tadellos.`, USED],
  [`${CALLED} Die Karte ist noch nicht drin.`, UNUSED],
  [`${CALLED} Den Kram hab ich kein einziges Mal geguckt.`, UNUSED],
  [`${CALLED} Davon hab ich keinerlei Gebrauch gemacht.`, UNUSED],
  [`${CALLED} Mit der neuen Nummer hat noch keiner telefoniert.`, UNUSED],
  [`${CALLED} Mit mir hat niemand telefoniert.`, {}, NO_USE],
  [`${CALLED} Das Gespräch lief gut.`, {}, NO_USE],
  [`${CALLED} Hab sofort Protest eingelegt.`, {}, NO_USE],
  ['Sie boten mir ein Tablet als Geschenk zum Datentarif an. Der Karton ist noch zu.', {}, NO_USE],
  // a number that moves
  ['Heute SMS: Ihre Rufnummer wird am 1.12. übernommen.', { providerSwitch: true }],
  ['Nothing is being switched, the new line comes on top.', { providerSwitch: false }],
  ['Wenn ich umziehe, wird meine Nummer übernommen, sagt die Telekom.', {}],
];
