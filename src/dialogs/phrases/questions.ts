// Questions that are not about a fact of the law, by the key under which their words stand.
import type { OpenQuestion } from '../../case/file.ts';
import type { PhraseValues } from '../messages.ts';
import { questionsDe } from './questions.de.ts';
import { questionsEn } from './questions.en.ts';
import type { Lang } from '../../case/file.ts';
import { offered } from '../hearing/offered.ts';
import { leicht } from './leicht.ts';
import { spoken, type Spoken } from './spoken.ts';
import { FOREIGN, tongueOf } from './tongues/index.ts';
import type { QuestionLine } from './tongues/tongue.ts';
import { ADDRESSEE_KEYS, addresseeLine, addresseeOf, ADDRESSEES, type AddresseeKey } from './addressees.ts';
import { MEANT, MEANT_KEYS, meantLine, type MeantKey } from './meant.ts';
import { TAPE_QUESTION_KEYS, TAPE_QUESTIONS } from './tape.ts';

/** All questions that are not for one fact. */
export const QUESTION_KEYS = [
  'confirm.change', 'confirm.summary', 'confirm.summaryAgain', 'confirm.proposals', 'confirm.restart', 'confirm.cancel', 'confirm.delete', 'confirm.answers', 'confirm.twins', 'confirm.rest',
  'sender.name', 'holder.name', 'holder.custody', 'holder.whose', 'sender.writer', 'sender.parent', 'sender.address', 'holder.address', 'sender.email', 'sender.customerNumber', 'recipient.address', 'recipient.known',
  'letter', 'letterMore', 'sent', 'sentDay', 'matter', 'consent.model', 'consent.health', 'consent.recordingUpload', 'evidence.role', 'evidence.heading',
  ...ADDRESSEE_KEYS, ...MEANT_KEYS, ...TAPE_QUESTION_KEYS,
] as const; // prettier-ignore
/** One of them. */
export type QuestionKey = (typeof QUESTION_KEYS)[number];
/** How a question is put and why it is asked; `choices` are the buttons' titles by their values. */
export type QuestionWords = {
  question: string;
  why: string;
  help?: string;
  choices?: Readonly<Record<string, string>>;
};
/** The questions whose words stand with their language; the others are kept with their subject. */
export type QuestionPhrases = Record<
  Exclude<QuestionKey, AddresseeKey | MeantKey | (typeof TAPE_QUESTION_KEYS)[number]>,
  QuestionWords
>;

const WORDS: Record<Spoken, Record<QuestionKey, QuestionWords>> = {
  de: { ...questionsDe, ...ADDRESSEES.de, ...MEANT.de, ...TAPE_QUESTIONS.de },
  en: { ...questionsEn, ...ADDRESSEES.en, ...MEANT.en, ...TAPE_QUESTIONS.en },
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
  const own =
    (tongueOf(lang)?.questions as Partial<Record<QuestionKey, QuestionLine>> | undefined)?.[key] ??
    addresseeLine(key, lang) ??
    meantLine(key, lang);
  if (own) return own;
  return { ...WORDS[spoken(lang)][key], ...(lang === 'de-x-leicht' ? leicht.questions[key] : {}) };
}

/** Confirmations and offers are worded by what they are about. */
function kindOf(open: OpenQuestion): string {
  if (open.fact === 'confirm') return `confirm.${open.about ?? 'summary'}`;
  return open.fact === 'meant' ? `meant.${offered(open).kind}` : open.fact;
}

/** Under which key the words of an open question stand; undefined for a question about a fact. */
export function questionKey(open: OpenQuestion, about?: PhraseValues): QuestionKey | undefined {
  const key = kindOf(open);
  const addressee = key === 'recipient.address' ? addresseeOf(open.about) : undefined;
  if (addressee === 'recipient.collector' && about?.['named'] === true) return 'recipient.collectorNamed';
  if (addressee) return addressee;
  if (key === 'recipient.address' && about?.['known'] === true) return 'recipient.known';
  if (key === 'letter' && about?.['more'] === true) return 'letterMore';
  if (key === 'sender.name' && about?.['forOther'] === true)
    return about['parent'] === true ? 'sender.parent' : 'sender.writer';
  if (key === 'sender.name' && about?.['ofRelative'] === true) return 'holder.name';
  if (key === 'sender.address' && about?.['ofRelative'] === true) return 'holder.address';
  return QUESTION_KEYS.find((k) => k === key);
}
