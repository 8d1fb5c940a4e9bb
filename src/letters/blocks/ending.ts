// Rungs 4 (insurance, follow-up), 5 and 6: further withdrawals, avoidance (L12), cancellation (L27, L28).
import type { BlockRow } from './row.ts';

const INSURANCE = {
  de: 'Bei Versicherungen braucht der Widerruf Textform; Gründe sind nicht nötig. 14 Tage, bei Lebensversicherungen 30 Tage.',
  en: 'For insurance the withdrawal needs text form; no reasons are needed. 14 days, for life insurance 30 days.',
};
const FOLLOW = {
  de: 'Ein Widerruf wirkt, ohne dass die Firma zustimmt. Sie erinnern daran und erklären ihn zur Sicherheit noch einmal.',
  en: 'A withdrawal takes effect without the company’s consent. You point to it and declare it again to be safe.',
};
const AVOID = {
  de: 'Wer durch eine bewusste Täuschung zu einer Erklärung gebracht wurde, kann sie anfechten. Dieser Brief muss binnen eines Jahres nach der Entdeckung ankommen.',
  en: 'Whoever was brought to a declaration by deliberate deception can avoid it. This letter has to arrive within a year of the discovery.',
};
const LIE = {
  de: 'Die Tatsachen, auf denen die Anfechtung ruht. Nur, was Sie wissen, keine Vermutungen.',
  en: 'The facts on which the avoidance rests. Only what you know, no guesses.',
};
const ERROR = {
  de: 'Wer etwas anderes meinte, als er erklärt hat, kann anfechten, aber unverzüglich: am besten heute.',
  en: 'Whoever meant something else than they declared can avoid it, but without delay: best today.',
};
const CANCEL = {
  de: 'Beendet den Vertrag zum nächstmöglichen Tag. Gibt es einen anderen Weg hinaus, steht er darüber.',
  en: 'Ends the contract at the next possible day. If there is another way out, it stands above.',
};
/** Why a changed contract can be cancelled, by the field; the explanations are the same alone and as the last rung. */
const CHANGE = {
  telecoms: {
    de: 'Ändert der Anbieter den Vertrag einseitig, können Sie binnen drei Monaten ohne Frist und Kosten kündigen.',
    en: 'If the provider changes the contract on its own, you can cancel within three months without notice or cost.',
  },
  energy: {
    de: 'Ändert der Versorger Preis oder Bedingungen, können Sie zu diesem Tag ohne Frist kündigen.',
    en: 'If the supplier changes price or terms, you can cancel to that day without notice.',
  },
  undated: {
    de: 'Ob und bis wann eine Sonderkündigung geht, hängt vom Tag der Mitteilung ab. Darum steht die gewöhnliche Kündigung daneben.',
    en: 'Whether and until when a special cancellation is possible depends on the day of the notice. That is why the ordinary cancellation stands beside it.',
  },
  other: {
    de: 'Ob eine Änderung ein wichtiger Grund ist, hängt vom Einzelfall ab. Darum steht die gewöhnliche Kündigung daneben.',
    en: 'Whether a change is an important reason depends on the case. That is why the ordinary cancellation stands beside it.',
  },
} as const;

