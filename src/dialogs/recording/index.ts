// The recording check: does this call prove an agreement on the phone? Pure; the verdict speaks of the words alone.
import type { SaidFigures } from '../../case/file.ts';
import { type Facts, PRODUCT_ALIASES } from '../../knowledge/facts.ts';
import type { Criterion, Decision, RecordingCheck, SpokenTurn } from './check.ts';
import { consentOf } from './consent.ts';
import { declarationOf } from './declaration.ts';
import { disclosureOf } from './disclosure.ts';
import { figuresOf } from './figures.ts';
import { flagsOf, type Found } from './flags.ts';
import { identityOf } from './identity.ts';
import { linesOf } from './lines.ts';
import {
  type Flag,
  FLAGS,
  FORM_BY_COMPANY,
  FORM_NOTES,
  type FormKind,
  FORMS,
  onlyConditional,
  onlyOpen,
} from './notes.ts';
import { offerOf } from './offer.ts';
import { partSpeakers } from './one-speaker.ts';
import { FORCES } from './phrases/offer/pressure.ts';
import { PRETEXT } from './phrases/offer/start.ts';
import { withoutStamps } from './stamp.ts';
import { type Criteria, verdictOf } from './verdict.ts';
import type { Speaker } from './who.ts';

export type { RecordingCheck, SpokenTurn } from './check.ts';

/** `guessed`: who speaks was not said by the transcript but taken from the words; then nothing is ever proved. */
export type JudgeOptions = { product?: string; guessed?: boolean };
/** A call as it was judged, with what stood out. */
export type JudgedCall = {
  check: RecordingCheck;
  flags: Flag[];
  /** Ids of the companies that the caller names. */
  companies: string[];
  /** Family names with which the caller addresses the customer. */
  names: string[];
  /** Who spoke, seen from the one the contract is for; absent where nobody can tell. */
  speaker?: Speaker;
  form?: FormKind;
  /** Price and term as they are said. */
  figures: SaidFigures;
};

/**
 * Judges a transcript.
 * @param turns the call in order; `speaker` begins with A (agent) or K (customer)
 * @param options `product` of the vocabulary (other spellings are accepted); it decides `formNote` alone
 * @throws RangeError when a speaker is neither
 */
export function judge(turns: readonly SpokenTurn[], options: JudgeOptions = {}): RecordingCheck {
  return judgeCall(turns, options).check;
}

/** The same with what the contract's output does not carry: flags by code, the company, the names the caller uses. */
export function judgeCall(turns: readonly SpokenTurn[], options: JudgeOptions = {}): JudgedCall {
  const spoken = withoutStamps(turns);
  const parted = partSpeakers(spoken);
  const lines = linesOf(parted ?? spoken);
  const disclosure = disclosureOf(lines);
  const identity = identityOf(lines);
  const offer = offerOf(lines);
  const declaration = declarationOf(lines, offer, identity.somebodyElse || identity.minor);
  const consent = consentOf(lines, {
    ...(declaration.yesTurn === undefined ? {} : { yesTurn: declaration.yesTurn }),
    orderPartOnly: disclosure.orderPartOnly,
    somebodyElse: identity.somebodyElse,
  });
  const found: Found = {
    lines,
    consent,
    identity,
    declaration,
    offer,
    disclosure,
    guessed: options.guessed === true || parted !== undefined,
  };
  const decisions: [Criterion, Decision | undefined][] = [
    ['recordingConsent', consent.decidedBy],
    ['identified', identity.decidedBy],
    ['personOnPhone', identity.speaker === undefined ? undefined : identity.decidedBy],
    ['declarationOfIntent', declaration.decidedBy],
    ['priceNamed', offer.price],
    ['termNamed', offer.term],
    ['withdrawalInfo', offer.withdrawal],
    ['callerDisclosed', disclosure.caller],
    ['purposeDisclosed', disclosure.purpose],
    ['orderPartOnly', disclosure.scopeBy],
  ];
  const key = [
    ...consent.keyTurns,
    ...identity.keyTurns,
    ...declaration.keyTurns,
    offer.price?.turn,
    offer.term?.turn,
  ].filter((turn) => turn !== undefined);
  const flags = flagsOf(found);
  const check: RecordingCheck = {
    recordingConsent: consent.value,
    identified: identity.value,
    declarationOfIntent: declaration.value,
    priceNamed: offer.price !== undefined,
    termNamed: offer.term !== undefined,
    withdrawalInfo: offer.withdrawal !== undefined,
    callerDisclosed: disclosure.caller !== undefined,
    orderPartOnly: disclosure.orderPartOnly,
    purposeDisclosed: disclosure.purpose !== undefined,
    personOnPhone: identity.speaker ?? 'unknown',
    redFlags: flags.map((flag) => FLAGS[flag]),
    keyTurns: [...new Set(key)].sort((a, b) => a - b),
    decidedBy: Object.fromEntries(decisions.filter(([, decision]) => decision !== undefined)),
    verdict: verdictOf(criteriaOf(found, flags)),
    formNote: formNote(options.product, disclosure.kind),
  };
  const form = formKind(options.product, disclosure.kind);
  return {
    check,
    flags,
    companies: disclosure.companies,
    names: identity.names,
    figures: figuresOf(lines, offer),
    ...(identity.speaker ? { speaker: identity.speaker } : {}),
    ...(form ? { form } : {}),
  };
}

