// The open question with its words and buttons, as it is sent; also what typed text is matched against.
import { factsOf, matterOf, type CaseFile, type Lang, type OpenQuestion } from '../../case/file.ts';
import { FACT_KEYS, FACTS, isFactKey, type FactKey, type FactKind } from '../../knowledge/facts.ts';
import { HEARD_FOR } from '../../case/file.ts';
import { whyAsked } from '../../knowledge/law/index.ts';
import type { PhraseValues, SaidQuestion } from '../messages.ts';
import { factChoices, factWords, unknownTitle, yesNoTitles } from '../phrases/facts.ts';
import { isDay } from '../phrases/format.ts';
import { letterTitles } from '../phrases/letters.ts';
import { matterTitle, providerName } from '../phrases/matters.ts';
import { passageOf } from '../../knowledge/articles/index.ts';
import { isAnswered, OWN_NAMES } from '../../knowledge/languages.ts';
import { COURT_PAPERS } from '../../knowledge/court-papers.ts';
import { offered } from '../hearing/offered.ts';
import { offeredIn } from '../paper/options.ts';
import { unsentLetters } from '../sending/unsent.ts';
import { askedOfHeirs } from '../phrases/of-heirs.ts';
import { contractDayQuestion, labelIn, shown } from '../phrases/shown.ts';
import { questionKey, questionWords } from '../phrases/questions.ts';
import { nearDays } from '../phrases/texts.ts';
import { spoken, type Spoken } from '../phrases/spoken.ts';
import { tongueOf } from '../phrases/tongues/index.ts';
import { listenLines } from '../phrases/listening/index.ts';
import { recordingWords } from '../phrases/recording.ts';
import { askOf } from './recording.ts';

/** A question in words. */
export type Worded = { text: string; question: SaidQuestion };

/** How a fact of each kind is asked for. */
const TYPES: Record<FactKind, SaidQuestion['type']> = {
  boolean: 'boolean',
  choice: 'choice',
  multi: 'multi',
  date: 'date',
  dates: 'text',
  text: 'text',
  number: 'text',
  money: 'money',
};

/** The question as it is put. @param about the values that came with it (norm, letters, today) */
export function wordQuestion(open: OpenQuestion, about: PhraseValues | undefined, file: CaseFile, lang: Lang): Worded {
  return isFactKey(open.fact)
    ? factQuestion(open, open.fact, about, file, lang)
    : otherQuestion(open, about, file, lang);
}

function factQuestion(
  open: OpenQuestion,
  fact: FactKey,
  about: PhraseValues | undefined,
  file: CaseFile,
  lang: Lang,
): Worded {
  const noCall = fact === 'callDate' ? contractDayQuestion(factsOf(file, open.matter), lang) : undefined;
  const heirs = askedOfHeirs(fact, factsOf(file, open.matter), lang);
  const words = {
    ...factWords(fact, lang),
    ...noCall,
    ...(heirs ? { question: heirs.question, help: undefined } : {}),
  };
  const { kind } = FACTS[fact];
  const near = kind === 'date' && fact === 'callDate' && isDay(about?.['today']) ? nearDays(about['today'], lang) : [];
  const titled = factChoices(fact, lang).map((one) =>
    heirs ? { ...one, title: one.value === 'true' ? heirs.yes : heirs.no } : one,
  );
  const choices = [...near, ...choicesFor(open, titled)];
  if (fact !== 'outcome') choices.push({ value: 'unknown', title: unknownTitle(lang) });
  const { norm } = whyAsked(fact, spoken(lang));
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

/** The three ways that nearly everybody means. */
const FIRST = new Set(['outboundCall', 'inboundCall', 'letter']);
/** The very first question shows three ways only, the others are understood all the same; who said "court" finds its papers on top. */
function choicesFor({ about }: OpenQuestion, choices: Choices): Choices {
  const ofCourt = ({ value }: Choices[number]): boolean => COURT_PAPERS.has(value);
  if (about === 'start') return choices.filter(({ value }) => FIRST.has(value));
  return about === 'court' ? choices.toSorted((a, b) => Number(ofCourt(b)) - Number(ofCourt(a))) : choices;
}

function otherQuestion(open: OpenQuestion, about: PhraseValues | undefined, file: CaseFile, lang: Lang): Worded {
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
    case 'sent':
      return say(
        'choice',
        [
          ...unsentLetters(file).map(({ id, letter, with: below, title }) => ({
            value: id,
            title: title ?? letterTitles(letter, below, lang).title,
          })),
          ...fixed,
        ],
        false,
      );
    case 'sentDay':
      return say('date', [...(isDay(about?.['today']) ? nearDays(about['today'], lang) : []), ...fixed], true);
    case 'matter':
      return say(
        'choice',
        file.matters.filter((m) => !m.concluded).map((m) => ({ value: m.id, title: matterTitle(file, m, lang) })),
        false,
      );
    case 'meant':
      return say('choice', [...offeredChoices(open, lang), ...fixed], true);
    case 'evidence.role':
      return say('choice', fixed, true);
    case 'holder.custody':
    case 'holder.whose':
      return say('choice', fixed, false);
    case 'confirm':
      if (open.about === 'answers') return say('choice', [...answerChoices(file, open.matter, lang), ...fixed], true);
      return say('boolean', yesNoChoices(fixed, lang), false);
    case 'evidence.heading':
      return say('text', fixed, true);
    case 'consent.health':
    case 'consent.model':
    case 'consent.recordingUpload':
      return say('boolean', yesNoChoices(fixed, lang), false);
    case 'sender.customerNumber':
      return say('text', [{ value: 'none', title: tongueOf(lang)?.common.none ?? noNumber[spoken(lang)] }], true);
    case 'sender.email':
      return say('text', [{ value: 'none', title: tongueOf(lang)?.common.no ?? noReminder[spoken(lang)] }], true);
    default:
      return say('text', fixed, false);
  }
}

