// Half-open connections: thousands that begin a request and never end it. What they take, who notices, when they are gone.
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { newFolder } from '../scripts/local/processes.ts';
import { startWortlaut } from '../scripts/local/wortlaut.ts';
import { rssOf } from './sockets.ts';

/** What came of connections that were opened and left. */
export type HalfOpen = {
  opened: number;
  /** Memory of the server for each, in bytes. */ bytesEach: number;
  /** A page asked for while all of them hang, in milliseconds. */ page: { p50: number; p99: number; errors: number };
  /** Seconds until the server had closed all of them. */ goneAfter: number;
};

const HALF = 'POST /api/chat/token HTTP/1.1\r\nHost: x\r\nContent-Le';
const AT_ONCE = 200;
const PAGES = 200;
const WAIT_MS = 90_000;

/** @param count how many connections hang */
export async function halfOpen(count: number): Promise<HalfOpen> {
  const folder = newFolder('bench');
  const server = await startWortlaut({ DATA_DIR: folder.path, RATE_LIMITS: 'off' });
  const { port } = new URL(server.address);
  const look = async (): Promise<boolean> =>
    (await fetch(`${server.address}/healthz`).catch(() => undefined))?.ok === true;
  for (let n = 0; n < 50; n += 1) await look();
  const before = rssOf(server.pid);
  const began = performance.now();
  const open = new Set<Socket>();
  let opened = 0;
  const hang = async (): Promise<void> => {
    const socket = connect({ port: Number(port), host: '127.0.0.1' });
    socket.on('error', () => {});
    socket.once('close', () => open.delete(socket));
    await once(socket, 'connect').catch(() => {});
    if (socket.destroyed) return;
    socket.resume();
    socket.write(HALF);
    open.add(socket);
    opened += 1;
  };
  for (let n = 0; n < count; n += AT_ONCE)
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - n) }, hang));
  const bytesEach = (rssOf(server.pid) - before) / Math.max(1, opened);
  const times: number[] = [];
  let errors = 0;
  for (let n = 0; n < PAGES; n += 1) {
    const asked = performance.now();
    if (!(await look())) errors += 1;
    times.push(performance.now() - asked);
  }
  while (open.size > 0 && performance.now() - began < WAIT_MS) await new Promise((done) => setTimeout(done, 100));
  const goneAfter = (performance.now() - began) / 1000;
  if (open.size > 0) errors += open.size;
  for (const socket of open) socket.destroy();
  await server.end();
  folder.remove();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { opened, bytesEach, page: { p50: at(0.5), p99: at(0.99), errors }, goneAfter };
}
