// Listening by oneself: eight things, one at a time; the answers are judged by the same criteria as a transcript.
import { HEARD_FOR, type Heard, type HeardCall, type HeardFor } from '../../case/file.ts';
import type { Facts } from '../../knowledge/facts.ts';
import type { RecordingCheck, Verdict } from './check.ts';
import type { JudgedCall } from './index.ts';
import type { TimedTurn } from './transcript.ts';
import type { Flag } from './notes.ts';
import { type Criteria, verdictOf } from './verdict.ts';

/** What can be answered, in the order of the buttons. */
export const ANSWERS = {
  recordingConsent: ['yes', 'no', 'late', 'unclear'],
  callerDisclosed: ['yes', 'nameOnly', 'no', 'unclear'],
  identified: ['yes', 'readOut', 'no', 'unclear'],
  declarationOfIntent: ['clear', 'ambiguous', 'conditional', 'absent', 'refused', 'unclear'],
  priceNamed: ['yes', 'no', 'free', 'unclear'],
  termNamed: ['yes', 'no', 'unclear'],
  withdrawalInfo: ['yes', 'no', 'rushed', 'unclear'],
  orderPartOnly: ['whole', 'part', 'unclear'],
} as const satisfies Record<HeardFor, readonly string[]>;

/** Answers that have a place in the sound; the others say that something is missing. */
const PLACELESS = new Set(['no', 'absent', 'whole', 'unclear']);
/** Whether an answer has a place in the sound. */
export const hasPlace = (answer: string): boolean => !PLACELESS.has(answer);

/** Whether a key is something to listen for. */
export const isHeardFor = (key: string): key is HeardFor => (HEARD_FOR as readonly string[]).includes(key);
/** Whether an answer fits what is listened for. */
export const isAnswer = (criterion: HeardFor, answer: string): boolean =>
  (ANSWERS[criterion] as readonly string[]).includes(answer);

/** The next thing to listen for; undefined when all was answered. */
export const nextToHear = (call: HeardCall): HeardFor | undefined =>
  HEARD_FOR.find((key) => call.heard[key] === undefined);

const yesNo = (answer: string | undefined): boolean | 'unclear' =>
  answer === 'yes' ? true : answer === undefined || answer === 'unclear' ? 'unclear' : false;

/** The verdict of what was heard so far; what was not answered yet is unclear. */
export function verdictOfHeard({ heard }: Pick<HeardCall, 'heard'>): Verdict {
  const said = (key: HeardFor): string | undefined => heard[key]?.answer;
  const declaration = said('declarationOfIntent');
  const caller = said('callerDisclosed');
  const criteria: Criteria = {
    consent: said('recordingConsent') === 'yes' ? 'yes' : said('recordingConsent') === 'no' ? 'no' : 'unclear',
    identified: said('identified') === 'yes' ? 'yes' : said('identified') === 'no' ? 'no' : 'unclear',
    declaration:
      declaration === 'clear' || declaration === 'absent' || declaration === 'refused' ? declaration : 'ambiguous',
    price: yesNo(said('priceNamed')),
    term: yesNo(said('termNamed')),
    caller: caller === 'nameOnly' ? true : yesNo(caller),
    company: caller === 'nameOnly' ? true : yesNo(caller),
    somethingElse: false,
    doubt: said('withdrawalInfo') === 'rushed',
  };
  return verdictOf(criteria);
}

/** Hints that follow from answers. */
export function flagsOfHeard({ heard }: Pick<HeardCall, 'heard'>): Flag[] {
  const is = (key: HeardFor, answer: string): boolean => heard[key]?.answer === answer;
  const on: [boolean, Flag][] = [
    [is('recordingConsent', 'no'), 'consentNotHeard'],
    [is('recordingConsent', 'late'), 'consentLate'],
    [is('callerDisclosed', 'no'), 'callerMissing'],
    [is('callerDisclosed', 'nameOnly'), 'purposeMissing'],
    [is('identified', 'readOut'), 'readOut'],
    [is('identified', 'no'), 'notIdentified'],
    [is('declarationOfIntent', 'ambiguous'), 'yesToSomethingElse'],
    [is('declarationOfIntent', 'conditional'), 'conditional'],
    [is('priceNamed', 'no'), 'priceMissing'],
    [is('priceNamed', 'free'), 'saidFree'],
    [is('termNamed', 'no'), 'termMissing'],
    [is('withdrawalInfo', 'no'), 'withdrawalMissing'],
    [is('withdrawalInfo', 'rushed'), 'readFast'],
    [is('orderPartOnly', 'part'), 'orderPartOnly'],
  ];
  return on.filter(([holds]) => holds).map(([, flag]) => flag);
}

