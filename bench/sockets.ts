// Idle sockets: what one costs in memory, and whether active conversations notice ten thousand of them.
import { readFileSync } from 'node:fs';
import { WebSocket } from 'ws';
import { newFolder } from '../scripts/local/processes.ts';
import { startWortlaut } from '../scripts/local/wortlaut.ts';

type Session = { token: string; conversationId: string; streamUrl: string };

/** Resident memory of a process in bytes. */
export const rssOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;

/** Memory at rest and with open streams, and how late a sentence arrives at the last one. */
export type Sockets = { atRest: number; idle: number; bytesEach: number; active: number; p99: number; errors: number };

/** @param idle sockets that only listen; @param active conversations that talk meanwhile, ten lines each */
export async function sockets(idle: number, active: number): Promise<Sockets> {
  const folder = newFolder('bench');
  const server = await startWortlaut({ DATA_DIR: folder.path, RATE_LIMITS: 'off', WORTLAUT_TODAY: '2026-11-23' });
  const post = async (path: string, token?: string, body = '{}'): Promise<Response> =>
    fetch(server.address + path, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...(token !== undefined && { authorization: `Bearer ${token}` }) },
    });
  const open = async (): Promise<Session> => {
    const { token } = (await (await post('/api/chat/token')).json()) as Session;
    return (await (await post('/v3/directline/conversations', token)).json()) as Session;
  };
  const listen = async (): Promise<{ session: Session; socket: WebSocket }> => {
    const session = await open();
    const socket = new WebSocket(session.streamUrl);
    await new Promise((done, fail) => {
      socket.once('open', done);
      socket.once('error', fail);
    });
    return { session, socket };
  };
  const many = async <T>(count: number, what: () => Promise<T>): Promise<T[]> => {
    const all: T[] = [];
    for (let left = count; left > 0; left -= 50)
      all.push(...(await Promise.all(Array.from({ length: Math.min(50, left) }, what))));
    return all;
  };
  const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const atRest = rssOf(server.pid);
  // The conversations themselves are not what a socket costs: the first thousand warm everything up.
  const warm = await many(Math.min(1_000, idle), listen);
  await pause(3_000);
  const before = rssOf(server.pid);
  const rest = await many(idle - warm.length, listen);
  await pause(3_000);
  const bytesEach = (rssOf(server.pid) - before) / Math.max(1, rest.length);
  const talking = await many(active, open);
  const times: number[] = [];
  let errors = 0;
  await Promise.all(
    talking.map(async ({ conversationId, token }) => {
      for (let n = 0; n < 10; n += 1) {
        const began = performance.now();
        const body = JSON.stringify({
          type: 'message',
          text: n === 0 ? 'o2 hat mich gestern angerufen' : 'weiß nicht',
        });
        const answer = await post(`/v3/directline/conversations/${conversationId}/activities`, token, body).catch(
          () => undefined,
        );
        if (answer?.status !== 200) errors += 1;
        await answer?.arrayBuffer();
        times.push(performance.now() - began);
        await pause(Math.random() * 1_000);
      }
    }),
  );
  const broken = [...warm, ...rest].filter(({ socket }) => socket.readyState !== WebSocket.OPEN).length;
  for (const { socket } of [...warm, ...rest]) socket.terminate();
  await server.end();
  folder.remove();
  const sorted = times.toSorted((a, b) => a - b);
  return {
    atRest,
    idle,
    bytesEach,
    active,
    p99: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    errors: errors + broken,
  };
}
