// A company named under a question for something else: whose offer it was, or that it was another one.
import { companyOf, findCompanies } from '../../knowledge/companies.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { correct } from '../changes.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf, note, remember, understood } from '../ledger.ts';
import { take } from './answer.ts';
import { answerValue } from './answering.ts';
import { NAMES, type OfFact } from './typed.ts';

/** "E.ON hat er gesagt", whatever is to be answered by yes or no: whose offer it was, which was not known. */
export function namesFirm(typed: OfFact): boolean | undefined {
  const { draft, open, fact, kind, text } = typed;
  const known = knownOf(draft.file, open.matter, 'provider')?.value;
  if (typeof known === 'string' && known !== 'unknown') return renamesFirm(typed, known);
  if ((kind !== 'boolean' && fact !== 'callDate') || knownOf(draft.file, open.matter, 'provider') !== undefined)
    return undefined;
  const [hit, ...others] = findCompanies(text);
  if (!hit || others.length > 0) return undefined;
  // "o2 war das gestern", asked for the day: the company stands beside it.
  const beside = fact === 'callDate' && WAS_IT.test(text.slice(text.indexOf(hit.quote) + hit.quote.length));
  if (!beside && (kind !== 'boolean' || !ONLY_NAMED.test(text.replace(hit.quote, '')))) return undefined;
  const { fresh } = note(draft, open.matter, [{ fact: 'provider', value: hit.company.name, quote: text }]);
  if (fresh.length === 0) return undefined;
  draft.replies.push(understood(open.matter, fresh));
  if (beside) return undefined;
  const answer = answerBefore(typed);
  if (answer !== undefined) return take(draft, open, answer) === 'taken';
  proceed(draft);
  return true;
}

/** "Nein. Und Vodafone war das": what stands first answers, and the company is told beside it; "nein, Vodafone war das" answers nothing. */
function answerBefore({ draft, open, question, kind, text }: OfFact): boolean | undefined {
  const first = kind === 'boolean' ? ANSWER_FIRST.exec(text)?.groups?.['said'] : undefined;
  if (first === undefined) return undefined;
  const read = answerValue(draft, open, question, first);
  return read.found && typeof read.value === 'boolean' ? read.value : undefined;
}
const ANSWER_FIRST =
  /^\W*(?<said>ja|jo|jep|nein|nee|ne|nö|yes|no)(?:[.!]+ |,? (?:und|and) )\W*(?:(?:und|and) )?\p{L}/iu;

/** "Moment, Vodafone war das", "nicht Telekom, Vodafone war das": another company than the one that is noted, or that one once more. */
function renamesFirm(typed: OfFact, known: string): boolean | undefined {
  const { draft, open, fact, text } = typed;
  if (NAMES.has(fact) || OF_OLD.has(fact)) return undefined;
  const said = text.trim().replace(DENIED, '');
  const [hit, ...others] = findCompanies(said);
  if (!hit || others.length > 0 || !THAT_WAS.test(said.replace(hit.quote, 'X'))) return undefined;
  const same = companyOf(known)?.id === hit.company.id;
  const answer = same ? answerBefore(typed) : undefined;
  if (answer !== undefined) return take(draft, open, answer) === 'taken';
  if (same) askAgain(draft, 'alreadySo');
  else {
    const before = draft.file;
    const lettered = draft.file.letters.some(({ matter }) => matter === open.matter);
    correct(draft, open.matter, [{ fact: 'provider', value: hit.company.name, quote: text }], lettered);
    remember(draft, before, { question: open, before: [] });
    proceed(draft);
  }
  return true;
}
/** A company named there is the one of the contract before. */
const OF_OLD: ReadonlySet<string> = new Set<FactKey>([
  'providerSwitch',
  'oldContractCancelled',
  'existingCustomer',
  'onlyLine',
]);
const DENIED =
  /^(?:(?:nein|nee|ne|no)[,.! ]+)?(?:(?:das war )?nicht|not) (?:die |der )?[\p{L}\d&+.-]+[,;.] ?(?:sondern )?/iu;
const THAT_WAS =
  /^(?:(?:hm+|äh+m?|ach|halt|moment|stopp?|nein|nee|ne|nö|doch|sorry|quatsch|falsch|stimmt nicht|das stimmt nicht|no|wait)[,.! ]+)*(?:und |and )?X (?:war|waren|was) (?:das|es|it|that)(?: doch| aber| eigentlich)?[.! ]*$/iu;

const WAS_IT = /^ (?:war|waren|was) (?:das|es|it|that)(?!\p{L})/iu;
const ONLY_NAMED =
  /^[\s,.!]*(?:(?:hm+|äh+m?|ach|halt|moment|nein|nee|ne|nö|doch|sorry|no|ich glaube?|glaube? ich|meine ich|also|und|es|das|die|der|firma|von|vom|bei|so|sich|er|sie|mann|frau|war(?:en)?|hieß(?:en)?|heißt|heißen|hat|haben|nannte|nannten|gesagt|sagte|gemeint|genannt|gemeldet|i think|it|was|he|she|they|said)(?!\p{L})[\s,.!]*)*$/iu;
