// What was typed under a question for a fact: the ways in which words answer it, in this order.
import { wordCount } from '../../knowledge/german/words.ts';
import { findCompanies } from '../../knowledge/companies.ts';
import type { OpenQuestion } from '../../case/file.ts';
import { FACTS, isFactKey, specOf, type FactKey, type FactKind } from '../../knowledge/facts.ts';
import { take } from './answer.ts';
import { answerValue, roughCallDay, type AnswerRead } from './answering.ts';
import { asksInAny } from '../aside/asked.ts';
import { firmCalled } from '../hearing/corrections.ts';
import { cameAfterCall, dayAfterCall, dayOfAnswer, onlyDay } from '../hearing/beside.ts';
import { tell, type Draft } from '../draft.ts';
import { hear } from '../hearing/hear.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf, note, remember, understood, type Told } from '../ledger.ts';
import { offerCompanies } from '../hearing/meant.ts';
import type { SaidQuestion } from '../messages.ts';
import type { TextKey } from '../phrases/texts.ts';
import { readOnce } from '../hearing/reading.ts';
import { looksLikeStory, QUESTION_WORDS, STORY_WORDS } from '../hearing/story.ts';
import { OF_ANY_QUESTION, speaksOf, tells } from '../hearing/tells.ts';
import { namesPerson } from '../company/person-named.ts';
import { replyOf } from '../company/told-reply.ts';
import { NAMES, type OfFact, type Typed, type Way } from './typed.ts';
import { asksWhether, dayOfCall, gotConfirmation, keepsOnDay, saysDay } from './ways-day.ts';
import { namesFirm } from './ways-firm.ts';

/** Longer texts are stories; whatever they answer, they answer by their facts. */
const LONG_ANSWER = 12;
/** A yes, a day or an amount may have its reasons beside it. */
const LONG_YES = 25;
const SHORT_ANSWER = 8;

/** @returns whether the text was taken as the fact's answer */
export function answersFact(typed: Typed, fact: FactKey): boolean {
  const of = { ...typed, fact, kind: specOf(fact).kind };
  for (const way of WAYS) {
    const taken = way(of);
    if (taken !== undefined) return taken;
  }
  return byValue(of);
}

const WAYS: readonly Way[] = [
  // "I didn't say yes", asked about a switch: it is told of the offer on the phone.
  ({ draft, fact, kind, text }) =>
    kind === 'boolean' &&
    !OF_A_YES.has(fact) &&
    SAID_YES.test(text) &&
    (readOnce(draft, text).facts.agreedOnPhone !== undefined || !BEGINS_WITH_IT.test(text))
      ? false
      : undefined,
  // "Nothing in writing", asked about health or a switch: it is told of the papers.
  ({ fact, kind, text }) => (kind === 'boolean' && !OF_PAPERS.has(fact) && NO_PAPERS.test(text) ? false : undefined),
  // A text that tells, where a name or a few words were asked for.
  ({ draft, fact, kind, text }) =>
    kind === 'text' && (looksLikeStory(text) || (NAMES.has(fact) && namesNobody(draft, text))) ? false : undefined,
  dayOfCall,
  namesFirm,
  tellsReply,
  keepsOnDay,
  gotConfirmation,
  onceWanted,
  afterCall,
  tooLong,
];

/** Questions that a yes or no of one's own answers. */
const OF_A_YES: ReadonlySet<string> = new Set<FactKey>([
  'agreedOnPhone',
  'textFormApproval',
  'recordingConsent',
  'recordingAnnounced',
  'marketingConsent',
  'wantedContract',
  'earlyStartRequested',
]);
const SAID_YES = /(?<!\p{L})(?:(?:say|said) yes|ja (?:ge)?sagt?|zu(?:ge)?sagt)(?!\p{L})/iu;

const BEGINS_WITH_IT = /^\W*(?:ja|jo|jep|doch|nein|nee|yes|yeah|no)(?![\p{L}]| (?:ge)?sagt)/iu;
const NO_PAPERS =
  /^\W*(?:nothing|nichts?|nix|gar nichts)(?: was)? (?:in writing|schriftlich\p{L}*|in schriftform)[.! ]*$/iu;
