// The day by which a withdrawal has to go out, said to whoever means to send it later or is busy with a court.
import { factsOf, type MadeLetter } from '../../case/file.ts';
import type { Deadline } from '../../knowledge/law/assessment.ts';
import { isUnreadLoan, keepsContract } from '../../knowledge/law/index.ts';
import { isWithdrawal } from '../../letters/stack.ts';
import { assessed, lawFacts, tell, type Draft } from '../draft.ts';

/** Whether a letter declares the withdrawal, alone or among other things. */
export const withdraws = ({ letter, with: below }: MadeLetter): boolean => [letter, ...below].some(isWithdrawal);

/** Says the safe day of the withdrawal among the letters that have not gone out, where there is one. */
export function tellSendUntil(draft: Draft, letters: readonly MadeLetter[]): void {
  const letter = letters.find((one) => one.state === 'made' && withdraws(one));
  if (letter === undefined || factsOf(draft.file, letter.matter).alreadyWithdrawn === true) return;
  const date = safeDay(draft, letter.matter);
  if (date === undefined) return;
  if (date < draft.today) tellOver(draft, letter.matter, date);
  else tell(draft, 'sendUntil', { date });
}

/** Says the safe day of a withdrawal that has not been declared, while it lies ahead and the contract is not to be kept. */
export function tellWithdrawUntil(draft: Draft): void {
  const matter = draft.file.active;
  const facts = lawFacts(draft.file, matter);
  const out = draft.file.letters.some((one) => one.matter === matter && one.state !== 'made' && withdraws(one));
  if (out || facts.alreadyWithdrawn === true || keepsContract(facts)) return;
  const date = safeDay(draft, matter);
  if (date !== undefined && date >= draft.today) tell(draft, 'sendUntil', { date });
}

/** Says the safe day where it is over and the withdrawal has not gone out: who asks whether it is too late hears the day itself. */
export function tellPast(draft: Draft): void {
  const matter = draft.file.active;
  const facts = lawFacts(draft.file, matter);
  const out = draft.file.letters.some((one) => one.matter === matter && one.state !== 'made' && withdraws(one));
  if (out || facts.alreadyWithdrawn === true || keepsContract(facts)) return;
  const date = safeDay(draft, matter);
  if (date !== undefined && date < draft.today) tellOver(draft, matter, date);
}

/** The safe day is over: it may still be in time today, unless the last day on every reading has passed as well (R-ENG-4). */
function tellOver(draft: Draft, matter: string, date: string): void {
  const last = periodOf(draft, matter)?.latestArguable;
  // What may be a loan under the law that nobody here has read has no safe day (F-83); the German word is known in every language.
  if (isUnreadLoan(factsOf(draft.file, matter), draft.today))
    tell(draft, 'loanToday', { title: draft.file.lang === 'en' ? 'Withdrawal' : 'Widerruf' });
  else if (last !== undefined && last < draft.today) tell(draft, 'sendGone', { date: last });
  else tell(draft, 'sendToday', { date });
}

/** Whether the withdrawal among the letters was in time on every reading even if it went out as late as on the day. */
export function inTime(draft: Draft, letters: readonly MadeLetter[], day: string): boolean {
  const letter = letters.find(withdraws);
  const until = letter && safeDay(draft, letter.matter);
  return until !== undefined && day <= until;
}

/** The day until which the withdrawal of a matter is in time on every reading, else the counted one. */
function safeDay(draft: Draft, matter: string): string | undefined {
  const period = periodOf(draft, matter);
  return period?.safeUntil ?? period?.sendBy;
}

const periodOf = (draft: Draft, matter: string): Deadline | undefined =>
  assessed(draft, matter).deadlines.find(({ id }) => /withdrawal/i.test(id));
