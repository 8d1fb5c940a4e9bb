// A letter is marked as sent, with what follows from its day; a day that cannot be is refused, and one that nobody told is asked for.
import { factsOf, type MadeLetter } from '../../case/file.ts';
import { isWithdrawal } from '../../letters/stack.ts';
import { askFact, askOwnWithdrawal } from '../asking.ts';
import { type Draft, tell } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import { knownOf, note, setFact } from '../ledger.ts';
import { offerReminders } from './reminders.ts';
import { inTime, tellSendUntil, withdraws } from './send-until.ts';
import { askSentDay } from './sending.ts';
import { wayTold } from './sent-way.ts';

/** A day on which none of these letters can have gone out is refused with the reason. @returns whether it was */
export function refusesDay(draft: Draft, letters: readonly MadeLetter[], date: string): boolean {
  const made = letters.map((l) => l.made).sort()[0];
  if (made === undefined || (date >= made && date <= draft.today)) return false;
  if (date > draft.today) {
    tell(draft, 'sentAhead');
    tellSendUntil(draft, letters);
  } else {
    tell(draft, 'sentBefore', { date: made });
    const before = letters.find(
      (one) => withdraws(one) && knownOf(draft.file, one.matter, 'alreadyWithdrawn')?.value !== true,
    );
    // What went out before may have been a withdrawal of one's own.
    if (before !== undefined && before.matter === draft.file.active) {
      askOwnWithdrawal(draft, date);
      return true;
    }
  }
  if (draft.file.open) askAgain(draft);
  return true;
}

/** Marks it, and notes what follows from the day; `known` where that is only the latest it can be. @returns false when there is no such letter, or the day lies before it */
export function markSent(
  draft: Draft,
  { id: letterId, date, way, known = date }: { id: string; date: string; way: string; known?: string },
): boolean {
  const letter = draft.file.letters.find((l) => l.id === letterId);
  if (!letter || date < letter.made) return false;
  draft.file = {
    ...draft.file,
    letters: draft.file.letters.map((l) => (l.id === letterId ? { ...l, state: 'sent', sent: { date, way } } : l)),
  };
  // A second letter says nothing of its own: what follows from the day follows from the first.
  const all = letter.copyTo ? [] : [letter.letter, ...letter.with];
  const noteSent = (
    fact: 'recordingRequestedDate' | 'recordingRemindedDate' | 'objectedDate' | 'withdrawnDate',
    flag?: 'alreadyObjected' | 'alreadyWithdrawn',
  ): void => {
    // How long the company has had is counted from a day, or not at all.
    if (known === 'unknown' && flag === undefined) return;
    const told = [{ fact, value: known }, ...(flag ? [{ fact: flag, value: true } as const] : [])];
    // One's own act, said back with its day: it makes no second summary necessary.
    for (const fresh of note(draft, letter.matter, told).fresh) setFact(draft, letter.matter, fresh, 'customer', true);
  };
  if (all.includes('recordingAccess')) noteSent('recordingRequestedDate');
  if (all.includes('recordingReminder')) noteSent('recordingRemindedDate');
  if (all.includes('contestConclusion') || all.includes('refuseApproval')) noteSent('objectedDate', 'alreadyObjected');
  if (all.some(isWithdrawal)) noteSent('withdrawnDate', 'alreadyWithdrawn');
  return true;
}

/** Sent, and nobody said when: today where they were made today; else the day is asked for, as a later one may be too late for a withdrawal. */
export function sentSince(draft: Draft, letters: readonly MadeLetter[], way: string): boolean {
  if (letters.every(({ made }) => made === draft.today)) return markAll(draft, letters, draft.today, way);
  askSentDay(draft, `${letters.map(({ id }) => id).join(',')} ${way}`);
  return true;
}

/** Sent, and the day is not known: the latest it can be is noted beside the letter, and no day that a later letter would name. */
export function sentByThen(draft: Draft, letters: readonly MadeLetter[], latest: string, way: string): void {
  const timely = inTime(draft, letters, latest);
  for (const { id, made } of letters)
    markSent(draft, { id, date: latest < made ? made : latest, way, known: 'unknown' });
  tell(draft, 'sentBy', { date: latest, way: wayTold(draft, way) });
  if (timely) tell(draft, 'sentInTime');
  if (!offerReminders(draft)) proceed(draft);
}

/** Marks the letters that can have gone out on the day; those written later are asked for again. @returns false where there is none */
export function markAll(draft: Draft, letters: readonly MadeLetter[], day: string, way: string): boolean {
  const there = letters.filter(({ made }) => made <= day && day <= draft.today);
  const marked = there.filter(({ id }) => markSent(draft, { id, date: day, way }));
  if (marked.length === 0) return false;
  tell(draft, 'sentNoted', { date: day, way: wayTold(draft, way) });
  const later = letters.filter(({ made }) => made > day);
  const [next] = later;
  if (next) {
    tell(draft, 'sentBefore', { date: next.made });
    return sentSince(draft, later, way);
  }
  goOn(draft, there);
  return true;
}

/** What comes after the sending: an objection counts once it is at the court, and until that is known its day stays. */
export function goOn(draft: Draft, sent: readonly MadeLetter[]): void {
  const { active } = draft.file;
  const toCourt = sent.some(({ letter, matter }) => letter === 'courtOrderObjection' && matter === active);
  if (toCourt) tell(draft, 'courtArrives');
  if (offerReminders(draft)) return;
  if (toCourt && factsOf(draft.file).objectionAtCourt === undefined) askFact(draft, 'objectionAtCourt');
  else proceed(draft);
}
