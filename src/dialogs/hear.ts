// Free text: facts with the words that prove them, several matters, corrections, and what is no fact at all.
import { wordCount } from '../knowledge/german/words.ts';
import type { CaseFile, Change, OpenQuestion } from '../case/file.ts';
import { factsOf, matterOf, withFact } from '../case/file.ts';
import { isFactKey, type FactKey, type Facts } from '../knowledge/facts.ts';
import { coerce } from './answer.ts';
import { courtIsOpen } from './at-court.ts';
import { asks } from './asked.ts';
import { correct } from './changes.ts';
import { court } from './commands.ts';
import { corrections } from './corrections.ts';
import { asksForCourtMail } from './court-mail.ts';
import { ask, firstTime, tell, type Draft } from './draft.ts';
import { handle, isInsider, isTask, people, type Finding } from './findings.ts';
import { illnessIn, offersAttest, withIllness } from './health.ts';
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
import { asksForArrival, objectsAtCourt } from './objection-told.ts';
import type { Proposal } from './messages.ts';
import { notUnderstood } from './not-understood.ts';
import { saidNotUs } from './not-us.ts';
import { whileOnTheLine } from './on-the-line.ts';
import { confirmSummary } from './paper.ts';
import { endedByOther } from './let-go.ts';
import { namesOld, namesOwnSupplier } from './own-supplier.ts';
import { isNoNews } from './no-news.ts';
import { readOnce } from './reading.ts';
import { isBareQuestion, sideAnswer } from './side.ts';
import { saidThreat } from './threats.ts';
import { noteNumber } from './told-number.ts';
import { countContracts } from './twins.ts';
import { letterOrdered, overlap, saysWait, type Extraction } from './understand/index.ts';

/** A value already read for the open question from the same text, or from the words that stood before it (`quote`). */
export type Answered = { open: OpenQuestion; value: unknown; beside: readonly Told[]; quote?: string };

/** A yes that was said before the text: to the facts of a matter, perhaps all but what the text puts right. */
export type Agreed = { matter: string; excepts: boolean };

type Words = {
  draft: Draft;
  text: string;
  reading: Extraction;
  /** They tell nothing of the case: a question, a task, a plan to say something untrue, somebody in danger. */
  bare: boolean;
  answered?: Answered;
  /** The value of what was answered, as the fact takes it. */
  value?: Told['value'];
  agreed?: Agreed;
};

/** Hears free text. @param with the open question's answer where the text holds one, or the yes that stood before it */
export function hear(
  draft: Draft,
  text: string,
  heard: readonly Proposal[] = [],
  { answered, agreed }: { answered?: Answered; agreed?: Agreed } = {},
): void {
  const before = draft.file;
  const reading = readOnce(draft, text);
  followLanguage(draft, text, reading.lang);
  const finding = handle(draft, reading, text);
  const value = answered ? checked(answered.open.fact, coerceFor(answered)) : undefined;
  const words: Words = {
    draft,
    text,
    reading,
    bare: tellsNothing(draft, text, reading, finding),
    ...(answered && { answered }),
    ...(value !== undefined && { value }),
    ...(agreed && { agreed }),
  };
  const { matter, fresh, more } = takeFacts(words, heard);
  const { file } = draft;
  if (more || file.matters !== before.matters || file.person !== before.person || file.pending !== before.pending)
    goOn(words, before, matter, fresh);
  else nothingTold(words, before.open, matter, finding);
}

function tellsNothing(draft: Draft, text: string, reading: Extraction, finding: Finding): boolean {
  return (
    isBareQuestion(text, reading.lang, draft.today, reading.facts) ||
    finding === 'elsewhere' ||
    reading.intents.includes('injection') ||
    isTask(draft, reading, text) ||
    (isInsider(text) && !tellsCase(reading.facts)) ||
    (reading.intents.includes('falseStatement') && wordCount(text) < PLAN_WORDS && !tellsCase(reading.facts)) ||
    (DANGER.has(reading.stop ?? '') && wordCount(text) < DANGER_WORDS && !tellsCase(reading.facts))
  );
}

