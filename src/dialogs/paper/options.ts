// Which letters follow from an assessment, as the customer chooses among them: the stacked objection first.
import type { CaseFile } from '../../case/file.ts';
import type { Facts } from '../../knowledge/facts.ts';
import type { Assessment, LetterKind } from '../../knowledge/law/assessment.ts';
import { keepsContract } from '../../knowledge/law/index.ts';
import { AVAILABLE_LETTERS } from '../../letters/index.ts';
import type { Parties } from '../../letters/letter.ts';
import { stackedLetters } from '../../letters/stack.ts';
import { factsKey, lawFacts } from '../draft.ts';
import type { PhraseValues } from '../messages.ts';
import { withdraws } from '../sending/send-until.ts';

/** The rungs of the ladder in the order in which one letter stacks them. */
export const LADDER: readonly LetterKind[] = [
  'identityMisuse',
  'contestConclusion',
  'refuseMinor',
  'refuseThirdParty',
  'incapacity',
  'refuseApproval',
  'energyFormVoid',
  'formVoid',
  'withdrawal',
  'insuranceWithdrawal',
  'withdrawalFollowUp',
  'avoidance',
  'cancellation',
];

/** Letters that end the contract: never proposed to somebody who wants to keep it. */
export const ENDS_CONTRACT = new Set<LetterKind>([
  ...LADDER,
  'stopSwitch',
  'mandateRevocation',
  'specialCancellation',
  'debitRefund',
]);

/** Letters under data-protection law: they go to the address for such requests. */
export const ACCESS = new Set<LetterKind>(['recordingAccess', 'recordingReminder', 'erasure', 'marketingConsentProof']);
/** Letters that do not go to the company of the contract. */
export const TO_OTHERS = new Set<LetterKind>([
  'regulatorComplaint',
  'arbitration',
  'dpaComplaint',
  'courtOrderObjection',
  'creditAgencyNotice',
  'debtCollectorReply',
  'debtCollectorComplaint',
  'debitRefund',
  'handoverSheet',
]);

/** One letter to choose, with the rungs that the same document stacks below it. */
export type Choice = { letter: LetterKind; with: LetterKind[] };

const available = new Set<LetterKind>(AVAILABLE_LETTERS);

/**
 * Whether a letter's own ground is still open: then it is not offered beside one that stands. Who says that they have withdrawn
 * is protected by saying so again, also while its day is not known.
 */
const restsOnOpen = (kind: LetterKind, { remedies, grounds }: Assessment): boolean => {
  if (kind === 'withdrawalFollowUp') return false;
  const id = remedies.find((r) => r.letter === kind)?.ground;
  return grounds.some((g) => g.id === id && g.status === 'open');
};

/** Who came for the recording, and has not said that the contract is to end, is not handed a withdrawal for a yes. */
const isAsked = ({ goal, wantedContract }: Facts, { letter }: Choice): boolean =>
  letter === 'recordingAccess' && goal === 'recording' && wantedContract !== false;

/** Who has withdrawn in time goes on from there: what was declared is insisted on first. */
const insists = ({ grounds }: Assessment, { letter }: Choice): boolean =>
  letter === 'withdrawalFollowUp' && grounds.some(({ id, status }) => id === 'W-42' && status === 'holds');

/** Who signs for the holder: before anybody is named, a title promises no more than their letter may declare. */
const SIGNS_FOR_OTHER: ReadonlySet<unknown> = new Set(['representative', 'custodian']);
const partiesOf = ({ writerRole }: Facts): Parties =>
  SIGNS_FOR_OTHER.has(writerRole) ? { sender: {}, holder: { name: '' } } : { sender: {} };

/** Not where the child may have spoken for the one who writes. */
const isMinorsOwn = ({ personOnPhone, writerRole }: Facts): boolean =>
  personOnPhone !== 'child' || writerRole === 'relative' || writerRole === 'representative';

/**
 * The letters that follow, most urgent first. What one document stacks is one choice; letters with their own signatures
 * or voice (parents, a custodian, misuse) stand for themselves.
 */
