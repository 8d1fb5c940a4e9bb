// A service that writes sounds down, speaking the interface of the real one; it answers by script.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = { status?: number; body?: unknown; drop?: boolean; raw?: string };

/** Answers by script; keeps what it was sent. */
export async function service(script: Answer[]) {
  const requests: { path: string; type: string; body: string; key: string }[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      requests.push({
        path: request.url ?? '',
        type: request.headers['content-type'] ?? '',
        body: Buffer.concat(pieces).toString('latin1'),
        key: request.headers.authorization ?? '',
      });
      const answer = script.shift() ?? {};
      if (answer.drop) return void request.socket.destroy();
      response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', 'x-should-retry': 'false' });
      response.end(answer.raw ?? JSON.stringify(answer.body ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** One stretch of speech of one voice. */
export const segment = (speaker: string, start: number, text: string) => ({
  id: `s${start}`,
  type: 'transcript.text.segment',
  speaker,
  start,
  end: start + 1,
  text,
});
