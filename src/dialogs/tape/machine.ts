// Text that a model makes from a sound: only with a key, only after a yes; what it wrote counts sentence by sentence.
import type { Evidence, MachineText, Sentence } from '../../case/file.ts';
import { ask, tell, type Draft } from '../draft.ts';
import { askAgain, proceed } from '../interview.ts';
import type { Message } from '../messages.ts';
import { resultLines } from '../phrases/listening/results.ts';
import { recordingWords } from '../phrases/recording.ts';
import { spoken } from '../phrases/spoken.ts';
import { checkSentences, MACHINE_LIMIT } from './tape.ts';

const MOST_SENTENCES = 60;
/** A reading that was begun so long ago has died with its process; it may be asked for again. */
const STALE_MINUTES = 20;

const soundOf = (draft: Draft, file: string): Evidence | undefined =>
  draft.file.evidence.find((e) => e.id === file && e.type.startsWith('audio/'));

function setMachine(draft: Draft, file: string, machine: MachineText): void {
  draft.file = { ...draft.file, evidence: draft.file.evidence.map((e) => (e.id === file ? { ...e, machine } : e)) };
}

/** Asks for the yes to have this sound written down. @returns false when there is no such sound */
export function wishText(draft: Draft, file: string): boolean {
  const sound = soundOf(draft, file);
  if (!sound) return false;
  const { machine } = sound;
  const running = machine?.state === 'running' && minutesSince(machine.since, draft.at) < STALE_MINUTES;
  if (draft.file.transcribes !== true || sound.bytes > MACHINE_LIMIT || machine?.state === 'done' || running) {
    const tooBig = draft.file.transcribes === true && sound.bytes > MACHINE_LIMIT;
    tell(draft, running ? 'tape.running' : tooBig ? 'tape.tooBig' : 'tape.cannot');
    if (draft.file.open) askAgain(draft);
    return true;
  }
  ask(draft, 'consent.recordingUpload', { about: file });
  return true;
}

/** Minutes between two instants. */
export const minutesSince = (since: string, now: string): number =>
  (Temporal.Instant.from(now).epochMilliseconds - Temporal.Instant.from(since).epochMilliseconds) / 60_000;

/** The answer to that question; a yes counts for this one file. */
export function consented(draft: Draft, file: string | undefined, yes: boolean): void {
  if (file === undefined || !soundOf(draft, file)) return;
  if (!yes) return tell(draft, 'tape.noConsent');
  setMachine(draft, file, { state: 'running', since: draft.at, sentences: [] });
  draft.effects.push({ id: `transcribe:${file}:${draft.id}`, kind: 'transcribe', file });
  tell(draft, 'tape.running');
}

/** The model is done, or could not. */
export function transcribed(draft: Draft, message: Message & { kind: 'transcribed' }): void {
  const sound = soundOf(draft, message.file);
  if (!sound || sound.machine?.state !== 'running') return;
  const { since } = sound.machine;
  if (message.text !== undefined) {
    setMachine(draft, message.file, { state: 'done', since, text: message.text, sentences: [] });
    tell(draft, 'tape.written');
  } else {
    const why = message.problem ?? 'unreachable';
    setMachine(draft, message.file, { state: 'failed', since, why, sentences: [] });
    const { problems } = resultLines(draft.file.lang) ?? recordingWords(spoken(draft.file.lang));
    tell(draft, 'tape.failed', { why: problems[why] });
  }
  if (draft.file.open) askAgain(draft);
}

/** A sentence was heard and confirmed, put right, or taken back. @returns false when it does not fit */
export function confirmSentence(draft: Draft, file: string, sentence: Sentence, ok: boolean): boolean {
  const machine = soundOf(draft, file)?.machine;
  if (machine?.state !== 'done') return false;
  const others = machine.sentences.filter((s) => s.n !== sentence.n);
  if (ok && others.length >= MOST_SENTENCES) return false;
  const sentences = ok ? [...others, sentence].sort((a, b) => a.n - b.n) : others;
  setMachine(draft, file, { ...machine, sentences });
  return true;
}

/** Judges what was confirmed. @returns false when nothing was */
export function judgeConfirmed(draft: Draft, file: string): boolean {
  const sentences = soundOf(draft, file)?.machine?.sentences ?? [];
  if (sentences.length === 0) return false;
  checkSentences(draft, file, sentences);
  proceed(draft);
  return true;
}
