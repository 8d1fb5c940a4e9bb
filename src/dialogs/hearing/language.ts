// The language of the talk: chosen by the customer, else that of the text.
import { wordCount } from '../../knowledge/german/words.ts';
import type { Lang } from '../../case/file.ts';
import { looksLikeLetter } from '../company/company-reply.ts';
import { firstTime, tell, type Draft } from '../draft.ts';
import { askAgain, hasFacts } from '../interview.ts';
import { isPlainEnglish } from '../understand/index.ts';
import { tongueOf } from '../phrases/tongues/index.ts';

/** The customer chose a language: it stays. */
export function chooseLanguage(draft: Draft, lang: Lang): void {
  draft.file = { ...draft.file, lang, langChosen: true };
  tell(draft, 'languageSet');
  tellUnchecked(draft, lang);
  if (draft.file.open) askAgain(draft);
}

/** Of a further language it is said once that nobody who grew up with it has read it yet. */
export function tellUnchecked(draft: Draft, lang: Lang): void {
  if (tongueOf(lang) && firstTime(draft, `lang:${lang}`)) tell(draft, 'otherLanguage');
}

/** Fewer words, such as a name or an address, tell no language. */
const LANG_WORDS = 6;
/** The first that is told is no name yet: "cold call, energy, want out" is English. */
const FIRST_WORDS = 4;

/** A postcode and a place at the end of a short text: an address. */
const ADDRESS = /^.{5,90}(?<!\d)\d{5}\s+\p{L}[\p{L}.\-/]{2,40}(?:\s[\p{L}.\-/]{1,20}){0,3}$/su;

/** Talks that an English paste does not turn. */
const GERMAN: ReadonlySet<Lang> = new Set<Lang>(['de', 'de-x-leicht']);

/** The language of a text becomes the talk's, unless the customer chose one. */
export function followLanguage(draft: Draft, text: string, lang: Lang): void {
  const { open } = draft.file;
  // "Jane Miller, Hauptstr. 5, 10115 Berlin" is German wherever the talk is held.
  if (ADDRESS.test(text)) return;
  const names = open?.fact.startsWith('sender.') || open?.fact.startsWith('recipient.') || open?.fact === 'holder.name';
  if (
    names ||
    draft.file.langChosen ||
    lang === draft.file.lang ||
    wordCount(text) < (hasFacts(draft) ? LANG_WORDS : FIRST_WORDS)
  )
    return;
  // A letter of the company is pasted in its own language.
  if (hasFacts(draft) && looksLikeLetter(text)) return;
  // "Jo do is hint so a …": dialect shares its short words with English. Within a talk only an English sentence leaves German.
  if (lang === 'en' && GERMAN.has(draft.file.lang) && hasFacts(draft) && !isPlainEnglish(text)) return;
  // German words in an easy-language talk are no wish to leave it.
  if (lang === 'de' && draft.file.lang === 'de-x-leicht') return;
  draft.file = { ...draft.file, lang };
  tellUnchecked(draft, lang);
}
