// What follows on free text: the interview goes on, or the words told nothing new and get their own reply.
import { type CaseFile, type OpenQuestion, matterOf } from '../../case/file.ts';
import { type FactKey, isFactKey } from '../../knowledge/facts.ts';
import { wordCount } from '../../knowledge/german/words.ts';
import { asks } from '../aside/asked.ts';
import { court } from '../commands.ts';
import { asksForCourtMail } from '../court/court-mail.ts';
import { type Draft, ask, firstTime, tell } from '../draft.ts';
import { type Finding, people, saidFraud } from './findings.ts';
import type { Words } from './heard-words.ts';
import { askAgain, proceed, turnTo } from '../interview.ts';
import { knownOf, remember } from '../ledger.ts';
import { notUnderstood } from '../aside/not-understood.ts';
import { saidNotUs } from '../company/not-us.ts';
import { asksForArrival } from '../court/objection-told.ts';
import { namesOwnSupplier } from '../company/own-supplier.ts';
import { sideAnswer } from '../aside/side.ts';
import { saidThreat } from '../court/threats.ts';
import { letterOrdered, saysWait } from '../understand/index.ts';

/** The case has changed: what was asked beside it is answered, then the interview goes on. */
export function goOn(
  { draft, text, bare, answered, value }: Words,
  before: CaseFile,
  matter: string,
  fresh: boolean,
): void {
  const { open } = before;
  if (open) remember(draft, before, { question: open, before: [] });
  const warned = saidFraud(draft);
  // The article on fraud says what the warning has said.
  if (!namesOwnSupplier(draft, text) && !(warned && !text.includes('?')))
    sideAnswer(draft, text, true, answered !== undefined);
  if (!bare && asksForCourtMail(draft, matter, text)) return courtOf(draft, matter);
  if (!bare && asksForArrival(draft, text)) return;
  if (offerReading(draft, text)) return;
  if (fresh && matterOf(before).concluded) return turnTo(draft, matter);
  // "Sie ist dement", asked whether that may be noted, tells it once more.
  if (warned) return proceed(draft, noContractYet(draft, matter) ? 'afterFraud' : undefined);
  proceed(draft, open?.fact === 'consent.health' && value === undefined ? 'yesOrNo' : undefined);
}

/** Neither whose contract nor which: only the fraud was told of. */
const noContractYet = ({ file }: Draft, matter: string): boolean =>
  (['provider', 'product'] as const).every((fact) => knownOf(file, matter, fact) === undefined);

/** Nothing new for the case: a question beside it, a feeling, a pause, or words that were not understood. */
export function nothingTold(
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
    // … and what is asked behind it ("…, was mach ich als erstes") is answered.
    return askAgain(draft, sideAnswer(draft, text, true) === 'said' ? undefined : 'alreadySo');
  // What a threat means, or who we are, was said; it is no answer, and no failed try.
  if (saidThreat(draft) || saidNotUs(draft)) return draft.file.open ? askAgain(draft) : undefined;
  if (saidFraud(draft)) {
    // "Soll ich die TAN vorlesen?": the warning says what to do about the money, not whether to read it out.
    if (text.includes('?') && OF_A_CODE.test(text)) sideAnswer(draft, text, true);
    return draft.file.open ? askAgain(draft, 'afterFraud') : undefined;
  }
  // "Mach mir den Widerruf", before the case is known: it is taken up after the questions, and is no failed try.
  if (draft.file.open && letterOrdered(text) !== undefined) return askAgain(draft, 'lettersAfterQuestions');
  const upset = finding === 'none' && reading.intents.includes('distress');
  if (upset) comfort(draft);
  const aside = finding === 'none' ? sideAnswer(draft, text, false) : 'said';
  if (aside === 'offered') return;
  if (aside === 'said' && !upset && !asks(text) && !MAY_ASK.test(text) && takesBack(draft, text))
    return notUnderstood(draft, text);
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

/** A code or a TAN by its name. */
const OF_A_CODE = /(?<!\p{L})(?:(?:sms-?|bestätigungs)?codes?|(?:sms-?)?tans?)(?!\p{L})/iu;

/** "Ist primastrom seriös": a question without its mark. */
const MAY_ASK =
  /^\W*(?:und |aber |and )?(?:ist|sind|bin|hat|haben|hab|habe|war|waren|kann|können|muss|darf|soll|gilt|wird|werden|is|are|does|do|can)(?!\p{L})/iu;
/** The same answer of an article to the same kind of words once more was none: it is not said again. */
function takesBack({ file, replies }: Draft, text: string): boolean {
  const at = replies.findIndex((reply) => reply.kind === 'passage' && reply.passage === file.answered);
  if (file.open === undefined || at < 0 || text.trim().endsWith('?')) return false;
  replies.splice(at, 1);
  return true;
}

/** Longer words than these say more than that one goes to look. */
const WAIT_WORDS = 14;
/** What is told once more in so many words. */
const TELLS_AGAIN: ReadonlySet<string> = new Set<FactKey>(['wantedContract', 'agreedOnPhone', 'textFormApproval', 'withdrawalInstructionReceived', 'contractSummaryReceived']); // prettier-ignore

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
