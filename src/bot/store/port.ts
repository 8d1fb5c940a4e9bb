// The store port: one central verb, all or nothing.
/** 22 characters of base64url. */
export type ConvId = string;
/** Bytes that only the key of the case opens. */
export type Sealed = Uint8Array;

/** A conversation as it is kept. */
export type Loaded = {
  /** Grows with every state commit; the fence of compare-and-set. */
  rev: number;
  /** Number of the last log entry, from 1. */
  seq: number;
  /** Number of the last line that wants a turn; greater than `handled` = a turn is still to come. */
  input: number;
  state: Sealed | undefined;
  /** The wrapped case key; absent after `forget`. */
  key: Sealed;
  /** Number of the last user entry whose turn was committed. */
  handled: number;
  /** Tokens with another epoch are dead. */
  epoch: number;
  /** The next due day (ISO day), if any. */
  due?: string;
  /** Whether the lease asked for was given. Absent: nobody else could have it (a store of one process). */
  leased?: boolean;
};

/**
 * Asks to be the one who computes the next turn, so that two processes do not do the same work. Only for economy: the fence
 * is the revision. It ends by itself after `ms`, or with the commit that gives it back.
 */
export type Lease = { token: string; ms: number };

/** An entry of the log to be written. */
export type NewEntry = {
  body: Sealed;
  /** True for lines that want a turn. */
  input: boolean;
};
/** An entry as it is kept; `at` is an ISO instant. */
export type Entry = { seq: number; at: string; body: Sealed; input: boolean };

/** One write, all or nothing. */
export type Commit = {
  conv: ConvId;
  /** The revision this turn was computed on; absent for an append (a line received). 0 with `key` starts a conversation. */
  expected?: number;
  /** Only while the log still ends here: a line and its turn in one write, whose numbers are then known before. */
  after?: number;
  /**
   * The same write twice is `replayed` and returns the same numbers; the last 50 writes of a conversation, at least, are
   * remembered. `[A-Za-z0-9_]{1,64}`
   */
  write: string;
  state?: Sealed;
  handled?: number;
  entries: NewEntry[];
  /** With `expected: 0` the wrapped case key; with a later state the same, wrapped by a newer master key. */
  key?: Sealed;
  /** Absolute end of life, ISO instant; absent = unchanged (never absent with `expected: 0`). */
  expires?: string;
  /** Next due day (ISO day) or null for none; absent = unchanged. */
  due?: string | null;
  /** The epoch that begins with this commit, if the one before it is the present one; else `conflict`. */
  epoch?: number;
  /** The token of a lease that ends with this commit, whatever comes of it. */
  lease?: string;
};
/** `first` and `seq` are the numbers of the commit's first and last entry (of the earlier write, if `replayed`). */
export type Committed = {
  kind: 'ok' | 'replayed' | 'conflict' | 'gone' | 'full';
  rev: number;
  first: number;
  seq: number;
};

/** No log takes more lines that want a turn than this (the turn that answers the last one still fits). */
export const MAX_LOG = 20_000;
/** No state and no entry is larger, in bytes. */
export const MAX_BLOB = 1_000_000;
/** So long an ended conversation is still known as one: longer than any token lives (config.ts lets them live eight days). */
export const TOMBSTONE_MS = 9 * 24 * 3_600_000;

/** What every store can do; it never sees an open word. @throws StoreError from every call */
export type Store = {
  load(conv: ConvId, lease?: Lease): Promise<Loaded | undefined>;
  commit(commit: Commit): Promise<Committed>;
  /**
   * Whether what `load` does not find was there: deleted, or past its life. Of one that was never begun nothing is known.
   * A tombstone says it for `TOMBSTONE_MS`.
   */
  ended(conv: ConvId): Promise<boolean>;
  /** Entries after a number, oldest first. */
  read(conv: ConvId, after: number, limit: number): Promise<Entry[]>;
  /** True for the first call with this name; for so long it is false for every other, whichever server it comes to. */
  once(name: string, ms: number): Promise<boolean>;
  /** A hint only: whoever is woken calls `read`. Returns the way to stop. */
  watch(conv: ConvId, wake: () => void): () => void;
  /** Conversations with lines that have no turn yet (after a crash). */
  unhandled(limit: number): Promise<ConvId[]>;
  /** Conversations whose due day is earlier than `day`, at most `limit` of them. */
  dueBefore(day: string, limit: number): Promise<ConvId[]>;
  /**
   * Removes what is past its life, at most `limit`; returns their ids so that files can go too. Ids of forgotten
   * conversations come once more when their tombstone goes, so that files left by a crash go with it.
   */
  expire(now: string, limit: number): Promise<ConvId[]>;
  /** Deletes the key first, then the rest, and raises the epoch. Later calls answer `gone`. True for the call that did it. */
  forget(conv: ConvId): Promise<boolean>;
  /** Fails while the store does not answer, and from a write that failed until one can be kept again. */
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** Sealed chunks of one file of one conversation; what is read are the chunks as they were written. */
export type Files = {
  /** All or nothing: if the chunks end with an error, nothing remains. A file that is there is not replaced. */
  write(conv: ConvId, file: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** Undefined if there is no such file. */
  read(conv: ConvId, file: string): Promise<AsyncIterable<Uint8Array> | undefined>;
  remove(conv: ConvId, file: string): Promise<void>;
  removeAll(conv: ConvId): Promise<void>;
  /** What this conversation's files take on disk. */
  bytes(conv: ConvId): Promise<number>;
};

/**
 * Why a store cannot answer. `noSpace`: the disk is full; `unwritable`: the folder cannot be used; `locked`: another process
 * has it; `newer`: made by a newer version; `keys`: the master keys are missing or do not fit; `damaged`: bytes were changed.
 */
export type StoreErrorCode =
  'closed' | 'unavailable' | 'tooBig' | 'noSpace' | 'unwritable' | 'locked' | 'newer' | 'keys' | 'damaged';

/** A store that cannot answer. `code` goes to the log, never to the client. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly code: StoreErrorCode;
  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
