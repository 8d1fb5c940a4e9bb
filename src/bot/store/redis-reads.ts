// What the store reads of Redis: one conversation with its log, and the conversations of an index.
import { randomUUID } from 'node:crypto';
import type { ConvId, Lease, Loaded, Store } from './port.ts';
import type { Calls } from './redis-calls.ts';
import { codeOf } from './redis-fault.ts';
import type { Client } from './redis-link.ts';
import { indexes, keysOf, SHARDS } from './redis-names.ts';
import { SCRIPTS } from './redis-scripts.ts';
import { sha1 } from './redis-writes.ts';

const FIELDS = ['rev', 'seq', 'input', 'handled', 'epoch', 'key', 'state', 'due'] as const;
/** The first byte of an entry that wants a turn. */
const INPUT = 0x31;

/** 2026-11-23 as 20261123: days sort as numbers. */
export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));
const dayOf = (number: string): string => number.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');

function loadedOf(fields: readonly (Buffer | null | undefined)[]): Loaded | undefined {
  const [rev, seq, input, handled, epoch, key, state, due] = fields;
  if (!rev || !key) return undefined;
  const n = (value: Buffer | null | undefined): number => Number(value?.toString() ?? 0);
  return {
    rev: n(rev), seq: n(seq), input: n(input), handled: n(handled), epoch: n(epoch), key, state: state ?? undefined,
    ...(due ? { due: dayOf(due.toString()) } : {}),
  }; // prettier-ignore
}

const LEASE_HASH = sha1(SCRIPTS.lease.text);

/** A lease is only for economy, so it waits for no replica: the script's text goes along only where it is not known. */
async function loadWith(commands: Client, conv: ConvId, { token, ms }: Lease): Promise<Loaded | undefined> {
  const { meta, lease } = keysOf(conv);
  const answer = await commands.callBuffer('evalsha', LEASE_HASH, 2, meta, lease, token, ms).catch((error: unknown) => {
    if (codeOf(error) !== 'NOSCRIPT') throw error;
    return commands.callBuffer('eval', SCRIPTS.lease.text, 2, meta, lease, token, ms);
  });
  const [given, ...fields] = answer as [number, ...(Buffer | null)[]];
  const loaded = loadedOf(fields);
  return loaded && { ...loaded, leased: given === 1 };
}

/** Members of one index over all shards, up to a score: at most `limit`. */
export async function members(
  commands: Client,
  index: keyof ReturnType<typeof indexes>,
  upTo: string,
  limit: number,
): Promise<string[]> {
  const each = await Promise.all(
    Array.from({ length: SHARDS }, (_, n) =>
      commands.zrangebyscore(indexes(n)[index], '-inf', upTo, 'LIMIT', 0, limit),
    ),
  );
  return each.flat().slice(0, limit);
}

/** The store's calls that keep nothing, and `once`, which a lost answer may ask again like a read. */
export function readsOn(
  commands: Client,
  { reading }: Calls,
): Pick<Store, 'load' | 'ended' | 'read' | 'once' | 'unhandled' | 'dueBefore'> {
  return {
    load: (conv, lease) =>
      reading(async () => {
        if (lease) return loadWith(commands, conv, lease);
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
    read: (conv, after, limit) =>
      reading(async () => {
        const found = await commands.xrangeBuffer(keysOf(conv).log, `0-${after + 1}`, '+', 'COUNT', limit);
        return found.map(([id, [, at, , flagged = Buffer.alloc(1)]]) => ({
          seq: Number(id.toString().slice(2)),
          at: new Date(Number(at?.toString())).toISOString(),
          body: flagged.subarray(1),
          input: flagged[0] === INPUT,
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
    unhandled: (limit) => reading(() => members(commands, 'open', '+inf', limit)),
    dueBefore: (day, limit) => reading(() => members(commands, 'dues', `(${dayNumber(day)}`, limit)),
  };
}
