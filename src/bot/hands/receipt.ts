// The receipt of a deletion: signed, given once, not stored.
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Receipt } from '../house.ts';
import { caseHash } from '../hash.ts';
import type { Sealing } from '../store/sealing.ts';

const PURPOSE = 'receipt';

const sign = (key: Uint8Array, { deletedAt, case: id, by, kept }: Omit<Receipt, 'signature'>): string =>
  createHmac('sha256', key)
    .update(JSON.stringify([deletedAt, id, by, kept]))
    .digest('base64url');

/** The signed receipt of a deletion. @param by who deleted; @param deletedAt ISO 8601 with time */
export function receiptFor(sealing: Sealing, conv: string, by: string, deletedAt: string): Receipt {
  const receipt = { deletedAt, case: caseHash(conv), by, kept: [] };
  const [key = new Uint8Array()] = sealing.derived(PURPOSE);
  return { ...receipt, signature: sign(key, receipt) };
}

/** True if we gave this receipt, with any of our master keys. */
export function isOurs(sealing: Sealing, receipt: Receipt): boolean {
  const given = Buffer.from(receipt.signature);
  return sealing.derived(PURPOSE).some((key) => {
    const own = Buffer.from(sign(key, receipt));
    return own.length === given.length && timingSafeEqual(own, given);
  });
}
