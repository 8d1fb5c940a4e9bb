// How many words make an answer, a question, a story.
import { wordCount } from '../../knowledge/german/words.ts';

/** From so many words on an answer is also read as a story: it may say more than was asked. */
export const STORY_WORDS = 5;
/** Up to so many words may be a name. */
export const QUESTION_WORDS = 3;

/** Too long for a name or an address, or a question. */
export const looksLikeStory = (text: string): boolean => wordCount(text) > 25 || /[?]$/.test(text.trim());
