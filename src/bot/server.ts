// The server: restify with every request through one wrapper, security headers on everything, and the sockets beside it.
// It takes the port before the house is open: what needs the house waits for it.
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { metrics } from './api/metrics.ts';
import type { Config } from './config.ts';
import { limiter } from './directline/limits.ts';
import { sealer } from './directline/seal.ts';
import { tokens } from './directline/token.ts';
import type { House } from './house.ts';
import type { HandlerOptions, Handlers } from './handlers.ts';
import { guard } from './headers.ts';
import { pageHandler, type Pages } from './page-handler.ts';
import { lazy } from '../knowledge/remembered.ts';
import type { Handler, Log } from './route.ts';
import { createRestify } from './restify.ts';
import { notFound, Problem, route } from './route.ts';
import { HOUSE_ROUTES, type Method } from './routes.ts';
import type { Wire } from './wire.ts';
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

/** Why the server is not ready, for whoever supervises it. */
const NOT_READY = {
  closing: 'Closing',
  full: 'There is no room left: no line can be kept. It goes on by itself when there is',
  away: 'The store does not answer, or keeps nothing',
};

/** Routes, sockets and the way down of one process. It takes no port before `listen`. */
export function createServer(options: ServerOptions): Server {
  const { config, pages, log, clock = Date.now } = options;
  let base = config.publicUrl;
  let closing = false;
  let served = 0;
  let gauges: Gauges = {};
  let streams: Handlers['streams'] | undefined;
  const publicUrl = (): string => base ?? `http://localhost:${config.port}`;
  const figures = metrics(() => ({
    sockets: { help: 'Open streams.', read: () => streams?.count() ?? 0 },
    uptime_seconds: { help: 'Since the start.', read: () => Math.round(process.uptime()) },
    memory_bytes: { help: 'Resident memory.', read: () => process.memoryUsage.rss() },
    ...gauges,
  }));
  const opened = lazy(async () => {
    const [open, { handlersOf }] = await Promise.all([options.open(), import('./handlers.ts')]);
    gauges = open.gauges ?? {};
    const wire: Wire = {
      house: open.house,
      config,
      tokens: tokens(options.keys, config.tokenHours, config.tokenGraceHours, clock),
      sealer: sealer(options.keys),
      clock,
      log,
      metrics: figures,
      publicUrl,
      limits: {
        conversations: limiter({ amount: 60, seconds: 3_600 }, clock),
        posts: limiter({ amount: 600, seconds: 600 }, clock),
        // Letters, protocols and archives are made when they are fetched.
        papers: limiter({ amount: 120, seconds: 600 }, clock),
        // Who writes too much is told so once in ten minutes, in the conversation itself.
        reminders: limiter({ amount: 1, seconds: 600 }, clock),
      },
      closing: () => closing,
    };
    const handlers = handlersOf(wire, options);
    ({ streams } = handlers);
    return { ...open, handlers };
  });
  const visited = Promise.withResolvers<void>();
  /** For somebody who comes; opening before anybody does is no visit. */
  const visit = (): ReturnType<typeof opened> => {
    visited.resolve();
    return opened();
  };
  /** True once the house is open; asking does not open it. */
  const isOpen = (): boolean => streams !== undefined;

  const server = createRestify({ name: '', ignoreTrailingSlash: true, maxParamLength: 400 }, log);
  server.pre(guard({ config, publicUrl }));
  const context = {
    log,
    room: { taken: 0 },
    addressOf: (request: Parameters<typeof addressOf>[0]) => addressOf(request, config.trustedProxies),
    measure: (name: string, status: number, ms: number) => {
      served += 1;
      figures.request(name, status, ms);
      if (config.logRequests) log({ level: 'info', what: 'request', route: name, status, ms: Math.round(ms) });
    },
  };
  const on = (method: Method, path: string, handle: Handler): void => {
    server[method](path, route(context, `${method} ${path}`, handle));
    if (method === 'get') server.head(path, route(context, `head ${path}`, handle));
  };

  on('get', '/healthz', async () => ({ status: 200, body: { status: 'ok' } }));
  on('get', '/readyz', async () => {
    // Who waits for a start asks often, and it is nobody's fault: not for the log.
    if (!isOpen()) return { status: 503, body: { error: { code: 'ServiceError', message: 'Starting' } } };
    const state = closing ? 'closing' : await (await opened()).house.ready();
    if (state !== 'ready') throw new Problem(503, 'ServiceError', NOT_READY[state]);
    return { status: 200, body: { status: 'ready' } };
  });
  on('get', '/metrics', async () => ({
    status: 200,
    body: figures.text(),
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
  }));

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
  http.requestTimeout = REQUEST_MS;
  http.headersTimeout = HEADERS_MS;
  http.keepAliveTimeout = KEEP_ALIVE_MS;
  const upgrade = async (...[request, socket, head]: Parameters<Handlers['streams']['upgrade']>): Promise<void> => {
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
  };
  http.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
  // Java's client and curl offer HTTP/2 (h2c) with an ordinary request: it is answered as if they had not. An option of Node's
  // server that restify does not hand on.
  Object.assign(http, {
    shouldUpgradeCallback: ({ headers }: IncomingMessage) => headers.upgrade?.toLowerCase() === 'websocket',
  });

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
      closing = true;
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
