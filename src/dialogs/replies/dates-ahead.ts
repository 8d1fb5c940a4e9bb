// The dates of a case that still ask for something: in the result, the file, the calendar and the forms.
import type { CaseFile } from '../../case/file.ts';
import type { Assessment, Deadline } from '../../knowledge/law/assessment.ts';
import { isWithdrawal } from '../../letters/stack.ts';
import { restingKinds } from '../paper/options.ts';

/** The ground that says so. */
export const WITHDRAWN_IN_TIME = 'W-42';
/** Whether a withdrawal was declared, and in time. */
export const isInTime = ({ grounds }: Assessment): boolean =>
  grounds.some(({ id, status }) => id === WITHDRAWN_IN_TIME && (status === 'holds' || status === 'arguable'));

/** The ends of a withdrawal. */
export const WITHDRAWAL = /^(?:withdrawal|insuranceWithdrawal|lifeInsuranceWithdrawal)/;

/**
 * Whether an avoidance went out. Where it must arrive, its answer came or is due before the end: after silence the end counts
 * again.
 */
const isAvoided = (file: CaseFile, matter: string, { needs, safeUntil, sendBy }: Deadline, today: string): boolean =>
  file.letters.some((l) => {
    const end = safeUntil ?? sendBy ?? '';
    const answerBy = l.frame.deadlineSet ?? end;
    const waits = needs === 'dispatch' || (answerBy >= today && answerBy < end);
    const out = l.matter === matter && l.copyTo === undefined && [l.letter, ...l.with].includes('avoidance');
    return out && (l.state === 'answered' || (l.state === 'sent' && waits));
  });

/** The dates that still ask for something: what went out by a letter from here is not to be sent once more. */
export function datesAhead(assessment: Assessment, file: CaseFile, matter: string, today: string): readonly Deadline[] {
  const sent = restingKinds(file, matter, today);
  const fromHere = [...sent].some(isWithdrawal);
  // One that was declared in time in another way may be repeated while there is time; later the day would only frighten.
  const inTime = isInTime(assessment);
  const done = (d: Deadline): boolean =>
    d.id.startsWith('avoidance')
      ? isAvoided(file, matter, d, today)
      : d.by === 'customer' &&
        WITHDRAWAL.test(d.id) &&
        (fromHere || (inTime && (d.safeUntil ?? d.sendBy ?? '') < today));
  return assessment.deadlines.filter((d) => !done(d));
}
