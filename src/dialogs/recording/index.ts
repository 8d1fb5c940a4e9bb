// The recording check: does this call prove an agreement on the phone? Pure; the verdict speaks of the words alone.
import { PRODUCT_ALIASES, type Facts } from '../../knowledge/facts.ts';
import { PRETEXT } from './phrases/offer.ts';
import { consentOf } from './consent.ts';
import { declarationOf } from './declaration.ts';
import { disclosureOf } from './disclosure.ts';
import { flagsOf, type Found } from './flags.ts';
import { FLAGS, FORM_NOTE_BY_KIND, FORM_NOTES } from './notes.ts';
import { identityOf } from './identity.ts';
import { linesOf } from './lines.ts';
import { offerOf } from './offer.ts';
import type { Criterion, Decision, RecordingCheck, SpokenTurn, Verdict } from './check.ts';

export type { RecordingCheck, SpokenTurn } from './check.ts';

/**
 * Judges a transcript by contract 4.
 * @param turns the call in order; `speaker` begins with A (agent) or K (customer)
 * @param options `product` as in contract 1 (other spellings of contract 5 are accepted); it decides `formNote` alone
 * @throws RangeError when a speaker is neither
 */
export function judge(turns: readonly SpokenTurn[], options: { product?: string } = {}): RecordingCheck {
  const lines = linesOf(turns);
  const disclosure = disclosureOf(lines);
  const identity = identityOf(lines);
  const offer = offerOf(lines);
  const declaration = declarationOf(lines, offer);
  const consent = consentOf(lines, {
    ...(declaration.yesTurn === undefined ? {} : { yesTurn: declaration.yesTurn }),
    orderPartOnly: disclosure.orderPartOnly,
    somebodyElse: identity.somebodyElse,
  });
  const found: Found = { lines, consent, identity, declaration, offer, disclosure };
  const decisions: [Criterion, Decision | undefined][] = [
    ['recordingConsent', consent.decidedBy],
    ['identified', identity.decidedBy],
    ['declarationOfIntent', declaration.decidedBy],
    ['priceNamed', offer.price],
    ['termNamed', offer.term],
    ['withdrawalInfo', offer.withdrawal],
    ['callerDisclosed', disclosure.caller],
    ['purposeDisclosed', disclosure.purpose],
    ['orderPartOnly', disclosure.scopeBy],
  ];
  const key = [
    ...consent.keyTurns, ...identity.keyTurns, ...declaration.keyTurns, offer.price?.turn, offer.term?.turn,
  ].filter((turn) => turn !== undefined); // prettier-ignore
  return {
    recordingConsent: consent.value,
    identified: identity.value,
    declarationOfIntent: declaration.value,
    priceNamed: offer.price !== undefined,
    termNamed: offer.term !== undefined,
    withdrawalInfo: offer.withdrawal !== undefined,
    callerDisclosed: disclosure.caller !== undefined,
    orderPartOnly: disclosure.orderPartOnly,
    purposeDisclosed: disclosure.purpose !== undefined,
    redFlags: flagsOf(found).map((flag) => FLAGS[flag]),
    keyTurns: [...new Set(key)].sort((a, b) => a - b),
    decidedBy: Object.fromEntries(decisions.filter(([, decision]) => decision !== undefined)),
    verdict: verdictOf(found),
    formNote: formNote(options.product, disclosure.kind),
  };
}

function verdictOf({ lines, consent, identity, declaration, offer, disclosure }: Found): Verdict {
  const value = declaration.value;
  if (identity.value === 'no' || !disclosure.companyHeard) return 'doesNotProve';
  if (value === 'absent' || value === 'refused' || !offer.price || !offer.term) return 'doesNotProve';
  // Half a yes in a call that was announced as a data check belongs to the check.
  const pretext = lines.some((line) => line.agent && PRETEXT.test(line.folded));
  if (value === 'ambiguous' && ((pretext && declaration.confused) || declaration.ownMeaning)) return 'doesNotProve';
  const whole =
    identity.value === 'yes' &&
    value === 'clear' &&
    consent.value === 'yes' &&
    offer.withdrawal !== undefined &&
    disclosure.caller !== undefined &&
    disclosure.companyCertain &&
    disclosure.orderPartOnly === false &&
    !declaration.conditional &&
    offer.fast.length === 0;
  return whole ? 'proves' : 'doubtful';
}

function formNote(product: string | undefined, kind: string | undefined): string | null {
  if (product !== undefined) return FORM_NOTES[PRODUCT_ALIASES[product] ?? product] ?? null;
  return (kind === undefined ? undefined : FORM_NOTE_BY_KIND[kind]) ?? null;
}

/**
 * The check as facts of contract 1 (source `recording`); they count only after the customer's yes.
 * @param check a finished check
 */
export function asFacts(check: RecordingCheck): Facts {
  const declared = { clear: 'clearYes', refused: 'no', ambiguous: 'yesToSomethingElse', absent: 'silent' } as const;
  return {
    recordingConsent: check.recordingConsent === 'unclear' ? 'unknown' : check.recordingConsent === 'yes',
    declaration: declared[check.declarationOfIntent],
    priceNamed: check.priceNamed,
    termNamed: check.termNamed,
    callerDisclosed: check.callerDisclosed,
    purposeDisclosed: check.purposeDisclosed,
    recordingScope: check.orderPartOnly === 'unknown' ? 'unknown' : check.orderPartOnly ? 'orderPart' : 'wholeCall',
    recordingVerdict: check.verdict,
  };
}
