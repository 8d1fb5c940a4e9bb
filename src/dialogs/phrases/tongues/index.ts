// The further languages, checked when loaded: no fact without a name, no choice without words, no text with other holes.
import type { Lang } from '../../../case/file.ts';
import { FACT_KEYS, specOf, type FactKey } from '../../../knowledge/facts.ts';
import { ASKED_FACTS } from '../../../knowledge/law/index.ts';
import { TAPE_TEXTS } from '../tape.ts';
import { textsDe } from '../texts.de.ts';
import { ar } from './ar.ts';
import { pl } from './pl.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { TONGUE_QUESTIONS, TONGUE_TEXTS, type Tongue } from './tongue.ts';
import { uk } from './uk.ts';

const TONGUES = { tr, ru, uk, pl, ar } as const satisfies Partial<Record<Lang, Tongue>>;
/** A further language. */
export type Foreign = keyof typeof TONGUES;
/** All of them. */
export const FOREIGN = Object.keys(TONGUES) as Foreign[];

/** The words of a further language; undefined for German and English, which are kept whole elsewhere. */
export const tongueOf = (lang: Lang): Tongue | undefined => (TONGUES as Partial<Record<Lang, Tongue>>)[lang];

/** Values whose names are the same in every language. */
const NAMES = new Set<FactKey>(['federalState', 'traderState']);
/** Facts that no rule asks for; the protocol from memory does. */
const REMEMBERED = new Set<FactKey>(['displayedNumber', 'callerClaimedToBe']);
const GERMAN = { ...textsDe, ...TAPE_TEXTS.de };
const holes = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join();

/** @throws Error naming language and phrase of the first thing that is missing */
export function checkTongue(lang: string, tongue: Tongue): void {
  const need = (what: string, text: string | undefined): void => {
    if (text === undefined || text.trim() === '') throw new Error(`no ${lang} words: ${what}`);
  };
  for (const key of FACT_KEYS) {
    const [label, question, why] = tongue.facts[key];
    need(`the fact ${key}`, label);
    if (ASKED_FACTS.has(key) || REMEMBERED.has(key)) {
      need(`the question about ${key}`, question);
      need(`why ${key} is asked`, why);
    }
    if (NAMES.has(key)) continue;
    for (const value of specOf(key).values ?? []) need(`${key} = ${value}`, tongue.values[key]?.[value]);
  }
  for (const key of TONGUE_TEXTS) {
    const [own, german] = [tongue.texts[key], GERMAN[key]];
    const text = typeof own === 'string' ? own : own.join(' ');
    need(`the text ${key}`, text);
    const whole = typeof german === 'string' ? german : `${german.title ?? ''} ${german.text}`;
    if (holes(text) !== holes(whole))
      throw new Error(`the values of the ${lang} text ${key} are others than in German`);
  }
  for (const key of TONGUE_QUESTIONS) {
    need(`the question ${key}`, tongue.questions[key]?.question);
    need(`why ${key} is asked`, tongue.questions[key]?.why);
  }
  const rest: readonly object[] = [tongue.common, tongue.frame, tongue.assumed, tongue.bodies];
  for (const part of rest)
    for (const [key, words] of Object.entries(part))
      for (const text of [words].flat() as unknown[]) need(key, typeof text === 'string' ? text : undefined);
}

for (const lang of FOREIGN) checkTongue(lang, TONGUES[lang]);
