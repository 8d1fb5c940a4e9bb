// Which letters follow (contract 3), from every ground and not only the headline: strongest first, urgent before all.
import type { FactKey, Facts, Money } from '../facts.ts';
import type { Conclusion, LetterKind, Remedy, Stop, Urgency } from './assessment.ts';
import { span } from './deadlines/deadline.ts';
import { cutOffKind, isTelecoms, leadDate, type DeadlineDates } from './deadlines/of-case.ts';
import type { Environment } from './environment.ts';
import { known } from './told.ts';
import { daysAfter } from './deadlines/calendar.ts';
import { REASONS } from './remedy-texts.ts';
import { firmnessOf, type Standing } from './grounds.ts';

export type RemedyView = {
  env: Environment;
  standings: readonly Standing[];
  conclusion: Conclusion;
  deadlines: readonly DeadlineDates[];
  stop: Stop | null;
};
export type Offer = { letter: LetterKind; urgency: Urgency; ground?: string };

const alive = (one: Standing | undefined): boolean => one !== undefined && one.status !== 'fails';
const firm = (one: Standing | undefined): boolean =>
  one !== undefined && (one.status === 'holds' || one.status === 'arguable');

/** The customer wants the contract and has not chosen to leave it: nothing that ends it is proposed (contract 2). */
export const keepsContract = (facts: Facts): boolean =>
  facts.goal !== 'outOfContract' &&
  (facts.wantedContract === true || (facts.goal === 'keep' && facts.wantedContract !== false));

const isOver = (money: Money | 'unknown' | undefined, limit: number): boolean =>
  typeof money === 'object' && money.amount > limit;

/** Hand over at once (contract 2, `stop`), as far as facts alone show it. */
export function stopOf({ facts }: Environment): Stop | null {
  const { dunning } = facts;
  const inCourt = dunning === 'courtOrder' || dunning === 'enforcementOrder' || dunning === 'lawsuit';
  const minor = typeof facts.personAge === 'number' ? facts.personAge < 18 : facts.personIsMinor === true;
  if (minor && inCourt) return 'minorInCourt';
  if (dunning === 'lawsuit' || dunning === 'enforcementOrder') return dunning;
  if (facts.incapable === true && (inCourt || facts.companyReply === 'refused')) return 'incapacityDispute';
  const amounts = [facts.invoiceAmount, facts.invoiceDisputedAmount, facts.arrearsAmount, facts.debitAmount];
  return amounts.some((money) => isOver(money, 5000)) ? 'largeSum' : null;
}

/** The ladder of the letters; what stands first leads the letter. */
const LADDER: readonly LetterKind[] = [
  'contestConclusion', 'identityMisuse', 'refuseApproval', 'refuseThirdParty', 'refuseMinor', 'incapacity',
  'energyFormVoid', 'formVoid', 'withdrawalFollowUp', 'withdrawal', 'insuranceWithdrawal', 'avoidance', 'cancellation',
]; // prettier-ignore
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

