// "Der Name ist falsch, Anna Meister": the own name is put right afterwards, and the letters that wait here with it.
import { wordCount } from '../../knowledge/german/words.ts';
import { personsName } from '../../knowledge/german/given-names.ts';
import { findCompanies } from '../../knowledge/companies.ts';
import type { Draft } from '../draft.ts';
import { tell } from '../draft.ts';
import { askAgain } from '../interview.ts';
import { readName } from './address.ts';
import { ofOthers } from './address-anew.ts';
import { remake } from './paper.ts';

const LEAD =
  '(?:(?:äh+m?|ach|oh|ups|oops|nein|nee|no|halt|moment|stopp?|wait|sorry|entschuldigung|korrektur)[,.! ]+)*(?:(?:da|hier) (?:ist|war) )?';
const WRONG =
  '(?:(?:der|mein|the|my) (?:nach|vor|familien)?name (?:ist |war |is |was |steht )?(?:da |leider |aber |' +
  'jetzt )?(?:falsch|verkehrt|wrong)(?: geschrieben| spelled)?|(?:beim|im) namen (?:vertippt|verschrieben))';
const SAYS_IT =
  '(?:(?:ich (?:heiße|heisse)|mein name (?:ist|lautet)|richtig (?:ist|heißt es|wäre)|es (?:heißt|muss heißen)|er lautet|sondern|my name is|it is|it.s)[: ]+)?';
/** What is wrong is named, and behind it stands the name as it is. */
const PUT_RIGHT = new RegExp(`^\\s*${LEAD}${WRONG}[,.;: –-]+${SAYS_IT}(?<name>[^,.;:!?]{2,60})[.! ]*$`, 'iu');
/** "Ich heiße Anna Meister, nicht Muster." */
const NOT_THAT = new RegExp(
  `^\\s*${LEAD}(?:ich (?:heiße|heisse)|mein name (?:ist|lautet)|my name is)[: ]+(?<name>[^,.;:!?]{2,60}?),? (?:und )?(?:nicht|not) [^,.;:!?]{2,40}[.! ]*$`,
  'iu',
);
/** "Ich heiße Anna Meister", "Anna Meister ist mein Name", and nothing else. */
const ONLY_NAME = new RegExp(
  `^\\s*${LEAD}(?:(?:also|hallo|guten tag)[,.! ]+)?(?:(?:ich (?:heiße|heisse)|mein name (?:ist|lautet)|my name is)[: ]+(?<name>[^,.;:!?]{5,60})|(?<turned>[^,.;:!?]{5,60}) (?:ist mein name|is my name))[.! ]*$`,
  'iu',
);
/** Steps of the talk that no name of somebody else answers. */
const OWN_ONLY: ReadonlySet<string> = new Set(['letter', 'confirm', 'sender.customerNumber']);
const WORDS = 16;

/** A name that was not asked for yet: said to be one's own, or alone where nobody else can be meant. */
function firstName({ file }: Draft, text: string): string | undefined {
  const told = ONLY_NAME.exec(text)?.groups;
  const typed = told?.['name'] ?? told?.['turned'];
  if (typed !== undefined) return typed.trim().includes(' ') ? typed : undefined;
  const { open } = file;
  const name = open && OWN_ONLY.has(open.fact) && open.about !== 'change' ? personsName(text) : undefined;
  return name && /^\p{Lu}/u.test(name.given) && /^\p{Lu}/u.test(name.surname) ? text : undefined;
}

/**
 * Notes the own name, or puts the noted one right where the words say that it is wrong and how it is.
 * @returns whether they did
 */
export function toldName(draft: Draft, text: string): boolean {
  const { open, sender } = draft.file;
  if (open?.fact === 'sender.name' || open?.fact === 'holder.name' || wordCount(text) > WORDS) return false;
  const first = sender.name === undefined ? firstName(draft, text) : undefined;
  const said = first ?? (PUT_RIGHT.exec(text) ?? NOT_THAT.exec(text))?.groups?.['name'];
  const name = said === undefined ? undefined : readName(said);
  if (name === undefined || findCompanies(name).length > 0) return false;
  if (first !== undefined && ofOthers(name)) return false;
  const before = sender.name;
  draft.file = { ...draft.file, sender: { ...sender, name } };
  tell(draft, 'ownName', { name });
  for (const letter of draft.file.letters.filter(({ state, from }) => state === 'made' && from.name === before))
    if (!remake(draft, letter, { from: { ...letter.from, name } })) break;
  if (open) askAgain(draft);
  return true;
}
