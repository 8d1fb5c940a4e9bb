// A client's line in the hands: a conversation begun, a line received, its turn run.
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { langOf, type CaseFile } from '../../case/file.ts';
import { newFile } from '../../case/file.ts';
import type { Message } from '../../dialogs/messages.ts';
import type { House, Incoming, Refusal } from '../house.ts';
import type { Committed, Lease } from '../store/port.ts';
import { StoreError } from '../store/port.ts';
import type { CaseKey } from '../store/sealing.ts';
import { commitWork, compute, given, MOST_CONFLICTS, on } from './commit.ts';
import { messagesOf, START, wantsTurn } from './incoming.ts';
import { openConversation, type Hands, type Open } from './open.ts';
import type { Line } from './records.ts';
import { openLine, sealLine } from './records.ts';
import type { Work } from './work.ts';
import { failedWork } from './work.ts';

type UserLine = Line & { from: 'user' };

const SETTLE_PAGE = 100;
/** Whoever computes a turn holds the lease at most so long; a process that died with it is then taken over from. */
const LEASE_MS = 3_000;
const LEASE_PAUSE_MS = 50;

/** The greeting is a turn like any other: the conversation, its key and its first words in one write. */
export async function begin(hands: Hands, { conv, locale, entry }: Parameters<House['begin']>[0]) {
  if (await hands.store.load(conv)) return 'exists';
  const { key, wrapped } = hands.sealing.newCase(conv);
  const [now, today] = [hands.clock(), hands.today()];
  const file = newFile(now, langOf(locale ?? '') ?? 'de');
  const value = {
    ...(locale === undefined ? {} : { locale }),
    ...(entry ? { entry } : {}),
    ...(hands.reads ? { model: true } : {}),
    ...(hands.mails ? { mails: true } : {}),
    ...(hands.transcribes ? { transcribes: true } : {}),
  };
  const message: Message = { id: 'start', at: now, today, kind: 'event', name: START, value };
  const work = compute(hands, conv, file, [message]);
  const { kind } = await commitWork(hands, { conv, key, work, expected: 0, write: 'start', wrapped });
  return kind === 'ok' ? 'started' : kind === 'gone' ? 'gone' : 'exists';
}

/** No other process has this; a number tells the leases of this one apart. */
const PROCESS = randomBytes(9).toString('base64url');
let leases = 0;
const newLease = (): Lease => ({ token: `${PROCESS}${(leases += 1)}`, ms: LEASE_MS });

/** `settled`: its turn is done or none is wanted; `fresh`: not a repetition of an earlier line. */
type Received = { seq: number; settled: boolean; fresh: boolean };

/**
 * Keeps a line. Where nothing waits before it, line and turn are one write; else the line is kept alone and `settle`
 * runs its turn. Must run in the conversation's chain.
 * @param write the same twice is one line
 * @param epoch that of the client's token, if it came with one
 */
export async function receive(
  hands: Hands,
  conv: string,
  line: UserLine,
  write: string,
  epoch?: number,
): Promise<Received | Refusal> {
  const input = wantsTurn(line.incoming);
  const lease = input ? newLease() : undefined;
  const open = await openConversation(hands, conv, lease);
  if (!open || open.state.ended) return { refused: 'gone' };
  const { loaded, key } = open;
  if (epoch !== undefined && epoch !== loaded.epoch) return { refused: 'expired' };
  const held = lease && { lease: lease.token };
  if (input && loaded.leased !== false && loaded.handled >= loaded.input) {
    const re = loaded.seq + 1;
    const work = answer(hands, conv, open.state.file, line, re);
    const result = await commitWork(hands, {
      conv,
      work,
      write,
      ...on(open),
      after: loaded.seq,
      handled: re,
      line,
      ...held,
    });
    if (result.kind !== 'conflict') return numbered(result, true);
  }
  const body = sealLine(key, conv, write, 0, line);
  const result = await hands.store.commit({ conv, write, entries: [{ body, input }], ...held });
  return numbered(result, !input);
}

function numbered({ kind, first }: Committed, settled: boolean): Received | Refusal {
  if (kind === 'ok') return { seq: first, settled, fresh: true };
  // Repeated because no answer came: whoever kept the line may have ended before its turn.
  if (kind === 'replayed') return { seq: first, settled: false, fresh: false };
  return { refused: kind === 'full' ? 'full' : 'gone' };
}

/** Runs the turns of all lines that have none yet, in order. Must run in the conversation's chain. */
export async function settle(hands: Hands, conv: string): Promise<void> {
  const waits = (open: Open | undefined): open is Open =>
    open !== undefined && !open.state.ended && open.loaded.handled < open.loaded.input;
  for (let conflicts = 0; conflicts < MOST_CONFLICTS;) {
    // A lease that is asked for and not used holds up the next line until it ends.
    if (!waits(await openConversation(hands, conv))) return;
    const lease = newLease();
    const open = await openConversation(hands, conv, lease);
    if (!waits(open)) return;
    if (open.loaded.leased === false) {
      // Another process is at it; if it dies, its lease ends.
      await wait(LEASE_PAUSE_MS);
      continue;
    }
    const next = await nextInput(hands, conv, open);
    if (!next) return;
    const work = answer(hands, conv, open.state.file, next.line, next.seq);
    const { kind } = await commitWork(hands, {
      conv,
      work,
      write: `t${next.seq}`,
      ...on(open),
      handled: next.seq,
      lease: lease.token,
    });
    if (kind === 'gone') return;
    conflicts = kind === 'conflict' ? conflicts + 1 : 0;
  }
  hands.failed(conv, new Error('too many conflicts'));
}

type Damage = { from: 'damage'; failure: StoreError };

/** A line whose bytes were changed is a turn that failed: those that came after it have theirs. */
function openOrDamage(key: CaseKey, conv: string, body: Uint8Array): Line | Damage {
  try {
    return openLine(key, conv, body);
  } catch (failure) {
    if (failure instanceof StoreError && failure.code === 'damaged') return { from: 'damage', failure };
    throw failure;
  }
}

async function nextInput({ store }: Hands, conv: string, { loaded, key }: Open) {
  for (let after = loaded.handled; after < loaded.input;) {
    const entries = await store.read(conv, after, SETTLE_PAGE);
    for (const { seq, input, body } of entries) {
      if (!input) continue;
      const line = openOrDamage(key, conv, body);
      if (line.from === 'damage' || line.from === 'user') return { seq, line };
    }
    const last = entries.at(-1);
    if (!last) return undefined;
    after = last.seq;
  }
  return undefined;
}

function answer(hands: Hands, conv: string, file: CaseFile, line: UserLine | Damage, re: number): Work {
  if (line.from === 'damage') {
    hands.failed(conv, line.failure);
    return failedWork(hands.talk, { ...given(hands, conv, file, []), re }, line.failure);
  }
  const { incoming, at, today } = line;
  return compute(hands, conv, file, messagesOf(incoming, { id: String(re), at, today }), re);
}

/** What a client's line is, stamped with the moment of its receipt. */
export function userLine(hands: Hands, user: string, incoming: Incoming): UserLine {
  return { from: 'user', user, incoming, at: hands.clock(), today: hands.today() };
}
