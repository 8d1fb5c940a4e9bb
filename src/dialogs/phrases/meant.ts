// „Meinen Sie …?“: the words around what is offered where something was understood only weakly.
import type { Lang } from '../../case/file.ts';
import type { QuestionWords } from './questions.ts';

/** The questions that ask what was meant. */
export const MEANT_KEYS = ['meant.passages', 'meant.companies', 'meant.languages'] as const;
/** One of them. */
export type MeantKey = (typeof MEANT_KEYS)[number];

/** Their words. */
export const MEANT: Readonly<Record<'de' | 'en', Record<MeantKey, QuestionWords>>> = {
  de: {
    'meant.passages': {
      question: 'Ich bin nicht sicher, was Sie wissen möchten. Meinen Sie eine dieser Fragen?',
      why: 'Lieber frage ich nach, als dass ich das Falsche beantworte.',
      choices: { none: 'Nein, etwas anderes' },
    },
    'meant.companies': {
      question: 'Diese Firma kenne ich so nicht. Meinen Sie eine von diesen?',
      why: 'Davon hängen die Anschrift und die Regeln ab, die gelten.',
      choices: { none: 'Nein, die Firma heißt so, wie ich schrieb' },
    },
    'meant.languages': {
      question: 'In welcher Sprache geht es weiter? / Which language?',
      why: 'Briefe sind immer deutsch. Die Erklärung dazu steht in Ihrer Sprache daneben.',
      choices: { none: 'Keine davon / none of these' },
    },
  },
  en: {
    'meant.passages': {
      question: 'I am not sure what you would like to know. Do you mean one of these questions?',
      why: 'I would rather ask back than answer the wrong thing.',
      choices: { none: 'No, something else' },
    },
    'meant.companies': {
      question: 'I do not know this company as written. Do you mean one of these?',
      why: 'The address and the rules that apply depend on it.',
      choices: { none: 'No, it is called as I wrote' },
    },
    'meant.languages': {
      question: 'Which language shall we go on in? / Welche Sprache?',
      why: 'Letters are always German. The explanation stands beside them in your language.',
      choices: { none: 'None of these / keine davon' },
    },
  },
};

type Line = { question: string; why: string; choices: { none: string } };
/** Questions are offered in German and English only; companies in every language. */
const COMPANIES: Partial<Record<Lang, Line>> = {
  tr: { question: 'Bu firmayı bu adla tanımıyorum. Bunlardan birini mi demek istiyorsunuz?', why: 'Adres ve geçerli kurallar buna bağlıdır.', choices: { none: 'Hayır, yazdığım gibi' } },
  ru: { question: 'Такой фирмы я не знаю. Вы имеете в виду одну из этих?', why: 'От этого зависят адрес и правила.', choices: { none: 'Нет, так, как я написал(а)' } },
  uk: { question: 'Такої фірми я не знаю. Ви маєте на увазі одну з цих?', why: 'Від цього залежать адреса і правила.', choices: { none: 'Ні, так, як я написав(ла)' } },
  pl: { question: 'Nie znam takiej firmy. Czy chodzi o jedną z tych?', why: 'Od tego zależą adres i zasady.', choices: { none: 'Nie, tak jak napisałem/napisałam' } },
  ar: { question: 'لا أعرف هذه الشركة بهذا الاسم. هل تقصد إحدى هذه؟', why: 'يتوقف على ذلك العنوان والقواعد.', choices: { none: 'لا، كما كتبت' } },
}; // prettier-ignore

/** The words in a further language, if they are for one. */
export const meantLine = (key: string, lang: Lang): Line | undefined =>
  key === 'meant.companies' ? COMPANIES[lang] : undefined;
