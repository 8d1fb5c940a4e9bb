// What the customer wrote: command, button, number, value of the type, free text, in this order.
import { wordCount } from '../knowledge/german/words.ts';
import type { OpenQuestion } from '../case/file.ts';
import { FACTS, isFactKey, specOf, type FactKey, type FactKind } from '../knowledge/facts.ts';
import { take } from './answer.ts';
import { answerValue, roughCallDay } from './answering.ts';
import { asksItsWord } from './asked.ts';
import { aboutOf } from './asking.ts';
import { awaitsReply } from './awaited.ts';
import { cameAfterCall, dayBeside, onlyDay } from './beside.ts';
import { command } from './commands.ts';
import { explainReply, isPastedAboutRecording, isPastedReply } from './company-reply.ts';
import { tell, type Draft } from './draft.ts';
import { companyReplied, lastSent } from './followup.ts';
import { insultAlone, noAnswer } from './findings.ts';
import { toldGoodsBack } from './goods-back.ts';
import { corrections, hear } from './hear.ts';
import { askAgain, proceed } from './interview.ts';
import { introducedName } from './introduced.ts';
import { chooseLanguage } from './language.ts';
import { knownOf, note, remember, understood, type Told } from './ledger.ts';
import { matchChoice } from './match.ts';
import { beneath, offerCompanies } from './meant.ts';
import { offeredIn } from './options.ts';
import type { Proposal, SaidQuestion } from './messages.ts';
import { pleads } from './plea.ts';
import { readOnce } from './reading.ts';
import { toldEnd } from './told-end.ts';
import { toldNext } from './next.ts';
import { stopReminders } from './reminders.ts';
import { asksUnmarked } from './side.ts';
import { sentInWords, toldSent } from './sent.ts';
import { toldReply } from './told-reply.ts';
import { toldSilence } from './silence.ts';
import { endsByAsking } from './whole.ts';
import { TEXT_CHARACTERS } from '../case/limits.ts';
import { wordQuestion } from './replies/question.ts';
import { checkTranscript, looksLikeCall } from './tape.ts';
import { lettersWanted, readCommand, readLanguageWish, saysNo } from './understand/index.ts';
import { yesAndMore } from './yes-and-more.ts';

/** From so many words on an answer is also read as a story: it may say more than was asked. */
const STORY_WORDS = 5;
/** Longer texts are stories; whatever they answer, they answer by their facts. */
const LONG_ANSWER = 12;
/** A yes, a day or an amount may have its reasons beside it. */
const LONG_YES = 25;
const SHORT_ANSWER = 8;
const QUESTION_WORDS = 3;

/** Commands whose words are kinds of paper as well: asked what came, they answer. */
const PAPERS: ReadonlySet<string> = new Set(['court', 'letters', 'recording']);

/** What is longer than this without a blank is no word; reading it would only take time. */
const WORD_LIMIT = 100;
const NO_WORD = new RegExp(`\\S{${WORD_LIMIT + 1},}`, 'g');

