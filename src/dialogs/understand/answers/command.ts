// Commands of the talk: only when the message is nothing else, so that a story is never taken for one.
import { fold } from '../../../knowledge/german/words.ts';
import type { Lang } from '../language.ts';
import { COMMAND_WORDS, GOODBYE, LANGUAGE_NAMES, WRITE_FOR_ME } from '../phrases/commands.ts';
import { DELETE_WISH, EXPLAIN } from '../phrases/pleas.ts';
import { compile, has } from '../rule.ts';

/** A command that can be typed. */
export type Command = keyof typeof COMMAND_WORDS;

const plain = (text: string): string =>
  fold(text)
    .text.replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .replace(/(?<=\S)[ ?]+$/, '')
    .trim();
/** Politeness around a command says nothing. */
const POLITE =
  /^(?:bitte |please |ok |okay |hä+h?\?? |haeh?\?? |huh\?? |hö\?? |ach |nein |also |ja (?=bitte |alles |lösch|loesch)|hm+ |ich (?:moechte|mochte|will) (?:bitte )?|lass uns |kann ich |koennen wir |k?oennte ich )|(?: bitte| please| danke| lutfen| mal| jetzt| gehen)$/g;

const commands = new Map<string, Command>();
for (const [name, words] of Object.entries(COMMAND_WORDS))
  for (const word of words) commands.set(plain(word), name as Command);
/** Commands that are said in a sentence as well: "löschen Sie bitte alles". */
const WISHES = [
  ['delete', compile(DELETE_WISH)],
  ['explain', compile(EXPLAIN)],
  ['letters', compile(WRITE_FOR_ME)],
] as const;

const goodbye = compile(GOODBYE);
/** "Danke, tschüss", "mache morgen weiter": somebody goes, and may come back. */
export const saysGoodbye = (text: string): boolean => text.length <= 90 && has(goodbye, plain(text));

const languages = new Map<string, Lang>();
for (const [lang, words] of Object.entries(LANGUAGE_NAMES))
  for (const word of words) languages.set(plain(word), lang as Lang);

/**
 * The command a message is.
 * @param text the whole message; the words of all languages are understood in each
 * @returns the command, or undefined where the message is anything more than a command
 */
export function readCommand(text: string): Command | undefined {
  if (text.length > 60) return undefined;
  const said = plain(text.startsWith('/') ? text.slice(1) : text);
  const word = commands.get(said) ?? commands.get(said.replace(POLITE, '').replace(POLITE, '').trim());
  return word ?? WISHES.find(([, say]) => has(say, said))?.[0];
}

/** The language a message asks for, where it asks for nothing else ("auf Englisch bitte"). */
export function readLanguageWish(text: string): Lang | undefined {
  if (text.length > 60) return undefined;
  const said = plain(text);
  const wish = TALK_IN.exec(said)?.groups?.['name'];
  return languages.get(said) ?? languages.get(said.replace(POLITE, '').trim()) ?? languages.get(wish ?? '');
}
/** "Please write in English", "können wir auf Englisch weitermachen": a wish about the talk, and nothing beside it. */
const TALK_IN = new RegExp(
  '^(?:(?:please|bitte|ok|okay|sorry|hi|hello|hallo) )*' +
    '(?:(?:can|could|kannst|koennen|kann|koennten) (?:you|we|du|sie|ihr|wir|man) |' +
    '(?:i would like|i want|i prefer|let us|lets) (?:to )?)?' +
    '(?:(?:please|bitte|mit mir|mir|with me|to me) )*' +
    String.raw`(?:(?:write|speak|talk|answer|reply|respond|continue|switch|chat|schreib\w*|sprich|` +
    String.raw`sprech\w*|antworte\w*|rede\w*) ` +
    '(?:(?:to|with|bitte|please|sie|me|mir|mit|it|this|everything) )*)?(?:(?:in|to|auf|into) )' +
    '(?<name>[a-z]+)(?: (?:please|bitte|weiter|weitermachen|schreiben|sprechen|reden|antworten|' +
    'instead|with me|thanks|danke))*$',
);
