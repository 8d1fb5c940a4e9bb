// Answers in five further languages: the short text, marked as unchecked, then the German one.
import { FURTHER_TEXTS, type FurtherLang } from '../../knowledge/articles/further.ts';

/**
 * @param passages the passages of the answer; `outside` where nothing answers
 * @param german the answer in German
 */
export function sayFurther(lang: FurtherLang, passages: readonly string[] | 'outside', german: string): string {
  const words = FURTHER_TEXTS[lang];
  if (passages === 'outside') return words.outside;
  const own = passages.flatMap((id) => words.texts[id] ?? []);
  const lead = own.length === 0 ? words.german : `${own.join('\n')}\n\n${words.unchecked}`;
  return `${lead}\n\n${german}`;
}
