// Every link to a case ends: for whoever gave their own link away by mistake, or lost a device.
import type { Hands } from './conversation.ts';
import { openConversation, remark } from './conversation.ts';

/**
 * Ends the epoch of a conversation, so that no token, link or socket of it opens anything any more, and says so in it.
 * Must run in the conversation's chain.
 * @param epoch that of the token which asks
 * @param once a secret of the asking page, `[A-Za-z0-9_]{16,48}`: with it the same page may ask again when no answer came back
 * @returns the new epoch; nothing when the conversation is gone or the token's epoch has ended
 */
export async function lock(hands: Hands, conv: string, epoch: number, once: string): Promise<number | undefined> {
  const write = `lock_${once}`;
  const open = await openConversation(hands, conv);
  if (!open || open.state.ended) return undefined;
  const now = open.loaded.epoch;
  if (now === epoch) {
    await remark(hands, conv, 'linksLocked', write);
    return hands.store.raiseEpoch(conv);
  }
  if (now !== epoch + 1) return undefined;
  const { kind } = await hands.store.commit({ conv, write, entries: [] });
  return kind === 'replayed' ? now : undefined;
}
