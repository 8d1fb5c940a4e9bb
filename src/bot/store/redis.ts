// The store that several instances share: Redis. Every write is one script; pub/sub only wakes.
import { checkCommit } from './check.ts';
import type { Store } from './port.ts';
import { newCalls } from './redis-calls.ts';
import { lookAt, promiseOf, waitFor } from './redis-check.ts';
import { commitOn, erasureOn } from './redis-commit.ts';
import { explain } from './redis-fault.ts';
import { checkKeys } from './redis-keys.ts';
import { openLink, type Link } from './redis-link.ts';
import { shard, SHARDS } from './redis-names.ts';
import type { Log } from './redis-news.ts';
import { readsOn } from './redis-reads.ts';
import { SCRIPTS } from './redis-scripts.ts';
import { readRedisUrl } from './redis-url.ts';
import { openWatch } from './redis-watch.ts';
import { openWrites, type Writes } from './redis-writes.ts';
import type { MasterKey } from './sealing.ts';
import { newTrial, type Trial } from './trial.ts';

/** What a server may set about its Redis. */
export type RedisOptions = {
  log?: Log;
  /** Milliseconds to wait for one replica before a write counts, where there are replicas; 0 = not at all. */
  waitMs?: number;
  /** Compared with those of the other servers. */
  keys?: readonly MasterKey[];
};

/** The store, with what its operator should know. */
export type RedisStore = Store & {
  /** When a line counts as kept, and what is set wrongly: sentences for the operator. */
  about: { promise: string; warnings: readonly string[] };
};

/**
 * Connects; fails after seconds rather than hang.
 * @param url as `readRedisUrl` takes it, with user and password where needed
 * @throws StoreError `unavailable`, `keys`: a sentence for the operator
 */
export async function openRedis(url: string, options: RedisOptions = {}): Promise<RedisStore> {
  const { log = () => {}, waitMs = 300, keys = [] } = options;
  const place = readRedisUrl(url);
  const link = await openLink(place, log);
  try {
    await checkKeys(link.commands, keys, place.shown);
  } catch (cause) {
    await link.close();
    throw explain(cause);
  }
  const health = await lookAt(link.masters());
  const wait = waitFor(place, health.replicas, waitMs);
  return {
    ...storeOn(link, wait),
    about: { promise: promiseOf(place, health, wait), warnings: health.warnings },
  };
}

/** In a Cluster some lines may be kept while another master keeps nothing: whoever could be served should be. */
function trialOn({ place }: Link, writes: Writes): Trial {
  const tried = Array.from({ length: place.kind === 'cluster' ? SHARDS : 1 }, (_, n) => `${shard(n)}:try`);
  return newTrial(() =>
    Promise.any(tried.map((key) => writes.run(SCRIPTS.try, [key], []))).catch((failed: AggregateError) => {
      throw explain(failed.errors[0]);
    }),
  );
}

function storeOn(link: Link, waitMs: number): Store {
  const { commands } = link;
  const watching = openWatch(link.subscriber);
  const writes = openWrites(link, waitMs);
  const trial = trialOn(link, writes);
  const calls = newCalls();
  return {
    ...readsOn(commands, calls),
    ...erasureOn(commands, writes, calls),
    async commit(c) {
      checkCommit(c);
      return trial.of(calls.asking(() => commitOn(writes, c)));
    },
    watch(conv, wake) {
      calls.usable();
      return watching.add(conv, wake);
    },
    async ping() {
      await calls.asking(() => commands.ping());
      await trial.again();
    },
    async close() {
      if (!calls.end()) return;
      watching.end();
      await link.close();
    },
  };
}
