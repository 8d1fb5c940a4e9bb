// Starts the real server around a house, and talks to it as a script or with Microsoft's own client.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk } from '../../../src/bot/store/desk.ts';
import { createRequire } from 'node:module';
import type { Activity, DirectLine as Client, DirectLineOptions } from 'botframework-directlinejs';
import { WebSocket as Socket } from 'ws';
import type { Config } from '../../../src/bot/config.ts';
import { readConfig } from '../../../src/bot/config.ts';
import type { LogEntry } from '../../../src/bot/log.ts';
import type { House } from '../../../src/bot/house.ts';
import type { Opened, Server, ServerOptions } from '../../../src/bot/server.ts';
import { createServer } from '../../../src/bot/server.ts';
import type { MemoryHouse } from './memory-house.ts';
import { memoryHouse } from './memory-house.ts';

const require = createRequire(import.meta.url);
const state: { DirectLine?: typeof Client } = {};

type Xhr = new () => { send(data?: unknown): void; setRequestHeader(name: string, value: string): void };

/** Microsoft's client needs a browser's globals; without XMLHttpRequest it sends nothing and says nothing. */
function loadClient(): typeof Client {
  if (!state.DirectLine) {
    const Plain = require('xhr2') as Xhr;
    /** With a browser's one ability that xhr2 lacks: it encodes a form and names its boundary. */
    class XMLHttpRequest extends Plain {
      override send(data?: unknown): void {
        if (!(data instanceof FormData)) return super.send(data);
        const form = new Response(data);
        void (async () => {
          const bytes = new Uint8Array(await form.arrayBuffer());
          this.setRequestHeader('Content-Type', form.headers.get('content-type') ?? '');
          super.send(bytes);
        })();
      }
    }
    Object.assign(globalThis, { XMLHttpRequest, WebSocket: Socket });
    const loaded: { DirectLine: typeof Client } = require('botframework-directlinejs');
    state.DirectLine = loaded.DirectLine;
  }
  return state.DirectLine;
}

type Scheduler = { now(): number; schedule(work: unknown, ms: number, state: unknown): unknown };

/** The client's own scheduler with another measure of time. @param measure milliseconds asked for to milliseconds waited */
export function quickScheduler(measure: (ms: number) => number): Scheduler {
  const { async } = require('rxjs/scheduler/async') as { async: Scheduler };
  return { now: () => async.now(), schedule: (work, ms, state) => async.schedule(work, measure(ms), state) };
}

/** The secret of the server under test, the one before it, and its keys. */
export const SECRET = 'a-secret-for-tests-only';
export const OLD_SECRET = 'the-one-before-that-one';
export const KEYS = [{ id: 'k1', key: new Uint8Array(32).fill(7) }];
const HOUR = 3_600_000;

/** What a client is given when it begins. */
export type Started = { conversationId: string; token: string; expires_in: number; streamUrl: string };
/** The server under test, and a client's hands. */
export type Wire<H> = {
  base: string;
  port: number;
  house: H;
  server: Server;
  log: LogEntry[];
  /** Moves the clock of the server, not of the house's turns. */
  later(hours: number): void;
  fetch(path: string, init?: RequestInit & { token?: string; json?: unknown }): Promise<Response>;
  /** A token for a conversation that is not begun yet. */
  token(body?: unknown): Promise<{ conversationId: string; token: string }>;
  start(body?: unknown): Promise<Started>;
  post(of: Started, activity: unknown): Promise<Response>;
  say(of: Started, text: string): Promise<string>;
  read(of: Started, watermark?: string): Promise<{ activities: Activity[]; watermark: string }>;
  client(options: DirectLineOptions): Client;
  socket(url: string, headers?: Record<string, string>): Promise<Listener>;
  close(): Promise<void>;
};
/** A socket and what came over it. */
export type Listener = {
  socket: Socket;
  frames: string[];
  activities: () => Activity[];
  closed: Promise<{ code: number; reason: string }>;
};

/** The settings of a test server. */
export function configFor(env: Record<string, string> = {}): Config {
  return readConfig({ PORT: '0', DIRECTLINE_SECRET: `${SECRET},${OLD_SECRET}`, RATE_LIMITS: 'off', ...env });
}

/** Opens a socket. @throws the status with which it was refused */
export async function listen(url: string, headers: Record<string, string> = {}): Promise<Listener> {
  const socket = new Socket(url, { headers });
  const frames: string[] = [];
  socket.on('message', (data) => frames.push((data as Buffer).toString()));
  const closed = new Promise<{ code: number; reason: string }>((done) =>
    socket.on('close', (code, reason) => done({ code, reason: String(reason) })),
  );
  await new Promise<void>((done, fail) => {
    socket.once('open', done);
    socket.once('unexpected-response', (_request, response) => fail(new Error(`status ${response.statusCode}`)));
    socket.once('error', fail);
  });
  const activities = () =>
    frames
      .filter((frame) => frame !== '')
      .flatMap((frame) => (JSON.parse(frame) as { activities: Activity[] }).activities);
  return { socket, frames, activities, closed };
}

