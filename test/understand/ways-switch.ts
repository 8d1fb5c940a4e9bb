// A switch that is under way and its day, in many people's words, with near misses. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const POWER = 'Am 3.11. rief einer wegen Strom an, ich hab ja gesagt.';
const LINE = 'Vodafone hat am 3.11. angerufen wegen Internet, ich hab ja gesagt.';
const on = (switchDate: string): Sentence[1] => ({ providerSwitch: true, switchDate });
const SWITCH = { providerSwitch: true } as const;
const OPEN = ['providerSwitch', 'switchDate'] as const;

export const SWITCH_WAYS: readonly Sentence[] = [
  [`${POWER} Der Wechsel ist übermorgen.`, on('2026-11-25')],
  [`${LINE} Meine Nummer wird am Freitag portiert.`, SWITCH],
  ['Vodafone called on 3 November and I said yes. My number will be ported tomorrow.', on('2026-11-24')],
  ['A man called about electricity on 3 November. They supply me electricity from 15 December.', on('2026-12-15')],
  [`${POWER} Geliefert wird ab 1. Januar.`, on('2027-01-01')],
  [`${POWER} Ab 1.12. kommt mein Strom von denen.`, on('2026-12-01')],
  [`${POWER} Die wollen mich zum 1.12. beliefern.`, on('2026-12-01')],
  [`${POWER} Am 1.12. soll die Umstellung sein.`, on('2026-12-01')],
  [`${LINE} Jetzt schreiben sie: Ihre Umschaltung erfolgt am 4.12.`, on('2026-12-04')],
  [`${LINE} Am 4.12. schalten sie mich um.`, on('2026-12-04')],
  [
    'Am 15.11. rief ein Mann an, der sich als mein Stromversorger ausgab und Daten abglich. Jetzt schreibt die Enpal Energie GmbH, dass mein Vertrag zum 1.12. umgestellt wird.',
    on('2026-12-01'),
  ],
  ['Am 15.11. rief E.ON an. Jetzt schreibt E.ON, dass mein Vertrag zum 1.12. umgestellt wird.', {}, OPEN],
  [
    'Am 15.11. rief einer an, der sich als mein Stromversorger ausgab. Ich bin bei E.ON. Jetzt schreibt die E.ON, dass mein Vertrag zum 1.12. umgestellt wird.',
    {},
    OPEN,
  ],
  [`${POWER} Ab Dezember bin ich angeblich bei denen.`, SWITCH],
  [`${POWER} Mein alter Versorger hat mir die Kündigung bestätigt.`, SWITCH],
  [`${POWER} Meine Stadtwerke schreiben, ich hätte gekündigt. Hab ich nie.`, SWITCH],
  [`${POWER} Seit 1.11. neuer Lieferant.`, SWITCH],
  [`${POWER} Der Wechsel läuft schon.`, SWITCH],
  [`${LINE} Mein alter Anschluss wird am 30.11. abgeschaltet.`, on('2026-11-30')],
  [`${LINE} die haben meine nummer schon mitgenommen`, SWITCH],
  [`${POWER} Belieferung startet zum 15.12.`, on('2026-12-15')],
  [`${POWER} Sie haben meinen Vertrag bei der EWE gekündigt.`, SWITCH],
  [`${POWER} Herzlich willkommen, wir versorgen Sie ab dem 1. Dezember mit Strom.`, on('2026-12-01')],
  [`${LINE} Ich sollte von der Telekom weg zu denen, und morgen ist Schalttermin.`, on('2026-11-24')],
  ['A man called about gas on 3 November. Yesterday my old supplier confirmed that I am leaving.', SWITCH],
  ['A man called about gas on 3 November. The new supplier takes over on 1 December.', on('2026-12-01')],
  ['A man called about gas on 3 November. My switch goes through on 1 December.', on('2026-12-01')],
  // near misses: a wish, a refusal, an own notice, a faster line, a threat, old times, a new tariff with the same company
  [`${POWER} Wechseln will ich auf keinen Fall.`, {}, OPEN],
  [`${POWER} Ich will den Anbieter selber nicht wechseln.`, {}, OPEN],
  [`${LINE} Ich hab selbst zum 1.12. gekündigt.`, {}, OPEN],
  ['Die Telekom rief an, ob ich den Tarif wechseln will. Ich sagte nein.', {}, OPEN],
  ['Die Telekom rief an: mein Anschluss werde auf 250 Mbit umgestellt.', {}, ['switchDate']],
  ['Vor drei Jahren bin ich zu Vodafone gewechselt. Am 3.11. riefen sie an.', {}, ['switchDate']],
  [`${LINE} Das Paket kommt am 4.12.`, {}, OPEN],
  [`${LINE} Bis zum 1.12. soll ich zahlen.`, {}, OPEN],
  ['Der Anrufer meinte, beim Wechsel spare ich 200 Euro. Ich hab abgelehnt.', {}, OPEN],
  [`${LINE} Der Vertrag beginnt am 1.12.`, {}, ['providerSwitch']],
  [`${LINE} Wie wechsle ich wieder zurück?`, {}, ['switchDate']],
  [
    'Übermorgen wird mein Anschluss umgestellt. Vodafone hat am 3.11. angerufen, ich hab ja gesagt. Ich will bei der Telekom bleiben.',
    SWITCH,
  ],
  ['Er sagte, meine Leitung wird abgeschaltet. Ich hab ja gesagt. Telekom.', {}, OPEN],
];