/** One line of the customer. @param heard what a model proposed for it, if any */
export function said(draft: Draft, whole: string, heard: readonly Proposal[] = []): void {
  if (whole.length > TEXT_CHARACTERS) tell(draft, 'tooLong');
  const text = whole
    .slice(0, TEXT_CHARACTERS)
    .replace(NO_WORD, (run) => run.slice(0, WORD_LIMIT))
    .trim();
  if (answersOffer(draft, text)) return;
  beneath(draft);
  const { open, lang } = draft.file;
  // A pasted call is no story: nothing in it was said to us.
  const awaited = open?.fact === 'recording.text' && wordCount(text) >= STORY_WORDS;
  if ((awaited || looksLikeCall(whole)) && checkTranscript(draft, whole)) return;
  const introducedAs = introducedName(text);
  if (introducedAs !== undefined) draft.file = { ...draft.file, introducedAs };
  if (!/[\p{L}\p{N}?]/u.test(text)) return nothingSaid(draft, text);
  const worded = open ? wordQuestion(open, aboutOf(draft, open, false), draft.file, lang) : undefined;
  const question = worded?.question;
  const choice = question ? matchChoice(text, question) : undefined;

  if (stopReminders(draft, text)) return draft.file.open ? askAgain(draft) : undefined;
  const sent = lastSent(draft.file);
  if (sent && isPastedReply(text)) {
    if (companyReplied(draft, { text, received: draft.today, letter: sent.id }) === 'read') proceed(draft);
    return;
  }
  // They wrote without us: the answer is read all the same, and nothing in it is the customer's own story.
  if (!sent && asksForRecording(draft) && isPastedAboutRecording(text)) {
    explainReply(draft, draft.file.active, text, true, draft.today);
    return proceed(draft);
  }
  if (!sent && awaitsReply(draft) && isPastedReply(text)) {
    if (companyReplied(draft, { text, received: draft.today }) === 'read') proceed(draft);
    return;
  }
  const name = readCommand(text);
  if (name && !(open?.fact === 'evidence.role' && choice !== undefined && PAPERS.has(name)))
    return command(draft, name);
  if (worded && asksItsWord(text, worded.text)) return command(draft, 'explain');
  if (
    choice === undefined &&
    (toldGoodsBack(draft, text) ||
      toldSent(draft, text) ||
      toldSilence(draft, text) ||
      toldReply(draft, text) ||
      toldNext(draft, text) ||
      toldEnd(draft, text))
  )
    return;
  const wish = choice === undefined ? readLanguageWish(text) : undefined;
  if (wish) return chooseLanguage(draft, wish);

  if (open && question) {
    if (choice !== undefined && take(draft, open, choice) === 'taken') return;
    if (choice === undefined && pleads(draft, open, question, text)) return hear(draft, text, heard);
    if (yesAndMore(draft, open, text, heard) || answersOpen(draft, open, question, text, heard)) return;
  }
  hear(draft, text, heard);
}

/** „Meinen Sie …?“ is answered by a button's words or number, by a no, and by a yes where only one thing is offered. */
function answersOffer(draft: Draft, text: string): boolean {
  const { open, lang } = draft.file;
  if (open?.fact !== 'meant') return false;
  const { question } = wordQuestion(open, undefined, draft.file, lang);
  const only = question.choices?.length === 2 ? question.choices[0]?.value : undefined;
  const yes = answerValue(draft, { ...open, fact: 'confirm' }, { ...question, type: 'boolean', choices: [] }, text);
  const plainly = yes.found && yes.value === true && wordCount(text) <= QUESTION_WORDS;
  const value = matchChoice(text, question) ?? (NONE_MEANT.test(text) ? 'none' : plainly ? only : undefined);
  return value !== undefined && take(draft, open, value) === 'taken';
}

/** "Noch nichts" is no word about the offer: it may answer the question beneath. */
const NONE_MEANT =
  /^\s*(?:nein|nee|nö|no|nope|(?:nein,? )?(?:keine[rs]?|nichts|none|neither)(?: (?:davon|von (?:denen|beiden)|of (?:them|these)))?|(?:nein,? )?(?:was|etwas) (?:ganz )?anderes|something else)[.! ]*$/iu;

