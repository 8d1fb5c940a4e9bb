// What a question means in this case: the same words ask for another passage once something was told.
import { factsOf } from '../case/file.ts';
import type { Draft } from './draft.ts';

/** Where a child made the contract, who else has to sign is asked of its parents, not of husband and wife. */
const SIGNS = /unterschr|zustimm|genehmig|sign|agree/i;
/** "Habe ich jetzt was bestellt?": who only asked for papers is told of that, and not of what comes unasked. */
const ORDERED = new Set(['unbestellt', 'ja-gesagt', 'vertragsbestaetigung', 'bestaetigungspflicht']);

const SERIOUS = /seri(?:ö|oe)s|reputable|legit/i;
const COLLECTS = /inkasso|mahn|forder|collect|debt/i;

/** The passage that fits what is known of the case. @param asked the question's words */
export function ofCase(draft: Draft, passage: string | undefined, asked: string): string | undefined {
  const { personOnPhone, declaration, agreedOnPhone, dunning } = factsOf(draft.file);
  // "Ist das seriös?", asked of an offer: nobody collects anything.
  if (passage === 'inkasso' && SERIOUS.test(asked) && !COLLECTS.test(asked) && dunning === undefined) return undefined;
  if (passage === 'ehepartner' && personOnPhone === 'child' && SIGNS.test(asked)) return 'kind';
  if (passage !== undefined && ORDERED.has(passage) && declaration === 'onlyDocuments' && agreedOnPhone !== true)
    return 'nur-unterlagen';
  return passage;
}
