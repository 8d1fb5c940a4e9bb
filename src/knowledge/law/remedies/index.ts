// Which letters follow, from every ground and not only the headline: urgent before all, then the strongest.
import { remembered } from '../../remembered.ts';
import type { Conclusion, LetterKind, Remedy, Urgency } from '../assessment.ts';
import { AROUND } from './around.ts';
import { LADDER } from './ladder.ts';
import { MONEY } from './money.ts';
import { letterView, type LetterView, type Offering, type RemedyView } from './offering.ts';
import { REASONS } from './texts.ts';
import { HANDOVER, URGENT } from './urgent.ts';

export { keepsContract, type RemedyView } from './offering.ts';
export { stopOf } from './stop.ts';
/** A letter that is offered in a case. */
export type Offer = { letter: LetterKind; urgency: Urgency; ground?: string };

/** Every letter; among equals the order here is the order of the offers. */
const TABLE: readonly Offering[] = [...URGENT, ...LADDER, ...MONEY, ...AROUND, HANDOVER];

/** The rungs of the ladder; what stands first leads the letter. */
const RUNGS: readonly LetterKind[] = [
  'contestConclusion',
  'identityMisuse',
  'refuseApproval',
  'refuseThirdParty',
  'refuseMinor',
  'incapacity',
  'energyFormVoid',
  'formVoid',
  'withdrawalFollowUp',
  'withdrawal',
  'insuranceWithdrawal',
  'avoidance',
  'cancellation',
];
/** The rung that a conclusion puts first. */
const LEADS: Partial<Record<Conclusion, readonly LetterKind[]>> = {
  noContract: ['identityMisuse', 'contestConclusion'],
  void: ['energyFormVoid', 'formVoid', 'incapacity', 'refuseMinor'],
  pendingIneffective: ['refuseMinor', 'refuseThirdParty', 'incapacity', 'refuseApproval'],
  withdrawable: ['withdrawalFollowUp', 'withdrawal', 'insuranceWithdrawal'],
  voidable: ['avoidance'],
  withdrawalExpired: ['avoidance', 'cancellation'],
  valid: ['cancellation'],
};
const URGENCY: readonly Urgency[] = ['now', 'soon', 'later'];
/** Before everything else, whatever the rest says. */
const FIRST: readonly LetterKind[] = ['courtOrderObjection', 'handoverSheet', 'stopSwitch', 'energyFormVoid'];

const ORDERS = remembered<readonly LetterKind[]>(16);
const at = (list: readonly LetterKind[], letter: LetterKind): number =>
  list.includes(letter) ? list.indexOf(letter) : list.length;

/** Where a letter stands: by urgency, then what can wait for nothing, what the conclusion puts first, the ladder, the rest. */
function place({ letter, urgency }: Offer, { conclusion, changes }: LetterView): number {
  // A contract that has been running changes: leaving it comes before a withdrawal from what nobody has told of.
  if (changes && letter === 'specialCancellation') return URGENCY.indexOf(urgency) * 10_000 - 1;
  const order = ORDERS(conclusion, () => [...new Set([...(LEADS[conclusion] ?? []), ...RUNGS])]);
  return URGENCY.indexOf(urgency) * 10_000 + at(urgency === 'now' ? FIRST : [], letter) * 100 + at(order, letter);
}

/** The letters offered, without words. */
export function offers(view: RemedyView): Offer[] {
  if (view.env.facts.jurisdiction !== 'DE') return [{ letter: 'handoverSheet', urgency: 'now' }];
  const seen = letterView(view);
  return TABLE.filter((line) => line.when(seen))
    .map(({ letter, urgency, ground }) => {
      const row = typeof ground === 'function' ? ground(seen) : ground;
      const offer: Offer = {
        letter,
        urgency: typeof urgency === 'function' ? urgency(seen) : urgency,
        ...(row && { ground: row }),
      };
      return { offer, place: place(offer, seen) };
    })
    .sort((a, b) => a.place - b.place)
    .map(({ offer }) => offer);
}

/** The offer with its German sentence. */
export const asRemedy = ({ letter, urgency, ground }: Offer): Remedy => ({
  letter,
  urgency,
  reason: REASONS[letter].de,
  ...(ground && { ground }),
});
