// Corrections: what would change, asking first when more than the value changes, and doing it.
import type { CaseFile, Change } from '../case/file.ts';
import { withFact } from '../case/file.ts';
import type { FactKey } from '../knowledge/facts.ts';
import type { Assessment, Deadline } from '../knowledge/law/assessment.ts';
import { assessOnce, leadDay } from '../knowledge/law/index.ts';
import { ask, assessed, lawFacts, tell, type Draft } from './draft.ts';
import { knownOf, setFact } from './ledger.ts';
import type { PhraseValues } from './messages.ts';

/** The own dates and the headline of an assessment, as far as a correction could move them. */
const essence = (a: Assessment): string =>
  JSON.stringify([
    a.conclusion,
    a.stop,
    a.deadlines.map((d) => [d.id, d.safeUntil, d.sendBy]),
    a.remedies.map((r) => r.letter).sort(),
  ]);

function changed(draft: Draft, matter: string, changes: readonly Change[]): { file: CaseFile; after: Assessment } {
  let file = draft.file;
  for (const { fact, value } of changes) {
    file = withFact(file, matter, fact, { value, source: 'customer', at: draft.at, confirmed: true });
  }
  return { file, after: assessOnce(lawFacts(file, matter), draft.today) };
}

/**
 * Takes corrections: applied at once and said when nothing but the value changes, else they wait for a yes.
 * @param askBack always ask (a button of an old question)
 */
export function correct(draft: Draft, matter: string, changes: readonly Change[], askBack = false): void {
  const all = withSamePaper(draft, matter, changes);
  const [first, ...also] = all;
  if (!first) return;
  const before = assessed(draft, matter);
  const { after } = changed(draft, matter, all);
  // What was not known before is filled in, not corrected.
  const fills = all.every((c) => (knownOf(draft.file, matter, c.fact)?.value ?? 'unknown') === 'unknown');
  if (!askBack && (fills || essence(before) === essence(after))) {
    applyChanges(draft, matter, all);
    return;
  }
  const more = [...also, ...stillWaiting(draft, matter, all)];
  draft.file = {
    ...draft.file,
    pending: { matter, message: draft.id, ...first, ...(more.length > 0 ? { also: more } : {}) },
  };
}

/** Another correction in place of a yes: what was asked about before is not lost, unless the new one says it otherwise. */
function stillWaiting({ file }: Draft, matter: string, changes: readonly Change[]): Change[] {
  if (file.open?.about !== 'change' || file.pending?.matter !== matter) return [];
  return pendingChanges(file).filter(
    ({ fact }) => !changes.some((c) => c.fact === fact || RESTS_ON[c.fact]?.includes(fact)),
  );
}

/** Papers that came in one envelope: told by the same words, they have one day. */
const SAME_POST: readonly FactKey[] = ['documentsReceivedDate', 'contractSummaryDate', 'withdrawalInstructionDate'];

/** Where the day of one paper is put right, that of the others that came with it is, too. */
function withSamePaper(draft: Draft, matter: string, changes: readonly Change[]): Change[] {
  const others = SAME_POST.flatMap((fact): Change[] => {
    const known = knownOf(draft.file, matter, fact);
    if (!known || known.value === 'unknown' || changes.some((c) => c.fact === fact)) return [];
    const moved = changes.find((c) => {
      const old = SAME_POST.includes(c.fact) ? knownOf(draft.file, matter, c.fact) : undefined;
      return old?.message === known.message && old?.value === known.value;
    });
    return moved ? [{ ...moved, fact }] : [];
  });
  return [...changes, ...others];
}

/** Sets the corrected values and says so. */
export function applyChanges(draft: Draft, matter: string, changes: readonly Change[]): void {
  for (const change of changes) {
    const old = knownOf(draft.file, matter, change.fact);
    setFact(draft, matter, change, 'customer', true);
    draft.replies.push({
      kind: 'changed',
      fact: change.fact,
      value: change.value,
      ...(old ? { old: old.value } : {}),
    });
    followUp(draft, matter, change.fact);
    if (change.fact === 'provider') forgetCaller(draft, matter, old?.value);
  }
}

/** Whoever named the wrong company called its caller the same: the caller did not pose as a company that was a slip. */
function forgetCaller(draft: Draft, matter: string, slip: unknown): void {
  if (slip === undefined || knownOf(draft.file, matter, 'callerClaimedToBe')?.value !== slip) return;
  draft.file = withFact(draft.file, matter, 'callerClaimedToBe', undefined);
}

