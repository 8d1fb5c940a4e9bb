// Rung 4: withdrawal (L10), as a letter of its own and as a precaution.
import type { BlockRow } from './row.ts';

const LEAD = {
  de: 'Der Kern: das Wort „widerrufe“ und um welchen Vertrag es geht. Gründe sind nicht nötig und stehen darum nicht da.',
  en: 'The core: the word "widerrufe" (I withdraw) and which contract is meant. Reasons are not needed and are left out.',
};
const STACKED = {
  de: 'Das Sicherheitsnetz: Ein Widerruf braucht keinen Grund. Er zählt, wenn Sie ihn rechtzeitig absenden.',
  en: 'The safety net: a withdrawal needs no reason. It counts if you send it in time.',
};
const NORM = '§§ 312g Abs. 1, 355 Abs. 1 BGB';

const OLD_STAYS = {
  de: 'Ihr alter Vertrag mit Tarif und Rufnummer soll bleiben. Darum steht hier auch nichts vom Kündigen.',
  en: 'Your old contract with its tariff and number is to stay. That is why nothing here speaks of cancelling.',
};
const NO_ADMISSION = {
  de: 'So kann niemand den Widerruf als Zugeständnis lesen.',
  en: 'So nobody can read the withdrawal as an admission.',
};
const REFUND_NORM = '§ 812 Abs. 1 BGB; §§ 355 Abs. 3, 357 Abs. 1 BGB';
const REFUND = {
  de: 'Nach einem wirksamen Widerruf muss die Firma binnen 14 Tagen zurückzahlen.',
  en: 'After an effective withdrawal the company has to pay back within 14 days.',
};
const RETURNED = {
  de: 'Die Rücksendung ist schon unterwegs. Heben Sie ihren Beleg auf; er gehört zu Ihrem Widerruf.',
  en: 'The goods are already on their way back. Keep the proof of posting; it belongs to your withdrawal.',
};
const RETURN = {
  de: 'Was Sie bekommen haben, geben Sie nach einem Widerruf zurück, am besten mit Beleg und spätestens 14 Tage, nachdem Sie ihn abgesendet haben.',
  en: 'What you received you give back after a withdrawal, best with proof and at the latest 14 days after you sent it.',
};

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const WITHDRAWAL_BLOCKS: readonly BlockRow[] = [
  {
    id: 'withdraw/insurance',
    when: { product: 'insurance' },
    text: 'hiermit widerrufe ich meine Vertragserklärung zu {theDat} (§ 8 VVG).',
    norm: '§ 8 Abs. 1 VVG',
    why: LEAD,
  },
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
    id: 'withdrawStacked/we',
    when: { is: 'we' },
    text: '{prec} widerrufen wir im Namen unseres Kindes die auf {thisAcc} gerichtete Erklärung (§§ 312g, 355 BGB).',
    norm: NORM,
    why: STACKED,
  },
  {
    id: 'withdrawStacked/sole',
    when: { is: 'soleCustody' },
    text: '{prec} widerrufe ich im Namen meines Kindes die auf {thisAcc} gerichtete Erklärung (§§ 312g, 355 BGB).',
    norm: NORM,
    why: STACKED,
  },
  {
    id: 'withdrawStacked/forHolder',
    when: { is: 'forHolder' },
    text: '{prec} widerrufe ich im Namen von {holderName} die auf {thisAcc} gerichtete Erklärung (§§ 312g, 355 BGB).',
    norm: NORM,
    why: STACKED,
  },
  {
    id: 'withdrawStacked/plain',
    text: '{prec} widerrufe ich die auf {thisAcc} gerichtete Erklärung (§§ 312g, 355 BGB).',
    norm: NORM,
    why: STACKED,
  },
  {
    id: 'connected/insurance',
    when: { product: 'insurance' },
    text: 'Der Widerruf gilt auch für zusammenhängende Verträge (§ 9 Abs. 5 VVG).',
    norm: '§ 9 Abs. 5 VVG',
    why: {
      de: 'Damit kein Zusatzvertrag übrig bleibt.',
      en: 'So that no additional contract is left over.',
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
    id: 'notOld',
    when: { is: 'changedContract' },
    text: 'Mein bisheriger Vertrag ist davon nicht erfasst.',
    why: OLD_STAYS,
  },
  {
    id: 'noAcknowledgement/changed',
    when: { is: 'changedContract' },
    unless: { wantedContract: true },
    text: 'Dass {thisNom} wirksam ist, erkenne ich damit nicht an. Mein bisheriger Vertrag ist davon nicht erfasst.',
    why: NO_ADMISSION,
  },
  {
    id: 'noAcknowledgement/regretted',
    when: { is: 'changedContract' },
    text: 'Mein bisheriger Vertrag ist davon nicht erfasst.',
    why: OLD_STAYS,
  },
  {
    id: 'noAcknowledgement',
    unless: { wantedContract: true },
    text: 'Dass ein wirksamer Vertrag besteht, erkenne ich damit nicht an.',
    why: NO_ADMISSION,
  },
  {
    id: 'goodsReturned/onDay',
    when: { goodsReturned: true, goodsReturnedDate: '*' },
    text: 'Was ich erhalten habe, habe ich am {goodsReturnedDate} an Sie zurückgeschickt.',
    norm: '§§ 355 Abs. 3, 357 BGB',
    why: RETURNED,
  },
  {
    id: 'goodsReturned/plain',
    when: { goodsReturned: true },
    text: 'Was ich erhalten habe, habe ich bereits an Sie zurückgeschickt.',
    norm: '§§ 355 Abs. 3, 357 BGB',
    why: RETURNED,
  },
  {
    id: 'goods/onDay',
    when: { goodsReceived: true, goodsReceivedDate: '*' },
    unless: { goodsReturned: true },
    text: 'Die Ware habe ich am {goodsReceivedDate} erhalten. Bitte teilen Sie mir mit, wie ich sie zurückgeben soll.',
    norm: '§§ 355 Abs. 3, 357 BGB',
    why: RETURN,
  },
  {
    id: 'goods/device',
    when: { deviceReceivedDate: '*' },
    unless: { goodsReturned: true },
    text: 'Das Gerät habe ich am {deviceReceivedDate} erhalten. Bitte teilen Sie mir mit, wie ich es zurückgeben soll.',
    norm: '§§ 355 Abs. 3, 357 BGB',
    why: RETURN,
  },
  {
    // Who ordered nothing has nothing to give back (§ 241a BGB): only a contract that was there after all would ask for it.
    id: 'goodsCase/unordered',
    when: { goodsReceived: true, goodsReceivedDate: '*', agreedOnPhone: false },
    unless: { goodsReturned: true },
    text: 'Nur für den Fall des Widerrufs: Die Ware habe ich am {goodsReceivedDate} erhalten. Bitte teilen Sie mir mit, wie ich sie dann zurückgeben soll.',
    norm: '§ 241a Abs. 1 BGB; §§ 355 Abs. 3, 357 BGB',
    why: {
      de: 'Was niemand bestellt hat, müssen Sie nicht bezahlen und nicht auf eigene Kosten zurückschicken. Benutzen Sie es trotzdem nicht, und warten Sie die Antwort ab.',
      en: 'What nobody ordered you need not pay for, nor send back at your own cost. Still do not use it, and wait for the answer.',
    },
  },
  {
    id: 'goodsCase/onDay',
    when: { goodsReceived: true, goodsReceivedDate: '*' },
    unless: { goodsReturned: true },
    text: 'Nur für den Fall des Widerrufs: Die Ware habe ich am {goodsReceivedDate} erhalten. Bitte teilen Sie mir mit, wie ich sie dann zurückgeben soll.',
    norm: '§§ 355 Abs. 3, 357 BGB',
    why: RETURN,
  },
  {
    id: 'goodsCase/device',
    when: { deviceReceivedDate: '*' },
    unless: { goodsReturned: true },
    text: 'Nur für den Fall des Widerrufs: Das Gerät habe ich am {deviceReceivedDate} erhalten. Bitte teilen Sie mir mit, wie ich es dann zurückgeben soll.',
    norm: '§§ 355 Abs. 3, 357 BGB',
    why: RETURN,
  },
  {
    id: 'refundWithdrawal/insurance',
    when: { product: 'insurance' },
    text: 'Bitte erstatten Sie mir gezahlte Beiträge {refundBy}.',
    norm: '§ 9 VVG',
    why: {
      de: 'Nach einem wirksamen Widerruf gibt es Beiträge zurück. Wie viel, hängt davon ab, wie Sie belehrt wurden.',
      en: 'After an effective withdrawal premiums are refunded. How much depends on how you were instructed.',
    },
  },
  {
    id: 'refundWithdrawal/finance',
    when: { product: 'finance' },
    text: 'Bitte erstatten Sie mir, was ich gezahlt habe, {refundBy}.',
    norm: '§ 357b Abs. 1 BGB',
    why: {
      de: 'Bei Finanzdienstleistungen hat das Unternehmen 30 Tage.',
      en: 'For financial services the company has 30 days.',
    },
  },
  {
    id: 'refundWithdrawal/changedAmountOnDay',
    when: { debited: true, debitAmount: '*', debitDate: '*', is: 'changedContract' },
    text: 'Am {debitDate} wurden {debitAmount} abgebucht. Bitte erstatten Sie mir diese und alle weiteren Zahlungen, soweit sie auf {thisAcc} entfallen, {refundBy}.',
    norm: REFUND_NORM,
    why: REFUND,
  },
  {
    id: 'refundWithdrawal/changed',
    when: { is: 'changedContract' },
    text: 'Sollten Zahlungen geflossen sein, erstatten Sie sie mir bitte, soweit sie auf {thisAcc} entfallen, {refundBy}.',
    norm: REFUND_NORM,
    why: REFUND,
  },
  {
    id: 'refundWithdrawal/amountOnDay',
    when: { debited: true, debitAmount: '*', debitDate: '*' },
    text: 'Am {debitDate} wurden {debitAmount} abgebucht. Bitte erstatten Sie mir diesen Betrag und alle weiteren Zahlungen {refundBy}.',
    norm: REFUND_NORM,
    why: REFUND,
  },
  {
    id: 'refundWithdrawal/amount',
    when: { debited: true, debitAmount: '*' },
    text: 'Abgebucht wurden {debitAmount}. Bitte erstatten Sie mir diesen Betrag und alle weiteren Zahlungen {refundBy}.',
    norm: REFUND_NORM,
    why: REFUND,
  },
  {
    id: 'refundWithdrawal/plain',
    text: 'Sollten Zahlungen geflossen sein, erstatten Sie sie mir bitte {refundBy}.',
    norm: REFUND_NORM,
    why: REFUND,
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
