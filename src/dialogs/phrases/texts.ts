// Sentences by key. A key without words in either language does not load; a value is put in once and never read as a pattern.
import type { PhraseValues } from '../messages.ts';
import { quoteMarks } from '../../marks.ts';
import { formatDay, formatValue } from './format.ts';
import type { Lang } from '../../case/file.ts';
import { leicht } from './leicht.ts';
import { spoken, type Spoken } from './spoken.ts';
import { tongueOf } from './tongues/index.ts';
import type { Pair } from './tongues/tongue.ts';
import { TAPE_KEYS, TAPE_TEXTS } from './tape.ts';
import { textsDe } from './texts.de.ts';
import { textsEn } from './texts.en.ts';

/** The sentences and notes of the talk, by their names. */
export const TEXT_KEYS = [
  'greeting', 'whatHappened', 'otherLanguage', 'languageSet', 'topicQuestion', 'thanks', 'condolence', 'onBehalf', 'onBehalfHeir', 'distress', 'cannotCall', 'otherWords',
  'contradiction', 'courtOrderFirst', 'enforcementOrderFirst', 'leadDeceased', 'switchBefore', 'spouses', 'newCredit', 'loanBy', 'loanToday',
  'replyNoted',
  'replyRead',
  'answerOverdue',
  'checkPromise',
  'askWritten', 'askWrittenChange',
  'ended',
  'restDeadline', 'erasureOffer', 'erasureCopy', 'erasureLater', 'erasureMade',
  'receiptKept',
  'endedLost',
  'remindersOn',
  'remindersEnded',
  'sentOwn', 'goodsBack', 'goodsBackKept', 'recipientOwn', 'yesOrNo', 'dunningReminder', 'dunningCollector', 'recordingExtended', 'recordingExtendedLate', 'recordingExtendedBare', 'recordingIdentity',
  'noAnswer',
  'welcome',
  'severalMatters', 'oneAtATime',
  'nextMatter', 'done', 'doneKept', 'doneCourt', 'whoRang', 'doneWithLetters', 'keptNotSent', 'afterwards', 'nothingNew', 'notUnderstood', 'notUnderstoodHelp',
  'notUnderstoodUnknown',
  'notUnderstoodChoose', 'thenWrite', 'empty', 'onlySigns', 'tooLong', 'valueUnfit', 'questionClosed', 'alreadySo', 'changeKept',
  'undone', 'nothingToUndo', 'skipped', 'putAside', 'takeYourTime', 'letterThere', 'hello', 'saidBefore', 'nextAnswer', 'sentBefore', 'sentAhead', 'sendUntil', 'sendToday', 'sendGone', 'nextWaiting', 'askedBy', 'nextSend', 'cannotSkip', 'nothingOpen', 'noAnswersYet', 'howToChange', 'noResultYet',
  'noLettersYet', 'noLetters', 'lettersAfterQuestions', 'maybeStill', 'otherTongue', 'letterNotNow', 'letterFirst',
  'orderedLetter', 'orderedCancellation', 'threat.collector', 'threat.bailiff', 'threat.agency', 'threat.court', 'attestKept', 'withdrawnByPhone', 'withdrawnByPhoneInsurance', 'neededForLetter',
  'letterLacks',
  'letterProblem', 'cancelled', 'deleted', 'notDeleted',
  'restarted', 'help', 'human', 'courtFirst', 'courtOrder', 'courtOrderUndated', 'courtOrderPast', 'enforcementOrder',
  'enforcementOrderUndated', 'enforcementOrderPast', 'notUs', 'noPicture', 'noPhone', 'firmAddress', 'firmAddressUnsure', 'firmAddressData', 'noFirmAddress', 'firmAddressNoted', 'personNotFirm', 'approvalOwn', 'afterFraud', 'howToUpload', 'courtArrives', 'objectionKeep', 'objectionStays', 'objectionBack', 'courtObjected', 'enforcementObjected', 'lawsuit', 'cutDone', 'cutOff', 'switchOn', 'switchRunning', 'deadlineToday', 'deadlineSoon',
  'dueToday', 'dueArrive', 'dueCourt', 'duePast', 'dueTrader', 'dueRefund', 'selfHarm', 'violence', 'criminalCharge', 'insolvency', 'handover',
  'shareMade', 'shareEnded', 'shareOpened', 'shareNothing', 'shareFull',
  'injection', 'insult', 'noThreats', 'fraudCall', 'onTheLine', 'caution.click', 'caution.time', 'caution.agency', 'caution.court', 'falseStatement', 'otherPeople', 'secretRecording', 'outOfScope', 'policeRoute',
  'dateFuture', 'cutOffDay', 'dateAhead', 'dateInvalid', 'addressNoted', 'ownAddress', 'ownName', 'blankAddress', 'addressNoTown', 'townMissing', 'postcodeMissing', 'addressNoStreet', 'blankRecipient', 'blankSender', 'noSender', 'recipientWrite',
  'fileKept', 'recordingKept', 'tooManyFiles', 'tooManyLetters', 'severalDocuments', 'edited', 'sentBy', 'sentInTime', 'sendingHeard', 'sentNoted', 'unsentNoted', 'staff',
  'error.turn', 'limit.slow', 'linksLocked',
  ...TAPE_KEYS,
] as const; // prettier-ignore
/** One of them. */
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

/** Whether a name is that of a text. */
export const isTextKey = (key: string): key is TextKey => (TEXT_KEYS as readonly string[]).includes(key);

/** Puts values into a sentence; one pass, so that a value's own braces stay what they are. */
export const fill = (text: string, values: PhraseValues | undefined, lang: Lang): string =>
  text
    .replace(/\{(\w+)\}/g, (mark, name: string) =>
      values?.[name] === undefined ? mark : formatValue(values[name], lang),
    )
    // Some languages end a day with a point of their own ("2026 г.").
    .replace(/(?<=\p{L})\.\.(?!\.)/gu, '.');

/** A text in a language: a further one has its own, else the German one stands. */
function textIn(key: TextKey, lang: Lang): Text {
  const german = WORDS.de[key];
  const own = (tongueOf(lang)?.texts as Partial<Record<TextKey, string | Pair>> | undefined)?.[key];
  if (own !== undefined) {
    if (typeof own === 'string' || typeof german === 'string') return typeof own === 'string' ? own : own.join(': ');
    return { tone: german.tone, title: own[0], text: own[1] };
  }
  if (lang === 'de-x-leicht') return leicht.texts[key] ?? german;
  return WORDS[spoken(lang)][key];
}

/** The words of a text with its values in place. */
export function words(
  key: TextKey,
  values: PhraseValues | undefined,
  lang: Lang,
): { text: string; tone?: Tone; title?: string } {
  const found = textIn(key, lang);
  if (typeof found === 'string') return { text: fill(found, values, lang) };
  const { tone, title, text } = found;
  return { tone, text: fill(text, values, lang), ...(title ? { title: fill(title, values, lang) } : {}) };
}

/** Days near enough to have a word of their own. */
const NEAR = { de: ['Heute', 'Gestern'], en: ['Today', 'Yesterday'] } as const;

/** Buttons for a day close by. */
export function nearDays(today: string, lang: Lang): { value: string; title: string }[] {
  const day = Temporal.PlainDate.from(today);
  const own = tongueOf(lang)?.common;
  const names = own ? [own.today, own.yesterday] : NEAR[spoken(lang)];
  return names.map((name, back) => {
    const value = day.subtract({ days: back }).toString();
    return { value, title: `${name}${quoteMarks(lang).comma}${formatDay(value, lang)}` };
  });
}
