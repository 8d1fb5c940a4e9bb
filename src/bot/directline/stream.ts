// Sockets of the Direct Line (docs/directline.md): they only talk; what a client sends on them is ignored.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { Wire } from '../wire.ts';
import { isListed } from '../wire.ts';
import { openConnection, type Connection } from './connection.ts';
import { newOutage } from '../outage.ts';
import type { Ticket } from './ticket.ts';
import { takeTicket } from './ticket.ts';
import { newTyping } from './typing.ts';

const PER_CONVERSATION = 4;
const ALTOGETHER = 20_000;

function refuse(socket: Duplex, status: number, reason: string, code: string): void {
  const body = JSON.stringify({ error: { code, message: reason } });
  const head = [`HTTP/1.1 ${status} ${reason}`, 'Content-Type: application/json; charset=utf-8'];
  socket.end([...head, `Content-Length: ${Buffer.byteLength(body)}`, 'Connection: close', '', body].join('\r\n'));
}

/** A peer that answers nothing is given up at the third beat, which is within a minute. */
export const BEAT_MS = 20_000;

/** All sockets of this process. @param beatMs how often an empty frame and a ping go out */
export function openStreams(wire: Wire, beatMs = BEAT_MS) {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: 1024,
    perMessageDeflate: false,
    clientTracking: false,
  });
  const connections = new Map<string, Set<Connection>>();
  let count = 0;
  const reads = newOutage(wire.log, 'stream.failed');
  const upgrades = newOutage(wire.log, 'upgrade.failed');
  const typing = newTyping(
    wire,
    (conv) => connections.has(conv),
    (conv, frame) => connections.get(conv)?.forEach(({ socket }) => socket.send(frame)),
  );

  function connect(socket: WebSocket, ticket: Ticket): void {
    const { conv } = ticket;
    const own = openConnection(wire, socket, ticket, { beatMs, outage: reads });
    const set = connections.get(conv) ?? new Set<Connection>();
    connections.set(conv, set.add(own));
    count += 1;
    if (set.size > PER_CONVERSATION) [...set][0]?.close(4000, 'collision');
    socket.on('close', () => {
      count -= 1;
      set.delete(own);
      if (set.size === 0) connections.delete(conv);
    });
  }

  /** Answers an upgrade request: ticket and origin are checked before it. */
  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    admit(request, socket, head).catch((error: unknown) => {
      upgrades.failed(error);
      refuse(socket, 503, 'Service Unavailable', 'ServiceError');
    });
  }

  async function admit(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const url = URL.parse(request.url ?? '', 'http://server');
    const conv = /^\/v3\/directline\/conversations\/([A-Za-z0-9_-]{1,64})\/stream\/?$/.exec(url?.pathname ?? '')?.[1];
    if (!url || conv === undefined) return refuse(socket, 404, 'Not Found', 'NotFound');
    const takesNone = (): boolean => wire.closing() || count >= ALTOGETHER;
    if (takesNone()) return refuse(socket, 503, 'Service Unavailable', 'ServiceError');
    const { origin } = request.headers;
    if (origin !== undefined && !isListed(wire, origin)) return refuse(socket, 403, 'Forbidden', 'Forbidden');
    const ticket = await takeTicket(wire, url.searchParams.get('t') ?? '', conv);
    if (!ticket) return refuse(socket, 401, 'Unauthorized', 'Unauthorized');
    upgrades.over();
    // While the store was asked everybody may have been sent home.
    if (takesNone()) return refuse(socket, 503, 'Service Unavailable', 'ServiceError');
    if (origin !== undefined && ticket.origins && !ticket.origins.includes(origin))
      return refuse(socket, 403, 'Forbidden', 'Forbidden');
    server.handleUpgrade(request, socket, head, (webSocket) => connect(webSocket, ticket));
  }

  return {
    upgrade,
    /** Shows that the bot is at work while a turn takes longer than a moment. */
    watchTurn: (conv: string): void => typing.watch(conv),
    /** Looks at once whether there is something new, also whether the conversation is gone. */
    wake: (conv: string): void => connections.get(conv)?.forEach(({ pump }) => pump()),
    count: (): number => count,
    /** Sends everybody home; clients come back by themselves. */
    close(): void {
      typing.end();
      for (const set of connections.values()) for (const connection of set) connection.close(1012, 'restart');
    },
    /** Cuts what has not closed by itself. */
    cut(): void {
      for (const set of connections.values()) for (const { socket } of set) socket.terminate();
    },
  };
}
/** The sockets of one process. */
export type Streams = ReturnType<typeof openStreams>;
