// Side questions that are asked again and again: a short honest answer, then the open question comes back.
import { tell, type Draft } from './draft.ts';
import { topicOf } from './phrases/side-topics.ts';

const QUESTION =
  /\?|^(?:was|wie|wann|wo|wer|warum|wieso|darf|muss|soll|kann|gilt|zählt|ist|sind|bin|bist|hab|what|how|when|who|why|may|must|should|can|is|are|do|does)\b/;
const SHORT_WORDS = 25;
const BARE_WORDS = 14;

/** One short question about a common topic and nothing else: it tells no facts, whatever words are in it. */
export function isBareQuestion(text: string): boolean {
  const said = text.toLowerCase().trim();
  const oneSentence = /^[^.!?]+\?$/.test(said);
  return oneSentence && said.split(/\s+/).length <= BARE_WORDS && topicOf(said) !== undefined;
}

/**
 * Answers a common question.
 * @param within the text also told facts: then only a short question with a mark counts
 * @returns whether something was answered
 */
export function sideAnswer(draft: Draft, text: string, within: boolean): boolean {
  const said = text.toLowerCase().trim();
  const asked = said.split(/(?<=[.!?…])\s+/).filter((s) => (within ? s.includes('?') : QUESTION.test(s)));
  if (asked.length === 0 || (!within && said.split(/\s+/).length > SHORT_WORDS * 3)) return false;
  for (const sentence of asked) {
    if (sentence.split(/\s+/).length > SHORT_WORDS) continue;
    const topic = topicOf(sentence);
    if (!topic) continue;
    tell(draft, topic);
    return true;
  }
  return false;
}
