// What one further language has to bring along. A language is one file of this shape; a missing phrase stops the program.
import type { FactKey } from '../../../knowledge/facts.ts';

/** A fact: what it is called, how it is asked, and why. Facts that are never asked first have a name only. */
export type FactLine = readonly [label: string, question?: string, why?: string];
/** A heading with what stands below it. */
export type Pair = readonly [title: string, text: string];
/** A question in a further language, as `QuestionWords` has it. */
export type QuestionLine = { question: string; why: string; help?: string; choices?: Readonly<Record<string, string>> };

/** Texts that every further language has. Answers to questions of law stay German: they are long and must be exact. */
export const TONGUE_TEXTS = [
  'greeting', 'whatHappened', 'otherLanguage', 'languageSet', 'topicQuestion', 'thanks', 'condolence', 'courtOrderFirst', 'enforcementOrderFirst', 'leadDeceased', 'switchBefore', 'spouses', 'newCredit', 'loanBy', 'loanToday', 'onBehalf', 'onBehalfHeir', 'distress', 'cannotCall', 'otherWords', 'contradiction',
  'replyNoted', 'noAnswer', 'welcome', 'severalMatters', 'oneAtATime', 'nextMatter', 'done', 'doneKept', 'doneCourt', 'whoRang', 'doneWithLetters', 'keptNotSent', 'afterwards',
  'nothingNew', 'notUnderstood', 'notUnderstoodHelp', 'notUnderstoodUnknown', 'notUnderstoodChoose', 'thenWrite', 'empty',
  'onlySigns', 'tooLong', 'valueUnfit', 'questionClosed', 'alreadySo', 'changeKept', 'undone', 'nothingToUndo',
  'skipped', 'putAside', 'takeYourTime', 'letterThere', 'hello', 'saidBefore', 'nextAnswer', 'sentBefore', 'sentAhead', 'sendUntil', 'sendToday', 'sendGone', 'nextWaiting', 'askedBy', 'nextSend', 'cannotSkip', 'nothingOpen', 'noAnswersYet', 'howToChange', 'noResultYet', 'noLettersYet', 'noLetters',
  'lettersAfterQuestions', 'letterNotNow', 'letterFirst',
  'orderedLetter', 'orderedCancellation', 'threat.collector', 'threat.bailiff', 'threat.agency', 'threat.court', 'attestKept', 'withdrawnByPhone', 'withdrawnByPhoneInsurance', 'neededForLetter', 'letterLacks', 'letterProblem', 'cancelled', 'deleted',
  'notDeleted', 'restarted', 'help', 'human', 'courtFirst', 'courtOrder', 'courtOrderUndated', 'courtOrderPast', 'enforcementOrder',
  'enforcementOrderUndated', 'enforcementOrderPast', 'courtArrives', 'courtObjected', 'enforcementObjected', 'lawsuit', 'cutDone', 'cutOff', 'switchOn', 'switchRunning', 'deadlineToday', 'deadlineSoon',
  'dueToday', 'dueArrive', 'dueCourt', 'duePast', 'dueTrader', 'dueRefund', 'selfHarm', 'violence', 'criminalCharge', 'insolvency', 'handover',
  'injection', 'insult', 'noThreats', 'fraudCall', 'afterFraud', 'falseStatement', 'otherPeople', 'secretRecording', 'outOfScope',
  'policeRoute', 'dateFuture', 'cutOffDay', 'dateAhead', 'dateInvalid', 'addressNoted', 'ownAddress', 'ownName', 'blankAddress', 'addressNoTown', 'townMissing', 'postcodeMissing', 'addressNoStreet', 'blankRecipient', 'blankSender', 'noSender',
  'recipientWrite', 'fileKept', 'recordingKept', 'tooManyFiles', 'tooManyLetters', 'severalDocuments', 'edited',
  'sentBy', 'sentInTime', 'sendingHeard', 'sentNoted', 'unsentNoted', 'sentOwn', 'goodsBack', 'goodsBackKept', 'recipientOwn', 'yesOrNo', 'dunningReminder', 'dunningCollector', 'recordingExtended', 'recordingExtendedLate', 'recordingExtendedBare', 'recordingIdentity', 'staff', 'memory.offer', 'memory.begin', 'memory.done', 'tape.exists', 'tape.inbound', 'tape.outbound', 'tape.either', 'tape.unannounced', 'tape.before', 'tape.limits', 'restDeadline', 'error.turn', 'linksLocked',
] as const; // prettier-ignore
/** A text that every further language has. */
export type TongueText = (typeof TONGUE_TEXTS)[number];

