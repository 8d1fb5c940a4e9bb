// The desk where several processes share it: counts in one hash per link, reported messages that Redis lets go by itself.
import { COUNT_DAYS, type Desk } from './desk.ts';
import { explain } from './redis-fault.ts';
import { openLink } from './redis-link.ts';
import { readRedisUrl } from './redis-url.ts';

const DAY_SECONDS = 86_400;
const links = (link: string): string => `wl:links:${link}`;
const KEPT = 'wl:kept';
const keptKey = (id: string): string => `wl:kept:{${id}}`;

/** Its calls fail with a StoreError, as those of the store do: whoever asks hears 503 and a sentence. */
const asking = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (cause) {
    throw explain(cause);
  }
};

/** @throws StoreError `unavailable` */
export async function openRedisDesk(url: string): Promise<Desk> {
  const link = await openLink(readRedisUrl(url), () => {});
  const redis = link.commands;
  const desk: Desk = {
    async count(link, day, step) {
      await redis.hincrby(links(link), `${day}|${step}`, 1);
      await redis.expire(links(link), COUNT_DAYS * DAY_SECONDS);
    },
    async counts(link) {
      const all = await redis.hgetall(links(link));
      return Object.entries(all)
        .map(([key, n]) => ({ day: key.split('|')[0] ?? '', step: key.split('|')[1] ?? '', n: Number(n) }))
        .sort((a, b) => a.day.localeCompare(b.day) || a.step.localeCompare(b.step));
    },
    async keep(id, at, until, sealed) {
      const seconds = Math.max(1, Math.ceil((Date.parse(until) - Date.parse(at)) / 1000));
      await redis.set(keptKey(id), Buffer.concat([Buffer.from(`${at}|`), sealed]), 'EX', seconds, 'NX');
      await redis.zadd(KEPT, Date.parse(until), id);
    },
    async kept() {
      const ids = await redis.zrange(KEPT, '0', '-1');
      const found = await Promise.all(
        ids.map(async (id) => {
          const bytes = await redis.getBuffer(keptKey(id));
          const bar = bytes?.indexOf('|') ?? -1;
          if (!bytes || bar < 0) return [];
          return [{ id, at: bytes.subarray(0, bar).toString(), sealed: new Uint8Array(bytes.subarray(bar + 1)) }];
        }),
      );
      return found.flat().sort((a, b) => a.at.localeCompare(b.at));
    },
    async expire(now) {
      const ids = await redis.zrangebyscore(KEPT, '-inf', Date.parse(now));
      await Promise.all(ids.map((id) => redis.del(keptKey(id))));
      if (ids.length > 0) await redis.zrem(KEPT, ...ids);
    },
    close: () => link.close(),
  };
  return {
    count: (...use) => asking(() => desk.count(...use)),
    counts: (of) => asking(() => desk.counts(of)),
    keep: (...report) => asking(() => desk.keep(...report)),
    kept: () => asking(() => desk.kept()),
    expire: (now) => asking(() => desk.expire(now)),
    close: () => desk.close(),
  };
}
