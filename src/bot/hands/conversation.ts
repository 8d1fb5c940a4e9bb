// One conversation in the hands: opened from the store, a line received, its turn run and committed.
import { randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { daysAfter } from '../../knowledge/law/deadlines/calendar.ts';
import { langOf, type CaseFile } from '../../case/file.ts';
import { newFile } from '../../case/file.ts';
import type { Effect, Message } from '../../dialogs/messages.ts';
import type { House, Incoming, Refusal } from '../house.ts';
import type { Commit, Committed, Lease, Loaded, Store } from '../store/port.ts';
import { StoreError } from '../store/port.ts';
import type { CaseKey, Sealing } from '../store/sealing.ts';
import { messagesOf, START, wantsTurn } from './incoming.ts';
import type { Nearby } from './near.ts';
import type { Line, State } from './records.ts';
import { openLine, openState, sealLine, sealState } from './records.ts';
import { receiptFor } from './receipt.ts';
import { dueOf, withTodo } from './todo.ts';
import type { Given, Talk, Work } from './work.ts';
import { failedWork, workOn } from './work.ts';

/** `wrapped`: the case's key under the newest master key, if an older one wraps it. */
export type Open = { loaded: Loaded; key: CaseKey; wrapped: Uint8Array | undefined; state: State };
type UserLine = Line & { from: 'user' };

export type Hands = {
  /** A model reads along, where the customer agrees. */
  reads: boolean;
  /** Reminders can be sent by e-mail. */
  mails: boolean;
  /** A model writes sounds down, where the customer agrees. */
  transcribes: boolean;
  store: Store;
  sealing: Sealing;
  nearby: Nearby;
  talk: Talk;
  /** ISO instant and ISO day in Berlin. */
  clock: () => string;
  today: () => string;
  /** Called after each commit of a turn. */
  committed: (conv: string, effects: readonly Effect[], ended: boolean) => void;
  failed: (conv: string, failure: unknown) => void;
  /** Called with the milliseconds each turn took. */
  took: (conv: string, ms: number) => void;
};

/** More conflicts than this on one turn are no bad luck. */
export const MOST_CONFLICTS = 50;
const SETTLE_PAGE = 100;
/** Whoever computes a turn holds the lease at most so long; a process that died with it is then taken over from. */
const LEASE_MS = 3_000;
const LEASE_PAUSE_MS = 50;

/**
 * The conversation as it is now; undefined if it is not there or was ended.
 * @throws StoreError
 */
export async function openConversation(
  { store, sealing, nearby }: Hands,
  conv: string,
  lease?: Lease,
): Promise<Open | undefined> {
  const loaded = await store.load(conv, lease);
  if (!loaded?.state) {
    nearby.drop(conv);
    return undefined;
  }
  const near = nearby.find(conv, loaded);
  const key = near?.key ?? sealing.openCase(conv, loaded.key);
  const wrapped = sealing.rewrap(conv, loaded.key);
  const state = near?.state ?? openState(key, conv, loaded.rev, loaded.state);
  nearby.keep(conv, { sealed: loaded.key, key, rev: loaded.rev, state });
  return { loaded, key, wrapped, state };
}

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

/**
 * Messages that no client sent (a day has come, a late reading): computed on the newest state, repeated on a conflict.
 * Must run in the conversation's chain. A silent turn leaves no mark, one that fails says nothing.
 * @param messages made from the newest state; none = nothing to do any more
 * @param done id of the effect that these messages come from
 */
export async function take(
  hands: Hands,
  conv: string,
  write: string,
  messages: (open: Open) => Message[],
  done?: string,
) {
  for (let tries = 0; tries < MOST_CONFLICTS; tries += 1) {
    const open = await openConversation(hands, conv);
    if (!open || open.state.ended) return;
    const all = messages(open);
    if (all.length === 0) return;
    const work = compute(hands, conv, open.state.file, all);
    if ('failure' in work || !work.lines.some((line) => line.from === 'bot' && line.what === 'said')) work.lines = [];
    // A day that has come must not come again at every look; after a failure tomorrow is early enough.
    const due = dueOf(open);
    if (due !== undefined && due <= hands.today() && (work.due ?? '') <= hands.today())
      work.due = work.due === undefined ? daysAfter(hands.today(), 1) : null;
    const { kind } = await commitWork(hands, {
      conv,
      work,
      write,
      ...on(open),
      ...(done !== undefined && { done: [done] }),
    });
    if (kind !== 'conflict') return;
  }
}

export const newWrite = (): string => randomBytes(12).toString('hex');

/**
 * One sentence of the bot by itself, with the mark that ends every turn. Must run in the conversation's chain.
 * @param more what is written in the same piece
 * @returns nothing when the conversation is gone
 */
export async function remark(
  hands: Hands,
  conv: string,
  phrase: string,
  more: Partial<Pick<Commit, 'write' | 'epoch'>> = {},
): Promise<Committed | undefined> {
  const { store, talk } = hands;
  const { write = newWrite(), epoch } = more;
  const open = await openConversation(hands, conv);
  if (!open || open.state.ended) return undefined;
  const { file } = open.state;
  const said = talk.say({ kind: 'text', phrase }, file, file.lang);
  const lines: Line[] = [
    { from: 'bot', what: 'said', said },
    { from: 'bot', what: 'case' },
  ];
  const entries = lines.map((line, i) => ({ body: sealLine(open.key, conv, write, i, line), input: false }));
  return store.commit({ conv, write, entries, ...(epoch !== undefined && { epoch }) });
}

/** One message per date of any matter that came up since the due day; the day itself if there is none any more. */
export function dueMessages(hands: Hands, conv: string, open: Open): Message[] {
  const today = hands.today();
  const { file } = open.state;
  const due = dueOf(open);
  if (due === undefined || due > today) return [];
  const came = (day: string | undefined): boolean => day !== undefined && day >= due && day <= today;
  const idsOf = (matter: string): string[] =>
    hands.talk
      .view({ ...file, active: matter }, today)
      .deadlines.filter((d) => came(d.safeUntil) || came(d.sendBy))
      .map((d) => d.id);
  let ids: string[] = [];
  try {
    ids = file.matters.flatMap((matter) => idsOf(matter.id));
  } catch (failure) {
    hands.failed(conv, failure);
  }
  const at = hands.clock();
  return (ids.length > 0 ? ids : [due]).map((deadline) => ({
    id: `due-${deadline}`,
    at,
    today,
    kind: 'due',
    deadline,
  }));
}

function answer(hands: Hands, conv: string, file: CaseFile, line: UserLine | Damage, re: number): Work {
  if (line.from === 'damage') {
    hands.failed(conv, line.failure);
    return failedWork(hands.talk, { ...given(hands, conv, file, []), re }, line.failure);
  }
  const { incoming, at, today } = line;
  return compute(hands, conv, file, messagesOf(incoming, { id: String(re), at, today }), re);
}

function compute(hands: Hands, conv: string, file: CaseFile, messages: Message[], re?: number): Work {
  const began = performance.now();
  const work = workOn(hands.talk, { ...given(hands, conv, file, messages), ...(re === undefined ? {} : { re }) });
  hands.took(conv, performance.now() - began);
  if ('failure' in work) hands.failed(conv, work.failure);
  return work;
}

function given(hands: Hands, conv: string, file: CaseFile, messages: Message[]): Given {
  const now = hands.clock();
  return {
    file,
    messages,
    now,
    today: messages[0]?.today ?? hands.today(),
    receipt: () => receiptFor(hands.sealing, conv, 'customer', now),
  };
}

type Write = Pick<Commit, 'conv' | 'write' | 'handled' | 'after' | 'lease'> & {
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
const on = (open: Open): Pick<Write, 'key' | 'wrapped' | 'before' | 'expected'> => ({
  key: open.key,
  wrapped: open.wrapped,
  before: open,
  expected: open.loaded.rev,
});

async function commitWork(
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

/** What a client's line is, stamped with the moment of its receipt. */
export function userLine(hands: Hands, user: string, incoming: Incoming): UserLine {
  return { from: 'user', user, incoming, at: hands.clock(), today: hands.today() };
}
