// Free text: facts with the words that prove them, several matters, corrections, and what is no fact at all.
import { wordCount } from '../knowledge/german/words.ts';
import type { Change, OpenQuestion } from '../case/file.ts';
import { factsOf, matterOf } from '../case/file.ts';
import { companyOf } from '../knowledge/companies.ts';
import { isFactKey, type FactKey, type Facts } from '../knowledge/facts.ts';
import { findDates } from '../knowledge/german/dates.ts';
import { coerce } from './answer.ts';
import { roughCallDay } from './answering.ts';
import { asks } from './asked.ts';
import { aboutOf } from './asking.ts';
import { correct } from './changes.ts';
import { court, putAside } from './commands.ts';
import { asksForCourtMail } from './court-mail.ts';
import { ask, firstTime, tell, type Draft } from './draft.ts';
import { handle, isInsider, isTask, people } from './findings.ts';
import { illnessIn, withIllness } from './health.ts';
import { askAgain, proceed, turnTo } from './interview.ts';
import { followLanguage } from './language.ts';
import {
  checked,
  futureDates,
  knownOf,
  note,
  remember,
  sameValue,
  setAnswer,
  understood,
  type Told,
} from './ledger.ts';
import { matterFor, noteFurther, told } from './matters.ts';
import { offerMemory } from './memory.ts';
import { confirmSummary } from './paper.ts';
import type { Proposal } from './messages.ts';
import { whileOnTheLine } from './on-the-line.ts';
import { takeParty } from './parties.ts';
import { readOnce } from './reading.ts';
import { wordQuestion } from './replies/question.ts';
import { isBareQuestion, sideAnswer } from './side.ts';
import { countContracts } from './twins.ts';
import { overlap, readCorrection, saysWait } from './understand/index.ts';

/** A value already read for the open question from the same text, or from the words that stood before it (`quote`). */
export type Answered = { open: OpenQuestion; value: unknown; beside: readonly Told[]; quote?: string };

const MANY_FACTS = 3;
/** Longer words than these say more than that one goes to look. */
const WAIT_WORDS = 14;
/** Short words of somebody in danger are about their life, not about a contract. */
const DANGER = new Set(['selfHarm', 'violence']);
const DANGER_WORDS = 25;

/** "Ja, die wollen bei den Stadtwerken kündigen": a company named in these answers is the one of the old contract. */
const OF_THE_OLD: ReadonlySet<string> = new Set<FactKey>(['providerSwitch', 'oldContractCancelled', 'onlyLine']);

/** "Der Brief kam am 25.", asked when the cut-off was announced: that letter is no paper of the contract. */
const OTHER_POST: ReadonlySet<string> = new Set<FactKey>([
  'disconnectionThreatDate',
  'dunningDate',
  'invoiceReceivedDate',
  'companyReplyDate',
]);

/** A short plan to say something untrue tells no facts: neither the plan nor what it would hide is the story. */
const PLAN_WORDS = 25;

/** Whether words of distress tell the case all the same: who called, and when. */
const tellsCase = ({ provider, callDate }: Facts): boolean => provider !== undefined && callDate !== undefined;

/** A yes that was said before the text: to the facts of a matter, perhaps all but what the text puts right. */
export type Agreed = { matter: string; excepts: boolean };