/** What a yes or no about papers answers. */
const OF_PAPERS: ReadonlySet<string> = new Set<FactKey>([
  'textFormApproval',
  'contractSummaryReceived',
  'withdrawalInstructionReceived',
  'modelFormEnclosed',
  'personWasAuthorised',
  'marketingConsent',
  'directDebitMandate',
  'termsStorable',
]);

/** "Die haben storniert, der Brief kam gestern": asked what the company answered, it is that, and no act or paper of one's own. */
function tellsReply({ draft, open, question, fact, text }: OfFact): boolean | undefined {
  if (!REPLIES.has(fact) || wordCount(text) < STORY_WORDS || wordCount(text) > LONG_YES) return undefined;
  if (COURTS.has(String(readOnce(draft, text).facts.dunning))) return undefined;
  const read = answerValue(draft, open, question, text);
  const told = fact === 'companyReply' ? replyOf(text, draft.file) : undefined;
  const value = told ?? (read.found && !read.problem && read.value !== 'unknown' ? read.value : undefined);
  return value === undefined ? undefined : take(draft, open, value, { quote: text, echo: text }) === 'taken';
}
const REPLIES: ReadonlySet<string> = new Set(['companyReply', 'recordingReply', 'outcome']);
const COURTS: ReadonlySet<string> = new Set(['courtOrder', 'enforcementOrder', 'lawsuit']);

function onceWanted({ draft, open, fact, text }: OfFact): boolean | undefined {
  if (fact !== 'wantedContract' || wordCount(text) > LONG_ANSWER || !REGRETS.test(text)) return undefined;
  note(draft, open.matter, [{ fact: 'goal', value: 'outOfContract', quote: text }]);
  return take(draft, open, true, { echo: text }) === 'taken';
}

function afterCall({ draft, open, fact, text }: OfFact): boolean | undefined {
  if (fact !== 'contractSummaryTiming') return undefined;
  const came = cameAfterCall(draft, open, text) ?? dayAfterCall(draft, text);
  return came && take(draft, open, 'afterCall', { beside: [came], echo: text }) === 'taken';
}

function tooLong({ draft, open, question, kind, text }: OfFact): boolean | undefined {
  if (wordCount(text) <= (kind === 'text' || kind === 'choice' || kind === 'multi' ? LONG_ANSWER : LONG_YES))
    return undefined;
  return puzzled(draft, open, question, text) && take(draft, open, 'unknown') === 'taken';
}

