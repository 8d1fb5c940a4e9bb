// The customer's own address, told when something else is asked, or put right afterwards.
import { wordCount } from '../knowledge/german/words.ts';
import type { MadeLetter, QuestionFact, Sender } from '../case/file.ts';
import { isFactKey } from '../knowledge/facts.ts';
import { readAddress, readAddressFix, type PostalAddress } from './address.ts';
import { letterHash } from '../letters/index.ts';
import { tell, type Draft } from './draft.ts';
import { askAgain } from './interview.ts';
import { documentOf } from './documents.ts';
import { full } from './paper.ts';

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
 * "Ups, die Hausnummer ist 5" puts the address right, and "Weg 1, 99084 Erfurt" is one, whatever question is open.
 * @returns whether the words told that
 */
export function toldAddress(draft: Draft, text: string): boolean {
  const { open, sender } = draft.file;
  if (wordCount(text) > WORDS || text.includes('?') || open?.fact === 'sender.address') return false;
  const fixed = fixes(draft, text);
  const told = fixed ?? (takesAny(open?.fact) ? wholeAddress(text) : undefined);
  if (!told) return false;
  const whole: PostalAddress = { ...sender, ...told };
  draft.file = { ...draft.file, sender: { ...sender, ...told } };
  const address = [whole.street, [whole.postcode, whole.town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  tell(draft, 'ownAddress', { address });
  readdress(draft, sender);
  if (open) askAgain(draft);
  return true;
}

/** A part of the address that is there, as it is put right. */
function fixes({ file }: Draft, text: string): PostalAddress | undefined {
  const { open, sender } = file;
  if (!sender.street && !sender.postcode) return undefined;
  // The company's address is asked for: only what is called one's own is none of it.
  if (open?.fact === 'recipient.address' && !OWN_SLIP.test(text)) return undefined;
  return readAddressFix(text, sender);
}

const takesAny = (fact: QuestionFact | undefined): boolean =>
  fact !== undefined && !ANSWERS.includes(fact) && (isFactKey(fact) || fact === 'confirm' || fact === 'letter');

/** Street and number, postcode and town, and nothing besides. */
const ALONE = /^[\p{L}.' /-]{2,40} \d{1,4} ?[a-z]?[\s,]+(?:D-?)?\d{5} \p{L}[\p{L} ./()-]{1,40}$/iu;
/** A sentence, not an address: "am 3 99 ..." has a verb or a person in it. */
const SAYS =
  /(?<!\p{L})(?:ich|mich|mir|sie|er|hab\p{L}*|hat|ist|war|kam|wurde|rief|euro|monat\p{L}*|firma|gmbh|ag|i|they|was|is|gericht|amtsgericht)(?!\p{L})/iu;
function wholeAddress(text: string): PostalAddress | undefined {
  const typed = text.trim().replace(/[.!]+$/, '');
  if (!ALONE.test(typed) || SAYS.test(typed)) return undefined;
  const address = readAddress(typed);
  return address.street && address.postcode && address.town ? address : undefined;
}

/** A made letter never changes: those that wait here with the old address are made anew. @param before as it was noted */
function readdress(draft: Draft, before: Sender): void {
  const { street, postcode, town } = draft.file.sender;
  const { letters } = draft.file;
  const old = letters.filter(
    ({ state, from }) => state === 'made' && from.street === before.street && from.postcode === before.postcode,
  );
  for (const letter of old) {
    if (full(draft)) return;
    const copy: MadeLetter = {
      ...letter,
      id: `l${draft.file.letters.length + 1}`,
      made: draft.today,
      from: {
        ...letter.from,
        ...(street ? { street } : {}),
        ...(postcode ? { postcode } : {}),
        ...(town ? { town } : {}),
      },
    };
    draft.file = {
      ...draft.file,
      letters: [...draft.file.letters, { ...copy, sha256: letterHash(documentOf(copy)) }],
    };
    draft.replies.push({ kind: 'letter', letter: copy.id });
  }
}