/** Hints that take the certainty from a call in which all else is there: how the yes was got, or that the sound is not whole. */
const LEAVES_DOUBT: ReadonlySet<Flag> = new Set<Flag>([
  'recordedDespiteNo',
  'consentLate',
  'missingEnd',
  'cutNotes',
  'yesChain',
  'yesToSomethingElse',
  'conditional',
  'booksAnyway',
  'refusedThenBooked',
  'readFast',
  'pretext',
  'alreadyBound',
  'posesAs',
  'priceEvaded',
  'namedAfterYes',
  'priceOpen',
  'holderOpen',
  'unfit',
  'spokenFor',
  'unsureWords',
  'unheardBefore',
  'companyUnsure',
]);

/** The criteria as the verdict takes them. */
function criteriaOf(
  { lines, consent, identity, declaration, offer, disclosure, guessed }: Found,
  flags: readonly Flag[],
): Criteria {
  // Half a yes in a call that was announced as a data check belongs to the check.
  const pretext = lines.some((line) => line.agent && PRETEXT.test(line.folded));
  const half = declaration.value === 'ambiguous';
  // Who was told before the yes that there is no way back may have agreed because of it; afterwards it changes no agreement.
  const deterred =
    flags.includes('withdrawalDenied') && (offer.withdrawalTurn ?? Infinity) < (declaration.yesTurn ?? 0);
  return {
    consent: consent.value,
    identified: identity.nothingKnown ? 'no' : identity.value,
    declaration: declaration.value,
    price: offer.price !== undefined,
    term: offer.term !== undefined,
    caller: disclosure.caller !== undefined,
    company: disclosure.companyHeard,
    somethingElse: half && ((pretext && declaration.confused) || declaration.ownMeaning || declaration.believesGift),
    doubt:
      guessed ||
      deterred ||
      flags.some((flag) => LEAVES_DOUBT.has(flag) && !(flag === 'pretext' && disclosure.purpose !== undefined)) ||
      lines.some((line) => line.agent && FORCES.test(line.folded)),
  };
}

/** Which form the law asks for, by product, else by the company that calls. */
export function formKind(product: string | undefined, company?: string): FormKind | undefined {
  if (product !== undefined) return FORMS[PRODUCT_ALIASES[product] ?? product];
  return company === undefined ? undefined : FORM_BY_COMPANY[company];
}

function formNote(product: string | undefined, company: string | undefined): string | null {
  const kind = formKind(product, company);
  return kind === undefined ? null : FORM_NOTES[kind];
}

/**
 * The check as facts (source `recording`); they count only after the customer's yes.
 * @param check a finished check; @param flags its hints: a yes that is only half one, or to an offer that was left open, is none to something else
 */
export function asFacts(check: RecordingCheck, flags: readonly Flag[] = []): Facts {
  const declared = { clear: 'clearYes', refused: 'no', ambiguous: 'yesToSomethingElse', absent: 'silent' } as const;
  return {
    recordingConsent: check.recordingConsent === 'unclear' ? 'unknown' : check.recordingConsent === 'yes',
    declaration:
      check.declarationOfIntent === 'ambiguous' && (onlyConditional(flags) || onlyOpen(flags))
        ? 'unknown'
        : declared[check.declarationOfIntent],
    priceNamed: check.priceNamed,
    termNamed: check.termNamed,
    callerDisclosed: check.callerDisclosed,
    purposeDisclosed: check.purposeDisclosed,
    recordingScope: check.orderPartOnly === 'unknown' ? 'unknown' : check.orderPartOnly ? 'orderPart' : 'wholeCall',
    recordingVerdict: check.verdict,
    ...(check.personOnPhone === 'unknown' ? {} : { personOnPhone: check.personOnPhone }),
  };
}
