// One turn computed: messages in, the new state and the lines to keep out. Pure but for the injected clock; repeated on a conflict.
import { daysAfter } from '../../knowledge/law/deadlines/calendar.ts';
import type { CaseFile } from '../../case/file.ts';
import type { CaseView } from '../../case/view.ts';
import type { Effect, Message, Reply, Said, Turn } from '../../dialogs/messages.ts';
import type { Lang } from '../../case/file.ts';
import type { Receipt } from '../house.ts';
import { expiresOf } from './lives.ts';
import type { Line, State } from './records.ts';

/** The talk, as functions: src/dialogs. All pure. */
export type Talk = {
  turn: (file: CaseFile, message: Message) => Turn;
  say: (reply: Reply, file: CaseFile, lang: Lang) => Said;
  view: (file: CaseFile, today: string) => Omit<CaseView, 'revision'>;
  /** The last day on which the case is kept. */
  keptUntil: (file: CaseFile, today: string) => string;
};

/** What came of the turns, to be committed. */
export type Work = {
  state: State;
  lines: Line[];
  effects: Effect[];
  /** Absent = as before. */
  due?: string | null;
  expires: string;
  /** The turn threw: the customer got one calm sentence, the log gets this. */
  failure?: unknown;
};

/** So long the last lines can still be read after the customer had everything deleted. */
export const GRACE_MS = 2_000;

/** Said only if even the sentence for a failed turn cannot be made. */
const LAST_WORD =
  'Da ist bei mir etwas schiefgegangen. Ihre Angaben sind gespeichert. Bitte versuchen Sie es noch einmal.';

/** What the turns are worked out from; `today` is an ISO day, `now` an ISO instant. */
export type Given = {
  file: CaseFile;
  messages: Message[];
  /** The number of the line that these messages are; absent for what no client sent. */
  re?: number;
  now: string;
  today: string;
  receipt: () => Receipt;
};

/** Turns the messages one after the other. Never throws: a turn that fails leaves the file as it was. */
export function workOn(talk: Talk, given: Given): Work {
  try {
    return finished(talk, given, turned(talk, given));
  } catch (failure) {
    return failedWork(talk, given, failure);
  }
}

/** What a turn that failed leaves: the file as it was, and one calm sentence. */
export const failedWork = (talk: Talk, given: Given, failure: unknown): Work => ({
  ...finished(talk, given, { file: given.file, said: [sorry(talk, given.file)], effects: [] }),
  failure,
});

type Turned = { file: CaseFile; said: Said[]; effects: Effect[]; wake?: string | null };

function turned({ turn, say }: Talk, { file: before, messages }: Given): Turned {
  const all: Turned = { file: before, said: [], effects: [], wake: null };
  for (const message of messages) {
    const { file, replies, effects, wake } = turn(all.file, message);
    all.file = file;
    all.said.push(...replies.map((reply) => say(reply, file, file.lang)));
    all.effects.push(...effects);
    all.wake = wake ?? null;
  }
  return all;
}

function sorry({ say }: Talk, file: CaseFile): Said {
  try {
    return say({ kind: 'text', phrase: 'error.turn' }, file, file.lang);
  } catch {
    return { text: LAST_WORD, lang: 'de' };
  }
}

function finished(talk: Talk, given: Given, { file: turnedFile, said, effects, wake }: Turned): Work {
  const { re, now, today } = given;
  const at = re === undefined ? {} : { re };
  // The last word is the customer's: it is what the case's life counts from.
  const file = re === undefined ? turnedFile : { ...turnedFile, lastWord: now };
  const ended = effects.some((effect) => effect.kind === 'forget');
  const lines: Line[] = said.map((words) => ({ from: 'bot', what: 'said', said: words, ...at }));
  lines.push({ from: 'bot', what: 'case', ...at });
  if (ended) lines.push({ from: 'bot', what: 'ended', receipt: given.receipt(), ...at });
  const life = lifeOf(talk, file, today);
  return {
    state: ended ? { file, ended } : { file },
    lines,
    effects,
    ...(wake === undefined ? {} : { due: wake }),
    // If the process dies before the case is forgotten, the end of its life does it.
    expires: ended
      ? Temporal.Instant.from(now).add({ milliseconds: GRACE_MS }).toString()
      : expiresOf(file, life.keptUntil, now, today),
    ...('failure' in life ? { failure: life.failure } : {}),
  };
}

/** A life that cannot be computed must not lose the turn: then the case is kept as one without deadlines. */
function lifeOf({ keptUntil }: Talk, file: CaseFile, today: string): { keptUntil: string; failure?: unknown } {
  try {
    return { keptUntil: keptUntil(file, today) };
  } catch (failure) {
    return { keptUntil: daysAfter(today, 30), failure };
  }
}
