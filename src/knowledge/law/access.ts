// How long the company has for an access request: a month, or three after an extension told in time and with reasons (Art. 12 (3) GDPR).
import type { Facts } from '../facts.ts';
import { span } from './deadlines/deadline.ts';
import { isKnown, known } from './told.ts';

/** The month runs from receipt, and the day told is the one of sending: the letter has these days on its way (T-16). */
const POST: Temporal.DurationLikeObject = { days: 3 };

const arrival = (asked: string): string => Temporal.PlainDate.from(asked).add(POST).toString();

/** The day by which the request has arrived; nothing while the day of sending is not known. */
export function accessArrival(facts: Facts): string | undefined {
  const asked = known(facts.recordingRequestedDate);
  return asked && arrival(asked);
}

/** Whether an extension counts: told within the month, and not without a reason. Nothing where none was told of. */
export type Extension = 'counts' | 'late' | 'bare';

/** Whether the company may take two months more for its answer (Art. 12 (3) GDPR); undefined where it asked for none. */
export function extensionOf(facts: Facts): Extension | undefined {
  const { recordingReply, recordingExtendedDate, recordingExtensionReasons } = facts;
  if (recordingReply !== 'extended' && !isKnown(recordingExtendedDate)) return undefined;
  const asked = known(facts.recordingRequestedDate);
  const told = known(recordingExtendedDate);
  if (asked && told && told > span('accessRequest', arrival(asked), {}).latestArguable) return 'late';
  return recordingExtensionReasons === false ? 'bare' : 'counts';
}

/** Which of the two periods runs. */
export const accessPeriod = (facts: Facts): 'accessRequest' | 'accessRequestExtended' =>
  extensionOf(facts) === 'counts' ? 'accessRequestExtended' : 'accessRequest';

/** The last day of the company's time, from the day of the request; nothing while that is not known. */
export function accessLastDay(facts: Facts): string | undefined {
  const from = accessArrival(facts);
  return from && span(accessPeriod(facts), from, {}).latestArguable;
}

/** Whether the time for the answer is over; false where the day of the request is not known. */
export function isAccessOver(facts: Facts, today: string): boolean {
  const last = accessLastDay(facts);
  return last !== undefined && today > last;
}

const POOR: ReadonlySet<unknown> = new Set(['refused', 'deleted', 'transcriptOnly', 'incomplete']);

/** An answer that leaves out what was asked for: nobody has to wait for the end of the month. */
export const isPoorAnswer = ({ recordingReply }: Facts): boolean => POOR.has(recordingReply);

/** An answer that has to be answered at once: it is poor, asks for an identity card, or takes time without a reason. */
export const isToBeAnswered = (facts: Facts): boolean =>
  isPoorAnswer(facts) ||
  facts.recordingReply === 'identityAsked' ||
  (facts.recordingReply === 'extended' && extensionOf(facts) !== 'counts');
