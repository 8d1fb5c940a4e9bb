// What a conversation's messages lead to, worked out and written in one piece.
import { randomBytes } from 'node:crypto';
import type { CaseFile } from '../../case/file.ts';
import type { Message } from '../../dialogs/messages.ts';
import type { Commit, Committed } from '../store/port.ts';
import type { CaseKey } from '../store/sealing.ts';
import type { Hands, Open } from './open.ts';
import type { Line } from './records.ts';
import { sealLine, sealState } from './records.ts';
import { receiptFor } from './receipt.ts';
import { withTodo } from './todo.ts';
import type { Given, Work } from './work.ts';
import { workOn } from './work.ts';

/** More conflicts than this on one turn are no bad luck. */
export const MOST_CONFLICTS = 50;

/** A write that nobody repeats. */
export const newWrite = (): string => randomBytes(12).toString('hex');

/** What messages lead to, before it is written; a failure is work, too. */
export function compute(hands: Hands, conv: string, file: CaseFile, messages: Message[], re?: number): Work {
  const began = performance.now();
  const work = workOn(hands.talk, { ...given(hands, conv, file, messages), ...(re === undefined ? {} : { re }) });
  hands.took(conv, performance.now() - began);
  if ('failure' in work) hands.failed(conv, work.failure);
  return work;
}

/** What a turn is given: the case, the messages and the moment. */
export function given(hands: Hands, conv: string, file: CaseFile, messages: Message[]): Given {
  const now = hands.clock();
  return {
    file,
    messages,
    now,
    today: messages[0]?.today ?? hands.today(),
    receipt: () => receiptFor(hands.sealing, conv, 'customer', now),
  };
}

/** What is written after a turn, and what it was worked out on. */
export type Write = Pick<Commit, 'conv' | 'write' | 'handled' | 'after' | 'lease'> & {
  expected: number;
  key: CaseKey;
  work: Work;
  /** What the work was computed on; absent at the start. */
  before?: Open;
  /** Ids of effects that are done with this. */
  done?: readonly string[];
  /** The line itself, if it is kept with its turn. */
  line?: Line;
  /** The wrapped key: at the start, and when a newer master key wraps it. */
  wrapped?: Uint8Array | undefined;
};

/** What a write stands on: the conversation as it was opened. */
export const on = (open: Open): Pick<Write, 'key' | 'wrapped' | 'before' | 'expected'> => ({
  key: open.key,
  wrapped: open.wrapped,
  before: open,
  expected: open.loaded.rev,
});

/** Writes what was worked out, if the conversation is still as it was. */
export async function commitWork(
  hands: Hands,
  { key, work, before, done, line, wrapped, ...commit }: Write,
): Promise<Committed> {
  const { conv, write, expected } = commit;
  const lines = line ? [line, ...work.lines] : work.lines;
  const moment = { now: hands.clock(), today: hands.today(), ...(done && { done }) };
  const { state, due } = withTodo(work, before, moment);
  const result = await hands.store.commit({
    ...commit,
    state: sealState(key, conv, expected + 1, state),
    entries: lines.map((each, i) => ({ body: sealLine(key, conv, write, i, each), input: each.from === 'user' })),
    expires: work.expires,
    ...(due === undefined ? {} : { due }),
    ...(wrapped ? { key: wrapped } : {}),
  });
  if (result.kind === 'ok') {
    hands.nearby.renew(conv, { key, rev: result.rev, state });
    hands.committed(conv, work.effects, work.state.ended === true);
  }
  return result;
}