/** The letters offered, without words. */
export function offers(view: RemedyView): Offer[] {
  const { env, standings, conclusion, deadlines, stop } = view;
  const { facts, today } = env;
  const found: Offer[] = [];
  const add = (letter: LetterKind, urgency: Urgency, ground?: string): void => {
    if (!found.some((one) => one.letter === letter)) found.push({ letter, urgency, ...(ground && { ground }) });
  };
  const byId = new Map<string, Standing>();
  for (const one of standings) if (one.status !== 'fails') byId.set(one.rule.id, one);
  const by = (id: string): Standing | undefined => byId.get(id);
  const firstAlive = (...ids: string[]): string | undefined =>
    ids.find((id) => firm(by(id))) ?? ids.find((id) => alive(by(id)) && by(id)?.counts);
  if (facts.jurisdiction !== 'DE') {
    add('handoverSheet', 'now');
    return found;
  }
  const keeps = keepsContract(facts);
  const telecoms = isTelecoms(facts, env.telecomsProvider);
  const phone = facts.channel !== 'shop' && facts.channel !== 'doorstep' && facts.channel !== 'online';
  const told = (key: FactKey): boolean => facts[key] !== undefined && facts[key] !== 'unknown';
  const claimed =
    claims(facts) ||
    standings.some((one) => firm(one) && one.rule.conclusion === 'noContract') ||
    facts.wantedContract === false;
  const billed =
    facts.invoiced === true || told('invoiceAmount') || told('invoiceReceivedDate') || told('invoiceDisputedAmount');
  const contested = !keeps && (claimed || facts.agreedOnPhone === false);
  const refused = facts.companyReply === 'refused' || facts.companyReply === 'partial';

  // Court, hand-over, cut-off
  if (facts.dunning === 'courtOrder') add('courtOrderObjection', 'now', 'X-50');
  if (stop) add('handoverSheet', 'now');
  // Between spouses, for small businesses, with a financed device or finance before the reform somebody has to look.
  const disputed =
    standings.some(
      (one) =>
        one.rule.disputed &&
        (firm(one) || (one.rule.neverLeads && one.status === 'open')) &&
        firmnessOf(one.rule, one.status, env) === 'disputed' &&
        (told('product') || one.rule.conclusion !== 'void'),
    ) ||
    (facts.personOnPhone === 'spouse' && facts.spouseHousehold === true) ||
    facts.microBusiness === true ||
    facts.deviceFinanced === true;
  if (billed || facts.cutOffThreatened === true)
    add('invoiceObjection', facts.cutOffThreatened === true ? 'now' : 'soon', telecoms ? 'X-01' : 'X-12');
  const cutOff = known(facts.disconnectionThreatDate);
  if (facts.cutOffThreatened === true && cutOff && today > span(cutOffKind(facts), cutOff, {}).sendBy)
    add('restoreService', 'now', 'X-11');

  if (!keeps) {
    // The switch runs within a day: both sides get a letter the same day.
    const switching = facts.providerSwitch === true;
    if (switching) add('stopSwitch', 'now', facts.product === 'energy' ? 'F-24' : 'F-70');
    if (firm(by('V-33'))) add('identityMisuse', 'now', 'V-33');
    // A clear yes confirmed in writing is not put in doubt again (§ 138 ZPO): no demand for proof then.
    const confirmed =
      facts.agreedOnPhone === true &&
      facts.textFormApproval === true &&
      facts.approvalMeans !== 'sms' &&
      facts.approvalMeans !== 'voiceOnly' &&
      !standings.some((one) => one.rule.conclusion === 'noContract' && firm(one));
    if (contested && phone && !confirmed)
      add('contestConclusion', 'soon', firstAlive('V-01', 'V-36', 'V-02', 'V-03', 'V-06', 'V-07') ?? 'B-01');
    const pending = firstAlive('F-03', 'F-10', 'F-05', 'F-06');
    if (pending && (claimed || facts.agreedOnPhone === false)) add('refuseApproval', 'soon', pending);
    if (firm(by('V-25')) || firm(by('V-24'))) add('refuseMinor', 'soon', firm(by('V-25')) ? 'V-25' : 'V-24');
    // § 179 BGB: the relative may be liable, so this letter only where no other way is firm (V-21).
    const safer = ['F-03', 'F-10', 'F-05', 'F-20', 'F-30', 'F-50', 'W-01', 'W-07', 'V-25'].some((id) => firm(by(id)));
    if (firm(by('V-20')) && !safer) add('refuseThirdParty', 'soon', 'V-20');
    if (firm(by('V-28')) || firm(by('V-30'))) add('incapacity', 'soon', firm(by('V-28')) ? 'V-28' : 'V-30');
    if (alive(by('F-20')) || alive(by('F-21'))) {
      if (claimed && facts.product === 'energy')
        add('energyFormVoid', switching ? 'now' : 'soon', firm(by('F-21')) ? 'F-21' : 'F-20');
    }
    const form = firstAlive('F-30', 'F-50', 'F-40');
    if (form && claimed && told('product')) add('formVoid', 'soon', form);
    withdrawals();
    if (firm(by('A-04')) || firm(by('A-01'))) add('avoidance', 'soon', firm(by('A-04')) ? 'A-04' : 'A-01');
    // Never for an extension, tariff change or add-on: it would end what the customer wants to keep.
    const onlyNew =
      facts.contractKind === undefined || facts.contractKind === 'unknown' || facts.contractKind === 'new';
    const chosen = facts.goal === 'outOfContract';
    const late = conclusion === 'withdrawalExpired' || conclusion === 'voidable' || (conclusion === 'valid' && chosen);
    if (late && env.period().status === 'over' && (onlyNew || chosen))
      add('cancellation', 'later', telecoms ? 'K-03' : 'K-05');
    if (conclusion === 'valid' && chosen && onlyNew) add('cancellation', 'later', 'K-03');
    if (facts.oldContractCancelled === true && facts.contractKind === 'extension') add('portingDemand', 'soon', 'F-71');
  }

  function withdrawals(): void {
    const sent = by('W-42');
    const live = ['W-01', 'W-06', 'W-07'].find((id) => alive(by(id)));
    const date = deadlines.find((one) => one.id.startsWith('withdrawal'));
    const day = date && leadDate(date, today);
    const urgency: Urgency = day !== undefined && day <= daysAfter(today, 3) ? 'now' : 'soon';
    if (facts.alreadyWithdrawn === true && (firm(sent) || live)) add('withdrawalFollowUp', urgency, 'W-42');
    else if (live)
      add(
        facts.product === 'insurance' || facts.product === 'finance' ? 'insuranceWithdrawal' : 'withdrawal',
        urgency,
        live,
      );
  }

  // Money
  if (facts.debited === true && contested) {
    const debit = deadlines.find((one) => one.id === 'debitRefund' && (one.latestArguable ?? '') >= today);
    const noMandate = deadlines.some((one) => one.id === 'unauthorisedDebit' && (one.latestArguable ?? '') >= today);
    const dated = told('debitDate');
    if (debit || noMandate || !dated) {
      const near = debit?.sendBy !== undefined && debit.sendBy <= daysAfter(today, 7);
      add('debitRefund', near ? 'now' : 'soon', debit || !dated ? 'X-20' : 'X-21');
    }
    add('refund', 'later', 'X-24');
  }
  if (contested && (facts.directDebitMandate === true || facts.debited === true))
    add('mandateRevocation', 'soon', 'X-22');
  if (facts.dunning === 'collector') add('debtCollectorReply', 'soon', 'X-40');
  if (facts.dunning === 'collector' && facts.alreadyObjected === true) add('debtCollectorComplaint', 'later', 'X-43');
  if (facts.creditAgencyThreat === true || facts.creditAgencyEntry === true) add('creditAgencyNotice', 'soon', 'X-30');

  recording();

  function recording(): void {
    const asked = known(facts.recordingRequestedDate);
    const reply = facts.recordingReply;
    if (!asked) {
      const aboutCall =
        told('callDate') || told('agreedOnPhone') || told('declaration') || told('recordingAnnounced') ||
        told('recordingConsent') || told('recordingHeard') || told('recordingScope') || told('product') || claimed; // prettier-ignore
      const noCall = facts.personOnPhone === 'nobody' || facts.deceased === true;
      if (aboutCall && phone && reply !== 'given') add('recordingAccess', noCall ? 'later' : 'soon', 'R-10');
      return;
    }
    const overdue = today > span('accessRequest', asked, {}).latestArguable;
    const poor = reply === 'refused' || reply === 'deleted' || reply === 'transcriptOnly' || reply === 'incomplete';
    if (poor || (overdue && reply !== 'given')) {
      add('recordingReminder', 'soon', poor ? 'R-12' : 'R-14');
      add('dpaComplaint', 'later', 'R-35');
    }
    if (reply === 'given') add('erasure', 'later', 'R-32');
  }

  // Advertising and complaints
  const unclearCall = facts.channel === 'outboundCall' && facts.marketingConsent !== true;
  const slipped = facts.providerSwitch === true && !keeps;
  if (unclearCall || slipped || facts.numberSuppressed === true)
    add('regulatorComplaint', 'later', unclearCall ? 'C-01' : 'F-71');
  if (facts.channel === 'outboundCall' && !told('marketingObjectionDate')) add('marketingObjection', 'later', 'C-08');
  if (unclearCall && (facts.marketingConsent === false || facts.marketingConsent === 'unknown'))
    add('marketingConsentProof', 'later', 'C-02');
  const waited = known(facts.complaintDate) ?? known(facts.objectedDate);
  const waitedLong = waited !== undefined && today > span('energyComplaint', waited, {}).sendBy;
  if (claimed && (refused || waitedLong))
    add('arbitration', 'later', telecoms ? 'S-01' : facts.product === 'energy' ? 'S-03' : 'S-06');
  const notice = deadlines.find((one) => one.id === 'termChangeNotice');
  if (!keeps && notice && (notice.latestArguable ?? '') >= today) add('specialCancellation', 'later', 'K-06');
  if (keeps && told('misledAbout') && !billed) add('recordingAccess', 'soon', 'V-11');
  if (disputed) add('handoverSheet', 'later');

  const lead = LEADS[conclusion] ?? [];
  const strength = ({ letter, urgency }: Offer): number => {
    const first = FIRST.indexOf(letter);
    if (first >= 0 && urgency === 'now') return first;
    const leads = lead.indexOf(letter);
    if (leads >= 0) return 10 + leads;
    const rung = LADDER.indexOf(letter);
    return rung >= 0 ? 20 + rung : 50;
  };
  return found
    .map((offer, at) => ({ offer, at }))
    .toSorted(
      (a, b) =>
        URGENCY.indexOf(a.offer.urgency) - URGENCY.indexOf(b.offer.urgency) ||
        strength(a.offer) - strength(b.offer) ||
        a.at - b.at,
    )
    .map(({ offer }) => offer);
}

const CLAIM_KEYS: readonly FactKey[] = [
  'contractKind', 'documentsReceivedDate', 'contractSummaryDate', 'confirmationDate', 'debitDate', 'invoiceAmount',
  'invoiceReceivedDate', 'invoiceDisputedAmount',
]; // prettier-ignore
const claims = (facts: Facts): boolean =>
  CLAIM_KEYS.some((key) => facts[key] !== undefined && facts[key] !== 'unknown') ||
  facts.agreedOnPhone === true ||
  facts.providerSwitch === true ||
  facts.contractSummaryReceived === true ||
  facts.debited === true ||
  facts.invoiced === true ||
  (facts.dunning !== undefined && facts.dunning !== 'none' && facts.dunning !== 'unknown');

/** The offer with its German sentence. */
export const asRemedy = ({ letter, urgency, ground }: Offer): Remedy => ({
  letter,
  urgency,
  reason: REASONS[letter].de,
  ...(ground && { ground }),
});
