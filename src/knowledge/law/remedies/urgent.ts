// Letters about court papers, bills and a threatened cut-off, and the sheet for whoever takes over.
import { span } from '../deadlines/deadline.ts';
import { cutOffKind } from '../deadlines/of-case.ts';
import { firmnessOf } from '../grounds.ts';
import { CREDIT_REFORM } from '../period.ts';
import { isKnown, known } from '../told.ts';
import type { LetterView, Offering } from './offering.ts';

/** It is cut off already, or the threatened day has passed. */
function isCutOff({ facts, today }: LetterView): boolean {
  if (facts.serviceCut === true) return true;
  const threat = known(facts.disconnectionThreatDate);
  return facts.cutOffThreatened === true && threat !== undefined && today > span(cutOffKind(facts), threat, {}).sendBy;
}

/** Between spouses, for small businesses, with a financed device, and on what lawyers dispute, somebody has to look. */
const isDisputed = ({ env, facts, standings, firm }: LetterView): boolean =>
  (facts.personOnPhone === 'spouse' && facts.spouseHousehold === true) ||
  facts.microBusiness === true ||
  facts.deviceFinanced === true ||
  standings.some(
    ({ rule, status }) =>
      (firm(rule.id) || (rule.neverLeads && status === 'open')) &&
      firmnessOf(rule, status, env) === 'disputed' &&
      // A form that is missing only if the product is what it seems is no dispute yet.
      (isKnown(facts.product) || rule.conclusion !== 'void'),
  );

/** It may be a loan under the law that nobody here has read (F-83): somebody else has to look before the day is over. */
const isNewCredit = ({ env, facts }: LetterView): boolean => facts.product === 'finance' && env.lawOf >= CREDIT_REFORM;

/** A row is a letter: when it is offered, how urgent it is, and the rule it rests on. */
export const URGENT: readonly Offering[] = [
  {
    letter: 'courtOrderObjection',
    when: ({ facts }) => facts.dunning === 'courtOrder' && facts.objectionAtCourt !== true,
    urgency: 'now',
    ground: 'X-50',
  },
  { letter: 'handoverSheet', when: ({ stop }) => stop !== null, urgency: 'now' },
  {
    letter: 'invoiceObjection',
    when: ({ billed, facts }) => billed || facts.cutOffThreatened === true || facts.serviceCut === true,
    urgency: ({ facts }) => (facts.cutOffThreatened === true || facts.serviceCut === true ? 'now' : 'soon'),
    // § 67 TKG and § 41f EnWG are about telephone and energy; elsewhere the bill alone puts nobody in default.
    ground: ({ telecoms, facts }) => (telecoms ? 'X-01' : facts.product === 'energy' ? 'X-12' : 'X-25'),
  },
  {
    letter: 'restoreService',
    when: isCutOff,
    urgency: 'now',
    ground: ({ facts }) => (facts.product === 'energy' ? 'X-12' : 'X-11'),
  },
];

/** Offered where nothing more pressing hands over already. */
export const HANDOVER: Offering = {
  letter: 'handoverSheet',
  when: (view) => view.stop === null && (isNewCredit(view) || isDisputed(view)),
  urgency: (view) => (isNewCredit(view) ? 'soon' : 'later'),
};
