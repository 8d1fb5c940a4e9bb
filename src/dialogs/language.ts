// The language of the talk: chosen by the customer, else that of the text.
import type { Lang } from '../case/file.ts';
import { firstTime, tell, type Draft } from './draft.ts';
import { askAgain } from './interview.ts';

/** Which languages the program answers in; in others it says so and goes on in German. */
const SPOKEN = new Set<Lang>(['de', 'en']);

/** The customer chose a language: it stays. */
export function chooseLanguage(draft: Draft, lang: Lang): void {
  draft.file = { ...draft.file, lang, langChosen: true };
  tell(draft, SPOKEN.has(lang) ? 'languageSet' : 'otherLanguage');
  if (draft.file.open) askAgain(draft);
}

/** Fewer words, such as a name or an address, tell no language. */
const LANG_WORDS = 6;

/** The language of a text becomes the talk's, unless the customer chose one. */
export function followLanguage(draft: Draft, text: string, lang: Lang): void {
  const { open } = draft.file;
  const names = open?.fact.startsWith('sender.') || open?.fact.startsWith('recipient.') || open?.fact === 'holder.name';
  if (names || draft.file.langChosen || lang === draft.file.lang || text.split(/\s+/).length < LANG_WORDS) return;
  draft.file = { ...draft.file, lang };
  if (!SPOKEN.has(lang) && firstTime(draft, `lang:${lang}`)) tell(draft, 'otherLanguage');
}
