// What a letter is called when the customer chooses it: the stacked objection by all its rungs.
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import { letterTitle } from '../../letters/index.ts';
import { LADDER } from '../options.ts';
import { written, type Lang } from '../../case/file.ts';
import { spoken, type Spoken } from './spoken.ts';
import { tongueOf } from './tongues/index.ts';

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
    withdrawalFollowUp: ['Auf dem Widerruf bestehen, Bestätigung verlangen', 'Widerruf noch einmal'],
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
    withdrawalFollowUp: ['Insist on the withdrawal, demand confirmation', 'withdrawal once more'],
    avoidance: ['Avoidance', 'avoidance as a precaution'],
    cancellation: ['Cancellation', 'cancellation as the last precaution'],
  },
};

/** The title of a choice, e.g. "Brief: Keine Genehmigung, vorsorglich Widerruf". @param stacked the rungs below a leading one */
export function letterChoice(letter: LetterKind, stacked: readonly LetterKind[], lang: Lang): string {
  const own = tongueOf(lang);
  if (own) {
    const list = stacked.map((kind) => letterTitle(kind, written(lang))).join(', ');
    const lead = letterTitle(letter, written(lang));
    return list === '' ? lead : `${lead} (${own.common.precaution.replace('{list}', () => list)})`;
  }
  const rungs = RUNG[spoken(lang)];
  const lead = rungs[letter];
  const prefix = spoken(lang) === 'de' ? 'Brief' : 'Letter';
  if (!lead || !LADDER.includes(letter)) return letterTitle(letter, spoken(lang));
  const below = [...new Set(stacked.map((kind) => rungs[kind]?.[1]).filter((t) => t !== undefined))];
  return `${prefix}: ${[lead[0], ...below.filter((t) => t.toLowerCase() !== lead[0].toLowerCase())].join(', ')}`;
}

/** A letter's name. */
export const letterName = (letter: LetterKind, lang: Lang): string => letterTitle(letter, written(lang));