/** Whether the text was taken as an answer to the open question. */
function answersOpen(
  draft: Draft,
  open: OpenQuestion,
  question: SaidQuestion,
  text: string,
  heard: readonly Proposal[],
): boolean {
  const { fact } = open;
  // Who answers with a curse beside it has answered.
  const cursed = insultAlone(readOnce(draft, text));
  if (wordCount(text) > 2 && !cursed && noAnswer(readOnce(draft, text), text)) return false;
  if (correctsOther(draft, open, question, text)) return false;
  const asks = isFactKey(fact) && question.type === 'boolean' && text.endsWith('?');
  const first = asks ? FIRST_WORD.exec(text)?.groups : undefined;
  if (first?.['said'] && first['rest'] && wordCount(first['rest']) >= QUESTION_WORDS) {
    const read = answerValue(draft, open, question, first['said']);
    if (read.found && typeof read.value === 'boolean') {
      hear(draft, first['rest'], heard, { answered: { open, value: read.value, beside: [], quote: first['said'] } });
      return true;
    }
  }
  // A question is no yes or no, whatever words are in it.
  if (text.endsWith('?') && wordCount(text) > QUESTION_WORDS && question.type !== 'date') return false;
  if (
    ASKS_BACK.test(text) ||
    asksUnmarked(text, draft.file.lang, draft.today) ||
    endsByAsking(text, draft.file.lang, draft.today)
  )
    return false;
  if (isFactKey(fact)) {
    if (specOf(fact).kind === 'text' && (looksLikeStory(text) || (NAMES.has(fact) && namesNobody(draft, text))))
      return false;
    const { kind } = specOf(fact);
    if (fact === 'wantedContract' && wordCount(text) <= LONG_ANSWER && REGRETS.test(text)) {
      note(draft, open.matter, [{ fact: 'goal', value: 'outOfContract', quote: text }]);
      return take(draft, open, true, { echo: text }) === 'taken';
    }
    const came = fact === 'contractSummaryTiming' ? cameAfterCall(draft, open, text) : undefined;
    if (came) return take(draft, open, 'afterCall', { beside: [came], echo: text }) === 'taken';
    if (wordCount(text) > (kind === 'text' || kind === 'choice' || kind === 'multi' ? LONG_ANSWER : LONG_YES)) {
      return puzzled(draft, open, question, text) && take(draft, open, 'unknown') === 'taken';
    }
    const rough = fact === 'callDate' ? roughCallDay(text, draft.today) : undefined;
    const read = answerValue(draft, open, question, text);
    // "Weiß nicht" inside a longer text is about something else.
    if (read.found && read.value === 'unknown' && wordCount(text) > SHORT_ANSWER && tells(draft, text)) return false;
    // "Keine Ahnung, irgendwann im Oktober" knows the month.
    if (rough && (!read.found || read.value === 'unknown')) return takeRough(draft, open, rough);
    if (!read.found) return takeDay(draft, open, kind, text);
    // Two lines in one answer are a bundle, whichever of them the words name first.
    const whole = fact === 'product' && read.found && read.value === 'bundle';
    // Else what the words tell of the case is surer than everyday words for a choice.
    if (read.loose && !whole && (speaksOf(draft, open, text) || tells(draft, text, OF_ANY_QUESTION))) return false;
    const beside = read.problem ? [] : dayBeside(draft, open, text, read.value);
    if (read.loose && kind === 'boolean') return take(draft, open, read.value, { beside, echo: text }) === 'taken';
    if (read.problem) {
      // The day of the cut-off itself, where the day of its announcement was asked for.
      tell(draft, fact === 'disconnectionThreatDate' && read.problem === 'dateAhead' ? 'cutOffDay' : read.problem);
      askAgain(draft, undefined, true);
      return true;
    }
    if (wordCount(text) >= STORY_WORDS) {
      hear(draft, text, heard, { answered: { open, value: read.value, beside } });
      return true;
    }
    if (fact === 'provider' && wordCount(text) <= QUESTION_WORDS && offerCompanies(draft, text)) return true;
    const quote = quoteFor(open, text);
    const echo = read.loose === true || kind === 'date' || (fact === 'provider' && !sameWords(read.value, text));
    const typed = { ...(quote === undefined ? {} : { quote }), beside, ...(echo ? { echo: text } : {}) };
    return take(draft, open, read.value, typed) === 'taken';
  }
  if (open.fact.startsWith('memory.') || open.fact.startsWith('tape.'))
    return take(draft, open, isNone(text) ? 'none' : text) === 'taken';
  if (question.type === 'text')
    return (
      !looksLikeStory(text) &&
      take(
        draft,
        open,
        isNone(text) || takesKnown(open, text) || declines(draft, open, question, text) ? noneOf(open) : text,
      ) === 'taken'
    );
  if (open.fact === 'sent') {
    const sent = sentInWords(draft, text);
    if (sent) return take(draft, open, sent) === 'taken';
  }
  if (open.fact === 'letter') {
    const wanted = lettersWanted(text, offeredIn(aboutOf(draft, open, false)));
    if (wanted) return take(draft, open, wanted) === 'taken';
  }
  if (wordCount(text) >= STORY_WORDS * 2) return false;
  const read = answerValue(draft, open, question, text);
  // "Weiß nicht mehr genau, Dienstag oder Mittwoch" leaves the summary open: the days are what is to be noted.
  if (read.found && read.value === 'unknown' && open.fact === 'confirm' && wordCount(text) > QUESTION_WORDS)
    return false;
  if (read.found && !read.problem) return take(draft, open, asChoice(open, read.value)) === 'taken';
  if (open.fact !== 'letter') return false;
  // "Ja" to the letters means the one that leads, "nein" none.
  const yes = answerValue(draft, open, { ...question, type: 'boolean', choices: [] }, text);
  if (!yes.found || typeof yes.value !== 'boolean') return false;
  return take(draft, open, yes.value ? question.choices?.[0]?.value : 'none') === 'taken';
}