/** The offered passages by their titles, the companies by their names. */
function offeredChoices(open: OpenQuestion, lang: Lang): Choices {
  const { kind, ids } = offered(open);
  return ids.flatMap((id) => {
    const title =
      kind === 'companies'
        ? providerName(id)
        : kind === 'languages'
          ? isAnswered(id)
            ? OWN_NAMES[id]
            : undefined
          : passageOf(id)?.passage[spoken(lang)].title;
    return title === undefined ? [] : [{ value: id, title }];
  });
}

type Choices = { value: string; title: string }[];

function yesNoChoices(fixed: Choices, lang: Lang): Choices {
  const { yes, no } = yesNoTitles(lang);
  const titles =
    fixed.length > 0
      ? fixed
      : [
          { value: 'yes', title: yes },
          { value: 'no', title: no },
        ];
  return titles.map(({ value, title }) => ({ value: value === 'yes' ? 'true' : 'false', title }));
}

/** Every answer as a button: the one that is chosen is asked again. */
function answerChoices(file: CaseFile, matter: string, lang: Lang): Choices {
  const known = { ...file.person, ...matterOf(file, matter).facts };
  return FACT_KEYS.filter((key) => !key.startsWith('consent')).flatMap((key) => {
    const fact = known[key];
    return fact
      ? [
          {
            value: key,
            title: `${labelIn(key, factsOf(file, matter), lang)}: ${shown(key, fact.value, lang, factsOf(file, matter))}`,
          },
        ]
      : [];
  });
}

/** One thing to listen for; `about` is "r1:priceNamed". */
function listenQuestion(open: OpenQuestion, lang: Lang): Worded {
  const criterion = HEARD_FOR.find((key) => open.about?.endsWith(`:${key}`)) ?? 'recordingConsent';
  const { question, help, why, choices } = askOf(criterion, recordingWords(spoken(lang)), listenLines(lang));
  return {
    text: question,
    question: { id: open.id, fact: open.fact, type: 'choice', choices: choices.map(({ value, title }) => ({ value, title })), why, help, optional: true }, // prettier-ignore
  };
}

const noReminder: Record<Spoken, string> = { de: 'Nein, keine E-Mails', en: 'No e-mails, please' };
const noNumber: Record<Spoken, string> = { de: 'Habe ich nicht', en: 'I don’t have one' };

const letterChoices = (about: PhraseValues | undefined, lang: Lang): NonNullable<SaidQuestion['choices']> =>
  offeredIn(about).map(({ letter, with: below }) => ({ value: letter, ...letterTitles(letter, below, lang) }));
