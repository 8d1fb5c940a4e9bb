// The store that several instances share: Redis. Every write is one script; pub/sub only wakes.
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { checkCommit } from './check.ts';
import type { Commit, Committed, ConvId, Lease, Loaded, Store } from './port.ts';
import { MAX_LOG, StoreError, TOMBSTONE_MS } from './port.ts';
import { lookAt, promiseOf, waitFor } from './redis-check.ts';
import { checkKeys } from './redis-keys.ts';
import { codeOf, explain } from './redis-fault.ts';
import { openLink, type Link } from './redis-link.ts';
import { indexes, keysOf, shard, SHARDS } from './redis-names.ts';
import type { Log } from './redis-news.ts';
import { SCRIPTS, TOMB } from './redis-scripts.ts';
import { readRedisUrl } from './redis-url.ts';
import { openWatch } from './redis-watch.ts';
import { openWrites, passes, PAUSE_MS, sha1, TRY_MS } from './redis-writes.ts';
import type { MasterKey } from './sealing.ts';
import { newTrial } from './trial.ts';

export type RedisOptions = {
  log?: Log;
  /** Milliseconds to wait for one replica before a write counts, where there are replicas; 0 = not at all. */
  waitMs?: number;
  /** Compared with those of the other servers. */
  keys?: readonly MasterKey[];
};
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

const FIELDS = ['rev', 'seq', 'input', 'handled', 'epoch', 'key', 'state', 'due'] as const;

function loadedOf(fields: readonly (Buffer | null | undefined)[]): Loaded | undefined {
  const [rev, seq, input, handled, epoch, key, state, due] = fields;
  if (!rev || !key) return undefined;
  const n = (value: Buffer | null | undefined): number => Number(value?.toString() ?? 0);
  return {
    rev: n(rev), seq: n(seq), input: n(input), handled: n(handled), epoch: n(epoch), key, state: state ?? undefined,
    ...(due ? { due: dayOf(due.toString()) } : {}),
  }; // prettier-ignore
}

function storeOn(link: Link, waitMs: number): Store {
  const { commands } = link;
  const watching = openWatch(link.subscriber);
  const writes = openWrites(link, waitMs);
  // In a Cluster some may be kept while another master keeps nothing: whoever could be served should be.
  const tried = Array.from({ length: link.place.kind === 'cluster' ? SHARDS : 1 }, (_, n) => `${shard(n)}:try`);
  const trial = newTrial(() =>
    Promise.any(tried.map((key) => writes.run(SCRIPTS.try, [key], []))).catch((failed: AggregateError) => {
      throw explain(failed.errors[0]);
    }),
  );
  const leaseHash = sha1(SCRIPTS.lease.text);
  let closed = false;

  const asking = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closed) throw new StoreError('closed', 'The store is closed.');
    try {
      return await work();
    } catch (cause) {
      throw explain(cause);
    }
  };
  /** Reading twice does no harm: a connection that is just coming back is waited for, a short while. */
  const reading = async <T>(work: () => Promise<T>): Promise<T> => {
    const until = Date.now() + TRY_MS;
    return asking(async () => {
      for (;;) {
        try {
          return await work();
        } catch (error) {
          if (closed || !passes(error) || Date.now() > until) throw error;
          await pause(PAUSE_MS);
        }
      }
    });
  };
  /** A lease is only for economy, so it waits for no replica: the script's text goes along only where it is not known. */
  const loadWith = async (conv: ConvId, { token, ms }: Lease): Promise<Loaded | undefined> => {
    const { meta, lease } = keysOf(conv);
    const answer = await commands
      .callBuffer('evalsha', leaseHash, 2, meta, lease, token, ms)
      .catch((error: unknown) => {
        if (codeOf(error) !== 'NOSCRIPT') throw error;
        return commands.callBuffer('eval', SCRIPTS.lease.text, 2, meta, lease, token, ms);
      });
    const [given, ...fields] = answer as [number, ...(Buffer | null)[]];
    const loaded = loadedOf(fields);
    return loaded && { ...loaded, leased: given === 1 };
  };

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
    const result = await writes.run(SCRIPTS.commit, keysOf(c.conv).all, [
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
      c.lease ?? '',
      c.epoch ?? '',
      ...c.entries.map((entry) => Buffer.concat([Buffer.from(entry.input ? '1' : '0'), entry.body])),
    ]);
    const [kind, rev, first, seq] = result as [Committed['kind'], number, number, number];
    return { kind, rev, first, seq };
  };

  return {
    load: (conv, lease) =>
      reading(async () => {
        if (lease) return loadWith(conv, lease);
        return loadedOf(await commands.hmgetBuffer(keysOf(conv).meta, ...FIELDS));
      }),
    ended: (conv) =>
      reading(async () => {
        const { meta, lives } = keysOf(conv);
        // Redis lets it go at its hour, and the index knows it until the tombstone stands: asked first, one of the two says so.
        const listed = await commands.zscore(lives, conv);
        const [there, gone] = await commands.hmget(meta, 'rev', 'gone');
        return !there && (gone !== null || listed !== null);
      }),
    async commit(c) {
      checkCommit(c);
      return trial.of(asking(() => commit(c)));
    },
    read: (conv, after, limit) =>
      reading(async () => {
        const found = await commands.xrangeBuffer(keysOf(conv).log, `0-${after + 1}`, '+', 'COUNT', limit);
        return found.map(([id, [, at, , flagged = Buffer.alloc(1)]]) => ({
          seq: Number(id.toString().slice(2)),
          at: new Date(Number(at?.toString())).toISOString(),
          body: flagged.subarray(1),
          input: flagged[0] === 0x31,
        }));
      }),
    once(name, ms) {
      // Whose it is, so that an answer that got lost on its way is the same when it is asked for again.
      const own = randomUUID();
      const key = `wl:once:${name}`;
      return reading(
        async () => (await commands.set(key, own, 'PX', ms, 'NX')) === 'OK' || (await commands.get(key)) === own,
      );
    },
    watch(conv, wake) {
      if (closed) throw new StoreError('closed', 'The store is closed.');
      return watching.add(conv, wake);
    },
    unhandled: (limit) => reading(() => members('open', '+inf', limit)),
    dueBefore: (day, limit) => reading(() => members('dues', `(${dayNumber(day)}`, limit)),
    expire: (now, limit) =>
      asking(async () => {
        const until = Date.parse(now);
        const ended: string[] = [];
        for (const member of await members('lives', String(until), limit)) {
          const conv = member.startsWith(TOMB) ? member.slice(TOMB.length) : member;
          if ((await writes.run(SCRIPTS.expire, keysOf(conv).all, [member, TOMBSTONE_MS, until])) === 1)
            ended.push(conv);
        }
        return ended;
      }),
    forget: (conv) =>
      asking(
        async () => (await writes.run(SCRIPTS.forget, keysOf(conv).all, [conv, TOMBSTONE_MS, randomUUID()])) === 1,
      ),
    async ping() {
      await asking(() => commands.ping());
      await trial.again();
    },
    async close() {
      if (closed) return;
      closed = true;
      watching.end();
      await link.close();
    },
  };
}

/** 2026-11-23 as 20261123: days sort as numbers. */
const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
const dayOf = (number: string): string => number.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