/** Hears free text. @param with the open question's answer where the text holds one, or the yes that stood before it */
export function hear(
  draft: Draft,
  text: string,
  heard: readonly Proposal[] = [],
  { answered, agreed }: { answered?: Answered; agreed?: Agreed } = {},
): void {
  const before = draft.file;
  const { open } = before;
  const reading = readOnce(draft, text);
  followLanguage(draft, text, reading.lang);
  const finding = handle(draft, reading, text);

  const value = answered ? checked(answered.open.fact, coerceFor(answered)) : undefined;
  const bare =
    isBareQuestion(text, reading.lang, draft.today, reading.facts) ||
    finding === 'elsewhere' ||
    reading.intents.includes('injection') ||
    isTask(draft, reading, text) ||
    (isInsider(text) && !tellsCase(reading.facts)) ||
    (reading.intents.includes('falseStatement') && wordCount(text) < PLAN_WORDS) ||
    (DANGER.has(reading.stop ?? '') && wordCount(text) < DANGER_WORDS && !tellsCase(reading.facts));
  const fixes = answered || bare ? [] : corrections(draft, draft.file.active, text, agreed?.excepts);
  // What the words of a correction say besides ("nicht o2" as a deceit about the name) is no fact of its own.
  const items = bare
    ? []
    : whileOnTheLine(draft, text, told(reading))
        .filter((t) => value === undefined || t.fact !== answered?.open.fact)
        .filter((t) => !(answered && t.fact === 'provider' && OF_THE_OLD.has(answered.open.fact)))
        .filter(
          (t) =>
            !(
              answered &&
              t.fact === 'documentsReceivedDate' &&
              OTHER_POST.has(answered.open.fact) &&
              t.value === value
            ),
        )
        .filter((t) => !laterCall(draft, t))
        .filter((t) => !fixes.some((c) => c.fact === t.fact || overlap(text, c.quote ?? '', t.quote ?? '')));
  const { matter, fresh } = matterFor(draft, items, fixes.length > 0);
  const proof = answered?.quote ?? text;
  const overruled = answered && value !== undefined ? takeAnswer(draft, answered, value, proof) : [];
  // The answer itself is said back too: more words than a yes may have been read otherwise than they were meant.
  const answer: Told[] =
    answered && value !== undefined && value !== 'unknown' && overruled.length === 0
      ? [{ fact: answered.open.fact as FactKey, value, quote: proof }]
      : [];
  const noted = note(draft, matter, withoutFuture(draft, [...inOrder(text, items), ...(answered?.beside ?? [])]));
  const counted = !bare && countContracts(draft, matter, text);
  const others = noteFurther(draft, bare ? [] : reading.matters) + (fresh ? 1 : 0);
  proposals(draft, matter, text, heard);

  const heardNow = [...answer, ...noted.fresh];
  if (heardNow.length > 0) {
    const many = noted.fresh.length >= MANY_FACTS && firstTime(draft, 'thanks');
    if (reading.intents.includes('distress') && firstTime(draft, 'distress')) tell(draft, 'distress');
    else if (noted.fresh.some(({ fact, value }) => fact === 'deceased' && value === true)) tell(draft, 'condolence');
    else if (many) tell(draft, 'thanks');
    draft.replies.push(understood(matter, heardNow));
  }
  if (noted.fresh.length > 0) offerMemory(draft);
  if (others > 0) tell(draft, 'severalMatters', { count: draft.file.matters.length });
  correct(draft, matter, [...overruled, ...noted.contradicts, ...fixes]);
  const illness = bare ? undefined : illnessIn(text);
  if (illness) draft.file = withIllness(draft.file, matter, illness);
  if (noted.health[0]) draft.file = { ...draft.file, pending: { matter, ...noted.health[0] } };
  if (agreed) confirmSummary(draft, agreed.matter);

  const moved =
    draft.file.matters !== before.matters ||
    draft.file.person !== before.person ||
    draft.file.pending !== before.pending ||
    counted ||
    illness !== undefined;
  if (moved) {
    if (open) remember(draft, before, { question: open, before: [] });
    sideAnswer(draft, text, true, answered !== undefined);
    if (!bare && asksForCourtMail(draft, matter, text)) return courtOf(draft, matter);
    if (offerReading(draft, text)) return;
    if (fresh && matterOf(before).concluded) return turnTo(draft, matter);
    // "Sie ist dement", asked whether that may be noted, tells it once more.
    return proceed(draft, open?.fact === 'consent.health' && value === undefined ? 'yesOrNo' : undefined);
  }
  if (!bare && asksForCourtMail(draft, matter, text)) return courtOf(draft, matter);
  const upset = finding === 'none' && reading.intents.includes('distress');
  if (upset) comfort(draft);
  const aside = finding === 'none' ? sideAnswer(draft, text, false) : 'said';
  if (aside === 'offered') return;
  if (aside === 'said' || upset) return draft.file.open ? askAgain(draft) : undefined;
  if (text.trim().endsWith('?') || (asks(text) && wordCount(text) >= STORY_WORDS)) {
    tell(draft, 'noAnswer');
    return draft.file.open ? askAgain(draft) : undefined;
  }
  if (draft.file.open && wordCount(text) <= WAIT_WORDS && saysWait(text)) return askAgain(draft, 'takeYourTime');
  // "Der Anruf war am 16.", and so it stands there: nothing is to be changed.
  if (open?.about === 'summaryAgain' && Object.keys(reading.facts).length > 0) return askAgain(draft, 'alreadySo');
  if (!offerReading(draft, text)) notUnderstood(draft);
}