/** Notes what the words tell and says it back. @returns the matter, whether it is a new one, whether more than facts came of it */
function takeFacts(words: Words, heard: readonly Proposal[]): { matter: string; fresh: boolean; more: boolean } {
  const { draft, text, reading, bare, answered, value, agreed } = words;
  const own = namesOwnSupplier(draft, text);
  const fixes = answered || bare || own ? [] : corrections(draft, draft.file.active, text, agreed?.excepts);
  const items = itemsOf(words, fixes);
  if (!bare) remembersCall(draft, reading, text);
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
  if (!bare) noteNumber(draft, matter, text);
  const others = noteFurther(draft, bare ? [] : reading.matters) + (fresh ? 1 : 0);
  proposals(draft, matter, text, heard);

  sayBack(words, matter, answer, noted.fresh);
  if (noted.fresh.length > 0) offerMemory(draft);
  if (others > 0) tell(draft, 'severalMatters', { count: draft.file.matters.length });
  // Another company in the middle of a sentence may be the old one: the addressee of all letters changes with a yes only.
  const renames = noted.contradicts.some(({ fact }) => fact === 'provider') && wordCount(text) >= NAMED_BESIDE;
  correct(draft, matter, [...overruled, ...noted.contradicts, ...fixes], renames);
  const illness = bare ? undefined : illnessIn(text);
  if (illness && offersAttest(text) && firstTime(draft, 'attest')) tell(draft, 'attestKept');
  if (illness) draft.file = withIllness(draft.file, matter, illness);
  if (noted.health[0]) draft.file = { ...draft.file, pending: { matter, ...noted.health[0] } };
  if (agreed) confirmSummary(draft, agreed.matter);
  return { matter, fresh, more: counted || illness !== undefined };
}

/** "Keiner hat angerufen. Doch, Moment, im Sommer rief eine Frau an": that nobody spoke no longer stands. */
function remembersCall(draft: Draft, { facts }: Extraction, text: string): void {
  const { active } = draft.file;
  if (knownOf(draft.file, active, 'personOnPhone')?.value !== 'nobody' || !REMEMBERS.test(text)) return;
  if (facts.channel !== 'outboundCall' || facts.personOnPhone !== undefined) return;
  draft.file = withFact(draft.file, active, 'personOnPhone', undefined);
}
const REMEMBERS =
  /^\W*(?:(?:ach|oh|äh|ah|ja|nein|no)\W+)*(?:doch|moment|stopp|halt|warte|mir fällt (?:ein|gerade)|jetzt fällt|wait|actually|hang on)(?!\p{L})/iu;

/** The facts that the words tell beside the answer and beside what they correct. */
function itemsOf({ draft, text, reading, bare, answered, value }: Words, fixes: readonly Change[]): Told[] {
  if (bare) return [];
  const asked = answered?.open.fact ?? draft.file.open?.fact ?? '';
  const ofOld = ({ fact }: Told): boolean =>
    fact === 'provider' &&
    OF_THE_OLD.has(asked) &&
    knownOf(draft.file, draft.file.active, 'provider') !== undefined &&
    !NEW_ONE.test(text);
  const ofOther = ({ fact, value: told }: Told): boolean =>
    answered !== undefined &&
    ((value !== undefined && fact === answered.open.fact) ||
      (fact === 'provider' && OF_THE_OLD.has(answered.open.fact)) ||
      (fact === 'documentsReceivedDate' && OTHER_POST.has(answered.open.fact) && told === value));
  const own = namesOwnSupplier(draft, text) || namesOld(draft, text);
  const elsewhere = endedByOther(draft, text);
  return (
    whileOnTheLine(draft, text, told(reading))
      .filter(({ fact }) => !(own && OF_OWN_SUPPLIER.has(fact)) && !(elsewhere && OF_ANOTHER_END.has(fact)))
      .flatMap((t) => ofGuardian(draft, reading, t))
      .filter(
        (t) =>
          !ofOther(t) &&
          !ofOld(t) &&
          !laterCall(draft, text, t) &&
          !isCourtPost(draft, text, t) &&
          !isObjectionThere(draft, reading, text, t) &&
          !isDayOfRequest(draft, reading, t) &&
          !isNoNews(draft, text, t) &&
          !isOnlyNotSo(draft, text, t) &&
          !isOwnSending(text, t),
      )
      // What the words of a correction say besides ("nicht o2" as a deceit about the name) is no fact of its own.
      .filter((t) => !fixes.some((c) => c.fact === t.fact || overlap(text, c.quote ?? '', t.quote ?? '')))
  );
}

