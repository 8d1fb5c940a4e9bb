// An answer by the value that stands in its words: what the question's type reads there, and what speaks against it.
import { wordCount } from '../../knowledge/german/words.ts';
import type { OpenQuestion } from '../../case/file.ts';
import { FACTS, isFactKey, type FactKey, type FactKind } from '../../knowledge/facts.ts';
import { take } from './answer.ts';
import { answerValue, roughCallDay, type AnswerRead } from './answering.ts';
import { firmCalled } from '../hearing/corrections.ts';
import { dayOfAnswer, onlyDay } from '../hearing/beside.ts';
import { tell, type Draft } from '../draft.ts';
import { hear } from '../hearing/hear.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf, note, remember, understood, type Told } from '../ledger.ts';
import { offerCompanies } from '../hearing/meant.ts';
import type { TextKey } from '../phrases/texts.ts';
import { readOnce } from '../hearing/reading.ts';
import { QUESTION_WORDS, STORY_WORDS } from '../hearing/story.ts';
import { OF_ANY_QUESTION, speaksOf, tells } from '../hearing/tells.ts';
import { namesPerson } from '../company/person-named.ts';
import type { OfFact } from './typed.ts';
import { asksWhether } from './ways-day.ts';

/** Up to so many words "weiß nicht" is the whole answer. */
const SHORT_ANSWER = 8;

/** By the value of the question's type that stands in the words. */
export function byValue(typed: OfFact): boolean {
  const { draft, open, question, fact, kind, text } = typed;
  // "They took 39.99 last week", asked for the call: money went then, and nobody called.
  const rough = fact === 'callDate' && !ofMoney(draft, text) ? roughCallDay(text, draft.today) : undefined;
  const read = answerValue(draft, open, question, text);
  // "Handy kam letzten Freitag", asked for the call: the words give their day to something else.
  if (read.found && kind === 'date' && ofAnother(draft, text, fact, read.value)) return false;
  // "Weiß nicht" inside a longer text is about something else.
  if (read.found && read.value === 'unknown' && wordCount(text) > SHORT_ANSWER && tells(draft, text)) return false;
  // "Keine Ahnung, irgendwann im Oktober" knows the month.
  if (rough && (!read.found || read.value === 'unknown')) return takeTold(draft, open, rough);
  if (!read.found) return takeDay(draft, open, kind, text);
  // Two lines in one answer are a bundle, whichever of them the words name first.
  const whole = fact === 'product' && read.value === 'bundle';
  // Else what the words tell of the case is surer than everyday words for a choice.
  if (read.loose && !whole && (speaksOf(draft, open, text) || tells(draft, text, OF_ANY_QUESTION))) return false;
  return read.problem ? refused(typed, read.problem) : takeValue(typed, read);
}

/** Whether the words tell that something else happened on that day, and nothing of what is asked. */
function ofAnother(draft: Draft, text: string, fact: FactKey, day: unknown): boolean {
  const { facts } = readOnce(draft, text);
  if (facts[fact] !== undefined || BEFORE_IT.test(text)) return false;
  // "Der Anruf war doch am 21.11.", asked for the debit; "am 21.11., kurz nach dem Anruf" is an answer.
  if (fact !== 'callDate') return TELLS_CALL.test(text) && facts.callDate === day;
  if (OTHER_DAYS.some((key) => facts[key] === day)) return true;
  // "The phone arrived on Friday": the thing is told first, its day was not read.
  return facts.goodsReceived === true && facts.goodsReceivedDate === undefined && !DAY_FIRST.test(text);
}
/** Whether the words tell of money that went or of a bill, and of no call. */
function ofMoney(draft: Draft, text: string): boolean {
  const { debited, invoiced, channel, callDate } = readOnce(draft, text).facts;
  return (debited === true || invoiced === true) && channel === undefined && callDate === undefined;
}
/** "Zwei Tage bevor das Handy kam, also am 3.11." */
const BEFORE_IT = /(?<!\p{L})(?:bevor|ehe|vorher|davor|before|earlier|also am)(?!\p{L})/iu;
const TELLS_CALL =
  /^\W*(?:(?:nein|nee|doch|ach|halt|moment|sorry|aber|und|no|oh|wait)[,.! ]+)*(?:(?:der|dieser|the) (?:anruf|call)|(?:angerufen|telefoniert) (?:hat|haben|wurde|hab)|(?:die|sie|er|they) (?:haben|hat) (?:mich )?(?:doch |aber )?am [^,;]+ angerufen|(?:they|he|she) (?:called|rang))(?!\p{L})/iu;
/** A line that begins with a day answers with it. */
const DAY_FIRST = /^\W*(?:(?:am|den|der|on|the) )?\d/iu;
/** Facts to which a day in the line may belong instead. */
const OTHER_DAYS: readonly FactKey[] = [
  'goodsReceivedDate',
  'documentsReceivedDate',
  'debitDate',
  'switchDate',
  'dunningDate',
  'invoiceReceivedDate',
];

