// The server: restify with every request through one wrapper, security headers on everything, and the sockets beside it.
import type { AddressInfo } from 'node:net';
import { caseApi } from './api/case.ts';
import { formApi } from './api/form.ts';
import { FORM } from './pages/form.ts';
import { sheetApi } from './api/handover.ts';
import { SHEET } from './api/links.ts';
import { moderatorsApi } from './api/moderators.ts';
import { shortLinks } from './api/short.ts';
import type { Desk } from './store/desk.ts';
import type { FeedbackNotice } from '../mail/notice.ts';
import { metrics } from './api/metrics.ts';
import { chatToken, forgetDevice } from './api/token.ts';
import type { Config } from './config.ts';
import { directLine } from './directline/endpoints.ts';
import { limiter } from './directline/limits.ts';
import { sealer } from './directline/seal.ts';
import type { Page } from './pages/index.ts';
import { openStreams } from './directline/stream.ts';
import { tokens } from './directline/token.ts';
import type { House } from './house.ts';
import { guard, pagePolicy } from './headers.ts';
import type { Answer, Ask, Handler, Log } from './route.ts';
import { createRestify } from './restify.ts';
import { notFound, Problem, route } from './route.ts';
import type { MasterKey } from './store/sealing.ts';
import type { Wire } from './wire.ts';
import { addressOf } from './wire.ts';

export type Pages = (
  path: string,
  request: { lang?: string; publicUrl: string; query?: URLSearchParams },
) => Page | undefined;

export type ServerOptions = {
  /** Further figures for /metrics, by their name. */
  gauges?: Record<string, { help: string; read: () => number }>;
  config: Config;
  house: House;
  keys: readonly MasterKey[];
  /** Figures of links and reported messages. */
  desk: Desk;
  /** Tells the operator that a message was reported. */
  notice?: (notice: FeedbackNotice) => Promise<void>;
  /** ISO day; absent = the clock's. */
  today?: () => string;
  pages: Pages;
  log: Log;
  /** `POST /api/messages`; absent = that address does not exist. */
  botFramework?: Handler;
  /** Milliseconds since 1970. */
  clock?: () => number;
  /** How often sockets are pinged. */
  beatMs?: number;
};

export type Server = {
  /** Takes the port. @returns the public address, and the port (for PORT=0) */
  listen(): Promise<{ address: string; port: number }>;
  /** Stops taking requests, sends sockets home, waits for the house. */
  close(): Promise<void>;
};

/** An upload of 100 MB over a slow line takes this long; JSON bodies have their own, shorter limit. */
const REQUEST_MS = 15 * 60_000;
const HEADERS_MS = 10_000;
const KEEP_ALIVE_MS = 65_000;
const SOCKETS_MS = 2_000;

/** The language asked for in the address, else the one the browser prefers. */
const preferred = (ask: Ask): string | undefined =>
  /^[a-z]{2,3}/i.exec(ask.query.get('lang') ?? ask.headers['accept-language'] ?? '')?.[0];

/** The smallest form of a page that the browser reads. */
function encoded(page: Page, accepted: string): { body: string | Uint8Array; encoding?: string } {
  if (page.br && /\bbr\b/.test(accepted)) return { body: page.br, encoding: 'br' };
  if (page.gz && /\bgzip\b/.test(accepted)) return { body: page.gz, encoding: 'gzip' };
  return { body: page.body };
}