function sayBack({ draft, reading }: Words, matter: string, answer: readonly Told[], fresh: readonly Told[]): void {
  if (answer.length + fresh.length === 0) return;
  const many = fresh.length >= MANY_FACTS && firstTime(draft, 'thanks');
  if (reading.intents.includes('distress') && firstTime(draft, 'distress')) tell(draft, 'distress');
  else if (fresh.some(({ fact, value }) => fact === 'deceased' && value === true)) tell(draft, 'condolence');
  else if (many) tell(draft, 'thanks');
  draft.replies.push(understood(matter, [...answer, ...fresh]));
}

/** The case has changed: what was asked beside it is answered, then the interview goes on. */
function goOn({ draft, text, bare, answered, value }: Words, before: CaseFile, matter: string, fresh: boolean): void {
  const { open } = before;
  if (open) remember(draft, before, { question: open, before: [] });
  if (!namesOwnSupplier(draft, text)) sideAnswer(draft, text, true, answered !== undefined);
  if (!bare && asksForCourtMail(draft, matter, text)) return courtOf(draft, matter);
  if (!bare && asksForArrival(draft, text)) return;
  if (offerReading(draft, text)) return;
  if (fresh && matterOf(before).concluded) return turnTo(draft, matter);
  // "Sie ist dement", asked whether that may be noted, tells it once more.
  proceed(draft, open?.fact === 'consent.health' && value === undefined ? 'yesOrNo' : undefined);
}

/** Nothing new for the case: a question beside it, a feeling, a pause, or words that were not understood. */
function nothingTold(
  { draft, text, reading, bare }: Words,
  open: OpenQuestion | undefined,
  matter: string,
  finding: Finding,
): void {
  if (!bare && asksForCourtMail(draft, matter, text)) return courtOf(draft, matter);
  if (open && namesOwnSupplier(draft, text)) return askAgain(draft);
  // "Will sie nicht", once more: what stands there already is no failed try.
  if (
    open &&
    isFactKey(open.fact) &&
    !bare &&
    finding === 'none' &&
    Object.keys(reading.facts).some((fact) => TELLS_AGAIN.has(fact))
  )
    return askAgain(draft, 'alreadySo');
  // What a threat means, or who we are, was said; it is no answer, and no failed try.
  if (saidThreat(draft) || saidNotUs(draft)) return draft.file.open ? askAgain(draft) : undefined;
  // "Mach mir den Widerruf", before the case is known: it is taken up after the questions, and is no failed try.
  if (draft.file.open && letterOrdered(text) !== undefined) return askAgain(draft, 'lettersAfterQuestions');
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
  if (!offerReading(draft, text)) notUnderstood(draft, text);
}

const MANY_FACTS = 3;
/** Fewer words name a company and nothing else. */
const NAMED_BESIDE = 6;
/** Longer words than these say more than that one goes to look. */
const WAIT_WORDS = 14;
/** What is told once more in so many words. */
const TELLS_AGAIN: ReadonlySet<string> = new Set<FactKey>(['wantedContract', 'agreedOnPhone', 'textFormApproval', 'withdrawalInstructionReceived', 'contractSummaryReceived']); // prettier-ignore
/** Short words of somebody in danger are about their life, not about a contract. */
const DANGER = new Set(['selfHarm', 'violence']);
const DANGER_WORDS = 25;

/** What such a line seems to say of the case's company. */
const OF_OWN_SUPPLIER: ReadonlySet<string> = new Set<FactKey>(['provider', 'callerClaimedToBe', 'existingCustomer']);
/** What the end of a contract elsewhere seems to say of the case's company. */
const OF_ANOTHER_END: ReadonlySet<string> = new Set<FactKey>(['provider', 'companyReply', 'providerSwitch']);
/** "Ja, die wollen bei den Stadtwerken kündigen": a company named in these answers is the one of the old contract. */
const OF_THE_OLD: ReadonlySet<string> = new Set<FactKey>(['providerSwitch', 'oldContractCancelled', 'onlyLine']);
/** "Nein, der neue ist E.ON" puts the company right. */
const NEW_ONE = /(?<!\p{L})(?:neue[rnms]?|new|nicht|not|sondern|falsch|wrong|actually)(?!\p{L})/iu;

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

/** "Die haben heute angerufen und gesagt …", once a letter lies there: another call than the one it is about. */
function laterCall({ file }: Draft, text: string, { fact, value }: Told): boolean {
  const known = fact === 'callDate' ? knownOf(file, file.active, 'callDate')?.value : undefined;
  const written = file.letters.some(({ matter }) => matter === file.active);
  return (
    written &&
    !RIGHTED.test(text) &&
    typeof known === 'string' &&
    known !== 'unknown' &&
    typeof value === 'string' &&
    value > known
  );
}

