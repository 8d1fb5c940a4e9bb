// "Vodafone GmbH, Ferdinand-Braun-Platz 1, 40549 Düsseldorf", told before it is asked for: the address goes onto the letters.
import { wordCount } from '../../knowledge/german/words.ts';
import type { QuestionFact } from '../../case/file.ts';
import { companyOf, findCompanies } from '../../knowledge/companies.ts';
import { isFactKey } from '../../knowledge/facts.ts';
import { tell, type Draft } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf, note, understood } from '../ledger.ts';
import { providerName } from '../phrases/matters.ts';
import { readRecipient } from './address.ts';

const WORDS = 18;
/** Steps of the talk that no address answers. */
const EARLY: ReadonlySet<QuestionFact> = new Set(['confirm', 'letter', 'sender.customerNumber']);
/** "Die Adresse der Firma ist …": its name may be missing then. */
const LED =
  /^(?:(?:die|deren|the) )?(?:adresse|anschrift|address)(?: (?:von denen|der firma|of the company))?(?: (?:ist|lautet|is))?[: ]+/iu;
const OF_FIRM = /^deren|von denen|der firma|of the company/iu;
/** Nothing but the name, the street and the town. */
const NO_ADDRESS =
  /[?!]|(?<!\p{L})(?:ich|mich|mir|wir|sie|er|hab\p{L}*|hat|ist|war|kam\p{L}*|wurde|rief\p{L}*|euro|gericht|amtsgericht|inkasso|anwalt|anwälte|i|they|was|called)(?!\p{L})/iu;

/** @returns whether the words were the address of the company that the contract is said to be with */
export function toldAddressOfFirm(draft: Draft, text: string): boolean {
  const { open, active } = draft.file;
  if (!open || (!isFactKey(open.fact) && !EARLY.has(open.fact)) || wordCount(text) > WORDS) return false;
  const typed = text.trim().replace(/[.]+$/, '');
  const led = LED.exec(typed)?.[0] ?? '';
  const rest = typed.slice(led.length);
  if (NO_ADDRESS.test(rest)) return false;
  const known = knownOf(draft.file, active, 'provider')?.value;
  const provider = typeof known === 'string' && known !== 'unknown' ? known : undefined;
  // "Die Adresse ist Chausseestraße 23, 10115 Berlin" may be one's own.
  const address = readRecipient(rest, OF_FIRM.test(led) && provider ? providerName(provider) : undefined);
  if (!address || address.lines.length === 0) return false;
  const firm = firmOf(address.name, provider);
  if (firm === undefined) return false;
  const matters = draft.file.matters.map((one) => (one.id === active ? { ...one, recipient: address } : one));
  draft.file = { ...draft.file, matters, shown: { ...draft.file.shown, [`${active}:recipient`]: 'told' } };
  const { fresh } = note(draft, active, [{ fact: 'provider', value: firm, quote: address.name }]);
  if (fresh.length > 0) draft.replies.push(understood(active, fresh));
  tell(draft, 'firmAddressNoted', { address: [address.name, ...address.lines].join(', ') });
  if (open.fact === 'provider' && fresh.length > 0) proceed(draft);
  else askAgain(draft);
  return true;
}

/** The company of the case, or the one of the directory where none was told yet; a collector or another one is none of it. */
function firmOf(name: string, provider: string | undefined): string | undefined {
  const [hit, ...others] = findCompanies(name);
  if (provider === undefined)
    return hit && others.length === 0 && hit.company.kind !== 'collector' ? hit.company.name : undefined;
  const same =
    (hit !== undefined && hit.company.id === companyOf(provider)?.id) ||
    name.toLowerCase().startsWith(providerName(provider).toLowerCase());
  return same ? provider : undefined;
}
