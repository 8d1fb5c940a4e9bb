// A small balancer: every connection goes to the next server that takes it. No stickiness, no memory.
import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';

/** A balancer that runs; `address` is where clients go. */
export type Balancer = { address: string; close(): Promise<void> };

/** @param ports the servers on this machine */
export async function startBalancer(ports: () => readonly number[], port = 0): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  /** The first that answers, beginning with the next in turn. */
  const reach = async (): Promise<Socket | undefined> => {
    const all = ports();
    for (let tries = 0; tries < all.length; tries += 1) {
      turn += 1;
      const server = connect({ port: all[turn % all.length] ?? 0, host: '127.0.0.1', noDelay: true });
      const ok = await new Promise<boolean>((done) => {
        server.once('connect', () => done(true));
        server.once('error', () => done(false));
      });
      if (ok) return server;
    }
    return undefined;
  };
  const listener = createServer({ pauseOnConnect: true, noDelay: true }, (client) => {
    open.add(client);
    client.on('error', () => client.destroy());
    client.once('close', () => open.delete(client));
    void (async () => {
      const server = await reach();
      if (!server) return client.destroy();
      server.on('error', () => client.destroy());
      server.once('close', () => client.destroy());
      client.once('close', () => server.destroy());
      client.pipe(server).pipe(client);
      client.resume();
    })();
  });
  await new Promise<void>((done) => listener.listen(port, '127.0.0.1', done));
  const address = listener.address();
  return {
    address: `http://localhost:${typeof address === 'object' && address ? address.port : 0}`,
    async close() {
      for (const socket of open) socket.destroy();
      await new Promise((done) => listener.close(done));
    },
  };
}
