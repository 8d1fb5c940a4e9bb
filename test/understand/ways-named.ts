// Price and term that were told on the phone, and papers that say otherwise; near misses beside. Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const PRICE = { priceNamed: true } as const;
const TERM = { termNamed: true } as const;
const DIFFERS = { confirmationDiffers: true } as const;
const NO_PRICE = ['priceNamed'] as const;
const NO_TERM = ['termNamed'] as const;
const SAME = ['confirmationDiffers'] as const;
const CALL = 'Vodafone rief am 3.11. an.';

export const NAMED_WAYS: readonly Sentence[] = [
  ['Vodafone rief am 3.11. an und bot mir Internet für 39,99 im Monat an. Ich hab ja gesagt.', PRICE],
  [`${CALL} Der sagte 34,95 fest. Hab zugesagt.`, PRICE],
  [`${CALL} Abgemacht waren 29,99.`, PRICE],
  [`${CALL} Am Telefon hieß es 19 Euro monatlich.`, PRICE],
  [`${CALL} Er verkaufte mir eine Lizenz für 249 Euro.`, PRICE],
  [`${CALL} hab zugesagt, 12 Monate für 30 Euro`, { ...PRICE, ...TERM }],
  [`${CALL} Die Dame nannte 46,99.`, PRICE],
  [`${CALL} Er fragte, ob ich 20 GB für 9,99 haben will. Ja, sag ich.`, PRICE],
  [`${CALL} Strom für 24 Cent wurde mir gesagt.`, PRICE],
  ['Vodafone called on 3 November and offered me internet for 39.99 a month. I said yes.', PRICE],
  // in papers, on a bill, a present, a saving, what one paid so far
  [`${CALL} Jetzt kam eine Rechnung über 39,99.`, {}, NO_PRICE],
  [`${CALL} In der Bestätigung stehen 44,99.`, {}, NO_PRICE],
  [`${CALL} Er versprach 100 Euro Bonus.`, {}, NO_PRICE],
  [`${CALL} Bisher zahle ich 29,99.`, {}, NO_PRICE],
  [`${CALL} Abgebucht haben sie 39,99.`, {}, NO_PRICE],
  [`${CALL} Ich hätte 500 Euro gewonnen, sagte sie.`, {}, NO_PRICE],
  [`${CALL} Vom Preis war nie die Rede.`, { priceNamed: false }],
  [`${CALL} Über Kosten hat er kein Wort verloren.`, { priceNamed: false }],
  [`${CALL} Dass das 39,99 kostet, hat mir keiner gesagt.`, { priceNamed: false }],
  // the term
  [`${CALL} Er sagte gleich, das läuft zwei Jahre.`, TERM],
  [`${CALL} Laufzeit 12 Monate, so hat es der Berater vorgelesen.`, TERM],
  [`${CALL} Die 24 Monate hat sie mir ehrlich gesagt.`, TERM],
  [`${CALL} Es hieß, monatlich kündbar.`, TERM],
  ['The agent told me it runs for 24 months.', TERM],
  [`${CALL} Zwei Jahre Bindung! Davon hat der kein Sterbenswörtchen gesagt.`, { termNamed: false }],
  [`${CALL} hat keiner was von 2 jahren gesagt`, { termNamed: false }],
  [`${CALL} Von einer Laufzeit war nie die Rede.`, { termNamed: false }],
  [`${CALL} Im Vertrag stehen 24 Monate.`, {}, NO_TERM],
  [`${CALL} Ich bin seit zwei Jahren Kunde, sagte er.`, {}, NO_TERM],
  [`${CALL} Drei Monate gratis, hieß es.`, {}, NO_TERM],
  // papers that say otherwise
  [`${CALL} Er sagte 29,99. In der Bestätigung stehen 44,99.`, DIFFERS],
  [`${CALL} Gesagt wurde monatlich kündbar, in der Mail steht 24 Monate.`, DIFFERS],
  [`${CALL} Die Bestätigung stimmt nicht mit dem überein, was besprochen war.`, DIFFERS],
  [`${CALL} Was da im Vertrag steht, ist was ganz anderes als am Telefon.`, DIFFERS],
  [`${CALL} Kostenlos hieß es, und im Brief stehen 8,99 im Monat.`, DIFFERS],
  ["The confirmation doesn't match the call at all.", DIFFERS],
  [`${CALL} Die Auftragsbestätigung weist einen um zehn Euro höheren Preis aus als zugesagt.`, DIFFERS],
  [`${CALL} Die Bestätigung entspricht genau dem, was wir ausgemacht haben.`, { confirmationDiffers: false }],
  [`${CALL} 39 Euro sagte er, und so steht es auch in der Bestätigung.`, { confirmationDiffers: false }],
  [`${CALL} Es kam eine Bestätigung über 39,99.`, {}, SAME],
  [`${CALL} Die Rechnung ist höher als die vom Nachbarn.`, {}, SAME],
  [`${CALL} Er sagte 29,99. Papiere kamen noch keine.`, {}, SAME],
];