/** What rests on a corrected fact and cannot stand beside the new value is forgotten, so that it is asked anew. */
export const RESTS_ON: Partial<Record<FactKey, readonly FactKey[]>> = {
  contractSummaryReceived: ['contractSummaryTiming', 'contractSummaryDate'],
  textFormApproval: ['approvalMeans', 'approvalDate', 'summaryBeforeApproval'],
  withdrawalInstructionReceived: ['withdrawalInstructionDate', 'withdrawalInstructionDefective', 'modelFormEnclosed'],
  goodsReceived: ['goodsReceivedDate'],
  goodsReturned: ['goodsReturnedDate'],
  serviceUsed: ['serviceStartDate'],
  debited: ['debitAmount', 'debitDate'],
  invoiced: ['invoiceReceivedDate', 'invoiceAmount', 'invoiceDisputedAmount'],
  providerSwitch: ['switchDate'],
  alreadyWithdrawn: ['withdrawnDate'],
  alreadyObjected: ['objectedDate'],
  personIsMinor: ['nowOfAge'],
  agreedOnPhone: ['declaration'],
  dunning: ['dunningDate'],
  cutOffThreatened: ['disconnectionThreatDate'],
};

function followUp(draft: Draft, matter: string, fact: FactKey): void {
  const dependants = RESTS_ON[fact] ?? [];
  if (fact === 'dunning' && knownOf(draft.file, matter, fact)?.value !== 'none') return;
  if (knownOf(draft.file, matter, fact)?.value === true && fact !== 'agreedOnPhone') return;
  for (const key of dependants) draft.file = withFact(draft.file, matter, key, undefined);
}

/** Asks for the yes to a waiting correction and shows what it would change. */
export function askPending(draft: Draft): void {
  const { pending } = draft.file;
  if (!pending) return;
  const changes = pendingChanges(draft.file);
  const before = assessed(draft, pending.matter);
  const { after } = changed(draft, pending.matter, changes);
  draft.replies.push({
    kind: 'consequence',
    matter: pending.matter,
    changes: changes.map((c) => {
      const old = knownOf(draft.file, pending.matter, c.fact);
      return { fact: c.fact, value: c.value, ...(old ? { old: old.value } : {}) };
    }),
    before: before.conclusion,
    after: after.conclusion,
    dates: movedDates(before, after, draft.today),
    letters: letterKinds(before) !== letterKinds(after),
  });
  ask(draft, 'confirm', { about: 'change', matter: pending.matter, values: changeValues(changes) });
}

const changeValues = (changes: readonly Change[]): PhraseValues => ({ count: changes.length });

const letterKinds = (a: Assessment): string =>
  a.remedies
    .map((r) => r.letter)
    .sort()
    .join();

/** Own dates that would be others; without a date where one would fall away. */
function movedDates(before: Assessment, after: Assessment, today: string): { id: string; date?: string }[] {
  const own = (a: Assessment): Deadline[] => a.deadlines.filter((d) => d.by === 'customer');
  const old = new Map(own(before).map((d) => [d.id, leadDay(d, today)]));
  const now = new Map(own(after).map((d) => [d.id, leadDay(d, today)]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const date = now.get(id);
    if (date === old.get(id) && old.has(id) === now.has(id)) return [];
    return [date === undefined ? { id } : { id, date }];
  });
}

/** All changes that wait together. */
export function pendingChanges(file: CaseFile): Change[] {
  if (!file.pending) return [];
  const { matter: _matter, message: _message, also, ...first } = file.pending;
  return [first, ...(also ?? [])];
}

/** The answer to "shall I change it?". */
export function settlePending(draft: Draft, yes: boolean): void {
  const { pending, ...rest } = draft.file;
  if (!pending) return;
  const changes = pendingChanges(draft.file);
  draft.file = rest;
  if (yes) return applyChanges(draft, pending.matter, changes);
  tell(draft, 'changeKept');
  for (const { fact } of changes) forgetBeside(draft, pending.matter, fact, pending.message);
}

/** What the same message told of a fact that is not to change ("approved by letter", though nothing was) goes with it. */
function forgetBeside(draft: Draft, matter: string, fact: FactKey, message: string | undefined): void {
  if (message === undefined) return;
  for (const key of RESTS_ON[fact] ?? []) {
    const known = knownOf(draft.file, matter, key);
    if (known?.message === message) draft.file = withFact(draft.file, matter, key, undefined);
  }
}
