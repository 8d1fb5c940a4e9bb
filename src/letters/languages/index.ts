// The words around letters in the languages beside German and English: all together, checked once when they are loaded.
import { FURTHER_LANGS, isFurther, notCheckedText, type FurtherLang, type Lang } from '../../knowledge/languages.ts';
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import { BLOCKS } from '../blocks/index.ts';
import type { BlockRow } from '../blocks/row.ts';
import type { LetterProblem } from '../problem.ts';
import { COPIES } from '../recipes/copies.ts';
import { AVAILABLE_LETTERS, recipeOf } from '../recipes/index.ts';
import { AR } from './ar.ts';
import { PL } from './pl.ts';
import { RU } from './ru.ts';
import { TR } from './tr.ts';
import { UK } from './uk.ts';
import type { LetterWords } from './words.ts';

/** By language; checked for gaps when it loads. */
export const LETTER_WORDS: Readonly<Record<FurtherLang, LetterWords>> = { tr: TR, ru: RU, uk: UK, pl: PL, ar: AR };

const gap = (lang: FurtherLang, what: string): Error => new Error(`letter words in ${lang}: ${what}`);

/**
 * The reason of every block in one language, by block id. Blocks that share their German reason share one entry.
 * @throws Error naming the block: without a reason, with two, or one that does not exist
 */
export function whysOf(
  lang: FurtherLang,
  words: LetterWords,
  rows: readonly BlockRow[] = BLOCKS,
): ReadonlyMap<string, string> {
  const germanOf = new Map(rows.map((row) => [row.id, row.why.de]));
  const byGerman = new Map<string, string>();
  for (const [id, text] of Object.entries(words.why)) {
    const german = germanOf.get(id);
    if (german === undefined) throw gap(lang, `there is no block ${id}`);
    if (byGerman.has(german)) throw gap(lang, `block ${id} has its reason under another block already`);
    if (!text.trim()) throw gap(lang, `block ${id} has no reason`);
    byGerman.set(german, text);
  }
  return new Map(
    rows.map((row) => {
      const text = byGerman.get(row.why.de);
      if (text === undefined) throw gap(lang, `block ${row.id} has no reason`);
      return [row.id, text];
    }),
  );
}

/** Refuses titles and advice that leave a gap. @throws Error naming the letter */
export function checkLetterWords(lang: FurtherLang, words: LetterWords): void {
  const check = (name: string, title: string, said: readonly string[] = [], german: readonly unknown[] = []): void => {
    if (!title.trim()) throw gap(lang, `${name} has no title`);
    if (said.length !== german.length || said.some((one) => !one.trim()))
      throw gap(lang, `${name} has ${german.length} pieces of advice in German, ${said.length} here`);
  };
  for (const kind of AVAILABLE_LETTERS) {
    check(`letter ${kind}`, words.titles[kind], words.advice[kind], recipeOf(kind)?.advice);
    const [said, german] = [words.refusals[kind] ?? [], recipeOf(kind)?.refusals ?? []];
    if (said.length !== german.length || said.some((one) => !one.trim()))
      throw gap(lang, `letter ${kind} has ${german.length} refusals in German, ${said.length} here`);
  }
  for (const { role, advice } of COPIES)
    check(`second letter ${role}`, words.copies[role].title, words.copies[role].advice, advice);
  const rest = [words.ownWords, words.notUs, ...Object.values(words.counts), ...Object.values(words.sending)];
  if (rest.some((one) => !one.trim())) throw gap(lang, 'a sentence on sending is empty');
}

for (const lang of FURTHER_LANGS) checkLetterWords(lang, LETTER_WORDS[lang]);
const whys = Object.fromEntries(FURTHER_LANGS.map((lang) => [lang, whysOf(lang, LETTER_WORDS[lang])]));

/** Why a block stands there, in the customer's language. */
export const whyOf = (row: BlockRow, lang: Lang): string =>
  isFurther(lang) ? (whys[lang]?.get(row.id) ?? row.why.de) : row.why[lang];

/**
 * Why a letter cannot be made, in the customer's language.
 * @returns the German sentence where the reason is not one of the letter's own refusals (a sign no font has, a law abroad)
 */
export function problemText(problem: LetterProblem, kind: LetterKind, lang: Lang): string {
  if (!isFurther(lang)) return lang === 'de' ? problem.message : problem.english;
  const at = recipeOf(kind)?.refusals?.findIndex(({ de }) => de === problem.message) ?? -1;
  return LETTER_WORDS[lang].refusals[kind]?.[at] ?? problem.message;
}

/** The sentence that these words are not checked by somebody who grew up with the language, while that is so. */
export const letterWordsNote = (lang: Lang): string | undefined =>
  isFurther(lang) && !LETTER_WORDS[lang].checkedBySpeaker ? notCheckedText(lang) : undefined;
