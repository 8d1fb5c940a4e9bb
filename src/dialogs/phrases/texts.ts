// Sentences by key. A key without words in either language does not load; a value is put in once and never read as a pattern.
import type { PhraseValues } from '../messages.ts';
import { formatDay, formatValue } from './format.ts';
import type { Spoken } from './spoken.ts';
import { TAPE_KEYS, TAPE_TEXTS } from './tape.ts';
import { textsDe } from './texts.de.ts';
import { textsEn } from './texts.en.ts';

export const TEXT_KEYS = [
  'greeting', 'whatHappened', 'otherLanguage', 'languageSet', 'topicQuestion', 'thanks', 'distress',
  'contradiction',
  'replyNoted',
  'replyRead',
  'answerOverdue',
  'checkPromise',
  'askWritten',
  'ended',
  'endedLost',
  'remindersOn',
  'remindersEnded',
  'noAnswer',
  'welcome',
  'severalMatters',
  'nextMatter', 'done', 'doneWithLetters', 'afterwards', 'nothingNew', 'notUnderstood', 'notUnderstoodHelp',
  'notUnderstoodUnknown',
  'notUnderstoodChoose', 'empty', 'onlySigns', 'tooLong', 'valueUnfit', 'questionClosed', 'alreadySo', 'changeKept',
  'undone', 'nothingToUndo', 'skipped', 'cannotSkip', 'nothingOpen', 'noAnswersYet', 'howToChange', 'noResultYet',
  'noLettersYet', 'noLetters', 'lettersAfterQuestions', 'letterNotNow', 'neededForLetter',
  'letterLacks',
  'letterProblem', 'cancelled', 'deleted', 'notDeleted',
  'restarted', 'help', 'human', 'courtFirst', 'courtOrder', 'courtOrderUndated', 'enforcementOrder',
  'enforcementOrderUndated', 'lawsuit', 'cutOff', 'switchOn', 'switchRunning', 'deadlineToday', 'deadlineSoon',
  'dueToday', 'duePast', 'dueTrader', 'selfHarm', 'violence', 'criminalCharge', 'insolvency', 'handover',
  'shareMade', 'shareEnded', 'shareOpened', 'shareNothing', 'shareFull',
  'injection', 'insult', 'falseStatement', 'otherPeople', 'secretRecording', 'outOfScope', 'policeRoute',
  'dateFuture', 'dateAhead', 'dateInvalid', 'addressNoTown', 'addressNoStreet', 'noAddress', 'recipientWrite',
  'fileKept', 'recordingKept', 'tooManyFiles', 'tooManyLetters', 'severalDocuments', 'edited', 'sentNoted', 'staff',
  'error.turn',
 
  ...TAPE_KEYS,
] as const; // prettier-ignore
export type TextKey = (typeof TEXT_KEYS)[number];
export type Tone = 'red' | 'ochre' | 'fern' | 'plain';
/** A plain sentence, or a note that a page draws with a frame. */
export type Text = string | { tone: Tone; title?: string; text: string };
/** The general sentences; those of a feature stand in a file of their own. */
export type Texts = Record<Exclude<TextKey, (typeof TAPE_KEYS)[number]>, Text>;

const WORDS: Record<Spoken, Record<TextKey, Text>> = {
  de: { ...textsDe, ...TAPE_TEXTS.de },
  en: { ...textsEn, ...TAPE_TEXTS.en },
};

for (const key of TEXT_KEYS) {
  if (marks(WORDS.de[key]) !== marks(WORDS.en[key]))
    throw new Error(`the values of the text ${key} differ between the languages`);
}

function marks(text: Text): string {
  const all = typeof text === 'string' ? text : `${text.title ?? ''} ${text.text}`;
  return [...new Set(all.match(/\{\w+\}/g))].sort().join();
}

export const isTextKey = (key: string): key is TextKey => (TEXT_KEYS as readonly string[]).includes(key);

/** Puts values into a sentence; one pass, so that a value's own braces stay what they are. */
export const fill = (text: string, values: PhraseValues | undefined, lang: Spoken): string =>
  text.replace(/\{(\w+)\}/g, (mark, name: string) =>
    values?.[name] === undefined ? mark : formatValue(values[name], lang),
  );

/** The words of a text with its values in place. */
export function words(
  key: TextKey,
  values: PhraseValues | undefined,
  lang: Spoken,
): { text: string; tone?: Tone; title?: string } {
  const found = WORDS[lang][key];
  if (typeof found === 'string') return { text: fill(found, values, lang) };
  const { tone, title, text } = found;
  return { tone, text: fill(text, values, lang), ...(title ? { title: fill(title, values, lang) } : {}) };
}

const NEAR = { de: ['Heute', 'Gestern'], en: ['Today', 'Yesterday'] } as const;

/** Buttons for a day close by. */
export function nearDays(today: string, lang: Spoken): { value: string; title: string }[] {
  const day = Temporal.PlainDate.from(today);
  return NEAR[lang].map((name, back) => {
    const value = day.subtract({ days: back }).toString();
    return { value, title: `${name}, ${formatDay(value, lang)}` };
  });
}
