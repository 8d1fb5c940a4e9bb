// Questions that are not about a fact of the law, by the key under which their words stand.
import type { OpenQuestion } from '../../case/file.ts';
import type { PhraseValues } from '../messages.ts';
import { questionsDe } from './questions.de.ts';
import { questionsEn } from './questions.en.ts';
import type { Lang } from '../../case/file.ts';
import { leicht } from './leicht.ts';
import { spoken, type Spoken } from './spoken.ts';
import { FOREIGN, tongueOf } from './tongues/index.ts';
import type { QuestionLine } from './tongues/tongue.ts';
import { TAPE_QUESTION_KEYS, TAPE_QUESTIONS } from './tape.ts';

export const QUESTION_KEYS = [
  'confirm.change', 'confirm.summary', 'confirm.summaryAgain', 'confirm.proposals', 'confirm.restart', 'confirm.delete', 'confirm.answers',
  'sender.name', 'holder.name', 'holder.custody', 'sender.writer', 'sender.address', 'sender.email', 'sender.customerNumber', 'recipient.address', 'recipient.known',
  'letter', 'letterMore', 'matter', 'consent.model', 'consent.health', 'consent.recordingUpload', 'evidence.role', 'evidence.heading',
  ...TAPE_QUESTION_KEYS,
] as const; // prettier-ignore
export type QuestionKey = (typeof QUESTION_KEYS)[number];
export type QuestionWords = {
  question: string;
  why: string;
  help?: string;
  choices?: Readonly<Record<string, string>>;
};
export type QuestionPhrases = Record<Exclude<QuestionKey, (typeof TAPE_QUESTION_KEYS)[number]>, QuestionWords>;

const WORDS: Record<Spoken, Record<QuestionKey, QuestionWords>> = {
  de: { ...questionsDe, ...TAPE_QUESTIONS.de },
  en: { ...questionsEn, ...TAPE_QUESTIONS.en },
};
for (const key of QUESTION_KEYS) {
  const choices = (lang: Spoken) => Object.keys(WORDS[lang][key].choices ?? {}).join();
  if (choices('de') !== choices('en')) throw new Error(`the choices of ${key} differ between the languages`);
  for (const lang of FOREIGN) {
    const own = Object.keys(questionWords(key, lang).choices ?? {}).join();
    if (own !== choices('de')) throw new Error(`the choices of ${key} differ in ${lang}`);
  }
}

/** The words of a question of this kind. */
export function questionWords(key: QuestionKey, lang: Lang): QuestionWords {
  const own = (tongueOf(lang)?.questions as Partial<Record<QuestionKey, QuestionLine>> | undefined)?.[key];
  if (own) return own;
  return { ...WORDS[spoken(lang)][key], ...(lang === 'de-x-leicht' ? leicht.questions[key] : {}) };
}

/** Under which key the words of an open question stand; undefined for a question about a fact. */
export function questionKey(open: OpenQuestion, about?: PhraseValues): QuestionKey | undefined {
  const { fact } = open;
  const key = fact === 'confirm' ? `confirm.${open.about ?? 'summary'}` : fact;
  if (key === 'recipient.address' && about?.['known'] === true) return 'recipient.known';
  if (key === 'letter' && about?.['more'] === true) return 'letterMore';
  if (key === 'sender.name' && about?.['forOther'] === true) return 'sender.writer';
  return QUESTION_KEYS.find((k) => k === key);
}
