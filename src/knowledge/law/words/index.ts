// The law's words in the languages beside German and English: all together, checked once when they are loaded.
import { isFurther, notCheckedText, type FurtherLang, type Lang } from '../../languages.ts';
import { CONCLUSIONS, LETTER_KINDS } from '../assessment.ts';
import { RULES } from '../rules/index.ts';
import type { LawRule } from '../rules/rule.ts';
import { AR } from './ar.ts';
import { PL } from './pl.ts';
import { RU } from './ru.ts';
import { TR } from './tr.ts';
import { UK } from './uk.ts';
import type { LawWords } from './words.ts';

/** The law's words by language. */
export const LAW_WORDS: Readonly<Record<FurtherLang, LawWords>> = { tr: TR, ru: RU, uk: UK, pl: PL, ar: AR };

/**
 * Refuses words that leave a gap or belong to nothing.
 * @param german ids of deadlines and contradictions that have German words
 * @throws Error naming the language and the rule, conclusion, deadline, contradiction or letter
 */
export function checkLawWords(
  lang: FurtherLang,
  words: LawWords,
  german: { deadlines: readonly string[]; contradictions: readonly string[] },
  rules: readonly LawRule[] = RULES,
): void {
  const fail = (what: string): never => {
    throw new Error(`law words in ${lang}: ${what}`);
  };
  const full = (name: string, ...texts: readonly (string | undefined)[]): void => {
    for (const text of texts) if (!text?.trim()) fail(`${name} has no words`);
  };
  const deciding = rules.filter((rule) => rule.conclusion !== null);
  for (const [at, rule] of deciding.entries()) {
    const said = words.rules[rule.id];
    full(`rule ${rule.id}`, said?.title, said?.text);
    if ((rule.firmnessWhy === undefined) !== (said?.firmnessWhy === undefined))
      fail(`rule ${rule.id} needs a sentence of its own for how firm it is exactly where the German has one`);
    const edition = deciding.slice(at + 1).find((other) => other.id === rule.id && other.de.text !== rule.de.text);
    if (edition) fail(`rule ${rule.id} has two editions with different words, and only one translation`);
  }
  for (const id of Object.keys(words.rules))
    if (!deciding.some((rule) => rule.id === id)) fail(`${id} is no rule that decides something`);
  for (const one of [...CONCLUSIONS, 'noCapacity'] as const)
    full(one, words.conclusions[one].headline, words.conclusions[one].lead);
  for (const kind of german.deadlines)
    full(`deadline ${kind}`, words.deadlines[kind]?.title, words.deadlines[kind]?.todo);
  for (const id of german.contradictions) full(`contradiction ${id}`, words.contradictions[id]);
  for (const part of ['deadlines', 'contradictions'] as const)
    for (const id of Object.keys(words[part])) if (!german[part].includes(id)) fail(`there are no ${part} "${id}"`);
  for (const kind of LETTER_KINDS) full(`letter ${kind}`, words.reasons[kind]);
  full('a sentence', words.stands, ...Object.values(words.firmness), ...Object.values(words.marks));
}

/** The sentence that the law's words in this language are not checked by somebody who grew up with it, while that is so. */
export const lawWordsNote = (lang: Lang): string | undefined =>
  isFurther(lang) && !LAW_WORDS[lang].checkedBySpeaker ? notCheckedText(lang) : undefined;
