// „Warum das so dasteht“: the reason of each paragraph, in the customer's language.
import type { LetterBlock } from '../case/file.ts';
import { isFurther, type Lang } from '../knowledge/languages.ts';
import { blockById } from './blocks/index.ts';
import { LETTER_WORDS, whyOf } from './languages/index.ts';

/** Languages in which blocks themselves are explained. */
export type LetterLang = 'de' | 'en';
/** A paragraph, why it stands there, and its norm. */
export type Explanation = { text: string; why: string; norm?: string };

const OWN_WORDS = {
  de: 'Ihre eigenen Worte, von Ihnen geändert. Wir haben sie nicht geprüft.',
  en: 'Your own words, changed by you. We have not checked them.',
};

/** One explanation per paragraph; a paragraph without a known block is the customer's own. */
export function explain(blocks: readonly LetterBlock[], lang: Lang): Explanation[] {
  const own = isFurther(lang) ? LETTER_WORDS[lang].ownWords : OWN_WORDS[lang];
  return blocks.map(({ id, text, norm }) => {
    const rows = (id ?? '')
      .split('+')
      .map(blockById)
      .filter((row) => row !== undefined);
    const why = rows.length === 0 ? own : [...new Set(rows.map((row) => whyOf(row, lang)))].join(' ');
    return { text, why, ...(norm ? { norm } : {}) };
  });
}
