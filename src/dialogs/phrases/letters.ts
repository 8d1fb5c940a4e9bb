// What a letter is called when the customer chooses it: the stacked objection by all its rungs.
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import { letterTitle } from '../../letters/index.ts';
import { LADDER } from '../options.ts';
import type { Spoken } from './spoken.ts';

const RUNG: Record<Spoken, Partial<Record<LetterKind, [lead: string, precaution: string]>>> = {
  de: {
    identityMisuse: ['Daten missbraucht, kein Vertrag', 'Daten missbraucht'],
    contestConclusion: ['Vertrag bestreiten, Nachweis verlangen', 'Vertrag bestreiten'],
    refuseMinor: ['Minderjährig, keine Genehmigung', 'keine Genehmigung'],
    refuseThirdParty: ['Keine Genehmigung', 'keine Genehmigung'],
    incapacity: ['Erklärung nicht wirksam', 'Erklärung nicht wirksam'],
    refuseApproval: ['Keine Genehmigung', 'keine Genehmigung'],
    energyFormVoid: ['Textform fehlt, kein Wechsel', 'Textform fehlt'],
    formVoid: ['Form nicht eingehalten', 'Form nicht eingehalten'],
    withdrawal: ['Widerruf', 'vorsorglich Widerruf'],
    insuranceWithdrawal: ['Widerruf der Versicherung', 'vorsorglich Widerruf'],
    withdrawalFollowUp: ['Ihr Widerruf gilt: Bestätigung verlangt', 'Widerruf noch einmal'],
    avoidance: ['Anfechtung', 'vorsorglich Anfechtung'],
    cancellation: ['Kündigung', 'äußerst vorsorglich Kündigung'],
  },
  en: {
    identityMisuse: ['Data misused, no contract', 'data misused'],
    contestConclusion: ['Dispute the contract, demand proof', 'dispute the contract'],
    refuseMinor: ['Under age, no approval', 'no approval'],
    refuseThirdParty: ['No approval', 'no approval'],
    incapacity: ['Declaration without effect', 'declaration without effect'],
    refuseApproval: ['No approval', 'no approval'],
    energyFormVoid: ['Text form missing, no switch', 'text form missing'],
    formVoid: ['Form not kept', 'form not kept'],
    withdrawal: ['Withdrawal', 'withdrawal as a precaution'],
    insuranceWithdrawal: ['Withdrawal from the insurance', 'withdrawal as a precaution'],
    withdrawalFollowUp: ['Your withdrawal stands: confirmation demanded', 'withdrawal once more'],
    avoidance: ['Avoidance', 'avoidance as a precaution'],
    cancellation: ['Cancellation', 'cancellation as the last precaution'],
  },
};

/** The title of a choice, e.g. "Brief: Keine Genehmigung, vorsorglich Widerruf". @param stacked the rungs below a leading one */
export function letterChoice(letter: LetterKind, stacked: readonly LetterKind[], lang: Spoken): string {
  const lead = RUNG[lang][letter];
  const prefix = lang === 'de' ? 'Brief' : 'Letter';
  if (!lead || !LADDER.includes(letter)) return letterTitle(letter, lang);
  const below = [...new Set(stacked.map((kind) => RUNG[lang][kind]?.[1]).filter((t) => t !== undefined))];
  return `${prefix}: ${[lead[0], ...below.filter((t) => t.toLowerCase() !== lead[0].toLowerCase())].join(', ')}`;
}

/** Steps without a finished letter: what is to be done, by the name people know. */
const STEP: Record<Spoken, Partial<Record<LetterKind, string>>> = {
  de: {
    stopSwitch: 'Den Wechsel stoppen',
    refund: 'Geld zurückverlangen',
    mandateRevocation: 'Die Lastschrift-Erlaubnis widerrufen',
    debitRefund: 'Die Abbuchung bei der Bank zurückholen',
    marketingObjection: 'Werbeanrufe verbieten',
    creditAgencyNotice: 'Die Auskunftei unterrichten',
    invoiceObjection: 'Die Rechnung beanstanden',
    restoreService: 'Die Sperre aufheben lassen',
    regulatorComplaint: 'Bei der Bundesnetzagentur beschweren',
    arbitration: 'Zur Schlichtungsstelle gehen',
    debtCollectorReply: 'Dem Inkassobüro antworten',
    marketingConsentProof: 'Nachweis der Werbeerlaubnis verlangen',
    debtCollectorComplaint: 'Über das Inkassobüro beschweren',
    dpaComplaint: 'Bei der Datenschutzbehörde beschweren',
    specialCancellation: 'Ohne Frist kündigen',
    courtOrderObjection: 'Widerspruch beim Gericht einlegen',
    handoverSheet: 'Den Fall einem Menschen zeigen',
    erasure: 'Löschung der Aufnahme verlangen',
    portingDemand: 'Die Rufnummer mitnehmen',
    identityMisuse: 'Den Missbrauch melden',
    incapacity: 'Klarstellen, dass die Erklärung nicht gilt',
    refuseMinor: 'Die Eltern verweigern die Zustimmung',
    avoidance: 'Anfechten',
    insuranceWithdrawal: 'Die Versicherung widerrufen',
    withdrawalFollowUp: 'Auf dem Widerruf bestehen',
    formVoid: 'Auf die fehlende Form hinweisen',
    energyFormVoid: 'Auf die fehlende Textform hinweisen',
  },
  en: {
    stopSwitch: 'Stop the switch',
    refund: 'Claim the money back',
    mandateRevocation: 'Revoke the direct debit mandate',
    debitRefund: 'Have the bank reverse the debit',
    marketingObjection: 'Forbid advertising calls',
    creditAgencyNotice: 'Tell the credit agency',
    invoiceObjection: 'Object to the bill',
    restoreService: 'Have the cut-off lifted',
    regulatorComplaint: 'Complain to the Bundesnetzagentur',
    arbitration: 'Go to the arbitration body',
    debtCollectorReply: 'Answer the debt collector',
    marketingConsentProof: 'Ask for proof of your consent to advertising',
    debtCollectorComplaint: 'Complain about the debt collector',
    dpaComplaint: 'Complain to the data protection authority',
    specialCancellation: 'Cancel without notice',
    courtOrderObjection: 'Object at the court',
    handoverSheet: 'Show the case to a person',
    erasure: 'Ask for deletion of the recording',
    portingDemand: 'Take the number along',
    identityMisuse: 'Report the misuse',
    incapacity: 'Make clear that the declaration does not count',
    refuseMinor: 'The parents refuse approval',
    avoidance: 'Avoid the contract',
    insuranceWithdrawal: 'Withdraw from the insurance',
    withdrawalFollowUp: 'Insist on the withdrawal',
    formVoid: 'Point to the missing form',
    energyFormVoid: 'Point to the missing text form',
  },
};

/** What a step is called: as what is to be done where there is a name for it, else as the letter. */
export const stepTitle = (letter: LetterKind, lang: Spoken): string => STEP[lang][letter] ?? letterTitle(letter, lang);