/** "Die haben heute angerufen und gesagt …", once a letter lies there: another call than the one it is about. */
function laterCall({ file }: Draft, { fact, value }: Told): boolean {
  const known = fact === 'callDate' ? knownOf(file, file.active, 'callDate')?.value : undefined;
  const written = file.letters.some(({ matter }) => matter === file.active);
  return written && typeof known === 'string' && known !== 'unknown' && typeof value === 'string' && value > known;
}

/** A feeling gets one sentence; who says it again also hears, once, where people help. */
function comfort(draft: Draft): void {
  if (!firstTime(draft, 'distress') && firstTime(draft, 'distress:people')) people(draft);
  else tell(draft, 'distress');
}

/** Post from a court in the matter it was told of, which need not be the one that was talked about. */
function courtOf(draft: Draft, matter: string): void {
  draft.file = { ...draft.file, active: matter };
  court(draft);
}

/** Where a model could read along, the customer is asked once, after the first story; what was said before it does not see. */
function offerReading(draft: Draft, text: string): boolean {
  const { reading, pending, person } = draft.file;
  if (reading !== 'offered' || pending || person.consentModel || wordCount(text) < STORY_WORDS) return false;
  draft.file = { ...draft.file, reading: 'asked' };
  ask(draft, 'consent.model');
  return true;
}
const STORY_WORDS = 4;

/** Facts in the order in which the customer told them. */
const inOrder = (text: string, items: readonly Told[]): Told[] =>
  items.toSorted((a, b) => text.indexOf(a.quote ?? '') - text.indexOf(b.quote ?? ''));

/** "Nein, es war der 3.": what the words correct without naming it again. @param opened a word before them said that they do */
export function corrections(draft: Draft, matter: string, text: string, opened = false): Change[] {
  const last = draft.file.trail.findLast((step) => step.question.matter === matter)?.question.fact;
  const day = bareDay(draft, text) ?? renamed(draft, matter, text);
  if (day) return day;
  return readCorrection(text, factsOf(draft.file, matter), {
    today: draft.today,
    ...(last && isFactKey(last) ? { last } : {}),
    opened,
  }).flatMap(({ fact, value, quote }) => {
    // What nobody has said yet cannot be put right: in a first story "sondern" tells, it does not correct.
    if (knownOf(draft.file, matter, fact) === undefined && fact !== last) return [];
    const fits = checked(fact, value);
    if (fits === undefined || futureDates([{ fact, value: fits }], draft.today).length > 0) return [];
    return [{ fact, value: fits, quote }];
  });
}

