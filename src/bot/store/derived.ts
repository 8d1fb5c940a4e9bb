// Keys for other uses than a case (tokens, links, receipts), made from the master keys.
import { hkdfSync } from 'node:crypto';
import type { MasterKey } from './sealing.ts';

/** Keys made out of the master keys for one purpose, in their order: the first one seals. */
export type Derived = { id: string; key: Buffer }[];

/** One key per master key and use (HKDF-SHA-256, RFC 5869), newest first, so that no value made for one use opens another. */
export function derivedKeys(masters: readonly MasterKey[], use: string): Derived {
  return masters.map(({ id, key }) => ({
    id,
    key: Buffer.from(hkdfSync('sha256', key, new Uint8Array(), `wortlaut/${use}`, 32)),
  }));
}
