// "Ich brauch nur die Telefonnummer von Vodafone": none is kept here; where it stands, and why writing is safer, is said.
import { wordCount } from '../../knowledge/german/words.ts';
import { tell, type Draft } from '../draft.ts';
import { askAgain } from '../interview.ts';

const PHONE = '(?:telefonnummer|hotline|hotlinenummer|servicenummer|rufnummer|nummer der hotline|phone number)';
const OF_FIRM = '(?: (?:von|vom|der|des|bei|of|for) (?!(?:dem|der) (?:anrufer|callcenter))[^?.!,]{2,30})?';
const WANTS = new RegExp(
  `^\\s*(?:(?:hallo|hi|guten tag|bitte|nein|ja|ok|aber)[,!. ]+)*(?:` +
    `ich (?:brauche?|will|möchte|suche|hätte gerne?)(?: (?:nur|bloß|halt|einfach|bitte|doch))* (?:die|eine|ne) (?:${PHONE}|(?<=(?:nur|bloß) die )nummer)${OF_FIRM}|` +
    `(?:was|wie) (?:ist|lautet) die ${PHONE}${OF_FIRM}|welche ${PHONE} hat [^?.!,]{2,30}|` +
    `(?:haben sie|hast du|gib mir|geben sie mir|nennen sie mir)(?: (?:nur|bitte|mal))* (?:die|eine|ne) ${PHONE}${OF_FIRM}|` +
    `i (?:just |only )?(?:need|want) (?:the|a) ${PHONE}${OF_FIRM}|what is the ${PHONE}${OF_FIRM})` +
    `(?:,? (?:und )?(?:sonst )?(?:nix|nichts|nothing)(?: anderes| weiter| sonst| else)?)?[?.! ]*$`,
  'iu',
);
const WORDS = 14;

/** @returns whether the words wanted the number of a company */
export function wantsPhone(draft: Draft, text: string): boolean {
  if (wordCount(text) > WORDS || !WANTS.test(text)) return false;
  tell(draft, 'noPhone');
  if (draft.file.open) askAgain(draft);
  return true;
}
