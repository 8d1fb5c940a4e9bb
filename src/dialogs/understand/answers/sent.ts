// Whether words tell that a letter has gone out, and how.
import { wordCount } from '../../../knowledge/german/words.ts';
import { NOT_SENT, SENT, TWO_WAYS, WAYS } from '../phrases/sent.ts';
import { compile, has } from '../rule.ts';

const sent = compile(SENT);
const notSent = compile(NOT_SENT);
const together = compile(TWO_WAYS);
const ways = WAYS.map(({ say, way }) => ({ say: compile(say), way }));
/** A longer message tells more than that; it is read as a story. */
const WORDS = 25;

/** Whether the customer tells that something was sent; the full stop of a day ends no sentence. @param said folded */
export function saysSent(said: string): boolean {
  const words = said.replaceAll(/(?<=\d)\./g, '_');
  return wordCount(said) <= WORDS && !said.includes('?') && has(sent, words) && !has(notSent, words);
}

/** The way that is named, in German as letters and pages say it; two where one is put beside the other. @param said folded */
export function wayInWords(said: string): string | undefined {
  const named = ways.filter(({ say }) => has(say, said)).map(({ way }) => way);
  const [first] = named;
  const second = has(together, said) ? named.find((way) => !REGISTERED.test(way) && way !== first) : undefined;
  return second === undefined ? first : `${first} und ${second}`;
}
/** A registered letter has one way of its several names. */
const REGISTERED = /Einschreiben/;
