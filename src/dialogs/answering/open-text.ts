// What was typed where a name, an address or a number for a letter is asked for, or something one remembers.
import type { OpenQuestion } from '../../case/file.ts';
import { ways, wordCount } from '../../knowledge/german/words.ts';
import { closeQuestion, type Draft } from '../draft.ts';
import { hear } from '../hearing/hear.ts';
import { readOnce } from '../hearing/reading.ts';
import { looksLikeStory, QUESTION_WORDS } from '../hearing/story.ts';
import type { SaidQuestion } from '../messages.ts';
import { readName } from '../paper/address.ts';
import { withoutPhone } from '../paper/customer-number.ts';
import { saysNo } from '../understand/index.ts';
import { take } from './answer.ts';
import { answerValue } from './answering.ts';
import type { Typed } from './typed.ts';

/** A name, an address or a number for a letter, or the word that there is none. */
export function answersText({ draft, open, question, text, heard }: Typed): boolean {
  const without = open.fact === 'sender.customerNumber' ? FINDS_NONE.exec(text) : null;
  if (without && !/\d/.test(without[0]) && Object.keys(readOnce(draft, text).facts).length > 0) {
    closeQuestion(draft);
    draft.file = { ...draft.file, shown: { ...draft.file.shown, [`${open.matter}:number`]: 'asked' } };
    hear(draft, text, heard);
    return true;
  }
  if (looksLikeStory(text)) return false;
  const none = isNone(text) || takesKnown(open, text) || declines(draft, open, question, text);
  return take(draft, open, none ? noneOf(open) : text) === 'taken';
}

/** "Keine", "weiß ned", "не знаю": a gap, whatever the language, and no words to write down. */
export function remembersNothing({ draft, open, question, text }: Typed): boolean {
  if (isNone(text) || NOTHING_KNOWN.test(text.trim())) return true;
  if (wordCount(text) > QUESTION_WORDS) return false;
  const read = answerValue(draft, open, { ...question, type: 'boolean', choices: [] }, text);
  return read.found && read.value === 'unknown';
}

/** "Weiß ned": nothing before the tape that one remembers; "es kostet nichts" was promised, and is something. */
const NOTHING_KNOWN =
  /^(?:(?:das|des) )?(?:(?:weiß|weiss|woaß|weis) (?:ich |i |das )*(?:nicht|ned|net|nich|nimmer|nix)(?: mehr)?|keine? (?:ahnung|plan)|nö|nee|nichts?|nix|gar nichts|nicht dass ich wüsste)[.! ]*$/iu;

