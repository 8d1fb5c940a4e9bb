// Letters around the contract: the recording, advertising calls, complaints and arbitration, changed terms.
import type { FactKey, Facts } from '../../facts.ts';
import { CHANGES } from '../../kinds.ts';
import { isAccessOver, isPoorAnswer, isToBeAnswered } from '../access.ts';
import { span } from '../deadlines/deadline.ts';
import { isKnown, known } from '../told.ts';
import { running, type LetterView, type Offering } from './offering.ts';

/** Any of these tells of a call about a contract. */
const OF_A_CALL: readonly FactKey[] = [
  'callDate',
  'agreedOnPhone',
  'declaration',
  'recordingAnnounced',
  'recordingConsent',
  'recordingHeard',
  'recordingScope',
  'product',
];

/** Rights to one's own data do not pass to heirs. */
const isAlive = (facts: Facts): boolean => facts.deceased !== true;

/** The copy was asked for and is not there. */
const isOwed = ({ facts }: LetterView): boolean =>
  isAlive(facts) &&
  (isKnown(facts.recordingRequestedDate) || isAnsweredInPart(facts)) &&
  facts.recordingReply !== 'given';

const IN_PART: ReadonlySet<unknown> = new Set(['transcriptOnly', 'incomplete']);
/** A transcript or a part has come: then it was asked for, on whatever day. A refusal may have been one on the phone. */
const isAnsweredInPart = ({ recordingReply }: Facts): boolean => IN_PART.has(recordingReply);

const CALLED: ReadonlySet<unknown> = new Set(['outboundCall', 'unknown', undefined]);
/** Somebody may have been called for advertising: not where nobody was on the phone, or it was another way. */
export const isAdvertCall = (facts: Facts): boolean =>
  CALLED.has(facts.channel) && facts.personOnPhone !== 'nobody' && facts.deceased !== true;
const isUnasked = ({ facts }: LetterView): boolean =>
  facts.consumer !== false &&
  facts.channel === 'outboundCall' &&
  isAdvertCall(facts) &&
  facts.marketingConsent !== true;
const isHidden = ({ facts }: LetterView): boolean => facts.numberSuppressed === true && isAdvertCall(facts);
/** Never against a change that is contested: it would end the contract that is to stay (4.0, rung 6). */
const isContestedChange = ({ facts }: LetterView): boolean =>
  CHANGES.some((kind) => kind === facts.contractKind) && facts.wantedContract !== true;
/** Terms or price were changed, and there may still be time to leave for it. */
function isChanged(view: LetterView): boolean {
  const { facts, today } = view;
  const notice = facts.product === 'energy' ? known(facts.priceChangeNoticeDate) : undefined;
  if (notice !== undefined) return today <= span('termChangeNotice', notice, {}).sendBy;
  return running(view, 'termChangeNotice') !== undefined;
}
const isSlipped = ({ switching, keeps }: LetterView): boolean => switching && !keeps;

/** The company refused, or four weeks have passed since the complaint (for energy § 111a EnWG asks for one). */
function hasTried({ facts, today }: LetterView): boolean {
  if (facts.companyReply === 'refused' || facts.companyReply === 'partial') return true;
  const since = known(facts.complaintDate) ?? (facts.product === 'energy' ? undefined : known(facts.objectedDate));
  return since !== undefined && today > span('energyComplaint', since, {}).sendBy;
}
/** Who mediates: by what was sold. */
const BODIES: Partial<Record<string, string>> = { energy: 'S-03', insurance: 'S-04', finance: 'S-05' };

/** A row is a letter: when it is offered, how urgent it is, and the rule it rests on. */
export const AROUND: readonly Offering[] = [
  {
    letter: 'recordingAccess',
    when: ({ facts, phone, claimed }) =>
      isAlive(facts) &&
      !isKnown(facts.recordingRequestedDate) &&
      facts.recordingReply !== 'given' &&
      !isAnsweredInPart(facts) &&
      phone &&
      (claimed || OF_A_CALL.some((key) => isKnown(facts[key]))),
    urgency: ({ facts }) => (facts.personOnPhone === 'nobody' ? 'later' : 'soon'),
    ground: 'R-10',
  },
  {
    letter: 'recordingReminder',
    when: (view) => isOwed(view) && (isToBeAnswered(view.facts) || isAccessOver(view.facts, view.today)),
    urgency: 'soon',
    ground: ({ facts }) => (isPoorAnswer(facts) ? 'R-12' : facts.recordingReply === 'identityAsked' ? 'R-17' : 'R-14'),
  },
  {
    letter: 'dpaComplaint',
    when: (view) => isOwed(view) && (isPoorAnswer(view.facts) || isAccessOver(view.facts, view.today)),
    urgency: 'later',
    ground: 'R-35',
  },
  {
    letter: 'erasure',
    // In the middle of a dispute the original with its times is evidence: not before it is over.
    when: ({ facts, claimed }) =>
      isAlive(facts) &&
      isKnown(facts.recordingRequestedDate) &&
      facts.recordingReply === 'given' &&
      (isKnown(facts.outcome) || facts.companyReply === 'cancelled' || !claimed),
    urgency: 'later',
    ground: 'R-32',
  },
  {
    letter: 'regulatorComplaint',
    when: (view) => isUnasked(view) || isSlipped(view) || isHidden(view),
    urgency: 'later',
    ground: (view) => {
      if (isUnasked(view)) return 'C-01';
      if (!isSlipped(view)) return 'C-04';
      return view.facts.product === 'energy' ? 'F-24' : view.telecoms ? 'F-71' : 'F-70';
    },
  },
  {
    letter: 'marketingObjection',
    when: ({ facts }) => isAlive(facts) && facts.channel === 'outboundCall' && !isKnown(facts.marketingObjectionDate),
    urgency: 'later',
    ground: 'C-08',
  },
  {
    // Whether there was a consent: denied, or the customer does not know.
    letter: 'marketingConsentProof',
    when: (view) => isUnasked(view) && view.facts.marketingConsent !== undefined,
    urgency: 'later',
    ground: 'C-02',
  },
  {
    letter: 'arbitration',
    when: (view) => view.claimed && hasTried(view),
    urgency: 'later',
    ground: ({ telecoms, facts }) => (telecoms ? 'S-01' : (BODIES[String(facts.product)] ?? 'S-06')),
  },
  {
    letter: 'specialCancellation',
    when: (view) => !view.keeps && !isContestedChange(view) && isChanged(view),
    // Energy: it must arrive before the day of the change, which nobody has asked for (K-13).
    urgency: ({ facts, changes }) => (facts.product === 'energy' || changes ? 'soon' : 'later'),
    ground: ({ facts }) => (facts.product === 'energy' ? 'K-13' : 'K-06'),
  },
];
