// The names of what Redis holds: all of a conversation in one slot.
import { createHash } from 'node:crypto';
import type { ConvId } from './port.ts';

/** A conversation and its entries in the indexes lie in one of so many slots, so that one script reaches them on a cluster. */
export const SHARDS = 64;
const shardOf = (conv: ConvId): number => (createHash('sha256').update(conv).digest()[0] ?? 0) % SHARDS;
/** What its names begin with. */
export const shard = (n: number): string => `wl:{${n}}`;
/** Conversations by the end of their life, by their due day, and those with a line that has no turn. */
export const indexes = (n: number) => ({
  lives: `${shard(n)}:lives`,
  dues: `${shard(n)}:dues`,
  open: `${shard(n)}:open`,
});
/** One conversation's own; `all` in the order of the scripts. */
export function keysOf(conv: ConvId) {
  const n = shardOf(conv);
  const [meta, log, lease] = [`${shard(n)}:m:${conv}`, `${shard(n)}:l:${conv}`, `${shard(n)}:t:${conv}`];
  const { lives, dues, open } = indexes(n);
  return { meta, log, lease, lives, all: [meta, log, lives, dues, open, lease] };
}
