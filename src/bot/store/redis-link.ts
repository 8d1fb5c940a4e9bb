// The connections to Redis, whatever it is made of: short timeouts, an `error` listener on each, one subscriber.
import { setTimeout as wait } from 'node:timers/promises';
import { Cluster, Redis } from 'ioredis';
import { StoreError } from './port.ts';
import { newNews, type Log, type News } from './redis-news.ts';
import { listeningTo } from './redis-sentinel.ts';
import type { RedisPlace } from './redis-url.ts';

/** One server, or the one Sentinel names; or a Cluster. */
export type Client = Redis | Cluster;

/** The connections of one store. */
export type Link = {
  place: RedisPlace;
  /** For reads and for whatever needs no replica. */
  commands: Client;
  /** For writes: `WAIT` holds up everything behind it on its connection. */
  writes: Client;
  subscriber: Client;
  /** Every master, for looking at its settings. */
  masters(): Redis[];
  close(): Promise<void>;
};

const CONNECT_MS = 3_000;
const COMMAND_MS = 2_000;
const QUIT_MS = 2_000;
/** After this a connection that counts as ended is opened again. */
const REVIVE_MS = 200;
/** So often a command follows a Cluster that is changing before it fails; 100 ms lie between. */
const REDIRECTIONS = 16;

/** Commands fail with their connection and are not re-sent: a `WAIT` on a new one would vouch for a write it has not seen. */
function optionsFor({ username, password, tls }: RedisPlace) {
  return {
    connectTimeout: CONNECT_MS,
    commandTimeout: COMMAND_MS,
    maxRetriesPerRequest: 0,
    enableOfflineQueue: false,
    lazyConnect: true,
    // A master that was made a replica answers READONLY: then the address is asked for anew.
    reconnectOnError: (error: Error) => error.message.startsWith('READONLY'),
    ...(username !== undefined && { username }),
    ...(password !== undefined && { password }),
    ...(tls && { tls: {} }),
  };
}

/** @param patient commands wait for their connection instead of failing */
function openClient(place: RedisPlace, news: News, patient = false): Client {
  const given = optionsFor(place);
  const options = patient ? { ...given, enableOfflineQueue: true, maxRetriesPerRequest: null } : given;
  if (place.kind === 'single') return new Redis({ ...options, ...place.node, db: place.db });
  if (place.kind === 'sentinel') {
    const { sentinels, name, db, sentinelPassword, tls } = place;
    return new Redis({
      ...options,
      sentinels,
      name,
      db,
      sentinelCommandTimeout: COMMAND_MS,
      failoverDetector: true,
      Connector: listeningTo(news),
      ...(sentinelPassword !== undefined && { sentinelPassword }),
      ...(tls && { enableTLSForSentinelMode: true, sentinelTLS: {} }),
    });
  }
  const { enableOfflineQueue, ...redisOptions } = options;
  return new Cluster(place.nodes, {
    redisOptions,
    enableOfflineQueue,
    lazyConnect: true,
    maxRedirections: REDIRECTIONS,
    slotsRefreshTimeout: COMMAND_MS,
    slotsRefreshInterval: COMMAND_MS,
    clusterRetryStrategy: (times) => Math.min(100 + times * 50, 2_000),
  });
}

/**
 * Connects; fails after seconds rather than hang.
 * @throws StoreError `unavailable`, a sentence for the operator
 */
export async function openLink(place: RedisPlace, log: Log): Promise<Link> {
  const news = newNews(log);
  const commands = openClient(place, news);
  const writes = openClient(place, news);
  // Subscriptions may wait for their connection: nobody waits for them.
  const subscriber = openClient(place, news, true);
  const all = [commands, writes, subscriber];
  news.of(all);
  let closed = false;
  const cut = (): void => {
    closed = true;
    all.forEach((client) => client.disconnect());
  };
  // A client that hears of a failover while it is just asking a Sentinel for the master ends for good, by itself.
  for (const client of all)
    client.on('end', () => {
      const revive = (): void => void (!closed && client.connect().catch(() => {}));
      if (!closed) setTimeout(revive, REVIVE_MS).unref();
    });
  try {
    const late = wait(CONNECT_MS + COMMAND_MS, undefined, { ref: false }).then(() =>
      Promise.reject(new Error(news.last())),
    );
    await Promise.race([Promise.all(all.map((client) => client.connect())), late]);
  } catch (cause) {
    cut();
    throw new StoreError('unavailable', `Redis at ${place.shown} (REDIS_URL) does not answer (${news.last()}).`, {
      cause,
    });
  }
  return {
    place,
    commands,
    writes,
    subscriber,
    masters: () => (commands instanceof Cluster ? commands.nodes('master') : [commands]),
    async close() {
      closed = true;
      // A goodbye to a server that is away would wait in the queue of whoever subscribes, as long as is waited for it.
      const reached = all.filter(({ status }) => status === 'ready');
      const quitting = Promise.allSettled(reached.map((client) => client.quit()));
      await Promise.race([quitting, wait(QUIT_MS, undefined, { ref: false })]);
      cut();
    },
  };
}