/** The questions that every further language has. */
export const TONGUE_QUESTIONS = [
  'confirm.change', 'confirm.summary', 'confirm.summaryAgain', 'confirm.proposals', 'confirm.restart', 'confirm.cancel',
  'confirm.delete', 'confirm.answers', 'confirm.twins', 'confirm.rest', 'sender.name', 'holder.name', 'holder.custody', 'holder.whose', 'sender.writer', 'sender.parent', 'sender.address', 'holder.address',
  'sender.email', 'sender.customerNumber', 'recipient.address', 'recipient.known', 'letter', 'letterMore', 'sent', 'sentDay', 'matter',
  'consent.model', 'consent.health', 'consent.recordingUpload', 'evidence.role', 'evidence.heading', 'tape.since', 'tape.before',
  'memory.time', 'memory.name', 'memory.length', 'memory.words', 'memory.witnesses', 'confirm.account',
] as const; // prettier-ignore

/** Offices that every further language has to explain. */
const TONGUE_BODIES = [
  'consumerCentre',
  'lawyer',
  'legalAid',
  'court',
  'regulator',
  'telecomArbitration',
  'energyArbitration',
  'universalArbitration',
  'police',
  'bank',
  'debtAdvice',
  'telefonseelsorge',
  'austria',
  'switzerland',
  'ec',
] as const;

/** All words of a further language. */
export type Tongue = {
  /** For days, money and lists. */
  locale: string;
  common: Readonly<
    Record<
      | 'yes'
      | 'no'
      | 'unknown'
      | 'unknownChip'
      | 'months'
      | 'matter'
      | 'callOf'
      | 'contractOf'
      | 'signed'
      | 'holder'
      | 'today'
      | 'yesterday'
      | 'none'
      | 'askAgain'
      | 'whyAgain'
      | 'german'
      | 'stand'
      | 'days'
      | 'weeks'
      | 'monthsLong'
      | 'contractDay'
      | 'precaution'
      | 'call',
      string
    >
  >;
  facts: Readonly<Record<FactKey, FactLine>>;
  /** Words for the values of choices; federal states keep their German names. */
  values: Readonly<Partial<Record<FactKey, Readonly<Record<string, string>>>>>;
  questions: Readonly<Record<(typeof TONGUE_QUESTIONS)[number], QuestionLine>>;
  texts: Readonly<Record<TongueText, string | Pair>>;
  frame: Readonly<
    Record<
      | 'understood'
      | 'inferred'
      | 'answers'
      | 'changed'
      | 'needed'
      | 'lastQuestion'
      | 'questionsLeft'
      | 'questionsMore'
      | 'questionMore'
      | 'knownAddress'
      | 'consequence'
      | 'consequenceNew'
      | 'sameResult'
      | 'resultWould'
      | 'dateWould'
      | 'dateGone'
      | 'lettersWould'
      | 'letterReady'
      | 'letterTo'
      | 'letterFiles'
      | 'letterAnnexes'
      | 'letterExplain'
      | 'letterSending'
      | 'letterByHand'
      | 'letterBlanks'
      | 'addressUnsure'
      | 'addressOffice'
      | 'germanLetter',
      string
    >
  >;
  result: Readonly<
    Record<
      | 'wanted'
      | 'undecided'
      | 'wantedLead'
      | 'sendBy'
      | 'arriveBy'
      | 'pastBy'
      | 'stillBy'
      | 'longBy'
      | 'againBy'
      | 'againStill'
      | 'pastCould'
      | 'goneBy'
      | 'bankGone'
      | 'todayBy'
      | 'todayArrive'
      | 'couldBy'
      | 'silentBy'
      | 'traderBy'
      | 'latest'
      | 'noDate'
      | 'daysLeft'
      | 'today'
      | 'dispatch'
      | 'receipt'
      | 'why'
      | 'own'
      | 'arithmetic'
      | 'would'
      | 'steps'
      | 'keep'
      | 'keepText'
      | 'envelope'
      | 'keepWanted'
      | 'keepChecked'
      | 'notWithdrawn'
      | 'keepWantedText'
      | 'keepUnseen'
      | 'keepPromise'
      | 'keepPromiseText'
      | 'keepApprove'
      | 'keepReserved'
      | 'assumed'
      | 'disclaimer'
      | 'firm'
      | 'whole',
      string
    >
  > & {
    firmness: Readonly<Record<'clear' | 'arguable' | 'disputed', Pair>>;
    /** How a strong headline begins, and how one that is open does. */ soften: Pair;
  };
  assumed: Readonly<Record<'jurisdiction' | 'consumer' | 'personOnPhone' | 'channel' | 'basicSupply', string>>;
  bodies: Readonly<Record<(typeof TONGUE_BODIES)[number], readonly [name: string, what: string, cost: string]>>;
};
