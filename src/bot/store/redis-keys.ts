// Servers that share a Redis must have the same keys: a wrong one opens no case of the others, and its tokens open nothing there.
import { freshPrints } from './keys.ts';
import type { Client } from './redis-link.ts';
import type { MasterKey } from './sealing.ts';

/** Name to print of every key that was ever used with this Redis. */
const PRINTS = 'wl:keys';

/**
 * Notes what tells the keys without telling them, and compares it with what other servers noted.
 * @param shown the address, for the operator
 * @throws StoreError `keys`
 */
export async function checkKeys(redis: Client, keys: readonly MasterKey[], shown: string): Promise<void> {
  if (keys.length === 0) return;
  const fresh = async () => freshPrints(await redis.hgetall(PRINTS), keys, shown, `the hash ${PRINTS}`);
  for (const [id, print] of Object.entries(await fresh())) await redis.hsetnx(PRINTS, id, print);
  // Of two that start at the same moment the later one hears of it.
  await fresh();
}
