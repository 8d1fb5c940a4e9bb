// A line in a language that is recognised and not read: nothing is taken from it, and the languages that are answered are offered.
import type { OpenQuestion } from '../../case/file.ts';
import { tell, type Draft } from '../draft.ts';
import { chooseLanguage } from '../hearing/language.ts';
import { beneath, offerLanguages } from '../hearing/meant.ts';
import { isAnswered } from '../../knowledge/languages.ts';
import { OTHER_TONGUES } from '../phrases/other-tongues.ts';
import { otherTongue } from '../understand/index.ts';

/** Names, addresses and remembered words may be in any language. */
const ANY = /^(?:sender|holder|recipient|memory|recording|evidence)\.|^misledAboutText$/;

/** @returns whether the line was in such a language, and is answered */
export function metInOtherTongue(draft: Draft, text: string): boolean {
  const { open } = draft.file;
  if (open && ANY.test(open.fact)) return false;
  const tongue = otherTongue(text);
  if (tongue === undefined) return false;
  tell(draft, 'otherTongue', { text: OTHER_TONGUES[tongue] });
  offerLanguages(draft, tongue);
  return true;
}

/** Takes the language that was chosen of the offer; without one, the talk goes on as it was. */
export function takeLanguage(draft: Draft, open: OpenQuestion, value: unknown): boolean {
  if (typeof value !== 'string' || !isAnswered(value) || open.fact !== 'meant') return false;
  beneath(draft);
  chooseLanguage(draft, value);
  return true;
}
