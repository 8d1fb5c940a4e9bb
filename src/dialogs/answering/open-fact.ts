// What was typed under a question for a fact: the ways in which words answer it, in this order.
import { wordCount } from '../../knowledge/german/words.ts';
import type { OpenQuestion } from '../../case/file.ts';
import { specOf, type FactKey } from '../../knowledge/facts.ts';
import { COURT_PAPERS } from '../../knowledge/court-papers.ts';
import { take } from './answer.ts';
import { answerValue } from './answering.ts';
import { cameAfterCall, dayAfterCall } from '../hearing/beside.ts';
import type { Draft } from '../draft.ts';
import { note } from '../ledger.ts';
import type { SaidQuestion } from '../messages.ts';
import { readOnce } from '../hearing/reading.ts';
import { STORY_WORDS } from '../hearing/story.ts';
import { tells } from '../hearing/tells.ts';
import { replyOf } from '../company/reply-words.ts';
import type { OfFact, Typed, Way } from './typed.ts';
import { onThePhone } from './ways-channel.ts';
import { dayOfCall, dayOfLetter, gotConfirmation, keepsOnDay } from './ways-day.ts';
import { onOldTerms } from './old-terms.ts';
import { namesFirm } from './ways-firm.ts';
import { byValue } from './by-value.ts';
import { TOLD_OF_ELSE } from './told-of-else.ts';

/** Longer texts are stories; whatever they answer, they answer by their facts. */
const LONG_ANSWER = 12;
/** A yes, a day or an amount may have its reasons beside it. */
const LONG_YES = 25;

/** @returns whether the text was taken as the fact's answer */
export function answersFact(typed: Typed, fact: FactKey): boolean {
  const of = { ...typed, fact, kind: specOf(fact).kind };
  for (const way of WAYS) {
    const taken = way(of);
    if (taken !== undefined) return taken;
  }
  return byValue(of);
}

/** Tried in this order; the first that knows the line answers. */
const WAYS: readonly Way[] = [
  onOldTerms,
  onThePhone,
  ...TOLD_OF_ELSE,
  dayOfCall,
  dayOfLetter,
  namesFirm,
  tellsReply,
  keepsOnDay,
  gotConfirmation,
  onceWanted,
  afterCall,
  tooLong,
];

/** "Die haben storniert, der Brief kam gestern": asked what the company answered, it is that, and no act or paper of one's own. */
function tellsReply({ draft, open, question, fact, text }: OfFact): boolean | undefined {
  if (!REPLIES.has(fact) || wordCount(text) < STORY_WORDS || wordCount(text) > LONG_YES) return undefined;
  if (COURT_PAPERS.has(String(readOnce(draft, text).facts.dunning))) return undefined;
  const read = answerValue(draft, open, question, text);
  const told = fact === 'companyReply' ? replyOf(text, draft.file) : undefined;
  const value = told ?? (read.found && !read.problem && read.value !== 'unknown' ? read.value : undefined);
  return value === undefined ? undefined : take(draft, open, value, { quote: text, echo: text }) === 'taken';
}
/** Questions of what came back, which people answer by telling it. */
const REPLIES: ReadonlySet<string> = new Set(['companyReply', 'recordingReply', 'outcome']);

/** "Erst ja, jetzt nicht mehr", asked whether it was wanted: it was, and is no longer. */
function onceWanted({ draft, open, fact, text }: OfFact): boolean | undefined {
  if (fact !== 'wantedContract' || wordCount(text) > LONG_ANSWER || !REGRETS.test(text)) return undefined;
  note(draft, open.matter, [{ fact: 'goal', value: 'outOfContract', quote: text }]);
  return take(draft, open, true, { echo: text }) === 'taken';
}

/** "Kam am nächsten Tag", asked whether the summary came before or after the call. */
function afterCall({ draft, open, fact, text }: OfFact): boolean | undefined {
  if (fact !== 'contractSummaryTiming') return undefined;
  const came = cameAfterCall(draft, open, text) ?? dayAfterCall(draft, text);
  return came && take(draft, open, 'afterCall', { beside: [came], echo: text }) === 'taken';
}

/** A text too long for an answer, which says only that one does not know. */
function tooLong({ draft, open, question, kind, text }: OfFact): boolean | undefined {
  if (wordCount(text) <= (kind === 'text' || kind === 'choice' || kind === 'multi' ? LONG_ANSWER : LONG_YES))
    return undefined;
  return puzzled(draft, open, question, text) && take(draft, open, 'unknown') === 'taken';
}

/** "Erst ja, jetzt nicht mehr": wanted once, and no longer; a letter must not say that it never was. */
const REGRETS =
  /(?<!\p{L})(?:erst|zuerst|anfangs|am anfang|zunächst|damals|at first|first)(?!\p{L}).*(?<!\p{L})(?:ja|schon|gewollt|wollte|gern|yes|wanted)(?!\p{L}).*(?<!\p{L})(?:nicht|nimmer|nein|not|no longer)(?!\p{L})/isu;

/** A longer way to say that one does not know, which tells nothing else. */
function puzzled(draft: Draft, open: OpenQuestion, question: SaidQuestion, text: string): boolean {
  if (wordCount(text) > LONG_YES || tells(draft, text)) return false;
  const read = answerValue(draft, open, question, text);
  return read.found && read.value === 'unknown';
}
