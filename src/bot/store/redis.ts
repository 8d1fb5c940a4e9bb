// The store that several instances share: Redis. Every write is one script; pub/sub only wakes.
import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { checkCommit } from './check.ts';
import type { Commit, Committed, ConvId, Store } from './port.ts';
import { MAX_LOG, StoreError, TOMBSTONE_MS } from './port.ts';
import type { Script } from './redis-scripts.ts';
import { SCRIPTS, TOMB } from './redis-scripts.ts';
import { newWatchers } from './watchers.ts';

/** A conversation and its entries in the indexes lie in one of so many slots, so that one script reaches them on a cluster. */
const SHARDS = 64;
/** A wake-up may get lost with its connection: so often everybody who watches is woken anyway. */
const WAKE_ALL_MS = 15_000;
const TIMEOUTS = { connectTimeout: 3_000, commandTimeout: 2_000 } as const;

type Log = (entry: { level: 'error'; what: string; error: string }) => void;

const shardOf = (conv: ConvId): number => (createHash('sha256').update(conv).digest()[0] ?? 0) % SHARDS;
const shard = (n: number): string => `wl:{${n}}`;
const indexes = (n: number) => ({ lives: `${shard(n)}:lives`, dues: `${shard(n)}:dues`, open: `${shard(n)}:open` });
function keysOf(conv: ConvId) {
  const n = shardOf(conv);
  const [meta, log] = [`${shard(n)}:m:${conv}`, `${shard(n)}:l:${conv}`];
  const { lives, dues, open } = indexes(n);
  return { meta, log, all: [meta, log, lives, dues, open] };
}

/**
 * Connects; fails after seconds rather than hang.
 * @param url redis:// or rediss://, with user and password where needed
 * @throws StoreError `unavailable`, a sentence for the operator
 */
export async function openRedis(url: string, log: Log = () => {}): Promise<Store> {
  const shared = { ...TIMEOUTS, lazyConnect: true, maxRetriesPerRequest: 1 } as const;
  const commands = new Redis(url, { ...shared, enableOfflineQueue: false });
  const subscriber = new Redis(url, { ...shared, enableOfflineQueue: true, maxRetriesPerRequest: null });
  // Without a listener every failed attempt to connect would land on stderr as it is.
  let last = 'no answer';
  for (const redis of [commands, subscriber])
    redis.on('error', (error: Error) => {
      last = codeOf(error);
      log({ level: 'error', what: 'redis.connection', error: last });
    });
  try {
    await Promise.all([commands.connect(), subscriber.connect()]);
  } catch (cause) {
    commands.disconnect();
    subscriber.disconnect();
    const { hostname, port } = new URL(url);
    const where = `${hostname}:${port || '6379'}`;
    throw new StoreError('unavailable', `Redis at ${where} (REDIS_URL) does not answer (${last}).`, { cause });
  }
  return storeOn(commands, subscriber);
}

/** The system's code (ECONNREFUSED) or the word Redis begins an error with (OOM, NOSCRIPT). */
const codeOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return 'unknown';
  if ('code' in cause && typeof cause.code === 'string') return cause.code;
  return /^[A-Z]+(?= )/.exec(cause.message)?.[0] ?? cause.name;
};

function explain(cause: unknown): Error {
  if (cause instanceof StoreError || cause instanceof TypeError) return cause;
  const code = codeOf(cause);
  if (code === 'OOM') return new StoreError('noSpace', 'Redis has no memory left: nothing was written.', { cause });
  return new StoreError('unavailable', `Redis does not answer (${code}).`, { cause });
}

