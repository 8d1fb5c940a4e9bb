// Letters about money: debits, refunds, mandates, collectors, credit agencies.
import { daysAfter } from '../deadlines/calendar.ts';
import { isKnown, known } from '../told.ts';
import { running, type LetterView, type Offering } from './offering.ts';

const isDebited = ({ facts, contested }: LetterView): boolean => facts.debited === true && contested;
/** Within eight weeks, or nobody knows the day: without reasons. */
const isRefundable = (view: LetterView): boolean =>
  !isKnown(view.facts.debitDate) || running(view, 'debitRefund') !== undefined;
/**
 * A change is paid with the old tariff in one debit, and a bank returns only the whole: then the company pays back the part.
 * An option is mostly debited by itself, and what was debited before the call paid for something else.
 */
const isSeparable = ({ facts }: LetterView): boolean => {
  if (facts.contractKind !== 'extension' && facts.contractKind !== 'tariffChange') return true;
  const [debit, call] = [known(facts.debitDate), known(facts.callDate)];
  return facts.identityMisused === true || (debit !== undefined && call !== undefined && debit < call);
};

/** A row is a letter: when it is offered, how urgent it is, and the rule it rests on. */
export const MONEY: readonly Offering[] = [
  {
    letter: 'debitRefund',
    when: (view) =>
      isDebited(view) && isSeparable(view) && (isRefundable(view) || running(view, 'unauthorisedDebit') !== undefined),
    urgency: (view) => {
      const day = running(view, 'debitRefund')?.sendBy;
      return day !== undefined && day <= daysAfter(view.today, 7) ? 'now' : 'soon';
    },
    ground: (view) => (isRefundable(view) ? 'X-20' : 'X-21'),
  },
  { letter: 'refund', when: isDebited, urgency: 'later', ground: 'X-24' },
  {
    letter: 'mandateRevocation',
    when: ({ facts, contested }) => contested && (facts.directDebitMandate === true || facts.debited === true),
    urgency: 'soon',
    ground: 'X-22',
  },
  {
    letter: 'debtCollectorReply',
    when: ({ facts }) => facts.dunning === 'collector',
    urgency: 'soon',
    ground: 'X-40',
  },
  {
    letter: 'debtCollectorComplaint',
    when: ({ facts }) => facts.dunning === 'collector' && facts.alreadyObjected === true,
    urgency: 'later',
    ground: 'X-43',
  },
  {
    letter: 'creditAgencyNotice',
    when: ({ facts }) => facts.creditAgencyThreat === true || facts.creditAgencyEntry === true,
    urgency: 'soon',
    ground: 'X-30',
  },
];