/** By the value of the question's type that stands in the words. */
function byValue(typed: OfFact): boolean {
  const { draft, open, question, fact, kind, text } = typed;
  // "They took 39.99 last week", asked for the call: money went then, and nobody called.
  const rough = fact === 'callDate' && !ofMoney(draft, text) ? roughCallDay(text, draft.today) : undefined;
  const read = answerValue(draft, open, question, text);
  // "Handy kam letzten Freitag", asked for the call: the words give their day to something else.
  if (read.found && kind === 'date' && ofAnother(draft, text, fact, read.value)) return false;
  // "Weiß nicht" inside a longer text is about something else.
  if (read.found && read.value === 'unknown' && wordCount(text) > SHORT_ANSWER && tells(draft, text)) return false;
  // "Keine Ahnung, irgendwann im Oktober" knows the month.
  if (rough && (!read.found || read.value === 'unknown')) return takeRough(draft, open, rough);
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
const DAY_FIRST = /^\W*(?:(?:am|den|der|on|the) )?\d/iu;
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
  const beside = dayOfAnswer(draft, open, text, value);
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

/** "Kurt Baum, Am Markt 1, 04109 Leipzig": somebody's own name and address, and no company. */
/** "Frau Müller", "Herr Peter Lange": who spoke, and no company. */
const PERSON_ALONE =
  /^(?:(?:ein|eine|a) )?(?:herrn?|frau|hr\.?|fr\.|mr\.?|mrs\.?|ms\.?) \p{L}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?[.! ]*$/iu;
const OWN_ADDRESS =
  /^(?!.*(?:gmbh|mbh|(?<!\p{L})(?:ag|kg|ug|se|ohg|gbr|ltd|co|e\.? ?v|e\.? ?k)(?!\p{L})|verlag|energie|strom|werke|media|telekom|service|lotto|gewinn))(?:\p{L}[\p{L}-]+ ){1,2}\p{L}[\p{L}-]+, ?[^,]{3,40}\d+ ?[a-z]?,? \d{5} \p{L}[\p{L} -]+$/iu;

/** "Erst ja, jetzt nicht mehr": wanted once, and no longer; a letter must not say that it never was. */
const REGRETS =
  /(?<!\p{L})(?:erst|zuerst|anfangs|am anfang|zunächst|damals|at first|first)(?!\p{L}).*(?<!\p{L})(?:ja|schon|gewollt|wollte|gern|yes|wanted)(?!\p{L}).*(?<!\p{L})(?:nicht|nimmer|nein|not|no longer)(?!\p{L})/isu;

/** A day alone answers whether something happened, and when; the order of two days tells which came first. */
function takeDay(draft: Draft, open: OpenQuestion, kind: FactKind, text: string): boolean {
  const day = onlyDay(draft, open, text);
  if (!day) return asksWhether(draft, open, text);
  if (kind === 'boolean') return take(draft, open, true, { beside: [day], echo: text }) === 'taken';
  const call = knownOf(draft.file, open.matter, 'callDate')?.value;
  if (open.fact !== 'contractSummaryTiming' || call === undefined || call === 'unknown' || call === day.value)
    return false;
  return takeRough(draft, open, [day]);
}

const sameWords = (value: unknown, text: string): boolean =>
  typeof value === 'string' &&
  value.toLowerCase() ===
    text
      .trim()
      .replace(/[.!]+$/, '')
      .toLowerCase();

/** A longer way to say that one does not know, which tells nothing else. */
function puzzled(draft: Draft, open: OpenQuestion, question: SaidQuestion, text: string): boolean {
  if (wordCount(text) > LONG_YES || tells(draft, text)) return false;
  const read = answerValue(draft, open, question, text);
  return read.found && read.value === 'unknown';
}

const SENTENCE =
  /^(?=(?:\S+\s+){3})(?!.*\b(?:hei(?:ß|ss)t|hei(?:ß|ss)en|nenn\w*|namens|von|vom|bei|called|named|from)\b).*(?:\b(?:ist|sind|war|waren|hat|haben|hab|bleibt|wei(?:ß|ss)|egal|doch|is|are|was|has)\b|\d+[.,]\d\d\b)/isu;

/** "Wer zahlt das Porto" asks and names nobody; "was mit Prima" and "wer das war weiß ich nicht" answer. */
const onlyAsks = (text: string): boolean =>
  asksInAny(text) && !ANSWERS_VAGUELY.test(text) && findCompanies(text).length === 0;
const ANSWERS_VAGUELY =
  /^(?:ir?gend)?(?:was|wie|so) (?:mit|von|ähnlich\p{L}*)(?!\p{L})|(?<!\p{L})(?:wei(?:ß|ss)|ahnung|glaub\p{L}*|denk\p{L}*|nenn\p{L}*|hei(?:ß|ss)\p{L}*|hieß\p{L}*|called|named|know|think)(?!\p{L})|(?<!\p{L})oder(?: so)?\W*$/iu;

/** A sentence, a question, or words that tell something else of the case ("Vollmacht liegt im Original vor"). */
const namesNobody = (draft: Draft, text: string): boolean =>
  SENTENCE.test(text) ||
  onlyAsks(text) ||
  saysDay(draft, text) ||
  (wordCount(text) > QUESTION_WORDS && tells(draft, text, OF_A_NAME));
const OF_A_NAME: ReadonlySet<string> = new Set<FactKey>([
  'provider',
  'callerClaimedToBe',
  'callCentre',
  'jurisdiction',
  'product',
  'consumer',
  'personOnPhone',
]);

function takeRough(draft: Draft, open: OpenQuestion, told: readonly Told[]): boolean {
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
