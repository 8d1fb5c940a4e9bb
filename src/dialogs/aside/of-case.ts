// What a question means in this case: the same words ask for another passage once something was told.
import { factsOf, type CaseFile, type MadeLetter } from '../../case/file.ts';
import type { Draft } from '../draft.ts';
import { ACCESS } from '../paper/options.ts';

/** Where a child made the contract, who else has to sign is asked of its parents, not of husband and wife. */
const SIGNS = /unterschr|zustimm|genehmig|sign|agree/i;
/** "Habe ich jetzt was bestellt?": who only asked for papers is told of that, and not of what comes unasked. */
const ORDERED = new Set(['unbestellt', 'ja-gesagt', 'vertragsbestaetigung', 'bestaetigungspflicht']);

const SERIOUS = /seri(?:ö|oe)s|reputable|legit/i;
const COLLECTS = /inkasso|mahn|forder|collect|debt/i;

/** Asked about a reply: where the letters of the case are about the contract, the reply to them is meant and none about data. */
const OF_ACCESS = new Set(['keine-auskunft', 'behoerde', 'auskunft-frist', 'mitarbeiterstimme']);
const NAMES_ACCESS = /aufnahme|mitschnitt|band|auskunft|daten|dsgvo|kopie|recording|tape|access|data|copy/i;
const REFUSE = /ablehn|weiger|nein sag|nicht akzept|nicht anerk|refuse|reject|say no|decline/i;
const SILENT =
  /nicht (?:antwort|reagier|meld|zurückschreib)|keine antwort|nichts kommt|nix kommt|(?:don.?t|no|not|never) (?:answer|repl|respond)/i;

function ofReply({ file }: Draft, passage: string, asked: string): string {
  if (NAMES_ACCESS.test(asked) || !OF_ACCESS.has(passage)) return passage;
  if (!file.letters.some((one) => isOfContract(file, one))) return passage;
  if (SILENT.test(asked)) return 'keine-antwort';
  return REFUSE.test(asked) ? STANDS_BY : passage;
}
const isOfContract = ({ active }: CaseFile, { matter, copyTo, letter }: MadeLetter): boolean =>
  matter === active && copyTo === undefined && !ACCESS.has(letter);

/**
 * "Was, wenn die ablehnen?" names nothing: the letters of the case tell which answer is meant.
 * @returns the passage; undefined where it is not asked, or no letter is there
 */
export function ofRefusal({ file }: Draft, asked: string): string | undefined {
  const letters = file.letters.filter(({ matter }) => matter === file.active);
  if (letters.length === 0 || !WHAT_IF.test(asked) || !REFUSE.test(asked)) return undefined;
  return letters.some((one) => isOfContract(file, one)) ? STANDS_BY : 'keine-auskunft';
}
const WHAT_IF =
  /^(?:und |and |aber |but )?(?:was(?: ist| mache? ich| passiert)?,? wenn|wenn|what if|if) (?:die|sie|they)(?: \p{L}+){1,3}\W*$/iu;
const STANDS_BY = 'firma-bleibt-dabei';

/** The passage that fits what is known of the case. @param asked the question's words */
export function ofCase(draft: Draft, passage: string | undefined, asked: string): string | undefined {
  const { personOnPhone, declaration, agreedOnPhone, dunning } = factsOf(draft.file);
  // "Ist das seriös?", asked of an offer: nobody collects anything.
  if (passage === 'inkasso' && SERIOUS.test(asked) && !COLLECTS.test(asked) && dunning === undefined) return undefined;
  if (passage === 'ehepartner' && personOnPhone === 'child' && SIGNS.test(asked)) return 'kind';
  if (passage !== undefined && ORDERED.has(passage) && declaration === 'onlyDocuments' && agreedOnPhone !== true)
    return 'nur-unterlagen';
  return passage === undefined ? undefined : ofReply(draft, passage, asked);
}
