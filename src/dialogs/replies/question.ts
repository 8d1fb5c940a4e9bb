// The open question with its words and buttons, as contract 6 sends it; also what typed text is matched against.
import type { CaseFile, OpenQuestion } from '../../case/file.ts';
import { HEARD_FOR } from '../../case/file.ts';
import { FACTS, isFactKey, type FactKey, type FactKind } from '../../knowledge/facts.ts';
import type { LetterKind } from '../../knowledge/law/assessment.ts';
import { whyAsked } from '../../knowledge/law/index.ts';
import type { PhraseValues, SaidQuestion } from '../messages.ts';
import { factChoices, factWords, unknownTitle, yesNoTitles } from '../phrases/facts.ts';
import { isDay } from '../phrases/format.ts';
import { letterChoice } from '../phrases/letters.ts';
import { matterTitle } from '../phrases/matters.ts';
import { questionKey, questionWords } from '../phrases/questions.ts';
import { nearDays } from '../phrases/texts.ts';
import { recordingWords } from '../phrases/recording.ts';
import type { Spoken } from '../phrases/spoken.ts';
import { askOf } from './recording.ts';

export type Worded = { text: string; question: SaidQuestion };

const TYPES: Record<FactKind, SaidQuestion['type']> = {
  boolean: 'boolean', choice: 'choice', multi: 'multi', date: 'date', dates: 'text', text: 'text', number: 'text', money: 'money',
}; // prettier-ignore

/** The question as it is put. @param about the values that came with it (norm, letters, today) */
export function wordQuestion(
  open: OpenQuestion,
  about: PhraseValues | undefined,
  file: CaseFile,
  lang: Spoken,
): Worded {
  return isFactKey(open.fact) ? factQuestion(open, open.fact, about, lang) : otherQuestion(open, about, file, lang);
}

function factQuestion(open: OpenQuestion, fact: FactKey, about: PhraseValues | undefined, lang: Spoken): Worded {
  const words = factWords(fact, lang);
  const { kind } = FACTS[fact];
  const near = kind === 'date' && fact === 'callDate' && isDay(about?.['today']) ? nearDays(about['today'], lang) : [];
  const choices = [...near, ...startChoices(open, factChoices(fact, lang))];
  if (fact !== 'outcome') choices.push({ value: 'unknown', title: unknownTitle(lang) });
  const { norm } = whyAsked(fact, lang);
  return {
    text: words.question,
    question: {
      id: open.id,
      fact,
      type: TYPES[kind],
      choices,
      why: words.why,
      optional: true,
      ...(words.help ? { help: words.help } : {}),
      ...(norm ? { norm } : {}),
    },
  };
}

const FIRST = new Set(['outboundCall', 'inboundCall', 'letter']);
/** The very first question shows three ways only; the others are understood all the same. */
const startChoices = (open: OpenQuestion, choices: { value: string; title: string }[]) =>
  open.about === 'start' ? choices.filter(({ value }) => FIRST.has(value)) : choices;

function otherQuestion(open: OpenQuestion, about: PhraseValues | undefined, file: CaseFile, lang: Spoken): Worded {
  if (open.fact === 'listen') return listenQuestion(open, lang);
  const key = questionKey(open, about);
  if (!key) throw new Error(`no words for the question ${open.fact}`);
  const words = questionWords(key, lang);
  const fixed = Object.entries(words.choices ?? {}).map(([value, title]) => ({ value, title }));
  const base = {
    id: open.id,
    fact: open.fact,
    why: words.why,
    ...(words.help ? { help: words.help } : {}),
  };
  const say = (type: SaidQuestion['type'], choices: SaidQuestion['choices'], optional: boolean): Worded => ({
    text: words.question,
    question: { ...base, type, optional, ...(choices && choices.length > 0 ? { choices } : {}) },
  });
  switch (open.fact) {
    case 'letter':
      return say('choice', [...letterChoices(about, lang), ...fixed], true);
    case 'matter':
      return say('choice', file.matters.filter((m) => !m.concluded).map((m) => ({ value: m.id, title: matterTitle(file, m, lang) })), false); // prettier-ignore
    case 'evidence.role':
      return say('choice', fixed, true);
    case 'confirm':
    case 'consent.health':
    case 'consent.model':
    case 'consent.recordingUpload': {
      const { yes, no } = yesNoTitles(lang);
      const titles = fixed.length > 0 ? fixed : [{ value: 'yes', title: yes }, { value: 'no', title: no }]; // prettier-ignore
      return say('boolean', titles.map(({ value, title }) => ({ value: value === 'yes' ? 'true' : 'false', title })), false); // prettier-ignore
    }
    case 'sender.customerNumber':
      return say('text', [{ value: 'none', title: noNumber[lang] }], true);
    case 'sender.email':
      return say('text', [{ value: 'none', title: noReminder[lang] }], true);
    default:
      return say('text', fixed, false);
  }
}

/** One thing to listen for; `about` is "r1:priceNamed". */
function listenQuestion(open: OpenQuestion, lang: Spoken): Worded {
  const criterion = HEARD_FOR.find((key) => open.about?.endsWith(`:${key}`)) ?? 'recordingConsent';
  const { question, help, why, choices } = askOf(criterion, recordingWords(lang));
  return {
    text: question,
    question: { id: open.id, fact: open.fact, type: 'choice', choices: choices.map(({ value, title }) => ({ value, title })), why, help, optional: true }, // prettier-ignore
  };
}

const noReminder: Record<Spoken, string> = { de: 'Nein, keine E-Mails', en: 'No e-mails, please' };
const noNumber: Record<Spoken, string> = { de: 'Habe ich nicht', en: 'I don’t have one' };

function letterChoices(about: PhraseValues | undefined, lang: Spoken): { value: string; title: string }[] {
  const list = (key: string): LetterKind[] => (Array.isArray(about?.[key]) ? (about[key] as LetterKind[]) : []);
  return list('letters').map((kind) => ({ value: kind, title: letterChoice(kind, list(`with.${kind}`), lang) }));
}