/** "Nein. Ich hab aber eine Mail bekommen, zählt die?": a sentence that is an answer, and another behind it. */
const FIRST_WORD = /^\s*(?<said>ja|jo|jep|nein|nee|nö|ne|yes|no|nope)(?: (?:danke|leider))?[.!]+\s+(?<rest>\S.*)$/isu;

/** "Erst ja, jetzt nicht mehr": wanted once, and no longer; a letter must not say that it never was. */
const REGRETS =
  /(?<!\p{L})(?:erst|zuerst|anfangs|am anfang|zunächst|damals|at first|first)(?!\p{L}).*(?<!\p{L})(?:ja|schon|gewollt|wollte|gern|yes|wanted)(?!\p{L}).*(?<!\p{L})(?:nicht|nimmer|nein|not|no longer)(?!\p{L})/isu;

/** A day alone answers whether something happened, and when; the order of two days tells which came first. */
function takeDay(draft: Draft, open: OpenQuestion, kind: FactKind, text: string): boolean {
  const day = onlyDay(draft, open, text);
  if (!day) return false;
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

/** "Welchen meinen Sie, den ersten oder den zweiten?" is asked, not answered. */
const ASKS_BACK =
  /^\s*(?:und |aber |äh+m?,? )?(?:welche[rnms]?|was|wie|warum|wieso|weshalb|wozu|wer|wo|wann|meinen sie|which|what|why|who|how|do you mean)\b.*\?\s*$/isu;

/** "Nein, es war der 3." corrects a day; it is no "no" to the question that happens to be open. */
function correctsOther(draft: Draft, open: OpenQuestion, { type }: SaidQuestion, text: string): boolean {
  if (type === 'date' || type === 'money' || type === 'text' || NO_ITSELF.test(text)) return false;
  const [sentence = text] = text.split(/(?<=[^\d\s][.!;])\s/);
  if (wordCount(sentence) < 2) return false;
  const fixes = corrections(draft, open.matter, sentence);
  // "Nein, nur die Mail": a short no to this question is none to the offer on the phone.
  const short = type === 'boolean' && wordCount(text) < STORY_WORDS;
  const other = fixes.filter(({ fact }) => !short || !OF_ANY_QUESTION.has(fact));
  return other.length > 0 && other.every((c) => c.fact !== open.fact) && !speaksOf(draft, open, text);
}

/** "Nein, hat sie nicht": the verb of the question denied. */
const NO_ITSELF =
  /^\s*(?:nein|nee|ne|nö|no|nope)[,.!]? +(?:(?:hab|habe|haben|hat|ist|sind|war|waren|wurde|kam)s?(?: (?:ich|er|sie|es|wir|das|man|da))?|(?:ich|er|sie|es|wir|das|die|da) (?:hab|habe|haben|hat|ist|sind|war|waren|wurde|kam)|(?:i|he|she|it|they|we) (?:did|has|have|had|was|were|is|does|do))(?: (?:auch|noch|ja|doch|bisher|gar|überhaupt|not))*(?: ?(?:nicht|nichts|nix|nie|net|n't|not|never))?(?: (?:getan|gemacht|passiert))?[.! ]*$/iu;

/** Whether the words themselves tell the fact that is asked for. */
const speaksOf = (draft: Draft, { fact }: OpenQuestion, text: string): boolean =>
  isFactKey(fact) && readOnce(draft, text).facts[fact] !== undefined;

/** A longer way to say that one does not know, which tells nothing else. */
function puzzled(draft: Draft, open: OpenQuestion, question: SaidQuestion, text: string): boolean {
  if (wordCount(text) > LONG_YES || tells(draft, text)) return false;
  const read = answerValue(draft, open, question, text);
  return read.found && read.value === 'unknown';
}

/** Facts that a short answer to another question seems to tell: "da hab ich ok gesagt", asked about the tape. */
const OF_ANY_QUESTION: ReadonlySet<string> = new Set<FactKey>([
  'agreedOnPhone', 'declaration', 'wantedContract', 'textFormApproval', 'approvalMeans', 'personOnPhone', 'channel', 'jurisdiction',
  'alreadyObjected', 'alreadyCancelled', 'alreadyWithdrawn', 'companyReply', 'goal', 'misledAbout', 'misledAboutText', 'personIsMinor',
  'consumer', 'product', 'contractKind',
]); // prettier-ignore

/** Whether the words tell facts of the case, other than those. */
const tells = (draft: Draft, text: string, but: ReadonlySet<string> = NO_FACTS): boolean =>
  Object.keys(readOnce(draft, text).facts).some((key) => !but.has(key));
const NO_FACTS: ReadonlySet<string> = new Set();

/** Questions for a name: a sentence without one is no answer. */
const NAMES: ReadonlySet<string> = new Set(['provider', 'callerClaimedToBe', 'callCentre']);
const SENTENCE =
  /^(?=(?:\S+\s+){3})(?!.*\b(?:hei(?:ß|ss)t|hei(?:ß|ss)en|nenn\w*|namens|von|vom|bei|called|named|from)\b).*\b(?:ist|sind|war|waren|hat|haben|hab|bleibt|wei(?:ß|ss)|egal|doch|is|are|was|has)\b/isu;

/** A sentence, or words that tell something else of the case ("Vollmacht liegt im Original vor"). */
const namesNobody = (draft: Draft, text: string): boolean =>
  SENTENCE.test(text) || (wordCount(text) > QUESTION_WORDS && tells(draft, text, OF_A_NAME));
const OF_A_NAME: ReadonlySet<string> = new Set<FactKey>([
  'provider',
  'callerClaimedToBe',
  'callCentre',
  'jurisdiction',
  'product',
  'consumer',
  'personOnPhone',
]);

/** Not wanting one means none for now; so does not knowing which more. */
const asChoice = (open: OpenQuestion, value: unknown): unknown =>
  open.fact === 'letter' && (value === false || (value === 'unknown' && open.about !== undefined)) ? 'none' : value;

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

const NONE =
  /^(?:nein|nee|no|keine?|keinen|hab(?:e)? ich nicht|weiß (?:ich )?nicht|gibt es nicht|none|nope|(?:i )?(?:don.t|do not) (?:have|know|remember).*|(?:i )?(?:haven.t|have not) got.*|no idea|not at hand|nein,? diese.*|diese|stimmt(?: so)?|passt|nehmen|no,? use this.*)[.! ]*$/i;
const isNone = (text: string): boolean => NONE.test(text.trim());
/** "Nimm die", "ok, diese nehmen", "ja stimmt", "use this one": the address that was shown. */
const TAKE_KNOWN =
  /^(?:(?:ja|ok|okay|gut|dann|yes)[, ]+)?(?:bitte )?(?:(?:nimm|nehmen sie|nehmt|nehme? ich|verwenden? sie|use|take) )?(?:einfach )?(?:die|diese|deine|eure|ihre|dieselbe|die gleiche|the same|this|that)(?: (?:da|hier|one|anschrift|adresse|address))*(?: (?:nehmen|verwenden|benutzen|passt|stimmt|ist (?:gut|richtig|ok)|is (?:fine|right)))?(?: bitte)?[.! ]*$|^(?:(?:ja|jo|doch|genau|yes|yep)[,.! ]+)*(?:(?:das|die|diese|es|that's|that|it)(?: (?:anschrift|adresse|address))? )?(?:(?:stimmt|passt)(?: (?:so|schon|genau))?|ist (?:richtig|korrekt|die richtige)|is (?:right|correct)|right|correct|genau (?:die|diese))(?: danke| thanks)?[.! ]*$|^(?:da |es )?(?:steht )?(?:keine|no) (?:andere|other)(?: (?:drin|drauf|one|address))?[.! ]*$/iu;
const takesKnown = ({ fact }: OpenQuestion, text: string): boolean =>
  fact === 'recipient.address' && TAKE_KNOWN.test(text.trim());
/** "Anke Weiß", asked for a name, is one; "Weiß nicht" and "Ich weiß" are none. */
const FULL_NAME =
  /^(?!(?:Ich|Weiß|Weiss|Weis|Nein|Keine?|Nicht|Das|Nö|Nee|No|Don)(?!\p{L}))\p{Lu}[\p{L}'’-]+(?: (?:\p{Lu}[\p{L}'’-]+|von|van|de|der|zu|al|el)){1,4}$/u;
/** "Hab ich nicht zur Hand", "keine Ahnung", "sag ich nicht": no name, number or address is to come. */
const declines = (draft: Draft, open: OpenQuestion, question: SaidQuestion, text: string): boolean => {
  if (!/^(?:sender|holder|recipient)\./.test(open.fact) || /[\d@]/.test(text)) return false;
  // "Kundennummer? Hab ich nicht", asked for the name, says nothing about the name.
  if (open.fact !== 'sender.customerNumber' && OF_A_NUMBER.test(text)) return false;
  if (open.fact.endsWith('.name') && FULL_NAME.test(text.trim())) return false;
  if (saysNo(text)) return true;
  const read = answerValue(draft, open, { ...question, type: 'boolean', choices: [] }, text);
  return read.found && read.value === 'unknown';
};
const OF_A_NUMBER = /(?:kunden|vertrags)-?nummer|(?:customer|contract) number/iu;
const noneOf = (open: OpenQuestion): string => (open.fact === 'recipient.address' ? 'same' : 'none');

/** A typed answer proves a fact by itself; a yes or no does not make a quote. */
const quoteFor = (open: OpenQuestion, text: string): string | undefined =>
  isFactKey(open.fact) && FACTS[open.fact].kind !== 'boolean' && wordCount(text) > 2 ? text : undefined;

/** Too long for a name or an address, or a question. */
const looksLikeStory = (text: string): boolean => wordCount(text) > 25 || /[?]$/.test(text.trim());

function nothingSaid(draft: Draft, text: string): void {
  tell(draft, text === '' ? 'empty' : 'onlySigns');
  askAgain(draft);
}

/** The customer has asked for the recording, whoever wrote the letter. */
const asksForRecording = (draft: Draft): boolean =>
  typeof knownOf(draft.file, draft.file.active, 'recordingRequestedDate')?.value === 'string';
