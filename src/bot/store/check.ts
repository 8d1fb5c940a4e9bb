// What every store checks before it writes: shapes and sizes, so that both adapters refuse the same.
import type { Commit } from './port.ts';
import { MAX_BLOB, StoreError } from './port.ts';

const WRITE_ID = /^[A-Za-z0-9_]{1,64}$/;
const CONV_ID = /^[A-Za-z0-9_-]{1,64}$/;

/**
 * @throws StoreError `tooBig` for a state or entry over MAX_BLOB
 * @throws TypeError for what only a mistake in the program can send
 */
export function checkCommit(c: Commit): void {
  if (!CONV_ID.test(c.conv)) throw new TypeError('a conversation id has 1 to 64 letters, digits, _ and -');
  if (!WRITE_ID.test(c.write)) throw new TypeError('a write id has 1 to 64 letters, digits and _');
  if (c.expected === 0 && (!c.key || !c.expires || !c.state))
    throw new TypeError('a start needs the key, the state and the end of life');
  if (c.key && !c.state) throw new TypeError('a key comes only with a state');
  if (c.expires !== undefined && Number.isNaN(Date.parse(c.expires))) throw new TypeError('expires is no instant');
  if (c.due && !/^\d{4}-\d\d-\d\d$/.test(c.due)) throw new TypeError('due is no ISO day');
  for (const blob of [c.state, ...c.entries.map((e) => e.body)])
    if (blob && blob.length > MAX_BLOB)
      throw new StoreError('tooBig', `${blob.length} bytes in one piece; ${MAX_BLOB} is the limit.`);
}