/** "Der Anruf war doch am 21." puts the day right. */
const RIGHTED = /(?<!\p{L})(?:anruf|call)(?!\p{L})[^.!?\n]{0,12}(?<!\p{L})(?:doch|actually|nicht)(?!\p{L})/iu;

/** "Am 28. lag er im Briefkasten", where a court's paper came on that day: its envelope, and no papers of the contract. */
function isCourtPost(draft: Draft, text: string, { fact, value }: Told): boolean {
  if (fact !== 'documentsReceivedDate' || !courtIsOpen(draft) || NAMES_PAPERS.test(text)) return false;
  return knownOf(draft.file, draft.file.active, 'dunningDate')?.value === value;
}
const NAMES_PAPERS =
  /unterlagen|papiere|vertrag|bestätigung|zusammenfassung|belehrung|willkommen|documents|paperwork|contract|confirmation|summary/iu;

/** "Done, sent it by email today": one's own letter, and no paper that came. */
const isOwnSending = (text: string, { fact }: Told): boolean =>
  (fact === 'documentsReceivedDate' || fact === 'confirmationDate') && SENT_IT.test(text);
const SENT_IT =
  /(?:^|[,.!;] ?)(?:(?:done|ok|okay|so|and|i|we|i(?:'|’)ve|have|just|already|all)[,.! ]+)*sent (?:it|that|the letter|my letter)(?! to (?:me|us))(?!\p{L})/iu;

/** "Das stimmt nicht, es war doch Vodafone" puts right what stands here, and tells of no untrue word on the phone. */
function isOnlyNotSo({ file }: Draft, text: string, { fact, quote = '' }: Told): boolean {
  if ((fact !== 'misledAboutText' && fact !== 'misledAbout') || wordCount(text) > RIGHTING_WORDS) return false;
  return Object.keys(matterOf(file).facts).length > 0 && NOT_SO.test(quote);
}
const RIGHTING_WORDS = 10;
const NOT_SO =
  /^\W*(?:(?:nein|nee|no)\W+)?(?:(?:das|es|that|it) )?(?:stimmt|ist|war|is|was|isn(?:'|’)t|wasn(?:'|’)t)(?: (?:so|ja|doch|aber|gar))* (?:nicht|falsch|wrong|not (?:right|true)|right|true)\W*$/iu;

/** "Mahnbescheid bekommen, ich habe schon widersprochen": to the court, and not to the company. */
const isObjectionThere = ({ file }: Draft, { facts }: Extraction, text: string, { fact }: Told): boolean =>
  (fact === 'alreadyObjected' || fact === 'objectedDate') && objectsAtCourt(text, { ...factsOf(file), ...facts });

/** "Am 1.10. habe ich telefonisch die Aufnahme verlangt": a call of one's own, where the day of theirs is known. */
function isDayOfRequest({ file }: Draft, { facts }: Extraction, { fact, value }: Told): boolean {
  const known = knownOf(file, file.active, 'callDate')?.value;
  return (
    fact === 'callDate' && typeof known === 'string' && known !== 'unknown' && value === facts.recordingRequestedDate
  );
}

/** "Ich habe nicht eingewilligt", from a guardian: the yes on the phone was another's, and this one came never. */
function ofGuardian({ file }: Draft, { facts }: Extraction, told: Told): Told[] {
  const role = facts.writerRole ?? knownOf(file, file.active, 'writerRole')?.value;
  if (role !== 'custodian' || !GUARDIAN_NO.test(told.quote ?? '') || !OF_THE_YES.has(told.fact)) return [told];
  return told.fact === 'agreedOnPhone' ? [{ ...told, fact: 'textFormApproval', value: false }] : [];
}
const OF_THE_YES: ReadonlySet<string> = new Set<FactKey>(['agreedOnPhone', 'declaration']);
const GUARDIAN_NO =
  /(?<!\p{L})(?:nicht|nie|keine?\p{L}*|not|never)(?!\p{L}).{0,40}(?<!\p{L})(?:eingewilligt|einwilligung|zugestimmt|zustimmung|genehmigt|genehmigung|consent\p{L}*|approv\p{L}*)(?!\p{L})/iu;

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
