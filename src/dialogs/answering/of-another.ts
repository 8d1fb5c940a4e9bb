// A line under a question that is about something else: another fact is put right, or another thing denied.
import { factsOf, type OpenQuestion } from '../../case/file.ts';
import { wordCount } from '../../knowledge/german/words.ts';
import type { Draft } from '../draft.ts';
import { corrections } from '../hearing/corrections.ts';
import { STORY_WORDS } from '../hearing/story.ts';
import { OF_ANY_QUESTION, speaksOf } from '../hearing/tells.ts';
import type { SaidQuestion } from '../messages.ts';
import { namesOtherThing } from '../understand/index.ts';
import type { Typed } from './typed.ts';

/** "Nein, es war der 3." corrects a day; it is no "no" to the question that happens to be open. */
export function correctsOther(draft: Draft, open: OpenQuestion, { type }: SaidQuestion, text: string): boolean {
  if (type === 'date' || type === 'money' || type === 'text' || NO_ITSELF.test(text)) return false;
  const [sentence = text] = text.split(/(?<=[^\d\s][.!;])\s/);
  if (wordCount(sentence) < 2) return false;
  const fixes = corrections(draft, open.matter, sentence);
  // "Nein, nur die Mail": a short no to this question is none to the offer on the phone.
  const short = type === 'boolean' && wordCount(text) < STORY_WORDS;
  // "Nein, nicht Internet, es ging um einen Handyvertrag": no to the thing that is noted, and none to wanting it.
  if (short && namesOtherThing(text, factsOf(draft.file, open.matter))) return open.fact !== 'product';
  const other = fixes.filter(({ fact }) => !short || !OF_ANY_QUESTION.has(fact));
  return other.length > 0 && other.every((c) => c.fact !== open.fact) && !speaksOf(draft, open, text);
}

/** "Nein, hat sie nicht": the verb of the question denied. */
const NO_ITSELF = new RegExp(
  String.raw`^\s*(?:nein|nee|ne|nö|no|nope)[,.!]? +` +
    '(?:(?:hab|habe|haben|hat|ist|sind|war|waren|wurde|kam)s?(?: (?:ich|er|sie|es|wir|das|man|da))?|' +
    '(?:ich|er|sie|es|wir|das|die|da) (?:hab|habe|haben|hat|ist|sind|war|waren|wurde|kam)|' +
    '(?:i|he|she|it|they|we) (?:did|has|have|had|was|were|is|does|do))' +
    '(?: (?:auch|noch|ja|doch|bisher|gar|überhaupt|not))*' +
    "(?: ?(?:nicht|nichts|nix|nie|net|n't|not|never))?(?: (?:getan|gemacht|passiert))?[.! ]*$",
  'iu',
);

/** "Nein, das ist keine Grundversorgung", asked for the instruction: what is denied is another thing than the question's. */
export function deniesOther({ draft, open, question, asked, text }: Typed): boolean {
  if (question.type === 'boolean' && WAS_ANOTHER.test(text)) return true;
  const said = question.type === 'boolean' ? (DENIES_THING.exec(text) ?? TELLS_THING.exec(text)) : undefined;
  const denied = said?.groups?.['thing'];
  if (denied === undefined || speaksOf(draft, open, text)) return false;
  const things = denied.toLowerCase().match(THING) ?? [];
  const named = [asked, question.help ?? '', ...(question.choices ?? []).map(({ title }) => title)]
    .join(' ')
    .toLowerCase();
  return things.length > 0 && !things.some((thing) => named.includes(thing.slice(0, 6)));
}

/** "Nein, das war mein Sohn", "nein, meine Frau war das nicht, das war ich": who it was, and no no to what was asked. */
const PERSON = '(?:ich|me|(?:mein|unser|my|our)\\p{L}* \\p{L}+)(?: (?:nicht|selbst|selber))?';
const WAS_ANOTHER = new RegExp(
  `^\\s*(?:nein|nee|ne|nö|no|nope)[,.! ]+(?:(?:das|es|that|it) (?:war|was) ${PERSON}|` +
    `${PERSON} (?:war|was) (?:das|es|it|that)(?: nicht)?)` +
    `(?:[,. ]+(?:sondern |das war |es war |that was )?${PERSON})?[.! ]*$`,
  'iu',
);
/** The whole line names what it was not; names of the question itself are looked for in it. */
const DENIES_THING =
  /^\s*(?:nein|nee|ne|nö|no|nope)[,.! ]+(?:das|es|dies|it|that) (?:ist|war|is|was) (?:(?:doch|ja|aber|gar|überhaupt|eigentlich) )*(?:kein\w*|nicht (?:der|die|das|in der)|not (?:an?|the)) (?<thing>[^,.;!?]{6,40})[.! ]*$/iu;
/** "Yes, there was a withdrawal notice", asked for something else: an answer that comes late. */
const TELLS_THING =
  /^\s*(?:ja|jo|doch|yes|yeah)[,.! ]+(?:(?:da|es) (?:war|gab)(?: es)?|there (?:was|is))(?: (?:doch|auch|schon|also))? (?:eine?|a|an) (?<thing>[^,.;!?]{6,40})[.! ]*$/iu;
/** Words long enough to name a thing: short ones stand in every question. */
const THING = /\p{L}{6,}/gu;
