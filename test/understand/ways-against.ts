// The papers against the call, papers that were only talked of, sums that are owed. Near misses beside.
// Written for this test. Today is Monday, 2026-11-23.
import type { Sentence } from './sentences.ts';

const CALLED = 'Vodafone rief am 3.11. an.';
const DIFFERS = { confirmationDiffers: true } as const;
const NO_DIFFERENCE = ['confirmationDiffers'] as const;
const NO_PAPER = ['documentsReceivedDate'] as const;
const owes = { arrearsAmount: { amount: 86.4, currency: 'EUR' } } as const;

export const AGAINST_WAYS: readonly Sentence[] = [
  // two figures of one kind
  ['Am Telefon war von 30 Euro die Rede, in der Bestätigung stehen 45.', DIFFERS],
  ['Am Telefon 12 Monate, auf dem Papier 24.', DIFFERS],
  ['Laut Zusammenfassung sind es 50 Mbit, versprochen hatte er 250.', DIFFERS],
  ['The confirmation says 24 months but on the phone it was 12.', DIFFERS],
  ['Am Telefon sagte er 12 Monate, in der Bestätigung stehen 12 Monate.', {}, NO_DIFFERENCE],
  ['Am Telefon war am 3.11. die Rede davon, in der Bestätigung stehen 30 Euro.', {}, NO_DIFFERENCE],
  ['In der Bestätigung stehen 24 Monate.', {}, NO_DIFFERENCE],
  // said at once
  ['In der Mail stehen 24 Monate statt der 12, die er genannt hat.', DIFFERS],
  ['Statt der versprochenen 100 Euro Bonus stehen im Vertrag nur 50.', DIFFERS],
  ['In der Bestätigung taucht auf einmal ein TV-Paket auf, davon war keine Rede.', DIFFERS],
  ['Der Bonus, den er versprochen hat, fehlt in der Bestätigung.', DIFFERS],
  ['In der Bestätigung steht alles so, wie er es gesagt hat.', { confirmationDiffers: false }],
  ['Im Brief stehen 29,99 Euro statt bisher 14,99 Euro.', {}, NO_DIFFERENCE],
  // papers that were only talked of
  [`${CALLED} Am 10.11. war ich wegen der Unterlagen bei der Verbraucherzentrale.`, {}, NO_PAPER],
  [`${CALLED} Am 10.11. hab ich nach den Unterlagen gefragt.`, {}, NO_PAPER],
  [`${CALLED} Bis zum 10.11. sollten Unterlagen kommen.`, {}, NO_PAPER],
  [
    `${CALLED} Die Unterlagen, die sie versprochen hatten, lagen am 10.11. bei mir.`,
    { documentsReceivedDate: '2026-11-10' },
  ],
  [`${CALLED} Am 10. hatte ich dann alles schriftlich.`, { documentsReceivedDate: '2026-11-10' }],
  [`${CALLED} Den Vertrag samt Belehrung habe ich seit Freitag.`, { documentsReceivedDate: '2026-11-20' }],
  // nothing in writing
  [`${CALLED} Meine Unterschrift fehlt auf dem Vertrag.`, { textFormApproval: false }],
  [`${CALLED} Den Zettel zum Unterschreiben hab ich weggeschmissen.`, { textFormApproval: false }],
  [`${CALLED} Bestätigt wurde mir nur der Anruf.`, {}, ['textFormApproval']],
  // owed
  ['Es sind 86,40 Euro aufgelaufen.', owes],
  ['Rückständig seien 86,40 Euro.', owes],
  ['Die wollen noch 86,40 Euro von mir, das sei offen.', owes],
  ['Die wollen 86,40 Euro von mir haben, damit ich einen Bonus kriege.', {}, ['arrearsAmount']],
];
