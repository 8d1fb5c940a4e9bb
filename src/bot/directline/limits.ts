// Token buckets in memory: so many per address and time. IPv6 counts by /64.
import { isIPv6 } from 'node:net';

/** So much in so many seconds. */
export type Bucket = { amount: number; seconds: number };

/** So many addresses are remembered. */
const MOST_KEYS = 100_000;

/** The part of an address that one customer cannot change at will. */
export function network(address: string): string {
  const plain = address.startsWith('::ffff:') ? address.slice(7) : address;
  if (!isIPv6(plain)) return plain;
  const [head = '', tail = ''] = plain.split('::');
  const left = head.split(':').filter(Boolean);
  const right = tail.split(':').filter(Boolean);
  const zeros = plain.includes('::') ? 8 - left.length - right.length : 0;
  return [...left, ...Array.from({ length: zeros }, () => '0'), ...right].slice(0, 4).join(':');
}

/**
 * Counts what one key may do. The bucket fills evenly, so nobody waits a whole hour after a burst.
 * @returns seconds to wait, 0 = go on
 */
export function limiter({ amount, seconds }: Bucket, clock: () => number) {
  /** The ones that asked last stand last, so that whoever goes stands in front. */
  const levels = new Map<string, { left: number; at: number }>();
  const perSecond = amount / seconds;
  /** A flood of fresh addresses: forgetting the oldest is kinder than growing without end. */
  const sweep = (now: number): void => {
    for (const [key, { at }] of levels) {
      if ((now - at) / 1000 <= seconds && levels.size < MOST_KEYS) return;
      levels.delete(key);
    }
  };
  return (key: string): number => {
    const now = clock();
    sweep(now);
    const before = levels.get(key) ?? { left: amount, at: now };
    // A clock that is set back takes nothing away: else whoever has talked would be refused until it is that late again.
    const passed = Math.max(0, now - before.at) / 1000;
    const left = Math.min(amount, before.left + passed * perSecond);
    const ok = left >= 1;
    levels.delete(key);
    levels.set(key, { left: ok ? left - 1 : left, at: now });
    return ok ? 0 : Math.max(1, Math.ceil((1 - left) / perSecond));
  };
}
/** Says whether an address may do a thing once more. */
export type Limiter = ReturnType<typeof limiter>;
