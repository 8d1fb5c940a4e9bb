// Letters against the contract, in the order of the ladder; none of them where the customer wants the contract.
import type { Urgency } from '../assessment.ts';
import { daysAfter } from '../deadlines/calendar.ts';
import { leadDate } from '../deadlines/of-case.ts';
import { isKnown } from '../told.ts';
import type { LetterView, Offering } from './offering.ts';

const CONTESTED_MEANS: ReadonlySet<unknown> = new Set(['sms', 'voiceOnly']);
const SENT_TO_INSURER: ReadonlySet<unknown> = new Set(['insurance', 'finance']);
/** Any of these ways out is safer than naming what a relative did (V-21). */
const SAFER = ['F-03', 'F-10', 'F-05', 'F-20', 'F-30', 'F-50', 'W-01', 'W-07', 'V-25', 'V-27'] as const;

/** A clear yes that was meant, or was confirmed in writing, is not put in doubt again (§ 138 ZPO): no demand for proof then. */
const isConfirmed = ({ facts, standings, firm }: LetterView): boolean =>
  facts.agreedOnPhone === true &&
  (facts.wantedContract === true || (facts.textFormApproval === true && !CONTESTED_MEANS.has(facts.approvalMeans))) &&
  !standings.some(({ rule }) => rule.conclusion === 'noContract' && firm(rule.id));

/** A guardian's own letter asks for the same proof, in the guardian's voice: one letter is enough. */
const isSaidByGuardian = ({ facts, firm }: LetterView): boolean =>
  facts.writerRole === 'custodian' && (firm('V-28') || firm('V-30'));

const pending = ({ best }: LetterView): string | undefined => best('F-03', 'F-10', 'F-05', 'F-06');
const energyForm = ({ best }: LetterView): string | undefined => best('F-21', 'F-20');
const otherForm = ({ best }: LetterView): string | undefined => best('F-30', 'F-50', 'F-40');
const withdrawal = ({ alive }: LetterView): string | undefined => ['W-01', 'W-06', 'W-07'].find(alive);
const wasWithdrawn = (view: LetterView): boolean =>
  view.facts.alreadyWithdrawn === true && (view.firm('W-42') || withdrawal(view) !== undefined);
/** A withdrawal is sent at once where its day is near or past. */
function withdrawalUrgency({ deadlines, today }: LetterView): Urgency {
  const date = deadlines.find((one) => one.id.startsWith('withdrawal'));
  return date && leadDate(date, today) <= daysAfter(today, 3) ? 'now' : 'soon';
}

/** Never for an extension, tariff change or add-on: it would end what the customer wants to keep (4.0). */
const isNew = ({ facts }: LetterView): boolean => ['new', undefined, 'unknown'].includes(facts.contractKind);
const isLate = ({ env, conclusion, facts }: LetterView): boolean =>
  conclusion === 'withdrawalExpired' ||
  (conclusion === 'voidable' && env.period().status === 'over') ||
  (conclusion === 'valid' && facts.goal === 'outOfContract');

/** @param unwanted lines that hold only for a contract that the customer does not want */
const unless = (unwanted: readonly Offering[]): Offering[] =>
  unwanted.map((one) => ({ ...one, when: (view) => !view.keeps && one.when(view) }));

/** A row is a letter: when it is offered, how urgent it is, and the rule it rests on. */
export const LADDER: readonly Offering[] = unless([
  {
    // The switch runs within a day: both sides get a letter the same day.
    letter: 'stopSwitch',
    when: ({ switching }) => switching,
    urgency: 'now',
    ground: ({ facts }) => (facts.product === 'energy' ? 'F-24' : 'F-70'),
  },
  { letter: 'identityMisuse', when: ({ firm }) => firm('V-33'), urgency: 'now', ground: 'V-33' },
  {
    letter: 'contestConclusion',
    when: (view) => view.contested && view.phone && !view.changes && !isConfirmed(view) && !isSaidByGuardian(view),
    urgency: 'soon',
    ground: ({ best }) => best('V-01', 'V-36', 'V-02', 'V-03', 'V-06', 'V-07', 'V-27') ?? 'B-01',
  },
  {
    letter: 'refuseApproval',
    when: (view) => view.contested && !view.changes && pending(view) !== undefined,
    urgency: 'soon',
    ground: pending,
  },
  {
    letter: 'refuseMinor',
    when: ({ firm }) => firm('V-25') || firm('V-24'),
    urgency: 'soon',
    ground: ({ best }) => best('V-25', 'V-24'),
  },
  {
    // § 179 BGB: the relative may be liable, so this letter only where no other way is firm (V-21).
    letter: 'refuseThirdParty',
    when: ({ firm }) => firm('V-20') && !SAFER.some(firm),
    urgency: 'soon',
    ground: 'V-20',
  },
  {
    letter: 'incapacity',
    when: ({ firm }) => firm('V-28') || firm('V-30'),
    urgency: 'soon',
    ground: ({ best }) => best('V-28', 'V-30'),
  },
  {
    letter: 'energyFormVoid',
    when: (view) => view.claimed && !view.changes && view.facts.product === 'energy' && energyForm(view) !== undefined,
    urgency: ({ switching }) => (switching ? 'now' : 'soon'),
    ground: energyForm,
  },
  {
    letter: 'formVoid',
    when: (view) => view.claimed && !view.changes && otherForm(view) !== undefined && isKnown(view.facts.product),
    urgency: 'soon',
    ground: otherForm,
  },
  { letter: 'withdrawalFollowUp', when: wasWithdrawn, urgency: withdrawalUrgency, ground: 'W-42' },
  {
    letter: 'withdrawal',
    when: (view) => !wasWithdrawn(view) && withdrawal(view) !== undefined && !SENT_TO_INSURER.has(view.facts.product),
    urgency: withdrawalUrgency,
    ground: withdrawal,
  },
  {
    letter: 'insuranceWithdrawal',
    when: (view) => !wasWithdrawn(view) && withdrawal(view) !== undefined && SENT_TO_INSURER.has(view.facts.product),
    urgency: withdrawalUrgency,
    ground: withdrawal,
  },
  {
    letter: 'avoidance',
    when: ({ firm }) => firm('A-04') || firm('A-01'),
    urgency: 'soon',
    ground: ({ best }) => best('A-04', 'A-01'),
  },
  {
    letter: 'cancellation',
    when: (view) => isNew(view) && isLate(view),
    urgency: 'later',
    // § 309 No. 9 BGB is not about insurance, which has its own rule.
    ground: ({ telecoms, facts }) => (telecoms ? 'K-03' : facts.product === 'insurance' ? 'K-17' : 'K-05'),
  },
  {
    letter: 'portingDemand',
    when: ({ facts }) => facts.oldContractCancelled === true && facts.contractKind === 'extension',
    urgency: 'soon',
    ground: 'F-71',
  },
]);
