// Load on one server: connections that each wait for their answer, or at most so many requests a second.
import { Agent, request } from 'node:http';

/** One request, ready to be sent. */
export type Shot = { path: string; headers: Record<string, string>; body: string };
/** Requests per second, times in milliseconds, and how many failed. */
export type Result = { perSecond: number; p50: number; p99: number; errors: number };

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

function fire(agent: Agent, port: number, { path, headers, body }: Shot): Promise<boolean> {
  return new Promise((done) => {
    const outgoing = request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path,
        method: 'POST',
        headers: { ...headers, 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response.resume();
        response.once('end', () => done(response.statusCode === 200));
      },
    );
    outgoing.once('error', () => done(false));
    outgoing.end(body);
  });
}

/**
 * @param connections how many wait for an answer at once
 * @param turns how many requests in all, the same number on each connection
 * @param next the request of a connection; each has conversations of its own
 * @param perSecond at most so many requests a second over all connections; absent = as fast as they are answered
 */
export async function load(
  port: number,
  connections: number,
  turns: number,
  next: (connection: number) => Shot,
  perSecond = Infinity,
): Promise<Result> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let errors = 0;
  const began = performance.now();
  const every = (1000 * connections) / perSecond;
  const worker = async (connection: number): Promise<void> => {
    for (let n = 0; n < turns / connections; n += 1) {
      const due = began + n * every + (every * connection) / connections;
      if (Number.isFinite(perSecond) && due > performance.now())
        await new Promise((done) => setTimeout(done, due - performance.now()));
      const started = performance.now();
      if (!(await fire(agent, port, next(connection)))) errors += 1;
      times.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, i) => worker(i)));
  const took = performance.now() - began;
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  return { perSecond: (times.length / took) * 1000, p50: at(sorted, 0.5), p99: at(sorted, 0.99), errors };
}
