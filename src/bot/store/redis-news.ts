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
  /** One node of a Cluster, or one Sentinel, whose others may answer. */
  node?: string;
}) => void;

/** What was heard of the connections of one store. */
export type News = {
  /** Listens to these. */
  of: (clients: readonly (Redis | Cluster)[]) => void;
  /** One server of many does not answer: a node of a Cluster, or a Sentinel. */
  nodeAway: (node: string, error: Error) => void;
  nodeBack: (node: string) => void;
  /** Why the last attempt failed. */
  last: () => string;
};

/** @param log hears once that something is away, and once that it is back */
export function newNews(log: Log): News {
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
  const nodeAway: News['nodeAway'] = (node, error) => {
    last = codeOf(error);
    if (!nodes.has(node)) log({ level: 'error', what: 'redis.away', node, error: last });
    nodes.add(node);
  };
  const nodeBack: News['nodeBack'] = (node) => {
    if (nodes.delete(node)) log({ level: 'info', what: 'redis.back', node });
  };
  return {
    nodeAway,
    nodeBack,
    last: () => last,
    of(clients) {
      for (const client of clients) {
        // Without a listener every failed attempt to connect would land on stderr as it is.
        client.on('error', (error: Error) => gone(client, error));
        client.on('ready', () => back(client));
        if (!(client instanceof Cluster)) continue;
        client.on('node error', (error: Error, node: string) => nodeAway(node, error));
        client.on('+node', (redis: Redis) => {
          const node = `${redis.options.host}:${redis.options.port}`;
          redis.on('ready', () => nodeBack(node));
        });
      }
    },
  };
}
