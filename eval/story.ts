// The form of a labelled story; how labels were made and answers are compared stands in eval/README.md.
import type { Facts } from '../src/knowledge/facts.ts';
import type { Conclusion, LetterKind } from '../src/knowledge/law/assessment.ts';

export type Story = {
  id: string;
  lang: string;
  today: string;
  text: string;
  source: string;
  tags: string[];
  facts: Facts;
  expected: {
    inScope: boolean;
    conclusion: Conclusion;
    conclusionAlso: Conclusion[];
    withdrawalDeadline: string | null;
    safeUntil: string | null;
    letters: LetterKind[];
    lettersOptional: LetterKind[];
  };
};
