// The server: restify with every request through one wrapper, security headers on everything, and the sockets beside it.
// It takes the port before the house is open: what needs the house waits for it.
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Server as Restify } from 'restify';
import type { Config } from './config.ts';
import type { House } from './house.ts';
import type { HandlerOptions, Handlers } from './handlers.ts';
import { guard } from './headers.ts';
import { newOpening } from './opening.ts';
import { pageHandler, type Pages } from './page-handler.ts';
import { probes } from './probes.ts';
import type { Log } from './log.ts';
import type { Handler } from './route.ts';
import { createRestify } from './restify.ts';
import { notFound } from './problem.ts';
import { route } from './route.ts';
import { HOUSE_ROUTES, type Method } from './routes.ts';
import { addressOf } from './wire.ts';

/** Further figures for /metrics, by their name. */
export type Gauges = Record<string, { help: string; read: () => number }>;

/** `botFramework`: `POST /api/messages`; absent = that address does not exist. */
export type Opened = { house: House; botFramework?: Handler; gauges?: Gauges };

/** What a server is made of; the house comes later (`open`). */
export type ServerOptions = HandlerOptions & {
  config: Config;
  /** Loads the talk and opens the house: called once, when the first request needs it or `open` is called. */
  open: () => Promise<Opened>;
  pages: Pages;
  log: Log;
  /** Milliseconds since 1970. */
  clock?: () => number;
};

/** A server on its port, before and after its house is open. */
export type Server = {
  /** Takes the port. @returns the public address, and the port (for PORT=0) */
  listen(): Promise<{ address: string; port: number }>;
  /** Opens the house, unless a request that needed it has done so. @throws what kept it from opening */
  open(): Promise<void>;
  /** So many requests were answered. */
  served(): number;
  /** Settles when somebody comes: a page is read and a line typed for a while before anything else is asked for. */
  visited: Promise<void>;
  /** Stops taking requests, sends sockets home, waits for the house. */
  close(): Promise<void>;
};

/** An upload of 100 MB over a slow line takes this long; JSON bodies have their own, shorter limit. */
const REQUEST_MS = 15 * 60_000;
const HEADERS_MS = 10_000;
const KEEP_ALIVE_MS = 65_000;
const SOCKETS_MS = 2_000;

/** Called with each answer: its route, status and time in milliseconds. */
type Answered = (name: string, status: number, ms: number) => void;

/** The answers of one server, each through the wrapper; also to HEAD where GET is answered. */
function answering(server: Restify, { config, log }: ServerOptions, answered: Answered) {
  const context = {
    log,
    room: { taken: 0 },
    addressOf: (request: IncomingMessage) => addressOf(request, config.trustedProxies),
    measure(name: string, status: number, ms: number) {
      answered(name, status, ms);
      if (config.logRequests) log({ level: 'info', what: 'request', route: name, status, ms: Math.round(ms) });
    },
  };
  return (method: Method, path: string, handle: Handler): void => {
    server[method](path, route(context, `${method} ${path}`, handle));
    if (method === 'get') server.head(path, route(context, `head ${path}`, handle));
  };
}

/** How long Node waits for a request, and which upgrades it hands on. */
function timed(http: HttpServer): void {
  http.requestTimeout = REQUEST_MS;
  http.headersTimeout = HEADERS_MS;
  http.keepAliveTimeout = KEEP_ALIVE_MS;
  // Java's client and curl offer HTTP/2 (h2c) with an ordinary request: it is answered as if they had not. An option of Node's
  // server that restify does not hand on.
  Object.assign(http, {
    shouldUpgradeCallback: ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket',
  });
}

/** Hands an upgrade on to the sockets, once the house is open. */
async function upgrade(
  visit: () => Promise<{ handlers: Handlers }>,
  ...[request, socket, head]: Parameters<Handlers['streams']['upgrade']>
): Promise<void> {
  const gone = (): void => void socket.destroy();
  // While it waits for the house nobody else hears of its errors.
  socket.on('error', gone);
  try {
    const { handlers } = await visit();
    socket.off('error', gone);
    handlers.streams.upgrade(request, socket, head);
  } catch {
    gone();
  }
}

/** Routes, sockets and the way down of one process. It takes no port before `listen`. */
export function createServer(options: ServerOptions): Server {
  const { config, pages, log } = options;
  let base = config.publicUrl;
  let down = false;
  let served = 0;
  const publicUrl = (): string => base ?? `http://localhost:${config.port}`;
  const closing = (): boolean => down;
  const opening = newOpening(options, { publicUrl, closing });
  const { opened, figures } = opening;
  const visited = Promise.withResolvers<void>();
  /** For somebody who comes; opening before anybody does is no visit. */
  const visit = (): ReturnType<typeof opened> => {
    visited.resolve();
    return opened();
  };

  const server = createRestify({ name: '', ignoreTrailingSlash: true, maxParamLength: 400 }, log);
  server.pre(guard({ config, publicUrl }));
  const on = answering(server, options, (name, status, ms) => {
    served += 1;
    figures.request(name, status, ms);
  });
  for (const [path, handle] of Object.entries(probes(opening, closing))) on('get', path, handle);
  for (const [method, path, pick] of HOUSE_ROUTES) on(method, path, async (ask) => pick((await visit()).handlers)(ask));
  on('post', '/api/messages', async (ask) => {
    const { botFramework } = await visit();
    if (!botFramework) throw notFound();
    return botFramework(ask);
  });
  on('get', '/*', pageHandler({ config, publicUrl, pages, visited: visited.resolve }));
  for (const method of ['post', 'put', 'patch', 'del', 'opts'] as const)
    on(method, '/*', async () => {
      throw notFound();
    });

  const http = server.server;
  timed(http);
  http.on('upgrade', (request, socket, head) => void upgrade(visit, request, socket, head));

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        server.once('error', reject);
        server.listen(config.port, config.host, () => {
          server.removeListener('error', reject);
          const address: AddressInfo = server.address();
          base ??= `http://localhost:${address.port}`;
          resolve({ address: publicUrl(), port: address.port });
        });
      }),
    async open() {
      await opened();
    },
    served: () => served,
    visited: visited.promise,
    async close() {
      down = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      http.closeIdleConnections();
      // Opened for this if need be: what the house stands on is closed with it.
      const { house, handlers } = await opened();
      handlers.streams.close();
      await house.close();
      await options.desk.close();
      const timer = setTimeout(() => {
        handlers.streams.cut();
        http.closeAllConnections();
      }, SOCKETS_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}
