// A net between the page and the server that fails on demand: answers break off halfway, or somebody else's come instead.
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';

/** `breaks` = the head and half of the body arrive; `alien` = the sign-in page of a hotel answers for the server. */
type Fault = { method: string; path: RegExp; how: 'breaks' | 'alien' };

export type Net = {
  url: string;
  /** Where the server is that it leads to. */
  leadTo(url: string): void;
  /** The next answer of this kind fails. */
  fail(fault: Fault): void;
  /** How many faults have not met their answer yet. */
  readonly left: number;
  /** Ends all open sockets. */
  cut(): void;
  close(): Promise<void>;
};

export async function openNet(): Promise<Net> {
  let target = new URL('http://localhost');
  const faults: Fault[] = [];
  const sockets = new Set<Socket>();

  const pass = async (answer: IncomingMessage, response: ServerResponse, fault: Fault | undefined): Promise<void> => {
    const pieces: Buffer[] = [];
    for await (const piece of answer) pieces.push(piece as Buffer);
    const body = Buffer.concat(pieces);
    if (fault?.how === 'alien') {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Bitte melden Sie sich im WLAN an.</p>');
      return;
    }
    response.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'content-length': body.length });
    if (!fault) return void response.end(body);
    // The half has left before the line goes dead, so that the page has seen a good head.
    response.write(body.subarray(0, body.length >> 1), () => setTimeout(() => response.socket?.destroy(), 50));
  };
  const server = createServer((request, response) => {
    const { method = 'GET', url = '/', headers } = request;
    const at = faults.findIndex((one) => one.method === method && one.path.test(url));
    const [fault] = at < 0 ? [] : faults.splice(at, 1);
    const onward = ask({ hostname: target.hostname, port: target.port, method, path: url, headers }, (answer) => {
      void pass(answer, response, fault).catch(() => response.destroy());
    });
    onward.on('error', () => response.destroy());
    request.pipe(onward);
  });
  server.on('upgrade', (request, socket: Socket, head: Buffer) => {
    const onward = connect(Number(target.port), target.hostname, () => {
      const lines = request.rawHeaders.flatMap((word, i, all) => (i % 2 ? [] : [`${word}: ${all[i + 1]}`]));
      onward.write(`GET ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    sockets.add(socket);
    for (const end of [socket, onward]) {
      end.on('error', () => undefined);
      end.on('close', () => (socket.destroy(), onward.destroy(), sockets.delete(socket)));
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    leadTo: (url) => void (target = new URL(url)),
    fail: (fault) => void faults.push(fault),
    get left() {
      return faults.length;
    },
    cut: () => sockets.forEach((socket) => socket.destroy()),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
        for (const socket of sockets) socket.destroy();
      }),
  };
}
