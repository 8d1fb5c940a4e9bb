// A withdrawal lies there unsent: the day by which it has to go out, said to whoever means to send it later.
import { factsOf, type MadeLetter } from '../case/file.ts';
import { assessed, tell, type Draft } from './draft.ts';

/** Whether a letter declares the withdrawal, alone or among other things. */
export const withdraws = ({ letter, with: below }: MadeLetter): boolean =>
  [letter, ...below].some((kind) => kind === 'withdrawal' || kind === 'insuranceWithdrawal');

/** Says the safe day of the withdrawal among the letters that have not gone out, where there is one. */
export function tellSendUntil(draft: Draft, letters: readonly MadeLetter[]): void {
  const letter = letters.find((one) => one.state === 'made' && withdraws(one));
  if (letter === undefined || factsOf(draft.file, letter.matter).alreadyWithdrawn === true) return;
  const dates = assessed(draft, letter.matter).deadlines;
  const period = dates.find(({ id }) => /withdrawal/i.test(id));
  const date = period?.safeUntil ?? period?.sendBy;
  if (date !== undefined) tell(draft, date < draft.today ? 'sendToday' : 'sendUntil', { date });
}
