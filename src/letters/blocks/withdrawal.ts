// Rung 4: withdrawal (L10), as a letter of its own and as a precaution.
import type { BlockRow } from './row.ts';

const LEAD = {
  de: 'Der Kern: das Wort „widerrufe“ und um welchen Vertrag es geht. Gründe sind nicht nötig und stehen darum nicht da.',
  en: 'The core: the word "widerrufe" (I withdraw) and which contract is meant. Reasons are not needed and are left out.',
};
const NORM = '§§ 312g Abs. 1, 355 Abs. 1 BGB';

export const WITHDRAWAL_BLOCKS: readonly BlockRow[] = [
  {
    id: 'withdraw/ofDay',
    when: { callDate: '*', channel: ['doorstep', 'shop', 'online', 'letter'] },
    text: 'hiermit widerrufe ich {theAcc} vom {callDate} (§§ 312g, 355 BGB).',
    norm: NORM,
    why: LEAD,
  },
  {
    id: 'withdraw/onDay',
    when: { callDate: '*' },
    text: 'hiermit widerrufe ich {theAcc}, {which} Sie auf ein Telefonat am {callDate} stützen (§§ 312g, 355 BGB).',
    norm: NORM,
    why: LEAD,
  },
  {
    id: 'withdraw/plain',
    text: 'hiermit widerrufe ich {theAcc}, {which} Sie mir gegenüber geltend machen (§§ 312g, 355 BGB).',
    norm: NORM,
    why: LEAD,
  },
  {
    id: 'withdrawStacked',
    text: '{prec} widerrufe ich meine auf {thisAcc} gerichtete Erklärung (§§ 312g, 355 BGB).',
    norm: NORM,
    why: {
      de: 'Das Sicherheitsnetz: Ein Widerruf braucht keinen Grund. Er zählt, wenn Sie ihn rechtzeitig absenden.',
      en: 'The safety net: a withdrawal needs no reason. It counts if you send it in time.',
    },
  },
  {
    id: 'connected',
    text: 'Der Widerruf gilt auch für alle damit verbundenen und zusammenhängenden Verträge, etwa über Geräte, Zusatzleistungen oder eine Finanzierung (§§ 358, 360 BGB).',
    norm: '§§ 358, 360 BGB',
    why: {
      de: 'Damit nicht ein Gerät oder ein Kredit übrig bleibt.',
      en: 'So that no device or loan is left over.',
    },
  },
  {
    id: 'noAcknowledgement',
    unless: { wantedContract: true },
    text: 'Dass ein wirksamer Vertrag besteht, erkenne ich damit nicht an.',
    why: {
      de: 'So kann niemand den Widerruf als Zugeständnis lesen.',
      en: 'So nobody can read the withdrawal as an admission.',
    },
  },
  {
    id: 'goods/onDay',
    when: { goodsReceived: true, goodsReceivedDate: '*' },
    text: 'Die Ware habe ich am {goodsReceivedDate} erhalten. Bitte teilen Sie mir mit, wie ich sie zurückgeben soll.',
    norm: '§§ 355 Abs. 3, 357 BGB',
    why: {
      de: 'Was Sie bekommen haben, geben Sie zurück, am besten mit Beleg.',
      en: 'What you received you give back, best with proof.',
    },
  },
  {
    id: 'goods/device',
    when: { deviceReceivedDate: '*' },
    text: 'Das Gerät habe ich am {deviceReceivedDate} erhalten. Bitte teilen Sie mir mit, wie ich es zurückgeben soll.',
    norm: '§§ 355 Abs. 3, 357 BGB',
    why: {
      de: 'Was Sie bekommen haben, geben Sie zurück, am besten mit Beleg.',
      en: 'What you received you give back, best with proof.',
    },
  },
  {
    id: 'refundWithdrawal/amountOnDay',
    when: { debited: true, debitAmount: '*', debitDate: '*' },
    text: 'Am {debitDate} wurden {debitAmount} abgebucht. Bitte erstatten Sie mir diesen Betrag und alle weiteren Zahlungen spätestens 14 Tage nach Eingang des Widerrufs (§§ 355 Abs. 3, 357 Abs. 1 BGB).',
    norm: '§§ 355 Abs. 3, 357 Abs. 1 BGB',
    why: {
      de: 'Nach einem wirksamen Widerruf muss die Firma binnen 14 Tagen zurückzahlen.',
      en: 'After an effective withdrawal the company has to pay back within 14 days.',
    },
  },
  {
    id: 'refundWithdrawal/amount',
    when: { debited: true, debitAmount: '*' },
    text: 'Abgebucht wurden {debitAmount}. Bitte erstatten Sie mir diesen Betrag und alle weiteren Zahlungen spätestens 14 Tage nach Eingang des Widerrufs (§§ 355 Abs. 3, 357 Abs. 1 BGB).',
    norm: '§§ 355 Abs. 3, 357 Abs. 1 BGB',
    why: {
      de: 'Nach einem wirksamen Widerruf muss die Firma binnen 14 Tagen zurückzahlen.',
      en: 'After an effective withdrawal the company has to pay back within 14 days.',
    },
  },
  {
    id: 'refundWithdrawal/plain',
    text: 'Sollten Zahlungen geflossen sein, erstatten Sie sie mir bitte spätestens 14 Tage nach Eingang des Widerrufs (§§ 355 Abs. 3, 357 Abs. 1 BGB).',
    norm: '§§ 355 Abs. 3, 357 Abs. 1 BGB',
    why: {
      de: 'Nach einem wirksamen Widerruf muss die Firma binnen 14 Tagen zurückzahlen.',
      en: 'After an effective withdrawal the company has to pay back within 14 days.',
    },
  },
  {
    id: 'confirmWithdrawal',
    text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform den Eingang dieses Widerrufs.',
    why: {
      de: 'Damit es schriftlich ist. Ihr Nachweis der rechtzeitigen Absendung bleibt trotzdem wichtig.',
      en: 'To have it in writing. Your own proof of sending it in time still matters.',
    },
  },
];
