// "Eigentlich war es auch nicht o2": the company that is noted is taken out, and asked for once more; none is noted by being denied.
import { withFact } from '../../case/file.ts';
import { companyOf, findCompanies } from '../../knowledge/companies.ts';
import { wordCount, ways } from '../../knowledge/german/words.ts';
import { askFact, countAnew } from '../asking.ts';
import type { Draft } from '../draft.ts';
import { askAgain } from '../interview.ts';
import { knownOf } from '../ledger.ts';

/** Words between that change nothing. */
const BESIDE = '(?: (?:doch|ja|aber|auch|dann|eigentlich|wohl|gar|überhaupt|ganz sicher|sicher|actually|really))*';
/** What a correction begins with. */
const LEADS =
  '^\\W*(?:(?:nein|nee|ne|nö|ach|oh|äh+m?|eigentlich|sorry|moment|halt|also|und|aber|übrigens|quatsch|no|oh|wait|sorry|actually)[,.! ]+)*';
/** X stands for the company that is noted. Who called "von o2" or is "bei o2" says something else. */
const NOT_IT = new RegExp(
  ways(
    `${LEADS}(?:das|es|it|that) (?:war|ist|was|is)${BESIDE} (?:nicht|not)${BESIDE} (?:die |der |das )?X(?: gewesen)?[.! ]*$`,
    `${LEADS}(?:war|ist|was) (?:das|es|it)${BESIDE} (?:nicht|not)${BESIDE} (?:die |der |das )?X[.! ]*$`,
    `${LEADS}(?:die |der |das )?X (?:war|ist|was|is)(?: (?:das|es|it))?${BESIDE} (?:nicht|not)(?: gewesen)?[.! ]*$`,
    `${LEADS}(?:it|that) (?:wasn|isn)['’]?t${BESIDE} X[.! ]*$`,
  ),
  'iu',
);
/** The name alone: asked for a letter it is its addressee. */
const NOT_X = new RegExp(`${LEADS}(?:nicht|not) (?:die |der |das )?X[.! ]*$`, 'iu');
/** The company is wrong, and no name is told: the one that is noted is meant. */
const NOTED_WRONG = new RegExp(
  `${LEADS}(?:die|der|the)? ?(?:firma|anbieter|firmenname|company|provider)(?: (?:da|hier|oben))? (?:stimmt${BESIDE} nicht|passt${BESIDE} nicht|ist${BESIDE} (?:falsch|nicht richtig|die falsche)|is wrong)[.! ]*$`,
  'iu',
);
/** A longer line tells more than that it was not this company. */
const WORDS = 9;

/** The words with the one company that they name as X, and whether it is the one that is noted. */
function withX(text: string, provider: string | undefined): { said: string; noted: boolean } | undefined {
  const [hit, ...others] = findCompanies(text);
  if (others.length > 0) return undefined;
  if (hit)
    return {
      said: text.replace(hit.quote, 'X'),
      noted: provider !== undefined && hit.company.id === companyOf(provider)?.id,
    };
  const at = provider === undefined ? -1 : text.toLowerCase().indexOf(provider.toLowerCase());
  if (provider === undefined || at < 0) return undefined;
  return { said: `${text.slice(0, at)}X${text.slice(at + provider.length)}`, noted: true };
}

/** @returns whether a company was denied: the one that is noted is asked for again, another one is not noted */
export function deniesFirm(draft: Draft, text: string): boolean {
  const { file } = draft;
  const { active } = file;
  if (file.pending || wordCount(text) > WORDS) return false;
  const known = knownOf(file, active, 'provider')?.value;
  const provider = typeof known === 'string' && known !== 'unknown' ? known : undefined;
  const named = withX(text, provider);
  const denied =
    named !== undefined && (NOT_IT.test(named.said) || (file.open?.fact !== 'letter' && NOT_X.test(named.said)));
  if (denied && !named.noted && file.open) {
    askAgain(draft, provider === undefined ? undefined : 'alreadySo');
    return true;
  }
  if (provider === undefined || !(denied || NOTED_WRONG.test(text))) return false;
  // Once a letter was made to it, the old name stays until another is told.
  if (!file.letters.some(({ matter }) => matter === active)) {
    for (const fact of ['provider', 'callerClaimedToBe'] as const)
      if (knownOf(draft.file, active, fact)?.value === provider)
        draft.file = withFact(draft.file, active, fact, undefined);
    draft.replies.push({ kind: 'changed', fact: 'provider', value: 'unknown', old: provider });
  }
  countAnew(draft);
  askFact(draft, 'provider');
  return true;
}