export function createServer(options: ServerOptions): Server {
  const { config, house, pages, log, clock = Date.now } = options;
  let base = config.publicUrl;
  let closing = false;
  const publicUrl = (): string => base ?? `http://localhost:${config.port}`;
  const figures = metrics({
    sockets: { help: 'Open streams.', read: () => streams.count() },
    uptime_seconds: { help: 'Since the start.', read: () => Math.round(process.uptime()) },
    memory_bytes: { help: 'Resident memory.', read: () => process.memoryUsage.rss() },
    ...options.gauges,
  });
  const wire: Wire = {
    house,
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
      // Who writes too much is told so once in ten minutes, in the conversation itself.
      reminders: limiter({ amount: 1, seconds: 600 }, clock),
    },
    closing: () => closing,
  };
  const streams = openStreams(wire, options.beatMs);
  const line = directLine(wire, streams);
  const cases = caseApi(wire, streams);

  const server = createRestify({ name: '', ignoreTrailingSlash: true, maxParamLength: 400 }, log);
  server.pre(guard(wire));
  const context = {
    log,
    addressOf: (request: Parameters<typeof addressOf>[0]) => addressOf(request, config.trustedProxies),
    measure: (name: string, status: number, ms: number) => {
      figures.request(name, status, ms);
      if (config.logRequests) log({ level: 'info', what: 'request', route: name, status, ms: Math.round(ms) });
    },
  };
  type Method = 'get' | 'post' | 'del' | 'put' | 'patch' | 'head' | 'opts';
  const on = (method: Method, path: string, handle: Handler): void => {
    server[method](path, route(context, `${method} ${path}`, handle));
    if (method === 'get') server.head(path, route(context, `head ${path}`, handle));
  };

  on('get', '/healthz', async () => ({ status: 200, body: { status: 'ok' } }));
  on('get', '/readyz', async () => {
    const ready = !closing && (await house.ready().catch(() => false));
    if (!ready) throw new Problem(503, 'ServiceError', closing ? 'Closing' : 'The store does not answer');
    return { status: 200, body: { status: 'ready' } };
  });
  on('get', '/metrics', async () => ({
    status: 200,
    body: figures.text(),
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' },
  }));

  on('post', '/api/chat/token', chatToken(wire));
  on('del', '/api/chat/token', forgetDevice(wire));
  on('get', '/api/case', cases.view);
  on('del', '/api/case', cases.remove);
  on('get', '/api/case/letters/:file', cases.letter);
  on('get', '/api/case/protocols/:file', cases.protocol);
  on('get', '/api/case/transcripts/:file', cases.transcript);
  on('get', '/api/case/deadlines.ics', cases.calendar);
  on('get', '/api/case/export', cases.export);
  on('get', '/api/case/export.zip', cases.zip);
  on('get', '/api/case/files/:file', cases.file);

  const sheet = sheetApi(wire);
  on('get', SHEET, sheet.cover);
  on('post', SHEET, sheet.open);

  const plain = formApi(wire);
  on('get', FORM, plain.show);
  on('post', FORM, plain.send);

  const bench = moderatorsApi(
    wire,
    options.desk,
    shortLinks(options.keys),
    options.today ?? (() => new Date(clock()).toISOString().slice(0, 10)),
    (notice) => {
      options
        .notice?.(notice)
        .catch((error: unknown) => log({ level: 'error', what: `no notice of a report: ${String(error)}` }));
    },
  );
  on('get', '/x/:id', bench.short);
  on('get', '/link', bench.bench);
  on('post', '/link', bench.make);
  on('get', '/link/stats', bench.stats);
  on('post', '/api/feedback', bench.report);

  const root = '/v3/directline';
  on('post', `${root}/tokens/generate`, line.generate);
  on('post', `${root}/tokens/refresh`, line.refresh);
  on('post', `${root}/conversations`, line.start);
  on('get', `${root}/conversations/:conv`, line.reconnect);
  on('get', `${root}/conversations/:conv/activities`, line.activities);
  on('post', `${root}/conversations/:conv/activities`, line.post);
  on('post', `${root}/conversations/:conv/upload`, line.upload);
  on('get', `${root}/conversations/:conv/stream`, line.stream);

  if (options.botFramework) on('post', '/api/messages', options.botFramework);

  const page = async (ask: Ask): Promise<Answer> => {
    const lang = preferred(ask);
    const isPage = !/^\/(api|v3)(\/|$)/.test(ask.path);
    const found = isPage
      ? pages(ask.path, { publicUrl: publicUrl(), query: ask.query, ...(lang !== undefined && { lang }) })
      : undefined;
    const isBrowser = (ask.headers.accept ?? '').includes('text/html');
    if (!found || (found.status === 404 && !isBrowser)) throw notFound();
    const { body, encoding } = encoded(found, ask.headers['accept-encoding'] ?? '');
    const headers = {
      'content-type': found.type,
      vary: 'Origin, Accept-Encoding, Accept-Language',
      ...(found.cache && { 'cache-control': found.cache }),
      ...(encoding !== undefined && { 'content-encoding': encoding }),
      ...(found.within && { 'content-security-policy': pagePolicy(wire, found.within) }),
    };
    return { status: found.status, body, headers };
  };
  on('get', '/*', page);
  for (const method of ['post', 'put', 'patch', 'del', 'opts'] as const)
    on(method, '/*', async () => {
      throw notFound();
    });

  const http = server.server;
  http.requestTimeout = REQUEST_MS;
  http.headersTimeout = HEADERS_MS;
  http.keepAliveTimeout = KEEP_ALIVE_MS;
  http.on('upgrade', streams.upgrade);

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
    async close() {
      closing = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      http.closeIdleConnections();
      streams.close();
      await house.close();
      await options.desk.close();
      const timer = setTimeout(() => {
        streams.cut();
        http.closeAllConnections();
      }, SOCKETS_MS);
      await closed;
      clearTimeout(timer);
    },
  };
}
