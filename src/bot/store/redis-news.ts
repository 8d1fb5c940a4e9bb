// What the operator hears of the connections to Redis: one line when they go, one when they are back, however often they are
// tried meanwhile. Otherwise an unreachable Sentinel is ninety lines in five seconds.
import type { Redis } from 'ioredis';
import { Cluster } from 'ioredis';
import { codeOf } from './redis-fault.ts';

/** Takes what the operator hears of the connections; `error` is one word of `codeOf`. */
export type Log = (entry: {
  level: 'error' | 'info';
  what: 'redis.away' | 'redis.back';
  error?: string;
  /** One node of a Cluster whose others answer. */
  node?: string;
}) => void;

/** @returns why the last attempt failed */
export function tellOf(clients: readonly (Redis | Cluster)[], log: Log): () => string {
  let last = 'no answer';
  const away = new Set<Redis | Cluster>();
  const nodes = new Set<string>();
  const gone = (client: Redis | Cluster, error: Error): void => {
    last = codeOf(error);
    if (away.size === 0) log({ level: 'error', what: 'redis.away', error: last });
    away.add(client);
  };
  const back = (client: Redis | Cluster): void => {
    if (away.delete(client) && away.size === 0) log({ level: 'info', what: 'redis.back' });
  };
  for (const client of clients) {
    // Without a listener every failed attempt to connect would land on stderr as it is.
    client.on('error', (error: Error) => gone(client, error));
    client.on('ready', () => back(client));
    if (!(client instanceof Cluster)) continue;
    client.on('node error', (error: Error, node: string) => {
      last = codeOf(error);
      if (!nodes.has(node)) log({ level: 'error', what: 'redis.away', node, error: last });
      nodes.add(node);
    });
    client.on('+node', (redis: Redis) => {
      const node = `${redis.options.host}:${redis.options.port}`;
      redis.on('ready', () => nodes.delete(node) && log({ level: 'info', what: 'redis.back', node }));
    });
  }
  return () => last;
}
