// What the store keeps of a conversation, sealed: the state (case file) and the lines of the log.
import type { CaseFile } from '../../case/file.ts';
import type { Said } from '../../dialogs/messages.ts';
import type { Incoming, Receipt } from '../house.ts';
import { StoreError } from '../store/port.ts';
import type { CaseKey } from '../store/sealing.ts';
import type { Todo } from './todo.ts';

/** `ended`: the customer had everything deleted; nothing is taken any more until it is. `todo`: what was asked for and is not done. */
export type State = { file: CaseFile; ended?: true; todo?: Todo };

/** A line as it is kept. `re` is the number of the line it answers. */
export type Line =
  | { from: 'user'; user: string; incoming: Incoming; at: string; today: string }
  | { from: 'bot'; what: 'said'; said: Said; re?: number }
  | { from: 'bot'; what: 'case'; re?: number }
  | { from: 'bot'; what: 'ended'; re?: number; receipt: Receipt };

const encode = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

function decode(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'));
}

/** @param rev the revision this state will have */
export function sealState(key: CaseKey, conv: string, rev: number, state: State): Uint8Array {
  return key.seal(`state|${conv}|${rev}`, encode(state));
}

/** @throws StoreError `damaged`, or `newer` for a file of a version this program does not know */
export function openState(key: CaseKey, conv: string, rev: number, sealed: Uint8Array): State {
  const state = decode(key.open(`state|${conv}|${rev}`, sealed)) as State;
  if (state.file.v !== 1) throw new StoreError('newer', 'A case was written by a newer version of Wortlaut.');
  return state;
}

/**
 * Seals line `i` of a write. The number in the log is not known before the commit, so the line is bound to the write,
 * whose id stands before the sealed bytes.
 */
export function sealLine(key: CaseKey, conv: string, write: string, i: number, line: Line): Uint8Array {
  const head = Buffer.from(`${write}.${i}`);
  return Buffer.concat([Buffer.of(head.length), head, key.seal(`entry|${conv}|${write}.${i}`, encode(line))]);
}

/** @throws StoreError `damaged` */
export function openLine(key: CaseKey, conv: string, body: Uint8Array): Line {
  const end = 1 + (body[0] ?? 0);
  const head = Buffer.from(body.subarray(1, end)).toString('latin1');
  return decode(key.open(`entry|${conv}|${head}`, body.subarray(end))) as Line;
}
