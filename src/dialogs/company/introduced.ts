// Under which name somebody introduced themselves in the talk; a call that was made to another name is not theirs.
import { soundOf } from '../../knowledge/german/spelling.ts';
import { fold } from '../../knowledge/german/words.ts';

const NAME = String.raw`(\p{L}[\p{L}'’-]{1,30}(?: (?!und\b|aus\b|ich\b|wohn|and\b|bin\b|hab)\p{L}[\p{L}'’-]{1,30}){0,2})`;
/** "Ich heiße Anna Berg", "mein name ist anna berg", "Hier schreibt Anna Berg", "My name is …". */
const INTRODUCES = new RegExp(
  String.raw`(?:^|[.,!?;:\n"„]\s*|\b(?:hallo|moin|servus|tag|und|also)\s+)(?:ich hei(?:ß|ss)e|mein name ist|mein name lautet|my name is|my name's)\s+(?:frau\s+|herr\s+|dr\.?\s+)?${NAME}`,
  'iu',
);
/** Only with capitals: "Hier schreibt Anna Berg", "Hier ist Anna Berg". */
const WRITES =
  /(?:^|[.,!?\n]\s*)[Hh]ier (?:schreibt|spricht|ist) (?:(?:die|der) )?(?:Frau |Herr )?(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)/u;
/** Words behind "mein Name ist" that are no name. */
const NO_NAME =
  /^(?:egal|unwichtig|hase|falsch|nicht|ja|doch|nur|ganz|mir|dir|bekannt|anders|richtig|auch|das|der|die|ein|eine|not|on|in|verkehrt|geheim|irrelevant)\b/i;

/** @param text a message of the customer; @returns the name in it under which they introduce themselves */
export function introducedName(text: string): string | undefined {
  const name = (INTRODUCES.exec(text)?.[1] ?? WRITES.exec(text)?.[1])?.trim();
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}

/** The parts of a family name, as they sound: "Berg-Müller" is also "Müller". */
const parts = (name: string): string[] =>
  (name.trim().split(/\s+/).at(-1) ?? '')
    .split('-')
    .map((part) => soundOf(fold(part).text))
    .filter((part) => part.length > 1);

/** Whether two names may be one person's: a shared part of the family name, by its sound. */
export const sameName = (one: string, other: string): boolean => {
  const heard = parts(other);
  return parts(one).some((part) => heard.includes(part));
};
