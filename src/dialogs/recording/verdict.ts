// The verdict from the criteria, whether they were read in a transcript or heard by the customer.
import type { Consent, DeclarationOfIntent, Verdict } from './check.ts';

/** `unclear` wherever nobody can say for sure. */
export type Criteria = {
  consent: Consent;
  identified: Consent;
  declaration: DeclarationOfIntent;
  price: boolean | 'unclear';
  term: boolean | 'unclear';
  /** The company was named at the start. */
  caller: boolean | 'unclear';
  /** The company is named anywhere. */
  company: boolean | 'unclear';
  /** The yes plainly belongs to something else than the contract. */
  somethingElse: boolean;
  /** Anything else that leaves a doubt: a condition, reading at speed, a name that may be no company, guessed speakers. */
  doubt: boolean;
};

/**
 * Speaks of the agreement on the phone alone; what the law asks for beyond it is the form note. Information on the
 * withdrawal decides nothing here: without it the agreement is proved all the same, and the right lasts longer; swallowed or
 * denied afterwards it is a hint beside the verdict. A file that holds the order part alone proves what it holds, if all is in it:
 * what went before is missing, which weakens it before a court (E11) and stands beside the verdict as a hint.
 */
export function verdictOf(found: Criteria): Verdict {
  if (found.identified === 'no' || found.company === false) return 'doesNotProve';
  if (found.declaration === 'absent' || found.declaration === 'refused' || found.somethingElse) return 'doesNotProve';
  if (found.price === false || found.term === false) return 'doesNotProve';
  const whole =
    found.identified === 'yes' &&
    found.declaration === 'clear' &&
    found.consent === 'yes' &&
    found.price === true &&
    found.term === true &&
    found.caller === true &&
    !found.doubt;
  return whole ? 'proves' : 'doubtful';
}
