// Every link to a case ends: for whoever gave their own link away by mistake, or lost a device.
import type { Hands } from './open.ts';
import { remark } from './unasked.ts';

/**
 * Ends the epoch of a conversation, so that no token, link or socket of it opens anything any more, and says so in it.
 * Must run in the conversation's chain.
 * @param epoch that of the token which asks
 * @param once a secret of the asking page, `[A-Za-z0-9_]{16,48}`: with it the same page may ask again when no answer came back
 * @returns the new epoch; nothing when the conversation is gone or the token's epoch has ended
 */
export async function lock(hands: Hands, conv: string, epoch: number, once: string): Promise<number | undefined> {
  const next = epoch + 1;
  // One write: nobody reads that the links are locked while they still open the case, and no epoch is skipped when it is sent twice.
  const done = await remark(hands, conv, 'linksLocked', { write: `lock_${once}`, epoch: next });
  if (done?.kind === 'ok') return next;
  // Asked again because no answer came: the epoch may have ended once more since.
  if (done?.kind !== 'replayed') return undefined;
  return (await hands.store.load(conv))?.epoch === next ? next : undefined;
}
