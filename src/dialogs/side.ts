// Side questions: a short answer from the articles, then the open question comes back.
import { findAnswer } from './answers/find.ts';
import { cautionFor } from './cautions.ts';
import { tell, type Draft } from './draft.ts';

/** How a question begins that has no mark. */
const ASKS =
  /^(?:und |aber |also |ach )?(?:was|wie|wann|wo|wer|wem|warum|wieso|weshalb|woher|wozu|womit|welche\w*|(?:darf|muss|soll|kann|sollte|krieg|kriege|bekomme) ich|(?:darf|dürfen|muss|müssen|kann|können) (?:die|der|das|man|sie)|gilt|zählt|stimmt es|gibt es|what|how|when|who|why|where|(?:may|must|should|can|do) (?:i|they)|is (?:a|the|it|my)|does)\b/;
const SHORT_WORDS = 25;
const BARE_WORDS = 14;
/** A passage that only says what to do first: the talk itself does that. */
const GENERAL = new Set(['erste-schritte']);

const words = (text: string): number => text.split(/\s+/).length;
const sentencesOf = (text: string): string[] => text.trim().split(/(?<=[.!?…])\s+/);

/** One short question that an article answers and nothing else: it tells no facts, whatever words are in it. */
export function isBareQuestion(text: string, lang: string, today: string): boolean {
  const said = text.trim();
  if (!/^[^.!?]+\?$/.test(said) || words(said) > BARE_WORDS || !ASKS.test(said.toLowerCase())) return false;
  return cautionFor(said) !== undefined || findAnswer(said, lang, today).passages.length > 0;
}

/**
 * Answers a question from the articles.
 * @param within the text also told facts: then only a short question with a mark that an article surely answers counts
 * @returns whether something was answered
 */
export function sideAnswer(draft: Draft, text: string, within: boolean): boolean {
  const asked = sentencesOf(text).filter(
    (sentence) => sentence.endsWith('?') || (!within && ASKS.test(sentence.toLowerCase())),
  );
  if (!within && words(text) > SHORT_WORDS * 3) return false;
  for (const sentence of asked) {
    if (words(sentence) > SHORT_WORDS) continue;
    const caution = cautionFor(sentence);
    if (caution && sentence.endsWith('?')) {
      tell(draft, caution);
      return true;
    }
    const { passages, sure } = findAnswer(sentence, draft.file.lang, draft.today);
    const [passage] = passages;
    if (passage === undefined || (within && (sure !== true || GENERAL.has(passage)))) continue;
    draft.replies.push({ kind: 'passage', passage });
    return true;
  }
  return false;
}
