// The store port (architecture.md, Storage): one central verb, all or nothing.
export type ConvId = string;
export type Sealed = Uint8Array;

export type Loaded = {
  /** Grows with every state commit; the fence of compare-and-set. */
  rev: number;
  /** Number of the last log entry, from 1. */
  seq: number;
  state: Sealed | undefined;
  /** The wrapped case key; absent after `forget`. */
  key: Sealed;
  /** Number of the last user entry whose turn was committed. */
  handled: number;
  /** Tokens with another epoch are dead. */
  epoch: number;
};

export type NewEntry = {
  body: Sealed;
  /** True for lines that want a turn. */
  input: boolean;
};
export type Entry = { seq: number; at: string; body: Sealed; input: boolean };

export type Commit = {
  conv: ConvId;
  /** The revision this turn was computed on; absent for an append (a line received). 0 with `key` starts a conversation. */
  expected?: number;
  /** The same write twice is `replayed` and returns the same numbers. `[A-Za-z0-9_]{1,64}` */
  write: string;
  state?: Sealed;
  handled?: number;
  entries: NewEntry[];
  /** Only with `expected: 0`: the wrapped case key. */
  key?: Sealed;
  /** Absolute end of life, ISO instant. */
  expires: string;
  /** Next due day (ISO day) or null for none; absent = unchanged. */
  due?: string | null;
};
/** `seq` is the number of the commit's last entry. */
export type Committed = { kind: 'ok' | 'replayed' | 'conflict' | 'gone' | 'full'; rev: number; seq: number };

export type Store = {
  load(conv: ConvId): Promise<Loaded | undefined>;
  commit(commit: Commit): Promise<Committed>;
  /** Entries after a number, oldest first. */
  read(conv: ConvId, after: number, limit: number): Promise<Entry[]>;
  /** A hint only: whoever is woken calls `read`. Returns the way to stop. */
  watch(conv: ConvId, wake: () => void): () => void;
  /** Conversations with lines that have no turn yet (after a crash). */
  unhandled(limit: number): Promise<ConvId[]>;
  dueBefore(day: string, limit: number): Promise<ConvId[]>;
  /** Removes what is past its life, at most `limit`; returns their ids so that files can go too. */
  expire(now: string, limit: number): Promise<ConvId[]>;
  /** Deletes the key first, then the rest. Later calls answer `gone`. */
  forget(conv: ConvId): Promise<void>;
  raiseEpoch(conv: ConvId): Promise<number>;
  ping(): Promise<void>;
  close(): Promise<void>;
};

/** Sealed 64 KB chunks of one file of one conversation. */
export type Files = {
  write(conv: ConvId, file: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  read(conv: ConvId, file: string): AsyncIterable<Uint8Array>;
  remove(conv: ConvId, file: string): Promise<void>;
  removeAll(conv: ConvId): Promise<void>;
};

/** A store that cannot answer. `code` goes to the log, never to the client. */
export class StoreError extends Error {
  readonly code: 'closed' | 'unavailable' | 'tooBig';
  constructor(code: StoreError['code'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
