// The customer's own address, told when something else is asked, or put right afterwards.
import { wordCount } from '../../knowledge/german/words.ts';
import type { QuestionFact, Sender } from '../../case/file.ts';
import { findCompanies } from '../../knowledge/companies.ts';
import { isFactKey } from '../../knowledge/facts.ts';
import { ANEW, readAddress, readAddressFix, readNameAndAddress, saysChanged, type PostalAddress } from './address.ts';
import { ofOthers, readAddressAnew } from './address-anew.ts';
import { ask, tell, type Draft } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import { writesForOther } from './for-other.ts';
import { remake } from './paper.ts';

/** Something was wrong with what one typed oneself. */
const OWN_SLIP =
  /(?<!\p{L})(?:meine[rnm]?|unsere[rnm]?|ich|ups|oh|ach|sorry|korrektur|vertippt|verschrieben|falsch|nein|halt|moment|my|our|oops|wrong|typo)(?!\p{L})/iu;
/** An address and nothing else has few words. */
const WORDS = 12;
/** Asked for these, an address or a part of one is somebody's answer. */
const ANSWERS: readonly (QuestionFact | undefined)[] = [
  'sender.name',
  'holder.name',
  'recipient.address',
  'evidence.heading',
  'recording.text',
];

/**
 * "Ups, die Hausnummer ist 5" puts the address right, and "Weg 1, 99084 Erfurt" is one, whatever question is open; which it is
 * now is asked of who says no more than that it is another.
 * @returns whether the words told that
 */
export function toldAddress(draft: Draft, text: string): boolean {
  const { open, sender } = draft.file;
  if (wordCount(text) > WORDS || text.includes('?')) return false;
  const anew = open?.fact === 'sender.address' && open.about === ANEW;
  if (open?.fact === 'sender.address' && !anew) return false;
  // The company's address is asked for: only what is called one's own is none of it.
  const theirs = open?.fact === 'recipient.address' && !OWN_SLIP.test(text);
  if (isThere(sender) && !theirs && saysChanged(text)) {
    ask(draft, 'sender.address', { about: ANEW });
    return true;
  }
  const fixed = (): PostalAddress | undefined =>
    isThere(sender) && !theirs ? readAddressFix(text, sender) : undefined;
  const told = anew
    ? readAddressAnew(text, sender)
    : (fixed() ?? early(open?.fact, text, sender, writesForOther(draft)));
  if (!told) return false;
  const whole: Sender = { ...sender, ...told };
  draft.file = { ...draft.file, sender: { ...sender, ...told } };
  const address = [whole.street, [whole.postcode, whole.town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  const named = sender.name === undefined && whole.name !== undefined ? `${whole.name}, ` : '';
  tell(draft, 'ownAddress', { address: `${named}${address}` });
  readdress(draft, sender);
  if (anew) proceed(draft);
  else if (open) askAgain(draft);
  return true;
}

const isThere = ({ street, postcode }: PostalAddress): boolean => street !== undefined || postcode !== undefined;

/** Steps of the talk that an address does not answer. */
const EARLY: ReadonlySet<QuestionFact> = new Set(['confirm', 'letter', 'sender.customerNumber']);

/** An address that was not asked for yet, where the open question is none that an address answers. */
function early(fact: QuestionFact | undefined, text: string, sender: Sender, forOther: boolean): Sender | undefined {
  const other = fact !== undefined && !ANSWERS.includes(fact);
  return other && (isFactKey(fact) || EARLY.has(fact))
    ? (wholeAddress(text) ?? nameAndAddress(text, sender, forOther || NAMES_ANOTHER.has(fact)))
    : undefined;
}

/** Asked for a company, a name is no own one unless it says so. */
const NAMES_ANOTHER: ReadonlySet<QuestionFact> = new Set(['provider', 'callerClaimedToBe', 'callCentre']);

/** Who says that the name is the own: without it a court's or a collector's name and address look the same. */
const OWN_NAME = /^(?:also |und )?(?:ich (?:heiße|heisse|bin)|mein name (?:ist|lautet)|my name is|i am|i'm) /iu;

/** A given name and a family name, and no title or trade that others have who write. */
const PERSON =
  /^(?!.*(?<!\p{L})(?:dr|prof|ra|gerichtsvollzieher\p{L}*|obergerichtsvollzieher\p{L}*|notar\p{L}*|firma|herrn?|frau|verlag|\p{L}*(?:shop|handel|service|energie|media|vertrieb|center|agentur))(?!\p{L}))(?!(?:beim?|bei|in|im|am|an|auf|zu|zum|zur|der|die|das|den|dem|meine?|unsere?|neue?|alte?|jetzt|ab|seit|the|my|at|from) )\p{L}[\p{L}'’-]+(?: (?:von|van|de|der|zu|\p{L}[\p{L}'’-]+)){1,3}$/iu;

/**
 * "Ich heiße Erika Muster, Ahornweg 7, 91052 Erlangen": the name is noted as well, where none is yet. Without the first words it
 * counts where it is a person's and nobody else is written for.
 */
function nameAndAddress(text: string, { name: known }: Sender, forOther: boolean): Sender | undefined {
  const typed = text.trim().replace(/[.!]+$/, '');
  const rest = typed.replace(OWN_NAME, '');
  if (SAYS.test(rest) || findCompanies(rest).length > 0 || ofOthers(rest)) return undefined;
  const { name, street, postcode, town } = readNameAndAddress(rest) ?? {};
  if (!name?.includes(' ') || !street || !postcode || !town) return undefined;
  const bare = rest === typed;
  if (bare && (forOther || !PERSON.test(name) || (known !== undefined && known !== name))) return undefined;
  return { name: known ?? name, street, postcode, town };
}

/** Street and number, postcode and town, and nothing besides. */
const ALONE = /^[\p{L}.' /-]{2,40} \d{1,4} ?[a-z]?[\s,]+(?:D-?)?\d{5} \p{L}[\p{L} ./()-]{1,40}$/iu;
/** Where somebody or something is, and not where the customer lives. */
const AT_SOMEBODY = /^beim? /i;
/** A sentence, not an address: "am 3 99 ..." has a verb or a person in it. */
const SAYS =
  /(?<!\p{L})(?:ich|mich|mir|sie|er|hab\p{L}*|hat|ist|war|kam|wurde|rief|euro|monat\p{L}*|firma|gmbh|ag|i|they|was|is|gericht|amtsgericht)(?!\p{L})/iu;
function wholeAddress(text: string): PostalAddress | undefined {
  const typed = text.trim().replace(/[.!]+$/, '');
  if (!ALONE.test(typed) || SAYS.test(typed) || AT_SOMEBODY.test(typed)) return undefined;
  if (findCompanies(typed).length > 0 || ofOthers(typed)) return undefined;
  const address = readAddress(typed);
  return address.street && address.postcode && address.town ? address : undefined;
}

/** A made letter never changes: those that wait here with the old address are made anew. @param before as it was noted */
function readdress(draft: Draft, before: Sender): void {
  const { street, postcode, town } = draft.file.sender;
  const waiting = draft.file.letters.filter(
    ({ state, from }) => state === 'made' && from.street === before.street && from.postcode === before.postcode,
  );
  for (const letter of waiting) {
    const from = {
      ...letter.from,
      ...(street ? { street } : {}),
      ...(postcode ? { postcode } : {}),
      ...(town ? { town } : {}),
    };
    if (!remake(draft, letter, { from })) return;
  }
}
