// Questions whose near answer could harm: a plain warning is said first, whatever passage an article has for them.
import type { TextKey } from './phrases/texts.ts';

const CAUTIONS: readonly (readonly [TextKey, RegExp])[] = [
  [
    'caution.click',
    /(?:soll|muss|kann|darf|should|must).*(?:best[äa]tig|genehmig|zustimm|\bja\b|confirm|approve).*(?:klick|dr[üu]ck|antwort|stornier|click|press|cancel)|(?:klick|dr[üu]ck|click|press).*(?:best[äa]tig|genehmig|link|button|knopf|confirm)/i,
  ],
  [
    'caution.time',
    /(?:12|zw[öo]lf|twelve) (?:monate|months)|frist.*(?:verstreichen|ablaufen)|(?:verstreichen|ablaufen) lassen/i,
  ],
  [
    'caution.agency',
    /(?:schufa|auskunftei|credit agency).*(?:ausgeschlossen|ausschließen|unm[öo]glich|impossible|ruled out)/i,
  ],
];

/** The warning that a question needs first, if any. */
export const cautionFor = (question: string): TextKey | undefined =>
  CAUTIONS.find(([, words]) => words.test(question))?.[0];
