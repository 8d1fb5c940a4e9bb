// A message read as a whole: what a question at its end is about stands before it.
import { wordCount } from '../../knowledge/german/words.ts';
import { plain } from '../../knowledge/search/words.ts';
import { findAnswer } from '../answers/find.ts';
import { asks, asksAtEnd, looked } from '../aside/asked.ts';
import { OTHER_COUNTRY } from '../phrases/outside.ts';

/** So many words are read together: what a question at their end is about stands before it. */
const WHOLE_WORDS = 45;

/** The passage that surely answers a message taken as a whole; where a mark says that something is asked, plainly is enough. */
export function ofWhole(text: string, lang: string, today: string, marked: boolean): string | undefined {
  if (wordCount(text) > WHOLE_WORDS) return undefined;
  const { passages, sure, plain: plainly } = findAnswer(looked(text), lang, today);
  return sure || (marked && plainly) ? passages[0] : undefined;
}

/** A message that answers nothing with its first word and ends by asking what an article surely answers. */
export const endsByAsking = (text: string, lang: string, today: string): boolean =>
  !ANSWERS_FIRST.test(text) &&
  !HAS_DONE.test(text) &&
  (asksAtEnd(text) || asks(text)) &&
  ofWhole(text, lang, today, false) !== undefined;
/** "Hab ich gekriegt", "hab ich nicht unterschrieben": short, without a mark, and what was done stands at the end. */
const HAS_DONE =
  /^\W*(?:hab|habe|haben|bin) (?:ich|wir)(?: (?:schon|nicht|nie|auch|ja|doch|alles|leider|gestern|heute|noch))* (?:\p{L}*ge\p{L}{3,}|(?:be|er|ver|wider|unter)\p{L}{3,})[.! ]*$/iu;
const ANSWERS_FIRST =
  /^\s*(?:ja|jo|jep|nein|ne+|nö|doch|weiß|weiss|keine ahnung|genau|yes|yeah|no|nope|don.t know)(?!\p{L})/iu;

const ABROAD = new RegExp(`(?<!\\p{L})(?:${OTHER_COUNTRY})`, 'u');
/** Whether somebody lives under a law that no passage knows. */
export const livesAbroad = (text: string): boolean => ABROAD.test(plain(text));