/** A value that cannot be is told, and the question put again. */
function refused({ draft }: OfFact, problem: TextKey): boolean {
  tell(draft, problem);
  askAgain(draft, undefined, true);
  return true;
}

function takeValue(
  { draft, open, fact, kind, text, heard }: OfFact,
  read: Extract<AnswerRead, { found: true }>,
): boolean {
  if (fact === 'provider' && (OWN_ADDRESS.test(text.trim()) || PERSON_ALONE.test(text.trim()))) {
    askAgain(draft, 'valueUnfit');
    return true;
  }
  if (fact === 'provider' && namesPerson(text)) {
    askAgain(draft, 'personNotFirm');
    return true;
  }
  const value = (fact === 'provider' ? firmCalled(text) : undefined) ?? read.value;
  const loose = read.loose === true;
  const beside = [...dayOfAnswer(draft, open, text, value), ...hiddenNumber(fact, text)];
  if (loose && kind === 'boolean') return take(draft, open, value, { beside, echo: text }) === 'taken';
  if (wordCount(text) >= STORY_WORDS) {
    hear(draft, text, heard, { answered: { open, value, beside } });
    return true;
  }
  if (fact === 'provider' && wordCount(text) <= QUESTION_WORDS && offerCompanies(draft, text)) return true;
  const quote = quoteFor(open, text);
  const echo = loose || kind === 'date' || (fact === 'provider' && !sameWords(value, text));
  const typed = { ...(quote === undefined ? {} : { quote }), beside, ...(echo ? { echo: text } : {}) };
  return take(draft, open, value, typed) === 'taken';
}

/** "Unterdrückt", asked which number was shown: nobody has forgotten it, there was none to see. */
const hiddenNumber = (fact: FactKey, text: string): { fact: FactKey; value: true; quote: string }[] =>
  fact === 'displayedNumber' && HIDDEN.test(text)
    ? [{ fact: 'numberSuppressed', value: true, quote: text.trim() }]
    : [];
const HIDDEN =
  /(?<!\p{L})(?<!(?:nicht|kein\p{L}*|nie|ob|vielleicht|glaube?|not|if|maybe) (?:\p{L}+ )?)(?:unterdr(?:ü|ue)ckt|anonym|withheld|hidden|no caller id)/iu;

/** "Frau Müller", "Herr Peter Lange": who spoke, and no company. */
const PERSON_ALONE =
  /^(?:(?:ein|eine|a) )?(?:herrn?|frau|hr\.?|fr\.|mr\.?|mrs\.?|ms\.?) \p{L}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[.! ]*$/iu;
/** "Kurt Baum, Am Markt 1, 04109 Leipzig": somebody's own name and address, and no company. */
const OWN_ADDRESS =
  /^(?!.*(?:gmbh|mbh|(?<!\p{L})(?:ag|kg|ug|se|ohg|gbr|ltd|co|e\.? ?v|e\.? ?k)(?!\p{L})|verlag|energie|strom|werke|media|telekom|service|lotto|gewinn))(?:\p{L}[\p{L}-]+ ){1,2}\p{L}[\p{L}-]+, ?[^,]{3,40}\d+ ?[a-z]?,? \d{5} \p{L}[\p{L} -]+$/iu;

/** A day alone answers whether something happened, and when; the order of two days tells which came first. */
function takeDay(draft: Draft, open: OpenQuestion, kind: FactKind, text: string): boolean {
  const day = onlyDay(draft, open, text);
  if (!day) return asksWhether(draft, open, text);
  if (kind === 'boolean') return take(draft, open, true, { beside: [day], echo: text }) === 'taken';
  const call = knownOf(draft.file, open.matter, 'callDate')?.value;
  if (open.fact !== 'contractSummaryTiming' || call === undefined || call === 'unknown' || call === day.value)
    return false;
  return takeTold(draft, open, [day]);
}

const sameWords = (value: unknown, text: string): boolean =>
  typeof value === 'string' &&
  value.toLowerCase() ===
    text
      .trim()
      .replace(/[.!]+$/, '')
      .toLowerCase();

/** What the words tell answers in place of a value: a month, or the day of something else that the question is about. */
function takeTold(draft: Draft, open: OpenQuestion, told: readonly Told[]): boolean {
  const before = draft.file;
  const { fresh } = note(draft, open.matter, told);
  remember(draft, before, { question: open, before: [] });
  draft.replies.push(
    understood(
      open.matter,
      fresh.filter((t) => t.value !== 'unknown'),
    ),
  );
  proceed(draft);
  return true;
}

/** A typed answer proves a fact by itself; a yes or no does not make a quote. */
const quoteFor = (open: OpenQuestion, text: string): string | undefined =>
  isFactKey(open.fact) && FACTS[open.fact].kind !== 'boolean' && wordCount(text) > 2 ? text : undefined;
