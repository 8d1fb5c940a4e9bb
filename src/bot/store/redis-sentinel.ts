// The Sentinels as the client asks them, with an ear for those that do not answer.
import { type Redis, type RedisOptions, SentinelConnector } from 'ioredis';
import type { News } from './redis-news.ts';

type Options = ConstructorParameters<typeof SentinelConnector>[0];
/** The connector's own way to one Sentinel; its types keep it to themselves. */
type Connect = (endpoint: { host: string; port: number }, options?: object) => Redis;

/**
 * The client's own connector. The connections on which it waits for the news of a failover have no listener for errors: of a Sentinel
 * that was switched off each attempt, one a second, landed on stderr as a stack.
 */
export function listeningTo({ nodeAway, nodeBack }: News): NonNullable<RedisOptions['Connector']> {
  return class extends SentinelConnector {
    constructor(options: unknown) {
      super(options as Options);
      const own = this as unknown as { connectToSentinel: Connect };
      const connect = own.connectToSentinel.bind(this);
      own.connectToSentinel = (endpoint, more) => {
        const client = connect(endpoint, more);
        const node = `${endpoint.host}:${endpoint.port}`;
        client.on('error', (error: Error) => nodeAway(node, error));
        client.on('ready', () => nodeBack(node));
        return client;
      };
    }
  };
}
