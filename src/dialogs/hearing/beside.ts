// What a typed answer says besides its value: the day on which it happened. "Ja, am 3." answers two questions.
import type { OpenQuestion } from '../../case/file.ts';
import { isFactKey, type FactKey } from '../../knowledge/facts.ts';
import { findDates, type DateHit } from '../../knowledge/german/dates.ts';
import type { Draft } from '../draft.ts';
import { futureDates, knownOf, type Told } from '../ledger.ts';
import { readOnce } from './reading.ts';
import { onlyCame, readAnswer } from '../understand/index.ts';

/** The day that belongs to what a question asks. */
const DAY_OF: Partial<Record<FactKey, FactKey>> = {
  contractSummaryReceived: 'contractSummaryDate',
  contractSummaryTiming: 'contractSummaryDate',
  withdrawalInstructionReceived: 'withdrawalInstructionDate',
  textFormApproval: 'approvalDate',
  goodsReceived: 'goodsReceivedDate',
  serviceUsed: 'serviceStartDate',
  debited: 'debitDate',
  invoiced: 'invoiceReceivedDate',
  dunning: 'dunningDate',
  alreadyWithdrawn: 'withdrawnDate',
  alreadyObjected: 'objectedDate',
  companyReply: 'companyReplyDate',
  providerSwitch: 'switchDate',
  agreedOnPhone: 'callDate',
  approvalMeans: 'approvalDate',
  goodsReturned: 'goodsReturnedDate',
  recordingReply: 'recordingReplyDate',
  confirmationDiffers: 'confirmationDate',
  cutOffThreatened: 'disconnectionThreatDate',
};
/** Values beside which a day has nothing to belong to. */
const NOTHING: ReadonlySet<unknown> = new Set([false, 'none', 'unknown']);

/** The one day that a text names and that can be the day of this fact; one that the reading gives to another fact is that one's. */
function oneDay(draft: Draft, { fact, matter }: OpenQuestion, text: string): (Told & { hit: DateHit }) | undefined {
  const key = isFactKey(fact) ? DAY_OF[fact] : undefined;
  if (key === undefined || (knownOf(draft.file, matter, key)?.value ?? 'unknown') !== 'unknown') return undefined;
  const [hit, ...others] = findDates(text, { today: draft.today }).filter((one) => !one.problem);
  if (!hit?.exact || others.length > 0) return undefined;
  const told = { fact: key, value: key === 'switchDate' ? nearest(text, hit, draft) : hit.from, quote: hit.quote };
  if (futureDates([told], draft.today).length > 0) return undefined;
  const elsewhere = Object.entries(readOnce(draft, text).facts).some(
    ([read, value]) => read !== key && value === hit.from,
  );
  return elsewhere ? undefined : { ...told, hit };
}

/** A switch may lie ahead: "zum 1.1." is the next first of January, told in November. */
function nearest(text: string, hit: DateHit, { today, file }: Draft): string {
  const read = readAnswer(text, { kind: 'date', today, lang: file.lang, forward: true });
  return 'value' in read && typeof read.value === 'string' && read.value !== 'unknown' ? read.value : hit.from;
}

/** The day beside an answer, where the answer says that something happened. @param value what the answer was read as */
export function dayOfAnswer(draft: Draft, open: OpenQuestion, text: string, value: unknown): Told[] {
  const day = NOTHING.has(value) ? undefined : oneDay(draft, open, text);
  return day ? [{ fact: day.fact, value: day.value, ...(day.quote === undefined ? {} : { quote: day.quote }) }] : [];
}

const DENIES = /(?<!\p{L})(?:nicht|nich|net|ned|nie|nix|nichts|kein\p{L}*|bis|not|never|no|none|until)(?!\p{L})/iu;
const REST_WORDS = 3;

/** Nothing but a day, to a question whether something happened: "gestern", "kam am 3. mit der Post". */
export function onlyDay(draft: Draft, open: OpenQuestion, text: string): Told | undefined {
  const day = oneDay(draft, open, text);
  if (!day || DENIES.test(text) || (isFactKey(open.fact) && onlyCame(open.fact, text))) return undefined;
  const rest = text.replace(day.hit.quote, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
  // A bare day may answer the question before; an approval is too grave to be taken from it.
  if (open.fact === 'agreedOnPhone' || (open.fact === 'textFormApproval' && rest.length === 0)) return undefined;
  return rest.length > REST_WORDS ? undefined : { fact: day.fact, value: day.value, quote: day.hit.quote };
}

/** "Der Umschlag kam doch erst am Freitag": papers that came on a day after the call, the summary among them. */
export function cameAfterCall(draft: Draft, { matter }: OpenQuestion, text: string): Told | undefined {
  const call = knownOf(draft.file, matter, 'callDate')?.value;
  const { documentsReceivedDate: day } = readOnce(draft, text).facts;
  if (typeof call !== 'string' || call === 'unknown' || day === undefined || day === 'unknown' || day <= call)
    return undefined;
  return { fact: 'documentsReceivedDate', value: day, quote: text };
}

/** "Nach dem Anruf, am 24.", asked when the summary came: its day, and not that of the call. */
export function dayAfterCall(draft: Draft, text: string): Told | undefined {
  const [hit, ...others] = AFTER_CALL.test(text.trim()) ? findDates(text, { today: draft.today }) : [];
  if (!hit?.exact || hit.problem || others.length > 0 || hit.from > draft.today) return undefined;
  return { fact: 'contractSummaryDate', value: hit.from, quote: hit.quote };
}
const AFTER_CALL =
  /^(?:(?:ja|erst|also|kam|die kam|only)[, ]+)*(?:nach dem (?:anruf|telefonat|gespräch)|danach|hinterher|after the call)[, ]+(?:(?:und zwar|also|erst|so) )*(?:am|den|vom|on) [^,;?]{2,20}$/iu;
