// Questions that are not about a fact of the law, by the key under which their words stand.
import type { OpenQuestion } from '../../case/file.ts';
import type { PhraseValues } from '../messages.ts';
import { questionsDe } from './questions.de.ts';
import { questionsEn } from './questions.en.ts';
import type { Spoken } from './spoken.ts';
import { TAPE_QUESTION_KEYS, TAPE_QUESTIONS } from './tape.ts';

export const QUESTION_KEYS = [
  'confirm.change', 'confirm.summary', 'confirm.summaryAgain', 'confirm.proposals', 'confirm.restart', 'confirm.delete',
  'sender.name', 'holder.name', 'sender.writer', 'sender.address', 'sender.email', 'sender.customerNumber', 'recipient.address', 'recipient.known',
  'letter', 'letterMore', 'matter', 'consent.model', 'consent.health', 'consent.recordingUpload', 'evidence.role',
  ...TAPE_QUESTION_KEYS,
] as const; // prettier-ignore
export type QuestionKey = (typeof QUESTION_KEYS)[number];
export type QuestionWords = { question: string; why: string; help?: string; choices?: Record<string, string> };
export type QuestionPhrases = Record<Exclude<QuestionKey, (typeof TAPE_QUESTION_KEYS)[number]>, QuestionWords>;

const WORDS: Record<Spoken, Record<QuestionKey, QuestionWords>> = {
  de: { ...questionsDe, ...TAPE_QUESTIONS.de },
  en: { ...questionsEn, ...TAPE_QUESTIONS.en },
};
for (const key of QUESTION_KEYS) {
  const choices = (lang: Spoken) => Object.keys(WORDS[lang][key].choices ?? {}).join();
  if (choices('de') !== choices('en')) throw new Error(`the choices of ${key} differ between the languages`);
}

/** The words of a question of this kind. */
export const questionWords = (key: QuestionKey, lang: Spoken): QuestionWords => WORDS[lang][key];

/** Under which key the words of an open question stand; undefined for a question about a fact. */
export function questionKey(open: OpenQuestion, about?: PhraseValues): QuestionKey | undefined {
  const { fact } = open;
  const key = fact === 'confirm' ? `confirm.${open.about ?? 'summary'}` : fact;
  if (key === 'recipient.address' && about?.['known'] === true) return 'recipient.known';
  if (key === 'letter' && about?.['more'] === true) return 'letterMore';
  if (key === 'sender.name' && about?.['forOther'] === true) return 'sender.writer';
  return QUESTION_KEYS.find((k) => k === key);
}
