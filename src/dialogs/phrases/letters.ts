// What a letter is called when the customer chooses it: the stacked objection by all its rungs.
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import { letterTitle } from '../../letters/index.ts';
import { LADDER } from '../paper/options.ts';
import { written, type Lang } from '../../case/file.ts';
import { quoteMarks } from '../../marks.ts';
import { EASY_LETTERS } from './leicht-law.ts';
import type { TitleParts } from '../messages.ts';
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
    insuranceWithdrawal: ['Widerruf von Versicherung oder Geldgeschäft', 'vorsorglich Widerruf'],
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
    insuranceWithdrawal: ['Withdrawal from insurance or a financial contract', 'withdrawal as a precaution'],
    withdrawalFollowUp: ['Insist on the withdrawal, demand confirmation', 'withdrawal once more'],
    avoidance: ['Avoidance', 'avoidance as a precaution'],
    cancellation: ['Cancellation', 'cancellation as the last precaution'],
  },
};

/** What a letter does first, and what else stands in it. @param stacked the rungs below a leading one */
function partsOf(letter: LetterKind, stacked: readonly LetterKind[], lang: Lang): TitleParts {
  if (tongueOf(lang)) {
    const titles = [letter, ...stacked].map((kind) => letterTitle(kind, written(lang)));
    return { lead: titles[0] ?? '', more: titles.slice(1) };
  }
  const rungs = { ...RUNG[spoken(lang)], ...(lang === 'de-x-leicht' ? EASY_LETTERS : {}) };
  const lead = rungs[letter]?.[0];
  if (lead === undefined || !LADDER.includes(letter)) return { lead: letterName(letter, lang), more: [] };
  const below = [...new Set(stacked.map((kind) => rungs[kind]?.[1]).filter((t) => t !== undefined))];
  // "Minderjährig, keine Genehmigung" says what a rung below it would say again.
  const said = lead.toLowerCase().split(', ');
  return { lead, more: below.filter((t) => !said.includes(t.toLowerCase())) };
}

/** The title of a choice, e.g. "Brief: Keine Genehmigung, vorsorglich Widerruf". @param stacked the rungs below a leading one */
export function letterChoice(letter: LetterKind, stacked: readonly LetterKind[], lang: Lang): string {
  const { lead, more } = partsOf(letter, stacked, lang);
  const own = tongueOf(lang);
  if (own)
    return more.length === 0
      ? lead
      : `${lead} (${own.common.precaution.replace('{list}', () => more.join(quoteMarks(lang).comma))})`;
  const named = RUNG[spoken(lang)][letter] !== undefined && LADDER.includes(letter);
  return named ? `${spoken(lang) === 'de' ? 'Brief' : 'Letter'}: ${[lead, ...more].join(', ')}` : lead;
}

/** The title of a choice with its parts where there are several. @param stacked the rungs below a leading one */
export function letterTitles(
  letter: LetterKind,
  stacked: readonly LetterKind[],
  lang: Lang,
): { title: string; parts?: TitleParts } {
  const parts = partsOf(letter, stacked, lang);
  return { title: letterChoice(letter, stacked, lang), ...(parts.more.length > 0 && { parts }) };
}

/** A letter's name. */
export const letterName = (letter: LetterKind, lang: Lang): string =>
  (lang === 'de-x-leicht' ? EASY_LETTERS[letter]?.[0] : undefined) ?? letterTitle(letter, written(lang));
