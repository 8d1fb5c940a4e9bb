// What the wire may ask of the house: the five hands (receive, listen, turn, commit, act) behind one interface.
// Implemented in ./hands; used by ./directline, ./botframework and ./pages.
import type { CaseView } from '../case/view.ts';
import type { EvidenceRole, Lang } from '../case/file.ts';
import type { Handover } from '../dialogs/index.ts';
import type { Said } from '../dialogs/messages.ts';
import type { LetterFormat } from '../letters/index.ts';

/** A line of a client after the wire has checked and bounded it. */
export type Incoming = {
  type: 'message' | 'event';
  text?: string;
  name?: string;
  value?: unknown;
  locale?: string;
  localTimestamp?: string;
  localTimezone?: string;
  /** Kept as it came (checked: plain JSON, <= 4 KB) and given back in the echo. */
  channelData?: Record<string, unknown>;
  /** `channelData.clientActivityID`: the same twice is one line and one turn. */
  clientId?: string;
  attachments?: { id: string; name: string; contentType: string; bytes: number; role?: EvidenceRole }[];
};

/** One line of the log, opened. `said` holds finished words; marks are filled in on reading. */
export type LogLine = { seq: number; at: string; replyTo?: number } & (
  | { from: 'user'; user: string; incoming: Incoming }
  | { from: 'bot'; what: 'said'; said: Said }
  | { from: 'bot'; what: 'case' }
  /** The customer had everything deleted; the conversation is gone seconds later. */
  | { from: 'bot'; what: 'ended'; receipt?: Receipt }
);

/** A file to be shown or saved. */
export type Document = { bytes: Uint8Array; name: string; type: string };
/** What a customer is given when their case is deleted, signed by the server; `kept` names what stays, if anything does. */
export type Receipt = { deletedAt: string; case: string; by: string; kept: string[]; signature: string };

/**
 * Errors are data; the wire turns them into a status and an envelope, the page into a sentence. `expired`: the client's
 * token is of an epoch that has ended.
 */
export type Refusal = { refused: 'gone' | 'expired' | 'full' | 'busy' | 'unavailable' | 'tooBig' | 'type' };

/** What the wire may ask. A conversation that is gone is undefined, what is refused is data. */
export type House = {
  /** Creates the conversation and greets, once; `exists` on the second call. */
  begin(start: {
    conv: string;
    user: string;
    locale?: string;
    entry?: Record<string, string>;
  }): Promise<'started' | 'exists' | 'gone'>;
  exists(conv: string): Promise<{ epoch: number } | undefined>;
  /** Whether one that does not exist did: deleted, or past its life. One that was never begun has not ended. */
  ended(conv: string): Promise<boolean>;
  /**
   * Durable before it returns; the turn runs after. `seq` numbers the echo, `again`: the line was there already. With an epoch,
   * only in that one.
   */
  receive(
    conv: string,
    user: string,
    incoming: Incoming,
    epoch?: number,
  ): Promise<{ seq: number; again?: true } | Refusal>;
  /**
   * Keeps a file sealed with the case; the caller then calls `receive` with its attachment. Type by content. With the client id of
   * its line it takes the place of an upload under the same one that is still on its way.
   */
  keepFile(
    conv: string,
    file: { name: string; declared: string; content: AsyncIterable<Uint8Array>; clientId?: string },
  ): Promise<{ id: string; type: string; bytes: number } | Refusal>;
  /** Removes a kept file that no message speaks of (it was refused, or is there already). */
  dropFile(conv: string, id: string): Promise<void>;
  openFile(
    conv: string,
    id: string,
  ): Promise<{ type: string; name: string; content: AsyncIterable<Uint8Array> } | undefined>;
  /** Says one sentence that belongs to no turn; nothing if the conversation is gone. */
  remark(conv: string, phrase: 'limit.slow'): Promise<void>;
  log(conv: string, after: number, limit: number): Promise<LogLine[] | undefined>;
  /** The same with the number of the newest line, in one look at the store. A number from beyond the log means its end. */
  news(
    conv: string,
    after: number,
    limit: number,
  ): Promise<{ seq: number; epoch: number; lines: LogLine[] } | undefined>;
  /** Ends the epoch: every token, link and socket made so far opens nothing any more. `once` lets the same page ask again. */
  lock(conv: string, epoch: number, once: string): Promise<number | undefined>;
  /** Number of the newest line, and whether a turn is still to come. */
  state(conv: string): Promise<{ seq: number; pending: boolean } | undefined>;
  watch(conv: string, wake: () => void): () => void;
  /** True for the first call with this name and for no other within so many milliseconds, on all servers of this house. */
  once(name: string, ms: number): Promise<boolean>;
  view(conv: string): Promise<CaseView | undefined>;
  /** A made letter as a file, made at the first fetch and then kept. */
  document(conv: string, letter: string, format: LetterFormat): Promise<Document | undefined>;
  /** A protocol as PDF, made anew at each fetch. */
  protocol(conv: string, id: string): Promise<Document | undefined>;
  /** The text that a model made from a sound, as JSON. */
  transcript(conv: string, file: string): Promise<Document | undefined>;
  calendar(conv: string): Promise<Document | undefined>;
  /** The hand-over sheet as it stands now, as data and as PDF. */
  sheet(conv: string): Promise<Handover | undefined>;
  sheetPaper(conv: string): Promise<Document | undefined>;
  /** Somebody opens the sheet by its link, which the customer is told. False if that link opens nothing any more. */
  opened(conv: string, share: string): Promise<boolean>;
  /** Everything about the case as JSON and text, for "Meine Daten". */
  export(conv: string): Promise<Document | undefined>;
  /** Deletes the case's key, then the rest, also while a turn or an upload runs; the receipt is given once. */
  forget(conv: string, by: 'customer' | 'expiry'): Promise<Receipt | undefined>;
  lang(conv: string): Promise<Lang | undefined>;
  /** Whether lines can be kept now. `full`: there is no room for them; `away`: the store does not answer or keeps nothing. */
  ready(): Promise<'ready' | 'closing' | 'full' | 'away'>;
  /** Finishes running turns (<= 10 s) and closes the store. */
  close(): Promise<void>;
};
