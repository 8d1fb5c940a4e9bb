// What the operator should know about the Redis that was given: whether it keeps what it says it keeps.
import type { Redis } from 'ioredis';
import type { RedisPlace } from './redis-url.ts';

/** What was found at the masters. */
export type Health = {
  /** Sentences, each about something that can lose cases. */
  warnings: string[];
  /** The smallest number of connected replicas that any master has. */
  replicas: number;
};

/** `name:value` lines of INFO. */
const fieldsOf = (info: string): Map<string, string> =>
  new Map([...info.matchAll(/^(\w+):(.*?)\r?$/gm)].map(([, name = '', value = '']) => [name, value]));

/** Looks at every master. A server that does not show its settings is told apart from one that is set wrongly. */
export async function lookAt(masters: readonly Redis[]): Promise<Health> {
  const warnings = new Set<string>();
  let replicas = Infinity;
  for (const master of masters) {
    const info = fieldsOf(await master.info().catch(() => ''));
    if (info.size === 0) {
      warnings.add('Redis does not show its settings (INFO): whether it keeps what it is given is not known.');
      continue;
    }
    if (info.get('aof_enabled') !== '1')
      warnings.add(
        'Redis keeps no log on disk (appendonly is off): a restart or a power cut loses cases. Set "appendonly yes".',
      );
    if (info.get('maxmemory_policy') !== 'noeviction')
      warnings.add(
        `Redis throws data away when its memory is full (maxmemory-policy ${info.get('maxmemory_policy')}): cases vanish. Set "maxmemory-policy noeviction".`,
      );
    replicas = Math.min(replicas, Number(info.get('connected_slaves') ?? 0));
  }
  return { warnings: [...warnings], replicas: Number.isFinite(replicas) ? replicas : 0 };
}

const KINDS = { single: 'Redis', sentinel: 'Redis under Sentinel', cluster: 'Redis Cluster' } as const;

/**
 * How many milliseconds a write waits for one replica; 0 = it does not.
 * Sentinel and Cluster mean replicas, also while none is connected: then nothing is acknowledged.
 */
export const waitFor = (place: RedisPlace, replicas: number, asked: number): number =>
  place.kind === 'single' && replicas === 0 ? 0 : asked;

/** The start's sentence about when a line counts as kept. */
export function promiseOf(place: RedisPlace, { replicas }: Health, waitMs: number): string {
  const where = `${KINDS[place.kind]} at ${place.shown}`;
  if (waitMs > 0)
    return `${where}: a line is acknowledged when one replica has it (at most ${waitMs} ms${replicas < 2 ? `; only ${replicas} connected, with none left no line can be acknowledged` : ''}).`;
  if (place.kind === 'single' && replicas === 0)
    return `${where}, without a replica: a line is acknowledged when this server has it.`;
  return `${where}: REDIS_WAIT=0, a line is acknowledged before a replica has it; a failover can lose the last ones.`;
}
