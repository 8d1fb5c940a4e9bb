// The connections to Redis, whatever it is made of: short timeouts, an `error` listener on each, one subscriber.
import { setTimeout as wait } from 'node:timers/promises';
import { Cluster, Redis } from 'ioredis';
import { StoreError } from './port.ts';
import type { RedisPlace } from './redis-url.ts';

export type Client = Redis | Cluster;
export type Log = (entry: { level: 'error'; what: string; error: string }) => void;

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

/** The system's code (ECONNREFUSED), the word Redis begins an error with (OOM, NOSCRIPT), or what the client says of its own. */
export const codeOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return 'unknown';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  // Why no node of a Cluster answered stands behind this.
  if ('lastNodeError' in cause && cause.lastNodeError instanceof Error) return codeOf(cause.lastNodeError);
  if (cause.message.startsWith('All sentinels are unreachable')) return 'no Sentinel answers';
  if (cause.message.endsWith('timed out')) return 'TIMEOUT';
  if (cause.message === 'Connection is closed.') return 'CLOSED';
  return /^[A-Z]+(?= )/.exec(cause.message)?.[0] ?? cause.name;
};

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
function openClient(place: RedisPlace, patient = false): Client {
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
  const commands = openClient(place);
  const writes = openClient(place);
  // Subscriptions may wait for their connection: nobody waits for them.
  const subscriber = openClient(place, true);
  const all = [commands, writes, subscriber];
  // Without a listener every failed attempt to connect would land on stderr as it is.
  let last = 'no answer';
  const heard = (error: Error): void => {
    last = codeOf(error);
    log({ level: 'error', what: 'redis.connection', error: last });
  };
  for (const client of all) {
    client.on('error', heard);
    if (client instanceof Cluster) client.on('node error', heard);
  }
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
    const late = wait(CONNECT_MS + COMMAND_MS, undefined, { ref: false }).then(() => Promise.reject(new Error(last)));
    await Promise.race([Promise.all(all.map((client) => client.connect())), late]);
  } catch (cause) {
    cut();
    throw new StoreError('unavailable', `Redis at ${place.shown} (REDIS_URL) does not answer (${last}).`, { cause });
  }
  return {
    place,
    commands,
    writes,
    subscriber,
    masters: () => (commands instanceof Cluster ? commands.nodes('master') : [commands]),
    async close() {
      closed = true;
      const quitting = Promise.allSettled(all.map((client) => client.quit()));
      await Promise.race([quitting, wait(QUIT_MS, undefined, { ref: false })]);
      cut();
    },
  };
}
