// Writing down from memory: date, time, number, name, length, words, witnesses; one question at a time, gaps allowed.
import type { Memory } from '../../case/file.ts';
import { factsOf, matterOf } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import { ask, firstTime, tell, type Draft } from '../draft.ts';
import { knownOf } from '../ledger.ts';

type Part = 'time' | 'name' | 'length' | 'words' | 'witnesses';
/** The order in which one remembers: facts of the case and what only the protocol holds. */
const ORDER: readonly (FactKey | `memory.${Part}`)[] = [
  'callDate',
  'memory.time',
  'displayedNumber',
  'memory.name',
  'callerClaimedToBe',
  'memory.length',
  'memory.words',
  'memory.witnesses',
];
const LONGEST = 4000;
/** So many days after the call it is still worth saying. */
const FRESH_DAYS = 60;

/** "aufschreiben": begins, or goes on where it stopped. */
export function writeDown(draft: Draft): void {
  if (matterOf(draft.file).memory === undefined) setMemory(draft, { written: draft.today });
  tell(draft, 'memory.begin');
  draft.file = { ...draft.file, shown: { ...draft.file.shown, [doneMark(draft)]: 'open' } };
  pursueMemory(draft);
}

const doneMark = (draft: Draft): string => `${draft.file.active}:memory`;

/** Puts the next question while a protocol is being written. @returns whether it said anything */
export function pursueMemory(draft: Draft): boolean {
  const memory = matterOf(draft.file).memory;
  if (memory === undefined || draft.file.shown[doneMark(draft)] !== 'open') return false;
  const next = ORDER.find((key) => missing(draft, memory, key));
  if (next === undefined) {
    draft.file = { ...draft.file, shown: { ...draft.file.shown, [doneMark(draft)]: 'done' } };
    tell(draft, 'memory.done');
    draft.replies.push({ kind: 'protocol', protocol: `g-${draft.file.active}` });
    return false;
  }
  // How many questions the case still has is no matter of the protocol.
  ask(draft, next, next.startsWith('memory.') ? {} : { values: { today: draft.today } });
  return true;
}

function missing(draft: Draft, memory: Memory, key: (typeof ORDER)[number]): boolean {
  const part = /^memory\.(\w+)$/.exec(key)?.[1] as Part | undefined;
  if (part) return memory[part] === undefined;
  const fact = key as FactKey;
  const skipped = draft.file.skipped.some((s) => s.matter === draft.file.active && s.fact === fact);
  return knownOf(draft.file, draft.file.active, fact) === undefined && !skipped;
}

function setMemory(draft: Draft, memory: Memory): void {
  draft.file = {
    ...draft.file,
    matters: draft.file.matters.map((m) => (m.id === draft.file.active ? { ...m, memory } : m)),
  };
}

/** The answer to one of the protocol's own questions; "none" and not knowing leave a gap. */
export function takeMemory(draft: Draft, fact: string, value: unknown): boolean {
  const part = /^memory\.(\w+)$/.exec(fact)?.[1] as Part | undefined;
  const memory = matterOf(draft.file).memory;
  if (!part || !memory || typeof value !== 'string') return false;
  const gap = value === 'none' || value === 'unknown';
  const alone = part === 'witnesses' && value === 'none' ? { alone: true } : {};
  setMemory(draft, { ...memory, ...alone, [part]: gap ? '' : value.trim().slice(0, LONGEST) });
  return true;
}

/** Says once, soon after the story, that writing down now is worth it. */
export function offerMemory(draft: Draft): void {
  const matter = matterOf(draft.file);
  const { callDate, channel, deceased } = factsOf(draft.file);
  // Whoever writes was not on the phone, and who had died was not either.
  if (deceased === true) return;
  if (matter.memory || typeof callDate !== 'string' || callDate === 'unknown') return;
  if (channel !== undefined && channel !== 'outboundCall' && channel !== 'inboundCall') return;
  const days = Temporal.PlainDate.from(callDate).until(Temporal.PlainDate.from(draft.today), {
    largestUnit: 'days',
  }).days;
  if (days < 0 || days > FRESH_DAYS || !firstTime(draft, `${draft.file.active}:memoryOffer`)) return;
  tell(draft, 'memory.offer');
}