/** A row is a paragraph of a letter: its text with holes, when it stands there, its norm, and why. */
export const ENDING_BLOCKS: readonly BlockRow[] = [
  { id: 'insurance/life', when: { product: 'insurance', insuranceKind: 'life' }, text: 'hiermit widerrufe ich meine Vertragserklärung zu {theDat} (§§ 8, 152 VVG).', norm: '§§ 8 Abs. 1, 152 Abs. 1 VVG', why: INSURANCE },
  { id: 'insurance/finance', when: { product: 'finance' }, text: 'hiermit widerrufe ich {theAcc} (§ 355 BGB).', norm: '§§ 312g, 355, 356 Abs. 3, 495 BGB', why: { de: 'Der Kern: das Wort „widerrufe“ und um welchen Vertrag es geht. Gründe sind nicht nötig.', en: 'The core: the word "widerrufe" (I withdraw) and which contract is meant. Reasons are not needed.' } },
  { id: 'insurance/plain', text: 'hiermit widerrufe ich meine Vertragserklärung zu {theDat} (§ 8 VVG).', norm: '§ 8 Abs. 1 VVG', why: INSURANCE },
  { id: 'insuranceCall', when: { callDate: '*' }, text: 'Es geht um das Telefonat am {callDate}.', why: INSURANCE },
  { id: 'insuranceStacked/finance', when: { product: 'finance' }, text: '{prec} widerrufe ich die auf {thisAcc} gerichtete Erklärung (§ 355 BGB).', norm: '§§ 312g, 355, 356 Abs. 3, 495 BGB', why: INSURANCE },
  { id: 'insuranceStacked/plain', text: '{prec} widerrufe ich die auf {thisAcc} gerichtete Erklärung (§ 8 VVG).', norm: '§ 8 Abs. 1 VVG', why: INSURANCE },
  { id: 'policyDiffers', when: { product: 'insurance', confirmationDiffers: true, not: 'claimedCall' }, text: 'Vorsorglich, ohne Anerkennung einer Rechtspflicht, widerspreche ich dem Versicherungsschein, soweit er von dem abweicht, was zuvor gesagt wurde (§ 5 Abs. 1 VVG).', norm: '§ 5 Abs. 1, 2 VVG', why: { de: 'Eine abweichende Police gilt sonst nach einem Monat als genehmigt.', en: 'Otherwise a policy that differs counts as approved after a month.' } },
  { id: 'policyStacked', when: { product: 'insurance', confirmationDiffers: true, not: 'claimedCall' }, text: 'Ebenso vorsorglich widerspreche ich dem Versicherungsschein, soweit er von dem abweicht, was zuvor gesagt wurde (§ 5 Abs. 1 VVG).', norm: '§ 5 Abs. 1, 2 VVG', why: { de: 'Eine abweichende Police gilt sonst nach einem Monat als genehmigt.', en: 'Otherwise a policy that differs counts as approved after a month.' } },

  { id: 'followUp/onDay', when: { alreadyWithdrawn: true, withdrawnDate: '*' }, text: 'am {withdrawnDate} habe ich {theAcc} widerrufen. Dieser Widerruf ist nach meiner Auffassung wirksam. Er braucht weder eine Begründung noch Ihre Zustimmung.', norm: '§ 355 Abs. 1 BGB', why: FOLLOW },
  { id: 'followUp/plain', text: 'ich habe {theAcc} bereits widerrufen. Dieser Widerruf ist nach meiner Auffassung wirksam. Er braucht weder eine Begründung noch Ihre Zustimmung.', norm: '§ 355 Abs. 1 BGB', why: FOLLOW },
  { id: 'earlierWithdrawal/onDay', when: { alreadyWithdrawn: true, withdrawnDate: '*' }, text: 'Der schon am {withdrawnDate} erklärte Widerruf bleibt bestehen; der erneute dient nur der Sicherheit.', norm: '§ 355 Abs. 1 BGB', why: FOLLOW },
  { id: 'earlierWithdrawal/plain', when: { alreadyWithdrawn: true }, text: 'Der schon früher erklärte Widerruf bleibt bestehen; der erneute dient nur der Sicherheit.', norm: '§ 355 Abs. 1 BGB', why: FOLLOW },
  { id: 'followUpReply', when: { companyReply: ['refused', 'partial'] }, text: 'Ihre Antwort ändert daran nichts.', norm: '§ 130 Abs. 1 BGB', why: FOLLOW },
  { id: 'followUpAgain/insurance', when: { product: 'insurance' }, text: 'Vorsorglich, ohne Anerkennung einer Rechtspflicht, erkläre ich den Widerruf hiermit noch einmal (§ 8 VVG).', norm: '§ 8 Abs. 1 VVG', why: FOLLOW },
  { id: 'followUpAgain/plain', text: 'Vorsorglich, ohne Anerkennung einer Rechtspflicht, erkläre ich den Widerruf hiermit noch einmal (§§ 312g, 355 BGB).', norm: '§§ 312g, 355 BGB', why: FOLLOW },

  { id: 'avoid/error', when: { declaration: 'yesToSomethingElse', is: 'ownCall' }, unless: [{ misledAbout: '*' }, { misledAboutText: '*' }], text: 'hiermit fechte ich meine auf {thisAcc} gerichtete Erklärung wegen Irrtums an (§§ 119 Abs. 1, 142, 143 BGB). Was ich am Telefon gesagt habe, galt etwas anderem; eine Erklärung dieses Inhalts wollte ich nicht abgeben.', norm: '§§ 119 Abs. 1, 121, 142, 143 BGB', why: ERROR },
  { id: 'avoid/attributed', when: [{ is: 'relativeSpoke' }, { is: 'denied' }], text: 'hiermit fechte ich eine mir etwa zuzurechnende, auf {thisAcc} gerichtete Erklärung wegen arglistiger Täuschung an (§§ 123 Abs. 1, 142, 143 BGB).', norm: '§§ 123 Abs. 1, 142 Abs. 1, 143 BGB', why: AVOID },
  { id: 'avoid/lead', text: 'hiermit fechte ich meine auf {thisAcc} gerichtete Erklärung wegen arglistiger Täuschung an (§§ 123 Abs. 1, 142, 143 BGB).', norm: '§§ 123 Abs. 1, 142 Abs. 1, 143 BGB', why: AVOID },
  { id: 'avoidStacked/error', when: { declaration: 'yesToSomethingElse', is: 'ownCall' }, unless: [{ misledAbout: '*' }, { misledAboutText: '*' }], text: '{prec} fechte ich die auf {thisAcc} gerichtete Erklärung wegen Irrtums an (§§ 119 Abs. 1, 142, 143 BGB); eine Erklärung dieses Inhalts wollte ich nicht abgeben.', norm: '§§ 119 Abs. 1, 121, 142, 143 BGB', why: ERROR },
  { id: 'avoidStacked/attributed', when: [{ is: 'relativeSpoke' }, { is: 'denied' }], text: '{prec} fechte ich eine mir etwa zuzurechnende, auf {thisAcc} gerichtete Erklärung wegen arglistiger Täuschung an (§§ 123 Abs. 1, 142, 143 BGB).', norm: '§§ 123 Abs. 1, 142 Abs. 1, 143 BGB', why: AVOID },
  { id: 'avoidStacked/deceit', text: '{prec} fechte ich die auf {thisAcc} gerichtete Erklärung wegen arglistiger Täuschung an (§§ 123 Abs. 1, 142, 143 BGB).', norm: '§§ 123 Abs. 1, 142 Abs. 1, 143 BGB', why: AVOID },
  { id: 'avoidAbout/call', when: { callDate: '*' }, text: 'Es geht um {claimAcc} und das Telefonat am {callDate}.', why: AVOID },
  { id: 'avoidAbout/plain', text: 'Es geht um {claimAcc}.', why: AVOID },
  { id: 'lie/ofOther', when: { misledAbout: '*', is: 'relativeSpoke' }, text: 'Bei dem Telefonat wurde über {misled} getäuscht.', norm: '§§ 123 Abs. 1, 166 Abs. 1 BGB', why: LIE },
  { id: 'lie/about', when: { misledAbout: '*', not: 'relativeSpoke' }, text: 'Am Telefon wurde ich über {misled} getäuscht.', norm: '§ 123 Abs. 1 BGB', why: LIE },
  { id: 'lie/plain', when: { misledAboutText: '*', not: 'relativeSpoke' }, text: 'Am Telefon wurde ich getäuscht.', norm: '§ 123 Abs. 1 BGB', why: LIE },
  { id: 'lieText', when: { misledAboutText: '*', not: ['relativeSpoke', 'toldByOther'] }, text: 'Worüber ich getäuscht wurde, in meinen eigenen Worten:\n{misledAboutText}', norm: '§ 123 Abs. 1 BGB', why: LIE },
  { id: 'lieFound', when: { misledDiscoveredDate: '*' }, text: 'Das habe ich am {misledDiscoveredDate} bemerkt.', norm: '§ 124 Abs. 1, 2 BGB', why: { de: 'Ab diesem Tag läuft das Jahr, in dem die Anfechtung ankommen muss.', en: 'The year in which the avoidance has to arrive runs from this day.' } },
  { id: 'lieCause', when: { wantedContract: false, not: 'relativeSpoke' }, text: '{ThisAcc} wollte ich nicht.', why: { de: 'Das haben Sie angegeben. Die Täuschung muss der Grund der Erklärung gewesen sein.', en: 'You told us so. The deception has to be the reason for the declaration.' } },
  { id: 'avoidError', when: [{ misledAbout: '*' }, { misledAboutText: '*' }], text: 'Hilfsweise fechte ich wegen Irrtums an (§ 119 BGB).', norm: '§§ 119, 121 BGB', why: { de: 'Zweite Sicherung, falls sich die Täuschung nicht zeigen lässt. Wegen Irrtums muss man unverzüglich anfechten.', en: 'A second safeguard in case the deception cannot be shown. Avoidance for error has to be declared without delay.' } },
  { id: 'avoidCancel', when: { is: ['newContract', 'avoids'], not: 'cancelsBelow' }, unless: { wantedContract: true }, text: 'Höchst hilfsweise kündige ich {thisAcc} zum nächstmöglichen Zeitpunkt.', norm: '§ 56 Abs. 3 TKG; § 309 Nr. 9 BGB', why: { de: 'Letzte Sicherung und nur für den neuen Vertrag. Ihr alter Vertrag wird nicht gekündigt.', en: 'The last safeguard and only for the new contract. Your old contract is not cancelled.' } },

  // § 309 No. 9 BGB is not about insurance.
  { id: 'cancel/insuranceOnDay', when: { contractEndDate: '*', product: 'insurance' }, text: 'hiermit kündige ich {theAcc} zum {contractEndDate}, hilfsweise zum nächstmöglichen Zeitpunkt.', norm: '§§ 11, 168 VVG', why: CANCEL },
  { id: 'cancel/insurance', when: { product: 'insurance' }, text: 'hiermit kündige ich {theAcc} zum nächstmöglichen Zeitpunkt.', norm: '§§ 11, 168 VVG', why: CANCEL },
  { id: 'cancel/onDay', when: { contractEndDate: '*' }, text: 'hiermit kündige ich {theAcc} zum {contractEndDate}, hilfsweise zum nächstmöglichen Zeitpunkt.', norm: '§ 56 TKG; § 309 Nr. 9 BGB', why: CANCEL },
  { id: 'cancel/plain', text: 'hiermit kündige ich {theAcc} zum nächstmöglichen Zeitpunkt.', norm: '§ 56 TKG; § 309 Nr. 9 BGB', why: CANCEL },
  { id: 'cancelCall', when: { callDate: '*' }, text: 'Gemeint ist allein der Vertrag, den Sie auf ein Telefonat am {callDate} stützen.', why: { de: 'Damit kein anderer Vertrag mit beendet wird.', en: 'So that no other contract is ended with it.' } },
  { id: 'cancelStacked', text: '{prec} kündige ich allein {thisAcc} zum nächstmöglichen Zeitpunkt. Andere Verträge sind nicht gemeint.', norm: '§ 56 TKG; § 309 Nr. 9 BGB', why: CANCEL },
  { id: 'cancelNumber', when: { is: 'telecoms' }, text: 'Meine Rufnummer möchte ich behalten.', norm: '§ 59 Abs. 5, 6 TKG', why: { de: 'Die Nummer können Sie mitnehmen, bis einen Monat nach dem Ende.', en: 'You can take the number with you, until one month after the end.' } },
  { id: 'lastDay', text: 'Bitte nennen Sie mir für diesen Fall auch den Tag, an dem der Vertrag endet.', why: { de: 'Damit Sie das Datum schriftlich haben.', en: 'So that you have the date in writing.' } },
  { id: 'cancelEnd', text: 'Bitte bestätigen Sie mir bis zum {deadline} in Textform den Eingang und den Tag, an dem der Vertrag endet.', why: { de: 'Damit Sie das Datum schriftlich haben.', en: 'So that you have the date in writing.' } },
  { id: 'special/telecoms', when: { priceChangeNoticeDate: '*', is: ['telecoms', 'changeRuns'] }, text: 'Ihre Mitteilung über die Änderung des Vertrags ({priceChangeNoticeDate}) liegt mir vor. Ich kündige den Vertrag deshalb zu dem Tag, an dem die Änderung wirksam werden soll (§ 57 Abs. 1 TKG), hilfsweise zum nächstmöglichen Zeitpunkt.', norm: '§ 57 Abs. 1, 2 TKG', why: CHANGE.telecoms },
  { id: 'special/late', when: { priceChangeNoticeDate: '*', is: 'telecoms' }, text: 'Ihre Mitteilung über die Änderung des Vertrags ({priceChangeNoticeDate}) liegt mir vor. Ich kündige den Vertrag deshalb zum nächstmöglichen Zeitpunkt.', norm: '§ 56 Abs. 3 TKG; § 309 Nr. 9 BGB', why: CHANGE.undated },
  { id: 'special/energy', when: { priceChangeNoticeDate: '*', is: 'energy' }, text: 'Ihre Mitteilung über die Änderung des Vertrags ({priceChangeNoticeDate}) liegt mir vor. Ich kündige den Vertrag deshalb zu dem Tag, an dem die Änderung wirksam werden soll (§ 41 Abs. 5 EnWG), hilfsweise zum nächstmöglichen Zeitpunkt.', norm: '§ 41 Abs. 5 EnWG', why: CHANGE.energy },
  { id: 'special/undated', unless: { priceChangeNoticeDate: '*' }, text: 'Sie haben mir eine Änderung des Vertrags mitgeteilt. Ich kündige den Vertrag deshalb zu dem Tag, an dem die Änderung wirksam werden soll, hilfsweise zum nächstmöglichen Zeitpunkt.', norm: '§ 57 Abs. 1 TKG; § 41 Abs. 5 EnWG; § 314 BGB', why: CHANGE.undated },
  { id: 'special/plain', text: 'Ihre Mitteilung über die Änderung des Vertrags ({priceChangeNoticeDate}) liegt mir vor. Ich kündige den Vertrag deshalb aus wichtigem Grund (§ 314 BGB), hilfsweise zum nächstmöglichen Zeitpunkt.', norm: '§ 314 BGB', why: CHANGE.other },
  { id: 'specialStacked/telecoms', when: { priceChangeNoticeDate: '*', is: ['telecoms', 'changeRuns'] }, text: '{prec} kündige ich allein {thisAcc} zu dem Tag, an dem die mir am {priceChangeNoticeDate} mitgeteilte Änderung wirksam werden soll (§ 57 Abs. 1 TKG), hilfsweise zum nächstmöglichen Zeitpunkt. Andere Verträge sind nicht gemeint.', norm: '§ 57 Abs. 1, 2 TKG', why: CHANGE.telecoms },
  { id: 'specialStacked/late', when: { priceChangeNoticeDate: '*', is: 'telecoms' }, text: '{prec} kündige ich allein {thisAcc} zum nächstmöglichen Zeitpunkt. Andere Verträge sind nicht gemeint.', norm: '§ 56 Abs. 3 TKG; § 309 Nr. 9 BGB', why: CHANGE.undated },
  { id: 'specialStacked/energy', when: { priceChangeNoticeDate: '*', is: 'energy' }, text: '{prec} kündige ich allein {thisAcc} zu dem Tag, an dem die mir am {priceChangeNoticeDate} mitgeteilte Änderung wirksam werden soll (§ 41 Abs. 5 EnWG), hilfsweise zum nächstmöglichen Zeitpunkt. Andere Verträge sind nicht gemeint.', norm: '§ 41 Abs. 5 EnWG', why: CHANGE.energy },
  { id: 'specialStacked/undated', unless: { priceChangeNoticeDate: '*' }, text: '{prec} kündige ich allein {thisAcc} zu dem Tag, an dem die von Ihnen mitgeteilte Änderung wirksam werden soll, hilfsweise zum nächstmöglichen Zeitpunkt. Andere Verträge sind nicht gemeint.', norm: '§ 57 Abs. 1 TKG; § 41 Abs. 5 EnWG; § 314 BGB', why: CHANGE.undated },
  { id: 'specialStacked/plain', text: '{prec} kündige ich allein {thisAcc} wegen der mir am {priceChangeNoticeDate} mitgeteilten Änderung aus wichtigem Grund (§ 314 BGB), hilfsweise zum nächstmöglichen Zeitpunkt. Andere Verträge sind nicht gemeint.', norm: '§ 314 BGB', why: CHANGE.other },
]; // prettier-ignore