/** What was heard, as a fact of the case. */
const CONSENT: Record<string, boolean | 'unknown'> = { yes: true, no: false };
/** What was heard, as a fact of the case. */
const DECLARED: Record<string, NonNullable<Facts['declaration']>> = {
  clear: 'clearYes',
  ambiguous: 'yesToSomethingElse',
  absent: 'silent',
  refused: 'no',
};

/** What was heard, as facts (source `recording`); they count after the customer's yes. */
export function factsOfHeard(call: HeardCall): Facts {
  const said = (key: HeardFor): string => call.heard[key]?.answer ?? 'unclear';
  const flag = (key: HeardFor, no: readonly string[]): boolean | 'unknown' =>
    said(key) === 'yes' ? true : no.includes(said(key)) ? false : 'unknown';
  const caller = said('callerDisclosed');
  return {
    recordingConsent: CONSENT[said('recordingConsent')] ?? 'unknown',
    declaration: DECLARED[said('declarationOfIntent')] ?? 'unknown',
    priceNamed: flag('priceNamed', ['no', 'free']),
    termNamed: flag('termNamed', ['no']),
    callerDisclosed: caller === 'nameOnly' ? true : flag('callerDisclosed', ['no']),
    purposeDisclosed: caller === 'yes' ? true : caller === 'nameOnly' || caller === 'no' ? false : 'unknown',
    recordingScope:
      said('orderPartOnly') === 'whole' ? 'wholeCall' : said('orderPartOnly') === 'part' ? 'orderPart' : 'unknown',
    recordingVerdict: verdictOfHeard(call),
  };
}

const QUOTE = 160;

/** A judged transcript in the words of the eight questions. */
export function heardIn({ check, flags }: JudgedCall, turns: readonly TimedTurn[]): HeardCall['heard'] {
  const place = (key: keyof RecordingCheck['decidedBy']): Omit<Heard, 'answer'> => {
    const decision = check.decidedBy[key];
    if (!decision) return {};
    const at = turns[decision.turn - 1]?.at;
    return { turn: decision.turn, quote: decision.quote.slice(0, QUOTE), ...(at === undefined ? {} : { seconds: at }) };
  };
  const late = flags.includes('consentLate');
  const other = flags.includes('somebodyElse') || flags.includes('minor');
  const identified =
    check.identified === 'yes' ? (flags.includes('readOut') ? 'readOut' : 'yes') : other ? 'no' : 'unclear';
  return {
    recordingConsent: { answer: late ? 'late' : check.recordingConsent, ...place('recordingConsent') },
    callerDisclosed: {
      answer: !check.callerDisclosed ? 'no' : check.purposeDisclosed ? 'yes' : 'nameOnly',
      ...place('callerDisclosed'),
    },
    identified: { answer: identified, ...place('identified') },
    declarationOfIntent: { answer: check.declarationOfIntent, ...place('declarationOfIntent') },
    priceNamed: {
      answer: check.priceNamed ? 'yes' : flags.includes('saidFree') ? 'free' : 'no',
      ...place('priceNamed'),
    },
    termNamed: { answer: check.termNamed ? 'yes' : 'no', ...place('termNamed') },
    withdrawalInfo: {
      answer: check.withdrawalInfo ? 'yes' : flags.includes('readFast') ? 'rushed' : 'no',
      ...place('withdrawalInfo'),
    },
    orderPartOnly: {
      answer: check.orderPartOnly === 'unknown' ? 'unclear' : check.orderPartOnly ? 'part' : 'whole',
      ...place('orderPartOnly'),
    },
  };
}
