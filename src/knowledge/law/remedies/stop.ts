// When to hand over at once (`stop`), as far as facts alone show it.
import type { Money } from '../../facts.ts';
import type { Stop } from '../assessment.ts';
import type { Environment } from '../environment.ts';
import { COURT_PAPERS } from '../../court-papers.ts';

/** A sum above which somebody should look first. */
const LARGE = 5000;

const isLarge = (money: Money | 'unknown' | undefined): boolean => typeof money === 'object' && money.amount > LARGE;

/** @returns why to hand over, the most pressing first; null where the facts give no reason */
export function stopOf({ facts }: Environment): Stop | null {
  const { dunning, personAge } = facts;
  const inCourt = COURT_PAPERS.has(dunning);
  const minor = typeof personAge === 'number' ? personAge < 18 : facts.personIsMinor === true;
  if (minor && facts.nowOfAge !== true && inCourt) return 'minorInCourt';
  if (dunning === 'lawsuit' || dunning === 'enforcementOrder') return dunning;
  if (facts.incapable === true && (inCourt || facts.companyReply === 'refused')) return 'incapacityDispute';
  const sums = [facts.invoiceAmount, facts.invoiceDisputedAmount, facts.arrearsAmount, facts.debitAmount];
  return sums.some(isLarge) ? 'largeSum' : null;
}