/** "Die Firma heißt sonnenlos, nicht Jana Möller": a name of a firm that one noted wrong, however it is written. */
const RENAMES =
  /^(?:(?:nein|nee|ach|sorry|halt|moment|stimmt nicht|falsch|no|sorry)[,.! ]+)*(?:die|der|the|meine|mein) (?:firma|anbieter|gesellschaft|verlag|company|provider)(?: (?:aber|doch|eigentlich|richtig))? (?:heißt|heisst|hieß|ist|war|is called|is|was)(?: (?:aber|doch|eigentlich|richtig))? ["„“»«']?(?<name>[^,.;!?"“”»«]{2,60}?)["“”»«']?(?:,? (?:und )?(?:nicht|not) [^,.;!?]{2,60})?[.!]*$/iu;
const NAME_WORDS = 5;

function renamed(draft: Draft, matter: string, text: string): Change[] | undefined {
  const known = knownOf(draft.file, matter, 'provider')?.value;
  const name = RENAMES.exec(text.trim())?.groups?.['name']?.trim();
  if (known === undefined || name === undefined || wordCount(name) > NAME_WORDS || SAYS_OF_IT.test(name))
    return undefined;
  const value = companyOf(name)?.name ?? name;
  return sameValue(known, value) ? undefined : [{ fact: 'provider', value, quote: text.trim() }];
}
/** What follows "ist" and is no name: "die Firma ist pleite", "… ist mir egal". */
const SAYS_OF_IT =
  /^(?:(?:\p{L}+ )?(?:pleite|insolvent|egal|bekannt|unbekannt|weg|neu|falsch|richtig|seriös|unseriös|schuld|klar|okay?)|nicht .*|mir .*|ja .*|in .*|aus .*|eine? .*|doch .*|dieselbe|das|die|der|es|gone|bankrupt|unknown|not .*|an? .*)$/iu;

/** Asked what is wrong in the summary, people name just a day: it is the call's, the one day that every case has. */
function bareDay(draft: Draft, text: string): Change[] | undefined {
  const { open } = draft.file;
  const wrong = open?.fact === 'confirm' && open.about === 'summaryAgain';
  if (!wrong || wordCount(text) > DAY_WORDS || Object.keys(readOnce(draft, text).facts).length > 0) return undefined;
  const [hit, ...others] = findDates(text, { today: draft.today });
  if (!hit || others.length > 0 || hit.problem || hit.from > draft.today) return undefined;
  return hit.exact ? [{ fact: 'callDate', value: hit.from, quote: hit.quote }] : roughCallDay(text, draft.today);
}
const DAY_WORDS = 10;

/** Sets the open question's answer; one that was given before is a correction. */
function takeAnswer(draft: Draft, { open }: Answered, value: Told['value'], quote: string): Change[] {
  const fact = open.fact as FactKey;
  const known = knownOf(draft.file, open.matter, fact);
  if (known && known.value !== 'unknown') return sameValue(known.value, value) ? [] : [{ fact, value, quote }];
  setAnswer(draft, open.matter, { fact, value, quote });
  return [];
}

const coerceFor = ({ open, value }: Answered): unknown => coerce(open.fact as FactKey, value);

/** Days that cannot be yet are not noted; the customer is told. */
function withoutFuture(draft: Draft, items: readonly Told[]): Told[] {
  const future = futureDates(items, draft.today);
  for (const { value } of future) if (typeof value === 'string') tell(draft, 'dateFuture', { date: value });
  return items.filter((item) => !future.includes(item));
}

/** What a model proposed: only absent facts, only with words that stand in the text; it counts after the customer's yes. */
export function proposals(draft: Draft, matter: string, text: string, heard: readonly Proposal[]): void {
  for (const { fact, value, quote } of heard) {
    const fits = checked(fact, value);
    if (fits === undefined || fits === 'unknown' || quote === '' || !text.includes(quote)) continue;
    if (knownOf(draft.file, matter, fact) !== undefined || futureDates([{ fact, value: fits }], draft.today).length > 0)
      continue;
    note(draft, matter, [{ fact, value: fits, quote }], 'model');
  }
}

/** How often a question is put again before it is left open. */
const TRIES = 3;

/** Nothing in it: a calm sentence and the same question; then with help; then with "I don't know"; then it is left open. */
function notUnderstood(draft: Draft): void {
  const { open } = draft.file;
  if (!open) {
    if (matterOf(draft.file).concluded) return tell(draft, 'afterwards');
    tell(draft, 'nothingNew');
    return proceed(draft);
  }
  const again = open.again ?? 0;
  // The first question is worded as an invitation and carries no lead of its own.
  if (open.about === 'start') tell(draft, 'onlySigns');
  if (again === 0) return askAgain(draft, 'notUnderstood', true);
  const { question } = wordQuestion(open, aboutOf(draft, open, false), draft.file, draft.file.lang);
  const canSkip = question.choices?.some((c) => c.value === 'unknown') === true;
  // A customer who has tried so often is not kept at this question: a later one may make it needless.
  if (again >= TRIES && isFactKey(open.fact)) return putAside(draft, open, open.fact, 'putAside');
  if (again >= TRIES && takeParty(draft, open, 'unknown') === 'taken') return proceed(draft);
  if (again === 1 && question.help) return askAgain(draft, 'notUnderstoodHelp', true);
  askAgain(draft, canSkip ? 'notUnderstoodUnknown' : question.choices ? 'notUnderstoodChoose' : 'notUnderstood', true);
}