/** Waits until something holds: as long as a busy machine needs, and less than the 15 s after which a house looks around by itself. */
export async function until<T>(find: () => T | undefined | false, ms = 12_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = find();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error('it did not happen in time');
    await new Promise((done) => setTimeout(done, 5));
  }
}
/** Waits so many milliseconds. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Microsoft's client. It waits 3 to 15 seconds before it reconnects; here always 3. */
export function openClient(options: DirectLineOptions): Client {
  const client = new (loadClient())(options);
  const inner = client as unknown as { services: { random: () => number } };
  inner.services.random = () => 0;
  return client;
}

/** What a client receives, as it comes. Ending a client is an error to its subscribers; here it is just the end. */
export function follow(client: Client, ended: (error: unknown) => void = () => undefined): Activity[] {
  const seen: Activity[] = [];
  client.activity$.subscribe((each) => seen.push(each), ended);
  return seen;
}
/** Posts with Microsoft's client. @returns the id, or "retry" */
export const send = (client: Client, activity: object): Promise<string> =>
  new Promise((done, fail) => {
    const whole: Activity = { type: 'message', from: { id: 'x' }, ...activity };
    client.postActivity(whole).subscribe(done, fail);
  });

type Options = Partial<Pick<ServerOptions, 'beatMs' | 'desk' | 'pages'> & Pick<Opened, 'botFramework'>> & {
  env?: Record<string, string>;
};

/** The server around any house. */
export async function wireAround<H extends House>(house: H, options: Options = {}): Promise<Wire<H>> {
  const { env, botFramework, ...rest } = options;
  const log: LogEntry[] = [];
  let shift = 0;
  const clock = (): number => Date.now() + shift;
  const config = configFor(env);
  const server = createServer({
    config,
    open: async () => ({ house, ...(botFramework && { botFramework }) }),
    keys: KEYS,
    desk: openDesk(mkdtempSync(join(tmpdir(), 'wortlaut-desk-'))),
    pages: () => undefined,
    log: (e) => log.push(e),
    clock,
    ...rest,
  });
  const { address: base, port } = await server.listen();
  await server.open();
  const dl = `${base}/v3/directline`;
  const open: Client[] = [];
  const listeners: Listener[] = [];
  const wire: Wire<H> = {
    base, port, house, server, log,
    later: (hours) => void (shift += hours * HOUR),
    fetch(path, { token, json, ...init } = {}) {
      const headers = new Headers(init.headers);
      if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
      if (json !== undefined) headers.set('content-type', 'application/json');
      const url = path.startsWith('http') ? path : path.startsWith('/api') ? `${base}${path}` : `${dl}${path}`;
      return fetch(url, { ...init, headers, ...(json !== undefined && { body: JSON.stringify(json) }) });
    },
    async token(body = {}) {
      return (await (await wire.fetch('/tokens/generate', { method: 'POST', token: SECRET, json: body })).json()) as Started;
    },
    async start(body = {}) {
      const response = await wire.fetch('/conversations', { method: 'POST', token: SECRET, json: body });
      return (await response.json()) as Started;
    },
    post: (of, activity) =>
      wire.fetch(`/conversations/${of.conversationId}/activities`, { method: 'POST', token: of.token, json: activity }),
    async say(of, text) {
      return ((await (await wire.post(of, { type: 'message', text })).json()) as { id: string }).id;
    },
    async read(of, watermark) {
      const query = watermark === undefined ? '' : `?watermark=${watermark}`;
      const path = `/conversations/${of.conversationId}/activities${query}`;
      return (await (await wire.fetch(path, { token: of.token })).json()) as { activities: Activity[]; watermark: string };
    },
    client(given) {
      const client = openClient({ domain: dl, pollingInterval: 200, ...given });
      open.push(client);
      return client;
    },
    async socket(url, headers) {
      const listener = await listen(url, headers);
      listeners.push(listener);
      return listener;
    },
    async close() {
      for (const client of open) client.end();
      for (const { socket } of listeners) socket.terminate();
      await server.close();
    },
  }; // prettier-ignore
  return wire;
}

/** The server around a house in memory. */
export const memoryWire = (options: Options = {}): Promise<Wire<MemoryHouse>> => wireAround(memoryHouse(), options);
