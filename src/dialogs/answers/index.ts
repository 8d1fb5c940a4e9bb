// Questions about call centres and the law, answered from the articles (`answer`).
import type { Lang } from '../../case/file.ts';
import { spoken, type Spoken } from '../phrases/spoken.ts';
import { detectLanguage } from '../understand/index.ts';
import { asksToWriteYes } from '../aside/cautions.ts';
import { type FoundAnswer, findAnswer } from './find.ts';
import { isEnglish } from './language.ts';
import { sayFurther } from './further.ts';
import { sayOutside, sayPassage, sayShort, sourcesOf, type AnswerSource } from './say.ts';

/** An answer in words, with whence it comes. */
export type WrittenAnswer = { answered: boolean; text: string; sources: AnswerSource[] };

/**
 * Answers a question from the articles, or says that it does not know and who does.
 * @param today ISO day, for reading dates in the question
 * @param lang the language to answer in; otherwise that of the question
 */
export function answerQuestion(question: string, today: string, lang?: Lang): WrittenAnswer {
  const asked: Lang = detectLanguage(question) ?? lang ?? 'de';
  const own: Lang = asked === 'de' && isEnglish(question) ? 'en' : asked;
  const to: Lang = lang ?? own;
  const words: Spoken = spoken(to);
  const { passages, outside } = asksToWriteYes(question) ? OF_A_YES : findAnswer(question, own, today);
  if (outside)
    return { answered: false, text: inFurther(to, 'outside', sayOutside(question, outside, words)), sources: [] };
  const text = passages.map((id) => sayPassage(id, words)).join('\n\n');
  return { answered: true, text: inFurther(to, passages, text), sources: sourcesOf(passages, words) };
}

/** Whether to answer with a yes: near as it is to "soll ich schreiben?", nobody is told to write. */
const OF_A_YES: FoundAnswer = { passages: ['klick-sms'], near: [] };

/** In five further languages short texts stand before the German ones. */
const inFurther = (lang: Lang, passages: readonly string[] | 'outside', german: string): string =>
  lang === 'de' || lang === 'en' || lang === 'de-x-leicht' ? german : sayFurther(lang, passages, german);

/** A passage as the talk says it: short, with the way to the rest. */
export const sayInTalk = (passage: string, lang: Lang): string =>
  inFurther(lang, [passage], sayShort(passage, spoken(lang)));
