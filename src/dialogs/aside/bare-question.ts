// A question and nothing else: whether articles answer it, with a mark or without.
import { wordCount } from '../../knowledge/german/words.ts';
import type { Facts } from '../../knowledge/facts.ts';
import { type FoundAnswer, findAnswer } from '../answers/find.ts';
import { asks, asksOutright, asksPlainly, beginsWithVerb, looked } from './asked.ts';
import { asksOn } from './asked-on.ts';
import { asksWorthOfClick, cautionFor } from './cautions.ts';
import type { TextKey } from '../phrases/texts.ts';
import { ASKED_OF_US } from './asked-of-us.ts';
import { partsOf, sentencesOf } from './side-questions.ts';

/** "Soll ich denen sagen, dass …" asks for leave; what follows has not been told as true. */
const ASKS_LEAVE =
  /^(?:soll|sollte|kann|darf) ich .*(?:sagen|schreiben|behaupten|angeben)|^(?:can|may|should) i .*(?:say|write|claim)\b/;
const BARE_WORDS = 14;
/** Without a mark fewer words are no question. */
export const UNMARKED_WORDS = 5;
/** So many questions of one message are answered. */
export const MOST = 2;

/** A question without a mark that articles surely answer: whatever is open, it is no answer. */
export const asksUnmarked = (text: string, lang: string, today: string): boolean =>
  !text.endsWith('?') &&
  wordCount(text) <= BARE_WORDS &&
  (asksOutright(text) ||
    (wordCount(text) >= UNMARKED_WORDS && asksPlainly(text) && findAnswer(looked(text), lang, today).sure === true));

/** `sure`: the passage surely answers it; `near`: these may be meant, and are offered where none plainly answers. */
export type Answer = { caution: TextKey } | { passage?: string; sure: boolean; near: readonly string[] } | undefined;

/** What answers one question. @param marked it ends with a question mark */
export function answerTo(question: string, lang: string, today: string, marked: boolean): Answer {
  const caution = cautionFor(question, marked);
  if (caution) return { caution };
  if (marked && asksWorthOfClick(question)) return { passage: 'klick-sms', sure: true, near: [] };
  const { passages, sure = false, plain, near }: FoundAnswer = findAnswer(looked(question), lang, today);
  const [passage] = passages;
  if (passage === undefined) return near.length === 0 ? undefined : { sure, near };
  return { passage, sure, near: plain ? [] : near };
}

/**
 * One or two short questions that articles answer and nothing else: they tell no facts, whatever words are in them.
 * @param told what a reading of the same words found
 */
export function isBareQuestion(text: string, lang: string, today: string, told: Facts): boolean {
  if ((text.endsWith('?') && asksOn(text)) || ASKED_OF_US.some((say) => say.test(text.trim()))) return true;
  const sentences = sentencesOf(text);
  const parts = sentences.flatMap(partsOf);
  if (parts.length > MOST) return false;
  return sentences.every((sentence) => {
    const marked = asksOutright(sentence);
    // Without a mark only a plain question counts, and none that tells whose call it was and when.
    if (!marked && (told.callDate !== undefined || told.provider !== undefined)) return false;
    return partsOf(sentence.replace(/[.!]$/, '')).every((part) => {
      if (
        wordCount(part) > BARE_WORDS ||
        (!asks(part) && !(sentence.endsWith('?') && beginsWithVerb(part))) ||
        (!marked && parts.length < MOST && !asksPlainly(part))
      )
        return false;
      if (!marked && parts.length < MOST && wordCount(part) < UNMARKED_WORDS) return false;
      const answer = answerTo(part, lang, today, marked);
      if (answer === undefined || (!('caution' in answer) && answer.passage === undefined)) return false;
      return marked || ASKS_LEAVE.test(part.toLowerCase()) || ('sure' in answer && answer.sure);
    });
  });
}
