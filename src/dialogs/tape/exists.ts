// What recordings there may be: who called whom, whether and when it was announced, what was agreed before the tape ran.
import type { Tape } from '../../case/file.ts';
import { factsOf, matterOf } from '../../case/file.ts';
import type { FactKey } from '../../knowledge/facts.ts';
import type { Assessment } from '../../knowledge/law/assessment.ts';
import { COURT_PAPERS } from '../../knowledge/court-papers.ts';
import { askFact } from '../asking.ts';
import { ask, firstTime, tell, type Draft } from '../draft.ts';
import { knownOf } from '../ledger.ts';

type Part = keyof Tape;
/** The order in which one thing decides the next. */
const ORDER: readonly (FactKey | `tape.${Part}`)[] = ['channel', 'recordingAnnounced', 'tape.since', 'tape.before'];
const LONGEST = 2000;
/** What a court or a cut-off asks for goes before. */
const URGENT: ReadonlySet<FactKey> = new Set<FactKey>(['dunning', 'dunningDate', 'disconnectionThreatDate']);
/** "Von Anfang an", "die ganze Zeit", "from the start". */
const FROM_START =
  /^(?!.*(?<!\p{L})(?:nicht|erst nach|not|after)(?!\p{L})).*(?<!\p{L})(?:anfang|beginn|ganze zeit|durchgehend|start|beginning|whole time)(?!\p{L})/isu;
/** Where no other way is told there may have been a call. */
const CALLS: readonly unknown[] = ['outboundCall', 'inboundCall', 'unknown', undefined];

const mark = (draft: Draft): string => `${draft.file.active}:tape`;

/** Whoever has no recording yet, and said so when asked for it, is helped to find out what there may be. */
export function findOut(draft: Draft): void {
  if (draft.file.shown[mark(draft)] === undefined) firstTime(draft, mark(draft), 'open');
}

/** Whether the customer came for the recording and what may exist was not yet gone through. */
function isDue(draft: Draft, assessment: Assessment): boolean {
  const begun = draft.file.shown[mark(draft)];
  if (begun === 'done' || (begun === undefined && factsOf(draft.file).goal !== 'recording')) return false;
  return pursuesTape(draft, assessment);
}

/** What goes before the recording and before everything else: a stop, another place, the court, a question that cannot wait. */
export function isUrgent({ file }: Draft, { stop, conclusion, nextQuestion }: Assessment): boolean {
  return (
    stop !== null ||
    conclusion === 'outOfScope' ||
    (nextQuestion !== null && nextQuestion !== undefined && URGENT.has(nextQuestion.fact)) ||
    COURT_PAPERS.has(factsOf(file).dunning)
  );
}

/** Whether the recording may be gone after: nothing is more urgent, and nothing of it is asked for, answered or here yet. */
export function pursuesTape(draft: Draft, assessment: Assessment): boolean {
  const matter = draft.file.active;
  const facts = factsOf(draft.file, matter);
  if (isUrgent(draft, assessment)) return false;
  if (draft.file.wish || facts.deceased === true || facts.personOnPhone === 'nobody') return false;
  const here = draft.file.recordings?.some((r) => r.matter === matter) === true;
  const asked = facts.recordingRequestedDate ?? facts.recordingReply;
  return !here && asked === undefined && facts.recordingHeard !== true && CALLS.includes(facts.channel);
}

/** Puts the next question about what exists, or says what follows from the answers. @returns whether a question was put */
export function pursueTape(draft: Draft, assessment: Assessment): boolean {
  if (!isDue(draft, assessment)) return false;
  if (firstTime(draft, `${mark(draft)}:begun`)) tell(draft, 'tape.exists');
  firstTime(draft, mark(draft), 'open');
  const next = ORDER.find((key) => missing(draft, key));
  if (next !== 'channel') tellExpected(draft);
  if (next === undefined) {
    firstTime(draft, mark(draft), 'done');
    tellWorth(draft);
    return false;
  }
  if (next === 'tape.since' || next === 'tape.before') ask(draft, next);
  else askFact(draft, next);
  return true;
}

function missing(draft: Draft, key: (typeof ORDER)[number]): boolean {
  const { active } = draft.file;
  const { recordingAnnounced } = factsOf(draft.file);
  const tape = matterOf(draft.file).tape ?? {};
  // Of a tape that nobody spoke of no beginning is known, and before one that ran from the start nothing was said.
  if (key === 'tape.since') return recordingAnnounced === true && tape.since === undefined;
  if (key === 'tape.before') return recordingAnnounced === true && tape.since !== 'start' && tape.before === undefined;
  const skipped = draft.file.skipped.some((s) => s.matter === active && s.fact === key);
  return knownOf(draft.file, active, key) === undefined && !skipped;
}

/** Who called whom decides what to expect: the claims of the trade about such calls, both where nobody knows who called. */
export function tellExpected(draft: Draft): void {
  const { channel } = factsOf(draft.file);
  const text =
    channel === 'inboundCall' ? 'tape.inbound' : channel === 'outboundCall' ? 'tape.outbound' : 'tape.either';
  if (firstTime(draft, `${mark(draft)}:expected`, text)) tell(draft, text);
}

function tellWorth(draft: Draft): void {
  if (factsOf(draft.file).recordingAnnounced === false) tell(draft, 'tape.unannounced');
  if (matterOf(draft.file).tape?.before) tell(draft, 'tape.before');
  tellLimits(draft);
}

/** Why a recording alone often proves little, and when it does. */
export function tellLimits(draft: Draft): void {
  if (firstTime(draft, `${mark(draft)}:limits`, draft.today)) tell(draft, 'tape.limits');
}

/** The answer to a question about the tape; "none" and not knowing leave a gap. */
export function takeTape(draft: Draft, fact: string, value: unknown): boolean {
  const part = /^tape\.(since|before)$/.exec(fact)?.[1] as Part | undefined;
  if (!part || typeof value !== 'string') return false;
  const words = value === 'none' || value === 'unknown' ? '' : value.trim().slice(0, LONGEST);
  const told = part === 'since' && FROM_START.test(words) ? 'start' : words;
  draft.file = {
    ...draft.file,
    matters: draft.file.matters.map((m) =>
      m.id === draft.file.active ? { ...m, tape: { ...m.tape, [part]: told } } : m,
    ),
  };
  return true;
}