export function letterChoices(facts: Facts, today: string, assessment: Assessment): Choice[] {
  const keeps = keepsContract(facts);
  const offered = new Set(assessment.remedies.map((r) => r.letter));
  // For a minor's own contract both parents speak, in their own letter (V-25, § 1629 BGB): not one of them in another.
  if (offered.has('refuseMinor') && isMinorsOwn(facts)) offered.delete('contestConclusion');
  const kinds = [...offered].filter((k) => available.has(k) && !(keeps && ENDS_CONTRACT.has(k)));
  const covered = new Set<LetterKind>();
  const leads = new Map<LetterKind, LetterKind[]>();
  for (const kind of LADDER) {
    if (!kinds.includes(kind) || covered.has(kind) || (leads.size > 0 && restsOnOpen(kind, assessment))) continue;
    const below = stackedLetters({ letter: kind, facts, parties: partiesOf(facts), today, stack: true });
    leads.set(kind, below);
    for (const each of [kind, ...below]) covered.add(each);
  }
  // Where a leading letter stands is where the most urgent of its rungs stands.
  const place = ({ letter, with: below }: Choice): number =>
    Math.min(...[letter, ...below].map((k) => kinds.indexOf(k)).filter((n) => n >= 0));
  // Court papers and a switch go before it all the same.
  const rungs = [...leads].map(([letter, below]) => place({ letter, with: below }));
  const standsAt = (choice: Choice): number =>
    isAsked(facts, choice) || insists(assessment, choice)
      ? Math.min(place(choice), ...rungs.map((at) => at - 0.5))
      : place(choice);
  return kinds
    .filter((k) => leads.has(k) || !LADDER.includes(k))
    .map((letter) => ({ letter, with: leads.get(letter) ?? [] }))
    .toSorted((one, other) => standsAt(one) - standsAt(other));
}

/** Letters that deny the contract on a ground that leaves no room for others. */
const DENYING: readonly LetterKind[] = ['refuseMinor', 'incapacity', 'identityMisuse'];
/** Letters that such a one makes superfluous until the company refuses. */
const DENIED: readonly LetterKind[] = ['contestConclusion', 'refuseApproval', 'refuseThirdParty'];

/**
 * The kinds of letter that need not be proposed now: those that have gone out, each with what it stacked, and a withdrawal once
 * more while the day that its letter set lies ahead or where the company gives in: that would look like doubt in the first.
 */
export function restingKinds(file: CaseFile, matter: string, today: string): ReadonlySet<LetterKind> {
  const out = file.letters.filter((l) => l.matter === matter && l.state !== 'made' && l.copyTo === undefined);
  const kinds = new Set(out.flatMap((l) => [l.letter, ...l.with]));
  const { companyReply } = lawFacts(file, matter);
  const waits = out.some((l) => withdraws(l) && (l.frame.deadlineSet ?? '') >= today);
  if (companyReply === 'cancelled' || (waits && companyReply !== 'refused' && companyReply !== 'partial'))
    kinds.add('withdrawalFollowUp');
  // Whose letter said that nothing was declared, or by nobody who could, has disputed the contract with it.
  if (DENYING.some((kind) => kinds.has(kind)) && companyReply !== 'refused' && companyReply !== 'partial')
    for (const kind of DENIED) kinds.add(kind);
  return kinds;
}

/** The letters a question offers, and its words. */
export type LetterOptions = { letters: LetterKind[]; values: PhraseValues };

/** The choices of a question that is about one letter alone. */
export const oneLetter = (letter: string): PhraseValues => ({ letters: [letter], [`with.${letter}`]: [], more: false });

/** The choices of the open question; a letter already made from the same facts, or sent, is not offered again. */
export function letterOptions(file: CaseFile, matter: string, assessment: Assessment, today: string): LetterOptions {
  const facts = lawFacts(file, matter);
  const key = factsKey(facts);
  const sent = restingKinds(file, matter, today);
  const choices = letterChoices(facts, today, assessment).filter(
    (c) => file.shown[madeMark(matter, c.letter)] !== key && !sent.has(c.letter),
  );
  const letters = choices.map((c) => c.letter);
  return {
    letters,
    values: {
      letters,
      ...Object.fromEntries(choices.map((c) => [`with.${c.letter}`, c.with])),
      more: file.letters.some((l) => l.matter === matter),
    },
  };
}

/** The offered letters as they travel with the question, each with what it stacks. */
export function offeredIn(values: PhraseValues | undefined): Choice[] {
  const list = (key: string): LetterKind[] => (Array.isArray(values?.[key]) ? (values[key] as LetterKind[]) : []);
  return list('letters').map((letter) => ({ letter, with: list(`with.${letter}`) }));
}

/** Where the file remembers from which facts a letter was made. */
export const madeMark = (matter: string, letter: LetterKind): string => `${matter}:made:${letter}`;