function storeOn(commands: Redis, subscriber: Redis): Store {
  let closed = false;
  const hashes = new Map<string, string>();

  const asking = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) throw new StoreError('closed', 'The store is closed.');
    try {
      return await work();
    } catch (cause) {
      throw explain(cause);
    }
  };
  /** By its hash; the text goes along only to a server that has not seen it. */
  const run = async (
    { name, text }: Script,
    keys: string[],
    args: (string | number | Uint8Array)[],
  ): Promise<unknown> => {
    const hash = hashes.get(name) ?? createHash('sha1').update(text).digest('hex');
    hashes.set(name, hash);
    const rest = [...keys, ...args.map((arg) => (arg instanceof Uint8Array ? Buffer.from(arg) : arg))];
    try {
      return await commands.evalsha(hash, keys.length, ...rest);
    } catch (error) {
      if (codeOf(error) !== 'NOSCRIPT') throw error;
      return commands.eval(text, keys.length, ...rest);
    }
  };

  const wakeAll = (): void => {
    for (const conv of watchers.watched()) watchers.wake(conv);
  };
  const ignore = (): void => {};
  const watchers = newWatchers((conv, watched) => {
    if (closed) return;
    const { log } = keysOf(conv);
    // What came before the subscription stood is found by whoever is woken when it does.
    if (watched) subscriber.subscribe(log).then(() => watchers.wake(conv), ignore);
    else subscriber.unsubscribe(log).catch(ignore);
  });
  subscriber.on('message', (channel: string) => watchers.wake(channel.slice(channel.lastIndexOf(':') + 1)));
  // After a lost connection the subscriptions come back by themselves, what was sent meanwhile does not.
  subscriber.on('ready', wakeAll);
  const ticking = setInterval(wakeAll, WAKE_ALL_MS).unref();

  /** Members of one index over all shards, up to a score. */
  const members = async (index: keyof ReturnType<typeof indexes>, upTo: string, limit: number): Promise<string[]> => {
    const each = await Promise.all(
      Array.from({ length: SHARDS }, (_, n) =>
        commands.zrangebyscore(indexes(n)[index], '-inf', upTo, 'LIMIT', 0, limit),
      ),
    );
    return each.flat().slice(0, limit);
  };

  const commit = async (c: Commit): Promise<Committed> => {
    const result = await run(SCRIPTS.commit, keysOf(c.conv).all, [
      c.conv,
      c.write,
      c.expected ?? '',
      c.after ?? '',
      c.handled ?? '',
      c.expires === undefined ? '' : Date.parse(c.expires),
      c.due === undefined ? '' : c.due === null ? '-' : dayNumber(c.due),
      c.state ?? '',
      c.key ?? '',
      MAX_LOG,
      ...c.entries.map((entry) => Buffer.concat([Buffer.from(entry.input ? '1' : '0'), entry.body])),
    ]);
    const [kind, rev, first, seq] = result as [Committed['kind'], number, number, number];
    return { kind, rev, first, seq };
  };

  return {
    load: (conv) =>
      asking(async () => {
        const { meta } = keysOf(conv);
        const fields = ['rev', 'seq', 'input', 'handled', 'epoch', 'key', 'state', 'due'] as const;
        const [rev, seq, input, handled, epoch, key, state, due] = await commands.hmgetBuffer(meta, ...fields);
        if (!rev || !key) return undefined;
        const n = (value: Buffer | null | undefined): number => Number(value?.toString() ?? 0);
        return {
          rev: n(rev), seq: n(seq), input: n(input), handled: n(handled), epoch: n(epoch), key, state: state ?? undefined,
          ...(due ? { due: dayOf(due.toString()) } : {}),
        }; // prettier-ignore
      }),
    async commit(c) {
      checkCommit(c);
      return asking(() => commit(c));
    },
    read: (conv, after, limit) =>
      asking(async () => {
        const found = await commands.xrangeBuffer(keysOf(conv).log, `0-${after + 1}`, '+', 'COUNT', limit);
        return found.map(([id, [, at, , flagged = Buffer.alloc(1)]]) => ({
          seq: Number(id.toString().slice(2)),
          at: new Date(Number(at?.toString())).toISOString(),
          body: flagged.subarray(1),
          input: flagged[0] === 0x31,
        }));
      }),
    watch(conv, wake) {
      if (closed) throw new StoreError('closed', 'The store is closed.');
      return watchers.add(conv, wake);
    },
    unhandled: (limit) => asking(() => members('open', '+inf', limit)),
    dueBefore: (day, limit) => asking(() => members('dues', `(${dayNumber(day)}`, limit)),
    expire: (now, limit) =>
      asking(async () => {
        const until = Date.parse(now);
        const ended: string[] = [];
        for (const member of await members('lives', String(until), limit)) {
          const conv = member.startsWith(TOMB) ? member.slice(TOMB.length) : member;
          if ((await run(SCRIPTS.expire, keysOf(conv).all, [member, TOMBSTONE_MS, until])) === 1) ended.push(conv);
        }
        return ended;
      }),
    forget: (conv) => asking(async () => (await run(SCRIPTS.forget, keysOf(conv).all, [conv, TOMBSTONE_MS])) === 1),
    raiseEpoch: (conv) =>
      asking(async () => {
        const epoch = Number(await run(SCRIPTS.epoch, keysOf(conv).all, []));
        return epoch === 0 ? undefined : epoch;
      }),
    ping: () =>
      asking(async () => {
        await commands.ping();
      }),
    async close() {
      if (closed) return;
      closed = true;
      clearInterval(ticking);
      const quitting = Promise.all([commands.quit().catch(ignore), subscriber.quit().catch(ignore)]);
      await Promise.race([quitting, wait(2_000, undefined, { ref: false })]);
      commands.disconnect();
      subscriber.disconnect();
    },
  };
}

/** 2026-11-23 as 20261123: days sort as numbers. */
const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
const dayOf = (number: string): string => number.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
