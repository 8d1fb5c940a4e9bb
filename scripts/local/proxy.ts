// A proxy before one TCP port that can make trouble: hold back the replication link alone, hold back everything, or cut.
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A proxy that runs, and the trouble it can make. */
export type Proxy = {
  port: number;
  /** `link`: what the server sends to its replicas stays here; `answers`: all that it sends does; `all`: everything. */
  stall(what: 'link' | 'answers' | 'all'): void;
  /** Lets everything pass again. A replication link that was held back is cut, and what lay in it is gone. */
  flow(): void;
  /** Cuts every connection that is open; new ones are taken. */
  cut(): void;
  close(): Promise<void>;
};

type Pair = { client: Socket; server: Socket; isLink: boolean };

/** @param to the port behind it; @param port its own, 0 = a free one */
export async function startProxy(to: number, port = 0): Promise<Proxy> {
  const pairs = new Set<Pair>();
  let stalled: 'link' | 'answers' | 'all' | undefined;
  const isHeld = (pair: Pair): boolean =>
    stalled === 'all' || stalled === 'answers' || (stalled === 'link' && pair.isLink);
  const apply = (pair: Pair): void => {
    if (isHeld(pair)) pair.server.pause();
    else pair.server.resume();
    if (stalled === 'all') pair.client.pause();
    else pair.client.resume();
  };
  const end = (pair: Pair): void => {
    pairs.delete(pair);
    pair.client.destroy();
    pair.server.destroy();
  };
  const listener = createServer((client) => {
    const pair: Pair = { client, server: connect({ port: to, host: '127.0.0.1', noDelay: true }), isLink: false };
    client.setNoDelay(true);
    pairs.add(pair);
    client.on('data', (data) => {
      // A replica asks for the stream of its master with this word.
      if (!pair.isLink && data.includes('PSYNC')) {
        pair.isLink = true;
        apply(pair);
      }
      pair.server.write(data);
    });
    pair.server.on('data', (data) => client.write(data));
    for (const socket of [pair.client, pair.server]) {
      socket.on('error', () => end(pair));
      socket.on('close', () => end(pair));
    }
    apply(pair);
  });
  await new Promise<void>((done) => listener.listen(port, '127.0.0.1', done));
  const address = listener.address();
  return {
    port: typeof address === 'object' && address ? address.port : 0,
    stall(what) {
      stalled = what;
      pairs.forEach(apply);
    },
    flow() {
      const dropped = stalled === 'link' ? [...pairs].filter(isHeld) : [];
      stalled = undefined;
      dropped.forEach(end);
      pairs.forEach(apply);
    },
    cut: () => pairs.forEach(end),
    async close() {
      pairs.forEach(end);
      await new Promise((done) => listener.close(done));
    },
  };
}
