// Sockets of the Direct Line (docs/directline.md): they only talk; what a client sends on them is ignored.
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocket, WebSocketServer } from 'ws';
import { faultOf } from '../fault.ts';
import { hashOf } from '../hash.ts';
import { typingActivity } from '../render.ts';
import type { Wire } from '../wire.ts';
import { isListed } from '../wire.ts';
import { farewell, readSet } from './feed.ts';
import type { Ticket } from './ticket.ts';
import { takeTicket } from './ticket.ts';

const PER_CONVERSATION = 4;
const ALTOGETHER = 20_000;
const TYPING_AFTER_MS = 400;
const TYPING_EVERY_MS = 3_000;
const TYPING_AT_MOST_MS = 120_000;
const RETRY_MS = 1_000;
const RETRY_MOST_MS = 16_000;

type Connection = { socket: WebSocket; close: (code: number, reason: string) => void; pump: () => void };

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
  const typing = new Map<string, NodeJS.Timeout>();
  let count = 0;
  /** The last reading failed. */
  let away = false;

  function connect(socket: WebSocket, ticket: Ticket): void {
    const { conv } = ticket;
    let sent = ticket.after;
    let reading = false;
    let again = false;
    let missed = 0;
    let tries = 0;
    let retry: NodeJS.Timeout | undefined;
    const send = (data: string): Promise<void> =>
      // Waits until the frame has left, so that a slow client holds one page in memory and not its whole log.
      new Promise((done) => socket.send(data, () => done()));
    const isOpen = (): boolean => socket.readyState === WebSocket.OPEN;

    async function readOn(): Promise<void> {
      for (;;) {
        again = false;
        const set = await readSet(wire, ticket, sent);
        tries = 0;
        away = false;
        if (!isOpen()) return;
        if (!set) {
          await send(JSON.stringify(farewell(conv, sent, wire.clock())));
          socket.close(1000, 'ended');
          return;
        }
        if (set === 'expired') {
          socket.close(4003, 'expired');
          return;
        }
        // Where nothing came, too: from beyond the log (lines were lost, a copy was put back) it goes back to its end.
        sent = set.last;
        if (set.activities.length > 0)
          await send(JSON.stringify({ activities: set.activities, watermark: set.watermark }));
        if (set.end && !again) return;
      }
    }
    function pump(): void {
      again = true;
      if (reading) return;
      reading = true;
      readOn()
        .catch((error: unknown) => {
          // Thousands may wait for the same store: that it is away is told once.
          if (!away) wire.log({ level: 'error', what: 'stream.failed', case: hashOf(conv), ...faultOf(error) });
          away = true;
          clearTimeout(retry);
          if (isOpen()) retry = setTimeout(pump, Math.min(RETRY_MS * 2 ** tries++, RETRY_MOST_MS)).unref();
        })
        .finally(() => {
          reading = false;
          if (again && isOpen()) setImmediate(pump);
        });
    }

    const own: Connection = { socket, pump, close: (code, reason) => socket.close(code, reason) };
    const set = connections.get(conv) ?? new Set<Connection>();
    connections.set(conv, set.add(own));
    count += 1;
    if (set.size > PER_CONVERSATION) [...set][0]?.close(4000, 'collision');
    // Heard first, read second: what comes between the two is read, not lost.
    const unwatch = wire.house.watch(conv, pump);
    const beat = setInterval(() => {
      if (missed >= 2) return socket.terminate();
      missed += 1;
      socket.ping();
      socket.send('');
      pump();
    }, beatMs);
    socket.on('pong', () => (missed = 0));
    // Without a listener an oversized frame ends the process; `close` follows by itself.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(beat);
      clearTimeout(retry);
      unwatch();
      count -= 1;
      set.delete(own);
      if (set.size === 0) connections.delete(conv);
    });
    pump();
  }

  /** Answers an upgrade request: ticket and origin are checked before it. */
  function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    admit(request, socket, head).catch((error: unknown) => {
      wire.log({ level: 'error', what: 'upgrade.failed', ...faultOf(error) });
      refuse(socket, 503, 'Service Unavailable', 'ServiceError');
    });
  }

  async function admit(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    const url = URL.parse(request.url ?? '', 'http://server');
    const conv = /^\/v3\/directline\/conversations\/([A-Za-z0-9_-]{1,64})\/stream\/?$/.exec(url?.pathname ?? '')?.[1];
    if (!url || conv === undefined) return refuse(socket, 404, 'Not Found', 'NotFound');
    if (wire.closing() || count >= ALTOGETHER) return refuse(socket, 503, 'Service Unavailable', 'ServiceError');
    const { origin } = request.headers;
    if (origin !== undefined && !isListed(wire, origin)) return refuse(socket, 403, 'Forbidden', 'Forbidden');
    const ticket = await takeTicket(wire, url.searchParams.get('t') ?? '', conv);
    if (!ticket) return refuse(socket, 401, 'Unauthorized', 'Unauthorized');
    if (origin !== undefined && ticket.origins && !ticket.origins.includes(origin))
      return refuse(socket, 403, 'Forbidden', 'Forbidden');
    server.handleUpgrade(request, socket, head, (webSocket) => connect(webSocket, ticket));
  }

  /** Shows that the bot is at work while a turn takes longer than a moment. */
  function watchTurn(conv: string): void {
    if (typing.has(conv) || !connections.has(conv)) return;
    const until = wire.clock() + TYPING_AT_MOST_MS;
    const look = async (): Promise<void> => {
      const sockets = connections.get(conv);
      const state = sockets ? await wire.house.state(conv) : undefined;
      if (!sockets || !state?.pending || wire.clock() > until) {
        typing.delete(conv);
        return;
      }
      const frame = JSON.stringify({ activities: [typingActivity(conv, wire.clock())] });
      for (const { socket } of sockets) socket.send(frame);
      plan(TYPING_EVERY_MS);
    };
    const plan = (ms: number): void => {
      const timer = setTimeout(() => void look().catch(() => typing.delete(conv)), ms);
      timer.unref();
      typing.set(conv, timer);
    };
    plan(TYPING_AFTER_MS);
  }

  return {
    upgrade,
    watchTurn,
    /** Looks at once whether there is something new, also whether the conversation is gone. */
    wake: (conv: string): void => connections.get(conv)?.forEach(({ pump }) => pump()),
    count: (): number => count,
    /** Sends everybody home; clients come back by themselves. */
    close(): void {
      for (const timer of typing.values()) clearTimeout(timer);
      for (const set of connections.values()) for (const connection of set) connection.close(1012, 'restart');
    },
    /** Cuts what has not closed by itself. */
    cut(): void {
      for (const set of connections.values()) for (const { socket } of set) socket.terminate();
    },
  };
}
export type Streams = ReturnType<typeof openStreams>;