/** "Ich find keine, hab nur die Abbuchung gesehen": there is no number, and what stands behind it is told. */
const FINDS_NONE =
  /^(?:(?:nein|nee|no)[, ]+)?(?:(?:ich|da|wir|i|we) )?(?:find\p{L}*|hab\p{L}*|seh\p{L}*|kenn\p{L}*|have|see)(?: (?:ich|da|hier|wir|leider|auch|can|can't|got|of))* (?:keine?|nichts|nix|none|no number)(?: (?:gefunden|da|hier|mehr))*[,.;] +(?=\p{L}+ \p{L})/iu;

/** The whole line says that there is none, or that what is shown may stay. */
const NONE =
  /^(?:nein|nee|no|keine?|keinen|hab(?:e)? ich nicht|weiß (?:ich )?nicht|gibt es nicht|none|nope|(?:i )?(?:don.?t|do not) (?:have|know|remember).*|(?:i )?(?:haven.?t|have not) got.*|no (?:idea|clue)|dunno|not at hand|nein,? diese.*|diese|stimmt(?: so)?|passt|nehmen|no,? use this.*)[.! ]*$/i;
const isNone = (text: string): boolean => NONE.test(text.trim());

/** "Nimm die", "ok, diese nehmen", "ja stimmt", "use this one": the address that was shown. */
const TAKE_KNOWN = new RegExp(
  ways(
    '^(?:(?:yes|yeah|ok|okay|sure)[, ]+)?(?:fine|perfect|good|great|alright|that works|' +
      'looks (?:good|right|fine)|all good)[.! ]*$',
    '^(?:(?:ja|ok|okay|gut|dann|yes)[, ]+)?(?:bitte )?' +
      '(?:(?:nimm|nehmen sie|nehmt|nehme? ich|verwenden? sie|use|take) )?(?:einfach )?(?:die|diese|' +
      'deine|eure|ihre|dieselbe|die gleiche|the same|this|' +
      'that)(?: (?:da|hier|one|anschrift|adresse|address))*' +
      '(?: (?:nehmen|verwenden|benutzen|passt|stimmt|ist (?:gut|richtig|ok)|is (?:fine|right)))?' +
      '(?: bitte)?[.! ]*$',
    "^(?:(?:ja|jo|doch|genau|yes|yep)[,.! ]+)*(?:(?:das|die|diese|es|that's|that|" +
      'it)(?: (?:anschrift|adresse|address))? )?(?:(?:stimmt|passt)(?: (?:so|schon|genau))?|' +
      'ist (?:richtig|korrekt|die richtige)|is (?:right|correct)|right|correct|' +
      'genau (?:die|diese))(?: danke| thanks)?[.! ]*$',
    '^(?:da |es )?(?:steht )?(?:keine|no) (?:andere|other)(?: (?:drin|drauf|one|address))?[.! ]*$',
    '^(?:(?:ok|okay|yes|yeah|yep|nah|no|nope)[, ]+)?(?:just )?(?:keep (?:it|that|this)|' +
      '(?:use )?yours(?: is (?:fine|ok|good))?|(?:use )?the one you ' +
      'have(?: is (?:fine|ok|good|right))?|(?:it.?s|that.?s|that one is) (?:fine|ok|okay|good|right|' +
      'correct))[.! ]*$',
  ),
  'iu',
);
const takesKnown = ({ fact }: OpenQuestion, text: string): boolean =>
  fact === 'recipient.address' && TAKE_KNOWN.test(text.trim());

/** "Hab ich nicht zur Hand", "keine Ahnung", "sag ich nicht": no name, number or address is to come. */
const declines = (draft: Draft, open: OpenQuestion, question: SaidQuestion, text: string): boolean => {
  const words = open.fact === 'sender.customerNumber' ? withoutPhone(text) : text;
  if (!/^(?:sender|holder|recipient)\./.test(open.fact) || /[\d@]/.test(words)) return false;
  // "Kundennummer? Hab ich nicht", asked for the name, says nothing about the name.
  if (open.fact !== 'sender.customerNumber' && OF_A_NUMBER.test(text)) return false;
  if (open.fact.endsWith('.name') && givesName(text)) return false;
  if (saysNo(words)) return true;
  const read = answerValue(draft, open, { ...question, type: 'boolean', choices: [] }, words);
  return read.found && read.value === 'unknown';
};
/** Who speaks of one says nothing about the name or the address that is asked for. */
const OF_A_NUMBER = /(?:kunden|vertrags)-?nummer|(?:customer|contract) number/iu;

/** "mein Name ist Özlem Weiß", "thomas weiss": with their own words or in small letters they are names, too. */
const givesName = (text: string): boolean => {
  const name = text.trim().replace(SAYS_NAME, '');
  return FULL_NAME.test(name) || (name !== text.trim() && readName(name) !== undefined) || SMALL_NAME.test(name);
};
/** "Anke Weiß", asked for a name, is one; "Weiß nicht" and "Ich weiß" are none. */
const FULL_NAME =
  /^(?!(?:Ich|Weiß|Weiss|Weis|Nein|Keine?|Nicht|Das|Nö|Nee|No|Don)(?!\p{L}))\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|von|van|de|der|zu|al|el)){1,4}$/u;
/** What people put before their name; it is no part of it. */
const SAYS_NAME = /^(?:also |ja )?(?:ich (?:heiße|heisse)|(?:mein )?name (?:ist|lautet)|my name is|name:) /iu;
/** "Weiß" is a surname, and in small letters reads like "I do not know". */
const SMALL_NAME =
  /^(?!(?:ich|das|dies|wer|man|mama|papa|mutter|vater|gott|niemand|keiner|er|sie|es|wir|nix|nichts|was|wie|ja|nein|noch|sonst|so|ka)(?!\p{L}))\p{L}[\p{L}’'-]{2,} (?:weiß|weiss|weis)$/iu;

const noneOf = (open: OpenQuestion): string => (open.fact === 'recipient.address' ? 'same' : 'none');
